"""Reading in a process of its own: only a process can be limited in time and memory, ended at once, and never stops a window.

protocol    the talk between the two: what is asked, what is told, each message checked by its type
frames      lengths and bytes over a pipe
worker      the process: `python -m briefing.app.reading.worker` keeps the engines and reads one report after the other
room        the program's side: starts the process, asks it, holds it to its limits, and replaces it when it died
"""

from briefing.app.reading.limits import Limits
from briefing.app.reading.room import ReadingRoom

__all__ = ["Limits", "ReadingRoom"]

"""How far a long report is, as the reading process tells it, and what it costs to give it up."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from briefing.app.importing import Incoming, Stage
from briefing.app.reading import ReadingRoom

if TYPE_CHECKING:
    from pathlib import Path

LINE = (
    "The Northern Front claimed on Tuesday that it had seized {count} barracks near Ondola, "
    "and a resident said he heard shots.\n\n"
)


def report(folder: Path, lines: int) -> Incoming:
    """Return a report of so many paragraphs."""
    path = folder / "long.txt"
    path.write_text("".join(LINE.format(count=count) for count in range(2, lines + 2)), encoding="utf-8")
    return Incoming(path=path)


def test_a_report_tells_how_far_it_is(tmp_path: Path) -> None:
    """Shares of the work arrive in rising order between the stages and the draft; each stage is told once."""
    room, stages, shares = ReadingRoom(), list[Stage](), list[float]()
    imported = room.read(report(tmp_path, 60), told=stages.append, far=shares.append)
    room.end()
    assert imported is not None
    assert imported.draft is not None
    assert stages == [Stage.TEXT, Stage.CLAIMS]
    assert len(shares) >= 3
    assert shares == sorted(set(shares))
    assert 0 < shares[0] < shares[-1] <= 1


def test_a_long_report_is_given_up_at_once(tmp_path: Path) -> None:
    """Two megabytes that are being read are let go of within two seconds of being told to."""
    room, stop, looking = ReadingRoom(), threading.Event(), threading.Event()
    incoming = report(tmp_path, 15_000)
    told = {Stage.TEXT: lambda: None, Stage.CLAIMS: looking.set}
    read = threading.Thread(target=lambda: room.read(incoming, stop=stop, told=lambda stage: told[stage]()))
    read.start()
    assert looking.wait(60)
    begun = time.monotonic()
    stop.set()
    room.end()
    read.join(10)
    assert not read.is_alive()
    assert time.monotonic() - begun < 2

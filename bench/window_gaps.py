"""How long the window's event loop stands still: idle, while typing and rendering, importing, reviewing, scrolling.

    python bench/window_gaps.py [--seconds 6] [--reports 30] [--limit 16]

A timer of 1 ms ticks in the real (offscreen) window; the longest time between two ticks is a gap. The idle phase, on the
same machine in the same run, is what the others are compared with. Fails (exit code 1) where a phase has a gap above
`--limit` milliseconds and above twice the idle one.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from import_gaps import write_reports
from preview import four_pages
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_window import Ticks, live, opened, until

from briefing import resources
from briefing.app.previewing import Press

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.ui.main_window import MainWindow

_BRIEF, _CLAIMS, _SOURCES = 3, 1, 0
_KEY_S = 0.08
SAMPLES = ("coast-daily.html", "sahel-wire.txt", "courrier-du-fleuve.md")


def main() -> int:
    """Measure, print, and return 1 where a phase stalls the window."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=6.0, help="how long each phase lasts")
    parser.add_argument("--reports", type=int, default=30, help="how many reports are imported at once")
    parser.add_argument("--limit", type=float, default=16.0, help="milliseconds")
    asked = parser.parse_args()
    with Press() as press:
        brief = four_pages(press)
    samples = resources.assets() / "samples"
    originals = {brief.sources[0].sha256: (samples / SAMPLES[0]).read_bytes()}
    with opened(brief, originals) as window, tempfile.TemporaryDirectory() as folder:
        until(lambda: window.pages.exact_pages is not None)
        write_reports(Path(folder), asked.reports)
        reports = sorted(Path(folder).iterdir())
        phases: dict[str, Callable[[], None]] = {
            "idle": lambda: live(asked.seconds),
            "typing a title": lambda: typing(window, asked.seconds),
            "reviewing by key": lambda: reviewing(window, asked.seconds),
            "scrolling and zooming the pages": lambda: looking(window, asked.seconds),
            "importing two samples": lambda: importing(window, [samples / name for name in SAMPLES[1:]]),
            f"importing {len(reports)} reports": lambda: importing(window, reports),
        }
        return measured(phases, asked.limit)


def measured(phases: dict[str, Callable[[], None]], limit: float) -> int:
    """Go through the phases, print the gaps of each, and return 1 where one stalls the window."""
    ticks, idle, failed = Ticks(), 0.0, False
    for name, do in phases.items():
        live(1.2)
        ticks.begin()
        do()
        worst = ticks.told(name)
        idle = idle or worst
        failed |= worst > limit and worst > 2 * idle
    return int(failed)


def typing(window: MainWindow, seconds: float) -> None:
    """Type into the title field, a key at a time, with a pause now and then in which the pages come."""
    window.show_moment(_BRIEF)
    field = window.brief.head.focusWidget()
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        for _ in range(6):
            QTest.keyClick(field, "a")
            live(_KEY_S)
        until(lambda: window.pages.exact_pages is not None)


def reviewing(window: MainWindow, seconds: float) -> None:
    """Accept claims by key and take it back, a key at a time."""
    window.show_moment(_CLAIMS)
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        for key in (Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_P):
            QTest.keyClick(QApplication.focusWidget() or window, key)
            live(2 * _KEY_S)
        for _ in range(2):
            window.undo()
            live(2 * _KEY_S)


def looking(window: MainWindow, seconds: float) -> None:
    """Go through the pages by key, and zoom."""
    stack = window.preview.stack
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(stack, key)
            live(0.15)
        window.preview.zoom_in()
        live(0.3)
        window.preview.fit()
        live(0.3)


def importing(window: MainWindow, paths: list[Path]) -> None:
    """Add reports, and wait until they are in the brief and its pages are made."""
    window.show_moment(_SOURCES)
    count = len(window.desk.brief.sources)
    window.desk.add(paths)
    until(lambda: len(window.desk.brief.sources) >= count + len(paths) - 1 and not window.desk.busy, 300)
    live(2.0)


if __name__ == "__main__":
    raise SystemExit(main())

"""How long the window's event loop stands still: idle, while typing and rendering, while scrolling and zooming.

    python bench/window_gaps.py [--seconds 6] [--limit 16]

A timer of 1 ms ticks in a real (offscreen) window; the longest time between two ticks is a gap. Prints for each phase the
longest gap, the 99th percentile and how many pages came, and the delay from a key to the draft and to the exact pages. The
idle phase, on the same machine in the same run, is what the others are compared with. Fails (exit code 1) where typing has
a gap above `--limit` milliseconds and above twice the idle one.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.ui.pages_bench import Bench, brief  # noqa: E402

_KEY_S = 0.08


class Ticks(QObject):
    """A timer that notes how long it was kept waiting."""

    def __init__(self) -> None:
        """Begin to tick."""
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def begin(self) -> None:
        """Forget what was noted."""
        self.gaps.clear()
        self._last = time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def told(self, phase: str, more: str = "") -> float:
        """Print and return the longest gap of a phase, in milliseconds."""
        worst, gaps = max(self.gaps), sorted(self.gaps)
        print(f"{phase:<10} longest {worst:6.1f} ms   99 % {gaps[int(len(gaps) * 0.99)]:5.1f} ms   {more}")
        return worst


def main() -> int:
    """Measure, print, and return 1 where typing stalls the window."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_STATE_DIR"] = folder
        bench = Bench()
        try:
            return _measured(bench, options.seconds, options.limit)
        finally:
            bench.close_all()


def _measured(bench: Bench, seconds: float, limit: float) -> int:
    bench.open(brief("gaps"))
    _until(lambda: bench.exact, 120)
    _run(1.5)
    ticks = Ticks()
    _run(seconds)
    idle = ticks.told("idle")
    ticks.begin()
    worst, more = _typing(bench, ticks, seconds)
    ticks.told("typing", more)
    ticks.begin()
    _looking(bench, seconds)
    ticks.told("looking", "scrolling and zooming")
    return int(worst > limit and worst > 2 * idle)


def _typing(bench: Bench, ticks: Ticks, seconds: float) -> tuple[float, str]:
    """Type into the title field, a key at a time; return the longest gap and what came meanwhile."""
    bench.moment.begin()
    field = bench.moment.head.focusWidget()
    delays: dict[str, list[float]] = {"DraftPicture": [], "MadePages": []}
    pressed = [0.0]
    for signal in (bench.pages.drafted, bench.pages.made):
        signal.connect(lambda came: delays[type(came).__name__].append(time.perf_counter() - pressed[0]))
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        for _ in range(6):
            QTest.keyClick(field, Qt.Key.Key_A)
            _run(_KEY_S)
        pressed[0] = time.perf_counter()
        QTest.keyClick(field, Qt.Key.Key_Return)  # tells at once, as a pause does
        count = len(delays["MadePages"])
        _until(lambda count=count: len(delays["MadePages"]) > count, 60)
    parts = [
        f"{name}: {len(each)}, median {statistics.median(each):.2f} s"
        for name, each in delays.items()
        if each
    ]
    return max(ticks.gaps), "   ".join(parts)


def _looking(bench: Bench, seconds: float) -> None:
    stack = bench.preview.stack
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(stack, key)
            _run(0.15)
        bench.preview.zoom_in()
        _run(0.3)
        bench.preview.fit()
        _run(0.3)


def _run(seconds: float) -> None:
    """Let the window live for some seconds."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _until(so: object, seconds: float) -> None:
    ends = time.perf_counter() + seconds
    while not so():  # type: ignore[operator]
        if time.perf_counter() > ends:
            raise SystemExit("the pages did not come")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=6.0, help="how long each phase lasts")
    parser.add_argument("--limit", type=float, default=16.0, help="milliseconds")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

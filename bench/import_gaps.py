"""How long the event loop stands still while reports are read: idle, reading in a thread, reading in a process, side by side.

    python bench/import_gaps.py [--reports 12] [--limit 16]

Each way runs in a Python of its own, with Qt's offscreen platform and a timer of 2 ms; a gap is the time between two ticks
less those 2 ms. Reports are the project's samples, each with a line of its own. Fails (exit code 1) where the longest gap
of the process is above `--limit` ms.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

WAYS = ("idle", "thread", "process")
_TICK_S = 0.002


def main() -> int:
    """Measure all ways, or the one that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=12)
    parser.add_argument("--limit", type=float, default=16.0)
    parser.add_argument("--way", choices=WAYS)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if options.way:
        print(json.dumps(measure(options.way, sorted(options.folder.iterdir()))))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write_reports(Path(folder), options.reports)
        found = {way: _in_its_own_python(way, folder) for way in WAYS}
    print(f"{options.reports} reports; gaps of the event loop in ms")
    for way, told in found.items():
        print(
            f"{way:8} longest {told['longest']:6.1f}   99 of 100 under {told['p99']:5.1f}   "
            f"above 16 ms: {told['above']:3d}   {told['seconds']:5.1f} s"
        )
    return int(found["process"]["longest"] > options.limit)


def _in_its_own_python(way: str, folder: str) -> dict[str, float]:
    command = [sys.executable, str(Path(__file__)), "--way", way, "--folder", folder]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def write_reports(folder: Path, count: int) -> None:
    """Write so many reports, no two alike."""
    samples = [
        ROOT / "assets" / "samples" / name
        for name in ("coast-daily.html", "sahel-wire.txt", "courrier-du-fleuve.md")
    ]
    for number in range(count):
        sample = samples[number % len(samples)]
        text = sample.read_text(encoding="utf-8").replace("</article>", f"<p>Copy {number}.</p></article>")
        (folder / f"{number:04d}{sample.suffix}").write_text(f"{text}\nCopy {number}.\n", encoding="utf-8")


def measure(way: str, paths: list[Path]) -> dict[str, float]:
    """Return the gaps of one way, in ms."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(_precise())
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    start = {"idle": _idle, "thread": _thread, "process": _process}[way]
    begun = time.perf_counter()
    end = start(application, paths)
    timer.start(int(_TICK_S * 1000))
    application.exec()
    gaps = [max(0.0, (b - a - _TICK_S) * 1000) for a, b in itertools.pairwise(ticks)]
    end()
    return {
        "longest": max(gaps),
        "p99": statistics.quantiles(gaps, n=100)[98],
        "above": sum(gap > 16 for gap in gaps),
        "seconds": time.perf_counter() - begun,
    }


def _precise() -> object:
    from PySide6.QtCore import Qt

    return Qt.TimerType.PreciseTimer


def _idle(application: QCoreApplication, paths: list[Path]) -> Callable[[], object]:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(3000, application.quit)
    return lambda: None


def _thread(application: QCoreApplication, paths: list[Path]) -> Callable[[], object]:
    from briefing.app.importing import Incoming, import_incoming
    from briefing.app.workshop import Workshop
    from briefing.ui.worker import Lane

    lane, workshop = Lane("reading"), Workshop()
    for path in paths:
        lane.run(
            lambda _, path=path: import_incoming(Incoming(path=path), workshop),
            done=lambda imported: application.quit() if imported.path == paths[-1] else None,
            failed=lambda error: application.quit(),
        )
    return lane.close


def _process(application: QCoreApplication, paths: list[Path]) -> Callable[[], object]:
    from briefing.ui.reading import Reader

    reader = Reader()
    reader.progressed.connect(lambda progress: application.quit() if progress is None else None)
    reader.take(paths)
    return reader.close


if __name__ == "__main__":
    sys.exit(main())

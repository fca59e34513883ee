"""How soon the window shows what was typed, beside a bare warm WeasyPrint render and write of the same HTML (W), in turn.

    python bench/window_keys.py [--rounds 7] [--limit-draft 0.2] [--limit-exact 1.1]

In the real (offscreen) window with a brief of four pages: from the last key of a word typed into the title, and into the
wording of a claim, to the moment when the draft of the section, and the exact pages, are painted. W is measured in every
round, by a process of its own, while the window rests. Fails (exit code 1) above either limit.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from preview import bare_process, four_pages
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from real_window import Painted, live, opened, until

from briefing import resources
from briefing.app.previewing import Press

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefing.ui.main_window import MainWindow

_BRIEF, _CLAIMS = 3, 1
_KEY_S = 0.07


def main() -> int:
    """Measure, print, and return 1 where a ratio is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--limit-draft", type=float, default=0.2)
    parser.add_argument("--limit-exact", type=float, default=1.1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        with Press() as press:
            brief = four_pages(press)
        sample = resources.assets() / "samples" / "coast-daily.html"
        originals = {brief.sources[0].sha256: sample.read_bytes()}
        with bare_process(brief, Path(folder)) as bare, opened(brief, originals) as window:
            times = measured(window, bare, asked.rounds)
            assert bare.stdin is not None
            bare.stdin.close()
    return told(times, asked.limit_draft, asked.limit_exact)


def measured(window: MainWindow, bare: subprocess.Popen[str], rounds: int) -> dict[str, list[float]]:
    """Return the seconds of all lines, each measured once a round, in turn."""
    eye = Painted(window.preview.stack.viewport())
    window.pages.drafted.connect(lambda draft: eye.look_out(f"draft {draft.number}"))
    window.pages.made.connect(lambda pages: eye.look_out(f"exact {pages.number}") if pages.current else None)
    until(lambda: window.preview.stack.count and window.pages.exact_pages is not None)
    times: dict[str, list[float]] = {"W": []}
    fields: dict[str, Callable[[], QWidget]] = {
        "title": lambda: _title(window),
        "wording of a claim": lambda: _wording(window),
    }
    for number in range(rounds + 1):
        live(0.6)
        assert bare.stdin is not None
        assert bare.stdout is not None
        bare.stdin.write("\n")
        bare.stdin.flush()
        times["W"].append(float(bare.stdout.readline()))
        for name, field in fields.items():
            seconds = _typed(field(), eye, "so"[number % 2])
            for what in ("draft", "exact"):
                times.setdefault(f"{name} → {what}", []).append(seconds[what])
    return {name: seconds[1:] for name, seconds in times.items()}  # the first round warms up


def _title(window: MainWindow) -> QWidget:
    window.show_moment(_BRIEF)
    window.brief.begin()
    field = window.brief.head.focusWidget()
    live(0.8)
    return field


def _wording(window: MainWindow) -> QWidget:
    window.show_moment(_CLAIMS)
    live(0.3)
    window.claims.claim.edit()
    field = window.claims.claim.focusWidget()
    live(0.5)
    return field


def _typed(field: QWidget, eye: Painted, letter: str) -> dict[str, float]:
    """Type a short word and return the seconds from its last key until draft and exact pages are painted."""
    for _ in range(3):
        QTest.keyClick(field, letter)
        live(_KEY_S)
    eye.begin()
    begun = time.perf_counter()
    QTest.keyClick(field, letter)
    if field.metaObject().className() == "WordingText":
        QTest.keyClick(field, Qt.Key.Key_Return)  # a wording is told when it is finished
    until(lambda: any(name.startswith("exact") for name in eye.at))
    exact = next(name for name in eye.at if name.startswith("exact"))
    draft = eye.at.get(
        exact.replace("exact", "draft"), eye.at[exact]
    )  # that of the very same state of the brief
    return {"draft": draft - begun, "exact": eye.at[exact] - begun}


def told(times: dict[str, list[float]], limit_draft: float, limit_exact: float) -> int:
    """Print all lines and return 1 where one is above its limit."""
    bare = statistics.median(times["W"])
    failed = False
    for name, seconds in times.items():
        median = statistics.median(seconds)
        limit = {"draft": limit_draft, "exact": limit_exact}.get(name.rpartition(" ")[2], 0.0)
        failed |= bool(limit) and median / bare > limit
        bound = f"  (reach {limit:g})" if limit else ""
        spread = f"({min(seconds) * 1000:.0f}–{max(seconds) * 1000:.0f})"
        print(f"{name:30} {median * 1000:7.0f} ms  {spread:14} {median / bare:6.3f} W{bound}", flush=True)
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())

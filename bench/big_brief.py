"""A brief with 300 sources and 3,000 claims in the real window: how long edits and scrolling hold up the event loop.

    python bench/big_brief.py [SOURCES [CLAIMS]]

Prints medians and worst cases in ms, beside those of a brief of three sources in the same run, and the window's memory.
Reach: 16 ms a frame for scrolling, 100 ms an edit all in, 400 MB.
"""

from __future__ import annotations

import dataclasses
import os
import resource
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from briefing import resources
from briefing.app.exporting import save_brief
from briefing.app.importing import import_reports
from briefing.app.making import make, originals
from briefing.app.workshop import Workshop
from briefing.model.claim import Claim
from briefing.model.source import SourceSpan, sha256_of, source_id
from briefing.ui.application import make_application
from briefing.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.brief import Brief
    from briefing.model.draft import Draft

EDITS, STEPS = 15, 25
CTRL = Qt.KeyboardModifier.ControlModifier


def moved(value: Any, source: str, number: int) -> Any:
    """Return a noun of the model with all its passages in another source, and another id where it is a claim."""
    if isinstance(value, tuple):
        return tuple(moved(each, source, number) for each in value)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    fields = {
        each.name: moved(getattr(value, each.name), source, number) for each in dataclasses.fields(value)
    }
    if isinstance(value, SourceSpan):
        fields["source"] = source
    if isinstance(value, Claim):
        fields["id"] = f"{value.id}-{number}"
    return type(value)(**fields)


def grown(draft: Draft, sources: int, claims: int) -> tuple[Brief, dict[str, bytes]]:
    """Return a brief of so many sources and claims, made from one report over and over, and its original bytes."""
    brief, each = make([draft]), max(1, claims // sources)
    bytes_by_digest, all_sources, all_claims = dict(originals([draft])), [], []
    for number in range(sources):
        original = draft.original + f"<!-- {number} -->".encode()
        digest = sha256_of(original)
        own = replace(
            draft.source,
            id=source_id(digest),
            sha256=digest,
            title=f"{draft.source.title} ({number})",
            publisher=f"Outlet {number % 40}",
        )
        bytes_by_digest[digest] = original
        all_sources.append(own)
        repeated = [brief.claims[index % len(brief.claims)] for index in range(each)]
        all_claims += [moved(claim, own.id, number * each + index) for index, claim in enumerate(repeated)]
    return replace(brief, sources=tuple(all_sources), claims=tuple(all_claims)), bytes_by_digest


def timed(do: Callable[[], object]) -> float:
    """Return how many ms `do` and the drawing that it asks for take."""
    begun = time.perf_counter()
    do()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def line(name: str, times: list[float]) -> str:
    """Return the median and the worst of these times in words."""
    return f"{name:44} median {statistics.median(times):7.1f} ms   worst {max(times):7.1f} ms"


def edits(window: MainWindow) -> list[float]:
    """Accept claims by key, one after the other."""
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    QTest.qWait(1500)
    return [
        timed(lambda: QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_A))
        for _ in range(EDITS)
    ]


def scrolls(window: MainWindow, number: int) -> dict[str, list[float]]:
    """Scroll every list and table in sight of a moment, in steps from its beginning to its end."""
    window.show_moment(number)
    QTest.qWait(1500)
    found: dict[str, list[float]] = {}
    for area in window.findChildren(QAbstractScrollArea):
        bar = area.verticalScrollBar()
        if not area.isVisible() or bar.maximum() < 2 * bar.pageStep():
            continue
        places = [bar.maximum() * step // STEPS for step in range(STEPS)]
        name = area.accessibleName() or type(area).__name__
        found[name] = [timed(partial(bar.setValue, place)) for place in places]
    return found


def measure(brief: Brief, bytes_by_digest: dict[str, bytes], folder: Path) -> None:
    """Open a brief in the window, edit and scroll, and print what that took."""
    path = folder / f"big-{len(brief.claims)}.brief"
    save_brief(path, brief, bytes_by_digest, label="Bench")
    window = MainWindow()
    window.resize(1440, 900)
    window.show()
    print(f"\n{len(brief.sources)} sources, {len(brief.claims)} claims")
    print(line("open", [timed(lambda: window.desk.open(path))]))
    QTest.qWait(3000)
    print(line("accept a claim by key", edits(window)))
    for number, moment in enumerate(window.moments):
        times = [timed(partial(window.show_moment, number))]
        print(line(f"show “{moment.name}”", times))
        for name, each in scrolls(window, number).items():
            print(line(f"  scroll “{name}”", each))
    print(
        f"window's memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most so far"
    )
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def main() -> int:
    """Measure a small brief and a large one."""
    sources, claims = (int(each) for each in (*sys.argv[1:], "300", "3000")[:2])
    make_application()
    with Workshop() as workshop:
        sample = resources.assets() / "samples" / "coast-daily.html"
        draft = next(import_reports([sample], workshop)).draft
    assert draft is not None
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        for size in ((3, 30), (sources, claims)):
            measure(*grown(draft, *size), Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A brief with 300 sources and 3,000 claims in the real window: how long edits and scrolling hold up the event loop.

    python bench/big_brief.py [SOURCES [CLAIMS]]

Prints medians and worst cases in ms, by the clock and in brackets as the window's own processor time (what is its own doing
where others are at work on the machine), beside those of a brief of three sources in the same run; then the memory of the
window and of each of its processes. Reach: 16 ms a frame for scrolling, 100 ms an edit all in, 400 MB and 250 MB a process.
"""

from __future__ import annotations

import dataclasses
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from briefing import resources
from briefing.app.exporting import save_brief
from briefing.app.importing import import_reports
from briefing.app.making import make, originals
from briefing.app.workshop import Workshop
from briefing.model.claim import Claim
from briefing.model.source import SourceSpan, sha256_of, source_id
from briefing.ui.application import make_application, make_window
from briefing.ui.widgets.board_filters import BoardFilters

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.brief import Brief
    from briefing.model.draft import Draft
    from briefing.ui.main_window import MainWindow

EDITS, STEPS = 15, 25


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
    grown_up = replace(brief, sources=tuple(all_sources), claims=tuple(all_claims), gaps=())
    return grown_up, bytes_by_digest


def timed(do: Callable[[], object]) -> tuple[float, float]:
    """Return how many ms `do` and the drawing that it asks for take, by the clock and of the thread's processor time."""
    begun, own = time.perf_counter(), time.thread_time()
    do()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000, (time.thread_time() - own) * 1000


def line(name: str, times: list[tuple[float, float]]) -> str:
    """Return the median and the worst of these times in words."""
    (by_clock, worst), (own, worst_own) = (
        (statistics.median(each), max(each)) for each in zip(*times, strict=True)
    )
    return f"{name:44} median {by_clock:6.1f} ({own:5.1f}) ms   worst {worst:6.1f} ({worst_own:5.1f}) ms"


def keys(window: MainWindow, key: Qt.Key) -> list[tuple[float, float]]:
    """Press a key in the review, again and again, with time in between as a person takes it."""
    found = []
    for _ in range(EDITS):
        found.append(timed(lambda: QTest.keyClick(QApplication.focusWidget() or window, key)))
        QTest.qWait(150)
    return found


def filters(window: MainWindow) -> list[tuple[float, float]]:
    """Type into the filter of the board."""
    window.claims.show_view(2)
    QTest.qWait(800)
    words = window.claims.board.findChild(BoardFilters).words
    words.setFocus()
    found = []
    for letter in "soldiers":
        found.append(timed(partial(QTest.keyClick, words, letter)))
        QTest.qWait(200)
    words.clear()
    QTest.qWait(300)
    return found


def scrolls(window: MainWindow) -> dict[str, list[tuple[float, float]]]:
    """Scroll every list and table in sight, in steps from its beginning to its end."""
    QTest.qWait(800)
    found: dict[str, list[tuple[float, float]]] = {}
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
    window = make_window(make_application())
    window.resize(1440, 900)
    window.show()
    troubles: list[tuple[float, str]] = []
    begun = time.perf_counter()
    window.pages.failed.connect(lambda notice: troubles.append((time.perf_counter() - begun, notice.text)))
    print(f"\n{len(brief.sources)} sources, {len(brief.claims)} claims", flush=True)
    print(line("open", [timed(lambda: window.desk.open(path))]))
    QTest.qWait(3000)
    window.show_moment(1)
    QTest.qWait(1500)
    print(line("accept a claim by key", keys(window, Qt.Key.Key_A)))
    print(line("choose the next claim by key", keys(window, Qt.Key.Key_N)), flush=True)
    print(line("filter the board, a letter", filters(window)), flush=True)
    for view, name in ((2, "board"), (1, "table"), (0, "text")):
        print(line(f"show the {name}", [timed(partial(window.claims.show_view, view))]))
        _print_scrolls(window)
    for number, moment in enumerate(window.moments):
        if number != window.moment:
            print(line(f"show “{moment.name}”", [timed(partial(window.show_moment, number))]))
            _print_scrolls(window)
    for seconds, words in troubles:
        print(f"pages after {seconds:.1f} s: {words}")
    print(f"window's memory {memory(os.getpid()):.0f} MB")
    for pid, name in children():
        print(f"  process {name:36} {memory(pid):.0f} MB")
    window.end()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def _print_scrolls(window: MainWindow) -> None:
    for name, each in scrolls(window).items():
        print(line(f"  scroll “{name}”", each), flush=True)


def memory(pid: int) -> float:
    """Return the resident memory of a process in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return next(int(each.split()[1]) / 1024 for each in status.splitlines() if each.startswith("VmRSS"))


def children() -> list[tuple[int, str]]:
    """Return the processes that this one has started, with the last word of their command."""
    found = [
        int(pid)
        for task in Path("/proc/self/task").iterdir()
        for pid in (task / "children").read_text(encoding="ascii").split()
    ]
    commands = [Path(f"/proc/{pid}/cmdline").read_bytes().decode().rstrip("\0").split("\0") for pid in found]
    return [(pid, command[-1][-36:]) for pid, command in zip(found, commands, strict=True)]


def main() -> int:
    """Measure a small brief and a large one."""
    sources, claims = (int(each) for each in (*sys.argv[1:], "300", "3000")[:2])
    qInstallMessageHandler(lambda *_: None)  # what the offscreen platform cannot do
    make_application()
    with Workshop() as workshop:
        sample = resources.assets() / "samples" / "coast-daily.html"
        draft = next(import_reports([sample], workshop)).draft
    assert draft is not None
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_STATE_DIR"] = os.environ["BRIEFING_CONFIG_DIR"] = folder
        for size in ((3, 30), (sources, claims)):
            measure(*grown(draft, *size), Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())

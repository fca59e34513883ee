"""Processes that make pages die, hang and babble; the window goes on."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from briefing.model.edit import change
from briefing.render.pages import page_text
from tests.ui.pages_bench import PATIENCE_MS, Bench, brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

CHILDREN = Path("/proc/self/task")
needs_proc = pytest.mark.skipif(not CHILDREN.is_dir(), reason="there is no /proc to find the processes in")


@pytest.fixture
def bench(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Bench]:
    """Yield the window with exact pages."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path))
    made = Bench()
    made.open(brief("death"))
    qtbot.waitUntil(lambda: made.exact, timeout=PATIENCE_MS)
    yield made
    made.close_all()
    made.deleteLater()
    QApplication.processEvents()


def workers() -> list[int]:
    """Return the numbers of the processes that this one has started to make pages."""
    children = [int(pid) for task in CHILDREN.iterdir() for pid in (task / "children").read_text().split()]
    return [pid for pid in children if b"briefing.render.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]


@needs_proc
def test_dead_workers_are_replaced_and_that_is_said(bench: Bench, qtbot: QtBot) -> None:
    """After kill -9 of all workers the former pages stay; the next edit brings its pages, and the head says what happened."""
    before = workers()
    assert len(before) == 2
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: workers() == [], timeout=PATIENCE_MS)
    assert bench.preview.stack.count > 0
    bench.desk.apply("Write", change(title="After the death"))
    qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
    assert "ended unexpectedly" in bench.preview.trouble
    assert "After the death" in " ".join(page_text(bench.made[-1].rendered.pdf))
    bench.desk.apply("Write", change(title="And on"))
    qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
    assert bench.preview.trouble == ""


@needs_proc
def test_a_worker_killed_at_work_costs_no_pages(bench: Bench, qtbot: QtBot) -> None:
    """A worker killed while it makes pages is told of, and the pages come all the same."""
    began: list[object] = []
    bench.pages.began.connect(began.append)
    bench.desk.apply("Write", change(title="In the middle of it"))
    qtbot.waitUntil(lambda: bool(began), timeout=PATIENCE_MS)
    for pid in workers():
        os.kill(pid, signal.SIGKILL)
    # Where both die at once no process is left to make them: then that is said, and another try does.
    qtbot.waitUntil(lambda: bench.exact or bench.preview.standing == "not up to date", timeout=PATIENCE_MS)
    if not bench.exact:
        again = next(
            each
            for each in bench.preview.findChildren(QPushButton)
            if each.accessibleName() == "Make the pages again"
        )
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
    assert "In the middle of it" in " ".join(page_text(bench.made[-1].rendered.pdf))


def test_a_brief_that_hangs_the_renderer_is_cut_off(bench: Bench, qtbot: QtBot) -> None:
    """Pages that take too long are given up in time; the head says so and what to do, and what is put right has pages again."""
    bench.moment.go_to("brief#layout")  # the form of the head is no part of this
    bench.pages.patience_s = 1.0
    problems: list[object] = []
    bench.pages.problems_changed.connect(problems.append)
    bench.desk.apply("Write", change(summary="a" * 300_000))
    qtbot.waitUntil(lambda: "longer than 1 s" in bench.preview.trouble, timeout=PATIENCE_MS)
    assert "Make the brief shorter" in bench.preview.trouble
    assert bench.preview.stack.count > 0
    (problem,) = problems[-1]  # type: ignore[misc]
    assert problem.place == "brief#layout"  # type: ignore[has-type]
    bench.pages.patience_s = 60.0
    bench.desk.apply("Write", change(summary="Short again."))
    qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
    assert bench.preview.trouble == ""
    assert problems[-1] == ()

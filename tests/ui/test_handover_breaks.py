"""Handing over while something breaks: told in place, nothing half-written, no number spent, and the next press does it."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from briefing.model.edit import change
from briefing.model.layout import Layout
from briefing.render.pages import page_text
from tests.ui.pages_bench import PATIENCE_MS, Bench, brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

CHILDREN = Path("/proc/self/task")
needs_proc = pytest.mark.skipif(not CHILDREN.is_dir(), reason="there is no /proc to find the processes in")


@pytest.fixture(scope="module")
def bench(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield one window for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFING_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        made = Bench()
        yield made
        made.close_all()
        made.deleteLater()
        QApplication.processEvents()


@pytest.fixture
def ready(bench: Bench, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Bench]:
    """Yield the window at the hand-over of a brief with exact pages."""
    bench.open(brief(request.node.name))
    qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
    bench.moment.show_handover()
    yield bench
    bench.pages.patience_s = 60.0


def press(bench: Bench, name: str) -> None:
    """Press the button whose name begins so."""
    buttons = bench.moment.handover.findChildren(QPushButton)
    button = next(each for each in buttons if each.accessibleName().startswith(name))
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_target(bench: Bench, path: Path) -> None:
    """Type the file of the PDF."""
    lines = bench.moment.handover.findChildren(QLineEdit)
    line = next(each for each in lines if each.accessibleName() == "File of the PDF")
    line.selectAll()
    QTest.keyClicks(line, str(path))


def said(bench: Bench) -> str:
    """Return what the panel says of the last hand-over."""
    return bench.moment.handover.outcome.text


def handed_over(bench: Bench, qtbot: QtBot) -> None:
    """Wait until something is handed over."""
    qtbot.waitUntil(lambda: bench.moment.handover.outcome.made is not None, timeout=PATIENCE_MS)


def workers() -> list[int]:
    """Return the numbers of the processes that this one has started to make pages."""
    children = [int(pid) for task in CHILDREN.iterdir() for pid in (task / "children").read_text().split()]
    return [pid for pid in children if b"briefing.render.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]


@pytest.mark.parametrize("button", ["Export PDF", "Issue 2"])
def test_a_folder_in_the_place_of_the_file_is_refused(
    ready: Bench, tmp_path: Path, qtbot: QtBot, button: str
) -> None:
    """A target that is a folder is named, the folder stays, no number is spent, and with another name it works."""
    (tmp_path / "brief.pdf").mkdir()
    (tmp_path / "brief.pdf" / "kept").touch()
    type_target(ready, tmp_path / "brief.pdf")
    press(ready, button)
    if button.startswith("Issue"):
        press(ready, button)
    qtbot.waitUntil(lambda: "folder" in said(ready), timeout=PATIENCE_MS)
    assert [each.name for each in tmp_path.rglob("*")] == ["brief.pdf", "kept"]
    assert ready.desk.brief.issue == 2
    type_target(ready, tmp_path / "another.pdf")
    press(ready, "Export PDF")
    handed_over(ready, qtbot)
    assert (tmp_path / "another.pdf").read_bytes().startswith(b"%PDF-")


def test_a_folder_that_vanished_is_made_again(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """Where the folder of the last time is gone, an export to it makes it anew, and the PDF is in it."""
    folder = tmp_path / "stick"
    for _ in range(2):
        type_target(ready, folder / "out.pdf")
        press(ready, "Export PDF")
        handed_over(ready, qtbot)
        assert (folder / "out.pdf").read_bytes().startswith(b"%PDF-")
        (folder / "out.pdf").unlink()
        folder.rmdir()


def test_a_disk_without_room_costs_neither_file_nor_number(
    ready: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    """What stood there stays whole, nothing half-written is left, and the issue has its number at the next press."""
    resource = pytest.importorskip("resource", reason="this system knows no such limit")
    path = tmp_path / "issue.pdf"
    path.write_bytes(b"the last issue")
    type_target(ready, path)
    press(ready, "Issue 2")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        press(ready, "Issue 2 with")
        qtbot.waitUntil(
            lambda: "could not be written" in said(ready) or "large" in said(ready), timeout=PATIENCE_MS
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"the last issue"
    assert [each.name for each in tmp_path.iterdir()] == ["issue.pdf"]
    assert ready.desk.brief.issue == 2
    press(ready, "Issue 2")
    handed_over(ready, qtbot)
    assert path.read_bytes().startswith(b"%PDF-")
    assert ready.desk.brief.issue == 3


@needs_proc
def test_workers_killed_while_issuing_cost_no_number(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """With every worker killed in the middle, the issue is made all the same, or not at all and that is said; never twice."""
    path = tmp_path / "issue.pdf"
    type_target(ready, path)
    ready.desk.apply("Write", change(title="Issued under fire"))
    press(ready, "Issue 2")
    press(ready, "Issue 2")
    for pid in workers():
        os.kill(pid, signal.SIGKILL)
    outcome = ready.moment.handover.outcome
    qtbot.waitUntil(lambda: outcome.made is not None or "Try again" in outcome.text, timeout=PATIENCE_MS)
    if outcome.made is None:
        assert ready.desk.brief.issue == 2
        assert not path.exists()
        press(ready, "Issue 2")
        handed_over(ready, qtbot)
    assert ready.desk.brief.issue == 3
    assert "Issued under fire" in " ".join(" ".join(page_text(path.read_bytes())).split())
    issued = [each for each in ready.desk.keeper.versions().result(30) if str(each.kind) == "issued"]
    assert [each.label for each in issued] == ["Issue 2"]


def test_a_pack_that_is_not_here_is_named(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """A brief whose template is missing shows that and which there are; export says the same, and another choice mends it."""
    layout = ready.desk.brief.layout
    ready.desk.apply("Write", change(layout=Layout(template="of-another-desk")))
    qtbot.waitUntil(lambda: "of-another-desk" in ready.preview.trouble, timeout=PATIENCE_MS)
    assert "sitrep" in ready.preview.trouble
    assert ready.preview.stack.count > 0
    type_target(ready, tmp_path / "out.pdf")
    press(ready, "Export PDF")
    qtbot.waitUntil(lambda: "of-another-desk" in said(ready), timeout=PATIENCE_MS)
    assert not list(tmp_path.iterdir())
    ready.desk.apply("Write", change(layout=replace(layout)))
    qtbot.waitUntil(lambda: ready.exact, timeout=PATIENCE_MS)
    assert ready.preview.trouble == ""
    press(ready, "Export PDF")
    handed_over(ready, qtbot)


def test_pages_without_end_are_cut_off_in_an_export_too(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """An export of a brief that hangs the renderer is given up in time, says so, and leaves no file."""
    ready.pages.patience_s = 1.0
    ready.desk.apply("Write", change(summary="a" * 300_000))
    type_target(ready, tmp_path / "out.pdf")
    press(ready, "Export PDF")
    qtbot.waitUntil(lambda: "longer than 1 s" in said(ready), timeout=PATIENCE_MS)
    assert "Make the brief shorter" in said(ready)
    assert not list(tmp_path.iterdir())
    ready.pages.patience_s = 60.0
    ready.desk.apply("Write", change(summary="Short again."))
    press(ready, "Export PDF")
    handed_over(ready, qtbot)
    assert "Short again." in " ".join(" ".join(page_text((tmp_path / "out.pdf").read_bytes())).split())


def test_the_copy_never_goes_over_the_brief_itself(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """Export of PDF and .brief beside the brief's own file is refused where the copy would take its place."""
    own = tmp_path / "ondola.brief"
    assert ready.desk.save(own)
    versions = len(ready.desk.keeper.versions().result(30))
    type_target(ready, tmp_path / "ondola.pdf")
    press(ready, "Export PDF and .brief")
    qtbot.waitUntil(lambda: "ondola.brief" in said(ready), timeout=PATIENCE_MS)
    assert ready.moment.handover.outcome.made is None
    assert not (tmp_path / "ondola.pdf").exists()
    assert len(ready.desk.keeper.versions().result(30)) == versions
    ready.desk.apply("Write", change(title="Still its own"))
    assert ready.desk.save()


def test_pages_of_a_brief_that_was_closed_meanwhile_are_nobodys(ready: Bench, qtbot: QtBot) -> None:
    """Pages that were being made when another brief was opened are not shown, not even for a moment."""
    began: list[object] = []
    ready.pages.began.connect(began.append)
    ready.desk.apply("Write", change(title="On its way"))
    qtbot.waitUntil(lambda: bool(began), timeout=PATIENCE_MS)
    ready.open(brief("opened-meanwhile"))
    qtbot.waitUntil(lambda: ready.exact, timeout=PATIENCE_MS)
    assert {each.brief.id for each in ready.made} == {"b-opened-meanwhile"}

"""Handing over: into a file, and as an issue that is final; told in place, and never over what would be lost."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from briefing.app.session import Session
from briefing.model.edit import change
from briefing.render.pages import page_text
from briefing.ui.widgets.link_rows import LinkRow
from tests.render.briefs import COAST, REPORT
from tests.ui.pages_bench import PATIENCE_MS, Bench, brief

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


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
def ready(bench: Bench, qtbot: QtBot, request: pytest.FixtureRequest) -> Bench:
    """Return the window at the hand-over of a brief with exact pages."""
    bench.open(brief(request.node.name))
    qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
    bench.moment.show_handover()
    return bench


def press(bench: Bench, name: str) -> None:
    """Press the button whose name begins so."""
    buttons = bench.moment.handover.findChildren(QPushButton)
    QTest.mouseClick(
        next(each for each in buttons if each.accessibleName().startswith(name)), Qt.MouseButton.LeftButton
    )


def type_target(bench: Bench, path: Path) -> None:
    """Type the file of the PDF."""
    lines = bench.moment.handover.findChildren(QLineEdit)
    line = next(each for each in lines if each.accessibleName() == "File of the PDF")
    line.selectAll()
    QTest.keyClicks(line, str(path))


def test_the_pages_shown_are_the_pages_exported(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """Exact pages that are shown are written as they are, byte for byte, and the panel tells the file and its SHA-256."""
    shown, path = ready.made[-1].rendered.pdf, tmp_path / "out.pdf"
    type_target(ready, path)
    press(ready, "Export PDF")
    qtbot.waitUntil(lambda: ready.moment.handover.outcome.made is not None, timeout=PATIENCE_MS)
    assert path.read_bytes() == shown
    made = ready.moment.handover.outcome.made
    assert made is not None
    assert (made.pdf, made.sha256) == (path, hashlib.sha256(shown).hexdigest())
    press(ready, "Copy the SHA-256")
    assert QApplication.clipboard().text() == made.sha256


def test_an_edit_just_made_is_in_the_export(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """An export right after an edit has that edit, whatever pages are shown."""
    ready.desk.apply("Write", change(title="Written a moment ago"))
    type_target(ready, tmp_path / "out.pdf")
    press(ready, "Export PDF")
    qtbot.waitUntil(lambda: ready.moment.handover.outcome.made is not None, timeout=PATIENCE_MS)
    assert "Written a moment ago" in " ".join(page_text((tmp_path / "out.pdf").read_bytes()))


def test_a_copy_of_the_brief_goes_with_it(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """Export of PDF and .brief writes both, and the copy opens as the same brief."""
    type_target(ready, tmp_path / "both.pdf")
    press(ready, "Export PDF and .brief")
    qtbot.waitUntil(lambda: ready.moment.handover.outcome.made is not None, timeout=PATIENCE_MS)
    assert Session.open(tmp_path / "both.brief").brief == ready.desk.brief


def test_a_report_is_never_written_over(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """A target that is one of the brief's own reports is refused in place, and the report stays as it is."""
    report = tmp_path / "report.pdf"
    report.write_text(REPORT, encoding="utf-8")
    assert hashlib.sha256(report.read_bytes()).hexdigest() == COAST.sha256
    type_target(ready, report)
    press(ready, "Export PDF")
    qtbot.waitUntil(lambda: "would be lost" in ready.moment.handover.outcome.text, timeout=PATIENCE_MS)
    assert report.read_text(encoding="utf-8") == REPORT


def test_what_cannot_be_written_is_told_in_place(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """A target below a file is refused in the panel with what to do."""
    (tmp_path / "file").touch()
    type_target(ready, tmp_path / "file" / "out.pdf")
    press(ready, "Export PDF")
    qtbot.waitUntil(lambda: "Choose another place" in ready.moment.handover.outcome.text, timeout=PATIENCE_MS)


def test_errors_forbid_issuing(ready: Bench, tmp_path: Path) -> None:
    """While an error stands, Issue writes nothing, says what stands against it, and leads to its place."""
    ready.desk.apply("Write", change(title=""))
    type_target(ready, tmp_path / "issue.pdf")
    press(ready, "Issue 2")
    assert "the brief has no title" in ready.moment.handover.outcome.text
    assert not list(tmp_path.iterdir())


def test_an_issue_is_final(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """Warnings want a second press; then the PDF is there, the version is kept by name, and the next issue is begun."""
    path = tmp_path / "issue.pdf"
    type_target(ready, path)
    press(ready, "Issue 2")
    assert "Press once more" in ready.moment.handover.outcome.text
    assert not path.exists()
    issued = ready.desk.brief
    press(ready, "Issue 2 with")
    qtbot.waitUntil(lambda: ready.moment.handover.outcome.made is not None, timeout=PATIENCE_MS)
    assert "Issue 2 is issued" in ready.moment.handover.outcome.text
    assert "issue 2" in " ".join(page_text(path.read_bytes()))
    versions = ready.desk.keeper.versions().result(30)
    assert [(each.label, str(each.kind)) for each in versions if each.label == "Issue 2"] == [
        ("Issue 2", "issued")
    ]
    number = next(each.number for each in versions if each.label == "Issue 2")
    assert ready.desk.keeper.brief_of(number).result(30) == issued
    assert (ready.desk.brief.issue, ready.desk.undo_label) == (3, "Begin issue 3")


def test_what_is_put_right_takes_the_word_back(ready: Bench, tmp_path: Path) -> None:
    """A press that accepted other warnings than those that stand now is no word for these."""
    type_target(ready, tmp_path / "issue.pdf")
    press(ready, "Issue 2")
    ready.desk.apply("Write", change(summary="They neutralized the post."))
    press(ready, "Issue 2")
    assert "Press once more" in ready.moment.handover.outcome.text
    assert not list(tmp_path.iterdir())


def test_the_folder_of_the_last_time_is_proposed(ready: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    """After an export the folder is proposed again when the brief is opened another time."""
    type_target(ready, tmp_path / "out.pdf")
    press(ready, "Export PDF")
    qtbot.waitUntil(lambda: ready.moment.handover.outcome.made is not None, timeout=PATIENCE_MS)
    kept = ready.desk.brief
    ready.open(brief("another"))
    ready.open(kept)
    target = ready.moment.handover.target
    assert target is not None
    assert target == tmp_path / "MLI-2025-014 issue 2.pdf"


def test_each_obstacle_leads_to_its_place(ready: Bench) -> None:
    """A click on what stands against issuing, and Return on a line of the checklist, lead to their places."""
    rows = [each for each in ready.moment.handover.findChildren(LinkRow) if each.place]
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    title = next(each for each in rows if each.place == "brief#title")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert ready.places == [rows[0].place, "brief#title"]

"""A PDF that carries its brief, dropped on the window as a person drops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from briefing.app.carrying import PROGRAM, carried
from briefing.model.edit import change
from briefing.model.excerpt import FILLER, excerpt
from briefing.store.interchange import brief_json
from briefing.ui.models.imports_list import State
from tests.render.briefs import desk_brief
from tests.ui.hands import answer, drop, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow

PATIENCE_MS = 60_000
BRIEF = desk_brief()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Yield the window, just opened."""
    with opened(tmp_path) as window:
        yield window


def pdf_with(path: Path, *files: tuple[str, bytes]) -> Path:
    """Write a PDF of one empty page that carries these files."""
    made = pdfium.PdfDocument.new()
    made.new_page(200, 200)
    for name, content in files:
        made.new_attachment(name).set_data(content)
    made.save(path)
    return path


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """A PDF that carries the desk's brief."""
    return pdf_with(tmp_path / "mali-14.pdf", ("brief.json", carried(BRIEF)[0].content))


def has_come(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the brief of the PDF is open."""
    qtbot.waitUntil(lambda: window.desk.brief.title == BRIEF.title, timeout=PATIENCE_MS)


def test_a_dropped_pdf_gives_its_brief_back(
    window: MainWindow, qtbot: QtBot, pdf: Path, tmp_path: Path
) -> None:
    """It opens from the start page: unsaved, its pages as they were, its texts cut, to be saved under the PDF's name."""
    before = pdf.read_bytes()
    drop(window, pdf)
    has_come(window, qtbot)
    desk = window.desk
    assert desk.brief == excerpt(BRIEF)
    assert desk.path is None
    assert not desk.changed
    assert not window.start.isVisible()
    assert any("Opened from mali-14.pdf" in text for text in window.notices.texts)
    window.claims.show_source(desk.brief.sources[0].id)
    window.show_moment(1)
    assert FILLER in desk.brief.sources[0].text
    qtbot.waitUntil(lambda: any("cited passages" in each.message for each in window.problems.problems))
    proposed: list[str] = []

    def choose(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        proposed.append(line.text())
        line.setText(str(tmp_path / "kept.brief"))
        QTest.keyClick(line, Qt.Key.Key_Return)

    answer(QFileDialog, choose)
    assert window.files.save()
    assert proposed == ["mali-14.brief"]
    assert str(desk.path) == str(tmp_path / "kept.brief")
    assert desk.came_from is None
    assert pdf.read_bytes() == before
    desk.open(tmp_path / "kept.brief")
    assert not any("is not in the file" in each.message for each in desk.problems())


def test_unsaved_work_is_asked_about_first(window: MainWindow, qtbot: QtBot, pdf: Path) -> None:
    """As before any other brief is opened; who says “cancel” keeps what is open."""
    window.desk.apply("Title", change(title="My own"))

    asked: list[str] = []

    def cancel(box: QMessageBox) -> None:
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.Cancel).click()

    answer(QMessageBox, cancel)
    drop(window, pdf)
    qtbot.waitUntil(lambda: bool(asked) and not window.sources.intake.busy, timeout=PATIENCE_MS)
    assert window.desk.brief.title == "My own"

    def discard(box: QMessageBox) -> None:
        box.button(QMessageBox.StandardButton.Discard).click()

    answer(QMessageBox, discard)
    drop(window, pdf)
    has_come(window, qtbot)


def test_a_pdf_of_somebody_else_is_for_the_importers(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """It is listed among the reports that came in, with what they say of it; the brief at hand stays."""
    drop(window, pdf_with(tmp_path / "paper.pdf", ("data.csv", b"a,b")))
    listed = window.sources.intake.list
    qtbot.waitUntil(lambda: [each.state for each in listed.entries] == [State.FAILED], timeout=PATIENCE_MS)
    assert listed.entries[0].name == "paper.pdf"
    assert not window.desk.brief.sources


def test_a_damaged_one_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """In a notice with its name; nothing is opened."""
    altered = brief_json.encode(BRIEF, PROGRAM).replace(b"Coast Daily", b"Coast Times")
    drop(window, pdf_with(tmp_path / "x.pdf", ("brief.json", altered)))
    qtbot.waitUntil(
        lambda: any("x.pdf" in text and "was altered" in text for text in window.notices.texts),
        timeout=PATIENCE_MS,
    )
    assert not window.desk.brief.sources

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)

from briefing.app.session import Session
from briefing.model.claim import ReviewState
from briefing.render.pages import page_text
from tests.ui.hands import CTRL, SHIFT, answer, choose_file, part, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow


def test_an_empty_window_says_how_to_begin(fresh_window: MainWindow) -> None:
    """An empty window tells to drop reports, offers four ways to begin, and has nothing to export."""
    window = fresh_window
    assert window.start.isVisible()
    buttons = [button.accessibleName() for button in window.start.findChildren(QPushButton)]
    assert buttons == ["Add reports…", "Open a brief…", "New brief", "Try the sample"]
    assert not window.actions_by_name["export"].isEnabled()
    assert window.windowTitle() == "Untitled brief[*]"
    assert not window.isWindowModified()


def test_from_a_dropped_report_to_a_pdf(
    fresh_window: MainWindow, report: Path, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    """A report is dropped, a claim accepted by key, a title typed, the pages appear, and the PDF holds the claimant."""
    window = fresh_window
    drop(window, report)
    qtbot.waitUntil(lambda: bool(window.desk.brief.claims) and not window.desk.busy, timeout=60_000)
    brief = window.desk.brief
    assert brief.sources[0].title == "River posts attacked near Ondola"
    first = next(brief.passages())
    press(window, Qt.Key.Key_2, CTRL)
    press(window, Qt.Key.Key_A)
    assert window.desk.brief.claim(first.id).review.state is ReviewState.ACCEPTED
    assert len(window.desk.brief.unreviewed) == len(brief.claims) - 1

    press(window, Qt.Key.Key_4, CTRL)
    QTest.keyClicks(window.focusWidget(), "Front says it seized barracks")
    press(window, Qt.Key.Key_Return)
    assert window.desk.brief.title == "Front says it seized barracks"
    assert window.windowTitle().startswith("Front says it seized barracks — ")
    assert window.isWindowModified()

    qtbot.waitUntil(lambda: window.preview.stack.count > 0, timeout=90_000)
    assert window.preview.trouble == ""
    pdf = tmp_path / "out.pdf"
    choose_file(pdf)
    press(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(pdf.exists, timeout=90_000)
    text = " ".join(page_text(pdf.read_bytes()))
    assert first.attribution.claimant in text
    assert "Front says it seized barracks" in text


def test_undo_and_redo_have_names(window_with_report: MainWindow) -> None:
    """The last decision is named in the menu, taken back with Ctrl+Z and made again with Ctrl+Shift+Z."""
    window = window_with_report
    count = len(window.desk.brief.unreviewed)
    press(window, Qt.Key.Key_2, CTRL)
    press(window, Qt.Key.Key_R)
    assert "Reject claim of" in window.actions_by_name["undo"].text()
    press(window, Qt.Key.Key_Z, CTRL)
    assert len(window.desk.brief.unreviewed) == count
    assert "Reject claim of" in window.actions_by_name["redo"].text()
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(window.desk.brief.unreviewed) == count - 1


def test_words_stand_beside_the_passage(window_with_report: MainWindow) -> None:
    """E begins with the passage, Return keeps the analyst's words beside it, and the letters typed decide nothing."""
    window = window_with_report
    claim = next(window.desk.brief.passages())
    press(window, Qt.Key.Key_2, CTRL)
    press(window, Qt.Key.Key_E)
    words = part(window, QPlainTextEdit, "Your wording")
    assert words.hasFocus()
    assert words.toPlainText() == claim.wording
    QTest.keyClicks(words, "rare areas")
    press(window, Qt.Key.Key_Return)
    after = window.desk.brief.claim(claim.id)
    assert (after.text, after.wording, after.review.state) == (
        "rare areas",
        claim.wording,
        ReviewState.EDITED,
    )
    press(window, Qt.Key.Key_N)
    assert window.claims.table.claim is not None
    assert window.claims.table.claim.id != claim.id


def test_letters_typed_into_the_form_decide_nothing(window_with_report: MainWindow) -> None:
    """A, R, E, N and P are letters while the form is in sight."""
    window = window_with_report
    press(window, Qt.Key.Key_4, CTRL)
    QTest.keyClicks(window.focusWidget(), "Arena p")
    press(window, Qt.Key.Key_Tab)
    assert all(not claim.review.done for claim in window.desk.brief.claims)
    assert window.desk.brief.title == "Arena p"


def test_the_claim_in_hand_is_drawn_in_the_text(window_with_report: MainWindow) -> None:
    """The text draws the passage of the claim in hand as it stands in the source, claimant apart from content."""
    window = window_with_report
    press(window, Qt.Key.Key_2, CTRL)
    claim = window.claims.table.claim
    assert claim is not None
    text = part(window, QTextEdit, "Source text")
    drawn = {
        (each.cursor.selectedText(), each.format.background().color().name())
        for each in text.extraSelections()
    }
    assert claim.content[0].quote in {words for words, _ in drawn}
    assert claim.attribution.passage is not None
    assert (
        len(
            {
                colour
                for words, colour in drawn
                if words in (claim.content[0].quote, claim.attribution.passage.quote)
            }
        )
        == 2
    )


def test_a_failing_file_says_why_and_the_others_go_on(
    window: MainWindow, report: Path, drop: Callable[..., None], qtbot: QtBot, tmp_path: Path
) -> None:
    """Of a missing file, an empty one and a good one, the good one arrives and the others are named with their reason."""
    empty = tmp_path / "empty.txt"
    empty.touch()
    drop(window, tmp_path / "missing.txt", empty, report)
    qtbot.waitUntil(lambda: bool(window.desk.brief.sources) and not window.desk.busy, timeout=60_000)
    told = "\n".join(window.notices.texts)
    assert "missing.txt" in told
    assert "empty.txt" in told


def test_the_same_report_again_is_recognised(
    window_with_report: MainWindow, drop: Callable[..., None], report: Path, qtbot: QtBot
) -> None:
    """A report dropped a second time, even on a field, changes nothing, writes nothing there, and that is said."""
    window = window_with_report
    before = window.desk.brief
    press(window, Qt.Key.Key_2, CTRL)
    press(window, Qt.Key.Key_E)
    words = part(window, QPlainTextEdit, "Your wording")
    began_with = words.toPlainText()
    drop(words.viewport(), report)
    qtbot.waitUntil(lambda: any("already" in text for text in window.notices.texts), timeout=30_000)
    assert window.desk.brief is before
    assert words.toPlainText() == began_with


def test_a_dropped_address_is_not_fetched(window: MainWindow, drop: Callable[..., None]) -> None:
    """An address that is dropped is named in a notice, and nothing is read."""
    drop(window, QUrl("https://deltacourier.example/posts"))
    assert "https://deltacourier.example/posts" in window.notices.texts[0]
    assert not window.desk.busy


def test_saved_and_opened_again(
    window_with_report: MainWindow, tmp_path: Path, drop: Callable[..., None]
) -> None:
    """A brief saved with Ctrl+S is the same brief when it is dropped on the window later, and nothing is unsaved then."""
    window, path = window_with_report, tmp_path / "ondola.brief"
    press(window, Qt.Key.Key_2, CTRL)
    press(window, Qt.Key.Key_A)
    choose_file(path)
    press(window, Qt.Key.Key_S, CTRL)
    assert path.exists()
    assert not window.isWindowModified()
    kept = window.desk.brief
    window.desk.new()
    drop(window, path)
    assert window.desk.brief == kept == Session.open(path).brief
    assert not window.isWindowModified()


def test_a_broken_brief_is_refused_and_the_open_one_stays(
    window_with_report: MainWindow, tmp_path: Path, drop: Callable[..., None]
) -> None:
    """A .brief file that is none is refused with a notice that names it, and the brief at hand stays open."""
    window, path = window_with_report, tmp_path / "broken.brief"
    path.write_bytes(b"no database")
    before = window.desk.brief
    answer(
        QMessageBox,
        lambda box: QTest.mouseClick(
            box.button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton
        ),
    )
    drop(window, path)
    assert "broken.brief" in window.notices.texts[-1]
    assert window.desk.brief is before


def test_unsaved_changes_are_asked_about(window_with_report: MainWindow) -> None:
    """Closing with unsaved changes asks; Cancel keeps the window open with everything in it."""
    window = window_with_report
    answer(
        QMessageBox,
        lambda box: QTest.mouseClick(
            box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton
        ),
    )
    assert not window.close()
    assert window.isVisible()
    assert window.desk.brief.claims


def test_hostile_text_stays_text(
    window: MainWindow, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    """Markup and template syntax in a report stand in list, table and text as the letters they are."""
    path = tmp_path / "hostile.txt"
    path.write_text(
        "<b>Loud</b> {{ 7*7 }}\n\n" + 'The army said "<img src=x> we won" on Monday.\n' * 3, encoding="utf-8"
    )
    drop(window, path)
    qtbot.waitUntil(lambda: bool(window.desk.brief.sources) and not window.desk.busy, timeout=60_000)
    press(window, Qt.Key.Key_2, CTRL)
    text = part(window, QTextEdit, "Source text")
    assert "<img src=x>" in text.toPlainText()
    assert text.document().toPlainText().count("<img") == 3

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, ReviewState
from briefing.model.source import Source
from briefing.ui.offsets import shown, tip
from briefing.ui.widgets.growing import GrowingText
from briefing.ui.widgets.wrapping import LONGEST
from tests.ui.hands import CTRL, press, type_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow

WORD = "x" * 100_000
PATIENCE = 0.35
"""Seconds of the thread's own time: what broke its lines between words took twice that for a key."""


@pytest.fixture
def field(qtbot: QtBot) -> GrowingText:
    """Return a text to type in, in sight."""
    made = GrowingText()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.setFocus()
    return made


def own_time(do: Callable[[], object]) -> float:
    """Return the processor time, in seconds, that something takes with the drawing that it asks for."""
    begun = time.thread_time()
    do()
    QApplication.processEvents()
    return time.thread_time() - begun


def paste(words: str) -> None:
    """Put words on the clipboard, and paste them where the focus is."""
    mime = QMimeData()
    mime.setText(words)
    QGuiApplication.clipboard().setMimeData(mime)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_V, CTRL)


def test_an_endless_word_does_not_hold_up_the_keys(field: GrowingText) -> None:
    """A word of 100,000 letters is pasted and typed on in at once, and stays letter for letter what it was."""
    assert own_time(lambda: paste(WORD)) < PATIENCE
    assert own_time(lambda: QTest.keyClick(field, Qt.Key.Key_A)) < PATIENCE
    assert field.toPlainText() == f"{WORD}a"


def test_an_endless_word_is_shown_at_once(field: GrowingText) -> None:
    """A value with such a word is shown in no time, and read back exactly."""
    assert own_time(lambda: field.setPlainText(f"before {WORD} after")) < PATIENCE
    assert field.toPlainText() == f"before {WORD} after"


def test_lines_break_between_words_again_once_the_endless_one_is_gone(field: GrowingText) -> None:
    """While an endless word stands there lines break anywhere; after it is deleted they break between words as ever."""
    usual = field.wordWrapMode()
    field.setPlainText(WORD)
    assert field.wordWrapMode() != usual
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_B)
    assert field.wordWrapMode() == usual
    field.setPlainText("word " * LONGEST)  # long, but of words
    assert field.wordWrapMode() == usual


LINES = st.lists(st.sampled_from(["a" * 1500, "é ", "😀", "\n", "word " * 900, "b" * 9000]), max_size=6)


@given(LINES, st.data())
def test_a_long_line_is_shown_as_several_and_its_passages_are_found(
    pieces: list[str], data: st.DataObject
) -> None:
    """No line of a text is shown longer than Qt lays out quickly, and each passage stands where it stood."""
    text = "".join(pieces)
    there = shown(text)
    document = QTextDocument()
    document.setPlainText(there.text)
    assert max(map(len, there.text.split("\n"))) <= 4000
    assert there.text.replace("\n", "").replace(" ", "") == text.replace("\n", "").replace(" ", "")
    point = data.draw(st.integers(0, len(text)))
    assert there.point(there.unit(point)) == point
    assert there.unit(len(text)) == document.characterCount() - 1


def test_a_passage_in_a_line_of_two_megabytes_is_selected_letter_for_letter() -> None:
    """After hundreds of breaks a passage at the end is where its offsets say."""
    text = "some words " * 180_000 + "the army said so"
    there = shown(text)
    assert there.text.replace("\n", " ") == text  # broken in the place of spaces
    document = QTextDocument()
    document.setPlainText(there.text)
    cursor = QTextCursor(document)
    start = text.index("the army")
    cursor.setPosition(there.unit(start))
    cursor.setPosition(there.unit(start + 8), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "the army"


def test_a_tool_tip_is_never_endless() -> None:
    """Of a text of a hundred thousand letters a tool tip shows the beginning."""
    assert len(tip(WORD)) < 2000


def test_a_report_of_one_endless_line_is_reviewed(window: MainWindow, qtbot: QtBot) -> None:
    """A report of 200,000 letters in one line is shown and its claim accepted by key, no step of it taking seconds."""
    text = "some words " * 18_000 + "The army said it held the post."
    source = Source(id="s-1", sha256="0" * 64, publisher="Delta Courier", title=WORD, text=text)
    at = text.index("it held")
    claim = Claim(
        id="c-1", content=(source.span(at, at + 16),), attribution=Attribution(claimant=WORD), text=WORD
    )
    brief = Brief(sources=(source,), claims=(claim,))
    assert own_time(lambda: window.desk.apply("Begin", lambda _: brief)) < 2
    assert own_time(lambda: press(window, Qt.Key.Key_N)) < 1
    assert own_time(lambda: press(window, Qt.Key.Key_A)) < 1
    assert window.desk.brief.claims[0].review.state in (ReviewState.ACCEPTED, ReviewState.EDITED)
    assert window.desk.brief.claims[0].text == WORD


def test_an_endless_title_is_typed_on(window: MainWindow, qtbot: QtBot) -> None:
    """A title of 100,000 letters is kept as it was pasted, and the next key comes at once."""
    window.desk.apply("Begin", lambda brief: brief)
    window.show_moment(3)
    paste(WORD)
    assert own_time(lambda: type_in(window, "a")) < 1
    window.flush()
    assert window.desk.brief.title == f"{WORD}a"

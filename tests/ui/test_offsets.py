from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing.ui.offsets import plain, shown, tip

# Letters of both planes, every line ending, controls, bidirectional overrides, lone surrogates, noncharacters.
TEXTS = st.text(
    alphabet=st.sampled_from("ab é\n\r\t\x00\x1f\u2028\u2029\u202e\u2066\ufdd0\ud800😀𝔸"), max_size=30
)


@given(TEXTS, st.data())
def test_a_passage_is_found_again_in_the_text_that_qt_shows(text: str, data: st.DataObject) -> None:
    """The offsets of a passage, taken into Qt's count and back, are the same, unless they stand inside a CR LF."""
    there = shown(text)
    point = data.draw(st.integers(0, len(text)))
    inside = text[point - 1 : point + 1] == "\r\n" if point else False
    assert inside or there.point(there.unit(point)) == point


@given(TEXTS)
def test_qt_keeps_the_shown_text_as_it_is(text: str) -> None:
    """Qt's document has exactly as many units as the shown text says, so that no later passage moves."""
    there = shown(text)
    document = QTextDocument()
    document.setPlainText(there.text)
    assert document.characterCount() - 1 == there.unit(len(text)) == len(there.text.encode("utf-16-le")) // 2


def test_an_astral_letter_before_a_passage_does_not_move_it() -> None:
    """A passage after an emoji and a CR LF is selected in Qt's document letter for letter."""
    text = "😀 ok\r\nJNIM said"
    there = shown(text)
    document = QTextDocument()
    document.setPlainText(there.text)
    cursor = QTextCursor(document)
    start = text.index("JNIM")
    cursor.setPosition(there.unit(start))
    cursor.setPosition(there.unit(start + 4), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "JNIM"


def test_overrides_and_tags_do_not_reach_a_label_or_a_tool_tip() -> None:
    """Bidirectional overrides and controls are shown as U+FFFD, and a tool tip holds nothing that looks like a tag."""
    assert plain("a\u202eb\x00\n c") == "a\ufffdb\ufffd c"
    assert "<" not in tip("<b>bold</b>")

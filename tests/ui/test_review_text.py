"""The source's text in the review: what is drawn, what a click does, and what becomes of a selection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from briefing.model.assessment import InformationGap
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, Naming, Review, ReviewState
from briefing.model.source import Source
from briefing.ui.passages import claim_at, extents

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
TEXT = (
    "😀 Posts hit\r\n\r\nThe army said it held the posts. Smoke rose over Ondola.\r\n"
    "How many died is not known. Awa Diarra said: “we saw it all”."
)
SOURCE = Source(id="s-1", sha256="0" * 64, publisher="Delta Courier", text=TEXT)


def span(words: str) -> tuple[int, int]:
    """Return where words stand in the text, in code points."""
    return TEXT.index(words), TEXT.index(words) + len(words)


HELD = Claim(
    id="c-1",
    content=(SOURCE.span(*span("it held the posts")),),
    cue=SOURCE.span(*span("said")),
    attribution=Attribution(claimant="the army", passage=SOURCE.span(*span("The army"))),
)
SMOKE = Claim(
    id="c-2",
    content=(SOURCE.span(*span("Smoke rose over Ondola")),),
    attribution=Attribution(claimant="Delta Courier", naming=Naming.PUBLICATION),
    review=Review(state=ReviewState.REJECTED),
)
BRIEF = Brief(
    sources=(SOURCE,),
    claims=(HELD, SMOKE),
    gaps=(InformationGap(id="g-1", text="x", passage=SOURCE.span(*span("How many died is not known"))),),
)


@pytest.fixture
def review(window: MainWindow) -> MainWindow:
    """Return the window at the claims of one report."""
    window.desk.apply("Begin", lambda _: BRIEF)
    for moment in (2, 3, 1):  # an analyst has looked round
        window.show_moment(moment)
    return window


def text_of(window: MainWindow) -> QTextEdit:
    """Return the source's text."""
    return next(each for each in window.findChildren(QTextEdit) if each.accessibleName() == "Source text")


def select(window: MainWindow, words: str) -> None:
    """Select words by keyboard: the caret before them, then Shift and the right arrow."""
    text = text_of(window)
    cursor = text.document().find(words)
    length = cursor.selectionEnd() - cursor.selectionStart()
    cursor.setPosition(cursor.selectionStart())
    text.setTextCursor(cursor)
    text.setFocus()
    for _ in range(length):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)


def drawn(window: MainWindow) -> dict[str, QTextCharFormat]:
    """Return how each passage is drawn, by its words."""
    return {
        each.cursor.selectedText(): QTextCharFormat(each.format) for each in text_of(window).extraSelections()
    }


def test_roles_states_and_gaps_look_different(review: MainWindow) -> None:
    """Claimant, cue, content and gap are drawn apart; what is rejected is struck; letters before them move nothing."""
    looks, style = drawn(review), QTextCharFormat.UnderlineStyle
    assert looks["The army"].underlineStyle() is style.SingleUnderline
    assert looks["said"].underlineStyle() is style.DotLine
    assert looks["How many died is not known"].underlineStyle() is style.DashUnderline
    assert looks["Smoke rose over Ondola"].fontStrikeOut()
    proposed = looks["it held the posts"].background().color()
    QTest.keyClick(text_of(review), Qt.Key.Key_A)
    assert drawn(review)["it held the posts"].background().color() != proposed


def test_the_publications_own_voice_is_told_apart(review: MainWindow) -> None:
    """What the publication says itself has a line of its own under it, once it is not rejected."""
    review.desk.apply("x", lambda brief: replace(brief, claims=(HELD, replace(SMOKE, review=Review()))))
    look = drawn(review)["Smoke rose over Ondola"]
    assert look.underlineStyle() is QTextCharFormat.UnderlineStyle.DashDotLine


def test_a_click_on_a_passage_takes_its_claim_in_hand(review: MainWindow) -> None:
    """Clicking into a passage chooses its claim; Return at the caret does the same."""
    text = text_of(review)
    cursor = text.document().find("rose")
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, PLAIN, text.cursorRect(cursor).center())
    assert review.claims.table.claim is not None
    assert review.claims.table.claim.id == "c-2"
    cursor = text.document().find("held")
    cursor.setPosition(cursor.selectionStart())
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert review.claims.table.claim.id == "c-1"


def test_a_claim_is_made_from_a_selected_passage(review: MainWindow) -> None:
    """Shift and the arrows select, C makes a claim of it in its own words, 1 gives it the claimant, and undo takes it away."""
    begun = review.desk.brief
    select(review, "“we saw it all”")
    QTest.keyClick(text_of(review), Qt.Key.Key_C)
    made = review.claims.table.claim
    assert made is not None
    assert (made.wording, made.attribution.claimant, made.detection) == ("“we saw it all”", "", None)
    assert made.content[0].stands_in(SOURCE)
    assert any("claimant" in each.message for each in review.desk.problems())
    select(review, "Awa Diarra")
    QTest.keyClick(text_of(review), Qt.Key.Key_1)
    assert review.desk.brief.claim(made.id).attribution.claimant == "Awa Diarra"
    select(review, "said:")
    QTest.keyClick(text_of(review), Qt.Key.Key_2)
    cue = review.desk.brief.claim(made.id).cue
    assert cue is not None
    assert cue.quote == "said:"
    for _ in range(3):
        QTest.keyClick(text_of(review), Qt.Key.Key_Z, CTRL)
    assert review.desk.brief == begun
    assert review.claims.table.claim is not None


def test_content_is_replaced_and_added_to(review: MainWindow) -> None:
    """3 makes the selection the content of the claim in hand, 4 adds it; white space at the ends is left out."""
    select(review, "Smoke rose ")
    QTest.keyClick(text_of(review), Qt.Key.Key_4)
    assert review.desk.brief.claim("c-1").wording == "it held the posts … Smoke rose"
    select(review, "held the")
    QTest.keyClick(text_of(review), Qt.Key.Key_3)
    assert review.desk.brief.claim("c-1").wording == "held the"
    assert "Set the content" in review.desk.undo_label


def test_without_a_selection_it_says_what_to_do(review: MainWindow) -> None:
    """C with nothing selected changes nothing and says how to select."""
    begun = review.desk.brief
    QTest.keyClick(text_of(review), Qt.Key.Key_C)
    assert review.desk.brief == begun
    assert any("Select the words" in words for words in review.notices.texts)


def test_the_first_claim_of_a_report_without_any(window: MainWindow) -> None:
    """Where nothing was found, C still makes the first claim."""
    window.desk.apply("Begin", lambda _: Brief(sources=(SOURCE,)))
    for moment in (2, 3, 1):
        window.show_moment(moment)
    select(window, "Smoke rose over Ondola")
    QTest.keyClick(text_of(window), Qt.Key.Key_C)
    assert [each.wording for each in window.desk.brief.claims] == ["Smoke rose over Ondola"]


def test_nobody_can_write_over_the_text(review: MainWindow) -> None:
    """Typing and deleting in the text change nothing in it."""
    text = text_of(review)
    before = text.toPlainText()
    text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(text, "xyz")
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert text.toPlainText() == before


def test_a_place_in_a_source_is_a_passage(review: MainWindow) -> None:
    """The place "s-1@start-end" selects these very words, emoji and line ends before them notwithstanding."""
    start, end = span("over Ondola")
    review.claims.go_to(f"s-1@{start}-{end}")
    assert text_of(review).textCursor().selectedText() == "over Ondola"


def test_a_click_where_claims_overlap_goes_through_them() -> None:
    """The shortest passage comes first, another click takes the next that holds the point."""
    wide = replace(HELD, id="c-9", content=(SOURCE.span(*span("The army said it held the posts")),))
    point = span("held")[0]
    first = claim_at([wide, HELD], "s-1", point)
    second = claim_at([wide, HELD], "s-1", point, first)
    assert (first, second, claim_at([wide, HELD], "s-1", point, second)) == ("c-1", "c-9", "c-1")
    assert claim_at([HELD], "s-1", 0) == ""


def test_the_outline_holds_the_parts_that_are_near() -> None:
    """Claimant, cue and content of one sentence are outlined as one."""
    assert extents(HELD, TEXT) == [(span("The army")[0], span("the posts")[1])]

"""Reviewing: what a decision, a grade or a selection must not do beside what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from briefing.model.assessment import Reliability
from briefing.model.claim import ReviewState
from tests.ui.hands import CTRL, SHIFT, part, press, type_in
from tests.ui.test_review_keys import BRIEF

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def review(window: MainWindow) -> MainWindow:
    """Return the window on a brief of two reports, with the claim of the army in hand."""
    window.desk.apply("Begin", lambda _: BRIEF)
    window.show_moment(1)
    assert in_hand(window) == "c-army"
    return window


def in_hand(window: MainWindow) -> str:
    """Return the id of the claim in hand."""
    claim = window.claims.table.claim
    assert claim is not None
    return claim.id


def grade(window: MainWindow, letter: str, why: str, whom: Qt.Key) -> None:
    """Grade the claim in hand with a letter, by the keys; `whom` is the key that chooses for whom it holds."""
    press(window, Key.Key_G)
    type_in(window, letter)
    press(window, Key.Key_Tab)
    press(window, Key.Key_A, CTRL)
    type_in(window, why)
    press(window, Key.Key_Tab)
    press(window, whom)
    press(window, Key.Key_Return)


def test_all_above_takes_what_is_as_sure_and_nothing_below(review: MainWindow) -> None:
    """With the confidence between two claims, only the surer one is accepted, and that is what was announced."""
    press(review, Key.Key_A, CTRL | SHIFT)
    type_in(review, "0.92")
    press(review, Key.Key_Return)
    assert [each.id for each in review.desk.brief.claims if each.review.done] == ["c-army"]
    assert review.desk.undo_label.endswith(": 1")


def test_a_grade_for_always_replaces_one_for_this_use(review: MainWindow) -> None:
    """A letter that holds for a claimant throughout holds for the claim it was typed at too, whatever that had before."""
    grade(review, "b", "filmed", Key.Key_End)
    assert review.desk.brief.claim("c-army").reliability is Reliability.B
    grade(review, "d", "party to the fighting", Key.Key_Home)
    brief = review.desk.brief
    assert brief.claim("c-army").reliability is None
    assert brief.reliability_of(brief.claim("c-army")) is Reliability.D
    press(review, Key.Key_Z, CTRL)
    assert review.desk.brief.claim("c-army").reliability is Reliability.B


def test_a_passage_of_another_report_is_no_part_of_the_claim(review: MainWindow) -> None:
    """Words selected in one report do not become a part of a claim that stands in another; a notice says what to do."""
    text = part(review, QTextEdit, "Source text")
    review.claims.text.show_source("s-river")
    text.setFocus()
    press(review, Key.Key_Home, CTRL)
    for _ in range(2):
        press(review, Key.Key_Right, CTRL | SHIFT)
    assert in_hand(review) == "c-army"
    before = review.desk.brief
    press(review, Key.Key_3)
    assert review.desk.brief == before
    assert any("another source" in words for words in review.notices.texts)


def test_a_worded_claim_stays_worded_when_it_is_accepted(review: MainWindow) -> None:
    """A on a claim with the analyst's own words accepts these: the pages have to say that they are not the report's."""
    press(review, Key.Key_E)
    type_in(review, "Army claims both posts")
    press(review, Key.Key_Return)
    press(review, Key.Key_R)
    review.go_to("c-army")
    assert review.desk.brief.claim("c-army").review.state is ReviewState.REJECTED
    press(review, Key.Key_A)
    claim = review.desk.brief.claim("c-army")
    assert (claim.review.state, claim.text) == (ReviewState.EDITED, "Army claims both posts")


def test_words_begun_are_in_the_decision(review: MainWindow) -> None:
    """Accept from the menu, in the middle of typing the analyst's words, accepts the claim with them."""
    press(review, Key.Key_E)
    words = review.focusWidget()
    assert isinstance(words, QPlainTextEdit)
    QTest.keyClicks(words, "Army claims both posts")
    review.actions_by_name["accept"].trigger()
    claim = review.desk.brief.claim("c-army")
    assert (claim.review.state, claim.text) == (ReviewState.EDITED, "Army claims both posts")
    assert in_hand(review) != "c-army"


def test_undo_takes_back_what_is_being_typed(review: MainWindow) -> None:
    """Undo from the menu, in the middle of a word, takes back that word and nothing else; redo brings it back."""
    begun = review.desk.brief
    press(review, Key.Key_4, CTRL)
    press(review, Key.Key_A, CTRL)
    type_in(review, "Half a wo")
    review.actions_by_name["undo"].trigger()
    assert review.desk.brief == begun
    review.actions_by_name["redo"].trigger()
    assert review.desk.brief.title == "Half a wo"


def test_a_title_typed_with_pauses_is_one_step_of_undo(review: MainWindow, qtbot: QtBot) -> None:
    """However often the typing rests, and the brief follows, one undo takes back all that was typed in one sitting."""
    begun = review.desk.brief
    press(review, Key.Key_4, CTRL)
    press(review, Key.Key_A, CTRL)
    so_far = ""
    for words in ("Both", "Posts", "Held"):
        type_in(review, words)
        so_far += words

        def told(typed: str = so_far) -> bool:
            return review.desk.brief.title == typed

        qtbot.waitUntil(told)
    review.actions_by_name["undo"].trigger()
    assert review.desk.brief == begun

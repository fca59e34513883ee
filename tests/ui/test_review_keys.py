"""Reviewing by keyboard: decide, word, grade, merge, accept many, go on; every key in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from briefing.model.assessment import Credibility, Reliability
from briefing.model.brief import Brief
from briefing.model.claim import Answer, Attribution, Claim, Figure, Question, ReviewState, Topic
from briefing.model.detection import Detection
from briefing.model.incident import Incident, Place
from briefing.model.source import Source

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
DELTA = Source(
    id="s-delta",
    sha256="0" * 64,
    publisher="Delta Courier",
    title="River posts attacked",
    text="The army said it held both river posts. The Front said it took two river posts near Ondola.\n"
    "A driver saw smoke over the river 😀 and heard shots at dawn.",
)
RIVER = Source(
    id="s-river",
    sha256="1" * 64,
    publisher="River Wire",
    title="Clashes",
    text="The Front said it took two river posts near Ondola at dawn.",
)
CONTROL = Question(topic=Topic.CONTROL, about="river posts")


def claim(name: str, source: Source, who: str, words: str, *, value: str, sure: float) -> Claim:
    """Return a proposed claim on who holds the posts."""
    at, who_at = source.text.index(words), source.text.index(who)
    return Claim(
        id=name,
        content=(source.span(at, at + len(words)),),
        attribution=Attribution(claimant=who, passage=source.span(who_at, who_at + len(who))),
        answers=(Answer(question=CONTROL, value=value),),
        detection=Detection(engine="rules", confidence=sure),
    )


BRIEF = Brief(
    title="Posts",
    prepared_by="A. Analyst",
    sources=(DELTA, RIVER),
    places=(Place(id="p-1", name="Ondola"),),
    incidents=(Incident(id="i-1", title="River posts"),),
    claims=(
        claim("c-army", DELTA, "The army", "it held both river posts", value="ground held", sure=0.95),
        claim(
            "c-front",
            DELTA,
            "The Front",
            "it took two river posts near Ondola",
            value="ground taken",
            sure=0.9,
        ),
        claim(
            "c-again",
            RIVER,
            "The Front",
            "it took two river posts near Ondola at dawn",
            value="ground taken",
            sure=0.6,
        ),
    ),
)


@pytest.fixture
def review(window: MainWindow) -> MainWindow:
    """Return the window on a brief of two reports, at the claims."""
    window.desk.apply("Begin", lambda _: BRIEF)
    for moment in (2, 3, 1):  # an analyst has looked round
        window.show_moment(moment)
    return window


def press(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(window.focusWidget() or window, key, keys)


def type_in(words: str) -> None:
    """Type words where the focus is."""
    QTest.keyClicks(focused(), words)


def focused() -> QWidget:
    """Return what has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def in_hand(window: MainWindow) -> Claim:
    """Return the claim in hand."""
    found = window.claims.table.claim
    assert found is not None
    return found


def now(window: MainWindow, name: str) -> Claim:
    """Return a claim as it now is."""
    return window.desk.brief.claim(name)


def test_accept_and_reject_go_on_to_what_is_left(review: MainWindow) -> None:
    """A and R decide the claim in hand, go on to the next left, count what is left, and each is one step of undo."""
    assert in_hand(review).id == "c-army"
    press(review, Qt.Key.Key_A)
    press(review, Qt.Key.Key_R)
    assert (now(review, "c-army").review.state, now(review, "c-front").review.state) == (
        ReviewState.ACCEPTED,
        ReviewState.REJECTED,
    )
    assert in_hand(review).id == "c-again"
    assert review.claims.note(review.desk.brief) == "1 left"
    press(review, Qt.Key.Key_Z, CTRL)
    assert not now(review, "c-front").review.done
    assert now(review, "c-army").review.done


def test_j_and_k_go_through_all_n_and_p_through_what_is_left(review: MainWindow) -> None:
    """J and K take any neighbour in hand, N and P skip what is decided and go round."""
    press(review, Qt.Key.Key_A)
    press(review, Qt.Key.Key_K)
    assert in_hand(review).id == "c-army"
    press(review, Qt.Key.Key_P)
    assert in_hand(review).id == "c-again"
    press(review, Qt.Key.Key_N)
    assert in_hand(review).id == "c-front"
    press(review, Qt.Key.Key_J)
    assert in_hand(review).id == "c-again"


def test_a_grade_is_typed_in_two_letters(review: MainWindow) -> None:
    """G, "c4", Tab, a note and Return grade source and information as one step; the keys go back to the text."""
    press(review, Qt.Key.Key_G)
    type_in("c4")
    press(review, Qt.Key.Key_Tab)
    type_in("party to the fighting")
    press(review, Qt.Key.Key_Return)
    graded = now(review, "c-army")
    assert (graded.credibility, graded.grading_note) == (Credibility.DOUBTFUL, "party to the fighting")
    assert review.desk.brief.reliability_of(graded) is Reliability.C
    assert [each.subject for each in review.desk.brief.reliabilities] == ["The army"]
    assert isinstance(focused(), QTextEdit)
    assert "Grade C4" in review.desk.undo_label
    press(review, Qt.Key.Key_Z, CTRL)
    assert review.desk.brief.reliabilities == ()
    assert now(review, "c-army").credibility is Credibility.UNJUDGED


def test_a_grade_for_this_use_wants_a_reason(review: MainWindow) -> None:
    """For one use only, a letter is kept once a reason stands beside it; until then Return changes nothing."""
    press(review, Qt.Key.Key_G)
    type_in("B")
    press(review, Qt.Key.Key_Tab)
    press(review, Qt.Key.Key_Tab)
    press(review, Qt.Key.Key_End)
    press(review, Qt.Key.Key_Return)
    assert now(review, "c-army").reliability is None
    press(review, Qt.Key.Key_Tab, SHIFT)
    type_in("filmed")
    press(review, Qt.Key.Key_Return)
    assert (now(review, "c-army").reliability, now(review, "c-army").credibility) == (
        Reliability.B,
        Credibility.UNJUDGED,
    )
    assert review.desk.brief.reliabilities == ()


def test_what_is_no_grade_is_refused_in_place(review: MainWindow) -> None:
    """Anything but a letter A–F and a number 1–6 changes nothing on Return; Escape gives up and goes back."""
    press(review, Qt.Key.Key_G)
    type_in("Z9")
    press(review, Qt.Key.Key_Return)
    assert isinstance(focused(), QLineEdit)
    press(review, Qt.Key.Key_Escape)
    assert isinstance(focused(), QTextEdit)
    assert review.desk.brief.reliabilities == ()


def test_the_same_claim_elsewhere_is_marked_and_unmarked(review: MainWindow) -> None:
    """M offers the same claim of the other report first, Return marks it, Shift+M takes it back, each with a name."""
    press(review, Qt.Key.Key_J)
    press(review, Qt.Key.Key_M)
    offered = focused().currentIndex().data()  # type: ignore[attr-defined] # a list
    assert "River Wire" in offered
    assert "same claimant, 100 % of the words" in offered
    press(review, Qt.Key.Key_Return)
    assert now(review, "c-front").same_as == "c-again"
    assert "same" in review.desk.undo_label
    assert isinstance(focused(), QTextEdit)
    press(review, Qt.Key.Key_M, SHIFT)
    assert now(review, "c-front").same_as == ""
    assert "Not the same" in review.desk.undo_label


def test_what_contradicts_is_said_and_gone_to(review: MainWindow) -> None:
    """S goes to what answers the same question, which says that the Front contradicts; Return takes it in hand."""
    press(review, Qt.Key.Key_S)
    listed = focused()
    assert "contradicts: control of ground: river posts" in listed.currentIndex().data()  # type: ignore[attr-defined]
    press(review, Qt.Key.Key_Return)
    assert in_hand(review).attribution.claimant == "The Front"


def test_all_above_a_confidence_is_one_step(review: MainWindow) -> None:
    """Ctrl+Shift+A says how many it would be while the confidence is typed; Return accepts them, one undo takes them back."""
    press(review, Qt.Key.Key_A, CTRL | SHIFT)
    type_in("96")
    press(review, Qt.Key.Key_Return)
    assert len(review.desk.brief.unreviewed) == 3
    press(review, Qt.Key.Key_Backspace)
    type_in("0")
    press(review, Qt.Key.Key_Return)
    assert [each.id for each in review.desk.brief.unreviewed] == ["c-again"]
    assert review.desk.undo_label == "Accept all claims found with 90 % or more: 2"
    press(review, Qt.Key.Key_Z, CTRL)
    assert len(review.desk.brief.unreviewed) == 3


def test_details_are_corrected_beside_the_passage(review: MainWindow) -> None:
    """D goes to the claimant, what is typed is kept on Return under a name, and the letters decide nothing."""
    press(review, Qt.Key.Key_D)
    focused().selectAll()  # type: ignore[attr-defined] # a line
    type_in("Arena Council")
    press(review, Qt.Key.Key_Return)
    corrected = now(review, "c-army")
    assert corrected.attribution.claimant == "Arena Council"
    assert corrected.wording == "it held both river posts"
    assert not corrected.review.done
    assert "Claimant" in review.desk.undo_label
    assert isinstance(focused(), QTextEdit)


def test_a_figure_is_a_range_and_words_are_no_number(review: MainWindow) -> None:
    """A range typed into the figures is kept; "many" is refused beside the field and never becomes a figure."""
    figures = review.claims.claim.details.editors["figures"]
    low, high, unit, whose = figures.findChildren(QLineEdit)[:4]
    low.setFocus()
    type_in("many")
    assert "not a number" in figures.complaint
    low.selectAll()
    for line, words in ((low, "30"), (high, "35"), (unit, "killed"), (whose, "soldiers")):
        line.setFocus()
        type_in(words)
    press(review, Qt.Key.Key_Return)
    (figure,) = now(review, "c-army").figures
    assert figure == Figure(low=30, high=35, unit="killed", whose="soldiers")


def test_a_wording_goes_with_its_claim(review: MainWindow) -> None:
    """Words begun beside one claim stay with it when another claim is taken in hand."""
    press(review, Qt.Key.Key_E)
    words = focused()
    assert isinstance(words, QPlainTextEdit)
    type_in("Army claims both posts")
    review.go_to("c-again")
    assert now(review, "c-army").text == "Army claims both posts"
    assert words.toPlainText() == ""
    assert now(review, "c-again").text == ""


def test_a_problem_leads_to_the_field_of_a_claim(review: MainWindow) -> None:
    """The place "c-…#claimant" takes the claim in hand and puts the keys into that field."""
    review.go_to("c-again#claimant")
    assert in_hand(review).id == "c-again"
    assert focused().accessibleName() == "Claimant"
    press(review, Qt.Key.Key_Escape)
    assert isinstance(focused(), QTextEdit)


def test_the_keys_work_in_the_table_too(review: MainWindow) -> None:
    """L shows the list, where the same keys decide; T goes back to the text with the same claim in hand."""
    press(review, Qt.Key.Key_L)
    press(review, Qt.Key.Key_Down)
    assert in_hand(review).id == "c-front"
    press(review, Qt.Key.Key_A)
    assert now(review, "c-front").review.done
    press(review, Qt.Key.Key_T)
    assert isinstance(focused(), QTextEdit)
    assert in_hand(review).id == "c-again"

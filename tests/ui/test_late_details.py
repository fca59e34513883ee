from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, ReviewState
from briefing.model.source import Source
from tests.ui.hands import part, press, type_in

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow

SOURCE = Source(
    id="s-1",
    sha256="0" * 64,
    publisher="Delta Courier",
    text="The army said it held. The Front said it won. The mayor said he left. The driver said she saw smoke.",
)
PEOPLE = ("The army", "The Front", "The mayor", "The driver")


def made(number: int, who: str) -> Claim:
    """Return a proposed claim of the source."""
    at = SOURCE.text.index(who)
    content = SOURCE.span(SOURCE.text.index("said", at) + 5, SOURCE.text.index(".", at))
    return Claim(id=f"c-{number}", content=(content,), attribution=Attribution(claimant=who))


CLAIMS = tuple(made(number, who) for number, who in enumerate(PEOPLE))


@pytest.fixture
def review(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window at the claims of a report, the first in hand and its details in sight."""
    window.desk.apply("Begin", lambda _: Brief(sources=(SOURCE,), claims=CLAIMS))
    qtbot.waitUntil(lambda: claimant(window).text() == "The army")
    return window


def claimant(window: MainWindow) -> QLineEdit:
    """Return the field that says who made the claim in hand."""
    return part(window.claims.claim, QLineEdit, "Claimant")


def shows(window: MainWindow, who: str) -> bool:
    """Return whether the details are those of a claim of `who`."""
    return claimant(window).text() == who


def foot(window: MainWindow) -> str:
    """Return what the line at the foot of the window says."""
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def test_the_details_follow_the_claim_in_hand(review: MainWindow, qtbot: QtBot) -> None:
    """A moment after the next claim came into hand its details are those beside it, by key as by mouse."""
    for key, who in ((Qt.Key.Key_N, "The Front"), (Qt.Key.Key_A, "The mayor"), (Qt.Key.Key_P, "The army")):
        press(review, key)
        qtbot.waitUntil(partial(shows, review, who))


def test_keys_held_down_end_at_the_details_of_the_last_claim(review: MainWindow, qtbot: QtBot) -> None:
    """Whoever goes on faster than details are filled in finds those of the claim where they stop."""
    for _ in range(3):
        press(review, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: claimant(review).text() == "The driver")


def test_nothing_typed_goes_to_the_claim_before(review: MainWindow) -> None:
    """D straight after N goes to the details of the claim that came into hand, and corrects that one alone."""
    press(review, Qt.Key.Key_N)
    press(review, Qt.Key.Key_D)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "The Front"
    field.selectAll()
    type_in(review, "The Northern Front")
    press(review, Qt.Key.Key_Return)
    assert [each.attribution.claimant for each in review.desk.brief.claims] == [
        "The army",
        "The Northern Front",
        "The mayor",
        "The driver",
    ]


def test_whoever_comes_to_a_field_with_tab_finds_it_filled(review: MainWindow) -> None:
    """A field that gets the keys straight after another claim came into hand holds what that claim says."""
    press(review, Qt.Key.Key_N)
    claimant(review).setFocus()
    assert claimant(review).text() == "The Front"


def test_whoever_reads_the_editors_reads_the_claim_in_hand(review: MainWindow) -> None:
    """The editors as the window hands them out never hold what another claim says."""
    press(review, Qt.Key.Key_N)
    assert review.claims.claim.details.editors["attribution.claimant"].value() == "The Front"


def test_what_is_decided_at_once_is_decided_as_it_stood(review: MainWindow) -> None:
    """N and A in one breath accept the second claim with its own details, and no claim is changed otherwise."""
    press(review, Qt.Key.Key_N)
    press(review, Qt.Key.Key_A)
    assert [each.review.state for each in review.desk.brief.claims] == [
        ReviewState.PROPOSED,
        ReviewState.ACCEPTED,
        ReviewState.PROPOSED,
        ReviewState.PROPOSED,
    ]
    assert [each.attribution for each in review.desk.brief.claims] == [each.attribution for each in CLAIMS]


def test_the_window_says_how_it_stands_after_each_key(review: MainWindow) -> None:
    """What is said at the foot and in the menus is that of the brief as it is, although nothing is said twice."""
    press(review, Qt.Key.Key_A)
    assert "Accept" in review.actions_by_name["undo"].text()
    assert "1 reviewed, 3 left" in foot(review)
    review.undo()
    assert "0 reviewed, 4 left" in foot(review)
    assert "Accept" in review.actions_by_name["redo"].text()
    assert len(review.desk.brief.unreviewed) == len(PEOPLE)

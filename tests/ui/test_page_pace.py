"""When pages are worth making: a moment after the last letter, and not at all where they came to nothing before."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from briefing.model.claim import Attribution, Claim, Review, ReviewState
from briefing.model.edit import change
from briefing.model.layout import Layout, Paper
from briefing.ui import page_pace
from briefing.ui.page_pace import MANY, Rhythm, Weight
from tests.render.briefs import desk_brief, source

if TYPE_CHECKING:
    from briefing.model.brief import Brief

SHORTEST_MS, LONGEST_MS = 60, 300


class Hand:
    """Somebody who edits at moments of a clock that the test sets."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        """Have edited nothing yet."""
        self._now = 1000.0
        patch.setattr(page_pace, "time", SimpleNamespace(monotonic=lambda: self._now))
        self._rhythm = Rhythm()

    def edit(self, after_ms: float = 5000) -> int:
        """Edit so long after the last time, and return the pause in ms."""
        self._now += after_ms / 1000
        return self._rhythm.pause_ms()


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Hand:
    """Return somebody who has edited nothing yet."""
    return Hand(monkeypatch)


def test_a_single_edit_hardly_waits(hand: Hand) -> None:
    """The first edit, and each one after a long while, has its pages begun within a tenth of a second."""
    assert hand.edit() == hand.edit() == hand.edit()
    assert SHORTEST_MS <= hand.edit() <= 100


@pytest.mark.parametrize("apart_ms", [90, 150, 220])
def test_steady_typing_is_waited_out(hand: Hand, apart_ms: int) -> None:
    """The pause after each letter is longer than the letters are apart, so that no pages are begun between two of them."""
    hand.edit()
    for _ in range(10):
        assert apart_ms < hand.edit(apart_ms) <= LONGEST_MS


def test_quick_typing_does_not_press(hand: Hand) -> None:
    """However close the letters come, there is a shortest pause."""
    hand.edit()
    assert [hand.edit(5) for _ in range(5)] == [SHORTEST_MS] * 5


def test_slow_typing_has_pages_in_between(hand: Hand) -> None:
    """However slow the letters come, nobody waits longer than the longest pause."""
    hand.edit()
    assert [hand.edit(550) for _ in range(5)] == [LONGEST_MS] * 5


def test_an_uneven_hand_is_known_by_its_longest_gap(hand: Hand) -> None:
    """One longer gap among short ones counts, until it is some letters ago."""
    hand.edit()
    hand.edit(200)
    assert all(hand.edit(50) > 200 for _ in range(3))
    assert hand.edit(50) < 100


def test_after_a_rest_the_old_pace_is_forgotten(hand: Hand) -> None:
    """Who stops and begins again is no slower for what was before."""
    hand.edit()
    for _ in range(5):
        hand.edit(280)
    first = hand.edit(3000)
    assert first <= 100
    assert hand.edit(60) < 100


# ── weight ──


def heavy(claims: int = MANY) -> Brief:
    """Return a brief of so many claims."""
    text = "The army said it had repelled an attack near Ondola."
    told = source(text, publisher="Coast Daily")
    claim = Claim(id="c", content=(told.span(0, len(text)),), attribution=Attribution(claimant="the army"))
    many = tuple(replace(claim, id=f"c-{number}") for number in range(claims))
    return replace(desk_brief(), sources=(told,), claims=many, judgements=())


def test_only_a_large_brief_that_took_long_is_heavy() -> None:
    """A small brief may take long for another reason, and a large one that was quick is no burden."""
    assert Weight.of(heavy(), 30.0) is not None
    assert Weight.of(heavy(), 1.0) is None
    assert Weight.of(heavy(MANY - 1), 30.0) is None


def test_rejected_claims_weigh_nothing() -> None:
    """What is not printed does not make a brief heavy."""
    brief = heavy()
    rejected = replace(brief.claims[0], review=Review(state=ReviewState.REJECTED))
    assert Weight.of(replace(brief, claims=(rejected, *brief.claims[1:])), 30.0) is None


def test_a_letter_more_is_as_heavy() -> None:
    """The same brief with another word or a few claims fewer is not tried again."""
    weight = Weight.of(heavy(), 30.0)
    assert weight is not None
    assert weight.holds_for(change(title="Another word")(heavy()))
    assert weight.holds_for(heavy(MANY - 20))
    assert weight.holds_for(heavy(MANY + 20))


@pytest.mark.parametrize(
    "lighter",
    [
        pytest.param(heavy(MANY * 4 // 5), id="a fifth of the claims gone"),
        pytest.param(replace(heavy(), layout=Layout(off=("register",))), id="a section switched off"),
        pytest.param(replace(heavy(), layout=Layout(paper=Paper.LETTER)), id="other paper"),
        pytest.param(replace(heavy(), id="b-another"), id="another brief"),
    ],
)
def test_what_may_be_lighter_is_tried(lighter: Brief) -> None:
    """With much taken away, laid out otherwise, or another brief, the pages are made again."""
    weight = Weight.of(heavy(), 30.0)
    assert weight is not None
    assert not weight.holds_for(lighter)

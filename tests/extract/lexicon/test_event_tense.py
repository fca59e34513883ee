"""Tenses that tell an event apart from background."""

from __future__ import annotations

import pytest

from briefing.extract.lexicon import event_tense


@pytest.mark.parametrize(
    "sentence",
    [
        "Gunmen tore down the fence.",
        "Two lorries were still burning at dusk.",
        "The road was partly cut by the afternoon.",
        "Among the dead was a ferryman.",
        "Three stalls got looted.",
    ],
)
def test_the_past_tells_that_something_happened(sentence: str) -> None:
    """Regular and irregular verbs, passives, states and the list of the dead are the past of an event."""
    assert event_tense.HAPPENED.search(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["The armed men are known here.", "A hundred traders come each week.", "Wells need care.", "The alleged leader farms."],
)  # fmt: skip
def test_words_that_only_look_like_a_past_tell_nothing(sentence: str) -> None:
    """Adjectives, numbers and present verbs in -ed are no event."""
    assert not event_tense.HAPPENED.search(sentence)


def test_the_perfect_is_an_event_but_not_a_habit() -> None:
    """What has been done is told apart from what a place has long been or seen."""
    assert event_tense.DONE.search("Police have made two arrests.")
    assert event_tense.DONE.search("They've now been freed.")
    assert not event_tense.DONE.search("The valley has long grown rice.")
    assert not event_tense.DONE.search("The town has seen hard years.")


def test_a_present_state_holds_but_a_quality_does_not() -> None:
    """What remains closed is news; what is striking is not."""
    assert event_tense.HOLDS.search("The market remains closed.")
    assert event_tense.HOLDS.search("A clerk is being held.")
    assert not event_tense.HOLDS.search("The view is striking.")


def test_what_is_supposed_or_long_ago_is_no_event() -> None:
    """Conditions, and how things came to be, are marked as such."""
    assert event_tense.SUPPOSED.search("If the dam broke, four towns would be gone.")
    assert event_tense.NO_EVENT.search("The camp was built in 1998.")
    assert not event_tense.NO_EVENT.search("The camp was burned on Sunday.")

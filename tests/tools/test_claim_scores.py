"""Claim scores: what counts as found, and what as right."""

from __future__ import annotations

from briefing.extract.finding import Finding
from tools.claim_scores import Annotated, f1, jaccard

TEXT = "The mayor said that two bridges were closed. Drivers complained."
SAID, CONTENT, MAYOR = (10, 14), (15, 43), (0, 9)


def article() -> Annotated:
    """Return the text with the mayor's one claim."""
    return Annotated.of(TEXT, [{"content": [CONTENT], "source": [MAYOR], "cue": [SAID]}])


def test_a_claim_with_most_of_the_words_and_the_source_is_right() -> None:
    """Half the words of the content are enough, and half those of the source."""
    found = Finding(content=((20, 43),), source=((4, 9),))
    assert article().is_right(found)
    assert article().counts([found]) == (1, 1)


def test_another_source_is_an_overlap_but_not_right() -> None:
    """The content alone counts in the one measure, and not in the other."""
    found = Finding(content=(CONTENT,), source=((45, 52),))
    assert not article().is_right(found)
    assert article().counts([found]) == (1, 0)


def test_an_annotated_claim_is_found_once() -> None:
    """Of two findings of the same words, one is one too many."""
    found = Finding(content=(CONTENT,), source=(MAYOR,))
    assert article().counts([found, found]) == (1, 1)


def test_what_shares_too_little_is_not_found() -> None:
    """Two words of six are another claim."""
    assert article().counts([Finding(content=((15, 23),), source=(MAYOR,))]) == (0, 0)


def test_nothing_shares_nothing() -> None:
    """Empty contents have no likeness, and nothing found of nothing wanted is no score."""
    assert jaccard(frozenset(), frozenset()) == 0.0
    assert f1(0, 0, 0) == 0.0
    assert f1(3, 4, 6) == 60.0

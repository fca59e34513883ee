"""Which of two engines' words for a source are kept."""

from __future__ import annotations

import pytest

from briefing.extract.finding import Finding, Span
from briefing.extract.joining.better_source import better_source


def _found(text: str, source: str, confidence: float = 0.9) -> Finding:
    start = text.index(source)
    spans: tuple[Span, ...] = ((start, start + len(source)),) if source else ()
    return Finding(content=((0, 1),), source=spans, confidence=confidence)


def _kept(text: str, leading: str, other: str, confidence: float = 0.9) -> str:
    spans = better_source(_found(text, leading), _found(text, other, confidence), text)
    return " … ".join(text[start:end] for start, end in spans)


@pytest.mark.parametrize(
    ("text", "leading", "other", "kept"),
    [
        ("A ranger told reporters that the bridge had gone.", "A ranger", "A ranger told", "A ranger"),
        ("TANVO (River Post) — The mayor said the mill burned.", "TANVO", "The mayor", "The mayor"),
        ("Some who fled the valley say it burned.", "who", "Some who fled the valley", "Some who fled the valley"),
        ("The driver, who says he saw six men, is safe.", "who", "The driver", "The driver"),
        ("Its spokesman Omar Tell said so.", "Its spokesman Omar", "Its spokesman Omar Tell", "Its spokesman Omar Tell"),
        (
            "A group calling itself the Reed Cutters said it had acted.",
            "A group",
            "A group calling itself the Reed Cutters",
            "A group calling itself the Reed Cutters",
        ),
        (
            "A teacher identified only as Odile said shots rang out.",
            "A teacher",
            "A teacher identified only as Odile",
            "A teacher identified only as Odile",
        ),
    ],
)  # fmt: skip
def test_the_leading_source_stands_unless_it_cannot_be_it(
    text: str, leading: str, other: str, kept: str
) -> None:
    """The leader's words stay, but for a dateline, a bare pronoun that stands in the other's, and a self-given name cut off."""
    assert _kept(text, leading, other) == kept


@pytest.mark.parametrize(
    ("text", "leading", "other"),
    [
        ("To the governor we say no.", "the governor we", "we"),
        ("Reached by phone, the prefect said so.", "Reached by phone, the prefect", "the prefect"),
        (
            "A ranger, not wishing to be quoted by name, said so.",
            "A ranger",
            "A ranger, not wishing to be quoted by name",
        ),
    ],
)
def test_a_source_begins_and_ends_with_who_it_is(text: str, leading: str, other: str) -> None:
    """What stands before the subject is no part of it; the wish not to be named is."""
    assert _kept(text, leading, other) == other


def test_a_claim_without_a_source_takes_the_others_only_where_that_is_sure() -> None:
    """Nobody is better than a doubtful somebody."""
    text = "The clinic said nine came in."
    assert _kept(text, "", "The clinic", 0.8) == "The clinic"
    assert not _kept(text, "", "The clinic", 0.55)


def test_a_doubtful_source_replaces_nothing() -> None:
    """What the other engine hardly believes itself is not taken even for a pronoun."""
    text = "The driver, who says he saw six men, is safe."
    assert _kept(text, "who", "The driver", 0.3) == "who"

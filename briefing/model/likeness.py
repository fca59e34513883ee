"""Likeness: which claims elsewhere may be the same claim, and which answer its questions, with the reasons.

Shared words are counted against the shorter of two passages, so that a claim that one report cut short is found in another
that has it whole. Nothing is decided here: a person says what is the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.model.agreement import contradict, figures_differ, original_of
from briefing.model.claim import Claim, Naming, Question, Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing.model.brief import Brief

    Side = Callable[[Claim], str]

SAME_SIDE, ANY_SIDE = 0.4, 0.7
"""The part (0–1) of the words that two claims of one side, or of two, have to share to be offered as one claim."""
_LEAST_WORDS = 3
_SHORT = 2
"""Words of so few letters ("of", "la") are no likeness, unless they are numbers."""
_WORD = re.compile(r"\w+")


class Relation(Enum):
    """How another claim stands to one that answers the same question."""

    SAME = "the same claim"
    LIKELY_SAME = "perhaps the same claim"
    CONTRADICTS = "contradicts"
    AGREES = "agrees"
    OTHER = "answers too"


_ORDER = {relation: number for number, relation in enumerate(Relation)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Another claim beside the one in hand: how it stands to it, and why.

    `words` is the part (0–1) of the shorter claim's words that both have; `about` are the questions that the relation is
    about, `one_side` whether both belong to one side, `figures` whether it is the numbers that differ.
    """

    claim: Claim
    relation: Relation
    words: float = 0.0
    one_side: bool = False
    about: tuple[Question, ...] = ()
    figures: bool = False


def beside(brief: Brief, claim: Claim, side: Side) -> tuple[Likeness, ...]:
    """Return the other standing claims that are, or may be, the same or that answer a question of `claim`.

    The same first, then what contradicts, agrees, and answers otherwise. `side` gives the side whose account a claim is.
    """
    return in_order(each for each in one_by_one(brief, claim, side) if each)


def one_by_one(brief: Brief, claim: Claim, side: Side) -> Iterator[Likeness | None]:
    """Yield for each claim of the brief how it stands to `claim`, or None; for whoever must not be kept waiting for all."""
    original = original_of(brief, claim).id
    for each in brief.claims:
        yield _likeness(brief, claim, each, side, original)


def in_order(found: Iterable[Likeness]) -> tuple[Likeness, ...]:
    """Return likenesses as a person reads them: the same claim first, then by relation and by the words shared."""
    return tuple(sorted(found, key=lambda each: (_ORDER[each.relation], -each.words)))


def candidates(brief: Brief, claim: Claim, side: Side) -> tuple[Likeness, ...]:
    """Return the claims that may be the same as `claim`, the likeliest first; those marked so already are left out."""
    return tuple(each for each in beside(brief, claim, side) if each.relation is Relation.LIKELY_SAME)


def _likeness(brief: Brief, claim: Claim, other: Claim, side: Side, original: str) -> Likeness | None:
    if other.id == claim.id or other.rejected:
        return None
    words = shared_words(claim.wording, other.wording)
    asked = _shared_questions(claim, other)
    if not asked and words < SAME_SIDE and not (claim.same_as or other.same_as):
        return None
    one_side = side(claim) == side(other)
    if (other.same_as or claim.same_as) and original_of(brief, other).id == original:
        return Likeness(claim=other, relation=Relation.SAME, words=words, one_side=one_side, about=asked)
    if (one_side and (words >= SAME_SIDE or (asked and _same_answers(claim, other)))) or words >= ANY_SIDE:
        return Likeness(
            claim=other, relation=Relation.LIKELY_SAME, words=words, one_side=one_side, about=asked
        )
    return _answering(claim, other, words, asked, one_side=one_side) if asked else None


def _answering(
    claim: Claim, other: Claim, words: float, asked: tuple[Question, ...], *, one_side: bool
) -> Likeness:
    opposed = tuple(
        ours.question for ours in claim.answers for theirs in other.answers if contradict(ours, theirs)
    )
    losses = tuple(question for question in asked if question.topic is Topic.LOSSES)
    apart = bool(losses) and figures_differ(claim.told_figures, other.told_figures)
    if (opposed or apart) and not one_side:
        return Likeness(
            claim=other,
            relation=Relation.CONTRADICTS,
            words=words,
            about=opposed or losses,
            figures=not opposed,
        )
    agreed = tuple(
        ours.question for ours in claim.answers for theirs in other.answers if ours.value and ours == theirs
    )
    relation = Relation.AGREES if agreed else Relation.OTHER
    return Likeness(claim=other, relation=relation, words=words, one_side=one_side, about=agreed or asked)


def _shared_questions(claim: Claim, other: Claim) -> tuple[Question, ...]:
    if not claim.answers or not other.answers:
        return ()
    theirs = {answer.question for answer in other.answers if answer.question.topic is not Topic.OTHER}
    return tuple(answer.question for answer in claim.answers if answer.question in theirs)


def _same_answers(claim: Claim, other: Claim) -> bool:
    """Return whether two claims give the same comparable answers and numbers, in whatever language."""
    ours = {(figure.low, figure.high, figure.unit) for figure in claim.figures}
    theirs = {(figure.low, figure.high, figure.unit) for figure in other.figures}
    return (
        bool(claim.answers)
        and set(claim.answers) == set(other.answers)
        and ours == theirs
        and (bool(ours) or all(answer.value for answer in claim.answers))
    )


def shared_words(one: str, other: str) -> float:
    """Return which part (0–1) of the shorter text's words stands in the other too; 0 where either has fewer than three."""
    ours, theirs = _words(one), _words(other)
    if len(ours) < _LEAST_WORDS or len(theirs) < _LEAST_WORDS:
        return 0.0
    return len(ours & theirs) / min(len(ours), len(theirs))


@lru_cache(maxsize=8192)
def _words(text: str) -> frozenset[str]:
    found = _WORD.findall(text.casefold())
    return frozenset(word for word in found if len(word) > _SHORT or word.isdigit())


def origins(brief: Brief, claims: Iterable[Claim], side: Side) -> int:
    """Return from how many independent origins these claims come, as `agreement.origin_of` counts them."""
    groups = {source.id: source.origin or source.id for source in brief.sources}
    return len({_origin(original_of(brief, claim), groups, side) for claim in claims})


def _origin(claim: Claim, groups: dict[str, str], side: Side) -> tuple[str, str]:
    naming, group = claim.attribution.naming, groups.get(claim.source, claim.source)
    if naming is Naming.NAMED:
        return side(claim), ""
    return (claim.attribution.side, group) if naming is Naming.UNNAMED else ("", group)

"""Figures: how many people or things a passage says were killed, wounded, seized …, with the hedge kept.

`unit` is the effect under one English key for both languages ("killed", "wounded", "displaced", "seized" …; see
`briefing.extract.lexicon.effects`), a euphemism under the text's own word ("neutralized"); `whose` is the noun phrase that
was counted, as written ("soldiers", "army barracks"). A number of people, ground, equipment or events to which nothing is
said to have happened has no unit. "No casualties" is a figure from 0 to 0.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract.clauses import Kind, Token, clauses
from briefing.extract.counted_phrase import Counted, counted
from briefing.extract.effect_of import (
    effect_after,
    effect_before,
    effect_inside,
    introduced_as_part,
    joined_to,
)
from briefing.extract.lexicon.tongue import french
from briefing.model.claim import Figure

if TYPE_CHECKING:
    from briefing.model.source import Source


@dataclass(slots=True)
class _Candidate:
    """A number on its way to a figure: what it counts, the effect found so far, and on which side it was found."""

    position: int
    phrase: Counted
    unit: str = ""
    found: str = ""


def figures(source: Source, start: int, end: int) -> tuple[Figure, ...]:
    """Return the figures that stand in the source's text from `start` to `end` (code points), in the order of the text.

    Each figure's `wording` and passage are the number with its hedge ("over 80"); of a denial, with its noun ("no casualties").
    """
    found: list[Figure] = []
    for clause in clauses(source.text, start, end, french=french(source)):
        found.extend(_figures_of(source, clause))
    return tuple(found)


def _figures_of(source: Source, clause: list[Token]) -> list[Figure]:
    candidates = [
        _candidate(clause, position) for position, token in enumerate(clause) if token.kind is Kind.QUANTITY
    ]
    _share(clause, candidates)
    return [_figure(source, clause, each) for each in candidates if _kept(clause, each)]


def _candidate(clause: list[Token], position: int) -> _Candidate:
    phrase = counted(clause, position)
    candidate = _Candidate(position=position, phrase=phrase)
    for side, unit in (
        ("inside", effect_inside(clause, phrase)),
        ("after", effect_after(clause, phrase)),
        ("before", effect_before(clause, position, phrase)),
    ):
        if unit:
            candidate.unit, candidate.found = unit, side
            break
    return candidate


def _share(clause: list[Token], candidates: list[_Candidate]) -> None:
    """Give an effect to what is joined by "and" or brought in by "including" to a number that has one."""
    for left, right in itertools.pairwise(candidates):
        if not right.unit and left.unit and right.phrase.whose:
            part = introduced_as_part(clause, left.phrase.end, right.position)
            if part or (left.found == "before" and joined_to(clause, left.phrase.end, right.position)):
                right.unit, right.found = left.unit, "before"
    for left, right in reversed(list(itertools.pairwise(candidates))):
        if (
            not left.unit
            and right.found == "after"
            and left.phrase.whose
            and joined_to(clause, left.phrase.end, right.position)
        ):
            left.unit, left.found = right.unit, "after"


def _kept(clause: list[Token], candidate: _Candidate) -> bool:
    quantity = clause[candidate.position].quantity
    if quantity is None:
        return False
    if quantity.high == 0:
        return bool(candidate.unit) and (candidate.found != "before")
    if candidate.unit:
        alone = clause[candidate.position].text == "one" and not candidate.phrase.whose
        return bool(candidate.phrase.known or not quantity.vague or candidate.found == "inside" or alone)
    return candidate.phrase.known and not quantity.vague


def _figure(source: Source, clause: list[Token], candidate: _Candidate) -> Figure:
    token = clause[candidate.position]
    assert token.quantity is not None  # noqa: S101  (for the type checker: candidates are made of quantities)
    end = token.end
    if token.quantity.high == 0 and candidate.phrase.end > candidate.position + 1:
        end = clause[candidate.phrase.end - 1].end
    passage = source.span(token.start, end)
    return Figure(
        low=token.quantity.low,
        high=token.quantity.high,
        unit=candidate.unit,
        whose=candidate.phrase.written(source.text),
        wording=passage.quote,
        passage=passage,
    )

"""Key figures: one tile for each number that a side gave, never two sides' numbers in one, never one without its claimant."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.model.agreement import Status, origin_of
from briefing.model.claim import Claim, Figure, Topic
from briefing.render.claims import figure_view, side_label
from briefing.render.context import KeyFigureView
from briefing.render.filters import grade
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.render.lookup import Lookup

TILES = 8
_WEIGHT = (Topic.LOSSES, Topic.CONTROL, Topic.OUTCOME, Topic.EVENT, Topic.WHERE, Topic.MATERIEL)
_ORDER = (Status.CONTESTED, Status.AGREED, Status.SINGLE)


@dataclass
class _Given:
    """One number that one side gave, and the claims in which it gave it."""

    figure: Figure
    claims: list[Claim] = field(default_factory=list)


def key_figures(look: Lookup) -> tuple[tuple[KeyFigureView, ...], str]:
    """Return the tiles, the contested and the gravest first, and how many figures stand in the register alone."""
    given: dict[tuple[object, ...], _Given] = {}
    for claim in look.claims:
        for value in claim.figures:
            key = (value.low, value.high, _counted(value, claim), look.side(claim), claim.earlier)
            known = given.setdefault(key, _Given(value))
            known.claims.append(claim)
            if len(value.unit) > len(known.figure.unit):
                known.figure = value
    ranked = sorted(given.values(), key=lambda each: _rank(each, look))
    rest = len(ranked) - TILES
    more = look.words["more_figures"].format(n=rest) if rest > 0 else ""
    return tuple(_tile(each, look) for each in ranked[:TILES]), more


def _counted(figure: Figure, claim: Claim) -> str:
    """Return of whom or what a number is, so that "fighters" and "militants" of one side's losses are one tile."""
    groups = [answer.question.about for answer in claim.answers if answer.question.topic is Topic.LOSSES]
    words = figure.whose.casefold().split()
    return (groups[0] if groups else "") or (words[-1] if words else "")


def _rank(given: _Given, look: Lookup) -> tuple[bool, int, int, int]:
    claim = given.claims[0]
    weight = min((_WEIGHT.index(topic) for topic in claim.topics if topic in _WEIGHT), default=len(_WEIGHT))
    return claim.earlier, _ORDER.index(look.status(claim)), weight, look.notes.claim(claim)


def _tile(given: _Given, look: Lookup) -> KeyFigureView:
    claim = given.claims[0]
    status = _status(given, look)
    return KeyFigureView(
        figure=figure_view(given.figure, look),
        who=Outside(look.words["claim_of"].format(who=side_label(claim, look))),
        origins=look.origins(len({origin_of(look.brief, each) for each in given.claims})),
        grade=grade(look.brief.reliability_of(claim), claim.credibility),
        status=status.value,
        status_label=look.words[status.value],
        earlier=claim.earlier,
        notes=tuple(look.notes.claim(each) for each in given.claims),
        place=claim.id,
    )


def _status(given: _Given, look: Lookup) -> Status:
    """Return how a number stands: contested where its claim is, whatever number the others give."""
    statuses = {look.status(claim) for claim in given.claims}
    return next((status for status in _ORDER if status in statuses), Status.SINGLE)

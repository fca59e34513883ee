"""Key figures: one tile for each number that a side gave, never two sides' numbers in one, never one without its claimant."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.model.agreement import Status, origin_of
from briefing.model.claim import Claim, Figure, Naming, Topic
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
class Given:
    """One number that one side gave, and the claims in which it gave it, each with the figure as it is worded there."""

    figure: Figure
    claims: list[Claim] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


def key_figures(look: Lookup) -> tuple[tuple[KeyFigureView, ...], str]:
    """Return the tiles, the contested and the gravest first, and how many figures stand in the register alone."""
    ranked = numbers(look)
    rest = len(ranked) - TILES
    more = look.words["more_figures"].format(n=rest) if rest > 0 else ""
    return tuple(_tile(each, look) for each in ranked[:TILES]), more


def numbers(look: Lookup) -> list[Given]:
    """Return every number that a side gave, the contested and the gravest first; one told in two languages once."""
    languages = {source.id: source.language for source in look.brief.sources}
    alike: dict[tuple[object, ...], list[Given]] = {}
    for claim in look.claims:
        for value in claim.told_figures:
            known = alike.setdefault((value.low, value.high, _side(claim, look), claim.earlier), [])
            given = next((each for each in known if _one(each, value, claim, languages)), None)
            if given is None:
                given = Given(value)
                known.append(given)
            given.claims.append(claim)
            given.figures.append(value)
            if _told_better(value, claim, given, languages, look):
                given.figure = value
    return sorted((each for known in alike.values() for each in known), key=lambda each: _rank(each, look))


def _side(claim: Claim, look: Lookup) -> str:
    """Return whose number it is; what names nobody is nobody's, in whatever words."""
    return "" if claim.attribution.naming is Naming.UNSPECIFIED else look.side(claim)


def _one(given: Given, value: Figure, claim: Claim, languages: dict[str, str]) -> bool:
    """Return whether a number of a side is one that it gave elsewhere: of the same, or of what another language calls so.

    In two languages the words differ ("barracks", "casernes"); then the unit, the group and the question must not.
    """
    for known, figure in zip(given.claims, given.figures, strict=True):
        if counted(figure, known) == counted(value, claim):
            return True
        strange = languages.get(known.source) != languages.get(claim.source)
        groups = {each.group for each in (figure, value)} - {""}
        units = {each.unit for each in (figure, value)} - {""}
        if strange and len(groups) < 2 and len(units) < 2 and set(known.topics) & set(claim.topics):
            return True
    return False


def _told_better(value: Figure, claim: Claim, given: Given, languages: dict[str, str], look: Lookup) -> bool:
    """Return whether a wording serves the reader better than the one kept: in the brief's language, or with a unit."""
    kept = given.claims[given.figures.index(given.figure)]

    def rank(figure: Figure, of: Claim) -> tuple[bool, bool]:
        return languages.get(of.source) == look.brief.language, bool(figure.unit)

    return rank(value, claim) > rank(given.figure, kept)


def counted(figure: Figure, claim: Claim) -> str:
    """Return of whom or what a number is, so that "fighters" and "militants" of one side's losses are one tile."""
    groups = [answer.question.about for answer in claim.answers if answer.question.topic is Topic.LOSSES]
    words = figure.whose.casefold().split()
    return (groups[0] if groups else "") or (words[-1] if words else "")


def _rank(given: Given, look: Lookup) -> tuple[bool, int, int, int]:
    claim = given.claims[0]
    weight = min((_WEIGHT.index(topic) for topic in claim.topics if topic in _WEIGHT), default=len(_WEIGHT))
    return claim.earlier, _ORDER.index(look.status(claim)), weight, look.notes.claim(claim)


def _tile(given: Given, look: Lookup) -> KeyFigureView:
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
        notes=tuple(dict.fromkeys(look.notes.claim(each) for each in given.claims)),
        place=claim.id,
    )


def _status(given: Given, look: Lookup) -> Status:
    """Return how a number stands: contested where its claim is, whatever number the others give."""
    statuses = {look.status(claim) for claim in given.claims}
    return next((status for status in _ORDER if status in statuses), Status.SINGLE)

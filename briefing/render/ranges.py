"""Ranges: the lowest and the highest number that anybody gave of one unit about one group, never two groups added up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.model.claim import Claim, Figure
from briefing.render.claims import side_label
from briefing.render.contexts.incidents import RangeView
from briefing.render.filters import figure
from briefing.render.phrases import listed
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.render.lookup import Lookup

KILLED, INJURED = frozenset({"killed"}), frozenset({"wounded", "injured"})
_CLAIMANTS = 3  # named beside a range; the others are there by their notes


@dataclass(slots=True)
class Given:
    """The figures of one unit about one group of people, each with the claim that gives it."""

    whose: str
    figures: list[tuple[Figure, Claim]]

    @property
    def low(self) -> int | None:
        """The lowest number given, whether as the low end of a range or as its high end alone."""
        ends = [end for figure, _ in self.figures for end in (figure.low, figure.high) if end is not None]
        return min(ends, default=None)

    @property
    def high(self) -> int | None:
        """The highest number given; where a claim leaves its range open above the others, None."""
        if any(figure.high is None for figure, _ in self.figures):
            lows = [figure.low or 0 for figure, _ in self.figures if figure.high is None]
            highs = [figure.high for figure, _ in self.figures if figure.high is not None]
            return max(highs) if highs and max(highs) > max(lows) else None
        return max(figure.high or 0 for figure, _ in self.figures)

    @property
    def most(self) -> int:
        """The highest number that anybody names, for ranking."""
        return max((figure.high or figure.low or 0 for figure, _ in self.figures), default=0)


def given(claims: Iterable[Claim], units: frozenset[str]) -> list[Given]:
    """Return the figures of these units, by the people whom they are about, in the order in which they are first given."""
    found: dict[str, Given] = {}
    for claim in claims:
        for each in claim.told_figures:
            if each.unit in units and (each.low is not None or each.high is not None):
                found.setdefault(each.people, Given(each.group or each.whose, [])).figures.append(
                    (each, claim)
                )
    return list(found.values())


def range_view(each: Given, look: Lookup) -> RangeView:
    """Return a range as printed, with who gave it."""
    sides = list(dict.fromkeys(side_label(claim, look) for _, claim in each.figures))
    named = sides[:_CLAIMANTS]
    if len(sides) > _CLAIMANTS:
        named.append(look.words["digest_others"].format(n=len(sides) - _CLAIMANTS))
    return RangeView(
        number=_number(each, look),
        whose=Outside(each.whose),
        claimants=Outside(listed(named, look.words)),
        several=len(sides) > 1,
        apart=_apart(each, look),
        notes=tuple(sorted({look.notes.claim(claim) for _, claim in each.figures})),
    )


def _number(each: Given, look: Lookup) -> str:
    """Return "12–30", "> 80" as a single claim words it, "12–30+" where the top end is open."""
    distinct = {(figure.low, figure.high, figure.wording) for figure, _ in each.figures}
    if len(distinct) == 1:
        return figure(each.figures[0][0], look.words)
    low, high = each.low, each.high
    if high is not None:
        return figure(Figure(low=low, high=high), look.words)
    top = max(figure.low or 0 for figure, _ in each.figures if figure.high is None)
    if low is None or low == top:
        return figure(Figure(low=top), look.words)
    return f"{figure(Figure(low=low, high=top), look.words)}+"


def _apart(each: Given, look: Lookup) -> bool:
    """Return whether one side's range begins above where another's ends."""
    ends = [(figure.low or 0, figure.high, look.side(claim)) for figure, claim in each.figures]
    return any(
        low > high for low, _, side in ends for _, high, other in ends if high is not None and side != other
    )

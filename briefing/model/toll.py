"""Tolls: how many were killed or injured in an incident, as each claim about it says: with the range and whose figure it is.

`wholes` tells the numbers that a claim counts side by side from those that count some of the same people once more. What all
claims about an incident say, effect by effect, is `briefing.model.incident_toll`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.model.claim import Claim, Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

KILLED = frozenset({"killed", "executed"})
INJURED = frozenset({"wounded", "injured"})
_PART = re.compile(
    r"\b(?:including|among (?:them|whom)|of (?:them|whom|which)|were|dont|parmi (?:eux|elles|lesquels)|y compris|"
    r"d['’]entre eux)\b|\("
)
_ANYBODY = frozenset({"people", "persons", "person", "personnes", "personne"})
_OF_THEM = re.compile(r"\s(?:of (?:them|whom|which)|d['’]entre eux|d['’]entre elles|parmi eux)\b")
_ALL = re.compile(r"\b(?:total|in all|altogether|au total|en tout|bilan)\b", re.IGNORECASE)
_LISTED = re.compile(r"[^.;:()]{0,60}(?:,|\band\b|\bet\b)[^.;:()]{0,20}", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A number that a claim gives, and those of its figures that count some of the same people."""

    figure: Figure
    parts: tuple[Figure, ...] = ()


def told_apart(whole: Whole, part: Figure) -> str:
    """Return who the people of a part are, where that tells more than whom the whole counts; else nothing."""
    return "" if part.whose.casefold() in _ANYBODY or part.whose == whole.figure.whose else part.whose


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """How many one claim says: from `low` to `high`, None for an open end, summed from its `figures`; `by` is who says so."""

    low: int | None
    high: int | None
    by: str
    claim: str
    figures: tuple[Figure, ...]


def tolls(claims: Iterable[Claim], units: frozenset[str]) -> tuple[Toll, ...]:
    """Return the tolls that claims give of what is counted under `units`, in the order of the claims.

    "Six priests and two women were killed" is eight; "eight people were killed, including two women" is eight too.
    """
    return tuple(toll for claim in claims for toll in _toll(claim, units))


def wholes(claim: Claim, counted: Sequence[Figure]) -> tuple[Whole, ...]:
    """Return the numbers among `counted`, figures of one effect of a claim in their order, none of them counted twice.

    "Eight people, including two women and a child" is eight, with two parts; "six priests and two women" are two numbers;
    "six priests and two women, eight in all" is eight. Nothing is added up.
    """
    found: list[tuple[Figure, list[Figure]]] = []
    for number, figure in enumerate(counted):
        between = _between(claim, counted[number - 1], figure) if number else None
        if between is None:
            found.append((figure, []))
        elif between and _ALL.search(between):
            found = [(figure, [each for whole, parts in found for each in (whole, *parts)])]
        elif not between or _is_part(*found[-1], figure, between, _behind(claim, figure)):
            found[-1][1].append(figure)
        else:
            found.append((figure, []))
    return tuple(Whole(figure=figure, parts=tuple(parts)) for figure, parts in found)


def leading(found: Iterable[Toll]) -> Toll | None:
    """Return the toll that a report leads with: the first, or a later one of the same claimant that is higher."""
    given = list(found)
    if not given:
        return None
    return max(given[:1] + [each for each in given[1:] if each.by == given[0].by], key=_size)


def _toll(claim: Claim, units: frozenset[str]) -> Iterator[Toll]:
    counted = [each for each in claim.figures if each.unit in units and (each.low or each.high)]
    if not counted:
        return
    kept = [each.figure for each in wholes(claim, counted)]
    lows = [each.low for each in kept]
    highs = [each.high for each in kept]
    yield Toll(
        low=None if None in lows else sum(low for low in lows if low is not None),
        high=None if None in highs else sum(high for high in highs if high is not None),
        by=claim.attribution.side,
        claim=claim.id,
        figures=tuple(kept),
    )


def _between(claim: Claim, before: Figure, figure: Figure) -> str | None:
    """Return the words of a claim between two of its figures; "" where they stand in different ones of its passages.

    None where it is not known where the figures stand.
    """
    if before.passage is None or figure.passage is None:
        return None
    if claim.content[0].source != figure.passage.source:
        return ""
    return next(
        (
            span.quote[before.passage.end - span.start : figure.passage.start - span.start]
            for span in claim.content
            if span.start <= before.passage.end <= figure.passage.start <= span.end
        ),
        "",
    )


def _behind(claim: Claim, figure: Figure) -> str:
    """Return what stands right behind a figure in its claim."""
    at = figure.passage.end if figure.passage else None
    spans = (span for span in claim.content if at is not None and span.start <= at <= span.end)
    return next((span.quote[at - span.start :] for span in spans if at is not None), "")


def _is_part(whole: Figure, parts: list[Figure], figure: Figure, between: str, behind: str) -> bool:
    """Return whether a figure counts some of a whole: words beside it say so, or it goes on a list of parts; and it fits in.

    A list of parts: "including two women | and a child".
    """
    most = whole.high if whole.high is not None else whole.low
    if _PART.search(between) or _OF_THEM.match(behind):
        return most is None or _least(figure) <= most
    listed = bool(parts) and _LISTED.fullmatch(between) is not None
    return listed and most is not None and sum(_least(each) for each in (*parts, figure)) <= most


def _least(figure: Figure) -> int:
    return figure.low or figure.high or 0


def _size(toll: Toll) -> int:
    return toll.low or toll.high or 0

"""Tolls: how many were killed or injured in an incident, as each claim about it says: with the range and whose figure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.model.claim import Claim, Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KILLED = frozenset({"killed", "executed"})
INJURED = frozenset({"wounded"})
_PART = re.compile(
    r"\b(?:including|among (?:them|whom)|of (?:them|whom|which)|were|dont|parmi (?:eux|elles|lesquels)|y compris|"
    r"d['’]entre eux)\b|\("
)
_ALL = re.compile(r"\b(?:total|in all|altogether|au total|en tout|bilan)\b", re.IGNORECASE)


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


def _toll(claim: Claim, units: frozenset[str]) -> Iterator[Toll]:
    counted = [each for each in claim.figures if each.unit in units and (each.low or each.high)]
    if not counted:
        return
    kept = [counted[0]]
    for before, each in pairwise(counted):
        if not _is_part(claim, before, each):
            kept.append(each)
    lows = [each.low for each in kept]
    highs = [each.high for each in kept]
    yield Toll(
        low=None if None in lows else sum(low for low in lows if low is not None),
        high=None if None in highs else sum(high for high in highs if high is not None),
        by=claim.attribution.side,
        claim=claim.id,
        figures=tuple(kept),
    )


def _is_part(claim: Claim, before: Figure, figure: Figure) -> bool:
    """Return whether a figure counts some of those that the one before it counts, or counts them once more."""
    if before.passage is None or figure.passage is None:
        return False
    first = claim.content[0]
    between = next(
        (
            span.quote[before.passage.end - span.start : figure.passage.start - span.start]
            for span in claim.content
            if span.start <= before.passage.end <= figure.passage.start <= span.end
        ),
        "",
    )
    return (
        not between
        or first.source != figure.passage.source
        or bool(_PART.search(between) or _ALL.search(between))
    )


def leading(found: Iterable[Toll]) -> Toll | None:
    """Return the toll that a report leads with: the first, or a later one of the same claimant that is higher."""
    given = list(found)
    if not given:
        return None
    return max(given[:1] + [each for each in given[1:] if each.by == given[0].by], key=_size)


def _size(toll: Toll) -> int:
    return toll.low or toll.high or 0

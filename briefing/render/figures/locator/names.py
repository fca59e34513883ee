"""Names of countries and regions, each in the widest free part of its land, where it fits; else it is left out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.model.clipping import ring_in
from briefing.model.outline import OutlineKind
from briefing.render.figures.lettering import ASCENT, DESCENT, width
from briefing.render.figures.locator.labels import Label, meet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.outline import Outline
    from briefing.render.figures.locator.sheet import Box, Sheet, Spot

COUNTRY, REGION = 7.0, 6.0
"""Sizes in points."""
_ROWS = 26
_EDGE = 3.0
_TRIES = (0.5, 0.3, 0.7, 0.15, 0.85)
"""Where in a free stretch a name is tried, in parts of what is left beside it."""
_MOST_REGIONS = 14
Stretch = tuple[float, float]


def names(
    outlines: tuple[Outline, ...], sheet: Sheet, home: frozenset[str], taken: list[Box]
) -> Iterator[tuple[Label, OutlineKind]]:
    """Yield the names that fit, countries first, with the largest land first; none meets `taken` or another."""
    blocked = list(taken)
    countries = [each for each in outlines if each.kind is OutlineKind.COUNTRY and each.name]
    codes = {each.country for each in countries if each.name in home}
    regions = [
        each for each in outlines if each.kind is OutlineKind.REGION and each.name and each.country in codes
    ]
    for found, most in ((countries, len(countries)), (regions, _MOST_REGIONS)):
        lands = sorted(((_land(each, sheet), each) for each in found), key=lambda pair: -_area(pair[0]))
        given: set[str] = set()
        for rings, each in lands:
            if len(given) == most:
                break
            label = None if each.name in given else _named(each, rings, sheet, blocked)
            if label is not None:
                given.add(each.name)
                blocked.append(label.box)
                yield label, each.kind


def shown(name: str, kind: OutlineKind) -> str:
    """Return a name as it is printed: countries in capitals."""
    return name.upper() if kind is OutlineKind.COUNTRY else name


def _land(outline: Outline, sheet: Sheet) -> list[list[Spot]]:
    rings = [ring_in(sheet.spots(line), sheet.box) for line in outline.lines]
    return [ring for ring in rings if len(ring) > 3]


def _area(rings: list[list[Spot]]) -> float:
    return sum(abs(sum(x * v - u * y for (x, y), (u, v) in pairwise(ring))) / 2 for ring in rings)


def _named(outline: Outline, rings: list[list[Spot]], sheet: Sheet, blocked: list[Box]) -> Label | None:
    size = COUNTRY if outline.kind is OutlineKind.COUNTRY else REGION
    text = shown(outline.name, outline.kind)
    wide, high = width(text, size, bold=outline.kind is OutlineKind.COUNTRY), (ASCENT + DESCENT) * size
    best: tuple[float, Box] | None = None
    left, top, right, bottom = sheet.box
    for row in range(1, _ROWS):
        y = top + (bottom - top) * row / _ROWS
        if y - high / 2 < top + _EDGE or y + high / 2 > bottom - _EDGE:
            continue
        for first, last in _free(rings, y, high):
            begin, end = max(first, left) + _EDGE, min(last, right) - _EDGE
            if end - begin < wide or (best and end - begin <= best[0]):
                continue
            for part in _TRIES:
                x = begin + (end - begin - wide) * part
                box = (x, y - high / 2, x + wide, y + high / 2)
                if not any(meet(box, other, 3.0) for other in blocked):
                    best = end - begin, box
                    break
    return Label(key=outline.name, text=text, box=best[1]) if best else None


def _free(rings: list[list[Spot]], y: float, high: float) -> list[Stretch]:
    """Return the stretches that are land on the line of the text and at its top and bottom."""
    found = _inside(rings, y)
    for other in (y - high / 2, y + high / 2):
        edges = _inside(rings, other)
        found = [(max(a, c), min(b, d)) for a, b in found for c, d in edges if min(b, d) > max(a, c)]
    return found


def _inside(rings: list[list[Spot]], y: float) -> list[Stretch]:
    crossings = sorted(
        x + (y - v) / (t - v) * (u - x)
        for ring in rings
        for (x, v), (u, t) in pairwise(ring)
        if (v <= y) != (t <= y)
    )
    return list(zip(crossings[::2], crossings[1::2], strict=False))

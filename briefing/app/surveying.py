"""Surveying: the ground under a brief's map, looked up in the bundled base map and cut to what is shown.

The map is drawn in another process: what goes there is cut to the frame and no finer than it can print.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.errors import ResourceError
from briefing.model.clipping import ring_in
from briefing.model.locator import extent, locator
from briefing.model.outline import Extent, Ground, OutlineKind
from briefing.model.simplify import simplified
from briefing.store.outline_file import OutlineFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.outline import Outline, Point

_DIGITS = 4
"""Of degrees, where a border is cut: some ten metres."""
_STEPS = 1500
"""Into how many steps the width of a map is divided: half a point of print across a page."""
_INSET_STEPS = 200
_MOST_POINTS, _MOST_AROUND = 3000, 900
"""How many points the map and its inset may have: together some 90 kB on the way to the other process."""
_TRIES = 6
_REGIONS_UP_TO = 24.0
"""Degrees: on a wider map regions would be hair beside hair."""
_RIVERS_UP_TO = 60.0
_COARSE_FROM = 30.0
"""Degrees: from here on the coarse outlines are as good as the fine ones."""
_ROOM = 0.01
"""How much more than the extent is kept around it, so that no cut edge is seen in the frame."""
_LARGE = frozenset({OutlineKind.COUNTRY, OutlineKind.LAKE})
_TOGETHER = (
    {OutlineKind.COUNTRY, OutlineKind.DISPUTED},
    {OutlineKind.REGION},
    {OutlineKind.LAKE},
    {OutlineKind.RIVER},
)
_CLOSED = frozenset({OutlineKind.COUNTRY, OutlineKind.REGION, OutlineKind.LAKE})


def ground_of(brief: Brief) -> Ground | None:
    """Return the ground under the map of a brief; None where no place is located or the base map cannot be read.

    Up to some tens of milliseconds for another part of the world than before, nothing to speak of for the same.
    """
    found = locator(brief)
    if found is None:
        return None
    try:
        return _ground(extent(found.frames), extent((found.wider,)) if found.wider else None)
    except ResourceError:
        return None


@lru_cache(maxsize=16)
def _ground(shown: Extent, wider: Extent | None) -> Ground:
    wide = _wide(shown)
    kinds = [OutlineKind.COUNTRY, OutlineKind.DISPUTED, OutlineKind.LAKE]
    kinds += [OutlineKind.REGION] if wide <= _REGIONS_UP_TO else []
    kinds += [OutlineKind.RIVER] if wide <= _RIVERS_UP_TO else []
    with OutlineFile() as file:
        found = _found(file, shown, kinds)
        around = _found(file, wider, [OutlineKind.COUNTRY], coarse=True) if wider else []
    return Ground(
        extent=shown,
        outlines=_few_enough(found, shown, wide / _STEPS, _MOST_POINTS),
        wider=wider,
        around=_few_enough(around, wider, _wide(wider) / _INSET_STEPS, _MOST_AROUND) if wider else (),
    )


def _wide(shown: Extent) -> float:
    """Return how wide an extent is in degrees of latitude."""
    middle = math.radians((shown.south + shown.north) / 2)
    return min((shown.east - shown.west) * math.cos(middle), 2 * (shown.north - shown.south))


def _roomy(shown: Extent) -> Extent:
    room = (shown.north - shown.south) * _ROOM
    return Extent(
        west=shown.west - room, south=shown.south - room, east=shown.east + room, north=shown.north + room
    )


def _found(
    file: OutlineFile, shown: Extent, kinds: list[OutlineKind], *, coarse: bool = False
) -> list[tuple[Outline, float]]:
    """Return the outlines that meet an extent, and by how many degrees each is to be turned to lie in it."""
    roomy, found = _roomy(shown), []
    large = [kind for kind in kinds if kind in _LARGE] if coarse or _wide(shown) > _COARSE_FROM else []
    for turn in (-360.0, 0.0, 360.0):
        turned = replace(roomy, west=roomy.west - turn, east=roomy.east - turn)
        if turned.east >= -180 and turned.west <= 180:
            others = [kind for kind in kinds if kind not in large]
            outlines = (*file.within(turned, large, coarse=True), *file.within(turned, others))
            found += [(outline, turn) for outline in outlines]
    return found


def _few_enough(
    found: list[tuple[Outline, float]], shown: Extent, step: float, most: int
) -> tuple[Outline, ...]:
    """Return the outlines in an extent, cut to it and simplified: of at most `most` points or so."""
    squeeze = max(0.05, math.cos(math.radians((shown.south + shown.north) / 2)))
    roomy = _roomy(shown)
    kept = [replace(outline, lines=tuple(_cut(outline, turn, roomy))) for outline, turn in found]
    kept = [outline for outline in kept if outline.lines]
    for _ in range(_TRIES):
        kept = _simpler(kept, step, squeeze)
        points = sum(len(line) for outline in kept for line in outline.lines)
        if points <= most:
            break
        step *= max(1.3, (points / most) ** 0.9)
    order = list(OutlineKind)
    return tuple(sorted(kept, key=lambda each: order.index(each.kind)))


def _simpler(outlines: list[Outline], step: float, squeeze: float) -> list[Outline]:
    """Return the outlines with fewer points; what shares borders is made simpler together."""
    found: list[Outline] = []
    for kinds in _TOGETHER:
        own = [outline for outline in outlines if outline.kind in kinds]
        lines = iter(simplified([line for outline in own for line in outline.lines], step, squeeze))
        for outline in own:
            kept = tuple(line for _, line in zip(outline.lines, lines, strict=False) if len(line) > 1)
            if kept:
                found.append(replace(outline, lines=kept))
    return found


def _cut(outline: Outline, turn: float, shown: Extent) -> Iterator[tuple[Point, ...]]:
    """Yield the lines of an outline, turned by whole circles, as far as they lie in an extent."""
    closed, box = outline.kind in _CLOSED, (shown.west, shown.south, shown.east, shown.north)
    for line in _turned(outline, turn, shown):
        for part in [ring_in(line, box, _DIGITS)] if closed else _line_in(line, shown):
            if len(part) > (3 if closed else 1):
                yield tuple(part)


def _turned(outline: Outline, turn: float, shown: Extent) -> list[list[Point]]:
    """Return the lines of an outline that may lie in an extent, turned by whole circles."""
    found = []
    for line in outline.lines:
        xs, ys = [x for x, _ in line], [y for _, y in line]
        beside = max(xs) + turn < shown.west or min(xs) + turn > shown.east
        if not (beside or max(ys) < shown.south or min(ys) > shown.north):
            found.append([(round(x + turn, 2), y) for x, y in line] if turn else list(line))
    return found


def _line_in(line: list[Point], shown: Extent) -> Iterator[list[Point]]:
    """Yield the stretches of a line that lie in an extent, each with one point beyond at its ends."""
    part: list[Point] = []
    for before, point in pairwise(line):
        if _apart(before, point, shown):
            if part:
                yield part
            part = []
        else:
            part = [*part, point] if part else [before, point]
    if part:
        yield part


def _apart(one: Point, other: Point, shown: Extent) -> bool:
    """Return whether a stretch surely lies outside."""
    return (
        max(one[0], other[0]) < shown.west
        or min(one[0], other[0]) > shown.east
        or max(one[1], other[1]) < shown.south
        or min(one[1], other[1]) > shown.north
    )

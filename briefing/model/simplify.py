"""Simplify: fewer points for outlines that share borders, so that neighbours go on sharing them.

Lines are cut where three or more meet, and each piece is made simpler once, whoever it belongs to (Douglas and Peucker, 1973).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.model.outline import Point

_LEAST = 4
"""Points of the smallest ring: a triangle and its beginning."""


def simplified(
    lines: Sequence[Sequence[Point]], tolerance: float, squeeze: float = 1.0
) -> list[tuple[Point, ...]]:
    """Return the lines, each in its place, nowhere farther than `tolerance` degrees from what they were.

    A line whose ends are one point is a ring; one that becomes nothing is (). `squeeze` is what a degree of longitude
    counts for in degrees of latitude.
    """
    joints = _joints(lines)
    kept: dict[tuple[Point, ...], tuple[Point, ...]] = {}

    def piece(points: list[Point]) -> tuple[Point, ...]:
        forth = tuple(points)
        back = forth[::-1]
        key = min(forth, back)
        if key not in kept:
            kept[key] = _fewer(key, tolerance, squeeze)
        return kept[key] if key == forth else kept[key][::-1]

    found: list[tuple[Point, ...]] = []
    for line in lines:
        if len(line) < 2:
            found.append(())
            continue
        ring = line[0] == line[-1]
        pieces = [piece(each) for each in _pieces(list(line), joints, ring=ring)]
        whole = pieces[0] + tuple(point for each in pieces[1:] for point in each[1:]) if pieces else ()
        found.append(() if ring and len(whole) < _LEAST else whole)
    return found


def _joints(lines: Iterable[Sequence[Point]]) -> set[Point]:
    """Return the points where lines end or where more than two go on."""
    beside: dict[Point, tuple[Point, ...]] = {}
    joints: set[Point] = set()
    for line in lines:
        if not line:
            continue
        if line[0] != line[-1]:
            joints |= {line[0], line[-1]}
        for one, other in pairwise(line):
            for point, next_to in ((one, other), (other, one)):
                known = beside.get(point, ())
                if next_to not in known:
                    if len(known) == 2:
                        joints.add(point)
                    else:
                        beside[point] = (*known, next_to)
    return joints


def _pieces(line: list[Point], joints: set[Point], *, ring: bool) -> list[list[Point]]:
    """Return the pieces of a line between joints; a ring without any is cut at its least and at its greatest point."""
    if ring:
        cuts = [at for at, point in enumerate(line[:-1]) if point in joints]
        if not cuts:
            joints = {min(line), max(line)}
            cuts = [line.index(min(line))]
        line = [*line[cuts[0] : -1], *line[: cuts[0] + 1]]
    found, begin = [], 0
    for at in range(1, len(line)):
        if at == len(line) - 1 or line[at] in joints:
            found.append(line[begin : at + 1])
            begin = at
    return found


def _fewer(points: tuple[Point, ...], tolerance: float, squeeze: float) -> tuple[Point, ...]:
    kept = [False] * len(points)
    kept[0] = kept[-1] = True
    limit = tolerance * tolerance
    open_parts = [(0, len(points) - 1)]
    while open_parts:
        first, last = open_parts.pop()
        if last - first < 2:
            continue
        (x, y), (u, v) = points[first], points[last]
        dx, dy = (u - x) * squeeze, v - y
        length = dx * dx + dy * dy
        farthest, at = limit, 0
        for each in range(first + 1, last):
            a, b = (points[each][0] - x) * squeeze, points[each][1] - y
            along = (a * dx + b * dy) / length if length else 0.0
            along = 0.0 if along < 0 else 1.0 if along > 1 else along
            off, aside = a - along * dx, b - along * dy
            distance = off * off + aside * aside
            if distance > farthest:
                farthest, at = distance, each
        if at:
            kept[at] = True
            open_parts += [(first, at), (at, last)]
    return tuple(point for point, stays in zip(points, kept, strict=True) if stays)

"""Clipping: the part of a ring that lies in a box (Sutherland and Hodgman, Reentrant Polygon Clipping, 1974)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Spot = tuple[float, float]
Box = tuple[float, float, float, float]
"""The least and the greatest of both coordinates: left, top, right, bottom; or west, south, east, north."""


def ring_in(ring: list[Spot], box: Box, digits: int | None = None) -> list[Spot]:
    """Return the part of a closed ring in a box, closed; [] where there is none, the very ring where it lies inside.

    What is cut is rounded to so many `digits` after the point, where that is given.
    """
    if not ring:
        return []
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    if max(xs) < box[0] or min(xs) > box[2] or max(ys) < box[1] or min(ys) > box[3]:
        return []
    if min(xs) >= box[0] and max(xs) <= box[2] and min(ys) >= box[1] and max(ys) <= box[3]:
        return ring
    for axis, bound, sign in ((0, box[0], 1), (0, box[2], -1), (1, box[1], 1), (1, box[3], -1)):
        ring = list(_half(ring, axis, bound, sign, digits))
        if not ring:
            return []
        if ring[0] != ring[-1]:
            ring.append(ring[0])
    return ring


def _half(ring: list[Spot], axis: int, bound: float, sign: int, digits: int | None) -> Iterator[Spot]:
    """Yield the part of a ring on one side of a line along an axis."""
    for before, spot in pairwise(ring):
        was, is_in = (before[axis] - bound) * sign >= 0, (spot[axis] - bound) * sign >= 0
        if was != is_in:
            part = (bound - before[axis]) / (spot[axis] - before[axis])
            across = before[1 - axis] + part * (spot[1 - axis] - before[1 - axis])
            across = across if digits is None else round(across, digits)
            yield (bound, across) if axis == 0 else (across, bound)
        if is_in:
            yield spot

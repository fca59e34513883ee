"""Sheet: the part of a drawing that the map fills, and where on it a point of the earth lies."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.model.locator import Frame, beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.model.outline import Point

Spot = tuple[float, float]
"""Points to the right and down."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in points."""
_FOOT = -89.0
_LONGEST = 1.5
"""Degrees: a longer stretch is bent by an azimuthal projection, and drawn in parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A frame of the map's plane on a rectangle of the drawing: `box` in points."""

    frame: Frame
    box: Box

    @property
    def scale(self) -> float:
        """Points to a kilometre."""
        return (self.box[2] - self.box[0]) / self.frame.width

    def spot(self, point: Point) -> Spot:
        """Return where a point of the outlines lies; its longitude is taken as it is."""
        x, y = self.frame.projection.forth(point)
        return self.box[0] + (x - self.frame.west) * self.scale, self.box[1] + (
            self.frame.north - y
        ) * self.scale

    def place(self, point: Point) -> Spot:
        """Return where a point lies, whichever way round the earth it is given."""
        if not self.frame.projection.straight:
            return self.spot(point)
        middle = self.frame.projection.back(
            ((self.frame.west + self.frame.east) / 2, (self.frame.south + self.frame.north) / 2)
        )
        return self.spot(beside(point, middle[0]))

    def spots(self, line: Iterable[Point]) -> list[Spot]:
        """Return a line as it is drawn."""
        points = line if self.frame.projection.straight else list(_bent(line))
        return [self.spot(point) for point in points]

    def holds(self, spot: Spot) -> bool:
        """Return whether a spot lies on the sheet."""
        return self.box[0] <= spot[0] <= self.box[2] and self.box[1] <= spot[1] <= self.box[3]


def _bent(line: Iterable[Point]) -> Iterator[Point]:
    # The base map ends a few kilometres short of the South Pole.
    points = [(x, y if y > _FOOT else -90.0) for x, y in line]
    yield from points[:1]
    for (x, y), (u, v) in pairwise(points):
        parts = min(240, math.ceil(max(abs(u - x), abs(v - y)) / _LONGEST)) or 1
        for part in range(1, parts + 1):
            yield x + (u - x) * part / parts, y + (v - y) * part / parts


def line_in(line: list[Spot], box: Box) -> Iterator[list[Spot]]:
    """Yield the stretches of a line in a box (Liang and Barsky, 1984)."""
    part: list[Spot] = []
    for before, spot in pairwise(line):
        kept = _stretch_in(before, spot, box)
        if kept is None or (part and part[-1] != kept[0]):
            if part:
                yield part
            part = []
        if kept is not None:
            part = [*part, kept[1]] if part else [*kept]
    if part:
        yield part


def _stretch_in(one: Spot, other: Spot, box: Box) -> tuple[Spot, Spot] | None:
    (x, y), (u, v) = one, other
    if box[0] <= x <= box[2] and box[0] <= u <= box[2] and box[1] <= y <= box[3] and box[1] <= v <= box[3]:
        return one, other
    dx, dy = other[0] - one[0], other[1] - one[1]
    begin, end = 0.0, 1.0
    for step, room in (
        (-dx, one[0] - box[0]),
        (dx, box[2] - one[0]),
        (-dy, one[1] - box[1]),
        (dy, box[3] - one[1]),
    ):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            begin = max(begin, room / step)
        else:
            end = min(end, room / step)
    if begin > end:
        return None
    first = (one[0] + begin * dx, one[1] + begin * dy) if begin else one
    last = (one[0] + end * dx, one[1] + end * dy) if end < 1 else other
    return first, last

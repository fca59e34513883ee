"""Labels: which text stands where, so that none lies over another, over a marker, or over the frame.

Each place has a name and a number. Places are taken in the order of how little room they have; each gets the best free position
of its name (eight beside it, then further ones with a leader line), else of its number. Where all is taken, it goes without
a label and is told of. Several orders are tried and the one with most names is kept: a greedy answer to point-feature
label placement (Christensen, Marks and Shieber, 1995).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.render.figures.lettering import ASCENT, DESCENT, width
from briefing.render.figures.locator.sheet import Box, Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GAP = 2.2
"""Points between a marker and its label."""
_AIR = 0.9
"""Points between two labels at least."""
_NEAR = ((1, 0), (-1, 0), (0.8, -0.8), (0.8, 0.8), (-0.8, -0.8), (-0.8, 0.8), (0, -1), (0, 1))
_FAR = (11.0, 18.0, 27.0, 38.0, 52.0)
_TURNS = 16
_FEW = 16
"""Up to how many places names may stand at the end of a leader line: with more, numbers are easier to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A label that is wanted: for the marker at `spot` with this radius, a name, or a number in its place."""

    key: str
    spot: Spot
    radius: float
    name: str
    number: str
    centred: bool = False
    """Whether it stands for an area: its name stands best in the middle of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label in its place: its text, the box round it, and where its leader line begins, if it has one."""

    key: str
    text: str
    box: Box
    numbered: bool = False
    leader: tuple[Spot, Spot] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettered:
    """All labels, and the keys of the places for which there was no room at all."""

    labels: tuple[Label, ...]
    unlabelled: tuple[str, ...]


def meet(one: Box, other: Box, air: float = 0.0) -> bool:
    """Return whether two boxes overlap, or come nearer than `air` points."""
    return (
        one[0] < other[2] + air
        and other[0] < one[2] + air
        and one[1] < other[3] + air
        and other[1] < one[3] + air
    )


def within(one: Box, other: Box) -> bool:
    """Return whether the first box lies inside the other."""
    return one[0] >= other[0] and one[1] >= other[1] and one[2] <= other[2] and one[3] <= other[3]


def lettered(wanted: Iterable[Wanted], frame: Box, taken: Iterable[Box], size: float) -> Lettered:
    """Return the labels in their places; `taken` are boxes where none may stand (marks of the map itself)."""
    places, obstacles = list(wanted), list(taken)
    markers = {each.key: _marker(each) for each in places}
    best: Lettered | None = None
    for order in _orders(places):
        found = _placed(order, frame, obstacles, markers, size)
        if best is None or _worth(found) > _worth(best):
            best = found
        if (
            all(not label.numbered and label.leader is None for label in found.labels)
            and not found.unlabelled
        ):
            break
    return best or Lettered(labels=(), unlabelled=())


def _worth(found: Lettered) -> tuple[int, int, int]:
    names = sum(not label.numbered for label in found.labels)
    return -len(found.unlabelled), names, -sum(label.leader is not None for label in found.labels)


def _orders(places: list[Wanted]) -> Iterator[list[Wanted]]:
    def crowd(place: Wanted) -> float:
        return sum(1 / (1 + math.dist(place.spot, other.spot)) for other in places if other.key != place.key)

    pressed = {place.key: crowd(place) for place in places}
    yield sorted(places, key=lambda place: (-pressed[place.key], place.key))
    yield sorted(places, key=lambda place: (pressed[place.key], place.key))
    if len(places) <= 2 * _FEW:
        yield sorted(places, key=lambda place: (-len(place.name), place.key))
        yield sorted(places, key=lambda place: (place.spot, place.key))


def _placed(
    order: list[Wanted], frame: Box, obstacles: list[Box], markers: dict[str, Box], size: float
) -> Lettered:
    labels: list[Label] = []
    unlabelled: list[str] = []
    blocked = [*obstacles, *(box for box in markers.values() if box[0] < box[2])]
    leaders: list[tuple[Spot, Spot]] = []
    for place in order:
        for label in _candidates(place, size, far_names=len(order) <= _FEW):
            if not within(label.box, frame) or any(meet(label.box, box, _AIR) for box in blocked):
                continue
            if label.leader and any(_crosses(label.leader, other) for other in leaders):
                continue
            labels.append(label)
            blocked.append(label.box)
            if label.leader:
                leaders.append(label.leader)
            break
        else:
            unlabelled.append(place.key)
    return Lettered(labels=tuple(labels), unlabelled=tuple(unlabelled))


def _marker(place: Wanted) -> Box:
    if place.centred:
        return (0.0, 0.0, 0.0, 0.0)
    (x, y), reach = place.spot, place.radius
    return x - reach, y - reach, x + reach, y + reach


def _candidates(place: Wanted, size: float, *, far_names: bool) -> Iterator[Label]:
    if place.name:
        yield from _beside(place, place.name, size, numbered=False)
        if far_names:
            yield from _farther(place, place.name, size, numbered=False)
    if place.number:
        yield from _beside(place, place.number, size, numbered=True)
        yield from _farther(place, place.number, size, numbered=True)


def _beside(place: Wanted, text: str, size: float, *, numbered: bool) -> Iterator[Label]:
    wide, (x, y) = width(text, size, bold=numbered), place.spot
    high = (ASCENT + DESCENT) * size
    if place.centred:
        for shift in (0.0, -1.2, 1.2, -2.4, 2.4):
            top = y - high / 2 + shift * high
            yield Label(
                key=place.key, text=text, box=(x - wide / 2, top, x + wide / 2, top + high), numbered=numbered
            )
        return
    reach = place.radius + _GAP
    for right, down in _NEAR:
        left = x + right * reach - (wide if right < 0 else wide / 2 if right == 0 else 0)
        away = reach if right == 0 else place.radius
        middle = y + down * (away + high / 2 - (0 if right == 0 else 1.2))
        box = (left, middle - high / 2, left + wide, middle + high / 2)
        yield Label(key=place.key, text=text, box=box, numbered=numbered)


def _farther(place: Wanted, text: str, size: float, *, numbered: bool) -> Iterator[Label]:
    wide, (x, y) = width(text, size, bold=numbered), place.spot
    high = (ASCENT + DESCENT) * size
    for far in _FAR:
        for turn in range(_TURNS):
            angle = 2 * math.pi * turn / _TURNS
            right, down = math.cos(angle), math.sin(angle)
            end = x + right * (place.radius + far), y + down * (place.radius + far)
            left = end[0] if right > 0.3 else end[0] - wide if right < -0.3 else end[0] - wide / 2
            top = end[1] - high / 2 + down * high / 2
            box = (left, top, left + wide, top + high)
            begin = x + right * (place.radius + 0.6), y + down * (place.radius + 0.6)
            shorter = end[0] - right * 1.2, end[1] - down * 1.2
            yield Label(key=place.key, text=text, box=box, numbered=numbered, leader=(begin, shorter))


def _crosses(one: tuple[Spot, Spot], other: tuple[Spot, Spot]) -> bool:
    (a, b), (c, d) = one, other

    def side(p: Spot, q: Spot, r: Spot) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0

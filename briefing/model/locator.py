"""Locator: which part of the world the map of a brief shows, and which of its places; a pure function of the brief.

Shown are the places with coordinates; the middle of a country is none. A place far from all others (the capital from which
a ministry spoke) is left out of the frame, and said to be, where it would make the map of the others small.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.model.incident import Place, Precision
from briefing.model.outline import Extent
from briefing.model.projection import Azimuthal, Flat, Projection, kilometres

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.outline import Point
    from briefing.model.projection import Spot

_LEAST_KM = 280.0
"""How wide a map is at least: one town is shown in its surroundings."""
_TOWN_KM, _APART_KM = 14.0, 0.5
"""The same where several places of one town are to be told from each other, and how far apart they are then."""
_COUNTRY_KM = 1600.0
_REGION_KM = 420.0
_MARGIN = 0.17
_FLAT_KM, _WORLD_KM = 1300.0, 5200.0
"""Up to how far from the middle the map is flat; from where on it is one of the world. Kilometres."""
_POLAR = 66.0
_HEMISPHERE = 100.0
"""Degrees: what lies farther from the middle of an azimuthal map is on its back."""
_WORLD = (-170.0, -56.0, 190.0, 80.0)
_FAR, _FEW = 4.0, 0.34
"""How much smaller the frame must become, and which part of the places at most may be left out for it."""
_LEAST_KEPT, _LEAST_REACH_KM = 2, 350.0
_EDGE = 0.04
"""How near the edge of the map a place may lie that does not set its frame, in parts of the width."""
_WIDER, _LEAST_WIDER_KM, _MOST_WIDER_KM = 4.5, 2600.0, 9000.0
ASPECTS = (2.05, 1.26)
"""Widths to heights of the maps that are drawn: across the page, and in a column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A part of the plane of a projection, in kilometres."""

    projection: Projection
    west: float
    south: float
    east: float
    north: float

    @property
    def aspect(self) -> float:
        """Its width to its height."""
        return (self.east - self.west) / (self.north - self.south)

    @property
    def width(self) -> float:
        """Its width in kilometres."""
        return self.east - self.west


@dataclass(frozen=True, slots=True, kw_only=True)
class Locator:
    """What a map shows: places in it and beyond it, and a frame for each aspect."""

    shown: tuple[Place, ...]
    beyond: tuple[Place, ...]
    frames: tuple[Frame, ...]
    wider: Frame | None
    """The frame of the inset, or None where the map itself is wide."""


def locator(brief: Brief, aspects: tuple[float, ...] = ASPECTS) -> Locator | None:
    """Return what the map of a brief shows; None where no place is located.

    What sets the frame are the places of what the reports are about. Those of earlier events are shown where they lie in it.
    """
    main, aside = (_pointed(each) for each in _cited(brief))
    if not main:
        main, aside = aside, []
    if not main:
        return None
    shown, beyond = _near_each_other(main)
    frames = tuple(_frame(shown, aspect) for aspect in aspects)
    inside = [place for place in aside if all(_shows(frame, place) for frame in frames)]
    kept = {place.id for place in (*shown, *inside)}
    order = [place for place in brief.places if place.id in kept]
    beyond += [place for place in aside if place.id not in kept]
    return Locator(shown=tuple(order), beyond=tuple(beyond), frames=frames, wider=_wider(frames))


def _cited(brief: Brief) -> tuple[list[Place], list[Place]]:
    """Return the located places of what the brief is about, and those named only with earlier events.

    Where no claim and no incident names a place, all of them are what the brief is about.
    """
    claims = brief.standing_claims
    main = {each for claim in claims if not claim.earlier for each in claim.places}
    main |= {each for incident in brief.incidents for each in incident.places}
    aside = {each for claim in claims if claim.earlier for each in claim.places} - main
    located = [place for place in brief.places if place.located]
    if not any(place.id in main or place.id in aside for place in located):
        return located, []
    return [place for place in located if place.id in main], [place for place in located if place.id in aside]


def _pointed(places: list[Place]) -> list[Place]:
    """Return the places without the middles of countries, unless there is nothing else."""
    return [place for place in places if place.precision is not Precision.COUNTRY] or places


def _shows(frame: Frame, place: Place) -> bool:
    middle = frame.projection.back(((frame.west + frame.east) / 2, (frame.south + frame.north) / 2))
    x, y = frame.projection.forth(beside(point_of(place), middle[0]))
    room = frame.width * _EDGE
    return frame.west + room < x < frame.east - room and frame.south + room < y < frame.north - room


def extent(frames: tuple[Frame, ...]) -> Extent:
    """Return the part of the world that lies in any of the frames (which have one middle), in degrees."""
    points = [point for frame in frames for point in _edges(frame)]
    projection = frames[0].projection
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    middle, latitude = projection.back((0.0, 0.0))
    for pole in (90.0, -90.0):
        if projection.straight or abs(pole - latitude) > _HEMISPHERE:
            continue
        if any(_holds(frame, projection.forth((0.0, pole))) for frame in frames):
            west, east = middle - 180, middle + 180
            south, north = min(south, pole), max(north, pole)
    return Extent(west=west, south=max(-90.0, south), east=east, north=min(90.0, north))


def point_of(place: Place) -> Point:
    """Return longitude and latitude of a located place."""
    assert place.longitude is not None  # noqa: S101 - it is located
    assert place.latitude is not None  # noqa: S101
    return place.longitude, place.latitude


def _near_each_other(places: list[Place]) -> tuple[list[Place], list[Place]]:
    """Return the places to show, and those so far off that the map would show little else than the way there."""
    kept, left = list(places), list[Place]()
    whole = _reach(places)
    spots = len({point_of(place) for place in places})
    while len(kept) > _LEAST_KEPT and len(left) + 1 <= _FEW * spots:
        farthest = _farthest(kept)
        kept = [place for place in kept if place is not farthest]
        left.append(farthest)
        if _FAR * max(_reach(kept), _LEAST_REACH_KM) <= whole:
            return kept, [place for place in places if any(place is each for each in left)]
    return list(places), []


def _farthest(places: list[Place]) -> Place:
    middle = _middle([point_of(place) for place in places])
    return max(places, key=lambda place: kilometres(point_of(place), middle))


def _reach(places: list[Place]) -> float:
    points = [point_of(place) for place in places]
    middle = _middle(points)
    return max(kilometres(point, middle) for point in points)


def _middle(points: list[Point]) -> Point:
    """Return the point in the middle of the others on the sphere."""
    x = y = z = 0.0
    for longitude, latitude in points:
        east, north = math.radians(longitude), math.radians(latitude)
        x += math.cos(north) * math.cos(east)
        y += math.cos(north) * math.sin(east)
        z += math.sin(north)
    if max(abs(x), abs(y), abs(z)) < 1e-6 * len(points):
        return 0.0, 0.0
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))


def _frame(places: list[Place], aspect: float) -> Frame:
    points = [point_of(place) for place in places]
    middle = _middle(points)
    reach = max(kilometres(point, middle) for point in points)
    if reach > _WORLD_KM:
        return _world()
    # Places on one latitude have their middle between them, however far north.
    projection: Projection = (
        Azimuthal(longitude=middle[0], latitude=middle[1])
        if reach > _FLAT_KM or abs(middle[1]) > _POLAR
        else Flat(longitude=middle[0], latitude=middle[1], true_at=middle[1])
    )
    spots = [projection.forth(beside(point, middle[0])) for point in points]
    return _round(projection, spots, _least(places), aspect)


def beside(point: Point, longitude: float) -> Point:
    """Return the point with a longitude within 180 degrees of this one."""
    return longitude + (point[0] - longitude + 180) % 360 - 180, point[1]


def _least(places: list[Place]) -> float:
    precisions = {place.precision for place in places}
    if precisions == {Precision.COUNTRY}:
        return _COUNTRY_KM
    if Precision.ADMIN in precisions:
        return _REGION_KM
    spread = 2 * _reach(places)
    return min(_LEAST_KM, max(_TOWN_KM, spread)) if spread > _APART_KM else _LEAST_KM


def _round(projection: Projection, spots: list[Spot], least: float, aspect: float) -> Frame:
    west, east = min(x for x, _ in spots), max(x for x, _ in spots)
    south, north = min(y for _, y in spots), max(y for _, y in spots)
    width = max((east - west) * (1 + 2 * _MARGIN), least * min(1.0, aspect / ASPECTS[-1]))
    height = max((north - south) * (1 + 2 * _MARGIN), least / ASPECTS[-1])
    width, height = max(width, height * aspect), max(height, width / aspect)
    x, y = (west + east) / 2, (south + north) / 2
    return Frame(
        projection=projection,
        west=x - width / 2,
        east=x + width / 2,
        south=y - height / 2,
        north=y + height / 2,
    )


def _world() -> Frame:
    west, south, east, north = _WORLD
    projection = Flat(longitude=10.0, latitude=0.0, true_at=30.0)
    corner, other = projection.forth((west, south)), projection.forth((east, north))
    return Frame(projection=projection, west=corner[0], south=corner[1], east=other[0], north=other[1])


def _wider(frames: tuple[Frame, ...]) -> Frame | None:
    frame = frames[-1]
    width = max(frame.width * _WIDER, _LEAST_WIDER_KM)
    if frame.width > _MOST_WIDER_KM / 2:
        return None
    middle = frame.projection.back(((frame.west + frame.east) / 2, (frame.south + frame.north) / 2))
    half = min(width, _MOST_WIDER_KM) / 2
    return Frame(
        projection=Azimuthal(longitude=middle[0], latitude=middle[1]),
        west=-half,
        east=half,
        south=-half * 0.8,
        north=half * 0.8,
    )


_STEPS = 24


def _edges(frame: Frame) -> list[Point]:
    xs = [frame.west + (frame.east - frame.west) * step / _STEPS for step in range(_STEPS + 1)]
    ys = [frame.south + (frame.north - frame.south) * step / _STEPS for step in range(_STEPS + 1)]
    spots = [(x, y) for x in xs for y in (frame.south, frame.north)]
    spots += [(x, y) for y in ys for x in (frame.west, frame.east)]
    return [frame.projection.back(spot) for spot in spots]


def _holds(frame: Frame, spot: Spot) -> bool:
    return frame.west <= spot[0] <= frame.east and frame.south <= spot[1] <= frame.north

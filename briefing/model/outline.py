"""Outline: a border or a coast, as the bundled base map holds it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
"""Longitude and latitude in degrees (WGS 84)."""


class OutlineKind(StrEnum):
    """What an outline goes round, or what kind of line it is: one about which states disagree, a river."""

    COUNTRY = "country"
    REGION = "region"
    DISPUTED = "disputed"
    LAKE = "lake"
    RIVER = "river"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One outline: its lines, closed for countries, regions and lakes; its name and code (ISO 3166-1 alpha-2), if any.

    Boundaries on a map do not imply endorsement: what shows them says so.
    """

    kind: OutlineKind
    name: str = ""
    country: str = ""
    lines: tuple[tuple[Point, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """A part of the world in degrees; west may not pass east: what goes over the date line ends east of 180 or west of -180."""

    west: float
    south: float
    east: float
    north: float

    def __post_init__(self) -> None:
        """Refuse an extent that ends before it starts."""
        if self.west > self.east or self.south > self.north:
            raise ValueError(
                f"no part of the world: {self.west} to {self.east}, {self.south} to {self.north}"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The part of the world that a map shows, with the outlines in it, and the wider one of its inset."""

    extent: Extent
    outlines: tuple[Outline, ...] = ()
    """Cut to the extent, in its degrees: what lies over the date line from it is moved by 360."""
    wider: Extent | None = None
    """The extent of the inset that tells where the map lies; None: it needs none."""
    around: tuple[Outline, ...] = ()
    """The outlines of the inset."""


def extent_of(points: tuple[Point, ...], least: float = 3.0, margin: float = 0.35) -> Extent:
    """Return the extent round these points, at least `least` degrees wide and high, with `margin` of its size around it."""
    longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
    middle = (min(longitudes) + max(longitudes)) / 2, (min(latitudes) + max(latitudes)) / 2
    across = max(least, max(longitudes) - min(longitudes)) * (0.5 + margin)
    high = max(least * 0.7, max(latitudes) - min(latitudes)) * (0.5 + margin)
    return Extent(
        west=max(-180.0, middle[0] - across),
        east=min(180.0, middle[0] + across),
        south=max(-90.0, middle[1] - high),
        north=min(90.0, middle[1] + high),
    )

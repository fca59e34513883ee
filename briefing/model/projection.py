"""Projection: from degrees to kilometres on the plane of a map, and back.

A map of a country or less is an equirectangular one whose middle parallel has true length; a larger one, or one near a pole,
is Lambert's azimuthal equal-area one round its middle; that of the world is equirectangular with true length at 30°
(Snyder, Map Projections: A Working Manual, USGS 1395, chapters 12 and 24). The earth is a sphere here: at most 0.6 % off.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from briefing.model.outline import Point

EARTH_KM = 6371.0088
"""Mean radius of the earth (IUGG)."""
_DEGREE_KM = math.radians(1) * EARTH_KM
_FARTHEST = 0.97
"""How near the far side of the earth an azimuthal map goes, where 1 is the far side itself."""

Spot = tuple[float, float]
"""Kilometres east and north of the middle of a map."""


class Projection(Protocol):
    """From degrees to kilometres on a plane, and back."""

    @property
    def true_at(self) -> float:
        """The latitude at which a length across the map is true."""

    @property
    def straight(self) -> bool:
        """Whether parallels and meridians are straight lines."""

    def forth(self, point: Point) -> Spot:
        """Return where a point lies on the plane."""

    def back(self, spot: Spot) -> Point:
        """Return the point that lies there, its longitude within 180 degrees of the middle's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flat:
    """The equirectangular projection round a middle; longitudes are taken as they are, over the date line, too."""

    longitude: float
    latitude: float
    true_at: float
    straight: bool = True

    def forth(self, point: Point) -> Spot:
        """Return where a point lies on the plane."""
        across = _DEGREE_KM * math.cos(math.radians(self.true_at))
        return (point[0] - self.longitude) * across, (point[1] - self.latitude) * _DEGREE_KM

    def back(self, spot: Spot) -> Point:
        """Return the point that lies there."""
        across = _DEGREE_KM * math.cos(math.radians(self.true_at))
        return self.longitude + spot[0] / across, self.latitude + spot[1] / _DEGREE_KM


@dataclass(frozen=True, slots=True, kw_only=True)
class Azimuthal:
    """Lambert's azimuthal equal-area projection round a middle: what is far away is there, and no pole is in the way."""

    longitude: float
    latitude: float
    straight: bool = False

    @property
    def true_at(self) -> float:
        """The latitude of the middle."""
        return self.latitude

    def forth(self, point: Point) -> Spot:
        """Return where a point lies on the plane."""
        away, north = math.radians(point[0] - self.longitude), math.radians(point[1])
        middle = math.radians(self.latitude)
        sin_m, cos_m, sin_n, cos_n = math.sin(middle), math.cos(middle), math.sin(north), math.cos(north)
        nearness = max(1 + sin_m * sin_n + cos_m * cos_n * math.cos(away), 2 * (1 - _FARTHEST))
        wide = EARTH_KM * math.sqrt(2 / nearness)
        return wide * cos_n * math.sin(away), wide * (cos_m * sin_n - sin_m * cos_n * math.cos(away))

    def back(self, spot: Spot) -> Point:
        """Return the point that lies there."""
        distance = math.hypot(*spot)
        if distance == 0:
            return self.longitude, self.latitude
        angle = 2 * math.asin(min(_FARTHEST, distance / (2 * EARTH_KM)))
        middle = math.radians(self.latitude)
        sine = math.cos(angle) * math.sin(middle) + spot[1] * math.sin(angle) * math.cos(middle) / distance
        across = spot[0] * math.sin(angle)
        along = distance * math.cos(middle) * math.cos(angle) - spot[1] * math.sin(middle) * math.sin(angle)
        away = math.degrees(math.atan2(across, along))
        return self.longitude + away, math.degrees(math.asin(max(-1.0, min(1.0, sine))))


def kilometres(one: Point, other: Point) -> float:
    """Return the distance between two points along a great circle."""
    (x, y), (u, v) = ((math.radians(a), math.radians(b)) for a, b in (one, other))
    half = math.sin((v - y) / 2) ** 2 + math.cos(y) * math.cos(v) * math.sin((u - x) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(half)))

"""Markers: what stands at a place. The shape tells the kind of incident, so that a copy in black tells the same.

How exactly a place is known is drawn to scale: a circle of 10 m, 100 m or 1 km where the map is large enough to show it. A
region is outlined, or has a wide dashed ring where the base map does not know it: never a point that looks exact.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from briefing.model.incident import EventType, Precision
from briefing.render.figures.ink import disc, element, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from briefing.render.figures.ink import Palette
    from briefing.render.figures.locator.sheet import Sheet, Spot

RADII_KM = {Precision.EXACT: 0.01, Precision.VICINITY: 0.1, Precision.LOCALITY: 1.0}
"""How far from its marker a place may be (the house's grades of precision)."""
AREA_RING = 13.0
"""Points: the ring of a region whose outline is not known. It says "somewhere here", and is not to scale."""
REACH = 3.8
"""How far a marker reaches from its middle, in points."""
PLACE = "place"
SHAPES = {
    EventType.BATTLES.value: "diamond",
    EventType.EXPLOSIONS.value: "star",
    EventType.VIOLENCE_AGAINST_CIVILIANS.value: "triangle",
    EventType.PROTESTS.value: "square",
    EventType.RIOTS.value: "cross",
    EventType.STRATEGIC.value: "hexagon",
    PLACE: "disc",
}
"""The shape for each kind of incident; a disc for a place of which no kind is told."""
_POINTS = {
    "diamond": (4, 0.0, 1.14, 1.0),
    "star": (6, 0.0, 1.4, 0.55),
    "triangle": (3, 0.0, 1.25, 1.0),
    "square": (4, math.pi / 4, 1.08, 1.0),
    "hexagon": (6, math.pi / 6, 0.98, 1.0),
}


def marker(kind: str, spot: Spot, palette: Palette) -> Markup:
    """Return the marker of a kind of incident, or of a mere place, with a white edge that sets it off the ground."""
    shape, (x, y) = SHAPES.get(kind, "disc"), spot
    if shape == "disc":
        return disc(x, y, 2.5, fill=palette.contest, stroke="#ffffff", stroke_width="0.7")
    if shape == "cross":
        arm = 2.5
        d = f"M{number(x - arm)} {number(y - arm)}l5 5M{number(x + arm)} {number(y - arm)}l-5 5"
        white = element("path", d=d, fill="none", stroke="#ffffff", stroke_width="3")
        return white + element("path", d=d, fill="none", stroke=palette.contest, stroke_width="1.6")
    return element("path", d=_star(shape, x, y), fill=palette.contest, stroke="#ffffff", stroke_width="0.7")


def _star(shape: str, x: float, y: float) -> str:
    """Return a regular polygon or star round a spot, its first corner up."""
    corners, turn, outer, inner = _POINTS[shape]
    pointed = inner < 1
    count = corners * 2 if pointed else corners
    spots = []
    for corner in range(count):
        angle = turn + 2 * math.pi * corner / count
        reach = (REACH - 0.8) * (inner if pointed and corner % 2 else outer)
        spots.append(f"{x + math.sin(angle) * reach:.1f} {y - math.cos(angle) * reach:.1f}")
    return f"M{'L'.join(spots)}z"


def precision_radius(precision: Precision, sheet: Sheet) -> float:
    """Return the radius in points of the circle in which a place lies, true to scale; 0 for what has none."""
    return RADII_KM.get(precision, 0.0) * sheet.scale


def rings(
    precision: Precision, spot: Spot, sheet: Sheet, palette: Palette, *, outlined: bool
) -> Iterator[Markup]:
    """Yield what tells how exactly a place is known; nothing where that is smaller than its marker."""
    if precision is Precision.ADMIN or precision is Precision.UNKNOWN:
        if not outlined:
            yield disc(
                *spot,
                AREA_RING,
                fill=palette.contest,
                fill_opacity="0.08",
                stroke=palette.contest,
                stroke_width="0.8",
                stroke_dasharray="2.6 2",
            )
        return
    radius = precision_radius(precision, sheet)
    if radius > REACH + 0.6:
        yield disc(
            *spot,
            radius,
            fill=palette.contest,
            fill_opacity="0.1",
            stroke=palette.contest,
            stroke_width="0.6",
        )

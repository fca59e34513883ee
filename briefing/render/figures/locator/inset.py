"""The inset: where in the wider region the map lies, in the corner where it hides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.render.figures.ink import box as rectangle
from briefing.render.figures.locator.ground import filled
from briefing.render.figures.locator.labels import meet
from briefing.render.figures.locator.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from briefing.model.locator import Frame
    from briefing.model.outline import Outline
    from briefing.render.figures.ink import Palette
    from briefing.render.figures.locator.sheet import Box

_PART = 0.21
"""The width of the inset in parts of the map's."""
_WIDEST = 92.0
_LEAST_MARK = 3.0


def corner(box: Box, aspect: float, taken: list[Box]) -> Box | None:
    """Return the corner for an inset of this width to height that meets none of `taken`; None where none is free."""
    left, top, right, bottom = box
    wide = min(_WIDEST, max(58.0, (right - left) * _PART))
    high = wide / aspect
    corners = (
        (right - wide, top, right, top + high),
        (right - wide, bottom - high, right, bottom),
        (left, top, left + wide, top + high),
        (left, bottom - high, left + wide, bottom),
    )
    return next((each for each in corners if not any(meet(each, other, 2.0) for other in taken)), None)


def drawn(
    around: tuple[Outline, ...],
    wider: Frame,
    place: Box,
    *,
    frame: Frame,
    home: frozenset[str],
    palette: Palette,
) -> Iterator[Markup]:
    """Yield the inset: land grey, the countries of the places darker, the frame of the map as a rectangle."""
    sheet = Sheet(frame=wider, box=place)
    left, top, right, bottom = place
    yield rectangle(left, top, right - left, bottom - top, fill=palette.sea)
    yield filled([each for each in around if each.name not in home], sheet, palette.line, stroke="#ffffff")
    yield filled([each for each in around if each.name in home], sheet, palette.ground, stroke="#ffffff")
    corners = [
        sheet.place(frame.projection.back((x, y)))
        for x in (frame.west, frame.east)
        for y in (frame.south, frame.north)
    ]
    west, east = max(left, min(x for x, _ in corners)), min(right, max(x for x, _ in corners))
    north, south = max(top, min(y for _, y in corners)), min(bottom, max(y for _, y in corners))
    if east - west < _LEAST_MARK:
        middle = (west + east) / 2, (north + south) / 2
        west, east, north, south = middle[0] - 1.6, middle[0] + 1.6, middle[1] - 1.6, middle[1] + 1.6
    yield rectangle(
        west,
        north,
        east - west,
        south - north,
        fill=palette.contest,
        fill_opacity="0.25",
        stroke=palette.contest,
        stroke_width="0.9",
    )
    yield rectangle(
        left, top, right - left, bottom - top, fill="none", stroke=palette.soft, stroke_width="0.6"
    )

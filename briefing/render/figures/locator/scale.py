"""Scale: a bar of a round number of kilometres, as long as they are on the map at the latitude where its length is true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.render.figures.ink import element, number, words
from briefing.render.figures.lettering import width
from briefing.render.figures.locator.sheet import Box, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from briefing.render.figures.ink import Palette

_ROUND = (1, 2, 5)
_LONGEST = 0.24
"""The longest that a bar is, in parts of the map's width."""
SIZE = 6.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The bar: how many kilometres, how long in points, its text, and the box that it takes with it."""

    kilometres: int
    length: float
    text: str
    box: Box


def bar(sheet: Sheet, label: str, left: bool = True) -> Bar:
    """Return the bar for a map, in its lower corner; `label` has the gap `{km}`."""
    longest = (sheet.box[2] - sheet.box[0]) * _LONGEST / sheet.scale
    kilometres = max(
        (step * 10**power for power in range(5) for step in _ROUND if step * 10**power <= longest), default=1
    )
    length = kilometres * sheet.scale
    text = label.format(km=f"{kilometres:,}".replace(",", "\u202f"))
    wide = max(length, 0) + 4 + width(text, SIZE)
    begin = sheet.box[0] + 7 if left else sheet.box[2] - 7 - wide
    bottom = sheet.box[3] - 6
    return Bar(
        kilometres=kilometres, length=length, text=text, box=(begin, bottom - 6.5, begin + wide, bottom + 1.5)
    )


def drawn(made: Bar, palette: Palette) -> Iterator[Markup]:
    """Yield the bar: a line with its ends and its middle marked, and its kilometres."""
    left, _, _, bottom = made.box
    y, end = bottom - 3, left + made.length
    half = left + made.length / 2
    yield element(
        "path",
        d=f"M{number(left)} {number(y - 2.5)}V{number(y)}H{end:.2f}V{number(y - 2.5)}M{half:.2f} {number(y - 1.6)}V{number(y)}",
        fill="none",
        stroke=palette.ink,
        stroke_width="0.7",
    )
    yield words(end + 3, y + 1, made.text, ink=palette.ink, size=SIZE)

"""Drawings, as the templates see them: inline SVG, the words for who cannot see it, and what stands under it.

Each drawing comes in two widths, since its letters must be printed as large as they are: `drawing` for the width of a page,
`small` for a column of half of it. Print either in a box of that width, never both. "" where there is nothing to draw.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from briefing.render.visible import Outside

NO_DRAWING = Markup("")
NO_WORDS = Outside()


@dataclass(frozen=True, slots=True, kw_only=True)
class PinView:
    """A place that the map names by a number, because its name had no room there."""

    number: str
    name: Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """The locator map."""

    drawing: Markup = NO_DRAWING
    """499 points wide, as the text of an A4 page."""
    small: Markup = NO_DRAWING
    """242 points wide."""
    title: str = ""
    alternative: Outside = NO_WORDS
    """What the map shows, in words, with every place by name."""
    numbered: tuple[PinView, ...] = ()
    """What the numbers on `drawing` mean."""
    numbered_small: tuple[PinView, ...] = ()
    """What the numbers on `small` mean."""
    caption: tuple[Outside, ...] = ()
    """Precision, what lies beyond the frame, whose map it is, that its borders imply no endorsement. To be printed with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartView:
    """The figures that sides gave, as ranges on one scale, grouped by what is counted and of whom."""

    drawing: Markup = NO_DRAWING
    """499 points wide."""
    small: Markup = NO_DRAWING
    """242 points wide."""
    title: str = ""
    alternative: Outside = NO_WORDS
    """What the chart shows, in words, with every claimant by name."""
    caption: tuple[Outside, ...] = ()
    """How to read it: that nothing is added up, what an arrow means, the kind of the scale. To be printed with it."""

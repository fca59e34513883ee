"""Base map: the bundled outlines of countries and regions, for whoever draws a map."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.store.outline_file import OutlineFile

if TYPE_CHECKING:
    from briefing.model.outline import Extent, Outline, Point

ATTRIBUTION = "Natural Earth"
"""Whose outlines they are: public domain, named all the same."""

_STEPS = 350
"""How many points a line across the whole extent has at most: about one for each pixel of a small map."""
_SHORT = 8


@lru_cache(maxsize=8)
def outlines(extent: Extent) -> tuple[Outline, ...]:
    """Return the outlines that meet a part of the world; `ResourceError` where the bundled file cannot be read.

    Up to some tens of milliseconds the first time, so that it is asked for in the background.
    """
    finest = (extent.east - extent.west) / _STEPS
    with OutlineFile() as file:
        return tuple(
            replace(outline, lines=tuple(_thinned(line, finest) for line in outline.lines))
            for outline in file.within(extent)
        )


def _thinned(line: tuple[Point, ...], finest: float) -> tuple[Point, ...]:
    """Return a line without the points that lie nearer than `finest` degrees to the one before; its ends stay."""
    if len(line) < _SHORT:
        return line
    kept = [line[0]]
    for point in line[1:-1]:
        last = kept[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= finest:
            kept.append(point)
    return (*kept, line[-1])

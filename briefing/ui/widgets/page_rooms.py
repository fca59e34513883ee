"""Where the pages lie: one under the other, each as large as the zoom makes it. Pure geometry, nothing is drawn here."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.app.pages import PageSize

MARGIN, GAP = 10, 12
"""Logical pixels around the pages, and between two of them."""
_MOST_FITTING = 1.2 * 96 / 72  # logical pixels a point


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A point of a page, from 1, in points from its top left corner."""

    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRooms:
    """The rooms of all pages in logical pixels; page 1 begins `MARGIN` below 0. `zoom` is logical pixels a point."""

    zoom: float
    width: int
    height: int
    rooms: tuple[QRect, ...]
    tops: tuple[int, ...]

    def room(self, page: int) -> QRect:
        """Return the room of a page, from 1."""
        return self.rooms[page - 1]

    def page_at(self, y: int) -> int:
        """Return the page that stands at a height or begins next above it; 0 where there are no pages."""
        if not self.rooms:
            return 0
        number = bisect_right(self.tops, y)
        below = 0 < number < len(self.rooms) and y > self.rooms[number - 1].bottom() + GAP // 2
        return max(1, number + below)

    def between(self, top: int, bottom: int) -> tuple[int, ...]:
        """Return the pages of which something lies between two heights."""
        first = max(0, bisect_right(self.tops, top) - 1)
        return tuple(
            number + 1
            for number in range(first, bisect_right(self.tops, bottom))
            if self.rooms[number].bottom() >= top
        )

    def spot(self, point: QPoint) -> Spot | None:
        """Return which point of which page lies at a point of the column; None between the pages."""
        page = self.page_at(point.y())
        if not page or not self.room(page).contains(point):
            return None
        room = self.room(page)
        return Spot(page=page, x=(point.x() - room.x()) / self.zoom, y=(point.y() - room.y()) / self.zoom)

    def box(self, page: int, x: float, y: float, width: float, height: float) -> QRectF:
        """Return where a box of a page, given in points, lies in the column."""
        room, zoom = self.room(page), self.zoom
        return QRectF(room.x() + x * zoom, room.y() + y * zoom, width * zoom, height * zoom)


def fitting_zoom(sizes: Sequence[PageSize], across: int) -> float:
    """Return the zoom at which the widest page fills `across` logical pixels less the margins, an A4 page where there is none.

    On a very wide screen pages stay at 120 %, in the middle: larger letters are no easier to read.
    """
    widest = max((size.width for size in sizes), default=595.0)
    return min(max(across - 2 * MARGIN, 40) / widest, _MOST_FITTING)


def lay_out(sizes: Sequence[PageSize], zoom: float, across: int) -> PageRooms:
    """Return the rooms of pages of these sizes; pages narrower than `across` logical pixels stand in its middle."""
    widest = max((round(size.width * zoom) for size in sizes), default=0)
    column, top = max(across, widest + 2 * MARGIN), MARGIN
    rooms: list[QRect] = []
    for size in sizes:
        width, height = round(size.width * zoom), round(size.height * zoom)
        rooms.append(QRect((column - width) // 2, top, width, height))
        top += height + GAP
    return PageRooms(
        zoom=zoom,
        width=column,
        height=top - GAP + MARGIN if rooms else 0,
        rooms=tuple(rooms),
        tops=tuple(room.top() for room in rooms),
    )

"""What stays where it is when new pages come: the statement at the top of what is in sight, else the same height of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.ui.page_marks import PrintedMarks
    from briefing.ui.widgets.page_rooms import PageRooms


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A statement in sight: its place, which of how many printings of it, and how far its top is below that of the view."""

    place: str
    nth: int
    count: int
    below: float


def anchors(marks: PrintedMarks, rooms: PageRooms, top: int, height: int) -> tuple[Anchor, ...]:
    """Return the statements whose top is in sight, the highest first."""
    found: list[Anchor] = []
    for page in rooms.between(top, top + height):
        for mark in marks.by_page.get(page, ()):
            below = rooms.box(page, mark.x, mark.y, 0, 0).top() - top
            if 0 <= below < height:
                own = marks.by_place[mark.place]
                found.append(Anchor(place=mark.place, nth=own.index(mark), count=len(own), below=below))
    return tuple(sorted(found, key=lambda each: each.below))


def anchored_top(known: tuple[Anchor, ...], marks: PrintedMarks, rooms: PageRooms) -> float | None:
    """Return where the top of the view has to be for the first of the statements that is still printed as often; None without."""
    for anchor in known:
        own = marks.by_place.get(anchor.place, ())
        if len(own) == anchor.count:
            mark = own[anchor.nth]
            return rooms.box(mark.page, mark.x, mark.y, 0, 0).top() - anchor.below
    return None

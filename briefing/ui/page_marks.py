"""What stands where on the pages, ready to be looked up at every move of the mouse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.app.previewing import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedMarks:
    """The marks of the pages, by page (from 1) and by place, each in the order in which they are printed."""

    by_page: Mapping[int, tuple[Mark, ...]]
    by_place: Mapping[str, tuple[Mark, ...]]

    def at(self, page: int, x: float, y: float) -> Mark | None:
        """Return the innermost mark at a point of a page, in points; None where nothing of the brief is printed."""
        return innermost(mark for mark in self.by_page.get(page, ()) if mark.holds(page, x, y))

    def of(self, place: str) -> tuple[Mark, ...]:
        """Return where a place is printed; a field of a noun ("c-1#text") where the noun is, if it has no mark of its own."""
        return self.by_place.get(place) or self.by_place.get(place.partition("#")[0], ())


def innermost(marks: Iterable[Mark]) -> Mark | None:
    """Return the smallest of some marks, or None."""
    return min(marks, key=lambda mark: mark.width * mark.height, default=None)


def printed(marks: Iterable[Mark]) -> PrintedMarks:
    """Return these marks, ready to be looked up."""
    by_page: dict[int, list[Mark]] = defaultdict(list)
    by_place: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        by_page[mark.page].append(mark)
        by_place[mark.place].append(mark)
    return PrintedMarks(
        by_page={page: tuple(each) for page, each in by_page.items()},
        by_place={place: tuple(each) for place, each in by_place.items()},
    )


NO_MARKS = printed(())

"""Lanes: which mark of a lane stands in which row, and where its label is, so that no text lies over another or over a mark."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.render.figures.lettering import fitted, width
from briefing.render.figures.times.stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.render.figures.times.axis import Axis

SIZE = 6.6
ROW = 10.4
"""Points from row to row."""
_MOST_ROWS, _MOST_LETTER_ROWS = 5, 3
_GAP = 3.4
_AIR = 3.0
_REACH = 2.6
"""How far the mark of a moment reaches from its middle."""
_OPEN = 15.0
_LABEL_ROOM = 150.0
"""The longest that a label may be, in points; one that is longer is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One dated row of the timeline: its lane from the top, its time, its letter in the table, and a few words."""

    lane: int
    stretch: Stretch
    letter: str
    label: str = ""
    claims: frozenset[str] = frozenset()
    """Ids of the claims that it is about: what joins a statement to its event and its publication."""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A mark in its row: its ends in points, and its text with where that begins; row and text row count from 0."""

    mark: Mark
    left: float
    right: float
    row: int
    text: str = ""
    text_x: float = 0.0
    text_row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A lane with its marks, and how many rows it takes; `clusters` are letters over marks that stand too close."""

    marks: tuple[Placed, ...]
    rows: int
    clusters: tuple[tuple[float, str], ...] = ()


@dataclass
class _Rows:
    """What is taken in each row."""

    most: int
    taken: list[list[tuple[float, float]]] = field(default_factory=list)

    def free(self, row: int, left: float, right: float) -> bool:
        if row >= self.most:
            return False
        known = self.taken[row] if row < len(self.taken) else []
        return all(right + _AIR <= begin or left >= end + _AIR for begin, end in known)

    def take(self, row: int, left: float, right: float) -> None:
        while len(self.taken) <= row:
            self.taken.append([])
        self.taken[row].append((left, right))


def lane(marks: Sequence[Mark], axis: Axis, left: float, right: float) -> Lane:
    """Return the marks of one lane in rows, with labels if there is room for all, else with letters, else in clusters."""
    ends = [
        (mark, *_ends(mark, axis))
        for mark in sorted(marks, key=lambda each: (each.stretch.start, each.letter))
    ]
    return (
        _labelled(ends, left, right, _MOST_ROWS, letters=False)
        or _labelled(ends, left, right, _MOST_LETTER_ROWS, letters=True)
        or _clustered(ends)
    )


def text_of(mark: Mark, room: float = _LABEL_ROOM) -> str:
    """Return the label of a mark behind its letter, cut where it is too long."""
    start = f"{mark.letter} "
    return start + fitted(mark.label, room - width(start, SIZE, bold=True), SIZE)


def text_width(text: str) -> float:
    """Return the width of a label: its letter is bold."""
    letter, space, rest = text.partition(" ")
    return width(letter + space, SIZE, bold=True) + width(rest, SIZE)


def _ends(mark: Mark, axis: Axis) -> tuple[float, float]:
    start, end = axis(mark.stretch.start), axis(mark.stretch.end)
    # What goes on has an end to be seen fading, however short what is known of it.
    if mark.stretch.open_end:
        end = max(end, start + _OPEN)
    if mark.stretch.open_start:
        start = min(start, end - _OPEN)
    if end - start < 2 * _REACH:
        middle = (start + end) / 2
        start, end = middle - _REACH, middle + _REACH
    return start, end


def _labelled(
    ends: list[tuple[Mark, float, float]], left: float, right: float, most: int, *, letters: bool
) -> Lane | None:
    rows, placed = _Rows(most=most), []
    for mark, start, end in ends:
        text = mark.letter if letters or not mark.label else text_of(mark)
        found = _place(mark, start, end, text, rows=rows, bounds=(left, right))
        if found is None:
            return None
        placed.append(found)
    return Lane(marks=tuple(placed), rows=max(1, len(rows.taken)))


def _place(
    mark: Mark, start: float, end: float, text: str, *, rows: _Rows, bounds: tuple[float, float]
) -> Placed | None:
    wide = text_width(text)
    for row in range(rows.most):
        for x in (end + _GAP, start - _GAP - wide):
            begin, stop = min(start, x), max(end, x + wide)
            if bounds[0] <= x and x + wide <= bounds[1] and rows.free(row, begin, stop):
                rows.take(row, begin, stop)
                return Placed(mark=mark, left=start, right=end, row=row, text=text, text_x=x, text_row=row)
        # A bar as wide as the axis has room above it only.
        x = max(bounds[0], min(start, bounds[1] - wide))
        if end - start > 4 * _REACH and rows.free(row, x, x + wide) and rows.free(row + 1, start, end):
            rows.take(row, x, x + wide)
            rows.take(row + 1, start, end)
            return Placed(mark=mark, left=start, right=end, row=row + 1, text=text, text_x=x, text_row=row)
    return None


def _clustered(ends: list[tuple[Mark, float, float]]) -> Lane:
    """Return all marks in one row, and letters above them: "b, c" or "b … f" where they stand too close."""
    groups: list[list[tuple[float, str]]] = []
    for x, letter in sorted(((start + end) / 2, mark.letter) for mark, start, end in ends):
        last = groups[-1] if groups else []
        room = text_width(_letters([each for _, each in last])) / 2 + 9 if last else 0
        if last and x - last[-1][0] < room:
            last.append((x, letter))
        else:
            groups.append([(x, letter)])
    clusters = tuple(
        (sum(x for x, _ in group) / len(group), _letters([letter for _, letter in group])) for group in groups
    )
    placed = tuple(Placed(mark=mark, left=start, right=end, row=1) for mark, start, end in ends)
    return Lane(marks=placed, rows=2, clusters=clusters)


def _letters(letters: list[str]) -> str:
    ordered = sorted(set(letters), key=lambda letter: (len(letter), letter))
    return f"{ordered[0]} … {ordered[-1]}" if len(ordered) > 3 else ", ".join(ordered)

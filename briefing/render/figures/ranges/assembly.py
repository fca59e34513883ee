"""Assembly: groups of rows on one axis into one drawing.

The form tells how a number stands, the place what it is: a diamond (a hatched bar) is contested, a disc (a solid one) agreed, a
ring (an empty one) one account. An arrow goes on where the source gives no end.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from briefing.render.figures.ink import Palette, disc, drawing, element, line, lines, number, words
from briefing.render.figures.ink import box as rectangle
from briefing.render.figures.lettering import SERIF, fitted, width
from briefing.render.figures.ranges.axis import Axis, axis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.render.figures.ranges.rows import Group, Row

SIZE, _TICK_SIZE, _NOTE_SIZE = 6.8, 6.4, 6.0
ROW, _TITLE, _GROUP_GAP = 11.4, 12.0, 3.0
_WIDE = 400.0
_COLUMNS = {True: (0.25, 0.715), False: (0.30, 0.70)}
"""Where the plot begins and ends, in parts of the width, in the wide drawing and the small one."""
_ARROW = 20.0
_THICK = 4.2
_INKS = {"contested": "contest", "agreed": "agree"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A range chart, its axis, and which rows have an arrow up or down."""

    drawing: Markup
    axis: Axis
    arrows: tuple[tuple[str, str], ...]
    """Claimant and "up" or "down", in the order of the rows."""


@lru_cache(maxsize=8)
def drawn(
    groups: tuple[Group, ...],
    wide: float,
    *,
    scale_note: str,
    thousands: str,
    alternative: str,
    palette: Palette,
) -> Drawn:
    """Return the chart of some groups; `scale_note` stands at the axis where it is logarithmic."""
    begin, end = (part * wide for part in _COLUMNS[wide > _WIDE])
    values = [end for group in groups for row in group.rows for end in (row.low, row.high) if end is not None]
    made = axis(values, begin, end - 8)
    body: list[Markup] = []
    arrows: list[tuple[str, str]] = []
    y = 2.0
    for group in groups:
        title = fitted(group.title, wide, 7, bold=True)
        if width(title, 7, bold=True) > begin - 3:
            body.append(
                rectangle(begin - 3, y + 1, width(title, 7, bold=True) - begin + 5, 9, fill="#ffffff")
            )
        body.append(words(0, y + 8.4, title, ink=palette.ink, size=7, bold=True))
        y += _TITLE
        before = ""
        for row in group.rows:
            body += _row(row, y, made, wide, palette, named=row.claimant != before)
            arrows += [(row.claimant, way) for way in _ways(row)]
            before = row.claimant
            y += ROW
        y += _GROUP_GAP
    parts = [*_grid(made, y, thousands, palette), *body]
    if made.logarithmic:
        parts.append(
            words(
                begin if wide > _WIDE else 0,
                y + 19,
                fitted(scale_note, wide - 4, _TICK_SIZE),
                ink=palette.soft,
                size=_TICK_SIZE,
            )
        )
    high = y + (22 if made.logarithmic else 12)
    return Drawn(
        drawing=drawing("figure-ranges", wide, round(high, 1), alternative, parts),
        axis=made,
        arrows=tuple(arrows),
    )


def _ways(row: Row) -> list[str]:
    if row.low is None and row.high is None:
        return []
    return (["up"] if row.high is None else []) + (["down"] if row.low is None else [])


def _grid(made: Axis, bottom: float, thousands: str, palette: Palette) -> Iterator[Markup]:
    last = -1e9
    yield lines(((made(tick), 2, made(tick), bottom) for tick in made.ticks), ink=palette.line, wide=0.5)
    for tick in made.ticks:
        x = made(tick)
        text = f"{tick:,}".replace(",", thousands)
        wide = width(text, _TICK_SIZE)
        if x - wide / 2 > last + 3:
            yield words(x, bottom + 8, text, ink=palette.soft, size=_TICK_SIZE, align=0.5)
            last = x + wide / 2
    yield line(made.left, bottom, made.right, bottom, ink=palette.ink, wide=0.8)
    if made.logarithmic:  # between 0 and 1 the axis is broken
        x = (made(0) + made(1)) / 2
        yield rectangle(x - 1.6, bottom - 1, 3.2, 2, fill="#ffffff")
        for each in (x - 1.6, x + 1.6):
            yield line(each - 1.2, bottom + 2.6, each + 1.2, bottom - 2.6, ink=palette.ink, wide=0.7)


def _row(row: Row, top: float, made: Axis, wide: float, palette: Palette, *, named: bool) -> Iterator[Markup]:
    y, base = top + ROW / 2, top + ROW / 2 + SIZE * 0.36
    if named:
        name = fitted(row.claimant, made.left - 10, SIZE)
        yield words(made.left - 6, base, name, ink=palette.ink, size=SIZE, align=1)
    ink = str(getattr(palette, _INKS.get(row.status, "ink")))
    yield from _extent(row, y, made, ink)
    x = made.right + 12
    yield words(x, base, row.number, ink=palette.ink, size=SIZE, bold=True)
    x += width(row.number, SIZE, bold=True) + 2
    notes = ", ".join(str(note) for note in row.notes[:4]) + (" …" if len(row.notes) > 4 else "")
    if notes:
        yield words(x, base - 2.2, notes, ink=palette.accent, size=_NOTE_SIZE, bold=True)
        x += width(notes, _NOTE_SIZE, bold=True) + 3
    room = wide - x
    wording = fitted(row.wording, room, SIZE, family=SERIF)
    if row.wording and len(wording) > 3:
        yield words(x, base, wording, ink=palette.soft, size=SIZE, family=SERIF, italic=True)


def _extent(row: Row, y: float, made: Axis, ink: str) -> Iterator[Markup]:
    """Yield the point, the bar, or what is known of it with an arrow where it goes on."""
    if row.low is not None and row.high is not None:
        left, right = made(row.low), made(row.high)
        if right - left < 5:
            yield _point((left + right) / 2, y, row.status, ink)
        else:
            yield from _bar(left, right, y, row.status, ink)
    elif row.low is not None:
        x = made(row.low)
        end = min(x + _ARROW, made.right + 9)
        yield line(x, y, end - 3, y, ink=ink, wide=1.1, dash="3 1.8")
        yield _head(end, y, 1, ink)
        yield _point(x, y, row.status, ink)
    elif row.high is not None:
        x, zero = made(row.high), made(0)
        end = max(zero, x - _ARROW)
        yield line(end + 3, y, x, y, ink=ink, wide=1.1, dash="3 1.8")
        yield _head(end, y, -1, ink)
        yield _point(x, y, row.status, ink)


def _head(x: float, y: float, way: int, ink: str) -> Markup:
    d = f"M{number(x)} {number(y)}l{number(-4.2 * way)} -2.4v4.8z"
    return element("path", d=d, fill=ink)


def _point(x: float, y: float, status: str, ink: str) -> Markup:
    if status == "contested":
        return element(
            "path",
            d=f"M{number(x)} {number(y - 3.5)}l3.5 3.5l-3.5 3.5l-3.5 -3.5z",
            fill=ink,
            stroke="#ffffff",
            stroke_width="0.5",
        )
    if status == "agreed":
        return disc(x, y, 2.8, fill=ink, stroke="#ffffff", stroke_width="0.5")
    return disc(x, y, 2.3, fill="#ffffff", stroke=ink, stroke_width="1.1")


def _bar(left: float, right: float, y: float, status: str, ink: str) -> Iterator[Markup]:
    top = y - _THICK / 2
    fill = ink if status == "agreed" else "#ffffff"
    yield rectangle(left, top, right - left, _THICK, fill=fill, stroke=ink, stroke_width="0.8")
    if status == "contested":
        count = int((right - left - _THICK) / 2.6)
        hatch = "".join(
            f"M{number(left + 1 + each * 2.6)} {number(top + _THICK)}l{number(_THICK)} {number(-_THICK)}"
            for each in range(max(0, count) + 1)
            if left + 1 + each * 2.6 + _THICK <= right
        )
        if hatch:
            yield element("path", d=hatch, fill="none", stroke=ink, stroke_width="0.8")
    yield lines(((x, y - 3.4, x, y + 3.4) for x in (left, right)), ink=ink, wide=0.9)

"""Assembly: axis, lanes and links into one drawing.

A dot is a moment; a solid bar a stretch of which both ends are known; a hollow bar "some time in there"; an end that goes on,
or that nobody knows, fades out in dashes. Thin lines join a statement to its event and to where it was published.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from briefing.render.figures.ink import Palette, disc, drawing, line, lines, number, veil, words
from briefing.render.figures.ink import box as rectangle
from briefing.render.figures.lettering import ASCENT, fitted, width
from briefing.render.figures.times.axis import Axis, axis
from briefing.render.figures.times.lanes import ROW, SIZE, Lane, Mark, Placed, lane, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.render.phrases import Phrases

_TOP, _LANE_GAP = 5.0, 5.0
_THICK = 3.6
_MOST_LINKS = 16
"""Beyond so many the lines would hide more than they show."""
_TICK_SIZE = 6.4
_FADE = ((0.0, 4.0), (5.6, 2.6), (9.4, 1.6))
"""The dashes of an end that is not known: how far from it, how long."""
_LEFT = {True: 68.0, False: 54.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A timeline, and where its texts and marks stand, for who wants to measure them."""

    drawing: Markup
    lanes: tuple[Lane, ...]
    breaks: int
    cut: tuple[str, ...]
    """Letters of the times that go on beyond the axis."""


def drawn(
    marks: tuple[Mark, ...],
    names: tuple[str, ...],
    words_of: Phrases,
    *,
    wide: float,
    alternative: str,
    palette: Palette,
) -> Drawn:
    """Return the timeline of some marks, in lanes of these names. The same marks give the same bytes."""
    return _drawn(
        marks,
        names,
        tuple(sorted(words_of.items())),
        wide=wide,
        alternative=alternative,
        palette=palette,
    )


@lru_cache(maxsize=8)
def _drawn(
    marks: tuple[Mark, ...],
    names: tuple[str, ...],
    phrases: tuple[tuple[str, str], ...],
    *,
    wide: float,
    alternative: str,
    palette: Palette,
) -> Drawn:
    left, right = _LEFT[wide > 400], wide - 4.0
    made = axis([mark.stretch for mark in marks], left + 8, right - 8)
    lanes = tuple(
        lane([mark for mark in marks if mark.lane == at], made, left, right) for at in range(len(names))
    )
    tops, y = [], _TOP
    for each in lanes:
        tops.append(y)
        y += each.rows * ROW + _LANE_GAP
    bottom = y - _LANE_GAP + 2
    inks = (palette.ink, palette.contest, palette.accent, palette.soft)
    parts = [*_grid(made, bottom, dict(phrases), palette, (left, right))]
    parts += _links(lanes, tops, palette)
    parts.append(veil((box for top, each in zip(tops, lanes, strict=True) for box in _texts(top, each)), 0.8))
    parts.append(
        lines(((left, top + ROW / 2, right, top + ROW / 2) for top in tops), ink=palette.wash, wide=0.5)
    )
    for name, each, top, ink in zip(names, lanes, tops, inks, strict=True):
        shown = fitted(name, left - 6, 7, bold=True)
        parts.append(words(0, top + ROW / 2 + 2.5, shown, ink=ink, size=7, bold=True))
        if not each.marks:
            none = dict(phrases)["not_given"]
            parts.append(words(left + 6, top + ROW / 2 + 2.4, none, ink=palette.soft, size=SIZE, italic=True))
        for mark in each.marks:
            parts += _mark(mark, top, ink, made, palette)
        for x, letters in each.clusters:
            parts.append(words(x, top + ROW * 0.75, letters, ink=ink, size=SIZE, bold=True, align=0.5))
    cut = tuple(
        mark.letter for mark in marks if not (made.holds(mark.stretch.start) and made.holds(mark.stretch.end))
    )
    return Drawn(
        drawing=drawing("figure-timeline", wide, round(bottom + 21, 1), alternative, parts),
        lanes=lanes,
        breaks=len(made.breaks),
        cut=cut,
    )


def _grid(
    made: Axis, bottom: float, words_of: Phrases, palette: Palette, bounds: tuple[float, float]
) -> Iterator[Markup]:
    begin = bounds[0]
    for middle in (*made.breaks, None):
        end = bounds[1] if middle is None else middle - 3
        yield line(begin, bottom, end, bottom, ink=palette.ink, wide=0.8)
        if middle is not None:
            for x in (middle - 3, middle + 3):
                yield line(x - 1.6, bottom + 3.2, x + 1.6, bottom - 3.2, ink=palette.ink, wide=0.8)
            yield rectangle(middle - 3, _TOP, 6, bottom - _TOP - 4, fill=palette.wash)
            begin = middle + 3
    last = bounds[0]
    ticks = list(made.ticks(words_of))
    yield lines(((tick.x, _TOP - 2, tick.x, bottom) for tick in ticks), ink=palette.line, wide=0.5)
    yield lines(((tick.x, bottom, tick.x, bottom + 2.2) for tick in ticks), ink=palette.ink, wide=0.6)
    for tick in ticks:
        half = width(tick.label, _TICK_SIZE) / 2
        x = min(max(tick.x, last + half), bounds[1] + 3 - half)
        yield words(x, bottom + 9, tick.label, ink=palette.soft, size=_TICK_SIZE, align=0.5)
        if tick.under:
            under = width(tick.under, _TICK_SIZE, bold=True) / 2
            x = min(max(tick.x, bounds[0] + under), bounds[1] + 3 - under)
            yield words(x, bottom + 17, tick.under, ink=palette.ink, size=_TICK_SIZE, bold=True, align=0.5)
    yield words(0, bottom + 9, words_of["times_in_utc"], ink=palette.soft, size=_TICK_SIZE)


def _mark(placed: Placed, top: float, ink: str, made: Axis, palette: Palette) -> Iterator[Markup]:
    y = top + placed.row * ROW + ROW / 2
    known = placed.mark.stretch
    before, after = (
        known.open_start or not made.holds(known.start),
        known.open_end or not made.holds(known.end),
    )
    if placed.right - placed.left < 6 and not (before or after):
        middle = (placed.left + placed.right) / 2
        hollow = known.whole or known.rough
        yield disc(
            middle,
            y,
            2.2 if hollow else 2.5,
            fill="#ffffff" if hollow else ink,
            stroke=ink if hollow else "",
            stroke_width="1" if hollow else "",
        )
    else:
        yield from _bar(placed, y, ink, before=before, after=after)
    if placed.text:
        base = top + placed.text_row * ROW + ROW / 2 + SIZE * 0.36
        letter, _, rest = placed.text.partition(" ")
        yield words(placed.text_x, base, letter, ink=ink, size=SIZE, bold=True)
        if rest:
            x = placed.text_x + width(f"{letter} ", SIZE, bold=True)
            yield words(x, base, rest, ink=palette.ink, size=SIZE)


def _bar(placed: Placed, y: float, ink: str, *, before: bool, after: bool) -> Iterator[Markup]:
    known = placed.mark.stretch
    left, right = placed.left, placed.right
    room = (right - left) / 2 if before and after else right - left
    fade = min(11.0, room * 0.7)
    solid_left, solid_right = left + (fade if before else 0), right - (fade if after else 0)
    hollow = known.whole or known.rough
    yield rectangle(
        solid_left,
        y - _THICK / 2,
        max(0.6, solid_right - solid_left),
        _THICK,
        rx="0" if before or after else number(_THICK / 2),
        fill="#ffffff" if hollow else ink,
        stroke=ink if hollow else "",
        stroke_width="0.8" if hollow else "",
        stroke_dasharray="2 1.4" if known.rough else "",
    )
    for end, way, fades in ((solid_left, -1, before), (solid_right, 1, after)):
        if fades:
            for away, long in _FADE:
                part = fade / 11
                start = end + way * (away + 1.2) * part
                thick = 1.6 if hollow else _THICK
                yield rectangle(
                    min(start, start + way * long * part), y - thick / 2, long * part, thick, fill=ink
                )


def _texts(top: float, one: Lane) -> Iterator[tuple[float, float, float, float]]:
    """Yield the boxes of the texts of a lane."""
    for placed in one.marks:
        if placed.text:
            y = top + placed.text_row * ROW + ROW / 2 + SIZE * (0.36 - ASCENT)
            yield placed.text_x - 1, y, placed.text_x + text_width(placed.text) + 1, y + SIZE


def _links(lanes: tuple[Lane, ...], tops: list[float], palette: Palette) -> Iterator[Markup]:
    """Yield the lines from events to the statements about them, and from statements to their publication."""
    found: list[tuple[tuple[float, float], tuple[float, float]]] = []
    events, statements, publications = ([(tops[at], mark) for mark in lanes[at].marks] for at in range(3))
    for top, said in statements:
        here = _spot(top, said)
        found += [
            (_spot(above, event), here) for above, event in events if event.mark.claims & said.mark.claims
        ]
        found += [
            (here, _spot(below, printed))
            for below, printed in publications
            if printed.mark.claims & said.mark.claims
        ]
    if len(found) <= _MOST_LINKS:
        joined = ((*here, *there) for here, there in found)
        yield lines(joined, ink=palette.soft, wide=0.5, dash="1.2 1.4")


def _spot(top: float, placed: Placed) -> tuple[float, float]:
    return (placed.left + placed.right) / 2, top + placed.row * ROW + ROW / 2

"""Axis: days to points, with a clear break where nothing happens for long, and ticks in the words of the language.

A time that is only known to lie in a stretch far longer than all the others (a year among hours) does not set the scale.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.model.when import When
from briefing.render.filters import when as in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.render.figures.times.stretch import Stretch
    from briefing.render.phrases import Phrases

_BREAK = 16.0
"""Points: how wide a break is drawn."""
_MOST_BREAKS = 3
_LONG_GAP, _LEAST_GAP = 1.1, 0.4
"""A gap is left out where it is so much longer than all the rest together, and longer than this many days."""
_LEAST_PART = 34.0
_SHORT = 0.12
"""The share of a part that holds a stretch longer than all that is usual, in parts of the usual."""
_MARGIN = 0.03
_LONG_UNSURE, _LONG, _MOST_LONG = 4.0, 400.0, 0.5
"""A time that lies somewhere in a stretch so much longer than the others together is cut, one that lasts so long as well; at
most this part of all are."""
_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 5, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_BEFORE_BREAK = 20.0
_ROOM_HOUR, _ROOM_DAY = 34.0, 46.0
"""Points that a tick needs for its label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the axis without a break: from day to day, from point to point."""

    first: float
    last: float
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A tick: where it is, its label, and what stands under it (the day of the hours, the year of the days) or ""."""

    x: float
    label: str
    under: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The axis of a timeline."""

    parts: tuple[Part, ...]

    def __call__(self, day: float) -> float:
        """Return the point of a day; one beyond the axis lies at its end, one in a break in its middle."""
        for part in self.parts:
            if day < part.first:
                return part.left if part is self.parts[0] else part.left - _BREAK / 2
            if day <= part.last:
                return part.left + (day - part.first) / (part.last - part.first) * (part.right - part.left)
        return self.parts[-1].right

    def holds(self, day: float) -> bool:
        """Return whether a day lies between the ends of the axis."""
        return self.parts[0].first <= day <= self.parts[-1].last

    @property
    def breaks(self) -> tuple[float, ...]:
        """The middles of the breaks, in points."""
        return tuple(part.right + _BREAK / 2 for part in self.parts[:-1])

    def ticks(self, words: Phrases) -> Iterator[Tick]:
        """Yield the ticks of all parts, none where its label would touch the one before."""
        for part in self.parts:
            ticks = list(_ticks(part, (part.right - part.left) / (part.last - part.first), words))
            # Across a break the label of the next part's first tick needs its room.
            close = part is not self.parts[-1] and len(ticks) > 1 and ticks[-1].x > part.right - _BEFORE_BREAK
            yield from ticks[:-1] if close else ticks


def axis(stretches: Sequence[Stretch], left: float, right: float) -> Axis:
    """Return the axis on which these times are drawn, between two points of the drawing."""
    usual = _usual(stretches)
    spans = _joined([*usual, *_apart(stretches, usual)])
    parts = [spans[0]]
    gaps = sorted(
        ((after[0] - before[1], at) for at, (before, after) in enumerate(pairwise(spans))),
        reverse=True,
    )
    total, cut = spans[-1][1] - spans[0][0], set()
    for gap, at in gaps[:_MOST_BREAKS]:
        if gap > _LEAST_GAP and gap > _LONG_GAP * (total - gap):
            cut.add(at)
            total -= gap
    longest = max(max(each.end for each in usual) - min(each.start for each in usual), 1 / 24)
    for at, span in enumerate(spans[1:]):
        apart = max(span[1] - span[0], spans[at][1] - spans[at][0]) > longest * 1.01
        if at in cut or apart:
            parts.append(span)
        else:
            parts[-1] = parts[-1][0], span[1]
    return Axis(parts=tuple(_laid(parts, left, right, longest)))


def _apart(stretches: Sequence[Stretch], usual: list[Stretch]) -> list[Stretch]:
    """Return the long stretches that lie wholly before or after all the usual ones: they get a part of the axis."""
    begin, end = min(each.start for each in usual), max(each.end for each in usual)
    return [each for each in stretches if each not in usual and (each.end <= begin or each.start >= end)]


def _usual(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Return the stretches that set the scale."""
    by_length = sorted(stretches, key=lambda each: each.length)
    least = max(1, round(len(by_length) * (1 - _MOST_LONG)))
    kept = by_length[:least]
    for each in by_length[least:]:
        reach = max(one.end for one in kept) - min(one.start for one in kept)
        longest = _LONG_UNSURE if each.whole or each.rough else _LONG
        if each.length > longest * max(reach, 1.0):
            break
        kept.append(each)
    return kept


def _joined(stretches: Sequence[Stretch]) -> list[tuple[float, float]]:
    spans: list[tuple[float, float]] = []
    for each in sorted(stretches, key=lambda one: one.start):
        if spans and each.start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(spans[-1][1], each.end)
        else:
            spans.append((each.start, each.end))
    return spans


def _laid(parts: list[tuple[float, float]], left: float, right: float, longest: float) -> Iterator[Part]:
    """Yield the parts from left to right; none takes more room than its share, those with long stretches less."""
    lengths = [max(end - start, 1 / 24) for start, end in parts]
    shares = [length if length <= longest * 1.01 else longest * _SHORT for length in lengths]
    room = right - left - _BREAK * (len(parts) - 1)
    spare = max(0.0, room - _LEAST_PART * len(parts))
    x = left
    for (start, end), length, share in zip(parts, lengths, shares, strict=True):
        wide = _LEAST_PART + spare * share / sum(shares)
        middle, half = (start + end) / 2, length / 2 * (1 + 2 * _MARGIN)
        yield Part(first=middle - half, last=middle + half, left=x, right=x + wide)
        x += wide + _BREAK


def _ticks(part: Part, density: float, words: Phrases) -> Iterator[Tick]:
    """Yield the ticks of a part; at least one, so that it says when it is."""
    before, under = -1e9, ""
    for day, hours in _days(part, density):
        label, below = _label(day, words, hours=hours)
        x = part.left + (day - part.first) / (part.last - part.first) * (part.right - part.left)
        if x - before < (_ROOM_HOUR if hours else _ROOM_DAY) * 0.9:
            continue
        yield Tick(x=x, label=label, under="" if below == under else below)
        before, under = x, below
    if before < 0:
        label, below = _label(float(int(part.first + (part.last - part.first) / 2)), words, hours=False)
        yield Tick(x=(part.left + part.right) / 2, label=label, under=below)


def _days(part: Part, density: float) -> list[tuple[float, bool]]:
    """Return the days of the ticks, and whether their hours are told."""
    hours = next((step for step in _HOURS if step / 24 * density >= _ROOM_HOUR), 0)
    if hours:
        step = hours / 24
        first = int(part.first / step) + 1
        return [(each * step, True) for each in range(first, int(part.last / step) + 1)]
    days = next((step for step in _DAYS if step * density >= _ROOM_DAY), 0)
    if days:
        # 1 January of year 1 is day 1 and a Monday, so that weeks begin on Mondays.
        first = int((part.first - 1) / days) + 1
        return [(1.0 + each * days, False) for each in range(first, int((part.last - 1) / days) + 1)]
    months = next((step for step in _MONTHS if step * 30.4 * density >= _ROOM_DAY), _MONTHS[-1])
    begin, end = date.fromordinal(max(1, int(part.first))), date.fromordinal(int(part.last))
    numbers = range(
        (begin.year * 12 + begin.month - 1) // months + 1, (end.year * 12 + end.month - 1) // months + 1
    )
    firsts = [date(each * months // 12, each * months % 12 + 1, 1) for each in numbers if each * months >= 12]
    return [(float(each.toordinal()), False) for each in firsts]


def _label(day: float, words: Phrases, *, hours: bool) -> tuple[str, str]:
    moment = datetime.fromordinal(int(day)) + timedelta(minutes=round((day - int(day)) * 1440))
    text = in_words(When(edtf=moment.date().isoformat()), words)
    short, _, year = text.rpartition(" ")
    return (f"{moment:%H:%M}", short) if hours else (short, year)

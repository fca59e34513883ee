"""The timeline drawn: one lane for each kind of time, a dot for an exact one, a bar for a stretch or an uncertain one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from briefing.model.when import When
from briefing.render.filters import when as in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.render.phrases import Phrases

WIDTH, LEFT, RIGHT, LANE, TOP = 500.0, 66.0, 30.0, 17.0, 6.0  # points; 500 is the width of an A4 page's text
_INKS = ("#171b21", "#9a3f0b", "#153e63", "#56606c")
_STEPS = (1 / 24, 0.125, 0.25, 0.5, 1, 2, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652, 18262)
_TICKS = 7
_NEAR = 9.0  # points: marks nearer than this share one row of letters
_FONT = "Inter, Noto Sans Arabic, sans-serif"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One dated row of the timeline: its lane from the top, its time, its letter in the table."""

    lane: int
    when: When
    letter: str


def drawing(marks: Sequence[Mark], lanes: Sequence[str], words: Phrases) -> Markup:
    """Return the drawing as an `<svg>` element.

    It is "" where fewer than two different times would be shown, or none of what happened or was said.
    """
    spans = {mark.letter: _span(mark.when) for mark in marks}
    if len(set(spans.values())) < 2 or all(mark.lane > 1 for mark in marks):
        return Markup("")
    first, last = min(start for start, _ in spans.values()), max(end for _, end in spans.values())
    scale = _Scale(first, last)
    height = TOP + LANE * len(lanes) + 14
    parts = [_text_alternative(marks, words), *_axis(scale, len(lanes), words)]
    for number, lane in enumerate(lanes):
        parts.append(_text(0, _middle(number) + 2.4, lane, ink=_INKS[number], weight=600))
        parts += _lane([mark for mark in marks if mark.lane == number], spans, scale, number)
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" viewBox="0 0 {WIDTH:g} {height:g}">'
    return Markup("").join([Markup(opening), *parts, Markup("</svg>")])  # noqa: S704 - numbers of our own


class _Scale:
    """Days to points."""

    def __init__(self, first: float, last: float) -> None:
        margin = max(last - first, 1 / 24) * 0.02
        self.first, self.last = first - margin, last + margin

    def __call__(self, day: float) -> float:
        return LEFT + (day - self.first) / (self.last - self.first) * (WIDTH - LEFT - RIGHT)

    def ticks(self) -> tuple[list[float], float]:
        """Return the days of the ticks and the step between them."""
        span = self.last - self.first
        step = next((step for step in _STEPS if span / step <= _TICKS), _STEPS[-1])
        tick = (self.first // step + 1) * step
        found = []
        while tick <= self.last:
            found.append(tick)
            tick += step
        return found, step


def _span(value: When) -> tuple[float, float]:
    """Return the first and the last day that a time can be, in days since 1 January of year 1; a day is its whole day."""
    if value.moment:
        at = value.moment.toordinal() + (value.moment.hour * 60 + value.moment.minute) / 1440
        return at, at
    first, last = value.first, value.last
    first = first or last
    last = last or first
    assert first is not None  # noqa: S101 - only what has a date is drawn
    assert last is not None  # noqa: S101
    return float(first.toordinal()), float(last.toordinal() + 1)


def _middle(lane: int) -> float:
    return TOP + LANE * lane + LANE * 0.62


def _axis(scale: _Scale, lanes: int, words: Phrases) -> list[Markup]:
    bottom = TOP + LANE * lanes
    parts = [_line(LEFT, bottom, WIDTH - RIGHT, bottom, ink="#171b21", width=0.8)]
    ticks, step = scale.ticks()
    year = 0
    for tick in ticks:
        x = scale(tick)
        label, year = _label(tick, step, year, words)
        parts.append(_line(x, TOP, x, bottom, ink="#cfd5db", width=0.5))
        parts.append(_text(x, bottom + 9, label, ink="#56606c", anchor="middle"))
    return parts


def _label(tick: float, step: float, year: int, words: Phrases) -> tuple[str, int]:
    moment = datetime.fromordinal(int(tick)) + timedelta(minutes=round((tick - int(tick)) * 1440))
    day = date(moment.year, moment.month, moment.day)
    text = in_words(When(edtf=day.isoformat()), words)
    if step < 1 and (moment.hour or moment.minute):
        return (f"{moment:%H:%M}", year) if year else (f"{text}, {moment:%H:%M}", day.year)
    return (text, day.year) if day.year != year else (text.rsplit(" ", 1)[0], year)


def _lane(marks: list[Mark], spans: dict[str, tuple[float, float]], scale: _Scale, lane: int) -> list[Markup]:
    parts = [_line(LEFT, _middle(lane), WIDTH - RIGHT, _middle(lane), ink="#e6eaee", width=0.5)]
    y, ink = _middle(lane), _INKS[lane]
    for mark in marks:
        start, end = (scale(day) for day in spans[mark.letter])
        if end - start < 3:
            parts.append(_dot((start + end) / 2, y, ink))
        else:
            parts.append(_bar(start, end, y, ink))
    centres = sorted((scale(sum(spans[mark.letter]) / 2), mark.letter) for mark in marks)
    for x, letters in _clusters(centres):
        parts.append(_text(x, y - 4, letters, ink=ink, anchor="middle", size=6.2))
    return parts


def _clusters(centres: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """Return the letters to write, marks that lie near each other in one: "b, c" or "b … f"."""
    clusters: list[list[tuple[float, str]]] = []
    for x, letter in centres:
        if clusters and x - clusters[-1][-1][0] < _NEAR:
            clusters[-1].append((x, letter))
        else:
            clusters.append([(x, letter)])
    written = []
    for cluster in clusters:
        letters = [letter for letter, _ in groupby(letter for _, letter in cluster)]
        letters.sort(key=lambda letter: (len(letter), letter))
        text = f"{letters[0]} … {letters[-1]}" if len(letters) > 3 else ", ".join(letters)
        written.append((sum(x for x, _ in cluster) / len(cluster), text))
    return written


def _text_alternative(marks: Sequence[Mark], words: Phrases) -> Markup:
    order = sorted(marks, key=lambda mark: mark.when.sort_key)
    text = words["timeline_desc"].format(
        n=len(marks), first=in_words(order[0].when, words), last=in_words(order[-1].when, words)
    )
    return Markup("<title>{}</title><desc>{}</desc>").format(words["timeline_title"], text)


def _line(x1: float, y1: float, x2: float, y2: float, *, ink: str, width: float) -> Markup:
    return Markup('<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="{}" stroke-width="{}"/>').format(
        f"{x1:.1f}", f"{y1:.1f}", f"{x2:.1f}", f"{y2:.1f}", ink, width
    )


def _dot(x: float, y: float, ink: str) -> Markup:
    return Markup('<circle cx="{}" cy="{}" r="2.4" fill="{}"/>').format(f"{x:.1f}", f"{y:.1f}", ink)


def _bar(start: float, end: float, y: float, ink: str) -> Markup:
    return Markup('<rect x="{}" y="{}" width="{}" height="4" rx="2" fill="{}" fill-opacity="{}"/>').format(
        f"{start:.1f}", f"{y - 2:.1f}", f"{end - start:.1f}", ink, "0.4"
    )


def _text(
    x: float, y: float, text: str, *, ink: str, anchor: str = "start", size: float = 7, weight: int = 400
) -> Markup:
    return Markup(
        '<text x="{}" y="{}" fill="{}" text-anchor="{}" font-family="{}" font-size="{}" font-weight="{}">{}</text>'
    ).format(f"{x:.1f}", f"{y:.1f}", ink, anchor, _FONT, size, weight, escape(text))

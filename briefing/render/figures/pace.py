"""The pace drawn: how many incidents are reported of each day or week of the period, contested ones filled dark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from briefing.model.when import When
from briefing.render.filters import when as in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.render.phrases import Phrases

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = (
    500.0,
    78.0,
    18.0,
    8.0,
    14.0,
)  # points; 500 is the width of an A4 page's text
_DAYS, _WEEKS = 35, 40  # up to how many bars a step is taken
_LABELS = 6
_FONT = "Inter, Noto Sans Arabic, sans-serif"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """One incident: its day, and whether the accounts of it contradict each other."""

    day: date
    contested: bool


def drawing(incidents: Sequence[Dated], first: date, last: date, words: Phrases) -> Markup:
    """Return the bars as an `<svg>` element; "" where fewer than two bars would hold anything."""
    step, key = _step((last - first).days + 1)
    bars = [[0, 0] for _ in range(((last - first).days // step) + 1)]
    for each in incidents:
        if first <= each.day <= last:
            bar = bars[(each.day - first).days // step]
            bar[0] += 1
            bar[1] += each.contested
    if sum(1 for total, _ in bars if total) < 2:
        return Markup("")
    highest = max(total for total, _ in bars)
    title = words["pace_title"].format(step=words[key])
    total = sum(total for total, _ in bars)
    told = words["pace_desc"].format(
        n=total,
        m=sum(contested for _, contested in bars),
        first=_day(first, words),
        last=_day(last, words),
        most=highest,
        when=_day(
            first + timedelta(days=step * next(at for at, bar in enumerate(bars) if bar[0] == highest)), words
        ),
    )
    parts = [Markup("<title>{}</title><desc>{}</desc>").format(title, told), *_scale(highest)]
    width = (WIDTH - LEFT) / len(bars)
    for number, (count, contested) in enumerate(bars):
        parts += _bar(LEFT + number * width, width, count, contested, highest)
    parts += _days(len(bars), width, first, step, words)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="pace" role="img" viewBox="0 0 {WIDTH:g} {HEIGHT:g}">'
    )
    return Markup("").join([Markup(opening), *parts, Markup("</svg>")])  # noqa: S704 - numbers of our own


def _step(days: int) -> tuple[int, str]:
    if days <= _DAYS:
        return 1, "pace_day"
    if days <= _WEEKS * 7:
        return 7, "pace_week"
    return 28, "pace_four_weeks"


def _y(count: float, highest: int) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * count / highest


def _bar(x: float, width: float, count: int, contested: int, highest: int) -> list[Markup]:
    parts = []
    for low, high, ink in ((0, contested, "#9a3f0b"), (contested, count, "#aab3bc")):
        if high > low:
            top, bottom = _y(high, highest), _y(low, highest)
            parts.append(
                Markup('<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>').format(
                    f"{x + width * 0.1:.1f}", f"{top:.1f}", f"{width * 0.8:.1f}", f"{bottom - top:.1f}", ink
                )
            )
    return parts


def _scale(highest: int) -> list[Markup]:
    ticks = sorted({highest, highest // 2} - {0})
    parts = [_line(_y(0, highest), "#171b21", 0.8)]
    for tick in ticks:
        parts += [
            _line(_y(tick, highest), "#cfd5db", 0.4),
            _text(LEFT - 4, _y(tick, highest) + 2.2, str(tick), anchor="end"),
        ]
    return parts


def _days(bars: int, width: float, first: date, step: int, words: Phrases) -> list[Markup]:
    every = -(-bars // _LABELS)
    parts = []
    for number in range(0, bars, every):
        x = LEFT + number * width + width * 0.1
        text = _day(first + timedelta(days=number * step), words)
        parts.append(_text(x, HEIGHT - 4, text if number == 0 else text.rsplit(" ", 1)[0]))
    return parts


def _day(day: date, words: Phrases) -> str:
    return in_words(When(edtf=day.isoformat()), words)


def _line(y: float, ink: str, width: float) -> Markup:
    return Markup('<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="{}" stroke-width="{}"/>').format(
        f"{LEFT:.1f}", f"{y:.1f}", f"{WIDTH:.1f}", f"{y:.1f}", ink, width
    )


def _text(x: float, y: float, text: str, anchor: str = "start") -> Markup:
    return Markup(
        '<text x="{}" y="{}" fill="#56606c" text-anchor="{}" font-family="{}" font-size="6.6">{}</text>'
    ).format(f"{x:.1f}", f"{y:.1f}", anchor, _FONT, escape(text))

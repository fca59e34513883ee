"""Calibration: how far a confidence is from the share that is right: tables, the expected error, and a diagram of them.

A prediction is right where the claim is "full": its content shares half the words (Jaccard index) of a marked one that no
better prediction has taken, and its source does too, or neither has one. The expected calibration error is the mean over
ten bins of equal width of |mean confidence - share right|, weighted by how many predictions a bin holds (Naeini, Cooper and
Hauskrecht, AAAI 2015).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape  # only writes

from tools.claim_scores import paired, same_source, words

BINS = 10

Spans = Sequence[tuple[int, int]]
Judged = tuple[float, bool]
"""A confidence, and whether the prediction was right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """The predictions of one stretch of confidence: how many, how sure on average, what share of them right (0–1)."""

    low: float
    high: float
    count: int
    sure: float
    right: float


def judged(
    text: str, marked: Sequence[tuple[Spans, Spans]], found: Sequence[tuple[Spans, Spans]]
) -> list[bool]:
    """Return which findings of a text are right; marks and findings are (source, content)."""
    wanted = [(words(text, source), words(text, content)) for source, content in marked]
    told = [(words(text, source), words(text, content)) for source, content in found]
    pairs = paired([content for _, content in wanted], [content for _, content in told])
    right = {place for at, place in pairs if same_source(wanted[at][0], told[place][0])}
    return [place in right for place in range(len(told))]


def spans_of(told: Any) -> list[tuple[int, int]]:
    """Return the spans of `null`, `[start, end]` or a list of those, as the corpora write them."""
    if not told:
        return []
    return [(int(start), int(end)) for start, end in ([told] if isinstance(told[0], int) else told)]


def bins(found: Iterable[Judged]) -> list[Bin]:
    """Return the ten bins of equal width, those too that hold nothing."""
    held: list[list[Judged]] = [[] for _ in range(BINS)]
    for sure, right in found:
        held[min(BINS - 1, int(sure * BINS))].append((sure, right))
    return [
        Bin(
            low=number / BINS,
            high=(number + 1) / BINS,
            count=len(each),
            sure=sum(sure for sure, _ in each) / len(each) if each else 0.0,
            right=sum(right for _, right in each) / len(each) if each else 0.0,
        )
        for number, each in enumerate(held)
    ]


def expected_error(table: Sequence[Bin]) -> float:
    """Return the expected calibration error, 0–1; 0 where nothing was predicted."""
    whole = sum(each.count for each in table)
    return sum(each.count * abs(each.sure - each.right) for each in table) / whole if whole else 0.0


def brier(found: Sequence[Judged]) -> float:
    """Return the Brier score: the mean square of the distance between confidence and outcome."""
    return sum((sure - right) ** 2 for sure, right in found) / len(found) if found else math.nan


def printed(table: Sequence[Bin]) -> str:
    """Return the table as lines of text."""
    lines = ["confidence  claims  mean confidence  share right"]
    lines += [
        f"{each.low:.1f}–{each.high:.1f}     {each.count:6}  {each.sure:15.2f}  {each.right:11.2f}"
        for each in table
        if each.count
    ]
    return "\n".join(lines)


# ── the diagram ──

_SIZE, _LEFT, _TOP = 300, 46, 34
_HEIGHT, _WIDTH = _SIZE + _TOP + 52, _SIZE + _LEFT + 22


def diagram(table: Sequence[Bin], title: str) -> str:
    """Return the reliability diagram as an SVG document: a bar a bin, and the line on which all of them would end."""
    bars = "".join(_bar(each) for each in table if each.count)
    marks = "".join(_mark(number / 4) for number in range(5))
    told = escape(described(table, title))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-labelledby="t d" font-family="sans-serif" font-size="12">'
        f'<title id="t">{escape(title)}</title><desc id="d">{told}</desc>'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>'
        f'<text x="{_LEFT}" y="20" font-weight="bold">{escape(title)}</text>{bars}'
        f'<path d="M{_x(0)} {_y(0)}L{_x(1)} {_y(1)}" stroke="#b3261e" stroke-dasharray="5 4" fill="none"/>'
        f'<path d="M{_x(0)} {_y(1)}V{_y(0)}H{_x(1)}" stroke="#333" fill="none"/>{marks}'
        f'<text x="{_x(0.5)}" y="{_HEIGHT - 8}" text-anchor="middle">confidence</text>'
        f'<text transform="translate(13 {_y(0.5)}) rotate(-90)" text-anchor="middle">share right</text></svg>\n'
    )


def described(table: Sequence[Bin], title: str) -> str:
    """Return the diagram in words, for those who cannot see it."""
    told = "; ".join(
        f"{each.low:.1f} to {each.high:.1f}: {100 * each.right:.0f} % of {each.count}"
        for each in table
        if each.count
    )
    return f"{title}. Share right by confidence: {told or 'nothing was predicted'}. Expected error {expected_error(table):.3f}."


def _x(share: float) -> str:
    return f"{_LEFT + share * _SIZE:g}"


def _y(share: float) -> str:
    return f"{_TOP + (1 - share) * _SIZE:g}"


def _bar(each: Bin) -> str:
    width, height = (each.high - each.low) * _SIZE - 3, each.right * _SIZE
    middle = _x((each.low + each.high) / 2)
    count = (
        f'<text x="{middle}" y="{_TOP + _SIZE - 4}" text-anchor="middle" font-size="9">{each.count}</text>'
    )
    return (
        f'<rect x="{_x(each.low)}" y="{_y(each.right)}" width="{width:g}" height="{height:g}" fill="#9bb8d3"/>'
        + count
    )


def _mark(share: float) -> str:
    return (
        f'<text x="{_x(share)}" y="{_TOP + _SIZE + 16}" text-anchor="middle">{share:g}</text>'
        f'<text x="{_LEFT - 6}" y="{_y(share)}" text-anchor="end" dominant-baseline="middle">{share:g}</text>'
    )

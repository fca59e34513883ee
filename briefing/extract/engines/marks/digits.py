"""Digits: numbers that count something, as far as that can be told without a language: whole, and no date, time or measure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.finding import Span

# Grouped in threes by a comma, a stop or a narrow space, or up to six digits in a row; `\d` takes the digits of any script.
_NUMBER = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+|\d{1,6}")
_BESIDE = re.compile(r"[\w$€£¥#№§/:@+°%‰]")  # right beside a number, these make it part of something else
_MEASURE = re.compile(r"\s?[%‰°€$£¥]|\s?(?:km|kg|mm|cm|m|h|ha|t)\b|[.,:/–-]\d|-\w|\s*:?\s*\d", re.IGNORECASE)
_PART = re.compile(r"(?:\d[.,:/–-]?\s?|[$€£¥#№§+]\s?|\w-)$")
_DATED = re.compile(r"^\s*(?:\w+\s+){0,3}(?:19|20)\d\d\b|\.\s*\d|\.\s+\w+\s+(?:19|20)\d\d\b")
_DAY = 31
_YEARS = range(1900, 2100)


def numbers(text: str, start: int, end: int) -> tuple[tuple[int, Span], ...]:
    """Return the counts in digits that stand in `text` from `start` to `end` (code points), each with where it stands."""
    found = []
    for match in _NUMBER.finditer(text, start, end):
        value = int(re.sub(r"\D", "", match.group()))
        if value and _counts(text, match, value, start):
            found.append((value, match.span()))
    return tuple(found)


def _counts(text: str, match: re.Match[str], value: int, start: int) -> bool:
    """Return whether a number counts something, going by what stands beside it."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 30]
    if (
        _BESIDE.match(before[-1:])
        or _BESIDE.match(after[:1])
        or _MEASURE.match(after)
        or _PART.search(before)
    ):
        return False
    if match.start() == start and after[:1] in (".", ")"):
        return False  # the number of an item in a list
    plain = match.group().isdigit()
    return not (plain and value in _YEARS) and not (value <= _DAY and _DATED.match(after))

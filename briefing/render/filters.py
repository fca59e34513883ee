"""Filters: dates, numbers and grades in the words of a language. Pure functions; templates reach some of them by name."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from briefing.model.figure_signs import in_signs
from briefing.model.when import When

if TYPE_CHECKING:
    from briefing.model.assessment import Credibility, Reliability
    from briefing.model.claim import Figure
    from briefing.render.phrases import Phrases

_MARKS = {"?": "uncertain", "~": "approximate", "%": "both"}
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?")


def when(value: When, words: Phrases) -> str:
    """Return a time in words, as exactly as it is known: "2 July 2025, 18:00 UTC", "early/about …", "1–10 June 2025".

    A time with an offset is given in UTC (the notation's own offset is converted), one without is "local time". Where
    nothing but the wording is known, the wording stands in quotation marks.
    """
    if not value.edtf:
        return quoted(value.wording, words) if value.wording else ""
    start, slash, end = value.edtf.partition("/")
    if not slash:
        return _point(start, words)
    if start in ("", ".."):
        return words["until"].format(when=_point(end, words))
    if end in ("", ".."):
        return words["from"].format(when=_point(start, words))
    return _stretch(start, end, words)


def _stretch(start: str, end: str, words: Phrases) -> str:
    if (
        re.fullmatch(r"\d{4}-\d{2}-\d{2}", start)
        and re.fullmatch(r"\d{4}-\d{2}-\d{2}", end)
        and start[:7] == end[:7]
    ):
        return f"{int(start[8:])}–{_point(end, words)}"
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", start) and start[:4] == end[:4]:
        return f"{_point(start, words).rsplit(' ', 1)[0]} – {_point(end, words)}"
    return f"{_point(start, words)} – {_point(end, words)}"


def _point(expression: str, words: Phrases) -> str:
    moment = _MOMENT.fullmatch(expression)
    if moment:
        return _moment(expression, moment, words)
    mark = expression[-1] if expression[-1] in _MARKS else ""
    text = _date(expression.rstrip("?~%"), words)
    return words[_MARKS[mark]].format(when=text) if mark else text


def _moment(expression: str, match: re.Match[str], words: Phrases) -> str:
    if not match[3]:
        return f"{_date(match[1], words)}, {match[2]} {words['local_time']}"
    moment = When(edtf=expression).moment
    assert isinstance(moment, datetime)  # noqa: S101 - the pattern matched, so it is one
    return f"{_date(moment.date().isoformat(), words)}, {moment:%H:%M} UTC"


def _date(expression: str, words: Phrases) -> str:
    year, _, rest = expression.partition("-")
    month, _, day = rest.partition("-")
    if "X" in year:
        return words["decade"].format(year=year.replace("X", "0"))
    if not month or month == "XX":
        return year
    if int(month) > 12:
        return f"{words['seasons'].split()[int(month) - 21]} {year}"
    name = words["months"].split()[int(month) - 1]
    if not day:
        return f"{name} {year}"
    if day == "XX":
        return words["day_unknown"].format(when=f"{name} {year}")
    first = words["first_day"] if int(day) == 1 else str(int(day))
    return f"{first} {name} {year}"


def quoted(text: str, words: Phrases) -> str:
    """Return `text` between the quotation marks of the language."""
    return f"{words['open']}{text}{words['close']}"


def number(value: int, words: Phrases) -> str:
    """Return a whole number with the thousands set apart as the language does."""
    return f"{value:,}".replace(",", words["thousands"])


def figure(value: Figure, words: Phrases) -> str:
    """Return a figure as it is printed large, its numbers as the language writes them: "3", "60–80", "> 80" (`in_signs`)."""
    return in_signs(value, lambda whole: number(whole, words))


def local_clock(value: When, words: Phrases) -> str:
    """Return a time as the clocks show it where it was given, "20:00 (UTC+2)"; "" for one in UTC or without an offset."""
    moment = _MOMENT.fullmatch(value.edtf)
    if not moment or not moment[3] or moment[3] in ("Z", "+00:00", "-00:00"):
        return ""
    sign, hours, minutes = moment[3][0], int(moment[3][1:3]), moment[3][4:6]
    offset = f"{'−' if sign == '-' else '+'}{hours}{'' if minutes == '00' else ':' + minutes}"
    return f"{_date(moment[1], words)}, {moment[2]} {words['local_time']} (UTC{offset})"


def grade(reliability: Reliability, credibility: Credibility) -> str:
    """Return the grade as it is printed beside a claim, such as "C4" (NATO AJP-2.1)."""
    return f"{reliability.value}{credibility.value}"


def clock(instant: When) -> str:
    """Return a time in the form that PDF metadata wants (W3C date-time), or "" where it is not known to the day."""
    if instant.moment:
        return f"{instant.moment:%Y-%m-%dT%H:%M:%S}Z"
    return instant.edtf if re.fullmatch(r"\d{4}-\d{2}-\d{2}", instant.edtf) else ""

"""Days reckoned from the day of publication: which Tuesday, which June, since when; each with the basis it was reckoned on.

Every function returns EDTF (ISO 8601-2, level 1; see `briefing.model.when`) and the basis in words, as a `Reckoned`. Without
a day of publication nothing is reckoned: the EDTF is empty and the basis says so. Weekdays count from Monday, 0.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from briefing.extract.lexicon.calendar import ENGLISH_MONTH_NAMES, ENGLISH_WEEKDAY_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

_SOON = timedelta(days=31)
"""A day without its year is at most this far after publication; else it was last year's."""


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An EDTF expression, empty where none can be given, and what it was reckoned from."""

    edtf: str
    basis: str = ""


Published = date | None
_MONTH = re.compile(r"\d{4}-\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
UNKNOWN = Reckoned("", "the day of publication is not known")


def reckoned(published: Published, rule: Callable[[date], Reckoned]) -> Reckoned:
    """Return what `rule` makes of the day of publication, or `UNKNOWN` without one."""
    return UNKNOWN if published is None else rule(published)


def weekday(published: Published, number: int, *, which: str = "") -> Reckoned:
    """Return the last such weekday on or before publication; `which` is "last" (before it), "next" (after it) or empty."""

    def rule(day: date) -> Reckoned:
        name = ENGLISH_WEEKDAY_NAMES[number]
        if which == "next":
            ahead = (number - day.weekday()) % 7 or 7
            return Reckoned((day + timedelta(days=ahead)).isoformat(), f"{name} after publication on {day}")
        back = (day.weekday() - number) % 7
        if which == "last" and back == 0:
            back = 7
        relation = "before publication on" if back else "of publication,"
        return Reckoned((day - timedelta(days=back)).isoformat(), f"{name} {relation} {day}")

    return reckoned(published, rule)


def shifted(published: Published, days: int, *, mark: str = "") -> Reckoned:
    """Return the day `days` after publication (negative: before it), with an EDTF qualifier where it is approximate."""

    def rule(day: date) -> Reckoned:
        if not days:
            return Reckoned(day.isoformat() + mark, f"day of publication, {day}")
        side = "after" if days > 0 else "before"
        words = "day" if abs(days) == 1 else "days"
        return Reckoned(
            (day + timedelta(days=days)).isoformat() + mark,
            f"{abs(days)} {words} {side} publication on {day}",
        )

    return reckoned(published, rule)


def back(day: date, count: int, unit: str) -> date:
    """Return the day `count` hours, days, weeks, months, years or decades before `day`; months keep to their last day."""
    if unit in ("hour", "day", "week"):
        return day - timedelta(days={"hour": -(-count // 24), "day": count, "week": 7 * count}[unit])
    months = count * {"month": 1, "year": 12, "decade": 120}[unit]
    index = day.year * 12 + day.month - 1 - months
    year, month = max(index // 12, 1), index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def ago(published: Published, count: int, unit: str) -> Reckoned:
    """Return the time `count` units before publication, as coarse as the unit: days to the day, years to the year."""

    def rule(day: date) -> Reckoned:
        then = back(day, count, unit)
        basis = f"{count} {unit}{'s' if count != 1 else ''} before publication on {day}"
        if unit in ("year", "decade"):
            return Reckoned(f"{then.year}~", basis)
        return Reckoned(then.isoformat() + ("" if unit == "day" else "~"), basis)

    return reckoned(published, rule)


def up_to_publication(published: Published, count: int, unit: str) -> Reckoned:
    """Return the stretch of `count` units that ends at publication, its beginning approximate."""

    def rule(day: date) -> Reckoned:
        basis = f"{count} {unit}{'s' if count != 1 else ''} up to publication on {day}"
        return Reckoned(f"{back(day, count, unit)}~/{day}", basis)

    return reckoned(published, rule)


def from_publication(published: Published, count: int, unit: str) -> Reckoned:
    """Return the stretch of `count` hours, days or weeks that begins at publication."""

    def rule(day: date) -> Reckoned:
        basis = f"{count} {unit}{'s' if count != 1 else ''} from publication on {day}"
        return Reckoned(f"{day}/{day + (day - back(day, count, unit))}", basis)

    return reckoned(published, rule)


def calendar_unit(published: Published, unit: str, steps: int) -> Reckoned:
    """Return the week (Monday to Sunday), weekend, month or year of publication, or the one `steps` away from it."""

    def rule(day: date) -> Reckoned:
        word = {0: "of", -1: "before that of", 1: "after that of"}[steps]
        basis = f"the {unit} {word} publication on {day}"
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=steps)
        if unit == "week":
            return Reckoned(f"{monday}/{monday + timedelta(days=6)}", basis)
        if unit == "weekend":
            saturday = monday + timedelta(days=5)
            return Reckoned(f"{saturday}/{saturday + timedelta(days=1)}", basis)
        if unit == "year":
            return Reckoned(f"{day.year + steps:04}", basis)
        index = day.year * 12 + day.month - 1 + steps
        return Reckoned(f"{index // 12:04}-{index % 12 + 1:02}", basis)

    return reckoned(published, rule)


def day_of(
    published: Published, day: int, month: int, year: int | None, *, ahead: bool = False
) -> Reckoned | None:
    """Return a day of the calendar, its year reckoned where none is given; None where the calendar has no such day."""
    if year is not None:
        return Reckoned(_iso(year, month, day)) if _exists(year, month, day) else None
    if published is None:
        return UNKNOWN if _exists(2024, month, day) else None
    years = [
        each for each in (published.year + 1, published.year, published.year - 1) if _exists(each, month, day)
    ]
    latest = published + (timedelta(days=365) if ahead else _SOON)
    for each in years:
        if date(each, month, day) <= latest:
            return Reckoned(_iso(each, month, day), f"year reckoned from publication on {published}")
    return None


def month_of(published: Published, month: int, year: int | None, *, ahead: bool = False) -> Reckoned:
    """Return a month, its year reckoned where none is given: the last one that had begun by publication, or the next."""
    if year is not None:
        return Reckoned(f"{year:04}-{month:02}")

    def rule(day: date) -> Reckoned:
        near = (
            day.year
            if (month >= day.month if ahead else month <= day.month)
            else day.year + (1 if ahead else -1)
        )
        side = "from" if ahead else "before"
        name = ENGLISH_MONTH_NAMES[month - 1]
        relation = (
            f"month of publication, {day}"
            if (near, month) == (day.year, day.month)
            else f"{name} {side} publication on {day}"
        )
        return Reckoned(f"{near:04}-{month:02}", relation)

    return reckoned(published, rule)


def part_of_month(month: Reckoned, part: str) -> Reckoned:
    """Return the first ten days ("early"), the middle ("mid") or the rest ("late") of a month, its inner end approximate."""
    if not month.edtf:
        return month
    year, number = (int(piece) for piece in month.edtf.split("-"))
    last = calendar.monthrange(year, number)[1]
    first, end = {"early": ("01", "10~"), "mid": ("11~", "20~"), "late": ("21~", f"{last}")}[part]
    words = {
        "early": "early: days 1 to 10",
        "mid": "middle: days 11 to 20",
        "late": f"late: days 21 to {last}",
    }[part]
    return Reckoned(f"{month.edtf}-{first}/{month.edtf}-{end}", "; ".join(filter(None, (words, month.basis))))


def since(start: Reckoned) -> Reckoned:
    """Return the time from `start` on."""
    return Reckoned(f"{start.edtf.partition('/')[0]}/..", start.basis) if start.edtf else start


def up_to(start: Reckoned, published: Published) -> Reckoned:
    """Return the time from a day on as ended by publication: what a report tells of "since Monday" it knows until then."""
    first = _begun(start.edtf.removesuffix("/.."))
    known = _DAY.fullmatch(first) or _MONTH.fullmatch(first)
    if published is None or first == start.edtf or not known or first > published.isoformat():
        return start
    basis = "; ".join(filter(None, (start.basis, f"up to publication on {published}")))
    return Reckoned(f"{first}/{published}", basis)


def _begun(edtf: str) -> str:
    """Return the day on which a time begins that is told as an approximate day: "depuis la mi-juillet" begins on the 15th."""
    return f"{edtf[:-3]}15" if edtf.endswith("-11~") else edtf


def beside(day: str, step: int) -> Reckoned | None:
    """Return the day `step` days after the last day of an EDTF expression; None where that is no day."""
    last = day.rpartition("/")[2].rstrip("~?%")
    if not _DAY.fullmatch(last):
        return None
    words = {-1: "the day before", 0: "the same day as", 1: "the day after"}.get(
        step, f"{abs(step)} days {'before' if step < 0 else 'after'}"
    )
    return Reckoned(
        (date.fromisoformat(last) + timedelta(days=step)).isoformat(), f"{words} {last}, named before it"
    )


def until(end: Reckoned) -> Reckoned:
    """Return the time up to `end`."""
    return Reckoned(f"../{end.edtf.rpartition('/')[2]}", end.basis) if end.edtf else end


def span(first: Reckoned, last: Reckoned) -> Reckoned | None:
    """Return the time from one day to another; None where they come in the wrong order."""
    if not first.edtf or not last.edtf:
        return UNKNOWN
    if first.edtf > last.edtf:
        return None
    return Reckoned(f"{first.edtf}/{last.edtf}", last.basis or first.basis)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"

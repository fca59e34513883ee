"""When: a date or time exactly as (un)certain as it is known, in EDTF beside the wording it came from.

The notation is the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress), levels 0 and 1, less the long years:

* `2025-07-01`, `2025-07`, `2025`, `2025-07-01T20:10:00Z`, `2025-07-01T20:10:00+01:00`;
* a qualifier at the end of a date: `?` uncertain, `~` approximate, `%` both;
* digits not given, from the right: `2025-07-XX`, `2025-XX`, `202X`, `20XX`;
* intervals, also open ones: `2025-06-01/2025-06-10~`, `2025-06-01/..`, `../2025-06-10`, or with an unknown end: `2025-06-01/`;
* seasons: `2025-21` (spring) to `2025-24` (winter).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[?~%])?",
    re.ASCII,
)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?", re.ASCII)
# Season → first month; winter runs over the turn of the year and is taken to begin in December.
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}

Bounds = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A point or stretch of time: `edtf` says when, `wording` how it was put, `basis` what a relative wording was counted from.

    An empty `edtf` means that nothing is known but the wording. `edtf` is checked when the value is made (`ValueError`).
    Times without an offset are local to the place of the event and are never converted.
    """

    edtf: str = ""
    wording: str = ""
    basis: str = ""

    def __post_init__(self) -> None:
        """Refuse an `edtf` outside levels 0 and 1, naming it."""
        if self.edtf:
            bounds(self.edtf)

    def __bool__(self) -> bool:
        """Return whether anything at all is known."""
        return bool(self.edtf or self.wording)

    @property
    def first(self) -> date | None:
        """The first day that it can be, or None where that is open or unknown."""
        return bounds(self.edtf)[0] if self.edtf else None

    @property
    def last(self) -> date | None:
        """The last day that it can be, or None where that is open or unknown."""
        return bounds(self.edtf)[1] if self.edtf else None

    @property
    def moment(self) -> datetime | None:
        """The exact time, in UTC where an offset is known and naive where not; None for anything coarser."""
        if "/" in self.edtf or not _MOMENT.fullmatch(self.edtf):
            return None
        value = datetime.fromisoformat(self.edtf)
        return value.astimezone(UTC) if value.tzinfo else value

    @property
    def approximate(self) -> bool:
        """Whether the notation itself says that it is uncertain, approximate or not given to the day."""
        return any(mark in self.edtf for mark in "?~%X")

    @property
    def sort_key(self) -> tuple[date, str]:
        """A key that sorts by the earliest possible day and then by the notation; what is unknown comes last."""
        return (self.first or self.last or date.max, self.edtf)


def bounds(edtf: str) -> Bounds:
    """Return the first and the last day that an EDTF expression can mean; None stands for an open or unknown end.

    Raises `ValueError`, naming the expression, for anything outside the notation in this module's docstring.
    """
    if "/" not in edtf:
        return _day_bounds(edtf)
    start, _, end = edtf.partition("/")
    first = None if start in ("", "..") else _day_bounds(start)[0]
    last = None if end in ("", "..") else _day_bounds(end)[1]
    if (first is None and last is None) or (first and last and first > last):
        raise ValueError(f"{edtf!r} is no interval: its end lies before its start, or both are open")
    return first, last


def _day_bounds(expression: str) -> tuple[date, date]:
    if _MOMENT.fullmatch(expression):
        try:
            day = datetime.fromisoformat(expression).date()
        except ValueError as error:
            raise ValueError(f"{expression!r} is not a time of day: {error}") from None
        return day, day
    match = _DATE.fullmatch(expression)
    if match is None or _skips_digits(match):
        raise ValueError(
            f"{expression!r} is not a date in EDTF, such as 2025-07-01, 2025-07, 2025-07-XX or 2025-07-01~"
        )
    year, month, day_of_month = match["year"], match["month"], match["day"]
    low_year, high_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None or month == "XX":
        return _first_of(low_year, 1, expression), date(high_year, 12, 31)
    if int(month) in _SEASONS:
        return _season(low_year, int(month), expression)
    if day_of_month is None or day_of_month == "XX":
        first = _first_of(low_year, int(month), expression)
        return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
    try:
        exact = date(low_year, int(month), int(day_of_month))
    except ValueError as error:
        raise ValueError(f"{expression!r} is not a day of the calendar: {error}") from None
    return exact, exact


def _skips_digits(match: re.Match[str]) -> bool:
    """Return whether something finer is given than a part that is not: 202X-07, 2025-XX-05, or a day of a season."""
    year, month, day = match["year"], match["month"], match["day"]
    if month is None or (month == "XX" and day in (None, "XX")):
        return False
    return "X" in year or month == "XX" or (int(month) in _SEASONS and day is not None)


def _first_of(year: int, month: int, expression: str) -> date:
    try:
        return date(year, month, 1)
    except ValueError as error:
        raise ValueError(f"{expression!r} is not a date of the calendar: {error}") from None


def _season(year: int, season: int, expression: str) -> tuple[date, date]:
    first = _first_of(year, _SEASONS[season], expression)
    months = first.month + 2
    end_year, end_month = (first.year, months) if months <= 12 else (first.year + 1, months - 12)
    return first, date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])


def on(day: date, *, wording: str = "", basis: str = "") -> When:
    """Return the `When` of one exact day."""
    return When(edtf=day.isoformat(), wording=wording, basis=basis)


def at(moment: datetime, *, wording: str = "", basis: str = "") -> When:
    """Return the `When` of one exact time to the minute, in UTC where `moment` carries an offset."""
    text = (
        moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")
        if moment.tzinfo
        else moment.strftime("%Y-%m-%dT%H:%M")
    )
    return When(edtf=text, wording=wording, basis=basis)

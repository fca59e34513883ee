"""The rules that both languages share in form: dates by day, month and year, weekdays, stretches, years.

A rule is an expression and a function from its match and the `Setting` to a `Reckoned`, or None where the words are no
time after all. Rules come in order: an earlier one keeps the words it has read from a later one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.extract.dating import day_arithmetic as days
from briefing.extract.dating.day_arithmetic import Published, Reckoned
from briefing.extract.lexicon.calendar import COUNTS, ENGLISH_WEEKDAY_NAMES, MONTHS, UNITS, WEEKDAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a rule may look at besides its match: the day of publication, the language, whether the future is spoken of."""

    published: Published
    french: bool
    ahead: bool = False
    last_year: bool = False
    """Whether "last year" follows: "on June 16 of last year"."""


Rule = tuple[re.Pattern[str], Callable[[re.Match[str], Setting], Reckoned | None]]


def month_number(name: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation in either language."""
    return MONTHS[name.casefold().rstrip(".")]


def weekday_number(name: str) -> int:
    """Return 0 (Monday) to 6 for a weekday's name in either language."""
    return WEEKDAYS[name.casefold()]


def count_of(words: str | None) -> int:
    """Return the number that a count in an expression of time stands for; 1 without one."""
    plain = " ".join((words or "").casefold().split())
    return int(plain) if plain.isdigit() else COUNTS.get(plain, 1)


def single_day(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Tuesday, 1 July 2025", "July 1", "mardi 1er juillet"; a weekday that disagrees is noted, the date kept."""
    found = days.day_of(
        setting.published,
        int(match["d"]),
        month_number(match["m"]),
        _said_year(match, setting),
        ahead=setting.ahead,
    )
    if found is None or not match["w"] or not found.edtf:
        return found
    actual = date.fromisoformat(found.edtf).weekday()
    said = weekday_number(match["w"])
    if actual == said:
        return found
    note = f"the report says {ENGLISH_WEEKDAY_NAMES[said]}, but {found.edtf} is a {ENGLISH_WEEKDAY_NAMES[actual]}"
    return Reckoned(found.edtf, "; ".join(filter(None, (found.basis, note))))


def day_range(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "between 1 and 3 July", "June 28 to July 2", "du 1er au 3 juillet"; a year or month said once holds for both."""
    month = month_number(match["m2"] or match["m1"])
    first_month = month_number(match["m1"] or match["m2"])
    year = _year(match, "y2")
    last = days.day_of(setting.published, int(match["d2"]), month, year, ahead=setting.ahead)
    if last is None:
        return None
    first_year = _year(match, "y1") or (int(last.edtf[:4]) - (first_month > month) if last.edtf else None)
    first = days.day_of(setting.published, int(match["d1"]), first_month, first_year, ahead=setting.ahead)
    if first is None:
        return None
    joined = match["link"].strip().casefold() in {"and", "et"} and not match["between"]
    if joined and (first_month != month or int(match["d2"]) - int(match["d1"]) != 1):
        return None  # "1 and 15 July" are two days, no stretch
    return days.span(first, last)


def numeric(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read 01/07/2025, day first where the text is French or no month has such a number; otherwise leave it open."""
    one, two, year = int(match["a"]), int(match["b"]), int(match["y"])
    year += 2000 if year < 100 else 0
    if setting.french or one > 12 or one == two:
        return days.day_of(setting.published, one, two, year)
    if two > 12:
        return days.day_of(setting.published, two, one, year)
    return Reckoned("", "the report does not say which of the two numbers is the month")


def iso_day(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read 2025-07-01."""
    return days.day_of(setting.published, int(match["d"]), int(match["m"]), int(match["y"]))


def bare_month(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "in June", "June 2025", "courant juin", with "early", "mid", "late" as a part of the month."""
    month = days.month_of(
        setting.published, month_number(match["m"]), _said_year(match, setting), ahead=setting.ahead
    )
    part = _PARTS.get((match["part"] or "").casefold().strip(" -").split(" ")[0].split("-")[0])
    return days.part_of_month(month, part) if part else month


_PARTS = {
    "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid", "late": "late", "end": "late",
    "début": "early", "mi": "mid", "fin": "late",
}  # fmt: skip


def one_weekday(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "on Tuesday", "last Tuesday", "mardi prochain": on or before publication unless something else is said."""
    word = " ".join(filter(None, (match["before"], match["after"]))).casefold()
    which = "next" if setting.ahead else ""
    if any(each in word.split() for each in ("last", "dernier", "passé")):
        which = "last"
    elif any(each in word.split() for each in ("next", "coming", "prochain")):
        which = "next"
    return days.weekday(setting.published, weekday_number(match["w"]), which=which)


def weekday_range(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "from Monday to Wednesday", "dans la nuit de lundi à mardi": the last such days up to publication."""
    last = days.weekday(setting.published, weekday_number(match["w2"]))
    if not last.edtf:
        return last
    end = date.fromisoformat(last.edtf)
    length = (weekday_number(match["w2"]) - weekday_number(match["w1"])) % 7
    return Reckoned(f"{end - timedelta(days=length)}/{end}", last.basis)


def night_before(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "overnight into Tuesday": Monday evening and Tuesday."""
    last = days.weekday(setting.published, weekday_number(match["w"]))
    if not last.edtf:
        return last
    return Reckoned(f"{date.fromisoformat(last.edtf) - timedelta(days=1)}/{last.edtf}", last.basis)


def units_ago(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "two weeks ago", "il y a trois jours"."""
    return days.ago(setting.published, count_of(match["n"]), UNITS[match["u"].casefold()])


def past_units(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "over the past three weeks", "in just one month", "en l'espace d'un mois"."""
    return days.up_to_publication(setting.published, count_of(match["n"]), UNITS[match["u"].casefold()])


def next_units(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "sous 72 heures", "in the next three days": from publication on."""
    return days.from_publication(setting.published, count_of(match["n"]), UNITS[match["u"].casefold()])


def since_units(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "depuis deux semaines": from then on."""
    return days.since(days.ago(setting.published, count_of(match["n"]), UNITS[match["u"].casefold()]))


def long_standing(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "for over a decade": the beginning is only bounded, so the wording stands alone, with what it was counted from."""
    if setting.published is None:
        return days.UNKNOWN
    return Reckoned("", f"counted back from publication on {setting.published}")


def one_year(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "in 2012"."""
    return Reckoned(match["y"])


def years(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "between 2012 and 2015"."""
    return Reckoned(f"{match['y1']}/{match['y2']}") if match["y1"] < match["y2"] else None


def decade(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "the 1990s"."""
    return Reckoned(f"{match['y'][:3]}X")


def fixed_shift(number: int) -> Callable[[re.Match[str], Setting], Reckoned | None]:
    """Return the rule for a day so many days from publication: "yesterday", "avant-hier"."""

    def rule(match: re.Match[str], setting: Setting) -> Reckoned | None:
        return days.shifted(setting.published, number)

    return rule


def unit_step(unit: str, steps: int) -> Callable[[re.Match[str], Setting], Reckoned | None]:
    """Return the rule for the calendar's week, month or year so many steps away: "last month", "cette semaine"."""

    def rule(match: re.Match[str], setting: Setting) -> Reckoned | None:
        return days.calendar_unit(setting.published, unit, steps)

    return rule


def overnight(match: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "overnight", "last night", "dans la nuit": the evening before publication and the day itself."""

    def rule(day: date) -> Reckoned:
        return Reckoned(f"{day - timedelta(days=1)}/{day}", f"the night up to publication on {day}")

    return days.reckoned(setting.published, rule)


def _said_year(match: re.Match[str], setting: Setting) -> int | None:
    if setting.last_year and setting.published:
        return setting.published.year - 1
    return _year(match, "y")


def _year(match: re.Match[str], group: str) -> int | None:
    return int(match[group]) if match[group] else None

"""Publication time: the date and, where it is given, the time that a report says it was published, in EDTF.

English and French wordings and ISO 8601. The offset is the one stated, never converted; a time whose zone is not named
or could mean two zones stays local. Nothing is counted from today's date.
"""

from __future__ import annotations

import re
from datetime import date

from briefing.model.when import When

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january janvier jan janv", "february février fevrier feb févr fév fevr", "march mars mar", "april avril apr avr",
            "may mai", "june juin jun", "july juillet jul juil", "august août aout aug", "september septembre sep sept",
            "october octobre oct", "november novembre nov", "december décembre decembre dec déc",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
# Names that mean one offset in news texts. IST (India, Israel, Ireland) and "local time" are left without one.
_ZONES = {
    **dict.fromkeys(("Z", "UTC", "GMT", "TU", "WET"), "Z"),
    **dict.fromkeys(("WAT", "CET", "BST", "HNEC", "WEST"), "+01:00"),
    **dict.fromkeys(("CAT", "CEST", "EET", "SAST", "HAEC"), "+02:00"),
    **dict.fromkeys(("EAT", "MSK", "EEST", "TRT"), "+03:00"),
    "EDT": "-04:00",
    "EST": "-05:00",
    "CDT": "-05:00",
    "CST": "-06:00",
    "MDT": "-06:00",
    "MST": "-07:00",
    "PDT": "-07:00",
    "PST": "-08:00",
    "JST": "+09:00",
    "AEST": "+10:00",
}
MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
"""Part of a regular expression: any month's name or short form, in lower case."""
ZONE = "|".join(_ZONES)
"""Part of a regular expression: any zone's name whose offset is known."""
_DATES = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)"),
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)?\.?[ -](?P<name>{MONTH})\b\.?,?[ -](?P<year>(?:19|20)\d{{2}})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<name>{MONTH})\b\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d{{2}})\b",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\d)(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<year>(?:19|20)\d{2})(?!\d)"),
)
_TIME = re.compile(
    r"(?<![\d:.+-])(?P<hour>[01]?\d|2[0-3])(?:(?P<sep>[:h.]| h )(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?)?"
    r"(?:\s?(?P<half>[aApP])\.?[mM]\b\.?)?"
    r"(?:\s?\(?(?P<zone>(?:UTC|GMT)?\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?(?!\d)|[A-Z]{2,4}\b|Z\b))?",
)
_MILITARY = re.compile(r"(?<!\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?P<zone>UTC|GMT|Z)\b")
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?(?P<sign>[+\u2212-])\s?(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")


def published_in(text: str, language: str = "") -> When:
    """Return the first full date in `text` with the time beside it, `text` being its wording; an empty When for none.

    `language` decides 02/07/2025: in French it is 2 July; where it could be either, only the year is taken.
    """
    wording = " ".join(text.split())
    for pattern in _DATES:
        match = pattern.search(wording)
        if match and (day := _day(match, language)):
            time = _time(wording[: match.start()], wording[match.end() :]) if len(day) == 10 else ""
            return When(edtf=day + time, wording=wording)
    return When()


def _day(match: re.Match[str], language: str) -> str:
    found = match.groupdict()
    year = int(found["year"])
    if "first" in found:
        first, second = int(found["first"]), int(found["second"])
        if first <= 12 and second <= 12 and first != second and language != "fr":
            return str(year)
        day, month = (second, first) if second > 12 else (first, second)
    else:
        day = int(found["day"])
        month = _MONTHS[found["name"].lower()] if "name" in found else int(found["month"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _time(before: str, after: str) -> str:
    """Return `T07:32Z`, `T07:32` or "" from the words around a date; those after it first."""
    for words in (re.sub(r"^[T,\s]+(?:(?:at|à)\s)?", " ", after), before):
        for pattern in (_MILITARY, _TIME):
            for match in pattern.finditer(words):
                if clock := _clock(match):
                    return clock
    return ""


def _clock(match: re.Match[str]) -> str:
    found = match.groupdict()
    if not found.get("minute") and not found.get("half"):
        return ""
    hour = int(found["hour"])
    if half := found.get("half"):
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    second = found.get("second") or "00"
    seconds = "" if second == "00" else f":{second}"
    return f"T{hour:02}:{found.get('minute') or '00'}{seconds}{_offset(found.get('zone') or '')}"


def _offset(zone: str) -> str:
    zone = zone.strip()
    if zone in _ZONES:
        return _ZONES[zone]
    match = _OFFSET.fullmatch(zone)
    if not match or int(match["hours"]) > 14:
        return ""
    offset = f"{int(match['hours']):02}:{match['minutes'] or '00'}"
    return "Z" if offset == "00:00" else f"{'+' if match['sign'] == '+' else '-'}{offset}"

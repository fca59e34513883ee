"""Timing: what a person types for a time, as EDTF; and a time in the words that the pages print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.dating.dates import dated
from briefing.extract.lexicon.calendar import MONTHS, WEEKDAYS
from briefing.model.source import Source
from briefing.model.when import When
from briefing.render.filters import when as printed
from briefing.render.phrases import phrases

if TYPE_CHECKING:
    from datetime import date

    from briefing.extract.dating.dates import Dated


class NotATimeError(ValueError):
    """Words that are not understood as a time; `typed` are the words."""

    def __init__(self, typed: str) -> None:
        """Say which words, and what would be understood."""
        super().__init__(f"“{typed}” is not understood as a time. Understood are {EXAMPLES}.")
        self.typed = typed


EXAMPLES = "“1 July 2025, dawn”, “between 1 and 3 June 2025”, “about 2 June 2025”, 2025-07-01, 2025-06-XX"
"""What is understood, for the words of a complaint."""
_NOTATION = re.compile(r"[\dX./:TZ+?~%-]+")
_ABOUT = re.compile(
    r"\b(?:about|around|approximately|circa|c\.|ca\.|roughly|environ|vers|aux alentours)(?!\w)", re.IGNORECASE
)
_PERHAPS = re.compile(r"\b(?:perhaps|possibly|probably|maybe|peut-être|probablement)\b|\?", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|not before|from|après|à partir d[ue])\b", re.IGNORECASE)
_SINCE = re.compile(r"(?:since|depuis|dès)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]{3,}")
_CLOCK = re.compile(
    r"\b(?P<h>[01]?\d|2[0-3])(?:[:h](?P<m>[0-5]\d)|h\b)\s*(?P<zone>UTC|GMT|Z\b|[+-]\d{2}:\d{2})?",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LANGUAGES = ("en", "fr")


def read_when(text: str, *, language: str = "en", counted_from: date | None = None) -> When:
    """Return the time that a person means by `text`: EDTF as it stands, or words of English or French.

    “1 July 2025, dawn” is the day, “between 1 and 3 June” a stretch, “about 2 June” approximate (~), “perhaps in June”
    uncertain (?), “2 June 2025, 05:30 UTC” a moment. Words become the wording. What lacks its year is counted from
    `counted_from`, and the basis says so. `NotATimeError` where it is not understood, `ValueError` for EDTF
    that is none; the words of both are for the person.
    """
    text = " ".join(text.split())
    if not text:
        return When()
    if _NOTATION.fullmatch(text):
        return When(edtf=text)
    found = _found(text, language, counted_from)
    if found is None or not found.when.edtf:
        raise NotATimeError(text)
    edtf = _with_clock(text, found) if _DAY.fullmatch(found.when.edtf) else found.when.edtf
    if edtf == found.when.edtf and "/" not in edtf and edtf[-1] not in "?~%":
        edtf += _mark(text)
    if "/" not in edtf and _AFTER.search(text):
        edtf += "/.."
    elif _SINCE.match(text):  # a report means up to its publication; a person who types it leaves it open
        edtf = edtf.split("/", 1)[0] + "/.."
    relative = found.when.basis and not _YEAR.search(text)
    basis = f"counted from {counted_from}" if relative and counted_from else ""
    return When(edtf=edtf, wording=text, basis=basis)


def when_in_words(value: When, language: str) -> str:
    """Return a time as the pages print it in `language`, or "" where nothing is known."""
    return printed(value, phrases(language))


def _found(text: str, language: str, counted_from: date | None) -> Dated | None:
    """Return the expression of time in `text`, the longest one, in the brief's language before the other."""
    order = sorted(_LANGUAGES, key=lambda each: not language.casefold().startswith(each))
    published = When(edtf=counted_from.isoformat()) if counted_from else When()
    best: Dated | None = None
    for each in order:
        source = Source(
            id="",
            text=_with_capitals(text) if each == "en" else text,
            sha256="",
            language=each,
            published=published,
        )
        for found in dated(source, 0, len(text)):
            if best is None or bool(found.when.edtf) > bool(best.when.edtf) or _longer(found, best):
                best = found
    return best


def _with_capitals(text: str) -> str:
    """Return `text`, of the same length, with the names of months and weekdays as English writes them."""
    names = MONTHS.keys() | WEEKDAYS.keys()
    return _WORD.sub(lambda word: word[0].capitalize() if word[0].casefold() in names else word[0], text)


def _longer(one: Dated, other: Dated) -> bool:
    return bool(one.when.edtf) >= bool(other.when.edtf) and one.end - one.start > other.end - other.start


def _with_clock(text: str, found: Dated) -> str:
    """Return the day with a time of day that stands beside it; UTC only where that is said."""
    rest = text[: found.start] + " " + text[found.end :]
    clock = _CLOCK.search(rest)
    if clock is None or _ABOUT.search(text) or _PERHAPS.search(text):
        return found.when.edtf
    zone = (clock["zone"] or "").upper()
    return f"{found.when.edtf}T{int(clock['h']):02}:{clock['m'] or '00'}{'Z' if zone in ('UTC', 'GMT', 'Z') else zone}"


def _mark(text: str) -> str:
    """Return the qualifier of EDTF that the words ask for."""
    about, perhaps = bool(_ABOUT.search(text)), bool(_PERHAPS.search(text))
    return "%" if about and perhaps else "~" if about else "?" if perhaps else ""

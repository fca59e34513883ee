"""Dateline: the place, day and agency that open a wire report, such as `BAMAKO, July 1 (Coast Daily) —`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.ingest.publication_time import MONTH, published_in
from briefing.model.when import When

if TYPE_CHECKING:
    from briefing.ingest.lines import Range

_DASH = r"(?:—|–|--?)"
_DATELINE = re.compile(
    # A hyphen is part of a word alone; were it a separator too, a line of hyphens could be read in endless ways.
    r"(?P<place>[A-ZÀ-Þ][\w'’.-]*(?:[ /][A-ZÀ-Þ][\w'’.-]*){0,4})"
    r"(?:,\s*(?P<more>[^()—–]{1,40}?))?"
    r"(?:\s*\((?P<agency>[^()]{2,40})\))?"
    rf"\s*{_DASH}\s+(?=\S)"
)
_MONTH_DAY = re.compile(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er)? )?\b(?:{MONTH})\b\.?(?: \d{{1,2}})?(?:,? \d{{4}})?", re.IGNORECASE
)
_AGENCIES = frozenset(
    [
        "afp",
        "ap",
        "reuters",
        "xinhua",
        "dpa",
        "efe",
        "ansa",
        "tass",
        "pana",
        "apa",
        "upi",
        "anadolu",
        "aa",
        "rfi",
        "bloomberg",
        "belga",
        "ats",
    ]
)
_AGENCY_WORD = re.compile(
    r"\b(?:wire|agency|agence|press agency|news service|newswire|presse)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What opens a report: place, agency and day as far as given, and how many code points it takes up."""

    length: int
    place: str
    agency: str = ""
    date: When = field(default_factory=When)


def dateline_of(line: str, year: str = "") -> Dateline | None:
    """Return the dateline that `line` begins with, or None. `year` completes a day that is given without one.

    The place is in capitals, or an agency or a day stands beside it: "Mali – a country" is no dateline.
    """
    match = _DATELINE.match(line)
    if match is None:
        return None
    place, agency = match["place"], match["agency"] or ""
    day = _MONTH_DAY.search(match["more"] or "")
    capitals = sum(letter.isupper() for letter in place) >= 3 and not re.search(r"[a-zà-ÿ]{2}", place)
    if not (capitals or agency or day) or match.end() >= len(line):
        return None
    return Dateline(
        length=match.end(), place=place, agency=agency.strip(), date=_date(day[0] if day else "", year)
    )


def without_dateline(text: str, body: tuple[Range, ...]) -> tuple[Range, ...]:
    """Return the ranges of `text` less the dateline that the first of them may begin with."""
    if body and (opening := dateline_of(text[body[0][0] : body[0][1]].partition("\n")[0])):
        return ((body[0][0] + opening.length, body[0][1]), *body[1:])
    return body


def is_agency(name: str) -> bool:
    """Return whether the name is that of a news agency, whose reports others print."""
    return name.casefold() in _AGENCIES or _AGENCY_WORD.search(name) is not None


def _date(day: str, year: str) -> When:
    if not any(letter.isdigit() for letter in day):
        return When()
    found = published_in(day) or (published_in(f"{day} {year}") if year else When())
    return When(edtf=found.edtf, wording=day)

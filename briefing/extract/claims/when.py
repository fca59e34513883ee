"""When a claim says that something happened: the day in its own words, else the day that they, or its sentence, point to.

Of several days in a claim the one that is told as the time of its verb comes first: not "this week's fair", not "the bombing
of Sunday". A claim with an hour and no day ("around 5 p.m.") has the last day named before it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.extract.dating.pointing import HOURS
from briefing.model.claim import Attitude
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.attribution.chain import Context
    from briefing.extract.dating.dates import Dated
    from briefing.extract.finding import Finding

_DATELINE = re.compile(r"\s*(?:\([^)\n]{2,60}\)\s*)?[-–—]\s")  # "DJIBO, March 14 (Kestrel Wire) —"
_EARLIER = re.compile(r"\b(?:earlier|plus\s+tôt|auparavant|veille|the\s+previous\s+\w+)$", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;,\n]|\b(?:and|et|but|mais)\b", re.IGNORECASE)
_AHEAD = frozenset({Attitude.ASKED, Attitude.WARNED, Attitude.WANTS})
_OF = re.compile(r"\b(?:d[e'’]|du|des|of)\s*$", re.IGNORECASE)
_OWNED = re.compile(r"['’]s\b|s['’]\s")
_DAY = re.compile(r"\d{4}-\d\d-\d\d[~?%]?")
_AS_FAR = 10_000  # code points between an hour and the day that it belongs to
_BESIDE = 3  # code points between words that point to a day and the claim that they date


def when_of(context: Context, finding: Finding, attitude: Attitude) -> When:
    """Return the time of what a finding tells; an empty one where its words, read with those before them, say none.

    An hour alone dates what has happened, so not what is asked for or warned of.
    """
    text = context.reading.source.text
    inside = [
        each
        for span in finding.content
        for each in context.dates_in(*span)
        if not _DATELINE.match(text, each.end)
    ]
    if inside:
        return _told_of_verb(text, inside).when
    pointed = _right_before(context, finding)
    if pointed:
        return pointed.when
    return When() if attitude in _AHEAD else _of_hour(context, finding)


def _told_of_verb(text: str, inside: Sequence[Dated]) -> Dated:
    """Return the first of the times that belongs to no noun, where the first does; else the first."""
    for first, second in pairwise(inside):
        if _EARLIER.search(second.when.wording) and not _CLAUSE.search(text, first.end, second.start):
            return second  # "accused troops on Monday of firing into a crowd a day earlier"
    if not _belongs_to_noun(text, inside[0]):
        return inside[0]
    own = [each for each in inside[1:] if not _belongs_to_noun(text, each) and _DAY.fullmatch(each.when.edtf)]
    return own[0] if own else inside[0]


def _belongs_to_noun(text: str, date: Dated) -> bool:
    """Return whether a time stands with a noun: "Friday's funeral", "this week's fair", "le bombardement de dimanche"."""
    owned = _OWNED.search(text[date.start : date.end + 2])
    return bool(
        owned
        or _OF.search(text[max(0, date.start - 5) : date.start])
        or _OF.match(text[date.start : date.start + 3])
    )


def _right_before(context: Context, finding: Finding) -> Dated | None:
    """Return the time that ends where the content begins: "four days after | the incursion that left seven dead"."""
    start = finding.content[0][0]
    near = context.dates_in(max(0, start - 40), start)
    return (
        near[-1]
        if near and 0 <= start - near[-1].end < _BESIDE and _AFTER.search(near[-1].when.wording)
        else None
    )


_AFTER = re.compile(r"\b(?:after|following|après)$", re.IGNORECASE)


def _of_hour(context: Context, finding: Finding) -> When:
    """Return the last day named before an hour of the content, else the day of publication; nothing where it tells no hour."""
    source = context.reading.source
    hour = next((match for span in finding.content for match in HOURS.finditer(source.text, *span)), None)
    if hour is None:
        return When()
    published = source.published.first
    before = [
        each.when
        for each in context.dates_in(max(0, hour.start() - _AS_FAR), hour.start())
        if _DAY.fullmatch(each.when.edtf) and each.when.first != published
    ]
    words = " ".join(hour[0].split())
    if before:
        return When(
            edtf=before[-1].edtf, wording=words, basis=f"the day named before it: “{before[-1].wording}”"
        )
    if published is None:
        return When()
    return When(edtf=published.isoformat(), wording=words, basis=f"day of publication, {published}")

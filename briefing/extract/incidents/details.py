"""Incident details: when, where and with what the acts of one incident were, each with the passage that says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from datetime import timedelta
from math import acos, cos, radians, sin
from typing import TYPE_CHECKING

from briefing.extract.incidents.events import Event, PlacesNamed, dateline_end, day_of, is_town, weapons_in
from briefing.extract.lexicon import incident_words as words
from briefing.model.gazetteer import fold
from briefing.model.incident import FieldPassage, Place, Precision
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefing.extract.attribution.chain import Context
    from briefing.extract.finding import Span
    from briefing.model.claim import Claim
    from briefing.model.source import SourceSpan

MOST_WEAPONS = 3
_AGENCY = re.compile(r"[\d(\[]")  # in a dateline: a date, or who reports
_WORD = re.compile(r"\w+")
_COUNT_REACH = 90  # code points before an act in which "two days after" is looked for
_OPENING = 2  # sentences of a report that say where it is about
_FAR = 800  # kilometres from what a report names at home, beyond which a place abroad is not where it was
_EARTH = 6371  # kilometres: the Earth's mean radius
_GOES_ON = 2  # sentences after one that tells an act, which may say more of it


class Stretches:
    """Stretches of a text, none of which overlap, so that the one that a passage stands in is found at once."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Sort the stretches."""
        self._spans = sorted(spans)

    def hold(self, start: int, end: int) -> bool:
        """Return whether a passage lies in one of them."""
        index = bisect_right(self._spans, start, key=lambda each: each[0]) - 1
        return index >= 0 and end <= self._spans[index][1] and start < self._spans[index][1]


def mentioned(field: str, places: Sequence[Place], sentences: Sequence[Span]) -> Iterator[FieldPassage]:
    """Yield where each place is named, in one of the sentences where it is, as passages of a field."""
    own = Stretches(sentences)
    for place in places:
        inside = [each for each in place.mentions if own.hold(each.start, each.end)]
        for mention in (inside or list(place.mentions))[:1]:
            yield FieldPassage(field=field, span=mention)


def going_on(context: Context, text: str, found: Sequence[Event], others: Sequence[Event]) -> list[Span]:
    """Return the sentences that go on about the acts told before: "the attack took place on Monday in …".

    The sentences of `others`, which tell of another incident, do not.
    """
    acts, apart = {each.sentence for each in found}, {each.sentence for each in others}
    left, following = 0, []
    for sentence in context.reading.sentences:
        span = (sentence.start, sentence.end)
        plain = text[span[0] : span[1]]
        if span in apart:
            left = 0
        elif span in acts:
            left = _GOES_ON
        elif left and context.reading.in_body(span):
            left -= 1
            if words.GENERAL.search(plain) and not words.BACKGROUND.search(plain):
                following.append(span)
    return following


def time_of(
    context: Context, text: str, found: Sequence[Event], sentences: Sequence[Span], claims: Sequence[Claim]
) -> tuple[When, SourceSpan | None]:
    """Return when the main incident was, and the words that say so; nothing where no day is said of it."""
    counted = next(filter(None, (_days_after(context, text, each) for each in found[:1])), None)
    if counted:
        return counted
    days = [each.day for each in found if each.day]
    if not days:
        days = [day for span in sentences if (day := day_of(text, context.dates_in(*span), span, span[0]))]
    if days:
        return days[0].when, context.reading.passage((days[0].start, days[0].end))
    own = Stretches(sentences)
    claimed = [
        claim
        for claim in claims
        if not claim.earlier and claim.when.edtf and "/" not in claim.when.edtf
        and own.hold(claim.content[0].start, claim.content[0].start)
    ]  # fmt: skip
    return (claimed[0].when, claimed[0].content[0]) if claimed else (When(), None)


def _days_after(context: Context, text: str, event: Event) -> tuple[When, SourceSpan] | None:
    """Return the day of an act that the sentence counts back to: "on Monday, a day after gunmen …" is Sunday."""
    start = max(event.sentence[0], event.act[0] - _COUNT_REACH)
    match = words.DAYS_AFTER.search(text[start : event.act[0] + 1].rstrip() + " ") or words.DAYS_AFTER.search(
        text[start : event.act[0]]
    )
    if match is None:
        return None
    source = context.reading.source
    begin = start + match.start()
    before = [
        each for each in context.dates_in(event.sentence[0], begin) if each.when.first == each.when.last
    ]
    base = before[-1].when.first if before else source.published.first
    if base is None:
        return None
    number = words.COUNTS.get(match["count"].casefold()) or int(match["count"])
    wording = match[0].strip()
    day = base - timedelta(days=number)
    told = When(edtf=day.isoformat(), wording=wording, basis=base.isoformat())
    return told, context.reading.passage((begin, begin + len(wording)))


def places_of(context: Context, text: str, found: Sequence[Event], sentences: Sequence[Span]) -> list[Place]:
    """Return where it was: towns before regions, the one named beside the act first; nothing where no place is named of it."""
    far = _far_away(context)
    named = [place for each in found for place in each.places if place.id not in far]
    if not any(is_town(place) for place in named):
        home, everywhere = _home(context), PlacesNamed(context.places)
        named += [
            place
            for span in sentences
            for place in everywhere.near(text, span, span[0])
            if place.country in ("", home) and place.id not in far
        ]
    every = list(dict.fromkeys(named))
    towns = [place for place in every if is_town(place)]
    if len(towns) > 1 and not any(is_town(place) for place in _told_first(found)):
        return _titled(context) or _together(found)
    return towns or _titled(context) or _here(context, text, sentences) or _only_town(context, text) or every


def _together(found: Sequence[Event]) -> list[Place]:
    """Return the towns that one act names side by side; nothing where none does, for which of several it was is then not said."""
    named = ([place for place in each.places if is_town(place)] for each in found)
    return next((towns for towns in named if len(towns) > 1), [])


def _titled(context: Context) -> list[Place]:
    """Return the one town of those that the report names which its title names too; nothing where it names several."""
    title = f" {' '.join(_WORD.findall(fold(context.reading.source.title)))} "
    found = [
        place for place in context.places
        if is_town(place) and f" {' '.join(_WORD.findall(fold(place.name)))} " in title
    ]  # fmt: skip
    return found if len(found) == 1 else []


def _told_first(found: Sequence[Event]) -> list[Place]:
    """Return the places of the act told first, and of those that have a day of their own."""
    return [place for each in found for place in each.places if each is found[0] or each.day]


def _only_town(context: Context, text: str) -> list[Place]:
    """Return the one town that a report's beginning names, its dateline aside; nothing where it names several."""
    end, named = dateline_end(context), PlacesNamed(context.places)
    opening = [each for each in context.reading.sentences if each.end > end][:_OPENING]
    found = {
        place.id: place
        for each in opening
        for place in named.near(text, (max(each.start, end), each.end), each.start)
        if is_town(place)
        and place.located
        and not all(words.FROM.search(text[max(0, one.start - 20) : one.start]) for one in place.mentions)
    }
    return list(found.values()) if len(found) == 1 else []


def _far_away(context: Context) -> frozenset[str]:
    """Return the ids of the places abroad that lie far from all that the report names of the country it is about: namesakes."""
    home = _home(context)
    here = [
        place
        for place in context.places
        if place.country == home and place.precision is not Precision.COUNTRY
    ]
    return frozenset(
        place.id
        for place in context.places
        if place.country not in ("", home) and here and all(_kilometres(place, each) > _FAR for each in here)
    )


def _kilometres(one: Place, other: Place) -> float:
    """Return the distance of two places on a sphere; 0 where one of them is not located."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return 0.0
    points = (radians(each) for each in (one.latitude, other.latitude, one.longitude - other.longitude))
    first, second, between = points
    cosine = sin(first) * sin(second) + cos(first) * cos(second) * cos(between)
    return _EARTH * acos(max(-1.0, min(1.0, cosine)))


def _home(context: Context) -> str:
    """Return the country that most mentions of places lie in (ISO 3166-1 alpha-2), "" where no place is located."""
    count = Counter(place.country for place in context.places for _ in place.mentions if place.country)
    return max(count, key=lambda code: (count[code], code), default="")


def _here(context: Context, text: str, sentences: Sequence[Span]) -> list[Place]:
    """Return the town of the dateline, where it is "the capital", "here"; or it alone makes the dateline.

    Where an agency and a date stand in the dateline, it tells no more than where that was written.
    """
    end = dateline_end(context)
    others = [
        place for place in context.places
        if is_town(place) and place.mentions and place.mentions[0].start >= end
    ]  # fmt: skip
    said = words.HERE if others else words.IN_A_TOWN
    first = min((start for start, _ in context.reading.body), default=0)
    local = not others and end > first and not _AGENCY.search(context.reading.source.text, first, end)
    if not local and not any(
        said.search(text[start:stop]) or words.HERE.search(text[start:stop]) for start, stop in sentences
    ):
        return []
    return [
        place
        for place in context.places
        if place.precision is Precision.LOCALITY and place.mentions and place.mentions[0].end <= end
    ][:1]


def weapons_of(context: Context, text: str, sentences: Sequence[Span]) -> list[SourceSpan]:
    """Return the passages that name the weapons used, each weapon once."""
    found: dict[str, SourceSpan] = {}
    for sentence in sentences:
        for start, end in weapons_in(text, sentence):
            found.setdefault(text[start:end].casefold().rstrip("s"), context.reading.passage((start, end)))
    return list(found.values())[:MOST_WEAPONS]

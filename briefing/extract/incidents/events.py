"""Events: the sentences of a report that tell an act of violence or protest, each with its type, day, places and weapons.

Reported is what is said to have happened: what might happen, what is feared, and what is said in general does not count.
Offsets are half-open and count Unicode code points of the source's text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract.dating.dates import Dated
from briefing.extract.finding import Span
from briefing.extract.lexicon import acts
from briefing.extract.lexicon import incident_words as words
from briefing.extract.lexicon.place_words import AREA_NAME
from briefing.extract.lexicon.weapon_words import NOT_USED, WEAPONS
from briefing.model.incident import EventType, Place, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.extract.attribution.chain import Context

_ARMED = re.compile(rf"\b{words.ARMED}\b", re.IGNORECASE)
_CIVIL = re.compile(rf"\b{words.CIVIL}\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|got|été|est|sont|étai\w+)\b", re.IGNORECASE)
_AGENT = re.compile(r"\b(?:by|par)\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
_DATELINE = re.compile(
    r"\s*(?:[^\W\d_a-zà-ÿ][^\s—–]*|\d[^\s—–]*|\([^()\n]{1,60}\)|de|du|février|janvier|mars|avril|mai|juin|juillet|août|"
    r"septembre|octobre|novembre|décembre)(?:[\s,]+(?:[^\W\d_a-zà-ÿ][^\s—–]*|\d[^\s—–]*|\([^()\n]{1,60}\)|de|du|février|"
    r"janvier|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)){0,12}?\s*(?:--|—|–|-)\s+(?:\[[^\[\]]{1,200}\]\s*)*"
)
_LONGEST = 4_000  # code points of a sentence that are read for an act: longer is no prose
_LOOK = 70  # code points before an act that are looked through for "would", "to prevent"
_NEAR = 90  # code points between an act and who it was done to
_SAYING = 28  # code points between a day and the word of saying that it belongs to
_LONG_AGO = 31  # days before publication from which an act is background
_WIDEST = 4  # days that the time of an incident may span


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A sentence that tells an act: where the sentence and the act's words stand, and what the sentence says of it.

    `kind` is None where only the target could tell and does not; `sure` runs from 0 to 1; `armed` and `civil` say whom it hit,
    `crowd` that the sentence names protesters.
    """

    sentence: Span
    act: Span
    kind: EventType | None
    sub: str
    sure: float
    armed: bool = False
    civil: bool = False
    day: Dated | None = None
    places: tuple[Place, ...] = ()
    weapons: tuple[Span, ...] = ()
    background: bool = False
    another: bool = False
    crowd: bool = False


def events(context: Context, text: str) -> tuple[Event, ...]:
    """Return the events that a report's own text tells, in its order, at most one a sentence.

    `text` is the source's text as usually written (`briefing.extract.text.shouting`).
    """
    found = []
    begin, named = dateline_end(context), PlacesNamed(context.places)
    for sentence in context.reading.sentences:
        span = (max(sentence.start, begin), sentence.end)
        if span[0] < span[1] and context.reading.in_body(span):
            event = _event(context, text, span, named)
            if event:
                found.append(event)
    return tuple(found)


def _event(context: Context, text: str, span: Span, named: PlacesNamed) -> Event | None:
    plain = text[span[0] : min(span[1], span[0] + _LONGEST)]
    act = _act(plain)
    if act is None:
        return None
    trigger, match = act
    armed, civil = _target(plain, match)
    own = context.dates_in(*span)
    begin = span[0] + match.start()
    day = day_of(text, own, span, begin)
    return Event(
        sentence=span,
        act=(begin, span[0] + match.end()),
        kind=trigger.kind,
        sub=trigger.sub,
        sure=trigger.weight,
        armed=armed,
        civil=civil,
        day=day,
        places=named.near(text, span, begin),
        weapons=weapons_in(text, span),
        background=bool(words.BACKGROUND.search(plain)) or _long_ago(context, own, day),
        another=bool(words.ANOTHER.search(plain)),
        crowd=bool(words.CROWD.search(plain)),
    )


def dateline_end(context: Context) -> int:
    """Return where the report begins after a dateline that stands in its own text ("DJIBO, March 14 (Kestrel Wire) — ")."""
    start = min((first for first, _ in context.reading.body), default=0)
    match = _DATELINE.match(context.reading.source.text, start)
    return match.end() if match else start


def _act(plain: str) -> tuple[acts.Trigger, re.Match[str]] | None:
    """Return the first trigger of the table that the sentence asserts, and where."""
    for trigger in words.TRIGGERS:
        for match in trigger.pattern.finditer(plain):
            if not words.SUPPOSED.search(plain[max(0, match.start() - _LOOK) : match.start()]):
                return trigger, match
    return None


def _target(plain: str, match: re.Match[str]) -> tuple[bool, bool]:
    """Return whether the act hit armed people, and whether it hit civilians: its object, or a passive's subject."""
    before = plain[max(0, match.start() - _NEAR) : match.start()]
    after = plain[match.end() : match.end() + _NEAR]
    inside = match[0]
    stretch = before + inside if _PASSIVE.search(inside) else inside + after
    armed = [each for each in _ARMED.finditer(stretch) if not _AGENT.search(stretch[: each.start()])]
    civil = [each for each in _CIVIL.finditer(stretch) if not (armed and words.ANYBODY.fullmatch(each[0]))]
    if not armed and not civil:
        return False, bool(_CIVIL.search(plain))
    return bool(armed), bool(civil)


_ADJECTIVES = (
    r"(?:(?:the|a|an|le|la|les|l['’]|northern|southern|eastern|western|central|north|south|east|west|downtown|nearby|rural|"
    r"remote)\s*)*"
)
_LOCATED = re.compile(
    rf"(?:\b(?:in|at|near|outside|on|around|inside|within|across|over|above|of|from|between|and|off|against|attack(?:ed|ing)?|hit|struck|stormed|raided|bombed|shelled|targeted|reached|entered|"
    r"overran|seized|captured|like|including|among\s+them|notably|notamment|namely|à|dans|within|(?:road|highway|route|piste|axe|track)\s+(?:to|from|de|d[’'])|(?:vicinity|hauteur|alentours|environs|outskirts|direction)\s+(?:of|de|d[’'])|près\s+d[e’']|de|du|des|en|au|aux|sur|et|entre|vers|dont|attaqué|frappé|visé|bombardé|touché)\s*|[,:(–-]\s*)"
    rf"{_ADJECTIVES}(?:(?:\w+\s+){{0,2}}(?:city|town|village|commune|ville|localité|port|district|quartier|municipality|neighbou?rhood)\s+(?:(?:of|de)\s+|d['’])?)?$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:to|towards?|for|mayor\s+of|governor\s+of|(?:arch)?bishop\s+of|residents?\s+of|chief\s+of|commander\s+of|university\s+of|based\s+in|born\s+in|conférence\s+de\s+presse\s+à|réuni\w+\s+à|(?:sommet|pourparlers|négociations)\s+(?:de|à)|(?:talks|negotiations|summit|ruling|agreement)\s+in|rounds?\s+of\s+\w+\s+in|arrested\s+in|"
    r"(?:said|told|reported|issued|published|learned|announced|held|meeting|conference|spoke|speaking|arrived|statement|declaration)(?:\s+\w+){0,3}\s+(?:in|from|at)|maire\s+de|gouverneur\s+de|"
    r"(?:authorities|officials|(?<!station de la )(?<!station de )(?<!poste de )(?<!commissariat de )police|court"
    r"|ministry|sources?|hospitals?|autorités|responsables)\s+(?:in|at|à|de)|depuis|vers|"
    r"habitants?\s+de|originaire\s+de|préfet\s+de|évacuée?s?\s+(?:à|vers)|evacuated\s+to|hôpital\s+de|hospital\s+(?:in|of))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(
    r"\s+(?:cartel|police\s+chief|mayor|university|battalion|brigade|government|declaration|agreement|accord|summit|newspaper)\b",
    re.IGNORECASE,
)


def day_of(text: str, dates: Sequence[Dated], sentence: Span, near: int) -> Dated | None:
    """Return the expression of a day that belongs to what stands at `near`, not to somebody's saying it; None for none."""
    fitting = [each for each in dates if _narrow(each) and not _of_saying(text, each, sentence)]
    return min(fitting, key=lambda each: abs(each.start - near), default=None)


def _narrow(dated: Dated) -> bool:
    first, last = dated.when.first, dated.when.last
    return first is not None and last is not None and (last - first).days < _WIDEST


def _of_saying(text: str, dated: Dated, sentence: Span) -> bool:
    """Return whether a word of saying stands right before a day, or right after it, and no act between the two."""
    before = text[max(sentence[0], dated.start - _SAYING) : dated.start]
    after = text[dated.end : min(sentence[1], dated.end + _SAYING)]
    said = [*words.SPEECH.finditer(before)]
    if said and len(before[said[-1].end() :].split()) <= 3 and not _acts(before[said[-1].end() :]):
        return True
    said = [*words.SPEECH.finditer(after)]
    return bool(said) and len(after[: said[0].start()].split()) <= 1


def _acts(stretch: str) -> bool:
    return bool(words.GENERAL.search(stretch)) or bool(re.search(r"\bthat\b|\bque\b|\bqu['’]", stretch))


def _long_ago(context: Context, dates: Sequence[Dated], day: Dated | None) -> bool:
    """Return whether the act's own day, or every time that its sentence names, ended a month before publication."""
    published = context.reading.source.published.first
    ends = [each.when.last for each in ([day] if day else dates)]
    if published is None or not ends:
        return False
    return all(end is not None and (published - end).days > _LONG_AGO for end in ends)


class PlacesNamed:
    """The mentions of places in the order of the text, so that those of one sentence are found at once."""

    def __init__(self, places: Iterable[Place]) -> None:
        """Sort the mentions of all places below countries."""
        below = [place for place in places if place.precision is not Precision.COUNTRY]
        every = [(mention.start, mention.end, place) for place in below for mention in place.mentions]
        self._mentions = sorted(every, key=lambda each: each[:2])

    def near(self, text: str, sentence: Span, near: int) -> tuple[Place, ...]:
        """Return the places where a sentence says that something was, the nearest to `near` first."""
        first = bisect_left(self._mentions, sentence[0], key=lambda each: each[0])
        last = bisect_left(self._mentions, sentence[1], first, key=lambda each: each[0])
        found = [
            (abs(start - near), place)
            for start, end, place in self._mentions[first:last]
            if end <= sentence[1] and _is_where(text, start, end)
        ]
        nearest: dict[str, Place] = {}
        for _, place in sorted(found, key=lambda each: each[0]):
            nearest.setdefault(place.id, place)
        return tuple(nearest.values())


def is_town(place: Place) -> bool:
    """Return whether a place is finer than a region: neither located as one nor called one ("province du Lac")."""
    if place.precision in (Precision.ADMIN, Precision.COUNTRY):
        return False
    return not AREA_NAME.search(place.name)


def _is_where(text: str, start: int, end: int) -> bool:
    """Return whether a place is said to be where something was, not whose mayor speaks or where somebody went."""
    before = text[max(0, start - 60) : start]
    return (
        bool(_LOCATED.search(before)) and not _ELSEWHERE.search(before) and not _NAME_GOES_ON.match(text, end)
    )


def weapons_in(text: str, sentence: Span) -> tuple[Span, ...]:
    """Return where a sentence names weapons that were used; none where it says that weapons were found or taken."""
    plain = text[sentence[0] : sentence[1]]
    if NOT_USED.search(plain):
        return ()
    return tuple(
        (sentence[0] + match.start("weapon"), sentence[0] + match.end("weapon"))
        for match in WEAPONS.finditer(plain)
    )

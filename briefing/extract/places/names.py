"""Capitalised names in a text, and what stands around each that makes it a place, or only allows it to be one.

Offsets are half-open and count Unicode code points of the source's text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.extract.lexicon import place_words as words
from briefing.model.gazetteer import fold as _fold

if TYPE_CHECKING:
    from collections.abc import Iterator

fold = lru_cache(maxsize=4096)(_fold)
"""The same name stands in a report many times."""

_CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽƁƊƘƳŊƝƆƐ"
_WORD = re.compile(
    rf"(?:[{_CAPITALS}]\.){{2,}}|\b(?:Ste?|Mt|Ft)\.(?=\s[{_CAPITALS}])|"
    rf"(?<![\w'’-])(?:[DdLl]['’](?=[{_CAPITALS}]))?(?P<name>[{_CAPITALS}][^\W_]*(?:['’-][^\W_]+)*)(?!\w)"
)
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_INSIDE = re.compile(r"\s+|\s+(?:de|du|des|of|el|al|la|le|da|dos|bin|sur)\s+|\s+d['’]")
_NAME_FOLLOWS = re.compile(rf"\s+[{_CAPITALS}][^\W\d_]")
_ANY_WORD = re.compile(r"[^\W\d_]{2,}")
_BEFORE = 90
_CLOSE = 45
_SENTENCE_ENDS = frozenset(".!?…\n")


class Slot(IntEnum):
    """How surely a place stands here: nothing says so; a known place may; any name most likely is; any name is."""

    NONE = 0
    LOCATIVE = 1
    NEAR = 2
    STRONG = 3
    LIST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSpan:
    """A capitalised name as written, from `start` to `end`, its slot, the kind of area said with it, the list it stands in.

    `within` is the name that follows in the list, folded: perhaps the region or country that this place lies in.
    """

    name: str
    start: int
    end: int
    slot: Slot = Slot.NONE
    area: str = ""
    name_start: int = 0
    name_end: int = 0
    row: int = 0
    in_row: bool = False
    within: str = ""
    listed: bool = False
    headline: bool = False
    dateline: bool = False
    hour: bool = False
    """Whether an hour or a time of day stands before "in" or "à": then even a name of two words is a place's."""

    @property
    def organisation(self) -> bool:
        """Whether a word in it makes it an organisation or the like."""
        return any(word.casefold() in words.ORGANISATION for word in self.name.split())


def named_spans(text: str, body: tuple[tuple[int, int], ...]) -> tuple[NamedSpan, ...]:
    """Return the capitalised names in the paragraphs of `body`, in order; the names of one list share a `row`."""
    found: list[NamedSpan] = []
    for start, end in body:
        headline = _headline(text[start:end])
        for whole in _runs(text, start, end, single=headline):
            for first, last in _ends_of_road(text, *whole):
                found.append(_placed(text, start, first, last, headline=headline))
    return _in_rows(text, found)


def _runs(text: str, start: int, end: int, *, single: bool) -> Iterator[tuple[int, int]]:
    """Yield the spans of capitalised names; a possessive ends one, as does a function word or a title."""
    begin = stop = -1
    for match in _WORD.finditer(text, start, end):
        first, last = match.span("name") if match["name"] else match.span()
        possessive = _POSSESSIVE.search(text[first:last])
        last -= len(possessive[0]) if possessive else 0
        broken = text[first:last].casefold() in words.BREAKS and not _begins_name(text, match)
        if begin >= 0 and (broken or single or not _INSIDE.fullmatch(text, stop, first)):
            yield begin, stop
            begin = -1
        if not broken:
            begin, stop = (first if begin < 0 else begin), last
            if possessive:
                yield begin, stop
                begin = -1
    if begin >= 0:
        yield begin, stop


def _ends_of_road(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the two names that a road is called after with a mere hyphen between them ("the Gao-Ansongo road"), else the name."""
    hyphen = text.find("-", start, end)
    if hyphen > start and words.ROAD_TO.match(text, hyphen):
        yield start, hyphen
        yield hyphen + 1, end
    else:
        yield start, end


def _begins_name(text: str, match: re.Match[str]) -> bool:
    """Return whether a word that could be a title or an article begins a name all the same: "St. Louis", "in La Paz"."""
    if match[0] in words.NAME_ARTICLES:
        ahead = text[: match.start()].rstrip()[-1:]
        return bool(_NAME_FOLLOWS.match(text, match.end())) and (ahead.isalnum() or ahead in {",", "("})
    return match[0] == "St." or bool(words.DR_CONGO.match(text, match.start()))


def _placed(text: str, paragraph: int, first: int, last: int, *, headline: bool) -> NamedSpan:
    before = text[max(paragraph, first - _BEFORE) : first]
    tagged, before = before.endswith("#"), before.rstrip("#")
    span = NamedSpan(
        name=" ".join(text[first:last].split()), start=first, end=last, name_start=first, name_end=last
    )
    unit = words.UNIT_AFTER.search(span.name)
    if unit:
        last -= len(unit[0])
        span = replace(span, name=span.name[: unit.start()], end=last, name_end=last)
    facility = None if unit else words.FACILITY_AFTER.search(span.name)
    if facility:
        last = first + len(text[first:last].rstrip()) - len(facility[0])
        span = replace(span, name=span.name[: facility.start()], end=last, name_end=last)
    after, ahead = words.AREA_AFTER.match(text, last), words.AREA_BEFORE.search(before)
    if after and text[after.start("kind")].islower():
        span = replace(span, end=after.end(), area=after["kind"])
    elif ahead:
        span = replace(span, start=first - len(before) + ahead.start(), area=ahead["kind"])
    dateline = first == paragraph and bool(words.DATELINE_AFTER.match(text, last))
    slot = min(_slot(text, before, first, last), Slot.LOCATIVE if facility else Slot.LIST)
    if dateline or tagged or words.ROAD_TO.match(text, last) or words.ROAD_FROM.search(before):
        slot = max(slot, Slot.LOCATIVE)
    if unit:
        slot = Slot.STRONG
    return replace(
        span, slot=slot, dateline=dateline, headline=headline, hour=bool(words.HOUR_BEFORE.search(before))
    )


def _slot(text: str, before: str, first: int, last: int) -> Slot:
    if words.APPOSITION.match(text, last):
        return Slot.STRONG
    if not before or before.rstrip()[-1:] in _SENTENCE_ENDS:
        return Slot.LOCATIVE if words.PLACE_AFTER.match(text, last) else Slot.NONE
    if words.LIST_BEFORE.search(before):
        return Slot.LIST
    if words.STRONG_BEFORE.search(before) or (
        words.TOWN_AFTER.match(text, last) and words.LOCATIVE_BEFORE.search(before[-_CLOSE:])
    ):
        return Slot.STRONG
    before = before[-_CLOSE:]
    if words.NEAR_BEFORE.search(before) and not words.TOLD.search(before):
        return Slot.NEAR if words.GOES_ON.match(text, last) else Slot.LOCATIVE
    known_only = words.LOCATIVE_BEFORE.search(before) or words.PLACE_AFTER.match(text, last)
    return Slot.LOCATIVE if known_only and not words.TOLD.search(before) else Slot.NONE


def _in_rows(text: str, found: list[NamedSpan]) -> tuple[NamedSpan, ...]:
    """Return the names with their lists numbered; in a list closed by "and", all stand in the slot of the first.

    After a comma alone, or after "In Kayes," at the head of a sentence, a person may be named as well as a place: there
    the slot carries over no further than to names that the gazetteer knows.
    """
    rows: list[list[NamedSpan]] = []
    for span in found:
        last = rows[-1][-1] if rows else None
        if last and not span.headline and words.LINK.fullmatch(text, last.end, span.start):
            rows[-1].append(span)
        else:
            rows.append([span])
    return tuple(placed for number, row in enumerate(rows) for placed in _row(text, number, row))


def _row(text: str, number: int, row: list[NamedSpan]) -> Iterator[NamedSpan]:
    head = row[0].slot
    closed = len(row) > 1 and words.CLOSING_LINK.search(text, row[-2].end, row[-1].start)
    sure = head is Slot.LIST or (
        closed and not words.OPENING.search(text[max(0, row[0].start - 40) : row[0].start])
    )
    for span, wider in zip(row, [*row[1:], None], strict=True):
        slot = max(span.slot, head if sure else min(head, Slot.LOCATIVE))
        within = fold(wider.name) if wider else ""
        many = len(row) > 1
        yield replace(span, row=number, in_row=many, within=within, slot=slot, listed=bool(sure) and many)


def _headline(paragraph: str) -> bool:
    """Return whether most words are capitalised, so that a capital says nothing."""
    if len(paragraph) > 200:
        return False
    found = _ANY_WORD.findall(paragraph)
    return len(found) >= 4 and sum(word[0].isupper() for word in found) > 0.6 * len(found)


def folded(span: NamedSpan) -> str:
    """Return the name as it is compared, with its kind of area: two spans with one result name one place."""
    return f"{fold(span.name)} {fold(span.area)}".strip()

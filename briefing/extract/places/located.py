"""Places a report names, looked up in a gazetteer: located where it is sure, else with suggestions; never renamed.

The countries a report names most, and their neighbours, decide which of several places of one name is meant. A name that no
gazetteer has is reported only where the wording leaves no doubt that it is a place ("seven towns, including …").
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from briefing.extract.lexicon.place_words import GEOGRAPHIC, TITLE_BEFORE
from briefing.extract.places.lookup import (
    Countries,
    Entries,
    countries_of,
    country_called,
    entries_called,
    namesakes,
    never,
    suggestions,
)
from briefing.extract.places.names import NamedSpan, Slot, folded, named_spans
from briefing.model.gazetteer import fold
from briefing.model.incident import Place, Precision

if TYPE_CHECKING:
    from briefing.model.gazetteer import Gazetteer
    from briefing.model.source import Source

_IN_A_ROW = 10_000  # people: two such places side by side make a list of places
_PRECISION = {"place": Precision.LOCALITY, "admin1": Precision.ADMIN, "country": Precision.COUNTRY}
_TITLE = 20  # code points looked at for a title before a name


def places(
    source: Source, body: tuple[tuple[int, int], ...], gazetteer: Gazetteer, usual: str = ""
) -> tuple[Place, ...]:
    """Return the places that the paragraphs of `body` (spans in code points) name, in the order of their first mention.

    `usual` is the source's text as usually written (`briefing.extract.text.shouting`), where that is not its text itself.
    """
    text = usual or source.text
    spans = _without_areas_of_countries(named_spans(text, body), gazetteer)
    countries = countries_of(text, body, spans, gazetteer)
    known = _known(spans, countries, gazetteer)
    chosen = _chosen(spans, known, _persons(text, spans, known))
    by_name: dict[str, list[NamedSpan]] = {}
    for span in spans:
        if folded(span) in chosen:
            by_name.setdefault(folded(span), []).append(span)
    return tuple(
        _place(source, mentions, known[name], countries, gazetteer) for name, mentions in by_name.items()
    )


def countries(source: Source, body: tuple[tuple[int, int], ...], gazetteer: Gazetteer) -> frozenset[str]:
    """Return the country a report is about and those it names that border on it (ISO 3166-1 alpha-2)."""
    return countries_of(source.text, body, named_spans(source.text, body), gazetteer).near


def _without_areas_of_countries(spans: tuple[NamedSpan, ...], gazetteer: Gazetteer) -> tuple[NamedSpan, ...]:
    """Return the spans, a country alone where its name follows "region of"."""
    return tuple(
        replace(span, area="", start=span.name_start, end=span.name_end)
        if span.area and span.start < span.name_start and country_called(span.name, gazetteer)
        else span
        for span in spans
    )


def _known(spans: tuple[NamedSpan, ...], countries: Countries, gazetteer: Gazetteer) -> dict[str, Entries]:
    """Return name, folded → entries, for every name that can be a place; only countries where nothing says more."""
    found: dict[str, Entries] = {}
    asked: set[str] = set()
    for span in spans:
        name = folded(span)
        if name in asked or never(span):
            continue
        if span.slot or span.in_row:
            asked.add(name)
            found[name] = entries_called(span, countries, gazetteer)
        elif name not in found:
            country = country_called(span.name, gazetteer)
            found[name] = (country,) if country else ()
    return found


def _persons(text: str, spans: tuple[NamedSpan, ...], known: dict[str, Entries]) -> frozenset[str]:
    """Return the single names, folded, that the text uses as a person's: after a title, or after a first name."""
    found: set[str] = set()
    for span in spans:
        names = span.name.split()
        if TITLE_BEFORE.search(text[max(0, span.start - _TITLE) : span.start]):
            found.add(fold(names[-1]))
        if len(names) > 1 and not known.get(folded(span)) and _called_like_a_person(span):
            found.update((fold(names[-1]), fold(names[0])))
    return frozenset(found)


def _called_like_a_person(span: NamedSpan) -> bool:
    """Return whether a name of several words can be a person's: no "Lake Chad", no "Council of Bardhere"."""
    names = span.name.split()
    whole = all(name[0].isupper() for name in names)
    return whole and not span.organisation and names[0].casefold() not in GEOGRAPHIC


def _chosen(
    spans: tuple[NamedSpan, ...], known: dict[str, Entries], persons: frozenset[str]
) -> frozenset[str]:
    """Return the names, folded, that are places: by their slot, by being a country, or by the list they stand in."""
    chosen: set[str] = set()
    for _, members in groupby(spans, key=lambda span: span.row):
        row = [span for span in members if folded(span) in known]
        listed = sum(_weighty(known[folded(span)]) for span in row) > 1
        located = any(known[folded(span)] for span in row)
        for span in row:
            name = folded(span)
            least = Slot.NEAR if name in persons else Slot.LOCATIVE
            if known[name]:
                country = known[name][0].kind == "country"
                if span.slot >= least or (name not in persons and (country or listed)):
                    chosen.add(name)
            elif _stands_alone(span, located=located) and name not in persons:
                chosen.add(name)
    return frozenset(chosen)


def _weighty(entries: Entries) -> bool:
    return bool(entries) and (entries[0].kind != "place" or entries[0].population >= _IN_A_ROW)


def _stands_alone(span: NamedSpan, *, located: bool) -> bool:
    """Return whether a name that no gazetteer has is surely a place's all the same."""
    words = span.name.split()
    capitals = sum(word[0].isupper() for word in words)
    if span.headline or len(words) > 3 or (span.name.isupper() and len(span.name) <= 5):
        return False
    if span.slot >= Slot.STRONG:
        return True
    if capitals == 2 and span.slot is Slot.NEAR and span.hour:
        return True
    return capitals == 1 and (span.slot is Slot.NEAR or (bool(span.slot) and located and span.listed))


def _place(
    source: Source, mentions: list[NamedSpan], entries: Entries, countries: Countries, gazetteer: Gazetteer
) -> Place:
    first = mentions[0]
    passages = tuple(source.span(span.start, span.end) for span in mentions)
    place = Place(
        id="p-" + folded(first).replace(" ", "-"), name=" ".join(passages[0].quote.split()), mentions=passages
    )
    if not entries:
        return replace(place, suggestions=suggestions(first.name, countries, gazetteer))
    best = entries[0]
    return replace(
        place,
        country=best.country,
        country_name=best.country_name,
        admin1=best.admin1,
        latitude=best.latitude,
        longitude=best.longitude,
        precision=Precision.ADMIN if first.area and best.kind == "place" else _PRECISION[best.kind],
        gazetteer_id=best.id,
        coordinates_from=best.source,
        suggestions=namesakes(first.name, entries),
    )

"""Places a report names, looked up in a gazetteer: located where it is sure, else with suggestions; never renamed.

The countries a report names most, and their neighbours, decide which of several places of one name is meant. A name that no
gazetteer has is reported only where the wording leaves no doubt that it is a place ("seven towns, including …").
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from briefing.extract.lexicon import demonyms
from briefing.extract.lexicon.place_words import NO_PLACE
from briefing.extract.place_names import NamedSpan, Slot, folded, named_spans
from briefing.model.gazetteer import Gazetteer, GazetteerEntry, Suggestion, fold
from briefing.model.incident import Place, Precision, SpellingSuggestion
from briefing.model.source import Source

_CITY = 500_000  # people: a city that is meant by its bare name in a report about any country
_NO_CONTEXT = 100_000  # people: the same, where the report names no country
_IN_A_ROW = 10_000  # people: two such places side by side make a list of places
_PRECISION = {"place": Precision.LOCALITY, "admin1": Precision.ADMIN, "country": Precision.COUNTRY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The countries a report is about: `home`, the one it names most, and all that it names; ISO 3166-1 alpha-2."""

    home: str
    named: frozenset[str]
    around: frozenset[str]

    @property
    def near(self) -> frozenset[str]:
        """The home country and those named that border on it."""
        return frozenset({self.home} if self.home else ()) | (self.named & self.around)


def places(source: Source, body: tuple[tuple[int, int], ...], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Return the places that the paragraphs of `body` (spans in code points) name, in the order of their first mention."""
    spans = named_spans(source.text, body)
    setting = _setting(source.text, body, spans, gazetteer)
    known = {folded(span): _find(span, setting, gazetteer) for span in spans if not _never(span)}
    chosen = _chosen(spans, known)
    by_name: dict[str, list[NamedSpan]] = {}
    for span in spans:
        if folded(span) in chosen:
            by_name.setdefault(folded(span), []).append(span)
    return tuple(
        _place(source, mentions, known[name], setting, gazetteer) for name, mentions in by_name.items()
    )


def countries(source: Source, body: tuple[tuple[int, int], ...], gazetteer: Gazetteer) -> frozenset[str]:
    """Return the country a report is about and those it names that border on it (ISO 3166-1 alpha-2)."""
    return _setting(source.text, body, named_spans(source.text, body), gazetteer).near


def _setting(
    text: str, body: tuple[tuple[int, int], ...], spans: tuple[NamedSpan, ...], gazetteer: Gazetteer
) -> Setting:
    count: Counter[str] = Counter()
    for span in spans:
        entry = None if span.organisation or fold(span.name) in NO_PLACE else gazetteer.country(span.name)
        if entry:
            count[entry.country] += 1
    for start, end in body:
        for match in demonyms.EXPRESSION.finditer(text, start, end):
            count[demonyms.country_of(match[1])] += 1
    home = max(count, key=lambda code: (count[code], code), default="")
    return Setting(
        home=home, named=frozenset(count), around=gazetteer.neighbours(home) if home else frozenset()
    )


def _never(span: NamedSpan) -> bool:
    return span.organisation or fold(span.name) in NO_PLACE or len(fold(span.name)) < 2


def _find(span: NamedSpan, setting: Setting, gazetteer: Gazetteer) -> tuple[GazetteerEntry, ...]:
    """Return the entries that the name can mean here, best first; none where only places elsewhere have that name."""
    country = None if span.area else gazetteer.country(span.name)
    if country and (len(span.name) > 2 or span.name.isupper()):
        return (country,)
    entries = gazetteer.find(span.name, setting.near)
    if span.area:
        entries = tuple(entry for entry in entries if entry.kind == "admin1") or entries
    else:
        entries = tuple(entry for entry in entries if entry.kind != "country")
    circles = (frozenset({setting.home}), setting.named, setting.around)
    for circle in circles:
        inside = tuple(entry for entry in entries if entry.country in circle)
        if inside:
            return inside
    least = _CITY if setting.home else _NO_CONTEXT
    large = sorted(
        (entry for entry in entries if entry.population >= least), key=lambda entry: -entry.population
    )
    if len(large) > 1 and large[0].id != large[1].id and 4 * large[1].population > large[0].population:
        return ()  # two Springfields: neither
    return tuple(large[:1])


def _chosen(spans: tuple[NamedSpan, ...], known: dict[str, tuple[GazetteerEntry, ...]]) -> frozenset[str]:
    """Return the names, folded, that are places: by their slot, by being a country, or by the list they stand in."""
    chosen: set[str] = set()
    for _, members in groupby(spans, key=lambda span: span.row):
        row = [span for span in members if folded(span) in known]
        listed = sum(_weighty(known[folded(span)]) for span in row) > 1
        located = any(known[folded(span)] for span in row)
        for span in row:
            entries = known[folded(span)]
            if entries:
                if span.slot or entries[0].kind == "country" or listed:
                    chosen.add(folded(span))
            elif (
                not span.headline
                and (span.slot >= Slot.NEAR or span.slot and located and span.listed)
                and _plain(span)
            ):
                chosen.add(folded(span))
    return frozenset(chosen)


def _weighty(entries: tuple[GazetteerEntry, ...]) -> bool:
    return bool(entries) and (entries[0].kind != "place" or entries[0].population >= _IN_A_ROW)


def _plain(span: NamedSpan) -> bool:
    """Return whether an unknown name looks like a place's: at most three words, no abbreviation in capitals."""
    return len(span.name.split()) <= 3 and not (span.name.isupper() and len(span.name) <= 6)


def _place(
    source: Source,
    mentions: list[NamedSpan],
    entries: tuple[GazetteerEntry, ...],
    setting: Setting,
    gazetteer: Gazetteer,
) -> Place:
    first = mentions[0]
    name = first.name if not first.area else " ".join(source.text[first.start : first.end].split())
    id = "p-" + folded(first).replace(" ", "-")
    passages = tuple(source.span(span.start, span.end) for span in mentions)
    if not entries:
        return Place(
            id=id, name=name, mentions=passages, suggestions=_suggestions(first.name, setting, gazetteer)
        )
    best = entries[0]
    others = tuple(
        entry for entry in entries[1:] if entry.kind == best.kind and entry.country == best.country
    )
    return Place(
        id=id,
        name=name,
        country=best.country,
        country_name=best.country_name,
        admin1=best.admin1,
        latitude=best.latitude,
        longitude=best.longitude,
        precision=_PRECISION[best.kind],
        gazetteer_id=best.id,
        coordinates_from=best.source,
        mentions=passages,
        suggestions=tuple(_namesake(entry, "another place of this name") for entry in others[:3]),
    )


def _suggestions(name: str, setting: Setting, gazetteer: Gazetteer) -> tuple[SpellingSuggestion, ...]:
    """Return what an unlocated name may stand for: near spellings in the countries at hand, namesakes elsewhere."""
    found = gazetteer.suggest(name, setting.near, 9) if setting.near else ()
    inside = [each for each in found if each.entry.country in setting.near]
    near = tuple(_spelling(each) for each in (inside or found)[:3])
    elsewhere = [entry for entry in gazetteer.find(name) if entry.kind != "country"][: 3 - len(near)]
    return near + tuple(
        _namesake(entry, "has exactly this name; which place is meant is not said") for entry in elsewhere
    )


def _spelling(suggestion: Suggestion) -> SpellingSuggestion:
    return _namesake(suggestion.entry, suggestion.why)


def _namesake(entry: GazetteerEntry, why: str) -> SpellingSuggestion:
    return SpellingSuggestion(
        name=entry.name,
        gazetteer_id=entry.id,
        country=entry.country,
        admin1=entry.admin1,
        latitude=entry.latitude,
        longitude=entry.longitude,
        why=why,
    )

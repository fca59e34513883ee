"""Which place of the gazetteer a name means here: the countries a report is about decide, and doubt locates nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract.lexicon import demonyms
from briefing.extract.lexicon.party_words import KNOWN
from briefing.extract.lexicon.place_words import ABBREVIATED_COUNTRIES, NO_PLACE, PEOPLES
from briefing.model.gazetteer import fold
from briefing.model.incident import SpellingSuggestion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.extract.places.names import NamedSpan
    from briefing.model.gazetteer import Gazetteer, GazetteerEntry

Entries = tuple["GazetteerEntry", ...]

_CITY = 500_000  # people: a city that is meant by its bare name in a report about any country
_NO_CONTEXT = 100_000  # people: the same, where the report names no country, or no other country has the name
_ONLY_ONE = 15_000  # people: a town whose name no other country has needs no country named beside it
_ONLY_ONE_SAID = (
    5_000  # people: the same, of a name of so many letters that no other word is likely to be spelt like it
)
_LONG_NAME = 6
_OUTWEIGHS = 50  # times the people of the namesake at home, and the city abroad is meant
_RIVAL = 4  # a namesake with more than a quarter of the people leaves it open which is meant
_DWARFS = 10  # times the people of a namesake in another spelling, and that one is not meant
_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Countries:
    """The countries a report is about: `home`, the one it names most, and all that it names; ISO 3166-1 alpha-2."""

    home: str
    named: frozenset[str]
    around: frozenset[str]

    @property
    def near(self) -> frozenset[str]:
        """The home country and those named that border on it."""
        return frozenset({self.home} if self.home else ()) | (self.named & self.around)


def countries_of(
    text: str, body: tuple[tuple[int, int], ...], spans: Iterable[NamedSpan], gazetteer: Gazetteer
) -> Countries:
    """Return the countries that the paragraphs of `body` name, also by adjectives ("Malian")."""
    count: Counter[str] = Counter()
    for span in spans:
        entry = None if never(span) else country_called(span.name, gazetteer)
        if entry:
            count[entry.country] += 1
    for start, end in body:
        count.update(demonyms.countries_in(text, start, end))
    if not count:
        spans = list(spans)
        count = _shared(spans, gazetteer) or _of_dateline(spans, gazetteer)
    home = max(count, key=lambda code: (count[code], code), default="")
    around = gazetteer.neighbours(home) if home else frozenset[str]()
    return Countries(home=home, named=frozenset(count), around=around)


def _shared(spans: Iterable[NamedSpan], gazetteer: Gazetteer) -> Counter[str]:
    """Return the country that has most of the names in a place's position, where at least two of them lie in it."""
    names = {span.name for span in spans if span.slot and not never(span)}
    found = Counter(
        code
        for name in sorted(names)
        for code in {entry.country for entry in gazetteer.find(name) if entry.country}
    )
    (first, most), (_, second) = [*found.most_common(2), ("", 0), ("", 0)][:2]
    return Counter({first: most}) if most > max(second, 1) else Counter()


def _of_dateline(spans: Iterable[NamedSpan], gazetteer: Gazetteer) -> Counter[str]:
    """Return the country of the city in a report's dateline, where the name is that of one large city."""
    found = (_large(tuple(gazetteer.find(span.name)), _NO_CONTEXT) for span in spans if span.dateline)
    return Counter(large[0].country for large in found if large)


def country_called(name: str, gazetteer: Gazetteer) -> GazetteerEntry | None:
    """Return the country of this name; of codes only those that people write ("US", "U.S.", "RDC"), never "TV"."""
    letters = name.replace(".", "")
    if letters.isupper() and len(letters) <= 3 and letters not in ABBREVIATED_COUNTRIES:
        return None
    return gazetteer.country(name) if len(letters) > 1 else None


def never(span: NamedSpan) -> bool:
    """Return whether a name can be no place that could be located: an organisation, a people, a part of the world."""
    plain = fold(span.name)
    if (
        span.organisation
        or KNOWN.fullmatch(span.name)
        or plain in NO_PLACE
        or plain.split(" ")[-1] in PEOPLES
        or len(plain) < 2
    ):
        return True
    letters = span.name.replace(".", "")
    short = letters.isupper() and len(letters) <= 5 and letters not in ABBREVIATED_COUNTRIES
    return (short and not span.dateline) or bool(demonyms.country_of(span.name.split()[-1]))


def entries_called(span: NamedSpan, countries: Countries, gazetteer: Gazetteer) -> Entries:
    """Return the entries that the name can mean here, the likeliest first; none where only places far away have it."""
    if not span.area:
        country = country_called(span.name, gazetteer)
        if country:
            return (country,)
    entries = tuple(entry for entry in gazetteer.find(span.name, countries.near) if entry.kind != "country")
    if span.area:
        entries = tuple(entry for entry in entries if entry.kind == "admin1") or entries
    if span.within:
        entries = tuple(sorted(entries, key=lambda entry: span.within not in _wider(entry)))
        if entries and span.within in _wider(entries[0]):
            return entries  # "Corinto, département de Cauca"
    large = _large(entries, _CITY if countries.home else _NO_CONTEXT)
    named = _large(tuple(each for each in entries if each.country in countries.named), _NO_CONTEXT)
    for circle in (frozenset({countries.home}), countries.near, countries.around, countries.named):
        inside = tuple(entry for entry in entries if entry.country in circle)
        if inside:
            large = large or named
            meant_abroad = large and large[0].population > _OUTWEIGHS * max(inside[0].population, 1)
            return (large[0], *inside) if meant_abroad else inside
    said = span.slot and len(span.name) >= _LONG_NAME
    least = _NO_CONTEXT if countries.home else (_ONLY_ONE_SAID if said else _ONLY_ONE)
    own = _called_exactly(span.name, entries)
    if own and len({entry.country for entry in own}) == 1 and own[0].population >= least:
        return own
    return large[:1]


def _called_exactly(name: str, entries: Entries) -> Entries:
    """Return the entries less those far smaller that have the name only in another spelling; towns before regions."""
    most = max((each.population for each in entries if fold(each.name) == fold(name)), default=0)
    kept = (each for each in entries if fold(each.name) == fold(name) or most < _DWARFS * each.population)
    return tuple(sorted(kept, key=lambda each: each.kind != "place"))


def _wider(entry: GazetteerEntry) -> tuple[str, str]:
    """Return the names, folded, of what an entry lies in: "Williamsburg, Virginia", "Gao, Mali"."""
    return fold(entry.admin1), fold(entry.country_name)


def _large(entries: Entries, least: int) -> Entries:
    """Return the entries of at least so many people, towns before regions, largest first; none where two are of like size."""
    large = sorted(
        (each for each in entries if each.population >= least),
        key=lambda each: (each.kind != "place", -each.population),
    )
    rivals = [each for each in large[1:] if large[0].kind == each.kind and each.name == large[0].name]
    if rivals and _RIVAL * rivals[0].population > large[0].population:
        return ()  # two Springfields: neither
    return tuple(large)


def namesakes(name: str, entries: Entries) -> tuple[SpellingSuggestion, ...]:
    """Return the other places of exactly this name that the first of `entries` was preferred to."""
    others = [
        entry for entry in entries[1:] if entry.kind == entries[0].kind and fold(entry.name) == fold(name)
    ]
    return tuple(_suggestion(entry, "another place of this name") for entry in others[:_SHOWN])


def suggestions(name: str, countries: Countries, gazetteer: Gazetteer) -> tuple[SpellingSuggestion, ...]:
    """Return what an unlocated name may stand for: near spellings in the countries at hand, namesakes elsewhere."""
    found = gazetteer.suggest(name, countries.near, 3 * _SHOWN) if countries.near else ()
    inside = [each for each in found if each.entry.country in countries.near]
    near = tuple(_suggestion(each.entry, each.why) for each in (inside or found)[:_SHOWN])
    elsewhere = [entry for entry in gazetteer.find(name) if entry.kind != "country"]
    why = "has exactly this name; which place is meant is not said"
    return near + tuple(_suggestion(entry, why) for entry in elsewhere[: _SHOWN - len(near)])


def _suggestion(entry: GazetteerEntry, why: str) -> SpellingSuggestion:
    return SpellingSuggestion(
        name=entry.name,
        gazetteer_id=entry.id,
        country=entry.country,
        admin1=entry.admin1,
        latitude=entry.latitude,
        longitude=entry.longitude,
        why=why,
    )

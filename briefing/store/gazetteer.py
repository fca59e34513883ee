"""The gazetteer the program asks: the bundled file, what a person adds to it, and names that are nearly known."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from briefing import resources
from briefing.model.gazetteer import GazetteerEntry, Suggestion, fold
from briefing.store.country_file import CountryFileRow, read_country_file
from briefing.store.gazetteer_file import GazetteerFile
from briefing.store.spelling import edits, in_words, one_step_away, strangeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from types import TracebackType

_NEAR_EXACT = 7  # letters: below this, one step reaches too many names of the whole world
_TOWN = 15_000  # people: what a suggestion without a country has to have

_NOTHING_ADDED: Mapping[str, tuple[GazetteerEntry, ...]] = MappingProxyType({})


class SqliteGazetteer:
    """The places of one gazetteer file and those a person added: a `briefing.model.gazetteer.Gazetteer`.

    Threads may share one. Those made by `with_places` and `with_country_file` share the file of the one they were
    made from, and are closed with it.
    """

    def __init__(
        self, file: GazetteerFile, own: Mapping[str, tuple[GazetteerEntry, ...]] = _NOTHING_ADDED
    ) -> None:
        """Answer from `file` and from `own`, added places by folded name."""
        self._file = file
        self._own = own
        self._names: dict[frozenset[str], tuple[str, ...]] = {}

    @classmethod
    def open(cls, path: Path | None = None) -> SqliteGazetteer:
        """Return the gazetteer at `path`, or the bundled one; raise `ResourceError` where it cannot be read."""
        return cls(GazetteerFile(path or resources.assets() / "gazetteer" / "places.sqlite"))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def __enter__(self) -> SqliteGazetteer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def about(self) -> Mapping[str, str]:
        """Return what the file says of itself: `source`, `licence`, `note`, `inputs`, `as_of`."""
        return dict(self._file.rows("SELECT key, value FROM about"))

    # ── what a person adds ──

    def with_places(self, entries: Iterable[GazetteerEntry]) -> SqliteGazetteer:
        """Return this gazetteer with `entries` added by name; one with the id of a known place stands in for it."""
        return self._with((entry.name, entry) for entry in entries)

    def with_country_file(self, path: Path) -> SqliteGazetteer:
        """Return this gazetteer with a GeoNames country file's places added; raise `InputError` where it is none."""
        regions = dict(self._file.rows("SELECT code, name FROM region"))
        rows = [(row, self._entry_of(row, regions, path.name)) for row in read_country_file(path)]
        return self._with((name, entry) for row, entry in rows for name in row.names)

    def _entry_of(self, row: CountryFileRow, regions: Mapping[str, str], source: str) -> GazetteerEntry:
        """Return the entry of one row of a country file."""
        known = self._file.countries.get(row.country)
        return GazetteerEntry(
            id=f"geonames:{row.geonames}",
            name=row.name,
            country=row.country,
            country_name=known.name if known else "",
            admin1=regions.get(f"{row.country}.{row.admin1}", ""),
            latitude=row.latitude,
            longitude=row.longitude,
            population=row.population,
            source=f"GeoNames, {source}",
        )

    def _with(self, named: Iterable[tuple[str, GazetteerEntry]]) -> SqliteGazetteer:
        """Return a gazetteer on the same file whose added places are those of this one and `named`."""
        own = {key: {entry.id: entry for entry in entries} for key, entries in self._own.items()}
        for name, entry in named:
            if key := fold(name):
                own.setdefault(key, {})[entry.id] = entry
        return SqliteGazetteer(self._file, {key: tuple(found.values()) for key, found in own.items()})

    # ── what is asked ──

    def find(self, name: str, countries: frozenset[str] = frozenset()) -> tuple[GazetteerEntry, ...]:
        """Return what is called exactly `name` (folded), best first; empty where the gazetteer has no such name.

        First what lies in `countries`, then in their neighbours, then elsewhere; within each the country, then by
        people, a region counting a tenth of its people: Kayes is the town before the region, California the state.
        """
        return tuple(
            sorted(
                self._called(fold(name)), key=lambda entry: (self._nearness(entry, countries), _weight(entry))
            )
        )

    def suggest(self, name: str, countries: frozenset[str], limit: int = 3) -> tuple[Suggestion, ...]:
        """Return at most `limit` places with a name near `name`, each with its reason; none where the name is known.

        Near is one step (a letter changed, put in, left out, or two swapped) for names of four and five letters, two
        for longer ones; a name in a neighbouring country ranks one step further than one in `countries`. Without
        countries only towns and names of seven letters or more are suggested, one step away.
        """
        key = fold(name)
        wanted = countries.union(*(self.neighbours(iso2) for iso2 in countries))
        if any(entry.country in wanted or not countries for entry in self._called(key)):
            return ()
        near = self._near_within(key, wanted) if countries else self._near_anywhere(key)
        found = [self._suggestion(name, key, matched, entry, countries) for matched, entry in near]
        return _without_namesakes(sorted(found, key=lambda one: self._rank(one, countries)))[:limit]

    def country(self, name: str) -> GazetteerEntry | None:
        """Return the country of this English or French name or ISO 3166-1 alpha-2 code (capitals), or None."""
        coded = self._file.countries.get(name)
        found = [
            entry for entry in self._called(fold(coded.name if coded else name)) if entry.kind == "country"
        ]
        return min(found, key=_weight) if found else None

    def neighbours(self, iso2: str) -> frozenset[str]:
        """Return the codes of the countries that border `iso2`; empty for an island or an unknown code."""
        known = self._file.countries.get(iso2)
        return known.neighbours if known else frozenset()

    # ── how it is found ──

    def _called(self, key: str) -> list[GazetteerEntry]:
        """Return every place whose folded name is `key`; an added one stands in for the file's of the same id."""
        found = {entry.id: entry for entry in self._own.get(key, ())}
        for entry in self._file.called(key):
            found.setdefault(entry.id, entry)
        return list(found.values())

    def _near_within(self, key: str, countries: frozenset[str]) -> Iterator[tuple[str, GazetteerEntry]]:
        """Yield the folded names near `key` in `countries`, with their places; short names are allowed fewer steps."""
        steps = 0 if len(key) < 4 else 1 if len(key) < 6 else 2
        if not steps:
            return
        from rapidfuzz import process  # here: it takes longer to load than many a report needs it
        from rapidfuzz.distance import OSA

        names = self._names_in(countries)
        for matched, distance, _ in process.extract(
            key, names, scorer=OSA.distance, score_cutoff=steps, limit=None
        ):
            if distance > 1 and abs(len(matched) - len(key)) > 1:
                continue
            for entry in self._called(matched):
                # Another spelling of a place is a step away by itself.
                if entry.country in countries and distance + (fold(entry.name) != matched) <= steps:
                    yield matched, entry

    def _near_anywhere(self, key: str) -> Iterator[tuple[str, GazetteerEntry]]:
        """Yield the folded names one step from `key` in the whole world, with their towns; none for short names."""
        if len(key) < _NEAR_EXACT:
            return
        for matched in sorted(one_step_away(key)):
            yield from ((matched, entry) for entry in self._called(matched) if entry.population >= _TOWN)

    def _names_in(self, countries: frozenset[str]) -> tuple[str, ...]:
        """Return the folded names of `countries`, added ones too; kept for the next question."""
        if countries not in self._names:
            added = {
                key for key, found in self._own.items() if any(entry.country in countries for entry in found)
            }
            self._names[countries] = tuple(sorted(added | self._file.names_in(countries)))
        return self._names[countries]

    def _suggestion(
        self, name: str, key: str, matched: str, entry: GazetteerEntry, countries: frozenset[str]
    ) -> Suggestion:
        """Return `entry`, found by its spelling `matched`, as a suggestion for `name`, which folds to `key`."""
        steps = edits(key, matched)
        reasons = [in_words(steps)]
        if fold(entry.name) != matched:
            reasons.append(f"“{matched}” is another spelling of {entry.name}")
        if self._nearness(entry, countries) == 1:
            reasons.append(f"in {entry.country_name}, a neighbouring country")
        own_name = entry.name if fold(entry.name) == matched else matched
        return Suggestion(
            entry=entry, written=name, matched=own_name, distance=len(steps), why="; ".join(reasons)
        )

    def _rank(self, suggestion: Suggestion, countries: frozenset[str]) -> tuple[object, ...]:
        """Return what orders suggestions, the nearest smallest.

        By steps, a neighbouring country and another spelling counting one each; then what leaves the first letter and
        the consonants alone, since vowels are what transcriptions differ in; then by people.
        """
        far = self._nearness(suggestion.entry, countries)
        other = suggestion.matched != suggestion.entry.name
        strange = strangeness(edits(fold(suggestion.written), fold(suggestion.matched)))
        return (
            suggestion.distance + far + other,
            far,
            other,
            strange,
            _weight(suggestion.entry),
            suggestion.matched,
        )

    def _nearness(self, entry: GazetteerEntry, countries: frozenset[str]) -> int:
        """Return 0 in one of `countries` (or where none is named), 1 in a neighbour of one, 2 elsewhere."""
        if not countries or entry.country in countries:
            return 0
        return 1 if any(entry.country in self.neighbours(iso2) for iso2 in countries) else 2


def _weight(entry: GazetteerEntry) -> tuple[int, float, str]:
    """Return what orders places of one name, the weightiest smallest: countries, then by people, then by id."""
    people = entry.population / 10 if entry.kind == "admin1" else float(entry.population)
    return (0 if entry.kind == "country" else 1, -people, entry.id)


def _without_namesakes(suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Return `suggestions` with each place once, and a region or a town only once where both have the same name."""
    seen: set[tuple[str, str]] = set()
    kept: list[Suggestion] = []
    for suggestion in suggestions:
        entry = suggestion.entry
        marks = {("", entry.id)} | {(entry.country, fold(name)) for name in (suggestion.matched, entry.name)}
        if not marks & seen:
            kept.append(suggestion)
        seen |= marks
    return tuple(kept)

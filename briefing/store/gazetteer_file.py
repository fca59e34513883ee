"""The bundled gazetteer on disk, `assets/gazetteer/places.sqlite`: made by `tools/build_gazetteer.py`, read only.

The layout:

- `about(key, value)`: source, licence, inputs and the month they are of;
- `country(n, iso2, name, name_fr, capital, neighbours, names)`: `names` are the folded names of its places, a line
  each, compressed with zlib: what a misspelt name is compared with;
- `region(n, code, name)`: first-level regions by GeoNames' code (`ML.03`);
- `place(n, kind, geonames, name, country, region, latitude, longitude, population)`: `kind` is a position in `KINDS`,
  coordinates are whole numbers of 1/`SCALE` degree;
- `spelling(key, place)`: folded names (`briefing.model.gazetteer.fold`) to rows of `place`.
"""

from __future__ import annotations

import sqlite3
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from briefing.errors import ResourceError
from briefing.model.gazetteer import GazetteerEntry, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

APPLICATION_ID: Final = 0x4247415A  # "BGAZ"
LAYOUT: Final = 1  # raised when `fold` changes, too: the keys of the file are folded
SCALE: Final = 100_000
KINDS: Final[tuple[Kind, ...]] = ("place", "admin1", "country")

_REINSTALL = "Install the program again."

_CALLED = """
SELECT place.kind, place.geonames, place.name, country.iso2, country.name, region.code, region.name,
  place.latitude, place.longitude, place.population
FROM spelling JOIN place ON place.n = spelling.place JOIN country ON country.n = place.country
  LEFT JOIN region ON region.n = place.region
WHERE spelling.key = ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """What is known of a country beside its entry: its English name, and the codes of those that border it."""

    name: str
    neighbours: frozenset[str]


class GazetteerFile:
    """One gazetteer file, open. Threads may share it: SQLite takes their questions in turn, the file never changes."""

    def __init__(self, path: Path) -> None:
        """Open the file; raise `ResourceError` where it is missing, damaged or of another layout."""
        self.path = path
        if not path.is_file():
            raise ResourceError("the gazetteer is missing", where=str(path), advice=_REINSTALL)
        try:
            address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise self._damaged(error) from error
        try:
            self._refuse_unreadable()
            rows = self.rows("SELECT iso2, name, neighbours FROM country")
        except ResourceError:
            self.close()
            raise
        self.countries = {
            iso2: Country(name=name, neighbours=frozenset(near.split(",")) - {""})
            for iso2, name, near in rows
        }

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(self, query: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Return every row of `query`; raise `ResourceError` where the file turns out to be damaged."""
        try:
            return self._connection.execute(query, tuple(values)).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._damaged(error) from error

    def called(self, key: str) -> list[GazetteerEntry]:
        """Return every place, region and country with the folded name `key`."""
        return [_entry(row) for row in self.rows(_CALLED, (key,))]

    def names_in(self, countries: Iterable[str]) -> set[str]:
        """Return every folded name in `countries` (ISO 3166-1 alpha-2)."""
        names: set[str] = set()
        for iso2 in countries:
            for (packed,) in self.rows("SELECT names FROM country WHERE iso2 = ?", (iso2,)):
                try:
                    names.update(zlib.decompress(packed).decode().splitlines())
                except (zlib.error, UnicodeDecodeError) as error:
                    raise self._damaged(error) from error
        return names

    def _refuse_unreadable(self) -> None:
        """Raise `ResourceError` where the file is no gazetteer, of another layout, or cut short."""
        where = str(self.path)
        if self._pragma("application_id") != APPLICATION_ID:
            raise ResourceError("this is not a gazetteer of this program", where=where, advice=_REINSTALL)
        layout = self._pragma("user_version")
        if layout > LAYOUT:
            detail = f"the gazetteer is of a newer program (layout {layout}, this one reads {LAYOUT})"
            raise ResourceError(detail, where=where, advice=_REINSTALL)
        if layout < LAYOUT:
            detail = f"the gazetteer is of an older program (layout {layout}, this one reads {LAYOUT})"
            raise ResourceError(detail, where=where, advice=_REINSTALL)
        if self._pragma("page_count") * self._pragma("page_size") != self.path.stat().st_size:
            raise ResourceError("the gazetteer is damaged (cut short)", where=where, advice=_REINSTALL)

    def _pragma(self, name: str) -> int:
        """Return a number from the head of the file."""
        return int(self.rows(f"PRAGMA {name}")[0][0])

    def _damaged(self, error: Exception) -> ResourceError:
        """Return the error that says that the file cannot be read."""
        return ResourceError(f"the gazetteer is damaged ({error})", where=str(self.path), advice=_REINSTALL)


def _entry(row: tuple[Any, ...]) -> GazetteerEntry:
    """Return the entry of a row of `_CALLED`."""
    kind, geonames, name, iso2, country_name, region_code, region_name, latitude, longitude, population = row
    return GazetteerEntry(
        id=(f"geonames:{geonames}", f"admin1:{region_code}", f"iso:{iso2}")[kind],
        name=name,
        country=iso2,
        country_name=country_name,
        admin1=region_name or "",
        latitude=latitude / SCALE,
        longitude=longitude / SCALE,
        population=population,
        kind=KINDS[kind],
    )

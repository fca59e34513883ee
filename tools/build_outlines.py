"""Make `assets/map/outlines.sqlite` anew: the outlines of countries and regions, and disputed lines, for locator maps.

    apt-get download qgis-common && dpkg -x qgis-common_*.deb INPUT
    python tools/build_outlines.py INPUT/usr/share/qgis/resources/data/world_map.gpkg [--out assets/map/outlines.sqlite]

Input: Natural Earth 1:10m (public domain) as Debian's `qgis-common` ships it. Every point is rounded to 1/100 degree (about
1.1 km) and what falls together becomes one point, so that neighbours keep one common border; islands smaller than a few
points go. The same input and the same SQLite give the same bytes. The layout is that of `briefing/store/outline_file.py`.
"""

from __future__ import annotations

import argparse
import sqlite3
import struct
import sys
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefing.store.outline_file import APPLICATION_ID, LAYOUT, SCALE, pack  # noqa: E402 (a checkout need not be installed)

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA = """
CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE outline(n INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL,
  west INTEGER NOT NULL, south INTEGER NOT NULL, east INTEGER NOT NULL, north INTEGER NOT NULL, lines BLOB NOT NULL) STRICT;
"""
ABOUT = {
    "source": "Natural Earth, 1:10m cultural vectors",
    "licence": "public domain",
    "note": "Boundaries are those of Natural Earth, de facto; they do not imply endorsement. Rounded to 1/100 degree.",
}
LAYERS = (
    ("country", "SELECT NAME, iso_a2, geom FROM countries"),
    ("region", "SELECT name, iso_a2, geom FROM states_provinces"),
    ("disputed", "SELECT name, adm0_a3_l, geom FROM disputed_borders"),
)
_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # bytes of a GeoPackage's envelope, by its kind
_POLYGON, _LINE = 3, 2
_REGION_STEP = 2
"""Regions are drawn faintly and rounded to 2/100 degree."""
Line = list[tuple[int, int]]


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


def write(source: Path, out: Path) -> None:
    """Write the file at `out` from the GeoPackage at `source`."""
    out.parent.mkdir(parents=True, exist_ok=True)
    out.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as given, closing(sqlite3.connect(out)) as made, made:
        made.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {LAYOUT}; {SCHEMA}"
        )
        made.executemany("INSERT INTO about VALUES (?, ?)", sorted(ABOUT.items()))
        for kind, query in LAYERS:
            least = 2 if kind == "disputed" else 5
            rows = sorted((name or "", code or "", geometry) for name, code, geometry in given.execute(query))
            for name, code, geometry in rows:
                step = _REGION_STEP if kind == "region" else 1
                lines = [
                    line
                    for line in (coarser(each, step) for each in lines_of(geometry))
                    if len(line) >= least
                ]
                if lines:
                    xs, ys = zip(*(point for line in lines for point in line), strict=True)
                    made.execute(
                        "INSERT INTO outline VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
                        (
                            kind,
                            name,
                            code if len(code) == 2 else "",
                            min(xs),
                            min(ys),
                            max(xs),
                            max(ys),
                            pack(lines),
                        ),
                    )
        made.commit()
        made.execute("VACUUM")


def main() -> None:
    """Read the command line and write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "map" / "outlines.sqlite")
    given = parser.parse_args()
    write(given.source, given.out)
    print(f"{given.out}: {given.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

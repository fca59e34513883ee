"""The file of outlines: a small base map of countries, regions, disputed lines and waters, found by where they lie.

Layout of `assets/map/outlines.sqlite`: `outline(n, kind, name, country, west, south, east, north, lines)`, bounds in
1/100 degree, `coarse` with the same columns (countries and lakes, simplified to 1/20 degree, for maps of continents), and
`about(key, value)`. `lines` is zlib over little-endian int16: for each line the number of its points, then
x, y of the first in 1/100 degree, then the differences from point to point.
"""

from __future__ import annotations

import json
import sqlite3
import struct
import sys
import zlib
from array import array
from typing import TYPE_CHECKING

from briefing import resources
from briefing.errors import ResourceError
from briefing.model.outline import Outline, OutlineKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from briefing.model.outline import Extent, Point

APPLICATION_ID = 0x42524D50  # "BRMP"
LAYOUT = 2
SCALE = 100
BORDERS = (OutlineKind.COUNTRY, OutlineKind.REGION, OutlineKind.DISPUTED)
_WITHIN = (
    "SELECT kind, name, country, lines FROM {table} WHERE west <= ? AND east >= ? AND south <= ? AND north >= ?"
    " AND kind IN (SELECT value FROM json_each(?)) ORDER BY n"
)


class OutlineFile:
    """The outlines of one file, read when they are asked for; a context manager."""

    def __init__(self, path: Path | None = None) -> None:
        """Open the file at `path`, or the bundled one; `ResourceError` where it is missing or of another layout."""
        self._path = path or resources.assets() / "map" / "outlines.sqlite"
        try:
            self._file = sqlite3.connect(
                f"{self._path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
            found = self._file.execute("PRAGMA application_id").fetchone()[0]
            layout = self._file.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error as error:
            raise self._fault(str(error)) from error
        if (found, layout) != (APPLICATION_ID, LAYOUT):
            self._file.close()
            raise self._fault("it has another layout")

    def within(
        self, extent: Extent, kinds: Iterable[OutlineKind] = BORDERS, *, coarse: bool = False
    ) -> tuple[Outline, ...]:
        """Return the outlines of these kinds that meet `extent`: countries, regions, disputed lines, lakes, rivers.

        `coarse` gives countries and lakes simplified to 1/20 degree: enough for continents, with a fraction of the points.
        """
        bounds = [round(each * SCALE) for each in (extent.east, extent.west, extent.north, extent.south)]
        try:
            query = _WITHIN.format(table="coarse" if coarse else "outline")
            rows = self._file.execute(query, [*bounds, json.dumps(list(kinds))]).fetchall()
            return tuple(
                Outline(kind=OutlineKind(kind), name=name, country=country, lines=unpack(lines))
                for kind, name, country, lines in rows
            )
        except (sqlite3.Error, zlib.error, ValueError) as error:
            raise self._fault(str(error)) from error

    def about(self) -> Mapping[str, str]:
        """Return what the file says of itself: `source`, `licence`, `note`."""
        return dict(self._file.execute("SELECT key, value FROM about"))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def __enter__(self) -> OutlineFile:
        """Return the file itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _fault(self, why: str) -> ResourceError:
        return ResourceError(
            f"the base map cannot be read: {why}", where=str(self._path), advice="Install the program again."
        )


def unpack(packed: bytes) -> tuple[tuple[Point, ...], ...]:
    """Return the lines that `pack` wrote; `ValueError` where they end too early."""
    numbers = array("h")
    numbers.frombytes(zlib.decompress(packed))
    if sys.byteorder == "big":
        numbers.byteswap()
    lines, at = [], 0
    while at < len(numbers):
        count = numbers[at]
        x = y = 0
        line = []
        if count <= 0 or at + 1 + 2 * count > len(numbers):
            raise ValueError("an outline ends too early")
        for step in range(at + 1, at + 1 + 2 * count, 2):
            x, y = x + numbers[step], y + numbers[step + 1]
            line.append((x / SCALE, y / SCALE))
        lines.append(tuple(line))
        at += 1 + 2 * count
    return tuple(lines)


def pack(lines: Iterable[Iterable[tuple[int, int]]]) -> bytes:
    """Return lines of points in 1/100 degree as the file has them; one of over 30,000 points is cut in two."""
    numbers: list[int] = []
    for line in lines:
        points = list(line)
        for begin in range(0, len(points), 29_999):
            part = points[begin : begin + 30_000]
            numbers.append(len(part))
            before = (0, 0)
            for x, y in part:
                numbers += (x - before[0], y - before[1])
                before = (x, y)
    return zlib.compress(struct.pack(f"<{len(numbers)}h", *numbers), 9)

"""A country file of GeoNames, as a person drops it (`ML.txt`): a tab-separated table of 19 columns, no head line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLUMNS = 19
_SETTLEMENTS = "P"
_NAMED_SITES = frozenset({"AIRP", "AIRB", "AIRF", "INSM", "CMPRF", "PRT"})
_ADVICE = "Drop the unpacked country file of GeoNames, such as ML.txt."


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFileRow:
    """One place of a country file; latitude and longitude in degrees (WGS 84)."""

    geonames: int
    name: str
    names: tuple[str, ...]
    country: str
    admin1: str
    """GeoNames' code of the region, without the country: `03`."""
    latitude: float
    longitude: float
    population: int


def read_country_file(path: Path) -> Iterator[CountryFileRow]:
    """Yield the settlements, airfields, ports, camps and military posts of the file at `path`.

    Raise `InputError` naming file and line where it cannot be read or is no such table.
    """
    line_number = 0
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as lines:
            for line in lines:
                line_number += 1  # by hand: the errors below name it
                cells = line.rstrip("\r\n").split("\t")
                if len(cells) != COLUMNS:
                    raise ValueError(f"{len(cells)} columns where a country file has {COLUMNS}")
                if cells[6] == _SETTLEMENTS or cells[7] in _NAMED_SITES:
                    yield _row(cells)
    except OSError as error:
        raise InputError(error.strerror or str(error), where=str(path)) from error
    except UnicodeDecodeError as error:
        raise InputError(
            "this is not UTF-8 text", where=f"{path}:{line_number + 1}", advice=_ADVICE
        ) from error
    except ValueError as error:
        raise InputError(str(error), where=f"{path}:{line_number}", advice=_ADVICE) from error


def _row(cells: list[str]) -> CountryFileRow:
    """Return the place of one line's cells; raise `ValueError` where a number is none or lies outside the globe."""
    latitude, longitude = float(cells[4]), float(cells[5])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"latitude {cells[4]}, longitude {cells[5]} are not on the globe")
    return CountryFileRow(
        geonames=int(cells[0]),
        name=cells[1],
        names=tuple(name for name in (cells[1], cells[2], *cells[3].split(",")) if name),
        country=cells[8],
        admin1=cells[10],
        latitude=latitude,
        longitude=longitude,
        population=int(cells[14] or 0),
    )

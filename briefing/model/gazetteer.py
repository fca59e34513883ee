"""Places by name: what a gazetteer answers, and how two spellings of one name are made equal.

A gazetteer only ever *says what it knows*: an exact name gives the places of that name, a name it does not know gives
suggestions with the reason for each. Neither replaces what a report wrote.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["place", "admin1", "country"]

_LETTERS: Mapping[str, str] = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ŋ": "n", "ɲ": "ny", "ɛ": "e", "ɔ": "o", "ə": "e", "ɣ": "g",
}  # fmt: skip
_LATIN = str.maketrans(dict(_LETTERS))
_SILENT = ".\u0640"  # the full stop of abbreviations, and the stroke that only stretches an Arabic word


def fold(name: str) -> str:
    """Return `name` as it is compared: casefolded, without diacritics and full stops, every other sign one space.

    `fold("N'Débougou") == "n debougou"`, `fold("SAINT-LOUIS") == "saint louis"`, `fold("U.S.") == "us"`; the hooked
    letters of Hausa and Bambara become their plain ones. Folding what is folded changes nothing.
    """
    if not name.isascii():
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
        name = "".join(sign for sign in plain if not unicodedata.combining(sign)).translate(_LATIN)
    kept = [sign if _counts(sign) else " " for sign in name.casefold() if sign not in _SILENT]
    return " ".join("".join(kept).split())


def _counts(sign: str) -> bool:
    """Return whether `sign` is part of a word: modifier letters (ʼ ʻ) are apostrophes here, vowel signs are letters."""
    if sign.isascii():
        return sign.isalnum()
    return unicodedata.category(sign) != "Lm" and (sign.isalnum() or unicodedata.category(sign)[0] == "M")


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerEntry:
    """One place, region or country: where it is, and who says so.

    `id` is `geonames:2455518` for a place of GeoNames, `admin1:ML.03` for a first-level region (GeoNames' code),
    `iso:ML` for a country, and `own:…` for what a person added. `latitude` and `longitude` are degrees (WGS 84): of the
    place itself, of the mean of a region's known places, of the middle of a country's largest part. They say nothing
    finer than `kind`: precision is the place, the region, the country. `population` is 0 where it is not known; a
    region's is the sum of its known places, good for ordering and not for print.
    """

    id: str
    name: str
    country: str
    """ISO 3166-1 alpha-2 code, capitals; empty where none is given."""
    country_name: str = ""
    admin1: str = ""
    latitude: float
    longitude: float
    population: int = 0
    kind: Kind = "place"
    source: str = "GeoNames"
    """Where the coordinates come from, as it is printed beside them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A place whose name is near a name that no gazetteer has: shown with its reason, never put in its place."""

    entry: GazetteerEntry
    written: str
    """The name as the report wrote it."""
    matched: str
    """The spelling it is near to: the entry's own name, or a folded alternative of it."""
    distance: int
    """How many letters have to be changed, left out, put in or swapped with their neighbour."""
    why: str
    """In words: `one letter differs (B/D)`."""


class Gazetteer(Protocol):
    """Names of places and where these are. Countries are named by their ISO 3166-1 alpha-2 codes."""

    def find(self, name: str, countries: frozenset[str] = frozenset()) -> tuple[GazetteerEntry, ...]:
        """Return what is called exactly `name` (folded): in `countries`, then in their neighbours, then by people."""

    def suggest(self, name: str, countries: frozenset[str], limit: int = 3) -> tuple[Suggestion, ...]:
        """Return at most `limit` places of `countries` and their neighbours with a name near `name`, nearest first."""

    def country(self, name: str) -> GazetteerEntry | None:
        """Return the country of this English or French name or ISO code, or None."""

    def neighbours(self, iso2: str) -> frozenset[str]:
        """Return the codes of the countries that share a border with `iso2`; empty for an island or an unknown code."""

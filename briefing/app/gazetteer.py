"""Gazetteer: places by name, for a person who looks for one."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from briefing.model.incident import SpellingSuggestion
from briefing.store.gazetteer import SqliteGazetteer

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.gazetteer import GazetteerEntry

_SHOWN = 8


class PlaceFinder:
    """Looks places up in the bundled gazetteer, which is opened with the first question; made for a background thread."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._gazetteer: SqliteGazetteer | None = None
        self._lock = threading.Lock()

    def find(self, name: str, countries: frozenset[str] = frozenset()) -> tuple[SpellingSuggestion, ...]:
        """Return at most eight places of this name, then those of names near it, each with the reason it is shown.

        Those in `countries` (ISO 3166-1 alpha-2) and their neighbours come first. `ResourceError` where the gazetteer is
        missing or damaged.
        """
        name = " ".join(name.split())
        if not name:
            return ()
        with self._lock:
            if self._gazetteer is None:
                self._gazetteer = SqliteGazetteer.open()
            exact = [_suggestion(entry, _why(entry)) for entry in self._gazetteer.find(name, countries)]
            near = [
                _suggestion(each.entry, each.why) for each in self._gazetteer.suggest(name, countries, _SHOWN)
            ]
        return tuple((exact + near)[:_SHOWN])

    def close(self) -> None:
        """Let go of the gazetteer."""
        with self._lock:
            if self._gazetteer is not None:
                self._gazetteer.close()
                self._gazetteer = None


def countries_of(brief: Brief) -> frozenset[str]:
    """Return the countries (ISO 3166-1 alpha-2) in which a brief's places lie."""
    return frozenset(place.country for place in brief.places if place.country)


def _why(entry: GazetteerEntry) -> str:
    if entry.kind != "place":
        return f"exactly this name, {_KINDS[entry.kind]}"
    people = f"{entry.population:,}".replace(",", "\u202f")
    return f"exactly this name, {people} people" if entry.population else "exactly this name"


_KINDS = {"admin1": "a region", "country": "a country"}


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

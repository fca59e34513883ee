"""Edits of incidents, and of what stands in their forms: places, parties, claims, gaps; ids for new nouns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from briefing.model.edit import change_one, drop, put
from briefing.model.incident import Incident, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.brief import Brief
    from briefing.model.edit import Collection, Edit
    from briefing.model.gazetteer import GazetteerEntry
    from briefing.model.incident import Party, Place, SpellingSuggestion

_PREFIXES: dict[Collection, str] = {
    "incidents": "i",
    "places": "p",
    "parties": "g",
    "gaps": "u",
    "judgements": "j",
}


def fresh_id(brief: Brief, collection: Collection) -> str:
    """Return an id that no noun of the brief has, such as "i-2"."""
    prefix = _PREFIXES[collection]
    fields = (
        brief.incidents,
        brief.places,
        brief.parties,
        brief.gaps,
        brief.judgements,
        brief.claims,
        brief.sources,
    )
    taken = {noun.id for nouns in fields for noun in nouns}
    return next(each for number in range(1, len(taken) + 2) if (each := f"{prefix}-{number}") not in taken)


def add_incident(incident_id: str) -> Edit:
    """Return the edit that adds an incident of which nothing is known yet."""
    return put("incidents", Incident(id=incident_id))


def remove_incident(incident_id: str) -> Edit:
    """Return the edit that takes an incident away; the claims about it stay, about no incident in particular."""

    def edit(brief: Brief) -> Brief:
        return replace(
            brief,
            incidents=tuple(each for each in brief.incidents if each.id != incident_id),
            claims=tuple(
                replace(claim, incident="") if claim.incident == incident_id else claim
                for claim in brief.claims
            ),
        )

    return edit


def assign_claims(claim_ids: Iterable[str], incident_id: str) -> Edit:
    """Return the edit that says which incident these claims are about; "" for none in particular."""
    wanted = frozenset(claim_ids)
    return lambda brief: replace(
        brief,
        claims=tuple(
            replace(claim, incident=incident_id) if claim.id in wanted else claim for claim in brief.claims
        ),
    )


def add_to_incident(incident_id: str, collection: Literal["places", "parties"], noun: Place | Party) -> Edit:
    """Return the edit that puts a place or a party into the brief, where it is new, and into an incident."""

    def edit(brief: Brief) -> Brief:
        known = {each.id for each in getattr(brief, collection)}
        brief = brief if noun.id in known else put(collection, noun)(brief)
        incident = next(
            (each for each in brief.incidents if each.id == incident_id), Incident(id=incident_id)
        )
        ids = getattr(incident, collection)
        if noun.id in ids:
            return brief
        more = (*ids, noun.id)
        changed = (
            replace(incident, places=more) if collection == "places" else replace(incident, parties=more)
        )
        return put("incidents", changed)(brief)

    return edit


def take_from_incident(incident_id: str, collection: Literal["places", "parties"], noun_id: str) -> Edit:
    """Return the edit that takes a place or a party out of an incident; the brief keeps it while anything names it.

    It goes for good where it has no mention, and no claim and no other incident names it.
    """

    def edit(brief: Brief) -> Brief:
        incidents = tuple(
            _without(each, collection, noun_id) if each.id == incident_id else each
            for each in brief.incidents
        )
        brief = replace(brief, incidents=incidents)
        named = {one for each in incidents for one in getattr(each, collection)}
        named |= {place for claim in brief.claims for place in claim.places}
        own = next((noun for noun in getattr(brief, collection) if noun.id == noun_id), None)
        return brief if own is None or own.mentions or noun_id in named else drop(collection, noun_id)(brief)

    return edit


def _without(incident: Incident, collection: Literal["places", "parties"], noun_id: str) -> Incident:
    left = tuple(each for each in getattr(incident, collection) if each != noun_id)
    return replace(incident, places=left) if collection == "places" else replace(incident, parties=left)


def locate(place_id: str, entry: GazetteerEntry | SpellingSuggestion) -> Edit:
    """Return the edit that gives a place the coordinates of a gazetteer's entry or suggestion; its name stays as published."""
    if entry.latitude is None or entry.longitude is None:
        return lambda brief: brief
    known_by = getattr(entry, "id", "") or getattr(entry, "gazetteer_id", "")
    fields = {
        "latitude": entry.latitude,
        "longitude": entry.longitude,
        "gazetteer_id": known_by,
        "country": entry.country,
        "admin1": entry.admin1,
        "precision": precision_of(entry),
        "coordinates_from": getattr(entry, "source", "GeoNames"),
    }

    def edit(brief: Brief) -> Brief:
        names = {place.country: place.country_name for place in brief.places if place.country_name}
        name = getattr(entry, "country_name", "") or names.get(entry.country, "")
        return change_one("places", place_id, **fields, country_name=name)(brief)

    return edit


def precision_of(entry: GazetteerEntry | SpellingSuggestion) -> Precision:
    """Return how exactly a gazetteer's entry is known: it says nothing finer than its kind."""
    kinds = {"admin1": Precision.ADMIN, "country": Precision.COUNTRY, "iso": Precision.COUNTRY}
    known_by = str(getattr(entry, "id", "") or getattr(entry, "gazetteer_id", ""))
    return kinds.get(getattr(entry, "kind", "") or known_by.partition(":")[0], Precision.LOCALITY)

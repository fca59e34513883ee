"""`incidents.geojson`: where things are said to have happened (RFC 7946, WGS 84, longitude before latitude).

One feature for each place of each incident; an incident without a place and a place without an incident are features too.
What is not located has no geometry (null), and neither has a country: its middle says nothing about where something happened.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from briefing.model.incident import Incident, Place, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.model.brief import Brief

NAME: Final = "incidents.geojson"
_METRES: Final = {Precision.EXACT: 10, Precision.VICINITY: 100, Precision.LOCALITY: 1000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A place of an incident, either of which may be missing, with the note numbers of the claims that speak of it."""

    incident: Incident | None = None
    place: Place | None = None
    notes: tuple[int, ...] = field(default=())


def incidents_geojson(brief: Brief, located: Iterable[Located]) -> bytes:
    """Return the collection, one feature for each of `located`, with the head of the brief beside it."""
    parties = {party.id: party.label for party in brief.parties}
    collection = {
        "type": "FeatureCollection",
        "title": brief.title,
        "serial": brief.serial,
        "issue": brief.issue,
        "as_of": brief.as_of.edtf,
        "marking": brief.marking.value,
        "coordinates_from": sorted(
            {place.coordinates_from for place in brief.places if place.coordinates_from}
        ),
        "features": [_feature(each, parties) for each in located],
    }
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _feature(each: Located, parties: dict[str, str]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": _geometry(each.place),
        "properties": {
            **dict(_of_incident(each.incident, parties)),
            **dict(_of_place(each.place)),
            "notes": list(each.notes),
        },
    }


def _geometry(place: Place | None) -> dict[str, Any] | None:
    if (
        place is None
        or place.latitude is None
        or place.longitude is None
        or place.precision is Precision.COUNTRY
    ):
        return None
    latitude, longitude = place.latitude, place.longitude
    sound = (
        math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180
    )
    return {"type": "Point", "coordinates": [longitude, latitude]} if sound else None


def _of_incident(incident: Incident | None, parties: dict[str, str]) -> Iterator[tuple[str, Any]]:
    yield "incident_id", incident.id if incident else None
    yield "incident", incident.title if incident else None
    yield "event_type", incident.event_type.value if incident and incident.event_type else None
    yield "sub_event_type", incident.sub_event_type if incident else None
    yield "when", incident.when.edtf if incident else None
    yield "parties", [parties[each] for each in incident.parties if each in parties] if incident else []
    yield "weapons", list(incident.weapons) if incident else []


def _of_place(place: Place | None) -> Iterator[tuple[str, Any]]:
    yield "place_id", place.id if place else None
    yield "place", place.name if place else None
    yield "country", place.country if place else None
    yield "admin1", place.admin1 if place else None
    yield "precision", place.precision.value if place else None
    yield "precision_m", _METRES.get(place.precision) if place else None
    yield "coordinates_from", place.coordinates_from if place else None

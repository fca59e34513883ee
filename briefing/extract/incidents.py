"""Incidents: what the report as a whole is about, proposed for the form. What is not told stays blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.lexicon.incident_words import EVENT_TYPES
from briefing.model.claim import Claim, Topic
from briefing.model.incident import EventType, Incident, Party, PartyKind, Place, Precision

if TYPE_CHECKING:
    from briefing.model.when import When

_FIGHTING_KINDS = (PartyKind.STATE_FORCES, PartyKind.ARMED_GROUP, PartyKind.MILITIA)


def main_incident(
    body: str,
    claims: tuple[Claim, ...],
    places: tuple[Place, ...],
    parties: tuple[Party, ...],
    when: When,
) -> Incident:
    """Return the incident that a report is about: type, time, places and parties as far as its text tells them.

    `body` is the report's own text. The places are the towns and other localities that claims of the incident itself name,
    else those that the text names; countries are left out.
    """
    event_type, sub_type = _event_type(body)
    return Incident(
        id="i-1",
        event_type=event_type,
        sub_event_type=sub_type,
        when=when,
        places=_places(claims, places),
        parties=tuple(
            party.id for party in parties if party.kind in _FIGHTING_KINDS and _takes_part(party, claims)
        ),
    )


def _takes_part(party: Party, claims: tuple[Claim, ...]) -> bool:
    """Return whether a party speaks in the report, or is named more than once: one mention may only describe another."""
    return len(party.mentions) > 1 or any(claim.attribution.on_behalf_of == party.label for claim in claims)


def _event_type(text: str) -> tuple[EventType | None, str]:
    counts = [
        (len(pattern.findall(text)), -order, kind, sub)
        for order, (kind, sub, pattern) in enumerate(EVENT_TYPES)
    ]
    best = max(counts)
    return (best[2], best[3]) if best[0] else (None, "")


def _places(claims: tuple[Claim, ...], places: tuple[Place, ...]) -> tuple[str, ...]:
    earlier = {place for claim in claims if claim.earlier for place in claim.places}
    told = {
        place
        for claim in claims
        if not claim.earlier and Topic.ASSESSMENT not in claim.topics
        for place in claim.places
    }
    fine = [place for place in places if place.precision is not Precision.COUNTRY]
    return tuple(place.id for place in fine if (place.id in told if told else place.id not in earlier))

"""Same incident: whether two reports tell one incident, by its days, its places and its type. What is untold decides nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from briefing.model.incident import EventType, Incident, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.incident import Place
    from briefing.model.when import When

_DAY = timedelta(days=1)  # a night's attack is dated on either side of midnight
_KINDS = (
    frozenset({EventType.BATTLES, EventType.EXPLOSIONS, EventType.VIOLENCE_AGAINST_CIVILIANS}),
    frozenset({EventType.PROTESTS, EventType.RIOTS}),
)
"""Types that two reports may give one incident: one side's battle is the other's attack on civilians."""


def counterpart(incident: Incident, known: Iterable[Incident], places: Iterable[Place]) -> Incident | None:
    """Return the first of the known incidents that this one is, None for none.

    Nothing may speak against it; and the days or the towns have to meet, unless one of the two says neither when nor where.
    """
    by_id = {place.id: place for place in places}
    return next((each for each in known if _same(each, incident, by_id)), None)


def _same(one: Incident, other: Incident, places: dict[str, Place]) -> bool:
    days, towns = _days_meet(one.when, other.when), _towns_meet(one, other, places)
    if False in (days, towns) or not _kinds_meet(one.event_type, other.event_type):
        return False
    return days is True or towns is True or _bare(one) or _bare(other)


def _bare(incident: Incident) -> bool:
    return not incident.when.edtf and not incident.places


def _days_meet(one: When, other: When) -> bool | None:
    """Return whether two times can be of one incident; None where one is not known."""
    if not (one.edtf and other.edtf):
        return None
    if one.last and other.first and one.last + _DAY < other.first:
        return False
    return not (other.last and one.first and other.last + _DAY < one.first)


def _towns_meet(one: Incident, other: Incident, places: dict[str, Place]) -> bool | None:
    """Return whether two incidents share a town; None where one names none, or only a region or country."""
    ours, theirs = _towns(one, places), _towns(other, places)
    return bool(ours & theirs) if ours and theirs else None


def _towns(incident: Incident, places: dict[str, Place]) -> set[str]:
    wide = (Precision.ADMIN, Precision.COUNTRY)
    found = [places[each] for each in incident.places if each in places]
    return {place.gazetteer_id or place.id for place in found if place.precision not in wide}


def _kinds_meet(one: EventType | None, other: EventType | None) -> bool:
    if one is None or other is None or one is other:
        return True
    return any(one in kinds and other in kinds for kinds in _KINDS)


def joined(own: Incident, other: Incident, places: Iterable[Place] = ()) -> Incident:
    """Return `own` with what only `other` knows; nothing of `own` is overwritten.

    Of `places`, one that the gazetteer knows as the very place that `own` has already is not put beside it ("Tombouctou").
    """
    typed = own.event_type is not None
    passages = (*own.passages, *(each for each in other.passages if _says_the_same(own, other, each.field)))
    named = {weapon.casefold() for weapon in own.weapons}
    return replace(
        own,
        event_type=own.event_type or other.event_type,
        sub_event_type=own.sub_event_type if typed else other.sub_event_type,
        when=own.when if own.when.edtf else other.when,
        places=_places(own, other, {place.id: place.gazetteer_id for place in places}),
        parties=tuple(dict.fromkeys(own.parties + other.parties)),
        weapons=(*own.weapons, *(each for each in other.weapons if each.casefold() not in named)),
        passages=tuple(dict.fromkeys(passages)),
    )


def _places(own: Incident, other: Incident, known: dict[str, str]) -> tuple[str, ...]:
    there = {known.get(each) for each in own.places} - {None, ""}
    more = (each for each in other.places if known.get(each) not in there)
    return tuple(dict.fromkeys((*own.places, *more)))


def _says_the_same(own: Incident, other: Incident, field: str) -> bool:
    """Return whether a passage of the other's field also stands behind what the joined incident says."""
    if field == "event_type":
        return own.event_type in (None, other.event_type)
    if field == "when":
        return not own.when.edtf or own.when.edtf == other.when.edtf
    return True

"""Merge: a draft into a brief. The same bytes are the same source; the same person under two spellings is one party."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.copies import copied_by, shared_runs

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.draft import Draft
    from briefing.model.edit import Edit
    from briefing.model.incident import Incident, Party, Place
    from briefing.model.source import Source


__all__ = ["merge", "shared_runs"]


def merge(draft: Draft) -> Edit:
    """Return the edit that takes a draft's source and all its proposals into the brief, as proposals still to be reviewed.

    A source that the brief already holds (same bytes) changes nothing: what a person decided about it stays decided.
    """

    def edit(brief: Brief) -> Brief:
        if any(source.id == draft.source.id for source in brief.sources):
            return brief
        source, sources = _with_origin(draft.source, brief.sources)
        parties, ids = _merge_parties(brief.parties, draft.parties)
        incidents = tuple(
            replace(each, parties=tuple(ids.get(own, own) for own in each.parties))
            for each in draft.incidents
        )
        return replace(
            brief,
            sources=(*sources, source),
            parties=parties,
            places=_merge_places(brief.places, draft.places),
            incidents=_merge_incidents(brief.incidents, incidents),
            claims=brief.claims + draft.claims,
            gaps=brief.gaps + draft.gaps,
        )

    return edit


def _with_origin(new: Source, known: tuple[Source, ...]) -> tuple[Source, tuple[Source, ...]]:
    """Return the new source and the known ones, with one origin group for those that copy the same text.

    The wire that one of the two names is their group; where each names another, both are left as they are.
    """
    copied = copied_by(new, known)
    if copied is None or (new.origin and copied.source.origin):
        return new, known
    group = new.origin or copied.source.origin or copied.source.id
    return replace(new, origin=group), tuple(
        replace(source, origin=group) if source.id == copied.source.id else source for source in known
    )


def _merge_parties(
    known: tuple[Party, ...], new: tuple[Party, ...]
) -> tuple[tuple[Party, ...], dict[str, str]]:
    """Return the parties of both, and for each new party's id the id that it now goes under."""
    merged = list(known)
    ids: dict[str, str] = {}
    for party in new:
        place = next((index for index, own in enumerate(merged) if _same_party(own, party)), None)
        if place is None:
            merged.append(party)
        else:
            merged[place] = _joined_party(merged[place], party)
        ids[party.id] = party.id if place is None else merged[place].id
    return tuple(merged), ids


def _same_party(own: Party, other: Party) -> bool:
    """Return whether two reports mean one party: the same key, or the same name or short form where one has no key.

    Further names do not count: "the army" is another army in a report from another country.
    """
    if own.key and other.key:
        return own.key == other.key
    return any(name in (own.name, own.short) for name in (other.name, other.short) if name)


def _joined_party(own: Party, other: Party) -> Party:
    names = (
        *own.aliases,
        *(name for name in (other.name, other.short, *other.aliases) if name and not own.goes_by(name)),
    )
    return replace(
        own,
        short=own.short or other.short,
        key=own.key or other.key,
        aliases=tuple(dict.fromkeys(names)),
        mentions=own.mentions + other.mentions,
    )


def _merge_places(known: tuple[Place, ...], new: tuple[Place, ...]) -> tuple[Place, ...]:
    merged = {place.id: place for place in known}
    for place in new:
        own = merged.get(place.id)
        merged[place.id] = place if own is None else replace(own, mentions=own.mentions + place.mentions)
    return tuple(merged.values())


def _merge_incidents(known: tuple[Incident, ...], new: tuple[Incident, ...]) -> tuple[Incident, ...]:
    merged = {incident.id: incident for incident in known}
    for incident in new:
        own = merged.get(incident.id)
        merged[incident.id] = incident if own is None else _joined(own, incident)
    return tuple(merged.values())


def _joined(own: Incident, other: Incident) -> Incident:
    """Return `own` with what only `other` knows; nothing of `own` is overwritten."""
    return replace(
        own,
        event_type=own.event_type or other.event_type,
        sub_event_type=own.sub_event_type or other.sub_event_type,
        when=own.when if own.when.edtf else other.when,
        places=tuple(dict.fromkeys(own.places + other.places)),
        parties=tuple(dict.fromkeys(own.parties + other.parties)),
    )

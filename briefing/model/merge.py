"""Merge: a draft into a brief. The same bytes are the same source; the same person under two spellings is one party."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.copies import copied_by, shared_runs
from briefing.model.same_incident import counterpart, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        places = _merge_places(brief.places, draft.places)
        told = tuple(
            replace(each, parties=tuple(ids.get(own, own) for own in each.parties))
            for each in draft.incidents
        )
        incidents, named = _merge_incidents(brief.incidents, told, places)
        return replace(
            brief,
            sources=(*sources, source),
            parties=parties,
            places=places,
            incidents=incidents,
            claims=(
                *brief.claims,
                *(replace(each, incident=named.get(each.incident, each.incident)) for each in draft.claims),
            ),
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


def _merge_incidents(
    known: tuple[Incident, ...], new: tuple[Incident, ...], places: tuple[Place, ...]
) -> tuple[tuple[Incident, ...], dict[str, str]]:
    """Return the incidents of both, and for each new incident's id the id that it now goes under.

    No two incidents of one report become one.
    """
    merged = {incident.id: incident for incident in known}
    ids: dict[str, str] = {}
    for incident in new:
        open_to = [each for each in known if each.id not in ids.values()]
        own = counterpart(incident, open_to, places)
        name = own.id if own else _free(incident.id, merged)
        merged[name] = joined(merged[name], incident, places) if own else replace(incident, id=name)
        ids[incident.id] = name
    return tuple(merged.values()), ids


def _free(name: str, taken: Mapping[str, Incident]) -> str:
    """Return `name`, or the first of "i-2", "i-3" … that is not taken."""
    numbered = (f"i-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (name, *numbered) if each not in taken)

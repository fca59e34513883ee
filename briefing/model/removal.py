"""Removal: a source taken out of a brief, with all that rests on it alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from briefing.model.incident import Incident, Party, Place

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.edit import Edit
    from briefing.model.source import Source

Mentioned = TypeVar("Mentioned", Party, Place)


def remove_source(source_id: str) -> Edit:
    """Return the edit that takes a source out of a brief; `KeyError` where the brief has none of that id.

    With it go its claims, the gaps that it told of, and the parties and places that nothing else mentions. Judgements stay,
    with what they rest on: that their claim is gone is for a person to see. Those who copied it stay one origin.
    """

    def edit(brief: Brief) -> Brief:
        brief.source(source_id)
        parties = _without_mentions(brief.parties, source_id)
        places = _without_mentions(brief.places, source_id)
        gone = _gone(brief.parties, parties) | _gone(brief.places, places)
        return replace(
            brief,
            sources=_without(brief.sources, source_id),
            claims=tuple(claim for claim in brief.claims if claim.source != source_id),
            gaps=tuple(gap for gap in brief.gaps if gap.passage is None or gap.passage.source != source_id),
            parties=parties,
            places=places,
            incidents=tuple(_bare(incident, gone, source_id) for incident in brief.incidents),
        )

    return edit


def _without_mentions(nouns: tuple[Mentioned, ...], source_id: str) -> tuple[Mentioned, ...]:
    """Return the parties or places less their mentions in a source; those that had no other are gone."""
    kept = []
    for noun in nouns:
        mentions = tuple(span for span in noun.mentions if span.source != source_id)
        if len(mentions) == len(noun.mentions):
            kept.append(noun)
        elif mentions:
            kept.append(replace(noun, mentions=mentions))
    return tuple(kept)


def _gone(before: tuple[Mentioned, ...], after: tuple[Mentioned, ...]) -> set[str]:
    return {noun.id for noun in before} - {noun.id for noun in after}


def _without(sources: tuple[Source, ...], source_id: str) -> tuple[Source, ...]:
    """Return the other sources; one that was copied by nobody but the removed one, or the other way round, is its own origin."""
    left = tuple(source for source in sources if source.id != source_id)
    ids = {source.id for source in sources}
    alone = [source for source in left if source.origin in ids]
    return tuple(
        replace(source, origin="")
        if source in alone and sum(each.origin == source.origin for each in left) == 1
        else source
        for source in left
    )


def _bare(incident: Incident, gone: set[str], source_id: str) -> Incident:
    passages = tuple(each for each in incident.passages if each.span.source != source_id)
    same = len(passages) == len(incident.passages)
    if same and gone.isdisjoint(incident.parties) and gone.isdisjoint(incident.places):
        return incident
    return replace(
        incident,
        passages=passages,
        parties=tuple(each for each in incident.parties if each not in gone),
        places=tuple(each for each in incident.places if each not in gone),
    )

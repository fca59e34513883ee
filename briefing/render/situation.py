"""The situation in sentences: what is said on questions that no table holds, and who is said to have taken part."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefing.model.claim import Claim, Topic
from briefing.render.context import ParagraphView, PartyView
from briefing.render.matrix import chosen_matters, once
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.model.incident import Party
    from briefing.render.lookup import Lookup

_SENTENCES = 4  # of one topic; the other statements are named by their notes
_ORDER = (
    Topic.EVENT, Topic.WHERE, Topic.OUTCOME, Topic.CONTROL, Topic.LOSSES, Topic.MATERIEL, Topic.RESPONSIBILITY,
    Topic.WITNESS, Topic.RESPONSE, Topic.ASSESSMENT, Topic.OTHER, Topic.EARLIER,
)  # fmt: skip


def situation(look: Lookup) -> tuple[ParagraphView, ...]:
    """Return a paragraph for each topic on which something is said that stands in no row of the matrix, each claim attributed."""
    tabled = {claim.id for matter in chosen_matters(look) for claim in matter.claims}
    by_topic: dict[Topic, list[Claim]] = {}
    for claim in look.claims:
        if claim.id not in tabled:
            topic = Topic.EARLIER if claim.earlier else claim.topics[0] if claim.topics else Topic.OTHER
            by_topic.setdefault(topic, []).append(claim)
    return tuple(_paragraph(topic, by_topic[topic], look) for topic in _ORDER if topic in by_topic)


def _paragraph(topic: Topic, claims: list[Claim], look: Lookup) -> ParagraphView:
    languages = {source.id: source.language for source in look.brief.sources}
    own = {claim.id for claim in claims if languages.get(claim.source) in ("", look.brief.language)}
    statements = once(claims, look)
    kept = sorted(statements, key=lambda each: each.place not in own)[:_SENTENCES]
    return ParagraphView(
        label=look.topic(topic),
        claims=tuple(sorted(kept, key=lambda each: each.note)),
        more=tuple(note for each in statements if each not in kept for note in (each.note, *each.repeated)),
    )


def party_views(look: Lookup) -> tuple[PartyView, ...]:
    """Return the parties that speak or to whom an incident happened, those who say most first."""
    said: dict[str, list[int]] = {}
    for claim in look.claims:
        said.setdefault(look.side(claim), []).append(look.notes.claim(claim))
    involved = Counter(party for incident in look.brief.incidents for party in incident.parties)
    parties = [party for party in look.brief.parties if party.label in said or involved[party.id]]
    parties.sort(key=lambda party: -len(said.get(party.label, ())))
    return tuple(_party(party, tuple(sorted(set(said.get(party.label, ())))), look) for party in parties)


def _party(party: Party, notes: tuple[int, ...], look: Lookup) -> PartyView:
    grades = {grade.subject: grade.grade for grade in look.brief.reliabilities}
    known = next((grades[name] for name in (party.name, party.short, *party.aliases) if name in grades), None)
    others = [name for name in (party.name, *party.aliases) if name != party.label]
    return PartyView(
        name=Outside(party.label),
        others=Outside("; ".join(dict.fromkeys(others))),
        kind=look.words[f"party:{party.kind.value}"],
        grade=known.value if known else "F",
        notes=notes,
        place=party.id,
    )

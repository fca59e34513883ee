"""Lookup: one brief with everything that the parts of its view look up again and again, worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.model.agreement import Matter, Status, side_of
from briefing.model.brief import Brief
from briefing.model.claim import Claim, Topic
from briefing.model.incident_groups import Group, groups, matters_apart
from briefing.render.citations import Citations, citations
from briefing.render.phrases import Phrases, phrases

if TYPE_CHECKING:
    from briefing.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """A brief, its note numbers, its questions with their accounts, and the words of its language."""

    brief: Brief
    words: Phrases
    notes: Citations
    matters: tuple[Matter, ...]
    statuses: Mapping[str, Status]
    """By claim id: contested if any question that it answers is, else agreed if any is."""
    groups: tuple[Group, ...] = ()
    """The claims by incident; the last group is about none of them."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The standing claims in the order of their notes."""
        return tuple(each for note in self.notes.notes for each in note.cited if isinstance(each, Claim))

    def status(self, claim: Claim) -> Status:
        """Return how the answers to this claim's questions stand to each other."""
        return self.statuses.get(claim.id, Status.SINGLE)

    def topic(self, topic: Topic) -> str:
        """Return a topic in the brief's language."""
        return self.words[f"topic:{topic.value}"]

    def question(self, matter_or_topic: Matter | Topic, about: str = "") -> str:
        """Return a question as a row head: the topic, and about whom or what."""
        if isinstance(matter_or_topic, Matter):
            question = matter_or_topic.question
            return self.question(question.topic, question.about)
        return (
            f"{self.topic(matter_or_topic)}{self.words['colon']} {about}"
            if about
            else self.topic(matter_or_topic)
        )

    def origins(self, count: int) -> str:
        """Return "1 origin", "3 origins"."""
        return self.words["origins_one"] if count == 1 else self.words["origins_many"].format(n=count)

    def published(self, source: Source) -> str:
        """Return the last link of a chain: "published by Coast Daily", or the source's number where nobody is known to have."""
        if source.publisher:
            return self.words["published_by"].format(who=source.publisher)
        return self.words["published_in"].format(n=self.notes.of_sources[source.id])

    def side(self, claim: Claim) -> str:
        """Return the side whose account a claim is."""
        return side_of(self.brief, claim)


def look_up(brief: Brief) -> Lookup:
    """Return the lookup of a brief; `RenderError` where a claim rests on a source that the brief lacks."""
    notes = citations(brief)  # first: it names what is missing, where the rest would only stumble
    by_incident = groups(brief)
    found = matters_apart(brief, by_incident)
    return Lookup(
        brief=brief,
        words=phrases(brief.language),
        notes=notes,
        matters=found,
        statuses=_statuses(found),
        groups=by_incident,
    )


def _statuses(found: tuple[Matter, ...]) -> dict[str, Status]:
    statuses: dict[str, Status] = {}
    for status in (Status.SINGLE, Status.AGREED, Status.CONTESTED):
        for matter in found:
            if matter.status is status:
                statuses.update((claim.id, status) for claim in matter.claims)
    return statuses

"""Incident groups: the claims of a brief by the incident that they are about, and the questions that each group answers.

Two claims contradict each other only about one and the same incident: "12 soldiers killed" at one place and "30 soldiers
killed" at another are no contradiction, although they answer a question of the same name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.model.agreement import Matter, Status
from briefing.model.claim import Claim, Topic
from briefing.model.incident import Incident
from briefing.model.incident_claims import by_incident
from briefing.model.matters import Matters

if TYPE_CHECKING:
    from briefing.model.brief import Brief

_TOPICS = {topic: number for number, topic in enumerate(Topic)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """An incident (None: of none of the brief's) with the standing claims about it and the questions that they answer."""

    incident: Incident | None
    claims: tuple[Claim, ...]
    matters: tuple[Matter, ...]


def groups(brief: Brief) -> tuple[Group, ...]:
    """Return a group for each incident, in the order of the brief, and last one for the claims about none of them.

    Which claim is about which is what `briefing.model.incident_claims.is_about` says, in one go for all of them.
    """
    claims = by_incident(brief, brief.standing_claims)
    found = [_group(brief, incident, claims[incident.id]) for incident in brief.incidents]
    return (*found, _group(brief, None, claims[""]))


def matters_apart(brief: Brief, found: tuple[Group, ...]) -> tuple[Matter, ...]:
    """Return the questions of a brief, incident by incident where it has several, in the order of `agreement.matters`."""
    if len(brief.incidents) < 2:
        return Matters().of(brief)
    return tuple(sorted((matter for group in found for matter in group.matters), key=_rank))


def _group(brief: Brief, incident: Incident | None, claims: list[Claim]) -> Group:
    own = replace(brief, claims=tuple(claims))
    return Group(incident=incident, claims=own.claims, matters=Matters().of(own))


def _rank(matter: Matter) -> tuple[int, bool, str]:
    question = matter.question
    return _TOPICS[question.topic], matter.status is not Status.CONTESTED, question.about

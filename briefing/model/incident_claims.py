"""Which claims are about an incident, and the figures that they give: each with who gave it, none of the incident's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.model.claim import Figure, Question, Topic
from briefing.model.source import SourceSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim
    from briefing.model.incident import Incident


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedFigure:
    """One range that somebody gave, the question it answers, and the passage it stands in."""

    figure: Figure
    claim: str
    claimant: str
    question: Question | None
    span: SourceSpan
    apart: bool = False
    """Whether another claimant gives a range of the same that does not meet it."""


def is_about(brief: Brief, claim: Claim, incident: Incident) -> bool:
    """Return whether a claim is about an incident: said to be, or said to be about none, where it is the brief's first."""
    if claim.incident:
        return claim.incident == incident.id
    return not claim.earlier and bool(brief.incidents) and brief.incidents[0].id == incident.id


def incident_of(brief: Brief, claim: Claim) -> str:
    """Return the id of the brief's incident that a claim is about, as `is_about` says; "" for none of them."""
    if claim.incident:
        return claim.incident if any(each.id == claim.incident for each in brief.incidents) else ""
    return "" if claim.earlier or not brief.incidents else brief.incidents[0].id


def by_incident(brief: Brief, claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Return claims by the id of the incident that they are about, in the order of the brief, last "" for none of them."""
    found: dict[str, list[Claim]] = {incident.id: [] for incident in brief.incidents}
    found[""] = []
    first = brief.incidents[0].id if brief.incidents else ""
    for claim in claims:
        wanted = claim.incident or ("" if claim.earlier else first)
        found[wanted if wanted in found else ""].append(claim)
    return found


def claims_about(brief: Brief, incident: Incident) -> tuple[Claim, ...]:
    """Return the standing claims about an incident, in the order of the brief."""
    own, first = incident.id, bool(brief.incidents) and brief.incidents[0].id == incident.id
    return tuple(
        [
            claim
            for claim in brief.standing_claims
            if (claim.incident == own if claim.incident else first and not claim.earlier)
        ]
    )


def figures_of(brief: Brief, incident: Incident) -> tuple[ClaimedFigure, ...]:
    """Return the figures claimed about an incident, question by question, the same people and unit beside each other."""
    found = [
        ClaimedFigure(
            figure=figure,
            claim=claim.id,
            claimant=claim.attribution.side,
            question=_question(claim),
            span=figure.passage or claim.content[0],
        )
        for claim in claims_about(brief, incident)
        for figure in claim.figures
    ]
    keys = [_same(each) for each in found]  # asked for three times each, and there may be thousands
    questions: dict[Question | None, int] = {}
    order: dict[tuple[str, str], int] = {}
    for number, (each, key) in enumerate(zip(found, keys, strict=True)):
        questions.setdefault(each.question, number)
        order.setdefault(key, number)
    ends = _ends(found, keys)
    ranks = [(questions[each.question], order[key]) for each, key in zip(found, keys, strict=True)]
    return tuple(
        [
            replace(found[at], apart=True) if _apart(found[at], ends[keys[at]]) else found[at]
            for at in sorted(range(len(found)), key=ranks.__getitem__)
        ]
    )


Ends = dict[str, tuple[int, int | None]]
"""Of each claimant the highest low end and the lowest high end that they give of the same."""


def _ends(found: list[ClaimedFigure], keys: list[tuple[str, str]]) -> dict[tuple[str, str], Ends]:
    ends: dict[tuple[str, str], Ends] = {}
    for each, key in zip(found, keys, strict=True):
        own, figure = ends.setdefault(key, {}), each.figure
        low, high = own.get(each.claimant, (0, None))
        if figure.high is not None and (high is None or figure.high < high):
            high = figure.high
        own[each.claimant] = max(low, figure.low or 0), high
    return ends


def _apart(each: ClaimedFigure, ends: Ends) -> bool:
    """Return whether another claimant's range of the same begins above this one's end, or ends below its beginning."""
    low, high = each.figure.low or 0, each.figure.high
    return any(
        (high is not None and their_low > high) or (their_high is not None and their_high < low)
        for claimant, (their_low, their_high) in ends.items()
        if claimant != each.claimant
    )


def _same(each: ClaimedFigure) -> tuple[str, str]:
    return each.figure.unit, each.figure.people


def _question(claim: Claim) -> Question | None:
    """Return the question that a claim's figures answer: about losses where it answers one, else its first."""
    questions = [answer.question for answer in claim.answers]
    losses = [question for question in questions if question.topic is Topic.LOSSES]
    return next(iter((*losses, *questions)), None)

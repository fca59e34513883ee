from __future__ import annotations

import pytest

from briefing.model.agreement import Status, matters
from briefing.model.brief import Brief
from briefing.model.claim import Answer, Attribution, Claim, Figure, Question, Topic
from briefing.model.incident import Incident
from briefing.model.incident_groups import groups, matters_apart
from briefing.model.matters import Matters
from briefing.model.source import Source

TEXT = "The army said 12 soldiers died. The rebels said 30 soldiers died. A month ago nine died."
SOURCE = Source(id="s-1", text=TEXT, sha256="")


def claim(words: str, claimant: str, number: int, incident: str) -> Claim:
    """Return a claim of so many soldiers killed, about an incident."""
    start = TEXT.index(words)
    return Claim(
        id=f"c-{start}",
        content=(SOURCE.span(start, start + len(words)),),
        attribution=Attribution(claimant=claimant),
        figures=(Figure(low=number, high=number, unit="killed", group="soldiers"),),
        answers=(Answer(question=Question(topic=Topic.LOSSES, about="soldiers")),),
        incident=incident,
    )


@pytest.mark.parametrize(("second", "status"), [("i-1", Status.CONTESTED), ("i-2", Status.SINGLE)])
def test_figures_contradict_each_other_within_an_incident_only(second: str, status: Status) -> None:
    """Two tolls that do not meet are contested about one incident, and not where they are of two: on board and pages alike."""
    brief = Brief(
        sources=(SOURCE,),
        incidents=(Incident(id="i-1"), Incident(id="i-2")),
        claims=(
            claim("12 soldiers died", "the army", 12, "i-1"),
            claim("30 soldiers died", "the rebels", 30, second),
        ),
    )
    assert {matter.status for matter in Matters().of(brief)} == {status}
    assert {matter.status for matter in matters(brief)} == {status}
    assert {matter.status for matter in matters_apart(brief, groups(brief))} == {status}


def test_each_claim_stands_in_one_group() -> None:
    """Every standing claim is in the group of its incident; one about an incident that the brief lacks is in the last."""
    brief = Brief(
        sources=(SOURCE,),
        incidents=(Incident(id="i-1"), Incident(id="i-2")),
        claims=(
            claim("12 soldiers died", "the army", 12, ""),
            claim("30 soldiers died", "the rebels", 30, "i-2"),
            claim("nine died", "nobody", 9, "i-7"),
        ),
    )
    found = groups(brief)
    assert [[each.attribution.claimant for each in group.claims] for group in found] == [
        ["the army"],
        ["the rebels"],
        ["nobody"],
    ]
    assert found[-1].incident is None

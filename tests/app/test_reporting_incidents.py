"""What a report tells of its incidents, for people and for programs."""

from __future__ import annotations

from briefing.app.reporting_incidents import incident_lines, incidents_for_programs
from briefing.model.claim import Attitude, Attribution, Claim, Figure
from briefing.model.detection import Detection
from briefing.model.draft import Draft, Proposal
from briefing.model.incident import EventType, FieldPassage, Incident, Party, Place
from briefing.model.source import Source
from briefing.model.when import When

TEXT = "The army said 14 soldiers died in Ondola on 4 March. The committee said at least 22 did; the front denied it."
SOURCE = Source(id="s-1", text=TEXT, sha256="")


def claim(number: int, who: str, low: int, high: int | None, attitude: Attitude = Attitude.SAID) -> Claim:
    """Return a claim that so many soldiers were killed."""
    figure = Figure(low=low, high=high, unit="killed", whose="soldiers", group="soldiers", wording=str(low))
    return Claim(
        id=f"c-{number}",
        content=(SOURCE.span(0, 20),),
        attribution=Attribution(claimant=who),
        figures=(figure,),
        attitude=attitude,
        incident="i-1",
    )


INCIDENT = Incident(
    id="i-1",
    event_type=EventType.BATTLES,
    sub_event_type="Armed clash",
    when=When(edtf="2025-03-04", wording="4 March"),
    places=("p-1",),
    parties=("g-1", "g-2"),
    weapons=("mortars",),
    passages=(FieldPassage(field="when", span=SOURCE.span(44, 51)),),
)
PROPOSED = (
    claim(1, "the army", 14, 14),
    claim(2, "the committee", 22, None),
    claim(3, "the front", 22, 22, Attitude.DENIED),
    Place(id="p-1", name="Ondola"),
    Party(id="g-1", name="the army"),
    Party(id="g-2", name="Northern Front"),
    INCIDENT,
    Incident(id="i-2"),
)
DRAFT = Draft(
    source=SOURCE,
    original=b"",
    proposals=tuple(
        Proposal(value=each, detection=Detection(engine="rules", confidence=1.0)) for each in PROPOSED
    ),
)


def test_an_incident_is_a_line_with_its_toll_below() -> None:
    """Type, time, place, parties and weapons stand on one line, each part of the toll on one of its own."""
    assert list(incident_lines(DRAFT)) == [
        "incident 1: Battles, Armed clash · 4 March 2025 · Ondola · parties: the army, Northern Front · weapons: mortars",
        "  killed, soldiers: 14 – 22 or more (the army 14; the committee ≥ 22; the front denied 22, apart)",
        "incident 2: type not stated · time not stated",
    ]


def test_programs_get_the_same_with_open_ends_as_null() -> None:
    """The toll has its ends, null where one is open, each account with its figures, and the numbers of the claims."""
    first, second = incidents_for_programs(DRAFT)
    (toll,) = first["toll"]
    assert (toll["effect"], toll["whose"], toll["min"], toll["max"], toll["highest"]) == (
        "killed",
        "soldiers",
        14,
        None,
        22,
    )
    assert [(each["claimant"], each["stance"], each["claims"]) for each in toll["accounts"]] == [
        ("the army", "said", [0]),
        ("the committee", "said", [1]),
        ("the front", "denied", [2]),
    ]
    assert (first["claims"], second["claims"]) == ([0, 1, 2], [])
    assert (first["places"], first["parties"], first["weapons"]) == (
        ["Ondola"],
        ["the army", "Northern Front"],
        ["mortars"],
    )
    (passage,) = first["passages"]
    assert TEXT[slice(*passage["span"])] == "4 March"

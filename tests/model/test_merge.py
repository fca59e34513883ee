"""A draft taken into a brief: nothing twice, nothing overwritten, nothing lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, ReviewState
from briefing.model.detection import Detection
from briefing.model.draft import Draft, Proposal, Proposed
from briefing.model.edit import review
from briefing.model.incident import EventType, Incident, Party, Place, Precision
from briefing.model.merge import merge, shared_runs
from briefing.model.source import Source, sha256_of, source_id
from briefing.model.when import When
from tests.strategies import briefs, drafts

WIRE = "Fighters attacked three towns in the west at dawn on Tuesday, and soldiers drove them back by noon."


def source(text: str) -> Source:
    """Return a source of that text."""
    digest = sha256_of(text.encode())
    return Source(id=source_id(digest), text=text, sha256=digest)


def draft(text: str, *values: Proposed) -> Draft:
    """Return a draft of that text with those proposals."""
    found = Detection(engine="rules")
    return Draft(
        source=source(text),
        original=text.encode(),
        proposals=tuple(Proposal(value=value, detection=found) for value in values),
    )


@given(brief=briefs(), drawn=drafts())
def test_merging_adds_and_takes_nothing_away(brief: Brief, drawn: Draft) -> None:
    """After a merge every claim and source of before is there, and those of the draft too."""
    merged = merge(drawn)(brief)
    assert merged.claims[: len(brief.claims)] == brief.claims
    assert {each.id for each in merged.sources} == {each.id for each in brief.sources} | {drawn.source.id}
    if drawn.source.id not in {each.id for each in brief.sources}:
        assert [claim.id for claim in merged.claims[len(brief.claims) :]] == [
            claim.id for claim in drawn.claims
        ]
        assert all(claim.detection for claim in merged.claims[len(brief.claims) :])


@given(brief=briefs(), drawn=drafts())
def test_merging_twice_is_merging_once(brief: Brief, drawn: Draft) -> None:
    """The same bytes are the same source: a second merge changes nothing."""
    once = merge(drawn)(brief)
    assert merge(drawn)(once) == once


@given(drawn=drafts())
def test_what_a_person_decided_stays_decided(drawn: Draft) -> None:
    """Importing the same file again leaves reviewed claims reviewed."""
    brief = merge(drawn)(Brief())
    for claim in brief.claims:
        brief = review(claim.id, ReviewState.ACCEPTED, by="me", at="2025-07-01T20:10Z")(brief)
    assert merge(drawn)(brief) == brief


def test_copies_of_one_text_are_one_origin() -> None:
    """Two reports that share most of their words in a row get one origin group; a third report does not."""
    brief = Brief()
    for text in (
        WIRE,
        f"By our desk. {WIRE}",
        "Something else altogether happened in another country yesterday evening.",
    ):
        brief = merge(draft(text))(brief)
    first, copy, other = brief.sources
    assert first.origin == copy.origin != ""
    assert other.origin == ""


def test_shared_runs_is_a_share() -> None:
    """A text shares all of itself with itself, the shorter text counts, and short texts share nothing."""
    assert shared_runs(WIRE, WIRE.upper()) == 1
    assert shared_runs(WIRE, f"{WIRE} {WIRE[::-1]}") == shared_runs(f"{WIRE} {WIRE[::-1]}", WIRE) == 1
    assert shared_runs(WIRE, "another text of which not eight words in a row stand in the first") == 0
    assert shared_runs("three short words", "three short words") == 0


def test_a_party_under_two_names_is_one_party() -> None:
    """A party with a known one's name joins it under the known id, also where an incident names it; new names stay."""
    known = Party(id="a-1", name="River Front", aliases=("the Front",))
    new = Party(id="a-9", name="River Front", short="RF", aliases=("Front of the River",))
    brief = merge(draft("A text.", new, Incident(id="i-1", parties=("a-9",))))(Brief(parties=(known,)))
    (merged,) = brief.parties
    assert (merged.id, merged.name, merged.short) == ("a-1", "River Front", "RF")
    assert {"the Front", "Front of the River"} <= set(merged.aliases)
    assert brief.incidents[0].parties == ("a-1",)


def test_two_armies_are_two_parties() -> None:
    """Parties with keys of their own, or that share only a further name, stay apart."""
    known = Party(id="a-1", name="Army of the Coast", aliases=("the army",), key="coast")
    for new in (
        Party(id="a-2", name="Army of the Hills", aliases=("the army",)),
        Party(id="a-2", name="Army of the Coast", key="another coast"),
    ):
        assert len(merge(draft("A text.", new))(Brief(parties=(known,))).parties) == 2


def test_places_and_incidents_join_by_id() -> None:
    """A known place keeps what it says and gains mentions; a known incident gains only what it did not know."""
    text = source("Shots in Kayes.")
    known = Brief(
        places=(Place(id="p-1", name="Kayes", admin1="Kayes Region"),),
        incidents=(Incident(id="i-1", when=When(edtf="2025-07-01"), places=("p-1",)),),
    )
    place = Place(id="p-1", name="KAYES", mentions=(text.span(9, 14),))
    incident = Incident(
        id="i-1",
        event_type=EventType.BATTLES,
        when=When(edtf="2025"),
        places=("p-1", "p-2"),
        parties=("a-1",),
    )
    merged = merge(draft(text.text, place, incident))(known)
    assert merged.places == (replace(known.places[0], mentions=place.mentions),)
    assert merged.incidents == (
        replace(known.incidents[0], event_type=EventType.BATTLES, places=("p-1", "p-2"), parties=("a-1",)),
    )


def test_a_claim_of_no_brief_cannot_be_changed() -> None:
    """A review of a claim that the brief does not have is an error, not a silent nothing."""
    with pytest.raises(KeyError):
        review("c-9", ReviewState.ACCEPTED, by="me", at="")(Brief())


def test_incidents_of_several_reports_become_one_or_stay_apart() -> None:
    """The same town and day are one incident, another town another, and the claims go with their own."""
    kayes = Place(id="p-kayes", name="Kayes", precision=Precision.LOCALITY, gazetteer_id="geonames:1")
    gao = Place(id="p-gao", name="Gao", precision=Precision.LOCALITY, gazetteer_id="geonames:2")
    day = When(edtf="2025-03-11")
    first = draft("one", kayes, Incident(id="i-1", when=day, places=("p-kayes",)))
    elsewhere = draft("two", gao, Incident(id="i-1", when=day, places=("p-gao",)))
    again = draft(
        "three",
        gao,
        kayes,
        Incident(id="i-1", when=day, places=("p-gao",), weapons=("rockets",)),
        Incident(id="i-2", when=day, places=("p-kayes",)),
    )
    span = elsewhere.source.span(0, 3)
    claim = Claim(id="c-1", content=(span,), attribution=Attribution(claimant="x"), incident="i-1")
    elsewhere = replace(
        elsewhere, proposals=(*elsewhere.proposals, Proposal(value=claim, detection=Detection(engine="x")))
    )
    brief = merge(again)(merge(elsewhere)(merge(first)(Brief())))
    assert [(each.id, each.places) for each in brief.incidents] == [
        ("i-1", ("p-kayes",)),
        ("i-2", ("p-gao",)),
    ]
    assert brief.incidents[1].weapons == ("rockets",)
    assert [each.incident for each in brief.claims] == ["i-2"]

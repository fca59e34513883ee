"""What changed between two briefs, as a person reads it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, ReviewState
from briefing.model.difference import Change, FieldChange, What, difference
from briefing.model.edit import change, change_claim, review
from briefing.model.source import Source
from briefing.model.when import When
from tests.strategies import briefs

SOURCE = Source(
    id="s-1", text="The army said it had repelled the attack.", sha256="0" * 64, publisher="Delta Courier"
)
CLAIM = Claim(id="c-1", content=(SOURCE.span(14, 40),), attribution=Attribution(claimant="the army"))
SMALL = briefs(most_sources=1, most_claims=2)
BRIEF = Brief(title="Attack", sources=(SOURCE,), claims=(CLAIM,))


def test_a_field_of_the_head_says_what_it_was_and_is() -> None:
    """Title and as-of time come with their values in words and the place to go to."""
    after = change(title="Attacks", as_of=When(edtf="2025-07-01", wording="1 July"))(BRIEF)
    assert difference(BRIEF, after) == (
        Change(
            what=What.CHANGED,
            place="brief#title",
            changed=(FieldChange(name="title", before="Attack", after="Attacks"),),
        ),
        Change(
            what=What.CHANGED,
            place="brief#as_of",
            changed=(FieldChange(name="as_of", before="", after="1 July"),),
        ),
    )


def test_a_decision_on_a_claim_is_named() -> None:
    """Accepted, rejected and put back are told apart, with the claim's words and place."""
    found = []
    for state in (ReviewState.ACCEPTED, ReviewState.REJECTED):
        (one,) = difference(BRIEF, review("c-1", state, by="A. Analyst", at="2025-07-01T20:10:00Z")(BRIEF))
        found.append((one.what, one.collection, one.name, one.place))
    name = "the army: it had repelled the attack"
    assert found == [
        (What.ACCEPTED, "claims", name, "c-1"),
        (What.REJECTED, "claims", name, "c-1"),
    ]
    accepted = review("c-1", ReviewState.ACCEPTED, by="", at="")(BRIEF)
    assert difference(accepted, BRIEF)[0].what is What.REOPENED


def test_a_field_deep_in_a_claim_has_its_path() -> None:
    """What changed in the attribution is told by its path."""
    after = change_claim("c-1", lambda claim: replace(claim, attribution=Attribution(claimant="an officer")))(
        BRIEF
    )
    (one,) = difference(BRIEF, after)
    assert one.changed == (FieldChange(name="attribution.claimant", before="the army", after="an officer"),)


def test_what_came_and_what_went_is_told() -> None:
    """A new source is added, a claim that is gone is removed, a new order is one."""
    other = replace(SOURCE, id="s-2", publisher="Hill Post")
    after = replace(BRIEF, sources=(other, SOURCE), claims=())
    assert [(one.what, one.name) for one in difference(BRIEF, after)] == [
        (What.ADDED, "Hill Post"),
        (What.REMOVED, "the army: it had repelled the attack"),
    ]
    turned = replace(after, sources=(SOURCE, other))
    assert [one.what for one in difference(after, turned)] == [What.MOVED]


@settings(max_examples=20)
@given(before=SMALL, after=SMALL)
def test_only_the_same_brief_has_no_difference(before: Brief, after: Brief) -> None:
    """Between two briefs something is told exactly when they are not the same, and nothing breaks on any."""
    assert difference(before, before) == ()
    assert bool(difference(before, after)) == (before != after)

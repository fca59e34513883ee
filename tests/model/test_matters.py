"""Matters kept from edit to edit are those that agreement finds."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing.model.agreement import matters, side_of
from briefing.model.brief import Brief
from briefing.model.claim import (
    Answer,
    Attribution,
    Claim,
    Figure,
    Naming,
    Question,
    Review,
    ReviewState,
    Topic,
)
from briefing.model.incident import Party
from briefing.model.matters import Matters
from briefing.model.source import Source, SourceSpan
from tests.strategies import briefs

VALUES = ("", "attack repelled", "ground taken", "ground held")
ASKED = (Question(topic=Topic.OUTCOME), Question(topic=Topic.LOSSES, about="soldiers"))
numbers = st.none() | st.integers(0, 4)
figures = st.builds(
    lambda low, high, unit: Figure(
        low=low, high=None if high is None else (low or 0) + high, unit=unit, whose="soldiers"
    ),
    numbers,
    numbers,
    st.sampled_from(("", "killed")),
)


@st.composite
def disputes(draw: st.DrawFn) -> Brief:
    """Draw a brief whose few claimants answer two questions in a few words and small numbers, so that much collides."""
    claims = []
    for number in range(draw(st.integers(0, 7))):
        paper = draw(st.sampled_from(("s-1", "s-2", "s-3")))
        attribution = Attribution(
            claimant=draw(st.sampled_from(("the army", "the forces", "Front", "a resident"))),
            naming=draw(st.sampled_from(tuple(Naming))),
            on_behalf_of=draw(st.sampled_from(("", "", "Front"))),
        )
        answers = tuple(
            Answer(question=question, value=draw(st.sampled_from(VALUES)))
            for question in draw(st.sets(st.sampled_from(ASKED)))
        )
        claims.append(
            Claim(
                id=f"c-{number}",
                content=(SourceSpan(source=paper, start=0, end=1, quote="x"),),
                attribution=attribution,
                same_as=draw(st.sampled_from(("", "", "c-0", "c-1", "c-2"))),
                answers=answers,
                figures=tuple(draw(st.lists(figures, max_size=2))),
                review=Review(state=draw(st.sampled_from(tuple(ReviewState)))),
            )
        )
    sources = tuple(
        Source(id=paper, text="x", sha256="", origin=draw(st.sampled_from(("", "wire"))))
        for paper in ("s-1", "s-2")
    )
    parties = (Party(id="a-1", name="the army", aliases=("the forces",)),)
    return Brief(sources=sources, parties=parties, claims=tuple(claims))


@given(states=st.lists(disputes() | briefs(), min_size=1, max_size=4))
def test_they_are_what_agreement_finds(states: list[Brief]) -> None:
    """Whatever brief comes after which, every question has the accounts, status and origins that a fresh look gives it."""
    kept = Matters()
    for brief in states:
        assert kept.of(brief) == matters(brief)
        assert [kept.side(brief, claim) for claim in brief.claims] == [
            side_of(brief, claim) for claim in brief.claims
        ]


@given(brief=disputes(), state=st.sampled_from(tuple(ReviewState)))
def test_an_edit_leaves_the_other_questions_as_they_were(brief: Brief, state: ReviewState) -> None:
    """After the review of one claim the matters are right, and those it does not touch are the very same values."""
    kept = Matters()
    before = {matter.question: matter for matter in kept.of(brief)}
    if not brief.claims:
        return
    first = replace(brief.claims[0], review=Review(state=state))
    edited = replace(brief, claims=(first, *brief.claims[1:]))
    after = kept.of(edited)
    assert after == matters(edited)
    touched = {answer.question for answer in first.answers}
    touched |= {matter.question for matter in after if any(claim.same_as for claim in matter.claims)}
    assert all(matter is before[matter.question] for matter in after if matter.question not in touched)


@given(brief=disputes())
def test_another_origin_is_seen(brief: Brief) -> None:
    """Where only a source's origin or a party's names change, the questions are worked out anew."""
    kept = Matters()
    kept.of(brief)
    one_wire = replace(brief, sources=tuple(replace(source, origin="one") for source in brief.sources))
    assert kept.of(one_wire) == matters(one_wire)
    nobody = replace(one_wire, parties=())
    assert kept.of(nobody) == matters(nobody)

"""What stands against issuing a brief, said with its place and what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.model.assessment import Judgement, Reliability, ReliabilityGrade, Yardstick
from briefing.model.brief import Brief
from briefing.model.check import problems
from briefing.model.claim import (
    Attribution,
    Channel,
    Claim,
    Figure,
    Naming,
    Quotation,
    QuotationKind,
    Relay,
    Review,
    ReviewState,
)
from briefing.model.incident import Place, SpellingSuggestion
from briefing.model.marking import Marking
from briefing.model.problem import Level, Problem
from briefing.model.source import Source, SourceSpan
from briefing.model.when import When
from tests.strategies import briefs

SOURCE = Source(
    id="s-1", text="The army said it had neutralised over 80 fighters.", sha256="", publisher="Coast Daily"
)
CLAIM = Claim(
    id="c-1",
    content=(SOURCE.span(14, 49),),
    attribution=Attribution(claimant="the army"),
    review=Review(state=ReviewState.ACCEPTED, by="me", at="2025-07-01T20:10Z"),
)
SOUND = Brief(
    title="Army says attack repelled", as_of=When(edtf="2025-07-01"), sources=(SOURCE,), claims=(CLAIM,)
)
STRAY = SourceSpan(source="s-1", start=0, end=3, quote="Not")


def about(brief: Brief, words: str) -> list[Problem]:
    """Return the problems of `brief` whose message holds `words`."""
    return [problem for problem in problems(brief) if words in problem.message]


def claiming(claim: Claim) -> Brief:
    """Return the sound brief with another claim."""
    return replace(SOUND, claims=(claim,))


def judging(text: str, likelihood: str = "", yardstick: Yardstick = Yardstick.ICD_203) -> Brief:
    """Return the sound brief with one judgement."""
    return replace(
        SOUND, yardstick=yardstick, judgements=(Judgement(id="j-1", text=text, likelihood=likelihood),)
    )


def test_a_sound_brief_has_no_problem() -> None:
    """A brief with a head, a source and a reviewed claim that stands in its text has nothing against it."""
    assert problems(SOUND) == ()


@given(brief=briefs())
def test_every_drawn_passage_stands(brief: Brief) -> None:
    """Checks never fail on a brief that holds together; the gravest problems come first, each says what to do."""
    found = problems(brief)
    assert [problem.level.gravity for problem in found] == sorted(problem.level.gravity for problem in found)
    assert all(problem.advice for problem in found)
    assert not about(brief, "does not stand")


def test_an_empty_brief_misses_its_head() -> None:
    """A brief without title, time and source is told each of the three."""
    assert [problem.level for problem in problems(Brief())] == [Level.ERROR, Level.ERROR, Level.WARNING]


@pytest.mark.parametrize(
    "claim",
    [
        replace(CLAIM, content=(STRAY,)),
        replace(CLAIM, cue=STRAY),
        replace(CLAIM, quotations=(Quotation(passage=STRAY),)),
        replace(CLAIM, figures=(Figure(low=81, passage=STRAY),)),
        replace(CLAIM, attribution=Attribution(claimant="x", passage=STRAY)),
        replace(CLAIM, attribution=Attribution(claimant="x", channel=Channel(passage=STRAY))),
        replace(CLAIM, attribution=Attribution(claimant="x", relays=(Relay(name="Wire", passage=STRAY),))),
    ],
)
def test_a_passage_that_moved_is_reported(claim: Claim) -> None:
    """Any passage of a claim that no longer stands at its place is an error at that claim, and is not relocated."""
    (problem,) = about(claiming(claim), "does not stand at its place")
    assert (problem.level, problem.place) == (Level.ERROR, "c-1")


def test_a_claim_without_its_source_is_reported() -> None:
    """A claim whose source the brief does not have is an error."""
    assert [problem.place for problem in about(replace(SOUND, sources=()), "source is not in the brief")] == [
        "c-1"
    ]


def test_nothing_stands_unattributed() -> None:
    """A claim that names nobody is an error; one whose source names nobody in particular is noted."""
    (nobody,) = about(claiming(replace(CLAIM, attribution=Attribution(claimant=""))), "no claimant")
    assert nobody.level is Level.ERROR
    vague = Attribution(claimant="reports", naming=Naming.UNSPECIFIED)
    (note,) = about(claiming(replace(CLAIM, attribution=vague)), "names nobody")
    assert note.level is Level.NOTE


def test_unreviewed_claims_are_counted() -> None:
    """Claims that nobody looked at are counted against those that stand; rejected ones count for neither."""
    new = replace(CLAIM, id="c-2", review=Review())
    rejected = replace(CLAIM, id="c-3", review=Review(state=ReviewState.REJECTED))
    (problem,) = about(replace(SOUND, claims=(CLAIM, new, rejected)), "not reviewed")
    assert problem.message.startswith("1 of 2 claims")


def test_a_partys_word_needs_quotation_marks() -> None:
    """A euphemism in the desk's own words or the publication's own voice is a problem; in quotation marks it is none."""
    assert about(replace(SOUND, title="Army neutralised 80"), "party's word")
    assert not about(replace(SOUND, title="Army says it “neutralised” 80"), "party's word")
    own = replace(CLAIM, attribution=Attribution(claimant="Coast Daily", naming=Naming.PUBLICATION))
    assert about(claiming(own), "own voice")
    scare = Quotation(passage=SOURCE.span(21, 32), kind=QuotationKind.SCARE)
    assert not about(claiming(replace(own, quotations=(scare,))), "own voice")


def test_a_brief_is_not_freer_than_what_it_holds() -> None:
    """A marking freer than that of a source or standing claim is an error that names the marking needed."""
    red = replace(SOUND, sources=(replace(SOURCE, marking=Marking.RED),))
    (problem,) = about(red, "marked")
    assert "TLP:RED" in problem.advice
    assert not about(replace(red, marking=Marking.RED), "marked")


def test_likelihood_words_are_those_of_the_yardstick() -> None:
    """A likelihood word of another yardstick, or of two wordings at once, is an error."""
    assert about(judging("It spreads.", "realistic possibility"), "is no word of the yardstick")
    assert not about(judging("It spreads.", "realistic possibility", Yardstick.PHIA), "is no word")
    two = replace(
        SOUND,
        judgements=(
            Judgement(id="j-1", text="", likelihood="likely"),
            Judgement(id="j-2", text="", likelihood="remote"),
        ),
    )
    assert about(two, "two wordings")


@pytest.mark.parametrize(
    "text", ["We judge with high confidence that it is likely.", "Likely, and said with Low Confidence."]
)
def test_likelihood_and_confidence_stand_apart(text: str) -> None:
    """A likelihood and a confidence level in one sentence are an error, in capitals too; in two sentences they are none."""
    assert about(judging(text), "one sentence")
    assert not about(judging("It is likely. We have high confidence."), "one sentence")


def test_a_place_in_no_gazetteer_is_said_to_be_so() -> None:
    """A place without coordinates is a warning that shows the suggestion and its reason."""
    place = Place(id="p-1", name="Binville", suggestions=(SpellingSuggestion(name="Dinville", why="B/D"),))
    (problem,) = about(replace(SOUND, places=(place,)), "in no gazetteer")
    assert "Dinville (B/D)" in problem.advice
    assert not about(replace(SOUND, places=(replace(place, latitude=1.0, longitude=2.0),)), "in no gazetteer")


def test_reliability_is_the_nearest_grade() -> None:
    """The claim's own grade holds before the claimant's, that before the publisher's, and without any it is F."""
    publisher = ReliabilityGrade(subject="Coast Daily", grade=Reliability.B)
    claimant = ReliabilityGrade(subject="the army", grade=Reliability.D)
    assert SOUND.reliability_of(CLAIM) is Reliability.F
    assert replace(SOUND, reliabilities=(publisher,)).reliability_of(CLAIM) is Reliability.B
    both = replace(SOUND, reliabilities=(publisher, claimant))
    assert both.reliability_of(CLAIM) is Reliability.D
    assert both.reliability_of(replace(CLAIM, reliability=Reliability.A)) is Reliability.A

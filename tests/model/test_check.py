"""What stands against issuing a brief, said with its place and what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.model.assessment import (
    Confidence,
    InformationGap,
    Judgement,
    Reliability,
    ReliabilityGrade,
    Yardstick,
)
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
from briefing.model.incident import Incident, Party, Place, Precision, SpellingSuggestion
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
    found = problems(Brief())
    assert [problem.level for problem in found] == [Level.ERROR, Level.ERROR, Level.WARNING]
    assert [problem.place for problem in found] == ["brief#title", "brief#sources", "brief#as_of"]


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
    (problem,) = about(two, "two wordings")
    assert problem.place in ("j-1#likelihood", "j-2#likelihood")


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
    assert problem.place == "p-1"
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


@given(brief=briefs())
def test_every_problem_has_a_place_to_click(brief: Brief) -> None:
    """Each problem's place is the id of one of the brief's nouns, or a field after a “#”, or a field of the brief itself."""
    known = {each.id for each in brief.sources} | {each.id for each in brief.claims}
    known |= {each.id for each in brief.places} | {each.id for each in brief.parties}
    known |= {each.id for each in brief.incidents} | {each.id for each in brief.judgements}
    known |= {each.id for each in brief.gaps}
    for problem in problems(brief):
        noun, _, field = problem.place.partition("#")
        assert noun in known or (noun == "brief" and field), problem


def test_a_judgement_rests_on_standing_claims() -> None:
    """A judgement that rests on nothing is warned of; one that rests on a missing or rejected claim is an error there."""
    sound = Judgement(
        id="j-1",
        text="It is likely to spread.",
        likelihood="likely",
        confidence=Confidence.LOW,
        rests_on=("c-1",),
    )
    assert problems(replace(SOUND, judgements=(sound,))) == ()
    (nothing,) = problems(replace(SOUND, judgements=(replace(sound, rests_on=()),)))
    assert (nothing.level, nothing.place) == (Level.WARNING, "j-1#rests_on")
    (missing,) = problems(replace(SOUND, judgements=(replace(sound, rests_on=("c-1", "c-9")),)))
    assert (missing.level, missing.place) == (Level.ERROR, "j-1#rests_on")
    rejected = replace(CLAIM, id="c-2", review=Review(state=ReviewState.REJECTED))
    (fallen,) = problems(
        replace(SOUND, claims=(CLAIM, rejected), judgements=(replace(sound, rests_on=("c-2",)),))
    )
    assert "was rejected" in fallen.message


def test_a_judgement_says_its_likelihood_and_its_confidence() -> None:
    """A likelihood word that the sentence does not say, and a confidence that is not stated, are noted at their fields."""
    brief = replace(
        SOUND, judgements=(Judgement(id="j-1", text="It spreads.", likelihood="likely", rests_on=("c-1",)),)
    )
    assert {(problem.level, problem.place) for problem in problems(brief)} == {
        (Level.NOTE, "j-1#likelihood"),
        (Level.NOTE, "j-1#confidence"),
    }


def test_an_incident_says_when() -> None:
    """An incident without a time is warned of at its time, one without a name is noted at its name."""
    found = problems(replace(SOUND, incidents=(Incident(id="i-1"),)))
    assert [(problem.level, problem.place) for problem in found] == [
        (Level.WARNING, "i-1#when"),
        (Level.NOTE, "i-1#title"),
    ]
    told = Incident(id="i-1", title="Assaults", when=When(edtf="2025-07-01"))
    assert problems(replace(SOUND, incidents=(told,))) == ()
    (vague,) = problems(replace(SOUND, incidents=(replace(told, when=When(wording="of late")),)))
    assert (vague.level, vague.place) == (Level.NOTE, "i-1#when")


def test_an_incident_names_what_the_brief_has() -> None:
    """A place or party that the brief does not have is an error of its incident; so is a claim's unknown incident a warning."""
    told = Incident(id="i-1", title="Assaults", when=When(edtf="2025-07-01"), places=("p-9",))
    (problem,) = problems(replace(SOUND, incidents=(told,)))
    assert (problem.level, problem.place) == (Level.ERROR, "i-1#places")
    (stray,) = problems(claiming(replace(CLAIM, incident="i-7")))
    assert (stray.level, stray.place) == (Level.WARNING, "c-1#incident")


def test_parties_are_named_apart() -> None:
    """A party without a name is warned of, and so are two that go by one name."""
    (unnamed,) = problems(replace(SOUND, parties=(Party(id="g-1", name=" "),)))
    assert unnamed.place == "g-1#name"
    army, other = Party(id="g-1", name="the army", aliases=("FAMa",)), Party(id="g-2", name="FAMA")
    (shared,) = problems(replace(SOUND, parties=(army, other)))
    assert (shared.level, shared.place) == (Level.WARNING, "g-2#aliases")


def test_coordinates_have_a_source_and_a_precision() -> None:
    """Coordinates that nobody gave, or of no stated precision, are warned of at their fields."""
    place = Place(id="p-1", name="Kayes", latitude=14.4, longitude=-11.4)
    assert {problem.place for problem in problems(replace(SOUND, places=(place,)))} == {
        "p-1#coordinates_from",
        "p-1#precision",
    }
    whole = replace(place, coordinates_from="GeoNames", precision=Precision.LOCALITY)
    assert problems(replace(SOUND, places=(whole,))) == ()


@pytest.mark.parametrize(
    "figure", [Figure(unit="killed"), Figure(low=-3, high=2, unit="killed"), Figure(low=3, high=3)]
)
def test_a_figure_is_a_range_of_something(figure: Figure) -> None:
    """A figure without a number, below nought or of no unit is noted at the claim's figures."""
    (problem,) = problems(claiming(replace(CLAIM, figures=(figure,))))
    assert (problem.level, problem.place) == (Level.NOTE, "c-1#figures")
    assert problems(claiming(replace(CLAIM, figures=(Figure(low=3, unit="killed"),)))) == ()


def test_a_grade_and_a_gap_say_something() -> None:
    """A grade without a reason is noted at the grade, an empty gap is warned of at its text."""
    grade = ReliabilityGrade(subject="Coast Daily", grade=Reliability.B)
    (bare,) = problems(replace(SOUND, reliabilities=(grade,)))
    assert (bare.level, bare.place) == (Level.NOTE, "brief#grade:Coast Daily")
    (empty,) = problems(replace(SOUND, gaps=(InformationGap(id="u-1", text=""),)))
    assert (empty.level, empty.place) == (Level.WARNING, "u-1#text")

"""What a PDF carries of a brief: what its pages print, at its old offsets, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.model.assessment import InformationGap, Judgement, Reliability, ReliabilityGrade
from briefing.model.brief import Brief
from briefing.model.check import problems
from briefing.model.claim import Attribution, Claim, Review, ReviewState
from briefing.model.detection import Detection
from briefing.model.excerpt import FILLER, MARKS, carried, evidence, excerpt, passages_of
from briefing.model.incident import Party, Place
from briefing.model.layout import Carried, Layout
from briefing.model.marking import Marking
from briefing.model.problem import Level
from briefing.model.source import Source, SourceSpan, sha256_of, source_id
from tests.strategies import briefs, spans

TEXT = (
    "The secret cell of Ondola met at dawn.\nThe army said it had « repelled » the attack.\nA resident, "
    "Awa Traore, saw two trucks.\n"
)
DIGEST = sha256_of(TEXT.encode())
SOURCE = Source(id=source_id(DIGEST), text=TEXT, sha256=DIGEST, publisher="Coast Daily")


def passage(words: str) -> SourceSpan:
    """Return the passage of these words."""
    start = TEXT.index(words)
    return SOURCE.span(start, start + len(words))


ARMY = Claim(
    id="c-army",
    content=(passage("repelled"),),
    attribution=Attribution(claimant="The army", passage=passage("The army")),
    review=Review(state=ReviewState.ACCEPTED, by="m.okafor", at="2026-01-01T00:00:00Z"),
    detection=Detection(engine="rules", reasons=("because of Awa Traore",)),
    same_as="c-resident",
)
RESIDENT = Claim(
    id="c-resident",
    content=(passage("saw two trucks"),),
    attribution=Attribution(claimant="Awa Traore", passage=passage("Awa Traore")),
    review=Review(state=ReviewState.REJECTED, by="m.okafor"),
)
BRIEF = Brief(
    sources=(SOURCE,),
    claims=(ARMY, RESIDENT),
    places=(Place(id="p-1", name="Ondola", mentions=(passage("Ondola"),)),),
    parties=(
        Party(id="a-1", name="The army", mentions=(passage("The army"),)),
        Party(id="a-2", name="secret cell", mentions=(passage("secret cell"),)),
        Party(id="a-3", name="added by hand"),
    ),
    judgements=(Judgement(id="j-1", text="It held.", rests_on=("c-army", "c-resident")),),
    reliabilities=(
        ReliabilityGrade(subject="Coast Daily", grade=Reliability.B, reason="we know them"),
        ReliabilityGrade(subject="Awa Traore", grade=Reliability.A),
    ),
)


@st.composite
def with_mentions(draw: st.DrawFn) -> Brief:
    """Draw a brief whose places and parties are mentioned in its texts, and whose gaps have passages."""
    brief = draw(briefs())
    if not brief.sources:
        return brief
    span = st.sampled_from(brief.sources).flatmap(spans)
    some = st.lists(span, max_size=2).map(tuple)
    return replace(
        brief,
        places=tuple(replace(each, mentions=draw(some)) for each in brief.places),
        parties=tuple(replace(each, mentions=draw(some)) for each in brief.parties),
        gaps=tuple(
            InformationGap(id=f"g-{number}", text="", passage=draw(st.none() | span)) for number in range(2)
        ),
    )


def test_a_text_keeps_its_length_its_lines_and_its_passages_alone() -> None:
    """Everything that is not cited is filled; the quotation marks that touch a passage stay, for the pages print them."""
    text = excerpt(BRIEF).sources[0].text
    shown = text.replace(FILLER, "")
    assert len(text) == len(TEXT)
    assert shown == "\nThe army« repelled »\n\n"
    assert text.index("repelled") == TEXT.index("repelled")


def test_what_a_person_rejected_is_nowhere() -> None:
    """Neither the claim nor its claimant, nor a grade, a judgement's ground or a repetition that names it."""
    kept = excerpt(BRIEF)
    assert [claim.id for claim in kept.claims] == ["c-army"]
    assert kept.claims[0].same_as == ""
    assert kept.judgements[0].rests_on == ("c-army",)
    assert [(grade.subject, grade.reason) for grade in kept.reliabilities] == [("Coast Daily", "")]
    for words in ("Awa", "Traore", "trucks", "c-resident", "m.okafor", "secret", "we know them"):
        assert words not in repr(kept)


def test_parties_that_only_uncited_text_names_are_left_out() -> None:
    """A party that a claim names stays, and so does one that a person added; places are printed and stay, unmentioned."""
    kept = excerpt(BRIEF)
    assert [party.name for party in kept.parties] == ["The army", "added by hand"]
    assert [(place.name, place.mentions) for place in kept.places] == [("Ondola", ())]


def test_a_passage_that_does_not_stand_brings_no_other_text_along() -> None:
    """Where other words stand now, they are not carried: the check finds the passage missing, before and after."""
    moved = replace(ARMY, content=(replace(passage("secret cell"), quote="attack held"),))
    brief = replace(BRIEF, claims=(moved,))
    kept = excerpt(brief)
    assert "secret" not in kept.sources[0].text
    assert any("does not stand" in problem.message for problem in problems(kept))


def test_the_check_says_that_texts_are_cut() -> None:
    """One note for all sources, and no error about passages: they all stand."""
    said = [problem for problem in problems(excerpt(BRIEF)) if "cited passages" in problem.message]
    assert [(problem.level, problem.place) for problem in said] == [(Level.NOTE, SOURCE.id)]
    assert not any("does not stand" in problem.message for problem in problems(excerpt(BRIEF)))
    assert not any("cited passages" in problem.message for problem in problems(BRIEF))


def test_a_claim_on_text_that_is_not_there_is_an_error() -> None:
    """Who selects filled text in a brief out of a PDF is told before it is printed."""
    kept = excerpt(BRIEF)
    cut = kept.sources[0]
    blind = replace(ARMY, id="c-blind", content=(cut.span(0, 20),), same_as="")
    said = [
        each for each in problems(replace(kept, claims=(*kept.claims, blind))) if "not here" in each.message
    ]
    assert [(each.level, each.place) for each in said] == [(Level.ERROR, "c-blind")]


def test_evidence_is_whole_but_for_what_is_stricter_than_the_brief() -> None:
    """Rejected claims and texts are in it; a rejected claim marked stricter is not, and a stricter source's text is cut."""
    brief = replace(BRIEF, marking=Marking.GREEN)
    assert evidence(brief).claims == brief.claims
    assert evidence(brief).sources == brief.sources
    red = replace(brief, claims=(ARMY, replace(RESIDENT, marking=Marking.RED)))
    assert [claim.id for claim in evidence(red).claims] == ["c-army"]
    assert evidence(red).sources == red.sources
    strict = replace(brief, sources=(replace(SOURCE, marking=Marking.RED),))
    assert "trucks" not in repr(evidence(strict))
    assert evidence(strict).sources[0].excerpt


def test_the_layout_says_what_is_carried() -> None:
    """The passages, the evidence, or nothing."""
    for way, expected in (
        (Carried.BRIEF, excerpt),
        (Carried.EVIDENCE, evidence),
    ):
        brief = replace(BRIEF, layout=Layout(carried=way))
        assert carried(brief) == expected(brief)
    assert carried(replace(BRIEF, layout=Layout(carried=Carried.NOTHING))) is None


@given(brief=with_mentions())
@settings(max_examples=60)
def test_doing_it_twice_changes_nothing(brief: Brief) -> None:
    """What was carried is carried again as it is: the PDF of an opened PDF is the same."""
    assert excerpt(excerpt(brief)) == excerpt(brief)
    assert evidence(evidence(brief)) == evidence(brief)


@given(brief=with_mentions())
@settings(max_examples=60)
def test_every_letter_that_is_left_is_cited(brief: Brief) -> None:
    """Letter by letter: filled, a line end, in a passage that stands, or a mark or space that touches one."""
    kept = excerpt(brief)
    gaps = [gap.passage for gap in brief.gaps if gap.passage]
    cited = [span for claim in brief.standing_claims for span in passages_of(claim)] + gaps
    for before, after in zip(brief.sources, kept.sources, strict=True):
        assert len(after.text) == len(before.text)
        own = [span for span in cited if span.source == before.id]
        covered = {at for span in own for at in range(span.start, span.end)}
        beside = {at for span in own for at in (*range(span.start - 2, span.start), span.end, span.end + 1)}
        for at, letter in enumerate(after.text):
            if at in covered:
                assert letter == before.text[at]
            elif letter != FILLER:
                assert letter in "\r\n" or (at in beside and (letter in MARKS or letter.isspace()))
        mentions = [span for place in kept.places for span in place.mentions]
        mentions += [span for party in kept.parties for span in party.mentions]
        for span in mentions:
            letters = {at for at in range(span.start, span.end) if before.text[at] not in "\r\n"}
            assert span.source != before.id or letters <= covered

"""Edits of claims: grades, one claim in several places, spans, claims by hand, many at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.agreement import Status, matters, origin_of, original_of, side_of
from briefing.model.assessment import Credibility, Reliability
from briefing.model.brief import Brief
from briefing.model.check import problems
from briefing.model.claim import (
    Answer,
    Attribution,
    Claim,
    Naming,
    Question,
    QuotationKind,
    Review,
    ReviewState,
    Topic,
)
from briefing.model.detection import Detection
from briefing.model.edit import all_of
from briefing.model.edit_claims import (
    Part,
    accept_all,
    add_claim,
    as_sure_as,
    claim_from,
    move_part,
    not_same_claim,
    override_reliability,
    quotations_in,
    repeats_of,
    same_claim,
    set_credibility,
    set_reliability,
)
from briefing.model.likeness import Relation, beside, candidates, shared_words
from briefing.model.source import Source
from tests.strategies import briefs

OUTCOME = Question(topic=Topic.OUTCOME)
TEXT = "The group said it took two posts near Ondola. A resident, Awa Diarra, told us “shots were heard” at dawn."
DAILY = Source(id="s-daily", text=TEXT, sha256="0" * 64, publisher="Daily")
POST = Source(id="s-post", text=TEXT, sha256="1" * 64, publisher="Post")


def claim(name: str, source: Source, words: str, who: str, **fields: object) -> Claim:
    """Return a claim of `who` in those words of a source."""
    start = source.text.index(words)
    made = Claim(
        id=name,
        content=(source.span(start, start + len(words)),),
        attribution=Attribution(claimant=who),
        detection=Detection(engine="rules", confidence=0.8),
    )
    return replace(made, **fields)  # type: ignore[arg-type] # fields of a claim


def brief(*claims: Claim) -> Brief:
    """Return a brief of these claims in both papers."""
    return Brief(sources=(DAILY, POST), claims=claims)


HERE = claim("c-1", DAILY, "took two posts", "the Front")
FULLER = claim("c-2", POST, "it took two posts near Ondola", "the Front")
OTHER = claim("c-3", POST, "shots were heard", "a resident", answers=(Answer(question=OUTCOME, value="x"),))


def test_the_fuller_of_two_claims_is_the_one_repeated() -> None:
    """Marked as the same from either end, the shorter claim repeats the longer; a third joins the same one; order stays."""
    merged = brief()
    for one, other in (("c-1", "c-2"), ("c-2", "c-1")):
        merged = same_claim(one, other)(brief(HERE, FULLER, OTHER))
        assert [each.same_as for each in merged.claims] == ["c-2", "", ""]
        merged = same_claim("c-3", "c-1")(merged)
        assert [each.same_as for each in merged.claims] == ["c-2", "", "c-2"]
    with pytest.raises(ValueError, match="already"):
        same_claim("c-1", "c-3")(merged)
    with pytest.raises(KeyError):
        same_claim("c-1", "c-9")(merged)


def test_not_the_same_takes_one_claim_out_and_leaves_the_others_together() -> None:
    """Taking out a repeat frees it alone; taking out the one repeated leaves the others repeating the fullest of them."""
    all_one = all_of(same_claim("c-1", "c-2"), same_claim("c-3", "c-2"))(brief(HERE, FULLER, OTHER))
    assert [each.same_as for each in not_same_claim("c-1")(all_one).claims] == ["", "", "c-2"]
    assert [each.same_as for each in not_same_claim("c-2")(all_one).claims] == ["c-3", "", ""]


@given(brief=briefs(most_claims=4), data=st.data())
def test_not_the_same_undoes_the_same(brief: Brief, data: st.DataObject) -> None:
    """Whatever is marked as the same and taken back, no claim of the two repeats the other, and nothing else changed."""
    if len(brief.claims) < 2:
        return
    one, other = data.draw(st.permutations(brief.claims))[:2]
    merged = same_claim(one.id, other.id)(brief)
    if not (one.rejected or other.rejected):
        assert original_of(merged, merged.claim(one.id)).id == original_of(merged, merged.claim(other.id)).id
    parted = not_same_claim(one.id)(merged)
    assert original_of(parted, parted.claim(one.id)).id == one.id
    assert [replace(each, same_as="") for each in parted.claims] == [
        replace(each, same_as="") for each in brief.claims
    ]


def test_the_same_claim_twice_is_one_account_of_one_origin() -> None:
    """Two residents of two papers agree until a person says that they are one: then it is one account and one origin."""
    answers = (Answer(question=OUTCOME, value="attack repelled"),)
    unnamed = Attribution(claimant="a resident", naming=Naming.UNNAMED)
    here = replace(HERE, answers=answers, attribution=unnamed)
    there = replace(FULLER, answers=answers, attribution=unnamed)
    (matter,) = matters(brief(here, there))
    assert (matter.status, matter.origins, len(matter.accounts)) == (Status.AGREED, 2, 2)
    merged = same_claim("c-1", "c-2")(brief(here, there))
    (matter,) = matters(merged)
    assert (matter.status, matter.origins, len(matter.accounts)) == (Status.SINGLE, 1, 1)
    assert side_of(merged, merged.claim("c-1")) == side_of(merged, merged.claim("c-2"))
    assert origin_of(merged, merged.claim("c-1")) == origin_of(merged, merged.claim("c-2"))


def test_a_repeat_of_a_rejected_claim_stands_for_itself() -> None:
    """Where the claim that is repeated was rejected, is gone, or repeats itself in a circle, nothing hangs on it."""
    rejected = replace(FULLER, review=Review(state=ReviewState.REJECTED))
    here = replace(HERE, same_as="c-2")
    for other in (rejected, replace(FULLER, id="c-8"), replace(FULLER, same_as="c-1")):
        assert original_of(brief(here, other), here).id in ("c-1", other.id)
    assert original_of(brief(here, rejected), here) == here
    assert repeats_of(brief(here, rejected), here) == (here,)


def test_a_grade_is_set_once_or_for_one_use() -> None:
    """A letter set for a claimant holds for all its claims, one for this use only for that claim, until it is taken back."""
    graded = all_of(
        set_reliability("the Front", Reliability.D, "partial"), set_credibility("c-1", Credibility.DOUBTFUL)
    )(brief(HERE, FULLER))
    assert [graded.reliability_of(each) for each in graded.claims] == [Reliability.D, Reliability.D]
    assert [each.credibility for each in graded.claims] == [Credibility.DOUBTFUL, Credibility.UNJUDGED]
    graded = all_of(set_reliability("the Front", Reliability.C), override_reliability("c-2", Reliability.B))(
        graded
    )
    assert [graded.reliability_of(each) for each in graded.claims] == [Reliability.C, Reliability.B]
    assert len(graded.reliabilities) == 1
    assert override_reliability("c-2", None)(graded).reliability_of(graded.claim("c-1")) is Reliability.C


def test_a_claim_made_by_hand_is_a_problem_until_somebody_made_it() -> None:
    """A claim from a passage is accepted, has no detection, its own id, and stands against issuing until it has a claimant."""
    span = DAILY.span(TEXT.index("“shots"), TEXT.index("” at") + 1)
    made = claim_from(span, by="me", at="2025-07-01T20:10Z")
    assert (made.detection, made.review.state, made.wording) == (
        None,
        ReviewState.ACCEPTED,
        "“shots were heard”",
    )
    again = claim_from(span, [made.id], by="me", at="")
    assert again.id != made.id
    with_it = add_claim(made)(brief(HERE))
    assert [each.place.split("#")[0] for each in problems(with_it) if "claimant" in each.message] == [made.id]
    start = TEXT.index("Awa Diarra")
    given_to = move_part(made.id, Part.CLAIMANT, DAILY.span(start, start + 10))(with_it)
    assert given_to.claim(made.id).attribution.claimant == "Awa Diarra"
    assert not [each for each in problems(given_to) if each.place.startswith(made.id)]


def test_a_claimant_known_in_the_source_keeps_role_and_party() -> None:
    """Selecting a name that another claim of the source has in a role takes that role; a new name leaves the old role behind."""
    known = Attribution(claimant="Awa Diarra", role="resident", on_behalf_of="the village")
    wrong = Attribution(claimant="the army", role="spokesman", on_behalf_of="the army", resolution="guessed")
    own = brief(replace(HERE, attribution=wrong), claim("c-7", DAILY, "at dawn", "x", attribution=known))
    start = TEXT.index("Awa Diarra")
    moved = move_part("c-1", Part.CLAIMANT, DAILY.span(start, start + 10))(own).claim("c-1").attribution
    assert (moved.claimant, moved.role, moved.on_behalf_of, moved.resolution) == (
        "Awa Diarra",
        "resident",
        "the village",
        "",
    )
    moved = move_part("c-1", Part.CLAIMANT, DAILY.span(0, 9))(own).claim("c-1").attribution
    assert (moved.claimant, moved.role, moved.on_behalf_of) == ("The group", "", "")


def test_the_same_words_again_move_the_passage_and_keep_the_name() -> None:
    """Selecting "The group" for a claimant that was resolved from these words keeps the name and why."""
    resolved = Attribution(claimant="JNIM", wording="the group", resolution="named before")
    moved = move_part("c-1", Part.CLAIMANT, DAILY.span(0, 9))(brief(replace(HERE, attribution=resolved)))
    attribution = moved.claim("c-1").attribution
    assert (attribution.claimant, attribution.resolution) == ("JNIM", "named before")
    assert attribution.passage == DAILY.span(0, 9)


def test_content_moves_grows_and_joins() -> None:
    """Content is replaced or added to in the order of the text, what meets is one passage, what was cut off loses its marks."""
    start = TEXT.index("told us")
    more = move_part("c-1", Part.MORE, DAILY.span(start, start + 7))(brief(HERE)).claim("c-1")
    assert [span.quote for span in more.content] == ["took two posts", "told us"]
    start = TEXT.index("near Ondola")
    joined = move_part("c-1", Part.MORE, DAILY.span(start, start + 11))(brief(HERE)).claim("c-1")
    assert joined.wording == "took two posts near Ondola"
    start = TEXT.index("“shots")
    quoted = move_part("c-1", Part.CONTENT, DAILY.span(start, start + 18))(brief(HERE))
    assert [each.passage.quote for each in quoted.claim("c-1").quotations] == ["shots were heard"]
    assert move_part("c-1", Part.CONTENT, DAILY.span(0, 9))(quoted).claim("c-1").quotations == ()
    cue = move_part("c-1", Part.CUE, DAILY.span(10, 14))(brief(HERE)).claim("c-1").cue
    assert cue is not None
    assert cue.quote == "said"


def test_a_passage_of_another_source_is_refused() -> None:
    """A part of a claim never comes from another source than its content."""
    with pytest.raises(ValueError, match="another source"):
        move_part("c-1", Part.CUE, POST.span(0, 3))(brief(HERE))


def test_quotation_marks_of_every_kind_are_read() -> None:
    """What stands between closed marks is a quotation, direct where it is the whole passage; a lone mark opens nothing."""
    for text, found in {
        "“all of it”": [("all of it", QuotationKind.DIRECT)],
        "they « ont tenu » there": [("ont tenu", QuotationKind.MIXED)],
        '"one" and "two"': [("one", QuotationKind.MIXED), ("two", QuotationKind.MIXED)],
        "a “lone mark": [],
    }.items():
        source = replace(DAILY, text=text)
        quotations = quotations_in(source.span(0, len(text)))
        assert [(each.passage.quote, each.kind) for each in quotations] == found
        assert all(each.passage.stands_in(source) for each in quotations)


def test_all_above_a_confidence_are_accepted_and_no_others() -> None:
    """Only claims that nobody decided on, found surely enough, are accepted; claims by hand and decided ones stay."""
    sure = replace(HERE, id="c-8", detection=Detection(engine="rules", confidence=0.95))
    decided = replace(sure, id="c-9", review=Review(state=ReviewState.REJECTED))
    by_hand = replace(sure, id="c-10", detection=None)
    own = brief(HERE, sure, decided, by_hand)
    assert [each.id for each in as_sure_as(own, 0.9)] == ["c-8"]
    accepted = accept_all(as_sure_as(own, 0.9), by="me", at="now")(own)
    assert [each.review.state.value for each in accepted.claims] == [
        "proposed",
        "accepted",
        "rejected",
        "proposed",
    ]


# ── likeness ──


def test_the_same_claim_elsewhere_is_found_by_its_words_or_by_its_answers() -> None:
    """A claim cut short, and one in another language with the same answers, are offered; what is merged is not offered again."""
    answers = (Answer(question=OUTCOME, value="ground taken"),)
    french = replace(POST, id="s-courrier", text="Le Front dit avoir pris deux positions.")
    other = claim("c-4", french, "avoir pris deux positions", "the Front", answers=answers)
    own = Brief(sources=(DAILY, POST, french), claims=(replace(HERE, answers=answers), FULLER, other, OTHER))
    found = candidates(own, own.claims[0], lambda each: side_of(own, each))
    assert [each.claim.id for each in found] == ["c-2", "c-4"]
    assert found[0].one_side
    assert found[0].words == 1
    merged = same_claim("c-1", "c-2")(own)
    relations = {
        each.claim.id: each.relation
        for each in beside(merged, merged.claims[0], lambda c: side_of(merged, c))
    }
    assert relations["c-2"] is Relation.SAME
    assert relations["c-4"] is Relation.LIKELY_SAME


def test_who_contradicts_and_who_agrees_is_told_apart() -> None:
    """Of the claims on one question, another side's opposed value contradicts, the same value agrees, the rest answers too."""
    values = {"c-1": "attack repelled", "c-5": "ground taken", "c-6": "attack repelled", "c-7": ""}
    sides = {"c-1": "the army", "c-5": "the Front", "c-6": "the mayor", "c-7": "a driver"}
    words = dict(zip(values, ("took two posts", "near Ondola", "The group", "at dawn"), strict=True))
    claims = [
        claim(name, DAILY, words[name], sides[name], answers=(Answer(question=OUTCOME, value=value),))
        for name, value in values.items()
    ]
    own = brief(*claims)
    found = beside(own, claims[0], lambda each: side_of(own, each))
    assert [(each.claim.id, each.relation) for each in found] == [
        ("c-5", Relation.CONTRADICTS),
        ("c-6", Relation.AGREES),
        ("c-7", Relation.OTHER),
    ]


@given(one=st.text(max_size=60), other=st.text(max_size=60))
def test_shared_words_are_a_share_either_way(one: str, other: str) -> None:
    """The share of words is between 0 and 1 and has no direction."""
    assert 0 <= shared_words(one, other) == shared_words(other, one) <= 1

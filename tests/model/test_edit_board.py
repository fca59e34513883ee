"""Moving claims between questions, and renaming and joining questions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.brief import Brief
from briefing.model.claim import Answer, Attribution, Claim, Question, Topic
from briefing.model.edit_board import move_claim, questions_of, rename_question
from briefing.model.source import SourceSpan
from tests.strategies import briefs

OUTCOME, CONTROL = Question(topic=Topic.OUTCOME), Question(topic=Topic.CONTROL)
FIGHTERS, SOLDIERS = (Question(topic=Topic.LOSSES, about=whose) for whose in ("fighters", "soldiers"))


def brief(*answers: Answer) -> Brief:
    """Return a brief of one claim with these answers."""
    claim = Claim(
        id="c-1",
        content=(SourceSpan(source="s-1", start=0, end=1, quote="x"),),
        attribution=Attribution(claimant="the army"),
        answers=answers,
    )
    return Brief(claims=(claim,))


def asked(made: Brief) -> list[Question]:
    """Return the questions that the claim answers."""
    return [answer.question for answer in made.claims[0].answers]


def test_a_claim_moves_and_its_other_answers_stay() -> None:
    """The new question stands where the old one stood, among the claim's other answers."""
    before = brief(Answer(question=OUTCOME, value="attack repelled"), Answer(question=SOLDIERS))
    assert asked(move_claim("c-1", out_of=OUTCOME, to=CONTROL)(before)) == [CONTROL, SOLDIERS]


def test_a_short_value_goes_along_within_its_topic_only() -> None:
    """Under another topic a short value would be compared with what it has nothing to do with: it is left behind."""
    before = brief(Answer(question=FIGHTERS, value="80"))
    within = move_claim("c-1", out_of=FIGHTERS, to=SOLDIERS)(before)
    across = move_claim("c-1", out_of=FIGHTERS, to=OUTCOME)(before)
    assert [each.claims[0].answers[0].value for each in (within, across)] == ["80", ""]


def test_a_claim_comes_into_a_question_and_leaves_it() -> None:
    """Out of no question a claim answers one more, to no question one less."""
    grouped = move_claim("c-1", out_of=None, to=OUTCOME)(brief())
    assert asked(grouped) == [OUTCOME]
    assert asked(move_claim("c-1", out_of=OUTCOME, to=None)(grouped)) == []


def test_a_question_is_never_answered_twice() -> None:
    """A claim that answers the goal already keeps that answer with its value, and leaves the other question."""
    both = brief(Answer(question=OUTCOME), Answer(question=CONTROL, value="ground held"))
    moved = move_claim("c-1", out_of=OUTCOME, to=CONTROL)(both)
    assert moved.claims[0].answers == (Answer(question=CONTROL, value="ground held"),)


def test_an_unknown_claim_is_refused() -> None:
    """The edit of a claim that is not there says so."""
    with pytest.raises(KeyError):
        move_claim("c-2", out_of=None, to=OUTCOME)(brief())


def test_a_renamed_question_keeps_its_claims() -> None:
    """All claims of a question answer it under its new name."""
    before = brief(Answer(question=FIGHTERS, value="80"))
    renamed = rename_question(FIGHTERS, Question(topic=Topic.LOSSES, about="militants"))(before)
    assert renamed.claims[0].answers[0].question.about == "militants"
    assert renamed.claims[0].answers[0].value == "80"


@given(drawn=briefs(), data=st.data())
def test_joining_makes_one_question_of_two(drawn: Brief, data: st.DataObject) -> None:
    """After a join nobody answers the old question, whoever did answers the other one, and no claim is lost."""
    known = questions_of(drawn)
    if len(known) < 2:
        return
    one, other = data.draw(st.permutations(known))[:2]
    joined = rename_question(one, other)(drawn)
    assert set(questions_of(joined)) == set(known) - {one}
    assert [claim.id for claim in joined.claims] == [claim.id for claim in drawn.claims]
    for before, after in zip(drawn.claims, joined.claims, strict=True):
        kept = [answer.question for answer in after.answers]
        assert len(set(kept)) == len(kept) or len(before.answers) != len({a.question for a in before.answers})
        assert (other in kept) == any(answer.question in (one, other) for answer in before.answers)


def test_a_claim_that_answers_a_question_twice_leaves_it_with_both_answers() -> None:
    """Renaming takes every answer along, with its value; nobody answers the old question any more."""
    old, new = Question(topic=Topic.OUTCOME), Question(topic=Topic.OUTCOME, about="the bridge")
    answers = (
        Answer(question=old, value="attack repelled"),
        Answer(question=old, value="ground taken"),
    )
    claim = Claim(id="c-0", content=(), attribution=Attribution(claimant="A"), answers=answers)
    renamed = rename_question(old, new)(Brief(claims=(claim,)))
    assert [(each.question, each.value) for each in renamed.claims[0].answers] == [
        (new, "attack repelled"),
        (new, "ground taken"),
    ]

"""Edits of the claims board: which question a claim answers, and what the questions are called."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.claim import Answer, Claim, Question
from briefing.model.edit import change_claim

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.edit import Edit


def move_claim(claim_id: str, *, out_of: Question | None, to: Question | None) -> Edit:
    """Return the edit by which a claim answers the question `to` in the place of `out_of`; `KeyError` for an unknown id.

    None is no question at all: out of None, the claim answers one question more; to None, one less. The short value of an
    answer goes along within a topic; under another topic it would be compared with what it has nothing to do with, and is
    left behind. Which questions the claim answers besides is untouched.
    """
    return change_claim(claim_id, lambda claim: replace(claim, answers=_moved(claim.answers, out_of, to)))


def rename_question(question: Question, name: Question) -> Edit:
    """Return the edit that asks a question under another name, wherever a claim answers it.

    Where the other name is already a question of the brief, the two become one.
    """

    def edit(brief: Brief) -> Brief:
        return replace(brief, claims=tuple(_renamed(claim, question, name) for claim in brief.claims))

    return edit


def questions_of(brief: Brief) -> tuple[Question, ...]:
    """Return every question that a claim answers, rejected ones included, in the order of first mention."""
    return tuple(dict.fromkeys(answer.question for claim in brief.claims for answer in claim.answers))


def _renamed(claim: Claim, question: Question, name: Question) -> Claim:
    if all(answer.question != question for answer in claim.answers):
        return claim
    return replace(claim, answers=_moved(claim.answers, question, name))


def _moved(answers: tuple[Answer, ...], out_of: Question | None, to: Question | None) -> tuple[Answer, ...]:
    if out_of == to:
        return answers
    leaving = [answer for answer in answers if answer.question == out_of]
    arriving: tuple[Answer, ...] = ()
    if to is not None and all(answer.question != to for answer in answers):
        kept = [answer.value for answer in leaving if answer.question.topic is to.topic]
        arriving = tuple(Answer(question=to, value=value) for value in dict.fromkeys(kept or [""]))
    if not leaving:
        return (*answers, *arriving)
    at = answers.index(leaving[0])
    return (*answers[:at], *arriving, *(answer for answer in answers[at:] if answer.question != out_of))

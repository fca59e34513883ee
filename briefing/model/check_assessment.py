"""Checks of what the desk makes of it: judgements, their words and what they rest on, gradings, gaps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.model.assessment import Reliability, Yardstick
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefing.model.assessment import Judgement
    from briefing.model.brief import Brief

_CONFIDENCE = re.compile(
    r"\b(?:(?:low|moderate|medium|high) confidence|confiance (?:faible|modérée|moyenne|élevée))\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_LIKELIHOOD = re.compile(
    r"\b(?:"
    + "|".join(
        sorted(
            {
                re.escape(word)
                for each in Yardstick
                for band in each.bands
                for word in (band.word, band.also)
                if word
            },
            key=lambda word: -len(word),
        )
    )
    + r")\b",
    re.IGNORECASE,
)


def mixed_sentence(text: str) -> str:
    """Return the first sentence that holds both a likelihood and a confidence level (ICD 203), or nothing."""
    sentences = _SENTENCE_END.split(text)
    return next((each for each in sentences if _CONFIDENCE.search(each) and _LIKELIHOOD.search(each)), "")


def judgement_problems(
    brief: Brief, judgement: Judgement, standing: Mapping[str, bool] | None = None
) -> Iterator[Problem]:
    """Yield what stands against one judgement, each with its field as the place.

    `standing` says of each claim whether it stands; it is worked out where it is not given.
    """
    yield from _wording(brief, judgement)
    yield from _footing(judgement, _standing(brief) if standing is None else standing)


def _standing(brief: Brief) -> dict[str, bool]:
    return {claim.id: not claim.rejected for claim in brief.claims}


def _wording(brief: Brief, judgement: Judgement) -> Iterator[Problem]:
    word = judgement.likelihood
    if not judgement.text:
        yield _against(
            judgement, "text", Level.ERROR, "the judgement says nothing", "Write it, or remove it."
        )
    if word and brief.yardstick.band(word) is None:
        yield _against(
            judgement,
            "likelihood",
            Level.ERROR,
            f"“{word}” is no word of the yardstick {brief.yardstick.value}",
            "Choose one of: " + ", ".join(band.word for band in brief.yardstick.bands) + ".",
        )
    for name in ("text", "basis"):
        if mixed_sentence(getattr(judgement, name)):
            yield _against(
                judgement,
                name,
                Level.ERROR,
                "a likelihood and a confidence level stand in one sentence",
                "Say them in two sentences.",
            )
    if word and judgement.text and not re.search(rf"\b{re.escape(word)}\b", judgement.text, re.IGNORECASE):
        yield _against(
            judgement,
            "likelihood",
            Level.NOTE,
            f"the judgement's own words do not say “{word}”",
            "Put the word into its sentence, since the pages print the sentence.",
        )


def _footing(judgement: Judgement, standing: Mapping[str, bool]) -> Iterator[Problem]:
    if not judgement.rests_on:
        yield _against(
            judgement,
            "rests_on",
            Level.WARNING,
            "the judgement rests on no claim",
            "Choose the claims that it is drawn from.",
        )
    for claim_id in judgement.rests_on:
        stands = standing.get(claim_id)
        if not stands:
            why = "is not in the brief any more" if stands is None else "was rejected"
            yield _against(
                judgement,
                "rests_on",
                Level.ERROR,
                f"a claim that the judgement rests on {why}",
                "Take it away, and see whether the judgement still stands.",
            )
    if judgement.confidence is None:
        yield _against(
            judgement,
            "confidence",
            Level.NOTE,
            "the judgement states no confidence",
            "Say how well founded it is.",
        )


def judgements_are_sound(brief: Brief) -> Iterator[Problem]:
    """Likelihood words come from the yardstick, never beside a confidence level; a judgement rests on standing claims."""
    standing = _standing(brief) if brief.judgements else {}
    for judgement in brief.judgements:
        yield from judgement_problems(brief, judgement, standing)
    if brief.yardstick is Yardstick.ICD_203:
        yield from _one_wording(brief)


def _one_wording(brief: Brief) -> Iterator[Problem]:
    used = {judgement.likelihood: judgement.id for judgement in brief.judgements if judgement.likelihood}
    first = {band.word for band in brief.yardstick.bands}
    second = {band.also for band in brief.yardstick.bands}
    if used.keys() & first and used.keys() & second:
        fewer = min(used.keys() & first, used.keys() & second, key=len)
        yield Problem(
            level=Level.ERROR,
            place=f"{used[min(fewer)]}#likelihood",
            message="two wordings of the likelihood yardstick are mixed: " + ", ".join(sorted(used)),
            advice="Use one row of words throughout.",
        )


def grades_have_reasons(brief: Brief) -> Iterator[Problem]:
    """A reliability other than F is somebody's judgement, and says why; so does one that differs for a single claim."""
    for grade in brief.reliabilities:
        if grade.grade is not Reliability.F and not grade.reason:
            yield Problem(
                level=Level.NOTE,
                place=grade_place(grade.subject),
                message=f"the grade {grade.grade.value} of {grade.subject} has no reason",
                advice="Say in a few words what it rests on.",
            )
    for claim in brief.standing_claims:
        if claim.reliability is not None and not claim.grading_note:
            yield Problem(
                level=Level.NOTE,
                place=f"{claim.id}#grading_note",
                message="the claim has a reliability of its own without a reason",
                advice="Say why this use differs from the claimant's or publisher's grade.",
            )


def grade_place(subject: str) -> str:
    """Return the place of a publisher's or claimant's grade, which has no id but its name."""
    return f"brief#grade:{subject}"


def gaps_say_something(brief: Brief) -> Iterator[Problem]:
    """A gap says what is not known."""
    for gap in brief.gaps:
        if not gap.text and gap.passage is None:
            yield Problem(
                level=Level.WARNING,
                place=f"{gap.id}#text",
                message="an information gap says nothing",
                advice="Write what is not known, or remove it.",
            )


def _against(judgement: Judgement, field: str, level: Level, message: str, advice: str) -> Problem:
    return Problem(level=level, place=f"{judgement.id}#{field}", message=message, advice=advice)

"""Grading: a grade typed as "C3", which grade holds for a claim and from where, and both in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.model.assessment import Credibility, Reliability
from briefing.ui.offsets import plain
from briefing.ui.words import graded

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.claim import Claim

_TYPED = re.compile(r"\s*([A-Fa-f])?\s*([1-6])?\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedGrade:
    """A grade as typed; what was not typed is None and stays as it is."""

    reliability: Reliability | None = None
    credibility: Credibility | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """The reliability that holds for a claim: for this use alone (`own`), set once for a `subject`, or not judged."""

    grade: Reliability = Reliability.F
    subject: str = ""
    own: bool = False


def typed_grade(text: str) -> TypedGrade:
    """Return what "C3", "c" or "3" means; `ValueError` where it is no grade."""
    match = _TYPED.fullmatch(text)
    if match is None or not text.strip():
        raise ValueError(_tr("A letter A–F for the source, a number 1–6 for the information: C3"))
    letter, number = match.groups()
    return TypedGrade(
        reliability=Reliability(letter.upper()) if letter else None,
        credibility=Credibility(number) if number else None,
    )


def subjects(brief: Brief, claim: Claim) -> tuple[str, ...]:
    """Return whom a reliability can be set for, once for the brief: the claimant, the party spoken for, the publisher."""
    attribution = claim.attribution
    publisher = next((each.publisher for each in brief.sources if each.id == claim.source), "")
    named = (attribution.claimant, attribution.on_behalf_of, publisher)
    return tuple(dict.fromkeys(name for name in named if name))


def holding(brief: Brief, claim: Claim) -> Holding:
    """Return which reliability holds for a claim, as `Brief.reliability_of` has it, and from where."""
    if claim.reliability is not None:
        return Holding(grade=claim.reliability, own=True)
    grades = {each.subject: each.grade for each in brief.reliabilities}
    subject = next((name for name in subjects(brief, claim) if name in grades), "")
    return Holding(grade=grades.get(subject, Reliability.F), subject=subject)


def reliability_in_words(held: Holding) -> str:
    """Return "C · Fairly reliable (the army, set once)"."""
    words = graded(held.grade)
    if held.own:
        return _tr("{grade} (for this use)").format(grade=words)
    if held.subject:
        return _tr("{grade} ({subject}, set once)").format(grade=words, subject=plain(held.subject))
    return words


def credibility_in_words(claim: Claim, origins: int | None = None, *, contradicted: bool = False) -> str:
    """Return "4 · Doubtful · 1 origin, contradicted"; without origins where these are not counted yet."""
    words = graded(claim.credibility)
    if origins is None:
        return words
    stands = [QCoreApplication.translate("grading", "%n origin(s)", "", origins)]
    stands += [_tr("contradicted")] if contradicted else []
    return f"{words} · {', '.join(stands)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("grading", text)

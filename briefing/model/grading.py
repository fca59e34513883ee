"""Grading: who in a brief can be graded (its publishers and claimants), and how often each is used."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from briefing.model.claim import Naming

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim
    from briefing.model.edit import Edit


class SubjectKind(StrEnum):
    """Whether somebody publishes or claims."""

    PUBLISHER = "publisher"
    CLAIMANT = "claimant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Somebody who can be graded: the name, what they do, how many standing claims and sources are theirs, the first claim.

    `on_behalf_of` names the party that a claimant speaks for, where that is another.
    """

    name: str
    kind: SubjectKind
    claims: int = 0
    sources: int = 0
    first_claim: str = ""
    on_behalf_of: str = ""


def subjects(brief: Brief) -> tuple[Subject, ...]:
    """Return everybody who can be graded, publishers before claimants, each with most claims first.

    Whoever has a grade and nothing else any more is there too, last of the claimants. One who names nobody ("reports") or
    is a publication in its own voice is no claimant.
    """
    publishers = _publishers(brief)
    counts: Counter[str] = Counter()
    first: dict[str, tuple[str, str]] = {}
    for claim in brief.standing_claims:
        for name, behalf in _claiming(claim):
            counts[name] += 1
            first.setdefault(name, (claim.id, behalf))
    for grade in brief.reliabilities:
        first.setdefault(grade.subject, ("", ""))
    claimants = [
        Subject(
            name=name, kind=SubjectKind.CLAIMANT, claims=counts[name], first_claim=claim, on_behalf_of=behalf
        )
        for name, (claim, behalf) in first.items()
        if name not in publishers
    ]
    return (*_most_first(publishers.values()), *_most_first(claimants))


def take_grade(subject: str) -> Edit:
    """Return the edit that takes the grade of a publisher or claimant away."""
    return lambda brief: replace(
        brief, reliabilities=tuple(each for each in brief.reliabilities if each.subject != subject)
    )


def _publishers(brief: Brief) -> dict[str, Subject]:
    of_source = {source.id: source.publisher for source in brief.sources if source.publisher}
    reports = Counter(of_source.values())
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    for claim in brief.standing_claims:
        name = of_source.get(claim.source, "")
        counts[name] += 1
        first.setdefault(name, claim.id)
    return {
        name: Subject(
            name=name,
            kind=SubjectKind.PUBLISHER,
            claims=counts[name],
            sources=number,
            first_claim=first.get(name, ""),
        )
        for name, number in reports.items()
    }


def _claiming(claim: Claim) -> tuple[tuple[str, str], ...]:
    """Return the names under which a claim's maker can be graded: the claimant, and the party spoken for."""
    attribution = claim.attribution
    if attribution.naming in (Naming.UNSPECIFIED, Naming.PUBLICATION) or not attribution.claimant:
        return ()
    behalf = attribution.on_behalf_of
    if not behalf or behalf == attribution.claimant:
        return ((attribution.claimant, ""),)
    return ((attribution.claimant, behalf), (behalf, ""))


def _most_first(found: Iterable[Subject]) -> list[Subject]:
    return sorted(found, key=lambda each: (-each.claims, each.name.casefold()))

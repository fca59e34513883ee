"""Agreement: which claims answer the same question, who agrees, who contradicts, and from how many independent origins.

Two accounts contradict when different sides give different values for one question, or figures whose ranges do not meet.
They agree when different sides, or independent sources, give the same. One side repeated by five papers is one origin:
repetition of a wire, a press release or a translation corroborates nothing. A claim that a person has marked as the same as
another (`Claim.same_as`) belongs to the other's account and origin, whoever it names.

Claims are compared within an incident: "12 soldiers killed" at one place and "30 soldiers killed" at another are no
contradiction, although they answer a question of the same name. A question is contested where it is about any of the incidents.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from briefing.model.claim import Answer, Claim, Figure, Naming, Question, Topic
from briefing.model.incident_claims import incident_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.brief import Brief

# Answers that exclude each other although they answer the question in different words. Unordered pairs.
_OPPOSED = {
    frozenset({"attack repelled", "attack succeeded"}),
    frozenset({"attack repelled", "ground taken"}),
    frozenset({"ground held", "ground taken"}),
    frozenset({"responsible", "not responsible"}),
    frozenset({"happened", "did not happen"}),
}


class Status(StrEnum):
    """How the answers to one question stand to each other."""

    CONTESTED = "contested"
    AGREED = "agreed"
    SINGLE = "one account"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one side says on one question."""

    side: str
    claims: tuple[Claim, ...]
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One question with the accounts of all sides, and how they stand to each other."""

    question: Question
    accounts: tuple[Account, ...]
    status: Status
    origins: int

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims that answer the question, side by side."""
        return tuple(claim for account in self.accounts for claim in account.claims)

    def of(self, side: str) -> Account | None:
        """Return what `side` says, or None where it says nothing."""
        return next((account for account in self.accounts if account.side == side), None)


def matters(brief: Brief) -> tuple[Matter, ...]:
    """Return every question that a standing claim answers, in the order of the topics, contested ones first within a topic."""
    by_question: dict[Question, list[tuple[Claim, Answer]]] = {}
    for claim in brief.standing_claims:
        for answer in claim.answers:
            by_question.setdefault(answer.question, []).append((claim, answer))
    found = [_matter(brief, question, answers) for question, answers in by_question.items()]
    order = list(Topic)
    return tuple(
        sorted(
            found,
            key=lambda each: (
                order.index(each.question.topic),
                each.status is not Status.CONTESTED,
                each.question.about,
            ),
        )
    )


def original_of(brief: Brief, claim: Claim) -> Claim:
    """Return the claim that this one repeats, followed to the end; itself where it repeats none, or none that stands."""
    seen = {claim.id}
    while claim.same_as and claim.same_as not in seen:
        seen.add(claim.same_as)
        wanted = claim.same_as
        original = next((each for each in brief.claims if each.id == wanted and not each.rejected), None)
        if original is None:
            break
        claim = original
    return claim


def side_of(brief: Brief, claim: Claim) -> str:
    """Return the side whose account a claim is: the party spoken for under its short name, else the claimant."""
    side = original_of(brief, claim).attribution.side
    party = brief.party_named(side)
    return party.label if party else side


def origin_of(brief: Brief, claim: Claim) -> str:
    """Return the origin of a claim: the named side wherever printed; else the source's origin group, else the source itself."""
    claim = original_of(brief, claim)
    if claim.attribution.naming is Naming.NAMED:
        return side_of(brief, claim)
    group = _group(brief, claim)
    return f"{claim.attribution.side} in {group}" if claim.attribution.naming is Naming.UNNAMED else group


def _group(brief: Brief, claim: Claim) -> str:
    """Return the origin group of a claim's source, or the source's id; the id too where the brief lacks the source."""
    source = next((source for source in brief.sources if source.id == claim.source), None)
    return (source.origin if source else "") or claim.source


def _account_of(brief: Brief, claim: Claim) -> tuple[str, str]:
    """Return what tells one account from another: "a resident" of two reports of different origin are two residents."""
    claim = original_of(brief, claim)
    unnamed = claim.attribution.naming is Naming.UNNAMED and not claim.attribution.on_behalf_of
    return side_of(brief, claim), _group(brief, claim) if unnamed else ""


def contradict(one: Answer, other: Answer) -> bool:
    """Return whether two answers to the same question exclude each other by their values."""
    return one.question == other.question and frozenset({one.value, other.value}) in _OPPOSED


def figures_differ(ours: Iterable[Figure], theirs: Iterable[Figure]) -> bool:
    """Return whether two sides give ranges of the same unit, about the same people or things, that do not meet."""
    return any(
        one.unit == other.unit and one.people == other.people and not _meet(one, other)
        for one in ours
        for other in theirs
        if one.unit
    )


def _meet(one: Figure, other: Figure) -> bool:
    low = max(one.low or 0, other.low or 0)
    highs = [high for high in (one.high, other.high) if high is not None]
    return not highs or low <= min(highs)


def _matter(brief: Brief, question: Question, answers: list[tuple[Claim, Answer]]) -> Matter:
    origins = {origin_of(brief, claim) for claim, _ in answers}
    by_incident: dict[str, list[tuple[Claim, Answer]]] = {}
    for claim, answer in answers:
        about = incident_of(brief, claim) if len(brief.incidents) > 1 else ""
        by_incident.setdefault(about, []).append((claim, answer))
    return Matter(
        question=question,
        accounts=_accounts(brief, answers),
        status=gravest(_status(brief, question, _accounts(brief, own)) for own in by_incident.values()),
        origins=len(origins),
    )


def gravest(statuses: Iterable[Status]) -> Status:
    """Return the status of a question that stands so about each of several incidents: contested before agreed before single."""
    order = list(Status)
    return min(statuses, key=order.index, default=Status.SINGLE)


def _accounts(brief: Brief, answers: list[tuple[Claim, Answer]]) -> tuple[Account, ...]:
    sides: dict[tuple[str, str], list[tuple[Claim, Answer]]] = {}
    for claim, answer in answers:
        sides.setdefault(_account_of(brief, claim), []).append((claim, answer))
    return tuple(
        Account(
            side=side,
            claims=tuple(claim for claim, _ in given),
            values=tuple(dict.fromkeys(answer.value for _, answer in given if answer.value)),
        )
        for (side, _), given in sides.items()
    )


def _status(brief: Brief, question: Question, accounts: tuple[Account, ...]) -> Status:
    if any(_at_odds(question, one, other) for one, other in combinations(accounts, 2)):
        return Status.CONTESTED
    if any(_bear_out(brief, one, other) for one, other in combinations(accounts, 2)):
        return Status.AGREED
    return Status.SINGLE


def _bear_out(brief: Brief, one: Account, other: Account) -> bool:
    """Return whether two sides give the same answer, and neither may merely be the other in another coat.

    Two named sides can bear each other out wherever they are printed. A source without a name may be the other side itself,
    and a publication may only repeat it: these count only in a publication of another origin. "Reports say" bears out nothing.
    """
    return bool(set(one.values) & set(other.values)) and any(
        _independent(brief, ours, theirs) for ours in one.claims for theirs in other.claims
    )


def _independent(brief: Brief, one: Claim, other: Claim) -> bool:
    naming = (one.attribution.naming, other.attribution.naming)
    if Naming.UNSPECIFIED in naming:
        return False
    return naming == (Naming.NAMED, Naming.NAMED) or _group(brief, one) != _group(brief, other)


def _at_odds(question: Question, one: Account, other: Account) -> bool:
    values = any(
        contradict(
            Answer(question=question, value=ours),
            Answer(question=question, value=theirs),
        )
        for ours in one.values
        for theirs in other.values
    )
    return values or (
        question.topic is Topic.LOSSES
        and figures_differ(
            [figure for claim in one.claims for figure in claim.told_figures],
            [figure for claim in other.claims for figure in claim.told_figures],
        )
    )

"""Matters kept from one state of a brief to the next: after an edit, only the questions that it touched are worked out anew.

What comes out is what `briefing.model.agreement.matters` gives. The statuses are found without comparing every account with
every other: 3,000 claims of 300 reports take some 20 ms the first time and 3 ms after an edit of one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.agreement import Account, Matter, Status, contradict, gravest, original_of
from briefing.model.claim import Answer, Claim, Figure, Naming, Question, Topic
from briefing.model.incident_claims import incident_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.brief import Brief
    from briefing.model.incident import Party
    from briefing.model.source import Source

Given = tuple[Claim, Answer]
Key = tuple[str, str]
"""What tells one account from another: its side, and for somebody unnamed the origin group of the report."""

_TOPICS = {topic: number for number, topic in enumerate(Topic)}


class Matters:
    """The questions of a brief and how the answers stand to each other, kept up to date from edit to edit."""

    def __init__(self) -> None:
        """Know no brief yet."""
        self._parties: tuple[Party, ...] = ()
        self._sources: tuple[Source, ...] = ()
        self._incidents: tuple[str, ...] = ()
        self._sides: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        self._kept: dict[Question, tuple[list[Given], Matter]] = {}

    def of(self, brief: Brief) -> tuple[Matter, ...]:
        """Return every question that a standing claim of `brief` answers, as `agreement.matters` does."""
        self._know(brief)
        by_question: dict[Question, list[Given]] = {}
        for claim in brief.claims:
            if not claim.rejected:
                for answer in claim.answers:
                    by_question.setdefault(answer.question, []).append((claim, answer))
        self._kept = {
            question: self._matter(brief, question, given) for question, given in by_question.items()
        }
        found = [matter for _, matter in self._kept.values()]
        return tuple(sorted(found, key=_rank))

    def side(self, brief: Brief, claim: Claim) -> str:
        """Return the side whose account a claim of `brief` is, as `agreement.side_of` does."""
        name = _original(brief, claim).attribution.side
        if brief.parties is not self._parties:
            self._know(brief)
        if name not in self._sides:
            party = brief.party_named(name)
            self._sides[name] = party.label if party else name
        return self._sides[name]

    def account(self, brief: Brief, claim: Claim) -> Key:
        """Return what tells whose account a claim of `brief` is: who is unnamed in two reports are two, as `agreement` has it."""
        if brief.parties is not self._parties or brief.sources is not self._sources:
            self._know(brief)
        return self._account(brief, claim)

    def _know(self, brief: Brief) -> None:
        """Forget what was worked out from parties and sources that are others now."""
        if brief.parties is not self._parties:
            if brief.parties != self._parties:
                self._sides, self._kept = {}, {}
            self._parties = brief.parties
        incidents = tuple(incident.id for incident in brief.incidents)
        if incidents != self._incidents:
            self._incidents, self._kept = incidents, {}
        if brief.sources is not self._sources:
            groups = {source.id: source.origin or source.id for source in reversed(brief.sources)}
            if groups != self._groups:
                self._groups, self._kept = groups, {}
            self._sources = brief.sources

    def _matter(self, brief: Brief, question: Question, given: list[Given]) -> tuple[list[Given], Matter]:
        known = self._kept.get(question)
        # What a repeated claim counts as hangs on the one that it repeats, which may stand elsewhere.
        if known is not None and _same(known[0], given) and not any(claim.same_as for claim, _ in given):
            return known
        accounts = self._accounts(brief, given)
        return given, Matter(
            question=question,
            accounts=accounts,
            status=self._standing(brief, question, given, accounts),
            origins=len({self._origin(brief, claim) for claim, _ in given}),
        )

    def _standing(
        self, brief: Brief, question: Question, given: list[Given], accounts: tuple[Account, ...]
    ) -> Status:
        """Return how the answers stand to each other, compared incident by incident where the brief has several."""
        if len(brief.incidents) < 2:
            return self._status(question, accounts)
        by_incident: dict[str, list[Given]] = {}
        for claim, answer in given:
            by_incident.setdefault(incident_of(brief, claim), []).append((claim, answer))
        return gravest(self._status(question, self._accounts(brief, own)) for own in by_incident.values())

    def _accounts(self, brief: Brief, given: list[Given]) -> tuple[Account, ...]:
        sides: dict[Key, list[Given]] = {}
        for claim, answer in given:
            sides.setdefault(self._account(brief, claim), []).append((claim, answer))
        return tuple(
            Account(
                side=side,
                claims=tuple(claim for claim, _ in own),
                values=tuple(dict.fromkeys(answer.value for _, answer in own if answer.value)),
            )
            for (side, _), own in sides.items()
        )

    def _group(self, claim: Claim) -> str:
        return self._groups.get(claim.source, claim.source)

    def _account(self, brief: Brief, claim: Claim) -> Key:
        claim = _original(brief, claim)
        attribution = claim.attribution
        unnamed = attribution.naming is Naming.UNNAMED and not attribution.on_behalf_of
        return self.side(brief, claim), self._group(claim) if unnamed else ""

    def _origin(self, brief: Brief, claim: Claim) -> str:
        claim = _original(brief, claim)
        naming = claim.attribution.naming
        if naming is Naming.NAMED:
            return self.side(brief, claim)
        group = self._group(claim)
        return f"{claim.attribution.side} in {group}" if naming is Naming.UNNAMED else group

    def _status(self, question: Question, accounts: tuple[Account, ...]) -> Status:
        by_value: dict[str, set[int]] = {}
        for number, account in enumerate(accounts):
            for value in account.values:
                by_value.setdefault(value, set()).add(number)
        if _opposed(question, by_value) or (question.topic is Topic.LOSSES and _figures_apart(accounts)):
            return Status.CONTESTED
        shared = [numbers for numbers in by_value.values() if len(numbers) > 1]
        if any(self._borne_out([accounts[number] for number in numbers]) for numbers in shared):
            return Status.AGREED
        return Status.SINGLE

    def _borne_out(self, accounts: list[Account]) -> bool:
        """Return whether two of the accounts are independent of each other, as `agreement` has it.

        Two named ones are; any other two where their reports are of different origin. Among pairs of an account and an
        origin, two that differ in both exist just if one differs in both from the first, or if both kinds of half-equals
        of the first are there.
        """
        named = sum(any(_naming(claim) is Naming.NAMED for claim in account.claims) for account in accounts)
        if named > 1:
            return True
        pairs = {
            (number, self._group(claim))
            for number, account in enumerate(accounts)
            for claim in account.claims
            if _naming(claim) is not Naming.UNSPECIFIED
        }
        if not pairs:
            return False
        number, group = next(iter(pairs))
        same_account = any(one == number and other != group for one, other in pairs)
        same_group = any(one != number and other == group for one, other in pairs)
        return (same_account and same_group) or any(one != number and other != group for one, other in pairs)


def _original(brief: Brief, claim: Claim) -> Claim:
    return original_of(brief, claim) if claim.same_as else claim


def _naming(claim: Claim) -> Naming:
    return claim.attribution.naming


def _same(one: list[Given], other: list[Given]) -> bool:
    return len(one) == len(other) and all(
        ours is theirs and answer is reply for (ours, answer), (theirs, reply) in zip(one, other, strict=True)
    )


def _rank(matter: Matter) -> tuple[int, bool, str]:
    question = matter.question
    return _TOPICS[question.topic], matter.status is not Status.CONTESTED, question.about


def _opposed(question: Question, by_value: dict[str, set[int]]) -> bool:
    """Return whether different accounts give values that exclude each other."""
    answers = {value: Answer(question=question, value=value) for value in by_value}
    return any(
        contradict(answers[one], answers[other]) and len(ours | theirs) > 1
        for one, ours in by_value.items()
        for other, theirs in by_value.items()
    )


def _figures_apart(accounts: tuple[Account, ...]) -> bool:
    """Return whether different accounts give figures of one unit about the same people whose ranges do not meet."""
    kinds: dict[tuple[str, str], list[tuple[int, Figure]]] = {}
    for number, account in enumerate(accounts):
        for claim in account.claims:
            for figure in claim.told_figures:
                if figure.unit:
                    kinds.setdefault((figure.unit, figure.people), []).append((number, figure))
    return any(ranges_apart(given) for given in kinds.values())


def ranges_apart(given: Iterable[tuple[int, Figure]]) -> bool:
    """Return whether the range of one account begins above where that of another ends."""
    lowest_end: dict[int, int] = {}
    highest_start: dict[int, int] = {}
    for number, figure in given:
        if figure.high is not None:
            lowest_end[number] = min(figure.high, lowest_end.get(number, figure.high))
        highest_start[number] = max(figure.low or 0, highest_start.get(number, 0))
    ends = sorted((end, number) for number, end in lowest_end.items())[:2]
    return any(
        start > end for number, start in highest_start.items() for end, other in ends if other != number
    )

"""The toll of an incident: what befell how many of whom, as the claims about it say; who says what, and between which numbers.

A range goes from the lowest number that an account gives to the highest. It is no sum and no mean; where any account leaves an
end open the range does so too, and nobody wins. Who denies a number, or only warns of it, is named beside the range and never
in it. Which claims are about an incident says `incident_claims`; whose account a claim is, and which numbers exclude each other,
says `matters`. Rejected claims are left out, and those of earlier events, unless they are said to be about this incident.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from briefing.model.claim import Attitude, Claim, Figure, Topic
from briefing.model.incident_claims import claims_about
from briefing.model.matters import Key, Matters, ranges_apart
from briefing.model.toll import INJURED, KILLED, Whole, wholes

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from briefing.model.brief import Brief
    from briefing.model.incident import Incident

EFFECTS = (
    "killed",
    "wounded",
    "killed or wounded",
    "casualties",
    "missing",
    "abducted",
    "captured",
    "detained",
    "displaced",
    "raped",
    "shot",
)
"""What is told of people and counts as a toll, by the units of figures, the gravest first; euphemisms come last."""
_OTHER = frozenset(
    "freed rescued evacuated moved returned surrendered demanded wanted paid offered escaped held attacked hit seized recaptured "
    "destroyed burned damaged recovered looted taken repelled intercepted".split()
) | {"handed over", "carried out", "shot down"}
"""Units that are no toll, whoever is counted."""
_SAME = {unit: name for name, units in (("killed", KILLED), ("wounded", INJURED)) for unit in units}
_STEP = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """From the lowest number that is named to the highest; `open_below`, `open_above`: somebody says that or less, or more."""

    lowest: int
    highest: int
    open_below: bool = False
    open_above: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What one account says of how many: one number, or several that it counts side by side, and the claims that say so.

    `stance` is SAID where the number is told as so, DENIED where it is said not to be so, else what the claimant did (warned).
    """

    side: str
    numbers: tuple[Whole, ...]
    stance: Attitude
    claims: tuple[Claim, ...]

    @property
    def told(self) -> bool:
        """Whether the number is told as being so."""
        return self.stance is Attitude.SAID

    @property
    def one(self) -> Figure | None:
        """The number where it is told as being so and is one; several side by side are in no range."""
        return self.numbers[0].figure if self.told and len(self.numbers) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TollLine:
    """What befell some people: the effect, of whom, between which numbers, and who says what.

    `effect` is one of `EFFECTS`, or a claimant's own word ("neutralized"). `people` is the board's word for those counted, or
    theirs as a report words it, or nothing. `extent` is None where nobody gives one number as being so.
    """

    effect: str
    people: str
    extent: Extent | None
    stated: tuple[Stated, ...]
    apart: bool
    """Whether two accounts give numbers that exclude each other."""

    @property
    def own_word(self) -> bool:
        """Whether the effect is a claimant's own word, such as a euphemism."""
        return self.effect not in EFFECTS

    @property
    def single(self) -> Figure | None:
        """The figure that alone makes the range; None where several do, or none."""
        found = [figure for each in self.stated if (figure := each.one)]
        return found[0] if len(found) == 1 else None


def toll_of(brief: Brief, incident: Incident) -> tuple[TollLine, ...]:
    """Return the toll of an incident: a line for each effect and those whom it befell, the gravest effect first."""
    steps = toll_in_steps(brief, incident)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return cast("tuple[TollLine, ...]", done.value)


def toll_in_steps(brief: Brief, incident: Incident) -> Generator[None, None, tuple[TollLine, ...]]:
    """Return what `toll_of` does, in steps of a millisecond between which a window can live: there may be thousands of claims."""
    known = Matters()
    found: dict[tuple[str, str], _Line] = {}
    for number, claim in enumerate(claims_about(brief, incident)):
        if claim.figures:
            for effect, people, numbers in _counted(claim):
                line = found.setdefault((effect, people), _Line())
                line.add(known.account(brief, claim), claim, numbers)
        if number % _STEP == _STEP - 1:
            yield
    rank = {effect: number for number, effect in enumerate(EFFECTS)}
    order = sorted(found, key=lambda key: rank.get(key[0], len(rank)))
    return tuple(found[key].told(key[0]) for key in order)


@dataclass(slots=True)
class _Line:
    """What is known so far of one effect on some people: by account, numbers and stance, the claims."""

    given: dict[tuple[Key, tuple[object, ...], Attitude], tuple[tuple[Whole, ...], list[Claim]]] = field(
        default_factory=dict
    )

    def add(self, account: Key, claim: Claim, numbers: tuple[Whole, ...]) -> None:
        """Add what a claim says; the same number of the same account is said once, by all its claims."""
        alike = tuple((each.figure.low, each.figure.high) for each in numbers)
        key = account, alike, _stance(claim)
        kept, claims = self.given.setdefault(key, (numbers, []))
        if sum(len(each.parts) for each in numbers) > sum(len(each.parts) for each in kept):
            self.given[key] = numbers, claims  # who of them is told more of in this claim
        claims.append(claim)

    def told(self, effect: str) -> TollLine:
        """Return the line."""
        stated = [
            (account, Stated(side=account[0], numbers=numbers, stance=stance, claims=tuple(claims)))
            for (account, _, stance), (numbers, claims) in self.given.items()
        ]
        accounts = {account: number for number, (account, _) in enumerate(stated)}
        ones = [(accounts[account], figure) for account, each in stated if (figure := each.one)]
        first = stated[0][1].numbers[0].figure
        return TollLine(
            effect=effect,
            people=first.group or first.whose,
            extent=_extent([figure for _, figure in ones]),
            stated=tuple(each for _, each in stated),
            apart=ranges_apart(ones),
        )


def _counted(claim: Claim) -> Iterator[tuple[str, str, tuple[Whole, ...]]]:
    """Yield effect, people and numbers of what a claim says befell people, each number with those of its parts."""
    losers = {answer.question.about for answer in claim.answers if answer.question.topic is Topic.LOSSES}
    by_effect: dict[str, list[Figure]] = {}
    for figure in claim.figures:
        if figure.low is not None or figure.high is not None:
            effect = _effect(figure, losers)
            if effect:
                by_effect.setdefault(effect, []).append(figure)
    for effect, figures in by_effect.items():
        by_people: dict[str, list[Whole]] = {}
        for whole in _of_one_people(wholes(claim, figures)):
            by_people.setdefault(whole.figure.people, []).append(whole)
        for people, numbers in by_people.items():
            yield effect, people, tuple(numbers)


def _effect(figure: Figure, losers: set[str]) -> str:
    """Return the effect that makes a figure part of a toll, or ""; a euphemism is one where it is told of people."""
    unit = figure.unit.casefold()
    unit = _SAME.get(unit, unit)
    if unit in EFFECTS:
        return unit
    of_people = figure.group or figure.people in losers
    return figure.unit if of_people and unit not in _OTHER else ""


def _of_one_people(found: Iterable[Whole]) -> Iterator[Whole]:
    """Yield wholes with those parts that are of the same people; a part that the board has another word for is a number too.

    Where it has no word for the whole ("bodies"), who they were is told by the parts, which stay parts.
    """
    for whole in found:
        own = whole.figure.group
        others = [each for each in whole.parts if own and each.group and each.group != own]
        yield Whole(
            figure=whole.figure,
            parts=tuple(each for each in whole.parts if not any(each is one for one in others)),
        )
        yield from (Whole(figure=each) for each in others)


def _stance(claim: Claim) -> Attitude:
    if claim.negated or claim.attitude is Attitude.DENIED:
        return Attitude.DENIED
    return Attitude.SAID if claim.told_figures else claim.attitude


def _extent(figures: list[Figure]) -> Extent | None:
    ends = [end for figure in figures for end in (figure.low, figure.high) if end is not None]
    if not ends:
        return None
    return Extent(
        lowest=min(ends),
        highest=max(ends),
        open_below=any(figure.low is None for figure in figures),
        open_above=any(figure.high is None for figure in figures),
    )

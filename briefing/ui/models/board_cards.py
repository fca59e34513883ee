"""The cards of the claims board: each claim once for each question that it answers, dealt into rows and columns.

A row is a question, with how the answers to it stand to each other; a column a side. The sides that contradict each other
most come first, then those that say most; the publications' own voice and all others share the last two columns.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from briefing.model.agreement import Matter, Status
from briefing.model.assessment import Reliability
from briefing.model.claim import Claim, Naming, Question
from briefing.model.edit_board import questions_of
from briefing.model.matters import Matters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.model.brief import Brief


class Standing(Enum):
    """How the answers to a question stand to each other, as a row of the board shows it."""

    CONTESTED = auto()
    AGREED = auto()
    APART = auto()
    """Several sides, of which none contradicts or bears out another."""
    SINGLE = auto()
    SILENT = auto()
    """Only claims that were rejected."""
    UNGROUPED = auto()
    """The row of the claims that answer no question."""


class Shared(Enum):
    """The columns that several claimants share."""

    OWN_VOICE = auto()
    OTHERS = auto()


_NARROW = 3
"""With as few columns the publications' own voice shares that of the others, so that two sides can stand side by side."""
Column = str | Shared
"""What a column holds: the claims of a side, by its name, or of several."""


class Card(NamedTuple):
    """One claim in the row of one question: its column, and what is drawn on it beside the claim's own fields."""

    claim: Claim
    question: Question | None
    column: int
    side: str
    source: str
    """The name of its source."""
    reliability: Reliability
    letters: int
    """How long its words are, and how many other lines stand on it: what its height is reckoned from."""
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One question with all its cards, in the order of the brief; `sides` and `origins` count those of standing claims."""

    question: Question | None
    standing: Standing
    sides: int = 0
    origins: int = 0
    cards: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All rows and columns of a brief."""

    rows: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions, from the first row to the last."""
        return tuple(row.question for row in self.rows if row.question is not None)


class Dealer:
    """Deals the claims of one brief after the other, keeping what an edit did not touch."""

    def __init__(self) -> None:
        """Know no brief yet."""
        self._matters = Matters()

    def deal(self, brief: Brief, most_columns: int) -> Board:
        """Return the board of `brief` with at most so many columns (three or more)."""
        matters = self._matters.of(brief)
        sides = [self._matters.side(brief, claim) for claim in brief.claims]
        columns = _columns(brief, sides, matters, most_columns)
        place = {column: number for number, column in enumerate(columns)}
        first_shared = next((place[each] for each in Shared if each in place), len(columns))
        graded = _Grades(brief)
        by_question: dict[Question | None, list[Card]] = {}
        for claim, side in zip(brief.claims, sides, strict=True):
            shared = Shared.OWN_VOICE if claim.own_voice and Shared.OWN_VOICE in place else Shared.OTHERS
            column = place[shared if claim.own_voice or side not in place else side]
            asked: Iterable[Question | None] = [answer.question for answer in claim.answers] or [None]
            source, grade = graded.source(claim), graded.reliability(claim)
            letters, others = _extent(claim, side, shared=column >= first_shared)
            for question in asked:
                card = Card(claim, question, column, side, source, grade, letters, others)
                by_question.setdefault(question, []).append(card)
        if Shared.OTHERS in place:
            for cards in by_question.values():
                _put_together(cards, place[Shared.OTHERS])
        return Board(rows=tuple(_rows(brief, matters, by_question)), columns=columns)


class _Grades:
    """The names of a brief's sources and the reliability of its claims, as `Brief.reliability_of` finds it, only quicker."""

    def __init__(self, brief: Brief) -> None:
        self._names = {source.id: source.name for source in brief.sources}
        self._publishers = {source.id: source.publisher for source in brief.sources}
        self._grades = {grade.subject: grade.grade for grade in brief.reliabilities}

    def source(self, claim: Claim) -> str:
        return self._names.get(claim.source, claim.source)

    def reliability(self, claim: Claim) -> Reliability:
        if claim.reliability is not None or not self._grades:
            return claim.reliability or Reliability.F
        said_by = claim.attribution
        subjects = (said_by.claimant, said_by.on_behalf_of, self._publishers.get(claim.source, ""))
        return next((self._grades[each] for each in subjects if each in self._grades), Reliability.F)


def _extent(claim: Claim, side: str, *, shared: bool) -> tuple[int, int]:
    """Return how many letters a claim's words have, and how many lines stand on its card besides."""
    letters = len(claim.text) or sum(span.end - span.start for span in claim.content)
    who = shared or bool(claim.attribution.role) or claim.attribution.claimant != side
    return letters, 2 + who + bool(claim.figures)


def _put_together(cards: list[Card], others: int) -> None:
    """Put the cards of one side beside each other in the column of the others, those who say most first."""
    count = Counter(card.side for card in cards if card.column == others)
    cards.sort(key=lambda card: (-count[card.side], card.side) if card.column == others else (0, ""))


def _columns(brief: Brief, sides: Sequence[str], matters: Sequence[Matter], most: int) -> tuple[Column, ...]:
    contested: Counter[str] = Counter()
    for matter in matters:
        if matter.status is Status.CONTESTED:
            contested.update({account.side: len(account.claims) for account in matter.accounts})
    said = Counter(
        side
        for claim, side in zip(brief.claims, sides, strict=True)
        if not (claim.own_voice or claim.rejected)
    )
    named = {
        side
        for claim, side in zip(brief.claims, sides, strict=True)
        if claim.attribution.naming is Naming.NAMED or claim.attribution.on_behalf_of
    }
    ranked = sorted(said, key=lambda side: (-contested[side], -said[side]))
    # A column is for whoever has a name; where nobody has, for anybody.
    first = [side for side in ranked if side in named] or ranked
    spoken = any(claim.own_voice for claim in brief.claims)
    own = (Shared.OWN_VOICE,) if spoken and most > _NARROW else ()
    everybody = {side for claim, side in zip(brief.claims, sides, strict=True) if not claim.own_voice}
    room, unheard = most - len(own), spoken and not own
    chosen = first if everybody <= set(first[:room]) and not unheard else first[: room - 1]
    others = (Shared.OTHERS,) if everybody - set(chosen) or unheard else ()
    return (*chosen, *own, *others)


def _rows(
    brief: Brief, matters: Sequence[Matter], by_question: dict[Question | None, list[Card]]
) -> Iterable[Row]:
    for matter in matters:
        yield Row(
            question=matter.question,
            standing=_standing(matter),
            sides=len(matter.accounts),
            origins=matter.origins,
            cards=tuple(by_question[matter.question]),
        )
    known = {matter.question for matter in matters}
    for question in questions_of(brief):
        if question not in known:
            yield Row(question=question, standing=Standing.SILENT, cards=tuple(by_question[question]))
    if None in by_question:
        yield Row(question=None, standing=Standing.UNGROUPED, cards=tuple(by_question[None]))


def _standing(matter: Matter) -> Standing:
    if matter.status is Status.CONTESTED:
        return Standing.CONTESTED
    if matter.status is Status.AGREED:
        return Standing.AGREED
    return Standing.SINGLE if len(matter.accounts) == 1 else Standing.APART

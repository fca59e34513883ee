"""What the claims board is narrowed to: states, contested questions, source, claimant, incident, topic, and words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from briefing.app.folding import Words, fold
from briefing.model.claim import ReviewState, Topic
from briefing.ui.models.board_cards import Card, Row, Standing

if TYPE_CHECKING:
    from briefing.model.claim import Claim


class Decided(Enum):
    """The review states as one filters by them; an edited claim is an accepted one."""

    TO_REVIEW = auto()
    ACCEPTED = auto()
    REJECTED = auto()


_DECIDED = {
    ReviewState.PROPOSED: Decided.TO_REVIEW,
    ReviewState.ACCEPTED: Decided.ACCEPTED,
    ReviewState.EDITED: Decided.ACCEPTED,
    ReviewState.REJECTED: Decided.REJECTED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFilter:
    """Which cards are shown; what is empty narrows nothing. No state chosen: all but the rejected ones."""

    decided: frozenset[Decided] = frozenset()
    contested: bool = False
    source: str = ""
    """The id of a source."""
    side: str = ""
    incident: str = ""
    topic: Topic | None = None
    text: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything but the rejected claims is left out."""
        return self != BoardFilter()


class Sieve:
    """Lets through what a filter is for; the folded words of each claim are kept from one filter to the next."""

    def __init__(self) -> None:
        """Know no claims yet."""
        self._folded: dict[str, tuple[Claim, str]] = {}

    def sift(self, rows: tuple[Row, ...], wanted: BoardFilter) -> list[tuple[Row, list[Card]]]:
        """Return the rows in which something is left, with their cards that are."""
        words, states = Words(wanted.text), _states(wanted)
        sifted = []
        for row in rows:
            if not _asked(row, wanted):
                continue
            left = [card for card in row.cards if card.claim.review.state in states]
            if wanted.source:
                left = [card for card in left if card.claim.source == wanted.source]
            if wanted.incident:
                left = [card for card in left if card.claim.incident == wanted.incident]
            if wanted.side:
                left = [card for card in left if card.side == wanted.side]
            if words:
                left = [card for card in left if words.stand_in(self.words_of(card))]
            if left:
                sifted.append((row, left))
        return sifted

    def words_of(self, card: Card) -> str:
        """Return what the words of a filter are looked for in: who, what, where, which question; folded."""
        claim = card.claim
        known = self._folded.get(claim.id)
        if known is None or known[0] is not claim:
            said_by = claim.attribution
            parts = (claim.wording, claim.text, said_by.claimant, said_by.role, card.side, card.source)
            labels = [answer.question.label for answer in claim.answers]
            self._folded[claim.id] = known = (claim, fold("\n".join((*parts, *labels))))
        return known[1]


def _states(wanted: BoardFilter) -> tuple[ReviewState, ...]:
    if not wanted.decided:
        return tuple(state for state in ReviewState if state is not ReviewState.REJECTED)
    return tuple(state for state in ReviewState if _DECIDED[state] in wanted.decided)


def _asked(row: Row, wanted: BoardFilter) -> bool:
    if wanted.contested and row.standing is not Standing.CONTESTED:
        return False
    return wanted.topic is None or (row.question is not None and row.question.topic is wanted.topic)

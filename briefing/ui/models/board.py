"""The claims board as a table of lines: a band across for each question, and under it its cards, side by side."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefing.model.brief import Brief
from briefing.ui.models import board_words
from briefing.ui.models.board_cards import Board, Card, Dealer, Row
from briefing.ui.models.board_filter import BoardFilter, Sieve
from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.model.claim import Question

Index = QModelIndex | QPersistentModelIndex
CARD_ROLE = Qt.ItemDataRole.UserRole


class Line(NamedTuple):
    """One line of the board: the band of a row, or a card or none in each column; `first` is the line under the band."""

    row: Row
    cards: tuple[Card | None, ...] = ()
    first: bool = False
    shown: int = 0
    """On a band: how many of the row's cards are let through."""
    folded: bool = False

    @property
    def band(self) -> bool:
        """Whether it is the head of its row."""
        return not self.cards


class BoardModel(QAbstractTableModel):
    """The lines of the board of the brief that is shown, as far as the filter lets them through.

    Signals:
        revised: the numbers of the lines that changed while all cards stayed where they are, told once for all of them.
    """

    revised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._brief, self._board = Brief(), Board()
        self._dealer, self._sieve = Dealer(), Sieve()
        self._filter = BoardFilter()
        self._folded: set[Question | None] = set()
        self._most = 5
        self._lines: tuple[Line, ...] = ()
        self.shown = self.total = 0

    # ── what it is told ──

    def show_brief(self, brief: Brief) -> None:
        """Hold the claims of `brief`; where no card came, went or moved, only those that changed are told of."""
        if brief is self._brief:
            return
        known = (brief.claims, brief.sources, brief.parties, brief.reliabilities)
        before, self._brief = self._brief, brief
        if known != (before.claims, before.sources, before.parties, before.reliabilities):
            self._deal()

    def give_columns(self, most: int) -> None:
        """Deal the cards into at most so many columns."""
        if most != self._most:
            self._most = most
            self._deal()

    def narrow(self, wanted: BoardFilter) -> None:
        """Let through what `wanted` is for."""
        if wanted != self._filter:
            self._filter = wanted
            self._lay()

    def fold(self, question: Question | None) -> None:
        """Fold the cards of a question away, or show them again."""
        self._folded ^= {question}
        self._lay()

    def prepare(self) -> Iterator[None]:
        """Fold the words of the claims ahead of a filter, a few at each step, so that its first letter finds them folded."""
        for row in self._board.rows:
            for number, card in enumerate(row.cards):
                self._sieve.words_of(card)
                if number % 50 == 49:
                    yield

    # ── what it answers ──

    @property
    def board(self) -> Board:
        """All rows and columns."""
        return self._board

    @property
    def sides(self) -> set[str]:
        """Everybody whose claims are on it, whatever the filter lets through."""
        return {card.side for row in self._board.rows for card in row.cards}

    @property
    def filter(self) -> BoardFilter:
        """What it is narrowed to."""
        return self._filter

    @property
    def lines(self) -> Sequence[Line]:
        """The lines, from the top."""
        return self._lines

    def card_at(self, index: Index) -> Card | None:
        """Return the card at an index, or None."""
        if not index.isValid() or self._lines[index.row()].band:
            return None
        return self._lines[index.row()].cards[index.column()]

    def index_of(self, claim_id: str, question: Question | None = None) -> QModelIndex:
        """Return where a claim's card is, in the row of `question` if it has one there; an invalid index for none."""
        found = QModelIndex()
        for number, line in enumerate(self._lines):
            for column, card in enumerate(line.cards):
                if card is not None and card.claim.id == claim_id:
                    if card.question == question:
                        return self.index(number, column)
                    found = found if found.isValid() else self.index(number, column)
        return found

    def band_over(self, line: int) -> int:
        """Return the line of the band that a line stands under, or -1."""
        return next((at for at in range(min(line, len(self._lines) - 1), -1, -1) if self._lines[at].band), -1)

    def line_of(self, question: Question | None) -> int:
        """Return the line of a question's band, or -1."""
        bands = (at for at, line in enumerate(self._lines) if line.band and line.row.question == question)
        return next(bands, -1)

    # ── how it is laid ──

    def _deal(self) -> None:
        columns = self._board.columns
        self._board = self._dealer.deal(self._brief, self._most)
        self.total = len(self._brief.claims)
        self._lay(keep=columns == self._board.columns)

    def _lay(self, *, keep: bool = True) -> None:
        lines = self._laid()
        if keep and _alike(self._lines, lines):
            self._revise(lines)
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _laid(self) -> tuple[Line, ...]:
        lines: list[Line] = []
        count, shown = len(self._board.columns), set()
        for row, cards in self._sieve.sift(self._board.rows, self._filter):
            shown |= {card.claim.id for card in cards}
            folded = row.question in self._folded
            lines.append(Line(row, shown=len(cards), folded=folded))
            if not folded:
                columns: list[list[Card]] = [[] for _ in range(count)]
                for card in cards:
                    columns[card.column].append(card)
                held = enumerate(zip_longest(*columns))
                lines += [Line(row, beside, number == 0) for number, beside in held]
        self.shown = len(shown)
        return tuple(lines)

    def _revise(self, lines: tuple[Line, ...]) -> None:
        before, self._lines = self._lines, lines
        last = max(0, len(self._board.columns) - 1)
        revised = [at for at, (old, new) in enumerate(zip(before, lines, strict=True)) if _differ(old, new)]
        for number in revised:
            self.dataChanged.emit(self.index(number, 0), self.index(number, last))
        if revised:
            self.revised.emit(tuple(revised))

    # ── what Qt asks for ──

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._board.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that cards and bands can be taken in hand, and empty places cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        held = self._lines[index.row()].band or self.card_at(index) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if held else Qt.ItemFlag.NoItemFlags

    def headerData(  # noqa: N802 - Qt's name or default
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return whose claims a column holds."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._board.columns):
            return None
        name = plain(board_words.column(self._board.columns[section]))
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        return tip(name) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a band's or a card's words, or under `CARD_ROLE` the card itself."""
        if not index.isValid():
            return None
        line, card = self._lines[index.row()], self.card_at(index)
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(board_words.card_whole(card)) if card is not None else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if card is not None:
            return plain(board_words.card_in_words(card))
        return board_words.band_in_words(line.row) if line.band else ""


def _alike(before: tuple[Line, ...], after: tuple[Line, ...]) -> bool:
    """Return whether the same cards lie at the same places."""
    return len(before) == len(after) and all(
        old.row.question == new.row.question
        and len(old.cards) == len(new.cards)
        and all(_same(ours, theirs) for ours, theirs in zip(old.cards, new.cards, strict=True))
        for old, new in zip(before, after, strict=True)
    )


def _differ(old: Line, new: Line) -> bool:
    """Return whether two lines that hold the same cards look different; what the rows hold besides does not count."""
    if new.band:
        return _head(old) != _head(new)
    # Most cards of a new board are dealt anew and equal: their claims are the very same.
    return any(
        ours is not None and theirs is not None and (ours.claim is not theirs.claim or ours[2:] != theirs[2:])
        for ours, theirs in zip(old.cards, new.cards, strict=True)
    )


def _head(line: Line) -> tuple[object, ...]:
    row = line.row
    return line.shown, line.folded, row.standing, row.sides, row.origins, len(row.cards)


def _same(ours: Card | None, theirs: Card | None) -> bool:
    if ours is None or theirs is None:
        return ours is theirs
    return ours.claim.id == theirs.claim.id

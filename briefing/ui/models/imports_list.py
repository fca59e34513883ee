"""What comes in, as a list: each report of the round with how it fares; what failed stays until it is put away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole


class State(Enum):
    """How a report fares."""

    WAITING = auto()
    READING = auto()
    READ = auto()
    KNOWN = auto()
    FAILED = auto()
    UNREAD = auto()
    LEFT_OUT = auto()
    OFFERED = auto()

    @property
    def settled(self) -> bool:
        """Whether nothing is to be done about it any more: the next round takes its place."""
        return self in (State.READ, State.KNOWN)

    @property
    def open(self) -> bool:
        """Whether it is still to be read."""
        return self in (State.WAITING, State.READING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the list: what it is called, how it fares, that in words, and all there is to say about it."""

    name: str
    state: State = State.WAITING
    note: str = ""
    details: str = ""
    source: str = ""
    address: str = ""


class ImportsList(QAbstractListModel):
    """The entries, the oldest first.

    Signals:
        counted: how many entries there are in each state, as a dict.
    """

    counted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._counts = dict.fromkeys(State, 0)
        self._at = 0  # before this row, nothing waits

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries as they are."""
        return tuple(self._entries)

    def count(self, state: State) -> int:
        """Return how many entries are in a state."""
        return self._counts[state]

    def add(self, entries: Iterable[Entry]) -> None:
        """Add entries at the end."""
        new = list(entries)
        if new:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._entries += new
            self.endInsertRows()
            self._count()

    def current(self) -> int:
        """Return the row of the report that is being read or comes next, or -1."""
        while self._at < len(self._entries) and not self._entries[self._at].state.open:
            self._at += 1
        return self._at if self._at < len(self._entries) else -1

    def change(self, row: int, **fields: Any) -> None:
        """Give fields of one entry new values."""
        before, after = self._entries[row], replace(self._entries[row], **fields)
        self._entries[row] = after
        self._counts[before.state] -= 1
        self._counts[after.state] += 1
        self.dataChanged.emit(self.index(row), self.index(row))
        self.counted.emit(dict(self._counts))

    def leave_unread(self, note: str) -> None:
        """Mark all that waits or is being read as not read, with `note` as the reason."""
        for row, entry in enumerate(self._entries):
            if entry.state.open:
                self._entries[row] = replace(entry, state=State.UNREAD, note=note)
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
        self._count()

    def put_away(self, row: int = -1) -> None:
        """Take one entry out, or all that are not still to be read."""
        self._keep(
            [
                entry
                for number, entry in enumerate(self._entries)
                if (number != row if row >= 0 else entry.state.open)
            ]
        )

    def settle(self) -> None:
        """Take those out that nothing is to be done about."""
        self._keep([entry for entry in self._entries if not entry.state.settled])

    def _keep(self, entries: list[Entry]) -> None:
        if len(entries) != len(self._entries):
            self.beginResetModel()
            self._entries, self._at = entries, 0
            self.endResetModel()
            self._count()

    def _count(self) -> None:
        self._counts = dict.fromkeys(State, 0)
        for entry in self._entries:
            self._counts[entry.state] += 1
        self.counted.emit(dict(self._counts))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an entry's name, all there is to say of it, or under `ENTRY_ROLE` the entry itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(entry.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return plain(f"{entry.name}, {entry.note}")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{entry.name}\n{entry.details or entry.note}"[:600])
        return entry if role == ENTRY_ROLE else None

"""A short list of nouns of one kind, as a form shows them: name, what is known of it, a mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class RollItem:
    """One noun of the list: its id, its name, what is known of it, and whether something stands against it."""

    id: str
    title: str
    note: str = ""
    wanting: bool = False


class RollList(QAbstractListModel):
    """The nouns that are shown; changes of single ones keep the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold none yet."""
        super().__init__(parent)
        self._items: tuple[RollItem, ...] = ()

    @property
    def items(self) -> tuple[RollItem, ...]:
        """The nouns held."""
        return self._items

    def show_items(self, items: Sequence[RollItem]) -> None:
        """Hold these nouns."""
        before, self_items = self._items, tuple(items)
        if before == self_items:
            return
        if [item.id for item in before] != [item.id for item in self_items]:
            self.beginResetModel()
            self._items = self_items
            self.endResetModel()
            return
        self._items = self_items
        for row, (old, new) in enumerate(zip(before, self_items, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, noun_id: str) -> int:
        """Return the row of a noun, or -1."""
        return next((row for row, item in enumerate(self._items) if item.id == noun_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a noun, or under `ITEM_ROLE` the item itself."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(item.title)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tip(f"{item.title}\n{item.note}".strip())
        return None

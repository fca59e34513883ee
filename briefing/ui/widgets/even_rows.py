"""EvenRows: a list whose rows all have one height, so that a row that changes is drawn anew and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex


class EvenRows(QListView):
    """A list for models that say which row changed; Qt's own lays all rows out anew, for one may have become higher."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a list that takes the height of its first row for that of all."""
        super().__init__(parent)
        self.setUniformItemSizes(True)

    def dataChanged(  # noqa: N802 - Qt's name or default
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        """Have the rows from `first` to `last` drawn anew."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

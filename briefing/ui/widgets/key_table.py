"""KeyTable: a table whose rows are graded by pressing a letter or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefing.ui.widgets.cell import PAD_X, PAD_Y, Cell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent


class KeyTable(QTableView):
    """A table of whole rows; the keys of `keys` grade the row in hand.

    Signals:
        graded: the key that was pressed, as a capital letter or a digit; "" for Delete.
        entered: Enter was pressed.
    """

    graded = Signal(str)
    entered = Signal()

    def __init__(
        self, keys: str, stretches: Mapping[int, int], lines: int, parent: QWidget | None = None
    ) -> None:
        """Grade by `keys`; `stretches` shares the width among columns, and the others take what their words need."""
        super().__init__(parent)
        self._keys, self._stretches = keys, dict(stretches)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(Cell(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() * lines + 2 * PAD_Y)
        columns = self.horizontalHeader()
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def event(self, event: QEvent) -> bool:
        """Keep the grading keys, which would else be the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and self._grade_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Grade, or go about in the table."""
        grade = self._grade_of(event)
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the Enter that ends an editor comes by here too
        elif grade:
            self.graded.emit(grade)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.graded.emit("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Share the new width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column without a stretch what its head and words need, and share the rest."""
        model = self.model()
        if model is None:
            return
        metrics, fixed = self.fontMetrics(), {}
        for column in range(model.columnCount()):
            if column not in self._stretches:
                head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                fixed[column] = metrics.horizontalAdvance(head) + 2 * PAD_X + 6
        rest, weights = self.viewport().width() - sum(fixed.values()), sum(self._stretches.values())
        for column in range(model.columnCount()):
            width = fixed.get(column, rest * self._stretches.get(column, 0) // max(1, weights))
            self.setColumnWidth(column, max(20, width))

    def _grade_of(self, event: QEvent) -> str:
        text = event.text().upper() if hasattr(event, "text") else ""
        plain_key = (
            not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if hasattr(event, "modifiers")
            else False
        )
        return text if plain_key and len(text) == 1 and text in self._keys else ""

"""A text added by hand: what a person typed or heard, with what they know of where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing.ui.panels.form import Form
from briefing.ui.panels.panel import Panel
from briefing.ui.source_fields import ByHand, by_hand_fields
from briefing.ui.widgets.growing import GrowingText
from briefing.ui.widgets.layouts import rule, stack_up
from briefing.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from briefing.model.brief import Brief

_TEXT_LINES = 10


class ByHandPanel(Panel):
    """A small form; nothing of it is in the brief until it is added.

    Signals:
        written: what was written, as `ByHand`; its text is not empty.
        left: the person wants no text added after all.
    """

    written = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty form."""
        super().__init__(parent)
        self._sheet = Sheet(self.tr("Add text by hand"), self)
        self.form = Form(self.tr("Add text by hand"), by_hand_fields(), self._sheet)
        self._sheet.column.addWidget(self.form)
        text = self.form.editors["text"].findChild(GrowingText)
        if text is not None:
            text.keep_room(_TEXT_LINES)
            text.textChanged.connect(self._look)
        self._add = QPushButton(self.tr("Add to the brief   Ctrl+Return"), self)
        self._add.setAccessibleName(self.tr("Add to the brief"))
        self._leave = QPushButton(self.tr("Leave   Esc"), self)
        self._leave.setAccessibleName(self.tr("Leave"))
        self._add.clicked.connect(self._write)
        self._leave.clicked.connect(self.left)
        below = QWidget(self)
        row = QHBoxLayout(below)
        row.setContentsMargins(16, 8, 16, 10)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._add)
        stack_up(self, self._sheet, rule(self), below, stretched=self._sheet)
        self.setFocusProxy(self.form.editors["title"])
        self._look()

    def show_brief(self, brief: Brief) -> None:
        """Nothing of a brief is shown here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Add with Ctrl+Return, leave with Escape."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and ctrl:
            self._write()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._add.setEnabled(bool(self.form.editors["text"].value()))

    def _write(self) -> None:
        """Tell what was written; while a field is wrong, or there is no text, go there."""
        values = {}
        for name, each in self.form.editors.items():
            try:
                values[name] = each.value()
            except ValueError:
                each.setFocus()
                return
        written = ByHand(**values)
        if not written.text:
            self.form.editors["text"].setFocus()
            return
        self.form.show_values(written)
        self.form.show_values(ByHand())
        self.written.emit(written)

"""WordingText: where the analyst writes beside a passage; Return keeps the words, Escape gives them up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from briefing.ui.widgets.growing import GrowingText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class WordingText(GrowingText):
    """Some words of one's own; Shift+Return begins a new line.

    Signals:
        finished: Return was pressed.
        given_up: Escape was pressed.
    """

    finished = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty text of two lines' height."""
        super().__init__(parent, least=2)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Keep with Return, give up with Escape."""
        new_line = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not new_line:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

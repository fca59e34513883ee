"""The marking as TLP 2.0 draws it: the prescribed colour on black."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from briefing.ui.theme import MARKING_COLOURS

if TYPE_CHECKING:
    from briefing.model.marking import Marking


class MarkingLabel(QLabel):
    """The label of one marking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_marking(self, marking: Marking) -> None:
        """Show a marking; its meaning is the tool tip."""
        self.setText(marking.value)
        self.setToolTip(marking.meaning)
        self.setAccessibleName(
            self.tr("Marking {marking}: {meaning}").format(marking=marking.value, meaning=marking.meaning)
        )
        self.setStyleSheet(
            f"background: #000000; color: {MARKING_COLOURS[marking]}; font-weight: 700; padding: 2px 8px; margin: 3px 10px;"
        )

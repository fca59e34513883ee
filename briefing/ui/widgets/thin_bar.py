"""A thin bar that fills from where one begins to read: how much is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from briefing.ui.theme import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT = 3


class ThinBar(QWidget):
    """The part that is done, of all there is to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing done yet."""
        super().__init__(parent)
        self._done, self._of = 0, 1
        self.setFixedHeight(_HEIGHT)

    def show_part(self, done: int, of: int) -> None:
        """Show that `done` of all `of` are done."""
        if (done, of) != (self._done, self._of):
            self._done, self._of = done, max(1, of)
            self.setAccessibleDescription(f"{done} / {of}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the part that is done over a line."""
        own, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(own.line))
        filled = QRect(0, 0, round(self.width() * min(1.0, self._done / self._of)), self.height())
        painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), filled), QColor(own.accent))
        painter.end()

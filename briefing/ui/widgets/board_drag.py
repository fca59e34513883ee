"""A card on its way to another question: its shadow under the mouse, and the row that it would be dropped on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing.ui.models import board_words
from briefing.ui.theme import colours

if TYPE_CHECKING:
    from briefing.ui.models.board_cards import Card

_EDGE, _STEP_PX, _STEP_MS = 36, 14, 16
_WIDTH = 250


class CardShadow(QWidget):
    """What hangs under the mouse while a card is dragged: its words, and where it would go."""

    def __init__(self, parent: QWidget) -> None:
        """Hang nothing yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = self._goal = ""
        self.hide()

    def take(self, card: Card) -> None:
        """Hang a card under the mouse."""
        self._words, self._goal = board_words.said(card.claim), ""
        self.resize(QSize(_WIDTH, 2 * self.fontMetrics().lineSpacing() + 16))
        self.show()
        self.raise_()

    def hold_at(self, place: QPoint, goal: str) -> None:
        """Hang at a place of the parent, saying where the card would go."""
        self._goal = goal
        board = self.parentWidget()
        most = (board.rect() if board is not None else self.rect()).bottomRight() - self.rect().bottomRight()
        self.move(min(place.x() + 12, most.x()), min(place.y() + 12, most.y()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the card's words and its goal."""
        own, painter = colours(), QPainter(self)
        painter.setPen(QColor(own.accent))
        painter.setBrush(QColor(own.paper))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        step, inner = self.fontMetrics().lineSpacing(), self.rect().adjusted(10, 8, -10, -8)
        for number, (text, ink) in enumerate(((self._words, own.text), (self._goal, own.accent))):
            painter.setPen(QColor(ink))
            line = QRect(inner.left(), inner.top() + number * step, inner.width(), step)
            fitting = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.end()


class EdgeScroll(QTimer):
    """Scrolls while the mouse is held near the upper or lower edge."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        """Scroll `area`."""
        super().__init__(area)
        self._area, self._by = area, 0
        self.setInterval(_STEP_MS)
        self.timeout.connect(self._step)

    def feel(self, y: int) -> None:
        """Begin, go on or end with the mouse at a height of the viewport."""
        height = self._area.viewport().height()
        self._by = -_STEP_PX if y < _EDGE else _STEP_PX if y > height - _EDGE else 0
        if not self._by:
            self.stop()
        elif not self.isActive():
            self.start()

    def _step(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + self._by)

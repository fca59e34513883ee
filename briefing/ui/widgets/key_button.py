"""KeyButton: a quiet button that shows its key before its words, so that the mouse teaches the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from briefing.ui.theme import colours
from briefing.ui.widgets.lines import elided

_PAD, _GAP = 5, 5


class KeyButton(QPushButton):
    """A button with a keycap; checkable ones show by their ground that they are on."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        """Show `key` in a cap before `words`."""
        super().__init__(words, parent)
        self.key = key
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for the cap and the words."""
        metrics = QFontMetrics(_bold(self.font())) if self.isCheckable() else self.fontMetrics()
        width = self._cap_width() + _GAP + metrics.horizontalAdvance(self.text()) + 2 * _PAD + 2
        return QSize(width, metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for the cap alone: the words give way first."""
        return QSize(self._cap_width() + 2 * _PAD, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the ground, the cap and the words."""
        own, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.rect().adjusted(1, 1, -1, -1)
        on = self.isCheckable() and self.isChecked()
        if on or self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(own.chosen))
            painter.drawRoundedRect(room, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(own.accent))
            painter.drawRoundedRect(room, 4, 4)
        self._draw_words(painter, room, bold=on)
        painter.end()

    def _draw_words(self, painter: QPainter, room: QRect, *, bold: bool) -> None:
        own, towards = colours(), self.layoutDirection()
        text = QColor(own.text if self.isEnabled() else own.muted)
        cap = QRect(room.left() + _PAD - 1, room.top() + 3, self._cap_width(), room.height() - 6)
        cap = QStyle.visualRect(towards, room, cap)
        painter.setPen(QColor(own.handle))
        painter.setBrush(QColor(own.paper))
        painter.drawRoundedRect(cap, 3, 3)
        font = _bold(self.font())
        painter.setFont(font)
        painter.setPen(text)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.key)
        painter.setFont(font if bold else self.font())
        words = QRect(
            room.left() + _PAD + self._cap_width() + _GAP - 1, room.top(), room.width(), room.height()
        )
        words.setRight(room.right())
        words = QStyle.visualRect(towards, room, words)
        fitting = elided(self.text(), painter.font(), words.width())
        aligned = QStyle.visualAlignment(towards, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(words, int(aligned), fitting)

    def _cap_width(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(self.key) + 9, 18)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold

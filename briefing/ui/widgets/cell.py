"""How a cell of the claims table is drawn: at most two lines, in the colours and the font that its model gives."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.theme import colours
from briefing.ui.widgets.lines import fitted

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

PAD_X, PAD_Y, LINES = 8, 5, 2
_MOST = 400
"""Characters that are looked at: two lines never hold more."""


class Cell(QStyledItemDelegate):
    """Draws one cell; the first line in the model's colour, a second line of its own muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for two lines."""
        return QSize(40, LINES * option.fontMetrics.lineSpacing() + 2 * PAD_Y)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell."""
        own, room = colours(), option.rect
        text, font = str(index.data() or ""), QFont(option.font)
        given = index.data(Qt.ItemDataRole.FontRole)
        if isinstance(given, QFont):
            font = given.resolve(font)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
        painter.setPen(QColor(own.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setFont(font)
        colour = index.data(Qt.ItemDataRole.ForegroundRole) or QColor(own.text)
        top = room.top() + PAD_Y + option.fontMetrics.ascent()
        lines = _lines(text[:_MOST], font.key(), room.width() - 2 * PAD_X + 4)
        for number, line in enumerate(lines):
            painter.setPen(QColor(own.muted) if number and "\n" in text else QColor(colour))
            painter.drawText(
                QPoint(room.left() + PAD_X, top + number * option.fontMetrics.lineSpacing()), line
            )
        painter.restore()


@lru_cache(maxsize=8192)
def _lines(text: str, font_key: str, width: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_key)
    return tuple(fitted(text, font, width, LINES))

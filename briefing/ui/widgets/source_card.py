"""How a source is drawn in the list: title on up to two lines, publisher and time under it, the number left on the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.models.sources_list import LEFT_ROLE, NOTE_ROLE
from briefing.ui.theme import colours
from briefing.ui.widgets.lines import fitted

Index = QModelIndex | QPersistentModelIndex
_PAD = 9


class SourceCard(QStyledItemDelegate):
    """Draws one source."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for the title's lines and the note."""
        bold = QFontMetrics(_bold(option.font))
        width = option.rect.width() if option.rect.width() > 0 else 220
        lines = fitted(
            index.data(), _bold(option.font), width - 2 * _PAD - _badge_room(index, option.fontMetrics)
        )
        return QSize(80, len(lines) * bold.lineSpacing() + option.fontMetrics.lineSpacing() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        own, room = colours(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
            painter.fillRect(QRect(room.topLeft(), QSize(3, room.height())), QColor(own.accent))
        painter.setPen(QColor(own.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        badge = _badge_room(index, option.fontMetrics)
        inner = room.adjusted(_PAD + 3, _PAD, -_PAD, -_PAD)
        self._badge(painter, inner, badge, option, int(index.data(LEFT_ROLE) or 0))
        font = _bold(option.font)
        painter.setFont(font)
        painter.setPen(QColor(own.text))
        metrics = QFontMetrics(font)
        top = inner.top()
        for line in fitted(index.data(), font, inner.width() - badge):
            painter.drawText(QPoint(inner.left(), top + metrics.ascent()), line)
            top += metrics.lineSpacing()
        painter.setFont(option.font)
        painter.setPen(QColor(own.muted))
        note = option.fontMetrics.elidedText(
            str(index.data(NOTE_ROLE)), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(QPoint(inner.left(), top + option.fontMetrics.ascent()), note)
        painter.restore()

    def _badge(
        self, painter: QPainter, inner: QRect, width: int, option: QStyleOptionViewItem, left: int
    ) -> None:
        own = colours()
        words = str(left) if left else "✓"
        room = QRect(inner.right() - width + 9, inner.top(), width - 8, option.fontMetrics.height() + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(own.proposed if left else own.accepted))
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        painter.setFont(option.font)
        painter.setPen(QColor(own.warn if left else own.good))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _badge_room(index: Index, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(str(index.data(LEFT_ROLE) or "✓")) + 24

"""How a line of the command palette is drawn: title and note; at the far end its keys, what it is, or why it cannot be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.palette_entries import kind_word
from briefing.ui.theme import colours
from briefing.ui.widgets.lines import elided

if TYPE_CHECKING:
    from briefing.ui.palette_entries import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
_PAD_X, _PAD_Y = 14, 5


class PaletteLine(QStyledItemDelegate):
    """Draws one entry on two lines, mirrored where one reads from the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for two lines."""
        return QSize(100, 2 * option.fontMetrics.lineSpacing() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the entry."""
        entry: Entry = index.data(ENTRY_ROLE)
        own = colours()
        painter.save()
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(own.chosen))
            mark = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, mark), QColor(own.accent))
        inner = option.rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        aside = entry.keys or kind_word(entry.kind)
        taken = option.fontMetrics.horizontalAdvance(aside) + (16 if aside else 0)
        first = QRect(inner.left(), inner.top(), inner.width() - taken, inner.height() // 2)
        second = QRect(inner.left(), inner.center().y() + 1, inner.width(), inner.height() // 2)
        ends = QRect(inner.right() - taken, inner.top(), taken, inner.height() // 2)
        title = QFont(option.font)
        title.setWeight(QFont.Weight.DemiBold)
        note = f"{entry.note} — {entry.why_not}" if entry.why_not else entry.note
        painter.setPen(QColor(own.muted))
        _write(painter, option, second, note)
        _write(painter, option, ends, aside, Qt.AlignmentFlag.AlignRight)
        painter.setPen(QColor(own.muted if entry.why_not else own.text))
        painter.setFont(title)
        _write(painter, option, first, entry.title)
        painter.restore()


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    fitting = elided(text, painter.font(), room.width())
    where = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(QStyle.visualRect(option.direction, option.rect, room), int(where), fitting)

"""How a problem is drawn in its list: its level in its colour, then the words; many of one kind with a sign to unfold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.model.problem import Level
from briefing.ui.models.problems_list import ENTRY_ROLE, Entry
from briefing.ui.theme import colours, level_colour
from briefing.ui.widgets.lines import elided
from briefing.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_PAD, _INDENT = 12, 16


def line_height(metrics: QFontMetrics) -> int:
    """Return the height of a line, in pixels."""
    return metrics.lineSpacing() + 6


class ProblemLine(QStyledItemDelegate):
    """Draws one line; what does not fit is told in full under the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the height of a line."""
        return QSize(100, line_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        entry: Entry = index.data(ENTRY_ROLE)
        own, room, metrics = colours(), option.rect, option.fontMetrics
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
        painter.setFont(option.font)
        inside = _INDENT if entry.kind is not None and not entry.head else 0
        sign = ("▸ " if entry.folded else "▾ ") if entry.head else ""
        level_room = max(metrics.horizontalAdvance(word(level)) for level in Level) + 14
        left = room.left() + _PAD + inside
        self._write(
            painter,
            option,
            QRect(left, room.top(), level_room, room.height()),
            word(entry.level),
            level_colour(entry.level),
        )
        left += level_room
        words = QRect(left, room.top(), room.right() - left - 8, room.height())
        if entry.head:
            bold = QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
        self._write(painter, option, words, sign + str(index.data()), own.text)
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, ink: str
    ) -> None:
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        fitting = elided(text, painter.font(), room.width())
        painter.setPen(QColor(ink))
        place = QStyle.visualRect(option.direction, option.rect, room)
        painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), fitting)

"""How a place found is drawn: whose words they are, and under it the line with the words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.models.find_list import FOUND_ROLE, excerpt, found_at
from briefing.ui.theme import colours
from briefing.ui.widgets.lines import elided

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from briefing.app.finding import Found

    Index = QModelIndex | QPersistentModelIndex

_PAD_X, _PAD_Y = 12, 4
_BEFORE_SHARE = 0.4
"""As much of a line's width may stand before the words found."""


class FoundLine(QStyledItemDelegate):
    """Draws a head, or a place found on two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for one line or two."""
        lines = 1 if index.data(FOUND_ROLE) is None else 2
        return QSize(100, lines * option.fontMetrics.lineSpacing() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        own, found, room = colours(), index.data(FOUND_ROLE), option.rect
        inner = room.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.save()
        if found is None:
            painter.fillRect(room, QColor(own.window))
            self._line(painter, option, inner, str(index.data()), own.muted, bold=True)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(room, QColor(own.chosen))
            self._line(painter, option, inner, found_at(found), own.muted)
            inner.setTop(inner.top() + option.fontMetrics.lineSpacing())
            _draw_marked(painter, option, inner, found)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        ink: str,
        *,
        bold: bool = False,
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        fitting = elided(text, painter.font(), room.width())
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(align | Qt.AlignmentFlag.AlignTop), fitting)


def _draw_marked(painter: QPainter, option: QStyleOptionViewItem, room: QRect, found: Found) -> None:
    """Draw the words found with a ground of their own, in a layout of the whole line: it may run in both directions."""
    own, metrics = colours(), option.fontMetrics
    before, words, after = excerpt(found)
    before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, int(room.width() * _BEFORE_SHARE))
    left = max(20, room.width() - metrics.horizontalAdvance(before + words))
    after = metrics.elidedText(after, Qt.TextElideMode.ElideRight, left)
    layout = QTextLayout(before + words + after, option.font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
    wrap.setTextDirection(option.direction)
    layout.setTextOption(wrap)
    mark = QTextLayout.FormatRange()
    # Qt counts in UTF-16 units.
    mark.start, mark.length = _units(before), _units(words)
    mark.format = QTextCharFormat()
    mark.format.setBackground(QColor(own.focus))
    mark.format.setFontWeight(QFont.Weight.DemiBold)
    layout.setFormats([mark])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    painter.setPen(QColor(own.text))
    painter.setClipRect(room)
    layout.draw(painter, QPointF(QPoint(room.left(), room.top())))
    painter.setClipping(False)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

"""How a source is drawn in the list: title on up to two lines, what is known of it under it, its badge at the far end."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.models.sources_list import BADGE_ROLE, NOTE_ROLE
from briefing.ui.theme import Colours, colours
from briefing.ui.widgets.lines import fitted

Index = QModelIndex | QPersistentModelIndex
_PAD = 9
_MARK = 3
"""Pixels of the mark beside the source in hand."""


class SourceCard(QStyledItemDelegate):
    """Draws one source; the lines of its title are worked out once for a width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for a title of two lines and the note, the same for all: hundreds are laid out at once."""
        height = 2 * QFontMetrics(_bold(option.font)).lineSpacing() + option.fontMetrics.lineSpacing()
        return QSize(80, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        own, room = colours(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
            mark = QRect(room.topLeft(), QSize(_MARK, room.height()))
            painter.fillRect(QStyle.visualRect(option.direction, room, mark), QColor(own.accent))
        painter.setPen(QColor(own.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        inner = room.adjusted(_PAD + _MARK, _PAD, -_PAD, -_PAD)
        self._badge(painter, inner, option, str(index.data(BADGE_ROLE)), own)
        title = QRect(inner.topLeft(), QSize(inner.width() - _badge_room(index, option.fontMetrics), 0))
        title.setHeight(QFontMetrics(_bold(option.font)).lineSpacing())
        lines = self._lines(option, index, inner.width())
        if len(lines) < 2:  # a short title and its note stand in the middle
            title.translate(0, title.height() // 2)
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(own.text))
        for line in lines:
            _write(painter, option.direction, inner, title, line)
            title.translate(0, title.height())
        painter.setFont(option.font)
        painter.setPen(QColor(own.muted))
        note = QRect(title.topLeft(), QSize(inner.width(), option.fontMetrics.lineSpacing()))
        words = str(index.data(NOTE_ROLE))
        fitting = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, note.width())
        _write(painter, option.direction, inner, note, fitting)
        painter.restore()

    def _lines(self, option: QStyleOptionViewItem, index: Index, width: int) -> tuple[str, ...]:
        font = _bold(option.font)
        return _fitted(index.data(), font.toString(), width - _badge_room(index, option.fontMetrics))

    def _badge(
        self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, badge: str, own: Colours
    ) -> None:
        left = badge[-1:].isdigit()
        width = option.fontMetrics.horizontalAdvance(badge) + 16
        size = QSize(width, option.fontMetrics.height() + 2)
        room = QStyle.visualRect(
            option.direction, inner, QRect(QPoint(inner.right() - width + 1, inner.top()), size)
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(own.proposed if left or badge == "…" else own.accepted))
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        painter.setFont(option.font)
        painter.setPen(QColor(own.warn if left or badge == "…" else own.good))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), badge)


def _write(painter: QPainter, towards: Qt.LayoutDirection, inner: QRect, room: QRect, words: str) -> None:
    """Write a line into `room`, mirrored within `inner` where one reads from the right."""
    side = QStyle.visualAlignment(towards, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(QStyle.visualRect(towards, inner, room), int(side), words)


@lru_cache(maxsize=2048)
def _fitted(text: str, font_key: str, width: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_key)
    return tuple(fitted(text, font, width))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _badge_room(index: Index, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(str(index.data(BADGE_ROLE))) + 24

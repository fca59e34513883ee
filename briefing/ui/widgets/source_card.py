"""How a source is drawn in the list: title on up to two lines, what is known of it under it, its badge at the far end."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.models.sources_list import BADGE_ROLE, NOTE_ROLE
from briefing.ui.theme import Colours, colours
from briefing.ui.widgets.lines import elided, fitted

Index = QModelIndex | QPersistentModelIndex
_PAD = 9
_MARK = 3
"""Pixels of the mark beside the source in hand."""


class SourceCard(QStyledItemDelegate):
    """Draws one source; what hangs on the font, and the lines of a title for a width, are worked out once."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Draw for a view."""
        super().__init__(parent)
        self._type = _Type(QFont())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for a title of two lines and the note, the same for all: hundreds are laid out at once."""
        return QSize(80, 2 * self._types(option.font).line + option.fontMetrics.lineSpacing() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        own, room, types, metrics = colours(), option.rect, self._types(option.font), option.fontMetrics
        badge = str(index.data(BADGE_ROLE))
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
            mark = QRect(room.topLeft(), QSize(_MARK, room.height()))
            painter.fillRect(QStyle.visualRect(option.direction, room, mark), QColor(own.accent))
        painter.setPen(QColor(own.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        inner = room.adjusted(_PAD + _MARK, _PAD, -_PAD, -_PAD)
        self._badge(painter, inner, option, badge, own)
        width = inner.width() - metrics.horizontalAdvance(badge) - 24
        title = QRect(inner.topLeft(), QSize(width, types.line))
        lines = _fitted(index.data(), types.key, width)
        if len(lines) < 2:  # a short title and its note stand in the middle
            title.translate(0, title.height() // 2)
        painter.setFont(types.bold)
        painter.setPen(QColor(own.text))
        for line in lines:
            _write(painter, option.direction, inner, title, line)
            title.translate(0, title.height())
        painter.setFont(option.font)
        painter.setPen(QColor(own.muted))
        note = QRect(title.topLeft(), QSize(inner.width(), metrics.lineSpacing()))
        words = str(index.data(NOTE_ROLE))
        fitting = elided(words, option.font, note.width())
        _write(painter, option.direction, inner, note, fitting)
        painter.restore()

    def _types(self, font: QFont) -> _Type:
        if self._type.font != font:
            self._type = _Type(font)
        return self._type

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


class _Type:
    """A font, and what is worked out from it."""

    __slots__ = ("bold", "font", "key", "line")

    def __init__(self, font: QFont) -> None:
        self.font, self.bold = QFont(font), _bold(font)
        self.key, self.line = self.bold.toString(), QFontMetrics(self.bold).lineSpacing()


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

"""How a report that comes in is drawn in its list: its name, how it fares, and a mark in the colour of that."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.models.imports_list import ENTRY_ROLE, Entry, State
from briefing.ui.offsets import plain
from briefing.ui.theme import Colours, colours
from briefing.ui.widgets.lines import elided

Index = QModelIndex | QPersistentModelIndex
_PAD, _MARK = 12, 16
_MARKS = {
    State.WAITING: "·",
    State.READING: "▸",
    State.READ: "✓",
    State.KNOWN: "=",
    State.FAILED: "✕",
    State.UNREAD: "–",
    State.LEFT_OUT: "–",
    State.OFFERED: "?",
}


class ImportRow(QStyledItemDelegate):
    """Draws one entry on a line: mark, name, and how it fares at the far end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return one line and some air."""
        return QSize(80, option.fontMetrics.lineSpacing() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        entry: Entry = index.data(ENTRY_ROLE)
        own, room = colours(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
        inner = room.adjusted(_PAD, 0, -_PAD, 0)
        name, note = plain(entry.name), plain(entry.note)
        metrics = option.fontMetrics
        wanted = metrics.horizontalAdvance(note) + 4
        free = inner.width() - _MARK - 10
        # A reason is worth more than the end of a long name, yet the name has to be told from its neighbours.
        for_note = (
            min(wanted, max(free - metrics.horizontalAdvance(name) - 10, free * 11 // 20)) if note else 0
        )
        places = (
            (
                QRect(inner.left(), inner.top(), _MARK, inner.height()),
                _MARKS[entry.state],
                _colour(entry.state, own),
            ),
            (
                QRect(inner.left() + _MARK, inner.top(), free - for_note, inner.height()),
                name,
                _name_colour(entry.state, own),
            ),
            (
                QRect(inner.right() - for_note + 1, inner.top(), for_note, inner.height()),
                note,
                _colour(entry.state, own),
            ),
        )
        for place, words, colour in places:
            font = QFont(option.font)
            font.setBold(entry.state is State.READING and words == name)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            fitting = elided(words, font, place.width())
            side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            where = QStyle.visualRect(option.direction, room, place)
            painter.drawText(where, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.restore()


def _colour(state: State, own: Colours) -> str:
    return {
        State.READ: own.good,
        State.KNOWN: own.good,
        State.FAILED: own.bad,
        State.OFFERED: own.warn,
        State.READING: own.accent,
    }.get(state, own.muted)


def _name_colour(state: State, own: Colours) -> str:
    return own.muted if state in (State.WAITING, State.LEFT_OUT, State.UNREAD) else own.text

"""How a claim beside the one in hand is drawn: who and where, the passage, and in colour how it stands to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.model.likeness import Relation
from briefing.ui.models.likeness_list import LIKENESS_ROLE, PASSAGE_ROLE, WHO_ROLE, WHY_ROLE, LikenessList
from briefing.ui.theme import colours
from briefing.ui.widgets.lines import elided

Index = QModelIndex | QPersistentModelIndex
_PAD, _BAR = 6, 3


class LikenessView(QListView):
    """A list of likenesses."""

    def __init__(self, model: LikenessList, parent: QWidget | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(LikenessCard(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def row_height(self) -> int:
        """Return the height of one card in pixels."""
        return 3 * self.fontMetrics().lineSpacing() + 2 * _PAD


class LikenessCard(QStyledItemDelegate):
    """Draws one likeness on three lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for three lines."""
        return QSize(80, 3 * option.fontMetrics.lineSpacing() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        own, room, towards = colours(), option.rect, option.direction
        relation = index.data(LIKENESS_ROLE).relation
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
        bar = QRect(room.left() + 4, room.top() + 3, _BAR, room.height() - 6)
        painter.fillRect(QStyle.visualRect(towards, room, bar), QColor(relation_colour(relation)))
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        top = room.top() + _PAD
        for role, font, colour in (
            (WHO_ROLE, bold, own.text),
            (PASSAGE_ROLE, option.font, own.text),
            (WHY_ROLE, option.font, relation_colour(relation)),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(room.left() + 14, top, room.width() - 20, option.fontMetrics.lineSpacing())
            words = elided(str(index.data(role)), font, line.width())
            aligned = QStyle.visualAlignment(towards, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(QStyle.visualRect(towards, room, line), int(aligned), words)
            top += option.fontMetrics.lineSpacing()
        painter.restore()


def relation_colour(relation: Relation) -> str:
    """Return the colour that a relation is written in."""
    own = colours()
    known = {
        Relation.CONTRADICTS: own.bad,
        Relation.AGREES: own.good,
        Relation.SAME: own.good,
        Relation.LIKELY_SAME: own.accent,
    }
    return known.get(relation, own.muted)

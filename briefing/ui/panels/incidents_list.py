"""The incidents in the left column: what the claims are about, under the sources they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.app.timing import when_in_words
from briefing.model.edit_incidents import add_incident, fresh_id
from briefing.ui.editing import FieldEdit
from briefing.ui.models.roll_list import ITEM_ROLE, RollItem, RollList
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.theme import colours
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.lines import elided

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.incident import Incident

Index = QModelIndex | QPersistentModelIndex
_PAD, _MOST = 8, 5


class IncidentsList(Panel):
    """A list of the brief's incidents; choosing one wants its form, and the button in its head adds one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no incident yet."""
        super().__init__(parent)
        self._brief: Brief | None = None
        self._model = RollList(self)
        self.add = QPushButton(self.tr("+ Add"), self)
        self.add.setObjectName("quiet")
        self.add.setAccessibleName(self.tr("Add an incident"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(self._add)
        head = PanelHead(self.tr("Incidents"), self)
        head.row.addWidget(self.add)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Card(self.view))
        self.view.setAccessibleName(self.tr("Incidents"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        stack_up(self, head, self.view)
        self.setFocusProxy(self.view)

    def show_brief(self, brief: Brief) -> None:
        """Show the incidents of `brief`."""
        self._brief = brief
        self._model.show_items([self._item(brief, incident) for incident in brief.incidents])
        rows = min(len(brief.incidents), _MOST)
        self.view.setFixedHeight(rows * _height(self.view) + (4 if rows else 0))

    def _item(self, brief: Brief, incident: Incident) -> RollItem:
        when = when_in_words(incident.when, brief.language) or self.tr("time not stated")
        places = len(incident.places)
        note = f"{when} · {self.tr('%n place(s)', '', places)}" if places else when
        return RollItem(
            id=incident.id,
            title=incident.title or self.tr("Incident without a name"),
            note=note,
            wanting=not incident.when,
        )

    def _add(self) -> None:
        if self._brief is not None:
            new = fresh_id(self._brief, "incidents")
            self.edited.emit(FieldEdit(label=self.tr("Add an incident"), edit=add_incident(new)))
            self.place_chosen.emit(f"{new}#title")

    def _go(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if item is not None:
            self.place_chosen.emit(item.id)


def _height(view: QWidget) -> int:
    return 2 * view.fontMetrics().lineSpacing() + 2 * _PAD


class _Card(QStyledItemDelegate):
    """Draws an incident: its name, and under it when and how many places."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        return QSize(80, 2 * option.fontMetrics.lineSpacing() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: RollItem = index.data(ITEM_ROLE)
        own, room = colours(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
        painter.setPen(QColor(own.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        inner, height = room.adjusted(12, _PAD, -10, -_PAD), option.fontMetrics.lineSpacing()
        side = int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft))
        for number, (words, font, colour) in enumerate(
            (
                (plain(item.title), bold, own.text),
                (plain(item.note), option.font, own.warn if item.wanting else own.muted),
            )
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(inner.left(), inner.top() + number * height, inner.width(), height)
            fitting = elided(words, painter.font(), line.width())
            painter.drawText(line, side, fitting)
        painter.restore()

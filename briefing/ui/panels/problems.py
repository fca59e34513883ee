"""The problems: what stands against issuing the brief, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.model.problem import Level, Problem
from briefing.ui.models.problems_list import PROBLEM_ROLE, ProblemsList, in_words
from briefing.ui.panels.panel import Panel
from briefing.ui.theme import colours, level_colour
from briefing.ui.widgets.heads import PanelHead

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_LEVEL_ROOM = 78


class ProblemsPanel(Panel):
    """The list of problems under its head, which folds it away."""


    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no problems yet."""
        super().__init__(parent)
        self._model = ProblemsList(self)
        self._head = PanelHead(self.tr("Problems"), self)
        self._fold = QPushButton(self.tr("Hide"), self)
        self._fold.setObjectName("quiet")
        self._fold.setAccessibleName(self.tr("Hide or show the problems"))
        self._fold.clicked.connect(self.fold)
        self._head.row.addWidget(self._fold)
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Line(self._view))
        self._view.setAccessibleName(self.tr("Problems"))
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setUniformItemSizes(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFixedHeight(3 * (self.fontMetrics().lineSpacing() + 6) + 4)
        self._view.clicked.connect(self._chosen)
        self._view.activated.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._view)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems that are listed, the gravest first."""
        return self._model.problems

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List these problems."""
        self._model.show_problems(problems)
        self._head.say(in_numbers(problems))

    def fold(self) -> None:
        """Fold the list away, or show it again."""
        self._view.setVisible(self._view.isHidden())
        self._fold.setText(self.tr("Show") if self._view.isHidden() else self.tr("Hide"))

    def _chosen(self, index: QModelIndex) -> None:
        problem = index.data(PROBLEM_ROLE)
        if problem is not None and problem.place:
            self.place_chosen.emit(problem.place)


def in_numbers(problems: Sequence[Problem]) -> str:
    """Return how many problems there are of each level: "1 error, 2 warnings"."""
    counts = {level: sum(problem.level is level for problem in problems) for level in Level}
    parts = [f"{count} {level.value}{'s' if count != 1 else ''}" for level, count in counts.items() if count]
    return ", ".join(parts) or "nothing stands against issuing"


class _Line(QStyledItemDelegate):
    """Draws a problem on one line: its level in its colour, then the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        return QSize(100, option.fontMetrics.lineSpacing() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        problem: Problem = index.data(PROBLEM_ROLE)
        own, room = colours(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
        painter.setFont(option.font)
        painter.setPen(QColor(level_colour(problem.level)))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            QRect(room.topLeft() + QPoint(12, 0), QSize(_LEVEL_ROOM, room.height())),
            middle,
            problem.level.value,
        )
        painter.setPen(QColor(own.text))
        words = QRect(room.left() + _LEVEL_ROOM, room.top(), room.width() - _LEVEL_ROOM - 8, room.height())
        fitting = option.fontMetrics.elidedText(in_words(problem), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle, fitting)
        painter.restore()

"""The problems: what stands against issuing the brief, and what to do about it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.model.problem import Level, Problem
from briefing.ui.models.problems_list import ENTRY_ROLE, PROBLEM_ROLE, ProblemsList
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.problem_line import ProblemLine, line_height
from briefing.ui.words import counted, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.brief import Brief

_LINES = 4
"""As many lines are in sight at once."""


class ProblemsPanel(Panel):
    """The list of problems under its head, which folds it away; below it the problem in hand in full.

    Enter or a click goes to the place of a problem; on a line that stands for many, it unfolds them, as do the arrow keys
    to the left and right. `next` and `previous` go through all problems, whether the list is in sight or not.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no problems yet."""
        super().__init__(parent)
        self._model = ProblemsList(self)
        self._last: Problem | None = None
        self._head = PanelHead(self.tr("Problems"), self)
        self._make_filter()
        self._make_list()
        self._detail = QLabel(self)
        self._detail.setObjectName("muted")
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setWordWrap(True)
        self._detail.setContentsMargins(12, 3, 12, 5)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._view, self._detail):
            column.addWidget(part)
        self.setFocusProxy(self._view)
        self._chosen(QModelIndex())

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems that are listed, the gravest first."""
        return self._model.problems

    def show_brief(self, brief: Brief) -> None:
        """Nothing: what is wrong with a brief is found by others, and told through `show_problems`."""

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List these problems; the one in hand stays in hand while it is one of them."""
        if problems and problems is self._model.problems:
            return
        held = self._view.currentIndex().data(PROBLEM_ROLE)
        top = self._view.verticalScrollBar().value()
        self._model.show_problems(problems)
        self._head.say(in_numbers(problems))
        if held is not None and not self._view.currentIndex().isValid() and held in self._model.problems:
            self._view.setCurrentIndex(self._model.index(self._model.row_of(held)))
            self._view.verticalScrollBar().setValue(top)
        self._chosen(self._view.currentIndex())

    def fold(self) -> None:
        """Fold the list away, or show it again."""
        self._view.setVisible(self._view.isHidden())
        self._fold.setText(self.tr("Show") if self._view.isHidden() else self.tr("Hide"))
        self._chosen(self._view.currentIndex())

    def next(self) -> None:
        """Go to the place of the next problem, from the last round to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place of the problem before, from the first round to the last."""
        self._step(-1)

    # ── how it is made ──

    def _make_filter(self) -> None:
        self._level = QComboBox(self)
        self._level.setAccessibleName(self.tr("Problems of which level"))
        self._level.addItem(self.tr("All"), None)
        for level in Level:
            self._level.addItem(word(level), level.value)
        self._level.activated.connect(self._narrow)
        self._fold = QPushButton(self.tr("Hide"), self)
        self._fold.setObjectName("quiet")
        self._fold.setAccessibleName(self.tr("Hide or show the problems"))
        self._fold.clicked.connect(self.fold)
        self._head.row.addWidget(self._level)
        self._head.row.addWidget(self._fold)

    def _make_list(self) -> None:
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(ProblemLine(self._view))
        self._view.setAccessibleName(self.tr("Problems"))
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setUniformItemSizes(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMaximumHeight(_LINES * line_height(self.fontMetrics()) + 4)
        self._view.setMinimumHeight(2 * line_height(self.fontMetrics()) + 4)  # where the window is low
        self._view.clicked.connect(self._go_to)
        self._view.installEventFilter(self)
        self._view.selectionModel().currentChanged.connect(self._chosen)

    # ── what a person does ──

    def _narrow(self) -> None:
        chosen = self._level.currentData()
        self._model.narrow(None if chosen is None else Level(chosen))
        self._chosen(self._view.currentIndex())

    def _go_to(self, index: QModelIndex) -> None:
        """Go to a problem's place; unfold or fold what a line stands for."""
        problem = index.data(PROBLEM_ROLE)
        if problem is None:
            if index.isValid():
                self._model.fold(index.row())
            return
        self._last = problem
        if problem.place:
            self.place_chosen.emit(problem.place)

    def _step(self, by: int) -> None:
        wanted = self._model.wanted()
        if not wanted:
            return
        at = wanted.index(self._last) + by if self._last in wanted else (0 if by > 0 else -1)
        problem = wanted[at % len(wanted)]
        self._view.setCurrentIndex(self._model.index(self._model.row_of(problem)))
        self._go_to(self._view.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Let Enter go to a place, and the arrows to the sides unfold and fold."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        index, key = self._view.currentIndex(), event.key()
        entry = index.data(ENTRY_ROLE)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to(index)
        elif entry is not None and entry.head and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            opens = (key == Qt.Key.Key_Right) == (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
            if entry.folded == opens:
                self._model.fold(index.row())
        else:
            return super().eventFilter(watched, event)
        return True

    def _chosen(self, index: QModelIndex) -> None:
        """Say the problem in hand in full under the list."""
        self._detail.setText(str(index.data() or ""))
        self._detail.setVisible(index.isValid() and not self._view.isHidden())


def in_numbers(problems: Sequence[Problem]) -> str:
    """Return how many problems there are of each level: "1 error, 2 warnings"."""
    counts = Counter(problem.level for problem in problems)
    parts = [counted(level, counts[level]) for level in Level if counts[level]]
    return ", ".join(parts) or _nothing()


def _nothing() -> str:
    return QCoreApplication.translate("ProblemsPanel", "nothing stands against issuing")

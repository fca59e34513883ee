"""The problems of a brief as a list, the gravest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.problem import Problem

Index = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE = Qt.ItemDataRole.UserRole


def in_words(problem: Problem) -> str:
    """Return a problem on one line: what is wrong, and what to do about it."""
    line = plain(problem.message).rstrip(".")
    return f"{line}. {plain(problem.advice)}" if problem.advice else f"{line}."


class ProblemsList(QAbstractListModel):
    """The problems of the brief that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no problems yet."""
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems held."""
        return self._problems

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Hold these problems."""
        if tuple(problems) != self._problems:
            self.beginResetModel()
            self._problems = tuple(problems)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of problems."""
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a problem's words, or under `PROBLEM_ROLE` the problem itself."""
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return in_words(problem)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tip(f"{problem.level.value}: {in_words(problem)}")
        return problem if role == PROBLEM_ROLE else None

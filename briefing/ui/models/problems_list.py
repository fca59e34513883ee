"""The problems of a brief as a list, the gravest first; where there are many of one kind, one line stands for them all."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing.model.problem import Level, Problem
from briefing.ui import problem_words
from briefing.ui.offsets import plain, tip
from briefing.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence


Index = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE = Qt.ItemDataRole.UserRole
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
MANY = 4
"""As many problems of one kind are drawn together under one line."""


def in_words(problem: Problem) -> str:
    """Return a problem on one line, in the language of the window: what is wrong, and what to do about it."""
    line = plain(problem_words.message(problem.message)).rstrip(".")
    advice = plain(problem_words.advice(problem.advice)) if problem.advice else ""
    return f"{line}. {advice}" if advice else f"{line}."


class Kind(NamedTuple):
    """What makes problems one kind: level, form of the message, advice."""

    level: Level
    form: str
    advice: str


class Entry(NamedTuple):
    """One line: a problem, alone or one of a kind that is unfolded, or the head of many of one kind."""

    level: Level
    problem: Problem | None = None
    kind: Kind | None = None
    many: int = 1
    folded: bool = False

    @property
    def head(self) -> bool:
        """Whether it stands for many."""
        return self.problem is None

    def words(self) -> str:
        """Return the line in words."""
        if self.problem is not None:
            return in_words(self.problem)
        kind = self.kind
        if kind is None:  # a head has a kind
            return ""
        many = QCoreApplication.translate("ProblemsList", "{count} × {what}")
        what = plain(problem_words.general(kind.form)).rstrip(".")
        line = many.format(count=self.many, what=what)
        return f"{line}. {plain(problem_words.advice(kind.advice))}" if kind.advice else f"{line}."


class ProblemsList(QAbstractListModel):
    """The problems of the brief that is shown, as far as their level is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no problems yet."""
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._kinds: tuple[tuple[Kind, tuple[Problem, ...]], ...] = ()
        self._entries: list[Entry] = []
        self._open: set[Kind] = set()
        self._level: Level | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems held, whatever level is wanted."""
        return self._problems

    @property
    def entries(self) -> Sequence[Entry]:
        """The lines."""
        return self._entries

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Hold these problems; kinds that were unfolded stay so."""
        given = tuple(problems)
        if given is not self._problems and given != self._problems:
            self._problems = given
            self._kinds = _by_kind(given)
            self._open &= {kind for kind, _ in self._kinds}
            self._lay()

    def narrow(self, level: Level | None) -> None:
        """Hold on to the problems of one level, or of all."""
        if level is not self._level:
            self._level = level
            self._lay()

    def fold(self, row: int) -> None:
        """Unfold the kind whose head stands in a row, or fold it again."""
        entry = self._entries[row]
        if not entry.head or entry.kind is None:
            return
        members = [each for kind, own in self._kinds if kind == entry.kind for each in own]
        self._entries[row] = entry._replace(folded=not entry.folded)
        if entry.folded:
            self._open.add(entry.kind)
            self.beginInsertRows(QModelIndex(), row + 1, row + len(members))
            self._entries[row + 1 : row + 1] = [Entry(each.level, each, entry.kind) for each in members]
            self.endInsertRows()
        else:
            self._open.discard(entry.kind)
            self.beginRemoveRows(QModelIndex(), row + 1, row + len(members))
            del self._entries[row + 1 : row + 1 + len(members)]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, problem: Problem) -> int:
        """Return the row of a problem, its kind unfolded for it; -1 where it is not held."""
        for row, entry in enumerate(self._entries):
            if entry.problem == problem:
                return row
        kind = Kind(problem.level, *_forms(problem.message, problem.advice))
        for row, entry in enumerate(self._entries):
            if entry.folded and entry.kind == kind:
                self.fold(row)
                return self.row_of(problem)
        return -1

    def wanted(self) -> tuple[Problem, ...]:
        """Return the problems of the wanted level, in the order of the lines."""
        return tuple(problem for kind, own in self._kinds if self._wants(kind) for problem in own)

    def _wants(self, kind: Kind) -> bool:
        return self._level is None or kind.level is self._level

    def _lay(self) -> None:
        self.beginResetModel()
        self._entries = []
        for kind, own in self._kinds:
            if not self._wants(kind):
                continue
            inside = kind if len(own) >= MANY else None
            if inside:
                folded = kind not in self._open
                self._entries.append(Entry(kind.level, kind=kind, many=len(own), folded=folded))
            if not inside or kind in self._open:
                self._entries += [Entry(each.level, each, inside) for each in own]
        self.endResetModel()

    # ── what Qt asks for ──

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words, or under `PROBLEM_ROLE` its problem and under `ENTRY_ROLE` the line itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == PROBLEM_ROLE:
            return entry.problem
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words()
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tip(f"{word(entry.level)}: {entry.words()}")
        return None


def _by_kind(problems: tuple[Problem, ...]) -> tuple[tuple[Kind, tuple[Problem, ...]], ...]:
    """Return the problems kind by kind, each kind where its first one stood, the gravest first."""
    ordered: list[tuple[Kind, tuple[Problem, ...]]] = []
    for level in Level:
        kinds: dict[tuple[str, str], list[Problem]] = {}
        for problem in problems:
            if problem.level is level:
                kinds.setdefault(_forms(problem.message, problem.advice), []).append(problem)
        ordered += [(Kind(level, *forms), tuple(own)) for forms, own in kinds.items()]
    return tuple(ordered)


@lru_cache(maxsize=16384)
def _forms(message: str, advice: str) -> tuple[str, str]:
    """Return what makes a message one of a kind, and its advice where that is the same for all of the kind."""
    return problem_words.kind(message), problem_words.fixed_advice(advice)

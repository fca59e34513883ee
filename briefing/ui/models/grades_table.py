"""Publishers and claimants as a table: who and in what part, with how many claims, the grade in the standard's words, why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from briefing.model.grading import SubjectKind, subjects
from briefing.ui.offsets import plain, tip
from briefing.ui.theme import colours
from briefing.ui.words import graded

if TYPE_CHECKING:
    from briefing.model.assessment import ReliabilityGrade
    from briefing.model.brief import Brief
    from briefing.model.grading import Subject

Index = QModelIndex | QPersistentModelIndex
SUBJECT_ROLE = Qt.ItemDataRole.UserRole
_HEADS = (
    QT_TRANSLATE_NOOP("GradesTable", "Who"),
    QT_TRANSLATE_NOOP("GradesTable", "Claims"),
    QT_TRANSLATE_NOOP("GradesTable", "Reliability (A–F)"),
    QT_TRANSLATE_NOOP("GradesTable", "Why"),
)
WHO, CLAIMS, GRADE, WHY = range(4)


class GradesTable(QAbstractTableModel):
    """Everybody who can be graded in the brief that is shown; a grade that changes keeps the rows.

    Signals:
        reasoned: the name of a publisher or claimant and the reason that a person typed, as a tuple.
    """

    reasoned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody yet."""
        super().__init__(parent)
        self._subjects: tuple[Subject, ...] = ()
        self._grades: dict[str, ReliabilityGrade] = {}

    def show_brief(self, brief: Brief) -> None:
        """Hold the publishers and claimants of `brief`."""
        new, grades = subjects(brief), {grade.subject: grade for grade in brief.reliabilities}
        if [each.name for each in new] != [each.name for each in self._subjects]:
            self.beginResetModel()
            self._subjects, self._grades = new, grades
            self.endResetModel()
            return
        before, old = self._subjects, self._grades
        self._subjects, self._grades = new, grades
        for row, each in enumerate(new):
            if each != before[row] or grades.get(each.name) != old.get(each.name):
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(_HEADS) - 1))

    def subject_at(self, row: int) -> Subject | None:
        """Return who stands in a row, or None."""
        return self._subjects[row] if 0 <= row < len(self._subjects) else None

    def grade_at(self, row: int) -> ReliabilityGrade | None:
        """Return the grade of who stands in a row, or None."""
        subject = self.subject_at(row)
        return self._grades.get(subject.name) if subject else None

    def row_of(self, name: str) -> int:
        """Return the row of a publisher or claimant, or -1."""
        return next((row for row, each in enumerate(self._subjects) if each.name == name), -1)

    # ── what Qt asks for ──

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._subjects)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(  # noqa: N802 - Qt's name or default
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("GradesTable", str(_HEADS[section]))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the reason be edited in its place."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == WHY else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, colour or tool tip of a cell, or under `SUBJECT_ROLE` who stands there."""
        if not index.isValid():
            return None
        subject, column = self._subjects[index.row()], index.column()
        if role == SUBJECT_ROLE:
            return subject
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(subject, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words(subject, column))
        ungraded = column == GRADE and subject.name not in self._grades
        if role == Qt.ItemDataRole.ForegroundRole and (column == CLAIMS or ungraded):
            return QColor(colours().muted)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name or default
        """Tell the reason that a person typed; the brief, not the table, holds it."""
        if role != Qt.ItemDataRole.EditRole or index.column() != WHY:
            return False
        self.reasoned.emit((self._subjects[index.row()].name, " ".join(str(value).split())))
        return True

    def _words(self, subject: Subject, column: int) -> str:
        grade = self._grades.get(subject.name)
        if column == WHO:
            return f"{plain(subject.name)}\n{self._part(subject)}"
        if column == CLAIMS:
            return str(subject.claims)
        if column == GRADE:
            return graded(grade.grade) if grade else QCoreApplication.translate("GradesTable", "not set: F")
        return plain(grade.reason) if grade else ""

    def _part(self, subject: Subject) -> str:
        if subject.kind is SubjectKind.PUBLISHER:
            return QCoreApplication.translate("GradesTable", "publisher of %n report(s)", "", subject.sources)
        if subject.on_behalf_of:
            return QCoreApplication.translate("GradesTable", "claimant for {party}").format(
                party=plain(subject.on_behalf_of)
            )
        return QCoreApplication.translate("GradesTable", "claimant")

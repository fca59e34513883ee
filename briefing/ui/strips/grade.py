"""The grade of a claim, typed: "C3" sets both axes, then a note, and for whom the letter holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.ui.grading import TypedGrade, holding, subjects, typed_grade
from briefing.ui.offsets import plain
from briefing.ui.strips.strip import Strip
from briefing.ui.widgets.inputs import Choice, Line
from briefing.ui.words import graded

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.claim import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A grade given to a claim; the letter holds for `subject` throughout the brief, or with none for this use alone."""

    claim: str
    grade: TypedGrade
    subject: str
    note: str


class GradeStrip(Strip):
    """Asks for a grade.

    Signals:
        graded: a `Graded`.
    """

    graded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(self.tr("Grade"), self.tr("keep"), parent)
        self._claim = ""
        self._shown = TypedGrade()
        self.grade, self.note, self.whose = Line(self), Line(self), Choice(self)
        self.grade.setAccessibleName(self.tr("Grade: letter for the source, number for the information"))
        self.grade.setPlaceholderText("C3")
        self.grade.setFixedWidth(self.fontMetrics().horizontalAdvance("MMMMM"))
        self.grade.setMaxLength(4)
        self.note.setAccessibleName(self.tr("Why so graded"))
        self.note.setPlaceholderText(self.tr("why"))
        self.whose.setAccessibleName(self.tr("For whom the letter holds"))
        self.whose.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whose.setMinimumContentsLength(18)
        self.grade.textEdited.connect(self._say)
        self.note.textEdited.connect(self._say)
        self.whose.activated.connect(self._say)
        row = QHBoxLayout()
        row.setSpacing(6)
        for part, stretch in ((self.grade, 0), (self.note, 3), (self.whose, 2)):
            row.addWidget(part, stretch)
        self.column.addLayout(row)
        self.setFocusProxy(self.grade)

    def ask(self, claim: Claim, brief: Brief) -> None:
        """Ask for the grade of a claim, beginning with the one that holds."""
        self._claim, held = claim.id, holding(brief, claim)
        self._shown = TypedGrade(reliability=held.grade, credibility=claim.credibility)
        self.grade.setText(f"{held.grade.value}{claim.credibility.value}")
        self.note.setText(claim.grading_note)
        self.whose.clear()
        for name in subjects(brief, claim):
            self.whose.addItem(self.tr("for {name}, always").format(name=plain(name)), name)
        self.whose.addItem(self.tr("for this use only"), "")
        side = claim.attribution.side
        known = "" if held.own else held.subject or side
        self.whose.setCurrentIndex(max(self.whose.findData(known), 0))
        self._say()
        self.show()
        self.grade.setFocus()
        self.grade.selectAll()

    def answer(self) -> None:
        """Tell the grade, where it is one."""
        if not self._say():
            return
        typed = typed_grade(self.grade.text())
        given = Graded(
            claim=self._claim,
            grade=typed,
            subject=str(self.whose.currentData() or ""),
            note=self.note.text().strip(),
        )
        self.close_strip()
        self.graded.emit(given)

    def _say(self) -> bool:
        try:
            typed = typed_grade(self.grade.text())
        except ValueError as error:
            self.say(str(error), wrong=True)
            return False
        changes = typed.reliability is not None and typed.reliability is not self._shown.reliability
        if changes and not self.whose.currentData() and not self.note.text().strip():
            self.say(self.tr("A grade for this use only wants a reason: Tab"), wrong=True)
            return False
        parts = [graded(each) for each in (typed.reliability, typed.credibility) if each is not None]
        self.say(" — ".join(parts))
        return True

"""Gradings: how reliable each publisher and claimant is, and how credible each claim; two axes, judged apart (AJP-2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from briefing.model.assessment import Credibility, Reliability
from briefing.model.check_assessment import grade_place
from briefing.model.edit_claims import set_credibility, set_reliability
from briefing.model.grading import take_grade
from briefing.ui.editing import FieldEdit
from briefing.ui.models.credibility_table import CLAIM, CREDIBILITY, HINT, CredibilityTable
from briefing.ui.models.grades_table import GRADE, WHO, WHY, GradesTable
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.key_table import KeyTable
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.links import small
from briefing.ui.words import graded

if TYPE_CHECKING:
    from briefing.model.brief import Brief


class GradesPanel(Panel):
    """Two tables: who is how reliable, graded by pressing A to F; and which claim is how credible, by 1 to 6."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self.grades, self.claims = GradesTable(self), CredibilityTable(self)
        self.grades_view = KeyTable("ABCDEF", {WHO: 7, GRADE: 6, WHY: 8}, 2, self)
        self.grades_view.setModel(self.grades)
        self.grades_view.setAccessibleName(self.tr("Reliability of publishers and claimants"))
        self.grades_view.graded.connect(self._grade)
        self.grades_view.entered.connect(self._reason)
        self.grades_view.doubleClicked.connect(lambda _: self._reason())
        self.grades.reasoned.connect(self._reasoned)
        self.claims_view = KeyTable("123456", {CLAIM: 10, HINT: 6, CREDIBILITY: 6}, 2, self)
        self.claims_view.setModel(self.claims)
        self.claims_view.setAccessibleName(self.tr("Credibility of the claims"))
        self.claims_view.graded.connect(self._judge)
        self.claims_view.entered.connect(self._go)
        self.claims_view.doubleClicked.connect(lambda _: self._go())
        self._assemble()
        self.setFocusProxy(self.grades_view)

    def show_brief(self, brief: Brief) -> None:
        """Show who and what can be graded in `brief`; the rows in hand stay in hand."""
        claimant, claim = self._subject(), self._claim()
        self.grades.show_brief(brief)
        self.claims.show_brief(brief)
        for view, row in (
            (self.grades_view, self.grades.row_of(claimant)),
            (self.claims_view, self.claims.row_of(claim)),
        ):
            if view.currentIndex().row() != max(row, 0):
                _take(view, row)
        count = self.claims.unjudged
        left = self.tr("{count} not judged · 1–6 judges").format(count=count) if count else ""
        self._claims_head.say(left if brief.claims else self.tr("listed here once there are reports"))
        keys = self.tr("A–F grades · Enter says why · Del takes away")
        self._grades_head.say(keys if brief.sources else self.tr("listed here once there are reports"))

    def go_to(self, place: str) -> bool:
        """Take a publisher or claimant in hand by the place of its grade."""
        prefix = grade_place("")
        row = self.grades.row_of(place.removeprefix(prefix)) if place.startswith(prefix) else -1
        if row < 0:
            return False
        _take(self.grades_view, row)
        self.grades_view.setFocus()
        return True

    # ── what a person does ──

    def _grade(self, key: str) -> None:
        subject, known = self._subject(), self.grades.grade_at(self.grades_view.currentIndex().row())
        if not subject:
            return
        if not key:
            label = self.tr("Take the grade of {who} away").format(who=plain(subject))
            self.edited.emit(FieldEdit(label=label, edit=take_grade(subject)))
            return
        label = self.tr("Grade {who} {grade}").format(who=plain(subject), grade=key)
        edit = set_reliability(subject, Reliability(key), known.reason if known else "")
        self.edited.emit(FieldEdit(label=label, edit=edit))

    def _reason(self) -> None:
        row = self.grades_view.currentIndex().row()
        if row >= 0:
            self.grades_view.edit(self.grades.index(row, WHY))

    def _reasoned(self, given: tuple[str, str]) -> None:
        subject, reason = given
        known = self.grades.grade_at(self.grades.row_of(subject))
        label = self.tr("Say why {who} is graded so").format(who=plain(subject))
        edit = set_reliability(subject, known.grade if known else Reliability.F, reason)
        self.edited.emit(FieldEdit(label=label, edit=edit))

    def _judge(self, key: str) -> None:
        claim = self.claims.claim_at(self.claims_view.currentIndex().row())
        if claim is None:
            return
        grade = Credibility(key) if key else Credibility.UNJUDGED
        label = self.tr("Judge claim of {who} {grade}").format(
            who=plain(claim.attribution.claimant), grade=grade.value
        )
        self.edited.emit(FieldEdit(label=label, edit=set_credibility(claim.id, grade)))

    def _go(self) -> None:
        if self._claim():
            self.place_chosen.emit(self._claim())

    def _subject(self) -> str:
        subject = self.grades.subject_at(self.grades_view.currentIndex().row())
        return subject.name if subject else ""

    def _claim(self) -> str:
        claim = self.claims.claim_at(self.claims_view.currentIndex().row())
        return claim.id if claim else ""

    # ── assembly ──

    def _assemble(self) -> None:
        self._grades_head = PanelHead(self.tr("Reliability of publishers and claimants"), self)
        self._claims_head = PanelHead(self.tr("Credibility of each claim"), self)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        upper, lower = QWidget(halves), QWidget(halves)
        halves.addWidget(
            stack_up(
                upper, self._grades_head, self.grades_view, self._key(Reliability), stretched=self.grades_view
            )
        )
        halves.addWidget(
            stack_up(
                lower, self._claims_head, self.claims_view, self._key(Credibility), stretched=self.claims_view
            )
        )
        halves.setSizes([260, 320])
        halves.setChildrenCollapsible(False)
        stack_up(self, halves, stretched=halves)

    def _key(self, scale: type[Reliability | Credibility]) -> QLabel:
        words = " · ".join(graded(grade).replace(" · ", " ") for grade in scale)
        label = QLabel(words, self)
        label.setObjectName("muted")
        label.setWordWrap(True)
        label.setFont(small(label.font()))
        label.setContentsMargins(12, 4, 12, 5)
        return label


def _take(table: KeyTable, row: int) -> None:
    # Not `selectRow`, which finds no column where the table is laid out from right to left.
    table.setCurrentIndex(table.model().index(max(row, 0), 0))

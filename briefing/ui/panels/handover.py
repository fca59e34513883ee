"""The hand-over: what stands against issuing, the checklist, where the pages go, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.app.issuing import Verdict, verdict
from briefing.app.validating import STANDARDS
from briefing.model.problem import Level
from briefing.ui.checklist import checklist
from briefing.ui.models.problems_list import in_words
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.theme import colours, level_colour
from briefing.ui.widgets.inputs import Line
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.link_rows import Link, LinkRows
from briefing.ui.widgets.outcome import Outcome
from briefing.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.brief import Brief
    from briefing.model.problem import Problem
    from briefing.ui.handing_over import HandedOver, HandingOver
    from briefing.ui.notices import Notice

_MOST_ROWS = 6


class HandoverPanel(Panel):
    """The last step of the work.

    Signals:
        issue_allowed: whether nothing stands against issuing any more.
    """

    issue_allowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._over: HandingOver | None = None
        self._verdict = Verdict()
        self._brief: Brief | None = None
        self._judged = False
        self._proposed = ""
        self._seen: Verdict | None = None
        self._sheet = Sheet(self.tr("Hand over"), self)
        self._against, self._checks = LinkRows(self._sheet), LinkRows(self._sheet)
        self._target = Line(self._sheet)
        self._target.setAccessibleName(self.tr("File of the PDF"))
        self._choose = QPushButton(self.tr("Choose…"), self._sheet)
        self._choose.setAccessibleName(self.tr("Choose the file of the PDF"))
        self._export = QPushButton(self.tr("Export PDF"), self._sheet)
        self._export_both = QPushButton(self.tr("Export PDF and .brief"), self._sheet)
        self._issue = QPushButton(self._sheet)
        self._issue.setObjectName("startCard")
        self._issue.setDefault(True)
        self._note = QLabel(self._sheet)
        self.outcome = Outcome(self._sheet)
        self._validity = self._validity_label()
        self._arrange()
        self._choose.clicked.connect(self.choose_target)
        self._export.clicked.connect(self.export)
        self._export_both.clicked.connect(self.export_both)
        self._issue.clicked.connect(self.issue)
        for rows in (self._against, self._checks):
            rows.followed.connect(self.place_chosen)
        self._switch()

    def join(self, over: HandingOver) -> None:
        """Hand over through `over`."""
        self._over = over
        over.began.connect(self._began)
        over.done.connect(self._done)
        over.failed.connect(self._failed)
        over.validated.connect(self._validated)

    # ── what there is ──

    @property
    def target(self) -> Path | None:
        """The file that the PDF goes to, or None where none is named."""
        words = self._target.text().strip()
        if not words:
            return None
        path = Path(words).expanduser()
        return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")

    @property
    def links(self) -> tuple[Link, ...]:
        """The lines that are listed: what stands against issuing, then the checklist."""
        return (*self._against.links, *self._checks.links)

    def show_brief(self, brief: Brief) -> None:
        """Show the checklist of `brief`, and where its pages would go."""
        another = self._brief is None or (brief.id, brief.issue) != (self._brief.id, self._brief.issue)
        self._brief = brief
        own = colours()
        self._checks.show_links(
            Link(
                sign="✓" if item.done else "•",
                colour=own.good if item.done else own.warn,
                words=item.words,
                place=item.place,
            )
            for item in checklist(brief)
        )
        if self._over is not None and (another or self._target.text() == self._proposed):
            self._proposed = str(self._over.proposed())
            self._target.setText(self._proposed)
            self._target.setCursorPosition(len(self._proposed))
        self._switch()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what of these problems stands against issuing: errors forbid it, warnings want a second press."""
        found = verdict(problems)
        if found == self._verdict and self._judged:
            return
        self._verdict, self._seen = found, None
        rows = [
            Link(
                sign=_sign(each.level),
                colour=level_colour(each.level),
                words=in_words(each),
                place=each.place,
            )
            for each in (*found.errors, *found.warnings)[:_MOST_ROWS]
        ]
        more = len(found.errors) + len(found.warnings) - len(rows)
        if more > 0:
            words = self.tr("{count} more, in the list of problems below").format(count=more)
            rows.append(Link(sign="", colour=colours().muted, words=words))
        if not rows:
            rows = [Link(sign="✓", colour=colours().good, words=self.tr("Nothing stands against issuing"))]
        self._judged = True
        self._against.show_links(rows)
        self._switch()
        self.issue_allowed.emit(not found.refused)

    # ── what a person does ──

    def choose_target(self) -> bool:
        """Ask where the PDF goes; return whether a file was named."""
        proposed = str(self.target or (self._over.proposed() if self._over else ""))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export PDF"), proposed, self.tr("PDF (*.pdf)"))
        if name:
            self._target.setText(name)
        return bool(name)

    def ask_export(self) -> None:
        """Ask where the PDF goes, and write it."""
        if self.choose_target():
            self.export()

    def export(self) -> None:
        """Write the PDF."""
        self._hand(with_brief=False)

    def export_both(self) -> None:
        """Write the PDF, and a copy of the brief beside it."""
        self._hand(with_brief=True)

    def issue(self) -> None:
        """Issue the brief: refused where errors stand, and at the first press where warnings do."""
        path = self.target
        if self._over is None or self._over.working or self._brief is None or path is None:
            return
        if self._verdict.refused:
            first = self._verdict.errors[0]
            words = self.tr("Not issued: {problem}").format(problem=in_words(first))
            self.outcome.say(words, Level.ERROR, place=first.place)
            return
        if self._verdict.warnings and self._seen != self._verdict:
            self._seen = self._verdict
            words = self.tr(
                "{count} warnings stand. Press once more to issue all the same: the number {issue} is then spent."
            )
            self.outcome.say(
                words.format(count=len(self._verdict.warnings), issue=self._brief.issue), Level.WARNING
            )
            self._switch()
            return
        self._over.issue(path, warnings_seen=bool(self._verdict.warnings))

    def go_to(self, place: str) -> bool:
        """Go to the button that issues, for the place "brief#issue"."""
        if place != "brief#issue":
            return False
        self._issue.setFocus()
        return True

    # ── inside ──

    def _arrange(self) -> None:
        self._note.setObjectName("muted")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        target, buttons = QHBoxLayout(), QHBoxLayout()
        target.addWidget(self._target, 1)
        target.addWidget(self._choose)
        buttons.addWidget(self._export)
        buttons.addWidget(self._export_both)
        buttons.addStretch(1)
        column = self._sheet.column
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(7)
        column.addWidget(self._heading(self.tr("What stands against issuing")))
        column.addWidget(self._against)
        column.addWidget(self._heading(self.tr("Checklist")))
        column.addWidget(self._checks)
        column.addWidget(self._heading(self.tr("Into a file")))
        column.addLayout(target)
        column.addLayout(buttons)
        column.addSpacing(4)
        column.addWidget(self._issue)
        column.addWidget(self._note)
        column.addWidget(self.outcome)
        column.addWidget(self._validity)
        self.outcome.followed.connect(self.place_chosen)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self._target)

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self._sheet)
        label.setObjectName("sectionHead")
        label.setContentsMargins(0, 6, 0, 0)
        return label

    def _validity_label(self) -> QLabel:
        label = QLabel(self._sheet)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAccessibleName(self.tr("Whether the PDF conforms"))
        label.hide()
        return label

    def _hand(self, *, with_brief: bool) -> None:
        path = self.target
        if self._over is not None and not self._over.working and path is not None:
            self._over.export(path, with_brief=with_brief)

    def _switch(self) -> None:
        """Say on the buttons what they would do now, and which make sense."""
        brief, free = self._brief, self._over is not None and not self._over.working
        there = brief is not None and bool(brief.sources)
        number = brief.issue if brief else 1
        again = self._seen is not None and self._seen == self._verdict and bool(self._verdict.warnings)
        if again:
            words = self.tr("Issue {issue} with {count} warnings")
            self._issue.setText(words.format(issue=number, count=len(self._verdict.warnings)))
        else:
            self._issue.setText(self.tr("Issue {issue}…").format(issue=number))
        for button in (self._export, self._export_both, self._issue):
            button.setEnabled(there and free)
            button.setAccessibleName(button.text())
        self._note.setText(
            self.tr(
                "Issuing writes the PDF, keeps this version as “Issue {issue}” in the history, and begins issue {next}."
            ).format(issue=number, next=number + 1)
        )

    @property
    def validity(self) -> str:
        """What is said of the PDF's conforming, or nothing."""
        return self._validity.text() if not self._validity.isHidden() else ""

    def _validated(self, found: Sequence[Problem]) -> None:
        """Say whether the PDF that was written is what it says it is."""
        own = colours()
        if found:
            words = self.tr("{standards}: {count} findings. {first}")
            first = plain(" ".join(part for part in (f"{found[0].message}.", found[0].advice) if part))
            self._validity.setText(words.format(standards=STANDARDS, count=len(found), first=first))
        else:
            self._validity.setText(self.tr("{standards}: no findings").format(standards=STANDARDS))
        self._validity.setStyleSheet(f"color: {own.warn if found else own.good};")
        self._validity.show()

    def _began(self, words: str) -> None:
        self._validity.hide()
        self.outcome.say(words, busy=True)
        self._switch()

    def _done(self, made: HandedOver) -> None:
        self._seen = None
        self.outcome.show_handed_over(made)
        self._switch()

    def _failed(self, notice: Notice) -> None:
        self.outcome.say(notice.text, notice.level)
        self._switch()


def _sign(level: Level) -> str:
    return {Level.ERROR: "✕", Level.WARNING: "!"}.get(level, "")

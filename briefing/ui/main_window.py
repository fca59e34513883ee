"""The main window: assembly only. Which panel stands where, and which signal goes where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from briefing.ui.actions import ACTIONS, Needs, make_actions, translated
from briefing.ui.desk import Desk
from briefing.ui.files import Files
from briefing.ui.notices import NoticeBar
from briefing.ui.offsets import plain
from briefing.ui.pages import PageMaker
from briefing.ui.panels.claim import ClaimPanel
from briefing.ui.panels.claims import ClaimsPanel
from briefing.ui.panels.details import DetailsPanel
from briefing.ui.panels.preview import PreviewPanel
from briefing.ui.panels.problems import ProblemsPanel, in_numbers
from briefing.ui.panels.source_text import SourceTextPanel
from briefing.ui.panels.sources import SourcesPanel
from briefing.ui.panels.start import StartPanel
from briefing.ui.reviewing import Reviewing
from briefing.ui.widgets.layouts import rule, stack_up
from briefing.ui.widgets.marking_label import MarkingLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from briefing.model.brief import Brief
    from briefing.ui.editing import FieldEdit

_SIZE = (1280, 800)
_COLUMNS = (236, 704, 340)


class MainWindow(QMainWindow):
    """The one window: sources, claims and details, pages; what goes on above, what is wrong below."""

    files: Files
    reviewing: Reviewing
    problems: ProblemsPanel

    def __init__(self) -> None:
        """Open the window on an empty brief."""
        super().__init__()
        self.desk, self.pages = Desk(self), PageMaker(self)
        self.notices = NoticeBar(self)
        self.sources, self.source_text = SourcesPanel(self), SourceTextPanel(self)
        self.claims, self.claim = ClaimsPanel(self), ClaimPanel(self)
        self.details, self.start = DetailsPanel(self), StartPanel(self)
        self.preview, self.problems = PreviewPanel(self), ProblemsPanel(self)
        self.files = Files(self.desk, self.pages, self, self.flush)
        self.reviewing = Reviewing(self.desk, self.claims, self.claim, self)
        self.actions_by_name = make_actions(self)
        self._assemble()
        self._connect()
        self._accept_drops()
        self.resize(*_SIZE)
        self.show_brief(self.desk.brief)

    # ── what the actions call ──

    def take(self, paths: Sequence[Path]) -> None:
        """Open a brief and add reports."""
        self.files.take(paths)

    def flush(self) -> None:
        """Have what is being typed told now."""
        self.details.flush()
        self.claim.finish()

    def undo(self) -> None:
        """Take back the last edit, the one being typed included."""
        self.flush()
        self.desk.undo()

    def redo(self) -> None:
        """Make the edit again that was last taken back."""
        self.desk.redo()

    def show_claims(self) -> None:
        """Show the claims and go there."""
        self._tabs.setCurrentIndex(0)
        self.claims.setFocus()

    def show_details(self) -> None:
        """Show the details and go there."""
        self._tabs.setCurrentIndex(1)
        self.details.head.editors["title"].setFocus()

    def show_brief(self, brief: Brief) -> None:
        """Have every panel show `brief`."""
        for panel in (self.sources, self.source_text, self.claim, self.claims, self.details, self.preview):
            panel.show_brief(brief)
        self.problems.show_problems(self.desk.problems())
        self._middle.setCurrentIndex(1 if brief.sources or brief.claims or self.desk.path else 0)
        self._marking.show_marking(brief.marking)
        left = len(brief.unreviewed)
        self._tabs.setTabText(
            0, self.tr("Claims · {count} left").format(count=left) if left else self.tr("Claims")
        )
        self._say_counts(brief)
        self._say_state()
        self.pages.want(brief)

    # ── assembly ──

    def _assemble(self) -> None:
        review = QSplitter(Qt.Orientation.Vertical, self)
        review.addWidget(self.source_text)
        review.addWidget(stack_up(QWidget(review), self.claim, self.claims, stretched=self.claims))
        review.setSizes([270, 290])
        review.setChildrenCollapsible(False)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(review, self.tr("Claims"))
        self._tabs.addTab(self.details, self.tr("Details"))
        self._tabs.tabBar().setAccessibleName(self.tr("Claims or details"))
        work = QWidget(self)
        stack_up(work, self._tabs, rule(work), self.problems, stretched=self._tabs)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.start)
        self._middle.addWidget(work)
        self._put_in_columns()
        self._put_in_bars()

    def _put_in_columns(self) -> None:
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        for widget, least in ((self.sources, 170), (self._middle, 480), (self.preview, 220)):
            widget.setMinimumWidth(least)
            columns.addWidget(widget)
        columns.setSizes(list(_COLUMNS))
        columns.setChildrenCollapsible(False)
        for number, stretch in enumerate((1, 4, 3)):
            columns.setStretchFactor(number, stretch)
        self.setCentralWidget(stack_up(QWidget(self), self.notices, columns, stretched=columns))

    def _put_in_bars(self) -> None:
        self._marking = MarkingLabel(self)
        self.menuBar().setCornerWidget(self._marking, Qt.Corner.TopRightCorner)
        self._saved, self._counts, self._against = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._saved, self._counts, self._against):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.statusBar().addWidget(label)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        desk, pages = self.desk, self.pages
        desk.brief_changed.connect(self.show_brief)
        desk.noticed.connect(self.notices.tell)
        desk.progressed.connect(self.sources.show_reading)
        desk.saved.connect(self._say_state)
        self.sources.source_chosen.connect(self.source_text.show_source)
        self.sources.source_chosen.connect(self.claims.choose_first_of)
        self.claims.claim_chosen.connect(self.source_text.show_claim)
        self.claims.claim_chosen.connect(self.claim.show_claim)
        self.claims.claim_chosen.connect(self._follow)
        self.source_text.passage_chosen.connect(self.claims.choose)
        self.problems.place_chosen.connect(self._go_to)
        self.details.edited.connect(self._edit)
        self.claim.pressed.connect(self._press)
        self.start.pressed.connect(self._press)
        self.preview.width_changed.connect(pages.draw_at)
        pages.began.connect(self.preview.show_beginning)
        pages.made.connect(self.preview.show_pages)
        pages.failed.connect(self.preview.show_failure)
        self._tabs.currentChanged.connect(self._say_state)

    def _accept_drops(self) -> None:
        """Let files be dropped anywhere: a field that took them would write their addresses into itself."""
        for child in self.findChildren(QWidget):
            child.setAcceptDrops(False)
        self.setAcceptDrops(True)

    # ── what goes on ──

    def _edit(self, edited: FieldEdit) -> None:
        self.desk.apply(edited.label, edited.edit)

    def _press(self, name: str) -> None:
        if name == "table":
            self.reviewing.back_to_table()
        else:
            self.actions_by_name[name].trigger()

    def _follow(self, claim_id: str) -> None:
        if claim_id:
            self.sources.choose(self.desk.brief.claim(claim_id).source)

    def _go_to(self, place: str) -> None:
        if any(claim.id == place for claim in self.desk.brief.claims):
            self._tabs.setCurrentIndex(0)
            self.claims.choose(place)
        elif any(source.id == place for source in self.desk.brief.sources):
            self.source_text.show_source(place)

    def _say_counts(self, brief: Brief) -> None:
        decided = len(brief.claims) - len(brief.unreviewed)
        words = self.tr("{claims} claims: {decided} reviewed, {left} left · {sources} sources")
        self._counts.setText(
            ""
            if not brief.sources
            else words.format(
                claims=len(brief.claims),
                decided=decided,
                left=len(brief.unreviewed),
                sources=len(brief.sources),
            )
        )
        self._against.setText(in_numbers(self.problems.problems) if brief.sources else "")

    def _say_state(self) -> None:
        desk, brief = self.desk, self.desk.brief
        name = plain(brief.title) or self.tr("Untitled brief")
        serial = self.tr("{serial} issue {issue}").format(serial=plain(brief.serial), issue=brief.issue)
        # "[*]" in a title would be taken for the place of the mark.
        words = f"{name} — {serial}" if brief.serial else name
        self.setWindowTitle(f"{words.replace('[*]', '[ ]')}[*]")
        self.setWindowModified(desk.changed)
        self._saved.setText(self.tr("Not saved") if desk.changed else (self.tr("Saved") if desk.path else ""))
        have = {
            Needs.NOTHING: True,
            Needs.SOURCES: bool(brief.sources),
            Needs.CLAIM: bool(brief.claims) and self._tabs.currentIndex() == 0,
            Needs.UNDO: bool(desk.undo_label),
            Needs.REDO: bool(desk.redo_label),
        }
        for action in ACTIONS:
            self.actions_by_name[action.name].setEnabled(have[action.needs])
        for action_name, label in (("undo", desk.undo_label), ("redo", desk.redo_label)):
            own = next(translated(each.text) for each in ACTIONS if each.name == action_name)
            shown = plain(label).replace("&", "&&")
            self.actions_by_name[action_name].setText(f"{own}: {shown}" if label else own)

    # ── what Qt calls ──

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name or default
        """Welcome files and addresses."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name or default
        """Take what was dropped."""
        event.acceptProposedAction()
        self.files.take_dropped(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Close, once nothing can be lost, and end all that runs in the background."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.desk.close()
        self.pages.close()
        event.accept()

"""The main window: assembly only. Which part stands where, and which signal goes where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QSplitter, QStackedWidget, QWidget

from briefing.app.settings import new_brief
from briefing.ui import window_memory
from briefing.ui.actions import make_actions
from briefing.ui.checking import Checking
from briefing.ui.clipboard import welcome
from briefing.ui.desk import Desk
from briefing.ui.files import Files
from briefing.ui.moments import AssessmentMoment, BriefMoment, ClaimsMoment, Moment, SourcesMoment
from briefing.ui.notices import NoticeBar
from briefing.ui.pages import PageMaker
from briefing.ui.panels.find import FindPanel
from briefing.ui.panels.history import HistoryPanel
from briefing.ui.panels.incidents_list import IncidentsList
from briefing.ui.panels.palette import PaletteButton
from briefing.ui.panels.preview import PreviewPanel
from briefing.ui.panels.problems import ProblemsPanel
from briefing.ui.panels.sources import SourcesPanel
from briefing.ui.panels.start import StartPanel
from briefing.ui.preferences import Preferences
from briefing.ui.starting import Starting
from briefing.ui.state import WindowState
from briefing.ui.versions import Versions
from briefing.ui.widgets.layouts import rule, stack_up
from briefing.ui.widgets.marking_label import MarkingLabel
from briefing.ui.widgets.moment_bar import MomentBar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from briefing.model.brief import Brief
    from briefing.ui.editing import FieldEdit
    from briefing.ui.panels.panel import Panel

_SIZE = (1280, 800)
_COLUMNS = (224, 716, 340)
_LETTERS, _MOST_LARGER = 14, 1.2
"""The height of letters, in pixels, for which the columns are; how much wider larger letters make the list on the left."""
_SOURCES, _CLAIMS, _BRIEF = 0, 1, 3


class MainWindow(QMainWindow):
    """The one window: what there is on the left, the moment of the work in the middle, the pages on the right."""

    files: Files
    pages: PageMaker
    preview: PreviewPanel
    problems: ProblemsPanel
    finding: FindPanel
    sources: SourcesMoment
    claims: ClaimsMoment
    brief: BriefMoment

    def __init__(self) -> None:
        """Open the window on an empty brief."""
        super().__init__()
        self.preferences = Preferences(self)
        self.desk = Desk(self, blank=lambda: new_brief(self.preferences.settings))
        self.pages = PageMaker(self)
        self.notices, self.problems, self.finding = NoticeBar(self), ProblemsPanel(self), FindPanel(self)
        self.list, self.preview, self.start = SourcesPanel(self), PreviewPanel(self), StartPanel(self)
        self.incidents, self.history = IncidentsList(self), HistoryPanel(self)
        self.versions = Versions(self.desk, self.history, self)
        self.sources, self.claims = SourcesMoment(self.desk, self), ClaimsMoment(self.desk, self)
        self.assessment, self.brief = AssessmentMoment(self.desk, self), BriefMoment(self.desk, self)
        self.checking = Checking(self.desk.problems, self)
        self.moments: tuple[Moment, ...] = (self.sources, self.claims, self.assessment, self.brief)
        self.files = Files(self.desk, self.sources.intake, self, self.flush)
        self.starting = Starting(self.desk, self.files, self.start, self)
        self.actions_by_name = make_actions(self)
        self._assemble()
        self.state = WindowState(self)
        self._connect()
        self._accept_drops()
        self.resize(*_SIZE)
        moment = window_memory.restore(self)
        self.show_moment(_SOURCES if moment is None else moment)
        self.show_brief(self.desk.brief)
        self.start.setFocus()

    # ── what the actions call ──

    def take(self, paths: Sequence[Path]) -> None:
        """Open a brief and add reports."""
        self.files.take(paths)

    def begin_new(self) -> None:
        """Open an empty brief, and go where reports come in."""
        if self.files.new():
            self._middle.setCurrentIndex(1)
            self.show_moment(_SOURCES)

    def flush(self) -> None:
        """Have what is being typed told now."""
        for moment in self.moments:
            moment.flush()

    def undo(self) -> None:
        """Take back the last edit, the one being typed included."""
        self.flush()
        self.desk.undo()

    def redo(self) -> None:
        """Make the edit again that was last taken back."""
        self.desk.redo()

    def begin_with(self, number: int) -> None:
        """Leave the start page, where that is in sight, for a moment of the work."""
        if self._middle.currentIndex() == 0:
            self._middle.setCurrentIndex(1)
            self.show_moment(number)

    @property
    def moment(self) -> int:
        """The number of the moment in sight, from 0."""
        return self._stack.currentIndex()

    def show_moment(self, number: int) -> None:
        """Bring a moment into sight and go where its work begins."""
        self._moments_first(number)
        self._share_width(number)
        self.moments[number].begin()

    def go_to(self, place: str) -> None:
        """Bring a place into sight, whichever moment it is in; who walks through what was found keeps the focus."""
        self.flush()
        focus = QApplication.focusWidget()
        for number, moment in enumerate(self.moments):
            moment.show_brief(self.desk.brief)  # one that was out of sight may show an older brief
            if moment.go_to(place):
                self._moments_first(number)
                break
        if focus is not None and self.finding.isAncestorOf(focus):
            focus.setFocus()

    def show_brief(self, brief: Brief) -> None:
        """Have every part in sight show `brief`; the others follow when they come into sight."""
        self._moments_first(self.moment)
        for panel in (self.list, self.incidents, self.preview, self.finding):
            panel.show_brief(brief)
        if brief.sources or brief.claims or self.desk.path:
            self._middle.setCurrentIndex(1)
        self.marking.show_marking(brief.marking)
        for number, moment in enumerate(self.moments):
            self.bar.say(number, moment.note(brief))
        self.state.say(brief)
        self.checking.want(brief)
        self.pages.want(brief)

    def end(self) -> None:
        """End all that runs in the background; what is on its way to the disk gets there."""
        self.brief.close_over()
        for part in (self.starting, self.checking, self.sources.intake, self.desk, self.pages):
            part.close()

    def toggle_history(self) -> None:
        """Show the versions of the brief, or put them away."""
        self._dock.setVisible(self._dock.isHidden())
        if self._dock.isVisible():
            self.history.setFocus()
        else:
            self._begin()

    # ── assembly ──

    def _assemble(self) -> None:
        self.bar = MomentBar([moment.name for moment in self.moments], self)
        palette = PaletteButton(self.bar)
        palette.clicked.connect(self.actions_by_name["palette"].trigger)
        self.bar.row.addWidget(palette)
        self.bar.offer(self.actions_by_name["issue"])
        self._stack = QStackedWidget(self)
        for moment in self.moments:
            self._stack.addWidget(moment)
        work = QWidget(self)
        stack_up(work, self.finding, self._stack, rule(work), self.problems, stretched=self._stack)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.start)
        self._middle.addWidget(work)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._columns.setObjectName("columns")
        left = stack_up(QWidget(self), self.list, rule(self), self.incidents, stretched=self.list)
        for widget, least in ((left, 170), (self._middle, 420), (self.preview, 220)):
            widget.setMinimumWidth(least)
            self._columns.addWidget(widget)
        self._usual, self._pages_large = _columns_for(self.fontMetrics().height()), False
        self._columns.setSizes(self._usual)
        self._columns.setChildrenCollapsible(False)
        for number, stretch in enumerate((1, 4, 3)):
            self._columns.setStretchFactor(number, stretch)
        self.setCentralWidget(
            stack_up(QWidget(self), self.bar, self.notices, self._columns, stretched=self._columns)
        )
        self._dock = QDockWidget(self.tr("History"), self)
        self._dock.setObjectName("history")
        self._dock.setWidget(self.history)
        self._dock.setTitleBarWidget(QWidget(self._dock))  # the panel has a head of its own
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._dock)
        self._dock.hide()
        self.marking = MarkingLabel(self)
        self.menuBar().setCornerWidget(self.marking, Qt.Corner.TopRightCorner)

    def _connect(self) -> None:
        desk, pages = self.desk, self.pages
        desk.brief_changed.connect(self.show_brief)
        desk.noticed.connect(self.notices.tell)
        self.preferences.noticed.connect(self.notices.tell)
        if self.preferences.trouble is not None:
            self.notices.tell(self.preferences.trouble)
        desk.progressed.connect(self.list.show_reading)
        self.checking.found.connect(self.problems.show_problems)
        self.checking.found.connect(lambda _: self.state.say(desk.brief))
        self.finding.closed.connect(self._begin)
        self.bar.chosen.connect(self.show_moment)
        for panel in self._panels():
            panel.edited.connect(self._edit)
            panel.place_chosen.connect(self.go_to)
            panel.pressed.connect(self._press)
            panel.noticed.connect(self.notices.tell)
        self.list.source_chosen.connect(self.claims.show_source)
        self.list.source_chosen.connect(self.sources.show_source)
        self.sources.original_of = desk.original
        self.sources.intake.briefs_came.connect(lambda paths: self.files.take(list(paths)))
        self.sources.intake.carried_came.connect(self.files.open_carried)
        desk.reader.taken.connect(lambda _: self.begin_with(_SOURCES))
        self.claims.table.claim_chosen.connect(self._follow)
        self.claims.table.claim_chosen.connect(self.preview.show_place)
        self.claims.table.claim_chosen.connect(pages.focus)
        self.preview.join(pages)
        self.brief.join(pages, self.flush)
        pages.problems_changed.connect(self.checking.take_of_pages)
        self.checking.found.connect(self.brief.handover.show_problems)

    def _panels(self) -> tuple[Panel, ...]:
        own = (self.list, self.incidents, self.history, self.preview, self.start, self.problems, self.finding)
        return (*own, *(panel for moment in self.moments for panel in moment.panels))

    def _accept_drops(self) -> None:
        """Let files be dropped anywhere: a field that took them would write their addresses into itself."""
        for child in self.findChildren(QWidget):
            child.setAcceptDrops(False)
        self.setAcceptDrops(True)

    def _share_width(self, number: int) -> None:
        """Give the pages the most room where the brief is handed over, and what a person gave them elsewhere."""
        if (number == _BRIEF) == self._pages_large:
            return
        self._pages_large = number == _BRIEF
        sizes = self._columns.sizes()
        if self._pages_large:
            self._usual = sizes
            sizes = [sizes[0], *self.brief.preferred_split(sum(sizes[1:]))]
        else:
            sizes = self._usual
        self._columns.setSizes(sizes)
        self.preview.show_thumbnails(self._pages_large)

    # ── what goes on ──

    def _moments_first(self, number: int) -> None:
        """Show a moment, and the brief as it is in it."""
        self._stack.setCurrentIndex(number)
        self.bar.show_moment(number)
        self.moments[number].show_brief(self.desk.brief)
        self.state.say(self.desk.brief)

    def _begin(self) -> None:
        self.moments[self.moment].begin()

    def _edit(self, edited: FieldEdit) -> None:
        self.desk.apply(edited.label, edited.edit, going_on=edited.going_on)

    def _press(self, name: str) -> None:
        self.actions_by_name[name].trigger()

    def _follow(self, claim_id: str) -> None:
        if claim_id:
            self.list.choose(self.desk.brief.claim(claim_id).source)

    # ── what Qt calls ──

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name or default
        """Welcome what can be read or opened, and get ready for it."""
        if welcome(event.mimeData()):
            event.acceptProposedAction()
            self.sources.intake.warm_up()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name or default
        """Take what was dropped."""
        event.acceptProposedAction()
        self.sources.intake.take_mime(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Close, once nothing can be lost, and end all that runs in the background."""
        if not self.files.may_leave():
            event.ignore()
            return
        if self._pages_large:
            self._share_width(_CLAIMS)  # what is remembered is how the columns usually stand
        window_memory.remember(self, self.moment)
        self.end()
        event.accept()


def _columns_for(letters: int) -> list[int]:
    """Return the usual widths of the columns, in pixels: letters of more height get a wider list on the left."""
    first, middle, pages = _COLUMNS
    more = round(first * min(max(letters / _LETTERS, 1), _MOST_LARGER)) - first
    return [first + more, middle - more, pages]

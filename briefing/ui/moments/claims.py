"""Claims: the source's text beside the claim in hand, to review them one by one; the same as a table, and as a board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from briefing.ui.beside import Beside, Surveyor
from briefing.ui.moments.moment import Moment
from briefing.ui.panels.board import BoardPanel
from briefing.ui.panels.claim import ClaimPanel
from briefing.ui.panels.claims import ClaimsPanel
from briefing.ui.panels.same_question import SameQuestionPanel
from briefing.ui.panels.source_text import SourceTextPanel
from briefing.ui.places import place_name
from briefing.ui.reviewing import Reviewing
from briefing.ui.strips.accept import AcceptStrip
from briefing.ui.strips.grade import GradeStrip
from briefing.ui.strips.merge import Merged, MergeStrip
from briefing.ui.widgets.layouts import rule, stack_up
from briefing.ui.widgets.review_bars import ReviewKeys, ViewSwitch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from briefing.model.brief import Brief
    from briefing.model.claim import ReviewState
    from briefing.model.edit_claims import Part
    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel
    from briefing.ui.strips.strip import Strip

_TEXT, _TABLE, _BOARD = range(3)
_CLAIM, _BESIDE = 340, 640
"""Pixels of the claim's column; of width from which on it stands beside the text and not below it."""
_SHARE = 0.4
"""The claim's column has at most this of the width: where that is short, the text is what one reads."""
_LETTERS = 14
"""The height of letters, in pixels, for which these are; larger ones need more."""


class ClaimsMoment(Moment):
    """The review: text, table or board, and beside it the claim in hand with what answers the same question."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        self.text, self.table, self.board = SourceTextPanel(self), ClaimsPanel(self), BoardPanel(self)
        self.claim, self.same = ClaimPanel(self), SameQuestionPanel(self)
        self.reviewing, self._surveyor = Reviewing(desk, self.table, self), Surveyor(self)
        self._beside: Beside | None = None
        self._moved = False
        self._grade, self._merge, self._accept = GradeStrip(self), MergeStrip(self), AcceptStrip(self)
        self._views = QStackedWidget(self)
        for panel in (self.text, self.table, self.board):
            self._views.addWidget(panel)
        self._halves = self._split()
        strips = (self._grade, self._merge, self._accept)
        self._switch, keys = ViewSwitch(self), ReviewKeys(self)
        for bar in (self._switch, keys):
            bar.pressed.connect(self.claim.pressed)
        parts = (self._switch, self._halves, *strips, rule(self), keys)
        stack_up(self, *parts, stretched=self._halves)
        self._connect()

    # ── what the window asks ──

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Claims")

    @property
    def panels(self) -> Sequence[Panel]:
        """Text, table, board, claim in hand, what answers the same question."""
        return (self.text, self.table, self.board, self.claim, self.same)

    def note(self, brief: Brief) -> str:
        """Return how many claims nobody has decided on."""
        left = len(brief.unreviewed)
        return self.tr("{count} left").format(count=left) if left else ""

    def show_brief(self, brief: Brief) -> None:
        """Have what is in sight show `brief`; of the three views only the one in front."""
        for panel in (self.claim, self.same, self.table):  # the table last: it may take another claim in hand
            panel.show_brief(brief)
        if self._views.currentWidget() is not self.table:
            self._view.show_brief(brief)
        self._say_left(brief)
        self._look_round()

    def begin(self) -> None:
        """Go to the view in front, where the keys decide."""
        self._view.setFocus()

    def go_to(self, place: str) -> bool:
        """Take a claim in hand, and go to the field that the place names; or show a source's text or a passage of it."""
        name = place_name(place)
        if any(claim.id == name.noun for claim in self.desk.brief.claims):
            self.table.choose(name.noun)
            self.begin()
            if name.field:
                self.claim.go_to_field(name.field)
            return True
        if any(source.id == name.noun for source in self.desk.brief.sources):
            self.show_view(_TEXT)
            return self.text.go_to(place)
        return False

    def show_source(self, source_id: str) -> None:
        """Show a source's text, and take its first claim in hand."""
        self.text.show_source(source_id)
        self.table.choose_first_of(source_id)

    # ── what the actions call ──

    def show_view(self, number: int) -> None:
        """Bring text (0), table (1) or board (2) to the front."""
        self._views.setCurrentIndex(number)
        self._switch.show_view(number)
        self._view.show_brief(self.desk.brief)
        self._choose_in_view(self.table.claim.id if self.table.claim else "")
        self.begin()

    def decide(self, state: ReviewState) -> None:
        """Accept or reject the claim in hand, with what is being typed, and go on."""
        self.claim.flush()
        self.reviewing.decide(state)

    def grade(self) -> None:
        """Ask for the grade of the claim in hand."""
        if self.table.claim is not None:
            self._open(self._grade)
            self._grade.ask(self.table.claim, self.desk.brief)

    def merge(self) -> None:
        """Mark the claim chosen among those that answer the same question as the same; else ask which one is."""
        claim, chosen = self.table.claim, self.same.chosen
        if claim is None:
            return
        if chosen is not None:
            self.reviewing.merge(Merged(claim=claim.id, other=chosen.claim.id))
            return
        self._surveyor.finish()
        if self._beside is not None:
            self._open(self._merge)
            self._merge.ask(self._beside, self.desk.brief)

    def accept_all(self) -> None:
        """Ask from which confidence on to accept all that is left."""
        self._open(self._accept)
        self._accept.ask(self.desk.brief)

    def make(self, part: Part | None) -> None:
        """Make of the selection in the text a part of the claim in hand, or a new claim (None)."""
        if self._view is not self.text or not self.text.make(part):
            self.reviewing.ask_for_selection()

    def go_to_same_question(self) -> None:
        """Give the keys to the list of what answers the same question."""
        self._surveyor.finish()
        self.same.setFocus()

    # ── assembly ──

    @property
    def _view(self) -> Panel:
        return (self.text, self.table, self.board)[self._views.currentIndex()]

    def _split(self) -> QSplitter:
        halves, side = QSplitter(Qt.Orientation.Horizontal, self), QSplitter(Qt.Orientation.Vertical, self)
        for panel in (self.claim, self.same):
            side.addWidget(panel)
        side.setSizes([400, 170])
        side.setStretchFactor(0, 3)
        side.setStretchFactor(1, 1)
        halves.addWidget(self._views)
        halves.addWidget(side)
        halves.setStretchFactor(
            0, 1
        )  # the text takes what room there is more; the claim stays as wide as it is
        halves.setStretchFactor(1, 0)
        for splitter in (halves, side):
            splitter.setChildrenCollapsible(False)
        halves.splitterMoved.connect(self._keep_halves)
        self._side = side
        return halves

    def _connect(self) -> None:
        self.table.claim_chosen.connect(self._chosen)
        self.text.passage_chosen.connect(self.table.choose)
        self.text.selected.connect(self._take)
        self.board.claim_chosen.connect(self.table.choose)
        self.same.claim_chosen.connect(self._go_beside)
        self.claim.worded.connect(self.reviewing.word)
        self.claim.put_away.connect(self.begin)
        self.claim.passage_chosen.connect(self._show_passage)
        self.reviewing.noticed.connect(self.claim.noticed)
        self._grade.graded.connect(self.reviewing.grade)
        self._merge.merged.connect(self.reviewing.merge)
        self._accept.accepted.connect(self.reviewing.accept_above)
        for strip in (self._grade, self._merge, self._accept):
            strip.closed.connect(self.begin)
        self._surveyor.surveyed.connect(self._surveyed)

    # ── what goes on ──

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Put the claim beside the text, or below it where there is no room."""
        super().resizeEvent(event)
        letters = self.fontMetrics().height() / _LETTERS
        wide = event.size().width() >= _BESIDE * letters
        towards = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._halves.orientation() is not towards or not self._moved:
            self._halves.setOrientation(towards)
            self._side.setOrientation(Qt.Orientation.Vertical if wide else Qt.Orientation.Horizontal)
            room = event.size().width() if wide else self._halves.height()
            own = min(round(_CLAIM * letters), round(room * _SHARE)) if wide else room // 2
            self._halves.setSizes([room - own, own])

    def _keep_halves(self) -> None:
        """From now on the halves are as a person has drawn them."""
        self._moved = True

    def _chosen(self, claim_id: str) -> None:
        self.claim.show_claim(claim_id)
        self.claim.show_place_in_order(self.table.row + 1, len(self.desk.brief.claims))
        self._choose_in_view(claim_id)
        self._look_round()

    def _choose_in_view(self, claim_id: str) -> None:
        if self._view is self.text:
            self.text.show_claim(claim_id)
        elif self._view is self.board and claim_id:
            self.board.choose(claim_id)

    def _take(self, selected: object) -> None:
        self.claim.flush()
        self.reviewing.take(selected)  # type: ignore[arg-type] # a signal carries objects

    def _go_beside(self, claim_id: str) -> None:
        self.table.choose(claim_id)
        self.begin()

    def _show_passage(self, span: object) -> None:
        if self._view is not self.text:
            self.show_view(_TEXT)
        self.text.show_passage(span)  # type: ignore[arg-type] # a signal carries objects

    def _look_round(self) -> None:
        self._beside = None
        self.claim.show_beside(None)
        self._surveyor.survey(self.desk.brief, self.table.claim)
        if self.table.claim is None:
            self.same.show_beside(None)

    def _surveyed(self, beside: Beside) -> None:
        self._beside = beside
        self.claim.show_beside(beside)
        self.same.show_beside(beside)

    def _open(self, strip: Strip) -> None:
        self.claim.flush()
        for each in (self._grade, self._merge, self._accept):
            if each is not strip:
                each.hide()

    def _say_left(self, brief: Brief) -> None:
        count, left = len(brief.claims), len(brief.unreviewed)
        self._switch.say_left(left, count)
        self.claim.show_place_in_order(self.table.row + 1, count)

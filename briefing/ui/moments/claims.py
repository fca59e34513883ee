"""Claims: the source's text beside its claims, to review them one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from briefing.ui.moments.moment import Moment
from briefing.ui.panels.claim import ClaimPanel
from briefing.ui.panels.claims import ClaimsPanel
from briefing.ui.panels.source_text import SourceTextPanel
from briefing.ui.places import place_name
from briefing.ui.reviewing import Reviewing
from briefing.ui.widgets.layouts import stack_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.brief import Brief
    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel


class ClaimsMoment(Moment):
    """The review: text, claim in hand, and the table of all claims."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        self.text, self.claim, self.table = SourceTextPanel(self), ClaimPanel(self), ClaimsPanel(self)
        self.reviewing = Reviewing(desk, self.table, self.claim, self)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.text)
        halves.addWidget(stack_up(QWidget(halves), self.claim, self.table, stretched=self.table))
        halves.setSizes([270, 290])
        halves.setChildrenCollapsible(False)
        stack_up(self, halves, stretched=halves)
        self.table.claim_chosen.connect(self.text.show_claim)
        self.table.claim_chosen.connect(self.claim.show_claim)
        self.text.passage_chosen.connect(self.table.choose)
        self.claim.put_away.connect(self.reviewing.back_to_table)

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Claims")

    @property
    def panels(self) -> Sequence[Panel]:
        """Text, claim in hand, table."""
        return (self.text, self.claim, self.table)

    def note(self, brief: Brief) -> str:
        """Return how many claims nobody has decided on."""
        left = len(brief.unreviewed)
        return self.tr("{count} left").format(count=left) if left else ""

    def begin(self) -> None:
        """Go to the table, where the keys decide."""
        self.table.setFocus()

    def go_to(self, place: str) -> bool:
        """Take a claim in hand, or show a source's text."""
        name = place_name(place).noun
        if any(claim.id == name for claim in self.desk.brief.claims):
            self.table.choose(name)
            return True
        if any(source.id == name for source in self.desk.brief.sources):
            self.text.show_source(name)
            return True
        return False

    def show_source(self, source_id: str) -> None:
        """Show a source's text, and take its first claim in hand."""
        self.text.show_source(source_id)
        self.table.choose_first_of(source_id)

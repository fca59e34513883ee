"""Reviewing: what the keys A, R, E, N and P do to the claim in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.model.claim import ReviewState

if TYPE_CHECKING:
    from briefing.ui.desk import Desk
    from briefing.ui.panels.claim import ClaimPanel, Wording
    from briefing.ui.panels.claims import ClaimsPanel


class Reviewing(QObject):
    """The way through the claims: decide, and go on to the next that nobody decided on."""

    def __init__(self, desk: Desk, table: ClaimsPanel, panel: ClaimPanel, parent: QObject) -> None:
        """Join the table and the panel of the claim in hand to the desk."""
        super().__init__(parent)
        self._desk, self._table, self._panel = desk, table, panel
        panel.worded.connect(self._worded)

    def accept(self) -> None:
        """Accept the claim in hand and go on."""
        self._decide(ReviewState.ACCEPTED)

    def reject(self) -> None:
        """Reject the claim in hand and go on; it is kept, and printed nowhere."""
        self._decide(ReviewState.REJECTED)

    def edit(self) -> None:
        """Write beside the passage of the claim in hand."""
        self._panel.edit()

    def next(self) -> None:
        """Go on to the next claim that nobody decided on."""
        self._table.step(1)

    def previous(self) -> None:
        """Go back to the previous claim that nobody decided on."""
        self._table.step(-1)

    def back_to_table(self) -> None:
        """Leave the wording for the table, so that the keys go on working."""
        self._table.setFocus()

    def _decide(self, state: ReviewState) -> None:
        claim = self._table.claim
        if claim is None:
            return
        self._panel.finish()
        self._desk.decide(claim.id, state)
        if self._desk.brief.unreviewed:
            self._table.step(1)

    def _worded(self, wording: Wording) -> None:
        self._desk.word(wording.claim, wording.text)

"""Sources: what the brief rests on, and how more comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.moments.moment import Moment
from briefing.ui.panels.start import StartPanel
from briefing.ui.widgets.layouts import stack_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel


class SourcesMoment(Moment):
    """The ways in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        self.ways = StartPanel(self)
        stack_up(self, self.ways, stretched=self.ways)

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Sources")

    @property
    def panels(self) -> Sequence[Panel]:
        """The ways in."""
        return (self.ways,)

    def note(self, brief: Brief) -> str:
        """Return how many there are."""
        return str(len(brief.sources)) if brief.sources else ""

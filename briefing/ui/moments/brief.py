"""Brief: the head, what stands against issuing, and handing over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.moments.moment import Moment
from briefing.ui.panels.head import HeadPanel
from briefing.ui.widgets.layouts import stack_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel


class BriefMoment(Moment):
    """The form of the brief's head; the pages stand large beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        self.head = HeadPanel(self)
        stack_up(self, self.head, stretched=self.head)

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Brief")

    @property
    def panels(self) -> Sequence[Panel]:
        """The head."""
        return (self.head,)

    def begin(self) -> None:
        """Go to the title."""
        self.head.setFocus()

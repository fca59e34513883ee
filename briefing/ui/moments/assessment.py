"""Assessment: what happened in the field's terms, how good the sources are, and what the desk makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.moments.moment import Moment
from briefing.ui.panels.details import DetailsPanel
from briefing.ui.widgets.layouts import stack_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel


class AssessmentMoment(Moment):
    """The forms of the incidents."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        self.details = DetailsPanel(self)
        stack_up(self, self.details, stretched=self.details)

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Assessment")

    @property
    def panels(self) -> Sequence[Panel]:
        """The forms."""
        return (self.details,)

    def begin(self) -> None:
        """Go to the first field."""
        self.details.setFocus()

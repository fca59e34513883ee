"""Moment: one of the four parts of the work – sources, claims, assessment, brief – and the panels that belong to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.brief import Brief
    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel


class Moment(QWidget):
    """The middle of the window at one moment of the work; it arranges its panels and joins them with each other.

    The window joins each panel's signals to the desk, shows the brief to the moment that is in sight, and asks all of
    them where a place is.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(parent)
        self.desk = desk

    @property
    def name(self) -> str:
        """What it is called in the bar, in the language of the window."""
        raise NotImplementedError

    @property
    def panels(self) -> Sequence[Panel]:
        """The panels that it arranges."""
        raise NotImplementedError

    def note(self, brief: Brief) -> str:
        """Return what stands small beside its name: how much there is, or is left."""
        return ""

    def show_brief(self, brief: Brief) -> None:
        """Have all its panels show `brief`."""
        for panel in self.panels:
            panel.show_brief(brief)

    def flush(self) -> None:
        """Have told now what is being typed."""
        for panel in self.panels:
            panel.flush()

    def go_to(self, place: str) -> bool:
        """Show a place and return whether it is in one of its panels."""
        return any(panel.go_to(place) for panel in self.panels)

    def begin(self) -> None:
        """Put the focus where the work of this moment begins."""
        self.setFocus()

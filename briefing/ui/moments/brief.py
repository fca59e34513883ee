"""Brief: the head, the layout of the pages, and handing over; the pages stand large beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget

from briefing.ui.handing_over import HandingOver
from briefing.ui.moments.moment import Moment
from briefing.ui.panels.handover import HandoverPanel
from briefing.ui.panels.head import HeadPanel
from briefing.ui.panels.layout import LayoutPanel
from briefing.ui.widgets.layouts import stack_up

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.ui.desk import Desk
    from briefing.ui.pages import PageMaker
    from briefing.ui.panels.panel import Panel

_MIDDLE, _WIDEST = 490, 560  # logical pixels
_LETTERS = 14
"""The height of letters, in pixels, for which these are; larger ones need more."""


class BriefMoment(Moment):
    """Three tabs: the brief's own fields, the layout, the hand-over."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        self.head, self.layout_panel, self.handover = HeadPanel(self), LayoutPanel(self), HandoverPanel(self)
        self.over: HandingOver | None = None
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)  # a line that no palette reaches
        self._tabs.setAccessibleName(self.tr("Parts of the brief"))
        for panel, name in (
            (self.head, self.tr("Head")),
            (self.layout_panel, self.tr("Layout")),
            (self.handover, self.tr("Hand over")),
        ):
            self._tabs.addTab(panel, name)
        self._tabs.currentChanged.connect(lambda _: self.show_brief(self.desk.brief))
        stack_up(self, self._tabs, stretched=self._tabs)

    def join(self, pages: PageMaker, flush: Callable[[], None]) -> None:
        """Hand over the pages that `pages` makes; `flush` has told first what is being typed."""
        self.over = HandingOver(self.desk, pages, self, flush=flush)
        self.handover.join(self.over)

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Brief")

    @property
    def panels(self) -> Sequence[Panel]:
        """Head, layout, hand-over."""
        return (self.head, self.layout_panel, self.handover)

    def show_brief(self, brief: Brief) -> None:
        """Have the part in sight show `brief`; the others follow when they come into sight."""
        for panel in self.panels:
            if panel is self._tabs.currentWidget():
                panel.show_brief(brief)

    def preferred_split(self, width: int) -> tuple[int, int]:
        """Return how wide the middle and the pages would be in `width` logical pixels: the pages get most of it."""
        letters = max(1.0, self.fontMetrics().height() / _LETTERS)
        middle = min(round(_WIDEST * letters), max(round(_MIDDLE * letters), width // 3), width * 2 // 3)
        return middle, max(width - middle, 0)

    def begin(self) -> None:
        """Go to the first field of the part that is in sight."""
        self._tabs.currentWidget().setFocus()

    def go_to(self, place: str) -> bool:
        """Show a field of the brief, in the part that has it."""
        for panel in self.panels:
            if panel.go_to(place):
                self._tabs.setCurrentWidget(panel)
                panel.go_to(place)  # once more: what was out of sight took no focus
                return True
        return False

    def show_handover(self) -> None:
        """Show the hand-over."""
        self._tabs.setCurrentWidget(self.handover)
        self.handover.setFocus()

    def close_over(self) -> None:
        """End what hands over."""
        if self.over is not None:
            self.over.close()

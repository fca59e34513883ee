"""The head of the preview: which page, how large, how the pages stand; and the ways to the thumbnails and the search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefing.ui.widgets.heads import Elided
from briefing.ui.widgets.inputs import Line
from briefing.ui.widgets.quiet import quiet_button

_FULL = 96 / 72
"""Logical pixels a point at 100 %."""


class PageHead(QFrame):
    """The line over the pages.

    Signals:
        page_chosen: the number (from 1) of the page to go to.
        enlarged: larger, please.
        reduced: smaller, please.
        fitted: as wide as there is room, please.
        search_began: words are to be found.
        thumbnails_toggled: the thumbnails are to be shown, or hidden.
    """

    page_chosen = Signal(int)
    enlarged = Signal()
    reduced = Signal()
    fitted = Signal()
    search_began = Signal()
    thumbnails_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that there are no pages yet."""
        super().__init__(parent)
        self.setObjectName("panelHead")
        self._page, self._count = Line(self), QLabel(self)
        self._page.setAccessibleName(self.tr("Page number"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setFixedWidth(self.fontMetrics().horizontalAdvance("0000") + 12)
        self._page.returnPressed.connect(self._chosen)
        self._count.setObjectName("headTitle")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._note = Elided("", self)
        self._note.setObjectName("headNote")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._thumbnails = quiet_button(
            "▤", self.tr("Show or hide the thumbnails"), self.thumbnails_toggled.emit, self
        )
        self._thumbnails.setCheckable(True)
        self._zoom = quiet_button("", self.tr("Fit the width"), self.fitted.emit, self)
        smaller = quiet_button("−", self.tr("Smaller"), self.reduced.emit, self)
        larger = quiet_button("+", self.tr("Larger"), self.enlarged.emit, self)
        find = quiet_button(self.tr("Find"), self.tr("Find in the pages"), self.search_began.emit, self)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(3)
        for part in (self._thumbnails, self._page, self._count, smaller, self._zoom, larger, find):
            row.addWidget(part)
        row.addWidget(self._note, 1)
        self._controls = (self._thumbnails, self._page, smaller, self._zoom, larger, find)
        self.show_page(0, 0)

    @property
    def standing(self) -> str:
        """How the pages stand, as it is shown."""
        return self._note.text()

    def say(self, standing: str) -> None:
        """Say how the pages stand."""
        self._note.say(standing)
        self._note.setToolTip(standing)

    def show_page(self, page: int, count: int) -> None:
        """Show which of how many pages is in sight."""
        for part in self._controls:
            part.setVisible(bool(count))
        self._row.setContentsMargins(6 if count else 12, 4 if count else 6, 10, 4 if count else 6)
        self._count.setText(self.tr("of {count}").format(count=count) if count else self.tr("Pages"))
        if not self._page.hasFocus():
            self._page.setText(str(page))

    def show_zoom(self, zoom: float) -> None:
        """Show how large the pages are; `zoom` is logical pixels a point."""
        self._zoom.setText(self.tr("{percent} %").format(percent=round(zoom / _FULL * 100)))

    def show_thumbnails(self, shown: bool) -> None:
        """Show whether the thumbnails are there."""
        self._thumbnails.setChecked(shown)

    def _chosen(self) -> None:
        words = self._page.text().strip()
        if words.isdecimal():
            self.page_chosen.emit(int(words))

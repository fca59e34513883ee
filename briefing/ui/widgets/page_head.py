"""The head of the preview: which page, how large, how the pages stand; and the ways to the thumbnails and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.widgets.heads import Elided
from briefing.ui.widgets.inputs import Line
from briefing.ui.widgets.quiet import quiet_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_FULL = 96 / 72
"""Logical pixels a point at 100 %."""
_NOTE = 3
"""As many wide letters of how the pages stand are seen at least where all is on one line."""


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
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row in self._rows:
            row.setSpacing(3)
            self._column.addLayout(row)
        self._which = (self._thumbnails, self._page, self._count)
        self._looks = (smaller, self._zoom, larger, find)
        self._controls = (self._thumbnails, self._page, *self._looks)
        self._folded: bool | None = None
        self._fold(folded=False)
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
        self._column.setContentsMargins(6 if count else 12, 4 if count else 6, 10, 4 if count else 6)
        self._count.setText(self.tr("of {count}").format(count=count) if count else self.tr("Pages"))
        if not self._page.hasFocus():
            self._page.setText(str(page))
        self._fit()

    def show_zoom(self, zoom: float) -> None:
        """Show how large the pages are; `zoom` is logical pixels a point."""
        self._zoom.setText(self.tr("{percent} %").format(percent=round(zoom / _FULL * 100)))
        self._fit()

    def show_thumbnails(self, shown: bool) -> None:
        """Show whether the thumbnails are there."""
        self._thumbnails.setChecked(shown)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the width of the longer of two lines: one line is for where there is room."""
        size, edges = super().minimumSizeHint(), self._column.contentsMargins()
        widest = max(self._width_of(self._which), self._width_of(self._looks))
        return QSize(min(size.width(), widest + edges.left() + edges.right()), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Put what does not fit on one line on two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        edges = self._column.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        note = self.fontMetrics().horizontalAdvance("M") * _NOTE
        shown = self._count.text() != self.tr("Pages")
        self._fold(folded=shown and self._width_of((*self._which, *self._looks)) + note > room)

    def _width_of(self, parts: Sequence[QWidget]) -> int:
        # Of those that are hidden too: whether a line is folded must not hang on whether it was.
        widths = (min(part.sizeHint().width(), part.maximumWidth()) for part in parts)
        return sum(width + self._rows[0].spacing() for width in widths)

    def _fold(self, *, folded: bool) -> None:
        """Lay all out on one line; or the page and how the pages stand on one, and what one can do on the next."""
        if folded is self._folded:
            return
        self._folded = folded
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        first, second = self._rows
        for part in (*self._which, *(() if folded else self._looks)):
            first.addWidget(part)
        first.addWidget(self._note, 1)
        if folded:
            for part in self._looks:
                second.addWidget(part)
            second.addStretch(1)

    def _chosen(self) -> None:
        words = self._page.text().strip()
        if words.isdecimal():
            self.page_chosen.emit(int(words))

"""Links: a quiet row of places to go to, such as where a value came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The words of one link, the place it leads to (`briefing.ui.places`), and what stands there."""

    words: str
    place: str
    tip: str = ""


class Links(QWidget):
    """At most three links beside each other; the keyboard reaches each.

    Signals:
        chosen: the place of the link that a person followed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show none yet."""
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        # Links that do not fit are cut off: they never make a form wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def links(self) -> tuple[Link, ...]:
        """The links that are shown."""
        return self._links

    def show_links(self, links: Sequence[Link]) -> None:
        """Show the first of these links in the place of the former ones."""
        wanted = tuple(links[:_SHOWN])
        if wanted == self._links:
            return
        self._links = wanted
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for link in wanted:
            self._row.addWidget(self._button(link))
        self._row.addStretch(1)
        self.setVisible(bool(wanted))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Show as many links as there is room for, the first always."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        used = 0
        for number in range(len(self._links)):
            item = self._row.itemAt(number)
            button = item.widget() if item is not None else None
            if button is not None:
                used += button.sizeHint().width() + self._row.spacing()
                button.setVisible(number == 0 or used <= self.width())

    def _button(self, link: Link) -> QPushButton:
        name = self.tr("Go to where it stands: {place}").format(place=plain(link.words))
        button = link_button(link.words, name, link.tip, self)
        button.setFont(small(button.font()))
        button.clicked.connect(lambda _=False, place=link.place: self.chosen.emit(place))
        return button


def link_button(words: str, name: str, hint: str, parent: QWidget) -> QPushButton:
    """Return a button that looks like a link; `name` is what screen readers call it, `hint` its tool tip."""
    button = QPushButton(plain(words).replace("&", "&&"), parent)
    button.setObjectName("link")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(name)
    button.setToolTip(tip(hint))
    return button


_SMALLER = 0.95
"""8.5 points where the system's letters have 9; smaller ones would be hard to read."""


def small(font: QFont) -> QFont:
    """Return `font` a little smaller, for notes."""
    smaller = QFont(font)
    if font.pointSizeF() > 0:
        smaller.setPointSizeF(font.pointSizeF() * _SMALLER)
    else:
        smaller.setPixelSize(round(font.pixelSize() * _SMALLER))
    return smaller

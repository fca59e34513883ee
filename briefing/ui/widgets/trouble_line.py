"""The line that says what stands against the pages, with a way to its place or to another try."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefing.ui.offsets import plain
from briefing.ui.widgets.quiet import quiet_button


class TroubleLine(QFrame):
    """Some words in the colour of failures; hidden where there is nothing to say.

    Signals:
        again: it is to be tried again.
        followed: the place that somebody wants to be taken to.
    """

    again = Signal()
    followed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Say nothing yet; screen readers call the words `name`."""
        super().__init__(parent)
        self.setObjectName("panelHead")
        self._place = ""
        self._words = QLabel(self)
        self._words.setObjectName("failure")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAccessibleName(name)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._again = quiet_button(
            self.tr("Try again"), self.tr("Make the pages again"), self.again.emit, self
        )
        self._go = quiet_button(
            self.tr("Show"), self.tr("Show the place"), lambda: self.followed.emit(self._place), self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._words, 1)
        for button in (self._go, self._again):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """The words that stand here, or nothing."""
        return self._words.text()

    def say(self, words: str, *, again: bool = False, place: str = "") -> None:
        """Say something; with a button for another try, or one that leads to a place."""
        self._place = place
        self._words.setText("\n".join(plain(line) for line in words.splitlines()))
        self._again.setVisible(again)
        self._go.setVisible(bool(place))
        self.setVisible(bool(words))

"""Strip: a line or two in place of a dialog. Enter does it, Escape does nothing; the work behind it stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.widgets.heads import Elided
from briefing.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Strip(QFrame):
    """The frame of a question in place: its title, what its answer would do, and the two keys that end it.

    Signals:
        closed: the question is answered or given up; the keys may go elsewhere.
    """

    closed = Signal()

    def __init__(self, title: str, do: str, parent: QWidget | None = None) -> None:
        """Ask under `title`; `do` is what Enter does."""
        super().__init__(parent)
        self.setObjectName("claimStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        name = QLabel(title, self)
        name.setObjectName("sectionHead")
        self.words = Elided("", self)
        self.words.setObjectName("muted")
        self._ok, give_up = KeyButton("↵", do, self), KeyButton("Esc", self.tr("close"), self)
        self._ok.clicked.connect(self.answer)
        give_up.clicked.connect(self.close_strip)
        head = QHBoxLayout()
        head.setSpacing(8)
        for part, stretch in ((name, 0), (self.words, 1), (self._ok, 0), (give_up, 0)):
            head.addWidget(part, stretch)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 6, 8, 8)
        self.column.setSpacing(5)
        self.column.addLayout(head)
        self.hide()

    def answer(self) -> None:
        """Do what was asked about, where the answer is valid."""
        raise NotImplementedError

    def close_strip(self) -> None:
        """Go away."""
        self.hide()
        self.closed.emit()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say what Enter would do, or what is wrong with the answer so far."""
        self.words.say(words)
        self.words.setToolTip(self.words.text())
        name = "complaint" if wrong else "muted"
        if self.words.objectName() != name:
            self.words.setObjectName(name)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)
        self._ok.setEnabled(not wrong)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Answer with Enter, give up with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            super().keyPressEvent(event)

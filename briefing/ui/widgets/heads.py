"""The line over a panel: its name on the left, a note on the right; both plain text that gives way when room is short."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from briefing.ui.offsets import plain
from briefing.ui.widgets.lines import elided

_NAME = 6
"""As many wide letters of its name a head keeps where its note is long."""


class Elided(QLabel):
    """A line of plain text that ends in an ellipsis where it does not fit."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show `text`."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show another text, which may come from outside."""
        self.setText(plain(text))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return a width that any layout can give."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw as much of the text as fits."""
        room = self.contentsRect()
        fitting = elided(self.text(), self.font(), room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), fitting)
        painter.end()


class _Name(Elided):
    """A name, which keeps its first letters where the note beside it is long."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # Not "ignored", which would ignore the least width too.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the width of the name, or of as much of it as says which it is."""
        most = self.fontMetrics().horizontalAdvance("M") * _NAME
        return QSize(min(self.sizeHint().width(), most), super().minimumSizeHint().height())


class PanelHead(QFrame):
    """The line over a panel."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Show `title` on the left."""
        super().__init__(parent)
        self.setObjectName("panelHead")
        self.title, self.note = _Name(title, self), Elided("", self)
        self.note.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.title.setObjectName("headTitle")
        self.note.setObjectName("headNote")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 6, 10, 6)
        self.row.setSpacing(8)
        self.row.addWidget(self.title, 1)
        self.row.addWidget(self.note)

    def say(self, note: str) -> None:
        """Show `note` on the right."""
        self.note.say(note)

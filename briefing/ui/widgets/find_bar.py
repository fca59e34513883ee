"""The bar in which words to find are typed: Return goes on, Shift+Return goes back, Escape puts it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefing.ui.widgets.inputs import Line
from briefing.ui.widgets.quiet import quiet_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_PAUSE_MS = 120


class FindBar(QFrame):
    """A line with the number of places found beside it.

    Signals:
        typed: the words to find, or nothing.
        stepped: go on (1) or back (-1).
        left: the bar was put away.
    """

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make a hidden bar whose line screen readers call `name`."""
        super().__init__(parent)
        self.setObjectName("panelHead")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.words))
        self._line = _FindLine(self)
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(name)
        self._line.stepped.connect(self.stepped)
        self._line.put_away.connect(self.put_away)
        self._line.textEdited.connect(lambda _: self._pause.start())
        self._count = QLabel(self)
        self._count.setObjectName("headNote")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        back = quiet_button("‹", self.tr("Previous place"), lambda: self.stepped.emit(-1), self)
        on = quiet_button("›", self.tr("Next place"), lambda: self.stepped.emit(1), self)
        close = quiet_button("✕", self.tr("Put the search away"), self.put_away, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 6, 4)
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        for part in (self._count, back, on, close):
            row.addWidget(part)
        self.hide()

    @property
    def words(self) -> str:
        """The words that are typed."""
        return self._line.text().strip()

    @property
    def count(self) -> str:
        """What stands beside the line."""
        return self._count.text()

    def begin(self) -> None:
        """Show the bar, ready to be typed into."""
        self.show()
        self._line.setFocus()
        self._line.selectAll()
        if self.words:
            self.typed.emit(self.words)

    def say(self, now: int, count: int) -> None:
        """Say at which of how many places one stands; `now` counts from 0."""
        if not self.words:
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("not found"))
        else:
            self._count.setText(self.tr("{now} of {count}").format(now=now + 1, count=count))

    def put_away(self) -> None:
        """Hide the bar."""
        self._pause.stop()
        self.hide()
        self.left.emit()


class _FindLine(Line):
    """Signals: stepped: Return (1) or Shift+Return (-1); put_away: Escape."""

    stepped = Signal(int)
    put_away = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Keep the keys that are the bar's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

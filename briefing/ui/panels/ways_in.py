"""The ways in: a place that invites to drop reports, and the buttons for all other ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.panels.panel import Panel
from briefing.ui.theme import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from briefing.model.brief import Brief

_ROOMY, _COMPACT = 26, 10
_IN_FIRST_ROW, _FRAMES = 3, 34
"""Buttons in the first row; pixels round the words of a button, the gap to the next included."""


class WaysInPanel(Panel):
    """Where reports come from. It is large while the brief has none, and a strip once there are some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the large form."""
        super().__init__(parent)
        self._place = _DropPlace(self)
        self._title = QLabel(self.tr("Drop reports anywhere on this window"), self._place)
        self._title.setObjectName("startTitle")
        self._hint = QLabel(
            self.tr(
                "Text, Markdown, saved web pages, whole folders. Each report is read for what is claimed, by whom and "
                "through which channel; nothing is fetched, and nothing leaves this computer."
            ),
            self._place,
        )
        self._hint.setObjectName("muted")
        for label in (self._title, self._hint):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._inside = QVBoxLayout(self._place)
        self._inside.addStretch(1)
        self._inside.addWidget(self._title)
        self._inside.addWidget(self._hint)
        self._air = QSpacerItem(0, 0)
        self._inside.addItem(self._air)
        self._words: dict[QPushButton, tuple[str, str]] = {}
        self._rows = self._buttons()
        for row in self._rows:
            self._inside.addLayout(row)
        self._inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.addWidget(self._place)
        self._compact: bool | None = None
        self._arrange(compact=False)

    def show_brief(self, brief: Brief) -> None:
        """Be large while `brief` has no source."""
        self._arrange(compact=bool(brief.sources))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Leave the keys out where the words alone fit."""
        super().resizeEvent(event)
        metrics, room = self.fontMetrics(), self.width() - 2 * _COMPACT - _FRAMES
        whole = [whole for _, whole in self._words.values()][:_IN_FIRST_ROW]
        roomy = sum(metrics.horizontalAdvance(each) + _FRAMES for each in whole) <= room
        for button, words in self._words.items():
            button.setText(words[1] if roomy else words[0])

    def _arrange(self, *, compact: bool) -> None:
        if compact == self._compact:
            return
        self._compact = compact
        self._hint.setVisible(not compact)
        self._air.changeSize(0, 0 if compact else 8)
        margin = _COMPACT if compact else _ROOMY
        self._inside.setContentsMargins(margin, margin, margin, margin)
        self._inside.setSpacing(6 if compact else 12)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * (1.0 if compact else 1.7))
        self._title.setFont(font)
        vertical = QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def _buttons(self) -> list[QHBoxLayout]:
        ways = (
            ("add_reports", self.tr("Add files…"), "Ctrl+O"),
            ("add_folder", self.tr("Add a folder…"), "Ctrl+Shift+D"),
            ("paste", self.tr("Paste"), "Ctrl+V"),
            ("write_by_hand", self.tr("Add text by hand…"), "Ctrl+T"),
            ("try_sample", self.tr("Try the sample"), ""),
        )
        rows = [QHBoxLayout(), QHBoxLayout()]
        for number, (name, words, keys) in enumerate(ways):
            rows[0 if number < _IN_FIRST_ROW else 1].addWidget(self._button(name, words, keys))
        for row in rows:
            row.setSpacing(8)
            row.insertStretch(0, 1)
            row.addStretch(1)
        return rows

    def _button(self, name: str, words: str, keys: str) -> QPushButton:
        button = QPushButton(words, self._place)
        own = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._words[button] = (words, f"{words}   {own}" if keys else words)
        button.setToolTip(own)
        button.setAccessibleName(words)
        button.setObjectName(f"way_{name}")
        button.clicked.connect(lambda: self.pressed.emit(name))
        if name == "add_reports":
            self.setFocusProxy(button)
        return button


class _DropPlace(QFrame):
    """A frame of dashes, as places to drop things on have."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        super().paintEvent(event)
        own = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(own.handle), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4.0, 4.0])
        painter.setPen(pen)
        painter.setBrush(QColor(own.window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

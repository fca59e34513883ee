"""A text that grows with what is typed into it, between a least and a most number of lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefing.ui.widgets.inputs import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_MOST = 14
_FRAME = 20
"""Pixels of frame, padding and the document's own margin, above and below together."""


class GrowingText(Text):
    """Some sentences; as high as they need, so that a form scrolls and its texts do not.

    It holds plain text only, since the pages print plain text: what is pasted comes without its dress.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int = 2) -> None:
        """Make an empty text of `least` lines' height."""
        super().__init__(parent)
        self._least = least
        self.textChanged.connect(self._fit)
        self._fit()

    def keep_room(self, least: int) -> None:
        """Be `least` lines high also while there is less text."""
        self._least = least
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Fit the height to the lines that the new width makes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        # A plain text document counts its height in lines.
        lines = min(max(round(self.document().size().height()), self._least), _MOST)
        full = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines == _MOST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(full)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + _FRAME)

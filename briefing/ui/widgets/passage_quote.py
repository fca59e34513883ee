"""PassageQuote: a passage as published, as a quotation: in the reading font, slanted, behind a bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.ui.offsets import plain
from briefing.ui.theme import colours, reading_font
from briefing.ui.widgets.wrapping import wrap_for

_MOST, _LEAST, _BAR = 6, 2, 3
"""Lines that are seen at once of a long passage, which then scrolls, and in a low window; pixels of the bar."""


class PassageQuote(QFrame):
    """One passage; nobody can write over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no passage yet."""
        super().__init__(parent)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Passage as published"))
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        font = reading_font()
        font.setItalic(True)
        self.text.setFont(font)
        self.text.document().setDocumentMargin(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 10, 6)
        column.addWidget(self.text)

    def say(self, passage: str) -> None:
        """Show another passage."""
        words = plain(passage)
        if self.text.toPlainText() != words:
            wrap_for(self.text, words)
            self.text.setPlainText(words)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Fit the height to the lines that the new width makes."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the bar at the beginning of the lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().paper))
        left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        at = 12 if left else self.width() - 12 - _BAR
        painter.fillRect(QRect(at, 8, _BAR, self.height() - 14), QColor(colours().accent))
        painter.end()

    def _fit(self) -> None:
        lines = min(max(round(self.text.document().size().height()), 1), _MOST)
        line = self.text.fontMetrics().lineSpacing()
        self.text.setMaximumHeight(line * lines + 6)
        self.text.setMinimumHeight(line * min(lines, _LEAST) + 6)
        self.setMaximumHeight(line * lines + 20)

"""ReadingText: a text to read with a caret, in which passages are drawn, outlined and selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing.ui.theme import colours, reading_font

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock

Range = tuple[int, int]
"""From where to where, in UTF-16 units of the shown text, half-open."""


def _block(height: float, kind: QTextBlockFormat.LineHeightTypes, below: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(height, kind.value)
    made.setBottomMargin(below)
    return made


_LINE = _block(142, QTextBlockFormat.LineHeightTypes.ProportionalHeight, 5)  # percent; pixels below
_EMPTY_LINE = _block(6, QTextBlockFormat.LineHeightTypes.FixedHeight, 3)  # pixels


class ReadingText(QTextEdit):
    """A text that nobody can change; the arrows move a caret, with Shift they select.

    Signals:
        clicked_at: where a person clicked without selecting, in UTF-16 units.
        typed: the letter of a key that means nothing in a text to read.
    """

    clicked_at = Signal(int)
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setFont(reading_font())
        self.document().setDocumentMargin(18)
        self.colour()
        self._passage: Range = (0, 0)
        self._outlined: tuple[Range, ...] = ()

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, its paragraphs a little apart, its empty lines low."""
        self._passage, self._outlined = (0, 0), ()
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.setBlockFormat(_EMPTY_LINE if block.length() <= 1 else _LINE)
            block = block.next()
        cursor.endEditBlock()

    def colour(self) -> None:
        """Take the colours of now: a selection stands out from every passage, whatever its ground."""
        palette, own = self.palette(), colours()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(own.accent))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(own.on_accent))
        self.setPalette(palette)

    def outline(self, ranges: Sequence[Range]) -> None:
        """Draw a line round these ranges."""
        if tuple(ranges) == self._outlined:
            return
        former, self._outlined = self._outlined, tuple(ranges)
        for start, end in (*former, *self._outlined):  # the rest of the text is drawn as it was
            for room in self._rooms(start, end):
                self.viewport().update(room.toAlignedRect().adjusted(-2, -2, 2, 2))

    def reveal(self, start: int, end: int, *, select: bool = False) -> None:
        """Put the caret to a passage and scroll to it: to the upper half where it was out of sight, else not at all."""
        self._passage = (start, end)
        cursor = QTextCursor(self.document())
        cursor.setPosition(end)
        bottom = self.cursorRect(cursor).bottom()
        cursor.setPosition(start)
        top = self.cursorRect(cursor).top()
        if select:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        height, bar = self.viewport().height(), self.verticalScrollBar()
        before = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(before if top >= 0 and bottom <= height else before + top - height // 4)

    # ── what Qt calls ──

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name or default
        """Find the passage again: before the text was in sight, nobody knew how high it would be."""
        super().showEvent(event)
        if not self.textCursor().hasSelection():
            self.reveal(*self._passage)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Tell where a click was; a selection is none."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked_at.emit(self._unit_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Tell letters, which a text to read has no use for; Return is a click at the caret."""
        key, bare = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked_at.emit(self.textCursor().position())
        elif key == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        elif bare and event.text().isalnum():
            self.typed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the text, and the outline over it."""
        super().paintEvent(event)
        if not self._outlined:
            return
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for start, end in self._outlined:
            for room in self._rooms(start, end):
                path.addRect(room)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours().accent), 1.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path.simplified())
        painter.end()

    # ── where things stand ──

    def _unit_at(self, point: QPoint) -> int:
        return self.cursorForPosition(point).position()

    def _rooms(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the rectangles, in the viewport, of the lines from `start` to `end`."""
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._rooms_in(block, start - block.position(), end - block.position())
            block = block.next()

    def _rooms_in(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        layout = block.layout()
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        origin -= QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first >= end or last <= start:
                continue
            left, right = self._x(line, max(first, start)), self._x(line, min(last, end))
            left, right = min(left, right), max(left, right)
            top = line.y() + line.height() - self.fontMetrics().height() - 4
            yield QRectF(
                origin.x() + left - 3, origin.y() + top, right - left + 6, self.fontMetrics().height() + 8
            )

    @staticmethod
    def _x(line: object, position: int) -> float:
        found = line.cursorToX(position)  # type: ignore[attr-defined] # its stub names two results, Qt gives either
        return float(found[0] if isinstance(found, tuple) else found)

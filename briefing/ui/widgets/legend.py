"""Legend: what the colours and lines in a source's text mean, each drawn as it is drawn there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from briefing.model.claim import ReviewState
from briefing.model.source import SourceSpan
from briefing.ui.passages import Highlight, Role, look

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = 12
_PENS = {
    QTextCharFormat.UnderlineStyle.SingleUnderline: Qt.PenStyle.SolidLine,
    QTextCharFormat.UnderlineStyle.DotLine: Qt.PenStyle.DotLine,
    QTextCharFormat.UnderlineStyle.DashUnderline: Qt.PenStyle.DashLine,
    QTextCharFormat.UnderlineStyle.DashDotLine: Qt.PenStyle.DashDotLine,
}


class Legend(QWidget):
    """One line of samples; those for which there is no room are left out, and all stand in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show all samples."""
        super().__init__(parent)
        span = SourceSpan(source="", start=0, end=1, quote="")
        self._samples: Sequence[tuple[str, Highlight]] = (
            (self.tr("claimant"), Highlight(span=span, role=Role.CLAIMANT)),
            (self.tr("said"), Highlight(span=span, role=Role.CUE)),
            (self.tr("to review"), Highlight(span=span, role=Role.CONTENT)),
            (self.tr("accepted"), Highlight(span=span, role=Role.CONTENT, state=ReviewState.ACCEPTED)),
            (self.tr("rejected"), Highlight(span=span, role=Role.CONTENT, state=ReviewState.REJECTED)),
            (self.tr("own voice"), Highlight(span=span, role=Role.CONTENT, own_voice=True)),
            (self.tr("not known"), Highlight(span=span, role=Role.GAP)),
        )
        words = ", ".join(name for name, _ in self._samples)
        self.setAccessibleName(self.tr("How passages are drawn: {words}").format(words=words))
        self.setToolTip(
            self.tr("“Own voice”: the publication says it itself. “Not known”: a gap that the report names.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the height of a line."""
        return QSize(120, self.fontMetrics().height() + 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw as many samples as there is room for."""
        painter, at = QPainter(self), 12
        for name, sample in self._samples:
            width = self.fontMetrics().horizontalAdvance(name) + 6
            if at + width > self.width() - 6:
                break
            height = self.fontMetrics().height()
            room = QRect(at, (self.height() - height) // 2, width, height)
            self._draw(
                painter, QStyle.visualRect(self.layoutDirection(), self.rect(), room), name, look(sample)
            )
            at += width + _GAP
        painter.end()

    def _draw(self, painter: QPainter, room: QRect, name: str, drawn: QTextCharFormat) -> None:
        if drawn.hasProperty(QTextCharFormat.Property.BackgroundBrush):
            painter.fillRect(room, drawn.background())
        own = drawn.hasProperty(QTextCharFormat.Property.ForegroundBrush)
        painter.setPen(drawn.foreground().color() if own else self.palette().windowText().color())
        font = self.font()
        font.setStrikeOut(drawn.fontStrikeOut())
        painter.setFont(font)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), name)
        pen = _PENS.get(drawn.underlineStyle())
        if pen is not None:
            painter.setPen(QPen(drawn.underlineColor(), 1.2, pen))
            below = QRectF(room).bottom() - 1
            painter.drawLine(QPointF(room.left(), below), QPointF(room.right(), below))

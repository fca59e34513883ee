"""The text of a source, as published: every claim's passage lightly drawn, the claim in hand plainly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from briefing.model.brief import Brief
from briefing.model.claim import ReviewState
from briefing.ui.models.sources_list import in_words
from briefing.ui.offsets import ShownText, shown
from briefing.ui.panels.panel import Panel
from briefing.ui.passages import Highlight, Role, claim_at, highlights
from briefing.ui.theme import colours, reading_font
from briefing.ui.widgets.heads import PanelHead

if TYPE_CHECKING:
    from briefing.model.source import Source


def _block(height: float, kind: QTextBlockFormat.LineHeightTypes) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(height, kind.value)
    made.setBottomMargin(3)
    return made


_LINE = _block(136, QTextBlockFormat.LineHeightTypes.ProportionalHeight)  # percent
_EMPTY_LINE = _block(6, QTextBlockFormat.LineHeightTypes.FixedHeight)  # pixels


class SourceTextPanel(Panel):
    """One source's text, to read and to choose passages in.

    Signals:
        passage_chosen: the id of the claim whose passage a person clicked.
    """

    passage_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self._brief = Brief()
        self._source: Source | None = None
        self._claim = ""
        self._shown: ShownText = shown("")
        self._head = PanelHead("", self)
        self._text = _Reading(self)
        self._text.setAccessibleName(self.tr("Source text"))
        self._text.clicked_at.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._text, 1)

    @property
    def source_id(self) -> str:
        """The id of the source that is shown, or nothing."""
        return self._source.id if self._source else ""

    def show_brief(self, brief: Brief) -> None:
        """Show the same source and claim as they are in `brief`; its first source where that one is gone."""
        self._brief = brief
        known = {source.id: source for source in brief.sources}
        first = brief.sources[0] if brief.sources else None
        self._show(known.get(self.source_id, first))
        self._draw()

    def show_source(self, source_id: str) -> None:
        """Show the text of a source from its beginning."""
        self._show(next((source for source in self._brief.sources if source.id == source_id), self._source))
        self._draw()

    def show_claim(self, claim_id: str) -> None:
        """Draw the passage of a claim plainly, and scroll to it."""
        self._claim = claim_id
        claim = next((claim for claim in self._brief.claims if claim.id == claim_id), None)
        if claim is not None:
            self._show(self._brief.source(claim.source))
            self._draw()
            spans = [claim.content[0], claim.content[-1]]
            self._text.reveal(self._shown.unit(spans[0].start), self._shown.unit(spans[-1].end))
        else:
            self._draw()

    def _show(self, source: Source | None) -> None:
        before, self._source = self._source, source
        if source is None:
            self._head.title.say("")
            self._head.say("")
            self._text.show_text("")
            return
        self._head.title.say(source.title or source.file_name)
        facts = (
            source.publisher,
            in_words(source.published),
            source.language,
            f"stored copy {source.sha256[:4]}…{source.sha256[-4:]}",
        )
        self._head.say(" · ".join(fact for fact in facts if fact))
        if before is None or before.text != source.text:
            self._shown = shown(source.text)
            self._text.show_text(self._shown.text)

    def _draw(self) -> None:
        found = highlights(self._brief, self.source_id, self._claim)
        self._text.setExtraSelections([self._selection(each) for each in found])

    def _selection(self, highlight: Highlight) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(self._shown.unit(highlight.span.start))
        cursor.setPosition(self._shown.unit(highlight.span.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = _format(highlight)
        return selection

    def _clicked(self, unit: int) -> None:
        claim_id = claim_at(self._brief, self.source_id, self._shown.point(unit))
        if claim_id:
            self.passage_chosen.emit(claim_id)


def _format(highlight: Highlight) -> QTextCharFormat:
    own, drawn = colours(), QTextCharFormat()
    underline = QTextCharFormat.UnderlineStyle
    if highlight.role is Role.CLAIMANT:
        drawn.setBackground(QColor(own.claimant))
        drawn.setUnderlineStyle(underline.SingleUnderline)
        drawn.setUnderlineColor(QColor(own.claimant_line))
    elif highlight.role is Role.CUE:
        drawn.setUnderlineStyle(underline.DotLine)
        drawn.setUnderlineColor(QColor(own.cue_line))
        if highlight.in_hand:
            drawn.setBackground(QColor(own.chosen))
    elif highlight.state is ReviewState.REJECTED and not highlight.in_hand:
        drawn.setForeground(QColor(own.muted))
    else:
        decided = highlight.state in (ReviewState.ACCEPTED, ReviewState.EDITED)
        drawn.setBackground(
            QColor(own.focus if highlight.in_hand else own.accepted if decided else own.proposed)
        )
    return drawn


class _Reading(QTextEdit):
    clicked_at = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(reading_font())
        self.document().setDocumentMargin(18)
        self._passage = (0, 0)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, its paragraphs a little apart, its empty lines low."""
        self._passage = (0, 0)
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.setBlockFormat(_EMPTY_LINE if block.length() <= 1 else _LINE)
            block = block.next()
        cursor.endEditBlock()

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that the passage is seen, in the upper half where it was out of sight; else leave the text where it is."""
        self._passage = (start, end)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top()
        cursor.setPosition(end)
        bottom = self.cursorRect(cursor).bottom()
        height, bar = self.viewport().height(), self.verticalScrollBar()
        if top < 0 or bottom > height:
            bar.setValue(bar.value() + top - height // 4)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name or default
        """Find the passage again: before the text was in sight, nobody knew how high it would be."""
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)
        self.reveal(*self._passage)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked_at.emit(self._unit_at(event.position().toPoint()))

    def _unit_at(self, point: QPoint) -> int:
        return self.cursorForPosition(point).position()

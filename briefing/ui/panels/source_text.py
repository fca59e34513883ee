"""The text of a source, as published: every claim's passage lightly drawn, the claim in hand outlined; passages to select."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTextEdit, QWidget

from briefing.model.brief import Brief
from briefing.model.edit_claims import Part
from briefing.model.source import SourceSpan
from briefing.ui.models.claims_table import revised
from briefing.ui.models.sources_list import in_words
from briefing.ui.offsets import ShownText, shown
from briefing.ui.panels.panel import Panel
from briefing.ui.passages import Highlight, claim_at, extents, highlights, look
from briefing.ui.places import place_name
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.key_button import KeyButton
from briefing.ui.widgets.layouts import rule, stack_up
from briefing.ui.widgets.legend import Legend
from briefing.ui.widgets.reading_text import ReadingText

if TYPE_CHECKING:
    from briefing.model.claim import Claim
    from briefing.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """A passage that a person selected, and what it is to become of the claim in hand; None: a new claim."""

    span: SourceSpan
    part: Part | None


class SourceTextPanel(Panel):
    """One source's text, to read, and to choose and select passages in.

    Signals:
        passage_chosen: the id of the claim whose passage a person clicked.
        selected: a `Selected`, once a person said what the selection is to become.
    """

    passage_chosen = Signal(str)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self._brief = Brief()
        self._by_source: dict[str, dict[str, Claim]] = {}
        self._source: Source | None = None
        self._claim = ""
        self._drawn: dict[Highlight, QTextEdit.ExtraSelection] = {}
        self._shown: ShownText = shown("")
        self._head = PanelHead("", self)
        self.text = ReadingText(self)
        self.text.setAccessibleName(self.tr("Source text"))
        self.text.setPlaceholderText(self.tr("Each report is read here, its claims marked."))
        self.text.clicked_at.connect(self._clicked)
        self.text.selectionChanged.connect(self._hint)
        self.text.typed.connect(self._typed)
        self._below = QStackedWidget(self)
        self._below.addWidget(Legend(self._below))
        self._below.addWidget(self._keys())
        self._below.setFixedHeight(self.fontMetrics().height() + 14)
        stack_up(self, self._head, self.text, rule(self), self._below, stretched=self.text)
        self.setFocusProxy(self.text)

    @property
    def source_id(self) -> str:
        """The id of the source that is shown, or nothing."""
        return self._source.id if self._source else ""

    @property
    def selection(self) -> SourceSpan | None:
        """The passage that is selected, without the white space at its ends; None where nothing is."""
        if self._source is None:
            return None
        cursor, text = self.text.textCursor(), self._source.text
        start = self._shown.point(cursor.selectionStart())
        end = self._shown.point(cursor.selectionEnd())
        words = text[start:end].strip()
        if not words:
            return None
        start += len(text[start:end]) - len(text[start:end].lstrip())
        return self._source.span(start, start + len(words))

    def show_brief(self, brief: Brief) -> None:
        """Show the same source and claim as they are in `brief`; its first source where that one is gone."""
        self._sort(brief.claims)
        self._brief = brief
        found = next((source for source in brief.sources if source.id == self.source_id), None)
        self._show(found or next(iter(brief.sources), None))
        self._draw()

    def show_source(self, source_id: str) -> None:
        """Show the text of a source from its beginning."""
        self._show(next((source for source in self._brief.sources if source.id == source_id), self._source))
        self._draw()

    def show_claim(self, claim_id: str) -> None:
        """Draw the passage of a claim plainly, and scroll to it."""
        self._claim = claim_id
        claim = next((claim for claim in self._brief.claims if claim.id == claim_id), None)
        if claim is None:
            self._draw()
            return
        self._show(next((each for each in self._brief.sources if each.id == claim.source), self._source))
        self._draw()
        if self.source_id == claim.source:
            first, last = claim.content[0], claim.content[-1]
            self.text.reveal(self._shown.unit(first.start), self._shown.unit(last.end))

    def show_passage(self, span: SourceSpan) -> None:
        """Show a passage of any source, selected."""
        self.show_source(span.source)
        if self.source_id == span.source:
            self.text.reveal(self._shown.unit(span.start), self._shown.unit(span.end), select=True)

    def go_to(self, place: str) -> bool:
        """Show a source's text, or a passage of it selected."""
        name = place_name(place)
        source = next((each for each in self._brief.sources if each.id == name.noun), None)
        if source is None:
            return False
        if name.passage is not None and name.passage[1] <= len(source.text):
            self.show_passage(source.span(*name.passage))
        else:
            self.show_source(source.id)
        return True

    def make(self, part: Part | None) -> bool:
        """Make of the selection a part of the claim in hand, or a new claim (None); return whether anything is selected."""
        span = self.selection
        if span is None:
            return False
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self.selected.emit(Selected(span=span, part=part))
        return True

    # ── inside ──

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw anew in other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._drawn = {}
            self.text.colour()
            self._draw()

    def _keys(self) -> QWidget:
        row = QFrame(self._below)
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(2)
        for key, name, words in (
            ("C", "claim_from_passage", self.tr("claim")),
            ("1", "set_claimant", self.tr("claimant")),
            ("2", "set_cue", self.tr("said")),
            ("3", "set_content", self.tr("content")),
            ("4", "add_content", self.tr("add")),
        ):
            button = KeyButton(key, words, row)
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            line.addWidget(button)
        line.addStretch(1)
        return row

    def _hint(self) -> None:
        self._below.setCurrentIndex(1 if self.selection else 0)

    def _typed(self, letter: str) -> None:
        # The window's keys need a claim in hand; the first claim of a report is made without one.
        if letter == "C" and not self._brief.claims:
            self.make(None)

    def _show(self, source: Source | None) -> None:
        before, self._source = self._source, source
        if source is before:
            return
        if source is None:
            self._head.title.say("")
            self._head.say("")
            self.text.show_text("")
            return
        self._head.title.say(source.title or source.file_name)
        facts = (source.publisher, in_words(source.published), source.language)
        self._head.say(" · ".join(fact for fact in facts if fact))
        copy = self.tr("Stored copy, SHA-256 {digest}").format(digest=source.sha256)
        self._head.setToolTip(copy)
        if before is None or before.text != source.text:
            self._shown, self._drawn = shown(source.text), {}
            self.text.show_text(self._shown.text)

    def _sort(self, claims: tuple[Claim, ...]) -> None:
        """Keep the claims of each source, so that a text looks at its own alone; after an edit only those that it touched."""
        changed = revised(self._brief.claims, claims)
        if changed is None:
            self._by_source = {}
            for claim in claims:
                self._by_source.setdefault(claim.source, {})[claim.id] = claim
        for claim in changed or ():
            self._by_source[claim.source][claim.id] = claim

    def _draw(self) -> None:
        own = self._by_source.get(self.source_id, {})
        found = highlights(own.values(), self._brief.gaps, self.source_id, self._claim)
        if found != list(self._drawn):
            drawn = self._drawn  # most passages are drawn as they were
            self._drawn = {each: drawn.get(each) or self._selection(each) for each in found}
            self.text.setExtraSelections(list(self._drawn.values()))
        claim = own.get(self._claim)
        ranges = extents(claim, self._source.text) if claim and self._source else []
        self.text.outline([(self._shown.unit(start), self._shown.unit(end)) for start, end in ranges])

    def _selection(self, highlight: Highlight) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._shown.unit(highlight.span.start))
        cursor.setPosition(self._shown.unit(highlight.span.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = look(highlight)
        return selection

    def _clicked(self, unit: int) -> None:
        claim_id = claim_at(
            self._by_source.get(self.source_id, {}).values(),
            self.source_id,
            self._shown.point(unit),
            self._claim,
        )
        if claim_id:
            self.passage_chosen.emit(claim_id)

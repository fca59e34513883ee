"""The source in hand: what is known of it, to be corrected, and what is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from briefing.model.address_only import is_address_only
from briefing.model.brief import Brief
from briefing.model.copies import copy_in
from briefing.model.edit import change_one
from briefing.model.removal import remove_source
from briefing.ui.editing import FieldEdit
from briefing.ui.offsets import plain, shown
from briefing.ui.panels.form import Form, NewValue
from briefing.ui.panels.panel import Panel
from briefing.ui.places import place_name
from briefing.ui.source_fields import details_of, source_fields, source_value
from briefing.ui.theme import reading_font
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from briefing.model.source import Source

_TEXT_LINES = 14
_MOST_SHOWN = 20_000
"""Code points; laying out a book would hold the window up, and nobody reads one here."""


class SourceDetailsPanel(Panel):
    """One source: its form, what is kept of it, and what can be done with it.

    Signals:
        copy_wanted: the id of the source whose bytes, as they came, a person wants as a file.
        attaching: the id of the address-only source that a person has the saved page of.
    """

    copy_wanted = Signal(str)
    attaching = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no source."""
        super().__init__(parent)
        self._brief, self._source = Brief(), ""
        self._head = PanelHead("", self)
        self._sheet = Sheet(self.tr("The source in hand"), self)
        self.form = Form(self.tr("About this source"), source_fields(), self._sheet)
        self.form.edited.connect(self._edited)
        self._facts = QLabel(self._sheet)
        self._facts.setObjectName("muted")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._facts.setAccessibleName(self.tr("What is kept of this source"))
        self._facts.setContentsMargins(16, 10, 16, 0)
        self._sheet.column.addWidget(self._facts)
        self._sheet.column.addLayout(self._buttons())
        self._sheet.column.addWidget(self.form)
        self._text = _StoredText(self._sheet)
        self._sheet.column.addWidget(self._text)
        stack_up(self, self._head, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.form.editors["title"])
        self.hide()

    @property
    def source(self) -> Source | None:
        """The source in hand."""
        return next((each for each in self._brief.sources if each.id == self._source), None)

    def show_brief(self, brief: Brief) -> None:
        """Show the source in hand as it is in `brief`; its last one where that is gone."""
        self._brief = brief
        if self.source is None:
            self._source = brief.sources[-1].id if brief.sources else ""
        self._show()

    def show_source(self, source_id: str) -> None:
        """Take a source in hand; nothing happens where the brief has none of that id."""
        if source_id != self._source and any(each.id == source_id for each in self._brief.sources):
            self.flush()
            self._source = source_id
            self._show()
            self._sheet.verticalScrollBar().setValue(0)

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        if self.source is not None:
            self.form.flush()

    def go_to(self, place: str) -> bool:
        """Take a source in hand, and go to the field that the place names."""
        name = place_name(place)
        # A passage is shown where the text stands beside its claims.
        if name.passage is not None or all(each.id != name.noun for each in self._brief.sources):
            return False
        self.show_source(name.noun)
        field = self.form.editors.get(name.field)
        if field is not None:
            field.setFocus()
            self._sheet.ensureWidgetVisible(field)
        return True

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 0)
        row.setSpacing(8)
        self._attach = QPushButton(self.tr("Attach the saved page…"), self._sheet)
        self._copy = QPushButton(self.tr("Save a copy as it came…"), self._sheet)
        self._remove = QPushButton(self.tr("Remove this source"), self._sheet)
        self._attach.clicked.connect(lambda: self.attaching.emit(self._source))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self._source))
        self._remove.clicked.connect(self.remove)
        self._remove.setToolTip(self.tr("With its claims; Ctrl+Z brings it back"))
        for button in (self._attach, self._copy, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show(self) -> None:
        source = self.source
        self.setVisible(source is not None)
        if source is None:
            return
        self._head.title.say(source.title or source.address or source.file_name)
        claims = sum(claim.source == source.id for claim in self._brief.claims)
        self._head.say(self.tr("%n claim(s)", "", claims))
        self._facts.setText(self._in_words(source))
        self._attach.setVisible(is_address_only(source))
        self._copy.setVisible(not is_address_only(source))
        self.form.show_values(details_of(source))
        self._text.show_text(source.text)

    def _in_words(self, source: Source) -> str:
        """Return what is kept of a source, and how it was read, in lines."""
        if is_address_only(source):
            return self.tr(
                "Only the address is stored. Nothing is fetched: save the page in a browser, then attach the file or drop it."
            )
        kept = self.tr(
            "{file}, read as {kind}; {count} characters of text; stored copy SHA-256 {hash}"
        ).format(
            file=plain(source.file_name) or self.tr("no file name"),
            kind=plain(source.media_type),
            count=QLocale().toString(len(source.text)),
            hash=f"{source.sha256[:12]}…{source.sha256[-4:]}",
        )
        copied = copy_in(self._brief.sources, source)
        if copied is None:
            return kept
        words = self.tr("Copy of {name}: {share} % of the text is the same. They count as one origin.")
        return f"{kept}\n{words.format(name=plain(copied.source.name), share=round(copied.share * 100))}"

    def _edited(self, new: NewValue) -> None:
        fields = {new.name: source_value(new.name, new.value)}
        self.edited.emit(
            FieldEdit(
                label=new.label, going_on=new.going_on, edit=change_one("sources", self._source, **fields)
            )
        )

    def remove(self) -> None:
        """Take the source in hand out of the brief, with its claims; undo brings it back."""
        source = self.source
        if source is not None:
            label = self.tr("Remove {name}").format(name=source.name)
            self.edited.emit(FieldEdit(label=label, edit=remove_source(source.id)))


class _StoredText(QPlainTextEdit):
    """The text as stored, to look something up in; it is worked on beside its claims."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text as stored"))
        self.setFont(reading_font())
        self.document().setDocumentMargin(16)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _TEXT_LINES)
        self._text = ""

    def show_text(self, text: str) -> None:
        """Show a text, of a very long one its beginning; nothing is seen of an empty one."""
        self.setVisible(bool(text))
        if text != self._text:
            self._text = text
            more = "…" if len(text) > _MOST_SHOWN else ""
            self.setPlainText(shown(text[:_MOST_SHOWN]).text + more)

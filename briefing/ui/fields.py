"""Editors for dataclass fields: a line, a text, a choice, a time. Which one a field gets follows from its type."""

from __future__ import annotations

from enum import StrEnum
from types import UnionType
from typing import TYPE_CHECKING, Any, get_args

from briefing.model.when import When
from briefing.ui.field_editor import FieldEditor
from briefing.ui.widgets.inputs import Choice, Line, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.ui.field_table import FormField


class LineEditor(FieldEditor):
    """A word or a line."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(field, parent)
        self.line = Line()
        self._put(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.tell)

    def value(self) -> str:
        """Return the line without the spaces around it."""
        return self.line.text().strip()

    def put(self, value: str) -> None:
        """Show a line."""
        self.line.setText(value)


class TextEditor(FieldEditor):
    """Some sentences."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make an empty text of three lines' height."""
        super().__init__(field, parent)
        self.text = Text(self)
        self._put(self.text)
        self.text.textChanged.connect(self._changed)
        self.text.left.connect(self.tell)

    def value(self) -> str:
        """Return the text without the spaces around it."""
        return self.text.toPlainText().strip()

    def put(self, value: str) -> None:
        """Show a text."""
        self.text.setPlainText(value)

    def _changed(self) -> None:
        # A text shown by the program is what it is already; only a person's typing differs.
        if self.value() != self._shown:
            self._typed()


class ChoiceEditor(FieldEditor):
    """One of a noun's kinds, or none where the field may be empty."""

    def __init__(
        self, field: FormField, kinds: type[StrEnum], *, optional: bool, parent: QWidget | None = None
    ) -> None:
        """Offer all `kinds`, after "not stated" where the field is `optional`."""
        super().__init__(field, parent)
        self.choice = Choice()
        if optional:
            self.choice.addItem(self.tr("not stated"), None)
        for kind in kinds:
            self.choice.addItem(kind.value, kind)
        self._kinds = kinds
        self._put(self.choice)
        self.choice.activated.connect(self.tell)

    def value(self) -> Any:
        """Return the kind chosen, or None."""
        chosen = self.choice.currentData()
        return None if chosen is None else self._kinds(chosen)

    def put(self, value: Any) -> None:
        """Show a kind."""
        self.choice.setCurrentIndex(self.choice.findText(value.value) if value is not None else 0)


class WordChoiceEditor(FieldEditor):
    """One of some words, which depend on another field; an unknown word of the brief is kept and shown."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(field, parent)
        self.choice = Choice()
        self._put(self.choice)
        self.offer(())
        self.choice.activated.connect(self.tell)

    def offer(self, words: tuple[str, ...]) -> None:
        """Offer these words, after "not stated"."""
        kept = self.choice.currentData() or ""
        self.choice.clear()
        self.choice.addItem(self.tr("not stated"), "")
        for word in words:
            self.choice.addItem(word, word)
        self.put(kept)

    def value(self) -> str:
        """Return the word chosen, or nothing."""
        return str(self.choice.currentData() or "")

    def put(self, value: str) -> None:
        """Show a word."""
        index = self.choice.findData(value)
        if index < 0:
            self.choice.addItem(value, value)
            index = self.choice.count() - 1
        self.choice.setCurrentIndex(index)


class WhenEditor(FieldEditor):
    """A time in EDTF, and beside it the words that it was put in."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make two empty lines."""
        super().__init__(field, parent)
        self.edtf, self.wording = Line(), Line()
        self.wording.setPlaceholderText(self.tr("as worded"))
        self.wording.setAccessibleName(self.tr("{field}, as worded").format(field=field.label))
        self._basis = ""
        self._put(self.edtf, self.wording)
        for line in (self.edtf, self.wording):
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self.tell)

    def value(self) -> When:
        """Return the time typed; `ValueError` where the notation is none of EDTF level 0 or 1."""
        return When(edtf=self.edtf.text().strip(), wording=self.wording.text().strip(), basis=self._basis)

    def put(self, value: When) -> None:
        """Show a time."""
        self._basis = value.basis
        self.edtf.setText(value.edtf)
        self.wording.setText(value.wording)


def editor(field: FormField, parent: QWidget | None = None) -> FieldEditor:
    """Return the editor that suits the field's type; `TypeError` where there is none for it."""
    kind, optional = _bare(field.kind)
    if kind is When:
        return WhenEditor(field, parent)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return ChoiceEditor(field, kind, optional=optional, parent=parent)
    if field.name == "sub_event_type":
        return WordChoiceEditor(field, parent)
    if kind is str:
        return TextEditor(field, parent) if field.long else LineEditor(field, parent)
    raise TypeError(f"no editor for {field.name}: {field.kind}")


def _bare(kind: Any) -> tuple[Any, bool]:
    """Return a type without its "or None", and whether it had one."""
    if isinstance(kind, UnionType):
        others = [each for each in get_args(kind) if each is not type(None)]
        return others[0], True
    return kind, False

"""Editors for dataclass fields. Which one a field gets follows from its type: `editor(field)`.

str: a line, a text where it is `long`, a choice of words where it is `pick`; StrEnum: a choice; bool: a box to tick; int,
float: a number; `Range`: from – to; When: a time; tuple of str: one on each line, or references to nouns where it `refers`.
"""

from __future__ import annotations

from enum import StrEnum
from types import UnionType
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtWidgets import QCheckBox, QComboBox

from briefing.model.assessment import Credibility, Reliability
from briefing.model.when import When
from briefing.ui.collection_editors import ReferencesEditor, StringsEditor
from briefing.ui.field_editor import FieldEditor
from briefing.ui.number_editors import DecimalEditor, Range, RangeEditor, WholeNumberEditor
from briefing.ui.when_editor import WhenEditor
from briefing.ui.widgets.growing import GrowingText
from briefing.ui.widgets.inputs import Choice, Line
from briefing.ui.words import graded, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from briefing.ui.field_table import FormField

__all__ = [
    "ChoiceEditor",
    "DecimalEditor",
    "FlagEditor",
    "LineEditor",
    "Range",
    "RangeEditor",
    "ReferencesEditor",
    "StringsEditor",
    "TextEditor",
    "WhenEditor",
    "WholeNumberEditor",
    "WordChoiceEditor",
    "editor",
]


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
        self.line.setCursorPosition(0)


class TextEditor(FieldEditor):
    """Some sentences of plain text: that is what the pages print."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make an empty text that grows with its content."""
        super().__init__(field, parent)
        self.text = GrowingText(self)
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
        self.choice = narrow(Choice())
        if optional:
            self.choice.addItem(self.tr("not stated"), None)
        for kind in kinds:
            self.choice.addItem(_called(kind), kind.value)
        self._kinds = kinds
        self._put(self.choice)
        self.choice.activated.connect(self.tell)

    def value(self) -> Any:
        """Return the kind chosen, or None."""
        chosen = self.choice.currentData()
        return None if chosen is None else self._kinds(chosen)

    def put(self, value: Any) -> None:
        """Show a kind."""
        self.choice.setCurrentIndex(self.choice.findData(value.value) if value is not None else 0)


class WordChoiceEditor(FieldEditor):
    """One of some words, which depend on another field; an unknown word of the brief is kept and shown."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(field, parent)
        self.choice = narrow(Choice())
        self._put(self.choice)
        self._offered: tuple[str, ...] | None = None
        self.offer(())
        self.choice.activated.connect(self.tell)

    def offer(
        self, words: tuple[str, ...], labels: Mapping[str, str] | None = None, *, optional: bool = True
    ) -> None:
        """Offer these words, after "not stated" where none may be, each under its label where it has one."""
        if words == self._offered:
            return
        self._offered = words
        kept = self.value()
        self.choice.clear()
        if optional:
            self.choice.addItem(self.tr("not stated"), "")
        for each in words:
            self.choice.addItem((labels or {}).get(each, each), each)
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


class FlagEditor(FieldEditor):
    """Yes or no."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make an empty box."""
        super().__init__(field, parent)
        self.box = QCheckBox()
        self._put(self.box)
        self.box.clicked.connect(self.tell)

    def value(self) -> bool:
        """Return whether the box is ticked."""
        return self.box.isChecked()

    def put(self, value: bool) -> None:
        """Show yes or no."""
        self.box.setChecked(value)


def _called(kind: StrEnum) -> str:
    return graded(kind) if isinstance(kind, (Reliability, Credibility)) else word(kind)


def narrow(choice: Choice) -> Choice:
    """Return a choice that no long word of its makes wider than its form."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    return choice


def editor(field: FormField, parent: QWidget | None = None) -> FieldEditor:
    """Return the editor that suits the field's type; `TypeError` where there is none for it."""
    kind, optional = _bare(field.kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return ChoiceEditor(field, kind, optional=optional, parent=parent)
    if kind is int:
        return WholeNumberEditor(field, optional=optional, parent=parent)
    if kind == tuple[str, ...]:
        return ReferencesEditor(field, parent) if field.refers else StringsEditor(field, parent)
    if kind is str:
        return (WordChoiceEditor if field.pick else TextEditor if field.long else LineEditor)(field, parent)
    simple: dict[Any, type[FieldEditor]] = {
        When: WhenEditor,
        bool: FlagEditor,
        float: DecimalEditor,
        Range: RangeEditor,
    }
    if kind in simple:
        return simple[kind](field, parent)
    raise TypeError(f"no editor for {field.name}: {field.kind}")


def _bare(kind: Any) -> tuple[Any, bool]:
    """Return a type without its "or None", and whether it had one."""
    if isinstance(kind, UnionType):
        others = [each for each in get_args(kind) if each is not type(None)]
        return others[0], True
    return kind, False

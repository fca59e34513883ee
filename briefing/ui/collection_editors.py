"""Editors of several values in one field: strings, one on each line, and references to nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.field_editor import FieldEditor
from briefing.ui.widgets.growing import GrowingText
from briefing.ui.widgets.reference_picker import ReferencePicker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing.ui.field_table import FormField
    from briefing.ui.widgets.reference_picker import Option


class StringsEditor(FieldEditor):
    """Several strings, one on each line."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make an empty text of one line's height."""
        super().__init__(field, parent)
        self.text = GrowingText(self, least=2 if field.long else 1)
        self.text.setPlaceholderText(self.tr("one on each line"))
        self._put(self.text)
        self.text.textChanged.connect(self._changed)
        self.text.left.connect(self.tell)

    def value(self) -> tuple[str, ...]:
        """Return the lines that are not empty, each without the spaces around it."""
        lines = (line.strip() for line in self.text.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def put(self, value: Sequence[str]) -> None:
        """Show the strings."""
        self.text.setPlainText("\n".join(value))

    def _changed(self) -> None:
        if self.value() != self._shown:
            self._typed()


class ReferencesEditor(FieldEditor):
    """References to nouns of the brief, such as the claims that a judgement rests on."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Offer nothing yet; `offer` says what there is."""
        super().__init__(field, parent)
        self.picker = ReferencePicker()
        self._put(self.picker)
        self.picker.changed.connect(self.tell)
        self.picker.followed.connect(self.place_chosen)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these nouns."""
        self.picker.offer(options)

    def value(self) -> tuple[str, ...]:
        """Return the ids chosen."""
        return self.picker.chosen

    def put(self, value: Sequence[str]) -> None:
        """Show these as chosen."""
        self.picker.choose(value)

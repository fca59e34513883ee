"""The editor of a time: words or EDTF in, and beside it what they are understood as and how they will be printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from briefing.app.timing import EXAMPLES, NotATimeError, read_when, when_in_words
from briefing.model.when import When
from briefing.ui.field_editor import FieldEditor
from briefing.ui.found_words import basis_in_words
from briefing.ui.widgets.inputs import Line

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from briefing.ui.field_table import FormField

_SIDE_BY_SIDE = 2
"""How many times the example of a time has to fit for the two lines to stand beside each other."""
_MACHINE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?(?: ?(?:UTC|Z))?")
"""A time stamp: no wording of anybody's, so that it is not shown as one."""


class WhenEditor(FieldEditor):
    """A time, typed as a person says it or in EDTF, and beside it the words that it was put in.

    "1 July 2025, dawn", "between 1 and 3 June", "about 2 June" become EDTF when the person goes on, and stay as the wording.
    """

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make two empty lines."""
        super().__init__(field, parent)
        self.edtf, self.wording = Line(), Line()
        self.edtf.setPlaceholderText(self.tr("1 July 2025, dawn"))
        self.wording.setPlaceholderText(self.tr("as worded"))
        self.wording.setAccessibleName(self.tr("{field}, as worded").format(field=self._label))
        self._value = When()
        self._language = "en"
        self._counted_from: date | None = None
        self._put(self.edtf, self.wording)
        for line in (self.edtf, self.wording):
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self._finished)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Put the wording below the time where both would not fit side by side."""
        super().resizeEvent(event)
        room = self.fontMetrics().horizontalAdvance(self.edtf.placeholderText()) * _SIDE_BY_SIDE
        towards = (
            QBoxLayout.Direction.LeftToRight if self.width() >= room else QBoxLayout.Direction.TopToBottom
        )
        if self._inputs_row.direction() is not towards:
            self._inputs_row.setDirection(towards)
            self._inputs_row.setSpacing(6 if towards is QBoxLayout.Direction.LeftToRight else 3)

    def set_context(self, *, language: str, counted_from: date | None) -> None:
        """Print in this language, and count what lacks its year ("2 June") from this day."""
        self._language, self._counted_from = language, counted_from

    def value(self) -> When:
        """Return the time typed; `ValueError` where it is neither a time in words nor EDTF of level 0 or 1."""
        typed, wording = self.edtf.text().strip(), self.wording.text().strip()
        if typed == self._value.edtf:
            own = _own_wording(self._value)
            if wording == own:
                return self._value
            return When(edtf=typed, wording=wording, basis=self._value.basis)
        read = self._read(typed)
        fresh = wording if wording != _own_wording(self._value) else ""
        return When(edtf=read.edtf, wording=fresh or read.wording, basis=read.basis)

    def _read(self, typed: str) -> When:
        try:
            return read_when(typed, language=self._language, counted_from=self._counted_from)
        except NotATimeError as error:
            words = self.tr("“{typed}” is not understood as a time. Understood are {examples}.")
            raise ValueError(words.format(typed=error.typed, examples=EXAMPLES)) from None

    def put(self, value: When) -> None:
        """Show a time."""
        self._value = value
        self.edtf.setText(value.edtf)
        self.wording.setText(_own_wording(value))
        for line in (self.edtf, self.wording):
            if not line.hasFocus():
                line.setCursorPosition(0)  # else of a long time only the end is seen

    def remark(self, value: When) -> str:
        """Return what was understood, and how the pages will print it."""
        if not value.edtf:
            return ""
        printed = when_in_words(value, self._language)
        words = self.tr("{edtf} · printed “{words}”").format(edtf=value.edtf, words=printed)
        return f"{words} · {basis_in_words(value.basis)}" if value.basis else words

    def _finished(self) -> None:
        """Tell, and show what the words were understood as."""
        self.tell()
        if self._valid_now():
            self.put(self.value())


def _own_wording(value: When) -> str:
    machine = value.wording == value.edtf or _MACHINE.fullmatch(value.wording)
    return "" if machine else value.wording

"""Editors of numbers: a whole number, a decimal one, and a range with open ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from briefing.ui.field_editor import FieldEditor
from briefing.ui.widgets.inputs import Line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.ui.field_table import FormField

Range = tuple[int | None, int | None]
"""From – to; None is an open end."""


class WholeNumberEditor(FieldEditor):
    """A whole number, or none where the field may be empty."""

    def __init__(self, field: FormField, *, optional: bool, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(field, parent)
        self._optional = optional
        self.line = Line()
        self._put(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.tell)

    def value(self) -> int | None:
        """Return the number; `ValueError` where it is none, too small, or missing."""
        number = _whole(self.line.text(), self.tr("“{typed}” is no whole number."))
        if number is None and not self._optional:
            raise ValueError(self.tr("A number is needed here."))
        least = self.field.least
        if number is not None and least is not None and number < least:
            raise ValueError(self.tr("It is {least} at least.").format(least=least))
        return number

    def put(self, value: int | None) -> None:
        """Show a number."""
        self.line.setText("" if value is None else str(value))


class DecimalEditor(FieldEditor):
    """A number with decimals, such as degrees, or none where the field may be empty."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(field, parent)
        self.line = Line()
        self._put(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.tell)

    def value(self) -> float | None:
        """Return the number; `ValueError` where it is none or outside the field's limits."""
        typed = self.line.text().strip().replace(",", ".").replace("−", "-")
        if not typed:
            return None
        try:
            number = float(typed)
        except ValueError:
            words = self.tr("“{typed}” is no number.")
            raise ValueError(words.format(typed=self.line.text().strip())) from None
        low, high = self.field.limits or (number, number)
        if not low <= number <= high:
            raise ValueError(
                self.tr("It lies between {low} and {high}.").format(low=f"{low:g}", high=f"{high:g}")
            )
        return number

    def put(self, value: float | None) -> None:
        """Show a number."""
        self.line.setText("" if value is None else f"{value:.6f}".rstrip("0").rstrip("."))


class RangeEditor(FieldEditor):
    """From – to of whole numbers; an empty end is open, and two equal ends are one exact number.

    "60-80" typed into the first line fills both.
    """

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make two empty lines."""
        super().__init__(field, parent)
        self.low, self.high = Line(), Line()
        self.low.setPlaceholderText(self.tr("from"))
        self.high.setPlaceholderText(self.tr("to (open)"))
        self.low.setAccessibleName(self.tr("{field}, from").format(field=self._label))
        self.high.setAccessibleName(self.tr("{field}, to").format(field=self._label))
        dash = QLabel("–", self)
        self._put(self.low, dash, self.high)
        for line in (self.low, self.high):
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self.tell)

    def value(self) -> Range:
        """Return both ends; `ValueError` where one is no whole number or the range ends before it starts."""
        low, high = self.low.text(), self.high.text()
        start, dash, end = low.replace("–", "-").partition("-")
        if dash and start.strip() and not high.strip():
            low, high = start, end
        words = self.tr("“{typed}” is no whole number.")
        first, last = _whole(low, words), _whole(high, words)
        if first is not None and last is not None and first > last:
            raise ValueError(self.tr("The range runs from {low} to {high}.").format(low=first, high=last))
        return first, last

    def put(self, value: Range) -> None:
        """Show a range."""
        first, last = value
        self.low.setText("" if first is None else str(first))
        self.high.setText("" if last is None else str(last))


def _whole(typed: str, complaint: str) -> int | None:
    """Return the number typed, thousands set apart or not, or None; `ValueError` with the complaint where it is none."""
    digits = "".join(typed.split()).replace(" ", "").replace("\u202f", "")
    if not digits:
        return None
    if not (digits.isdecimal() and len(digits) <= 12):
        raise ValueError(complaint.format(typed=typed.strip()))
    return int(digits)

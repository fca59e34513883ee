"""Form: a column of labelled editors made from a table of fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing.ui.fields import editor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.ui.field_editor import FieldEditor
    from briefing.ui.field_table import FormField


@dataclass(frozen=True, slots=True, kw_only=True)
class NewValue:
    """A valid value that a person typed into a field, and the words for the undo menu."""

    label: str
    name: str
    value: Any


class Form(QWidget):
    """A column of labelled editors.

    Signals:
        edited: a `NewValue` of one field.
    """

    edited = Signal(object)

    def __init__(self, title: str, fields: Sequence[FormField], parent: QWidget | None = None) -> None:
        """Make an editor for each field."""
        super().__init__(parent)
        self.editors: dict[str, FieldEditor] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self.head = QLabel(title, self)
        self.head.setObjectName("sectionHead")
        self._grid.addWidget(self.head, 0, 0, 1, 2)
        for row, field in enumerate(fields, start=1):
            self._add(row, field)

    def show_values(self, noun: object) -> None:
        """Show the fields of a noun of the model."""
        for name, each in self.editors.items():
            each.show_value(getattr(noun, name))

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        for each in self.editors.values():
            each.tell()

    @property
    def label_width(self) -> int:
        """How many pixels the widest label takes."""
        labels = (self._grid.itemAtPosition(row, 0) for row in range(1, self._grid.rowCount()))
        return max(label.sizeHint().width() for label in labels if label is not None)

    def align(self, width: int) -> None:
        """Make the column of labels `width` pixels wide, so that forms under each other stand in line."""
        self._grid.setColumnMinimumWidth(0, width)

    def _add(self, row: int, field: FormField) -> None:
        made = editor(field, self)
        label = QLabel(QCoreApplication.translate("fields", field.label), self)
        label.setBuddy(made)
        label.setContentsMargins(0, 4, 0, 0)
        made.edited.connect(lambda value, field=field: self._edited(field, value))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made, row, 1)
        self.editors[field.name] = made

    def _edited(self, field: FormField, value: object) -> None:
        words = QCoreApplication.translate("fields", field.label)
        label = self.tr("Edit “{field}”").format(field=words)
        self.edited.emit(NewValue(label=label, name=field.name, value=value))

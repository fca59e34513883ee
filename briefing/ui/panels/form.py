"""Form: a column of labelled editors made from a table of fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing.ui.fields import editor
from briefing.ui.offsets import plain
from briefing.ui.problem_words import advice, message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from briefing.model.problem import Problem
    from briefing.ui.field_editor import FieldEditor
    from briefing.ui.field_table import FormField
    from briefing.ui.widgets.links import Link

_FULL, _HALF = 3, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NewValue:
    """A valid value that a person typed into a field, and the words for the undo menu."""

    label: str
    name: str
    value: Any
    going_on: bool = False
    """Whether it goes on the value told before: more letters of the same sitting."""


class Form(QWidget):
    """A column of labelled editors; two narrow fields in a row share a line.

    Signals:
        edited: a `NewValue` of one field.
        place_chosen: the place that a person wants to be taken to, where a value came from.
    """

    edited = Signal(object)
    place_chosen = Signal(str)

    def __init__(self, title: str, fields: Sequence[FormField], parent: QWidget | None = None) -> None:
        """Make an editor for each field; without a title there is no line for one."""
        super().__init__(parent)
        self.editors: dict[str, FieldEditor] = {}
        self._noun: str | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12 if title else 6, 16, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column, stretch in ((1, 1), (3, 1)):
            self._grid.setColumnStretch(column, stretch)
        self.head = QLabel(title, self)
        self.head.setObjectName("sectionHead")
        self.head.setVisible(bool(title))
        self._grid.addWidget(self.head, 0, 0, 1, 4)
        self._labels: list[QLabel] = []
        self._rows: dict[str, int] = {}
        self._lay_out(fields)

    def show_values(self, noun: object) -> None:
        """Show the fields of a noun of the model; what is being typed stays where it is the same noun as before."""
        name = str(getattr(noun, "id", ""))
        # A brief gets its id with the first report, and is the same one.
        same, self._noun = self._noun is not None and self._noun in ("", name), name
        for field, each in self.editors.items():
            value = getattr(noun, field)
            if same:
                each.show_value(value)
            else:
                each.show_anew(value)

    def show_origins(self, origins: Mapping[str, Sequence[Link]]) -> None:
        """Show where the values came from, by the names of the fields."""
        for field, each in self.editors.items():
            each.show_origins(origins.get(field, ()))

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show beside each field what the checks have against it, the gravest alone."""
        found: dict[str, str] = {}
        for problem in sorted(problems, key=lambda each: each.level.gravity):
            words = f"{plain(message(problem.message)).rstrip('.')}. {plain(advice(problem.advice))}".strip()
            found.setdefault(problem.place.partition("#")[2], words[:1].upper() + words[1:])
        for field, each in self.editors.items():
            each.show_problem(found.get(field, ""))

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        for each in self.editors.values():
            each.flush()

    @property
    def noun(self) -> str:
        """The id of the noun whose values are shown, or nothing."""
        return self._noun or ""

    @property
    def label_width(self) -> int:
        """How many pixels the widest label of the first column takes."""
        return max(label.sizeHint().width() for label in self._labels)

    def put_below(self, name: str, words: str, part: QWidget) -> None:
        """Show a part that is no field below the field `name`, in line with it, labelled `words`."""
        row = self._rows[name] + 1
        label = QLabel(words, self)
        label.setContentsMargins(0, 4, 0, 0)
        self._labels.append(label)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(part, row, 1, 1, _FULL)

    def align(self, width: int) -> None:
        """Make the column of labels `width` pixels wide, so that forms under each other stand in line."""
        self._grid.setColumnMinimumWidth(0, width)

    def _lay_out(self, fields: Sequence[FormField]) -> None:
        row, column = 1, 0  # every other row stays free for what is put below a field
        for number, field in enumerate(fields):
            follows = number + 1 < len(fields) and fields[number + 1].half
            half = field.half and (column == 2 or follows)
            self._add(row, column, field, _HALF if half else _FULL)
            if half and column == 0:
                column = 2
            else:
                row, column = row + 2, 0

    def _add(self, row: int, column: int, field: FormField, span: int) -> None:
        made = editor(field, self)
        label = QLabel(QCoreApplication.translate("fields", field.label), self)
        label.setBuddy(made)
        label.setContentsMargins(0, 4, 0, 0)
        if column == 0:
            self._labels.append(label)
        made.edited.connect(lambda value, field=field: self._edited(field, value))
        made.place_chosen.connect(self.place_chosen)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made, row, column + 1, 1, span, Qt.AlignmentFlag.AlignTop)
        self.editors[field.name], self._rows[field.name] = made, row

    def _edited(self, field: FormField, value: object) -> None:
        words = QCoreApplication.translate("fields", field.label)
        label = self.tr("Edit “{field}”").format(field=words)
        self.edited.emit(
            NewValue(
                label=label,
                name=field.name,
                value=value,
                going_on=self.editors[field.name].going_on,
            )
        )

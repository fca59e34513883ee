"""The head of the brief: title, serial, desk, marking, times and the bottom line, as a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.edit import change
from briefing.ui.editing import FieldEdit
from briefing.ui.field_table import head_fields
from briefing.ui.panels.form import Form, NewValue
from briefing.ui.panels.panel import Panel
from briefing.ui.places import place_name
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief


class HeadPanel(Panel):
    """The form of the brief's own fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._sheet = Sheet(self.tr("The brief"), self)
        self.form = Form(self.tr("The brief"), head_fields(), self._sheet)
        self.form.edited.connect(self._edited)
        self._sheet.column.addWidget(self.form)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.form.editors["title"])

    def show_brief(self, brief: Brief) -> None:
        """Show the head of `brief`."""
        self.form.show_values(brief)

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        self.form.flush()

    def go_to(self, place: str) -> bool:
        """Go to a field of the head."""
        name = place_name(place)
        if not name.of_head or name.field not in self.form.editors:
            return False
        self.form.editors[name.field].setFocus()
        self._sheet.ensureWidgetVisible(self.form.editors[name.field])
        return True

    def _edited(self, new: NewValue) -> None:
        self.edited.emit(FieldEdit(label=new.label, edit=change(**{new.name: new.value})))

"""The head of the brief: title, bottom line, times, serial, marking, who answers for it, and its language, as a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.check import head_is_complete, marking_is_strict_enough
from briefing.model.edit import change
from briefing.model.provenance import of_when
from briefing.ui.editing import FieldEdit
from briefing.ui.field_table import head_fields
from briefing.ui.fields import WhenEditor, WordChoiceEditor
from briefing.ui.origin_links import origin_links
from briefing.ui.panels.details import counted_from
from briefing.ui.panels.form import Form, NewValue
from briefing.ui.panels.panel import Panel
from briefing.ui.places import place_name
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief

_LANGUAGES = {"en": "English", "fr": "Français"}
"""The languages that pages can be printed in, each by its own name."""


class HeadPanel(Panel):
    """The form of the brief's own fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._sheet = Sheet(self.tr("The brief"), self)
        self.form = Form(self.tr("The brief"), head_fields(), self._sheet)
        self.form.edited.connect(self._edited)
        self.form.place_chosen.connect(self.place_chosen)
        language = self.form.editors["language"]
        if isinstance(language, WordChoiceEditor):
            language.offer(tuple(_LANGUAGES), _LANGUAGES, optional=False)
        self._sheet.column.addWidget(self.form)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.form.editors["title"])

    def show_brief(self, brief: Brief) -> None:
        """Show the head of `brief`."""
        for editor in self.form.editors.values():
            if isinstance(editor, WhenEditor):
                editor.set_context(language=brief.language, counted_from=counted_from(brief))
        self.form.show_values(brief)
        self.form.show_origins({"as_of": origin_links(brief, of_when(brief, brief.as_of))})
        missing = head_is_complete(brief) if brief.sources else ()
        self.form.show_problems((*missing, *marking_is_strict_enough(brief)))

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
        self.edited.emit(
            FieldEdit(label=new.label, going_on=new.going_on, edit=change(**{new.name: new.value}))
        )

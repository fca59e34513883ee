"""The incidents of the brief, as a form made from the model's fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from briefing.model.brief import Brief
from briefing.model.edit import change_incident
from briefing.model.incident import EventType, Incident
from briefing.ui.editing import FIRST_INCIDENT, FieldEdit
from briefing.ui.field_table import incident_fields
from briefing.ui.fields import WordChoiceEditor
from briefing.ui.offsets import plain
from briefing.ui.panels.form import Form, NewValue
from briefing.ui.panels.panel import Panel
from briefing.ui.places import place_name
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet


class DetailsPanel(Panel):
    """The form of one incident, and above it which one where there are several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._brief, self._incident = Brief(), FIRST_INCIDENT
        self._sheet = Sheet(self.tr("Incidents"), self)
        self.form = Form(self.tr("The incident"), incident_fields(), self._sheet)
        self.form.edited.connect(self._edited)
        self.form.editors["event_type"].edited.connect(self._offer)
        self._which = QComboBox(self._sheet)
        self._which.setAccessibleName(self.tr("Incident shown"))
        self._which.activated.connect(self._choose)
        self._sheet.column.addWidget(self._which, 0, Qt.AlignmentFlag.AlignLeft)
        self._sheet.column.addWidget(self.form)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.form.editors["title"])

    def show_brief(self, brief: Brief) -> None:
        """Show the incident in hand, or the first, as it is in `brief`."""
        self._brief = brief
        self._list_incidents()
        self._show_incident()

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        self.form.flush()

    def go_to(self, place: str) -> bool:
        """Show an incident, and go to the field that the place names."""
        name = place_name(place)
        if all(incident.id != name.noun for incident in self._brief.incidents):
            return False
        self.flush()
        self._incident = name.noun
        self._show_incident()
        self.form.editors[name.field if name.field in self.form.editors else "title"].setFocus()
        return True

    def _edited(self, new: NewValue) -> None:
        self.edited.emit(
            FieldEdit(label=new.label, edit=change_incident(self._incident, new.name, new.value))
        )

    def _list_incidents(self) -> None:
        titles = [(incident.id, plain(incident.title) or incident.id) for incident in self._brief.incidents]
        shown = [(self._which.itemData(row), self._which.itemText(row)) for row in range(self._which.count())]
        if titles != shown:
            self._which.clear()
            for incident_id, title in titles:
                self._which.addItem(title, incident_id)
        self._which.setVisible(len(titles) > 1)

    def _show_incident(self) -> None:
        known = {incident.id: incident for incident in self._brief.incidents}
        if self._incident not in known:
            self._incident = next(iter(known), FIRST_INCIDENT)
        incident = known.get(self._incident, Incident(id=FIRST_INCIDENT))
        self._which.setCurrentIndex(self._which.findData(incident.id))
        self._offer(incident.event_type)
        self.form.show_values(incident)

    def _choose(self, row: int) -> None:
        self.flush()
        self._incident = str(self._which.itemData(row))
        self._show_incident()

    def _offer(self, event_type: EventType | None) -> None:
        finer = self.form.editors["sub_event_type"]
        if isinstance(finer, WordChoiceEditor):
            finer.offer(event_type.sub_types if event_type else ())

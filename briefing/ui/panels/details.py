"""The details: the brief's head and its incidents, as forms made from the model's fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.model.brief import Brief
from briefing.model.incident import EventType, Incident
from briefing.ui.editing import FIRST_INCIDENT, FieldEdit
from briefing.ui.field_table import FormField, head_fields, incident_fields
from briefing.ui.fields import WordChoiceEditor, editor
from briefing.ui.offsets import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.ui.field_editor import FieldEditor


class Form(QWidget):
    """A column of labelled editors.

    Signals:
        edited: a `FieldEdit` of one field, its value valid.
    """

    edited = Signal(object)

    def __init__(self, title: str, fields: Sequence[FormField], parent: QWidget | None = None) -> None:
        """Make an editor for each field."""
        super().__init__(parent)
        self.incident = ""
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

    def show_values(self, noun: Brief | Incident) -> None:
        """Show the fields of a brief or an incident."""
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
        self.edited.emit(FieldEdit(label=label, name=field.name, value=value, incident=self.incident))


class DetailsPanel(QScrollArea):
    """The two forms under each other, and above the second which incident it shows where there are several.

    Signals:
        edited: a `FieldEdit` of one field, its value valid.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        self._brief = Brief()
        self.head = Form(self.tr("The brief"), head_fields(), sheet)
        self.incident = Form(self.tr("The incident"), incident_fields(), sheet)
        self._which = QComboBox(sheet)
        self._which.setAccessibleName(self.tr("Incident shown"))
        self._which.activated.connect(self._choose)
        labels = max(form.label_width for form in (self.head, self.incident))
        for form in (self.head, self.incident):
            form.align(labels)
            form.edited.connect(self.edited)
        self.incident.editors["event_type"].edited.connect(self._offer)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self._which, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.incident)
        column.addStretch(1)
        self._which.setContentsMargins(16, 0, 16, 0)
        self.setWidget(sheet)

    def show_brief(self, brief: Brief) -> None:
        """Show the head of `brief`, and the incident in hand or its first."""
        self._brief = brief
        self.head.show_values(brief)
        self._list_incidents()
        self._show_incident()

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        self.head.flush()
        self.incident.flush()

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
        if self.incident.incident not in known:
            self.incident.incident = next(iter(known), FIRST_INCIDENT)
        incident = known.get(self.incident.incident, Incident(id=FIRST_INCIDENT))
        self._which.setCurrentIndex(self._which.findData(incident.id))
        self._offer(incident.event_type)
        self.incident.show_values(incident)

    def _choose(self, row: int) -> None:
        self.incident.flush()
        self.incident.incident = str(self._which.itemData(row))
        self._show_incident()

    def _offer(self, event_type: EventType | None) -> None:
        finer = self.incident.editors["sub_event_type"]
        if isinstance(finer, WordChoiceEditor):
            finer.offer(event_type.sub_types if event_type else ())

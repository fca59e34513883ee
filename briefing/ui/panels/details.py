"""The incidents of the brief: the form of the one in hand, its places, parties, figures and claims, and what is not known."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from briefing.model.brief import Brief
from briefing.model.check_incidents import incident_problems
from briefing.model.edit import change_incident
from briefing.model.edit_incidents import add_incident, fresh_id, remove_incident
from briefing.model.incident import EventType, Incident
from briefing.model.provenance import of_when
from briefing.ui.editing import FIRST_INCIDENT, FieldEdit
from briefing.ui.field_table import incident_fields
from briefing.ui.fields import WhenEditor, WordChoiceEditor
from briefing.ui.offsets import plain
from briefing.ui.origin_links import origin_links
from briefing.ui.panels.form import Form, NewValue
from briefing.ui.panels.gaps import GapSection
from briefing.ui.panels.incident_claims import ClaimSection, FigureSection
from briefing.ui.panels.incident_parties import PartySection
from briefing.ui.panels.incident_places import PlaceSection
from briefing.ui.panels.panel import Panel
from briefing.ui.panels.section import SIDE
from briefing.ui.panels.toll import TollBlock
from briefing.ui.places import place_name
from briefing.ui.spreading import Spread
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet
from briefing.ui.words import sub_type

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from briefing.ui.panels.section import Section
    from briefing.ui.widgets.links import Link

_MANY = 300
"""Of more claims than this, figures and words are worked out a moment after the form is shown."""


class DetailsPanel(Panel):
    """The form of one incident with its sections, and above it which one where there are several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._brief, self._incident = Brief(), FIRST_INCIDENT
        self._spread = Spread(self)
        self._sheet = Sheet(self.tr("Incidents"), self)
        self.form = Form("", incident_fields(), self._sheet)
        self.form.edited.connect(self._edited)
        self.form.place_chosen.connect(self.place_chosen)
        self.form.editors["event_type"].edited.connect(self._offer)
        self.toll = TollBlock(self.form)
        self.form.put_below("weapons", self.tr("Toll"), self.toll)
        self.toll.come_after(self.form.editors["weapons"])
        self.toll.place_chosen.connect(self.place_chosen)
        self.places, self.parties = PlaceSection(self._sheet), PartySection(self._sheet)
        self.figures, self.claims = FigureSection(self._sheet), ClaimSection(self._sheet)
        self.gaps = GapSection(self._sheet)
        self.toll.all_wanted.connect(lambda: self._reveal(self.figures.roll.view))
        self.sections: tuple[Section, ...] = (self.places, self.parties, self.figures, self.claims, self.gaps)
        self._sheet.column.addLayout(self._head())
        self._sheet.column.addWidget(self.form)
        for section in self.sections:
            section.edited.connect(self.edited)
            section.place_chosen.connect(self.place_chosen)
            section.noticed.connect(self.noticed)
            self._sheet.column.addWidget(section)
        for part in (self.places, self.parties, self.gaps):
            part.form.align(self.form.label_width)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.form.editors["title"])

    @property
    def incident(self) -> str:
        """The id of the incident in hand."""
        return self._incident

    def show_brief(self, brief: Brief) -> None:
        """Show the incident in hand, or the first, as it is in `brief`."""
        self._brief = brief
        self._list_incidents()
        self._show_incident()

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        self.form.flush()
        for section in self.sections:
            section.flush()

    def go_to(self, place: str) -> bool:
        """Show an incident, a place or a party, and go to the field that the place names."""
        name = place_name(place)
        if any(incident.id == name.noun for incident in self._brief.incidents):
            self._take_in_hand(name.noun)
            editors = self.form.editors
            self._reveal(editors.get(name.field, editors["title"]))
            return True
        for incident in self._brief.incidents:
            if name.noun in (*incident.places, *incident.parties):
                self._take_in_hand(incident.id)
                break
        if any(section.go_to(name.noun, name.field) for section in self.sections):
            focus = self.focusWidget()
            if focus is not None:
                self._sheet.ensureWidgetVisible(focus)
            return True
        return False

    def choose(self, incident_id: str) -> None:
        """Take an incident in hand."""
        if any(incident.id == incident_id for incident in self._brief.incidents):
            self._take_in_hand(incident_id)

    def add(self) -> None:
        """Add an incident and go to its name."""
        self.flush()
        new = fresh_id(self._brief, "incidents")
        self.edited.emit(FieldEdit(label=self.tr("Add an incident"), edit=add_incident(new)))
        self.go_to(f"{new}#title")

    def remove(self) -> None:
        """Take the incident in hand away; the claims about it stay."""
        known = {incident.id: incident for incident in self._brief.incidents}
        if self._incident in known:
            title = plain(known[self._incident].title) or self._incident
            words = self.tr("Remove the incident “{title}”").format(title=title)
            self.edited.emit(FieldEdit(label=words, edit=remove_incident(self._incident)))

    # ── assembly ──

    def _head(self) -> QHBoxLayout:
        self._which = QComboBox(self._sheet)
        self._which.setAccessibleName(self.tr("Incident shown"))
        self._which.activated.connect(lambda row: self._take_in_hand(str(self._which.itemData(row))))
        self._remove = self._button(
            self.tr("Remove"), self.tr("Remove this incident; its claims stay"), self.remove
        )
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 8, SIDE, 0)
        row.addWidget(self._which, 1)
        row.addStretch(0)
        row.addWidget(self._button(self.tr("Add an incident"), "", self.add))
        row.addWidget(self._remove)
        return row

    def _button(self, words: str, tip: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self._sheet)
        button.setObjectName("quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.clicked.connect(do)
        return button

    # ── showing ──

    def _edited(self, new: NewValue) -> None:
        incident = self.form.noun or self._incident
        self.edited.emit(
            FieldEdit(
                label=new.label, going_on=new.going_on, edit=change_incident(incident, new.name, new.value)
            )
        )

    def _list_incidents(self) -> None:
        unnamed = self.tr("incident {number}, without a name")
        titles = [
            (incident.id, plain(incident.title) or unnamed.format(number=number))
            for number, incident in enumerate(self._brief.incidents, start=1)
        ]
        shown = [(self._which.itemData(row), self._which.itemText(row)) for row in range(self._which.count())]
        if titles != shown:
            self._which.clear()
            for incident_id, title in titles:
                self._which.addItem(title, incident_id)
        self._which.setVisible(len(titles) > 1)
        self._remove.setVisible(bool(titles))

    def _show_incident(self) -> None:
        known = {incident.id: incident for incident in self._brief.incidents}
        if self._incident not in known:
            self._incident = next(iter(known), FIRST_INCIDENT)
        incident = known.get(self._incident, Incident(id=FIRST_INCIDENT))
        self._which.setCurrentIndex(self._which.findData(incident.id))
        self._offer(incident.event_type)
        when = self.form.editors["when"]
        if isinstance(when, WhenEditor):
            when.set_context(language=self._brief.language, counted_from=counted_from(self._brief))
        self.form.show_values(incident)
        self.form.show_origins(self._origins(incident))
        self.form.show_problems(incident_problems(self._brief, incident) if incident.id in known else ())
        parts: tuple[Section | TollBlock, ...] = (self.toll, *self.sections)
        late = (self.toll, self.figures, self.claims) if len(self._brief.claims) > _MANY else ()
        for part in parts:
            if part not in late:
                part.show_incident(self._brief, incident)
        # What thousands of claims say of it comes once the rest is in sight, a little at a time.
        self._spread.begin(chain.from_iterable(each.steps(self._brief, incident) for each in late))

    def _origins(self, incident: Incident) -> dict[str, tuple[Link, ...]]:
        """Return where the values of the form came from: the passages kept with them, else the words of the time."""
        kept = {name: incident.told_in(name) for name in ("event_type", "when", "weapons")}
        kept["when"] = kept["when"] if incident.when.edtf else ()
        kept["when"] = kept["when"] or of_when(self._brief, incident.when)
        kept["event_type"] = kept["event_type"] if incident.event_type else ()
        kept["weapons"] = kept["weapons"] if incident.weapons else ()
        return {name: origin_links(self._brief, spans) for name, spans in kept.items()}

    def _take_in_hand(self, incident_id: str) -> None:
        if incident_id != self._incident:
            self.flush()
            self._incident = incident_id
        self._show_incident()

    def _reveal(self, editor: QWidget) -> None:
        editor.setFocus()
        self._sheet.ensureWidgetVisible(editor)

    def _offer(self, event_type: EventType | None) -> None:
        finer = self.form.editors["sub_event_type"]
        if isinstance(finer, WordChoiceEditor):
            words = event_type.sub_types if event_type else ()
            finer.offer(words, {each: sub_type(each) for each in words})


def counted_from(brief: Brief) -> date | None:
    """Return the day that a date without its year is counted from: the as-of day, else the latest publication."""
    days = [source.published.last for source in brief.sources if source.published.last]
    return brief.as_of.last or max(days, default=None)

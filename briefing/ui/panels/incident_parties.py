"""The parties to an incident: who is said to have acted or suffered, under which names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.check_incidents import parties_are_named
from briefing.model.edit_incidents import add_to_incident, fresh_id, take_from_incident
from briefing.model.incident import Party
from briefing.ui.models.roll_list import RollItem
from briefing.ui.noun_fields import party_fields
from briefing.ui.offsets import plain
from briefing.ui.origin_links import origin_links
from briefing.ui.panels.noun_section import NounSection
from briefing.ui.widgets.add_line import AddLine
from briefing.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.model.edit import Collection
    from briefing.model.incident import Incident


class PartySection(NounSection[Party]):
    """The parties to an incident."""

    collection: Collection = "parties"

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no parties yet."""
        super().__init__(self.tr("Parties"), self.tr("Add"), party_fields(), parent)
        self._incident = ""
        self.roll.add.hide()
        self.adding = AddLine(self.tr("Add a party by name"), self.tr("Add"), self)
        self.adding.named.connect(self._add_new)
        self.adding.picked.connect(self._add_known)
        self.roll.add_wanted.connect(self.adding.setFocus)
        self.roll.removed.connect(self._remove)
        self.column.addWidget(self.roll)
        self.column.addWidget(self.adding)

    def show_incident(self, brief: Brief, incident: Incident) -> None:
        """Show the parties to an incident."""
        self._incident = incident.id
        known = {party.id: party for party in brief.parties}
        self.adding.offer(
            {party.name: party.id for party in brief.parties if party.id not in incident.parties}
        )
        self.show_nouns(brief, [known[each] for each in incident.parties if each in known])

    def item(self, noun: Party) -> RollItem:
        """Return how a party stands in the list: its name, short form and kind."""
        title = f"{noun.name} ({noun.short})" if noun.short and noun.short != noun.name else noun.name
        others = self.tr("%n other name(s)", "", len(noun.aliases)) if noun.aliases else ""
        note = " · ".join(part for part in (word(noun.kind), others) if part)
        return RollItem(id=noun.id, title=title or noun.id, note=note, wanting=not noun.name)

    def dress(self, noun: Party) -> None:
        """Show where a party is named, and what stands against it."""
        if self.brief is not None:
            self.form.show_origins({"name": origin_links(self.brief, noun.mentions)})
            own = (each for each in parties_are_named(self.brief) if each.place.startswith(f"{noun.id}#"))
            self.form.show_problems(own)

    def _add_new(self, name: str) -> None:
        if self.brief is None:
            return
        party = self.brief.party_named(name) or Party(id=fresh_id(self.brief, "parties"), name=name)
        self._add(party)

    def _add_known(self, party_id: str) -> None:
        if self.brief is not None:
            self._add(next(party for party in self.brief.parties if party.id == party_id))

    def _add(self, party: Party) -> None:
        words = self.tr("Add {party}").format(party=plain(party.name))
        self.tell(words, add_to_incident(self._incident, "parties", party))
        self.go_to(party.id, "short")

    def _remove(self, party_id: str) -> None:
        words = self.tr("Take {party} out of the incident").format(party=plain(self._nouns[party_id].name))
        self.tell(words, take_from_incident(self._incident, "parties", party_id))

"""The places of an incident: as published, how exactly known, where; with suggestions of the gazetteer and a small map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing.app.gazetteer import countries_of
from briefing.model.check_incidents import place_problems
from briefing.model.edit import all_of
from briefing.model.edit_incidents import add_to_incident, fresh_id, locate, take_from_incident
from briefing.model.incident import Place
from briefing.ui.models.roll_list import RollItem
from briefing.ui.noun_fields import place_fields
from briefing.ui.offsets import plain
from briefing.ui.origin_links import origin_links
from briefing.ui.panels.noun_section import NounSection
from briefing.ui.panels.section import SIDE
from briefing.ui.place_search import PlaceSearch
from briefing.ui.widgets.add_line import AddLine
from briefing.ui.widgets.candidates import Candidates
from briefing.ui.widgets.locator_map import LocatorMap, MapDot
from briefing.ui.words import word

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.edit import Collection
    from briefing.model.incident import Incident, SpellingSuggestion
    from briefing.ui.panels.form import NewValue

_COORDINATES = ("latitude", "longitude")


class PlaceSection(NounSection[Place]):
    """The places of an incident; a name is looked up, and a person says which of the places it is."""

    collection: Collection = "places"

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no places yet."""
        super().__init__(self.tr("Places"), self.tr("Look up"), place_fields(), parent)
        self._incident, self._adding = "", ""
        self.search, self.map = PlaceSearch(self), LocatorMap(self)
        self.adding = AddLine(self.tr("Add a place by name"), self.tr("Find"), self)
        self.candidates = Candidates(self)
        self._bare = QPushButton(self)
        self._bare.hide()
        self._arrange()
        self.search.found.connect(self._found)
        self.search.drawn.connect(lambda drawn: self.map.show_outlines(*drawn))
        self.search.noticed.connect(self.noticed)
        self.map.extent_wanted.connect(self.search.draw)
        self.map.chosen.connect(lambda place: self.go_to(place, ""))
        self.adding.named.connect(self._look_for)
        self.adding.picked.connect(self._add_known)
        self.candidates.chosen.connect(self._take)
        self._bare.clicked.connect(self._add_bare)
        self.roll.add_wanted.connect(self._look_up)
        self.roll.removed.connect(self._remove)

    def show_incident(self, brief: Brief, incident: Incident) -> None:
        """Show the places of an incident."""
        self._incident = incident.id
        known = {place.id: place for place in brief.places}
        own = [known[each] for each in incident.places if each in known]
        missing = [place for place in own if not place.located]
        self.say(
            self.tr("{count} of {all} not located").format(count=len(missing), all=len(own))
            if missing
            else ""
        )
        self.adding.offer({place.name: place.id for place in brief.places if place.id not in incident.places})
        self.show_nouns(brief, own)
        if not own:
            self._show_map()
            self._offer_suggestions(None)

    # ── the list and the form ──

    def item(self, noun: Place) -> RollItem:
        """Return how a place stands in the list: its name, how exactly it is known, and where."""
        where = ", ".join(part for part in (noun.admin1, noun.country_name or noun.country) if part)
        known = word(noun.precision) if noun.located else self.tr("not located")
        words = f"{known} · {where}" if where else known
        return RollItem(id=noun.id, title=noun.name or noun.id, note=words, wanting=not noun.located)

    def dress(self, noun: Place) -> None:
        """Show where a place is mentioned, what stands against it, what it may be, and the map."""
        if self.brief is None:
            return
        self.form.show_origins({"name": origin_links(self.brief, noun.mentions)})
        self.form.show_problems(place_problems(noun))
        if not self._adding:
            self._offer_suggestions(noun)
        self._show_map()

    def changed(self, noun: Place, new: NewValue) -> dict[str, Any]:
        """Return what changes: coordinates that a person types are nobody else's any more."""
        fields = {new.name: new.value}
        if new.name in _COORDINATES and noun.gazetteer_id:
            fields |= {"gazetteer_id": "", "coordinates_from": ""}
        return fields

    def _show_map(self) -> None:
        located = [place for place in self._nouns.values() if place.latitude is not None]
        self.map.show_dots(
            [
                MapDot(
                    id=place.id,
                    name=place.name,
                    latitude=place.latitude,
                    longitude=place.longitude,
                    precision=place.precision,
                )
                for place in located
                if place.latitude is not None and place.longitude is not None
            ],
            self.roll.current,
        )

    # ── looking up ──

    def _offer_suggestions(self, place: Place | None) -> None:
        """Offer what an unlocated place may be; each with its reason, none in the place of the name."""
        self._bare.hide()
        if place is None or place.located or not place.suggestions:
            self.candidates.offer("", ())
            return
        words = self.tr("“{name}” is in no gazetteer here. Perhaps – choose by its number:")
        self.candidates.offer(words.format(name=plain(place.name)), place.suggestions)

    def _look_for(self, name: str) -> None:
        self._adding = name
        self._ask(name)

    def _look_up(self) -> None:
        self._adding = ""
        if self.in_hand is not None:
            self._ask(self.in_hand.name)
        else:
            self.adding.setFocus()

    def _ask(self, name: str) -> None:
        if self.brief is not None:
            self.search.find(name, countries_of(self.brief))

    def _found(self, found: tuple[str, tuple[SpellingSuggestion, ...]]) -> None:
        name, places = found
        if self._adding not in ("", name):
            return
        words = (
            self.tr("Found for “{name}” – choose by its number:")
            if places
            else self.tr("“{name}” is in no gazetteer here. Give coordinates with their source.")
        )
        self.candidates.offer(words.format(name=plain(name)), places)
        if self._adding:
            self._bare.setText(self.tr("Add “{name}” without coordinates").format(name=plain(name)))
            self._bare.show()
        (self.candidates.list if places else self._bare if self._adding else self.adding).setFocus()

    def _take(self, place: SpellingSuggestion) -> None:
        """Add what was looked for, or say where the place in hand lies."""
        if self._adding:
            self._add(Place(id=self._fresh(), name=self._adding), place)
        elif self.in_hand is not None:
            name = self.in_hand.name
            self.tell(self.tr("Locate {place}").format(place=plain(name)), locate(self.in_hand.id, place))
            self.candidates.offer("", ())
            self.roll.setFocus()

    def _add_bare(self) -> None:
        if self._adding:
            self._add(Place(id=self._fresh(), name=self._adding), None)

    def _add_known(self, place_id: str) -> None:
        if self.brief is not None:
            self._add(self.brief.place(place_id), None)

    def _add(self, place: Place, found: SpellingSuggestion | None) -> None:
        edit = add_to_incident(self._incident, "places", place)
        edits = all_of(edit, locate(place.id, found)) if found else edit
        self._adding = ""
        self.tell(self.tr("Add {place}").format(place=plain(place.name)), edits)
        self.go_to(place.id, "precision" if found else "latitude")

    def _remove(self, place_id: str) -> None:
        name = plain(self._nouns[place_id].name)
        edit = take_from_incident(self._incident, "places", place_id)
        self.tell(self.tr("Take {place} out of the incident").format(place=name), edit)

    def _fresh(self) -> str:
        return fresh_id(self.brief, "places") if self.brief else "p-1"

    # ── assembly ──

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.roll)
        left.addWidget(self.adding)
        left.addWidget(self.candidates)
        left.addWidget(self._bare)
        left.addStretch(1)
        self.map.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.map.setMaximumHeight(230)
        halves = QHBoxLayout()
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(SIDE)
        halves.addLayout(left, 3)
        halves.addWidget(self.map, 2)
        self.column.addLayout(halves)

"""What is claimed about an incident: the figures, each with whose they are, and the claims that are said to be about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.app.reporting import figure_in_words
from briefing.model.edit_incidents import assign_claims
from briefing.model.incident_claims import claims_about, figures_of
from briefing.ui.claim_words import ClaimWords
from briefing.ui.models.roll_list import RollItem
from briefing.ui.panels.section import Section
from briefing.ui.places import passage_place
from briefing.ui.widgets.add_line import AddLine
from briefing.ui.widgets.roll import Roll
from briefing.ui.words import question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.model.incident import Incident
    from briefing.model.incident_claims import ClaimedFigure


class Unchanged:
    """Tells whether what was shown last hangs on the very same parts of a brief: with thousands of claims that spares much."""

    __slots__ = ("_parts",)

    def __init__(self) -> None:
        """Nothing was shown yet."""
        self._parts: tuple[object, ...] = ()

    def keep(self, *parts: object) -> None:
        """Keep the parts that what is shown now hangs on."""
        self._parts = parts

    def still(self, *parts: object) -> bool:
        """Return whether these are the parts that were kept; tuples by being the same object."""
        before = self._parts
        return len(before) == len(parts) and all(
            old is new or (isinstance(new, str) and old == new)
            for old, new in zip(before, parts, strict=True)
        )


def _first(brief: Brief) -> str:
    """Return the incident that claims are about which name none."""
    return brief.incidents[0].id if brief.incidents else ""


class FigureSection(Section):
    """The figures as ranges, of each claimant: they are those of the claims, never one of the incident's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no figures yet."""
        super().__init__(self.tr("Figures"), parent)
        self._places: dict[str, str] = {}
        self._shown = Unchanged()
        self.roll = Roll(self.tr("Figures claimed"), self.tr("Go to the passage"), self, most=8)
        self.roll.remove.hide()
        self.roll.entered.connect(self._go)
        self.roll.add_wanted.connect(self._go)
        self.column.addWidget(self.roll)

    def steps(self, brief: Brief, incident: Incident) -> Iterator[None]:
        """Show the figures that are claimed about an incident, one after the other."""
        parts = (brief.claims, brief.sources, incident.id, _first(brief))
        if self._shown.still(*parts):
            return
        figures = figures_of(brief, incident)
        numbers = {source.id: number for number, source in enumerate(brief.sources, start=1)}
        places: dict[str, str] = {}
        items = []
        for number, each in enumerate(figures):
            yield
            noun = f"{each.claim}/{number}"
            places[noun] = passage_place(each.span)
            items.append(self._item(noun, each, numbers.get(each.span.source, 0)))
        yield
        self._places = places
        self._shown.keep(*parts)
        self.roll.show_items(items)
        self.roll.add.setVisible(bool(items))
        self.say(
            self.tr("as claimed; none of them is the incident's own")
            if items
            else self.tr("no claim about it gives one")
        )

    def _item(self, noun: str, each: ClaimedFigure, source: int) -> RollItem:
        whose = self.tr("{claimant}, source {number}").format(claimant=each.claimant, number=source)
        note = f"{whose} · “{each.figure.wording}”" if each.figure.wording else whose
        note = f"{question(each.question)} · {note}" if each.question else note
        if each.apart:
            note = self.tr("apart · {note}").format(note=note)
        return RollItem(id=noun, title=figure_in_words(each.figure), note=note, wanting=each.apart)

    def _go(self) -> None:
        place = self._places.get(self.roll.current, "")
        if place:
            self.place_chosen.emit(place)


class ClaimSection(Section):
    """The claims that are said to be about an incident, to add and to take away; the claims themselves stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no claims yet."""
        super().__init__(self.tr("Claims about it"), parent)
        self._incident, self._words, self._shown = "", ClaimWords(), Unchanged()
        self.roll = Roll(self.tr("Claims said to be about it"), self.tr("Go to the claim"), self)
        self.adding = AddLine(self.tr("Say of a claim that it is about this"), self.tr("Add"), self)
        self.column.addWidget(self.roll)
        self.column.addWidget(self.adding)
        self.roll.entered.connect(self._go)
        self.roll.add_wanted.connect(self._go)
        self.roll.removed.connect(self._remove)
        self.adding.picked.connect(self._add)

    def steps(self, brief: Brief, incident: Incident) -> Iterator[None]:
        """Show the claims that are said to be about an incident, one after the other, and how many name none."""
        self._incident = incident.id
        parts = (brief.claims, incident.id, _first(brief))
        if self._shown.still(*parts):
            return
        about = claims_about(brief, incident)
        said = [claim for claim in about if claim.incident == incident.id]
        others = [claim for claim in brief.standing_claims if claim.incident != incident.id]
        for claim in (*said, *others):
            yield
            self._words.option(claim)  # worked out once; what follows takes what is known
        yield
        self._shown.keep(*parts)
        self.roll.show_items([RollItem(id=each.id, title=each.words) for each in self._words.options(said)])
        self.roll.add.setVisible(bool(said))
        self.roll.remove.setVisible(bool(said))
        rest = len(about) - len(said)
        words = self.tr("and {count} that name no incident, since it is the first") if rest else ""
        self.say(words.format(count=rest))
        yield
        self.adding.offer({each.words: each.id for each in self._words.options(others)})

    def _go(self) -> None:
        if self.roll.current:
            self.place_chosen.emit(self.roll.current)

    def _add(self, claim_id: str) -> None:
        self.tell(self.tr("Say what a claim is about"), assign_claims((claim_id,), self._incident))

    def _remove(self, claim_id: str) -> None:
        self.tell(self.tr("Take a claim out of the incident"), assign_claims((claim_id,), ""))

"""The judgements: what the desk concludes, how likely, how well founded, and what each rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.assessment import Judgement
from briefing.model.check_assessment import judgement_problems
from briefing.model.edit import drop, put
from briefing.model.edit_assessment import move_judgement
from briefing.model.edit_incidents import fresh_id
from briefing.ui.claim_words import ClaimWords
from briefing.ui.fields import ReferencesEditor, WordChoiceEditor
from briefing.ui.models.roll_list import RollItem
from briefing.ui.noun_fields import judgement_fields
from briefing.ui.offsets import plain
from briefing.ui.panels.noun_section import NounSection
from briefing.ui.panels.panel import Panel
from briefing.ui.places import place_name
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet
from briefing.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.model.edit import Collection
    from briefing.model.incident import Incident


class JudgementSection(NounSection[Judgement]):
    """The judgements in their order on the page, and the form of the one in hand."""

    collection: Collection = "judgements"

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no judgements yet."""
        super().__init__(
            self.tr("Judgements"), self.tr("Add a judgement"), judgement_fields(), parent, ordered=True
        )
        self._words = ClaimWords()
        self.column.addWidget(self.roll)
        self.roll.add_wanted.connect(self.add)
        self.roll.removed.connect(self._remove)
        self.roll.moved.connect(self._move)

    def show_incident(self, brief: Brief, incident: Incident) -> None:
        """Show the judgements of the brief."""
        self.show_brief(brief)

    def show_brief(self, brief: Brief) -> None:
        """Show the judgements of the brief."""
        likelihood = self.tr("likelihood by {yardstick}").format(yardstick=brief.yardstick.value)
        none = self.tr("what the desk concludes from the claims, and how likely it is · {likelihood}")
        self.say(likelihood if brief.judgements else none.format(likelihood=likelihood))
        self.show_nouns(brief, brief.judgements)

    def item(self, noun: Judgement) -> RollItem:
        """Return how a judgement stands in the list: its words, likelihood and confidence."""
        confidence = (
            self.tr("confidence {level}").format(level=word(noun.confidence)) if noun.confidence else ""
        )
        note = " · ".join(part for part in (noun.likelihood, confidence) if part)
        return RollItem(
            id=noun.id, title=noun.text or self.tr("says nothing yet"), note=note, wanting=not noun.text
        )

    def dress_before(self, noun: Judgement) -> None:
        """Offer the words of the yardstick in use, each with its per cent, and the standing claims."""
        likelihood, rests_on = self.form.editors["likelihood"], self.form.editors["rests_on"]
        if self.brief is None or not isinstance(likelihood, WordChoiceEditor):
            return
        bands = self.brief.yardstick.bands
        words = {
            each: f"{each}   {band.low}–{band.high} %"
            for band in bands
            for each in (band.word, band.also)
            if each
        }
        ordered = [band.word for band in bands] + [band.also for band in bands if band.also]
        likelihood.offer(tuple(ordered), words)
        if isinstance(rests_on, ReferencesEditor):
            rests_on.offer(self._words.options(self.brief.standing_claims))

    def dress(self, noun: Judgement) -> None:
        """Show what stands against the judgement."""
        if self.brief is not None:
            self.form.show_problems(judgement_problems(self.brief, noun))

    def add(self) -> None:
        """Add a judgement and go to its words."""
        if self.brief is None:
            return
        self.flush()
        new = Judgement(id=fresh_id(self.brief, "judgements"), text="")
        self.tell(self.tr("Add a judgement"), put("judgements", new))
        self.go_to(new.id, "text")

    def _remove(self, judgement_id: str) -> None:
        words = self.tr("Remove the judgement “{text}”")
        self.tell(
            words.format(text=plain(self._nouns[judgement_id].text)[:40]), drop("judgements", judgement_id)
        )

    def _move(self, moved: tuple[str, int]) -> None:
        self.flush()
        self.tell(self.tr("Move a judgement"), move_judgement(*moved))


class JudgementsPanel(Panel):
    """The judgements on a sheet of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._sheet = Sheet(self.tr("Judgements"), self)
        self.section = JudgementSection(self._sheet)
        self.section.begin()
        self.section.edited.connect(self.edited)
        self.section.place_chosen.connect(self.place_chosen)
        self._sheet.column.addWidget(self.section)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.section.roll.add)

    def show_brief(self, brief: Brief) -> None:
        """Show the judgements of `brief`."""
        self.section.show_brief(brief)
        self.setFocusProxy(self.section.roll.view if brief.judgements else self.section.roll.add)

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        self.section.flush()

    def go_to(self, place: str) -> bool:
        """Show a judgement, and go to the field that the place names."""
        name = place_name(place)
        if not self.section.go_to(name.noun, name.field):
            return False
        focus = self.section.form.editors.get(name.field)
        if focus is not None:
            self._sheet.ensureWidgetVisible(focus)
        return True

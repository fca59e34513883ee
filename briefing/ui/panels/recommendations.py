"""Gaps and recommendations: what is not known, and what the desk advises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefing.model.edit_assessment import (
    add_recommendation,
    move_recommendation,
    remove_recommendation,
    word_recommendation,
)
from briefing.ui.field_table import FormField, sober
from briefing.ui.models.roll_list import RollItem
from briefing.ui.panels.gaps import GapSection
from briefing.ui.panels.noun_section import NounSection
from briefing.ui.panels.panel import Panel
from briefing.ui.places import place_name
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.model.incident import Incident
    from briefing.ui.panels.form import NewValue
    from briefing.ui.panels.section import Section

_FIELDS = (
    FormField(
        name="text",
        label=str(QT_TRANSLATE_NOOP("fields", "Recommendation")),
        help=str(QT_TRANSLATE_NOOP("fields", "One action, and who would take it; plain text")),
        long=True,
        check=sober,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """A recommendation with its number, from 0, as its id: the model has its words alone."""

    id: str
    text: str


class RecommendationSection(NounSection[Recommendation]):
    """The recommendations in their order on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show none yet."""
        super().__init__(
            self.tr("Recommendations"), self.tr("Add a recommendation"), _FIELDS, parent, ordered=True
        )
        self.column.addWidget(self.roll)
        self.roll.add_wanted.connect(self._add)
        self.roll.removed.connect(self._remove)
        self.roll.moved.connect(self._move)

    def show_incident(self, brief: Brief, incident: Incident) -> None:
        """Show the recommendations of the brief."""
        self.show_brief(brief)

    def show_brief(self, brief: Brief) -> None:
        """Show the recommendations of the brief."""
        self.say("" if brief.recommendations else self.tr("what the desk advises, and to whom"))
        self.show_nouns(
            brief, [Recommendation(id=str(n), text=text) for n, text in enumerate(brief.recommendations)]
        )

    def item(self, noun: Recommendation) -> RollItem:
        """Return how a recommendation stands in the list."""
        return RollItem(id=noun.id, title=noun.text or self.tr("says nothing yet"), wanting=not noun.text)

    def _add(self) -> None:
        self.flush()
        if self.brief is not None:
            number = len(self.brief.recommendations)
            self.tell(self.tr("Add a recommendation"), add_recommendation())
            self.go_to(str(number), "text")

    def _edited(self, new: NewValue) -> None:
        if self.form.noun:
            edit = word_recommendation(int(self.form.noun), new.value)
            self.tell(new.label, edit, going_on=new.going_on)

    def _remove(self, number: str) -> None:
        self.tell(self.tr("Remove a recommendation"), remove_recommendation(int(number)))

    def _move(self, moved: tuple[str, int]) -> None:
        self.flush()
        number, step = int(moved[0]), moved[1]
        if 0 <= number + step < len(self.roll.items):
            self.tell(self.tr("Move a recommendation"), move_recommendation(number, step))
            self.roll.choose(str(number + step))
            self._chosen("")


class RecommendationsPanel(Panel):
    """The gaps and the recommendations on one sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._sheet = Sheet(self.tr("Gaps and recommendations"), self)
        self.gaps, self.recommendations = GapSection(self._sheet), RecommendationSection(self._sheet)
        self.sections: tuple[Section, ...] = (self.gaps, self.recommendations)
        for section in self.sections:
            section.edited.connect(self.edited)
            section.place_chosen.connect(self.place_chosen)
            self._sheet.column.addWidget(section)
        self.gaps.begin()
        width = max(self.gaps.form.label_width, self.recommendations.form.label_width)
        for part in (self.gaps, self.recommendations):
            part.form.align(width)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.gaps.roll.add)

    def show_brief(self, brief: Brief) -> None:
        """Show the gaps and recommendations of `brief`."""
        self.gaps.show_brief(brief)
        self.recommendations.show_brief(brief)

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        for section in self.sections:
            section.flush()

    def go_to(self, place: str) -> bool:
        """Show a gap, or the recommendations."""
        name = place_name(place)
        if name.of_head and name.field == "recommendations":
            roll = self.recommendations.roll
            (roll if roll.items else roll.add).setFocus()
            self._sheet.ensureWidgetVisible(self.recommendations)
            return True
        return self.gaps.go_to(name.noun, name.field)

"""A section with a list of nouns and the form of the one in hand: places, parties, gaps, judgements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from briefing.model.edit import change_one
from briefing.ui.panels.form import Form, NewValue
from briefing.ui.panels.section import Section
from briefing.ui.widgets.roll import Roll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.model.edit import Collection
    from briefing.ui.field_table import FormField
    from briefing.ui.models.roll_list import RollItem

Noun = TypeVar("Noun")


class NounSection(Section, Generic[Noun]):
    """A list of nouns over the form of the chosen one; subclasses say what stands in the list and what else there is."""

    collection: Collection

    def __init__(
        self,
        title: str,
        add: str,
        fields: Sequence[FormField],
        parent: QWidget | None = None,
        *,
        ordered: bool = False,
    ) -> None:
        """Show no nouns yet; the list's button says `add`."""
        super().__init__(title, parent)
        self.brief: Brief | None = None
        self._nouns: dict[str, Noun] = {}
        self.roll = Roll(title, add, self, ordered=ordered)
        self.form = Form("", fields, self)
        self.form.edited.connect(self._edited)
        self.form.place_chosen.connect(self.place_chosen)
        self.roll.chosen.connect(self._chosen)
        self.roll.entered.connect(self.enter)
        self.below.addWidget(self.form)

    # ── what a section of one kind says ──

    def item(self, noun: Noun) -> RollItem:
        """Return how a noun stands in the list."""
        raise NotImplementedError

    def dress(self, noun: Noun) -> None:
        """Show in the form what else there is to a noun: choices, where it came from, what stands against it."""

    def changed(self, noun: Noun, new: NewValue) -> dict[str, Any]:
        """Return the fields that change with a new value."""
        return {new.name: new.value}

    # ── what all do ──

    @property
    def in_hand(self) -> Noun | None:
        """The chosen noun."""
        return self._nouns.get(self.roll.current)

    def show_nouns(self, brief: Brief, nouns: Sequence[Noun]) -> None:
        """Show these nouns of `brief`."""
        self.brief = brief
        self._nouns = {str(getattr(noun, "id", "")): noun for noun in nouns}
        self.roll.show_items([self.item(noun) for noun in nouns])
        self._show_form()

    def flush(self) -> None:
        """Tell now what was typed and is valid."""
        if self.in_hand is not None:
            self.form.flush()

    def go_to(self, noun: str, field: str) -> bool:
        """Show a noun, and go to a field of its form."""
        if noun not in self._nouns:
            return False
        self.flush()
        self.roll.choose(noun)
        self._show_form()
        self.enter(field)
        return True

    def enter(self, field: str = "") -> None:
        """Go to a field of the form, or the first."""
        editors = self.form.editors
        (editors.get(field) or next(iter(editors.values()))).setFocus()

    def _chosen(self, _noun: str) -> None:
        self.form.flush()
        self._show_form()

    def _show_form(self) -> None:
        noun = self.in_hand
        self.form.setVisible(noun is not None)
        if noun is not None:
            self.dress_before(noun)
            self.form.show_values(noun)
            self.dress(noun)

    def dress_before(self, noun: Noun) -> None:
        """Offer what can be chosen, before the values are shown."""

    def _edited(self, new: NewValue) -> None:
        # The form may tell what was typed for a noun after another was chosen: its own name says for which.
        noun = self._nouns.get(self.form.noun or "")
        if noun is not None and self.form.noun:
            edit = change_one(self.collection, self.form.noun, **self.changed(noun, new))
            self.tell(new.label, edit, going_on=new.going_on)

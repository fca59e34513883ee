"""What is not known: the information gaps of the brief, each with who is said to have withheld it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.assessment import InformationGap
from briefing.model.check_assessment import gaps_say_something
from briefing.model.edit import drop, put
from briefing.model.edit_incidents import fresh_id
from briefing.ui.models.roll_list import RollItem
from briefing.ui.noun_fields import gap_fields
from briefing.ui.offsets import plain
from briefing.ui.origin_links import origin_links
from briefing.ui.panels.noun_section import NounSection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.model.edit import Collection
    from briefing.model.incident import Incident


class GapSection(NounSection[InformationGap]):
    """The gaps of the brief; they are about the whole of it, whichever incident is in hand."""

    collection: Collection = "gaps"

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no gaps yet."""
        super().__init__(self.tr("Not known"), self.tr("Add a gap"), gap_fields(), parent)
        self.column.addWidget(self.roll)
        self.roll.add_wanted.connect(self._add)
        self.roll.removed.connect(self._remove)

    def show_incident(self, brief: Brief, incident: Incident) -> None:
        """Show the gaps of the brief."""
        self.show_brief(brief)

    def show_brief(self, brief: Brief) -> None:
        """Show the gaps of the brief."""
        none = "" if brief.gaps else self.tr("what no report says; the pages print it as not known")
        self.say(none or (self.tr("of the whole brief") if len(brief.incidents) > 1 else ""))
        self.show_nouns(brief, brief.gaps)

    def item(self, noun: InformationGap) -> RollItem:
        """Return how a gap stands in the list: what is not known, and who withheld it."""
        text = noun.text or (noun.passage.quote if noun.passage else "")
        withheld = (
            self.tr("withheld by {who}").format(who=noun.withheld_by) if noun.withheld_by else noun.about
        )
        return RollItem(
            id=noun.id, title=text or self.tr("says nothing yet"), note=withheld, wanting=not text
        )

    def dress(self, noun: InformationGap) -> None:
        """Show where a gap was found."""
        if self.brief is not None:
            passage = (noun.passage,) if noun.passage else ()
            self.form.show_origins({"text": origin_links(self.brief, passage)})
            self.form.show_problems(
                each for each in gaps_say_something(self.brief) if each.place.startswith(f"{noun.id}#")
            )

    def _add(self) -> None:
        if self.brief is None:
            return
        self.flush()
        gap = InformationGap(id=fresh_id(self.brief, "gaps"), text="")
        self.tell(self.tr("Add an information gap"), put("gaps", gap))
        self.go_to(gap.id, "text")

    def _remove(self, gap_id: str) -> None:
        words = self.tr("Remove the gap “{gap}”").format(gap=plain(self._nouns[gap_id].text)[:40])
        self.tell(words, drop("gaps", gap_id))

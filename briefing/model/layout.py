"""Layout: how a brief is laid out on its pages. What is left open is as the template pack says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefing.model.logo import Logo


class Paper(StrEnum):
    """The paper on which the pages are printed: ISO 216 A4 (210 × 297 mm), US Letter (8.5 × 11 in)."""

    A4 = "A4"
    LETTER = "Letter"


class NoteStyle(StrEnum):
    """Where the notes stand that say where each statement is from."""

    ENDNOTES = "endnotes"
    """Numbers that lead to the passages at the end."""
    FOOTNOTES = "footnotes"
    """A short note with claimant and source at the foot of the page, too."""


class Carried(StrEnum):
    """What data the PDF carries, beside its pages."""

    BRIEF = "brief"
    """The brief with the passages that are cited, so that it can be opened again; not the sources' other text."""
    EVIDENCE = "evidence"
    """The same with the whole text of the sources."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which template pack prints the brief, with which of its sections in which order, on which paper, under which logo.

    Sections go by the names of the pack (`briefing.app.packs` lists them). What the promise of a brief needs (who said
    it, what nobody checked, which sources) stays in: such a section is printed although it stands in `off`.
    """

    template: str = "sitrep"
    """The name of a pack that comes with the program; never a path."""
    order: tuple[str, ...] = ()
    """Sections in the order in which they are printed. One that is not named keeps the place after its neighbour in the
    pack; a name that the pack does not have is passed over."""
    off: tuple[str, ...] = ()
    """Sections that are left out, if the pack lets them."""
    paper: Paper | None = None
    """None: as the pack says."""
    logo: Logo | None = None
    """Printed in the head of the first page."""
    organisation: str = ""
    """Whose brief it is, for the line beside the logo: a name, and whatever belongs to it."""
    accent: str = ""
    """The colour of headings and rules, `#RRGGBB`; "": the pack's. One too pale to be read on white is not taken."""
    notes: NoteStyle = NoteStyle.ENDNOTES
    carried: Carried = Carried.BRIEF

    def ordered(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the sections `names` of a pack in the order of this layout."""
        known = [name for name in dict.fromkeys(self.order) if name in names]
        for number, name in enumerate(names):
            if name not in known:
                before = [other for other in names[:number] if other in known]
                known.insert(known.index(before[-1]) + 1 if before else 0, name)
        return tuple(known)

    def moved(self, names: tuple[str, ...], section: str, to: int) -> tuple[str, ...]:
        """Return the value of `order` with a section at place `to` (from 0) among all sections `names` of the pack."""
        others = [name for name in self.ordered(names) if name != section]
        place = max(0, min(to, len(others)))
        return (*others[:place], section, *others[place:])

    def switched(self, section: str, *, on: bool) -> tuple[str, ...]:
        """Return the value of `off` with this section switched on or off."""
        others = tuple(name for name in self.off if name != section)
        return others if on else (*others, section)

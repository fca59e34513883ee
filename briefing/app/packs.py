"""Packs: the template packs, the program's and the user's, and their sections, as a person chooses among them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import resources
from briefing.render import pack as pack_files
from briefing.render.packs import Found, found
from briefing.render.section import told

if TYPE_CHECKING:
    from briefing.model.layout import Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class PackChoice:
    """A template pack: its name (`Layout.template`), what people call it, and why it cannot be chosen, if it cannot."""

    name: str
    title: str
    folder: Path = Path()
    own: bool = True
    """Whether it comes with the program; else it was put into the user's folder of packs."""
    trouble: str = ""
    """One sentence; "": it can be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChoice:
    """A section of a pack: its name (as in `Layout.order` and `Layout.off`), what people call it, and whether it is printed."""

    name: str
    title: str
    on: bool
    required: str = ""
    """Why it cannot be switched off, a sentence; "": it can."""


def packs(language: str = "en") -> tuple[PackChoice, ...]:
    """Return the packs that can be used, the program's first, titles in `language` ("en", "fr"; English for others)."""
    return tuple(choice for choice in all_packs(language) if not choice.trouble)


def all_packs(language: str = "en") -> tuple[PackChoice, ...]:
    """Return all packs that were found, the program's first; one that cannot be used says why in its `trouble`."""
    return tuple(_choice(each, language) for each in found())


def packs_folder() -> Path:
    """Return the folder into which a person puts packs; it may not exist."""
    return resources.user_packs()


def sections_of(layout: Layout, language: str = "en") -> tuple[SectionChoice, ...]:
    """Return the sections of a layout's pack, in the layout's order, titles in `language`.

    Raises `RenderError` where there is no such pack, or it cannot be used.
    """
    pack = pack_files.pack_of(layout)
    printed = pack.printed(layout)
    return tuple(
        SectionChoice(
            name=section.name,
            title=told(section.title, language, section.name),
            on=section.name in printed,
            required=told(section.required, language),
        )
        for section in pack.ordered(layout)
    )


def _choice(each: Found, language: str) -> PackChoice:
    title = each.pack.title_in(language) if each.pack else each.name
    return PackChoice(name=each.name, title=title, folder=each.folder, own=each.own, trouble=each.trouble)

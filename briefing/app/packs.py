"""Packs: the template packs of the program and their sections, as a person chooses among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.render import pack as pack_files
from briefing.render.section import told

if TYPE_CHECKING:
    from briefing.model.layout import Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class PackChoice:
    """A template pack: its name (`Layout.template`) and what people call it."""

    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChoice:
    """A section of a pack: its name (as in `Layout.order` and `Layout.off`), what people call it, and whether it is printed."""

    name: str
    title: str
    on: bool
    required: str = ""
    """Why it cannot be switched off, a sentence; "": it can."""


def packs(language: str = "en") -> tuple[PackChoice, ...]:
    """Return the packs that come with the program, titles in `language` ("en", "fr"; English for others)."""
    return tuple(PackChoice(name=pack.name, title=pack.title_in(language)) for pack in pack_files.packs())


def sections_of(layout: Layout, language: str = "en") -> tuple[SectionChoice, ...]:
    """Return the sections of a layout's pack, in the layout's order, titles in `language`.

    Raises `RenderError` where the program has no such pack.
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

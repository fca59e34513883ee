"""Section: a part of a pack's pages that people know by a title, can move, and can mostly switch off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefing.errors import RenderError

if TYPE_CHECKING:
    from pathlib import Path

Told = Mapping[str, str]
"""A short text by language ("en", "fr")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of a pack: its name (of the partial `sections/NAME.html.jinja`), its title, and why it has to stay, if it has to.

    Two sections of the same name are the same: a pack's file is read anew when it changes.
    """

    name: str
    title: Told = field(default_factory=dict)
    required: Told = field(default_factory=dict)

    def __hash__(self) -> int:
        """Return the hash of the name."""
        return hash(self.name)


def told(text: Told, language: str, otherwise: str = "") -> str:
    """Return a text in a language ("fr", "fr-ML"); in English where it lacks that, else `otherwise`."""
    return text.get(language.casefold().partition("-")[0]) or text.get("en") or otherwise


def sections_from(listed: Any, sheet: Path) -> tuple[Section, ...]:
    """Return the sections that `sections` of a `pack.toml` lists, names or tables; `RenderError` where it is something else."""
    if not isinstance(listed, list):
        raise RenderError("`sections` is no list", where=str(sheet))
    found = tuple(_section(each, sheet) for each in listed)
    if len({each.name for each in found}) < len(found):
        raise RenderError("`sections` names one section twice", where=str(sheet))
    return found


def told_from(given: Any, field: str, sheet: Path) -> Told:
    """Return a text given as a string (English) or as a table by language; `RenderError` where it is neither."""
    if isinstance(given, str):
        return {"en": given} if given else {}
    if isinstance(given, dict) and all(isinstance(each, str) for each in given.values()):
        return given
    raise RenderError(f"`{field}` is neither a text nor texts by language", where=str(sheet))


def _section(given: Any, sheet: Path) -> Section:
    fields = {"name": given} if isinstance(given, str) else given
    if not isinstance(fields, dict) or not isinstance(fields.get("name"), str):
        raise RenderError("`sections` holds something without a name", where=str(sheet))
    return Section(
        name=fields["name"],
        title=told_from(fields.get("title", ""), "title", sheet),
        required=told_from(fields.get("required", ""), "required", sheet),
    )

"""Pack: a folder that holds one layout: `pack.toml`, `brief.html.jinja`, `brief.css`, and whatever these include."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing import resources
from briefing.errors import RenderError
from briefing.model.layout import Layout, Paper
from briefing.render.section import Section, Told, sections_from, told, told_from

CONTEXT_VERSION = 1
"""The version of the template context that this program gives (`briefing.render.context`)."""
ENTRY = "brief.html.jinja"
STYLE = "brief.css"
SHARED = "_shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A template pack: its folder, what it is called, for which context version it was written, its sections and its paper."""

    name: str
    folder: Path
    titles: Told = field(default_factory=dict)
    context: int = CONTEXT_VERSION
    sections: tuple[Section, ...] = ()
    """In the order in which they are printed, unless a layout says otherwise."""
    paper: Paper | None = None
    """None: as the pack's style sheet says, else A4."""

    def __hash__(self) -> int:
        """Return the hash of the folder."""
        return hash(self.folder)

    @property
    def title(self) -> str:
        """What the pack is called, in English."""
        return self.title_in("en")

    def title_in(self, language: str) -> str:
        """Return what the pack is called in a language; English for one that it has no title in."""
        return told(self.titles, language, self.name)

    @property
    def style(self) -> Path:
        """The pack's own style sheet, laid over the shared one."""
        return self.folder / STYLE

    def ordered(self, layout: Layout) -> tuple[Section, ...]:
        """Return all sections in the order of a layout, those that are switched off included."""
        by_name = {section.name: section for section in self.sections}
        return tuple(by_name[name] for name in layout.ordered(tuple(by_name)))

    def printed(self, layout: Layout) -> tuple[str, ...]:
        """Return the names of the sections that a layout prints, in its order; one that the pack requires is among them."""
        return tuple(
            section.name
            for section in self.ordered(layout)
            if section.required or section.name not in layout.off
        )


def load(name_or_folder: str | Path) -> Pack:
    """Return a pack by its name or its folder; `RenderError` where there is none or its `pack.toml` is wrong."""
    folder = _folder(name_or_folder)
    sheet = folder / "pack.toml"
    try:
        fields = tomllib.loads(sheet.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RenderError(
            "there is no template pack here",
            where=str(folder),
            advice=f"Packs that come with the program: {', '.join(pack.name for pack in packs())}.",
        ) from None
    except NotADirectoryError:
        raise RenderError("this is no folder of a template pack", where=str(folder)) from None
    except (OSError, ValueError) as error:
        raise RenderError(f"the pack's description cannot be read: {error}", where=str(sheet)) from None
    return _checked(folder, sheet, fields)


def pack_of(layout: Layout) -> Pack:
    """Return the pack that a layout names; `RenderError` where the program has none of that name.

    The name came with a brief, perhaps from elsewhere: it is looked for among the program's own packs, never on the disk.
    """
    own = packs()
    for pack in own:
        if pack.name == layout.template:
            return pack
    raise RenderError(
        f"there is no template “{layout.template}”",
        where="brief#layout",
        advice=f"Choose another: {', '.join(pack.name for pack in own)}.",
    )


def packs() -> tuple[Pack, ...]:
    """Return the packs that come with the program, by name."""
    sheets = sorted(resources.templates().glob("*/pack.toml"))
    return tuple(load(sheet.parent) for sheet in sheets)


def _folder(name_or_folder: str | Path) -> Path:
    """Return the folder of a pack: one of the program's by its name, else the folder of that path."""
    given = Path(name_or_folder)
    own = resources.templates() / given.name
    if str(given) == given.name and ((own / "pack.toml").is_file() or not given.exists()):
        return own
    return given.resolve()


def _checked(folder: Path, sheet: Path, fields: dict[str, Any]) -> Pack:
    version = fields.get("context", CONTEXT_VERSION)
    if version != CONTEXT_VERSION:
        raise RenderError(
            f"the pack was written for template context {version}; this program gives {CONTEXT_VERSION}",
            where=str(sheet),
            advice="Look for a newer pack.",
        )
    if not (folder / ENTRY).is_file():
        raise RenderError(f"the pack has no {ENTRY}", where=str(folder))
    return Pack(
        name=str(fields.get("name", folder.name)),
        folder=folder,
        titles=told_from(fields.get("title", folder.name), "title", sheet),
        context=version,
        sections=sections_from(fields.get("sections", []), sheet),
        paper=_paper(fields["paper"], sheet) if "paper" in fields else None,
    )


def _paper(given: Any, sheet: Path) -> Paper:
    try:
        return Paper(given)
    except ValueError:
        known = ", ".join(paper.value for paper in Paper)
        raise RenderError(f"`paper` is “{given}”; known are {known}", where=str(sheet)) from None

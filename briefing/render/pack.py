"""Pack: a folder that holds one layout: `pack.toml`, `brief.html.jinja`, `brief.css`, and whatever these include."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing import resources
from briefing.errors import RenderError
from briefing.model.layout import Layout, Paper
from briefing.render.fitting import Fit, fit_from
from briefing.render.section import Section, Told, sections_from, told, told_from

CONTEXT_VERSION = 1
"""The version of the template context that this program gives (`briefing.render.context`)."""
ENTRY = "brief.html.jinja"
STYLE = "brief.css"
SHARED = "_shared"
SHEET = "pack.toml"
NAME = re.compile(r"[A-Za-z0-9][\w-]{0,59}", re.ASCII)
"""What a pack may be called: its folder in the user's folder of packs, and so never a way to anywhere else."""
_MOST_BYTES = 256 << 10
_MOST_STYLE = 1 << 20


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
    fit: Fit = field(default_factory=Fit)
    """On how many pages it has to fit, and how it is shortened for that."""

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
    """Return a pack by its name or its folder; `RenderError` where there is none or its `pack.toml` is wrong.

    A plain name is one of the program's packs, else one in the user's folder of packs, else a folder in the current one.
    """
    folder = _folder(name_or_folder)
    sheet = folder / SHEET
    fields = _fields(folder, sheet)
    try:
        return _checked(folder, sheet, fields)
    except RecursionError:
        raise RenderError("the pack's description is nested too deeply", where=str(sheet)) from None


def pack_of(layout: Layout) -> Pack:
    """Return the pack that a layout names; `RenderError` where there is none of that name.

    The name came with a brief, perhaps from elsewhere: it is looked for among the program's own packs and those that the
    user has put into the folder for packs, never anywhere else on the disk.
    """
    for pack in packs():
        if pack.name == layout.template:
            return pack
    folder = resources.user_packs() / layout.template
    if NAME.fullmatch(layout.template) and (folder / SHEET).is_file():
        return load(folder)
    raise RenderError(
        f"there is no template “{layout.template}”",
        where="brief#layout",
        advice=f"Choose another: {', '.join(pack.name for pack in packs())}.",
    )


def packs() -> tuple[Pack, ...]:
    """Return the packs that come with the program, by name; `briefing.render.packs` knows the user's too."""
    sheets = sorted(resources.templates().glob(f"*/{SHEET}"))
    return tuple(load(sheet.parent) for sheet in sheets)


def _folder(name_or_folder: str | Path) -> Path:
    """Return the folder of a pack: one of the program's by its name, one of the user's, else the folder of that path."""
    given = Path(name_or_folder)
    own, users = resources.templates() / given.name, resources.user_packs() / given.name
    if str(given) == given.name:
        if (own / SHEET).is_file():
            return own
        if NAME.fullmatch(given.name) and (users / SHEET).is_file():
            return users.resolve()
        if not given.exists():
            return own
    return given.resolve()


def _fields(folder: Path, sheet: Path) -> dict[str, Any]:
    """Return what `pack.toml` says: a plain file of the folder itself, and not a large one."""
    try:
        if not folder.is_dir():
            raise NotADirectoryError if folder.exists() else FileNotFoundError
        if sheet.exists() and not (sheet.is_file() and sheet.resolve().is_relative_to(folder.resolve())):
            raise RenderError(f"{SHEET} is no file of the pack itself", where=str(sheet))
        if sheet.stat().st_size > _MOST_BYTES:
            raise RenderError(f"{SHEET} is larger than {_MOST_BYTES >> 10} KB", where=str(sheet))
        return tomllib.loads(sheet.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RenderError(
            "there is no template pack here",
            where=str(folder),
            advice=f"Packs that come with the program: {', '.join(pack.name for pack in packs())}.",
        ) from None
    except NotADirectoryError:
        raise RenderError("this is no folder of a template pack", where=str(folder)) from None
    except RecursionError:
        raise RenderError("the pack's description is nested too deeply", where=str(sheet)) from None
    except (OSError, ValueError) as error:
        raise RenderError(f"the pack's description cannot be read: {error}", where=str(sheet)) from None


def _checked(folder: Path, sheet: Path, fields: dict[str, Any]) -> Pack:
    version = fields.get("context", CONTEXT_VERSION)
    if version != CONTEXT_VERSION:
        raise RenderError(
            f"the pack was written for template context {version}; this program gives {CONTEXT_VERSION}",
            where=str(sheet),
            advice=f"Look for a {'newer pack' if _older(version) else 'newer program, or an older pack'}.",
        )
    for name in (ENTRY, STYLE):
        file = folder / name
        own = file.is_file() and file.resolve().is_relative_to(folder.resolve())
        if (file.exists() or file.is_symlink()) and not (own and file.stat().st_size <= _MOST_STYLE):
            raise RenderError(
                f"{name} is no file of the pack itself, or larger than {_MOST_STYLE >> 20} MB",
                where=str(file),
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
        fit=fit_from(fields.get("fit"), sheet),
    )


def _older(version: Any) -> bool:
    return isinstance(version, int) and version < CONTEXT_VERSION


def _paper(given: Any, sheet: Path) -> Paper:
    try:
        return Paper(given)
    except ValueError:
        known = ", ".join(paper.value for paper in Paper)
        raise RenderError(f"`paper` is “{given}”; known are {known}", where=str(sheet)) from None

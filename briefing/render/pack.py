"""Pack: a folder that holds one layout: `pack.toml`, `brief.html.jinja`, `brief.css`, and whatever these include."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing import resources
from briefing.errors import RenderError
from briefing.render.context import CONTEXT_VERSION

ENTRY = "brief.html.jinja"
STYLE = "brief.css"
SHARED = "_shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A template pack: its folder, what it is called, for which context version it was written, and its sections."""

    name: str
    title: str
    folder: Path
    context: int = CONTEXT_VERSION
    sections: tuple[str, ...] = ()
    """Names of the partials in the order in which the entry includes them: `sections/NAME.html.jinja`."""

    @property
    def style(self) -> Path:
        """The pack's own style sheet, laid over the shared one."""
        return self.folder / STYLE


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
    sections = fields.get("sections", [])
    if not isinstance(sections, list) or not all(isinstance(each, str) for each in sections):
        raise RenderError("`sections` is no list of names", where=str(sheet))
    if not (folder / ENTRY).is_file():
        raise RenderError(f"the pack has no {ENTRY}", where=str(folder))
    return Pack(
        name=str(fields.get("name", folder.name)),
        title=str(fields.get("title", folder.name)),
        folder=folder,
        context=version,
        sections=tuple(sections),
    )

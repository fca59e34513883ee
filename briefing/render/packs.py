"""Packs: every template pack that can be chosen by its name: the program's own, and those in the user's folder of packs.

The program's own win: a pack that has the name of one of them is listed with the reason why it cannot be used. A user's pack
goes by the name of its folder, which its `pack.toml` repeats, so that no two can have the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from briefing import resources
from briefing.errors import RenderError
from briefing.render.pack import NAME, SHEET, Pack, load
from briefing.render.pack import packs as own_packs
from briefing.render.visible import visible

_MOST = 200  # packs of a user that are looked at; more is a folder that was dropped by mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A pack as it was found: its name and folder, and either the pack or, in one sentence, why it cannot be used."""

    name: str
    folder: Path
    own: bool
    """Whether it comes with the program."""
    pack: Pack | None = None
    trouble: str = ""


def found() -> tuple[Found, ...]:
    """Return all packs, the program's first, each group by name; one that cannot be used is among them with the reason."""
    own = tuple(Found(name=pack.name, folder=pack.folder, own=True, pack=pack) for pack in own_packs())
    taken = frozenset(each.name for each in own)
    return (*own, *(_found(folder, taken) for folder in _folders()))


def _folders() -> list[Path]:
    try:
        inside = sorted(resources.user_packs().iterdir())
    except OSError:  # there is no such folder, or it cannot be looked into: then nobody put a pack there
        return []
    return [folder for folder in inside if not folder.name.startswith(".") and folder.is_dir()][:_MOST]


def _found(folder: Path, taken: frozenset[str]) -> Found:
    name = visible(folder.name)
    try:
        if folder.name in taken:
            raise RenderError(
                "a pack that comes with the program has the same name", advice="Rename the folder."
            )
        if not NAME.fullmatch(folder.name):
            raise RenderError(
                "a pack is called by letters, digits, “-” and “_” alone, at most 60",
                advice="Rename the folder.",
            )
        pack = load(folder)
        if pack.name != folder.name:
            raise RenderError(
                f"its {SHEET} calls it “{visible(pack.name)[:80]}”, its folder is called “{folder.name}”",
                advice="Give both the same name.",
            )
    except RenderError as error:
        return Found(name=name, folder=folder, own=False, trouble=error.message)
    return Found(name=name, folder=folder, own=False, pack=pack)

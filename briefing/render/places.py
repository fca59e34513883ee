"""Places: a file of a pack as its author knows it, from what an error names as its place."""

from __future__ import annotations

import re
from pathlib import Path

from briefing import resources
from briefing.render.pack import ENTRY, SHARED

_WHERE = re.compile(r"(.*), line (\d+)")


def place_of(where: str, folder: Path) -> tuple[str, int]:
    """Return the file as the pack calls it (with slashes) and the line, 0 where there is none, of a `RenderError.where`."""
    match = _WHERE.fullmatch(where)
    file, line = (match[1], int(match[2])) if match else (where, 0)
    return named(file, folder), line


def named(file: str, folder: Path) -> str:
    """Return the path of a file as the pack in `folder` calls it; the entry for what is no file."""
    path, folder = Path(file), folder.resolve()
    shared = (resources.templates() / SHARED).resolve()
    if path.is_absolute() and path.is_relative_to(folder):
        return path.relative_to(folder).as_posix() if path != folder else ENTRY
    if path.is_absolute() and path.is_relative_to(shared):
        return f"{SHARED}/{path.relative_to(shared).as_posix()}"
    return ENTRY if "#" in file or not file else file

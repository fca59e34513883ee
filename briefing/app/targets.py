"""Targets: where each brief was exported to last, remembered between the runs of the program."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.recovery import state_folder
from briefing.errors import StoreError
from briefing.store import settings_file

if TYPE_CHECKING:
    from briefing.model.brief import Brief

_FILE = "targets.json"
_MOST = 200


def remembered_folder(brief: Brief, path: Path | None) -> Path | None:
    """Return the folder that a brief, kept in the file `path`, was exported to last; None where nobody knows, or it is gone."""
    given = settings_file.read(_file()).values.get(_key(brief, path))
    folder = Path(given) if isinstance(given, str) and given else None
    return folder if folder is not None and folder.is_dir() else None


def remember_folder(brief: Brief, path: Path | None, folder: Path) -> None:
    """Remember the folder that a brief was exported to; what cannot be written is not remembered."""
    key = _key(brief, path)
    known = {name: value for name, value in settings_file.read(_file()).values.items() if name != key}
    kept = dict(list(known.items())[-_MOST + 1 :])
    with suppress(StoreError):
        settings_file.write(_file(), {**kept, key: str(folder.absolute())})


def proposed_name(brief: Brief) -> str:
    """Return the name of a brief's PDF without its suffix: serial or title, and issue; letters of a path are not taken over."""
    words = brief.serial or brief.title or "brief"
    kept = "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in words)
    return f"{kept.strip(' -')[:80] or 'brief'} issue {brief.issue}"


def _key(brief: Brief, path: Path | None) -> str:
    return str(path.absolute()) if path else f"id:{brief.id}"


def _file() -> Path:
    return state_folder() / _FILE

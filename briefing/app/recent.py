"""Recent: what the program remembers between its runs – the briefs opened lately, how the window stood, what was done last.

It lies in one small file in the folder for state (`briefing.app.recovery.state_folder`). Losing it costs nothing but
comfort: a damaged file is kept aside and the memory begins anew, and what cannot be written is not remembered.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from briefing.app.recovery import state_folder
from briefing.errors import StoreError
from briefing.store import settings_file

_FILE = "window.json"
_MOST = 12
_BRIEFS, _WINDOW, _DONE = "recent", "window", "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentBrief:
    """A brief that was open: where it lies, what it is called, and when it was open last (ISO 8601, UTC)."""

    path: Path
    title: str = ""
    opened_at: str = ""

    @property
    def missing(self) -> bool:
        """Whether there is no such file now; this looks at the disk."""
        try:
            return not self.path.is_file()
        except OSError:
            return True


def recent_briefs() -> tuple[RecentBrief, ...]:
    """Return the briefs opened lately, the latest first, at most twelve."""
    found = []
    for entry in _listed(_values().get(_BRIEFS)):
        if isinstance(entry, dict) and isinstance(entry.get("path"), str) and entry["path"]:
            title, when = str(entry.get("title", "")), str(entry.get("opened_at", ""))
            found.append(RecentBrief(path=Path(entry["path"]), title=title, opened_at=when))
    return tuple(found[:_MOST])


def remember_brief(path: Path, title: str) -> None:
    """Put a brief at the head of those opened lately."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    own = RecentBrief(path=path.absolute(), title=title, opened_at=now)
    _put_briefs((own, *(each for each in recent_briefs() if each.path != own.path)))


def forget_brief(path: Path) -> None:
    """Take a brief off the list; the file itself stays."""
    _put_briefs(tuple(each for each in recent_briefs() if each.path != path))


def window_state() -> dict[str, Any]:
    """Return how the window stood last, as `remember_window` was told; empty at the first start."""
    held = _values().get(_WINDOW)
    return held if isinstance(held, dict) else {}


def remember_window(state: dict[str, Any]) -> None:
    """Remember how the window stands: words, numbers and lists of them."""
    _write(_WINDOW, state)


def done_lately() -> tuple[str, ...]:
    """Return the names of the actions chosen lately, the latest first."""
    return tuple(each for each in _listed(_values().get(_DONE)) if isinstance(each, str))


def remember_done(name: str) -> None:
    """Put an action at the head of those chosen lately."""
    _write(_DONE, [name, *(each for each in done_lately() if each != name)][:_MOST])


def _put_briefs(briefs: tuple[RecentBrief, ...]) -> None:
    entries = [
        {"path": str(each.path), "title": each.title, "opened_at": each.opened_at} for each in briefs[:_MOST]
    ]
    _write(_BRIEFS, entries)


def _path() -> Path:
    return state_folder() / _FILE


def _values() -> dict[str, Any]:
    return settings_file.read(_path()).values


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _write(name: str, value: Any) -> None:
    with suppress(StoreError):
        settings_file.write(_path(), {**_values(), name: value})

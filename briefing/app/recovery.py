"""Recovery: briefs that a window kept aside and could not close itself, as after a power cut or a kill.

A recovery file is a brief file too, in a folder of the program's own. Whoever writes one holds its window lock; a lock dies
with its process, so that a recovery file without one is what a dead window has left.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from briefing.errors import StoreError
from briefing.store.brief_file import load, noted
from briefing.store.window_lock import WindowLock

STANDS_FOR = "stands_for"
"""The note of a recovery file that names the file which refused to take the brief."""

_FOLDER = "BRIEFING_STATE_DIR"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recoverable:
    """A brief that a dead window has left: where it lies, what it is, and when it was kept last (ISO 8601, UTC).

    `stands_for` is the file that could not be written, where there was one; `trouble` says why it cannot be read.
    """

    path: Path
    title: str = ""
    serial: str = ""
    kept_at: str = ""
    sources: int = 0
    claims: int = 0
    stands_for: Path | None = None
    trouble: str = ""


def state_folder() -> Path:
    """Return the folder for what the program keeps between its runs; BRIEFING_STATE_DIR names another one."""
    given = os.environ.get(_FOLDER)
    return Path(given) if given else Path(platformdirs.user_state_dir("briefing"))


def recovery_folder() -> Path:
    """Return the folder of the recovery files."""
    return state_folder() / "recovery"


def new_recovery_path(folder: Path) -> Path:
    """Return the path of a recovery file that does not exist yet, in a folder that does, readable by its owner only."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        detail = f"the recovery folder cannot be made: {error.strerror or error}"
        raise StoreError(detail, where=str(folder), advice="Save the brief elsewhere.") from error
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    return folder / f"{stamp}-{secrets.token_hex(4)}.brief"


def recoverable(folder: Path | None = None) -> tuple[Recoverable, ...]:
    """Return the briefs that dead windows have left, the newest first; those of living windows are none of them."""
    found = []
    for path in (folder or recovery_folder()).glob("*.brief"):
        with suppress(StoreError):  # held: its window lives
            lock = WindowLock(path)
            try:
                found.append(_look_at(path))
            finally:
                lock.release()
    return tuple(sorted(found, key=lambda each: each.kept_at, reverse=True))


def discard(path: Path) -> None:
    """Remove a recovery file, unless a living window has it; `StoreError` where that or the disk stands against it."""
    lock = WindowLock(path)
    try:
        remove(path)
    finally:
        lock.release()


def remove(path: Path) -> None:
    """Remove a recovery file with all that belongs to it."""
    for each in (path.with_name(path.name + "-journal"), path):
        with suppress(OSError):
            each.unlink()


def _look_at(path: Path) -> Recoverable:
    try:
        stored = load(path, thorough=False)
        stands_for = noted(path, STANDS_FOR)
    except StoreError as error:
        return Recoverable(path=path, trouble=error.message)
    return Recoverable(
        path=path,
        title=stored.brief.title,
        serial=stored.brief.serial,
        kept_at=stored.versions[-1].saved_at,
        sources=len(stored.brief.sources),
        claims=len(stored.brief.claims),
        stands_for=Path(stands_for) if stands_for else None,
    )

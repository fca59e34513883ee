"""The shelf: where one brief is kept on the disk, its own file first and a recovery file where that cannot be.

Everything here may take as long as a disk takes; `briefing.app.keeping` calls it from a thread of its own.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.recovery import STANDS_FOR, new_recovery_path, recovery_folder, remove
from briefing.errors import StoreError
from briefing.store.brief_file import load, load_version, save_entry
from briefing.store.faults import FileGoneError, FileReplacedError
from briefing.store.open_file import BriefFile, refuse_protected
from briefing.store.window_lock import WindowLock, holder_of

if TYPE_CHECKING:
    from briefing.app.originals import Originals
    from briefing.model.brief import Brief
    from briefing.store.history import Entry, Version


class Standing(StrEnum):
    """How a brief stands on the disk."""

    NOTHING = "nothing"
    """Nothing was done to it yet, or it cannot be changed."""
    PENDING = "pending"
    """An edit is on its way."""
    OWN = "own"
    """Its own file holds everything."""
    RECOVERY = "recovery"
    """It has no file of its own; a recovery file holds everything."""
    ASIDE = "aside"
    """Its own file cannot be written; a recovery file holds everything."""
    FAILED = "failed"
    """Neither can be written: only the window holds the last edits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """How a brief stands on the disk: since when (ISO 8601, UTC), where, and what stood against its own file."""

    standing: Standing = Standing.NOTHING
    at: str = ""
    path: Path | None = None
    error: StoreError | None = None


class Shelf:
    """One brief's place on the disk. `path` is its own file, which is opened when first written; calls come one at a time."""

    def __init__(
        self, originals: Originals, *, path: Path | None, lock: WindowLock | None, folder: Path | None
    ) -> None:
        """Keep in the file at `path`, whose lock is given, or in recovery files in `folder` (the program's own)."""
        self.path = path
        self._originals, self._lock = originals, lock
        self._folder = folder or recovery_folder()
        self._own: BriefFile | None = None
        self._recovery: BriefFile | None = None
        self._recovery_lock: WindowLock | None = None

    def adopt(self, recovery: Path, lock: WindowLock) -> None:
        """Go on in a recovery file that a dead window has left."""
        self._recovery, self._recovery_lock = BriefFile(recovery), lock

    def hold(self) -> None:
        """Open the own file before it is first written, so that what is in it can be read even after it is removed.

        A file of an older format is left alone until it is written.
        """
        if self._own is None and self._lock is not None and self.path is not None:
            with suppress(StoreError):
                self._own = BriefFile(self.path, as_it_is=True)
                self._originals.settle((), self._own.originals)

    def is_free(self) -> bool:
        """Return whether the own file could be opened for writing now: nobody has it, and nothing protects it."""
        if self.path is None or not self.path.is_file():
            return False
        try:
            refuse_protected(self.path)
        except StoreError:
            return False
        return holder_of(self.path) is None

    @property
    def recovery(self) -> Path | None:
        """The recovery file, where there is one."""
        return self._recovery.path if self._recovery else None

    # ── write ──

    def keep(self, brief: Brief, entry: Entry) -> Kept:
        """Write the brief to its own file, or else to a recovery file, and return where it stands now."""
        trouble: StoreError | None = None
        if self.path is not None:
            try:
                return self._keep_own(brief, entry)
            except StoreError as error:
                trouble = error
        try:
            file = self._recovery_file(brief, entry, trouble)
            originals = self._originals if trouble is None else self._originals.fresh
            file.keep(brief, originals, entry, lenient=True)
        except StoreError as error:
            self._forget_recovery_if_lost(error)
            return Kept(standing=Standing.FAILED, at=entry.at, path=self.path, error=trouble or error)
        if trouble is None:
            self._originals.settle(file.digests(), file.originals)
        standing = Standing.RECOVERY if trouble is None else Standing.ASIDE
        return Kept(standing=standing, at=entry.at, path=file.path, error=trouble)

    def save(self, brief: Brief, entry: Entry, path: Path | None) -> Kept:
        """Write the brief to its own file, or to the one at `path`, which is its own from then on.

        A file that was removed is written again. Raises `StoreError`, with everything as it was.
        """
        target = path or self.path
        if target is None:
            raise ValueError("the brief has no file yet: say where to save it")
        if self._lock is not None and self.path is not None and _same(target, self.path):
            try:
                return self._keep_own(brief, entry)
            except FileGoneError:
                return self._move(target, self._lock, brief, entry)
        lock = WindowLock(target)
        try:
            refuse_protected(target)
            return self._move(target, lock, brief, entry)
        except BaseException:
            lock.release()
            raise

    def _keep_own(self, brief: Brief, entry: Entry) -> Kept:
        assert self.path is not None  # noqa: S101 - told to the type checker; the callers have looked
        if self._own is None:
            if not self.path.exists():
                raise FileGoneError(
                    "the file was removed", where=str(self.path), advice="Save to write it again."
                )
            self._own = BriefFile(self.path)
        self._own.keep(brief, self._originals, entry, lenient=True)
        self._originals.settle(self._own.digests(), self._own.originals)
        self.drop_recovery()
        return Kept(standing=Standing.OWN, at=entry.at, path=self.path)

    def _move(self, target: Path, lock: WindowLock, brief: Brief, entry: Entry) -> Kept:
        """Write the brief, with its history, to another file, and keep it there from now on."""
        current = self._own if self._own is not None and self._own.intact() else self._recovery
        if current is not None:
            current.save_as(target, brief, self._originals, entry)
        elif self._own is None and self.path is not None and self.path.exists():
            save_entry(target, brief, self._originals, entry, history_of=self.path, lenient=True)
        else:
            save_entry(target, brief, self._originals, entry, lenient=True)
        fresh = BriefFile(target)
        if self._own is not None:
            self._own.close()
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self.path, self._own, self._lock = target, fresh, lock
        self._originals.settle(fresh.digests(), fresh.originals)
        self.drop_recovery()
        return Kept(standing=Standing.OWN, at=entry.at, path=target)

    def _recovery_file(self, brief: Brief, entry: Entry, trouble: StoreError | None) -> BriefFile:
        """Return the recovery file, made where there is none yet."""
        if self._recovery is not None:
            return self._recovery
        path = new_recovery_path(self._folder)
        lock = WindowLock(path)
        try:
            if (
                self._own is not None
                and isinstance(trouble, FileGoneError | FileReplacedError)
                and self._own.intact()
            ):
                self._own.save_as(path, brief, self._originals, entry)  # the file itself is still open here
            else:
                fresh = self._originals if trouble is None else self._originals.fresh
                save_entry(path, brief, fresh, entry, lenient=True)
            file = BriefFile(path)
            file.go_on()
            if self.path is not None:
                file.note(STANDS_FOR, str(self.path.absolute()))
        except BaseException:
            remove(path)
            lock.release()
            raise
        self._recovery, self._recovery_lock = file, lock
        return file

    def _forget_recovery_if_lost(self, error: StoreError) -> None:
        """Have another recovery file made next time where somebody has taken this one away."""
        if self._recovery is not None and isinstance(error, FileGoneError | FileReplacedError):
            self.drop_recovery()

    # ── read ──

    def versions(self) -> tuple[Version, ...]:
        """Return the history, the oldest first; nothing where no file holds the brief yet."""
        file = self._own or self._recovery
        if file is not None:
            return file.versions()
        return () if self.path is None else load(self.path, thorough=False).versions

    def brief_of(self, number: int) -> Brief:
        """Return the brief of a version; `StoreError` where there is none of that number."""
        file = self._own or self._recovery
        if file is not None:
            return file.brief_of(number)
        if self.path is None:
            raise StoreError(f"there is no version {number}")
        return load_version(self.path, number)

    # ── let go ──

    def drop_recovery(self) -> None:
        """Remove the recovery file, where there is one: it is not needed any more."""
        if self._recovery is not None:
            with suppress(StoreError):
                self._recovery.close()
            remove(self._recovery.path)
            self._recovery = None
        if self._recovery_lock is not None:
            self._recovery_lock.release()
            self._recovery_lock = None

    def close(self) -> None:
        """Close the files and give the locks back; a recovery file stays, for the next start to offer."""
        for file in (self._own, self._recovery):
            if file is not None:
                with suppress(StoreError):
                    file.close()
        for lock in (self._lock, self._recovery_lock):
            if lock is not None:
                lock.release()
        self._own = self._recovery = self._lock = self._recovery_lock = None


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)

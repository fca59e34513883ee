"""An open brief file: kept open by the window, and written in place within a second of each edit.

SQLite's rollback journal (mode DELETE) guards it: what is committed is in the file itself, and nothing lies beside it but
during a write.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from briefing.errors import StoreError
from briefing.store import contents
from briefing.store.brief_file import about, save_entry
from briefing.store.encoding import Encoder
from briefing.store.faults import FileChangedError, FileGoneError, FileProtectedError, FileReplacedError, told
from briefing.store.history import Entry, Kind, Version, newest, stands, thin, versions, write_version
from briefing.store.migrations import STEPS, format_of, upgrade
from briefing.store.opening import ONE_AT_A_TIME, check, connect, holding

if TYPE_CHECKING:
    import sqlite3

    from briefing.model.brief import Brief


class BriefFile:
    """A brief file kept open, to which versions are written in place; a context manager that closes it.

    Other programs can read the file meanwhile. What somebody else writes into it, or puts in its place, is never written
    over: from then on this one refuses to write (`FileChangedError`,
    `FileReplacedError`, `FileGoneError`). May be used from several threads.
    """

    def __init__(self, path: Path, *, as_it_is: bool = False) -> None:
        """Open the brief file at `path` (made by `save`), bringing an older one to the newest format in place.

        With `as_it_is`, an older one is refused instead. Raises `StoreError`, with the file untouched, where it cannot be
        read and written or is no sound brief file.
        """
        self.path = path
        target = Path(os.path.realpath(path))
        refuse_protected(path)
        with ONE_AT_A_TIME, about(path), told(path):
            with holding(target) as connection:
                if as_it_is and format_of(connection) < len(STEPS):
                    raise StoreError("the file is of an older format")
                upgrade(connection)
                connection.execute("COMMIT")
            self._connection = _connection_to(target)
            self._identity = self._left = target.stat()
            self._newest = newest(self._connection)
        self._own: int | None = None
        self._encoder = Encoder()

    def go_on(self) -> None:
        """Count the working state that is in the file as this sitting's own, which may be written over."""
        with ONE_AT_A_TIME, about(self.path), told(self.path):
            history = versions(self._connection)
            self._own = history[-1].number if history and history[-1].kind is Kind.WORKING else None

    def append(self, brief: Brief, originals: Mapping[str, bytes], *, label: str, at: str) -> None:
        """Write `brief` as the newest version, as `save` does, but in place: wholly and on the disk, or not at all."""
        self.keep(brief, originals, Entry(label=label, at=at))

    def keep(
        self, brief: Brief, originals: Mapping[str, bytes], entry: Entry, *, lenient: bool = False
    ) -> None:
        """Write `brief` as `append` does, under all that `entry` says; a working state over this sitting's last one.

        `lenient` writes the brief also where originals are missing, which loading then reports.
        """
        with about(self.path):
            encoded = self._encoder.encode(brief)
        with ONE_AT_A_TIME, about(self.path), told(self.path):
            with self._transaction() as connection:
                if stands(connection, encoded, entry) and contents.holds(connection, brief, encoded):
                    return
                contents.write(connection, brief, encoded, originals, lenient=lenient)
                number = write_version(connection, encoded, entry, own=self._own)
                if entry.kind is not Kind.WORKING:
                    thin(connection, entry.at)
                standing = newest(connection)
            self._newest, self._own = standing, number if entry.kind is Kind.WORKING else None

    def versions(self) -> tuple[Version, ...]:
        """Return the history, the oldest first."""
        with ONE_AT_A_TIME, about(self.path), told(self.path):
            return versions(self._connection)

    def brief_of(self, number: int) -> Brief:
        """Return the brief of a version; `StoreError` where there is none of that number or it is damaged."""
        with ONE_AT_A_TIME, about(self.path), told(self.path):
            return contents.brief_of(self._connection, number)

    @property
    def originals(self) -> Mapping[str, bytes]:
        """The originals in the file, each read when it is asked for."""
        return _Originals(self)

    def digests(self) -> frozenset[str]:
        """Return the SHA-256 of every original in the file."""
        with ONE_AT_A_TIME, about(self.path), told(self.path):
            return contents.digests(self._connection)

    def original(self, digest: str) -> bytes:
        """Return the original with that SHA-256; `KeyError` where there is none, `StoreError` where it is damaged."""
        with ONE_AT_A_TIME, about(self.path), told(self.path):
            return contents.original_of(self._connection, digest)

    def noted(self, key: str) -> str:
        """Return what is noted of the file under `key`, or nothing."""
        with ONE_AT_A_TIME, about(self.path), told(self.path):
            row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            return "" if row is None else str(row[0])

    def note(self, key: str, value: str) -> None:
        """Note something of the file itself, such as what it stands in for."""
        with ONE_AT_A_TIME, about(self.path), told(self.path), self._transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def intact(self) -> bool:
        """Return whether what is open here is still what was written here, also where it was removed or replaced."""
        try:
            with ONE_AT_A_TIME, told(self.path):
                self._look_afresh()
                check(self._connection, self.path, thorough=True)
                return newest(self._connection) == self._newest
        except StoreError:
            return False

    def save_as(self, path: Path, brief: Brief, originals: Mapping[str, bytes], entry: Entry) -> None:
        """Write `brief` to another file as `save` does; a new file has this one's history too.

        This works also where this file was removed or replaced while it was open.
        """
        with ONE_AT_A_TIME:
            save_entry(path, brief, originals, entry, history=self._connection, lenient=True)

    def close(self) -> None:
        """Let go of the file; nothing is left beside it."""
        with ONE_AT_A_TIME, told(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        """Return the open file."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._refuse_if_not_ours()
        refuse_protected(self.path)
        self._look_afresh()
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Once more: `save` holds this lock while it puts another file in this one's place.
            self._refuse_if_not_ours()
            check(connection, self.path, thorough=False)
            if newest(connection) != self._newest:
                raise FileChangedError("another program has written into the file", advice=_COMPARE)
            yield connection
            connection.execute("COMMIT")
            self._left = Path(os.path.realpath(self.path)).stat()
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def _look_afresh(self) -> None:
        """Forget what SQLite remembers of the file where somebody else has touched it since this one did.

        SQLite trusts the pages it remembers as long as a counter in the file's header stands where it stood. A file copied
        over this one may happen to have the same count: it would be taken for ours, and pages of both would be mixed.
        """
        target = Path(os.path.realpath(self.path))
        try:
            there = target.stat()
        except OSError:
            return
        left = self._left
        if not os.path.samestat(left, there):
            return  # what is open here is not the file of that name
        if (there.st_mtime_ns, there.st_size) != (left.st_mtime_ns, left.st_size):
            fresh = _connection_to(target)
            self._connection.close()
            self._connection, self._left = fresh, there

    def _refuse_if_not_ours(self) -> None:
        try:
            there = self.path.stat()
        except FileNotFoundError as error:
            raise FileGoneError("the file was removed", advice="Save to write it again.") from error
        if not os.path.samestat(self._identity, there):
            raise FileReplacedError("another program has put another file in its place", advice=_COMPARE)


def _connection_to(target: Path) -> sqlite3.Connection:
    connection = connect(target, "rw")
    # EXTRA: after a power failure, too, what `keep` returned from stands in the file.
    connection.execute("PRAGMA synchronous = EXTRA")
    return connection


class _Originals(Mapping[str, bytes]):
    def __init__(self, file: BriefFile) -> None:
        self._file, self._digests = file, file.digests()

    def __getitem__(self, digest: str) -> bytes:
        return self._file.original(digest)

    def __contains__(self, digest: object) -> bool:
        return digest in self._digests

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._digests))

    def __len__(self) -> int:
        return len(self._digests)


_COMPARE = "Save under a new name, then compare the two."


def refuse_protected(path: Path) -> None:
    """Raise `FileProtectedError` where the file or its folder is read-only, also for those whom the system would let pass."""
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode
    except OSError:
        return  # whoever opens it says what is wrong
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise FileProtectedError("the file is write-protected", where=str(path), advice=_ELSEWHERE)
    if not target.parent.stat().st_mode & 0o222 or not os.access(target.parent, os.W_OK | os.X_OK):
        raise FileProtectedError("the folder is write-protected", where=str(path), advice=_ELSEWHERE)


_ELSEWHERE = "Save under another name or in another folder."

"""The brief file: a brief, each source's original bytes and text, and the brief's history, in one file on disk.

The file is an SQLite database; `docs/brief-file.md` describes it for other programs. There are two ways to write it:

* `save` makes a whole new file and puts it in the old one's place. It needs nothing but a path.
* `briefing.store.open_file.BriefFile` stays open and writes in place, each time in one transaction. SQLite's rollback
  journal (mode DELETE) guards it: what is committed is in the file itself, and nothing lies beside it but during a
  write. A write-ahead log would be faster, but would keep saved work in a second file, which a person who copies the
  first would lose. A writer that is killed leaves a journal `…-journal`; reading then undoes the half-made write on a
  copy, and the next write undoes it in the file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.problem import Problem
from briefing.store import contents
from briefing.store.encoding import Encoded, encode
from briefing.store.faults import UNTOUCHED, told
from briefing.store.history import Entry, Version, versions, write_version
from briefing.store.migrations import STEPS, format_of, upgrade
from briefing.store.opening import ONE_AT_A_TIME, connect, holding, reading
from briefing.store.replacement import replacement

if TYPE_CHECKING:
    import sqlite3


class Originals(Mapping[str, bytes]):
    """The originals of a brief file by their SHA-256, each read from the file when it is asked for, and checked.

    Reading raises `StoreError` where the file is gone or an original is damaged.
    """

    def __init__(self, path: Path, digests: frozenset[str]) -> None:
        """Remember where the originals lie and which there are."""
        self._path = path
        self._digests = digests

    def __getitem__(self, digest: str) -> bytes:
        """Return the bytes with that SHA-256; `KeyError` where the file had none when it was loaded."""
        if digest not in self._digests:
            raise KeyError(digest)
        with about(self._path), reading(self._path, thorough=False) as connection:
            return contents.original_of(connection, digest)

    def __contains__(self, digest: object) -> bool:
        """Return whether the file has an original with that SHA-256, without reading it."""
        return digest in self._digests

    def __iter__(self) -> Iterator[str]:
        """Yield each SHA-256, in order."""
        return iter(sorted(self._digests))

    def __len__(self) -> int:
        """Return how many originals there are."""
        return len(self._digests)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What a brief file holds: the newest brief, the originals, the history (oldest first), and what of it is lost."""

    brief: Brief
    originals: Mapping[str, bytes]
    versions: tuple[Version, ...]
    problems: tuple[Problem, ...] = ()


def load(path: Path, *, thorough: bool = True) -> Stored:
    """Return what a brief file holds, leaving the file and its folder as they are.

    Raises `StoreError` for what is no sound brief file of a format known here. An original that is missing or damaged
    does not keep the brief from being read; it is one of the problems. Unless `thorough`, originals are not looked into.
    """
    with about(path), reading(path) as connection:
        history = versions(connection)
        if not history:
            raise StoreError("the file holds no brief", advice=UNTOUCHED)
        brief = contents.brief_of(connection, history[-1].number)
        return Stored(
            brief=brief,
            originals=Originals(path.absolute(), contents.digests(connection)),
            versions=history,
            problems=tuple(contents.lost_originals(connection, brief, thorough=thorough)),
        )


def load_version(path: Path, number: int) -> Brief:
    """Return the brief as it was in the version of that number; `StoreError` as `load`, or where there is none."""
    with about(path), reading(path) as connection:
        return contents.brief_of(connection, number)


def noted(path: Path, key: str) -> str:
    """Return what is noted of a file under `key`, or nothing; `StoreError` as `load`."""
    with about(path), reading(path, thorough=False) as connection:
        row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return "" if row is None else str(row[0])


def save(path: Path, brief: Brief, originals: Mapping[str, bytes], *, label: str, at: str) -> None:
    """Write `brief` as the newest version of the file at `path`, whole or not at all, keeping the file's history.

    `originals` are the sources' bytes by SHA-256; those that the file has already need not be given. `label` says what
    the version is, `at` when it was saved (ISO 8601, UTC). A brief that the file already holds changes nothing. Symbolic
    links are followed; permissions stay. Raises `StoreError`, with what was on the disk untouched, where the disk
    refuses, an original is missing, or the file at `path` is newer, broken or no brief file.
    """
    save_entry(path, brief, originals, Entry(label=label, at=at))


def save_entry(
    path: Path,
    brief: Brief,
    originals: Mapping[str, bytes],
    entry: Entry,
    *,
    history: sqlite3.Connection | None = None,
    history_of: Path | None = None,
    lenient: bool = False,
) -> None:
    """Write `brief` as `save` does, under all that `entry` says.

    Where there is no file yet, it begins with the history and the originals of the open database `history`, or of the
    file `history_of`. `lenient` writes the brief also where originals are missing, which loading then reports.
    """
    encoded = _encoded(path, brief)
    target = Path(os.path.realpath(path))
    with ONE_AT_A_TIME, about(path), told(path), ExitStack() as stack:
        old = stack.enter_context(holding(target)) if target.exists() else None
        if old is not None and format_of(old) == len(STEPS) and contents.holds(old, brief, encoded):
            return
        with replacement(target) as fresh:
            with closing(_blank(fresh)) as new:
                if old is not None:
                    _copy(target, new)
                elif history is not None:
                    history.backup(new)
                elif history_of is not None:
                    stack.enter_context(reading(history_of, thorough=False)).backup(new)
                new.execute("BEGIN")
                upgrade(new)
                contents.write(new, brief, encoded, originals, lenient=lenient)
                write_version(new, encoded, entry)
                new.execute("COMMIT")
            # What a killed writer left would be played back into the new file. Here it is dead: a journal of the old
            # file was rolled back when `holding` took the lock, and without an old file there is nothing to roll back.
            target.with_name(target.name + "-journal").unlink(missing_ok=True)
            if old is not None and sys.platform == "win32":  # where an open file cannot be replaced
                old.close()


def _encoded(path: Path, brief: Brief) -> Encoded:
    with about(path):
        return encode(brief)


def _copy(path: Path, new: sqlite3.Connection) -> None:
    # Through a second connection: SQLite does not copy from one that has a write transaction under way.
    with closing(connect(path, "ro")) as old:
        old.backup(new)


def _blank(path: Path) -> sqlite3.Connection:
    """Return a connection to a new file that is thrown away if anything fails: no journal on disk, no waiting for it."""
    connection = connect(path, "rw")
    connection.execute("PRAGMA journal_mode = MEMORY")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


@contextmanager
def about(path: Path) -> Iterator[None]:
    """Name the file in every `StoreError` within the block that does not name it yet."""
    try:
        yield
    except StoreError as error:
        if error.where:
            raise
        raise type(error)(error.detail, where=str(path), advice=error.advice) from error

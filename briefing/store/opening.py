"""Opening: a brief file looked at from outside, opened without touching it, and checked before anything in it is believed.

A file may come from anybody. Its tables must be exactly those of its format, so no trigger, view or expression of a
stranger ever runs; sizes are limited; the whole database is checked for damage before its first row is used.
"""

from __future__ import annotations

import shutil
import sqlite3
import stat
import sys
import tempfile
import threading
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from briefing.errors import StoreError
from briefing.store.faults import UNTOUCHED, told
from briefing.store.migrations import APPLICATION_ID, STEPS, format_of, layout_of, layout_of_format, upgrade
from briefing.store.packing import LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_AT_A_TIME: Final = threading.RLock()
"""Held while a thread reads or writes a brief file. On POSIX, closing a file drops all locks that the process has on it, so
one thread's look at a file would otherwise take away the lock under which another one writes it."""

_MAGIC: Final = b"SQLite format 3\0"
_HEADER: Final = 100
_PATIENCE: Final = 5.0  # seconds that a lock of another program is waited for
_NO_BRIEF: Final = "Choose a file that Briefing has saved."
_LOOKS_LIKE: Final = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{", "JSON"),
    (b"<", "a web page or XML"),
)


@contextmanager
def reading(path: Path, *, thorough: bool = True) -> Iterator[sqlite3.Connection]:
    """Open a brief file for reading and yield a connection on which the newest format's tables can be read.

    The file and its folder are left exactly as they are. `thorough` also checks every page for damage. Raises
    `StoreError` for everything that is no sound brief file, and for errors within the block.
    """
    with ONE_AT_A_TIME, told(path), ExitStack() as stack:
        _look_at(path)
        connection = stack.enter_context(closing(connect(path, "ro")))
        if _was_interrupted(connection):
            connection = stack.enter_context(_rolled_back_copy(path))
        elif _size_noted_in(connection) > path.stat().st_size:
            raise StoreError("the file is damaged: it is cut off", where=str(path), advice=UNTOUCHED)
        check(connection, path, thorough=thorough)
        if format_of(connection) < len(STEPS):
            connection = stack.enter_context(_upgraded_copy(connection))
        yield connection


@contextmanager
def holding(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a sound brief file for writing and yield a connection with a write transaction under way.

    Another program can read the file meanwhile, but not write it. What the block has not committed is rolled back.
    """
    with reading(path):
        pass  # refused here, before anything opens it for writing, if it is newer, broken or no brief file
    with ONE_AT_A_TIME, told(path), closing(connect(path, "rw")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        check(connection, path, thorough=False)
        try:
            yield connection
        finally:
            with suppress(sqlite3.ProgrammingError):  # closed already
                if connection.in_transaction:
                    connection.execute("ROLLBACK")


def connect(path: Path, mode: Literal["ro", "rw"]) -> sqlite3.Connection:
    """Return a connection to an existing database whose schema and sizes are not trusted."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_PATIENCE,
        check_same_thread=False,
    )
    try:
        _harden(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def check(connection: sqlite3.Connection, path: Path, *, thorough: bool) -> None:
    """Raise `StoreError` unless this is a whole brief file of a format that this program reads."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise StoreError("this database belongs to another program", where=str(path), advice=_NO_BRIEF)
    number = format_of(connection)
    if number > len(STEPS):
        raise StoreError(
            f"the file was written by a newer Briefing (format {number}; this one reads up to {len(STEPS)})",
            where=str(path),
            advice="Update Briefing to open it; it was left as it is.",
        )
    if number < 1 or layout_of(connection) != layout_of_format(number):
        raise StoreError(
            "the file is damaged or was altered: its tables are not those of a brief file",
            where=str(path),
            advice=UNTOUCHED,
        )
    if thorough and connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise StoreError("the file is damaged", where=str(path), advice=UNTOUCHED)


def _harden(connection: sqlite3.Connection) -> None:
    # https://www.sqlite.org/security.html, "Untrusted SQLite Database Files".
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST + 65_536)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 65_536)
    connection.setlimit(sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 50)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)


def _look_at(path: Path) -> None:
    """Raise `StoreError` for what is plainly no brief file, saying what it looks like."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):  # opening a pipe would wait for ever
        raise StoreError("this is no regular file", where=str(path), advice=_NO_BRIEF)
    with path.open("rb") as file:
        head = file.read(512)
    if not head.startswith(_MAGIC):
        raise StoreError(f"this is no brief file: it {_looks(head)}", where=str(path), advice=_NO_BRIEF)
    if len(head) < _HEADER:
        raise StoreError("the file is damaged: it is cut off", where=str(path), advice=UNTOUCHED)
    # Bytes 18 and 19 are 2 in write-ahead mode, in which saved work lies in a second file; no brief file is in it.
    if not set(head[18:20]) <= {1, 2}:
        raise StoreError("the file is damaged", where=str(path), advice=UNTOUCHED)
    if head[18:20] != b"\x01\x01" or path.with_name(path.name + "-wal").exists():
        raise StoreError(
            "another program has switched this file to write-ahead logging",
            where=str(path),
            advice="Close it there, or set its journal_mode to DELETE.",
        )


def _looks(head: bytes) -> str:
    if not head:
        return "is empty"
    beginning = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, kind in _LOOKS_LIKE:
        if beginning.startswith(magic):
            return f"looks like {kind}"
    try:
        # The last character may be cut in two.
        head[:-3].decode()
    except UnicodeDecodeError:
        return "is of no kind that is known here"
    return "is of no kind that is known here" if b"\0" in head else "looks like plain text"


def _was_interrupted(connection: sqlite3.Connection) -> bool:
    """Begin to read; return whether a writer died half-way, so that its journal has first to be rolled back."""
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
        return True
    return False


def _size_noted_in(connection: sqlite3.Connection) -> int:
    """Return how many bytes the file should have: SQLite itself overlooks half a page that is missing at the end."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)


@contextmanager
def _rolled_back_copy(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection to a copy of the file, with the interrupted write undone there and not in the file itself."""
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        copy = Path(folder, "copy")
        shutil.copyfile(path, copy)
        shutil.copyfile(path.with_name(path.name + "-journal"), copy.with_name("copy-journal"))
        with closing(connect(copy, "rw")) as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("ROLLBACK")


@contextmanager
def _upgraded_copy(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Yield a connection to a copy of an older file, brought to the newest format."""
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        copy = Path(folder, "copy")
        copy.touch()
        with closing(connect(copy, "rw")) as upgraded:
            connection.backup(upgraded)
            upgrade(upgraded)
            yield upgraded

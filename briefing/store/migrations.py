"""Migrations: the tables of a brief file, format by format, and the steps from each format to the next.

A file's format is its `user_version`. Step number n (counted from 1) makes format n out of format n - 1; format 0 is an
empty database. So a new file, an old file brought up to date, and the layout that a file has to have are all made by the
same steps. A step that was released never changes again: a new need is a new step at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Final

Step = Callable[[sqlite3.Connection], None]
Layout = frozenset[tuple[str, str, str, str]]

APPLICATION_ID: Final = 0x42524945
"""The bytes `BRIE` at offset 68 of the file (https://www.sqlite.org/fileformat2.html, "Application ID")."""

_FORMAT_1: Final = (
    # Who wrote the file last: key `written_by`.
    "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # The working copies that offsets count in, by the SHA-256 of their UTF-8.
    "CREATE TABLE text (sha256 TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT",
    # The bytes as they came, by their SHA-256; `size` is that before packing.
    "CREATE TABLE original (sha256 TEXT PRIMARY KEY NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL,"
    " size INTEGER NOT NULL, packing TEXT NOT NULL CHECK (packing IN ('none', 'zlib')), content BLOB NOT NULL) STRICT",
    # The history: each version's document (JSON), the newest with the highest number.
    "CREATE TABLE version (number INTEGER PRIMARY KEY, label TEXT NOT NULL, saved_at TEXT NOT NULL,"
    " sha256 TEXT NOT NULL, size INTEGER NOT NULL, packing TEXT NOT NULL CHECK (packing IN ('none', 'zlib')),"
    " document BLOB NOT NULL) STRICT",
)


def _to_format_1(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _FORMAT_1:
        connection.execute(statement)


_FORMAT_2: Final = (
    # Who saved a version, what kind of entry it is (`store.history.Kind`), and the names of the edits since the one
    # before, as a list of JSON. Until now every version was one that a person saved.
    "ALTER TABLE version ADD COLUMN saved_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE version ADD COLUMN kind TEXT NOT NULL DEFAULT 'saved'",
    "ALTER TABLE version ADD COLUMN edits TEXT NOT NULL DEFAULT '[]'",
)


def _to_format_2(connection: sqlite3.Connection) -> None:
    for statement in _FORMAT_2:
        connection.execute(statement)


STEPS: Final[tuple[Step, ...]] = (_to_format_1, _to_format_2)
"""All steps; their number is the newest format."""


def format_of(connection: sqlite3.Connection) -> int:
    """Return the format number of an open database; 0 for an empty one."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def upgrade(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Bring an open database up to the newest format, wholly or not at all.

    Takes part in a transaction that is under way. What a step raises is passed on, with everything as it was.
    """
    connection.execute("SAVEPOINT upgrade")
    try:
        for number in range(format_of(connection), len(steps)):
            steps[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
    except BaseException:
        connection.execute("ROLLBACK TO upgrade")
        raise
    finally:
        connection.execute("RELEASE upgrade")


def layout_of(connection: sqlite3.Connection) -> Layout:
    """Return every table, index, view and trigger of an open database as (type, name, table, SQL).

    Left out are the indexes that SQLite makes for primary keys, which carry no SQL, and its own statistics.
    """
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return frozenset(
        (str(kind), str(name), str(table), str(sql))
        for kind, name, table, sql in rows
        if (kind, name) != ("table", "sqlite_stat1")
    )


def layout_of_format(number: int, steps: Sequence[Step] = STEPS) -> Layout:
    """Return the layout that a file of this format has to have, nothing more and nothing less."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        upgrade(connection, steps[:number])
        return layout_of(connection)
    finally:
        connection.close()

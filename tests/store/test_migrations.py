"""Formats and the steps between them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from briefing.store.migrations import STEPS, format_of, layout_of, layout_of_format, upgrade


def to_format_2(connection: sqlite3.Connection) -> None:
    """Give versions a field more, and fill it from what is there: a step as a later format may need it."""
    connection.execute("ALTER TABLE version ADD COLUMN author TEXT NOT NULL DEFAULT ''")
    connection.execute("UPDATE version SET author = upper(label)")


def fails(connection: sqlite3.Connection) -> None:
    """Break off half-way."""
    connection.execute("DROP TABLE version")
    raise RuntimeError("half-way")


def format_1() -> sqlite3.Connection:
    """Return a database of format 1 with one version in it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    upgrade(connection, STEPS[:1])
    connection.execute("INSERT INTO version VALUES (1, 'first', '2025-07-01T20:10Z', '', 0, 'none', x'')")
    return connection


def test_an_old_file_is_brought_up_step_by_step() -> None:
    """Each missing step is made once, in order, and what was in the file is carried along."""
    with closing(format_1()) as connection:
        upgrade(connection, (STEPS[0], to_format_2))
        upgrade(connection, (STEPS[0], to_format_2))
        assert format_of(connection) == 2
        assert connection.execute("SELECT label, author FROM version").fetchall() == [("first", "FIRST")]


def test_a_step_that_fails_changes_nothing() -> None:
    """When a step raises, the file keeps its format, its tables and its rows, also of the steps before it."""
    with closing(format_1()) as connection:
        before = layout_of(connection)
        with pytest.raises(RuntimeError, match="half-way"):
            upgrade(connection, (STEPS[0], to_format_2, fails))
        assert (format_of(connection), layout_of(connection)) == (1, before)
        assert connection.execute("SELECT label FROM version").fetchall() == [("first",)]


def test_every_format_has_a_layout_of_its_own() -> None:
    """The layout that a file of each format must have is what the steps up to it make."""
    with closing(format_1()) as connection:
        assert layout_of(connection) == layout_of_format(1)
        assert layout_of_format(2, (STEPS[0], to_format_2)) != layout_of_format(1)
        assert layout_of_format(0) == frozenset()


def test_a_stranger_in_the_schema_shows() -> None:
    """A trigger, a view, an index or a table more makes another layout."""
    for statement in (
        "CREATE TRIGGER t AFTER INSERT ON text BEGIN DELETE FROM version; END",
        "CREATE VIEW v AS SELECT * FROM version",
        "CREATE INDEX i ON version (label)",
        "CREATE TABLE more (x)",
    ):
        with closing(format_1()) as connection:
            connection.execute(statement)
            assert layout_of(connection) != layout_of_format(1)

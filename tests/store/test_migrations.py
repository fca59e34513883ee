"""Formats and the steps between them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.store.brief_file import load
from briefing.store.encoding import encode
from briefing.store.history import Entry, Kind
from briefing.store.migrations import STEPS, format_of, layout_of, layout_of_format, upgrade
from briefing.store.open_file import BriefFile

if TYPE_CHECKING:
    from pathlib import Path


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


def test_a_file_of_format_1_is_read_as_it_is_and_brought_up_when_written(tmp_path: Path) -> None:
    """Reading leaves the old file alone; keeping a brief in it makes it one of the newest format, history and all."""
    encoded = encode(Brief(title="Old"))
    path = tmp_path / "x.brief"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        upgrade(connection, STEPS[:1])
        row = (encoded.sha256, len(encoded.document), encoded.document)
        connection.execute(
            "INSERT INTO version VALUES (1, 'first', '2025-07-01T20:10:00Z', ?, ?, 'none', ?)", row
        )
    before = path.read_bytes()
    assert load(path).brief == Brief(title="Old")
    assert load(path).versions[0].kind is Kind.SAVED
    with pytest.raises(StoreError, match="older format"):
        BriefFile(path, as_it_is=True)
    assert path.read_bytes() == before
    with BriefFile(path) as file:
        file.keep(Brief(title="New"), {}, Entry(label="e", at="2025-07-02T08:00:00Z", kind=Kind.WORKING))
    assert [(each.label, each.kind) for each in load(path).versions] == [
        ("first", Kind.SAVED),
        ("e", Kind.WORKING),
    ]
    with closing(sqlite3.connect(path)) as connection:
        assert format_of(connection) == len(STEPS)

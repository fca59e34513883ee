"""History: the versions of a brief file. One of them, the newest, is the working state as long as it may be replaced.

What a person does is kept within a second, but it does not make a version each time: the working state is one row that
is written over. It is sealed, and so becomes an entry of the history, when a person saves, names or issues the brief,
every so many minutes, and when the next sitting begins. Entries that nobody asked for are thinned as they grow old.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from briefing.store.packing import pack

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from briefing.store.encoding import Encoded

_MOST_EDITS: Final = 300


class Kind(StrEnum):
    """What a version is: the working state, one kept by itself, or one that a person saved, named or issued."""

    WORKING = "working"
    KEPT = "kept"
    SAVED = "saved"
    NAMED = "named"
    ISSUED = "issued"


# A document that stands there already is noted as what says more of it: saved rather than kept, named rather than saved.
_RANK: Final = {Kind.WORKING: 0, Kind.KEPT: 1, Kind.SAVED: 2, Kind.NAMED: 3, Kind.ISSUED: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One entry of a brief's history: its number (from 1), what it was saved as, when (ISO 8601, UTC) and by whom.

    `edits` are the names of the edits since the entry before, the oldest first (the last 300 of them).
    """

    number: int
    label: str
    saved_at: str
    saved_by: str = ""
    kind: Kind = Kind.SAVED
    edits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be noted of a version when it is written; the fields are those of `Version`."""

    label: str
    at: str
    by: str = ""
    kind: Kind = Kind.SAVED
    edits: tuple[str, ...] = ()


def versions(connection: sqlite3.Connection) -> tuple[Version, ...]:
    """Return the history, the oldest first."""
    rows = connection.execute(
        "SELECT number, label, saved_at, saved_by, kind, edits FROM version ORDER BY number"
    )
    return tuple(
        Version(
            number=number, label=label, saved_at=at, saved_by=by, kind=_known_kind(kind), edits=_names(names)
        )
        for number, label, at, by, kind, names in rows
    )


def newest(connection: sqlite3.Connection) -> tuple[int, str]:
    """Return the number and the document's SHA-256 of the newest version; 0 and nothing where there is none."""
    row = connection.execute("SELECT number, sha256 FROM version ORDER BY number DESC LIMIT 1").fetchone()
    return (0, "") if row is None else (int(row[0]), str(row[1]))


def write_version(
    connection: sqlite3.Connection, encoded: Encoded, entry: Entry, *, own: int | None = None
) -> int:
    """Write a document as the newest version and return that version's number.

    `own` is the number of the working state that this sitting may write over. A document that the newest version holds
    already makes no new one, unless it is to be named; but a working state is sealed by what a person asks for.
    """
    number, digest = newest(connection)
    if stands(connection, encoded, entry):
        return number
    if digest == encoded.sha256 and _RANK[entry.kind] > _RANK[_kind_of(connection, number)]:
        _note(connection, number, entry)
        return number
    # What an earlier sitting left stands in the history from now on.
    connection.execute("UPDATE version SET kind = 'kept' WHERE kind = 'working' AND number IS NOT ?", (own,))
    packed = pack(encoded.document, level=1)  # half the time of the usual 6 for an eighth more bytes
    document = (encoded.sha256, packed.size, packed.packing, packed.content)
    if own is not None and number == own:
        connection.execute(
            "UPDATE version SET sha256 = ?, size = ?, packing = ?, document = ? WHERE number = ?",
            (*document, own),
        )
        _note(connection, own, entry)
        return own
    connection.execute(
        "INSERT INTO version (label, saved_at, sha256, size, packing, document, saved_by, kind, edits)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.label, entry.at, *document, entry.by, entry.kind.value, _packed_names(entry.edits)),
    )
    return number + 1


def stands(connection: sqlite3.Connection, encoded: Encoded, entry: Entry) -> bool:
    """Return whether the newest version is this document already, and noted as what the entry says or as more."""
    number, digest = newest(connection)
    if digest != encoded.sha256:
        return False
    kind = _kind_of(connection, number)
    if _RANK[entry.kind] < _RANK[Kind.NAMED]:
        return _RANK[entry.kind] <= _RANK[kind]
    noted = connection.execute("SELECT label, saved_at FROM version WHERE number = ?", (number,)).fetchone()
    return kind is entry.kind and noted == (entry.label, entry.at)


def thin(connection: sqlite3.Connection, now: str) -> None:
    """Take out the entries that are too old and too many; the names of their edits go over to the entry that follows."""
    history = versions(connection)
    leaving = superseded(history, now)
    carried: tuple[str, ...] = ()
    for version in history:
        if version.number in leaving:
            carried += version.edits
            connection.execute("DELETE FROM version WHERE number = ?", (version.number,))
        elif carried:
            names = _packed_names(carried + version.edits)
            connection.execute("UPDATE version SET edits = ? WHERE number = ?", (names, version.number))
            carried = ()


_DAY: Final = timedelta(days=1)
# For each kind: up to which age every entry stays, and up to which one an hour; after that one a day stays.
_STAYS: Final = {Kind.KEPT: (timedelta(hours=1), _DAY), Kind.SAVED: (_DAY, 30 * _DAY)}


def superseded(history: Sequence[Version], now: str) -> frozenset[int]:
    """Return the numbers of the versions that may go at the time `now`: never the newest, one named or one issued.

    Of each hour, later of each day, the last one stays. A version whose time cannot be read stays too.
    """
    today, leaving = _time(now), set()
    met: set[tuple[Kind, str]] = set()
    for version in reversed(history[:-1]):
        stays, at = _STAYS.get(version.kind), _time(version.saved_at)
        if stays is None or at is None or today is None or today - at <= stays[0]:
            continue
        span = version.saved_at[: len("2025-07-01T20")] if today - at <= stays[1] else version.saved_at[:10]
        if (version.kind, span) in met:
            leaving.add(version.number)
        met.add((version.kind, span))
    return frozenset(leaving)


def _time(text: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo else None


def _kind_of(connection: sqlite3.Connection, number: int) -> Kind:
    (kind,) = connection.execute("SELECT kind FROM version WHERE number = ?", (number,)).fetchone()
    return _known_kind(kind)


def _note(connection: sqlite3.Connection, number: int, entry: Entry) -> None:
    """Note `entry` of a version that stands already; its edits stay where the entry names none."""
    connection.execute(
        "UPDATE version SET label = ?, saved_at = ?, saved_by = ?, kind = ? WHERE number = ?",
        (entry.label, entry.at, entry.by, entry.kind.value, number),
    )
    if entry.edits:
        names = _packed_names(entry.edits)
        connection.execute("UPDATE version SET edits = ? WHERE number = ?", (names, number))


def _known_kind(kind: str) -> Kind:
    """Return the kind of that name; one that a later Briefing invented is one that a person saved, and never goes."""
    return Kind(kind) if kind in set(Kind) else Kind.NAMED


def _packed_names(names: Iterable[str]) -> str:
    return json.dumps(list(names)[-_MOST_EDITS:], ensure_ascii=False, separators=(",", ":"))


def _names(packed: str) -> tuple[str, ...]:
    """Return the names in a list of JSON; none where it is something else, for a history is no reason not to open."""
    try:
        names = json.loads(packed)
    except ValueError:
        return ()
    return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()

"""Contents: the rows of a brief file, on an open and checked database of the newest format."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

from briefing import __version__
from briefing.errors import StoreError
from briefing.model.problem import Level, Problem
from briefing.model.source import Source, sha256_of
from briefing.store.encoding import Encoded, decode
from briefing.store.history import newest
from briefing.store.packing import Packed, pack, unpack

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from briefing.model.brief import Brief


def write(
    connection: sqlite3.Connection,
    brief: Brief,
    encoded: Encoded,
    originals: Mapping[str, bytes],
    *,
    lenient: bool = False,
) -> None:
    """Write the texts and originals that `brief` needs and the file does not have yet.

    Raises `StoreError` where the original of a source is neither given nor in the file, unless `lenient`, or is not what
    its SHA-256 says.
    """
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('written_by', ?)", (f"Briefing {__version__}",))
    known = {digest for (digest,) in connection.execute("SELECT sha256 FROM text")}
    missing = [(digest, text) for digest, text in encoded.texts.items() if digest not in known]
    connection.executemany("INSERT INTO text VALUES (?, ?)", missing)
    for source in _without_original(connection, brief):
        if not lenient:
            _write_original(connection, source, originals)
            continue
        with suppress(StoreError):
            _write_original(connection, source, originals)


def holds(connection: sqlite3.Connection, brief: Brief, encoded: Encoded) -> bool:
    """Return whether the file's newest version is this very brief, with all its originals: there is nothing to write."""
    return newest(connection)[1] == encoded.sha256 and not _without_original(connection, brief)


def brief_of(connection: sqlite3.Connection, number: int) -> Brief:
    """Return the brief of a version; `StoreError` where there is none of that number or it is damaged."""
    row = connection.execute(
        "SELECT sha256, size, packing, document FROM version WHERE number = ?", (number,)
    ).fetchone()
    if row is None:
        raise StoreError(f"the file holds no version {number}")
    digest, size, packing, content = row
    document = unpack(Packed(size=size, packing=packing, content=content))
    if hashlib.sha256(document).hexdigest() != digest:
        raise StoreError(f"version {number} is damaged: its SHA-256 is not the one noted for it")
    return decode(document, lambda wanted: _text(connection, wanted))


def digests(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the SHA-256 of every original in the file."""
    return frozenset(digest for (digest,) in connection.execute("SELECT sha256 FROM original"))


def original_of(connection: sqlite3.Connection, digest: str) -> bytes:
    """Return the bytes with that SHA-256, as they came; `KeyError` where there are none, `StoreError` where damaged."""
    row = connection.execute(
        "SELECT size, packing, content FROM original WHERE sha256 = ?", (digest,)
    ).fetchone()
    if row is None:
        raise KeyError(digest)
    size, packing, content = row
    original = unpack(Packed(size=size, packing=packing, content=content))
    if sha256_of(original) != digest:
        raise StoreError(f"the original {digest[:12]}… is damaged: its SHA-256 is another one")
    return original


def lost_originals(
    connection: sqlite3.Connection, brief: Brief, *, thorough: bool = True
) -> Iterator[Problem]:
    """Yield a problem for each source whose original bytes the file no longer gives.

    Unless `thorough`, originals are looked for, but not read.
    """
    known = digests(connection)
    for source in brief.sources:
        if source.excerpt:  # it came without its original, and the checks say so
            continue
        if source.sha256 not in known:
            yield lost_original(source)
        elif thorough and _is_damaged(connection, source.sha256):
            yield lost_original(source, damaged=True)


def lost_original(source: Source, *, damaged: bool = False) -> Problem:
    """Return the problem that the original bytes of a source are missing, or there but `damaged`."""
    what = "is damaged: its SHA-256 is not the one noted for it" if damaged else "is not in the file"
    return Problem(
        level=Level.ERROR,
        place=source.id,
        message=f"the original of {source.name} {what}",
        advice="Its text and claims are whole; import the report again to have the original too.",
    )


def _is_damaged(connection: sqlite3.Connection, digest: str) -> bool:
    try:
        original_of(connection, digest)
    except StoreError:
        return True
    return False


def _text(connection: sqlite3.Connection, digest: str) -> str:
    row = connection.execute("SELECT text FROM text WHERE sha256 = ?", (digest,)).fetchone()
    if row is None:
        raise StoreError(f"the text {digest[:12]}… is not in the file")
    text = str(row[0])
    if hashlib.sha256(text.encode()).hexdigest() != digest:
        raise StoreError(f"the text {digest[:12]}… is damaged: its SHA-256 is another one")
    return text


def _without_original(connection: sqlite3.Connection, brief: Brief) -> list[Source]:
    """Return the sources of `brief` whose originals are not in the file, each original once."""
    known = digests(connection)
    return list({source.sha256: source for source in brief.sources if source.sha256 not in known}.values())


def _write_original(connection: sqlite3.Connection, source: Source, originals: Mapping[str, bytes]) -> None:
    original = originals.get(source.sha256)
    if original is None:
        raise StoreError(
            f"the original bytes of {source.name} are missing", advice="Import the report again."
        )
    if sha256_of(original) != source.sha256:
        raise StoreError(
            f"the original bytes of {source.name} are not those it was made from: their SHA-256 is another one",
            advice="Import the report again.",
        )
    packed = pack(original)
    connection.execute(
        "INSERT INTO original VALUES (?, ?, ?, ?, ?, ?)",
        (source.sha256, source.file_name, source.media_type, packed.size, packed.packing, packed.content),
    )

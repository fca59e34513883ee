"""One file that holds a brief, its originals and its history: whole, or refused."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
import zlib
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim
from briefing.model.source import Source, sha256_of, source_id
from briefing.store.brief_file import load, load_version, save
from briefing.store.history import Version
from briefing.store.open_file import BriefFile
from tests.strategies import briefs, originals_of

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

ORIGINAL = "\ufeff<p>The army said it had repelled the attack.</p>".encode("utf-16")
TEXT = "The army said it had repelled the attack."
SOURCE = Source(
    id=source_id(sha256_of(ORIGINAL)),
    text=TEXT,
    sha256=sha256_of(ORIGINAL),
    file_name="a.html",
    publisher="Coast Daily",
)
CLAIM = Claim(id="c-1", content=(SOURCE.span(14, 40),), attribution=Attribution(claimant="the army"))
BRIEF = Brief(title="Attack", sources=(SOURCE,), claims=(CLAIM,))
ORIGINALS = {SOURCE.sha256: ORIGINAL}
AT = "2025-07-01T20:10:00Z"


def names_in(folder: Path | str) -> list[str]:
    """Return the names of all files in a folder, hidden ones too."""
    return sorted(path.name for path in Path(folder).iterdir())


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return the path of a brief file with two versions: the title `Attack`, then `Attacks`."""
    path = tmp_path / "x.brief"
    save(path, BRIEF, ORIGINALS, label="first", at=AT)
    save(path, replace(BRIEF, title="Attacks"), {}, label="second", at="2025-07-02T08:00:00Z")
    return path


def alter(path: Path, *statements: str) -> None:
    """Change a file behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def refused(path: Path, *words: str) -> None:
    """Check that neither loading, saving nor opening takes the file, that each says `words`, and that it stays as it is."""
    before = path.read_bytes(), sorted(path.parent.iterdir())
    attempts: tuple[Callable[[], object], ...] = (
        lambda: load(path),
        lambda: save(path, BRIEF, ORIGINALS, label="", at=AT),
        lambda: BriefFile(path),
    )
    for attempt in attempts:
        with pytest.raises(StoreError) as caught:
            attempt()
        assert caught.value.where == str(path)
        assert caught.value.advice
        for word in words:
            assert word in caught.value.message
        assert (path.read_bytes(), sorted(path.parent.iterdir())) == before


@given(brief=briefs())
def test_load_undoes_save(brief: Brief) -> None:
    """What is loaded is the very brief that was saved, with every original byte for byte."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.brief")
        save(path, brief, originals_of(brief), label="l", at=AT)
        stored = load(path)
        assert stored.brief == brief
        assert dict(stored.originals) == originals_of(brief)
        assert stored.problems == ()
        assert names_in(folder) == ["x.brief"]


@settings(max_examples=15)
@given(saved=st.lists(briefs(most_sources=1, most_claims=1), min_size=1, max_size=4))
def test_every_version_can_be_read_back(saved: list[Brief]) -> None:
    """Whether saved or appended, each version that differs from the one before is kept and read back as it was."""
    distinct = [brief for number, brief in enumerate(saved) if number == 0 or brief != saved[number - 1]]
    with tempfile.TemporaryDirectory() as folder:
        ways = (Path(folder, "saved.brief"), Path(folder, "appended.brief"))
        for number, brief in enumerate(saved):
            save(ways[0], brief, originals_of(brief), label=f"v{number}", at=AT)
        shutil.copy(ways[0], ways[1])
        with BriefFile(ways[1]) as file:
            for brief in saved:
                file.append(brief, originals_of(brief), label="again", at=AT)
        assert [load_version(ways[0], v.number) for v in load(ways[0]).versions] == distinct
        assert load(ways[1]).brief == saved[-1]


def test_the_history_says_what_and_when(kept: Path) -> None:
    """Each version has its number, its label and the time it was saved at."""
    assert load(kept).versions == (
        Version(number=1, label="first", saved_at=AT),
        Version(number=2, label="second", saved_at="2025-07-02T08:00:00Z"),
    )
    assert load_version(kept, 1) == BRIEF
    with pytest.raises(StoreError, match="no version 3"):
        load_version(kept, 3)


def test_saving_the_same_again_changes_nothing(kept: Path) -> None:
    """A brief that is the newest version already leaves the file's bytes alone."""
    before = kept.read_bytes()
    save(kept, load(kept).brief, {}, label="third", at=AT)
    with BriefFile(kept) as file:
        file.append(load(kept).brief, {}, label="third", at=AT)
    assert kept.read_bytes() == before


def test_the_history_is_small(tmp_path: Path) -> None:
    """Twenty versions of a brief on a long text take less than two copies of the text."""
    text = os.urandom(100_000).hex()
    source = replace(SOURCE, text=text, sha256=sha256_of(text.encode()))
    path = tmp_path / "x.brief"
    for number in range(20):
        save(
            path, Brief(title=str(number), sources=(source,)), {source.sha256: text.encode()}, label="", at=AT
        )
    assert path.stat().st_size < 2 * len(text)


def test_an_original_that_is_not_given_is_missed(tmp_path: Path) -> None:
    """A source whose original is neither given nor kept already, or is another file's, cannot be saved; it is named."""
    for originals in ({}, {SOURCE.sha256: b"something else"}):
        with pytest.raises(StoreError, match="original bytes of Coast Daily"):
            save(tmp_path / "x.brief", BRIEF, originals, label="", at=AT)
    assert list(tmp_path.iterdir()) == []


def test_a_lost_original_is_a_problem(kept: Path) -> None:
    """A damaged or missing original is reported with its source, and the brief is read all the same."""
    alter(kept, "UPDATE original SET size = 3, packing = 'none', content = x'616263'")
    stored = load(kept)
    assert [(problem.place, "damaged" in problem.message) for problem in stored.problems] == [
        (SOURCE.id, True)
    ]
    with pytest.raises(StoreError, match="damaged"):
        stored.originals[SOURCE.sha256]
    alter(kept, "DELETE FROM original")
    assert ["not in the file" in problem.message for problem in load(kept).problems] == [True]
    assert load(kept).brief == replace(BRIEF, title="Attacks")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE text SET text = 'Another text'", "text"),
        ("DELETE FROM text", "sources[0].text"),
        ("UPDATE version SET document = x'00'", "part"),
        ("UPDATE version SET size = 1 << 50", "bytes"),
        ("UPDATE version SET sha256 = 'x'", "damaged"),
        ("DELETE FROM version", "no brief"),
    ],
)
def test_a_text_or_document_that_was_altered_is_refused(kept: Path, statement: str, words: str) -> None:
    """What no longer has the SHA-256 that is noted for it is never shown as what was saved."""
    alter(kept, statement)
    with pytest.raises(StoreError) as caught:
        load(kept)
    assert words in caught.value.message
    assert caught.value.where == str(kept)


def test_a_bomb_is_not_unpacked(kept: Path) -> None:
    """A document that unpacks to more than is noted for it is refused after that many bytes."""
    bomb = zlib.compress(b"[" * 300_000_000, 9)
    with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
        connection.execute("UPDATE version SET packing = 'zlib', document = ?", (bomb,))
    with pytest.raises(StoreError, match="bytes that are noted"):
        load(kept)


def test_a_newer_file_is_refused(kept: Path) -> None:
    """A file of a later format is refused by its number and left untouched."""
    alter(kept, "PRAGMA user_version = 7")
    refused(kept, "newer Briefing", "format 7", "reads up to 2", "Update")


@pytest.mark.parametrize(
    ("content", "looks"),
    [
        (b"", "empty"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04....", "zip archive"),
        (b"<!doctype html>", "web page"),
        ("Ein Bericht über Höhen".encode(), "plain text"),
        (bytes(range(256)), "no kind that is known"),
        (b"SQLite format 3\0", "cut off"),
        (b"SQLite format 3\0" + b"\x10\x00\x01\x01" + bytes(500), "damaged"),
    ],
)
def test_another_kind_of_file_is_refused(tmp_path: Path, content: bytes, looks: str) -> None:
    """A file that is no brief file is refused with what it looks like, and never written over."""
    path = tmp_path / "x.brief"
    path.write_bytes(content)
    refused(path, looks)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    """A database without this program's application id belongs to another program."""
    path = tmp_path / "x.brief"
    alter(path, "CREATE TABLE bookmarks (x)")
    refused(path, "another program")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON version BEGIN DELETE FROM text; END",
        "CREATE VIEW more AS SELECT * FROM version",
        "CREATE INDEX i ON version (length(label))",
        "DROP TABLE meta",
    ],
)
def test_a_strangers_schema_is_refused(kept: Path, statement: str) -> None:
    """A file with other tables, triggers or views than those of its format is refused before any of them is used."""
    alter(kept, statement)
    refused(kept, "altered")


def test_a_write_ahead_log_is_refused(kept: Path) -> None:
    """A file that another program switched to write-ahead logging is refused, and no log is made beside it."""
    alter(kept, "PRAGMA journal_mode = WAL")
    refused(kept, "write-ahead")


def test_a_file_that_is_cut_off_is_refused(kept: Path) -> None:
    """A file of which the end is missing is damaged, wherever it was cut."""
    whole = kept.read_bytes()
    for length in range(0, len(whole) - 1, len(whole) // 23):
        kept.write_bytes(whole[:length])
        refused(kept)


def test_a_page_that_went_bad_is_noticed(kept: Path) -> None:
    """A file of which any one page was wiped is damaged, also where that page is not needed to read the brief."""
    whole = kept.read_bytes()
    for start in range(4096, len(whole), 4096):
        kept.write_bytes(whole[:start] + bytes(4096) + whole[start + 4096 :])
        refused(kept, "damaged")


@given(
    content=st.binary(max_size=600) | st.binary(max_size=600).map(lambda tail: b"SQLite format 3\0" + tail)
)
def test_any_bytes_are_a_store_error(content: bytes) -> None:
    """Whatever bytes a file holds, nothing but `StoreError` comes of what is no brief."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.brief")
        path.write_bytes(content)
        refused(path)


@settings(max_examples=200)
@given(chance=st.randoms(use_true_random=False), number=st.integers(1, 30))
def test_a_damaged_file_is_never_another_brief(chance: random.Random, number: int) -> None:
    """A file with bytes changed at random is refused, or gives a version that was saved: never one that was not."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.brief")
        saved = [BRIEF, replace(BRIEF, title="Attacks")]
        for brief in saved:
            save(path, brief, ORIGINALS, label="", at=AT)
        content = bytearray(path.read_bytes())
        for _ in range(number):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(content)
        with suppress(StoreError):
            stored = load(path)
            assert stored.brief in saved
            assert all(original == ORIGINAL for original in stored.originals.values())
        assert path.read_bytes() == content
        assert names_in(folder) == ["x.brief"]


def test_loading_leaves_no_trace(kept: Path) -> None:
    """Reading a file changes neither the file, nor its times, nor its folder."""
    before = kept.read_bytes(), kept.stat().st_mtime_ns, kept.parent.stat().st_mtime_ns
    dict(load(kept).originals)
    load_version(kept, 1)
    assert (kept.read_bytes(), kept.stat().st_mtime_ns, kept.parent.stat().st_mtime_ns) == before


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    """A missing file, a folder, a pipe, a missing folder: each is a `StoreError` that names it, and none is waited for."""
    for path in (tmp_path / "none.brief", tmp_path):
        with pytest.raises(StoreError, match=str(path)):
            load(path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StoreError, match="no regular file"):
        load(tmp_path / "pipe")
    with pytest.raises(StoreError, match="no such file or folder"):
        save(tmp_path / "none" / "x.brief", BRIEF, ORIGINALS, label="", at=AT)


def test_permissions_stay(kept: Path) -> None:
    """Saving keeps the file's permissions; a new file gets those that the process gives to new files."""
    kept.chmod(0o640)
    save(kept, BRIEF, {}, label="", at=AT)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640
    (kept.parent / "plain").touch()
    save(kept.with_name("new.brief"), BRIEF, ORIGINALS, label="", at=AT)
    assert kept.with_name("new.brief").stat().st_mode == (kept.parent / "plain").stat().st_mode


def test_a_link_is_followed(kept: Path) -> None:
    """Saving through a symbolic link changes the file that it points to, and the link stays a link."""
    link = kept.with_name("link.brief")
    link.symlink_to(kept.name)
    save(link, replace(BRIEF, title="By the link"), {}, label="", at=AT)
    assert link.is_symlink()
    assert load(kept).brief.title == "By the link"


def test_a_removed_files_journal_is_not_played_into_a_new_file(kept: Path) -> None:
    """A journal that a removed file has left behind does not reach the new file of the same name."""
    journal = kept.with_name("x.brief-journal")
    with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE text SET text = hex(randomblob(100000))")
        left = journal.read_bytes()
        connection.execute("ROLLBACK")
    kept.unlink()
    journal.write_bytes(left)
    save(kept, BRIEF, ORIGINALS, label="", at=AT)
    assert load(kept).brief == BRIEF
    assert not journal.exists()


def test_an_open_file_notices_that_it_was_replaced(kept: Path) -> None:
    """Appending to a file that somebody else has replaced or removed is refused, for the work would be lost."""
    with BriefFile(kept) as file:
        save(kept, replace(BRIEF, title="Somebody else's"), {}, label="", at=AT)
        with pytest.raises(StoreError, match="another file in its place"):
            file.append(BRIEF, {}, label="", at=AT)
        assert load(kept).brief.title == "Somebody else's"
        kept.unlink()
        with pytest.raises(StoreError, match="removed"):
            file.append(BRIEF, {}, label="", at=AT)


def test_a_file_in_use_is_not_written(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another program writes, nothing is written and the reason is said; the file can still be read."""
    monkeypatch.setattr("briefing.store.opening._PATIENCE", 0.05)
    with closing(sqlite3.connect(kept, isolation_level=None)) as other, BriefFile(kept) as file:
        other.execute("BEGIN IMMEDIATE")
        for attempt in (save, lambda _path, *given, **named: file.append(*given, **named)):
            with pytest.raises(StoreError, match="another program is using"):
                attempt(kept, BRIEF, {}, label="", at=AT)
        assert load(kept).brief.title == "Attacks"
        assert names_in(kept.parent) == ["x.brief"]


def test_an_append_that_fails_leaves_no_part(kept: Path) -> None:
    """When one original of several is missing, nothing of the version is kept and the file can be appended to again."""
    other = replace(SOURCE, id="s-other", sha256="0" * 64, publisher="Hill Post")
    more = replace(BRIEF, sources=(replace(SOURCE, text="New text"), other), claims=())
    with BriefFile(kept) as file:
        with pytest.raises(StoreError, match="Hill Post"):
            file.append(more, {}, label="", at=AT)
        assert len(load(kept).versions) == 2
        file.append(replace(BRIEF, title="After all"), {}, label="", at=AT)
    assert load(kept).brief.title == "After all"
    assert names_in(kept.parent) == ["x.brief"]

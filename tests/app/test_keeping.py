"""Every edit is on the disk within a second, whatever becomes of the file or the process."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from briefing import ingest
from briefing.app import keeping
from briefing.app.keeping import Keeper, Kept, Kind, Standing
from briefing.app.recovery import discard, recoverable, recovery_folder
from briefing.app.session import Session
from briefing.errors import StoreError
from briefing.model.edit import change
from briefing.store.brief_file import load, save
from briefing.store.window_lock import holder_of
from tests.store.test_survival import small_disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

REPORT = b"Post attacked\n\nThe army said it had repelled an attack on a post in Kayes.\n"


class Told:
    """What a keeper told."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.all: list[Kept] = []

    def __call__(self, kept: Kept) -> None:
        """Note what was told."""
        self.all.append(kept)


def until(true: Callable[[], bool], seconds: float = 8.0) -> None:
    """Wait until something is true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to be"
        time.sleep(0.01)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the recovery files of this test."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    return recovery_folder()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a brief file on one report."""
    path = tmp_path / "x.brief"
    session = Session()
    session.take_in(ingest.read_bytes(REPORT, "report.txt"))
    session.save(path)
    return path


@contextmanager
def opened(path: Path | None = None, told: Callable[[Kept], None] = lambda _: None) -> Iterator[Keeper]:
    """Keep a brief, the one in a file or a new one, and let go of it at the end."""
    keeper = Keeper.open(path, told=told) if path else Keeper(Session(), told=told)
    try:
        yield keeper
    finally:
        keeper.close(discard=True)


def title(keeper: Keeper, words: str) -> None:
    """Give the brief another title."""
    keeper.session.apply(f"Title {words}", change(title=words))


def test_an_edit_is_in_the_file_within_a_second(path: Path, folder: Path) -> None:
    """Without any saving, another program reads the edit from the brief's own file a second later."""
    with opened(path) as keeper:
        title(keeper, "Seen")
        until(lambda: load(path).brief.title == "Seen", seconds=1.0)
        assert not folder.exists()


def test_a_brief_without_a_file_is_in_a_recovery_file_within_a_second(folder: Path) -> None:
    """What was never saved is offered after its window died, with its sources, and goes on from there."""
    with opened() as keeper:
        keeper.session.take_in(ingest.read_bytes(REPORT, "report.txt"))
        title(keeper, "Unsaved")
        until(lambda: keeper.kept.standing is Standing.RECOVERY, seconds=1.0)
        assert recoverable() == ()  # its window lives
        copy = folder.parent / "left" / "copy.brief"
        copy.parent.mkdir()
        shutil.copy(next(folder.glob("*.brief")), copy)  # as a dead window leaves it: nobody holds it
    assert recoverable() == ()
    (left,) = recoverable(copy.parent)
    assert (left.title, left.sources, left.trouble) == ("Unsaved", 1, "")
    again = Keeper.recover(left.path)
    assert again.session.brief.title == "Unsaved"
    assert again.session.originals[again.session.brief.sources[0].sha256] == REPORT
    title(again, "Further")
    assert again.flush()
    again.close()
    assert recoverable(copy.parent)[0].title == "Further"
    discard(left.path)
    assert list(copy.parent.iterdir()) == []


def test_a_discarded_brief_is_not_offered(folder: Path) -> None:
    """What a person said to discard leaves nothing behind, lock included."""
    keeper = Keeper(Session())
    title(keeper, "Gone")
    assert keeper.flush()
    assert keeper.close(discard=True)
    assert list(folder.iterdir()) == []


def test_closing_writes_what_is_pending(path: Path, folder: Path) -> None:
    """An edit made in the moment of closing is in the file, and nothing is left beside it."""
    keeper = Keeper.open(path)
    title(keeper, "Last")
    assert keeper.close()
    assert load(path).brief.title == "Last"
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == ["x.brief"]


def test_keystrokes_do_not_make_a_history_each(path: Path, folder: Path) -> None:
    """Two hundred edits are one working state that names them, and the file hardly grows; saving makes one entry."""
    with opened(path) as keeper:
        title(keeper, "0")
        keeper.flush()
        size = path.stat().st_size
        for number in range(1, 200):
            title(keeper, str(number))
            if number % 20 == 0:
                keeper.flush()
        first, working = keeper.versions().result(5)
        assert (first.kind, working.kind) == (Kind.SAVED, Kind.WORKING)
        assert (working.edits[0], len(working.edits), working.label) == ("Title 0", 200, "Title 199")
        assert path.stat().st_size < size + 20_000
        keeper.save().result(5)
        title(keeper, "later")
        kinds = [version.kind for version in keeper.versions().result(5)]
        assert kinds == [Kind.SAVED, Kind.SAVED, Kind.WORKING]


def test_a_working_state_becomes_an_entry_after_some_minutes(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who never saves has entries in the history all the same, each with the edits since the one before."""
    monkeypatch.setattr(keeping, "_SEAL", 0.0)
    with opened(path) as keeper:
        for words in "abcd":
            title(keeper, words)
            keeper.flush()
        entries = keeper.versions().result(5)
    assert [entry.kind for entry in entries] == [Kind.SAVED, Kind.KEPT, Kind.KEPT]
    assert [entry.edits for entry in entries[1:]] == [("Title a", "Title b"), ("Title c", "Title d")]


def test_a_named_version_is_there_to_go_back_to(path: Path, folder: Path) -> None:
    """A version is named without a file being asked for, and its brief comes back whatever came after."""
    with opened(path) as keeper:
        title(keeper, "As sent")
        keeper.save(label="Sent to the desk", kind=Kind.NAMED).result(5)
        title(keeper, "Changed since")
        named = next(each for each in keeper.versions().result(5) if each.kind is Kind.NAMED)
        assert (named.label, bool(named.saved_by)) == ("Sent to the desk", True)
        assert keeper.brief_of(named.number).result(5).title == "As sent"
    with opened() as keeper:
        title(keeper, "No file yet")
        keeper.save(label="First thoughts", kind=Kind.NAMED).result(5)
        assert [each.label for each in keeper.versions().result(5)] == ["First thoughts"]


def test_saving_under_a_name_takes_the_history_along(path: Path, folder: Path) -> None:
    """The new file has the versions and originals of the old one and is kept from then on; the old one stays as it was."""
    other = path.with_name("y.brief")
    with opened(path) as keeper:
        title(keeper, "One")
        keeper.save(label="Named", kind=Kind.NAMED).result(5)
        title(keeper, "Two")
        kept = keeper.save(other).result(5)
        keeper.session.saved_as(other, keeper.session.brief)
        title(keeper, "Three")
        until(lambda: load(other).brief.title == "Three")
        assert kept.path == other
        assert "Named" in [version.label for version in load(other).versions]
        assert load(other).problems == ()
        assert holder_of(path) is None
        assert holder_of(other) is not None
    assert load(path).brief.title in ("One", "Two")


def test_the_second_window_reads_only_and_says_who_holds_it(path: Path, folder: Path) -> None:
    """The file's second window names the first one's user and process, changes nothing, and may save elsewhere."""
    with opened(path) as first, opened(path) as second:
        assert first.session.read_only is None
        assert second.session.read_only is not None
        assert "open in another window, by " in second.session.read_only.message
        assert f"(process {os.getpid()})" in second.session.read_only.message
        with pytest.raises(StoreError, match="under another name"):
            title(second, "Refused")
        with pytest.raises(StoreError, match="open in another window"):
            second.save().result(5)
        elsewhere = path.with_name("mine.brief")
        second.save(elsewhere).result(5)
        second.session.saved_as(elsewhere, second.session.brief)
        title(second, "Mine")
        until(lambda: load(elsewhere).brief.title == "Mine")
        with pytest.raises(StoreError, match="open in another window"):
            second.save(path).result(5)
    with opened(path) as third:
        assert third.session.read_only is None


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_is_write_protected_is_opened_for_reading(path: Path, folder: Path, what: str) -> None:
    """A protected file, or one in a protected folder, opens for reading only, with the right words."""
    place = path if what == "file" else path.parent
    mode = place.stat().st_mode
    place.chmod(0o444 if what == "file" else 0o555)
    try:
        with opened(path) as keeper:
            assert keeper.session.read_only is not None
            assert f"the {what} is write-protected" in keeper.session.read_only.message
    finally:
        place.chmod(mode)


def test_a_file_made_read_only_while_open_is_kept_aside_until_it_is_writable(
    path: Path, folder: Path
) -> None:
    """Edits go to a recovery file, the file is not written, and once it may be written it has them all."""
    told = Told()
    with opened(path, told) as keeper:
        path.chmod(0o444)
        title(keeper, "Protected")
        until(lambda: keeper.kept.standing is Standing.ASIDE)
        assert "write-protected" in str(keeper.kept.error)
        assert load(path).brief.title == ""
        assert [load(each).brief.title for each in folder.glob("*.brief")] == ["Protected"]
        path.chmod(0o644)
        until(lambda: keeper.kept.standing is Standing.OWN)
        assert load(path).brief.title == "Protected"
        assert list(folder.iterdir()) == []


def test_a_removed_file_is_kept_aside_and_written_again_by_saving(path: Path, folder: Path) -> None:
    """The brief stays whole, originals and history included, and a save puts it back where it was."""
    with opened(path) as keeper:
        title(keeper, "Before")
        keeper.flush()
        path.unlink()
        title(keeper, "After")
        until(lambda: keeper.kept.standing is Standing.ASIDE)
        assert not path.exists()
        (aside,) = folder.glob("*.brief")
        assert load(aside).brief.title == "After"
        assert load(aside).problems == ()
        keeper.save().result(5)
        assert load(path).brief.title == "After"
        assert load(path).problems == ()
        assert len(load(path).versions) >= 2
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize("way", ["put in its place", "written over it"])
def test_what_somebody_put_in_its_place_is_never_written_over(path: Path, folder: Path, way: str) -> None:
    """Neither keeping nor saving touches the stranger's file; the brief is kept aside and can be saved elsewhere."""
    stranger = path.with_name("stranger.brief")
    save(stranger, Session().brief, {}, label="a stranger's", at="2025-07-01T20:10:00Z")
    with opened(path) as keeper:
        title(keeper, "Before")
        keeper.flush()
        if way == "put in its place":
            stranger.replace(path)
        else:
            shutil.copyfile(stranger, path)
        theirs = path.read_bytes()
        title(keeper, "After")
        until(lambda: keeper.kept.standing is Standing.ASIDE)
        with pytest.raises(StoreError, match=r"another program|damaged"):
            keeper.save().result(5)
        assert path.read_bytes() == theirs
        keeper.save(path.with_name("mine.brief")).result(5)
        assert load(path.with_name("mine.brief")).brief.title == "After"
        assert path.read_bytes() == theirs


def test_a_full_disk_is_told_and_gets_the_edits_once_there_is_room(tmp_path: Path, folder: Path) -> None:
    """While the disk is full the edits are in a recovery file elsewhere; with room again they are in the brief's own."""
    told = Told()
    with small_disk(tmp_path / "disk", "300k") as disk:
        path = disk / "x.brief"
        save(path, Session().brief, {}, label="", at="2025-07-01T20:10:00Z")
        with opened(path, told) as keeper:
            filler = disk / "filler"
            with suppress(OSError), filler.open("wb", buffering=0) as file:
                while file.write(os.urandom(4096)):
                    pass
            words = os.urandom(30_000).hex()
            keeper.session.apply("Long", change(summary=words))
            until(lambda: keeper.kept.standing is Standing.ASIDE)
            assert "disk is full" in str(keeper.kept.error)
            assert load(next(folder.glob("*.brief"))).brief.summary == words
            filler.unlink()
            until(lambda: keeper.kept.standing is Standing.OWN)
            assert load(path).brief.summary == words
            assert list(folder.iterdir()) == []


def test_where_nothing_can_be_written_it_is_said_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without own file and recovery folder the edit stays in the window, is told as not kept, and is kept later."""
    blocked = tmp_path / "state"
    blocked.write_text("a file where the folder should be")
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(blocked))
    with opened() as keeper:
        title(keeper, "Held")
        until(lambda: keeper.kept.standing is Standing.FAILED)
        assert keeper.session.brief.title == "Held"
        blocked.unlink()
        until(lambda: keeper.kept.standing is Standing.RECOVERY)


def test_closing_does_not_hang_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A keeper that cannot write says so when it is closed, within seconds."""
    (tmp_path / "state").write_text("")
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    keeper = Keeper(Session())
    title(keeper, "Lost")
    began = time.monotonic()
    assert not keeper.close()
    assert time.monotonic() - began < 3


def test_originals_are_read_from_the_file_when_they_are_wanted(path: Path, folder: Path) -> None:
    """Opening holds no original in memory, nor does a brief whose file has them; each is there when asked for."""
    with opened(path) as keeper:
        session = keeper.session
        assert session.originals.fresh == {}
        assert list(session.originals.values()) == [REPORT]
        session.take_in(ingest.read_bytes(b"Another report, of another post.\n", "other.txt"))
        assert len(session.originals.fresh) == 1
        keeper.flush()
        assert session.originals.fresh == {}
        assert len(session.originals) == 2

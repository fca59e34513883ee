"""The desk keeps what is done at it: said in words, never in the way of the window, and given back after any end."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from briefing import ingest
from briefing.app.keeping import Kind, Standing
from briefing.app.recovery import recoverable
from briefing.app.session import Session
from briefing.model.edit import change
from briefing.store.brief_file import load
from briefing.ui.application import make_application
from briefing.ui.desk import Desk
from briefing.ui.keeping import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing.model.brief import Brief

REPORT = b"Post attacked\n\nThe army said it had repelled an attack on a post in Kayes.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Yield a desk whose recovery files lie in a folder of the test."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    make_application()
    desk = Desk()
    yield desk
    desk.discard()
    desk.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a brief file on one report."""
    path = tmp_path / "x.brief"
    session = Session()
    session.take_in(ingest.read_bytes(REPORT, "report.txt"))
    session.save(path)
    return path


def notices(desk: Desk) -> list[str]:
    """Return the list in which the desk's notices gather from now on."""
    told: list[str] = []
    desk.noticed.connect(lambda notice: told.append(notice.text))
    return told


def test_the_status_says_where_the_brief_stands(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """Nothing, then a recovery copy, then saved with the time of day: each state has its words."""
    assert in_words(desk.standing) == ""
    desk.apply("Title", change(title="A"))
    qtbot.waitUntil(lambda: desk.standing.standing is Standing.RECOVERY)
    assert in_words(desk.standing).startswith("Not saved under a name · recovery copy ")
    assert desk.changed
    assert desk.save(tmp_path / "x.brief")
    assert in_words(desk.standing).startswith("Saved ")
    assert not desk.changed
    assert recoverable() == ()


def test_saving_never_holds_up_the_window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """The event loop's gaps while edits are made, kept and saved are those of an idle one: saving waits elsewhere."""
    assert desk.save(tmp_path / "x.brief")
    gaps, last = [0.0], [0.0]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    def longest(work: Callable[[int], None]) -> float:
        gaps.clear()
        last[0] = time.perf_counter()
        for number in range(12):
            work(number)
            qtbot.wait(60)
        return sorted(gaps)[-3]

    def edit(number: int) -> None:
        desk.apply("Title", change(title=str(number), summary="A sentence. " * 200))
        if number % 4 == 0:
            assert desk.save()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(1)
    idle = longest(lambda _: None)
    # Two further ticks of a busy machine are allowed; a write that held the window up would take longer each time.
    assert longest(edit) < max(0.016, 3 * idle)
    timer.stop()


def test_a_dead_windows_brief_goes_on_at_the_desk(desk: Desk, qtbot: QtBot) -> None:
    """What is recovered counts as not saved, is kept further, and is gone from the list once it is saved."""
    left = Desk()
    left.apply("Title", change(title="Left"))
    qtbot.waitUntil(lambda: left.standing.standing is Standing.RECOVERY)
    left.close()
    (found,) = recoverable()
    desk.recover(found.path)
    assert (desk.brief.title, desk.changed, desk.path) == ("Left", True, None)
    assert recoverable() == ()
    target = found.path.parent.parent / "kept.brief"
    assert desk.save(target)
    assert load(target).brief.title == "Left"
    assert list(found.path.parent.glob("*.brief")) == []


def test_what_a_person_discards_is_not_offered(desk: Desk, qtbot: QtBot) -> None:
    """Discarding leaves nothing for the next start; an edit after it counts again."""
    desk.apply("Title", change(title="Away"))
    qtbot.waitUntil(lambda: desk.standing.standing is Standing.RECOVERY)
    desk.discard()
    desk.close()
    assert recoverable() == ()


def test_a_second_window_says_who_has_the_file(desk: Desk, path: Path, qtbot: QtBot) -> None:
    """The second desk on a file tells who holds it, refuses edits with a way out, and shows the brief as it is."""
    desk.open(path)
    second = Desk()
    told = notices(second)
    shown: list[Brief] = []
    second.open(path)
    assert second.read_only
    assert "open in another window, by" in told[0]
    second.brief_changed.connect(shown.append)
    second.apply("Title", change(title="No"))
    second.apply("Title", change(title="No"))
    assert len(told) == 2
    assert "under another name" in told[1]
    assert shown[-1].title == ""
    assert not second.changed
    assert second.save(path.with_name("y.brief"))
    second.apply("Title", change(title="Yes"))
    second.close()
    assert load(path.with_name("y.brief")).brief.title == "Yes"


def test_a_file_that_goes_away_is_told_once_and_again_when_it_is_back(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    """The notice says what happened and that nothing is lost; when the file is back, it has everything, and that is told."""
    desk.open(path)
    told = notices(desk)
    away = path.rename(path.with_name("away.brief"))
    for words in ("One", "Two"):
        desk.apply("Title", change(title=words))
        qtbot.waitUntil(lambda: desk.standing.standing is Standing.ASIDE)
        qtbot.wait(300)
    assert desk.changed
    assert len(told) == 1
    assert "the file was removed" in told[0]
    assert "kept in a recovery file" in told[0]
    away.rename(path)
    qtbot.waitUntil(lambda: desk.standing.standing is Standing.OWN, timeout=8000)
    assert "saved again" in told[1]
    assert load(path).brief.title == "Two"


def test_a_damaged_original_is_told_a_moment_after_opening(desk: Desk, path: Path, qtbot: QtBot) -> None:
    """Originals are looked over in the background, and what is damaged is among the problems then."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE original SET content = zeroblob(length(content))")
        connection.commit()
    desk.open(path)
    qtbot.waitUntil(lambda: any("the original of" in each.message for each in desk.problems()))


def test_a_version_is_kept_under_a_name_and_as_issued(desk: Desk, path: Path) -> None:
    """Both stand in the history with who and when, on the same brief too."""
    desk.open(path)
    assert desk.keep_version(label="Sent", kind=Kind.NAMED)
    assert desk.keep_version(label="Issue 1", kind=Kind.ISSUED)
    entries = [(each.kind, each.label) for each in load(path).versions]
    assert entries[-2:] == [(Kind.NAMED, "Sent"), (Kind.ISSUED, "Issue 1")]

"""The window while what it stands on breaks: disks, files, reports of ill will. It says what is the matter, and loses nothing."""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QListView, QStatusBar, QTextEdit

from briefing.app.keeping import Standing
from briefing.app.session import Session
from briefing.ui.models.imports_list import ImportsList, State
from tests.ui.hands import CTRL, SHIFT, choose_file, part, press, type_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow

PATIENCE_MS = 60_000
Key = Qt.Key


def save_as(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Save the brief under a name, by the keys."""
    choose_file(path)
    press(window, Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.desk.path == path)
    # After a dialog the window system gives the keys back; the one without a screen does not.
    with qtbot.waitActive(window):
        window.activateWindow()


def give_title(window: MainWindow, words: str) -> None:
    """Type a title, whatever stands in it, and leave the line with Return."""
    press(window, Key.Key_4, CTRL)
    press(window, Key.Key_A, CTRL)
    type_in(window, words)
    press(window, Key.Key_Return)


def foot(window: MainWindow) -> str:
    """Return what the foot of the window says."""
    bar = window.findChild(QStatusBar)
    assert bar is not None
    return " | ".join(label.text() for label in bar.findChildren(QLabel))


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond `size` bytes, as where the disk is full."""
    resource = pytest.importorskip("resource", reason="this system knows no such limit")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


# ── the disk, and the file on it ──


def test_with_the_disk_full_typing_goes_on_and_is_saved_later(
    window_with_report: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """What was typed meanwhile is in the window, the foot and a notice say that it is not saved; with room again it is."""
    window, path = window_with_report, tmp_path / "ondola.brief"
    save_as(window, qtbot, path)
    kept = path.read_bytes()
    with no_file_larger_than(8192):
        give_title(window, "Typed on a full disk")
        qtbot.waitUntil(lambda: window.desk.standing.standing is Standing.FAILED, timeout=PATIENCE_MS)
        assert "Not saved: " in foot(window)
        assert any("keep it open" in words for words in window.notices.texts)
        press(window, Key.Key_S, CTRL)
        assert "Not saved: " in foot(window)
        press(window, Key.Key_2, CTRL)
        press(window, Key.Key_A)
        assert window.isWindowModified()
    assert Session.open(path).brief.title in ("", Session.open(path).brief.sources[0].title)
    assert len(path.read_bytes()) >= len(kept)
    qtbot.waitUntil(lambda: window.desk.standing.standing is Standing.OWN, timeout=PATIENCE_MS)
    brief = Session.open(path).brief
    assert brief.title == "Typed on a full disk"
    assert len(brief.unreviewed) == len(brief.claims) - 1
    assert any("saved again" in words for words in window.notices.texts)


@pytest.mark.parametrize("way", ["removed", "replaced", "written over"])
def test_a_file_that_others_take_away_costs_nothing(
    window_with_report: MainWindow, tmp_path: Path, qtbot: QtBot, way: str
) -> None:
    """Typing goes on and is kept elsewhere, which is said; what others put there stays theirs, and saving has its way."""
    window, path, theirs = window_with_report, tmp_path / "ondola.brief", tmp_path / "theirs.brief"
    save_as(window, qtbot, path)
    Session().save(theirs)
    stranger = theirs.read_bytes()
    if way == "removed":
        path.unlink()
    elif way == "replaced":
        theirs.replace(path)
    else:
        shutil.copyfile(theirs, path)
    give_title(window, "Typed after that")
    qtbot.waitUntil(lambda: window.desk.standing.standing is Standing.ASIDE, timeout=PATIENCE_MS)
    assert "recovery copy" in foot(window)
    assert any("nothing is lost" in words for words in window.notices.texts)
    press(window, Key.Key_S, CTRL)
    if way == "removed":
        assert Session.open(path).brief.title == "Typed after that"
        return
    assert path.read_bytes() == stranger
    mine = tmp_path / "mine.brief"
    save_as(window, qtbot, mine)
    saved = Session.open(mine)
    assert saved.brief.title == "Typed after that"
    assert saved.brief.sources[0].text.startswith("River posts attacked")
    assert path.read_bytes() == stranger
    if way == "replaced":
        assert saved.originals[saved.brief.sources[0].sha256].startswith(b"River posts attacked")
    else:  # the bytes as they came lay nowhere but in that file: that is a problem of the brief, and said
        assert any("original" in each.message for each in saved.problems())


@pytest.mark.skipif(sys.platform == "win32", reason="what may be written is told otherwise there")
def test_a_file_made_read_only_is_written_again_when_it_may_be(
    window_with_report: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Meanwhile the foot says why, and the file stays as it was."""
    window, path = window_with_report, tmp_path / "ondola.brief"
    save_as(window, qtbot, path)
    path.chmod(0o444)
    kept = path.read_bytes()
    give_title(window, "Typed under protection")
    qtbot.waitUntil(lambda: "write-protected" in foot(window), timeout=PATIENCE_MS)
    assert path.read_bytes() == kept
    path.chmod(0o644)
    qtbot.waitUntil(lambda: window.desk.standing.standing is Standing.OWN, timeout=PATIENCE_MS)
    assert Session.open(path).brief.title == "Typed under protection"


# ── what is dropped ──

FIGHT = "The army said on Tuesday that it had repelled an attack near Ondola."
HOSTILE = {
    "nul.txt": b"Posts\0 attacked\n\n\0\0" + FIGHT.encode() + b"\0\n",
    "broken.txt": b"\xff\xfe\xfd Posts \xc3\x28 attacked\n\n" + FIGHT.encode() + b" \xe2\x82\n",
    "backwards.txt": f"\u202ePosts attacked\u202c\n\n\u2067{FIGHT}\u2069 \u202egpj.exe\n".encode(),
    "line.txt": (FIGHT + " ").encode() * 29_000,  # two megabytes in a line: refused by its size
    "long.txt": (FIGHT + " ").encode() * 20,
    "letters.txt": b"a" * 20_000,
    "marks.html": b"<title>x</title><p>" + b"<b>" * 100 + FIGHT.encode() + b"</p>",
}


def entries(window: MainWindow, of: Iterable[Path]) -> dict[str, State]:
    """Return how each of these files fares in the list, by its name."""
    listed, wanted = window.findChild(ImportsList), {path.name for path in of}
    assert listed is not None
    return {entry.name: entry.state for entry in listed.entries if entry.name in wanted}


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is being read."""
    qtbot.waitUntil(lambda: not window.sources.intake.busy, timeout=PATIENCE_MS)


def test_reports_of_ill_will_do_no_harm(
    window: MainWindow, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    """NULs, broken and backward letters, lines without end, markup without end, 2 GB: each is read or refused with a reason."""
    for name, content in HOSTILE.items():
        (tmp_path / name).write_bytes(content)
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(2 << 30)
    window.show_moment(0)
    paths = [tmp_path / name for name in (*HOSTILE, "huge.txt")]
    drop(window, *paths)
    settled(window, qtbot)
    fared = entries(window, paths)
    assert set(fared) == {*HOSTILE, "huge.txt"}
    assert {fared[name] for name in HOSTILE} <= {State.READ, State.FAILED}
    assert [fared[name] for name in ("backwards.txt", "long.txt")] == [State.READ, State.READ]
    assert [fared[name] for name in ("nul.txt", "line.txt")] == [State.FAILED, State.FAILED]
    assert fared["huge.txt"] is State.FAILED
    # The window is as usable as before: through all texts and claims, and back out by undo.
    press(window, Key.Key_2, CTRL)
    text = part(window, QTextEdit, "Source text")
    sources = part(window, QListView, "Sources")
    for row in range(sources.model().rowCount()):
        sources.setFocus()
        sources.setCurrentIndex(sources.model().index(row, 0))
        assert text.toPlainText()
        assert "\u202e" not in text.toPlainText()
        assert "\0" not in text.toPlainText()
    reviewed = sum(1 for _ in window.desk.brief.claims)
    assert reviewed
    window.claims.begin()
    press(window, Key.Key_A)
    assert len(window.desk.brief.unreviewed) == reviewed - 1
    while window.desk.undo_label:
        press(window, Key.Key_Z, CTRL)
    assert window.desk.brief.sources == ()


def test_two_thousand_files_at_once_leave_the_window_alive(
    window: MainWindow, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    """While they are read the window draws and takes keys, with no notice for each; Esc ends it, and what was read stays."""
    paths = [tmp_path / f"{number:04d}.txt" for number in range(2000)]
    for number, path in enumerate(paths):
        path.write_text(f"{FIGHT} It was the {number + 2}th." if number < 2 else "", encoding="utf-8")
    beats: list[float] = []
    pulse = QTimer()
    pulse.timeout.connect(lambda: beats.append(time.perf_counter()))
    pulse.start(5)
    drop(window, *paths)
    qtbot.waitUntil(lambda: State.FAILED in entries(window, paths).values(), timeout=PATIENCE_MS)
    press(window, Key.Key_2, CTRL)
    press(window, Key.Key_A)
    assert [claim.review.done for claim in window.desk.brief.claims].count(True) == 1
    qtbot.waitUntil(
        lambda: list(entries(window, paths).values()).count(State.FAILED) >= 30, timeout=PATIENCE_MS
    )
    press(window, Key.Key_1, CTRL)
    press(window, Key.Key_Escape)
    assert not window.sources.intake.busy
    pulse.stop()
    fared = list(entries(window, paths).values())
    assert len(fared) == 2000
    assert (fared.count(State.READ), len(window.desk.brief.sources)) == (2, 2)
    assert State.WAITING not in fared
    assert len(window.notices.texts) <= 5
    # Generous, for a machine that is busy with other tests.
    assert max(after - before for before, after in pairwise(beats)) < 2.0


def test_a_folder_that_goes_while_it_is_read_costs_its_reports_only(
    window: MainWindow, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    """What was read before stays, what is gone fails with that reason, and the next drop is read."""
    folder = tmp_path / "stick"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02d}.txt").write_text(f"{FIGHT} It was the {number + 2}th.", encoding="utf-8")
    paths = list(folder.iterdir())
    drop(window, folder)
    qtbot.waitUntil(lambda: len(window.desk.brief.sources) >= 2, timeout=PATIENCE_MS)
    os.rename(folder, tmp_path / "away")  # noqa: PTH104 - a stick that is pulled
    settled(window, qtbot)
    fared = list(entries(window, paths).values())
    assert fared.count(State.READ) == len(window.desk.brief.sources) >= 2
    assert fared.count(State.FAILED) == 12 - len(window.desk.brief.sources)
    drop(window, tmp_path / "away" / "11.txt")
    settled(window, qtbot)
    assert any(source.file_name == "11.txt" for source in window.desk.brief.sources)


def test_after_another_brief_each_report_has_its_own_line(
    window: MainWindow, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    """What still waited when another brief was opened is listed as not read, and the next reports' outcome is their own."""
    former, later = (
        [tmp_path / f"former {n}.txt" for n in range(4)],
        [tmp_path / f"later {n}.txt" for n in range(2)],
    )
    for number, path in enumerate((*former, *later)):
        path.write_text(f"{FIGHT} It was the {number + 2}th.", encoding="utf-8")
    drop(window, *former)
    qtbot.waitUntil(lambda: State.READ in entries(window, former).values(), timeout=PATIENCE_MS)
    window.desk.new()
    assert set(entries(window, former).values()) <= {State.READ, State.UNREAD}
    later[1].write_text("", encoding="utf-8")
    drop(window, *later)
    settled(window, qtbot)
    assert entries(window, later) == {"later 0.txt": State.READ, "later 1.txt": State.FAILED}
    assert set(entries(window, former).values()) == {State.UNREAD}
    assert [source.file_name for source in window.desk.brief.sources] == ["later 0.txt"]


def test_a_folder_cancelled_while_it_is_looked_into_brings_nothing(
    window: MainWindow, drop: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    """Esc right after the drop of a folder: none of its reports comes, and the next folder is read."""
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
        (folder / f"{folder.name}.txt").write_text(f"{FIGHT} It was the {folder.name}.", encoding="utf-8")
    window.show_moment(0)
    drop(window, first)
    press(window, Key.Key_Escape)
    # The folders are looked into one after the other: once the second is read, the first had its turn.
    drop(window, second)
    qtbot.waitUntil(lambda: bool(window.desk.brief.sources), timeout=PATIENCE_MS)
    settled(window, qtbot)
    assert [source.file_name for source in window.desk.brief.sources] == ["second.txt"]
    assert entries(window, first.iterdir()) == {}
    assert not any("no report" in words.lower() for words in window.notices.texts)

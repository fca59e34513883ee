"""The whole way at the desk, as a person goes it: real drops and keys on the real window, real workers, real files."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QTableView, QTextEdit

from briefing import resources
from briefing.app.session import Session
from briefing.model.assessment import Credibility, Reliability
from briefing.model.brief import Brief
from briefing.model.claim import ReviewState
from briefing.model.layout import Paper
from briefing.render.pages import page_text
from briefing.ui.places import place_name
from tests.ui.hands import ALT, CTRL, SHIFT, choose_file, drop, opened, part, press, type_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from briefing.model.claim import Claim
    from briefing.ui.main_window import MainWindow

SAMPLES = [
    resources.assets() / "samples" / name
    for name in ("coast-daily.html", "sahel-wire.txt", "courrier-du-fleuve.md")
]
PATIENCE_MS = 120_000
Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Yield the window, just opened."""
    with opened(tmp_path) as window:
        be_active(window, qtbot)
        yield window


def bring_in(window: MainWindow, qtbot: QtBot, reports: list[Path]) -> None:
    """Drop reports, and wait until they are read."""
    drop(window, *reports)
    count = len(window.desk.brief.sources) + len(reports)
    qtbot.waitUntil(
        lambda: len(window.desk.brief.sources) == count and not window.desk.busy, timeout=PATIENCE_MS
    )


def be_active(window: MainWindow, qtbot: QtBot) -> None:
    """Give the window the keys back after a dialog, as a window system does and the one without a screen does not."""
    with qtbot.waitActive(window):
        window.activateWindow()


def in_hand(window: MainWindow) -> Claim:
    """Return the claim in hand."""
    claim = window.claims.table.claim
    assert claim is not None
    return claim


def take_in_hand(window: MainWindow, words: str) -> Claim:
    """Take a claim in hand by some of its words, typed into the palette."""
    press(window, Key.Key_K, CTRL)
    type_in(window, words)
    press(window, Key.Key_Return)
    return in_hand(window)


def choose(window: MainWindow, name: str, words: str) -> None:
    """Type words into the line of that name, in the part in sight, and press Return."""
    line = next(
        each for each in window.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible()
    )
    line.setFocus()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Key.Key_Return)


def review_by_keyboard(window: MainWindow, qtbot: QtBot) -> tuple[str, str]:
    """Accept, reject, word, grade, mark as the same; return the ids of the claim accepted and the one worded."""
    press(window, Key.Key_2, CTRL)
    accepted = take_in_hand(window, "seized three barracks")
    press(window, Key.Key_A)
    rejected = take_in_hand(window, "posts were empty by midday")
    press(window, Key.Key_R)
    worded = take_in_hand(window, "recovered weapons, vehicles")
    press(window, Key.Key_E)
    type_in(window, "Troops recovered weapons")
    press(window, Key.Key_Return)
    press(window, Key.Key_G)
    type_in(window, "c3")
    press(window, Key.Key_Return)
    brief = window.desk.brief
    assert brief.claim(accepted.id).review.state is ReviewState.ACCEPTED
    assert brief.claim(rejected.id).review.state is ReviewState.REJECTED
    assert brief.claim(worded.id).text == "Troops recovered weapons"
    assert brief.claim(worded.id).wording == worded.wording
    assert brief.claim(worded.id).credibility is Credibility.POSSIBLE
    assert brief.reliability_of(brief.claim(worded.id)) is Reliability.C
    take_in_hand(window, "seized three barracks")
    press(window, Key.Key_M)
    offered = part(window, QListView, "Claims that may be the same, the likeliest first")
    qtbot.waitUntil(lambda: offered.model().rowCount() > 0)
    press(window, Key.Key_Return)
    marked = [each.same_as for each in window.desk.brief.claims if each.same_as]
    assert len(marked) == 1
    return accepted.id, worded.id


def claim_from_a_selection(window: MainWindow) -> None:
    """Select the first words of a text with Shift and the arrows, and make a claim of them."""
    text = part(window, QTextEdit, "Source text")
    press(window, Key.Key_Home, CTRL)
    for _ in range(4):
        press(window, Key.Key_Right, CTRL | SHIFT)
    words = text.textCursor().selectedText()
    before = {each.id for each in window.desk.brief.claims}
    press(window, Key.Key_C)
    (new,) = (each for each in window.desk.brief.claims if each.id not in before)
    assert new.content[0].quote.strip() == words.strip() != ""
    assert in_hand(window).id == new.id


def fill_in_the_incident(window: MainWindow, qtbot: QtBot) -> None:
    """Name the incident, say when in a person's words, and find a place for it."""
    press(window, Key.Key_3, CTRL)
    press(window, Key.Key_1, ALT)
    focus = window.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.selectAll()
    type_in(window, "Dawn assaults in the west")
    press(window, Key.Key_Return)
    when = window.assessment.details.form.editors["when"].findChildren(QLineEdit)[0]
    when.setFocus()
    when.selectAll()
    type_in(window, "1 July 2025, dawn")
    press(window, Key.Key_Return)
    choose(window, "Add a place by name", "Bamako")
    candidates = window.assessment.details.places.candidates
    qtbot.waitUntil(lambda: any(each.name == "Bamako" for each in candidates.candidates), timeout=60_000)
    QTest.keyClick(candidates.list, Key.Key_Return)
    incident = window.desk.brief.incidents[0]
    assert incident.title == "Dawn assaults in the west"
    assert (incident.when.edtf, incident.when.wording) == ("2025-07-01", "1 July 2025, dawn")
    assert "Bamako" in {window.desk.brief.place(each).name for each in incident.places}


def grade_a_publisher(window: MainWindow) -> None:
    """Grade the first publisher with one letter."""
    press(window, Key.Key_2, ALT)
    view = part(window, QTableView, "Reliability of publishers and claimants")
    view.setFocus()
    press(window, Key.Key_Home, CTRL)
    press(window, Key.Key_B)
    grades = {each.subject: each.grade for each in window.desk.brief.reliabilities}
    publishers = {each.publisher for each in window.desk.brief.sources}
    assert [each for each in publishers if grades.get(each) is Reliability.B]


def judge(window: MainWindow) -> None:
    """Add a judgement."""
    press(window, Key.Key_3, ALT)
    press(window, Key.Key_Space)  # the button that adds the first one
    type_in(window, "Further attacks are likely.")
    press(window, Key.Key_4, ALT)  # what was typed is told when the view is left
    assert [each.text for each in window.desk.brief.judgements] == ["Further attacks are likely."]


def head_and_layout(window: MainWindow) -> None:
    """Give the brief its title, and choose the paper."""
    press(window, Key.Key_4, CTRL)
    type_in(window, "Posts attacked in the west")
    press(window, Key.Key_Return)
    press(window, Key.Key_Tab, CTRL)
    paper = part(window, QComboBox, "Paper")
    paper.setFocus()
    press(window, Key.Key_End)
    assert window.desk.brief.title == "Posts attacked in the west"
    assert window.desk.brief.layout.paper is Paper.LETTER


def follow_a_problem(window: MainWindow, qtbot: QtBot) -> None:
    """Go to the first problem that has a place by F8, and be there."""
    qtbot.waitUntil(lambda: any(each.place for each in window.problems.problems), timeout=PATIENCE_MS)
    press(window, Key.Key_2, CTRL)
    press(window, Key.Key_F8)
    listed = part(window, QListView, "Problems")
    words = str(listed.currentIndex().data())
    problem = next(each for each in window.problems.problems if each.place and each.message[:12] in words)
    name = place_name(problem.place)
    if any(each.id == name.noun for each in window.desk.brief.claims):
        assert in_hand(window).id == name.noun
    else:
        assert window.moment != 1


def export(window: MainWindow, qtbot: QtBot, path: Path) -> str:
    """Export the pages and return their text, each run of white space as one space."""
    choose_file(path)
    press(window, Key.Key_E, CTRL)
    if not path.exists():
        outcome = window.brief.handover.outcome
        qtbot.waitUntil(lambda: outcome.made is not None, timeout=PATIENCE_MS)
    be_active(window, qtbot)
    return " ".join(" ".join(page_text(path.read_bytes())).split())


def all_the_way_back_and_forth(window: MainWindow) -> None:
    """Take back every edit by its key, down to the empty brief, and make them all again."""
    press(window, Key.Key_2, CTRL)
    done, labels = window.desk.brief, []
    while window.desk.undo_label:
        labels.append(window.desk.undo_label)
        press(window, Key.Key_Z, CTRL)
        assert window.desk.undo_label != labels[-1] or len(labels) < 200
    assert (window.desk.brief.sources, window.desk.brief.claims) == ((), ())
    assert window.desk.brief.title == Brief().title
    again = []
    while window.desk.redo_label:
        again.append(window.desk.redo_label)
        press(window, Key.Key_Z, CTRL | SHIFT)
        assert len(again) <= len(labels)
    assert again == labels[::-1]
    assert window.desk.brief == done


def test_from_three_reports_to_the_brief(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Dropped, reviewed, filled in, judged, laid out, checked, exported and saved: the pages and the file hold it all."""
    bring_in(window, qtbot, SAMPLES)
    accepted, worded = review_by_keyboard(window, qtbot)
    claim_from_a_selection(window)
    fill_in_the_incident(window, qtbot)
    grade_a_publisher(window)
    judge(window)
    head_and_layout(window)
    qtbot.waitUntil(lambda: window.preview.standing.startswith("exact"), timeout=PATIENCE_MS)
    assert window.preview.stack.count > 0
    follow_a_problem(window, qtbot)
    text = export(window, qtbot, tmp_path / "out.pdf")
    brief = window.desk.brief
    claim = brief.claim(accepted)
    for words in (claim.wording, claim.attribution.claimant, brief.source(claim.source).title):
        assert " ".join(words.split()) in text
    for words in ("Posts attacked in the west", brief.claim(worded).text, "Further attacks are likely."):
        assert words in text

    choose_file(tmp_path / "west.brief")
    press(window, Key.Key_S, CTRL)
    be_active(window, qtbot)
    assert Session.open(tmp_path / "west.brief").brief == brief
    all_the_way_back_and_forth(window)


def test_a_second_window_reads_and_says_who_writes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A brief open in one window opens read-only in another, which says so and changes nothing, by key or by drop."""
    path = tmp_path / "shared.brief"
    bring_in(window, qtbot, SAMPLES[1:2])
    choose_file(path)
    press(window, Key.Key_S, CTRL)
    kept = window.desk.brief
    folder = tmp_path / "second"
    folder.mkdir()
    with opened(folder) as second:
        drop(second, path)
        be_active(second, qtbot)
        assert second.desk.brief == kept
        assert any("open in another window, by" in words for words in second.notices.texts)
        press(second, Key.Key_2, CTRL)
        press(second, Key.Key_A)
        assert second.desk.brief == kept
        assert any("under another name" in words for words in second.notices.texts)
    assert Session.open(path).brief == kept


CHILDREN = Path("/proc/self/task")


def kill(module: str) -> int:
    """Kill the processes of that module that this one has started, without warning, and return how many there were."""
    children = {int(pid) for task in CHILDREN.iterdir() for pid in (task / "children").read_text().split()}
    own = [
        pid for pid in children if module.encode() in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    ]
    for pid in own:
        os.kill(pid, signal.SIGKILL)
    return len(own)


@pytest.mark.skipif(not CHILDREN.is_dir(), reason="there is no /proc to find the processes in")
def test_workers_that_die_cost_nothing(window: MainWindow, qtbot: QtBot) -> None:
    """With both kinds of worker killed at work, what they were at is told, and window, reports and pages go on."""
    drop(window, *SAMPLES)
    qtbot.waitUntil(lambda: len(window.desk.brief.sources) == 1, timeout=PATIENCE_MS)
    assert kill("briefing.app.reading.worker") == 1
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=PATIENCE_MS)
    assert len(window.desk.brief.sources) >= 2
    press(window, Key.Key_2, CTRL)
    press(window, Key.Key_A)
    assert len(window.desk.brief.unreviewed) == len(window.desk.brief.claims) - 1

    qtbot.waitUntil(lambda: window.preview.standing.startswith("exact"), timeout=PATIENCE_MS)
    assert kill("briefing.render.worker") >= 1
    press(window, Key.Key_4, CTRL)
    type_in(window, "After the death")
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: "ended unexpectedly" in window.preview.trouble, timeout=PATIENCE_MS)
    assert window.preview.stack.count > 0
    if not window.preview.standing.startswith("exact"):
        press(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.preview.standing.startswith("exact"), timeout=PATIENCE_MS)
    assert window.desk.brief.title == "After the death"

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing.app.recent import recent_briefs, remember_brief
from briefing.app.recovery import Recoverable
from briefing.ui.application import make_application
from briefing.ui.panels.start import StartPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StartPanel:
    """Return the start page, shown, with two briefs that were open lately; the file of the older one is gone."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    make_application()
    gone, there = tmp_path / "gone.brief", tmp_path / "there.brief"
    there.write_bytes(b"")
    remember_brief(gone, "Ondola, March")
    remember_brief(there, "Kayes, July")
    panel = StartPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 720)
    panel.show()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    return panel


def named(panel: StartPanel, name: str) -> QPushButton:
    """Return the button of that accessible name."""
    return next(each for each in panel.findChildren(QPushButton) if each.accessibleName() == name)


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("Add reports…", "add_reports"),
        ("Open a brief…", "open_brief"),
        ("New brief", "new"),
        ("Try the sample", "try_sample"),
    ],
)
def test_each_way_to_begin_presses_its_action(
    start: StartPanel, qtbot: QtBot, words: str, action: str
) -> None:
    """Each card presses the action of its name, also by the space bar."""
    with qtbot.waitSignal(start.pressed) as told:
        QTest.keyClick(named(start, words), Qt.Key.Key_Space)
    assert told.args == [action]


def test_a_digit_opens_what_was_open_lately(start: StartPanel, qtbot: QtBot, tmp_path: Path) -> None:
    """The briefs stand there with title and path, the latest first; its digit opens it, wherever the keys go."""
    assert [row.brief.title for row in start.rows] == ["Kayes, July", "Ondola, March"]
    assert str(tmp_path / "there.brief") in start.rows[0].button.accessibleName()
    with qtbot.waitSignal(start.brief_chosen) as told:
        QTest.keyClick(start.focusWidget(), Qt.Key.Key_1)
    assert told.args == [tmp_path / "there.brief"]


def test_arrows_go_through_all_ways(start: StartPanel, qtbot: QtBot) -> None:
    """Down leads from the cards to the rows, Return opens, and Up leads back."""
    for _ in range(4):
        QTest.keyClick(start.focusWidget(), Qt.Key.Key_Down)
    assert start.rows[0].button.hasFocus()
    with qtbot.waitSignal(start.brief_chosen):
        QTest.keyClick(start.rows[0].button, Qt.Key.Key_Space)
    QTest.keyClick(start.rows[0].button, Qt.Key.Key_Up)
    assert named(start, "Try the sample").hasFocus()


def test_a_missing_brief_is_said_and_can_be_taken_off(
    start: StartPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file that is gone is called so, and Delete takes it off the list and out of the memory."""
    qtbot.waitUntil(lambda: start.rows[1].missing)
    assert not start.rows[0].missing
    assert "not there any more" in start.rows[1].button.accessibleName()
    start.rows[1].button.setFocus()
    QTest.keyClick(start.rows[1].button, Qt.Key.Key_Delete)
    assert [row.brief.path for row in start.rows] == [tmp_path / "there.brief"]
    assert [each.path for each in recent_briefs()] == [tmp_path / "there.brief"]
    QTest.mouseClick(named(start, "Take “Kayes, July” off the list"), Qt.MouseButton.LeftButton)
    assert (start.rows, recent_briefs()) == ([], ())


def test_what_a_dead_window_left_is_offered(start: StartPanel, qtbot: QtBot) -> None:
    """What was kept stands there with its name and count; it can be opened again or discarded; unreadable ones say why."""
    kept = Recoverable(path=Path("a"), title="Kayes", kept_at="2026-11-02T10:00:00Z", sources=1, claims=14)
    broken = Recoverable(path=Path("b"), serial="MLI-1", trouble="it is no brief file")
    start.show_recoverable([kept, broken])
    with qtbot.waitSignal(start.recovery_chosen) as told:
        QTest.mouseClick(named(start, "Open “Kayes” again"), Qt.MouseButton.LeftButton)
    assert told.args == [kept]
    assert not named(start, "Open “MLI-1” again").isEnabled()
    with qtbot.waitSignal(start.recovery_discarded) as told:
        QTest.mouseClick(named(start, "Discard “MLI-1”"), Qt.MouseButton.LeftButton)
    assert told.args == [broken]
    start.show_recoverable([])
    assert not any(
        each.isVisible() for each in start.findChildren(QPushButton) if "again" in each.accessibleName()
    )

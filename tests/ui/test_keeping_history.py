"""The history's panel: what each version is, what changed in it, and back to any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from briefing import ingest
from briefing.model.edit import change
from briefing.ui.application import make_application
from briefing.ui.desk import Desk
from briefing.ui.panels.history import HistoryPanel
from briefing.ui.versions import Versions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

REPORT = b"Post attacked\n\nThe army said it had repelled an attack on a post in Kayes.\n"


class Room:
    """A desk with a brief of three versions, and the panel that shows them."""

    def __init__(self, path: Path) -> None:
        """Make the versions and show the panel."""
        self.desk, self.panel = Desk(), HistoryPanel()
        self.desk.keeper.session.take_in(ingest.read_bytes(REPORT, "report.txt"))
        self.desk.apply("Title", change(title="First title"))
        assert self.desk.save(path)
        self.desk.apply("Change the title", change(title="Second title"))
        self.versions = Versions(self.desk, self.panel)
        self.panel.resize(1000, 420)
        self.panel.show()

    def lines(self, name: str) -> list[str]:
        """Return the lines of the list of that accessible name."""
        view = self.view(name)
        return [view.item(row).text() for row in range(view.count())]

    def view(self, name: str) -> QListWidget:
        """Return the list of that accessible name."""
        return next(each for each in self.panel.findChildren(QListWidget) if each.accessibleName() == name)

    def button(self, name: str) -> QPushButton:
        """Return the button of that accessible name."""
        return next(each for each in self.panel.findChildren(QPushButton) if each.accessibleName() == name)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Room]:
    """Yield the room once its versions are shown."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    make_application()
    room = Room(tmp_path / "x.brief")
    qtbot.waitUntil(lambda: len(room.lines("Versions")) == 2)
    yield room
    room.panel.close()
    room.desk.close()
    room.panel.deleteLater()


def test_each_version_shows_what_changed_in_it(room: Room, qtbot: QtBot) -> None:
    """The newest stands on top with its edit; the changes are in words, with old and new."""
    assert room.lines("Versions")[0].startswith("Now: Change the title\n")
    assert room.lines("Versions")[1].startswith("Saved: ")
    qtbot.waitUntil(lambda: room.lines("What changed") == ["title: “First title” → “Second title”"])
    QTest.keyClick(room.view("Versions"), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: any(line.startswith("Added source") for line in room.lines("What changed")))


def test_a_version_is_named_by_keyboard(room: Room, qtbot: QtBot) -> None:
    """A name and Enter, and the version bears it; without a name nothing can be pressed."""
    assert not room.button("Name this version").isEnabled()
    line = next(iter(room.panel.findChildren(QLineEdit)))
    QTest.keyClicks(line, "Before the call")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.lines("Versions")[0].startswith("★ Before the call\n"))
    assert line.text() == ""


def test_an_older_version_is_restored_and_that_is_taken_back(room: Room, qtbot: QtBot) -> None:
    """Restoring is one edit with a name; the brief as it is cannot be restored."""
    assert not room.button("Restore").isEnabled()
    QTest.keyClick(room.view("Versions"), Qt.Key.Key_Down)
    QTest.mouseClick(room.button("Restore"), Qt.MouseButton.LeftButton)
    assert room.desk.brief.title == "First title"
    assert room.desk.undo_label.startswith("Restore “")
    room.desk.undo()
    assert room.desk.brief.title == "Second title"


def test_a_change_leads_to_its_place(room: Room, qtbot: QtBot) -> None:
    """Enter on a change asks for its place."""
    qtbot.waitUntil(lambda: len(room.lines("What changed")) == 1)
    changes = room.view("What changed")
    changes.setCurrentRow(0)
    with qtbot.waitSignal(room.panel.place_chosen) as gone:
        QTest.keyClick(changes, Qt.Key.Key_Return)
    assert gone.args == ["brief#title"]

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QWidget,
)

from briefing import __version__
from briefing.app.settings import Settings, WindowColours, load
from briefing.ui.actions import ACTIONS
from briefing.ui.application import make_application
from briefing.ui.dialogs.about import AboutDialog, LicencesDialog, show_about, show_licences
from briefing.ui.dialogs.keys import KeysDialog, show_keys
from briefing.ui.dialogs.settings import SettingsDialog, show_settings
from briefing.ui.theme import DARK, LIGHT, colours, dress
from briefing.ui.window_memory import bring_onto_screen, remember, restore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QMainWindow]:
    """Yield a bare window, with settings and state in folders of the test's own; what it wore is put back."""
    monkeypatch.setenv("BRIEFING_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    application = make_application()
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield window
    dress(application, WindowColours.SYSTEM, 1.0)


def part(dialog: QWidget, kind: type[Part], name: str) -> Part:
    """Return the control of that kind and accessible name."""
    return next(each for each in dialog.findChildren(kind) if each.accessibleName() == name)


def type_into(line: QLineEdit, text: str) -> None:
    """Type over what stands in a line and leave it."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def test_a_setting_holds_at_once_and_at_the_next_start(home: QMainWindow) -> None:
    """Dark, chosen by keys, is worn at once, live, and stands in the file."""
    dialog = show_settings(home)
    assert not dialog.isModal()
    choice = part(dialog, QComboBox, "Colours")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert colours() is DARK
    assert QApplication.palette().window().color().name() == DARK.window
    assert load().settings.colours is WindowColours.DARK
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert colours() is LIGHT


def test_what_is_typed_is_taken_over(home: QMainWindow, qtbot: QtBot) -> None:
    """A desk typed and left is kept; a box ticked too; a number out of bounds is told and not taken."""
    dialog = show_settings(home)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    type_into(part(dialog, QLineEdit, "Desk"), "Sahel desk")
    QTest.keyClick(part(dialog, QCheckBox, "Open the last brief at the start"), Qt.Key.Key_Space)
    type_into(part(dialog, QLineEdit, "Size of the letters"), "40")
    held = load().settings
    assert (held.desk, held.open_last, held.font_size) == ("Sahel desk", True, 1.0)


def test_letters_grow_with_their_setting_and_go_back(home: QMainWindow, qtbot: QtBot) -> None:
    """The size of the letters follows its setting live, as a factor on the system's own; the defaults bring it back."""
    before = QApplication.font().pointSizeF()
    dialog = show_settings(home)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    size = part(dialog, QLineEdit, "Size of the letters")
    type_into(size, "1.5")
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)
    QTest.mouseClick(dialog.defaults, Qt.MouseButton.LeftButton)
    assert QApplication.font().pointSizeF() == pytest.approx(before)
    assert load().settings == Settings()
    assert size.text() == "1"


@pytest.mark.parametrize(
    ("show", "kind"),
    [
        (show_settings, SettingsDialog),
        (show_keys, KeysDialog),
        (show_about, AboutDialog),
        (show_licences, LicencesDialog),
    ],
)
def test_one_of_each_and_escape_closes(
    home: QMainWindow, qtbot: QtBot, show: object, kind: type[QDialog]
) -> None:
    """Asked for twice it is one dialog, it blocks nothing, and Escape closes it."""
    assert callable(show)
    dialog = show(home)
    assert show(home) is dialog
    assert not dialog.isModal()
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: home.findChild(kind) is None)


def test_every_key_stands_on_the_sheet(home: QMainWindow) -> None:
    """The sheet has each key of the table with its words; words typed leave those that have them."""
    dialog = show_keys(home)
    shown = dialog.sheet.toPlainText()
    for action in ACTIONS:
        for keys in action.keys:
            assert keys in shown
    QTest.keyClicks(dialog.line, "undo")
    assert "Ctrl+Z" in dialog.sheet.toPlainText()
    assert "Ctrl+Q" not in dialog.sheet.toPlainText()
    QTest.keyClicks(dialog.line, "xyzzy")
    assert "No key" in dialog.sheet.toPlainText()


def test_no_key_means_two_things() -> None:
    """No two actions have the same key."""
    keys = [key for action in ACTIONS for key in action.keys]
    assert sorted(keys) == sorted(set(keys))


def test_about_says_what_is_due(home: QMainWindow) -> None:
    """The box has the version, the licences of program and Qt, and the lines of the attribution file word for word."""
    dialog = show_about(home)
    shown = dialog.parts.toPlainText()
    for due in ("GeoNames", "CC BY 4.0", "Natural Earth", "SIL Open Font License 1.1", "Apache License 2.0"):
        assert due in shown
    QTest.mouseClick(dialog.copied, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Briefing {__version__}\n")
    assert "PySide6" in copied


def test_licences_are_read_from_their_files(home: QMainWindow) -> None:
    """There is a page for the program, the libraries, the data and the model."""
    tabs = show_licences(home).tabs
    assert [tabs.tabText(number) for number in range(tabs.count())][:3] == [
        "Briefing",
        "Parts and libraries",
        "Fonts, places, data",
    ]
    assert tabs.count() >= 4


def test_the_window_stands_where_it_stood(home: QMainWindow, qtbot: QtBot) -> None:
    """Size, place, division and moment are there again at the next start."""

    def divided() -> QMainWindow:
        window = QMainWindow()
        qtbot.addWidget(window)
        splitter = QSplitter(window)
        for _ in range(2):
            splitter.addWidget(QWidget())
        window.setCentralWidget(splitter)
        return window

    first = divided()
    first.setGeometry(40, 50, 640, 400)
    first.show()
    first.findChildren(QSplitter)[0].setSizes([100, 540])
    sizes = first.findChildren(QSplitter)[0].sizes()
    remember(first, 3)
    second = divided()
    assert restore(second) == 3
    second.show()
    assert (second.geometry(), second.findChildren(QSplitter)[0].sizes()) == (QRect(40, 50, 640, 400), sizes)


@pytest.mark.parametrize(
    "place", [QRect(9_000, 50, 500, 300), QRect(100, -4_000, 500, 300), QRect(0, 0, 9_000, 9_000)]
)
def test_a_window_never_opens_off_screen(home: QMainWindow, place: QRect) -> None:
    """A place on a screen that is gone, or larger than the screen, is brought onto one that is there."""
    home.setGeometry(place)
    bring_onto_screen(home)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(home.frameGeometry())


def test_a_broken_memory_opens_as_new(home: QMainWindow, tmp_path: Path) -> None:
    """Nonsense in the memory of the window is passed over."""
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "window.json").write_text(
        '{"window": {"geometry": "é", "state": 3, "splitters": [], "moment": 77}}', encoding="utf-8"
    )
    before = home.geometry()
    assert restore(home) is None
    assert home.geometry() == before
    assert os.environ["BRIEFING_STATE_DIR"].endswith("state")

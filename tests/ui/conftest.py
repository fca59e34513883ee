"""The window for tests, and reports of invented outlets to drop on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from briefing.app.importing import import_reports
from briefing.app.workshop import Workshop
from briefing.ui.panels.palette import Palette
from tests.ui import hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing.model.draft import Draft
    from briefing.ui.main_window import MainWindow

REPORT = """River posts attacked near Ondola

Delta Courier, 4 March 2025

The Northern Front claimed on social media that it had seized two barracks near Ondola.

"We have beaten back every attack", army spokesman Idris Kone said on national television on Tuesday.

A resident of Ondola told the Delta Courier that she heard gunfire before dawn.
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a report of an invented outlet as a file."""
    path = tmp_path / "delta-courier.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def fresh_window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Yield a window that was just opened."""
    with hands.opened(tmp_path) as window:
        with qtbot.waitActive(window):
            window.activateWindow()
        yield window


@pytest.fixture(scope="module")
def window_of_this_file(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """Yield one window for all tests of a file: with its workers it takes seconds to open."""
    with hands.opened(tmp_path_factory.mktemp("window")) as window:
        yield window


@pytest.fixture
def window(window_of_this_file: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window past the start page, at the claims of an empty brief, with nothing left of an earlier test."""
    window = window_of_this_file
    window.flush()
    window.desk.new()
    palette = window.findChild(Palette)
    if palette is not None and palette.isVisible():
        QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    for button in window.notices.findChildren(QPushButton):
        button.click()
    window.resize(1280, 800)
    window.begin_with(0)
    window.assessment.show_part(0)
    window.claims.show_view(0)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_moment(1)
    return window


@pytest.fixture
def drop() -> Callable[..., None]:
    """Return a function that drops files or addresses on the window or a part of it, as a person would."""
    return hands.drop


@pytest.fixture(scope="session")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """Return what the report gives, read once for all tests in which it is not the reading that matters."""
    path = tmp_path_factory.mktemp("report") / "delta-courier.txt"
    path.write_text(REPORT, encoding="utf-8")
    with Workshop(trained=False) as workshop:
        (imported,) = import_reports([path], workshop)
    assert imported.draft is not None
    return imported.draft


@pytest.fixture
def window_with_report(window: MainWindow, draft: Draft) -> MainWindow:
    """Return the window with the report in its brief, as it is once a dropped report has arrived."""
    window.show_moment(0)
    window.desk.keeper.session.take_in(draft)
    return window

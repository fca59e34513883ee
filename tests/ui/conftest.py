"""The window for tests, and reports of invented outlets to drop on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from briefing.ui.application import make_application, make_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow

REPORT = """River posts attacked near Ondola

Delta Courier, 4 March 2025

The Northern Front claimed on social media that it had seized two barracks near Ondola.

"We have beaten back every attack", army spokesman Idris Kone said on national television on Tuesday.

A resident of Ondola told the Delta Courier that she heard gunfire before dawn.
"""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Return the application's class."""
    return QApplication


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a report of an invented outlet as a file."""
    path = tmp_path / "delta-courier.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """Yield the window, open and active; what is unsaved at the end is let go."""
    for place in ("BRIEFING_STATE_DIR", "BRIEFING_CONFIG_DIR"):
        folder = tmp_path / place.lower()
        folder.mkdir()
        monkeypatch.setenv(place, str(folder))
    window = make_window(make_application())
    window.show()
    with qtbot.waitActive(window):
        pass
    yield window
    window.desk.new()
    assert window.close()
    window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def drop(window: MainWindow) -> Callable[..., None]:
    """Return a function that drops files or addresses on a part of the window, as a person would."""

    def dropped(*urls: Path | QUrl, on: QWidget | None = None) -> None:
        mime = QMimeData()
        mime.setUrls([url if isinstance(url, QUrl) else QUrl.fromLocalFile(str(url)) for url in urls])
        target = on or window
        # A drop goes to the innermost part under the mouse that accepts drops at all.
        while not target.acceptDrops():
            parent = target.parentWidget()
            assert parent is not None
            target = parent
        place, copy = QPointF(20, 20), Qt.DropAction.CopyAction
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(place.toPoint(), copy, mime, buttons, keys)
        QApplication.sendEvent(target, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(target, QDropEvent(place, copy, mime, buttons, keys))

    return dropped


@pytest.fixture
def window_with_report(
    window: MainWindow, report: Path, drop: Callable[..., None], qtbot: QtBot
) -> MainWindow:
    """Return the window after the report was dropped on it and read."""
    drop(report)
    qtbot.waitUntil(lambda: bool(window.desk.brief.claims) and not window.desk.busy, timeout=60_000)
    return window

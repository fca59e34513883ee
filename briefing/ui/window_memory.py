"""Window memory: where the window stood and how it was divided, from one start to the next."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from briefing.app.recent import remember_window, window_state

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_SEEN = 120
"""How many pixels of the window, each way, must lie on some screen for it to be found there again."""


def restore(window: QMainWindow) -> int | None:
    """Put the window as it stood last, on a screen that is there, and return the number of the moment, None at first."""
    state = window_state()
    if not state:
        return None
    window.restoreGeometry(_bytes(state.get("geometry")))
    window.restoreState(_bytes(state.get("state")))
    held = state.get("splitters")
    for name, splitter in _splitters(window):
        splitter.restoreState(_bytes(held.get(name) if isinstance(held, dict) else None))
    bring_onto_screen(window)
    moment = state.get("moment")
    return moment if isinstance(moment, int) and 0 <= moment < 4 else None


def remember(window: QMainWindow, moment: int) -> None:
    """Remember how the window stands and which moment is in sight."""
    remember_window(
        {
            "geometry": _words(window.saveGeometry()),
            "state": _words(window.saveState()),
            "splitters": {name: _words(splitter.saveState()) for name, splitter in _splitters(window)},
            "moment": moment,
        }
    )


def bring_onto_screen(window: QMainWindow) -> None:
    """Move the window to where it can be seen and gripped, and make it no larger than the screen."""
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not rooms or window.isMaximized() or window.isFullScreen():
        return
    frame = window.frameGeometry()
    seen = max(rooms, key=lambda room: _area(room.intersected(frame)))
    visible = seen.intersected(frame)
    fits = frame.width() <= seen.width() and frame.height() <= seen.height()
    # A title bar above the screen's edge cannot be gripped, however much of the window is seen.
    grips = frame.top() >= seen.top()
    if fits and grips and visible.width() >= _LEAST_SEEN and visible.height() >= _LEAST_SEEN:
        return
    border = frame.size() - window.size()
    window.resize(window.size().boundedTo(seen.size() - border))
    place = QRect(seen.topLeft(), window.size() + border)
    place.moveCenter(seen.center())
    window.move(place.topLeft())


def _area(room: QRect) -> int:
    return room.width() * room.height() if room.isValid() else 0


def _splitters(window: QMainWindow) -> Iterator[tuple[str, QSplitter]]:
    """Yield the window's splitters with their names; one without is told by its parent's class and its place there."""
    counts: dict[str, int] = {}
    for splitter in window.findChildren(QSplitter):
        parent = splitter.parentWidget()
        owner = type(parent).__name__ if parent is not None else ""
        counts[owner] = counts.get(owner, 0) + 1
        name = splitter.objectName() or f"{owner}.{counts[owner]}.{splitter.count()}"
        yield name, splitter


def _words(held: QByteArray) -> str:
    return bytes(held.toBase64().data()).decode("ascii")


def _bytes(words: object) -> QByteArray:
    with suppress(UnicodeEncodeError):
        if isinstance(words, str):
            return QByteArray.fromBase64(words.encode("ascii"))
    return QByteArray()

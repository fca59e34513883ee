"""What a person does at the window: open it, press keys, type, drop, answer what it asks."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from briefing.ui.application import make_application, make_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing.ui.main_window import MainWindow

Part = TypeVar("Part", bound=QWidget)
ALT = Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@contextmanager
def opened(folder: Path) -> Iterator[MainWindow]:
    """Open the window, with settings and recovery files of its own in `folder`, and close it; what is unsaved is let go."""
    with pytest.MonkeyPatch.context() as patch:
        for place in ("BRIEFING_STATE_DIR", "BRIEFING_CONFIG_DIR"):
            (folder / place.lower()).mkdir(exist_ok=True)
            patch.setenv(place, str(folder / place.lower()))
        window = make_window(make_application())
        window.show()
        yield window
        window.desk.new()
        assert window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def part(window: QWidget, kind: type[Part], name: str) -> Part:
    """Return the control of that kind and accessible name."""
    return next(each for each in window.findChildren(kind) if each.accessibleName() == name)


def press(window: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(window.focusWidget() or window, key, keys)


def type_in(window: QWidget, words: str) -> None:
    """Type words where the focus is."""
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def drop(on: QWidget, *urls: Path | QUrl) -> None:
    """Drop files or addresses on the window or a part of it."""
    mime = QMimeData()
    mime.setUrls([url if isinstance(url, QUrl) else QUrl.fromLocalFile(str(url)) for url in urls])
    target = on
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


def answer(kind: type[Part], do: Callable[[Part], None]) -> None:
    """Have the next dialog of a kind answered as soon as it stands."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            do(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def choose_file(path: Path) -> None:
    """Have the next file dialog answered with this path."""

    def do(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    answer(QFileDialog, do)

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefing.ui.tidying import Tidying

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Ring(QObject):
    """A Qt object with a timer that holds itself, so that only a collection frees it."""

    def __init__(self) -> None:
        """Start the timer."""
        super().__init__()
        self.itself = self
        QTimer(self).start(1)


def make_many_objects() -> None:
    """Make as many objects as set off Python's own collection."""
    made: list[list[int]] = [[number] for number in range(40_000)]
    assert made


def test_qt_objects_are_freed_on_their_own_thread_only(qtbot: QtBot) -> None:
    """Qt objects in rings are freed, by the thread of the windows, however many objects other threads make."""
    window = QObject()
    Tidying(window)
    freed: list[bool] = []
    main = threading.get_ident()
    for _ in range(5):
        weakref.finalize(Ring(), lambda: freed.append(threading.get_ident() == main))
    for _ in range(3):
        worker = threading.Thread(target=make_many_objects)
        worker.start()
        worker.join()
    assert freed == []
    make_many_objects()
    kept = [[number] for number in range(5_000)]
    qtbot.waitUntil(lambda: freed == [True] * 5, timeout=10_000)
    assert kept
    window.deleteLater()

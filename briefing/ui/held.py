"""Held: a brief that may only be read, because another window has it or it is protected, looked at until it is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.ui.keeping import Bridge

if TYPE_CHECKING:
    from concurrent.futures import Future

    from briefing.app.keeping import Keeper

_LOOK_MS = 2_000


class Held(QObject):
    """Looks every two seconds whether a brief that may only be read could be written now. The disk is asked elsewhere.

    Signals:
        freed: it could be: nobody has it any more, and nothing protects it.
    """

    freed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._keeper: Keeper | None = None
        self._bridge = Bridge(self)
        self._bridge.came.connect(self._answered)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._asked = False
        self.free = False
        """Whether the brief that is looked at was free when it was looked at last."""

    def watch(self, keeper: Keeper | None) -> None:
        """Look at the file of this keeper from now on, and at no other one; None: at none."""
        self._keeper, self.free, self._asked = keeper, False, False
        self._timer.start() if keeper is not None else self._timer.stop()

    def _look(self) -> None:
        keeper = self._keeper
        if keeper is None or self._asked:  # a disk that does not answer is not asked again meanwhile
            return
        self._asked = True
        answer = keeper.ask(keeper.shelf.is_free)
        answer.add_done_callback(lambda answer: self._bridge.came.emit((keeper, answer)))

    def _answered(self, came: tuple[Keeper, Future[bool]]) -> None:
        keeper, answer = came
        if keeper is not self._keeper:
            return
        self._asked, before = False, self.free
        self.free = answer.exception() is None and answer.result()
        if self.free and not before:
            self.freed.emit()

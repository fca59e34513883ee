"""Spreading: work that need not be done at once is done in small slices, between which the window lives."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_SLICE_S = 0.004
"""A quarter of a frame: the rest is for what a person does and for drawing."""


class Spread(QObject):
    """Takes the steps of one piece of work at a time; a new one takes the place of the one before."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do yet."""
        super().__init__(parent)
        self._left: Iterator[object] = iter(())
        self._over: Callable[[], None] = _nothing
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._timer.isActive()

    def begin(
        self, steps: Iterable[object], *, after_ms: int = 0, over: Callable[[], None] | None = None
    ) -> None:
        """Take the steps of `steps`, each while it is asked for the next, after a while; `over` is called at their end."""
        self._left, self._over = iter(steps), over or _nothing
        self._timer.start(after_ms)

    def finish(self) -> None:
        """Take all steps left now: somebody needs what they do."""
        if self.busy:
            self._timer.stop()
            for _ in self._left:
                pass
            self._over()

    def give_up(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_S
        for _ in self._left:
            if time.perf_counter() > until:
                self._timer.start(0)
                return
        self._over()


def _nothing() -> None:
    """Nothing was asked for at the end."""

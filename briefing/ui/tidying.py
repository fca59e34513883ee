"""Tidying: what nobody needs any more is put away between two keys, never in the midst of one.

Python looks for garbage in cycles whenever enough was made, in whichever thread made it: with thousands of claims that holds
up everything for a third of a second. A brief has no cycles and goes by itself; so only what is new is looked through, a
little every second, and what came in bulk – a brief that was opened, reports that were read – is not looked at again.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_BULK = 20_000
"""More new objects than this came in bulk; to look through so many takes some 5 ms."""
_THOROUGH = 60
"""Every so many rounds all is looked through that did not come in bulk."""
_LONG_S = 0.008


class Tidying(QObject):
    """Looks for garbage in the window's own thread when its event loop has a moment; Python's own way is off meanwhile."""

    def __init__(self, parent: QObject) -> None:
        """Begin; it ends with its parent."""
        super().__init__(parent)
        self._round = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tidy)
        self._timer.start(_EVERY_MS)
        gc.freeze()
        gc.disable()
        self.destroyed.connect(_as_usual)

    def _tidy(self) -> None:
        if gc.get_count()[0] > _BULK:
            gc.freeze()
            return
        self._round += 1
        if self._round % _THOROUGH:
            gc.collect(1)
            return
        begun = time.perf_counter()
        gc.collect()
        if time.perf_counter() - begun > _LONG_S:
            gc.freeze()  # what is left is in use, and has become too much to be looked through


def _as_usual() -> None:
    gc.enable()

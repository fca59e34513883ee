"""Worker: work in the background, one lane at a time, with answers on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

Answer = TypeVar("Answer")
Tell = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class _Call:
    """What is to be called on the main thread, and with what."""

    slot: Callable[[Any], None]
    value: Any


class Lane(QObject):
    """One background thread that does one piece of work after another.

    The work sees no Qt object; what it returns, raises or tells on the way arrives on the thread that made the lane.

    Signals:
        _came: something is to be called on the lane's own thread; for the lane itself.
    """

    _came = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Make a lane whose thread starts with the first work and is called `name`."""
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = self._ended = False
        # A bound slot of a QObject: Qt queues the call into the thread that this object lives in.
        self._came.connect(self._arrive)

    @property
    def closed(self) -> bool:
        """Whether no more work is wanted; long work looks at it between its pieces."""
        return self._closed

    def run(
        self,
        work: Callable[[Tell], Answer],
        *,
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        heard: Callable[[Any], None] = lambda _: None,
    ) -> None:
        """Have `work` done; then `done` gets its answer, or `failed` its exception, and `heard` what it tells on the way."""
        if not self._closed:
            self._thread.submit(self._do, work, done, failed, heard)

    def forbid(self) -> None:
        """Take no more work, and tell no more answers; the piece being done goes on to its end."""
        self._closed = True

    def close(self, last: Callable[[], None] = lambda: None) -> None:
        """Drop the work that waits, wait for the piece being done, run `last` in the lane's thread, and end the thread."""
        self.forbid()
        if not self._ended:
            self._ended = True
            self._thread.submit(last)
            self._thread.shutdown(wait=True)

    def _do(
        self,
        work: Callable[[Tell], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        heard: Callable[[Any], None],
    ) -> None:
        if self._closed:
            return
        try:
            answer = work(lambda told: self._came.emit(_Call(heard, told)))
        except Exception as error:  # noqa: BLE001 - a person is told of whatever it was
            self._came.emit(_Call(failed, error))
        else:
            self._came.emit(_Call(done, answer))

    def _arrive(self, call: _Call) -> None:
        if not self._closed:
            call.slot(call.value)

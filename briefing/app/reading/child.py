"""Child: the reading process as the program holds it; what it says arrives through a thread, and never beyond belief."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import briefing
from briefing.app.reading import frames

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMAND = (sys.executable, "-P", "-m", "briefing.app.reading.worker")
_MOST_SAID = 128 << 20
"""Bytes in answer to one report: its own, and those of what was found in it."""
_FRAME_COSTS = 1024
_PATIENCE_S = 2.0  # for a process that was killed


class SilentError(Exception):
    """The process said nothing in time."""


class GoneError(Exception):
    """The process ended."""


class FloodingError(Exception):
    """The process said more than is believable, and was ended."""


class Child:
    """One reading process; it is started when made. One thread asks and listens; any thread may end it."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        """Start the process; `OSError` where that cannot be done."""
        room = str(Path(briefing.__file__).resolve().parent.parent)
        environment = {**os.environ, "PYTHONPATH": room, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._came: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._said = 0
        self._flooding = False
        self.ready = False
        """Whether it has said that its engines are loaded."""
        threading.Thread(target=self._listen, name="reading", daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def say(self, frame: bytes) -> None:
        """Send a frame; `GoneError` where nobody takes it."""
        self._said = 0
        try:
            frames.send(_pipe(self._process.stdin), frame)
        except (OSError, ValueError) as error:
            raise GoneError from error

    def hear(self, until: float) -> bytes:
        """Return the next frame, waiting `until` a time of the monotonic clock.

        Raises `SilentError` where none came, `GoneError` and `FloodingError` where none will.
        """
        try:
            frame = self._came.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            raise SilentError from None
        if frame is None:
            raise FloodingError if self._flooding else GoneError
        return frame

    def end(self) -> None:
        """End the process at once; it holds nothing that could be half-written."""
        self._process.kill()

    def how_it_ended(self) -> int | None:
        """Return the exit code of a process that ended, negative for a signal; None where it does not end."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(_PATIENCE_S)
        return None

    def _listen(self) -> None:
        pipe = _pipe(self._process.stdout)
        with contextlib.suppress(OSError, ValueError):
            while (frame := frames.receive(pipe)) is not None:
                self._said += len(frame) + _FRAME_COSTS
                if self._said > _MOST_SAID:
                    self._flooding = True
                    break
                self._came.put(frame)
        self._process.kill()  # also one that only closed its pipe
        self._came.put(None)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_PATIENCE_S)
        for each in (pipe, self._process.stdin):
            with contextlib.suppress(OSError, ValueError):
                if each is not None:
                    each.close()


def _pipe(pipe: Any) -> BinaryIO:
    assert pipe is not None  # noqa: S101 - both were asked for
    made: BinaryIO = pipe
    return made

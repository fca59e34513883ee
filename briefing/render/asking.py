"""Asking: one worker process, one question at a time, and what to make of its silence, its death or its babble."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import briefing
from briefing.errors import RenderError
from briefing.render.protocol import MOST_FRAMES, Frame, NonsenseError, receive_frame, send_order
from briefing.render.scratch import Scratch
from briefing.render.sending import Sender

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.model.brief import Brief
    from briefing.render.protocol import Order
    from briefing.render.sending import Parcel

WORKER = (sys.executable, "-P", "-m", "briefing.render.worker")
_PATIENCE_S = 2.0  # for a worker that has shut its pipe, to end
_HELD = 8  # frames that wait to be looked at; a worker that floods waits meanwhile
_LOOK_S = 0.5  # how often a thread that waits looks whether anybody still wants what it has


class WorkerLostError(RenderError):
    """The process that makes the pages ended unexpectedly."""


class TooSlowError(RenderError):
    """The pages took too long."""


class Worker:
    """A process that makes pages. `ask` from one thread at a time; `end` from any."""

    def __init__(self, command: Sequence[str] = WORKER) -> None:
        """Start it, without waiting for it; `RenderError` where it cannot be started."""
        room = str(Path(briefing.__file__).resolve().parent.parent)
        own = {"PYTHONPATH": room, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}
        self._sender = Sender()
        self.ended = False
        """Whether somebody ended it on purpose."""
        self.stage: dict[str, str] = {}
        """The last stage that it told of."""
        try:
            self._scratch = Scratch()
        except OSError as error:
            raise RenderError(
                f"the pages need room for temporary files, and there is none: {error.strerror}",
                advice="Make room on the disk, or name another folder in TMPDIR.",
            ) from error
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **own, **self._scratch.environment()},
            )
        except OSError as error:
            self._scratch.remove()
            raise RenderError(f"the process that makes the pages cannot be started: {error}") from error

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def fresh(self) -> bool:
        """Whether it has not been asked for anything."""
        return self._sender.fresh

    def parcel(self, brief: Brief) -> Parcel:
        """Return a brief as it goes to this worker; it has to be asked with it next."""
        return self._sender.pack(brief)

    def ask(self, order: Order, timeout_s: float, each: Callable[[Frame], None]) -> Frame:
        """Return the last frame of the answer; `each` is given those before it that are more than a stage.

        Raises `TooSlowError` after `timeout_s` seconds by the clock on the wall, `WorkerLostError` where the process died
        or answers nonsense. After either the worker is of no more use.
        """
        self.stage = {}
        exchange = _Exchange(self._process, order)
        exchange.start()
        deadline = time.monotonic() + timeout_s
        try:
            while True:
                frame = exchange.next(deadline - time.monotonic())
                if frame.last:
                    return frame
                if "stage" in frame.header:
                    self.stage = {name: str(told) for name, told in frame.header.items()}
                else:
                    each(frame)
        except queue.Empty:
            raise TooSlowError from None
        except NonsenseError:
            raise WorkerLostError(
                "the process that makes the pages answered with nonsense and was ended"
            ) from None
        except EOFError:
            raise WorkerLostError from None
        finally:
            exchange.forsake()

    def status(self) -> int | None:
        """Return the exit status of a worker that has shut its pipe, negative for a signal; None where it still runs."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_PATIENCE_S)
        return self._process.poll()

    def shut(self) -> None:
        """Close its input: it ends when it has answered."""
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def end(self) -> None:
        """End the process at once: it holds nothing that could be half-written. Its asker gets `WorkerLostError`."""
        self.ended = True
        self._process.kill()

    def bury(self) -> None:
        """Wait for a process that was ended, close its pipes, and remove its temporary files."""
        self._process.wait()
        self._scratch.remove()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()


class _Exchange(threading.Thread):
    """One request and its answer, in a thread, so that the asker can look at the clock; pipes wait for ever."""

    def __init__(self, process: subprocess.Popen[bytes], order: Order) -> None:
        super().__init__(name="typesetter", daemon=True)
        self._pipes = cast("tuple[BinaryIO, BinaryIO]", (process.stdin, process.stdout))
        self._order = order
        self._told: queue.Queue[Frame | Exception] = queue.Queue(_HELD)
        self._forsaken = threading.Event()

    def next(self, patience_s: float) -> Frame:
        """Return the next frame; raises what ended the exchange, and `queue.Empty` after `patience_s` seconds."""
        told = self._told.get(timeout=max(patience_s, 0.0))
        if isinstance(told, Exception):
            raise told
        return told

    def forsake(self) -> None:
        """Tell that nobody wants what is still to come."""
        self._forsaken.set()

    def run(self) -> None:
        requests, answers = self._pipes
        try:
            send_order(requests, self._order)
            for _ in range(MOST_FRAMES):
                frame = receive_frame(answers)
                self._tell(frame)
                if frame.last or self._forsaken.is_set():
                    return
            self._tell(NonsenseError("an answer without end"))
        except (EOFError, NonsenseError) as error:
            self._tell(error)
        except (OSError, ValueError) as error:  # the pipe is broken, or was closed
            self._tell(EOFError(str(error)))

    def _tell(self, told: Frame | Exception) -> None:
        while not self._forsaken.is_set():
            with contextlib.suppress(queue.Full):
                self._told.put(told, timeout=_LOOK_S)
                return

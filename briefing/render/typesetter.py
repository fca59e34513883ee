"""Typesetter: the parent's side of the worker process. It starts it early, asks it, and replaces it when it died."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import briefing
from briefing.errors import RenderError
from briefing.model.problem import Level, Problem
from briefing.render.protocol import Request, receive_answer, send_request
from briefing.render.rendered import Limits, Rendered

if TYPE_CHECKING:
    from briefing.model.brief import Brief

_PATIENCE_S = 2.0  # for a worker that was told to end


class Typesetter:
    """Makes pages in a worker process of its own; a context manager.

    `start` returns at once and may be called long before the first `render`, so that the worker warms up meanwhile.
    One thread at a time may render; the others wait.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        """Work under `limits` (memory, processor time, pages)."""
        self._limits = limits or Limits()
        self._worker: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()

    def start(self) -> None:
        """Start the worker where none is running, without waiting for it; `RenderError` where it cannot be started."""
        if self._worker is not None and self._worker.poll() is None:
            return
        self._end()
        room = str(Path(briefing.__file__).resolve().parent.parent)
        environment = {**os.environ, "PYTHONPATH": room, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}
        try:
            self._worker = subprocess.Popen(
                [sys.executable, "-P", "-m", "briefing.render.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        except OSError as error:
            raise RenderError(f"the process that makes the pages cannot be started: {error}") from error

    def render(
        self, brief: Brief, pack: str | Path = "sitrep", *, timeout_s: float = 60, want_html: bool = False
    ) -> Rendered:
        """Return the PDF of a brief; `RenderError` says in plain words what stood against it.

        `timeout_s` is the longest that a person waits, by the clock on the wall; the worker is then ended and replaced.
        """
        request = Request(brief=brief, pack=pack, limits=self._limits, want_html=want_html)
        with self._turn:
            self.start()
            return self._ask(request, timeout_s)

    def close(self) -> None:
        """End the worker."""
        with self._turn:
            self._end()

    def __enter__(self) -> Typesetter:
        """Start the worker."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the worker."""
        self._end()

    def _ask(self, request: Request, timeout_s: float) -> Rendered:
        worker = self._worker
        assert worker is not None  # noqa: S101 - just started
        exchange = _Exchange(worker, request)
        exchange.start()
        try:
            exchange.join(timeout_s)
            if exchange.is_alive():
                raise RenderError(
                    f"the pages took longer than {timeout_s:g} s",
                    advice="Make the brief shorter or the template simpler.",
                )
            return self._read(exchange, worker)
        except BaseException:
            if exchange.is_alive() or exchange.answer is None:
                self._end()
            raise

    def _read(self, exchange: _Exchange, worker: subprocess.Popen[bytes]) -> Rendered:
        if exchange.answer is None:
            raise self._died(worker)
        header, pdf, html = exchange.answer
        if header.get("ok"):
            problems = tuple(_problem(fields) for fields in header["problems"])
            return Rendered(pdf=pdf, pages=int(header["pages"]), problems=problems, html=html.decode("utf-8"))
        if header.get("memory"):
            self._end()  # its memory may be in pieces
            raise self._too_much_memory()
        raise RenderError(str(header["detail"]), where=str(header["where"]), advice=str(header["advice"]))

    def _died(self, worker: subprocess.Popen[bytes]) -> RenderError:
        with contextlib.suppress(subprocess.TimeoutExpired):
            worker.wait(_PATIENCE_S)
        status = worker.poll()
        if status == -24:  # SIGXCPU
            return RenderError(f"the pages took more than {self._limits.cpu_s} s of processor time")
        if status in (-9, -6, -11):  # killed by the system, aborted or stumbled over a refused allocation
            return (
                self._too_much_memory()
                if status != -9
                else RenderError("the process that makes the pages was killed")
            )
        return RenderError(
            f"the process that makes the pages ended unexpectedly (status {status})", advice="Try again."
        )

    def _too_much_memory(self) -> RenderError:
        return RenderError(
            f"the pages needed more than {self._limits.memory_mb} MB of memory",
            advice="Make the brief shorter or the template simpler.",
        )

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.kill()  # it holds nothing that could be half-written
        worker.wait()
        for pipe in (worker.stdin, worker.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()


class _Exchange(threading.Thread):
    """One request and its answer, in a thread, so that the asker can look at the clock; pipes wait for ever."""

    def __init__(self, worker: subprocess.Popen[bytes], request: Request) -> None:
        super().__init__(name="typesetter", daemon=True)
        self._pipes: tuple[BinaryIO, BinaryIO] = (_pipe(worker.stdin), _pipe(worker.stdout))
        self._request = request
        self.answer: tuple[dict[str, Any], bytes, bytes] | None = None

    def run(self) -> None:
        requests, answers = self._pipes
        with contextlib.suppress(OSError, EOFError, ValueError):
            send_request(requests, self._request)
            self.answer = receive_answer(answers)


def _pipe(pipe: Any) -> BinaryIO:
    assert pipe is not None  # noqa: S101 - both were asked for
    made: BinaryIO = pipe
    return made


def _problem(fields: dict[str, Any]) -> Problem:
    return Problem(
        level=Level(fields["level"]),
        message=str(fields["message"]),
        place=str(fields["place"]),
        advice=str(fields["advice"]),
    )

"""Typesetter: the parent's side of the worker process. It starts it early, asks it, and replaces it when it died."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from briefing.errors import RenderError
from briefing.model.enclosed import Enclosed
from briefing.render.answers import draft_of, rendered_of
from briefing.render.asking import WORKER, TooSlowError, Worker, WorkerLostError
from briefing.render.protocol import Drafts, Order
from briefing.render.rendered import Limits, Rendered, SectionDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing.model.brief import Brief
    from briefing.render.protocol import Frame

_SHORTER = "Make the brief shorter or the template simpler."
_LAYOUT = "brief#layout"  # where the template is chosen and its sections are switched off
_KILLED, _OUT_OF_TIME, _OUT_OF_MEMORY = (
    -9,
    -24,
    (-6, -11),
)  # SIGKILL, SIGXCPU; aborted, or stumbled over a refusal


class OvertakenError(RenderError):
    """The pages were given up on purpose. Nothing that a person needs to be told."""


class Typesetter:
    """Makes pages in a worker process of its own; a context manager.

    `start` returns at once and may be called long before the first `render`, so that the worker warms up meanwhile.
    One thread at a time may `render` or ask for `drafts`; the others wait. `give_up` and `stop` do not wait.
    """

    def __init__(self, limits: Limits | None = None, *, command: Sequence[str] = WORKER) -> None:
        """Work under `limits` (memory, processor time, pages); `command` starts the worker."""
        self._limits = limits or Limits()
        self._command = tuple(command)
        self._worker: Worker | None = None
        self._compared: Brief | None = None
        self._stopped = False
        self._turn = threading.Lock()
        self._door = threading.Lock()

    def start(self) -> None:
        """Start the worker where none is running, without waiting for it; `RenderError` where it cannot be started."""
        self._living()

    @property
    def pid(self) -> int | None:
        """The number of the worker's process, or None where none runs."""
        worker = self._worker
        return worker.pid if worker is not None and worker.alive else None

    def render(
        self,
        brief: Brief,
        pack: str | Path | None = None,
        *,
        enclosed: Enclosed | None = None,
        timeout_s: float = 60,
        want_html: bool = False,
    ) -> Rendered:
        """Return the PDF of a brief; `RenderError` says in plain words what stood against it.

        `enclosed` is what the map lies on and what the PDF carries.
        `pack` is a name or a folder; None: the pack that the brief's own layout names. `timeout_s` is the longest that a
        person waits, by the clock on the wall; the worker is then ended and replaced. `WorkerLostError` where the worker
        died for no reason of the brief's, `OvertakenError` where `give_up` or `stop` ended it.
        """
        with self._turn:
            worker = self._living()
            limits = self._limits.grown_for(len(brief.claims))
            order = Order(
                parcel=worker.parcel(brief),
                pack=pack,
                enclosed=enclosed or Enclosed(),
                limits=limits,
                want_html=want_html,
            )
            patience = (
                timeout_s * limits.cpu_s / max(self._limits.cpu_s, 1)
            )  # long briefs are waited for longer
            return rendered_of(self._ask(worker, order, patience, lambda _: None))

    def drafts(
        self,
        brief: Brief,
        wanted: Drafts,
        each: Callable[[SectionDraft], None],
        *,
        enclosed: Enclosed | None = None,
        timeout_s: float = 20,
    ) -> tuple[SectionDraft, ...]:
        """Return drafts of what differs from the brief given before, each told to `each` as soon as it is there.

        None for the first brief, and where the brief's id or its layout is another. Raises as `render` does.
        """
        made: list[SectionDraft] = []

        def take(frame: Frame) -> None:
            made.append(draft_of(frame))
            each(made[-1])

        with self._turn:
            worker = self._living()
            wanted = Drafts(
                focus=wanted.focus,
                in_sight=wanted.in_sight,
                most=wanted.most,
                before=self._compared if worker.fresh else None,
            )
            order = Order(
                parcel=worker.parcel(brief),
                enclosed=enclosed or Enclosed(),
                limits=self._limits,
                drafts=wanted,
            )
            self._ask(worker, order, timeout_s, take)
            self._compared = brief
        return tuple(made)

    def give_up(self) -> None:
        """End what is under way and start anew, without waiting; `OvertakenError` for who waits for it."""
        self._end()
        self.start()

    def stop(self) -> None:
        """End the worker at once, whatever it is doing, for good."""
        self._stopped = True
        self._end()

    def close(self) -> None:
        """End the worker: the same as `stop`."""
        self.stop()

    def __enter__(self) -> Typesetter:
        """Start the worker."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the worker."""
        self.stop()

    def _living(self) -> Worker:
        with self._door:
            if self._stopped:
                raise OvertakenError("the process that makes the pages was ended")
            if self._worker is None or not self._worker.alive:
                if self._worker is not None:
                    self._worker.bury()
                self._worker = Worker(self._command)
            return self._worker

    def _end(self) -> None:
        with self._door:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()
            worker.bury()

    def _ask(self, worker: Worker, order: Order, timeout_s: float, each: Callable[[Frame], None]) -> Frame:
        try:
            frame = worker.ask(order, timeout_s, each)
        except TooSlowError:
            self._discard(worker)
            raise self._too_slow(worker, f"longer than {timeout_s:g} s") from None
        except WorkerLostError as error:
            lost = self._lost(worker, error)
            self._discard(worker)
            raise lost from None
        except BaseException:
            self._discard(worker)
            raise
        header = frame.header
        if header.get("ok"):
            return frame
        if header.get("memory"):
            self._discard(worker)  # its memory may be in pieces
            raise self._too_much_memory()
        raise RenderError(str(header["detail"]), where=str(header["where"]), advice=str(header["advice"]))

    def _discard(self, worker: Worker) -> None:
        with self._door:
            if self._worker is worker:
                self._worker = None
        worker.end()
        worker.bury()

    def _lost(self, worker: Worker, error: WorkerLostError) -> RenderError:
        """Return what to say of a worker whose pipe broke."""
        if worker.ended:
            return OvertakenError("the pages were given up")
        if error.detail:
            return error
        status = worker.status()
        if status == _OUT_OF_TIME:
            return self._too_slow(worker, f"more than {self._limits.cpu_s} s of processor time")
        if status in _OUT_OF_MEMORY:
            return self._too_much_memory()
        if status == _KILLED:
            return WorkerLostError("the process that makes the pages was killed", advice="Try again.")
        return WorkerLostError(
            f"the process that makes the pages ended unexpectedly (status {status})", advice="Try again."
        )

    def _too_slow(self, worker: Worker, how: str) -> RenderError:
        stage = worker.stage.get("stage", "")
        if stage == "section":
            section = worker.stage.get("section", "")
            return RenderError(
                f"the section “{section}” of the template took {how}",
                where=_LAYOUT,
                advice="Switch it off, or correct it in the template.",
            )
        doing = {"laying out": "laying out the pages", "writing": "writing the pages"}
        return RenderError(f"{doing.get(stage, 'the pages')} took {how}", where=_LAYOUT, advice=_SHORTER)

    def _too_much_memory(self) -> RenderError:
        return RenderError(
            f"the pages needed more than {self._limits.memory_mb} MB of memory",
            where=_LAYOUT,
            advice=_SHORTER,
        )

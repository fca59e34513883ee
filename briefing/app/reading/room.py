"""The reading room: reports in, drafts out, through a process that is held to its limits, and replaced when it died."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from briefing.app.importing import Imported, Incoming, Kind
from briefing.app.reading import protocol
from briefing.app.reading.child import COMMAND, Child, FloodingError, GoneError, SilentError
from briefing.app.reading.limits import Limits
from briefing.errors import BriefingError, InputError, ResourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.app.importing import Stage
    from briefing.model.draft import Draft
    from briefing.model.problem import Problem

_WARM_UP_S = 120.0
_MOST_STAGES = 50
_SAVE_AS_TEXT = "Look at it in a text editor, and save the report in it as plain text."


class ReadingRoom:
    """Reads reports in a process of its own.

    `start` returns at once and may be called long before the first `read`. One thread reads; any thread may call `end`.
    """

    def __init__(self, limits: Limits | None = None, *, command: Sequence[str] = COMMAND) -> None:
        """Work under `limits`; `command` starts the process."""
        self._limits = limits or Limits()
        self._command = command
        self._child: Child | None = None
        self._door = threading.Lock()
        self._number = 0
        self.problems: tuple[Problem, ...] = ()

    @property
    def pid(self) -> int | None:
        """The number of the process that runs, or None."""
        child = self._child
        return child.pid if child is not None and child.alive else None

    def start(self) -> None:
        """Start the process where none is running, without waiting for it; `ResourceError` where it cannot be started."""
        with self._door:
            self._start()

    def end(self) -> None:
        """End the process at once, with whatever it is reading; the next report gets a new one."""
        with self._door:
            child, self._child = self._child, None
            if child is not None:
                child.end()

    def read(
        self,
        incoming: Incoming,
        *,
        stop: threading.Event | None = None,
        told: Callable[[Stage], None] = lambda _: None,
        far: Callable[[float], None] = lambda _: None,
    ) -> Imported | None:
        """Return what comes of one report, or None where `stop` was set before that: set it first, then call `end`.

        `told` hears each stage as it begins, `far` now and then what share (0–1) of the last one is done.
        A process that dies, hangs or floods over a report costs this report only.
        """
        stop = stop or threading.Event()
        try:
            draft = self._read(incoming, stop, told, far)
        except BriefingError as error:
            return None if stop.is_set() else Imported(path=incoming.path, error=error)
        return None if draft is None else Imported(path=incoming.path, draft=draft)

    # ── one report ──

    def _read(
        self,
        incoming: Incoming,
        stop: threading.Event,
        told: Callable[[Stage], None],
        far: Callable[[float], None],
    ) -> Draft | None:
        for last in (False, True):
            stages: list[Stage] = []
            child = self._taken(stop)
            if child is None:
                return None
            try:
                self._await_ready(child)
                return self._exchange(child, incoming, stages, told, far)
            except (SilentError, GoneError, FloodingError, protocol.GarbledError) as fault:
                self._leave(child)
                # One that died before it had begun was killed over nothing that this report could do.
                if not stop.is_set() and (last or stages or not isinstance(fault, GoneError)):
                    raise self._because(fault, child, incoming) from fault
                if stop.is_set():
                    return None
        return None

    def _taken(self, stop: threading.Event) -> Child | None:
        with self._door:
            return None if stop.is_set() else self._start()

    def _start(self) -> Child:
        if self._child is None or not self._child.alive:
            try:
                self._child = Child(self._command)
            except OSError as error:
                raise ResourceError(f"the process that reads reports cannot be started: {error}") from error
        return self._child

    def _leave(self, child: Child) -> None:
        child.end()
        with self._door:
            if self._child is child:
                self._child = None

    def _await_ready(self, child: Child) -> None:
        if child.ready:
            return
        told = protocol.message(child.hear(time.monotonic() + _WARM_UP_S))
        if not isinstance(told, protocol.Ready):
            raise protocol.GarbledError("it speaks before it is ready")
        self.problems, child.ready = told.problems, True

    def _exchange(
        self,
        child: Child,
        incoming: Incoming,
        stages: list[Stage],
        told: Callable[[Stage], None],
        far: Callable[[float], None],
    ) -> Draft:
        self._number += 1
        seconds = self._limits.seconds(_size(incoming))
        child.say(protocol.ask(incoming, self._number, seconds=seconds, memory_mb=self._limits.memory_mb))
        until = time.monotonic() + seconds
        while len(stages) < _MOST_STAGES:
            said = protocol.message(child.hear(until))
            if isinstance(said, protocol.Ready) or said.number != self._number:
                raise protocol.GarbledError("it answers what nobody asked")
            if isinstance(said, protocol.Began):
                begun = said.stage in stages
                stages.append(said.stage)
                if begun:
                    far(said.share)
                else:
                    told(said.stage)
                continue
            self.problems = said.amiss
            if isinstance(said, protocol.Failed):
                raise protocol.error_of(said)
            original = child.hear(until)
            proposals = [child.hear(until) for _ in range(said.proposals)]
            return protocol.draft_of(said, original, proposals)
        raise FloodingError

    def _because(self, fault: Exception, child: Child, incoming: Incoming) -> BriefingError:
        """Return what a person is told of a process that failed over a report."""
        where = str(incoming.path) if incoming.kind is Kind.FILE else incoming.name
        if isinstance(fault, SilentError):
            seconds = self._limits.seconds(_size(incoming))
            detail = f"was given up: reading it took longer than {seconds:.0f} s"
        elif isinstance(fault, GoneError):
            detail = f"could not be read: the process that read it ended ({_ending(child.how_it_ended())})"
        else:
            detail = "could not be read: the process that read it gave a senseless answer"
        return InputError(detail, where=where, advice=_SAVE_AS_TEXT)


def _size(incoming: Incoming) -> int:
    if incoming.kind is not Kind.FILE:
        return len(incoming.original)
    try:
        return incoming.path.stat().st_size
    except (OSError, ValueError):
        return 0


def _ending(code: int | None) -> str:
    if code is None:
        return "it does not answer"
    names = {-9: "it was killed", -6: "out of memory", -11: "out of memory", -24: "out of time"}
    return names.get(code, f"status {code}")

"""Reading: reports into drafts, one after the other in a process of its own; each arrives as soon as it is read."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.app.importing import Imported, Incoming, Stage
from briefing.app.reading import Limits, ReadingRoom
from briefing.ui.notices import failure
from briefing.ui.worker import Lane, Tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What is being read: its name, which of how many of this round it is, how many come after it, and how far it is."""

    name: str
    left: int
    number: int = 1
    total: int = 1
    stage: Stage | None = None
    share: float = 0.0
    """How much of the stage is done, 0 to 1, where that is told: long reports take minutes."""


class Reader(QObject):
    """Reads reports, one after the other. A round begins when the first is taken and ends when none is left.

    Signals:
        taken: the reports that were added to those waiting, as a tuple of `Incoming`.
        read: what came of one report, as `Imported`; in the order in which they were taken.
        progressed: what is being read, as `Progress`; None when all is read.
        cancelled: the reports that a person's cancelling left unread, as a tuple of `Incoming`.
        troubled: what is amiss with the engines or a whole round, as a `Notice` or a `Problem`.
    """

    taken = Signal(object)
    read = Signal(object)
    progressed = Signal(object)
    cancelled = Signal(object)
    troubled = Signal(object)

    def __init__(self, parent: QObject | None = None, limits: Limits | None = None) -> None:
        """Make a reader; its process starts with the first report, or when `warm_up` is called."""
        super().__init__(parent)
        self._room = ReadingRoom(limits)
        self._lane = Lane("reading", self)
        self._waiting: deque[Incoming] = deque()
        self._reading: Incoming | None = None
        self._stop = threading.Event()
        self._number = self._total = 0
        self._told: set[str] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether a round is not at its end: reports are being read or wait for it, or the last has just arrived."""
        return self._total > 0

    @property
    def pid(self) -> int | None:
        """The number of the process that reads, or None while there is none."""
        return self._room.pid

    def warm_up(self) -> None:
        """Start the process and its engines in the background, so that the first report need not wait for them."""
        self._lane.run(lambda _: self._room.start(), done=lambda _: None, failed=self._warm_up_failed)

    def take(self, reports: Sequence[Path | Incoming]) -> None:
        """Read these reports, after those that wait already."""
        incoming = tuple(each if isinstance(each, Incoming) else Incoming(path=each) for each in reports)
        if not incoming or self._closed:
            return
        self._waiting.extend(incoming)
        self._total += len(incoming)
        self.taken.emit(incoming)
        self._next()

    def cancel(self) -> None:
        """Read no more of what was taken, at once; what has arrived stays."""
        unread = self._drop()
        if unread:
            self.cancelled.emit(unread)
            self._end_round()

    def forget(self) -> None:
        """Let nothing of what is being read or waits arrive any more: another brief is open now."""
        self._drop()
        self._end_round()

    def close(self) -> None:
        """Read no more, and end the process."""
        self._closed = True
        self._drop()
        self._room.end()
        self._lane.close()

    # ── one after the other ──

    def _drop(self) -> tuple[Incoming, ...]:
        """Stop and return what is not read yet."""
        reading = () if self._reading is None else (self._reading,)
        unread = (*reading, *self._waiting)
        self._waiting.clear()
        self._reading = None
        if reading:
            self._stop.set()
            self._room.end()
        return unread

    def _end_round(self) -> None:
        if self._total:
            self._number = self._total = 0
            self.progressed.emit(None)

    def _next(self) -> None:
        if self._reading is not None or self._closed:
            return
        if not self._waiting:
            self._end_round()
            return
        incoming = self._reading = self._waiting.popleft()
        stop = self._stop = threading.Event()
        self._number += 1
        self._say(None)
        self._lane.run(
            lambda tell: self._work(incoming, stop, tell),
            done=lambda imported: self._done(imported, stop),
            failed=lambda error: self._failed(error, stop),
            heard=lambda how_far: None if stop.is_set() else self._say(*how_far),
        )

    def _work(self, incoming: Incoming, stop: threading.Event, tell: Tell) -> Imported | None:
        """Read one report; in the lane's thread."""
        return self._room.read(
            incoming,
            stop=stop,
            told=lambda stage: tell((stage, 0.0)),
            far=lambda share: tell((Stage.CLAIMS, share)),
        )

    def _say(self, stage: Stage | None, share: float = 0.0) -> None:
        if self._reading is not None:
            self.progressed.emit(
                Progress(
                    name=self._reading.name,
                    left=len(self._waiting),
                    number=self._number,
                    total=self._total,
                    stage=stage,
                    share=share,
                )
            )

    def _done(self, imported: Imported | None, stop: threading.Event) -> None:
        if stop.is_set() or imported is None:
            return
        self._reading = None
        self._tell_of_engines()
        self.read.emit(imported)
        # What waits in the event loop goes first: keys are pressed while a folder of reports arrives.
        QTimer.singleShot(0, self, self._next)

    def _tell_of_engines(self) -> None:
        """Say what is amiss with the engines: each thing once, however often the process is started anew."""
        for problem in self._room.problems:
            what = problem.message.partition(" (")[
                0
            ]  # in brackets stands what a library says, now this, now that
            if what not in self._told:
                self._told.add(what)
                self.troubled.emit(problem)

    def _failed(self, error: Exception, stop: threading.Event) -> None:
        if not stop.is_set():
            self._reading = None
            self.troubled.emit(failure(error))
            QTimer.singleShot(0, self, self._next)

    def _warm_up_failed(self, error: Exception) -> None:
        self.troubled.emit(failure(error))

"""Reading: reports into drafts, one after the other in the background; each arrives as soon as it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.app.importing import Imported, import_reports
from briefing.app.workshop import Workshop
from briefing.errors import BriefingError, InputError
from briefing.ui.notices import failure
from briefing.ui.worker import Lane, Tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What is being read: a file's name, and how many of this round are still to come."""

    name: str
    left: int


class Reader(QObject):
    """Reads reports in a thread of its own, which keeps the engines.

    Signals:
        read: what came of one file, as `Imported`.
        progressed: what is being read, as `Progress`; None when all is read.
        troubled: what is amiss with the engines or a whole round, as a `Notice` or a `Problem`.
    """

    read = Signal(object)
    progressed = Signal(object)
    troubled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a reader; the engines are loaded with the first report."""
        super().__init__(parent)
        self._lane = Lane("reading", self)
        self._workshop: Workshop | None = None
        self._rounds = self._epoch = 0

    @property
    def busy(self) -> bool:
        """Whether reports are being read or wait for it."""
        return self._rounds > 0

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files, after those that wait already."""
        self._rounds += 1
        epoch, chosen = self._epoch, tuple(paths)
        self._lane.run(
            lambda tell: self._work(chosen, epoch, tell),
            done=self._done,
            failed=self._failed,
            heard=lambda told: self._heard(told, epoch),
        )

    def forget(self) -> None:
        """Let nothing of what is being read or waits arrive any more: another brief is open now."""
        self._epoch += 1

    def close(self) -> None:
        """Finish the file being read, leave the others, and end the thread."""
        self._lane.close(self._end)

    # ── in the thread ──

    def _work(self, paths: tuple[Path, ...], epoch: int, tell: Tell) -> None:
        if self._workshop is None:
            tell(Progress(name=paths[0].name, left=len(paths) - 1))
            self._workshop = Workshop()
            for problem in self._workshop.problems:
                tell(problem)
        for number, path in enumerate(paths, start=1):
            if self._lane.closed or epoch != self._epoch:
                return
            tell(Progress(name=path.name, left=len(paths) - number))
            tell(_one(path, self._workshop))

    def _end(self) -> None:
        if self._workshop is not None:
            self._workshop.close()

    # ── on the main thread ──

    def _heard(self, told: object, epoch: int) -> None:
        if epoch != self._epoch:
            return
        if isinstance(told, Imported):
            self.read.emit(told)
        elif isinstance(told, Progress):
            self.progressed.emit(told)
        else:
            self.troubled.emit(told)

    def _done(self, _: None) -> None:
        self._rounds -= 1
        if not self.busy:
            self.progressed.emit(None)

    def _failed(self, error: Exception) -> None:
        self.troubled.emit(failure(error))
        self._done(None)


def _one(path: Path, workshop: Workshop) -> Imported:
    """Return what comes of one file; a defect of an importer or an engine costs this file only."""
    try:
        return next(import_reports([path], workshop))
    except BriefingError as error:
        return Imported(path=path, error=error)
    except Exception as error:  # noqa: BLE001 - the other files go on, and this one says why not
        detail = f"could not be read because of a defect of the program ({type(error).__name__}: {error})"
        return Imported(path=path, error=InputError(detail, where=path.name, advice="Please report it."))

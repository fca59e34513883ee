"""Checking: what stands against issuing the brief as it is, found in the background a moment after the last edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.model.brief import Brief
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.problem import Problem

    Check = Callable[[Brief], tuple[Problem, ...]]

_PAUSE_MS = 120


class Checking(QObject):
    """Finds the problems of a brief, and keeps those of its pages beside them.

    Signals:
        found: all problems there are now, the gravest first, as a tuple of `Problem`.
    """

    found = Signal(object)

    def __init__(self, check: Check, parent: QObject | None = None) -> None:
        """Find problems with `check`, which is called in a thread of its own."""
        super().__init__(parent)
        self._check, self._brief = check, Brief()
        self._own: tuple[Problem, ...] = ()
        self._told: tuple[Problem, ...] | None = None
        self._of_pages: tuple[Problem, ...] = ()
        self._working = self._stale = False
        self._lane = Lane("checking", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def want(self, brief: Brief) -> None:
        """Ask for the problems of `brief`; those of a brief asked for before are no longer wanted."""
        self._brief = brief
        self._pause.start()

    def take_of_pages(self, problems: tuple[Problem, ...]) -> None:
        """Keep what was amiss in making the pages in the place of what was amiss before."""
        if problems != self._of_pages:
            self._of_pages = problems
            self._tell()

    def close(self) -> None:
        """Stop checking."""
        self._pause.stop()
        self._lane.close()

    def _begin(self) -> None:
        if self._working:
            self._stale = True
            return
        self._working, self._stale = True, False
        brief = self._brief
        self._lane.run(lambda _: self._check(brief), done=self._done, failed=self._failed)

    def _done(self, problems: tuple[Problem, ...]) -> None:
        self._working = False
        self._own = problems
        self._tell()
        if self._stale:
            self._begin()

    def _failed(self, error: Exception) -> None:
        self._working = False
        raise error  # a defect: the window tells it as it tells any other

    def _tell(self) -> None:
        both = self._own
        if self._of_pages:
            both = tuple(sorted((*both, *self._of_pages), key=lambda problem: problem.level.gravity))
        if both != self._told:
            self._told = both
            self.found.emit(both)

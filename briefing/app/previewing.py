"""Previewing: two warm processes that make pages, so that what is typed is seen at once and a death is hardly noticed.

    edit ──▶ Press.drafts(brief, focus) ──▶ the changed sections, each alone, at once
         ──▶ Press.exact(brief)         ──▶ the exact pages, those that an export writes

One process makes the exact pages; the other makes the drafts, and the pages while the first has to be started anew.
"""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING

from briefing.app.enclosing import enclosed
from briefing.errors import BriefingError, RenderError
from briefing.render.asking import WORKER, WorkerLostError
from briefing.render.protocol import Drafts
from briefing.render.rendered import Limits, Mark, Rendered, SectionDraft, SectionMark
from briefing.render.typesetter import OvertakenError, Typesetter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.model.brief import Brief

__all__ = ["Limits", "Mark", "OvertakenError", "Press", "Rendered", "SectionDraft", "SectionMark"]

_START_S = (
    4.0  # twice what a new process takes until it is warm: giving up saves nothing where less is left to do
)
_DRAFTS_S = 20.0


class Press:
    """Makes exact pages and drafts of sections. Safe to use from several threads; no call needs the main thread.

    `exact` and `drafts` wait for their result and are made for two threads, one each; two callers of the same wait for
    each other. `start`, `overtake` and `stop` return at once.
    """

    def __init__(self, limits: Limits | None = None, *, command: Sequence[str] = WORKER) -> None:
        """Work under `limits` (memory, processor time, pages) in each of the two processes, started by `command`."""
        self._exact = Typesetter(limits, command=command)
        self._spare = Typesetter(limits, command=command)
        self._watch = threading.Lock()
        self._begun = 0.0  # when the pages under way were begun (monotonic), 0 where none are
        self._lasts = 0.0  # how long the last pages took, in seconds; 0: not known

    def start(self) -> None:
        """Start both processes where they are not running; `RenderError` where they cannot be started."""
        self._exact.start()
        self._spare.start()

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the processes that run, the one for exact pages first."""
        return tuple(pid for pid in (self._exact.pid, self._spare.pid) if pid is not None)

    def exact(self, brief: Brief, *, timeout_s: float = 60) -> Rendered:
        """Return the pages of a brief as an export writes them, with where everything stands.

        Raises `RenderError` (with a place that can be gone to in `where`, as far as there is one) where they cannot be
        made, `OvertakenError` where `overtake` or `stop` gave them up. A process that dies is replaced, the pages are made
        by the other one meanwhile.
        """
        begun = time.monotonic()
        with self._watch:
            self._begun = begun
        try:
            rendered = self._made(brief, timeout_s)
        finally:
            with self._watch:
                self._begun = 0.0
        self._lasts = rendered.seconds
        return rendered

    def drafts(
        self,
        brief: Brief,
        focus: str = "",
        *,
        in_sight: tuple[str, ...] = (),
        most: int = 3,
        each: Callable[[SectionDraft], None] | None = None,
    ) -> tuple[SectionDraft, ...]:
        """Return what differs from the brief given to this method before: at most `most` sections, or single parts of them.

        First those in which the place `focus` stands, then those `in_sight` (names of sections), then the others. `each`
        is called with every draft as soon as it is made, in the calling thread, before all are returned. The first
        brief, another brief (by its `id`) and another layout give none: there the exact pages come first. `Rendered.spot`
        of the last exact pages tells where a draft belongs.
        Never raises for what is wrong with the brief, or for a process that died: then there are no drafts, and `exact`
        says what it is. Raises `OvertakenError` after `stop`.
        """
        wanted = Drafts(focus=focus, in_sight=in_sight, most=most)
        try:
            return self._spare.drafts(
                brief, wanted, each or _nothing, enclosed=enclosed(brief, exact=False), timeout_s=_DRAFTS_S
            )
        except OvertakenError:
            raise
        except BriefingError:
            self._revive()
            return ()

    def overtake(self) -> None:
        """Tell that a newer brief waits: pages under way are given up where that is quicker than to finish them."""
        with self._watch:
            begun, lasts = self._begun, self._lasts
        if begun and lasts - (time.monotonic() - begun) > _START_S:
            self._exact.give_up()

    def stop(self) -> None:
        """End both processes at once, whatever they are doing; who waits for pages gets `OvertakenError`."""
        self._exact.stop()
        self._spare.stop()

    def __enter__(self) -> Press:
        """Start both processes."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End both processes."""
        self.stop()

    def _made(self, brief: Brief, timeout_s: float) -> Rendered:
        along = enclosed(brief)
        try:
            return self._exact.render(brief, enclosed=along, timeout_s=timeout_s)
        except WorkerLostError:
            self._revive()
            return self._spare.render(brief, enclosed=along, timeout_s=timeout_s)
        except RenderError:
            self._revive()
            raise

    def _revive(self) -> None:
        """Start what died or was ended, so that it is warm when it is needed next."""
        with contextlib.suppress(RenderError):
            self.start()


def _nothing(draft: SectionDraft) -> None:
    """Take a draft that is looked at with the others."""

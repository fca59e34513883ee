"""Pages: drafts of what was edited at once, the exact pages a moment later, made by processes of their own.

edit ──▶ the draft lane: Press.drafts, each section's picture told as soon as it is drawn
     ──▶ a pause as long as the typing asks for ──▶ the exact lane: Press.exact, with the pictures of the pages in sight
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from briefing.app.exporting import refuse_sources, refuse_unwritable, write_file
from briefing.app.pages import PageSize, draw_page, page_sizes
from briefing.app.previewing import Mark, OvertakenError, Press, Rendered
from briefing.errors import BriefingError, RenderError
from briefing.model.brief import Brief
from briefing.model.problem import Level, Problem
from briefing.ui.notices import failure
from briefing.ui.page_marks import PrintedMarks, printed
from briefing.ui.page_pace import MANY, Rhythm, Weight
from briefing.ui.page_pictures import PageDrawer, Picture, image_of, picture_of
from briefing.ui.worker import Lane, Tell

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.app.previewing import Limits, SectionDraft

_AT_MOST_S = 1.5  # somebody who never pauses still sees exact pages
_TIMEOUT_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What of the pages is in sight: their numbers, the sections on them, and how many device pixels a point takes."""

    pages: tuple[int, ...] = (1,)
    sections: tuple[str, ...] = ()
    scale: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePages:
    """The exact pages of a brief: the PDF, what stands where, the pictures of those in sight, the seconds it took.

    `number` counts the briefs asked for: drafts of a higher number are newer than these pages. `restarted` says that a
    process had died and another one made them.
    """

    brief: Brief
    number: int
    rendered: Rendered
    sizes: tuple[PageSize, ...]
    marks: PrintedMarks
    pictures: tuple[Picture, ...]
    seconds: float
    restarted: bool = False
    current: bool = True
    """Whether no newer brief waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPicture:
    """A section, or a part of it, typeset alone and drawn, to be laid over its spot; `height` in points."""

    number: int
    section: str
    part: str
    height: float
    scale: float
    image: QImage
    marks: tuple[Mark, ...]


class PageMaker(QObject):
    """Makes the pages of the brief as it is, and writes them to files.

    Signals:
        began: the exact pages of this brief are being made.
        drafted: a `DraftPicture` of something that was edited.
        made: the exact pages are here, as `MadePages`.
        failed: they could not be made, as a `Notice`; the former ones hold no longer, but are all there is.
        problems_changed: what was amiss in the last pages, or why there are none, as a tuple of `Problem`s.
        exported: a PDF was written, to this path.
        export_failed: it was not, as a `Notice`.
    """

    began = Signal(object)
    drafted = Signal(object)
    made = Signal(object)
    failed = Signal(object)
    problems_changed = Signal(object)
    exported = Signal(object)
    export_failed = Signal(object)

    patience_s: float = _TIMEOUT_S
    """The longest that pages may take, in seconds by the clock on the wall; then they are given up, and that is said."""

    def __init__(self, parent: QObject | None = None, *, limits: Limits | None = None) -> None:
        """Start the processes that make pages, so that they are warm when they are needed."""
        super().__init__(parent)
        self._exact, self._draft, self._out = (
            Lane(name, self) for name in ("exact pages", "drafts", "export")
        )
        self.drawer = PageDrawer(self)
        self._press = Press(limits)
        self._brief, self._focus, self._sight = Brief(), "", Sight()
        self._number = self._since = self._shown = self._drafted = 0
        self._working = self._drafting = self._exporting = False
        self._waits_since: float | None = None
        self._rhythm = Rhythm()
        self._beyond: Weight | None = None
        self._problems: tuple[Problem, ...] = ()
        self._last: tuple[Brief, Rendered] | None = None
        self._processes: frozenset[int] = frozenset()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._begin)
        self._exact.run(lambda _: self._start(), done=_pass, failed=self._broke)

    # ── what the window tells ──

    def want(self, brief: Brief) -> None:
        """Ask for the pages of `brief`; those of a brief asked for before are no longer wanted."""
        if brief is self._brief:
            return
        another, self._brief = brief.id != self._brief.id, brief
        self._number += 1
        if another or not brief.sources:
            self._since, self._shown = self._number, 0
        if not brief.sources:
            self._pause.stop()
            self._press.overtake()
            self._tell_problems(())
            return
        if self._held:
            self._pause.stop()
            return
        self._beyond = None
        self._waits_since = self._waits_since or time.monotonic()
        waited, pause = time.monotonic() - self._waits_since, self._rhythm.pause_ms()
        self._pause.start(0 if not self._shown or waited > _AT_MOST_S else pause)
        self._begin_draft()

    def again(self) -> None:
        """Make the pages again, as after a failure whose cause is gone."""
        brief = self._brief
        self._brief, self._beyond = Brief(id=brief.id), None
        self.want(brief)

    def focus(self, place: str) -> None:
        """Take note of the place under the cursor: what is printed of it is drafted first."""
        self._focus = place

    def look_at(self, sight: Sight) -> None:
        """Take note of what is in sight."""
        self._sight = sight

    def draw_at(self, width: float) -> None:
        """Do nothing: `look_at` tells more."""

    @property
    def exact_pages(self) -> Rendered | None:
        """The exact pages of the brief as it is now, or None where there are none yet."""
        last = self._last
        return last[1] if last is not None and _same(last[0], self._brief) else None

    @property
    def _held(self) -> bool:
        """Whether pages are not worth trying, since those of a brief as heavy have just come to nothing."""
        return self._beyond is not None and self._beyond.holds_for(self._brief)

    # ── out ──

    def export(self, brief: Brief, path: Path) -> None:
        """Write the pages of `brief` to `path`: those that are shown where they are of this very brief."""
        self._out.run(
            lambda _: self._write(brief, path),
            done=self.exported.emit,
            failed=lambda error: self.export_failed.emit(failure(error)),
        )

    def rendered(self, brief: Brief) -> Rendered:
        """Return the exact pages of a brief, those at hand where they are its own; for a thread of the caller's.

        Raises `RenderError`.
        """
        while True:
            last = self._last
            if last is not None and _same(last[0], brief):
                return last[1]
            self._exporting = True
            try:
                made = self._press.exact(brief, timeout_s=self.patience_s)
            except OvertakenError:
                if self._exact.closed:
                    raise
                continue
            finally:
                self._exporting = False
            if brief is self._brief:
                self._last = (brief, made)
            return made

    def _write(self, brief: Brief, path: Path) -> Path:
        refuse_unwritable(path)
        refuse_sources(path, brief)
        write_file(path, self.rendered(brief).pdf)
        return path

    def close(self) -> None:
        """End the processes and the threads; pages being made are given up."""
        self._pause.stop()
        lanes = (self._exact, self._draft, self._out)
        for lane in lanes:
            lane.forbid()
        # The processes first: whoever waits for an answer then gets an error at once, and the lanes can end.
        self._press.stop()
        for lane in lanes:
            lane.close()
        self.drawer.close()

    # ── drafts ──

    def _begin_draft(self) -> None:
        if self._drafting or self._drafted == self._number or self._held:
            return
        if not self._shown and len(self._brief.claims) > MANY:
            return  # a draft lies over pages: where none may ever come, it would be made for nobody
        self._drafting, self._drafted = True, self._number
        brief, number, focus, sight = self._brief, self._number, self._focus, self._sight

        def work(tell: Tell) -> None:
            def each(draft: SectionDraft) -> None:
                tell(_drawn(draft, number, sight.scale))

            self._press.drafts(brief, focus, in_sight=sight.sections, each=each)

        self._draft.run(work, done=self._draft_done, failed=self._draft_done, heard=self._heard)

    def _heard(self, draft: DraftPicture) -> None:
        if draft.number > max(self._shown, self._since) and self._shown:
            self.drafted.emit(draft)

    def _draft_done(self, _: object) -> None:
        self._drafting = False
        if self._brief.sources:
            self._begin_draft()

    # ── exact pages ──

    def _start(self) -> None:
        self._press.start()
        self._processes = frozenset(self._press.pids)

    def _begin(self) -> None:
        if self._working:
            if not self._exporting:  # what is being written to a file is wanted as it was
                self._press.overtake()
            return
        if not self._brief.sources:
            return
        self._working, self._waits_since = True, None
        brief, number, sight = self._brief, self._number, self._sight
        self.began.emit(brief)
        begun = time.monotonic()
        self._exact.run(
            lambda _: self._make(brief, number, sight),
            done=self._made,
            failed=lambda error: self._broke(error, number, Weight.of(brief, time.monotonic() - begun)),
        )

    def _make(self, brief: Brief, number: int, sight: Sight) -> MadePages:
        begun = time.perf_counter()
        running = frozenset(self._press.pids)
        died = bool(self._processes - running)
        try:
            rendered = self._press.exact(brief, timeout_s=self.patience_s)
        finally:
            known, self._processes = running, frozenset(self._press.pids)
        sizes = page_sizes(rendered.pdf)
        wanted = [page for page in sight.pages if page <= len(sizes)] or [1]
        self._last = (brief, rendered)
        return MadePages(
            brief=brief,
            number=number,
            rendered=rendered,
            sizes=sizes,
            marks=printed(rendered.marks),
            pictures=tuple(picture_of(rendered.pdf, page, sight.scale) for page in wanted),
            seconds=time.perf_counter() - begun,
            restarted=died or bool(known - self._processes),
        )

    def _made(self, pages: MadePages) -> None:
        self._working = False
        # The brief may have been closed or emptied meanwhile: then these are nobody's pages.
        if pages.number >= self._since and self._brief.sources:
            self._shown = pages.number
            self.drawer.take(pages.rendered.pdf)
            self.made.emit(replace(pages, current=pages.number == self._number))
            self._tell_problems(pages.rendered.problems)
        self._again(pages.number)

    def _broke(self, error: Exception, number: int = 0, weight: Weight | None = None) -> None:
        self._working = False
        if isinstance(error, RenderError) and not isinstance(error, OvertakenError):
            self._beyond = weight
        if not isinstance(error, OvertakenError) and number >= self._since and not self._exact.closed:
            self.failed.emit(failure(error))
            self._tell_problems((_problem(error),))
        self._again(number)

    def _again(self, number: int) -> None:
        if number < self._number and not self._pause.isActive() and not self._held:
            self._begin()

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
        if problems != self._problems:
            self._problems = problems
            self.problems_changed.emit(problems)


def _pass(_: object) -> None:
    """Take an answer that says nothing."""


def _same(one: Brief, other: Brief) -> bool:
    return one is other or one == other


def _drawn(draft: SectionDraft, number: int, scale: float) -> DraftPicture:
    return DraftPicture(
        number=number,
        section=draft.section,
        part=draft.part,
        height=draft.height,
        scale=scale,
        image=image_of(draw_page(draft.pdf, 1, scale)),
        marks=draft.marks,
    )


def _problem(error: Exception) -> Problem:
    """Return why there are no pages as a problem with a place to go to."""
    if isinstance(error, BriefingError):
        place = error.where if isinstance(error, RenderError) else ""
        words = error.detail or error.message
        return Problem(level=Level.ERROR, message=words, place=place, advice=error.advice)
    return Problem(level=Level.ERROR, message=failure(error).text)

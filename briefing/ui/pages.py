"""Pages: made anew a moment after the last edit, in a process of their own, while the window stays free."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.app.exporting import refuse_unwritable, write_file
from briefing.app.pages import PageImage, Rendered, Typesetter, page_images
from briefing.model.brief import Brief
from briefing.ui.notices import failure
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from pathlib import Path

_PAUSE_MS = 400
_POINTS_ACROSS = 595.0  # an A4 page, until the first pages say how wide they are


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePages:
    """The pages of a brief: their pictures, drawn `width` device pixels wide, the PDF they come from, and the seconds it took."""

    images: tuple[PageImage, ...]
    width: float
    rendered: Rendered
    seconds: float


class PageMaker(QObject):
    """Makes the pages of the brief as it is, once for all edits that come close together, and writes them to files.

    Signals:
        began: the pages of this brief are being made.
        made: they are here, as `MadePages`.
        failed: they could not be made, as a `Notice`.
        exported: a PDF was written, to this path.
        export_failed: it was not, as a `Notice`.
    """

    began = Signal(object)
    made = Signal(object)
    failed = Signal(object)
    exported = Signal(object)
    export_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the process that makes pages, so that it is warm when it is needed."""
        super().__init__(parent)
        self._lane = Lane("pages", self)
        self._open = ExitStack()
        self._typesetter = self._open.enter_context(Typesetter())
        self._brief = Brief()
        self._working = self._stale = False
        self._width = 300.0
        self._last: MadePages | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def want(self, brief: Brief) -> None:
        """Ask for the pages of `brief`; those of a brief asked for before are no longer wanted."""
        self._brief = brief
        self._pause.start()

    def draw_at(self, width: float) -> None:
        """Draw pages `width` device pixels wide from now on, the pages at hand included."""
        if abs(width - self._width) < 2 or width < 40:
            return
        self._width = width
        self._redraw()

    def export(self, brief: Brief, path: Path) -> None:
        """Write the pages of `brief` to `path`."""

        def work(_: object) -> Path:
            refuse_unwritable(path)
            write_file(path, self._typesetter.render(brief).pdf)
            return path

        self._lane.run(
            work, done=self.exported.emit, failed=lambda error: self.export_failed.emit(failure(error))
        )

    def close(self) -> None:
        """End the process and the thread; pages being made are given up."""
        self._pause.stop()
        # The process first: whoever waits for its answer then gets an error at once, and the lane can end.
        self._lane.forbid()
        self._open.close()
        self._lane.close(self._typesetter.close)

    def _begin(self) -> None:
        if self._working:
            self._stale = True
            return
        if not self._brief.sources:
            return
        self._working, self._stale = True, False
        brief, width = self._brief, self._width
        self.began.emit(brief)
        self._lane.run(lambda _: self._make(brief, width), done=self._made, failed=self._broke)

    def _make(self, brief: Brief, width: float) -> MadePages:
        begun = time.perf_counter()
        rendered = self._typesetter.render(brief)
        images = _drawn(rendered, width)
        return MadePages(images=images, width=width, rendered=rendered, seconds=time.perf_counter() - begun)

    def _redraw(self) -> None:
        """Draw the pages at hand anew where they were drawn for another width."""
        last, width = self._last, self._width
        if last is None or self._working or last.width == width:
            return
        self._lane.run(
            lambda _: replace(last, images=_drawn(last.rendered, width), width=width),
            done=self._redrawn,
            failed=self._broke,
        )

    def _made(self, pages: MadePages) -> None:
        self._working = False
        # The brief may have been closed meanwhile: an empty one has no pages.
        if self._brief.sources:
            self._last = pages
            self.made.emit(pages)
        self._redraw()
        self._again()

    def _redrawn(self, pages: MadePages) -> None:
        if self._last is not None and self._last.rendered is pages.rendered:
            self._last = pages
            self.made.emit(pages)

    def _broke(self, error: Exception) -> None:
        self._working = False
        self.failed.emit(failure(error))
        self._again()

    def _again(self) -> None:
        if self._stale:
            self._begin()


def _drawn(rendered: Rendered, width: float) -> tuple[PageImage, ...]:
    return tuple(page_images(rendered.pdf, width / _POINTS_ACROSS))

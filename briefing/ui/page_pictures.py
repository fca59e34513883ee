"""Pictures of pages: drawn in a thread of their own, in the very pixels of the screen, so that the window only lays them down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from briefing.app.pages import Hit, PageImage, draw_page, find_in_pages
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES, THUMBNAILS = "pages", "thumbnails"
"""Who wants pictures; the pages come first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page (from 1) drawn `scale` device pixels a point."""

    page: int
    scale: float
    image: QImage
    use: str = PAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The pages whose pictures are wanted, the most urgent first, `scale` device pixels a point; it replaces the wish before."""

    pages: tuple[int, ...]
    scale: float
    use: str = PAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where words stand in the pages."""

    words: str
    hits: tuple[Hit, ...] = ()


def picture_of(pdf: bytes, page: int, scale: float, use: str = PAGES) -> Picture:
    """Return a page's picture; made for any thread but the window's."""
    return Picture(page=page, scale=scale, image=image_of(draw_page(pdf, page, scale)), use=use)


def image_of(page: PageImage) -> QImage:
    """Return a picture in the format of the screen, so that it is laid down as it is; it has its own copy of the bytes."""
    row = page.width * 4
    drawn = QImage(page.rgba, page.width, page.height, row, QImage.Format.Format_RGBX8888)
    return drawn.convertToFormat(QImage.Format.Format_RGB32)


class PageDrawer(QObject):
    """Draws the pages that are wished for, one after the other, and finds words in them.

    Signals:
        drawn: a `Picture`.
        found: a `Found`.
    """

    drawn = Signal(object)
    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Have no pages yet."""
        super().__init__(parent)
        self._lane = Lane("drawing", self)
        self._pdf = b""
        self._wishes: dict[str, Wish] = {}
        self._words: str | None = None
        self._working = False

    def take(self, pdf: bytes) -> None:
        """Draw from these pages from now on; wishes for the former ones are forgotten, words are looked for again."""
        self._pdf = pdf
        self._wishes.clear()

    def want(self, wish: Wish) -> None:
        """Draw these pages, as soon as may be."""
        self._wishes[wish.use] = wish
        self._go_on()

    def find(self, words: str) -> None:
        """Look for words; `found` tells where they stand."""
        self._words = words
        self._go_on()

    def close(self) -> None:
        """End the thread."""
        self._lane.close()

    def _go_on(self) -> None:
        work = None if self._working else self._next()
        if work is not None:
            self._working = True
            self._lane.run(lambda _: work(), done=self._done, failed=lambda _: self._done(None))

    def _next(self) -> Callable[[], tuple[bytes, Picture | Found]] | None:
        """Return what is most urgent, and take it off the list."""
        pdf = self._pdf
        if not pdf:
            return None
        if self._words is not None:
            words, self._words = self._words, None
            return lambda: (pdf, Found(words=words, hits=find_in_pages(pdf, words)))
        for use in (PAGES, THUMBNAILS):
            wish = self._wishes.get(use)
            if wish is not None and wish.pages:
                page, rest = wish.pages[0], wish.pages[1:]
                self._wishes[use] = Wish(pages=rest, scale=wish.scale, use=use)
                return lambda: (pdf, picture_of(pdf, page, wish.scale, use))
        return None

    def _done(self, made: tuple[bytes, Picture | Found] | None) -> None:
        self._working = False
        if made is not None and made[0] is self._pdf:
            (self.found if isinstance(made[1], Found) else self.drawn).emit(made[1])
        self._go_on()

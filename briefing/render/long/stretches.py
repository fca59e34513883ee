"""Stretches: a long document laid out some thirty pages at a time, each stretch drawn before the next is begun."""

from __future__ import annotations

import gc
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from weasyprint import CSS, Document
from weasyprint.html import get_html_metadata
from weasyprint.pdf.metadata import DocumentMetadata

from briefing.errors import RenderError
from briefing.render.long.cutting import AT_TOP, CONTINUED, LEAD, Whole, stretch, whole
from briefing.render.long.margins import WITHOUT, empty_pages
from briefing.render.long.painting import Canvas, PaintedPage
from briefing.render.marks import Marks, marks
from briefing.render.parsing import WellFormed

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    from briefing.render.rendered import Mark, SectionMark

STRETCH = 600_000
"""Letters of HTML (as `cutting` counts them) in a stretch: some thirty pages."""
SHORT = 300_000
"""Letters of markup below which pages are laid out in one piece: some thirty pages."""
_EMBEDDED = re.compile(r"data:[^\"')\s]+")
# What holds only for a document that is laid out in one piece, or for pages that are not all alike.
_IN_ONE_PIECE = re.compile(
    r"string-set|target-counter|target-text|counter-(?:increment|reset|set)|\bcounters?\(\s*(?!pages?\b)"
    r"|@page\s+[\w-]|\bpage\s*:|:nth\(|position\s*:\s*fixed|@footnote|float\s*:\s*footnote"
)
_OWN = (
    f".{LEAD} {{ break-after: page }} .{AT_TOP} {{ margin-top: 0 !important }} "
    f".{CONTINUED} {{ margin-top: 0 !important; padding-top: 0 !important; border-top: 0 !important }}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Long:
    """A long document: WeasyPrint's `Document` with its pages drawn already, and where on them everything stands."""

    document: Any
    marks: Marks


def laid_out_long(
    source: HTML, styles: list[CSS], fonts: FontConfiguration, *, markup: str, style: Path, page_limit: int
) -> Long | None:
    """Return a document laid out and drawn in stretches; None where it is short or cannot be cut: lay it out in one piece.

    `markup` is its HTML, `style` the style sheet of its pack. `RenderError` above `page_limit` pages.
    """
    if not isinstance(source, WellFormed) or not _worth_it(markup, style):
        return None
    of = whole(source.etree_element)
    if of is None or not of.units:
        return None
    return _Layout(source, of, styles, fonts, page_limit).run()


def _worth_it(markup: str, style: Path) -> bool:
    """Return whether pages are long enough for stretches, and alike enough."""
    if len(_EMBEDDED.sub("", markup)) < SHORT or 'class="footnote' in markup:
        return False
    return not style.is_file() or not _IN_ONE_PIECE.search(style.read_text(encoding="utf-8"))


class _Layout:
    """One long document on its way to pages."""

    def __init__(
        self,
        source: WellFormed,
        of: Whole,
        styles: list[CSS],
        fonts: FontConfiguration,
        page_limit: int,
    ) -> None:
        self._source, self._of, self._styles, self._fonts, self._limit = source, of, styles, fonts, page_limit
        self._canvas = Canvas()
        self._pages: list[PaintedPage] = []
        self._anchors: set[str] = set()
        self._places: list[Mark] = []
        self._sections: list[SectionMark] = []

    def run(self) -> Long:
        begin = 0
        while begin < len(self._of.units):
            begin = self._stretch(begin)
            gc.collect()
            if len(self._pages) > self._limit:
                raise RenderError(
                    f"the brief would fill more than {self._limit} pages",
                    where="brief#layout",
                    advice="Split it into several briefs.",
                )
        self._margins()
        return Long(
            document=self._document(), marks=Marks(places=tuple(self._places), sections=tuple(self._sections))
        )

    def _stretch(self, begin: int) -> int:
        """Lay out the units from `begin` on, draw the pages that are full, and return the unit with which the next begins."""
        units, size = self._of.units, STRETCH
        while True:
            end = self._end(begin, size)
            leads = 0 if begin == 0 else 2 - len(self._pages) % 2  # right and left pages stay what they are
            tree = stretch(self._of, units[begin:end], leads)
            document = self._rendered(tree.root, [*self._styles, *_own_sheets()])
            pages = document.pages[leads:]
            if end == len(units):
                kept, following = len(pages), end
                break
            kept, following = self._full(pages, begin, end)
            if kept:
                break
            size *= 2  # one thing over all these pages: take more
        self._keep(tree.root, pages[:kept], tree.originals)
        return following

    def _end(self, begin: int, size: int) -> int:
        letters = 0
        for number in range(begin, len(self._of.units)):
            letters += self._of.units[number].letters
            if letters > size:
                return number + 1
        return len(self._of.units)

    def _full(self, pages: list[Any], begin: int, end: int) -> tuple[int, int]:
        """Return how many pages to keep, and the unit that the page after them begins with; 0 where there is none such."""
        numbers = {self._of.units[number].element: number for number in range(begin, end)}
        on_pages = [_units_on(page._page_box, numbers) for page in pages]
        for page in range(len(pages) - 1, 0, -1):
            here, before = on_pages[page], on_pages[page - 1]
            if here and before and min(here) > max(before):
                return page, min(here)
        return 0, begin

    def _keep(self, root: Element, pages: list[Any], originals: dict[Element, Element] | Any) -> None:
        before = len(self._pages)
        found = marks(root, pages)
        self._places += [replace(mark, page=mark.page + before) for mark in found.places]
        self._sections += [replace(mark, page=mark.page + before) for mark in found.sections]
        for page in pages:
            self._pages.append(PaintedPage(page, self._canvas, originals))

    def _margins(self) -> None:
        """Give all pages their heads and feet."""
        document = self._rendered(
            empty_pages(self._of, len(self._pages)), [*self._styles, *_own_sheets()[1:]]
        )
        for page, empty in zip(self._pages, document.pages, strict=True):
            page.add_margins(empty)

    def _rendered(self, root: Element, styles: list[CSS]) -> Any:
        source = WellFormed(root, self._source.base_url, self._source.url_fetcher)
        return source.render(stylesheets=styles, font_config=self._fonts, presentational_hints=False)

    def _document(self) -> Any:
        made = Document(
            self._pages,
            DocumentMetadata(**get_html_metadata(self._source)),
            self._source.url_fetcher,
            self._fonts,
            self._canvas.colours,
            None,
        )
        made.fonts = self._canvas.fonts
        made._html = self._source
        return made


@lru_cache(maxsize=1)
def _own_sheets() -> tuple[CSS, CSS]:
    return CSS(string=WITHOUT), CSS(string=_OWN)


def _units_on(box: Any, numbers: dict[Element, int]) -> set[int]:
    """Return the numbers of the units that a page has a piece of."""
    found: set[int] = set()
    waiting = [box]
    while waiting:
        each = waiting.pop()
        each = getattr(each, "_box", each)
        number = numbers.get(each.element) if each.element is not None else None
        if number is not None:
            found.add(number)
        else:
            waiting.extend(getattr(each, "children", ()))
    return found

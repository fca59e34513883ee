"""Pages: a PDF as pictures (for the preview) and as text (for search and tests), through PDFium."""

from __future__ import annotations

import ctypes
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

# PDFium keeps state of its own and may not be entered by two threads at once.
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """One page as a picture: `width` × `height` pixels, four bytes each (red, green, blue, 255), row by row."""

    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSize:
    """How large a page is, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place where words were found: the page, from 1, and a box for each line, as (x, y, width, height).

    In points from the top left corner of the page.
    """

    page: int
    rects: tuple[tuple[float, float, float, float], ...]


def page_images(pdf: bytes, scale: float = 1.0) -> list[PageImage]:
    """Return all pages as pictures, `scale` pixels a point (2.0 is 144 dots an inch); `ValueError` where it is no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        return [_image(page, scale) for page in document]


def draw_page(pdf: bytes, page: int, scale: float = 1.0) -> PageImage:
    """Return one page (from 1) as a picture, `scale` pixels a point; `ValueError` where there is no such page or no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        if not 1 <= page <= len(document):
            raise ValueError(f"there is no page {page}: the PDF has {len(document)}")
        return _image(document[page - 1], scale)


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """Return the size of each page, without drawing any; `ValueError` where it is no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        sizes = [document.get_page_size(number) for number in range(len(document))]
    return tuple(PageSize(width=width, height=height) for width, height in sizes)


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has; `ValueError` where it is no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        return len(document)


def page_text(pdf: bytes) -> list[str]:
    """Return the text of each page, lines ended by a line feed; `ValueError` where it is no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def find_in_pages(pdf: bytes, words: str, *, most: int = 1000) -> tuple[Hit, ...]:
    """Return where `words` stand, in reading order, at most `most` times; upper and lower case are the same.

    Words that run on over a line's end are found too. `ValueError` where it is no PDF.
    """
    wanted = " ".join(words.split())
    if not wanted:
        return ()
    found: list[Hit] = []
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        for number, page in enumerate(document, 1):
            for hit in _hits(page, wanted, number):
                found.append(hit)
                if len(found) >= most:
                    return tuple(found)
    return tuple(found)


def _hits(page: pypdfium2.PdfPage, wanted: str, number: int) -> Iterator[Hit]:
    text, height = page.get_textpage(), page.get_height()
    search = text.search(wanted)
    while (occurrence := search.get_next()) is not None:
        start, count = occurrence
        boxes = [text.get_rect(each) for each in range(text.count_rects(start, count))]
        yield Hit(
            page=number,
            rects=tuple((x1, height - y2, x2 - x1, y2 - y1) for x1, y1, x2, y2 in boxes),
        )


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    # PDFium is loaded by those who look at pages, not by those who only make them.
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(f"this is no PDF: {error}") from error


def _image(page: pypdfium2.PdfPage, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, fill_color=(255, 255, 255, 255))
    return PageImage(
        width=bitmap.width, height=bitmap.height, rgba=ctypes.string_at(bitmap.buffer, len(bitmap.buffer))
    )

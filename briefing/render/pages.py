"""Pages: a PDF as pictures (for the preview) and as text (for search and tests), through PDFium."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

# PDFium keeps state of its own and may not be entered by two threads at once.
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """One page as a picture: `width` × `height` pixels, four bytes each (red, green, blue, 255), row by row."""

    width: int
    height: int
    rgba: bytes


def page_images(pdf: bytes, scale: float = 1.0) -> list[PageImage]:
    """Return all pages as pictures, `scale` pixels a point (2.0 is 144 dots an inch); `ValueError` where it is no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        return [_image(page, scale) for page in document]


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has; `ValueError` where it is no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        return len(document)


def page_text(pdf: bytes) -> list[str]:
    """Return the text of each page, lines ended by a line feed; `ValueError` where it is no PDF."""
    with _ONE_AT_A_TIME, _opened(pdf) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    # PDFium is loaded by those who look at pages, not by those who only make them.
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(f"this is no PDF: {error}") from error


def _image(page: pypdfium2.PdfPage, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, fill_color=(255, 255, 255, 255))
    return PageImage(width=bitmap.width, height=bitmap.height, rgba=bytes(bitmap.buffer))

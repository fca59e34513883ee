"""PDF file: what a PDF from outside carries and prints. Nothing in it is run, followed or fetched; it is only looked up.

The parser is a large C++ library (PDFium), and a PDF can be made to hang or to swell: only ever call this in a process that
is limited in time and memory (`briefing.app.pdf_worker`).
"""

from __future__ import annotations

import ctypes
import hashlib
from contextlib import closing, contextmanager
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Final

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from briefing.errors import StoreError
from briefing.store.interchange.brief_json import LARGEST, NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_FILES: Final = 200
_LONGEST_NAME: Final = 80
_MOST_PAGES: Final = 2_000
_MOST_LETTERS: Final = 12_000_000
_AGAIN: Final = "Ask whoever gave it to you for the file as it was made."


class NoBriefError(StoreError):
    """The PDF carries no brief."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What was read of a PDF: the document that it carries as `brief.json`, and the text of each page where asked for."""

    document: bytes
    files: tuple[tuple[str, str], ...] = ()
    """The other files that it carries: name and SHA-256, in the order of the names."""
    pages: tuple[str, ...] = ()


def read(pdf: bytes, *, pages: bool = False) -> Opened:
    """Return what a PDF carries, and with `pages` what is printed on each.

    Raises `NoBriefError` where there is no `brief.json` in it, `StoreError` where it is no PDF, is damaged or locked, or holds
    more than a PDF of this program does.
    """
    with _opened(pdf) as file:
        attached = _attached(file)
        others = sorted([pair for pair in attached if pair[0] != NAME], key=itemgetter(0))
        return Opened(
            document=_document([each for name, each in attached if name == NAME]),
            files=tuple((name, _digest(each, name)) for name, each in others) if pages else (),
            pages=_pages(file) if pages else (),
        )


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """Return what is printed on each page; `StoreError` as `read`."""
    with _opened(pdf) as file:
        return _pages(file)


@contextmanager
def _opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    try:
        file = pdfium.PdfDocument(pdf)
    except pdfium.PdfiumError as error:
        raise _refused(error) from error
    with closing(file):
        try:
            yield file
        except (pdfium.PdfiumError, UnicodeDecodeError) as error:
            raise StoreError(f"the PDF is damaged ({error})", advice=_AGAIN) from error


def _refused(error: pdfium.PdfiumError) -> StoreError:
    if error.err_code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
        return StoreError("the PDF is locked with a password", advice="Save it without one, then open that.")
    return StoreError("the PDF is damaged: it cannot be read as one", advice=_AGAIN)


def _attached(file: pdfium.PdfDocument) -> list[tuple[str, pdfium.PdfAttachment]]:
    count = file.count_attachments()
    if count > _MOST_FILES:
        raise StoreError(f"the PDF carries {count:,} files, more than any brief does", advice=_AGAIN)
    attached = [file.get_attachment(number) for number in range(count)]
    return [(each.get_name()[:_LONGEST_NAME], each) for each in attached]


def _document(found: list[pdfium.PdfAttachment]) -> bytes:
    if not found:
        raise NoBriefError(
            "the PDF carries no brief",
            advice="Only PDFs that Briefing made with their data can be opened; the others can be read as they are.",
        )
    if len(found) > 1:
        raise StoreError(
            f"the PDF carries {len(found)} files {NAME}: which is the brief cannot be told", advice=_AGAIN
        )
    content = _content(found[0], NAME)
    if not content:
        raise StoreError(f"{NAME} in the PDF is empty or damaged", advice=_AGAIN)
    return content


def _digest(attached: pdfium.PdfAttachment, name: str) -> str:
    return hashlib.sha256(_content(attached, name)).hexdigest()


def _content(attached: pdfium.PdfAttachment, name: str) -> bytes:
    size = ctypes.c_ulong()
    pdfium_c.FPDFAttachment_GetFile(attached, None, 0, size)
    if size.value > LARGEST:
        raise StoreError(
            f"{name} in the PDF has {size.value:,} bytes; up to {LARGEST:,} are read", advice=_AGAIN
        )
    return bytes(attached.get_data()) if size.value else b""


def _pages(file: pdfium.PdfDocument) -> tuple[str, ...]:
    if len(file) > _MOST_PAGES:
        raise StoreError(f"the PDF has {len(file):,} pages, more than any brief", advice=_AGAIN)
    texts: list[str] = []
    room = _MOST_LETTERS
    for number in range(len(file)):
        with closing(file[number]) as page, closing(page.get_textpage()) as text:
            room -= text.count_chars()
            if room < 0:
                raise StoreError("the PDF holds more text than any brief", advice=_AGAIN)
            texts.append(text.get_text_bounded().replace("\r\n", "\n"))
    return tuple(texts)

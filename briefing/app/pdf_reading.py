"""PDF reading: what a PDF from outside carries and prints, found out in a process of its own that is held to its limits."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing.app.reading import frames
from briefing.app.reading.child import Child, FloodingError, GoneError, SilentError
from briefing.errors import ResourceError, StoreError
from briefing.store.interchange import brief_json
from briefing.store.interchange.brief_json import CarriedBrief
from briefing.store.interchange.pdf_file import NoBriefError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["CarriedBrief", "NoBriefError", "PdfBrief", "is_pdf", "open_pdf", "page_texts"]

_COMMAND = (sys.executable, "-P", "-m", "briefing.app.pdf_worker")
_LARGEST = frames.LONGEST
_MEMORY_MB, _SECONDS = 1024, 60
_HEAD = 1024
"""Bytes in which the mark of a PDF stands (ISO 32000-2, annex on implementations)."""
_AGAIN = "Ask whoever gave it to you for the file as it was made."


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfBrief:
    """A brief that came out of a PDF: the PDF's bytes, what it carried, and the text of its pages where asked for."""

    pdf: bytes
    carried: CarriedBrief
    files: tuple[tuple[str, str], ...] = ()
    """With the pages: the other files that it carries, by name, with their SHA-256."""
    pages: tuple[str, ...] = ()


def is_pdf(path: Path) -> bool:
    """Return whether a file begins as a PDF does, whatever it is called; False where it cannot be read."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return b"%PDF-" in file.read(_HEAD)
    except (OSError, ValueError):
        return False


def open_pdf(path: Path, *, pages: bool = False) -> PdfBrief:
    """Return the brief that the PDF at `path` carries, with `pages` also the text of each of its pages.

    Raises `NoBriefError` where it carries none, `StoreError` where it is no PDF, damaged, locked, too large, of a newer
    program, or where its data does not describe a brief; both name the file. Nothing in it is run or fetched.
    """
    try:
        pdf = _bytes_of(path)
        told, document = _asked(pdf, document=True, pages=pages)
        carried = brief_json.decode(document)
        return PdfBrief(pdf=pdf, carried=carried, files=_files(told), pages=_texts(told))
    except StoreError as error:
        raise type(error)(error.detail, where=str(path), advice=error.advice) from error


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """Return what is printed on each page of a PDF; `StoreError` where that cannot be read."""
    return _texts(_asked(pdf, document=False, pages=True)[0])


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise StoreError("there is no such file" if not path.exists() else "this is no regular file")
        size = path.stat().st_size
        if size > _LARGEST:
            raise StoreError(
                f"the PDF has {size >> 20} MB; those of a brief have up to {_LARGEST >> 20} MB", advice=_AGAIN
            )
        pdf = path.read_bytes()
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) else str(error)
        raise StoreError(f"could not be read: {cause}") from error
    if b"%PDF-" not in pdf[:_HEAD]:
        raise StoreError("this is no PDF", advice="Name a PDF that Briefing made, or a .brief file.")
    return pdf


def _asked(pdf: bytes, *, document: bool, pages: bool) -> tuple[dict[str, Any], bytes]:
    """Return what the process tells of a PDF, and the document; `StoreError` where it tells an error, or dies over it."""
    wanted = {"document": document, "pages": pages, "memory_mb": _MEMORY_MB, "seconds": _SECONDS}
    try:
        child = Child(_COMMAND)
    except OSError as error:
        raise ResourceError(f"the process that reads PDFs cannot be started: {error}") from error
    try:
        until = time.monotonic() + _SECONDS
        child.say(json.dumps(wanted).encode())
        child.say(pdf)
        told = _told(child.hear(until))
        content = child.hear(until)
    except SilentError as error:
        raise StoreError(
            f"the PDF was given up: reading it took longer than {_SECONDS} s", advice=_AGAIN
        ) from error
    except (GoneError, FloodingError) as error:
        raise StoreError(
            "the PDF is damaged or was made to do harm: the process that read it ended", advice=_AGAIN
        ) from error
    finally:
        child.end()
    if "error" in told:
        kind = NoBriefError if told.get("no_brief") else StoreError
        raise kind(str(told["error"]), advice=str(told.get("advice", "")))
    return told, content


def _told(frame: bytes) -> dict[str, Any]:
    try:
        told = json.loads(frame)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise StoreError("the PDF was made to do harm: the process that read it gave a senseless answer")
    return told


def _texts(told: dict[str, Any]) -> tuple[str, ...]:
    pages = told.get("pages", ())
    return tuple(str(page) for page in pages) if isinstance(pages, list) else ()


def _files(told: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    files = told.get("files", ())
    if not isinstance(files, list):
        return ()
    return tuple((str(each[0]), str(each[1])) for each in files if isinstance(each, list) and len(each) == 2)

"""Sniff: which importer reads a file, told from its first bytes and its name, and what is no report at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.ingest.importer import HEAD, Importer

if TYPE_CHECKING:
    from collections.abc import Sequence

# First bytes of common kinds of file that people drop by mistake, or that carry text this program does not read.
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "a PDF document"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF87a", "a GIF picture"),
    (0, b"GIF89a", "a GIF picture"),
    (8, b"WEBP", "a WebP picture"),
    (0, b"II*\0", "a TIFF picture"),
    (0, b"MM\0*", "a TIFF picture"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Office document"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"\xfd7zXZ\0", "an xz archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"SQLite format 3\0", "a database or a saved brief"),
    (0, b"\x7fELF", "a program (ELF)"),
    (0, b"MZ\x90", "a program (Windows)"),
    (4, b"ftyp", "a video or sound recording (MP4)"),
    (0, b"ID3", "a sound recording (MP3)"),
    (0, b"OggS", "a sound recording (Ogg)"),
    (0, b"\x1aE\xdf\xa3", "a video (Matroska)"),
    (0, b"bplist00", "a web archive of Safari"),
    (0, b"WARC/1.", "a web archive (WARC)"),
)
_IN_ZIP = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"mimetypeapplication/epub", "an EPUB book"),
)
_ADVICE = "Save the report as plain text, Markdown or a web page (HTML) and read that."
_UNICODE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff", b"\xef\xbb\xbf")
_MAX_CONTROLS = 0.02
"""A larger share of NUL and other control bytes than this is not text."""
_TEXT_CONTROLS = b"\t\n\r\x0b\x0c\x1b\x85"


def choose(importers: Sequence[Importer], original: bytes, file_name: str) -> Importer:
    """Return the importer that scores highest for these bytes and this name; `InputError` where none scores at all."""
    head = original[:HEAD]
    scored = [(importer.score(head, file_name), importer) for importer in importers]
    best, importer = max(scored, key=lambda pair: pair[0])
    if best <= 0:
        raise InputError("is no kind of report that can be read", where=file_name, advice=_ADVICE)
    return importer


def refuse_non_text(original: bytes, file_name: str) -> None:
    """Raise `InputError`, naming the kind where it is known, if the file is empty, blank or not text."""
    if not original:
        raise InputError("the file is empty", where=file_name, advice="Save the report again.")
    kind = binary_kind(original[: 64 * 1024])
    if kind:
        raise InputError(f"is {kind}, not a text", where=file_name, advice=_ADVICE)


def binary_kind(head: bytes) -> str:
    """Return in words what kind of non-text file begins with these bytes, or "" for text in any encoding."""
    for offset, magic, kind in _MAGIC:
        if head.startswith(magic, offset):
            return kind
    if head.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _IN_ZIP if mark in head), "a ZIP archive")
    if _is_mhtml(head):
        return "a web archive (MHTML)"
    return "" if _looks_like_text(head) else "a binary file"


def _is_mhtml(head: bytes) -> bool:
    top = head[:2048].lower()
    return b"mime-version:" in top and b"multipart/related" in top


def _looks_like_text(head: bytes) -> bool:
    if head.startswith(_UNICODE_MARKS):
        return True
    controls = len(head) - len(head.translate(None, bytes(set(range(32)) - set(_TEXT_CONTROLS))))
    if controls <= max(2, _MAX_CONTROLS * len(head)):
        return True
    return _is_wide(head)


def _is_wide(head: bytes) -> bool:
    """Return whether the NUL bytes stand where UTF-16 or UTF-32 has them, and nowhere else."""
    for unit, places in ((4, (1, 2, 3)), (4, (0, 1, 2)), (2, (1,)), (2, (0,))):
        units = len(head) // unit
        nul_free = [place for place in range(unit) if place not in places]
        if (
            units >= 2
            and all(head[place::unit].count(0) > 0.7 * units for place in places)
            and not any(head[place::unit].count(0) for place in nul_free)
        ):
            return True
    return False

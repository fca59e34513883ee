"""Glyphs: back from what is drawn to what is written (ISO 14289-1, 7.21.7), for copying, searching and reading aloud.

WeasyPrint notes for each glyph the text that it was first drawn for. Where several glyphs make one letter (a letter with
its accent apart, an Arabic letter of a stroke and dots), all but one of them would have none, and a stroke has many.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

import pydyf
from fontTools.ttLib import TTFont
from weasyprint.text.fonts import get_hb_object_data

if TYPE_CHECKING:
    from weasyprint import Document

_COMPOSED = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufb1d-\ufdff\ufe20-\ufe2f\ufe70-\ufefc]"
)
_NOTHING = re.compile(rb"<([0-9a-f]{4})> <>")
_JOINER = "034f"  # COMBINING GRAPHEME JOINER: part of the letter before, and nothing to see


def is_composed(text: str) -> bool:
    """Return whether some letter of a text is made of several glyphs, so that the text has to be said beside them."""
    return not text.isascii() and _COMPOSED.search(text) is not None


def actual(text: str) -> bytes:
    """Return the entry of a mark that says what its glyphs mean together (ISO 32000-1, 14.9.4)."""
    return b"/ActualText<feff%s>" % text.encode("utf-16-be").hex().encode()


def mend(document: Document, pdf: pydyf.PDF) -> None:
    """Give each glyph that has no text the letter of which the font draws it, or a mark that joins it to its letter."""
    wanting = {font.name: font for font in document.fonts.values() if "" in font.to_unicode.values()}
    if not wanting:
        return
    for each in pdf.objects:
        if isinstance(each, pydyf.Dictionary) and "ToUnicode" in each and each["BaseFont"] in wanting:
            letters = _letters(wanting[each["BaseFont"]])
            stream = pdf.objects[int(each["ToUnicode"].split()[0])].stream
            stream[:] = [_mended(line, letters) for line in stream]


def _mended(line: Any, letters: dict[int, str]) -> Any:
    found = _NOTHING.fullmatch(line) if isinstance(line, bytes) else None
    if found is None:
        return line
    letter = letters.get(int(found[1], 16), "")
    return b"<%s> <%s>" % (found[1], (letter.encode("utf-16-be").hex() or _JOINER).encode())


def _letters(font: Any) -> dict[int, str]:
    """Return the letters of a font by the number of the glyph."""
    # Of the face as it was: what the PDF holds of it has no table of characters.
    with TTFont(io.BytesIO(get_hb_object_data(font.hb_face)), lazy=True, fontNumber=font.index) as opened:
        return {opened.getGlyphID(name): chr(code) for code, name in opened.getBestCmap().items()}

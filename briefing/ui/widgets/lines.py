"""Lines: text broken into a few lines that fit, the last one ending in an ellipsis; as the views' delegates draw it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_NARROWEST = 4
"""Letters that stand in one pixel at most: some, such as accents put over others, have hardly a width."""


def fitted(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """Return `text` as at most `most` lines of `width` pixels.

    A text with line feeds has its lines where they are and each is elided alone; one without is broken between words.
    """
    if width <= 0:
        return []
    given = text.split("\n")
    if len(given) > 1:
        return [elided(line, font, width) for line in given[:most]]
    return _broken(text, font, width, most)


def elided(text: str, font: QFont, width: int) -> str:
    """Return `text` as one line of at most `width` pixels, ending in an ellipsis where it does not fit.

    To measure a text takes longer than to draw it, and the same lines are drawn again and again: each is measured once.
    """
    most = max(width, 1) * _NARROWEST  # more letters than that cannot be seen, whatever they are
    return _measured(text if len(text) <= most else text[:most] + "…", font.toString(), width)


@lru_cache(maxsize=4096)
def _measured(text: str, font_name: str, width: int) -> str:
    font = QFont()
    font.fromString(font_name)
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    text = text[: max(width, 1) * _NARROWEST * most]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        rest = _part(text, start, None)
        lines.append(elided(rest, font, width) if len(lines) == most - 1 else _part(text, start, end).strip())
    layout.endLayout()
    return lines


def _part(text: str, start: int, end: int | None) -> str:
    """Return the part of `text` between two offsets in UTF-16 units, which Qt counts in."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")

"""Lines: text broken into a few lines that fit, the last one ending in an ellipsis; as the views' delegates draw it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def fitted(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """Return `text` as at most `most` lines of `width` pixels.

    A text with line feeds has its lines where they are and each is elided alone; one without is broken between words.
    """
    if width <= 0:
        return []
    given = text.split("\n")
    if len(given) > 1:
        return [_elided(line, font, width) for line in given[:most]]
    return _broken(text, font, width, most)


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
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
        lines.append(
            _elided(rest, font, width) if len(lines) == most - 1 else _part(text, start, end).strip()
        )
    layout.endLayout()
    return lines


def _elided(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _part(text: str, start: int, end: int | None) -> str:
    """Return the part of `text` between two offsets in UTF-16 units, which Qt counts in."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")

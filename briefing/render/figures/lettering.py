"""Lettering: how wide a text of a drawing is printed, from the metrics of the very fonts that print it."""

from __future__ import annotations

from functools import lru_cache

from briefing import resources

FAMILY = "Inter, Noto Sans Arabic, sans-serif"
SERIF = "Noto Serif, Noto Sans Arabic, serif"
ASCENT, DESCENT = 0.74, 0.22
"""How far letters reach above and below their line, in parts of the size: capitals, and the tails of g and p."""
_FACES = {
    (FAMILY, False): ("Inter-Regular.ttf", "NotoSansArabic-Regular.ttf"),
    (FAMILY, True): ("Inter-SemiBold.ttf", "NotoSansArabic-Bold.ttf"),
    (SERIF, False): ("NotoSerif-Italic.ttf", "NotoSansArabic-Regular.ttf"),
}
_UNKNOWN = 1.05
"""The width of a letter that our fonts lack, in parts of the size: another font prints it, at most as wide as a CJK sign."""
_KERNED = 1.015
"""What pairs of letters may add that stand farther apart than their widths tell."""
_ELLIPSIS = "…"


def width(text: str, size: float, *, bold: bool = False, family: str = FAMILY) -> float:
    """Return the width of a line of text in points, without kerning; Arabic letters as if they stood alone: never too little."""
    advances = _advances(family, bold)
    return _KERNED * size * sum(advances.get(ord(letter), _UNKNOWN) for letter in text)


def fitted(text: str, room: float, size: float, *, bold: bool = False, family: str = FAMILY) -> str:
    """Return a text as it fits into `room` points, cut with an ellipsis where it has to be."""
    if width(text, size, bold=bold, family=family) <= room:
        return text
    advances = _advances(family, bold)
    left = room / size / _KERNED - advances.get(ord(_ELLIPSIS), 1.0)
    for count, letter in enumerate(text):
        left -= advances.get(ord(letter), _UNKNOWN)
        if left < 0:
            return text[:count].rstrip() + _ELLIPSIS if count else ""
    return text


@lru_cache(maxsize=4)
def _advances(family: str, bold: bool) -> dict[int, float]:
    # Loaded with the first figure: the program's side of the worker never needs it.
    from fontTools.ttLib import TTFont

    found: dict[int, float] = {}
    for name in reversed(_FACES[family, bold]):
        with TTFont(resources.assets() / "fonts" / name, lazy=True) as font:
            unit, widths = font["head"].unitsPerEm, font["hmtx"].metrics
            found.update((code, widths[glyph][0] / unit) for code, glyph in font.getBestCmap().items())
    return found

"""Ink: the colours of the figures, and the few elements that they are drawn with, as SVG with presentation attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from briefing.render.figures.lettering import FAMILY, width
from briefing.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_BOLD, _ITALIC = Markup(' font-weight="600"'), Markup(' font-style="italic"')
_READABLE = 4.5
"""Contrast with white that text needs (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours of a figure: those of the pages. Each two that must be told apart differ in lightness or form, too."""

    accent: str = "#153e63"
    ink: str = "#171b21"
    soft: str = "#56606c"
    line: str = "#cfd5db"
    wash: str = "#f4f6f8"
    contest: str = "#9a3f0b"
    agree: str = "#1f6247"
    sea: str = "#eaf0f4"
    water: str = "#9db4c4"
    land: str = "#e6e5e1"
    home: str = "#ffffff"
    border: str = "#7d858d"
    region: str = "#c9cdd1"
    ground: str = "#7a828a"
    """The names on the ground of a map."""


def palette(accent: str = "") -> Palette:
    """Return the palette with this accent (`#RRGGBB`); one that is none, or too pale to be read on white, is not taken."""
    if _COLOUR.fullmatch(accent) and _contrast(accent) >= _READABLE:
        return Palette(accent=accent.lower())
    return Palette()


def _contrast(colour: str) -> float:
    """Return the contrast of a colour with white (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def number(value: float) -> str:
    """Return a coordinate to a twentieth of a point or so, as short as it can be written."""
    text = f"{value:.1f}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text


def element(name: str, **attributes: float | str) -> Markup:
    """Return an element: numbers are shortened, `_` in a name stands for `-`, an empty attribute is left out."""
    written = "".join(
        f' {key.replace("_", "-")}="{escape(value) if isinstance(value, str) else number(value)}"'
        for key, value in attributes.items()
        if value != ""
    )
    return Markup(f"<{name}{written}/>")  # noqa: S704 - escaped one line above


def line(x1: float, y1: float, x2: float, y2: float, *, ink: str, wide: float, dash: str = "") -> Markup:
    """Return a straight line, `wide` points across."""
    return element(
        "path",
        d=f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}",
        fill="none",
        stroke=ink,
        stroke_width=f"{wide:g}",
        stroke_dasharray=dash,
    )


def lines(
    stretches: Iterable[tuple[float, float, float, float]], *, ink: str, wide: float, dash: str = ""
) -> Markup:
    """Return many straight lines of one look as one element: each element costs as much as twenty lines."""
    d = "".join(f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}" for x1, y1, x2, y2 in stretches)
    if not d:
        return Markup("")
    return element("path", d=d, fill="none", stroke=ink, stroke_width=f"{wide:g}", stroke_dasharray=dash)


def veil(boxes: Iterable[tuple[float, float, float, float]], opacity: float = 0.75) -> Markup:
    """Return white veils over what lies under texts (left, top, right, bottom): it shows through, and they can be read."""
    d = "".join(
        f"M{number(left)} {number(top)}H{number(right)}V{number(bottom)}H{number(left)}z"
        for left, top, right, bottom in boxes
    )
    return element("path", d=d, fill="#ffffff", fill_opacity=f"{opacity:g}") if d else Markup("")


def box(x: float, y: float, wide: float, high: float, **attributes: float | str) -> Markup:
    """Return a rectangle."""
    return element("rect", x=x, y=y, width=wide, height=high, **attributes)


def disc(x: float, y: float, radius: float, **attributes: float | str) -> Markup:
    """Return a circle."""
    return element("circle", cx=x, cy=y, r=f"{radius:.2f}", **attributes)


def words(  # noqa: PLR0913 - what a text looks like
    x: float,
    y: float,
    text: str,
    *,
    ink: str,
    size: float,
    bold: bool = False,
    family: str = FAMILY,
    italic: bool = False,
    align: float = 0.0,
) -> Markup:
    """Return a line of text that begins at `x`, or has its middle (`align` 0.5) or its end (1) there, by measure.

    The text comes from outside as often as not: it is made visible and escaped.
    """
    shown = visible(text)
    start = x - align * width(shown, size, bold=bold, family=family) if align else x
    return Markup('<text x="{}" y="{}" fill="{}" font-family="{}" font-size="{}"{}{}>{}</text>').format(
        number(start),
        number(y),
        ink,
        family,
        f"{size:g}",
        _BOLD if bold else "",
        _ITALIC if italic else "",
        shown,
    )


def drawing(name: str, wide: float, high: float, alternative: str, parts: Iterable[Markup]) -> Markup:
    """Return the `<svg>` element: `name` is its class, `alternative` says in words what it shows.

    The words stand in `<title>`, which is what goes into the PDF as the alternative text of the figure (PDF/UA-1, 7.3).
    """
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{name}" role="img" viewBox="0 0 {wide:g} {high:g}">'
    )
    title = Markup("<title>{}</title>").format(visible(alternative))
    return Markup("").join([Markup(opening), title, *parts, Markup("</svg>")])  # noqa: S704 - our own numbers

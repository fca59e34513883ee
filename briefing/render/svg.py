"""Svg: how WeasyPrint draws two elements of a figure, done right and quickly: a line of text, and a path of straight lines.

WeasyPrint 70 lays an SVG text out letter by letter: Arabic letters stay unjoined and run backwards, no pair is kerned, and
each letter costs as much as a line. And it reads a path with a regular expression for each point. `install` puts functions
in its table of elements that take the plain cases, and leave every other one (`<tspan>`, curves, rotated or spaced text) to
its own. Without them the figures look the same but for Arabic names; they only take longer.
"""

from __future__ import annotations

import re
from math import inf
from typing import Any

import weasyprint.svg as elements
from weasyprint.css.properties import INITIAL_VALUES
from weasyprint.draw.text import draw_first_line
from weasyprint.matrix import Matrix
from weasyprint.svg.text import TextBox
from weasyprint.text.line_break import split_first_line

_own_text, _own_path = elements.TAGS["text"], elements.TAGS["path"]
_UNUSUAL = ("dx", "dy", "rotate", "letter-spacing", "textLength", "dominant-baseline", "alignment-baseline")
_STRAIGHT = re.compile(r"[MlLVHhvz0-9 .\-]*")
_STEPS = re.compile(r"([MlLVHhvz])([^MlLVHhvz]*)")
_STYLE = ("font-family", "font-style", "font-weight")
_known: dict[tuple[str | None, ...], dict[str, Any]] = {}
_MOST_STYLES = 64


def install() -> None:
    """Put the functions of this module in WeasyPrint's table, once for the life of the process."""
    # WeasyPrint asks "is it a text?" by comparing with this very function.
    elements.text = text
    elements.TAGS.update({"text": text, "tspan": text, "textPath": text, "path": path})


def text(svg: Any, node: Any, font_size: float) -> None:
    """Draw a text: in one go where it is one plain line."""
    plain = node.tag == "text" and node.text and not any(name in node.attrib for name in _UNUSUAL)
    spread = " " in f"{node.get('x', '')}{node.get('y', '')}"
    if not plain or spread or list(node) or svg.font_config is None:
        _own_text(svg, node, font_size)
        return
    style = _style(svg, node, font_size)
    layout, _, _, width, height, baseline = split_first_line(node.text, style, svg.context, inf, 0)
    x, y = svg.point(node.get("x"), node.get("y"), font_size)
    node.text_bounding_box = (x, y - baseline, width, height)
    svg.stream.push_state()
    fill, stroke = svg.set_graphical_state(node, font_size)
    svg.stream.begin_text()
    layout.reactivate(style)
    svg.fill_stroke(fill, stroke, text=True)
    box = TextBox(layout, style)
    box.baseline = baseline
    draw_first_line(svg.stream, box, "none", "none", Matrix(d=-1, e=x, f=y))
    svg.stream.end_text()
    svg.stream.pop_state()
    svg.cursor_position = (x + width, y)


def _style(svg: Any, node: Any, font_size: float) -> dict[str, Any]:
    """Return the style that a text is laid out with, kept: a map has a handful of them."""
    key = (str(id(svg.font_config)), str(font_size), *(node.get(name) for name in _STYLE))
    if key not in _known:
        if len(_known) > _MOST_STYLES:
            _known.clear()
        weights = {"normal": 400, "bold": 700}
        weight = node.get("font-weight", "400")
        style = _Style(INITIAL_VALUES)
        style.font_config = svg.font_config
        style["font_family"] = [
            name.strip("\"' ") for name in node.get("font-family", "sans-serif").split(",")
        ]
        style["font_style"] = node.get("font-style", "normal")
        style["font_weight"] = weights.get(weight) or (int(weight) if str(weight).isdigit() else 400)
        style["font_size"] = font_size
        _known[key] = style
    return _known[key]


class _Style(dict[str, Any]):
    """A style as WeasyPrint takes it: a mapping that knows its fonts."""

    font_config: Any = None


def path(svg: Any, node: Any, font_size: float) -> None:
    """Draw a path: by the numbers alone where it is made of straight lines."""
    steps = node.get("d", "")
    if not _STRAIGHT.fullmatch(steps) or any(name.startswith("marker") for name in node.attrib):
        _own_path(svg, node, font_size)
        return
    stream, x, y = svg.stream, 0.0, 0.0
    try:
        parsed = [
            (letter, [float(each) for each in values.split()]) for letter, values in _STEPS.findall(steps)
        ]
    except ValueError:
        _own_path(svg, node, font_size)
        return
    begun = (0.0, 0.0)
    written: list[str] = []
    for letter, values in parsed:
        if letter == "z":
            written.append("h")
            x, y = begun
        elif letter in "VvHh":
            for value in values:
                if letter in "Vv":
                    y = value if letter == "V" else y + value
                else:
                    x = value if letter == "H" else x + value
                written.append(f"{x:g} {y:g} l")
        else:
            for number, (right, down) in enumerate(zip(values[::2], values[1::2], strict=False)):
                x, y = (x + right, y + down) if letter == "l" else (right, down)
                first = letter == "M" and not number
                begun = (x, y) if first else begun
                written.append(f"{x:g} {y:g} {'m' if first else 'l'}")
    if written:
        stream.stream.append("\n".join(written).encode())


__all__ = ["install", "path", "text"]

"""Marks: where on the laid-out pages the places and the sections of a brief stand, read from WeasyPrint's boxes.

Templates name them with attributes, which are not printed and do not reach the PDF:

* `data-section="matrix"`: what the entry lays around a section;
* `data-part="3"`: a part of a section (a row, a passage) that can be typeset without the others; unique in its section;
* `data-place="c-12"`: what a click there goes to.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefing.render.rendered import Mark, SectionMark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PLACE, SECTION, PART = "data-place", "data-section", "data-part"
_POINTS = 0.75  # a CSS pixel (CSS Values 4, 5.2: 1 in = 96 px = 72 pt)
_ATTRIBUTES = frozenset({PLACE, SECTION, PART})
# Lines and runs of text repeat the element of the box that they stand in.
_REPEATS = frozenset({"LineBox", "TextBox"})

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom, in points from the top left corner of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What stands where."""

    places: tuple[Mark, ...]
    sections: tuple[SectionMark, ...]


@dataclass(slots=True)
class _Found:
    """What was found on one page so far: by element, the place, section or part that it is, and its rectangle."""

    rects: dict[Any, Rect] = field(default_factory=dict)
    within: dict[Any, str] = field(default_factory=dict)
    """By element: the section in which it stands."""


def marks(root: Any, pages: Iterable[Any]) -> Marks:
    """Return the marks of `pages` (WeasyPrint's `Page`s), whose HTML is the element tree `root`."""
    on_the_way = _on_the_way(root)
    places: list[Mark] = []
    sections: list[SectionMark] = []
    for number, page in enumerate(pages, 1):
        found = _Found()
        # WeasyPrint tells where anchors and links stand, but nothing of other elements: hence its own boxes.
        _walk(page._page_box, "", on_the_way, found)
        for element, rect in found.rects.items():
            x, y, width, height = _measured(rect)
            attributes = element.attrib
            if place := attributes.get(PLACE):
                places.append(Mark(place=place, page=number, x=x, y=y, width=width, height=height))
            if SECTION in attributes or PART in attributes:
                sections.append(
                    SectionMark(
                        section=found.within[element],
                        part=attributes.get(PART, ""),
                        page=number, x=x, y=y, width=width, height=height,
                    )
                )  # fmt: skip
    return Marks(places=tuple(places), sections=tuple(sections))


def _on_the_way(root: Any) -> set[Any]:
    """Return the marked elements and all that hold one: the only ones worth looking into."""
    found: set[Any] = set()

    def look(element: Any) -> bool:
        # No short cut: every branch wants looking into.
        below = [look(child) for child in element]
        if any(below) or not _ATTRIBUTES.isdisjoint(element.attrib):
            found.add(element)
            return True
        return False

    look(root)
    return found


def _walk(box: Any, section: str, on_the_way: set[Any], found: _Found) -> None:
    element = box.element
    if element is not None and type(box).__name__ not in _REPEATS:
        attributes = element.attrib
        if not _ATTRIBUTES.isdisjoint(attributes):
            section = attributes.get(SECTION, section)
            found.rects[element] = _joined(found.rects.get(element), box.hit_area())
            found.within[element] = section
    for child in _children(box):
        if child.element is None or child.element in on_the_way:
            _walk(child, section, on_the_way, found)


def _children(box: Any) -> Iterator[Any]:
    for child in getattr(box, "children", ()):
        # Beside boxes there are placeholders of what is positioned elsewhere; they lead to their box.
        yield getattr(child, "_box", child)


def _joined(known: Rect | None, area: tuple[float, float, float, float]) -> Rect:
    x, y, width, height = area
    if known is None:
        return x, y, x + width, y + height
    return min(known[0], x), min(known[1], y), max(known[2], x + width), max(known[3], y + height)


def _measured(rect: Rect) -> Rect:
    """Return left, top, width, height in points, to a hundredth, of a rectangle in pixels."""
    left, top, right, bottom = rect
    return (
        round(left * _POINTS, 2),
        round(top * _POINTS, 2),
        round((right - left) * _POINTS, 2),
        round((bottom - top) * _POINTS, 2),
    )

"""Margins: heads and feet of all pages. They tell how many pages there are, so they are made when that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from briefing.render.long.cutting import LEAD

if TYPE_CHECKING:
    from briefing.render.long.cutting import Whole

_BOXES = (
    "top-left-corner top-left top-center top-right top-right-corner bottom-left-corner bottom-left bottom-center "
    "bottom-right bottom-right-corner left-top left-middle left-bottom right-top right-middle right-bottom"
).split()
WITHOUT = "@page { " + " ".join(f"@{box} {{ content: none !important }}" for box in _BOXES) + " }"
"""A style sheet by which pages have neither head nor foot."""


def empty_pages(of: Whole, count: int) -> Element:
    """Return the tree of so many empty pages with the running heads and feet of a document."""
    root = Element(of.root.tag, dict(of.root.attrib))
    root.append(of.head)
    body = Element(of.body.tag, dict(of.body.attrib))
    root.append(body)
    body.extend(of.running)
    body.extend(Element("div", {"class": LEAD}) for _ in range(count - 1))
    body.append(Element("div"))
    return root

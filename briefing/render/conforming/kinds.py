"""Kinds: which structure type (ISO 32000-1, 14.8.4) the HTML elements have that templates are made of.

An element that is not named here is transparent: what it holds belongs to the element around it.
"""

from __future__ import annotations

from typing import Any

SVG = "{http://www.w3.org/2000/svg}"

_KINDS = {
    "main": "Part",
    "article": "Art",
    "section": "Sect",
    "nav": "Sect",
    "aside": "Sect",
    "blockquote": "BlockQuote",
    "p": "P",
    "pre": "P",
    "address": "P",
    "figcaption": "P",
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "li": "LI",
    "dt": "LI",
    "dd": "LI",
    "table": "Table",
    "caption": "Caption",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "a": "Link",
    "img": "Figure",
    f"{SVG}svg": "Figure",
}

GROUPS = frozenset({"Document", "Part", "Art", "Sect", "BlockQuote", "Note"})
"""Kinds that hold other elements, never text itself."""

REPEATED = frozenset({"THead", "TFoot"})
"""Kinds that are printed again on each page that a table runs over, and are read once."""


def kind_of(tag: str | None) -> str:
    """Return the structure type of an HTML element by its tag, or "" where it is transparent."""
    return _KINDS.get(tag or "", "")


def words_of(element: Any) -> str:
    """Return the text of an HTML element and all below it, spaces joined."""
    return " ".join("".join(element.itertext()).split())


def description_of(element: Any) -> str:
    """Return what a picture shows: `alt` of an image, title and description of a drawing; "" where nothing is said."""
    if element.tag == f"{SVG}svg":
        parts = (element.find(f"{SVG}{name}") for name in ("title", "desc"))
        said = " ".join(words_of(part) for part in parts if part is not None)
        return said or str(element.get("aria-label") or "").strip()
    return str(element.get("alt") or "").strip()


def is_ornament(element: Any) -> bool:
    """Return whether a picture is said to mean nothing (HTML Living Standard, 4.8.4.4; WAI-ARIA)."""
    said = {(name, element.get(name)) for name in ("alt", "aria-hidden", "role")}
    return not said.isdisjoint({("alt", ""), ("aria-hidden", "true"), ("role", "presentation")})


def scope_of(element: Any, *, in_head: bool) -> str:
    """Return what a header cell is the header of: "Row" or "Column"."""
    said = {"row": "Row", "rowgroup": "Row", "col": "Column", "colgroup": "Column"}
    return said.get(element.get("scope") or "", "Column" if in_head else "Row")


def reads_as_prose(words: str) -> bool:
    """Return whether the head of a table says more than names of columns: such a head is read again where it is printed again.

    The measure is that of checkers that look for prose passed over: eight words, four of them in small letters.
    """
    found = words.split()
    return len(found) >= 8 and sum(word[0].islower() for word in found) >= 4

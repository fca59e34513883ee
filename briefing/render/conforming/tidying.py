"""Tidying: the tree as it was read → as it is written: nothing empty, text and elements apart, tables that can be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.render.conforming.kinds import words_of
from briefing.render.conforming.tree import Element, string

if TYPE_CHECKING:
    from briefing.render.conforming.reading import PageMarks

_KEPT = frozenset({"Document", "TR", "TH", "TD", "LBody"})
"""Kinds that hold a place although they say nothing."""
_OF_ROW = b"/Scope/Row"


def tidy(document: Element, pages: list[PageMarks]) -> None:
    """Put a tree in order; marks that were joined to the one before are forgotten, in `pages` too."""
    joined = {(number, mcid) for number, page in enumerate(pages) for mcid in page.joined}
    for number, mcid in joined:
        del pages[number].owners[mcid]
    settle_tables(document)
    _tidy(document, joined, pages)


def _tidy(element: Element, joined: set[tuple[int, int]], pages: list[PageMarks]) -> bool:
    """Put an element in order, and return whether it says anything or has to stay."""
    kids = element.kids
    if joined:
        kids = [kid for kid in kids if not (isinstance(kid, tuple) and kid in joined)]
    inner = [kid for kid in kids if isinstance(kid, Element)]
    if inner:
        empty = {kid for kid in inner if not _tidy(kid, joined, pages)}
        kids = [kid for kid in kids if kid not in empty]
        if len(inner) - len(empty) not in {0, len(kids)}:
            kids = _apart(element, kids, pages)
    element.kids = kids
    if element.kind == "LI":
        return any(_says(kid) for kid in kids)
    return bool(kids) or element.kind in _KEPT or "ActualText" in element.attributes


def _says(element: Element) -> bool:
    return any(not isinstance(kid, Element) or _says(kid) for kid in element.kids)


def _apart(element: Element, kids: list[Any], pages: list[PageMarks]) -> list[Any]:
    """Return what an element holds with the text between elements in elements of its own.

    ISO 32000-1 allows both beside each other; many a program then reads the text first and the elements after.
    """
    made: list[Any] = []
    span: Element | None = None
    for kid in kids:
        if not isinstance(kid, tuple):
            span = None
            made.append(kid)
            continue
        if span is None:
            span = Element("Span", element)
            made.append(span)
        span.kids.append(kid)
        page, mcid = kid
        pages[page].owners[mcid] = span
    return made


def settle_tables(document: Element) -> None:
    """Put the header cells of all tables right.

    A head whose text is not printed (it was, above an earlier table of the same kind) still says it. Where a table has
    more headers than cells, as one with a single row or a single column besides its heads, only the columns' heads stay
    headers: read aloud, each cell would come with more header than content.
    """
    for table in document.of_kind("Table"):
        heads, cells = table.of_kind("TH"), table.of_kind("TD")
        for head in heads:
            if not _says(head):
                head.attributes["ActualText"] = string(words_of(head.html))
        if len(heads) > len(cells):
            for head in heads:
                if _OF_ROW in head.attributes.get("A", b""):
                    head.kind = "TD"
                    del head.attributes["A"]

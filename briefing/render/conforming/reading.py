"""Reading: WeasyPrint's boxes → the structure tree, in the order in which the pages are read.

An HTML element that runs over several pages has boxes on each of them and one element in the tree. Heads and feet that a
table repeats, and everything in the margins, are read once or not at all: they become artifacts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder
from weasyprint.logger import LOGGER

from briefing.render.conforming.glyphs import is_composed
from briefing.render.conforming.kinds import (
    GROUPS,
    REPEATED,
    description_of,
    is_ornament,
    kind_of,
    reads_as_prose,
    scope_of,
    words_of,
)
from briefing.render.conforming.tree import Element, string

if TYPE_CHECKING:
    from collections.abc import Iterable

_POINTS = 0.75  # a CSS pixel


@dataclass(slots=True)
class PageMarks:
    """What is known of the marked content of one page, by its number."""

    owners: dict[int, Element] = field(default_factory=dict)
    artifacts: set[int] = field(default_factory=set)
    joined: set[int] = field(default_factory=set)
    """Those that may go on from the one before: the same element, the same line."""
    texts: dict[int, str] = field(default_factory=dict)
    """What those say whose glyphs alone do not."""


class Reader:
    """Reads the pages of a document, the first first; `document` is then the tree, `pages` what is marked on each."""

    def __init__(self, *, alone: bool) -> None:
        """Begin with an empty document; on a page that is `alone`, nothing is repeated, so that its margins are read too."""
        self._alone = alone
        self.document = Element("Document", None)
        self.pages: list[PageMarks] = []
        self._known: dict[tuple[Any, str], Element] = {}
        self._tags: dict[Any, dict[str, Any]] = {}
        self._height = 0.0
        self._line: tuple[Element | None, int] = (None, -1)

    def read(self, page: Any, tags: dict[Any, dict[str, Any]]) -> None:
        """Read a page; `tags` says of each run of text and each picture under which number it is marked."""
        self._tags, self._height = tags, page.height
        self.pages.append(PageMarks())
        for child in page._page_box.children:
            if isinstance(child, boxes.MarginBox) and not self._alone:
                self._pass_over(child)
            else:
                self._box(child, self.document)
        # What is drawn but stands in no box that is read, such as the marks of a template's own doing.
        self.pages[-1].artifacts.update(tag["mcid"] for tag in tags.values())
        tags.clear()

    # ── boxes ──

    def _box(self, box: Any, parent: Element) -> None:
        if isinstance(box, AbsolutePlaceholder):
            box = box._box
        if isinstance(box, boxes.TextBox):
            self._text(box, parent)
        elif isinstance(box, boxes.LineBox):
            self._line = (None, -1)
            self._boxes(box.children, self._paragraph(parent, box))
        else:
            self._element(box, parent)

    def _boxes(self, children: Iterable[Any], parent: Element) -> None:
        for child in children:
            self._box(child, parent)

    def _element(self, box: Any, parent: Element) -> None:
        html, kind = box.element, self._kind(box, parent)
        if kind == "Figure":
            self._figure(box, parent)
            return
        if not kind:
            if box.link_annotation is not None:
                parent.kids.append(_placed(box.link_annotation, len(self.pages) - 1))
            self._boxes(getattr(box, "children", ()), parent)
            return
        known = self._known.get((html, kind))
        if known is not None and kind in REPEATED and not reads_as_prose(words_of(html)):
            self._pass_over(box)
            return
        element = known or self._begin(kind, parent, html, box)
        if kind == "Link":
            element.kids.append(_placed(box.link_annotation, len(self.pages) - 1))
        into = self._known[html, "LBody"] if kind == "LI" else element
        self._boxes(getattr(box, "children", ()), into)

    def _kind(self, box: Any, parent: Element) -> str:
        """Return the structure type of a box, or "" where what it holds belongs to `parent`."""
        html, tag = box.element, box.element_tag
        if html is None:
            return ""
        if tag and tag.endswith("::marker"):
            return "Lbl"
        if html is parent.html or (tag and "::" in tag):
            return ""
        if box.link_annotation is not None and "Link" not in {
            parent.kind,
            *(each.kind for each in parent.above()),
        }:
            return "Link"
        kind = kind_of(tag)
        return "" if kind == "Link" else kind

    def _begin(self, kind: str, parent: Element, html: Any, box: Any) -> Element:
        if kind == "Lbl":
            return self._label(parent, html)
        element = self._known[html, kind] = parent.begin(kind, html)
        if kind == "LI":
            self._known[html, "LBody"] = element.begin("LBody", html)
        elif kind in {"TH", "TD"}:
            element.attributes.update(_cell(box, html, kind, parent))
        elif kind == "Link":
            _describe(box.link_annotation, html)
        if language := html.get("lang"):
            element.attributes["Lang"] = string(language)
        return element

    def _label(self, parent: Element, html: Any) -> Element:
        item = self._known.get((html, "LI"))
        if item is None:
            return parent
        label = self._known[html, "Lbl"] = Element("Lbl", item, html)
        item.kids.insert(0, label)
        return label

    def _paragraph(self, parent: Element, line: Any) -> Element:
        """Return the element for a line of text: a paragraph of its own where it would stand among elements."""
        if parent.kind not in GROUPS:
            return parent
        key = (line.element, "P")
        known = self._known.get(key)
        if known is None or known.parent is not parent or parent.kids[-1] is not known:
            known = self._known[key] = parent.begin("P", line.element)
        return known

    # ── what is drawn ──

    def _text(self, box: Any, parent: Element) -> None:
        tag = self._tags.pop(box, None)
        if tag is None:
            return
        page, mcid = self.pages[-1], tag["mcid"]
        if parent.kind in GROUPS:
            parent = parent.begin("P", box.element)
        page.owners[mcid] = parent
        if is_composed(box.text):
            page.texts[mcid] = box.text
            self._line = (None, -1)
        else:
            if self._line == (parent, mcid - 1) and parent.kids[-1] == (len(self.pages) - 1, mcid - 1):
                page.joined.add(mcid)
            self._line = (parent, mcid)
        parent.kids.append((len(self.pages) - 1, mcid))

    def _figure(self, box: Any, parent: Element) -> None:
        tag = self._tags.pop(box, None)
        if tag is None:
            self._boxes(getattr(box, "children", ()), parent)
            return
        description = description_of(box.element)
        if is_ornament(box.element) or not description:
            if not is_ornament(box.element):
                LOGGER.warning(
                    "A picture says in no words what it shows: <%s>", box.element_tag.rpartition("}")[2]
                )
            self.pages[-1].artifacts.add(tag["mcid"])
            return
        figure = parent.begin("Figure", box.element)
        left, top = box.content_box_x(), box.content_box_y()
        corners = (left, self._height - top - box.height, left + box.width, self._height - top)
        figure.attributes["Alt"] = string(description)
        figure.attributes["A"] = b"<</O/Layout/BBox[%s]>>" % b" ".join(
            b"%.2f" % (_POINTS * each) for each in corners
        )
        figure.kids.append((len(self.pages) - 1, tag["mcid"]))
        self.pages[-1].owners[tag["mcid"]] = figure

    def _pass_over(self, box: Any) -> None:
        """Make artifacts of all that a box holds."""
        if isinstance(box, AbsolutePlaceholder):
            box = box._box
        if tag := self._tags.pop(box, None):
            self.pages[-1].artifacts.add(tag["mcid"])
        for child in getattr(box, "children", ()):
            self._pass_over(child)


def _cell(box: Any, html: Any, kind: str, row: Element) -> dict[str, bytes]:
    parts = [b"/O/Table"]
    if kind == "TH":
        in_head = row.parent is not None and row.parent.kind == "THead"
        parts.append(b"/Scope/" + scope_of(html, in_head=in_head).encode())
    parts += (
        b"/%s %d" % (name.encode(), span)
        for name, span in (("ColSpan", box.colspan), ("RowSpan", box.rowspan))
        if span != 1
    )
    return {"A": b"<<" + b"".join(parts) + b">>"} if len(parts) > 1 else {}


def _describe(annotation: Any, html: Any) -> None:
    """Say of a link where it leads: its `title`, else its own words (ISO 14289-1, 7.18.5)."""
    said = html.get("title") or html.get("aria-label") or words_of(html)
    if said:
        annotation["Contents"] = string(said)


def _placed(annotation: Any, page: int) -> Any:
    annotation.page_number = page
    return annotation

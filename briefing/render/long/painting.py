"""Painting: a page is drawn as soon as it is laid out, and of its boxes only what the structure tree asks about is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pydyf
from weasyprint.layout.absolute import AbsolutePlaceholder
from weasyprint.pdf.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCALE = 0.75  # points in a CSS pixel (CSS Values 4, 5.2)
_SHARED = ("ExtGState", "XObject", "Pattern", "Shading")
_KEPT = frozenset(
    "element element_tag children text link_annotation widget_annotation colspan rowspan width height position_x position_y "
    "margin_left margin_top margin_right margin_bottom padding_left padding_top padding_right padding_bottom "
    "border_left_width border_top_width border_right_width border_bottom_width".split()
)


class Later(pydyf.Object):
    """A reference to an object of a PDF that is not begun yet."""

    def __init__(self) -> None:
        """Refer to nothing yet."""
        super().__init__()
        self.target: bytes = b"null"

    @property
    def data(self) -> bytes:
        """The reference, once it is known."""
        return self.target


class Canvas:
    """What all pages of a document draw with: fonts, pictures, patterns."""

    def __init__(self) -> None:
        """Begin with nothing drawn."""
        self.fonts: dict[Any, Any] = {}
        self.images: dict[Any, Any] = {}
        self.colours: dict[str, Any] = {}
        self.colour_spaces = Later()
        self.resources = pydyf.Dictionary({key: pydyf.Dictionary() for key in _SHARED})
        self.resources["ColorSpace"] = self.colour_spaces

    def stream(self, page: Any) -> Stream:
        """Return an empty drawing of a page, as WeasyPrint begins one."""
        bleed = page.bleed
        area = (
            -bleed["left"],
            -bleed["top"],
            page.width + bleed["left"] + bleed["right"],
            page.height + bleed["top"] + bleed["bottom"],
        )
        made = Stream(self.fonts, area, self.resources, self.images, {}, self.colours, None, compress=True)
        made.transform(d=-1, f=page.height * _SCALE)
        return made


class PaintedPage:
    """A page as WeasyPrint's `Page`, drawn already: `paint` only hands the drawing over."""

    def __init__(self, page: Any, canvas: Canvas, originals: Mapping[Any, Any]) -> None:
        """Draw a `Page`, and slim its boxes; those of an element in `originals` become boxes of its original."""
        self.width, self.height, self.bleed = page.width, page.height, page.bleed
        self.bookmarks, self.links, self.anchors, self.forms = (
            page.bookmarks,
            page.links,
            page.anchors,
            page.forms,
        )
        self._canvas = canvas
        self._stream = canvas.stream(page)
        page.paint(self._stream, _SCALE)
        self._page_box = page._page_box
        slim(self._page_box, originals)

    def add_margins(self, page: Any) -> None:
        """Draw the heads and feet of a `Page` on top, and keep their boxes."""
        box = page._page_box
        box.background = box.canvas_background = None  # this page's own was drawn beneath its content
        page.paint(self._stream, _SCALE)
        slim(box, {})
        self._page_box.children = (*self._page_box.children, *box.children[1:])
        self.links.extend(page.links)

    def paint(self, stream: Any, scale: float) -> None:
        """Hand the drawing to the stream of a PDF; `scale` is that of points to CSS pixels."""
        assert scale == _SCALE  # noqa: S101 - nothing else was drawn
        stream.stream.extend(
            self._stream.stream[1:]
        )  # the first turns the page over, which the PDF's own has done
        if stream._tags is not None:
            stream._tags.update(self._stream._tags)
        stream._images.update(self._canvas.images)
        self._canvas.colour_spaces.target = stream._resources["ColorSpace"]
        for key in _SHARED:
            stream._resources[key].update(self._canvas.resources[key])
        self._stream = None


def slim(box: Any, originals: Mapping[Any, Any]) -> None:
    """Drop of a box, and of all in it, what only layout and drawing need: nine tenths of its weight are styles and lines."""
    if isinstance(box, AbsolutePlaceholder):
        box = box._box
    state = box.__dict__
    kept = {name: state[name] for name in _KEPT & state.keys()}
    if (element := kept.get("element")) is not None:
        kept["element"] = originals.get(element, element)
    state.clear()
    state.update(kept)
    for child in kept.get("children", ()):
        slim(child, originals)

"""Tree: the structure tree of a document (ISO 32000-1, 14.7), as Python objects and as objects of the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pydyf

if TYPE_CHECKING:
    from collections.abc import Iterator


class Element:
    """One element: its kind ("P"), what it holds in reading order, and its attributes.

    `kids` are elements, numbers of marked content as `(page, mcid)`, and link annotations (objects of the PDF).
    """

    __slots__ = ("attributes", "html", "kids", "kind", "number", "parent")

    def __init__(self, kind: str, parent: Element | None, html: Any = None) -> None:
        """Begin an element; it is not yet among its parent's kids."""
        self.kind, self.parent, self.html = kind, parent, html
        self.kids: list[Any] = []
        self.attributes: dict[str, bytes] = {}
        self.number = 0

    def begin(self, kind: str, html: Any = None) -> Element:
        """Return a new element, at the end of this one."""
        fresh = Element(kind, self, html)
        self.kids.append(fresh)
        return fresh

    def above(self) -> Iterator[Element]:
        """Yield the elements that hold this one, from the nearest to the document."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def below(self) -> Iterator[Element]:
        """Yield this element and all below it, each before what it holds."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.below()

    def of_kind(self, kind: str) -> list[Element]:
        """Return the elements of a kind below this one."""
        return [each for each in self.below() if each.kind == kind]


class Written(pydyf.Object):
    """An object of the PDF whose bytes are there already."""

    def __init__(self, data: bytes = b"", *, compressible: bool = True) -> None:
        """Take the bytes; an object that is a stream is not `compressible`."""
        super().__init__()
        self._data, self._compressible = data, compressible

    @property
    def data(self) -> bytes:
        """The bytes."""
        return self._data

    @data.setter
    def data(self, data: bytes) -> None:
        self._data = data

    @property
    def compressible(self) -> bool:
        """Whether it may stand in a stream of objects."""
        return self._compressible


def string(text: str) -> bytes:
    """Return a text as a string of the PDF."""
    return bytes(pydyf.String(text).data)


def write_tree(pdf: pydyf.PDF, document: Element, owners: list[dict[int, Element]]) -> None:
    """Put the tree into a PDF. `owners` says for each page by the number of the marked content whose it is."""
    root, parents = Written(), Written()
    pdf.add_object(root)
    pdf.add_object(parents)
    elements = list(document.below())
    objects = [Written() for _ in elements]
    for element, each in zip(elements, objects, strict=True):
        pdf.add_object(each)
        element.number = each.number
    pages = [bytes(reference) for reference in pdf.page_references]
    annotations: list[tuple[Any, Element]] = []
    for element, each in zip(elements, objects, strict=True):
        above = element.parent.number if element.parent else root.number
        each.data = _element(element, above, pages, annotations)
    parents.data = _parent_tree(owners, annotations)
    root.data = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>" % (
        document.number,
        parents.number,
        len(owners) + len(annotations),
    )
    pdf.catalog["StructTreeRoot"] = root.reference


def _element(
    element: Element, above: int, pages: list[bytes], annotations: list[tuple[Any, Element]]
) -> bytes:
    own = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), -1)
    parts = [b"<</S/%s/P %d 0 R" % (element.kind.encode(), above)]
    if own >= 0:
        parts.append(b"/Pg " + pages[own])
    parts += (b"/%s %s" % (name.encode(), value) for name, value in element.attributes.items())
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(b"%d 0 R" % kid.number)
        elif isinstance(kid, tuple):
            page, mcid = kid
            marked = b"<</Type/MCR/Pg %s/MCID %d>>" % (pages[page], mcid)
            kids.append(b"%d" % mcid if page == own else marked)
        else:
            annotations.append((kid, element))
            page_of = pages[kid.page_number]
            kids.append(b"<</Type/OBJR/Obj %s/Pg %s>>" % (kid.reference, page_of))
    if kids:
        parts.append(b"/K " + kids[0] if len(kids) == 1 else b"/K[" + b" ".join(kids) + b"]")
    return b"".join(parts) + b">>"


def _parent_tree(owners: list[dict[int, Element]], annotations: list[tuple[Any, Element]]) -> bytes:
    """Return the way back from marked content and annotations to their elements (ISO 32000-1, 14.7.4.4)."""
    nums = []
    for page, marked in enumerate(owners):
        last = max(marked, default=-1)
        listed = (b"%d 0 R" % marked[mcid].number if mcid in marked else b"null" for mcid in range(last + 1))
        nums.append(b"%d[%s]" % (page, b" ".join(listed)))
    for key, (annotation, element) in enumerate(annotations, len(owners)):
        annotation["StructParent"] = key
        nums.append(b"%d %d 0 R" % (key, element.number))
    return b"<</Nums[" + b" ".join(nums) + b"]>>"

"""Writing: a laid-out document and the files it carries → the bytes of a PDF that is PDF/A-3a and PDF/UA-1."""

from __future__ import annotations

import contextlib
import io
from functools import lru_cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pydyf
from weasyprint import pdf as weasyprint_pdf
from weasyprint.css import ColorProfile

from briefing.render.conforming.attaching import attach
from briefing.render.conforming.glyphs import mend
from briefing.render.conforming.metadata import declare
from briefing.render.conforming.reading import Reader
from briefing.render.conforming.streams import rewrite_marks
from briefing.render.conforming.tidying import tidy
from briefing.render.conforming.tree import Written, write_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from weasyprint import Document

    from briefing.model.enclosed import Attachment

_VARIANT = "pdf/a-3a"
_RESOURCES = ("Pattern", "Shading", "XObject", "ExtGState")


def written(document: Document, attachments: tuple[Attachment, ...] = ()) -> bytes:
    """Return the PDF of a laid-out document: the same document and files give the same bytes."""
    document.color_profiles.setdefault("srgb", _screen_colours())
    with _own_structure():
        # Given a profile, WeasyPrint need not open its own, anew for each file and without closing it.
        finisher = partial(_finish, attachments)
        pdf = document.write_pdf(pdf_variant=_VARIANT, output_intent="given", finisher=finisher)
    assert isinstance(pdf, bytes)  # noqa: S101 - without a target the bytes are returned
    return pdf


@lru_cache(maxsize=1)
def _screen_colours() -> ColorProfile:
    """Return the profile of the colours that the pages use: sRGB, as it comes with WeasyPrint."""
    content = (files(weasyprint_pdf) / "sRGB2014.icc").read_bytes()
    return ColorProfile(io.BytesIO(content), "sRGB2014.icc", "relative-colorimetric", (["r"], ["g"], ["b"]))


@contextlib.contextmanager
def _own_structure() -> Iterator[None]:
    """Let `add_structure` stand in the place of WeasyPrint's own, for which it has no hook."""
    theirs = weasyprint_pdf.add_tags
    weasyprint_pdf.add_tags = _add_structure
    try:
        yield
    finally:
        weasyprint_pdf.add_tags = theirs


def _add_structure(pdf: pydyf.PDF, document: Document, version: Any, streams: list[Any]) -> None:
    """Build the structure tree of the pages, and set the marks in their content right."""
    reader = Reader(alone=len(streams) == 1)
    for page, stream in zip(document.pages, streams, strict=True):
        reader.read(page, stream._tags)
    for marks, stream in zip(reader.pages, streams, strict=True):
        rewrite_marks(stream.stream, marks)
    tidy(reader.document, reader.pages)
    write_tree(pdf, reader.document, [page.owners for page in reader.pages])
    pdf.catalog.setdefault("Lang", pydyf.String("und"))


def _finish(attachments: tuple[Attachment, ...], document: Document, pdf: pydyf.PDF) -> None:
    """Do what is left once WeasyPrint has made all objects of the PDF."""
    declare(pdf)
    attach(pdf, attachments, _modified(pdf))
    mend(document, pdf)
    _settle_resources(pdf)
    _settle(pdf)


def _modified(pdf: pydyf.PDF) -> str:
    found = pdf.info.get("ModDate")
    return str(found.string) if found is not None else ""


def _settle_resources(pdf: pydyf.PDF) -> None:
    """Take empty lists of patterns and the like out of the resources, and let no reader smooth pictures (ISO 19005-3, 6.2.8)."""
    for each in pdf.objects:
        if isinstance(each, pydyf.Stream):
            if "Interpolate" in each.extra:
                each.extra["Interpolate"] = "false"
        elif isinstance(each, pydyf.Dictionary) and "ExtGState" in each:
            for name in _RESOURCES:
                if name in each and not each[name]:
                    del each[name]


def _settle(pdf: pydyf.PDF) -> None:
    """Work out each object's bytes once: for the file's identifier and for the file itself they would be packed twice."""
    for number, each in enumerate(pdf.objects):
        if each.free == "f" or isinstance(each, Written):
            continue
        settled = Written(each.data, compressible=each.compressible)
        settled.number, settled.generation = each.number, each.generation
        pdf.objects[number] = settled

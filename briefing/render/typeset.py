"""Typeset: HTML and style sheets into a PDF, with our fonts, without network, clock or any other file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pydyf
from weasyprint import HTML

from briefing.errors import RenderError
from briefing.render.conforming import written
from briefing.render.harmless import disarm
from briefing.render.letters import printable
from briefing.render.listening import Listener
from briefing.render.long import laid_out_long
from briefing.render.marks import marks
from briefing.render.parsing import WellFormed, well_formed
from briefing.render.rendered import Mark, Rendered, SectionDraft, SectionMark
from briefing.render.styles import Fetcher, amiss, draft_sheets, fonts, sheets
from briefing.render.svg import install

if TYPE_CHECKING:
    from collections.abc import Callable

    from weasyprint import CSS, Document

    from briefing.model.enclosed import Attachment
    from briefing.model.layout import Paper
    from briefing.render.drafting import Changed
    from briefing.render.pack import Pack

WRITING = "writing"
install()  # how texts and paths of figures are drawn, for the life of the process


class DoesNotFitError(RenderError):
    """The pages are more than they may be; nothing was written."""


def typeset(  # noqa: PLR0913 - what a layout says, what goes along, and the limits
    markup: str,
    pack: Pack,
    *,
    paper: Paper | None = None,
    accent: str = "",
    fit: int = 0,
    attachments: tuple[Attachment, ...] = (),
    page_limit: int = 500,
    tell: Callable[[str], None] | None = None,
) -> Rendered:
    """Return the PDF of the HTML of a brief and where on it everything stands; `RenderError` above `page_limit` pages.

    The PDF is PDF/A-3a and PDF/UA-1 (`briefing.render.conforming`) and carries the `attachments`. What WeasyPrint logs on
    the way (an unknown property, an address it was not given) comes back as problems. `tell` is called with `WRITING`
    when everything is laid out. With `fit`, `DoesNotFitError` above so many pages, before anything is written.
    """
    styles = sheets(pack, paper, accent)
    shown, unprintable = printable(markup)
    with Listener(pack.name) as heard:
        source = _html(shown, pack)
        long = laid_out_long(source, styles, fonts(), markup=shown, style=pack.style, page_limit=page_limit)
        document = long.document if long else _laid_out(source, styles)
        pages = len(document.pages)
        if fit and pages > fit:
            raise DoesNotFitError(f"the brief fills {pages} pages instead of {fit}", where="brief#layout")
        if pages > page_limit:
            raise RenderError(
                f"the brief would fill {pages} pages; the limit is {page_limit}",
                advice="Split it into several briefs.",
            )
        taken_out = disarm(document)
        if tell:
            tell(WRITING)
        pdf = written(document, attachments)
        found = long.marks if long else marks(source.etree_element, document.pages)
    return Rendered(
        pdf=pdf,
        pages=pages,
        problems=(*amiss(pack), *unprintable, *heard.problems, *taken_out),
        marks=found.places,
        sections=found.sections,
    )


def typeset_draft(
    changed: Changed, pack: Pack, paper: Paper | None = None, accent: str = ""
) -> SectionDraft | None:
    """Return a section or part alone, cut to its height; None where nothing of it is printed."""
    styles = draft_sheets(pack, paper, accent)
    with Listener(pack.name):  # what is amiss is told with the exact pages
        source = _html(printable(changed.html)[0], pack)
        document = source.render(stylesheets=styles, font_config=fonts())
        document = document.copy(document.pages[:1])
        disarm(document)
        found = marks(source.etree_element, document.pages)
        box = next((each for each in found.sections if each.part == changed.part), None)
        if box is None or box.height <= 0:
            return None
        pdf = document.write_pdf(finisher=_cut_to(box), uncompressed_pdf=True)
    assert isinstance(pdf, bytes)  # noqa: S101
    return SectionDraft(
        section=changed.section,
        part=changed.part,
        pdf=pdf,
        width=document.pages[0].width * 0.75,
        height=box.height,
        marks=tuple(_moved(mark, box.y) for mark in found.places if box.y <= mark.y <= box.y + box.height),
    )


def _cut_to(box: SectionMark) -> Callable[[Any, pydyf.PDF], None]:
    """Return WeasyPrint's last step that cuts the one page to the height of `box`; PDF counts `y` from the bottom."""

    def cut(document: Any, pdf: pydyf.PDF) -> None:
        (page,) = (pdf.objects[number] for number in pdf.pages["Kids"][::3])
        width, height = document.pages[0].width * 0.75, document.pages[0].height * 0.75
        for name in ("MediaBox", "TrimBox", "BleedBox"):
            page[name] = pydyf.Array([0, height - box.y - box.height, width, height - box.y])

    return cut


def _moved(mark: Mark, above: float) -> Mark:
    return replace(mark, y=round(mark.y - above, 2))


def _laid_out(source: HTML, styles: list[CSS]) -> Document:
    return source.render(stylesheets=styles, font_config=fonts(), presentational_hints=False)


def _html(markup: str, pack: Pack) -> HTML:
    base, fetcher = pack.folder.as_uri() + "/", Fetcher(pack.folder)
    tree = well_formed(markup)
    if tree is not None:
        return WellFormed(tree, base, fetcher)
    return HTML(string=markup, base_url=base, url_fetcher=fetcher, media_type="print")

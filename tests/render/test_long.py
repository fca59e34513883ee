"""Long documents: laid out in stretches they are the same pages, marks and structure as in one piece."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from briefing.errors import RenderError
from briefing.render.long import cutting, stretches
from briefing.render.markup import html
from briefing.render.pack import load
from briefing.render.pages import page_text
from briefing.render.rendered import Limits, Mark, Rendered
from briefing.render.styles import sheets
from briefing.render.typeset import typeset
from briefing.render.view import view
from tests.briefs_many import many_incidents

PACK = load("digest")
_HAIRLINE = 0.3  # points: below the head of a table, the line above its first row is the stronger of the two
sheets(PACK)  # has lines for later versions of WeasyPrint, of which this one warns when they are first read


@pytest.fixture(scope="module")
def both() -> tuple[Rendered, Rendered]:
    """Return a digest of six incidents in stretches of some three pages, and in one piece."""
    brief = many_incidents(6)
    markup = html(view(brief), PACK, brief.layout)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretches, "SHORT", 0)
        patch.setattr(stretches, "STRETCH", 40_000)
        patch.setattr(cutting, "_LONG_TABLE", 500)
        in_stretches = typeset(markup, PACK)
    return in_stretches, typeset(markup, PACK)


def test_the_same_words_on_the_same_pages(both: tuple[Rendered, Rendered]) -> None:
    """Each page holds the same text, its number and the number of all pages among it."""
    one, other = (page_text(made.pdf) for made in both)
    assert len(one) > 6
    assert one == other
    assert f"{len(one)} / {len(one)}" in one[-1]


def test_the_same_places(both: tuple[Rendered, Rendered]) -> None:
    """Every mark stands on the same page at the same point, to a hairline where a table is cut."""
    for one, other in zip(both[0].marks, both[1].marks, strict=True):
        assert (one.place, one.page) == (other.place, other.page)
        assert (one.x, one.y, one.width, one.height) == pytest.approx(_box(other), abs=_HAIRLINE)
    assert [(each.part, each.page) for each in both[0].sections] == [
        (each.part, each.page) for each in both[1].sections
    ]


def test_the_same_structure(both: tuple[Rendered, Rendered]) -> None:
    """The structure tree is the same: a table that runs over two stretches is one table."""
    one, other = (_kinds(made.pdf) for made in both)
    assert one == other
    assert "/Table" in one


def test_the_same_links(both: tuple[Rendered, Rendered]) -> None:
    """Every link is there and leads to the same place."""
    one, other = (_links(made.pdf) for made in both)
    assert one
    assert one == other


def test_too_many_pages_are_refused_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document of more pages than allowed is given up before all of it is laid out."""
    monkeypatch.setattr(stretches, "SHORT", 0)
    monkeypatch.setattr(stretches, "STRETCH", 40_000)
    brief = many_incidents(6)
    with pytest.raises(RenderError, match="more than 2 pages"):
        typeset(html(view(brief), PACK, brief.layout), PACK, page_limit=2)


@pytest.mark.parametrize(("claims", "pages"), [(10, 500), (100, 500), (3000, 1466), (50_000, 2133)])
def test_limits_grow_with_the_brief_and_end(claims: int, pages: int) -> None:
    """A brief of 3,000 claims may fill some 1,500 pages; beyond 5,000 nothing grows."""
    grown = Limits().grown_for(claims)
    assert grown.pages == pages
    assert grown.cpu_s >= Limits().cpu_s
    assert grown == replace(grown)


def _box(mark: Mark) -> tuple[float, float, float, float]:
    return mark.x, mark.y, mark.width, mark.height


def _kinds(pdf: bytes) -> list[str]:
    found: list[str] = []

    def look(element: Any) -> None:
        if isinstance(element, pikepdf.Array):
            for each in element:
                look(each)
        elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
            found.append(str(element.S))
            look(element.get("/K"))

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        look(opened.Root.StructTreeRoot.K)
    return found


def _links(pdf: bytes) -> list[tuple[int, str]]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            (number, str(link.get("/Dest", link.get("/A"))))
            for number, page in enumerate(opened.pages)
            for link in page.get("/Annots", [])
        ]

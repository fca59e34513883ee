from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.render.pages import find_in_pages
from briefing.render.typesetter import Typesetter
from tests.render.briefs import CLAIMS, COAST, desk_brief

if TYPE_CHECKING:
    from briefing.render.rendered import Rendered


@pytest.fixture(scope="module")
def rendered() -> Rendered:
    """The desk's brief on its pages."""
    with Typesetter() as typesetter:
        return typesetter.render(desk_brief())


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Mali: army and JNIM give opposing accounts", "brief#title"),
        ("weapons, vehicles and motorcycles had been recovered", "c7"),
        ("Attackers lost heavily wherever they met the army", "c6#text"),
        ("perhaps Diboli", "p-binoli"),
        ("Further attacks on several posts", "j1"),
        ("How many soldiers died", "g1"),
        ("Ask Coast Daily which reports", "brief#recommendations"),
        (COAST.sha256[:12], COAST.id),
    ],
)
def test_a_click_on_words_finds_what_they_belong_to(rendered: Rendered, words: str, place: str) -> None:
    """Where words stand in the PDF, there stands the mark of their claim, source, place, gap or field."""
    hits = find_in_pages(rendered.pdf, words)
    assert hits, words
    found = set()
    for hit in hits:
        x, y, width, height = hit.rects[0]
        found.add(rendered.place_at(hit.page, x + width / 2, y + height / 2))
    assert place in found


def test_every_claim_is_found_in_the_pages(rendered: Rendered) -> None:
    """Each claim, and each of its fields, has at least two marks, for register and annex; nothing else has the id of a claim."""
    for claim in CLAIMS:
        assert len(rendered.places_of(claim.id)) >= 2, claim.id
        assert rendered.places_of(f"{claim.id}#grading")
    assert rendered.places_of("c99") == ()


def test_marks_lie_on_their_pages(rendered: Rendered) -> None:
    """All marks lie on A4 pages that exist, within the margins at the sides, and are not empty."""
    for mark in rendered.marks:
        assert 1 <= mark.page <= rendered.pages
        assert mark.x >= 40
        assert mark.x + mark.width <= 560
        assert mark.y >= 50
        assert mark.y + mark.height <= 800
        assert mark.width > 0
        assert mark.height > 0


def test_sections_follow_each_other(rendered: Rendered) -> None:
    """The sections have marks in the order of the pack; one that runs over a page has a mark on each."""
    order = [mark.section for mark in rendered.sections if not mark.part]
    assert list(dict.fromkeys(order))[:4] == ["head", "bottom-line", "figures", "matrix"]
    places = [(mark.page, mark.y) for mark in rendered.sections if not mark.part]
    assert places == sorted(places)
    assert len(rendered.spot("register")) >= 2


def test_places_are_not_in_the_pdf(rendered: Rendered) -> None:
    """The ids that marks go by stay in the program: a finished PDF holds none of them."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    document = pypdfium2.PdfDocument(rendered.pdf)
    assert COAST.id.encode() not in rendered.pdf
    assert pdfium.FPDF_CountNamedDests(document) > 0  # links within the pages are there, by note
    assert b"data-" not in rendered.pdf

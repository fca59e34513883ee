from __future__ import annotations

import pytest

from briefing.app.packs import packs, sections_of
from briefing.app.pages import Typesetter, draw_page, find_in_pages, page_sizes
from briefing.errors import RenderError
from briefing.model.layout import Layout
from tests.render.briefs import desk_brief


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """The pages of the desk's brief."""
    with Typesetter() as typesetter:
        return typesetter.render(desk_brief()).pdf


def test_words_are_found_where_they_stand(pdf: bytes) -> None:
    """Search finds words in any case and over a line's end, in reading order, with boxes on their pages."""
    hits = find_in_pages(pdf, "JNIM")
    sizes = page_sizes(pdf)
    assert len(hits) > 5
    assert [hit.page for hit in hits] == sorted(hit.page for hit in hits)
    assert len(find_in_pages(pdf, "jnim")) == len(hits)
    assert find_in_pages(pdf, "  three   army barracks ")
    for hit in hits:
        for x, y, width, height in hit.rects:
            assert 0 <= x <= x + width <= sizes[hit.page - 1].width
            assert 0 <= y <= y + height <= sizes[hit.page - 1].height
            assert 3 < height < 40


def test_a_title_over_two_lines_has_two_boxes(pdf: bytes) -> None:
    """Words that run on over a line's end are one hit with a box for each line."""
    (hit, *_) = find_in_pages(pdf, "Mali: army and JNIM give opposing accounts of assaults on seven towns")
    assert hit.page == 1
    assert len(hit.rects) >= 2
    assert hit.rects[0][1] < hit.rects[-1][1]


def test_search_has_an_end(pdf: bytes) -> None:
    """No words find nothing, and a word that stands everywhere is found as often as is asked for."""
    assert find_in_pages(pdf, "   ") == ()
    assert find_in_pages(pdf, "no such words stand here") == ()
    assert len(find_in_pages(pdf, "a", most=7)) == 7


def test_one_page_is_drawn_at_a_time(pdf: bytes) -> None:
    """A page is drawn at the scale asked for, as its size says; a page that is not there is refused."""
    size = page_sizes(pdf)[1]
    image = draw_page(pdf, 2, 0.2)
    assert (image.width, image.height) == pytest.approx((size.width * 0.2, size.height * 0.2), abs=1)
    assert len(image.rgba) == image.width * image.height * 4
    for page in (0, len(page_sizes(pdf)) + 1):
        with pytest.raises(ValueError, match="no page"):
            draw_page(pdf, page)


def test_packs_and_their_sections_are_named_for_people() -> None:
    """The situation report and its sections have titles in both languages; what must stay says why, what is off says so."""
    assert ("sitrep", "Rapport de situation") in [(pack.name, pack.title) for pack in packs("fr")]
    sections = {each.name: each for each in sections_of(Layout(off=("annex", "caveat")), "en")}
    assert sections["matrix"].title == "Contested claims"
    assert not sections["annex"].on
    assert sections["caveat"].on
    assert sections["caveat"].required
    french = {each.name: each.title for each in sections_of(Layout(), "fr-ML")}
    assert french["sources"] == "Sources"
    assert french["timeline"] == "Chronologie"
    with pytest.raises(RenderError, match="no template"):
        sections_of(Layout(template="nowhere"))

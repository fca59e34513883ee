"""The flash report: one page, whatever the brief holds, and what has no room is counted."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from briefing.model.layout import Layout, NoteStyle, Paper
from briefing.render.pack import load
from briefing.render.pages import page_text
from briefing.render.typesetter import Typesetter
from tests.briefs_extreme import EXTREMES, many_claims, one_claim, twelve_sides
from tests.render.briefs import desk_brief
from tests.strategies import briefs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """One worker for the tests of this file."""
    with Typesetter() as made:
        yield made


def text_of(pdf: bytes) -> str:
    """Return the words of the pages with single spaces."""
    return " ".join(" ".join(page_text(pdf)).split())


@pytest.mark.parametrize("name", [name for name in EXTREMES if name != "400-claims"])
@pytest.mark.parametrize("paper", Paper)
def test_extremes_fit_on_one_page(typesetter: Typesetter, name: str, paper: Paper) -> None:
    """The longest names, twelve sides or one claim: one page of either paper, and nothing amiss."""
    brief = EXTREMES[name]()
    rendered = typesetter.render(replace(brief, layout=Layout(template="flash", paper=paper)))
    assert (rendered.pages, rendered.problems) == (1, ())


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(brief=briefs())
def test_any_brief_fits_on_one_page(typesetter: Typesetter, brief: Brief) -> None:
    """Whatever a brief holds, its flash report has one page."""
    bare = replace(brief, layout=Layout())
    assert typesetter.render(bare, "flash").pages == 1


def test_what_has_no_room_is_said(typesetter: Typesetter) -> None:
    """Sources that are left out are counted, in the language of the brief."""
    brief = replace(many_claims(60), language="fr")
    rendered = typesetter.render(brief, "flash", want_html=True)
    printed = len(re.findall('<li id="source-', rendered.html))
    assert 0 < printed < 20
    assert f"{20 - printed} de plus dans le rapport de situation" in text_of(rendered.pdf)


def test_it_says_what_a_flash_report_has_to(typesetter: Typesetter) -> None:
    """Marking, serial and issue, hours in UTC and of the place, who claims what with its grade, next update, sources, caveat."""
    brief = twelve_sides()
    text = text_of(typesetter.render(brief, "flash").pdf)
    for words in (
        "TLP:AMBER",
        "EXT-2025-001 · issue 1",
        "3 July 2025, 17:00 UTC / 3 July 2025, 18:00 local time (UTC+1)",
        "Movement 5",
        "F6",
        "contested",
        "Next update: 4 July 2025, 17:00 UTC",
        "Outlet 1",
        "subject to revision",
    ):
        assert words in text


def test_every_note_leads_to_its_source(typesetter: Typesetter) -> None:
    """Without an annex the numbers lead to the sources, those that are left out to where they are counted; none leads nowhere."""
    rendered = typesetter.render(many_claims(60), "flash", want_html=True)
    anchors = set(re.findall(r'id="([^"]+)"', rendered.html))
    links = set(re.findall(r'href="#([^"]+)"', rendered.html))
    assert links
    assert links <= anchors
    assert rendered.problems == ()


def test_sections_are_left_out_and_moved(typesetter: Typesetter) -> None:
    """Sections can be off and in another order, but for what a brief has to say."""
    names = tuple(section.name for section in load("flash").sections)
    layout = Layout(
        template="flash", off=("figures", "map", "sources"), order=Layout().moved(names, "claimed", 1)
    )
    rendered = typesetter.render(replace(desk_brief(), layout=layout))
    printed = list(dict.fromkeys(mark.section for mark in rendered.sections))
    assert printed == ["head", "claimed", "bottom-line", "agreed", "sources", "caveat"]
    assert rendered.pages == 1


def test_footnotes_fit_as_well(typesetter: Typesetter) -> None:
    """With notes at the foot of the page it is one page all the same."""
    brief = replace(desk_brief(), layout=Layout(template="flash", notes=NoteStyle.FOOTNOTES))
    assert typesetter.render(brief).pages == 1


def test_the_same_brief_is_shortened_alike(typesetter: Typesetter) -> None:
    """What was printed before does not change how much is left out: the same bytes come out."""
    first = typesetter.render(many_claims(20), "flash").pdf
    typesetter.render(one_claim(), "flash")
    assert typesetter.render(many_claims(20), "flash").pdf == first

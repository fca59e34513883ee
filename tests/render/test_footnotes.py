"""Notes at the foot of the page: short, with the note's own number, leading to the passage and the source."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.model.layout import Layout, NoteStyle
from briefing.render import footnotes
from briefing.render.pages import page_text
from briefing.render.typesetter import Typesetter
from tests.briefs_extreme import many_claims
from tests.render.briefs import desk_brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.render.rendered import Rendered

FOOT = Layout(notes=NoteStyle.FOOTNOTES)


@pytest.fixture(scope="module")
def rendered() -> Iterator[Rendered]:
    """The desk's brief with footnotes, with its judgement and recommendations."""
    with Typesetter() as typesetter:
        yield typesetter.render(replace(desk_brief(), summary="", layout=FOOT), want_html=True)


def test_a_footnote_stands_on_the_page_of_its_first_call(rendered: Rendered) -> None:
    """The claimants of the bottom line are named at the foot of the first page, with publisher and date."""
    first = " ".join(page_text(rendered.pdf)[0].split())
    numbers = re.findall(r'class="back" href="#passage-(\d+)"', rendered.html)
    assert numbers
    assert "JNIM, Coast Daily, 2 July 2025, 07:32 UTC [1]" in first


def test_each_note_has_one_footnote_and_every_link_leads_somewhere(rendered: Rendered) -> None:
    """A number called again has no second footnote; calls lead to footnotes, these to the passage and to the source."""
    ids = re.findall(r'id="([^"]+)"', rendered.html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', rendered.html)) <= set(ids)
    made = [each for each in ids if each.startswith("footnote-")]
    for each in made:
        number = each.partition("-")[2]
        note = re.search(rf'<span class="footnote" id="{each}">(.*?)</span>', rendered.html)
        assert note is not None
        assert f'href="#passage-{number}"' in note[1]
        assert 'href="#source-1"' in note[1]
    assert rendered.problems == ()


def test_numbers_are_those_of_the_notes_at_the_end(rendered: Rendered) -> None:
    """The footnotes have the numbers that the same brief has without them."""
    with Typesetter() as typesetter:
        plain = typesetter.render(replace(desk_brief(), summary=""), want_html=True)
    assert "footnote" not in plain.html
    passages = re.compile(r'id="passage-(\d+)"')
    assert passages.findall(plain.html) == passages.findall(rendered.html)


def test_no_footnotes_in_tables(rendered: Rendered) -> None:
    """Numbers in tables lead to the end: footnotes of cells would be laid out on the wrong page."""
    tables = re.findall(r"<table\b.*?</table>", rendered.html, re.DOTALL)
    assert tables
    assert not any('class="footnote"' in table for table in tables)


def test_too_many_footnotes_stay_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit the notes stand at the end alone, and a problem says so."""
    from briefing.render.looks import dressed
    from briefing.render.pack import load
    from briefing.render.view import view

    brief = replace(many_claims(60), layout=FOOT)
    shown = view(brief)
    markup, problems = dressed(shown, load("sitrep"), brief.layout)
    assert 'class="footnote"' in markup
    assert problems == ()
    monkeypatch.setattr(footnotes, "MOST", 3)
    markup, problems = dressed(shown, load("sitrep"), brief.layout)
    assert 'class="footnote"' not in markup
    assert "the notes stand at the end alone" in problems[0].message
    assert problems[0].place == "brief#layout"


def test_line_ends_in_names_do_not_stop_the_pages() -> None:
    """A publisher and claimants with line ends in their names are printed in footnotes all the same."""
    brief = desk_brief()
    sources = tuple(replace(each, publisher="Coast \r\n\tDaily \n") for each in brief.sources)
    claims = tuple(
        replace(each, attribution=replace(each.attribution, claimant="An \n army")) for each in brief.claims
    )
    odd = replace(brief, summary="", sources=sources, claims=claims, layout=FOOT)
    with Typesetter() as typesetter:
        text = " ".join("".join(page_text(typesetter.render(odd).pdf)).split())
    assert "An army, Coast Daily" in text

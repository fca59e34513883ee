from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from briefing.render.pack import load
from briefing.render.parsing import well_formed
from briefing.render.typesetter import Typesetter
from tests.render.briefs import desk_brief
from tests.render.hostile import with_text

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = '"><b>&amp;&nbsp; ]]> <?x \x00\x0c\ud800 <!ENTITY a <br> é'


def test_the_quick_reading_gives_the_same_pages(tmp_path: Path) -> None:
    """Our templates are well-formed whatever stands in a brief, and read quickly they give the same PDF as read slowly."""
    folder = tmp_path / "sitrep"
    shutil.copytree(load("sitrep").folder, folder)
    entry = folder / "brief.html.jinja"
    # The same page to HTML, but no XML any more.
    entry.write_text(entry.read_text().replace('data-section="{{ section }}"', "data-section={{ section }}"))
    with Typesetter() as typesetter:
        for brief in (desk_brief(), with_text(desk_brief(), HOSTILE)):
            quick, slow = (typesetter.render(brief, pack, want_html=True) for pack in ("sitrep", folder))
            assert well_formed(quick.html) is not None
            assert well_formed(slow.html) is None
            assert quick.pdf == slow.pdf
            assert quick.marks == slow.marks


@pytest.mark.parametrize(
    "markup",
    [
        "<html><p>one<p>two</html>",
        "<html><table><tr><td>x</td></tr></table></html>",
        "<html><style>a{}</style></html>",
        '<html xmlns:x="y"><p/></html>',
        "<html><p>&nbsp;</p></html>",
        '<!DOCTYPE html [<!ENTITY a "b">]><html>&a;</html>',
        "<html><br></html>",
    ],
)
def test_what_html_reads_otherwise_is_left_to_html(markup: str) -> None:
    """What is not well-formed, or is read otherwise by HTML, goes to WeasyPrint's own parser."""
    assert well_formed(markup) is None

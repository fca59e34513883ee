from __future__ import annotations

import base64
import re
import struct
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.errors import RenderError
from briefing.model.layout import Layout, Paper
from briefing.model.logo import Logo, logo
from briefing.render.pack import load, pack_of
from briefing.render.pages import page_sizes, page_text
from briefing.render.styles import settled
from briefing.render.typesetter import Typesetter
from tests.render.briefs import desk_brief
from tests.render.test_sandbox import pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.model.brief import Brief
    from briefing.render.rendered import Rendered

SHAPE = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#c00"/></svg>'


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """One worker for the tests of this file."""
    with Typesetter() as made:
        yield made


def laid_out(**layout: object) -> Brief:
    """Return the desk's brief in this layout."""
    return replace(desk_brief(), layout=replace(Layout(), **layout))  # type: ignore[arg-type]


def sections(rendered: Rendered) -> list[str]:
    """Return the sections that are printed, in their order."""
    return list(dict.fromkeys(mark.section for mark in rendered.sections))


def test_sections_are_left_out_and_moved(typesetter: Typesetter) -> None:
    """Sections that are off are not printed, the others stand in the layout's order, and no link leads nowhere."""
    off = ("annex", "agreed", "places", "figures")
    names = tuple(section.name for section in load("sitrep").sections)
    order = Layout().moved(names, "matrix", 1)
    rendered = typesetter.render(laid_out(off=off, order=order), want_html=True)
    assert sections(rendered)[:4] == ["head", "matrix", "bottom-line", "situation"]
    assert not set(off) & set(sections(rendered))
    assert rendered.problems == ()
    anchors = set(re.findall(r'id="([^"]+)"', rendered.html))
    assert set(re.findall(r'href="#([^"]+)"', rendered.html)) <= anchors


def test_what_the_promise_needs_stays(typesetter: Typesetter) -> None:
    """Everything switched off: who said it, the sources and what nobody checked are printed all the same."""
    names = tuple(section.name for section in load("sitrep").sections)
    rendered = typesetter.render(laid_out(off=names))
    assert sections(rendered) == ["head", "sources", "caveat", "register"]
    text = " ".join(" ".join(page_text(rendered.pdf)).split())
    assert "Souleymane Dembele" in text
    assert "machine-found, not reviewed" in text
    assert "Coast Daily" in text


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792))])
def test_paper(typesetter: Typesetter, paper: Paper, size: tuple[float, float]) -> None:
    """Every page has the size of the chosen paper."""
    for page in page_sizes(typesetter.render(laid_out(paper=paper)).pdf):
        assert (page.width, page.height) == pytest.approx(size, abs=0.1)


def test_logo_stands_above_the_title(typesetter: Typesetter) -> None:
    """A logo is printed above the title, and a click on it goes to the layout."""
    rendered = typesetter.render(laid_out(logo=logo(SHAPE, "The desk’s mark")))
    (mark,) = rendered.places_of("brief#layout")
    (title,) = rendered.places_of("brief#title")
    assert mark.page == 1
    assert mark.y < title.y
    assert mark.height > 5
    assert rendered.problems == ()


def test_a_logo_from_elsewhere_is_checked_before_it_is_printed(typesetter: Typesetter) -> None:
    """A brief file can hold anything as a logo: a picture that reaches outside stops the pages, and the error says so."""
    evil = SHAPE.replace(b"<rect", b'<image href="file:///etc/hostname"/><rect')
    given = Logo(media_type="image/svg+xml", base64=base64.b64encode(evil).decode())
    with pytest.raises(RenderError, match="“image”") as caught:
        typesetter.render(laid_out(logo=given))
    assert caught.value.where == "brief#layout"


def test_a_huge_picture_is_no_logo() -> None:
    """A picture of few bytes that unpacks to a hundred million points is refused."""
    head = struct.pack(">IIBBBBB", 10_000, 10_000, 1, 0, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + b"IHDR"
        + head
        + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    )
    with pytest.raises(Exception, match="10000 × 10000 pixels"):
        logo(png)


def test_a_template_is_named_and_never_a_path(typesetter: Typesetter, tmp_path: Path) -> None:
    """A layout's template is looked for among the program's packs alone; a brief from elsewhere cannot point at a folder."""
    folder = pack(tmp_path / "p", "x")
    for name in (str(folder), "../sitrep", "nowhere", ""):
        with pytest.raises(RenderError, match="there is no template") as caught:
            typesetter.render(laid_out(template=name))
        assert caught.value.where == "brief#layout"
    assert pack_of(Layout()).name == "sitrep"


@pytest.mark.parametrize(
    ("toml", "error"),
    [
        ("sections = 3", "no list"),
        ("sections = [3]", "without a name"),
        ('sections = ["a", "a"]', "twice"),
        ('sections = [{ name = "a", title = 3 }]', "neither a text"),
        ('paper = "A0"', "known are A4, Letter"),
    ],
)
def test_a_wrong_description_of_a_pack_is_told(tmp_path: Path, toml: str, error: str) -> None:
    """What is wrong in a pack.toml is said, with the file."""
    with pytest.raises(RenderError, match=error) as caught:
        load(pack(tmp_path / "p", "x", toml))
    assert caught.value.where.endswith("pack.toml")


def test_custom_properties_are_settled() -> None:
    """Properties of :root are put in where they are used, the last definition wins; any other stays for WeasyPrint."""
    first, second = settled(
        [":root { --ink: #000; --far: 1mm } p { color: var(--ink); margin: var(--far) } q { --far: 2mm }",
         ":root { --ink: #111 } b { color: var( --ink ); width: var(--none) }"]
    )  # fmt: skip
    assert "p { color: #111; margin: var(--far) }" in first
    assert "b { color: #111; width: var(--none) }" in second

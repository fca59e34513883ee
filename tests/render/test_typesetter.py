from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import RenderError
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, Naming
from briefing.model.numbering import key_of, numbers
from briefing.render.pages import page_count, page_images, page_text
from briefing.render.rendered import Limits
from briefing.render.typesetter import Typesetter
from briefing.render.view import view
from tests.render.briefs import CLAIMS, COAST, desk_brief, machine_brief, source
from tests.render.test_sandbox import pack

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PAGE = "<!doctype html><html lang=en><title>t</title><h1>t</h1>{}</html>"


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """One worker for the tests of this file."""
    with Typesetter() as made:
        yield made


def gone(pid: int) -> None:
    """Wait until a process has ended, or is only waited for by nobody; fail after half a minute."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        status = Path(f"/proc/{pid}/stat")
        if status.is_file() and status.read_text().rpartition(")")[2].split()[0] == "Z":
            return
        threading.Event().wait(0.02)
    pytest.fail(f"process {pid} is still there")


def _flat(pdf: bytes) -> str:
    return re.sub(r"\s+", "", "".join(page_text(pdf)))


def test_pages_hold_what_the_brief_says(typesetter: Typesetter) -> None:
    """Title, marking on head and foot of every page, both accounts, the gap, the flags and the hash are in the PDF's text."""
    rendered = typesetter.render(desk_brief())
    pages = page_text(rendered.pdf)
    assert len(pages) == rendered.pages
    assert all(page.count("TLP:AMBER") >= 2 for page in pages)
    text = " ".join(" ".join(pages).split())
    for words in (
        "Mali: army and JNIM give opposing accounts",
        "it had beaten back every attack",
        "it had taken three army barracks",
        "contested",
        "names nobody",
        "> 80",
        "How many soldiers died",
        "perhaps Diboli",
        "machine-found, not reviewed: 11 of 12 claims",
        "reflects developments as of 2 July 2025, 18:00 UTC",
        COAST.sha256,
    ):
        assert words in text, words


def test_nothing_is_amiss_on_the_way(typesetter: Typesetter) -> None:
    """Our own templates and style sheets give no problem."""
    assert typesetter.render(desk_brief()).problems == ()


def test_same_brief_same_bytes(typesetter: Typesetter) -> None:
    """The same brief gives the same bytes, twice from one worker and once from another."""
    first, second = typesetter.render(desk_brief()).pdf, typesetter.render(desk_brief()).pdf
    with Typesetter() as other:
        third = other.render(desk_brief()).pdf
    assert first == second == third


def test_metadata_comes_from_the_brief(typesetter: Typesetter) -> None:
    """The PDF's date is the as-of time, its title the brief's, its language the brief's: no clock."""
    import pypdfium2

    document = pypdfium2.PdfDocument(typesetter.render(desk_brief()).pdf)
    metadata = document.get_metadata_dict()
    assert metadata["Title"] == desk_brief().title
    assert metadata["CreationDate"].startswith("D:20250702180000")
    assert metadata["Author"] == "the Sahel desk, Sahel desk"
    outline = [item.get_title() for item in document.get_toc()]
    assert "Contested claims" in outline


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """Briefs of one to three reports, with claims on any passages of them."""
    letters = st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=["Cc", "Cf"])
    texts = draw(st.lists(st.text(letters, min_size=5, max_size=200), min_size=1, max_size=3, unique=True))
    sources = [source(text, publisher=f"Paper {n}") for n, text in enumerate(texts)]
    claims = []
    for number in range(draw(st.integers(1, 8))):
        of = draw(st.sampled_from(sources))
        start = draw(st.integers(0, len(of.text) - 1))
        end = draw(st.integers(start + 1, len(of.text)))
        attribution = Attribution(
            claimant=draw(st.text(letters, max_size=30)), naming=draw(st.sampled_from(Naming))
        )
        claims.append(Claim(id=f"c{number}", content=(of.span(start, end),), attribution=attribution))
    return Brief(sources=tuple(sources), claims=tuple(claims))


@given(brief=briefs())
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    deadline=None,
)
def test_every_citation_resolves_to_its_passage(typesetter: Typesetter, brief: Brief) -> None:
    """Every note links to an anchor that exists, there stands the claim's very passage with its offsets, and links lead back."""
    rendered = typesetter.render(brief, want_html=True)
    anchors = set(re.findall(r'id="([^"]+)"', rendered.html))
    links = set(re.findall(r'href="#([^"]+)"', rendered.html))
    assert links <= anchors
    made = view(brief)
    annex, of_passages = {passage.note: passage for passage in made.annex}, numbers(brief)
    registered = {claim.place: claim.anchor for topic in made.register for claim in topic.claims}
    for claim in brief.claims:
        note = of_passages[key_of(claim)]
        assert {f"passage-{note}", f"claim-{note}"} <= anchors & links
        assert f"claim-{registered[claim.id]}" in anchors
        assert "".join(str(part.text) for part in annex[note].pieces[0]) == claim.content[0].quote
        assert annex[note].characters == f"characters {claim.content[0].start}–{claim.content[0].end}"
    text = _flat(rendered.pdf)
    for claim in brief.claims:
        assert f"characters{claim.content[0].start}–{claim.content[0].end}" in text


@pytest.mark.parametrize(
    "element",
    [
        '<link rel="stylesheet" href="../../secret.css">',
        '<link rel="attachment" href="file:///etc/hostname">',
        '<object data="file:///etc/hostname"></object>',
        '<embed src="ftp://127.0.0.1:9/x">',
    ],
)
def test_elements_that_bring_in_files_are_refused(
    typesetter: Typesetter, tmp_path: Path, element: str
) -> None:
    """A pack with an element that is only there to bring in something else is refused, with the line."""
    with pytest.raises(RenderError, match="not allowed on the pages") as refused:
        typesetter.render(desk_brief(), pack(tmp_path / "p", PAGE.format(element)))
    assert "line 1" in refused.value.where


@pytest.mark.parametrize(
    "reach",
    [
        '<img src="file:///etc/hostname">',
        '<img src="http://127.0.0.1:9/x.png">',
        '<a rel="attachment" href="file:///etc/hostname">x</a>',
        '<style>@import "http://127.0.0.1:9/x.css";</style><p>x',
        "<style>@font-face { font-family: x; src: url(file:///etc/hostname) } p { font-family: x }</style><p>x",
        '<p style="background: url(file:///etc/hostname)">x',
        '<svg><image href="file:///etc/hostname"/></svg>',
    ],
)
def test_nothing_is_fetched(typesetter: Typesetter, tmp_path: Path, reach: str) -> None:
    """A pack that reaches for a file or an address outside gets pages without it."""
    rendered = typesetter.render(desk_brief(), pack(tmp_path / "p", PAGE.format(reach)))
    assert page_count(rendered.pdf) == 1
    assert b"EmbeddedFile" not in rendered.pdf
    name = Path("/etc/hostname")
    secret = name.read_text().strip() if name.is_file() else "no such file"
    assert secret not in "".join(page_text(rendered.pdf))


def test_refused_address_becomes_a_problem(typesetter: Typesetter, tmp_path: Path) -> None:
    """What was not fetched is told, with the pack it stands in."""
    rendered = typesetter.render(
        desk_brief(), pack(tmp_path / "p", PAGE.format('<img src="file:///etc/hostname">'))
    )
    assert any("outside the template pack" in problem.message for problem in rendered.problems)


def test_files_of_the_pack_may_be_used(typesetter: Typesetter, tmp_path: Path) -> None:
    """A picture that lies in the pack is printed."""
    folder = pack(tmp_path / "p", PAGE.format('<img alt="" src="dot.svg">'))
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    (folder / "dot.svg").write_text(picture)
    assert typesetter.render(desk_brief(), folder).problems == ()


def test_template_error_crosses_the_process(typesetter: Typesetter, tmp_path: Path) -> None:
    """A mistake in a template is told with file and line, and the worker goes on."""
    with pytest.raises(RenderError, match=r"brief\.html\.jinja, line 1: .*“titel”.*Did you mean “title”"):
        typesetter.render(desk_brief(), pack(tmp_path / "p", "{{ brief.head.titel }}"))
    assert typesetter.render(machine_brief()).pages


ENDLESS = "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{% endfor %}{% endfor %}{% endfor %}"


def test_endless_section_is_ended_and_named(tmp_path: Path) -> None:
    """A template that never ends is ended by the clock, its section is named, and the next brief is printed by a new worker."""
    folder = pack(
        tmp_path / "p",
        PAGE.format(
            "{% for section in sections %}{% include 'sections/' ~ section ~ '.html.jinja' %}{% endfor %}"
        ),
        'name = "try"\ncontext = 1\nsections = ["quick", "slow"]\n',
    )
    (folder / "sections").mkdir()
    (folder / "sections" / "quick.html.jinja").write_text("<p>quick</p>")
    (folder / "sections" / "slow.html.jinja").write_text(ENDLESS)
    with Typesetter() as own:
        own.render(machine_brief())
        with pytest.raises(
            RenderError, match="the section “slow” of the template took longer than 1 s"
        ) as caught:
            own.render(desk_brief(), folder, timeout_s=1)
        assert caught.value.where == "brief#layout"
        assert own.render(machine_brief()).pages


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits; the clock remains")
def test_greedy_template_is_told_from_a_slow_one(tmp_path: Path) -> None:
    """A template that eats memory is ended with the limit in the message, and the next brief is printed."""
    greedy = "{% set ns = ['x'] * 99999 %}" + "{% set ns = ns + ns %}" * 11
    with Typesetter(Limits(memory_mb=900)) as own:
        with pytest.raises(RenderError, match="more than 900 MB"):
            own.render(desk_brief(), pack(tmp_path / "p", greedy))
        assert own.render(machine_brief()).pages


def test_page_limit(typesetter: Typesetter, tmp_path: Path) -> None:
    """A brief that would fill too many pages is refused with the number."""
    many = PAGE.format("{% for n in range(12) %}<p style='break-after: page'>x</p>{% endfor %}")
    with Typesetter(Limits(pages=10)) as own, pytest.raises(RenderError, match="the limit is 10"):
        own.render(desk_brief(), pack(tmp_path / "p", many))


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process by its number")
def test_killed_worker_is_replaced() -> None:
    """A worker that was killed while idle is replaced; the brief after it is printed."""
    with Typesetter() as own:
        own.render(machine_brief())
        killed = own.pid
        assert killed is not None
        os.kill(killed, signal.SIGKILL)
        gone(killed)
        assert own.render(machine_brief()).pages
        assert own.pid not in {killed, None}


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process by its number")
def test_worker_ends_with_its_parent() -> None:
    """Nothing is left behind when the program is killed: its worker ends by itself."""
    program = "from briefing.render.typesetter import Typesetter; t = Typesetter(); t.start(); print(t.pid, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.kill()
    gone(worker)


def test_extremes_are_printed(typesetter: Typesetter) -> None:
    """Nothing at all, one claim, names without end and three dozen claims all come out as pages."""
    assert typesetter.render(Brief()).pages == 1
    assert typesetter.render(Brief(sources=(COAST,), claims=CLAIMS[:1])).pages <= 2
    long = replace(desk_brief(), title="W" * 700, desk="D" * 400, serial="S" * 300)
    assert typesetter.render(long).pages
    many = tuple(replace(each, id=f"{each.id}-{n}") for n in range(3) for each in CLAIMS)
    assert typesetter.render(replace(desk_brief(), claims=many)).pages > 5


def test_pictures_of_pages(typesetter: Typesetter) -> None:
    """A page at scale 1 is A4 in points, four opaque bytes a pixel, and not blank."""
    images = page_images(typesetter.render(Brief()).pdf)
    assert (images[0].width, images[0].height) == (595, 842) or (images[0].width, images[0].height) == (
        596,
        842,
    )
    assert len(images[0].rgba) == images[0].width * images[0].height * 4
    assert set(images[0].rgba[3::4]) == {255}
    assert len(set(images[0].rgba)) > 5


def test_no_pdf_is_told() -> None:
    """Bytes that are no PDF are refused."""
    with pytest.raises(ValueError, match="no PDF"):
        page_text(b"hello")

"""Packs by strangers who mean harm: they can read nothing, fetch nothing, and neither hang nor fill the machine."""

from __future__ import annotations

import base64
import http.server
import threading
import time
from typing import TYPE_CHECKING

import pytest

from briefing.app.exporting import write_file
from briefing.errors import RenderError
from briefing.render.rendered import Limits, Rendered
from briefing.render.typesetter import Typesetter
from tests.render.briefs import desk_brief
from tests.render.packs_by_others import SOUND, page, stranger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BRIEF = desk_brief()
TIGHT = Limits(memory_mb=900, cpu_s=2, pages=20)
SECRET = "the-secret-7f3a"


class Knocks(http.server.BaseHTTPRequestHandler):
    """A server that notes who asks."""

    heard: list[str] = []  # noqa: RUF012 - the class is the only thing that the server knows

    def do_GET(self) -> None:
        """Note the request."""
        self.heard.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[int]:
    """The port of a server on this machine."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Knocks) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield serving.server_address[1]
        serving.shutdown()


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """A typesetter under tight limits, which replaces its worker by itself."""
    with Typesetter(TIGHT) as made:
        yield made


def refused(typesetter: Typesetter, folder: Path) -> RenderError:
    """Return the error in which a pack ends, in time."""
    begun = time.monotonic()
    with pytest.raises(RenderError) as caught:
        typesetter.render(BRIEF, folder, timeout_s=20)
    assert time.monotonic() - begun < 20
    return caught.value


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ("{{ ''.__class__ }}", 1),
        ("\n{{ brief.__class__.__mro__ }}", 2),
        ("\n\n{{ words.__init__.__globals__ }}", 3),
        ("{{ m.__globals__ }}", 1),
        ("{% include '../../../../etc/passwd' %}", 1),
        ("{% include '/etc/passwd' %}", 1),
        ("\n{% import '../../etc/passwd' as x %}", 2),
        ("{% extends '_shared/../../pyproject.toml' %}", 1),
        ("\n{% include 'link.txt' %}", 2),
        ("\n{% include 'folder/secret.txt' %}", 2),
        ("\n{% autoescape false %}{{ brief.head.title }}{% endautoescape %}", 2),
        ("{% for i in range(10**9) %}x{% endfor %}", 1),
        ("\n{{ 9 ** 9 ** 9 }}", 2),
        ("\n{{ 7|round(-99999999) }}", 2),
        ("{{ '%0999999999d' % 1 }}", 1),
        ("{{ '%.999999999f' % 1 }}", 1),
        ("{{ '%(a)0999999999d' % {'a': 1} }}", 1),
        ("\n{{ 'x' * 10**9 }}", 2),
        ("{{ [1]|batch(10**9, 'x')|list }}", 1),
        ("{% macro m(n) %}{{ m(n * n) }}{% endmacro %}\n{{ m(99999) }}", 1),
        ("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", 1),
        ("{% for i in range(9999) %}\n{% for j in range(9999) %}{{ 'x' * 9999 }}{% endfor %}{% endfor %}", 2),
        ("{% for i in range(9999) %}\n{% for j in range(9999) %}{% set x = i * j %}{% endfor %}{% endfor %}", 2),
        ("\n" + "<div>" * 100_000, 2),
        ("{% for i in range(9999) %}\n<section>{% endfor %}", 2),
        (page('<table><tr><td colspan="1000000">x</td></tr></table>'), 4),
        (page("<script>app.alert(1)</script>"), 4),
        (page('<iframe src="file:///etc/passwd"/>'), 4),
        (page('<object data="file:///etc/passwd"/>'), 4),
        (page('<form><input name="a"/></form>'), 4),
        (page("x", '<link rel="attachment" href="file:///etc/passwd"/>'), 2),
        (page("x", '<link rel="stylesheet" href="http://127.0.0.1:9/x.css"/>'), 2),
        (page("x", '<base href="file:///etc/"/>'), 2),
    ],
)  # fmt: skip
def test_what_reaches_out_is_refused_with_its_line(
    typesetter: Typesetter, tmp_path: Path, entry: str, line: int
) -> None:
    """A template that reaches for what is not its own, or for more than there is, is stopped; file and line are told."""
    folder = stranger(tmp_path / "p", entry)
    (tmp_path / "secret.txt").write_text(SECRET)
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "folder").symlink_to(tmp_path, target_is_directory=True)
    error = refused(typesetter, folder)
    assert SECRET not in error.message
    assert error.where.endswith(f"brief.html.jinja, line {line}")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'


def _embedded(address: str) -> str:
    picture = SVG.format(f'<image href="{address}" width="9" height="9"/>').encode()
    return f"data:image/svg+xml;base64,{base64.b64encode(picture).decode()}"


def _outward(address: str) -> str:
    """Return pages that ask for an address in every way that there is, but for the one that ends them."""
    style = f"""
      @import url({address}); @import "{address}"; @font-face {{ font-family: F; src: url({address}) }}
      body {{ background: url({address}); font-family: F; cursor: url({address}) }}
      p::before {{ content: url({address}) }} li {{ list-style-image: url({address}) }}
      p {{ border-image: url({address}) 9; mask: url({address}) }}"""
    body = f"""
      <img src="{address}" srcset="{address}" alt=""/><img alt="" src="{_embedded(address)}"/>
      {SVG.format(f'<image href="{address}" width="9" height="9"/><use href="{address}#a"/>')}
      <p style="background: url({address})" background="{address}">x</p><ul><li>x</li></ul>"""
    return page(body, f"<style>{style}</style>")


@pytest.mark.parametrize("kind", ["http", "file", "relative"])
def test_nothing_is_fetched_or_read(typesetter: Typesetter, tmp_path: Path, server: int, kind: str) -> None:
    """Pictures, fonts and style sheets from outside the pack are not fetched, by whatever way they are asked for."""
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    address = {"http": f"http://127.0.0.1:{server}/x", "file": secret.as_uri(), "relative": "../secret.txt"}[
        kind
    ]
    folder = stranger(tmp_path / "p", _outward(address), css=f"@import url({address});\n@import '{address}';")
    rendered = typesetter.render(BRIEF, folder)
    assert SECRET.encode() not in rendered.pdf
    assert sum("outside" in problem.message for problem in rendered.problems) >= 1
    assert Knocks.heard == []


def test_a_colour_profile_is_not_fetched(typesetter: Typesetter, tmp_path: Path, server: int) -> None:
    """A colour profile from outside ends the pages with a message that names it."""
    css = f"@color-profile --p {{ src: url(http://127.0.0.1:{server}/p) }} p {{ color: color(--p 1 0 0) }}"
    try:
        rendered = typesetter.render(BRIEF, stranger(tmp_path / "p", page("<p>x</p>"), css))
    except RenderError as error:
        assert "outside" in error.message  # noqa: PT017
    else:
        assert any("outside" in problem.message for problem in rendered.problems)
    assert Knocks.heard == []


def test_a_style_sheet_that_is_a_link_is_not_read(typesetter: Typesetter, tmp_path: Path) -> None:
    """A pack whose style sheet or description is a link to a file elsewhere is refused."""
    (tmp_path / "elsewhere.css").write_text("h1 { color: red }")
    folder = stranger(tmp_path / "p")
    (folder / "brief.css").unlink()
    (folder / "brief.css").symlink_to(tmp_path / "elsewhere.css")
    assert "brief.css" in refused(typesetter, folder).message
    (folder / "pack.toml").unlink()
    (folder / "pack.toml").symlink_to("/dev/zero")
    assert "pack.toml" in refused(typesetter, folder).message


def test_links_go_to_the_web_or_nowhere(typesetter: Typesetter, tmp_path: Path) -> None:
    """Links that would run a program or open a file, attachments and forms, are left out of the PDF and told."""
    body = (
        '<p><a href="javascript:app.alert(1)">a</a> <a href="file:///etc/passwd">b</a> <a href="own.html">c</a>'
        '<a rel="attachment" href="brief.css">d</a> <a href="https://example.org/e">e</a> <a href="#f">f</a>'
        '<span id="f" class="g">g</span></p>'
    )
    css = ".g { link: url('javascript:alert(2)'); appearance: auto }"
    rendered: Rendered = typesetter.render(BRIEF, stranger(tmp_path / "p", page(body), css))
    told = " ".join(problem.message for problem in rendered.problems)
    for name in ("javascript:app", "javascript:alert", "passwd", "own.html"):
        assert name in told
    import pikepdf

    path = tmp_path / "x.pdf"
    path.write_bytes(rendered.pdf)
    with pikepdf.open(path) as pdf:
        everything = " ".join(repr(each) for each in pdf.objects)
        addresses = [str(each.A.URI) for each in pdf.pages[0].Annots if "/A" in each]
    assert addresses == ["https://example.org/e"]
    for name in (
        "javascript",
        "passwd",
        "/Launch",
        "/JavaScript",
        "/FileAttachment",
        "/AcroForm",
        "own.html",
    ):
        assert name not in everything


HEAVY = {
    "nested boxes": (page("x", f"<style>p {{ display: flex }}</style>{'<p>' * 99}x{'</p>' * 99}"), ""),
    "nested flex": (page("<div>" * 24 + "x" * 40 + "</div>" * 24), "div { display: flex; flex-direction: column }"),
    "tiny pages": (page("{% for i in range(3000) %}<p>word</p>{% endfor %}"), "@page { size: 5mm; margin: 0 }"),
    "forced pages": (page("{% for i in range(3000) %}<p>x</p>{% endfor %}"), "p { break-after: page }"),
    "footnotes": (page("{% for i in range(3000) %}<span>x</span>{% endfor %}"), "span { float: footnote }"),
    "a long word": (page("{{ 'x' * 99999 }}" * 10), "body { overflow-wrap: anywhere }"),
    "use bomb": (
        page(SVG.format("<g id='a0'><rect width='1' height='1'/></g>" + "".join(
            f"<g id='a{n + 1}'>" + f"<use href='#a{n}'/>" * 10 + "</g>" for n in range(8)) + "<use href='#a8'/>")), ""),
    "gradient": (page("<p>x</p>"), "p { height: 200mm; background: repeating-linear-gradient(red, blue .00001px) }"),
}  # fmt: skip


@pytest.mark.parametrize("name", HEAVY)
def test_what_would_hang_or_fill_ends_in_a_message(typesetter: Typesetter, tmp_path: Path, name: str) -> None:
    """Layouts that take for ever or more memory than there is end in a message, or are simply made; then work goes on."""
    good = tmp_path / "good.pdf"
    write_file(good, b"%PDF the last good one")
    begun = time.monotonic()
    try:
        rendered = typesetter.render(BRIEF, stranger(tmp_path / "p", *HEAVY[name]), timeout_s=12)
    except RenderError as error:
        assert any(word in error.message for word in ("took", "needed", "pages", "nested", "ended"))  # noqa: PT017
    else:
        assert rendered.pages <= TIGHT.pages
    assert time.monotonic() - begun < 15
    assert good.read_bytes() == b"%PDF the last good one"


def test_the_program_goes_on_after_all_that(typesetter: Typesetter, tmp_path: Path) -> None:
    """After packs that killed their worker, the next pack is printed as if nothing had been."""
    assert typesetter.render(BRIEF, stranger(tmp_path / "good", SOUND)).pages >= 1

"""Every PDF is PDF/A-3a and PDF/UA-1: seen by the checkers that come with the program, and by what is in the file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from briefing.app.validating import findings, validate
from briefing.model.enclosed import Attachment, Relationship
from briefing.render.pack import load
from briefing.render.pages import page_text
from briefing.render.styles import sheets
from briefing.render.typeset import typeset

if TYPE_CHECKING:
    from briefing.render.rendered import Rendered

PACK = load("sitrep")
sheets(PACK)  # read once for all tests, with what WeasyPrint does not know of them

HEAD = (
    '<!DOCTYPE html>\n<html lang="fr"><head><title>Réunion à Gao</title><meta name="author" content="A. Desk"/>'
    '<meta name="dcterms.created" content="2025-07-02T09:15:00Z"/>'
    '<meta name="dcterms.modified" content="2025-07-02T09:15:00Z"/></head><body>'
)
RED_DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO"
    "9TXL0Y4OHwAAAABJRU5ErkJggg=="
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">{}<rect width="9" height="9"/></svg>'
ROWS = "".join(f'<tr><th scope="row">{n}</th><td>mot {n}</td><td>{"mot " * 40}</td></tr>' for n in range(60))
LONG_TABLE = (
    '<table><thead><tr><th scope="col">No</th><th scope="col">Mot</th><th scope="col">Dit</th></tr></thead>'
    f"<tbody>{ROWS}</tbody></table>"
)
BODIES = {
    "arabic": '<h1>قال المتحدث</h1><p dir="rtl" lang="ar">قال المتحدث باسم الجيش «صدت» <b>القوات</b> في 2025</p>',
    "ukrainian": "<h1>Київ</h1><p>Збройні сили «відбили» <i>атаку</i>, <b>ґ є ї</b></p>",
    "french": "<h1>Éléments</h1><p>L’état-major a « repoussé » l’œuvre</p>",
    "no such letters": "<h1>中文 x 😀</h1><p>⚠️ n\u0308 e\u0301 a\u200db 🇲🇱</p>",
    "lists": "<h1>x</h1><ul><li>a<ul><li>b</li><li></li></ul></li><li><p>c</p></li></ul><dl><dt>t</dt><dd>d</dd></dl>",
    "links": f'<h1>x</h1><p id="a">see <a href="#a">1</a> and <a href="#a"><b>two</b> {"words " * 40}</a></p>',
    "figures": f"<h1>x</h1>{SVG.format('<title>A box</title>')}<p><img alt='A dot' src='{RED_DOT}'/></p>",
    "tables": f"<h1>x</h1>{LONG_TABLE}",
    "one row": "<h1>x</h1><table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr>"
    '<th scope="row">1</th><td>2</td><td>3</td></tr></tbody></table>',
    "loose text": "<h1>x</h1><div>text <b>bold</b><p>p</p> tail</div><section><div>y</div></section>",
}
FILES = (
    Attachment(
        name="brief.json", media_type="application/json", relationship=Relationship.SOURCE,
        description="The brief", content=b"{}",
    ),
    Attachment(
        name="données.csv", media_type="text/csv", relationship=Relationship.DATA,
        description="Claims", content=b"a,b\n",
    ),
)  # fmt: skip


def pages(body: str, files: tuple[Attachment, ...] = FILES) -> Rendered:
    """Return the pages of some HTML."""
    return typeset(f"{HEAD}{body}</body></html>", PACK, attachments=files)


def opened(body: str, files: tuple[Attachment, ...] = FILES) -> pikepdf.Pdf:
    """Return the PDF of some HTML, opened."""
    return pikepdf.open(io.BytesIO(pages(body, files).pdf))


def tree(element: Any) -> list[Any]:
    """Return a structure element with all below it as nested lists: its kind, then what it holds; marks are left out."""
    kids = element.get("/K", [])
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [
        str(element.S)[1:],
        *(tree(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid),
    ]


def elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    """Return the structure elements of a kind, in reading order."""
    found: list[Any] = []

    def look(element: Any) -> None:
        if str(element.S) == f"/{kind}":
            found.append(element)
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                look(kid)

    look(pdf.Root.StructTreeRoot.K)
    return found


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_nothing_stands_against_the_standards(body: str) -> None:
    """Whatever letters, lists, links, figures and tables are on the pages, no checker finds anything against the file."""
    assert findings(validate(pages(body).pdf)) == ()


def test_the_file_says_what_it_is() -> None:
    """Language, title, author and dates are the brief's; the title is shown, and both standards are named."""
    with opened("<h1>x</h1>") as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        assert str(pdf.Root.Lang) == "fr"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.docinfo["/Title"]) == "Réunion à Gao"
        assert str(pdf.docinfo["/Author"]) == "A. Desk"
        assert str(pdf.docinfo["/ModDate"]) == "D:20250702091500Z"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in packet
    assert b'pdfaid:part="3"' in packet
    assert b'pdfaid:conformance="A"' in packet


def test_a_table_over_several_pages_is_one() -> None:
    """A table that fills several pages is one table to a reader, with its heads once."""
    with opened(BODIES["tables"]) as pdf:
        assert len(pdf.pages) > 2
        (table,) = elements(pdf, "Table")
        assert [kind for kind, *_ in tree(table)[1:]] == ["THead", "TBody"]
        assert len(elements(pdf, "TR")) == 61
        scopes = [str(head.A.Scope) for head in elements(pdf, "TH")]
    assert scopes == ["/Column"] * 3 + ["/Row"] * 60


def test_a_list_holds_its_lists() -> None:
    """A list within a list stands in the body of its item, each item with its sign and its body."""
    with opened("<ul><li>a<ul><li>b</li></ul></li></ul>") as pdf:
        (outer, _) = elements(pdf, "L")
        assert tree(outer) == ["L", ["LI", ["Lbl"], ["LBody", ["Span"], ["L", ["LI", ["Lbl"], ["LBody"]]]]]]


def test_a_link_says_where_it_leads() -> None:
    """Each link is described by its title, else by its own words."""
    with opened('<p id="a"><a href="#a" title="Note 1">1</a> <a href="#a">back</a></p>') as pdf:
        said = [str(each.Contents) for each in pdf.pages[0].Annots]
        owners = [str(each.K[0].Obj.Contents) for each in elements(pdf, "Link")]
    assert said == ["Note 1", "back"]
    assert owners == said


def test_a_picture_says_what_it_shows() -> None:
    """A drawing is read by its title and description, and lies where it is drawn, in points from below."""
    with opened(f"<h1>x</h1>{SVG.format('<title>A box</title><desc>Black</desc>')}") as pdf:
        (figure,) = elements(pdf, "Figure")
        left, bottom, right, top = (float(each) for each in figure.A.BBox)
        assert str(figure.Alt) == "A box Black"
        assert 0 < left < right < 595
        assert 0 < bottom < top < 842


@pytest.mark.logs_warnings("what it shows")
def test_a_picture_without_words_is_told() -> None:
    """A drawing that says nothing is passed over by readers, and that is told."""
    rendered = pages(f"<h1>x</h1>{SVG.format('')}")
    assert any("what it shows" in problem.message for problem in rendered.problems)
    assert findings(validate(rendered.pdf)) == ()


def test_margins_are_not_read_on_every_page() -> None:
    """Head and foot are no part of the text where there are several pages, and are read where there is one."""
    foot = '<div class="page-desk">Sahel desk</div>'
    with opened(f"{foot}<h1>x</h1>") as one, opened(f"{foot}{BODIES['tables']}") as many:
        assert len(elements(one, "P")) > 0
        assert elements(many, "P") == []


def test_arabic_is_said_as_it_is_written() -> None:
    """Arabic letters are drawn with strokes and dots; beside them the file says the words."""
    word = "القوات"
    with opened(f"<p>{word}</p>") as pdf:
        content = pdf.pages[0].Contents.read_bytes()
    assert b"/ActualText<feff" + word.encode("utf-16-be").hex().encode() in content


def test_a_letter_that_no_font_has_is_named() -> None:
    """A character without a glyph is printed as its number, and told with its name and the place where it stands."""
    rendered = pages('<h1>x</h1><p data-place="c-1">a \U0001f600 b</p>')
    assert "a [U+1F600] b" in page_text(rendered.pdf)[0]
    (problem,) = rendered.problems
    assert problem.place == "c-1"
    assert "grinning face" in problem.message


def test_titles_keep_letters_that_no_font_has() -> None:
    """What is not drawn, the title of the file, keeps every letter."""
    markup = f"{HEAD}<h1>x</h1></body></html>".replace("Réunion à Gao", "会议")
    with pikepdf.open(io.BytesIO(typeset(markup, PACK).pdf)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "会议"


def test_files_go_along() -> None:
    """A file that the PDF carries has its name, media type, description and relation to the pages; and no time of the clock."""
    with opened("<h1>x</h1>") as pdf:
        assert {name: file.get_file().read_bytes() for name, file in pdf.attachments.items()} == {
            file.name: file.content for file in FILES
        }
        csv = pdf.attachments["données.csv"]
        assert csv.get_file().mime_type == "text/csv"
        assert csv.description == "Claims"
        assert str(csv.relationship) == "/Data"
        assert str(csv.get_file().mod_date) == "2025-07-02 09:15:00+00:00"
        assert len(pdf.Root.AF) == 2


def test_the_same_input_gives_the_same_bytes() -> None:
    """Pages with figures, tables and files come out byte for byte the same."""
    body = BODIES["figures"] + BODIES["one row"] + BODIES["arabic"]
    assert pages(body).pdf == pages(body).pdf

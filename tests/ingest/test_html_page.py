"""Web pages: the report and what the page says of it; nothing run, fetched or expanded."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

import pytest

from briefing.errors import InputError
from briefing.ingest import read_bytes
from briefing.model.when import When

if TYPE_CHECKING:
    from briefing.model.draft import Draft

REPORT = [
    "The army said on Tuesday that it had repelled an attack on its camp outside the town, and gave no figures of its own.",
    "A group that is active in the region said on social media that it had taken the camp and left again at midday.",
    "Residents spoke of gunfire before six in the morning, and of smoke that stood over the market for most of the day.",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in REPORT)


def page(body: str = BODY, head: str = "", lang: str = "en") -> Draft:
    """Return the draft of a page with this body and head."""
    html = f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'
    return read_bytes(html.encode(), "page.html")


def test_report_alone() -> None:
    """Of a page with navigation, cookie box, repeated headline, related list and comments only the report is left."""
    draft = page(
        "<nav><a>Home</a></nav><div class='cookie-banner'><p>We use cookies to follow you around, and you may refuse.</p></div>"
        f"<article><h1>Camp attacked</h1><h2>Camp attacked</h2>{BODY}<div class='read-more'>Read more: Another attack</div>"
        "<figure><img src='a.jpg'><figcaption>A camp in an earlier year.</figcaption></figure></article>"
        "<div class='related'><ul><li>Herders move south after the rains failed</li></ul></div>"
        "<div id='comments'><p>I do not believe a word of what they say about this camp.</p></div><footer>© 2025</footer>",
        "<title>Camp attacked | Coast Daily</title>",
    )
    assert draft.source.text == "\n\n".join(REPORT)
    assert (draft.source.title, draft.source.publisher) == ("Camp attacked", "Coast Daily")
    assert draft.body == ((0, len(draft.source.text)),)


def test_section_headings() -> None:
    """A heading inside the report stays in the text and outside the body; offsets fit the stored text."""
    draft = page(
        f"<article><h1>Camp attacked</h1><p>{REPORT[0]}</p><h2>What is known</h2><p>{REPORT[1]}</p></article>"
    )
    assert "What is known" in draft.source.text
    assert [draft.source.text[start:end] for start, end in draft.body] == REPORT[:2]


def test_standfirst() -> None:
    """The standfirst between headline and report is reporting."""
    lead = "The army says it won; the group says that it held the camp for hours."
    draft = page(
        f"<article><header><h1>Camp attacked</h1><p class='standfirst'>{lead}</p></header><div>{BODY}</div></article>"
    )
    assert draft.source.text.startswith(lead)


@pytest.mark.parametrize(
    ("head", "body", "edtf"),
    [
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-02T07:32:00Z"}</script>',
            "",
            "2025-07-02T07:32Z",
        ),
        (
            '<script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished":"2025-07-02T09:32+02"}]}</script>',
            "",
            "2025-07-02T09:32+02:00",
        ),
        (
            '<meta property="article:published_time" content="2025-07-02T07:32:00+00:00">',
            "",
            "2025-07-02T07:32Z",
        ),
        ('<meta itemprop="datePublished" content="2025-07-02">', "", "2025-07-02"),
        (
            '<meta name="date" content="2025-07-02"><meta name="pubdate" content="2025-07-02T07:32Z">',
            "",
            "2025-07-02T07:32Z",
        ),
        ("", '<time datetime="2025-07-02T07:32:00Z">today</time>', "2025-07-02T07:32Z"),
        ("", '<p class="date">Publié le 2 juillet 2025 à 07h32 TU</p>', "2025-07-02T07:32Z"),
        ("", '<span class="timestamp">Published 07:32 GMT, 2 July 2025</span>', "2025-07-02T07:32Z"),
        ("", "", ""),
    ],
)
def test_published(head: str, body: str, edtf: str) -> None:
    """The time of publication is read from JSON-LD, meta elements, time elements and visible words, offset as stated."""
    assert page(body + BODY, head).source.published.edtf == edtf


def test_metadata_order() -> None:
    """JSON-LD goes before meta elements; authors, site, address and language are taken from where they stand."""
    draft = page(
        head='<link rel="canonical" href="https://coastdaily.example/a"><meta name="author" content="Somebody Else">'
        '<meta property="og:site_name" content="Coast Daily"><script type="application/ld+json">[{"@type":"NewsArticle",'
        '"headline":"Camp attacked","author":[{"name":"Awa Brandt"},{"name":"Paul Okoro"}]}]</script>',
        lang="fr-ML",
    )
    source = draft.source
    assert (source.title, source.publisher, source.language) == ("Camp attacked", "Coast Daily", "fr")
    assert source.authors == ("Awa Brandt", "Paul Okoro")
    assert source.address == "https://coastdaily.example/a"


def test_saved_page() -> None:
    """The address and day that a browser writes on saving are taken; the caller's day goes first; there is no clock."""
    singlefile = (
        "<!--\n Page saved with SingleFile \n url: https://coastdaily.example/b \n"
        " saved date: Thu Jul 03 2025 10:11:12 GMT+0200 (Central European Summer Time)\n-->"
    )
    html = f"<!DOCTYPE html>{singlefile}<html><body>{BODY}</body></html>".encode()
    assert read_bytes(html, "a.html").source.address == "https://coastdaily.example/b"
    assert read_bytes(html, "a.html").source.accessed.edtf == "2025-07-03T10:11:12+02:00"
    given = When(edtf="2025-07-04")
    assert read_bytes(html, "a.html", accessed=given).source.accessed == given
    chrome = f"<!DOCTYPE html>\n<!-- saved from url=(0027)https://coastdaily.example/c -->\n<html><body>{BODY}</body></html>"
    assert read_bytes(chrome.encode(), "a.html").source.address == "https://coastdaily.example/c"
    assert not page().source.accessed


def test_nothing_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that asks for files and addresses in every way gets none: no socket is made, no file's words appear."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a page made the program open a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    draft = page(
        '<img src="file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe><object data="http://a.example"></object>'
        f'<script>document.write("evil")</script><xi:include href="file:///etc/passwd" parse="text"/>{BODY}',
        '<meta http-equiv="refresh" content="0;url=file:///etc/passwd"><base href="file:///etc/">'
        '<link rel="stylesheet" href="http://a.example/a.css"><link rel="canonical" href="file:///etc/passwd">',
    )
    assert draft.source.text == "\n\n".join(REPORT)
    assert draft.source.address == ""


def test_entities() -> None:
    """Declared entities are not expanded, neither bombs nor files."""
    declared = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    html = (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "lol"><!ENTITY f SYSTEM "file:///etc/passwd">{declared}]>'
        f"<html><body><p>&l11; &f;</p>{BODY}</body></html>"
    )
    text = read_bytes(html.encode(), "a.html").source.text
    assert "lol" not in text
    assert "root:" not in text
    assert REPORT[2] in text


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "x-y", "span", "table", "ul"])
def test_deep(tag: str) -> None:
    """Twenty thousand nested elements neither overflow nor take long, and the words are found."""
    begin = time.perf_counter()
    draft = page(f"<{tag}>" * 20_000 + BODY, "<title>Camp attacked</title>")
    assert draft.source.title == "Camp attacked"
    assert all(paragraph in draft.source.text for paragraph in REPORT)
    assert time.perf_counter() - begin < 5


def test_many_attributes() -> None:
    """A tag with a hundred thousand attributes takes no time worth naming."""
    begin = time.perf_counter()
    draft = page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{REPORT[0]}</p>" + BODY)
    assert REPORT[1] in draft.source.text
    assert time.perf_counter() - begin < 5


def test_syntax_is_words() -> None:
    """Template and markup syntax in a report is kept as the words it is."""
    odd = "The minister wrote {{ 7 * 7 }} and {% include 'x' %} and <b>bold</b> on the wall of the town hall."
    draft = page(f"<p>{odd.replace('<', '&lt;')}</p>{BODY}")
    assert odd in draft.source.text


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{REPORT[0]}<p>{REPORT[1]}<table><tr><div>{REPORT[2]}",
        f"<html><body><article><p>{REPORT[0]}</article></p></b><p>{REPORT[1]}</i></body></html></html><p>{REPORT[2]}",
        f'<html><body><p class="{"".join(f"<p>{paragraph}</p>" for paragraph in REPORT)}',
    ],
)
def test_broken(html: str) -> None:
    """Broken markup is read as well as can be."""
    text = read_bytes(html.encode(), "a.html").source.text
    assert all(paragraph in text for paragraph in REPORT)


def test_short_page() -> None:
    """A page too short for the usual reader still gives its words."""
    assert page("<div>The army said so.</div>").source.text == "The army said so."


def test_too_much_text() -> None:
    """A page within its size limit whose words alone pass two million characters is refused."""
    with pytest.raises(InputError, match="million characters"):
        page("<div>" + "The army said so, once more and at length. " * 50_000 + "</div>")


def test_no_words() -> None:
    """A page without any words is refused."""
    with pytest.raises(InputError, match="no words"):
        page("<img src='a.jpg'>")


def test_known_by_content() -> None:
    """A page is known under an unknown or missing suffix."""
    html = f"<!DOCTYPE html><html><body>{BODY}</body></html>".encode()
    for name in ("page", "page.aspx", "page.php"):
        assert read_bytes(html, name).source.media_type == "text/html"
    assert read_bytes(html, "page.txt").source.media_type == "text/plain"

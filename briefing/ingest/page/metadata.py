"""Metadata: what a saved page says of itself: title, site, authors, times, address, language; visible words come last.

Order of trust: the article's JSON-LD, then its `meta` elements, then what a reader sees.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.ingest.drafting import Provenance
from briefing.ingest.front import Front, names_in, reads_as_front
from briefing.ingest.language import language_tag
from briefing.ingest.lines import folded
from briefing.ingest.page.structured import all_words_at, article_in, words_at
from briefing.ingest.publication_time import published_in
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_SEPARATED = re.compile(r"\s+(?:[|•·»]|[-–—]|::)\s+")
# What browsers and their add-ons write at the top of a page they save.
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(?P<address>\S+)")
_SAVED_BY = re.compile(
    r"\burl:\s*(?P<address>https?://\S+)(?:.{0,200}?\bsaved date:\s*(?P<date>[^\n]{8,80}))?",
    re.DOTALL | re.IGNORECASE,
)
_BYLINE_CLASS = re.compile(r"\b(?:by-?line|author|auteur|signature)s?\b", re.IGNORECASE)
_TIME_CLASS = re.compile(
    r"\b(?:date|time|timestamp|published|publish(?:ed)?-?date|dateline|horodatage)\b", re.IGNORECASE
)


def provenance_of(tree: HtmlElement, accessed: When) -> Provenance:
    """Return all that the page says of itself; `accessed` goes before the day on which the page says it was saved."""
    article, metas = article_in(tree), _metas(tree)
    language = language_tag(
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or words_at(article, "inLanguage")
        or metas.get("og:locale", "") or metas.get("content-language", "")
    )  # fmt: skip
    seen = _seen(tree, language)
    publisher = (
        words_at(article, "publisher", "sourceOrganization") or metas.get("og:site_name") or metas.get("application-name")
        or metas.get("dc.publisher") or metas.get("publisher") or seen.publisher
    )  # fmt: skip
    title, site = _title(tree, article, metas, publisher)
    saved_address, saved_on = _saved(tree)
    return Provenance(
        title=title,
        publisher=publisher or site,
        authors=_authors(article, metas) or seen.authors,
        published=_published(article, metas, language) or seen.published,
        updated=_updated(article, metas, language) or seen.updated,
        accessed=accessed or saved_on,
        address=_address(tree, article, metas) or saved_address,
        language=language,
        origin=words_at(article, "isBasedOn")
        if not words_at(article, "isBasedOn").startswith("http")
        else "",
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Return the page's `meta` elements by name, property, itemprop or http-equiv in lower case; the first one counts."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = (meta.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (meta.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    return found


def _title(
    tree: HtmlElement, article: dict[str, object], metas: dict[str, str], publisher: str
) -> tuple[str, str]:
    """Return the headline and, where it stood behind the page's title, the site's name."""
    headings = [words for heading in tree.iter("h1") if (words := text_in(heading))]
    page_title = next((text_in(element) for element in tree.iter("title")), "")
    stated = (
        words_at(article, "headline")
        or metas.get("og:title")
        or metas.get("twitter:title")
        or metas.get("dc.title")
        or ""
    )
    whole = stated or next(iter(headings), "") or page_title
    title, site = without_site(whole, publisher, headings)
    if not site and page_title != title:
        site = page_title[len(title) :].strip(" |•·-–—»:") if page_title.startswith(title) and title else ""
    return title, site if len(site) <= 60 else ""


def without_site(title: str, publisher: str, headings: list[str]) -> tuple[str, str]:
    """Return `title` without " | Site" behind it, and the site: where it names the publisher or a heading lacks it."""
    parts = list(_SEPARATED.finditer(title))
    for separator in reversed(parts):
        bare, site = title[: separator.start()], title[separator.end() :]
        known = publisher and folded(site) in (folded(publisher), folded(publisher).removeprefix("the "))
        if known or folded(bare) in map(folded, headings) or "|" in separator[0]:
            return without_site(bare, publisher, headings)[0], site
    return title, ""


def _authors(article: dict[str, object], metas: dict[str, str]) -> tuple[str, ...]:
    names = all_words_at(article, "author", "creator")
    stated = (
        metas.get("author")
        or metas.get("article:author")
        or metas.get("dc.creator")
        or metas.get("byl")
        or ""
    )
    if not names and stated and not stated.startswith(("http://", "https://")):
        names = names_in(stated)
    return tuple(dict.fromkeys(name for name in names if not name.startswith(("http://", "https://"))))


def _published(article: dict[str, object], metas: dict[str, str], language: str) -> When:
    return _finest(
        [words_at(article, "datePublished"), words_at(article, "dateCreated")]
        + [metas.get(name, "") for name in ("article:published_time", "og:article:published_time", "datepublished")]
        + [metas.get(name, "") for name in ("parsely-pub-date", "pubdate", "publish-date", "sailthru.date")]
        + [metas.get(name, "") for name in ("date", "dc.date", "dc.date.issued")],
        language,
    )  # fmt: skip


def _updated(article: dict[str, object], metas: dict[str, str], language: str) -> When:
    stated = [
        words_at(article, "dateModified"),
        metas.get("article:modified_time", ""),
        metas.get("og:updated_time", ""),
    ]
    return _finest([*stated, metas.get("datemodified", ""), metas.get("last-modified", "")], language)


def _finest(stated: list[str], language: str) -> When:
    """Return the first time of day among the dates, else the first date: metadata often give both, a day and a time."""
    dates = [when for words in stated if words and (when := published_in(words, language))]
    return next((when for when in dates if when.moment), dates[0] if dates else When())


def _address(tree: HtmlElement, article: dict[str, object], metas: dict[str, str]) -> str:
    canonical = [
        link.get("href") or ""
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    stated = [
        *canonical,
        metas.get("og:url", ""),
        words_at(article, "mainEntityOfPage"),
        words_at(article, "url"),
    ]
    return next(
        (address.strip() for address in stated if address.strip().startswith(("http://", "https://"))), ""
    )


def _saved(tree: HtmlElement) -> tuple[str, When]:
    """Return the address and the day that a browser or its add-on wrote into the page when saving it."""
    for comment in _first_comments(tree):
        if match := _SAVED_FROM.search(comment):
            return match["address"], When()
        if match := _SAVED_BY.search(comment):
            return match["address"], published_in(match["date"] or "")
    return "", When()


def _first_comments(tree: HtmlElement) -> Iterator[str]:
    # Comments before the root element are its preceding siblings, not its children.
    before = list(tree.itersiblings(preceding=True))
    inside = [node for node, _ in zip(tree.iter(), range(40), strict=False)]
    for node in (*before, *inside):
        if not isinstance(node.tag, str) and node.text:
            yield node.text[:4000]


def _seen(tree: HtmlElement, language: str) -> Front:
    """Return what a reader of the page sees of byline and time: elements that are marked as such, short ones only."""
    front = Front(language=language)
    for element in tree.iter("time", "p", "span", "div", "address", "a"):
        marks = f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('rel') or ''}"
        if element.tag == "time":
            words = element.get("datetime") or text_in(element)
            front.published = front.published or published_in(words[:80], language)
        elif _BYLINE_CLASS.search(marks) or _TIME_CLASS.search(marks):
            words = text_in(element)
            if not words or len(words) > 140 or reads_as_front(words, front):
                continue
            if (
                _BYLINE_CLASS.search(marks)
                and not front.authors
                and len(words) <= 60
                and not re.search(r"\d", words)
            ):
                front.authors = names_in(words)
    return front


def text_in(element: HtmlElement) -> str:
    """Return the words inside `element` on one line."""
    return " ".join("".join(element.itertext()).split())

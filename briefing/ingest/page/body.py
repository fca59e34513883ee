"""Body: the paragraphs of the report on a page, and nothing of what stands around them.

First what is certainly something else is taken out, then trafilatura looks for the article; where it finds less than half
of what the article element holds, the element is walked instead.
"""

from __future__ import annotations

import logging
import re
from html import unescape
from typing import TYPE_CHECKING

from lxml import etree

from briefing.ingest.boilerplate import ends_a_sentence
from briefing.ingest.drafting import Block
from briefing.ingest.lines import folded
from briefing.ingest.page.metadata import text_in
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_NEVER = (
    *(
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "applet",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
    ),
    *(
        "form",
        "button",
        "input",
        "select",
        "textarea",
        "nav",
        "footer",
        "aside",
        "figure",
        "figcaption",
        "dialog",
        "menu",
        "map",
    ),
)
_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "complementary",
        "dialog",
        "alertdialog",
        "search",
        "alert",
        "toolbar",
        "menu",
    ]
)
_NOISE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|rgpd|newsletters?|infolettre|subscri(?:be|ption)s?|paywall|share|sharing|partage|social|related"
    r"|read-?more|readmore|lire-?aussi|a-lire|recommend(?:ed|ations?)|promo|advert(?:isement)?s?|ads?|publicite|sponsored|comments?|commentaires?"
    r"|breadcrumbs?|caption|legende|credit|most-?read|popular|trending|tags?|byline|author-?box|bio|timestamp|sr-only|visually-hidden"
    r"|screen-reader-text|skip-link|follow-us|more-stories|outbrain|taboola|toolbar|print-only)(?=$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BIGGEST_NOISE = 0.4
"""A box with more than this share of the page's words is the page, whatever its class says."""
_MOST_ELEMENTS = 20_000
"""Larger pages are walked only: trafilatura's clean-up grows faster than the page."""
_PARAGRAPHS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "blockquote",
        "pre",
        "td",
        "th",
        "dd",
        "dt",
        "div",
        "section",
        "article",
        "main",
        "body",
    ]
)
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_SHORT = 0.5
_MOSTLY_LINKS = 0.6
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:standfirst|stand-first|subtitle|sub-?head(?:line|ing)?|deck|dek|summary|lede|lead|excerpt|chapo|chapeau|intro)(?=$|[\s_-])",
    re.IGNORECASE,
)


def blocks_of(tree: HtmlElement) -> tuple[list[Block], tuple[Problem, ...]]:
    """Return the report's paragraphs in order, and a note where they had to be found without trafilatura.

    `tree` is changed: what is no report is taken out of it.
    """
    _take_out(tree)
    article = _article(tree)
    walked = _plausible(list(_walk(article)))
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return walked, (_note("The page is very large"),)
    standfirst = _standfirst(tree)
    marked = article.tag not in ("body", "html")
    found = list(_by_trafilatura(tree))
    if _size(found) < _SHORT * _size(walked):
        return walked, (_note("The usual reader found too little on this page"),)
    if (marked or _size(walked) <= _size(found) / _SHORT) and _covers(walked, found):
        found = walked
    known = {folded(block.text) for block in found}
    return [*(block for block in standfirst if folded(block.text) not in known), *found], ()


def _covers(walked: list[Block], found: list[Block]) -> bool:
    """Return whether the walk met all that trafilatura found: then it lost nothing, and may have more."""
    everything = folded("".join(block.text for block in walked)).replace(" ", "")
    return all(folded(block.text).replace(" ", "") in everything for block in found if not block.heading)


def words_alone(page: str) -> tuple[list[Block], tuple[Problem, ...]]:
    """Return the lines of a page from which no tree could be made, tags and scripts cut out, with a warning."""
    bare = re.sub(
        r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|<[^<>]*>?",
        "\n",
        page,
        flags=re.DOTALL | re.IGNORECASE,
    )
    blocks = [
        Block(text=" ".join(unescape(line).split())) for line in bare.splitlines() if line.strip(" \t<>\"'=/")
    ]
    problem = Problem(
        level=Level.WARNING,
        message="The page's markup is broken; its words were taken line by line",
        advice="Save the page again if you can.",
    )
    return blocks, (problem,)


def _take_out(tree: HtmlElement) -> None:
    whole = len(text_in(tree)) or 1
    for element in list(tree.iter(etree.Comment, *_NEVER)):
        # An embedded post or a quotation box is sometimes the report's own: only these kinds are taken out unseen.
        if element.getparent() is not None:
            element.drop_tree()
    for element in list(tree.iter()):
        parent = element.getparent()
        if parent is None or element.tag in ("html", "body", "head", "main", "article"):
            continue
        if _is_noise(element) and len(text_in(element)) <= _BIGGEST_NOISE * whole:
            element.drop_tree()


def _is_noise(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or (element.get("aria-hidden") or "").lower() == "true":
        return True
    if _HIDDEN.search(element.get("style") or "") or (element.get("role") or "").lower() in _ROLES:
        return True
    return _NOISE.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


def _article(tree: HtmlElement) -> HtmlElement:
    """Return the element that holds the report: the article body, the longest article, main, or the whole page."""
    for path in (".//*[@itemprop='articleBody']", ".//article", ".//main", ".//*[@role='main']"):
        found = tree.xpath(path)
        if found:
            longest = max(found, key=lambda element: len(text_in(element)))
            if len(text_in(longest)) >= 0.5 * len(text_in(tree)):
                return longest
    body = tree.find("body")
    return tree if body is None else body


def _standfirst(tree: HtmlElement) -> list[Block]:
    """Return the sentences between headline and report, which trafilatura passes over."""
    for element in tree.iter("p", "div", "h2", "h3"):
        marks = f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('id') or ''}"
        words = text_in(element)
        if _STANDFIRST.search(marks) and 40 <= len(words) <= 400 and ends_a_sentence(words):
            return [Block(text=words)]
    return []


def _by_trafilatura(tree: HtmlElement) -> Iterator[Block]:
    # Half a second to import, most of it for its network code, which is never called: a tree is handed over, no address.
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError, etree.LxmlError):
        return
    if document is None or isinstance(document, dict) or document.body is None:
        return
    for element in document.body.iter("p", "head", "item", "quote", "cell", "code", "ab", "fw"):
        words = _own_words(element, ("p", "head", "item", "quote", "cell", "list", "table"))
        if words:
            yield Block(text=words, heading=element.tag in ("head", "cell", "fw"))


def _own_words(element: etree._Element, units: tuple[str, ...]) -> str:
    """Return the words of `element` less those of the units inside it, which come by themselves."""
    parts = [element.text or ""]
    for child in element:
        if child.tag not in units and isinstance(child.tag, str):
            parts.append(" " if child.tag in ("lb", "br") else _own_words(child, units))
        parts.append(child.tail or "")
    return " ".join("".join(parts).split()) if element.tag in units else "".join(parts)


def _walk(element: HtmlElement) -> Iterator[Block]:
    """Return the paragraphs under `element` in document order: the words between two paragraph-making tags.

    Paragraphs that are mostly links lead elsewhere and are passed over.
    """
    words: list[str] = []
    kind, linked, in_link = str(element.tag), 0, 0
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if not isinstance(node.tag, str):
            continue
        starts = event == "start"
        if node.tag in _PARAGRAPHS:
            yield from _paragraph(words, kind, linked)
            words, linked = [], 0
            kind = node.tag if starts else "p"
        in_link += (1 if starts else -1) if node.tag == "a" else 0
        text = (
            (" " if node.tag == "br" else node.text) if starts else (node.tail if node is not element else "")
        )
        words.append(text or "")
        linked += len(text or "") if in_link else 0
    yield from _paragraph(words, kind, linked)


def _paragraph(words: list[str], kind: str, linked: int) -> Iterator[Block]:
    text = " ".join("".join(words).split())
    if text and linked <= _MOSTLY_LINKS * len(text):
        yield Block(text=text, heading=kind in _HEADINGS or kind in ("td", "th"))


def _plausible(blocks: list[Block]) -> list[Block]:
    """Return the blocks less short ones that are no sentences, such as menu entries, where there are sentences at all."""
    sentences = [
        block
        for block in blocks
        if block.heading or re.search(r"""[.!?…:]["'”’»)\s]*$""", block.text) or len(block.text) > 120
    ]
    return sentences if any(not block.heading for block in sentences) else blocks


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks if not block.heading)


def _note(cause: str) -> Problem:
    return Problem(
        level=Level.NOTE,
        message=f"{cause}; its paragraphs were taken as they stand",
        advice="Compare them with the page.",
    )

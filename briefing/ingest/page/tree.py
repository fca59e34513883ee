"""Tree: a saved page parsed so that it can do nothing: no fetch, no entity, no script, and no depth that breaks us."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from briefing.errors import InputError

_DEEPEST = 200
"""Elements nested deeper than this are no page a person wrote; parsers and walkers would overflow on them."""
_FORBIDDEN_IN_TREE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# Pictures written into the page, and attributes by the thousand, on which the parser's time grows with their square.
_HUGE_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,40})\s[^<>]{10000,}>")
# The parser would drop what stands behind them, and broken pages have them in the middle.
_END_OF_PAGE = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_NOT_KEPT = re.compile(
    r"</?(?!(?:p|h[1-6]|li|br|html|head|body|title|meta|link|script|style|time)\b)[a-zA-Z][^<>]*>",
    re.IGNORECASE,
)
_DECLARATIONS = re.compile(
    r"<!DOCTYPE[^>\[]*\[.*?\]\s*>|<!ENTITY[^>]*>|<\?xml[^>]*\?>", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*?(/?)>")
_EMPTY = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "td",
        "tr",
        "th",
        "dt",
        "dd",
        "option",
    )
)


def parse(text: str, file_name: str) -> HtmlElement:
    """Return the page's tree. Broken markup is mended as browsers do; `InputError` where there is no markup at all.

    Entities are not declared by a page (declarations are cut out beforehand); external ones are never resolved.
    """
    clean = _FORBIDDEN_IN_TREE.sub("\ufffd", _DECLARATIONS.sub("", text))
    clean = _END_OF_PAGE.sub("", clean)
    clean = _HUGE_TAG.sub(r"<\1>", clean)
    if _depth(clean) > _DEEPEST:
        clean = _flattened(clean)
    parser = HTMLParser(no_network=True, recover=True, huge_tree=False, remove_pis=True)
    try:
        tree = document_fromstring(clean, parser=parser, ensure_head_body=True)
    except (etree.LxmlError, ValueError, AssertionError, RecursionError, TypeError) as error:
        raise InputError(
            f"the page cannot be read as HTML: {str(error)[:80] or type(error).__name__}",
            where=file_name,
            advice="Save the page again, or copy its text into a text file.",
        ) from None
    return tree


def _depth(text: str) -> int:
    """Return an upper bound of how deep elements are nested."""
    depth = deepest = 0
    for closing, name, empty in _TAG.findall(text):
        if empty or name.lower() in _EMPTY:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _flattened(text: str) -> str:
    """Return the page with the tags of its head, paragraphs, headings and lists only: what boxes and styles is gone."""
    return _NOT_KEPT.sub("\n", text)

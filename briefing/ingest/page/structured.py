"""Structured: the news article that a page describes in its JSON-LD (schema.org), read as words and never trusted as more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_ARTICLES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "LiveBlogPosting",
    "Article",
    "BlogPosting",
)
_LONGEST = 500_000
_DEEPEST = 12


def article_in(tree: HtmlElement) -> dict[str, object]:
    """Return the page's article object, the most specific kind first, or an empty dict. Broken JSON is passed over."""
    found = [thing for block in _blocks(tree) for thing in _things(block, 0)]
    for kind in _ARTICLES:
        for thing in found:
            if kind in _kinds(thing):
                return thing
    return {}


def words_at(thing: object, *keys: str) -> str:
    """Return the first string under one of `keys`, looking into `name` and `@id` of objects and into lists; else ""."""
    return next(iter(all_words_at(thing, *keys)), "")


def all_words_at(thing: object, *keys: str) -> tuple[str, ...]:
    """Return all strings under the first of `keys` that has any."""
    if isinstance(thing, dict):
        for key in keys:
            words = tuple(_strings(thing.get(key), 0))
            if words:
                return words
    return ()


def _strings(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        if value.strip():
            yield value.strip()
    elif isinstance(value, list) and depth < _DEEPEST:
        for item in value:
            yield from _strings(item, depth + 1)
    elif isinstance(value, dict):
        name = value.get("name") or value.get("@id") or value.get("url")
        if isinstance(name, str) and name.strip():
            yield name.strip()


def _blocks(tree: HtmlElement) -> Iterator[object]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            content = (script.text or "").strip()[:_LONGEST].removeprefix("<!--").removesuffix("-->")
            try:
                yield json.loads(content, strict=False)
            except (ValueError, RecursionError):
                continue


def _things(block: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(block, list):
        for item in block:
            yield from _things(item, depth + 1)
    elif isinstance(block, dict):
        yield block
        yield from _things(block.get("@graph"), depth + 1)
        yield from _things(block.get("mainEntity"), depth + 1)


def _kinds(thing: dict[str, object]) -> tuple[str, ...]:
    kind = thing.get("@type")
    return tuple(part for part in (kind if isinstance(kind, list) else [kind]) if isinstance(part, str))

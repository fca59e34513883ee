"""Hostile text for every field of a brief, and a parser that tells text from markup."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html.parser import HTMLParser
from typing import Any

from briefing.model.source import SourceSpan
from briefing.model.when import When
from briefing.render.visible import visible

# Fields that name other things, or that only certain values fit.
_KEPT = {
    "id",
    "source",
    "sha256",
    "places",
    "incident",
    "same_as",
    "rests_on",
    "text_of",
    "parties",
    "language",
    "start",
    "end",
}


def with_text(value: Any, text: str) -> Any:
    """Return a copy of a brief, or of a part of it, with `text` in every field that holds free text."""
    if isinstance(value, tuple):
        return tuple(with_text(each, text) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    if isinstance(value, SourceSpan):
        return replace(value, start=0, end=len(text), quote=text)
    changed: dict[str, Any] = {}
    for field in fields(value):
        old = getattr(value, field.name)
        if field.name in _KEPT or (isinstance(value, When) and field.name == "edtf"):
            continue
        if isinstance(old, str) and not isinstance(old, Enum):
            changed[field.name] = text
        elif isinstance(old, tuple) and old and isinstance(old[0], str):
            changed[field.name] = (text,) * len(old)
        else:
            changed[field.name] = with_text(old, text)
    return replace(value, **changed)


def harmless(text: str) -> str:
    """Return a text of the same shape, words and lengths as `text` is when printed, but of nothing but the letter w."""
    return re.sub(r"[^\s]", "w", visible(text))


class Skeleton(HTMLParser):
    """Takes HTML apart: `elements` (tag with the names of its attributes) in their order, and all `text`.

    What stands in a figure is `drawn`, without an order: how many labels a drawing has depends on how long they are.
    """

    def __init__(self, markup: str) -> None:
        """Parse `markup`."""
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.drawn: set[tuple[str, tuple[str, ...]]] = set()
        self.text = ""
        self.comments: list[str] = []
        self._figures = 0
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        names = tuple(name for name, value in attrs if (name, value) != ("class", "long"))
        self._figures += tag == "figure"
        if self._figures:
            self.drawn.add((tag, names))
        else:
            self.elements.append((tag, names))

    def handle_endtag(self, tag: str) -> None:
        """Note the end of a figure."""
        self._figures -= tag == "figure"

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data

    def handle_comment(self, data: str) -> None:
        """Note a comment: there is none in our own templates' output."""
        self.comments.append(data)

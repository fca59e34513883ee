"""Lines: sentences as far as they can be told without a language: by their stops and the ends of lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.finding import Span

# A stop ends a sentence before a space and a letter that is no small one, so that "No. 5" and "z. B." stay whole mostly.
_STOP = re.compile(r"[.!?…؟۔।]+[”»\"’)\]]*(?=\s+[^\s\d])|[。！？]+[」』”]*|[\n\r]+")
_LONGEST = 600  # code points: what is longer is no sentence, and a number in it says nothing about the rest
_FEWEST_WORDS = 3


def lines(text: str) -> Iterator[Span]:
    """Yield the sentences of a text, half-open, in code points, without the white space round them."""
    start = 0
    for stop in _STOP.finditer(text):
        if stop.group()[0] == "." and text[stop.end() :][:2].strip()[:1].islower():
            continue
        yield from _sentence(text, start, stop.end())
        start = stop.end()
    yield from _sentence(text, start, len(text))


def _sentence(text: str, start: int, end: int) -> Iterator[Span]:
    if end - start > _LONGEST:
        return
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip())
    if len(text[begin:last].split()) >= _FEWEST_WORDS:
        yield begin, last

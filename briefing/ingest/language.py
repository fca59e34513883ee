"""Language: which language a text is written in, told from its commonest words or its script."""

from __future__ import annotations

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3
"""So many common words must be met before a language is named at all: a headline alone often has none."""
_MARGIN = 1.5
"""The best language must show so many times the common words of the second best."""
_LOOKED_AT = 40_000
"""Code points from the start: enough for any report, and a 20 MB file costs no more."""

_COMMON = {
    "en": "the of and to in that is was for on with as at by from have has had said it its were which this be not are",
    "fr": "le la les des du et en un une que qui dans pour par sur au aux est sont été pas ce cette selon avec ont il",
    "es": "el la los las del y en un una que por para con se su al es son fue no lo como según más ha este esta",
    "pt": "o a os as do da dos das e em um uma que por para com se ao é são foi não no na mais segundo sua seu",
    "de": "der die das und in den von zu mit ist im für auf nicht ein eine dem des sich als auch wurde werden sind",
    "it": "il lo la gli le di e in un una che per con si del della dei al è sono stato non nel secondo più ha",
}
_WORDS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_SCRIPTS = {
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
}


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the text's language, or "" where the text is too short or too mixed to tell."""
    beginning = text[:_LOOKED_AT]
    words = Counter(word.casefold() for word in _WORD.findall(beginning))
    letters = sum(len(word) * count for word, count in words.items())
    for code, script in _SCRIPTS.items():
        if letters and len(script.findall(beginning)) > letters / 2:
            return code
    counts = sorted(
        ((sum(words[word] for word in common), code) for code, common in _WORDS.items()),
        reverse=True,
    )
    (best, code), (second, _) = counts[0], counts[1]
    return code if best >= _ENOUGH and best >= _MARGIN * second else ""


def language_tag(stated: str) -> str:
    """Return the two- or three-letter language out of what a page states, such as "fr" of `fr-ML`; "" for none."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?:[-_]|\s*$)", stated)
    return match[1].lower() if match else ""

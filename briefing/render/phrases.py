"""Phrases: every word that the pages print and that does not come from the brief, in English and French.

Templates see them as `words`: a heading is `{{ words.contested }}`. A phrase has named gaps that `str.format` fills; what
fills them is taken as it is and never read as a phrase.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing.render.phrasebooks import BOOKS

Phrases = Mapping[str, str]


def phrases(language: str) -> Phrases:
    """Return the phrases of a language (`fr`, `fr-ML` …); English for one that there is no book for."""
    return BOOKS.get(language.casefold().partition("-")[0], BOOKS["en"])


def listed(items: list[str], words: Phrases) -> str:
    """Return "a, b and c" in the language of `words`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {words['and']} {items[-1]}"

"""Phrases: every word that the pages print and that does not come from the brief, in English and French.

Templates see them as `words`: a heading is `{{ words.contested }}`. A phrase with gaps is filled by `fill`.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing.render.phrasebook import ENGLISH, FRENCH

Phrases = Mapping[str, str]

_BOOKS: Mapping[str, Phrases] = {"en": ENGLISH, "fr": FRENCH}


def phrases(language: str) -> Phrases:
    """Return the phrases of a language (`fr`, `fr-ML` …); English for one that there is no book for."""
    return _BOOKS.get(language.casefold().partition("-")[0], ENGLISH)


def fill(phrase: str, **gaps: object) -> str:
    """Return a phrase with its gaps filled; text in a gap is taken as it is and never read as a phrase."""
    return phrase.format(**gaps)


def listed(items: list[str], words: Phrases) -> str:
    """Return "a, b and c" in the language of `words`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {words['and']} {items[-1]}"

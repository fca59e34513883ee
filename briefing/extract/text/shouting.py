"""Shouting: a text all in capitals, as old wire copy is, read as if it were written as usual.

Only for reading: what is published stays as it is, and offsets into the one are offsets into the other (code points).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.extract.lexicon import demonyms
from briefing.extract.lexicon.place_words import BREAKS, MONTHS_AND_DAYS, NO_PLACE, ORDINARY, PARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.gazetteer import Gazetteer

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LINK = re.compile(r"\s+")
_LONGEST = 4  # words in the name of a place
_LOOKED_AT = 20_000  # code points: enough to tell how a text is written
_SHOUTED = 0.85  # of the letters are capitals
_FEWEST = 40  # letters: a line of less may be a headline
_SHORTEST = 4  # letters of a name of one word
_ENGLISH = frozenset({"US", "GB", "AU", "NZ", "IE"})  # where half the ordinary words are towns
_CITY = 100_000  # people: what a name of one word needs there
_NEVER_FIRST = (BREAKS - PARTICLES) | {"the", "of"}
_RIVAL = 4  # a namesake with more than a quarter of the people leaves it open which city is meant
_DATELINE = re.compile(r"\s*(?P<city>[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){0,2})\s?(?:,|\()")
_SENTENCE = re.compile(r"(?:\A|[.!?:]\s+|\n\s*\n)\W*(\w)")
_DAY_OF_MONTH = re.compile(
    r"(?<=\d\s)(M)(?:AY|ARCH)\b|\b(M)(?:AY|ARCH)(?=\s+\d)|\b(?:IN|LAST|SINCE|OF)\s+(M)(?:AY|ARCH)\b"
)


def shouted(text: str) -> bool:
    """Return whether a text is written in capitals throughout."""
    letters = [sign for sign in text[:_LOOKED_AT] if sign.isalpha()]
    return len(letters) >= _FEWEST and sum(sign.isupper() for sign in letters) > _SHOUTED * len(letters)


def as_usually_written(text: str, gazetteer: Gazetteer) -> str:
    """Return a shouted text in small letters, with capitals where sentences begin and for places, months and days.

    Of the names of places those of the countries that the text names, and of their neighbours. The result is as long as the
    text, character by character; any other text is returned as it is.
    """
    if not shouted(text):
        return text
    letters = [sign.lower() if len(sign.lower()) == 1 else sign for sign in text]
    for start, end in _names(text, gazetteer):
        for word in _WORD.finditer(text, start, end):
            if word[0].casefold() not in PARTICLES or word.start() == start:
                letters[word.start()] = text[word.start()]
    for match in (*_SENTENCE.finditer(text), *_DAY_OF_MONTH.finditer(text)):
        at = match.start(match.lastindex or 0)
        letters[at] = text[at]
    return "".join(letters)


def _names(text: str, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """Yield where names of places, months, days and nationalities stand, the longest name first."""
    words = [match.span() for match in _WORD.finditer(text)]
    joined = [bool(_LINK.fullmatch(text, one[1], other[0])) for one, other in pairwise(words)]
    near = _countries(text, words, gazetteer)

    @cache
    def known(name: str) -> bool:
        return _is_name(name, near, gazetteer)

    at = 0
    while at < len(words):
        longest = 1
        while longest < _LONGEST and at + longest < len(words) and joined[at + longest - 1]:
            longest += 1
        for length in range(longest, 0, -1):
            start, end = words[at][0], words[at + length - 1][1]
            if known(" ".join(text[start:end].split()).casefold()):
                yield start, end
                at += length
                break
        else:
            at += 1


def _is_name(name: str, near: frozenset[str], gazetteer: Gazetteer) -> bool:
    first, *others = name.split()
    if not others and (first in MONTHS_AND_DAYS or demonyms.country_of(first)):
        return True
    if name in NO_PLACE or first in _NEVER_FIRST or (others and others[-1] in BREAKS):
        return False
    if not others and (first in ORDINARY or first in PARTICLES or len(first) < _SHORTEST):
        return False
    if all(word in ORDINARY or word in BREAKS for word in name.split()):
        return False
    if gazetteer.country(name) is not None:
        return True
    return any(
        entry.country in near and (entry.country not in _ENGLISH or bool(others) or entry.population >= _CITY)
        for entry in gazetteer.find(name, near)
        if entry.kind != "country"
    )


def _countries(text: str, words: list[tuple[int, int]], gazetteer: Gazetteer) -> frozenset[str]:
    """Return the countries that a text names, by names of up to two words and by adjectives (ISO 3166-1 alpha-2).

    That of the city of its dateline is one of them.
    """
    found = set(demonyms.countries_in(text, 0, len(text))) | _of_dateline(text, gazetteer)
    ahead = [*words[1:], (0, 0)]
    for (start, end), (_, later) in zip(words, ahead, strict=True):
        for stop in {end, later}:
            name = " ".join(text[start:stop].split()).casefold()
            if _SHORTEST <= len(name) < 40 and name not in BREAKS:
                entry = gazetteer.country(name)
                if entry is not None:
                    found.add(entry.country)
    return frozenset(found)


def _of_dateline(text: str, gazetteer: Gazetteer) -> set[str]:
    """Return the country of the city that a text begins with ("BOGOTA, 18 AUG 89 — "); none where two are of like size."""
    match = _DATELINE.match(text)
    entries = gazetteer.find(" ".join(match["city"].split())) if match else ()
    cities = sorted((each.population, each.country) for each in entries if each.kind == "place")[::-1]
    if not cities or cities[0][0] < _CITY or (len(cities) > 1 and _RIVAL * cities[1][0] > cities[0][0]):
        return set()
    return {cities[0][1]}

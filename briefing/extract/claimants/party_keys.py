"""Party keys: what makes two names one party, in whatever language: the country of a force, or a group known by several names."""

from __future__ import annotations

import re

from briefing.extract.lexicon import demonyms
from briefing.extract.lexicon import party_words as vocabulary

_STEM = 5


def country_key(name: str) -> str:
    """Return the country in a force's name as ISO 3166-1 alpha-2, or its stem where no table knows it; "" for none."""
    adjective = next(demonyms.countries_in(name, 0, len(name)), "")
    if adjective:
        return adjective
    rest = name
    for _, force in vocabulary.FORCE_KINDS:
        rest = re.sub(rf"\b(?:{force})\b", " ", rest, flags=re.IGNORECASE)
    words = [word for word in re.findall(r"[^\W\d_]{2,}", rest.casefold()) if word not in vocabulary.NO_OWNER]
    if not words:
        return ""
    return vocabulary.COUNTRIES.get(words[0]) or _by_adjective(words[0]) or words[0][:_STEM]


def _by_adjective(country: str) -> str:
    """Return the one country whose adjectives begin with this name less its ending; "" where none or several do."""
    stem = country.rstrip("aeiouy")
    codes = {
        code for adjective, code in demonyms.DEMONYMS.items() if len(stem) > 2 and adjective.startswith(stem)
    }
    return codes.pop() if len(codes) == 1 else ""


def party_key(*names: str) -> str:
    """Return the key of the party that goes by these names: "army:ML", "jnim"; "" where only its names identify it."""
    for name in names:
        key = _force_key(name)
        for known, pattern in vocabulary.SAME_BODY:
            if (name and re.fullmatch(pattern, name, re.IGNORECASE)) or (
                key and re.fullmatch(pattern, key, re.IGNORECASE)
            ):
                return known
        if key:
            return key
    return ""


def _force_key(name: str) -> str:
    force = next(
        (
            kind
            for kind, pattern in vocabulary.FORCE_KINDS
            if re.search(rf"\b(?:{pattern})\b", name, re.IGNORECASE)
        ),
        "",
    )
    country = country_key(name) if force else ""
    return f"{force}:{country}" if len(country) == 2 and country.isupper() else ""

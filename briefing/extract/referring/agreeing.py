"""Agreeing: whether a pronoun or noun can stand for somebody, by gender, number, and person or body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.roles import tells_a_person
from briefing.extract.lexicon.given_names import GIVEN
from briefing.extract.lexicon.people_words import PLURALS
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.extract.referring.known import Known, Named
    from briefing.extract.text.reading import Reading

_PLURAL_EN = re.compile(
    rf"\b(?:{PLURALS}|\w{{3,}}(?<!ss)(?<!us)(?<!is)s|people|men|women|police|children|troops)$", re.IGNORECASE
)
_SINGULAR_EN = re.compile(r"^(?:an?|one|another|every|this|that|his|her|its)\s", re.IGNORECASE)
_PLURAL_FR = re.compile(
    r"^(?:les|des|ces|ses|leurs|nos|mes|plusieurs|certaine?s|quelques|deux|trois|quatre|cinq|six|"
    r"d['’]autres|de nombreu\w+|une (?:trentaine|dizaine|vingtaine|centaine))\b"
    r"|^[a-zà-ÿ]+s\b",
    re.IGNORECASE,
)
# "A camp leader and two aid workers", "un maire et un imam".
_TOGETHER = re.compile(
    r"^(?:an?|one|the|une?|le|la)\s[^,;]{2,40}?\s(?:and|et)\s(?:an?|one|two|three|several|some|une?|deux|trois|des|plusieurs)\s",
    re.IGNORECASE,
)
_EMPLOYER = frozenset({"employer", "employeur"})


def gender_of(reading: Reading, each: Named, known: Known) -> str:
    """Return "f" or "m" where the text tells the gender of somebody: by the words for them, a pronoun, or the first name."""
    french = reading.lexicon.language == "fr"
    for other in (each, *(one for one in known.earlier if one.claimant.name == each.claimant.name)):
        told = names.gender(reading.lexicon.head(reading.text(other.span)), french=french)
        if told:
            return told
    who = each.claimant
    if who.person:
        return names.gender(reading.lexicon.head(who.role), french=french) or GIVEN.get(
            who.name.split(maxsplit=1)[0].casefold(), ""
        )
    return _gender_of_body(reading, who.name)


def _gender_of_body(reading: Reading, name: str) -> str:
    """Return the gender of a French body by its noun, or by the article that it has anywhere in the text."""
    if reading.lexicon.language != "fr":
        return ""
    told = names.gender(reading.lexicon.head(name), french=True)
    if told or not name:
        return told
    match = re.search(
        rf"\b(?P<la>la|une)\s+{re.escape(name)}(?!\w)|\b(?:le|un|du|au)\s+{re.escape(name)}(?!\w)",
        reading.source.text,
        re.IGNORECASE,
    )
    return "" if match is None else "f" if match["la"] else "m"


def plural(reading: Reading, each: Named) -> bool:
    """Return whether the words for somebody are a plural: "residents", "les assaillants"."""
    who = each.claimant
    words = (each.told or reading.text(each.span)).strip(" ,")
    if each.claimant.naming is Naming.UNNAMED and _TOGETHER.search(words):
        return True
    if reading.lexicon.language == "fr":
        return bool(_PLURAL_FR.match(words)) and not (who.naming is Naming.NAMED and who.person)
    if who.naming is Naming.NAMED or _SINGULAR_EN.match(words):
        return (
            who.naming is Naming.NAMED
            and not who.person
            and bool(re.search(r"\b(?:forces|authorities|troops|fighters|rebels)\b", words))
        )
    return bool(_PLURAL_EN.search(reading.lexicon.head(words)))


def is_person(each: Named) -> bool:
    """Return whether somebody is a human being, or several."""
    return each.claimant.person or (
        each.claimant.naming is Naming.UNNAMED and tells_a_person(each.claimant.name)
    )


def is_body(each: Named) -> bool:
    """Return whether somebody is a body that "it" can stand for."""
    who = each.claimant
    return (not is_person(each) or who.role.casefold() in _EMPLOYER) and who.naming in (
        Naming.NAMED,
        Naming.UNNAMED,
    )


def agrees(reading: Reading, wanted: str, each: Named, known: Known) -> bool:
    """Return whether a wanted gender ("" for any) and that of the words for somebody do not contradict each other."""
    own = gender_of(reading, each, known) if wanted else ""
    return not (own and own != wanted)

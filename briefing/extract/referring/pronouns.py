"""Pronouns: whom "he", "it", "they", "elle", "ce dernier" or "one of them" stands for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.claimants.named import Claimant, with_resolution
from briefing.extract.referring import reasons
from briefing.extract.referring.agreeing import agrees, is_body, is_person, plural
from briefing.extract.referring.bodies import by_body, is_short_form
from briefing.extract.referring.offices import by_office, is_office
from briefing.extract.referring.order import lately_named, tried
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.referring.known import Known, Named
    from briefing.extract.text.reading import Reading

_LEAD = r"^(?:and |but |et |mais |so )?"
_HE = re.compile(rf"{_LEAD}(?:he|him|himself)$", re.IGNORECASE)
_SHE = re.compile(rf"{_LEAD}(?:she|her|herself)$", re.IGNORECASE)
_IT = re.compile(rf"{_LEAD}(?:it|itself)$", re.IGNORECASE)
_THEY = re.compile(rf"{_LEAD}(?:they|them|themselves)$", re.IGNORECASE)
_IL = re.compile(rf"{_LEAD}(?:il|lui|celui-ci|lui-même)$", re.IGNORECASE)
_ELLE = re.compile(rf"{_LEAD}(?:elle|celle-ci|elle-même)$", re.IGNORECASE)
_ILS = re.compile(rf"{_LEAD}(?:ils|eux|elles|ceux-ci|celles-ci|eux-mêmes)$", re.IGNORECASE)
_LATTER = re.compile(r"^(?:the latter|ce dernier|cette dernière|ces derniers|ces dernières)$", re.IGNORECASE)
_FORMER = re.compile(r"^(?:the former)$", re.IGNORECASE)
_RELATIVE = re.compile(r"^(?:who|which|that|qui)$", re.IGNORECASE)
_ONE_OF = re.compile(
    r"^(?:one|some|two|three|several|many|another|most|each) of them$|^(?:l['’]un|l['’]une|certains|"
    r"certaines|deux|plusieurs|beaucoup|quelques-uns) (?:d['’]eux|d['’]elles|d['’]entre eux|"
    r"d['’]entre elles)$",
    re.IGNORECASE,
)
# "Ses paroles", "her account": whoever's they are.
_WORDS_EN = r"(?:own )?(?:words|account|telling|version|testimony|remarks|comments|estimate|count)"
_WORDS_FR = (
    r"(?:propres )?(?:paroles|propos|mots|dires|déclarations|explications|témoignage|récit|version|estimations?|confidences|"
    r"affirmations|aveux|calculs|précisions|informations)"
)
_HIS_WORDS = re.compile(rf"^his {_WORDS_EN}$", re.IGNORECASE)
_HER_WORDS = re.compile(rf"^her {_WORDS_EN}$", re.IGNORECASE)
_THEIR_WORDS = re.compile(rf"^(?:their {_WORDS_EN}|leurs? {_WORDS_FR})$", re.IGNORECASE)
_SES_PAROLES = re.compile(rf"^(?:ses|son|sa) {_WORDS_FR}$", re.IGNORECASE)
_ANY = (
    _HIS_WORDS,
    _HER_WORDS,
    _THEIR_WORDS,
    _SES_PAROLES,
    _HE,
    _SHE,
    _IT,
    _THEY,
    _IL,
    _ELLE,
    _ILS,
    _LATTER,
    _FORMER,
    _RELATIVE,
    _ONE_OF,
)


def is_pronoun(wording: str) -> bool:
    """Return whether a phrase is a pronoun of the third person, relative ones and "the latter" included."""
    if wording.isupper() and len(wording) > 1:
        return False  # "IT", "HE": an abbreviation
    return any(pattern.match(wording) for pattern in _ANY)


def by_pronoun(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return whom a pronoun at `span` (code points) stands for, with the reason; None where nobody before it fits."""
    if _RELATIVE.match(wording):
        near = _ending_at(reading, span, known)
        return _because(near, reasons.last_named(wording, near.claimant.name)) if near else None
    if _LATTER.match(wording) or _FORMER.match(wording):
        return _latter(reading, wording, span, known)
    for each in tried(reading, span, known):
        if each.claimant.naming is not Naming.UNSPECIFIED and _fits(reading, wording, each, known):
            meant = _followed(reading, each, known)
            return _because(meant, _why(wording, meant))
    return None


def _followed(reading: Reading, each: Named, known: Known) -> Named:
    """Return somebody whom a sentence only mentions by a short form as whom the short form stands for."""
    words = reading.text(each.span)
    if each.spoke:
        return each
    found = None
    if is_office(words):
        found = by_office(reading, words, each.span, known)
    elif is_short_form(words):
        found = by_body(reading, words, each.span, known)
    return replace(each, claimant=found) if found else each


def vague(wording: str) -> bool:
    """Return whether a pronoun that stands for nobody in particular names nobody: "they say", "on dit"."""
    return bool(_THEY.match(wording))


def _fits(reading: Reading, wording: str, each: Named, known: Known) -> bool:
    if each.claimant.naming is Naming.PUBLICATION or is_pronoun(each.claimant.name):
        return False
    if _HE.match(wording) or _SHE.match(wording) or _HIS_WORDS.match(wording) or _HER_WORDS.match(wording):
        wanted = "f" if _SHE.match(wording) or _HER_WORDS.match(wording) else "m"
        return is_person(each) and not plural(reading, each) and agrees(reading, wanted, each, known)
    if _IT.match(wording):
        return is_body(each)
    if _THEY.match(wording) or _THEIR_WORDS.match(wording):
        return plural(reading, each) or (is_body(each) and not is_person(each))
    if _ONE_OF.match(wording) or _ILS.match(wording):
        return plural(reading, each) and (
            agrees(reading, "f" if "elles" in wording.casefold() else "", each, known)
        )
    wanted = "f" if _ELLE.match(wording) else "" if _SES_PAROLES.match(wording) else "m"
    return not plural(reading, each) and agrees(reading, wanted, each, known)


def _latter(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return the last named of those that a sentence before names ("the latter"), or the last but one ("the former")."""
    french = wording.casefold().startswith("c")
    wanted = "" if not french else "f" if "dernière" in wording.casefold() else "m"
    many = french and wording.casefold().startswith("ces")
    fitting = [
        each
        for each in lately_named(reading, span, known)
        if agrees(reading, wanted, each, known)
        and each.claimant.naming is not Naming.UNSPECIFIED
        and (not french or plural(reading, each) is many)
    ]
    place = 1 if _FORMER.match(wording) else 0
    if len(fitting) <= place:
        return None
    form = reasons.last_but_one if place else reasons.last_named
    return _because(fitting[place], form(wording, fitting[place].claimant.name))


def _ending_at(reading: Reading, span: Span, known: Known) -> Named | None:
    """Return who is named right before a relative pronoun; else whoever spoke last."""
    near = lately_named(reading, span, known)
    touching = [each for each in near if reading.source.text[each.span[1] : span[0]].strip(" ,\n") == ""]
    earlier = [each for each in known.earlier if each.span[1] <= span[0]]
    return touching[0] if touching else earlier[-1] if earlier else None


def _why(wording: str, each: Named) -> str:
    who = each.claimant.name
    if is_person(each):
        form = reasons.last_person_who_spoke if each.spoke else reasons.last_person_named
    else:
        form = reasons.last_body_that_spoke if each.spoke else reasons.last_body_named
    return form(wording, who)


def _because(each: Named, reason: str) -> Claimant:
    return with_resolution(each.claimant, reason)

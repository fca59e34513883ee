"""Offices: whom "the spokesman", "the officer", "l'élu" or "the governor" stands for."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.named import Claimant, with_resolution
from briefing.extract.claimants.roles import role_in, tells_a_person
from briefing.extract.lexicon.people_words import ANYBODY, MEANT_BY
from briefing.extract.referring import reasons
from briefing.extract.referring.agreeing import agrees, is_person, plural
from briefing.extract.referring.in_full import introduced
from briefing.extract.referring.once import Once
from briefing.extract.referring.order import tried
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.referring.known import Known, Named
    from briefing.extract.text.reading import Reading

_DETERMINER = re.compile(
    r"^(?:(?:the|this|that|these|those|le|la|les|ce|cet|cette|ces)\s+|l['’])(?:same\s+|said\s+|même\s+|"
    r"dite?\s+)?",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    r"\b(?:official|responsable|fonctionnaire|dignitary|dignitaire|personnalité)$", re.IGNORECASE
)
_LAY = re.compile(
    r"\b(?:resident|villager|witness|survivor|trader|farmer|herder|driver|teacher|student|nurse|neighbour|"
    r"shopkeeper|fisherman|habitant\w*|villageois\w*|témoin|rescapé\w*|"
    r"riverain\w*|commerçant\w*|pêcheur|éleveur|chauffeur|enseignant\w*|infirmi\w+|voisin\w*|vendeu\w+)\b",
    re.IGNORECASE,
)
# Offices that French puts in the masculine for a woman too.
_OF_EITHER = re.compile(
    r"\b(?:médecin|témoin|professeur|chef|gouverneur|préfet|procureur|officier|maire|ministre|juge|général|"
    r"colonel|commandant|capitaine|lieutenant|commissaire|ambassadeur)\b"
)
_TOGETHER = re.compile(r"\s+(?:and|et)\s+(?=(?:an?|one|un|une)\s)")
_STEM = 6
_PLURALS = re.compile(
    r"^(?:these|those|the|les|ces)\s.*(?:s|men|women|people|x)$|^(?:les|ces|these|those)\s", re.IGNORECASE
)


def is_office(wording: str) -> bool:
    """Return whether a phrase is a determiner with a word for somebody and no complement: "the officer"."""
    rest = _DETERMINER.sub("", wording)
    return (
        rest != wording
        and "," not in rest
        and len(rest.split()) <= 4
        and not re.search(r"\b(?:of|de|du|des)\b|d['’]|['’]s\s", rest)
        and bool(
            tells_a_person(rest)
            or ANYBODY.fullmatch(rest)
            or any(said.fullmatch(rest) for said, _ in MEANT_BY)
        )
    )


def by_office(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return the person that an office at `span` (code points) stands for, with the reason; None where nobody fits."""
    rest = _DETERMINER.sub("", wording).casefold()
    wanted = (
        names.gender(wording, french=True) if reading.lexicon.language == "fr" and not _epicene(rest) else ""
    )
    wanted = "" if wanted == "m" and _OF_EITHER.search(rest) else wanted
    people = [
        each
        for met in tried(reading, span, known)
        for each in _each_of(met)
        if is_person(each) and not plural(reading, each) and agrees(reading, wanted, each, known)
    ]
    if _PLURALS.search(wording):
        return _plural(reading, wording, rest, span, known)
    for test in (_same_noun, _meant, _anybody):
        for each in people:
            if test(reading, rest, each):
                who = each.claimant
                form = reasons.last_person_who_spoke if each.spoke else reasons.last_person_named
                return with_resolution(who, form(wording, who.name))
        if test is _same_noun:
            later = _introduced_so(reading, wording, rest, known)
            if later:
                return later
    return None


def _plural(reading: Reading, wording: str, rest: str, span: Span, known: Known) -> Claimant | None:
    """Return the people of the same noun who spoke before: "the diplomats" after "two European diplomats"."""
    for each in tried(reading, span, known):
        if (
            each.spoke
            and plural(reading, each)
            and each.claimant.naming is Naming.UNNAMED
            and _same_noun(reading, rest, each)
        ):
            return with_resolution(each.claimant, reasons.last_person_who_spoke(wording, each.claimant.name))
    return None


def _each_of(each: Named) -> tuple[Named, ...]:
    """Return those whom one phrase names together apart: "two sources and a local official"."""
    who = each.claimant
    parts = _TOGETHER.split(who.name) if who.naming is Naming.UNNAMED else []
    if len(parts) < 2:
        return (each,)
    return tuple(
        replace(each, claimant=replace(who, name=part, role=role_in(part)), told=part) for part in parts
    )


def _epicene(rest: str) -> bool:
    """Return whether a French noun has one gender for everybody: "la source", "la personne"."""
    return bool(re.search(r"\b(?:source|personne|personnalité|sentinelle|victime|recrue)\b", rest))


def _same_noun(reading: Reading, rest: str, each: Named) -> bool:
    """Return whether somebody was introduced with the same noun: "the spokesman" after "army spokesman X"."""
    told = f"{each.claimant.role} {each.claimant.name} {reading.text(each.span)}".casefold()
    noun = _noun(reading, rest)
    if noun == "source" or each.claimant.name.casefold() == rest:
        return noun in told.split() or f"{noun}s" in told.split()
    return (
        len(noun) > 1
        and re.search(rf"(?<![\w-]){re.escape(noun[:_STEM])}", told) is not None
        and _modifiers_agree(rest, noun, told)
    )


def _modifiers_agree(rest: str, noun: str, told: str) -> bool:
    """Return whether what stands beside the noun stands beside it there too: "the village chief" is no "police chief"."""
    beside = [
        word
        for word in rest.split()
        if word != noun and word not in {"army", "military", "local", "senior", "young", "same"}
    ]
    return not beside or all(re.search(rf"\b{re.escape(word[:_STEM])}", told) for word in beside)


def _noun(reading: Reading, rest: str) -> str:
    words = rest.split()
    return (words[0] if reading.lexicon.language == "fr" else words[-1]) if words else ""


def _meant(reading: Reading, rest: str, each: Named) -> bool:
    """Return whether somebody was introduced with a more exact word than this one: "the officer" after "Colonel X"."""
    told = f"{each.claimant.role} {reading.text(each.span)}"
    return any(said.fullmatch(rest) and meant.search(told) for said, meant in MEANT_BY)


def _anybody(_reading: Reading, rest: str, each: Named) -> bool:
    """Return whether a word that anybody can be called by fits somebody: "the official", "the man"."""
    if rest in {"source", "même source", "same source"}:
        return each.claimant.naming is Naming.UNNAMED
    if not ANYBODY.fullmatch(rest):
        return False
    if not (each.spoke or each.claimant.naming is Naming.NAMED):
        return False
    told = f"{each.claimant.role} {each.claimant.name}"
    return bool(each.claimant.role) and not _LAY.search(told) if _OFFICIAL.search(rest) else True


def _introduced_so(reading: Reading, wording: str, rest: str, known: Known) -> Claimant | None:
    """Return the one person whom the text names in full with this office, before or after the office stands alone."""
    role = role_in(wording).casefold()
    if not role or ANYBODY.fullmatch(rest):
        return None
    who = _the_only(Once(reading=reading, known=known), role)
    return with_resolution(who, reasons.of_that_office(wording, who.name)) if who else None


@lru_cache(maxsize=512)
def _the_only(once: Once, role: str) -> Claimant | None:
    """Return the one person whom the text names in full with a role; None where there is none or several."""
    fitting = {
        each.claimant.name: each.claimant
        for each in introduced(once.reading, once.known)
        if _same_role(role, each.claimant.role.casefold())
    }
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _same_role(one: str, other: str) -> bool:
    return bool(one) and any(
        one == part or part.startswith(one + " ") or part.endswith(" " + one) for part in other.split(", ")
    )

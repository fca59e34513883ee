"""In full: surnames, initials and offices followed to the name that the text gives somebody in full."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.named import Claimant, bare, named_by, with_resolution
from briefing.extract.claimants.roles import is_apposition, is_rank, role_of_pieces
from briefing.extract.lexicon.given_names import GIVEN
from briefing.extract.referring import reasons
from briefing.extract.referring.known import Known, Named
from briefing.extract.referring.mentions import bodies_in, office_start
from briefing.extract.referring.once import Once
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.text.reading import Reading

_LOOKED_THROUGH = 200_000  # code points of a text in which people are introduced
_INTRODUCED = re.compile(
    rf"(?:[\w’'-]+\.?\s+){{0,5}}?(?:[\w’'-]+,\s+)?(?P<name>{names.PERSON.pattern})(?P<after>(?:,\s\d{{1,2}}(?:\sans)?)?,\s[^,.;:“”«»\"\n]{{3,70}}(?=[,.;]|"
    rf"$))?"
)
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][\w’'-]+")
_FEW = 8  # places of a word in which its bearer's full name is looked for
_SHORT = re.compile(r"^(?i:(?:the|le|la|les)\s+|l['’])?(?P<letters>[A-Z]{2,7})$")
_SIR = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Mme|Mlle|M|Madame|Monsieur)\b", re.IGNORECASE)


def in_full(reading: Reading, span: Span, found: Claimant, known: Known) -> Claimant:
    """Return a claimant named by surname alone as the person whom the text names in full, with the reason.

    Who is named in full again, without the role told before, keeps that role.
    """
    by_office = (
        (found.naming is not Naming.NAMED and not found.name[:1].isupper())
        or (found.person and found.naming is Naming.UNNAMED)
        or _is_office_name(found)
    )
    if by_office:
        return _office_in_full(reading, span, found, known)
    if found.person and len(names.parted(found.name)[1].split()) > 1:
        return _with_role(reading, found, known)
    return found if _is_whole(reading, span, found) else _by_surname(reading, span, found, known)


def _is_whole(reading: Reading, span: Span, found: Claimant) -> bool:
    """Return whether a name is no surname: a body's, an account's, or a name of war in its marks ("« Colonel Ngaté »")."""
    name = names.parted(found.name)[1]
    return (
        bool(found.on_behalf_of and not found.person)
        or len(name.split()) != 1
        or name.startswith("@")
        or reading.lexicon.ends_in_institution(name)
        or not name[:1].isupper()
        or bool(found.role and re.search(rf"[«“\"]\s*{re.escape(found.name)}", reading.text(span)))
    )


def _by_surname(reading: Reading, span: Span, found: Claimant, known: Known) -> Claimant:
    """Return somebody named by surname alone as the person of that name, or under the surname where nobody has it."""
    title, name = names.parted(found.name)
    wording = bare(reading.text(span))
    wanted = names.gender(wording) if _SIR.match(wording) else ""
    full = next(
        (
            each.claimant
            for each in reversed(known.earlier)
            if _is_surname(name, each.claimant) and _can_be(each.claimant, wanted)
        ),
        None,
    ) or next(
        (
            each.claimant
            for each in _introduced_by(reading, name, known)
            if _is_surname(name, each.claimant) and _can_be(each.claimant, wanted)
        ),
        None,
    )
    if full is None:
        full = _named_elsewhere(reading, name, known)
    if full:
        return with_resolution(full, reasons.of_that_name(wording, full.name))
    role = role_of_pieces([title]) or found.role
    return replace(found, name=name, role=role, person=bool(title) or found.person, naming=Naming.NAMED)


def by_initials(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return whom an abbreviation stands for whose letters begin the words of an office or of a body named before it."""
    match = _SHORT.match(wording)
    if match is None or any(party.goes_by(wording) for party in known.parties):
        return None
    letters = match["letters"]
    for each in reversed(known.earlier):
        who = each.claimant
        if letters in names.initials(who.role if who.person else who.name):
            return with_resolution(who, reasons.of_these_initials(wording, who.name))
    first = _by_letters(Once(reading=reading, known=known)).get(letters)
    if first is None or (not first[1].person and first[0] >= span[0]):
        return None
    return with_resolution(first[1], reasons.of_these_initials(wording, first[1].name))


@lru_cache(maxsize=2)
def _by_letters(once: Once) -> dict[str, tuple[int, Claimant]]:
    """Return, by the initials of an office or of a body's name, where (code points) and who is first known by them."""
    found: dict[str, tuple[int, Claimant]] = {}
    for each in introduced(once.reading, once.known):
        for letters in names.initials(each.claimant.role):
            found.setdefault(letters, (each.span[0], each.claimant))
    for span, who in bodies_in(once.reading, (0, len(once.reading.source.text)), once.known):
        for letters in names.initials(who.name):
            found.setdefault(letters, (span[0], who))
    return found


def introduced(reading: Reading, known: Known) -> tuple[Named, ...]:
    """Return the people whom the text names in full together with a role, in its order."""
    return _introduced(Once(reading=reading, known=known))


@lru_cache(maxsize=2)
def _introduced(once: Once) -> tuple[Named, ...]:
    reading = once.reading
    found = []
    for match in _INTRODUCED.finditer(reading.source.text, 0, _LOOKED_THROUGH):
        opening = max(match.start(), reading.sentence_at(match.start("name"))[0])
        opening = office_start(reading, opening, match.start("name"))
        ends = (
            (match.end(), match.end("name"))
            if is_apposition(match["after"] or "", reading.lexicon)
            else (match.end("name"),)
        )
        for begin, end in ((begin, end) for end in ends for begin in (opening, match.start("name"))):
            words = reading.text((begin, end))
            one = named_by(reading, (begin, end), once.known.parties)
            if one.person and one.role and one.naming is Naming.NAMED and "\n" not in words:
                found.append(Named(claimant=one, span=(begin, end), spoke=False))
                break
    return tuple(found)


@lru_cache(maxsize=2)
def _by_word(once: Once) -> dict[str, tuple[Named, ...]]:
    """Return those whom the text introduces by each word of their names, and by each part of their roles in small letters."""
    found: dict[str, list[Named]] = {}
    for each in introduced(once.reading, once.known):
        who = each.claimant
        for word in dict.fromkeys((who.name, *who.name.split(), *who.role.casefold().split(", "))):
            found.setdefault(word, []).append(each)
    return {word: tuple(many) for word, many in found.items()}


def _introduced_by(reading: Reading, word: str, known: Known) -> tuple[Named, ...]:
    return _by_word(Once(reading=reading, known=known)).get(word, ())


def _is_office_name(found: Claimant) -> bool:
    """Return whether a named claimant is named by an office alone: "the prefect of Koro"."""
    return found.person and bool(found.role) and found.role.casefold() in found.name.casefold()


def _office_in_full(reading: Reading, span: Span, found: Claimant, known: Known) -> Claimant:
    """Return "the governor of Lac" as the person whom the text names in full as governor of Lac, before or after."""
    if not found.person or not found.role:
        return found
    wording = bare(reading.text(span))
    if not names.DEFINITE.match(wording) and not wording[:1].isupper():
        return found
    places = set(re.findall(r"\b[A-ZÀ-ÖØ-Þ][\w’'-]+", names.DEFINITE.sub("", wording)[1:]))
    who = (
        _holder(Once(reading=reading, known=known), found.role.casefold(), frozenset(places))
        if places
        else None
    )
    return with_resolution(who, reasons.of_that_office(wording, who.name)) if who else found


@lru_cache(maxsize=512)
def _holder(once: Once, role: str, places: frozenset[str]) -> Claimant | None:
    """Return the one person whom the text introduces with an office and all these names of places; None where there is none."""
    fitting = {
        each.claimant.name: each.claimant
        for each in _introduced_by(once.reading, role, once.known)
        if role in each.claimant.role.casefold().split(", ")
        and places <= set(re.findall(r"[\w’'-]+", once.reading.text(each.span)))
    }
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _with_role(reading: Reading, found: Claimant, known: Known) -> Claimant:
    """Return somebody named in full with the role and the party that the text tells elsewhere."""
    if found.role and not is_rank(found.role):
        return found
    met = [
        each.claimant
        for each in (*reversed(known.earlier), *_introduced_by(reading, found.name, known))
        if each.claimant.name == found.name
    ]
    told = next((who for who in met if who.role and not is_rank(who.role)), None)
    if told is None:
        return found
    return replace(found, role=told.role, on_behalf_of=found.on_behalf_of or told.on_behalf_of)


def _can_be(other: Claimant, wanted: str) -> bool:
    """Return whether a person can be a Mr or a Mrs, by the gender of role and given name."""
    own = names.gender(other.role) or GIVEN.get(other.name.split(maxsplit=1)[0].casefold(), "")
    return not (wanted and own and wanted != own)


def _is_surname(name: str, other: Claimant) -> bool:
    return other.person and len(other.name.split()) > 1 and name in other.name.split()


def _named_elsewhere(reading: Reading, name: str, known: Known) -> Claimant | None:
    """Return the person of this surname whom the text names in full, in a phrase with a role or by the name alone."""
    for span in _long_names(Once(reading=reading, known=known)).get(name, ()):
        one = named_by(reading, span, known.parties)
        if one.person and name in one.name.split():
            return one
    return None


@lru_cache(maxsize=2)
def _long_names(once: Once) -> dict[str, tuple[Span, ...]]:
    """Return where the text has each word, as the last of two or three with a capital: the first few of its places."""
    found: dict[str, list[Span]] = {}
    text = once.reading.source.text
    words = list(_CAPITAL.finditer(text, 0, _LOOKED_THROUGH))
    for index, word in enumerate(words):
        start = word.start()
        for before in reversed(words[max(index - 2, 0) : index]):
            if not text[before.end() : start].isspace():
                break
            start = before.start()
        places = found.setdefault(word[0], [])
        if start < word.start() and len(places) < _FEW:
            places.append((start, word.end()))
    return {name: tuple(places) for name, places in found.items()}

"""Referring back: whom "he", "it", "the group", "the statement" or a bare surname stands for, and the reason why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract import names
from briefing.extract.claimants import (
    FORCE_WORDS,
    GROUP_WORDS,
    Claimant,
    bare,
    named_by,
    of_party,
    with_resolution,
)
from briefing.extract.finding import Span
from briefing.model.claim import Naming
from briefing.model.incident import Party, PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.reading import Reading

_FIRST_PERSON = re.compile(r"^(?:we|our|(?-i:us)|nous|i|je|j['’])$", re.IGNORECASE)
_IT = re.compile(r"^it$", re.IGNORECASE)
_THEY = re.compile(r"^(?:they|them|ils|elles|eux)$", re.IGNORECASE)
_RELATIVE = re.compile(r"^(?:who|which|that|qui)$", re.IGNORECASE)
_HE_OR_SHE = re.compile(r"^(?:he|she|him|her)$", re.IGNORECASE)
_ANYBODY = re.compile(r"^(?:il|elle|lui|ce dernier|cette dernière|celui-ci|celle-ci)$", re.IGNORECASE)
STATEMENT = re.compile(r"\b(?:statement|communiqu[eé]|texte|message|déclaration)$", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:spokes\w+|porte-parole|officer|officier|official|minister|ministre|g[ée]n[ée]ral|colonel|captain|governor|gouverneur|mayor|maire|"
    r"resident|witness|témoin|responsable|notable|habitante?|élue?|source|residents|witnesses)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:group|groupe|mouvement|movement|organi[sz]ation|organisation|agency|agence|ngo|ong|charity|association|body|union)\b",
    re.IGNORECASE,
)
_BODIES = (PartyKind.ARMED_GROUP, PartyKind.ORGANISATION, PartyKind.MILITIA, PartyKind.UNKNOWN)
_SENTENCES_BACK = 3
_SOME_GROUP = re.compile(
    r"^(?:an?|un)\s+(?:(?:jihadist|armed|militant|islamist|insurgent|rebel|terrorist|extremist)\s+)+group$"
    r"|^un\s+groupe\s+(?:armé|jihadiste|djihadiste|islamiste|rebelle|terroriste)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A claimant already met in the text, and where: what a later pronoun may stand for."""

    claimant: Claimant
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a source phrase is read against: the parties, who was met before, and whose own statement the text is."""

    parties: tuple[Party, ...]
    earlier: tuple[Named, ...] = ()
    speaker: Party | None = None
    publication: str = ""


def claimant(reading: Reading, span: Span, known: Known) -> Claimant:
    """Return whom the words at `span` name, pronouns, short forms and surnames followed back with the reason."""
    wording = bare(reading.text(span)) or reading.text(span)
    if _FIRST_PERSON.match(wording):
        return _own_voice(wording, known)
    if known.speaker and known.speaker.name.casefold().startswith(
        names.DEFINITE.sub("", wording).casefold() + " "
    ):
        return of_party(known.speaker, f"“{wording}”: the text is a statement of {known.speaker.label}")
    if reading.lexicon.pronouns.match(wording):
        return _resolved(reading, wording, span, known) or _unresolved(reading, wording)
    found = named_by(reading, span, known.parties, _owner(reading, span, known))
    if found.naming is Naming.UNNAMED and _SOME_GROUP.match(wording):
        found = _the_only_group(wording, known) or found
    return _in_full(reading, span, found, known)


def _owner(reading: Reading, span: Span, known: Known) -> str:
    """Return the party that "its spokesman" belongs to: the last that spoke, or that a sentence just before is about."""
    bodies = [
        each
        for each in (*known.earlier, *_subjects(reading, span, known))
        if each.claimant.on_behalf_of and each.span[0] < span[0]
    ]
    return max(bodies, key=lambda each: each.span).claimant.on_behalf_of if bodies else ""


def _the_only_group(wording: str, known: Known) -> Claimant | None:
    """Return the one armed group that the report is about, for "a jihadist group"; None where it names two or none.

    A group that is named once and does not speak only describes another ("allied to …").
    """
    groups = [party for party in known.parties if party.kind is PartyKind.ARMED_GROUP]
    if len(groups) > 1:
        groups = [party for party in groups if len(party.mentions) > 1]
    if len(groups) != 1:
        return None
    return of_party(
        groups[0], f"“{wording}”: {groups[0].label} is the only armed group that the report is about"
    )


def _own_voice(wording: str, known: Known) -> Claimant:
    if known.speaker:
        return of_party(known.speaker, f"“{wording}”: the text is a statement of {known.speaker.label}")
    return Claimant(name=known.publication, naming=Naming.PUBLICATION)


def _unresolved(reading: Reading, wording: str) -> Claimant:
    role = reading.lexicon.roles.search(wording)
    return Claimant(
        name=names.lowered(wording, reading.lexicon.generic),
        naming=Naming.UNNAMED,
        role=role[0].casefold() if role else "",
        person=bool(role),
    )


def _resolved(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return whom a pronoun or short form stands for: the last fitting party or person named before it; None where none fits."""
    if _RELATIVE.match(wording):
        return _last(wording, [each for each in known.earlier if each.span[1] <= span[0]], "claimant")
    if STATEMENT.search(wording):
        bodies = [
            each
            for each in known.earlier
            if not each.claimant.person and each.claimant.naming is Naming.NAMED
        ]
        return _last(wording, bodies or list(known.earlier), "who issued a statement")
    direct = next((party for party in known.parties if party.goes_by(wording)), None)
    if direct and not _namesake(wording, known):
        return of_party(direct)
    return (
        _namesake(wording, known)
        or _by_noun(reading, wording, span, known)
        or _by_pronoun(reading, wording, span, known)
    )


def _by_noun(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return whom "the spokesman", "the group" or "the army" stands for."""
    if _OFFICE.search(wording):
        return _last_person(reading, wording, span, known)
    if _BODY.search(wording):
        spoke = [each for each in known.earlier if _kind(each, known) in _BODIES]
        organisation = bool(spoke) and _kind(spoke[-1], known) is PartyKind.ORGANISATION
        if spoke and (spoke[-1] == known.earlier[-1] or (organisation and not GROUP_WORDS.search(wording))):
            return _last(wording, spoke, "body that spoke")
    if GROUP_WORDS.search(wording):
        group = _last_party(wording, span, known.parties, PartyKind.ARMED_GROUP, "armed group")
        return group or _last_party(wording, span, known.parties, PartyKind.ORGANISATION, "organisation")
    if FORCE_WORDS.search(wording):
        return _last_party(wording, span, known.parties, PartyKind.STATE_FORCES, "state force")
    return None


def _by_pronoun(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return whom "he", "it", "they", "il" or "elle" stands for; None for what is no pronoun."""
    if _HE_OR_SHE.match(wording):
        return _last_person(reading, wording, span, known)
    met = [*known.earlier, *_subjects(reading, span, known)]
    if _IT.match(wording):
        met = [
            each
            for each in met
            if not each.claimant.person and each.claimant.naming is not Naming.UNSPECIFIED
        ]
    elif _THEY.match(wording):
        met = [each for each in met if not _single(each.claimant)] or met
    elif _ANYBODY.match(wording):
        met = [each for each in met if _agree(reading, wording, each)]
    else:
        return None
    return _last(wording, met, "claimant")


def _namesake(wording: str, known: Known) -> Claimant | None:
    """Return the body met before whose name ends in the same word: "the network" after "the Sudan Doctors Network"."""
    word = wording.rsplit(maxsplit=1)[-1].casefold()
    met = [
        each
        for each in known.earlier
        if not each.claimant.person
        and each.claimant.naming is Naming.NAMED
        and each.claimant.name.casefold().endswith(" " + word)
    ]
    return _last(wording, met, f"{word} that spoke") if len(word) > 3 else None


def _kind(each: Named, known: Known) -> PartyKind | None:
    """Return what kind of party a claimant that is no person is; an organisation where the text does not tell."""
    if each.claimant.person or each.claimant.naming is not Naming.NAMED:
        return None
    party = next((party for party in known.parties if party.label == each.claimant.on_behalf_of), None)
    return party.kind if party else PartyKind.ORGANISATION


def _last_person(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    people = [each for each in (*known.earlier, *_subjects(reading, span, known)) if each.claimant.person]
    fitting = [each for each in people if _agree(reading, wording, each) and _same_office(wording, each)]
    return _last(wording, fitting, "person who spoke")


def _same_office(wording: str, each: Named) -> bool:
    """Return whether "the spokesman", "the resident" can be somebody of this role; a bare pronoun can be anybody."""
    office = _OFFICE.search(wording)
    if office is None or office[0].casefold() in {"official", "source", "officer", "officier"}:
        return True
    stem = office[0].casefold()[:6]
    return stem in f"{each.claimant.role} {each.claimant.name}".casefold()


def _agree(reading: Reading, wording: str, each: Named) -> bool:
    """Return whether a pronoun's gender and that of the words for somebody do not contradict each other."""
    head = reading.lexicon.head
    said = names.gender(head(reading.text(each.span))) or names.gender(
        head(each.claimant.role or each.claimant.name)
    )
    wanted = names.gender(wording)
    return not (said and wanted and said != wanted)


def _single(claimant: Claimant) -> bool:
    plural = claimant.naming is Naming.UNNAMED and re.search(
        r"\w{3,}s\b|people|men\b|women\b|gens\b", claimant.name.split(" of ")[0]
    )
    return claimant.person and not plural


def _last_party(
    wording: str, span: Span, parties: tuple[Party, ...], kind: PartyKind, what: str
) -> Claimant | None:
    fitting = [party for party in parties if party.kind is kind]
    before = [
        (mention.start, party) for party in fitting for mention in party.mentions if mention.end <= span[0]
    ]
    if len(fitting) == 1:
        return of_party(
            fitting[0], f"“{wording}”: {fitting[0].label} is the only {what} that the report names"
        )
    if before:
        party = max(before, key=lambda pair: pair[0])[1]
        return of_party(party, f"“{wording}”: {party.label} is the last {what} named before it")
    return None


def _last(wording: str, met: list[Named], what: str) -> Claimant | None:
    if not met:
        return None
    last = max(met, key=lambda each: each.span).claimant
    return with_resolution(last, f"“{wording}”: {last.name} is the last {what} before it")


def _subjects(reading: Reading, span: Span, known: Known) -> Iterator[Named]:
    """Yield who is named at the head of one of the sentences just before, whether they said anything or not."""
    before = reading.sentences_before(span[0])[-_SENTENCES_BACK - 1 :]
    for sentence in before:
        text = reading.source.text
        verb = reading.lexicon.finite_verb.search(text, sentence.start, min(sentence.end, span[0]))
        head = (sentence.start, verb.start() if verb else sentence.start)
        words = text[head[0] : head[1]].rstrip()
        if not 0 < len(words.split()) <= 10:
            continue
        head = (head[0], head[0] + len(words))
        one = named_by(reading, head, known.parties)
        if one.naming is Naming.NAMED and (one.person or one.on_behalf_of):
            yield Named(claimant=one, span=head)


def _in_full(reading: Reading, span: Span, found: Claimant, known: Known) -> Claimant:
    """Return a claimant named by surname alone as the person whom the text names in full, with the reason."""
    title, name = names.parted(found.name)
    if (
        found.on_behalf_of
        or (found.naming is not Naming.NAMED and not found.name[:1].isupper())
        or len(name.split()) != 1
        or name.startswith("@")
        or reading.lexicon.ends_in_institution(name)
    ):
        return found
    if not name[:1].isupper():
        return found
    full = next(
        (each.claimant for each in reversed(known.earlier) if _is_surname(name, each.claimant)), None
    ) or _named_elsewhere(reading, name, known)
    if full:
        return with_resolution(
            full, f"“{bare(reading.text(span))}”: {full.name} is the one of that name in the report"
        )
    return Claimant(
        name=name, naming=Naming.NAMED, role=title or found.role, person=bool(title) or found.person
    )


def _is_surname(name: str, other: Claimant) -> bool:
    return other.person and len(other.name.split()) > 1 and name in other.name.split()


def _named_elsewhere(reading: Reading, name: str, known: Known) -> Claimant | None:
    """Return the person of this surname whom the text names in full, in a phrase with a role or by the name alone."""
    for match in re.finditer(
        rf"(?:[A-ZÀ-ÖØ-Þ][\w’'-]+\s+){{1,2}}{re.escape(name)}(?!\w)", reading.source.text
    ):
        start = reading.sentence_at(match.start())[0]
        lead = re.search(r"(?:[\w’'.-]+\s+){0,4}$", reading.source.text[start : match.start()])
        after = re.match(
            r",\s[^,.;:“”«»\"]{3,60}(?=[,.;])", reading.source.text[match.end() : match.end() + 70]
        )
        begin = start + lead.start() if lead else match.start()
        end = match.end() + (after.end() if after and reading.lexicon.roles.search(after[0]) else 0)
        for head in (begin, match.start()):
            one = named_by(reading, (head, end), known.parties)
            if one.person and name in one.name.split():
                return one
    return None

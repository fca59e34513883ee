"""Bodies: whom "the group", "the Front", "the ministry", "l'Observatoire" or "the CH" stands for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.named import Claimant, of_party, with_resolution
from briefing.extract.claimants.parties import kind_of
from briefing.extract.lexicon.party_words import FORCE_KINDS, FORCE_WORDS, GROUP_WORDS
from briefing.extract.referring import reasons
from briefing.extract.referring.agreeing import is_person
from briefing.extract.referring.issuers import of_speaker
from briefing.extract.referring.mentions import bodies_in, last_before
from briefing.extract.referring.order import tried
from briefing.model.claim import Naming
from briefing.model.incident import Party, PartyKind

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.referring.known import Known, Named
    from briefing.extract.text.reading import Reading

_DETERMINER = re.compile(
    r"^(?:the|this|that|these|those|le|la|les|ce|cet|cette|ces)\s+(?:same\s+|said\s+|même\s+|dite?\s+|"
    r"susdite?\s+)?|^l['’]",
    re.IGNORECASE,
)
# Nouns for those who fight, in the plural or as a mass: armed groups only.
_FIGHTERS = re.compile(
    r"(?:militants|(?:d?jihadist|insurgent|attacker|assailant|fighter|rebel|extremist|terrorist|separatist|"
    r"islamist|gunm[ae]n)s?|gunmen|insurgency|insurrection|rebellion|rébellion|"
    r"militia(?:men)?|assaillants|combattants|insurgés|rebelles|d?jihadistes|terroristes|islamistes|"
    r"séparatistes|miliciens|milice|guérilla)$",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"(?:group|groupe|movement|mouvement|faction|organi[sz]ation|organisation|outfit|coalition|alliance|"
    r"front|formation|brigade|column|colonne)$",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"(?:organi[sz]ation|organisation|agency|agence|ngo|ong|charity|association|body|union|network|réseau|"
    r"federation|fédération|collective|collectif|"
    r"syndicat|observatory|observatoire|committee|comité|monitor|watchdog|institute|institut|foundation|"
    r"fondation|mission|platform|plateforme|structure|institution|instance|company|société)$",
    re.IGNORECASE,
)
# A noun with no more beside it than what every such body is: "the foreign mission" is a name of its own.
_PLAIN = re.compile(
    r"(?:(?:same|pan-African|regional|international|world|UN|[\w]+-based|local|rebel|armed|jihadist|"
    r"militant|islamist|insurgent|terrorist|extremist|human rights|rights|aid|non-governmental|medical|"
    r"humanitarian|security|Malian|national)\s+)*"
    r"[\w-]+(?:\s+(?:panafricaine|onusienne|internationale|régionale|sous-régionale|non gouvernementale|"
    r"caritative|ouest-africaine|nationale|locale|armée?s?|jihadistes?|djihadistes?|rebelles?|islamistes?|"
    r"terroristes?|extrémistes?|humanitaires?))?",
    re.IGNORECASE,
)
_BODIES = (
    PartyKind.ARMED_GROUP,
    PartyKind.ORGANISATION,
    PartyKind.MILITIA,
    PartyKind.UNKNOWN,
    PartyKind.EXTERNAL,
)
_NOT_STATE = (PartyKind.ORGANISATION, PartyKind.UNKNOWN, PartyKind.EXTERNAL)
_ARMED = (PartyKind.ARMED_GROUP, PartyKind.MILITIA)
_MOST_WORDS = 3
_LOOKED_BACK = 6000  # code points before a short form in which its full name is looked for
_SHORTEST_WORD = 3


def is_short_form(wording: str) -> bool:
    """Return whether a phrase is a determiner with up to three words: what may stand for a longer name."""
    rest = _DETERMINER.sub("", wording)
    return (
        rest != wording
        and 0 < len(rest.split()) <= _MOST_WORDS
        and not re.search(r"[\"“«(,]|['’]s\s|\bd['’]|\b(?:of|de|du|des|for|pour)\b", rest)
    )


def by_body(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return the body that a short form at `span` (code points) stands for, with the reason; None where none fits."""
    noun, rest = _noun(reading, wording), _DETERMINER.sub("", wording)
    if known.speaker and _is_speaker(known.speaker.name, wording, noun, rest):
        return of_speaker(wording, known.speaker)
    direct = next((party for party in known.parties if party.goes_by(wording)), None)
    alike = _alike(reading, wording, noun, span, known)
    if direct and (alike is None or FORCE_WORDS.search(wording)):
        return of_party(direct)
    return alike or (_by_kind(reading, wording, noun, span, known) if _PLAIN.fullmatch(rest) else None)


def _is_speaker(name: str, wording: str, noun: str, rest: str) -> bool:
    """Return whether a short form in a party's own statement is that party: by its name, or as any body calls itself."""
    return (
        _begins(name, wording)
        or _holds(name, rest)
        or bool((_GROUP.match(noun) or _ORGANISATION.match(noun)) and _PLAIN.fullmatch(rest))
    )


def _by_kind(reading: Reading, wording: str, noun: str, span: Span, known: Known) -> Claimant | None:
    """Return the body that "the rebels", "the army" or "the group" can be by its kind."""
    if _FIGHTERS.match(noun):
        return _last_party(wording, span, known.parties, _ARMED, "armed group")
    if FORCE_WORDS.search(wording) and not GROUP_WORDS.search(wording):
        return _last_force(wording, span, known)
    kinds = _BODIES if _GROUP.match(noun) else _NOT_STATE if _ORGANISATION.match(noun) else ()
    return _last_body(reading, wording, span, known, kinds) if kinds else None


def _noun(reading: Reading, wording: str) -> str:
    """Return the noun of a short form: the last word in English, in French the first that is no adjective before it."""
    rest = _DETERMINER.sub("", wording).split()
    if reading.lexicon.language != "fr" or len(rest) == 1:
        return rest[-1] if rest else ""
    return next(
        (
            word
            for word in rest
            if reading.lexicon.institutions.fullmatch(word) or GROUP_WORDS.fullmatch(word)
        ),
        rest[0],
    )


def _begins(name: str, wording: str) -> bool:
    """Return whether a name begins with the words of a short form: "the Ministry" for "Ministry of Defence"."""
    short = names.DEFINITE.sub("", wording).casefold()
    return names.DEFINITE.sub("", name).casefold().startswith(short + " ")


def _alike(reading: Reading, wording: str, noun: str, span: Span, known: Known) -> Claimant | None:
    """Return the last body named before whose name has the short form's words: "the network", "the Front", "the Desk"."""
    rest = _DETERMINER.sub("", wording)
    if len(noun) < _SHORTEST_WORD:
        return None
    met = [
        (each.span[0], each.claimant, each.claimant.name)
        for each in known.earlier
        if not is_person(each) and each.span[1] <= span[0]
    ]
    for party in known.parties:
        at = None if party.kind is PartyKind.STATE_FORCES else last_before(party, span[0])
        if at is not None:
            met.append((at, of_party(party), party.name))
    begin = max(span[0] - _LOOKED_BACK, 0)
    met += [(at[0], who, reading.text(at)) for at, who in bodies_in(reading, (begin, span[0]), known)]
    spoke = [
        (each.span[0], each.claimant)
        for each in known.earlier
        if each.span[1] <= span[0] and not is_person(each) and _told_so(each.claimant, rest)
    ]
    fitting = spoke + [
        (at, who)
        for at, who, words in met
        if who.naming is Naming.NAMED
        and (_holds(_fullest(who, known), rest) or _holds(words, rest))
        and who.name.casefold() != rest.casefold()
    ]
    if fitting:
        who = max(fitting, key=lambda pair: pair[0])[1]
        return with_resolution(who, reasons.last_body_named(wording, who.name))
    return _publisher(wording, rest, known)


def _told_so(who: Claimant, rest: str) -> bool:
    """Return whether a body that spoke is called so in full, in small letters or in apposition: "the ministry of defence"."""
    plain = names.DEFINITE.sub("", who.name).casefold()
    return who.naming is Naming.NAMED and (
        plain.startswith(rest.casefold() + " ")
        or plain.endswith(" " + rest.casefold())
        or re.search(rf"\b{re.escape(rest)}$", who.role, re.IGNORECASE) is not None
    )


def _fullest(who: Claimant, known: Known) -> str:
    """Return all names of a claimant in one string: those of the party that it is, or its own."""
    party = next((each for each in known.parties if each.label == who.on_behalf_of), None)
    return " | ".join((party.name, *party.aliases)) if party else who.name


def _holds(name: str, rest: str) -> bool:
    """Return whether a longer name has a short form's words, at its head or its end, capitals aside."""
    return any(
        len(one.split()) > len(rest.split())
        and re.search(rf"(?:^|\s){re.escape(rest)}(?=$|\s)", one, re.IGNORECASE) is not None
        and re.search(r"[A-ZÀ-ÖØ-Þ]", one) is not None
        for one in name.split(" | ")
    )


def _publisher(wording: str, rest: str, known: Known) -> Claimant | None:
    """Return the publication, where a short form with a capital is a word of its name: "the Desk", "L'Observatoire"."""
    publisher = names.issuer(known.publication)
    if rest[:1].isupper() and publisher.casefold() != rest.casefold() and _holds(publisher, rest):
        return Claimant(
            name=publisher,
            naming=Naming.NAMED,
            resolution=reasons.published_by(wording, publisher),
        )
    return None


def _last_party(
    wording: str, span: Span, parties: tuple[Party, ...], kinds: tuple[PartyKind, ...], what: str
) -> Claimant | None:
    fitting = [party for party in parties if party.kind in kinds]
    before = [(at, party) for party in fitting if (at := last_before(party, span[0])) is not None]
    if len(fitting) == 1:
        return of_party(fitting[0], reasons.only_of_kind(wording, fitting[0].label, what))
    if before:
        party = max(before, key=lambda pair: pair[0])[1]
        return of_party(party, reasons.last_of_kind(wording, party.label, what))
    return None


def _last_force(wording: str, span: Span, known: Known) -> Claimant | None:
    """Return the state's force of the same kind that a short form means: an army for an army, a ministry for a ministry."""
    kinds = {kind for kind, words in FORCE_KINDS if re.search(rf"\b(?:{words})\b", wording, re.IGNORECASE)}
    fitting = tuple(
        party
        for party in known.parties
        if party.kind is PartyKind.STATE_FORCES
        and kinds
        & {kind for kind, words in FORCE_KINDS if re.search(rf"\b(?:{words})\b", party.name, re.IGNORECASE)}
    )
    return _last_party(wording, span, fitting, (PartyKind.STATE_FORCES,), "state force")


def _last_body(
    reading: Reading, wording: str, span: Span, known: Known, kinds: tuple[PartyKind, ...]
) -> Claimant | None:
    """Return the nearest body before that spoke or that a sentence is about, if it can be called so; else a party named."""
    for each in tried(reading, span, known):
        if (each.spoke or each.subject) and _kind(each, known) in kinds:
            form = reasons.last_body_that_spoke if each.spoke else reasons.last_body_named
            return with_resolution(each.claimant, form(wording, each.claimant.name))
    if kinds is _BODIES:
        return _last_party(wording, span, known.parties, _ARMED, "armed group")
    return _last_party(wording, span, known.parties, _NOT_STATE, "organisation")


def _kind(each: Named, known: Known) -> PartyKind | None:
    """Return what kind of party a claimant that is no person is; an organisation where the text does not tell."""
    if is_person(each) or each.claimant.naming is not Naming.NAMED:
        return None
    party = next((party for party in known.parties if party.label == each.claimant.on_behalf_of), None)
    kind = party.kind if party else kind_of(each.claimant.name)
    return PartyKind.ORGANISATION if kind is PartyKind.UNKNOWN else kind

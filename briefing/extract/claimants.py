"""Claimants: who a source phrase names, in what role and on whose behalf."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.extract import names
from briefing.extract.lexicon.party_words import FORCE_KINDS
from briefing.model.claim import Naming
from briefing.model.incident import Party, PartyKind

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.reading import Reading

_RELATIVE = re.compile(
    r",?\s+(?:(?-i:who)|which|whose|speaking|parlant|sous couvert|qui|auquel|auxquels|duquel|dont|où|"
    r"contacted|reached|joined by|jointe?s?|"
    r"interrogée?s?|cited|"
    r"quoted|citée?s?|rencontrée?s? par|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|hier|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|in an? (?:statement|interview|message|post|communiqu[eé])|"
    r"dans un communiqué|on (?:his|her|its|their) (?:Facebook|X|Telegram))\b.*$",
    re.DOTALL | re.IGNORECASE,
)
GROUP_WORDS = re.compile(
    r"\b(?:group|movement|organi[sz]ation|militants?|jihadists?|insurgents?|attackers?|assailants?|fighters?|rebels?|rebellion|gunmen|"
    r"extremists|terrorists|militia|groupe|mouvement|organisation|assaillants|combattants|insurgés|rebelles|djihadistes|jihadistes|terroristes|milice)\b",
    re.IGNORECASE,
)
FORCE_WORDS = re.compile(
    r"\b(?:army|military|junta|ministry|armed forces|security forces|police|armée|état-major|junte|ministère|forces|"
    r"gouvernement|government)\b",
    re.IGNORECASE,
)
_SPOKES = re.compile(r"spokes|porte-parole", re.IGNORECASE)
_OWN = re.compile(r"(?:its|their|son|sa|leur)\b", re.IGNORECASE)
# "His group", "leur association": a body told by whose it is, without a name.
_BELONGING = re.compile(r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ss]on|[Ss]a|[Ll]eur)(?:\s+[a-zà-ÿ][\w’'-]*)+")
_UNNAMED_BODY = re.compile(r"\s+[A-ZÀ-ÖØ-Þ][\w-]*$")  # "the refugee agency| UNHCR"
_AGE = re.compile(r"^\d{1,2}(?:\s*(?:ans|years old))?$")
_ONE_OF = re.compile(r"\s*(?:one|some|l['’]un|l['’]une|un|une) (?:of|des|d['’]entre)\b", re.IGNORECASE)
_DESCRIBED = re.compile(
    rf"(?P<what>(?:(?!of\b|de\b|and\b|et\b)[a-zà-ÿ-]+\s+){{1,3}}?)(?P<name>{names.PERSON.pattern})$"
)
_HEAD_WORDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimant:
    """Who a source phrase turned out to name; `person` where it is one human being."""

    name: str
    naming: Naming
    role: str = ""
    on_behalf_of: str = ""
    resolution: str = ""
    person: bool = False


# In a text all in capitals every word looks like a name's; these are in none.
_NO_NAME = re.compile(
    r"\b(?:of|the|and|an?|in|who|from|to|for|by|des|du|les|et|dans|qui|pour|par)\b", re.IGNORECASE
)


def bare(wording: str) -> str:
    """Return a source phrase without its relative clause and closing marks: "a resident, who asked not to be named"."""
    return _RELATIVE.sub("", wording).strip(" ,;:.")


def named_by(reading: Reading, span: Span, known: tuple[Party, ...], owner: str = "") -> Claimant:
    """Return whom the words at `span` name by themselves; a short form that only the text around it explains is unnamed.

    `owner` is the party that "its spokesman" belongs to.
    """
    wording = bare(reading.text(span)) or reading.text(span)
    words = reading.lexicon
    if wording.startswith("@"):
        return Claimant(name=wording.split()[0], naming=Naming.NAMED)
    if words.unspecified.match(wording):
        return Claimant(name=names.lowered(wording, words.generic), naming=Naming.UNSPECIFIED)
    person = _person(wording, reading, span, known)
    if person and not _NO_NAME.search(person.name):
        return _owned(person, wording, owner)
    party = party_named(wording, known)
    if party:
        return of_party(party)
    return _owned(_body_or_unnamed(wording, reading, span, known), wording, owner)


def _owned(found: Claimant, wording: str, owner: str) -> Claimant:
    """Return "its spokesman" as speaking for the party that "its" stands for."""
    return (
        replace(found, on_behalf_of=owner)
        if owner
        and found.person
        and (_OWN.match(wording) or (not found.on_behalf_of and _SPOKES.match(wording)))
        else found
    )


def of_party(party: Party, resolution: str = "") -> Claimant:
    """Return a party as a claimant that speaks for itself."""
    return Claimant(
        name=names.DEFINITE.sub("", party.label),
        naming=Naming.NAMED,
        on_behalf_of=party.label,
        resolution=resolution,
    )


def party_named(wording: str, known: tuple[Party, ...]) -> Party | None:
    """Return the party that a phrase names: by a name of its own, an abbreviation in brackets, or at the phrase's end."""
    bracketed = re.search(r"\(([A-Z][\w&.-]{1,11})(?:,[^()]*)?\)", wording)
    spoken = [bracketed[1]] if bracketed else [wording]
    spoken += [re.sub(r"\s*\([^()]*\)", "", piece).strip() for piece in wording.split(",")]
    direct = next((party for name in spoken for party in known if party.goes_by(name)), None)
    return direct or _named_inside(wording, known)


def party_at_head(wording: str, known: tuple[Party, ...]) -> Party | None:
    """Return the party that a clause begins with: by name, or as the only one that "the rebels" or "the army" can be."""
    words = wording.strip('“”«»" ').split()[:_HEAD_WORDS]
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).strip(",;:")
        direct = next((party for party in known if party.goes_by(name)), None)
        if direct:
            return direct
    head = " ".join(words[:3])
    kind = (
        PartyKind.ARMED_GROUP
        if GROUP_WORDS.search(head)
        else PartyKind.STATE_FORCES
        if FORCE_WORDS.search(head)
        else None
    )
    fitting = [party for party in known if kind and party.kind is kind]
    if kind is PartyKind.STATE_FORCES:
        fitting = [
            party
            for party in fitting
            if any(_mentions(party.name, word) for word in FORCE_WORDS.findall(head))
        ]
    return fitting[0] if len(fitting) == 1 else None


def _named_inside(wording: str, known: tuple[Party, ...]) -> Party | None:
    """Return the party whose name ends a phrase that tells what it is: "the jihadist group JNIM"."""
    if re.search(r"\s(?:and|et|of|from|de|du|des|for|in|près|against|contre)\s|['’]s\s|d['’]|,", wording):
        return None
    return next(
        (
            party
            for party in known
            for name in (party.short, party.name, *party.aliases)
            if name and wording.casefold().endswith(" " + name.casefold())
        ),
        None,
    )


def _person(wording: str, reading: Reading, span: Span, known: tuple[Party, ...]) -> Claimant | None:
    """Return the person that a phrase names, with the role before the name or in apposition; None where there is none."""
    pieces = [piece.strip() for piece in wording.split(",") if not _ONE_OF.match(piece)]
    for index, piece in enumerate(pieces):
        before, name = _name_in(names.DEFINITE.sub("", piece), reading)
        if not name or any(party.goes_by(name) for party in known):
            continue
        others = [each for place, each in enumerate(pieces) if place != index and not _AGE.match(each)]
        role = ", ".join(names.ARTICLE.sub("", part) for part in (before, *others) if part)
        if not role and (party_named(wording, known) or reading.lexicon.institutions.search(name)):
            continue
        return Claimant(
            name=name,
            naming=Naming.NAMED,
            role=role,
            on_behalf_of=on_behalf(wording, span, known),
            person=True,
        )
    return None


def _name_in(piece: str, reading: Reading) -> tuple[str, str]:
    """Return the role that stands before a name in a piece of a phrase, and the name; two empty strings without a name."""
    offices = list(reading.lexicon.roles.finditer(piece))
    start = offices[-1].end() if offices else 0
    rest = piece[start:]
    title, plain = names.parted(rest.strip())
    found = names.PERSON.match(plain)
    if found is None and offices:
        # "Army Chief General X": the title is itself a word of office.
        start = offices[0].start()
        title, plain = names.parted(piece[start:].strip())
        found = names.PERSON.match(plain) if title else None
    if found is None and (described := _DESCRIBED.match(piece)):
        return described["what"].strip(), described["name"]
    if found is None or (plain[found.end() :].strip(" ()") and not offices):
        return "", ""
    ahead = names.without_honorific(piece[: piece.index(found[0])].strip())
    if ahead.endswith((" of", " de", " du", " d'", " for")) or not (offices or title or not ahead):
        return "", ""
    return re.sub(r"\s*\b(?:Mr|Mrs|Ms|M|Mme)\.?$", "", ahead), found[0]


def _body_or_unnamed(wording: str, reading: Reading, span: Span, known: tuple[Party, ...]) -> Claimant:
    words = reading.lexicon
    head = words.head(wording)
    office = None if words.ends_in_institution(head) else words.roles.search(head)
    body = words.ends_in_institution(head) or words.ends_in_institution(_UNNAMED_BODY.sub("", head))
    unnamed = (not body and words.unnamed.match(wording)) or re.match(
        r"(?:an?|une?)\s", wording, re.IGNORECASE
    )
    belonging = bool(_BELONGING.fullmatch(wording))
    if not (office or unnamed or belonging):
        named, _, apposition = wording.partition(", ")
        if body and apposition and names.ARTICLE.match(apposition):
            return Claimant(
                name=names.DEFINITE.sub("", named),
                naming=Naming.NAMED,
                role=names.ARTICLE.sub("", apposition),
            )
        if words.institutions.search(head) or re.search(
            r"[A-ZÀ-ÖØ-Þ]", wording if span[0] != reading.sentence_at(span[0])[0] else wording[1:]
        ):
            return Claimant(name=names.DEFINITE.sub("", wording), naming=Naming.NAMED)
    role = words.roles.search(wording)
    return Claimant(
        name=names.lowered(wording, words.generic),
        naming=Naming.UNNAMED,
        role=role[0].casefold() if role else "",
        on_behalf_of=on_behalf(wording, span, known) if _SPOKES.search(wording) else "",
        person=bool(office or unnamed),
    )


def on_behalf(wording: str, span: Span, known: tuple[Party, ...]) -> str:
    """Return the party that somebody described so speaks for ("army spokesman" → the army), or nothing."""
    for party in known:
        if any(_mentions(wording, name) for name in (party.name, party.short, *party.aliases) if name):
            return party.label
    if not _SPOKES.search(wording):
        return ""
    kind = (
        PartyKind.STATE_FORCES
        if FORCE_WORDS.search(wording)
        else PartyKind.ARMED_GROUP
        if GROUP_WORDS.search(wording)
        else None
    )
    fitting = [party for party in known if party.kind is kind and _same_body(wording, party)] if kind else []
    before = [
        (mention.end, party) for party in fitting for mention in party.mentions if mention.end <= span[0]
    ]
    if before:
        return max(before, key=lambda pair: pair[0])[1].label
    return fitting[0].label if len(fitting) == 1 else ""


def _same_body(wording: str, party: Party) -> bool:
    """Return whether "government spokesman" can speak for a party: no government speaks for an army, nor an army for it."""
    spoken = [kind for kind, words in FORCE_KINDS if re.search(rf"\b(?:{words})\b", wording, re.IGNORECASE)]
    own = [kind for kind, words in FORCE_KINDS if re.search(rf"\b(?:{words})\b", party.name, re.IGNORECASE)]
    return not (spoken and own) or bool(set(spoken) & set(own))


def _mentions(wording: str, name: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(names.DEFINITE.sub('', name))}(?!\w)", wording, re.IGNORECASE))


def with_resolution(claimant: Claimant, resolution: str) -> Claimant:
    """Return the claimant with the reason why other words stand for it."""
    return replace(claimant, resolution=resolution)

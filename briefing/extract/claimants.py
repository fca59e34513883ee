"""Claimants: who a source phrase names, in what role, on whose behalf; pronouns and short forms resolved, with the reason."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extract.finding import Span
from briefing.extract.reading import Reading
from briefing.model.claim import Naming
from briefing.model.incident import Party, PartyKind

_ARTICLE = re.compile(r"^(?:the|le|la|les)\s+|^l['’]", re.IGNORECASE)
_PERSON = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+(?:(?:al|el|ag|ould|bin|ben|van|von|de|da|dos|du|Ag|Ould)[ -])?[A-ZÀ-ÖØ-Þ][\w’'.-]*)+"
_NAMED = re.compile(_PERSON)
_RELATIVE = re.compile(
    r",?\s+(?:who|which|whose|speaking|parlant|sous couvert|qui|dont|où|contacted|reached|joint|jointe|interrogée?|cited|quoted|citée?)\b.*$",
    re.DOTALL,
)
_GROUP_WORDS = re.compile(
    r"\b(?:group|movement|organi[sz]ation|militants?|jihadists?|insurgents?|attackers?|assailants?|fighters?|rebels?|gunmen|groupe|mouvement|"
    r"assaillants|combattants|insurgés|rebelles|djihadistes|jihadistes)\b",
    re.IGNORECASE,
)
_FORCE_WORDS = re.compile(
    r"\b(?:army|military|junta|ministry|armée|état-major|junte|ministère|forces|gouvernement|government)\b",
    re.IGNORECASE,
)
_PERSON_WORDS = re.compile(
    r"^(?:he|she|who|ce dernier|celui-ci|cette dernière|celle-ci)$|\b(?:spokes\w+|porte-parole|officer|officier|official|minister|ministre|"
    r"g[ée]n[ée]ral|colonel|captain|governor|gouverneur|mayor|maire|resident|witness|habitante?|élu)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimant:
    """Who a source phrase turned out to name."""

    name: str
    naming: Naming
    role: str = ""
    on_behalf_of: str = ""
    resolution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A claimant already met in the text, and where: what a later pronoun may stand for."""

    claimant: Claimant
    span: Span


def claimant(reading: Reading, span: Span, known: tuple[Party, ...], earlier: tuple[Named, ...]) -> Claimant:
    """Return whom the words at `span` name; `earlier` are the claimants met before, in the order of the text."""
    wording = _RELATIVE.sub("", reading.text(span)).strip(" ,;:")
    words = reading.lexicon
    if words.pronouns.match(wording):
        return _resolved(wording, span, known, earlier)
    if words.unspecified.match(wording):
        return Claimant(name=wording, naming=Naming.UNSPECIFIED)
    party = _party(wording, known)
    person = _person(wording, reading, known)
    if person:
        return person
    if party:
        return Claimant(name=party.label, naming=Naming.NAMED, on_behalf_of=party.label)
    if not words.unnamed.match(wording) and (inside := _named_inside(wording, known)):
        return Claimant(name=inside.label, naming=Naming.NAMED, on_behalf_of=inside.label)
    if words.unnamed.match(wording) or not re.search(
        r"[A-ZÀ-ÖØ-Þ]", wording[1:] if wording[:1].isupper() else wording
    ):
        return _unnamed(wording, reading, known)
    return Claimant(name=_ARTICLE.sub("", wording), naming=Naming.NAMED)


def _party(wording: str, known: tuple[Party, ...]) -> Party | None:
    """Return the party that a phrase names: by a name of its own, or by an abbreviation in brackets at its end."""
    bracketed = re.search(r"\(([A-Z][\w&.-]{1,11})\)", wording)
    names = [bracketed[1]] if bracketed else [wording]
    names += [piece.strip() for piece in wording.split(",")]
    return next((party for name in names for party in known if party.goes_by(name)), None)


def _named_inside(wording: str, known: tuple[Party, ...]) -> Party | None:
    """Return the party whose name ends a phrase that tells what it is: "the jihadist group JNIM"."""
    return next(
        (
            party
            for party in known
            for name in (party.short, party.name, *party.aliases)
            if name and wording.casefold().endswith(" " + name.casefold())
        ),
        None,
    )


def _person(wording: str, reading: Reading, known: tuple[Party, ...]) -> Claimant | None:
    """Return the person that a phrase names with a role, before the name or in apposition; None where there is none."""
    role_word = reading.lexicon.roles.search(wording)
    if role_word is None:
        return None
    pieces = [piece.strip() for piece in wording.split(",")]
    for piece in pieces:
        match = _NAMED.search(_after_role(piece, reading))
        if match:
            name = match[0]
            role = ", ".join(part for part in (each.replace(name, "").strip(" ,") for each in pieces) if part)
            return Claimant(
                name=name, naming=Naming.NAMED, role=_ARTICLE.sub("", role), on_behalf_of=_behalf(role, known)
            )
    return None


def _after_role(piece: str, reading: Reading) -> str:
    """Return what follows the last word of office in a piece ("Army spokesperson |Souleymane …"), or the whole piece."""
    matches = list(reading.lexicon.roles.finditer(piece))
    if not matches:
        return piece
    rest = piece[matches[-1].end() :]
    return rest if _NAMED.search(rest) else ""


def _behalf(role: str, known: tuple[Party, ...]) -> str:
    """Return the party that somebody in this role speaks for ("army spokesman" → the army), or nothing."""
    for party in known:
        names = [party.name, party.short, *party.aliases]
        if any(
            name and re.search(rf"\b{re.escape(_ARTICLE.sub('', name))}\b", role, re.IGNORECASE)
            for name in names
        ):
            return party.label
    if re.search(r"spokes|porte-parole", role, re.IGNORECASE):
        kind = (
            PartyKind.STATE_FORCES
            if _FORCE_WORDS.search(role)
            else PartyKind.ARMED_GROUP
            if _GROUP_WORDS.search(role)
            else None
        )
        fitting = [party for party in known if party.kind is kind]
        if kind and len(fitting) == 1:
            return fitting[0].label
    return ""


def _unnamed(wording: str, reading: Reading, known: tuple[Party, ...]) -> Claimant:
    role = reading.lexicon.roles.search(wording)
    return Claimant(
        name=wording,
        naming=Naming.UNNAMED,
        role=role[0] if role else "",
        on_behalf_of=_behalf_unnamed(wording, known),
    )


def _behalf_unnamed(wording: str, known: tuple[Party, ...]) -> str:
    return _behalf(wording, known) if re.search(r"spokes|porte-parole", wording, re.IGNORECASE) else ""


def _resolved(wording: str, span: Span, known: tuple[Party, ...], earlier: tuple[Named, ...]) -> Claimant:
    """Return whom a pronoun or short form stands for: the last fitting party or person named before it; else itself, unnamed."""
    if _GROUP_WORDS.search(wording):
        return _last_party(wording, span, known, PartyKind.ARMED_GROUP, "armed group")
    if _FORCE_WORDS.search(wording):
        direct = next((party for party in known if party.goes_by(wording)), None)
        if direct:
            return Claimant(name=direct.label, naming=Naming.NAMED, on_behalf_of=direct.label)
        return _last_party(wording, span, known, PartyKind.STATE_FORCES, "state force")
    if _PERSON_WORDS.search(wording):
        people = [
            each
            for each in earlier
            if each.claimant.role
            or each.claimant.naming is Naming.UNNAMED
            or _NAMED.fullmatch(each.claimant.name)
        ]
        return _last_named(wording, people, "person who spoke")
    return _last_named(wording, list(earlier), "claimant")


def _last_party(wording: str, span: Span, known: tuple[Party, ...], kind: PartyKind, what: str) -> Claimant:
    fitting = [party for party in known if party.kind is kind]
    before = [
        (mention.start, party) for party in fitting for mention in party.mentions if mention.end <= span[0]
    ]
    if before:
        party = max(before, key=lambda pair: pair[0])[1]
        reason = f"“{wording}”: {party.label} is the last {what} named before it"
    elif len(fitting) == 1:
        party = fitting[0]
        reason = f"“{wording}”: {party.label} is the only {what} that the report names"
    else:
        return Claimant(name=wording, naming=Naming.UNNAMED)
    return Claimant(name=party.label, naming=Naming.NAMED, on_behalf_of=party.label, resolution=reason)


def _last_named(wording: str, candidates: list[Named], what: str) -> Claimant:
    if not candidates:
        return Claimant(name=wording, naming=Naming.UNNAMED)
    last = candidates[-1].claimant
    reason = f"“{wording}”: {last.name} is the last {what} before it"
    return Claimant(
        name=last.name, naming=last.naming, role=last.role, on_behalf_of=last.on_behalf_of, resolution=reason
    )

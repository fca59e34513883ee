"""Referring back: whom "he", "it", "the group", "the statement" or a bare surname stands for, and the reason why.

One module a kind of reference: `pronouns`, `bodies` ("the group"), `offices` ("the officer"), `issuers` ("we", "the statement"),
`in_full` (surnames, initials). `mentions` finds whom sentences name, `order` says who is tried first, `agreeing` who fits.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.accounts import account, is_probe, whole_of
from briefing.extract.claimants.named import Claimant, bare, named_by, of_party, with_resolution
from briefing.extract.claimants.roles import role_in, tells_a_person
from briefing.extract.claimants.spoken_for import SPOKES
from briefing.extract.lexicon.people_words import VAGUE
from briefing.extract.referring import reasons
from briefing.extract.referring.bodies import by_body, is_short_form
from briefing.extract.referring.in_full import by_initials, in_full, introduced
from briefing.extract.referring.issuers import is_first_person, issuer_before, named_as_issuer, writer
from briefing.extract.referring.known import Known, Named
from briefing.extract.referring.offices import by_office, is_office
from briefing.extract.referring.order import tried
from briefing.extract.referring.pronouns import by_pronoun, is_pronoun, vague
from briefing.model.claim import Naming
from briefing.model.incident import PartyKind

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.text.reading import Reading

__all__ = ["STATEMENT", "Known", "Named", "claimant"]

STATEMENT = re.compile(r"\b(?:statement|communiqu[eé]|texte|message|déclaration)$", re.IGNORECASE)
_NEAREST = 2  # of those met before: as far as a body goes before somebody who speaks for one
_SOME_GROUP = re.compile(
    r"^(?:an?|un)\s+(?:(?:jihadist|armed|militant|islamist|insurgent|rebel|terrorist|extremist)\s+)+group$"
    r"|^un\s+groupe\s+(?:armé|jihadiste|djihadiste|islamiste|rebelle|terroriste)$",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(r"^(?:an?|another|one|une?|d['’]autres?|un autre|une autre)\s", re.IGNORECASE)
_OURS = re.compile(r"^(?:our|my|notre|mon|ma)\b", re.IGNORECASE)
_BODY_NOUN = (
    r"office|agency|mission|charity|association|committee|council|commission|hospital|company|ngo|government|"
    r"bureau|agence|association|comité|conseil|ong|gouvernement|hôpital|organisation|"
    r"group|movement|organi[sz]ation|front|militia|faction|army|ministry|junta|party|union|network|coalition|"
    r"groupe|mouvement|milice|armée|ministère|junte|parti|syndicat|réseau"
)
_OF_A_BODY = re.compile(
    rf"^the\s+(?P<en>{_BODY_NOUN})['’]s?\s|\b(?:of|for)\s+the\s+(?P<of>{_BODY_NOUN})(?=$|,|\s(?:in|for|at|"
    rf"near|on)\b)|\b(?:du\s+|de\s+la\s+|de\s+l['’])(?P<fr>{_BODY_NOUN})(?=$|,|\s(?:dans|à|pour|en|au|"
    rf"près)\b)",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"\b(?:spokes\w+|porte-parole|leader|commander|chief|head|officer|emir|chef|dirigeant|commandant|émir|"
    r"responsable)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"^(?:its|their|his|her|son|sa|leur)\b", re.IGNORECASE)


def claimant(reading: Reading, span: Span, known: Known) -> Claimant:
    """Return whom the words at `span` (code points) name, pronouns, short forms and surnames followed back with the reason."""
    wording = bare(reading.text(span)) or reading.text(span)
    if is_first_person(wording):
        return writer(reading, wording, span, known)
    if is_pronoun(wording):
        return by_pronoun(reading, wording, span, known) or _unresolved(reading, wording)
    whole = whole_of(reading, span)
    if whole:
        return claimant(reading, whole, known)
    text = None if VAGUE.match(wording) else account(reading, span)
    if text and text.issuer:
        return claimant(reading, text.issuer, known)
    if (text or STATEMENT.search(wording)) and not is_probe(wording):
        return issuer_before(reading, wording, span, known) or _unresolved(reading, wording)
    return _short(reading, wording, span, known) or _named(reading, wording, span, known)


def _short(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return whom a short form ("the DO", "the officer", "the group") stands for; None where it is none or nobody fits."""
    lettered = by_initials(reading, wording, span, known)
    if lettered:
        return lettered
    if is_office(wording):
        return by_office(reading, wording, span, known)
    return by_body(reading, wording, span, known) if is_short_form(wording) else None


def _named(reading: Reading, wording: str, span: Span, known: Known) -> Claimant:
    found = named_by(reading, span, known.parties, _owner(reading, wording, span, known))
    if known.speaker and not found.person and found.on_behalf_of == known.speaker.label:
        found = of_party(named_as_issuer(known.speaker))
    if found.naming is Naming.UNNAMED and _SOME_GROUP.match(wording):
        found = _the_only_group(wording, known) or found
    found = _who_spoke_for_it(reading, wording, _for_its_body(reading, wording, span, found, known), known)
    return _on_one_side(in_full(reading, span, found, known), known)


def _begins_with(publisher: str, found: Claimant) -> bool:
    """Return whether a body's name is the beginning of the publisher's: "Ministry of Interior" of "… of Kadara"."""
    return (
        found.naming is Naming.NAMED
        and not (found.person or found.on_behalf_of or found.resolution)
        and " " in found.name
        and publisher.casefold().startswith(f"{found.name.casefold()} ")
    )


def _who_spoke_for_it(reading: Reading, wording: str, found: Claimant, known: Known) -> Claimant:
    """Return "the Front's spokesman" as the one who was named as speaking for the Front; an indefinite one stays apart."""
    if not (
        found.person
        and found.name.casefold() == names.lowered(wording, reading.lexicon.generic).casefold()
        and found.on_behalf_of
        and SPOKES.search(wording)
    ) or _INDEFINITE.match(wording):
        return found
    met = [each.claimant for each in (*reversed(known.earlier), *introduced(reading, known))]
    same = {
        who.name: who
        for who in met
        if who.naming is Naming.NAMED
        and who.person
        and who.on_behalf_of == found.on_behalf_of
        and SPOKES.search(who.role)
    }
    if not same:
        return found
    who = next(iter(same.values()))
    return with_resolution(who, reasons.of_that_office(wording, who.name)) if len(same) == 1 else found


def _for_its_body(reading: Reading, wording: str, span: Span, found: Claimant, known: Known) -> Claimant:
    """Return "the group's leader", "le porte-parole du mouvement" as speaking for the body that the short form stands for."""
    match = _OF_A_BODY.search(wording)
    if match is None or not found.person or not _LEADS.search(wording):
        return found
    owner = by_body(reading, f"the {match['en'] or match['of'] or match['fr']}", span, known)
    return replace(found, on_behalf_of=owner.on_behalf_of or owner.name) if owner else found


def _on_one_side(found: Claimant, known: Known) -> Claimant:
    """Return a claimant under the side that the same body had before: "the council" after "council spokesman X"."""
    publisher = names.issuer(known.publication)
    if _begins_with(publisher, found):
        found = replace(found, name=publisher, resolution=reasons.published_by(found.name, publisher))
    side = found.on_behalf_of or ("" if found.person or found.naming is not Naming.NAMED else found.name)
    key = names.DEFINITE.sub("", side).casefold()
    if not key or any(party.label == side for party in known.parties):
        return found
    sides = (each.claimant.on_behalf_of or each.claimant.name for each in known.earlier)
    same = next((each for each in sides if names.DEFINITE.sub("", each).casefold() == key), side)
    return replace(found, on_behalf_of=same) if same != side or found.on_behalf_of else found


def _owner(reading: Reading, wording: str, span: Span, known: Known) -> str:
    """Return the party that "its spokesman" belongs to: the last that spoke, or that a sentence just before is about."""
    if _OURS.match(wording):
        return named_as_issuer(known.speaker).label if known.speaker else names.issuer(known.publication)
    if not (_OWN.match(wording) or re.search(r"spokes|porte-parole", wording)):
        return ""
    met = [each for each in tried(reading, span, known) if each.claimant.on_behalf_of or _is_body(each)]
    bodies = [each for each in met[:_NEAREST] if not each.claimant.person] or met
    return (bodies[0].claimant.on_behalf_of or bodies[0].claimant.name) if bodies else ""


def _is_body(each: Named) -> bool:
    return each.claimant.naming is Naming.NAMED and not each.claimant.person


def _the_only_group(wording: str, known: Known) -> Claimant | None:
    """Return the one armed group that the report is about, for "a jihadist group"; None where it names two or none.

    A group that is named once and does not speak only describes another ("allied to …").
    """
    groups = [party for party in known.parties if party.kind is PartyKind.ARMED_GROUP]
    if len(groups) > 1:
        groups = [party for party in groups if len(party.mentions) > 1]
    if len(groups) != 1:
        return None
    return of_party(groups[0], reasons.only_group_about(wording, groups[0].label))


def _unresolved(reading: Reading, wording: str) -> Claimant:
    return Claimant(
        name=names.lowered(wording, reading.lexicon.generic),
        naming=Naming.UNSPECIFIED if vague(wording) else Naming.UNNAMED,
        role=role_in(wording),
        resolution=reasons.nobody_fits(wording),
        person=tells_a_person(wording),
    )

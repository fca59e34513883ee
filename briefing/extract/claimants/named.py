"""Claimants: who a source phrase names, in what role and on whose behalf."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.claimant import Claimant, of_party, with_resolution
from briefing.extract.claimants.party_phrase import party_at_head, party_named
from briefing.extract.claimants.people import known_by_name, person_in, tells_a_body
from briefing.extract.claimants.roles import is_rank, role_in, role_in_clause, tells_a_person
from briefing.extract.claimants.source_phrase import bare, is_unspecified
from briefing.extract.claimants.spoken_for import SPOKES, on_behalf
from briefing.extract.lexicon.people_words import BODY_WORD, KNOWN_BODY, POSTS
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.lexicon.lexicon import Lexicon
    from briefing.extract.text.reading import Reading
    from briefing.model.incident import Party

__all__ = ["Claimant", "bare", "named_by", "of_party", "party_at_head", "party_named", "with_resolution"]

_ACTS_FOR = re.compile(
    r"\b(?:spokes\w+|porte-parole|leader|commander|chief|head|president|présidente?|director|direct(?:eur|"
    r"rice)|coordinat\w+|coordonnat\w+|secretary|secrétaire|chair\w*|officer|"
    r"representative|représentante?|ministers?|ministre|envoy|founder|fondat\w+|chef|commandante?|"
    r"responsable|emir|émir|general|général|manager)\b",
    re.IGNORECASE,
)
_REPRESENTS = re.compile(
    r"\b(?:representative|représentante?|negotiator|négociat\w+|delegate|déléguée?)$", re.IGNORECASE
)
_OWN = re.compile(r"(?:its|their|our|son|sa|leur|notre)\b", re.IGNORECASE)
# "His group", "leur association": a body told by whose it is, without a name.
_BELONGING = re.compile(
    r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Ss]on|[Ss]a|[Ll]eur|[Mm]on|[Mm]a|"
    r"[Nn]otre)(?:\s+[a-zà-ÿ][\w’'-]*)+"
)
_UNNAMED_BODY = re.compile(r"\s+[A-ZÀ-ÖØ-Þ][\w-]*$")  # "the refugee agency| UNHCR"
_POST = re.compile(rf"(?:^|\b|(?<=['’])){POSTS}$", re.IGNORECASE)
_BESIDE_POST = re.compile(
    r"(?:\s+(?:(?:départementa|provincia|régiona|municipa|territoria|loca|nationa|médica|militai|administrati|adjoin|génér|"
    r"intérimaire|sanitaire|politique|sortant|élu|suprême|spirituel|coutumi|traditionnel|communa|judiciai|religieu|polici)"
    r"[a-zà-ÿ]{0,5}|himself|herself|lui-même|elle-même|par intérim))+$",
    re.IGNORECASE,
)
_DEFINITE_POST = re.compile(r"^(?:the|le|la)\s+|^l['’]|^(?=[A-ZÀ-ÖØ-Þ])", re.IGNORECASE)
_OURS = re.compile(r"(?:our|notre|nos)\s", re.IGNORECASE)
_AUTHORITIES = re.compile(
    r"\b(?:authorit(?:y|ies)|autorités?)\b", re.IGNORECASE
)  # "the local authorities": whose?
_CAPITAL_INSIDE = re.compile(r"(?<=[\s’'-])[A-ZÀ-ÖØ-Þ]")
# Papers that can be looked up: "parish register", "une liste".
_KEPT = re.compile(r"(?:^|\s)(?:register|list|registre|liste|tally sheet|logbook)$", re.IGNORECASE)
_BRACKETED = re.compile(r"^(?P<name>[A-ZÀ-ÖØ-Þ][\w’'. -]{1,60}?)\s*\((?P<what>[^()]{3,80})\)\s*,?$")
_INDEFINITE = re.compile(
    r"^(?:an?|one|another|some|several|many|two|three|une?|des|deux|trois|plusieurs|certaine?s|quelques|"
    r"un autre|une autre|d['’]autres)\b",
    re.IGNORECASE,
)
_SPECIFIED = re.compile(
    r"\b(?:of|for|de|du|des)\s+(?:the\s+|la\s+|l['’])?(?:[\w’'-]+\s+)*?(?-i:[A-ZÀ-ÖØ-Þ])|"
    r"\bd['’](?-i:[A-ZÀ-ÖØ-Þ])|['’]s\s+\w|s['’]\s+\w",
    re.IGNORECASE,
)
# "The militant group| Ansar al-Bahr", "l'ONG| Secours Lac": what a body is stands before its name.
_WHAT_BODY = re.compile(
    rf"^(?:(?:the|an?|le|la|les|une?)\s+|"
    rf"l['’])?(?:[a-zà-ÿ][\w-]*\s+){{0,4}}?(?:{BODY_WORD.pattern})\s+(?:(?:armé|jihadiste|djihadiste|"
    rf"humanitaire|locale?|rebelle|islamiste|known as|called|dite?)\s+)*"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+(?:[A-ZÀ-ÖØ-Þ][\w’'-]*|(?:al|el|wal|of|for|the|and|de|du|des|la|et|"
    r"pour)\b[- ]?[\w’'-]*))*)$"
)
# "A person at the United Nations", "un homme au sein de l'armée": somebody in a body or near it is not the body.
_BESIDE_BODY = re.compile(
    r"(?:an?|one|another|some|several|two|three|people|persons?|some(?:one|body)|those|sources?|une?|des|deux|trois|plusieurs|"
    r"quelqu['’]un|certaine?s|ceux|d['’]autres)\b[^,;“”«»\"]{0,60}?\s(?:(?:at|with|within|inside|in|close to|near|"
    r"familiar with|linked to|"
    r"briefed by)\s|(?:au sein|proches?|chez|à l['’]intérieur)\b)",
    re.IGNORECASE,
)
# In a text all in capitals every word looks like a name's; these are in none.
_NO_NAME = re.compile(
    r"\b(?:of|the|and|an?|in|who|from|to|for|by|des|du|les|et|dans|qui|pour|par)\b", re.IGNORECASE
)


def named_by(reading: Reading, span: Span, known: tuple[Party, ...], owner: str = "") -> Claimant:
    """Return whom the words at `span` name by themselves; a short form that only the text around it explains is unnamed.

    `owner` is the party that "its spokesman" belongs to.
    """
    whole = reading.text(span)
    wording = bare(whole) or whole
    words = reading.lexicon
    if wording.startswith("@"):
        return Claimant(name=wording.split()[0], naming=Naming.NAMED)
    if is_unspecified(reading, wording, span):
        return Claimant(name=names.lowered(wording, words.generic), naming=Naming.UNSPECIFIED)
    person = person_in(_unbracketed(whole) or wording, reading, span, known)
    if person and not _NO_NAME.search(person.name):
        role = (
            person.role if person.role and not is_rank(person.role) else role_in_clause(whole) or person.role
        )
        return _owned(replace(person, role=role), wording, owner)
    marked = known_by_name(wording, words, span, known)
    if marked:
        return _owned(marked, wording, owner)
    party = None if _BESIDE_BODY.match(wording) else party_named(wording, known)
    if party:
        return of_party(party)
    return _owned(_body_or_unnamed(wording, reading, span, known), wording, owner)


def _unbracketed(whole: str) -> str:
    """Return "Lena (nurse, evening shift)" as "Lena, nurse, evening shift"; "" where no calling stands in brackets."""
    match = _BRACKETED.match(whole)
    return (
        f"{match['name']}, {match['what']}" if match and tells_a_person(match["what"].split(",")[0]) else ""
    )


def _owned(found: Claimant, wording: str, owner: str) -> Claimant:
    """Return "its spokesman" as speaking for the party that "its" stands for."""
    return (
        replace(found, on_behalf_of=owner)
        if owner
        and found.person
        and (
            (_OWN.match(wording) and _ACTS_FOR.search(wording))
            or (not found.on_behalf_of and SPOKES.match(names.ARTICLE.sub("", wording)))
        )
        else found
    )


def _body_or_unnamed(wording: str, reading: Reading, span: Span, known: tuple[Party, ...]) -> Claimant:
    words = reading.lexicon
    head = words.head(wording)
    known_body = _is_known_body(wording, words)
    body = (
        known_body
        or words.ends_in_institution(head)
        or words.ends_in_institution(_UNNAMED_BODY.sub("", head))
        or bool(_INDEFINITE.match(wording) and BODY_WORD.fullmatch(head.split()[-1] if head.split() else ""))
    )
    office = not body and (words.roles.search(head) or tells_a_person(wording))
    unnamed = (
        (not body and words.unnamed.match(wording))
        or _INDEFINITE.match(wording)
        or _BESIDE_BODY.match(wording)
    )
    belonging = bool(_BELONGING.fullmatch(wording))
    if (known_body and not _CAPITAL_INSIDE.search(wording)) or (body and belonging and _OURS.match(wording)):
        return Claimant(name=names.lowered(wording, words.generic), naming=Naming.NAMED)
    if not (office or unnamed or belonging):
        named = _named_body(wording, words, body=body, opens=span[0] == reading.sentence_at(span[0])[0])
        if named:
            return named
    known_as = (office and _by_office(wording, words)) or bool(_KEPT.search(head))
    return Claimant(
        name=names.lowered(wording, words.generic),
        naming=Naming.NAMED if known_as else Naming.UNNAMED,
        role=_role_of_unnamed(wording),
        on_behalf_of=on_behalf(wording, span, known)
        if SPOKES.search(wording) or _REPRESENTS.search(head)
        else "",
        person=bool(office or (unnamed and not body)),
    )


def _is_known_body(wording: str, words: Lexicon) -> bool:
    """Return whether a definite article makes a body known that has no name of its own: "the clinic", "les autorités"."""
    definite = names.DEFINITE.match(wording) or (
        wording[:1].isupper() and "-" in wording.split(maxsplit=1)[0]
    )
    head = re.split(r"['’]s\s+", words.head(wording), maxsplit=2)[-1]
    vague = _AUTHORITIES.search(head) and not _CAPITAL_INSIDE.search(wording)
    return bool(definite and not vague and KNOWN_BODY.search(head))


def _role_of_unnamed(wording: str) -> str:
    """Return the role of somebody without a name; that in apposition says more: "a second source, a diplomat"."""
    first, *others = wording.split(", ")
    return next(
        (role for each in others if names.ARTICLE.match(each) and (role := role_in(each))), ""
    ) or role_in(first)


def _named_body(wording: str, words: Lexicon, *, body: bool, opens: bool) -> Claimant | None:
    """Return the body of which a phrase is the name; None where it has neither a word for a body nor a name's capital."""
    named, _, apposition = wording.partition(", ")
    if apposition and names.ARTICLE.match(apposition) and (body or tells_a_body(apposition)):
        return Claimant(
            name=names.DEFINITE.sub("", named),
            naming=Naming.NAMED,
            role=names.ARTICLE.sub("", apposition),
        )
    what = _WHAT_BODY.match(wording)
    if what:
        return Claimant(name=what["name"], naming=Naming.NAMED)
    if words.institutions.search(words.head(wording)) or re.search(
        r"[A-ZÀ-ÖØ-Þ]", wording[1:] if opens else wording
    ):
        return Claimant(name=_as_name(wording, words), naming=Naming.NAMED)
    return None


def _as_name(wording: str, words: Lexicon) -> str:
    """Return a name without its article; common nouns keep theirs: "the interior ministry", "Human Rights Watch"."""
    plain = names.DEFINITE.sub("", wording)
    return plain if re.search(r"[A-ZÀ-ÖØ-Þ]", plain) else names.lowered(wording, words.generic)


def _by_office(wording: str, words: Lexicon) -> bool:
    """Return whether an office identifies somebody: the one post of its kind, "the mayor", "the district officer".

    "A prefect" and "our coordinator" could be any; so could "the officer", who has no post but a rank.
    """
    if _INDEFINITE.match(wording) or _BELONGING.fullmatch(wording):
        return False
    owned = re.split(r"['’]s?\s+(?=\w)", words.head(wording))[-1]
    return bool(
        _POST.search(_BESIDE_POST.sub("", owned))
        and (_DEFINITE_POST.match(wording) or _SPECIFIED.search(wording))
    )

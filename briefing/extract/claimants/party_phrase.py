"""Party phrases: the party that a phrase or the head of a clause names."""

from __future__ import annotations

import re

from briefing.extract.claimants.spoken_for import mentions
from briefing.extract.lexicon.party_words import FORCE_WORDS, GROUP_WORDS
from briefing.model.incident import Party, PartyKind

# "The M23 rebels", "les combattants du JNIM": the group itself.
_FIGHTERS = (
    r"(?:rebels|fighters|militants|insurgents|elements|gunmen|rebelles|combattants|miliciens|éléments|insurgés|"
    r"djihadistes|jihadistes|terroristes|assaillants)"
)
_SENT_BY = re.compile(
    rf"(?:(?:the|les|des)\s+)?(?:{_FIGHTERS}\s+(?:of|from|with|du|de\s+la|de\s+l['’]|des|de|"
    rf"d['’])\s*(?:the\s+)?(?P<name>.+)|(?P<by>.+?)\s+{_FIGHTERS})$",
    re.IGNORECASE,
)
_HEAD_WORDS = 6


def party_named(wording: str, known: tuple[Party, ...]) -> Party | None:
    """Return the party that a phrase names: by a name of its own, an abbreviation in brackets, or at the phrase's end."""
    bracketed = re.search(r"\(([A-Z][\w&.-]{1,11})(?:,[^()]*)?\)", wording)
    spoken = [bracketed[1]] if bracketed else [wording]
    spoken += [re.sub(r"\s*\([^()]*\)", "", piece).strip() for piece in wording.split(",")]
    sent = _SENT_BY.match(wording)
    spoken += [sent["name"] or sent["by"]] if sent else []
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
            if any(mentions(party.name, word) for word in FORCE_WORDS.findall(head))
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

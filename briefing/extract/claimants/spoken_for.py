"""Spoken for: the party on whose behalf somebody described so speaks ("army spokesman" → the army)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.lexicon.party_words import FORCE_KINDS, FORCE_WORDS, GROUP_WORDS
from briefing.model.incident import Party, PartyKind

if TYPE_CHECKING:
    from briefing.extract.finding import Span

_SPOKESMAN = (
    r"(?:spokes\w+|porte-parole|(?:public relations|public information|public affairs|information|communications?|media|"
    r"press) officer|press secretary|chargée? de (?:la )?communication)"
)
SPOKES = re.compile(rf"\b{_SPOKESMAN}\b", re.IGNORECASE)
_AFTER = re.compile(
    rf"{_SPOKESMAN}\s+"
    r"(?:of|for|at|with|de|du|des|d['’])\s*(?P<body>(?:the\s+|la\s+|les\s+|l['’])?[^,;:()“”«»\"]{2,70})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?P<body>[^,;:()“”«»\"]{2,60}?)(?P<own>['’]s?)?\s+(?:(?:chief|main|official|lead|deputy|military|"
    r"former|acting)\s+)*"
    rf"{_SPOKESMAN}\b",
    re.IGNORECASE,
)
_NO_BODY = re.compile(
    r"^(?:an?|the|another|its|their|his|her|our|my|one|two|several|some|un|une|le|la|les|son|leur|notre|"
    r"unnamed|anonymous|official|chief|main|senior|"
    r"local|regional|national|state|deputy|former|new|self-styled|\s)+$",
    re.IGNORECASE,
)  # fmt: skip


def on_behalf(wording: str, span: Span, known: tuple[Party, ...]) -> str:
    """Return the party that somebody described so speaks for: one of the text's, else the body that their office names.

    Offsets in `span` are code points of the text that the parties were found in.
    """
    for party in known:
        if any(mentions(wording, name) for name in (party.name, party.short, *party.aliases) if name):
            return party.label
    if not SPOKES.search(wording):
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
    return fitting[0].label if len(fitting) == 1 else _body_in(wording)


def mentions(wording: str, name: str) -> bool:
    """Return whether a phrase holds a name, case and the name's article aside."""
    return bool(re.search(rf"(?<!\w){re.escape(names.DEFINITE.sub('', name))}(?!\w)", wording, re.IGNORECASE))


def _body_in(wording: str) -> str:
    """Return the body beside the word "spokesman", without its article: "military council spokesperson"."""
    for piece in wording.split(","):
        match = _AFTER.search(piece) or _BEFORE.search(piece.strip())
        body = match["body"].strip() if match else ""
        if body and not _NO_BODY.match(body + " "):
            return re.sub(r"^(?:an?|un|une)\s+", "", names.DEFINITE.sub("", body))
    return ""


def _same_body(wording: str, party: Party) -> bool:
    """Return whether "government spokesman" can speak for a party: no government speaks for an army, nor an army for it."""
    spoken = [kind for kind, words in FORCE_KINDS if re.search(rf"\b(?:{words})\b", wording, re.IGNORECASE)]
    own = [kind for kind, words in FORCE_KINDS if re.search(rf"\b(?:{words})\b", party.name, re.IGNORECASE)]
    return not (spoken and own) or bool(set(spoken) & set(own))

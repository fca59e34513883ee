"""Verbs: with which word a statement goes on from its claimant to the passage: the report's own where it takes the passage on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.model.claim import Claim
    from briefing.render.lookup import Lookup

# The third person: a past, a perfect, or a present in -s; French forms but participles and infinitives.
_ENGLISH = re.compile(
    r"(?:(?:has|have|had)\s+)?[a-z-]+(?:ed|s)|(?:(?:has|have|had)\s+)?(?:said|told|put|saw|heard|felt|held|found|gave|laid|"
    r"made|took|cast|threw|swore|wrote|spoke|thought|knew|understood|foresaw)",
    re.IGNORECASE,
)
_FRENCH = re.compile(
    r"(?:(?:a|ont|avait|avaient)\s+)?(?!\w*(?:ant|er|ir|oir)\b)[a-zà-öø-ÿ-]+(?<![as]-)", re.IGNORECASE
)
_CLAUSE = re.compile(r"(?:that\b|que\b|qu['’])", re.IGNORECASE)


def verb_of(claim: Claim, look: Lookup, *, runs_on: bool) -> Outside:
    """Return the verb between claimant and passage: the program's for its attitude, or the report's own.

    "The army |blamed| the rebels for the fire" would be no sentence with a verb of ours: wherever the cue is a finite verb that
    stands right before reported speech without "that", it is printed as the report has it.
    """
    words = look.words
    if claim.own_voice:
        return Outside(words["writes"])
    own = words[claim.attitude.value]
    cue, first = claim.cue, claim.content[0]
    if not runs_on or cue is None or cue.source != first.source or _CLAUSE.match(first.quote):
        return Outside(own)
    source = look.brief.source(claim.source)
    form = _FRENCH if source and source.language == "fr" else _ENGLISH
    adjoining = source and cue.end < first.start and not source.text[cue.end : first.start].strip()
    return Outside(cue.quote if adjoining and form.fullmatch(cue.quote) else own)

"""Withheld: who is said not to have told something, followed back where the gap says "the group" or "he"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.claimants.named import Claimant
from briefing.extract.referring import Known, Named, claimant
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.attribution.chain import Context
    from briefing.model.assessment import InformationGap
    from briefing.model.claim import Claim


def with_withholder(context: Context, gap: InformationGap, found: Sequence[Claim]) -> InformationGap:
    """Return the gap with its withholder by name where it is a pronoun or a short form that the text before it resolves."""
    reading = context.reading
    if gap.passage is None or not reading.lexicon.pronouns.match(gap.withheld_by):
        return gap
    sentence = reading.sentence_at(gap.passage.start)
    start = _last(reading.source.text, gap.withheld_by, sentence[0], gap.passage.end)
    if start < 0:
        return gap
    earlier = tuple(_named(claim) for claim in found if claim.content[0].start < gap.passage.start)
    known = Known(
        parties=context.parties,
        earlier=tuple(each for each in earlier if each is not None),
        speaker=context.statement.party if context.statement else None,
    )
    who = claimant(reading, (start, start + len(gap.withheld_by)), known)
    return replace(gap, withheld_by=who.name) if who.resolution or who.naming is Naming.NAMED else gap


def _last(text: str, words: str, start: int, end: int) -> int:
    """Return where words stand last in a stretch of the text, as whole words; -1 where they do not."""
    found = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text[start:end])]
    return start + found[-1] if found else -1


def _named(claim: Claim) -> Named | None:
    attribution = claim.attribution
    if attribution.passage is None:
        return None
    who = Claimant(
        name=attribution.claimant,
        naming=attribution.naming,
        role=attribution.role,
        on_behalf_of=attribution.on_behalf_of,
        person=bool(attribution.role),
    )
    return Named(claimant=who, span=(attribution.passage.start, attribution.passage.end))

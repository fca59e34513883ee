"""Nouns of saying: "claims by the group that …", "the army's claim that …", « propos du maire selon lesquels … »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import (
    content_after,
)
from briefing.extract.engines.rules.subject import accepted_source
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause
from briefing.extract.engines.rules.other_cues import finding

_THAT = re.compile(
    r"\s(?:that|selon lequel|selon laquelle|selon lesquels|selon lesquelles|que)\s|\squ['’]|:\s*(?=“)",
    re.IGNORECASE,
)
# What is said of an allegation is no part of it: "the claim that … |is false|".
_VERDICT = re.compile(
    r"\s(?:is|are|was|were|has\s+been|have\s+been|est|sont|étaient?|a\s+été|ont\s+été)\s+(?:\w+ly\s+|\w+ment\s+)?"
    r"(?:false|untrue|fake|baseless|unfounded|denied|rejected|dismissed|disputed|incorrect|misleading|fabricated|sans\s+(?:aucun\s+)?fondement|fausse?s?|faux|infondée?s?|démenties?|mensong\w+|rejetée?s?|contestée?s?|inexacte?s?)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:the|its|their|his|her|an?|our|certain|some)\s", re.IGNORECASE)


def nominal(view: Clause) -> Iterator[Finding]:
    """Yield what a noun of saying attributes: "claims by the group that …", "dans un communiqué du groupe: …"."""
    clauses = list(_noun_clauses(view))
    yield from clauses
    known = {each.cue[0][0] for each in clauses if each.cue}
    for cue in view.cues(view.lexicon.nominal):
        if any(view.start + cue.start() <= start < view.start + cue.end() for start in known):
            continue
        that = _THAT.search(view.masked, cue.end())
        if that is None:
            continue
        source = accepted_source(view, cue.end(), that.start())
        content = content_after(view, that.end())
        if source and content:
            yield finding(view, source, cue, [content], 0.65)


def _noun_clauses(view: Clause) -> Iterator[Finding]:
    """Yield what the clause of a noun of saying tells: "the army's claim that …", "propos du maire selon lesquels …"."""
    if view.lexicon.noun_clause is None:
        return
    for match in view.cues(view.lexicon.noun_clause):
        told = {name: match.span(name) for name, words in match.groupdict().items() if words is not None}
        who = told.get("who") or told.get("owner")
        source = _owner(view, *who) if who else None
        content = content_after(view, (told.get("that") or told["that2"])[0])
        verdict = _VERDICT.search(view.masked, match.end())
        if content and verdict and verdict.start() + view.start < content[1]:
            content = view.content(content[0] - view.start, verdict.start())
        if content and source:
            cue = view.span(*(told.get("cue") or told["cue2"]))
            yield Finding(
                source=(source,),
                cue=(cue,) if cue else (),
                content=(content,),
                confidence=0.7,
                engine="rules",
            )


def _owner(view: Clause, start: int, end: int) -> Span | None:
    """Return the noun phrase that a stretch ends with, begun anew at each article until it can name a source."""
    begins = [start, *(match.start() for match in _ARTICLE.finditer(view.masked, start + 1, end))]
    found = (accepted_source(view, begin, end) for begin in begins)
    return next((each for each in found if each), None)

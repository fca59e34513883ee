"""Inserted: attributions put between commas into the clause that they tell of: "The strike, the mayor said, killed nine"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.subject import accepted_source, attributes, masked_asides

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

_BEGINS = re.compile(r"[;:.]\s")
_INSERTED = re.compile(
    r"(?:\s+(?:on|in|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^,.;:“”]{0,30})?\s*,\s*(?=\w)",
    re.IGNORECASE,
)


def begun(view: Clause, stop: int) -> Span | None:
    """Return the subject that an attribution between commas parts from its verb: "|The strike|, he said, killed nine"."""
    left = view.masked[:stop].rstrip()
    if not left.endswith(",") or "”" in left:
        return None
    starts = [match.end() for match in _BEGINS.finditer(left)]
    span = accepted_source(view, starts[-1] if starts else 0, len(left))
    return span if span and "," not in view.masked[span[0] - view.start : span[1] - view.start] else None


def goes_on(view: Clause, before: Span, after: int) -> Span | None:
    """Return the rest of a clause into which an attribution is put between commas: "The strike, X said, |killed nine|"."""
    rest = _INSERTED.match(view.masked, after)
    if rest is None or has_verb(view, before):
        return None
    verb = view.lexicon.finite_verb.match(view.masked, rest.end())
    return view.content(rest.end(), len(view.masked)) if verb else None


def has_verb(view: Clause, content: Span) -> bool:
    """Return whether a stretch (code points of the text) has a verb of its own, or a quotation, besides its relative clauses."""
    masked = view.masked[content[0] - view.start : content[1] - view.start]
    if "_" not in masked:
        masked = masked_asides(masked + ",")  # the verb of a relative clause is not the sentence's
        return bool(view.lexicon.finite_verb.search(masked)) or attributes(view, masked)
    return True

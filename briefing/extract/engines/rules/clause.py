"""Clause: one sentence as the rules see it, with quotations and asides masked, and the search for a cue's subject.

Masking puts an underscore for each character, so that offsets into the mask are offsets into the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extract.finding import Span
from briefing.extract.lexicon.lexicon import Lexicon
from briefing.extract.quotation_marks import INSIDE

_ASIDE = re.compile(r"\([^()]*\)")
_RELATIVE = re.compile(r",\s*(?:who|which|whose|whom|qui|dont|où|lequel|laquelle)\b[^,]*,", re.IGNORECASE)
_COORDINATIONS = frozenset({"and", "et"})
_LONGEST_SOURCE = 16
_QUOTE_MARKS = "\"“”„«»'’‘`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A sentence from `start` (code points of the text), as written and masked."""

    start: int
    written: str
    masked: str
    lexicon: Lexicon

    def span(self, start: int, end: int) -> Span | None:
        """Return the text's span of a stretch of the sentence without the space and commas around it; None where empty."""
        piece = self.written[start:end]
        inner = piece.strip(" \t\u00a0\u202f,;:—–-")
        if not inner:
            return None
        first = start + piece.index(inner)
        return self.start + first, self.start + first + len(inner)


def clause(text: str, start: int, end: int, states: bytes, lexicon: Lexicon) -> Clause:
    """Return the sentence of `text` from `start` to `end`, with what stands in quotation marks masked."""
    written = text[start:end]
    masked = "".join("_" if states[start + index] == INSIDE else sign for index, sign in enumerate(written))
    return Clause(start=start, written=written, masked=masked, lexicon=lexicon)


def subject(view: Clause, cue_start: int) -> Span | None:
    """Return the span of the noun phrase that ends before `cue_start` (offset in the sentence), or None.

    Appositions belong to it ("Mamadou Coulibaly, the governor, said"); adjuncts before it do not ("In Kayes, a resident said").
    A verb that shares the sentence's subject ("The army left the post and said …") gets that subject.
    """
    left = _masked_asides(view.masked[:cue_start])
    starts = list(view.lexicon.clause_starts.finditer(left))
    begin = starts[-1].end() if starts else 0
    found = _noun_phrase(view, left, begin)
    while found is None and starts and starts[-1][0].casefold() in _COORDINATIONS:
        # "and" may join two names instead of two clauses: "the Front for Islam and Muslims said".
        starts.pop()
        begin = starts[-1].end() if starts else 0
        found = _noun_phrase(view, left, begin) or _shared_subject(view, left)
    return found


def _masked_asides(left: str) -> str:
    masked = _ASIDE.sub(lambda match: "_" * len(match[0]), left)
    # A relative clause between commas is an aside too; its commas stay, since they mark an apposition.
    return _RELATIVE.sub(lambda match: "," + "_" * (len(match[0]) - 2) + ",", masked)


def _noun_phrase(view: Clause, left: str, begin: int) -> Span | None:
    while lead := view.lexicon.lead_in.match(left[begin:]):
        begin += lead.end()
    candidate = left[begin:]
    if not candidate.rstrip().endswith(","):
        begin += candidate.rfind(",") + 1
    begin = max(begin, _after_quotation(left))
    return accepted_source(view, begin, len(left))


def _after_quotation(left: str) -> int:
    return max((left.rfind(mark) + 1 for mark in '"”»'), default=0)


def accepted_source(view: Clause, start: int, end: int) -> Span | None:
    """Return the span of a stretch that can name a source, or None where its words cannot."""
    span = view.span(start, end)
    if span is None:
        return None
    words = view.written[span[0] - view.start : span[1] - view.start]
    head = words.split(",")[0]
    if len(words.split()) > _LONGEST_SOURCE or not re.search(r"[^\W\d_]", words):
        return None
    if (
        view.lexicon.not_subject.match(words)
        or view.lexicon.finite_verb.search(head)
        or words[0] in _QUOTE_MARKS
    ):
        return None
    return span


def _shared_subject(view: Clause, left: str) -> Span | None:
    begin = 0
    while lead := view.lexicon.lead_in.match(left[begin:]):
        begin += lead.end()
    verb = view.lexicon.finite_verb.search(left, begin)
    return accepted_source(view, begin, verb.start()) if verb else None


def inverted_subject(view: Clause, cue_end: int) -> Span | None:
    """Return the span of the noun phrase right after a cue ("…, said the governor, Mamadou Coulibaly."), or None."""
    told = view.lexicon.told.match(view.masked, cue_end)
    cue_end = told.end() if told else cue_end
    after = _masked_asides(view.masked[cue_end:])
    stop = re.search(
        r"[,.;:!?“”\"«»]|\s(?:that|who|which|whose|qui|dont|que|when|while|after|before|lors|dans un|sur|in a|on|at a|à la|à l['’])\b",
        after,
    )
    end = stop.start() if stop else len(after)
    if stop and stop[0] == ",":
        apposition = re.match(
            r",\s*(?:(?:the|an?|le|la|les|un|une)\s|l['’])?[^,.;:“”\"«»]{2,60}(?=[,.;]|$)", after[end:]
        )
        if apposition and view.lexicon.roles.search(apposition[0]):
            end += apposition.end()
    return accepted_source(view, cue_end, cue_end + end)

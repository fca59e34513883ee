"""Whole source: the words for whoever speaks, put right where an engine took too much, too little or a stand-in for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.roles import is_apposition, role_of_pieces, tells_a_person
from briefing.extract.claimants.source_phrase import LABEL
from briefing.extract.lexicon.people_words import RANKS

if TYPE_CHECKING:
    from briefing.extract.finding import Finding, Span
    from briefing.extract.text.reading import Reading

_LONGEST = 120  # code points of a source phrase, or beside one, that are looked at
_ONE = re.compile(r"(?:l['’])?on", re.IGNORECASE)
# "A-t-on appris mardi auprès de proches des otages": who is asked speaks, not "on".
_LEARNT = re.compile(
    r"[^.;:!?«»“”\"\n]{0,40}?\b(?:appris|su|apprenait|apprend)\b[^.;:!?«»“”\"\n,]{0,30}?"
    r"\b(?:auprès\s+(?:de\s+|d['’]|du\s+|des\s+)|de\s+(?=sources?\b)|par\s+)(?P<who>[^.;:!?«»“”\"\n,]{3,80})",
    re.IGNORECASE,
)
# "To the drivers who carry fuel| we say": the pronoun beside the verb is the subject.
_LAST_PRONOUN = re.compile(r".{6,}\s(?P<who>we|I|they|he|she|nous|je|ils?|elles?)", re.DOTALL)
_BEFORE_SUBJECT = re.compile(
    r"(?:devant|auprès|face|lors|depuis|before|in front of|addressing)\s.{2,}(?<!\bde)(?<!\bà)(?<!\bof)(?<!\bdans)"
    r"\s(?=(?:notre|nos|son|sa|leur|le|la|un|une|our|its|the|an?|his|her)\s|l['’])",
    re.IGNORECASE | re.DOTALL,
)
_TITLE = rf"(?:Maître|Me|Mme|Mlle|M\.|Mr|Mrs|Ms|Dr|Docteur|Doctor|Pr|Prof|Mgr|Abbé|(?i:{RANKS}))"
_AFTER_OUTLET = re.compile(rf"(?:[A-ZÀ-ÖØ-Þ][\w’'-]+\s+){{1,4}}?(?={_TITLE}\.?\s+[A-ZÀ-ÖØ-Þ])")
_OUTLET_BEFORE = re.compile(
    r"(?:\b(?:à|sur|de|Radio|TV|Télé|la|le|to|on|journal|quotidien)\s|\b[LlDd]['’])\s*$"
)
_NAME_AFTER = re.compile(rf",\s+(?P<name>(?:{_TITLE}\.?\s+)?{names.PERSON.pattern})(?=\s*(?:[,.;:!?»”)]|$))")
_NAME_BEFORE = re.compile(rf"(?P<name>(?:{_TITLE}\.?\s+)?{names.PERSON.pattern}),\s+$")
_CALLING_AFTER = re.compile(
    r",\s+(?P<what>(?!(?:and|et|who|qui|but|mais)\b)[a-zà-ÿ][^,.;:!?«»“”\"()\n]{2,70})(?=[,.;:!?]|\s*$)"
)
_APPOSED = re.compile(r"(?:the|an?|le|la|une?|one)\s|l['’]", re.IGNORECASE)
_HAS_NAME = re.compile(rf"{names.PERSON.pattern}|[“«\"@]")
_DEFINITE = re.compile(
    r"(?:the|le|la|notre|our|son|sa|leur|its|their|his|her|mon|ma|my)\s|l['’]", re.IGNORECASE
)


def whole_source(reading: Reading, finding: Finding) -> Span | None:
    """Return where the words for a finding's source stand (code points), put right; None where it has no source."""
    if not finding.source:
        return None
    span = finding.source[0]
    if span[1] - span[0] > _LONGEST:
        return span
    span = _without_what_leads(reading, _learnt_from(reading, span) or span)
    return (
        _with_name_after(reading, span)
        or _with_calling_after(reading, span)
        or _with_name_before(reading, span, finding)
        or span
    )


def _learnt_from(reading: Reading, span: Span) -> Span | None:
    """Return whom "on" learnt it from, in the sentence."""
    if not _ONE.fullmatch(reading.text(span)):
        return None
    match = _LEARNT.match(reading.source.text, span[1], reading.sentence_at(span[0])[1])
    return match.span("who") if match else None


def _without_what_leads(reading: Reading, span: Span) -> Span:
    """Return a source without a label, an audience, an outlet or the topic that stands before it."""
    words = reading.text(span)
    label = LABEL.match(words)
    start = label.end() if label and label.end() < len(words) and label.start() == 0 else 0
    rest = words[start:]
    pronoun = _LAST_PRONOUN.fullmatch(rest)
    if pronoun and not tells_a_person(rest[: pronoun.start("who")].strip().split(" ")[-1]):
        return span[0] + start + pronoun.start("who"), span[1]
    publisher = names.issuer(reading.source.publisher)
    if publisher and rest.startswith(f"{publisher} ") and names.PERSON.match(rest, len(publisher) + 1):
        return span[0] + start + len(publisher) + 1, span[1]
    lead = _BEFORE_SUBJECT.match(rest)
    if lead is None and _OUTLET_BEFORE.search(reading.source.text[max(span[0] - 12, 0) : span[0]]):
        lead = _AFTER_OUTLET.match(rest)
    return span[0] + start + (lead.end() if lead else 0), span[1]


def _with_name_after(reading: Reading, span: Span) -> Span | None:
    """Return an office with the name in apposition to it: "la mère de la victime|, Rose-Myrlande Cadet"."""
    words = reading.text(span)
    if _HAS_NAME.search(words) or not (_DEFINITE.match(words) and tells_a_person(words)):
        return None
    match = _NAME_AFTER.match(
        reading.source.text, span[1], min(span[1] + _LONGEST, reading.sentence_at(span[0])[1])
    )
    return (span[0], match.end("name")) if match else None


def _with_calling_after(reading: Reading, span: Span) -> Span | None:
    """Return a name with the calling in apposition to it, of which no article tells: "Paul Okala|, apiculteur"."""
    if not names.PERSON.fullmatch(reading.text(span)):
        return None
    match = _CALLING_AFTER.match(
        reading.source.text, span[1], min(span[1] + _LONGEST, reading.sentence_at(span[0])[1])
    )
    fits = match and is_apposition(match["what"], reading.lexicon) and role_of_pieces([match["what"]])
    return (span[0], match.end("what")) if match and fits else None


def _with_name_before(reading: Reading, span: Span, finding: Finding) -> Span | None:
    """Return a calling with the name that it is in apposition to, after the verb: "said |Sanusi Ladi, |a trader"."""
    words = reading.text(span)
    if (
        not finding.cue
        or finding.cue[-1][1] > span[0]
        or _HAS_NAME.search(words)
        or not _APPOSED.match(words)
    ):
        return None
    begin = max(finding.cue[-1][1], span[0] - _LONGEST)
    lead = reading.source.text[begin : span[0]]
    match = _NAME_BEFORE.search(lead)
    if match is None or re.search(r"[,.;:!?]", lead[: match.start()]) or not tells_a_person(words):
        return None
    start = match.start("name")
    publisher = names.issuer(reading.source.publisher)
    if publisher and match["name"].startswith(f"{publisher} "):
        start += len(publisher) + 1
    return begin + start, span[1]

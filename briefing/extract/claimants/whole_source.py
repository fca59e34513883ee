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
# "My cousin brother inside there |he counted": the pronoun only repeats whom the phrase names.
_REPEATED = re.compile(r"(?P<who>.{4,}?),?\s(?:he|she|they|il|elle|ils|elles)", re.DOTALL | re.IGNORECASE)
_WRITERS = re.compile(r"we|I|nous|je", re.IGNORECASE)
# "He |from the officials wanted", "according to him |protesters": a pronoun ends where it ends.
_FIRST_PRONOUN = re.compile(
    r"(?P<who>he|she|they|we|il|elle|ils|elles|nous|him|them|lui|eux)\s+(?!(?:himself|herself|themselves|also|too|both|all|who|whose|"
    r"and|et|qui|dont|aussi|two|three|deux|trois)\b)(?P<rest>\S+)",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"him|them|lui|eux", re.IGNORECASE)
_PREPOSITIONS = frozenset(
    "from to of in on at with by about against the a an de à en dans sur avec par pour contre des du aux au les la le".split()
)
# "Earlier |another member", "Meanwhile |the army": when, before who.
_WHEN_BEFORE = re.compile(
    r"(?:(?:now|today|still|then|recently|hier)\s+(?=(?-i:[a-zà-ÿ]))|(?:earlier|later|meanwhile|yesterday|separately|previously|afterwards|likewise|also|however|moreover|"
    r"elsewhere|tonight|initially|finally|once more|in turn|plus tard|plus tôt|aujourd['’]hui|ensuite|puis|"
    r"cependant|toutefois|par ailleurs|de son côté|pour sa part|entre-temps|parallèlement)\s*,?\s+(?=\w))",
    re.IGNORECASE,
)
# "Herders who |saw the gang": an engine that took the clause for who it is about.
_WHO_BEFORE = re.compile(
    r"(?:^|(?<=[.!?:;,]\s)|(?<=[.!?:;,“”\"»]\s))(?P<who>(?:[\w’'-]+\s+){1,6})(?:who|qui)\s+$", re.IGNORECASE
)
_QUOTED_NAME = re.compile(r"(?P<name>[“«\"]\s*[A-ZÀ-ÖØ-Þ@][^“”«»\"\n]{1,40}[”»\"]),\s+$")
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
# "In Kayes, |a resident said": where, and no name.
_PLACE_FIRST = re.compile(
    r"(?:In|On|At|From|To|By|For|With|After|Before|Near|Outside|Inside|Across|Since|When|As|But|And|Yet|While|À|A|Au|En|Dans|Près|Chez|"
    r"Pour|Selon|Après|Avant|Depuis|Sur|Mais|Et)\s"
)
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
    span = _with_head(reading, span) or span
    span = _without_what_leads(reading, _learnt_from(reading, span) or span)
    span = _without_pronoun_beside(reading, span, finding)
    return (
        _with_quoted_name(reading, span)
        or _with_name_after(reading, span)
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
    label = LABEL.match(words) or _WHEN_BEFORE.match(words)
    start = label.end() if label and label.end() < len(words) and label.start() == 0 else 0
    rest = words[start:]
    pronoun = _LAST_PRONOUN.fullmatch(rest)
    if pronoun and (
        _WRITERS.fullmatch(pronoun["who"])
        or not tells_a_person(rest[: pronoun.start("who")].strip().split(" ")[-1])
    ):
        return span[0] + start + pronoun.start("who"), span[1]
    publisher = names.issuer(reading.source.publisher)
    if publisher and rest.startswith(f"{publisher} ") and names.PERSON.match(rest, len(publisher) + 1):
        return span[0] + start + len(publisher) + 1, span[1]
    lead = _BEFORE_SUBJECT.match(rest)
    if lead is None and _OUTLET_BEFORE.search(reading.source.text[max(span[0] - 12, 0) : span[0]]):
        lead = _AFTER_OUTLET.match(rest)
    return span[0] + start + (lead.end() if lead else 0), span[1]


def _without_pronoun_beside(reading: Reading, span: Span, finding: Finding) -> Span:
    """Return a source without a pronoun that repeats it, and a pronoun without the words that an engine took along."""
    words = reading.text(span)
    repeated = _REPEATED.fullmatch(words)
    if repeated and tells_a_person(repeated["who"]):
        return span[0], span[0] + repeated.end("who")
    first = _FIRST_PRONOUN.match(words)
    cue_before = bool(finding.cue) and finding.cue[-1][1] <= span[0]
    if first and (
        first["rest"].casefold() in _PREPOSITIONS or (cue_before and _OBJECT.fullmatch(first["who"]))
    ):
        return span[0], span[0] + first.end("who")
    return span


def _with_head(reading: Reading, span: Span) -> Span | None:
    """Return a source with whom its clause is about: "|Herders who |saw the gang"."""
    begin = max(reading.sentence_at(span[0])[0], span[0] - _LONGEST)
    match = _WHO_BEFORE.search(reading.source.text[begin : span[0]])
    if match is None or not (tells_a_person(match["who"]) or names.PERSON.search(match["who"])):
        return None
    return begin + match.start("who"), span[1]


def _with_quoted_name(reading: Reading, span: Span) -> Span | None:
    """Return a calling with the name between marks before it: "“Uncle H.”, |a driver on the road"."""
    words = reading.text(span)
    if not _APPOSED.match(words) or _HAS_NAME.search(words) or not tells_a_person(words):
        return None
    begin = max(reading.sentence_at(span[0])[0], span[0] - _LONGEST)
    match = _QUOTED_NAME.search(reading.source.text[begin : span[0]])
    return (begin + match.start("name"), span[1]) if match else None


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
    """Return a calling with the name that it is in apposition to, after the verb or before: "said |Sanusi Ladi, |a trader"."""
    words = reading.text(span)
    if not finding.cue or _HAS_NAME.search(words) or not _APPOSED.match(words):
        return None
    inverted = finding.cue[-1][1] <= span[0]
    begin = max(finding.cue[-1][1] if inverted else reading.sentence_at(span[0])[0], span[0] - _LONGEST)
    lead = reading.source.text[begin : span[0]]
    match = _NAME_BEFORE.search(lead)
    if match and _PLACE_FIRST.match(match["name"]):
        return None
    if (
        match is None
        or re.search(r"[,.;:!?]" if inverted else r"\S", lead[: match.start()])
        or not tells_a_person(words)
    ):
        return None
    start = match.start("name")
    publisher = names.issuer(reading.source.publisher)
    if publisher and match["name"].startswith(f"{publisher} "):
        start += len(publisher) + 1
    return begin + start, span[1]

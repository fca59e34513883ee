"""What a report says is not known: unclear, unconfirmed, not given, not claimed; as information gaps.

A gap keeps the clause as published, its exact passage, what it is about in the clause's own words, and who is said not to
have given it. Opinions that are "unclear" and suppositions ("if the army did not …") are no gaps. Offsets are half-open and
count Unicode code points of the source's text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.lexicon import gap_words
from briefing.extract.lexicon.gap_words import Silence, Wording
from briefing.extract.lexicon.tongue import french
from briefing.extract.text.grammatical_subject import subject_before
from briefing.extract.text.sentences import ENGLISH, FRENCH, sentences
from briefing.model.assessment import InformationGap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.source import Source

_OPENS = re.compile(
    r";\s+|\s[–—-]\s|—|:\s+|,\s+(?:and|et)\s+(?=(?:it|there|no|details|has|have|did|declined|aucun|on|n['’])\b)|"
    r",?\s+\b(?:but|although|though|while|whereas|mais|alors\s+que|tandis\s+que|bien\s+que|"
    r"quoique)\s+|,\s+(?=(?:which|who|qui)\s)|[“«(]\s*|\"(?=\w)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\s*(?:;|\s:\s|\s[–—-]\s|—|[”»\")]|,?\s+(?:but|although|though|whereas|mais|alors\s+que|tandis\s+que|bien\s+que)\s"
    r"|,\s+(?:while|and|adding|saying|according|which|he|she|it|they|the|an?|[A-Z]\w+\s+(?:said|told|"
    r"reported)|no|not|nor|ask|that|que|et|selon|a-t-(?:il|elle)|ont-ils|ajoutant|d['’]après)\b)"
)
_ASIDE = re.compile(r"(?:which|who|qui)\b")
_JOINT = re.compile(r",?\s+(?:and|et|or|ou)\s")
_LEADING = re.compile(r"\s*,?\s*(?:and|et)\s+")
_FOLLOWING = 4  # wordings looked at after one, for where its clause ends
_ASIDE_ENDS = re.compile(r",")
_ENDS = " \t\n.,;:!?…"
_NOT_OWN_SUBJECT = re.compile(r"^(?:without|sans)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:he|she|it|they|we|i|ils?|elles?|on|nous|je)(?=\s)", re.IGNORECASE)
# "Contacted by phone, the mayor …": what stands before the subject
_ASKED = re.compile(
    r"\W*(?:Asked|Contacted|Reached|Approached|Questioned|Pressed|Quizzed|Telephoned|Joint|Contacté|Sollicité|Interrogé|"
    r"Questionné|Appelé|Relancé|Interpellé)\w{0,3}\b[^,.\n]{0,80},\s+"
)
_PRONOUN_LAST = re.compile(
    r"\b(?P<who>he|she|they|we|i|ils?|elles?|nous|on|je)\s+(?:ne\s+|n['’])?$", re.IGNORECASE
)  # "how many were inside we cannot say"
_JOINED = re.compile(
    r"\b(?:was|were|is|are|has|have|had|est|sont|ont|était|étaient)\b[^.;,\n]{1,80}?\b(?:and|but|while|et|mais)\s+"
    r"(?P<who>(?:(?:the|its|his|her|their|le|la|les|son|sa|leur)\s+|l['’])[^.;,\n]{2,50})\s+$",
    re.IGNORECASE,
)  # "lines were down and the mayor could not be reached"
_INVERTED = re.compile(r"\b[^\W\d_]{2,30}-(?:t-)?(ils?|elles?)\b")
_DENIED_VICTIMS = re.compile(r"\bno\s+(?:immediate\s+)?reports?\s+of\b", re.IGNORECASE)


def gaps(source: Source, body: tuple[tuple[int, int], ...]) -> tuple[InformationGap, ...]:
    """Return the gaps that the paragraphs of `body` (spans in code points) tell of, in order, each passage once."""
    wordings = gap_words.FRENCH if french(source) else gap_words.ENGLISH
    across = gap_words.ACROSS_FRENCH if french(source) else gap_words.ACROSS_ENGLISH
    rules = FRENCH if french(source) else ENGLISH
    found: dict[int, InformationGap] = {}
    for start, end in body:
        for gap in _across(source, start, end, across):
            if gap.passage:
                found[gap.passage.start] = gap
        for sentence in sentences(source.text[start:end], rules):
            for gap in _gaps_of(source, start + sentence.start, start + sentence.end, wordings):
                if gap.passage and not any(_shared(gap, other) for other in found.values()):
                    found[gap.passage.start] = gap
    return tuple(found[at] for at in sorted(found))


def _shared(one: InformationGap, other: InformationGap) -> bool:
    first, second = one.passage, other.passage
    return bool(first and second and first.start < second.end and second.start < first.end)


def _across(source: Source, start: int, end: int, wordings: tuple[Wording, ...]) -> Iterator[InformationGap]:
    """Yield the gaps told by two sentences together, such as “Par qui ? Mystère.”, a question and no answer."""
    for wording in wordings:
        for match in wording.expression.finditer(source.text, start, end):
            yield _gap(source, match.span(), _silent(source.text, start, match.start(), match, wording))


def _gap(source: Source, span: tuple[int, int], silent: str) -> InformationGap:
    passage = source.span(*span)
    return InformationGap(
        id=f"g-{source.id}-{span[0]}",
        text=" ".join(passage.quote.split()),
        passage=passage,
        about=_topic(source.text, *span),
        withheld_by=silent,
    )


def _gaps_of(source: Source, start: int, end: int, wordings: tuple[Wording, ...]) -> Iterator[InformationGap]:
    """Yield the gaps of one sentence; of overlapping wordings only the first."""
    found = _wordings(source.text, start, end, wordings)
    begin = start
    for at, (match, wording) in enumerate(found):
        if match.start() < begin:
            continue  # inside the clause before
        later = [each.start() for each, _ in found[at + 1 : at + 1 + _FOLLOWING]]
        first, last = (
            match.span()
            if wording.whole
            else _clause(source.text, begin, _cut(source.text, match.end(), later, end), match)
        )
        if first < last and _says_so(source.text, first, last, wording):
            yield _gap(source, (first, last), _silent(source.text, start, first, match, wording))
            begin = last


def _wordings(
    text: str, start: int, end: int, wordings: tuple[Wording, ...]
) -> list[tuple[re.Match[str], Wording]]:
    """Return the wordings that stand in a sentence, in its order; where two share a word, the one that comes first here."""
    taken = bytearray(end - start)  # one byte a code point: part of a wording already
    found: list[tuple[re.Match[str], Wording]] = []
    for wording in wordings:
        for match in wording.expression.finditer(text, start, end):
            first, last = match.start() - start, match.end() - start
            if not any(taken[first:last]):
                taken[first:last] = b"\x01" * (last - first)
                found.append((match, wording))
    return sorted(found, key=lambda each: each[0].start())


def _cut(text: str, start: int, later: list[int], end: int) -> int:
    """Return where the clause read up to `start` has to end because a later wording follows after an "and"."""
    for following in later:
        joints = [joint.start() for joint in _JOINT.finditer(text, start, following)]
        if joints:
            return joints[-1]
    return end


def _clause(text: str, start: int, end: int, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause around the wording: from the last break before it to the next one after it."""
    first = start
    for opening in _OPENS.finditer(text, start, match.start()):
        first = opening.end()
    joint = _LEADING.match(text, first, match.start())
    first = joint.end() if joint else first
    if _NOT_OWN_SUBJECT.match(match[0]):
        first = match.start()
    aside = _ASIDE.match(text, first, match.start())
    closing = (_ASIDE_ENDS if aside else _CLOSES).search(text, match.end(), end)
    last = closing.start() if closing else end
    while last > first and text[last - 1] in _ENDS:
        last -= 1
    while first < last and text[first] in _ENDS:
        first += 1
    return first, last


def _says_so(text: str, first: int, last: int, wording: Wording) -> bool:
    clause = text[first:last]
    return not gap_words.HYPOTHETICAL.match(clause) and (
        not wording.facts_only or bool(gap_words.FACTS.search(clause))
    )


def _topic(text: str, first: int, last: int) -> str:
    """Return what the gap is about: a fact named in the clause, else its question, else a word as general as "details"."""
    named = [" ".join(match[0].split()) for match in gap_words.TOPICS.finditer(text, first, last)]
    special = [words for words in named if words.casefold() not in gap_words.GENERAL]
    asked = gap_words.QUESTION.search(text, first, last)
    relative = (
        asked is not None and asked.start() == first and asked[0].startswith(("which ", "who ", "qui "))
    )
    question = [" ".join(asked[0].split())] if asked and not relative else []
    return next(iter(special + question + named), "")


def _inverted(before: str) -> str:
    """Return the pronoun that follows the last verb of saying: "…, promet-il, sans dire …"; or nothing."""
    pronouns = _INVERTED.findall(before)
    return str(pronouns[-1]) if pronouns else ""


def _silent(text: str, sentence: int, first: int, match: re.Match[str], wording: Wording) -> str:
    """Return who is said not to have given it, as written; empty where nobody is."""
    if wording.silence is Silence.SUBJECT:
        nearest = _PRONOUN_LAST.search(text, first, match.start()) or _JOINED.search(
            text, first, match.start()
        )
        if nearest:
            return " ".join(nearest["who"].split())
        asked = _ASKED.match(text, sentence, match.start())
        begin = asked.end() if asked else sentence
        subject = subject_before(text, begin, max(first, begin), match.start())
        pronoun = _PRONOUN.match(subject)
        return pronoun[0] if pronoun else subject or _inverted(text[sentence : match.start()])
    if wording.silence is Silence.NAMED and match["who"] and not _DENIED_VICTIMS.match(match[0]):
        return " ".join(match["who"].split())
    return ""

"""What a report says is not known: unclear, unconfirmed, not given, not claimed; as information gaps.

A gap keeps the clause as published, its exact passage, what it is about in the clause's own words, and who is said not to
have given it. Opinions that are "unclear" and suppositions ("if the army did not …") are no gaps. Offsets are half-open and
count Unicode code points of the source's text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.grammatical_subject import subject_before
from briefing.extract.lexicon import gap_words
from briefing.extract.lexicon.gap_words import Silence, Wording
from briefing.extract.lexicon.tongue import french
from briefing.extract.sentences import ENGLISH, FRENCH, sentences
from briefing.model.assessment import InformationGap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.source import Source

_OPENS = re.compile(
    r";\s+|\s[–—-]\s|—|:\s+|,\s+(?:and|et)\s+(?=(?:it|there|no|details|has|have|did|declined|aucun|on|n['’])\b)|"
    r",?\s+\b(?:but|although|though|while|whereas|mais|alors\s+que|tandis\s+que|bien\s+que|"
    r"quoique)\s+|,\s+(?=(?:which|who|qui)\s)|[“«]\s*|\"(?=\w)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\s*(?:;|\s:\s|\s[–—-]\s|—|[”»\"]|,?\s+(?:but|although|though|whereas|mais|alors\s+que|tandis\s+que|bien\s+que)\s"
    r"|,\s+(?:while|and|adding|saying|according|which|he|she|it|they|the|an?|[A-Z]\w+\s+(?:said|told|"
    r"reported)|et|selon|a-t-(?:il|elle)|ont-ils|ajoutant|d['’]après)\b)"
)
_ASIDE = re.compile(r"(?:which|who|qui)\b")
_JOINT = re.compile(r",?\s+(?:and|et|or|ou)\s")
_LEADING = re.compile(r"\s*,?\s*(?:and|et)\s+")
_FOLLOWING = 4  # wordings looked at after one, for where its clause ends
_ASIDE_ENDS = re.compile(r",")
_ENDS = " \t\n.,;:!?…"
_NOT_OWN_SUBJECT = re.compile(r"^(?:without|sans)\b", re.IGNORECASE)
_DENIED_VICTIMS = re.compile(r"\bno\s+(?:immediate\s+)?reports?\s+of\b", re.IGNORECASE)


def gaps(source: Source, body: tuple[tuple[int, int], ...]) -> tuple[InformationGap, ...]:
    """Return the gaps that the paragraphs of `body` (spans in code points) tell of, in order, each passage once."""
    wordings = gap_words.FRENCH if french(source) else gap_words.ENGLISH
    rules = FRENCH if french(source) else ENGLISH
    found: dict[int, InformationGap] = {}
    for start, end in body:
        for sentence in sentences(source.text[start:end], rules):
            for gap in _gaps_of(source, start + sentence.start, start + sentence.end, wordings):
                if gap.passage and gap.passage.start not in found:
                    found[gap.passage.start] = gap
    return tuple(found[at] for at in sorted(found))


def _gaps_of(source: Source, start: int, end: int, wordings: tuple[Wording, ...]) -> Iterator[InformationGap]:
    """Yield the gaps of one sentence; of overlapping wordings only the first."""
    found = _wordings(source.text, start, end, wordings)
    begin = start
    for at, (match, wording) in enumerate(found):
        if match.start() < begin:
            continue  # inside the clause before
        later = [each.start() for each, _ in found[at + 1 : at + 1 + _FOLLOWING]]
        first, last = _clause(source.text, begin, _cut(source.text, match.end(), later, end), match)
        if first < last and _says_so(source.text, first, last, wording):
            passage = source.span(first, last)
            yield InformationGap(
                id=f"g-{source.id}-{first}",
                text=" ".join(passage.quote.split()),
                passage=passage,
                about=_topic(source.text, first, last),
                withheld_by=_silent(source.text, start, first, match, wording),
            )
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
    question = [" ".join(asked[0].split())] if asked else []
    return next(iter(special + question + named), "")


def _silent(text: str, sentence: int, first: int, match: re.Match[str], wording: Wording) -> str:
    """Return who is said not to have given it, as written; empty where nobody is."""
    if wording.silence is Silence.SUBJECT:
        return subject_before(text, sentence, first, match.start())
    if wording.silence is Silence.NAMED and match["who"] and not _DENIED_VICTIMS.match(match[0]):
        return " ".join(match["who"].split())
    return ""

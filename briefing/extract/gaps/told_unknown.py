"""What a report says is not known: unclear, unconfirmed, not given, not claimed; as information gaps.

A gap keeps the clause as published, its exact passage, what it is about in the clause's own words, and who is said not to
have given it. Opinions that are "unclear" and suppositions ("if the army did not …") are no gaps. Offsets are half-open and
count Unicode code points of the source's text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.gaps.clause import clause, cut_before
from briefing.extract.gaps.silent import silent
from briefing.extract.lexicon import gap_words, gap_words_signs
from briefing.extract.lexicon.gap_words import Silence, Wording
from briefing.extract.lexicon.tongue import french
from briefing.extract.text.sentences import ENGLISH, FRENCH, sentences
from briefing.model.assessment import InformationGap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.finding import Span
    from briefing.model.source import Source

_FOLLOWING = 4  # wordings looked at after one, for where its clause ends
_LONGEST_QUESTION = 120  # code points before an answer that says nothing
_QUESTION_BEFORE = re.compile(r"(?:^|(?<=[.!?…:\n]\s)|(?<=\n))[^.!?…\n]{2,120}\?+\s*$")
_WHY = 60  # code points before "not authorised" in which it says that this is why there is no name
_NAME = 16  # code points after "did not give"
_FEW = 4  # words: as many stand between "If" and what is unclear where the "if" asks


def gaps(source: Source, body: tuple[Span, ...]) -> tuple[InformationGap, ...]:
    """Return the gaps that the paragraphs of `body` (spans in code points) tell of, in order, each passage once."""
    wordings = gap_words.FRENCH if french(source) else gap_words.ENGLISH
    across = gap_words.ACROSS_FRENCH if french(source) else gap_words.ACROSS_ENGLISH
    rules, signs = (FRENCH, gap_words_signs.FRENCH) if french(source) else (ENGLISH, gap_words_signs.ENGLISH)
    found: dict[int, InformationGap] = {}
    for start, end in body:
        for gap in _across(source, start, end, across):
            if gap.passage:
                found[gap.passage.start] = gap
        for sentence in sentences(source.text[start:end], rules):
            if not signs.search(source.text, start + sentence.start, start + sentence.end):
                continue
            for gap in _gaps_of(source, (start, start + sentence.start, start + sentence.end), wordings):
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
            yield _gap(source, match.span(), silent(source.text, start, match.start(), match, wording))


def _gap(source: Source, span: Span, withheld_by: str) -> InformationGap:
    passage = source.span(*span)
    return InformationGap(
        id=f"g-{source.id}-{span[0]}",
        text=" ".join(passage.quote.split()),
        passage=passage,
        about=_topic(source.text, *span),
        withheld_by=withheld_by,
    )


def _gaps_of(
    source: Source, within: tuple[int, int, int], wordings: tuple[Wording, ...]
) -> Iterator[InformationGap]:
    """Yield the gaps of one sentence of a paragraph (its start, the sentence's start and end); of overlapping ones the first."""
    paragraph, start, end = within
    text = source.text
    found = _wordings(text, start, end, wordings)
    begin = start
    for at, (match, wording) in enumerate(found):
        if match.start() < begin:
            continue  # inside the clause before
        later = [each.start() for each, _ in found[at + 1 : at + 1 + _FOLLOWING]]
        span = (
            match.span()
            if wording.whole
            else clause(text, begin, cut_before(text, match.end(), later, end), match.span())
        )
        if span[0] < span[1] and _says_so(text, span, match, wording):
            asked = _asked_before(text, paragraph, span)
            yield _gap(source, (asked, span[1]), silent(text, start, span[0], match, wording))
            begin = span[1]


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


def _asked_before(text: str, paragraph: int, span: Span) -> int:
    """Return where the question begins that a clause answers by not knowing ("Is it true? I don't know"); else its start."""
    if not gap_words.NO_ANSWER.match(text, *span):
        return span[0]
    question = _QUESTION_BEFORE.search(text, max(paragraph, span[0] - _LONGEST_QUESTION), span[0])
    return question.start() if question else span[0]


def _says_so(text: str, span: Span, match: re.Match[str], wording: Wording) -> bool:
    first, last = span
    why = text[max(0, match.start() - _WHY) : match.start()]
    unnamed = gap_words.ANONYMOUS.search(text, match.start(), match.end() + _NAME)
    if unnamed and gap_words.BECAUSE.search(why):
        return False
    if _supposes(text, span, match, wording) or gap_words.BIDS.match(text, *span):
        return False
    facts = wording.facts_only or gap_words.GIVING.search(match[0])
    return not facts or bool(gap_words.FACTS.search(text, first, last))


def _supposes(text: str, span: Span, match: re.Match[str], wording: Wording) -> bool:
    """Return whether a clause is a condition, "If the army did not …", and not a question: "If it was a reprisal is unclear"."""
    opening = gap_words.HYPOTHETICAL.match(text, *span)
    if not opening or wording.whole:
        return False
    between = text[opening.end() : match.start()]
    asks = wording.silence is not Silence.SUBJECT and (
        "," in between or (len(between.split()) >= _FEW and "," not in text[match.end() : span[1]])
    )
    return not asks


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

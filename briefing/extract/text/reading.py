"""Reading: what every part of the extraction looks at: one source's text, its sentences, quotation marks and words."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract.finding import Span
from briefing.extract.lexicon import lexicon_of
from briefing.extract.lexicon.lexicon import Lexicon
from briefing.extract.text.quotation_marks import Quotation, quotations
from briefing.extract.text.sentences import Sentence, sentences
from briefing.model.source import Source, SourceSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_A_HANDFUL = 8
_LONGEST_SENTENCE = 1500  # code points; the rules cut at the same places
_MOST_QUOTATIONS = 200  # in one sentence or content


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A source with its sentences, quotations and lexicon; `body` are the ranges that are the report's own text."""

    source: Source
    body: tuple[Span, ...]
    lexicon: Lexicon
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]

    def sentence_at(self, position: int) -> Span:
        """Return the span of the sentence that holds `position` (code points), or of the nearest one before it."""
        index = bisect_right(self.sentences, position, key=lambda sentence: sentence.start) - 1
        sentence = self.sentences[max(index, 0)]
        return sentence.start, sentence.end

    def sentences_before(self, position: int) -> tuple[Sentence, ...]:
        """Return the last sentences that start before `position` (code points), at most a handful."""
        index = bisect_right(self.sentences, position - 1, key=lambda sentence: sentence.start)
        return self.sentences[max(index - _A_HANDFUL, 0) : index]

    def quotations_in(self, start: int, end: int) -> Iterator[Quotation]:
        """Yield the quotations that share a character with a stretch of the text."""
        index = max(bisect_right(self.quotations, start, key=lambda quotation: quotation.start) - 1, 0)
        for quotation in self.quotations[index : index + _MOST_QUOTATIONS]:
            if quotation.start >= end:
                return
            if quotation.end > start:
                yield quotation

    def in_body(self, span: Span) -> bool:
        """Return whether a span lies in the report's own text, not in a headline, byline or box."""
        return any(start <= span[0] and span[1] <= end for start, end in self.body)

    def text(self, span: Span) -> str:
        """Return the words at a span."""
        return self.source.text[span[0] : span[1]]

    def passage(self, span: Span) -> SourceSpan:
        """Return the passage at a span."""
        return self.source.span(*span)


def read(source: Source, body: tuple[Span, ...] = ()) -> Reading:
    """Return the reading of a source; an empty `body` means the whole text."""
    words = lexicon_of(source.language)
    return Reading(
        source=source,
        body=body or ((0, len(source.text)),),
        lexicon=words,
        sentences=tuple(_short_enough(sentences(source.text, words.sentence_rules))),
        quotations=quotations(source.text),
    )


def _short_enough(whole: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences, what is longer than any sentence in parts, so that looking round each claim in it stays quick."""
    for sentence in whole:
        if sentence.end - sentence.start <= _LONGEST_SENTENCE:
            yield sentence
            continue
        for start in range(sentence.start, sentence.end, _LONGEST_SENTENCE):
            yield sentence._replace(start=start, end=min(start + _LONGEST_SENTENCE, sentence.end))


def outside(span: Span, others: tuple[Span, ...]) -> Iterator[Span]:
    """Yield the pieces of `span` that none of `others` covers."""
    start = span[0]
    for begin, end in sorted(others):
        if begin > start and start < span[1]:
            yield start, min(begin, span[1])
        start = max(start, end)
    if start < span[1]:
        yield start, span[1]


def overlap(one: tuple[Span, ...], other: tuple[Span, ...]) -> int:
    """Return how many characters two sets of spans share; the spans of each set do not overlap among themselves."""
    return sum(max(0, min(end, stop) - max(start, begin)) for start, end in one for begin, stop in other)


def length(spans: tuple[Span, ...]) -> int:
    """Return how many characters the spans hold."""
    return sum(end - start for start, end in spans)

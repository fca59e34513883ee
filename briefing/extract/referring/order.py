"""Order: in which order those met before a pronoun or a short form are tried.

The nearest sentence first; in a sentence whoever speaks, then whom it is about, then whomever else it names. Whom a
sentence only names counts in the same paragraph, and before speakers of an earlier paragraph, no further.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.referring.mentions import mentioned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.finding import Span
    from briefing.extract.referring.known import Known, Named
    from briefing.extract.text.reading import Reading
    from briefing.extract.text.sentences import Sentence

_GOVERNED = re.compile(
    r"\b(?:of|to|by|from|de|du|des|au|aux|à|par|d['’])\s*(?:the\s+|l['’])?$", re.IGNORECASE
)
_ABOUT = 4  # sentences before: as far back as one that is only about somebody counts


def tried(reading: Reading, span: Span, known: Known) -> Iterator[Named]:
    """Yield whom the words at `span` (code points) may stand for, likeliest first."""
    spoke = [each for each in _outside_quotation(reading, span, known) if each.span[1] <= span[0]]
    sentences = reading.sentences_before(span[0] + 1)
    here = sentences[-1].paragraph if sentences else 0
    only_named: list[Named] = []
    for distance, sentence in enumerate(reversed(sentences)):
        if sentence.paragraph != here:
            yield from only_named
            only_named = []
        told = _in(sentence, spoke)
        about = _about(reading, sentence, span, known, told) if distance <= _ABOUT else []
        yield from (each for each in reversed(told) if _stands_alone(reading, each))
        yield from (each for each in reversed(told) if not _stands_alone(reading, each))
        yield from (each for each in about if each.subject)
        if sentence.paragraph == here and distance < _ABOUT:
            only_named += [each for each in reversed(about) if not each.subject]
    yield from only_named
    first = sentences[0].start if sentences else 0
    yield from (each for each in reversed(spoke) if each.span[0] < first)


def lately_named(reading: Reading, span: Span, known: Known) -> list[Named]:
    """Return whom the two sentences up to `span` name, the last named first: whom "the latter" can mean."""
    found: list[Named] = []
    for sentence in reversed(reading.sentences_before(span[0] + 1)[-2:]):
        told = _in(sentence, [each for each in known.earlier if each.span[1] <= span[0]])
        found += sorted(
            (*told, *_about(reading, sentence, span, known, told)), key=lambda each: each.span, reverse=True
        )
    return found


def _stands_alone(reading: Reading, each: Named) -> bool:
    """Return whether somebody who spoke is not only told of by a preposition: "les propos prêtés au directeur"."""
    return not _GOVERNED.search(reading.source.text[max(each.span[0] - 12, 0) : each.span[0]])


def _in(sentence: Sentence, spoke: list[Named]) -> list[Named]:
    return sorted(
        (each for each in spoke if sentence.start <= each.span[0] < sentence.end), key=lambda each: each.span
    )


def _about(reading: Reading, sentence: Sentence, span: Span, known: Known, told: list[Named]) -> list[Named]:
    end = min(sentence.end, span[0])
    found = mentioned(reading, (sentence.start, end), known) if end > sentence.start else ()
    return [
        each
        for each in found
        if not any(each.span[0] < one.span[1] and one.span[0] < each.span[1] for one in told)
    ]


def _outside_quotation(reading: Reading, span: Span, known: Known) -> list[Named]:
    """Return those met before that do not stand inside a quotation, or in the one that `span` stands in."""
    return [
        each
        for each in known.earlier
        if not any(
            quotation.start <= each.span[0] < quotation.end
            and each.span[1] < quotation.end
            and not quotation.start <= span[0] < quotation.end
            and len(reading.text((quotation.start, quotation.end)).split())
            > len(reading.text(each.span).split()) + 2
            for quotation in reading.quotations_in(*each.span)
        )
    ]

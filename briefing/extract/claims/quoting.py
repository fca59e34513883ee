"""Quotations in a claim's content: speech, quoted terms, and words that the report keeps at arm's length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.text.reading import Reading, length, overlap
from briefing.model.claim import Quotation, QuotationKind

if TYPE_CHECKING:
    from briefing.extract.finding import Finding

_WHOLE = 0.8
_FEWEST_SPOKEN_WORDS = 3


def quotations_in(reading: Reading, finding: Finding) -> tuple[Quotation, ...]:
    """Return the quotations that stand in the content, without their marks.

    Content that is nearly all quoted is direct; a quoted part of three words or more is mixed; one or two words between
    marks are scare quotes, whether the report doubts the word or only says whose it is.
    """
    inner = [
        (max(quotation.inner_start, start), min(quotation.inner_end, end))
        for start, end in finding.content
        for quotation in reading.quotations_in(start, end)
        if quotation.inner_start < end and quotation.inner_end > start
    ]
    inner = [(start, end) for start, end in inner if start < end and reading.source.text[start:end].strip()]
    direct = overlap(tuple(inner), finding.content) >= _WHOLE * length(finding.content)
    return tuple(
        Quotation(
            passage=reading.passage(_trimmed(reading, span)), kind=_kind(reading.text(span), direct=direct)
        )
        for span in inner
    )


def _kind(words: str, *, direct: bool) -> QuotationKind:
    if len(words.split()) < _FEWEST_SPOKEN_WORDS and not direct:
        return QuotationKind.SCARE
    return QuotationKind.DIRECT if direct else QuotationKind.MIXED


def _trimmed(reading: Reading, span: tuple[int, int]) -> tuple[int, int]:
    """Return the span without white space around it and without the comma that belongs to the report's sentence."""
    text = reading.text(span)
    return span[0] + len(text) - len(text.lstrip()), span[0] + len(text.rstrip().rstrip(",").rstrip())

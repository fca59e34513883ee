"""Quotations that run over sentences: a quotation without a cue of its own belongs to the speaker before it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Finding, Span
    from briefing.extract.quotation_marks import Quotation
    from briefing.extract.sentences import Sentence

_FEWEST_WORDS = 4
_DASHES = "—–"


def continued_quotations(
    found: list[Finding], quotations: Sequence[Quotation], lines: Sequence[Sentence], text: str
) -> list[Finding]:
    """Return the findings, each with the quotations of its paragraph that follow it and have no cue of their own.

    A quotation of fewer than four words is a quoted term, not speech, and is left alone.
    """
    result = list(found)
    for quotation in quotations:
        if len(text[quotation.inner_start : quotation.inner_end].split()) < _FEWEST_WORDS:
            continue
        marks = (quotation.start, quotation.end)
        holder = _holder(marks, result)
        if holder is not None:
            result[holder] = _covering(result[holder], marks)
            continue
        speaker = _speaker(marks, result, lines)
        if speaker is not None:
            result[speaker] = replace(result[speaker], content=(*result[speaker].content, marks))
    return result


def continued_dialogue(found: list[Finding], lines: Sequence[Sentence], text: str) -> list[Finding]:
    """Return the findings, each in a paragraph that opens with a dash with the sentences that follow it there.

    A dash at the head of a paragraph is how French prints speech; it lasts to the end of the paragraph.
    """
    result = list(found)
    for line in lines:
        first = next(each for each in lines if each.paragraph == line.paragraph)
        if line == first or text[first.start] not in _DASHES:
            continue
        speakers = [index for index, each in enumerate(result) if first.start <= each.content[0][0] < first.end and each.source]
        taken = any(start < line.end and end > line.start for each in result for start, end in each.content)
        if speakers and not taken:
            result[speakers[0]] = replace(result[speakers[0]], content=(*result[speakers[0]].content, (line.start, line.end)))
    return result


def _holder(marks: Span, found: list[Finding]) -> int | None:
    """Return the finding that already has a part of the quotation."""
    return next(
        (
            index
            for index, each in enumerate(found)
            if any(start < marks[1] and end > marks[0] for start, end in each.content)
        ),
        None,
    )


def _covering(finding: Finding, marks: Span) -> Finding:
    """Return the finding with its content stretched to both ends of a quotation that runs over several sentences."""
    content = tuple(
        (min(start, marks[0]), max(end, marks[1])) if start < marks[1] and end > marks[0] else (start, end)
        for start, end in finding.content
    )
    if any(end > start for start, end in _shared(content, finding.cue)):
        return finding
    return replace(finding, content=_merged(content))


def _shared(content: Sequence[Span], cue: Sequence[Span]) -> list[Span]:
    return [(max(start, begin), min(end, stop)) for start, end in content for begin, stop in cue]


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def _speaker(marks: Span, found: list[Finding], lines: Sequence[Sentence]) -> int | None:
    """Return the last finding before the quotation, in its paragraph, whose own content is quoted or follows a colon."""
    paragraph = _paragraph(marks[0], lines)
    earlier = [
        (each.content[-1][1], index)
        for index, each in enumerate(found)
        if each.source
        and each.content[-1][1] <= marks[0]
        and _paragraph(each.content[0][0], lines) == paragraph
    ]
    return max(earlier)[1] if earlier else None


def _paragraph(position: int, lines: Sequence[Sentence]) -> int:
    return next((line.paragraph for line in lines if line.start <= position < line.end), -1)

"""Quotations that run over sentences: a quotation without a cue of its own belongs to the speaker before it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Finding, Span
    from briefing.extract.text.quotation_marks import Quotation
    from briefing.extract.text.sentences import Sentence

_FEWEST_WORDS = 4
_DASHES = "—–"


def continued_quotations(found: list[Finding], quotations: Sequence[Quotation], text: str) -> list[Finding]:
    """Return the findings of one paragraph, each with the quotations of it that follow and have no cue of their own.

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
        speaker = _speaker(marks, result)
        if speaker is not None:
            result[speaker] = _with_more(result[speaker], marks)
    return result


def continued_dialogue(found: list[Finding], lines: Sequence[Sentence], text: str) -> list[Finding]:
    """Return the findings of one paragraph; where a dash opens it, the first speaker's with the sentences that follow.

    A dash at the head of a paragraph is how French prints speech; it lasts to the end of the paragraph.
    """
    first = lines[0]
    result = list(found)
    speakers = [index for index, each in enumerate(result) if each.content[0][0] < first.end and each.source]
    if text[first.start] not in _DASHES or not speakers:
        return result
    for line in lines[1:]:
        if not any(start < line.end and end > line.start for each in result for start, end in each.content):
            result[speakers[0]] = _with_more(result[speakers[0]], (line.start, line.end))
    return result


def carried_over(
    last: list[Finding], left_open: Quotation | None, quotations: Sequence[Quotation], head: int
) -> bool:
    """Add to the last paragraph's speaker the quotation that opens this one; return whether it did.

    A quotation of several paragraphs has its opening mark at each of them and its closing mark at the last only.
    `left_open` is the last paragraph's unclosed quotation, `head` where this paragraph starts.
    """
    if left_open is None or not quotations or quotations[0].start != head:
        return False
    holder = _holder((left_open.start, left_open.end), last)
    if holder is None:
        return False
    last[holder] = _with_more(last[holder], (quotations[0].start, quotations[0].end))
    return True


def _with_more(finding: Finding, span: Span) -> Finding:
    return replace(finding, content=(*finding.content, span))


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


def _speaker(marks: Span, found: list[Finding]) -> int | None:
    """Return the last finding with a source before the quotation."""
    earlier = [
        (each.content[-1][1], index)
        for index, each in enumerate(found)
        if each.source and each.content[-1][1] <= marks[0]
    ]
    return max(earlier)[1] if earlier else None

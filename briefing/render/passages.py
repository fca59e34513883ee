"""Passages as printed: the words as published, with those that the report quotes kept apart from its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.claim import Claim, Quotation, QuotationKind
from briefing.render.context import Segment
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.source import Source, SourceSpan

SHORT = 240  # code points after which a passage is cut where it is not printed in full
LEAD = 120  # where a page has to hold everything
_OPENING = "“”\"«„‘'‹「"
_CLOSING = "”“\"»’'›」"
_KINDS = {QuotationKind.DIRECT: "direct", QuotationKind.MIXED: "mixed", QuotationKind.SCARE: "scare"}


def passage(claim: Claim, source: Source) -> tuple[Segment, ...]:
    """Return the segments of a claim's whole passage, its pieces joined by an ellipsis of ours."""
    segments: list[Segment] = []
    for piece in claim.content:
        if segments:
            segments.append(Segment(text=Outside(" … "), kind="cut"))
        segments.extend(segments_of(piece, claim.quotations, source))
    return tuple(segments)


def segments_of(
    piece: SourceSpan, quotations: Iterable[Quotation] = (), source: Source | None = None
) -> tuple[Segment, ...]:
    """Return one piece of a passage in segments; with `source`, each knows the quotation marks that stand outside it."""
    text, segments, at = piece.quote, [], 0
    for start, end, kind in _within(piece, quotations):
        if start < at:
            continue
        if start > at:
            segments.append(Segment(text=Outside(text[at:start])))
        before = _mark_before(source, piece.start) if start == 0 else ""
        after = _mark_after(source, piece.end) if end == len(text) else ""
        segments.append(Segment(text=Outside(text[start:end]), kind=kind, before=before, after=after))
        at = end
    if at < len(text):
        segments.append(Segment(text=Outside(text[at:])))
    return tuple(segments)


def shortened(segments: tuple[Segment, ...], length: int = SHORT) -> tuple[Segment, ...]:
    """Return the segments cut at a word's end after some `length` code points, with an ellipsis of ours where cut."""
    kept: list[Segment] = []
    room = length
    for segment in segments:
        text = str(segment.text)
        # A few letters over are cheaper for the reader than a cut.
        if len(text) <= room + 20:
            kept.append(segment)
            room -= len(text)
            continue
        head = text[: max(room, 0)]
        head = head.rpartition(" ")[0] or head
        if head.strip():
            kept.append(
                Segment(text=Outside(head), kind=segment.kind, before=segment.before, after=segment.after)
            )
        kept.append(Segment(text=Outside(" […]"), kind="cut"))
        break
    return tuple(kept)


def _within(piece: SourceSpan, quotations: Iterable[Quotation]) -> list[tuple[int, int, str]]:
    """Return where the quotations stand in the piece: offsets into its quote, first to last."""
    found = []
    for quotation in quotations:
        if not quotation.passage.overlaps(piece):
            continue
        start = max(quotation.passage.start - piece.start, 0)
        end = min(quotation.passage.end - piece.start, len(piece.quote))
        if start < end:
            found.append((start, end, _KINDS[quotation.kind]))
    return sorted(found)


def _mark_before(source: Source | None, start: int) -> str:
    """Return the mark that opens the quotation just before the piece; French marks stand a space off."""
    if source is None:
        return ""
    mark = source.text[max(start - 2, 0) : start].strip()[-1:]
    return mark if mark and mark in _OPENING else "“"


def _mark_after(source: Source | None, end: int) -> str:
    if source is None:
        return ""
    mark = source.text[end : end + 2].strip()[:1]
    return mark if mark and mark in _CLOSING else "”"

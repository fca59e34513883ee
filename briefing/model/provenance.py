"""Provenance: from which passages a value of the forms came, and how such a passage is called: "source 2, passage 4"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.model.source import SourceSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.brief import Brief
    from briefing.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A passage that a value came from, the number of its source in the brief, and of the claim's passage it lies in.

    Both count from 1. `passage` is 0 where the span lies in no claim's passage; `claim` is that claim's id.
    """

    span: SourceSpan
    source: int
    passage: int = 0
    claim: str = ""


def origins(brief: Brief, spans: Iterable[SourceSpan], most: int = 3) -> tuple[Origin, ...]:
    """Return where these spans stand, at most so many; those of sources that the brief does not have are left out."""
    numbers = {source.id: number for number, source in enumerate(brief.sources, start=1)}
    found: list[Origin] = []
    for span in spans:
        if span.source in numbers and len(found) < most:
            number, claim = _passage(brief, span)
            found.append(Origin(span=span, source=numbers[span.source], passage=number, claim=claim))
    return tuple(found)


def of_when(brief: Brief, when: When, most: int = 3) -> tuple[SourceSpan, ...]:
    """Return the first passage of each source that holds the wording of a time; none where nobody worded it so."""
    if not when.wording:
        return ()
    found = ((source, source.text.find(when.wording)) for source in brief.sources)
    spans = (source.span(at, at + len(when.wording)) for source, at in found if at >= 0)
    return tuple(span for span, _ in zip(spans, range(most), strict=False))


def _passage(brief: Brief, span: SourceSpan) -> tuple[int, str]:
    """Return the number, in the order of the text, and the id of the first claim of the source whose passage meets the span."""
    claims = sorted(
        (claim for claim in brief.claims if claim.source == span.source),
        key=lambda claim: claim.content[0].start,
    )
    for number, claim in enumerate(claims, start=1):
        first, last = claim.content[0].start, claim.content[-1].end
        if first < span.end and span.start < last:
            return number, claim.id
    return 0, ""

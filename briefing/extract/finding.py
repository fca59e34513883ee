"""Finding: one attribution as an engine sees it, in offsets alone.

Offsets are half-open and count Unicode code points of the document's text. A finding says where the source, the cue and
the content stand; who the source is, through which channel it spoke and what figures it gave is worked out later, alike
for every engine (`briefing.extract.engine`).
"""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Where one claim's source, cue and content stand, how sure the engine is, and which engine it was."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    confidence: float = 1.0
    engine: str = ""


def extent(finding: Finding) -> Span:
    """Return the span from the first to the last character of a finding's source, cue and content."""
    spans = (*finding.source, *finding.cue, *finding.content)
    return min(start for start, _ in spans), max(end for _, end in spans)

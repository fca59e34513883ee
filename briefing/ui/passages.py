"""Passages: which part of a source's text is drawn how. Claimant, cue and content differ; the claim in hand stands out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from briefing.model.claim import Claim, ReviewState
from briefing.model.source import SourceSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief


class Role(Enum):
    """What a passage is to its claim."""

    CLAIMANT = "claimant"
    CUE = "cue"
    CONTENT = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """One passage to draw: its span (code points of the stored text), its role, its claim's state, and whether it is in hand."""

    span: SourceSpan
    role: Role
    state: ReviewState
    in_hand: bool = False


def highlights(brief: Brief, source_id: str, claim_id: str = "") -> list[Highlight]:
    """Return what to draw in one source, in drawing order: contents, then cues and claimants, the claim in hand last."""
    claims = [claim for claim in brief.claims if claim.source == source_id]
    found = [each for claim in claims for each in _of(claim, source_id, in_hand=claim.id == claim_id)]
    order = {Role.CONTENT: 0, Role.CUE: 1, Role.CLAIMANT: 2}
    return sorted(found, key=lambda each: (each.in_hand, order[each.role]))


def claim_at(brief: Brief, source_id: str, point: int) -> str:
    """Return the id of the claim whose passage holds this code point, the shortest passage first; "" where none does."""
    spans = [
        (highlight.end - highlight.start, claim.id)
        for claim in brief.claims
        for highlight in (each.span for each in _of(claim, source_id, in_hand=False))
        if highlight.start <= point < highlight.end
    ]
    return min(spans)[1] if spans else ""


def _of(claim: Claim, source_id: str, *, in_hand: bool) -> Iterator[Highlight]:
    parts = [(span, Role.CONTENT) for span in claim.content]
    parts += [
        (span, role)
        for span, role in ((claim.cue, Role.CUE), (claim.attribution.passage, Role.CLAIMANT))
        if span
    ]
    for span, role in parts:
        if span.source == source_id:
            yield Highlight(span=span, role=role, state=claim.review.state, in_hand=in_hand)

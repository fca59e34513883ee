"""Passages: which part of a source's text is drawn how. Claimant, cue, content and gap differ; the claim in hand stands out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat

from briefing.model.claim import Claim, ReviewState
from briefing.model.source import SourceSpan
from briefing.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.model.assessment import InformationGap


_NEAR = 40
"""Characters between two parts of a claim that are still drawn in one outline."""


class Role(Enum):
    """What a passage is to its claim, or to the brief."""

    GAP = "gap"
    CONTENT = "content"
    CUE = "cue"
    CLAIMANT = "claimant"


_ORDER = {role: number for number, role in enumerate(Role)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """One passage to draw: its span (code points of the stored text), its role, and how its claim stands.

    `own_voice` says that the publication itself says it; a gap has no claim and no state.
    """

    span: SourceSpan
    role: Role
    state: ReviewState = ReviewState.PROPOSED
    own_voice: bool = False
    in_hand: bool = False


def highlights(
    claims: Iterable[Claim], gaps: Iterable[InformationGap], source_id: str, claim_id: str = ""
) -> list[Highlight]:
    """Return what to draw in one source, in drawing order: gaps and contents, cues, claimants, the claim in hand last."""
    found = [
        each
        for claim in claims
        if claim.source == source_id
        for each in _of(claim, in_hand=claim.id == claim_id)
    ]
    found += [
        Highlight(span=gap.passage, role=Role.GAP)
        for gap in gaps
        if gap.passage and gap.passage.source == source_id
    ]
    return sorted(found, key=lambda each: (each.in_hand, _ORDER[each.role]))


def claim_at(claims: Iterable[Claim], source_id: str, point: int, claim_id: str = "") -> str:
    """Return the id of the claim whose passage in a source holds this code point; "" where none does.

    The shortest passage first; where that claim is in hand already, the next that holds the point.
    """
    spans = sorted(
        {
            (each.span.end - each.span.start, claim.id)
            for claim in claims
            if claim.source == source_id
            for each in _of(claim, in_hand=False)
            if each.span.start <= point < each.span.end
        }
    )
    ids = list(dict.fromkeys(each for _, each in spans))
    if claim_id in ids:
        return ids[(ids.index(claim_id) + 1) % len(ids)]
    return ids[0] if ids else ""


def extents(claim: Claim, text: str) -> list[tuple[int, int]]:
    """Return where a claim stands in its source's `text`, as ranges of code points: near parts as one."""
    parts = (*claim.content, claim.cue, claim.attribution.passage)
    found: list[tuple[int, int]] = []
    for start, end in sorted(
        (span.start, span.end) for span in parts if span and span.source == claim.source
    ):
        before = found[-1] if found else None
        if before and start - before[1] <= _NEAR and "\n" not in text[before[1] : start]:
            found[-1] = (before[0], max(before[1], end))
        else:
            found.append((start, end))
    return found


def _of(claim: Claim, *, in_hand: bool) -> Iterator[Highlight]:
    parts = [(span, Role.CONTENT) for span in claim.content]
    parts += [
        (span, role)
        for span, role in ((claim.cue, Role.CUE), (claim.attribution.passage, Role.CLAIMANT))
        if span
    ]
    for span, role in parts:
        if span.source == claim.source:
            yield Highlight(
                span=span, role=role, state=claim.review.state, own_voice=claim.own_voice, in_hand=in_hand
            )


# ── how it looks ──


def look(highlight: Highlight) -> QTextCharFormat:
    """Return how a passage is drawn, in the colours of now."""
    drawn = QTextCharFormat()
    style = QTextCharFormat.UnderlineStyle
    own = colours()
    if highlight.role is Role.GAP:
        _underline(drawn, style.DashUnderline, own.cue_line)
    elif highlight.state is ReviewState.REJECTED:
        drawn.setForeground(QColor(own.muted))
        if highlight.role is Role.CONTENT:
            drawn.setFontStrikeOut(True)
    elif highlight.role is Role.CLAIMANT:
        drawn.setBackground(QColor(own.claimant))
        _underline(drawn, style.SingleUnderline, own.claimant_line)
    elif highlight.role is Role.CUE:
        _underline(drawn, style.DotLine, own.cue_line)
    else:
        drawn.setBackground(QColor(_ground(highlight)))
        if highlight.own_voice:
            _underline(drawn, style.DashDotLine, own.accent)
    return drawn


def _ground(highlight: Highlight) -> str:
    own = colours()
    decided = highlight.state in (ReviewState.ACCEPTED, ReviewState.EDITED)
    if decided:
        return own.accepted
    return own.focus if highlight.in_hand else own.proposed


def _underline(drawn: QTextCharFormat, style: QTextCharFormat.UnderlineStyle, colour: str) -> None:
    drawn.setUnderlineStyle(style)
    drawn.setUnderlineColor(QColor(colour))

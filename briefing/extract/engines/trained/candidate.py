"""Candidate: a finding with the probabilities that speak for it, before weak and overlapping ones are dropped."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extract.finding import Finding, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What one cue seems to introduce.

    `finding.confidence` is the cue's probability times the geometric mean of its labels' probabilities.
    """

    finding: Finding
    cue_probability: float

    def moved(self, distance: int) -> Candidate:
        """Return the candidate with all its spans `distance` code points further on."""
        finding = self.finding
        return Candidate(
            finding=Finding(
                content=_moved(finding.content, distance),
                cue=_moved(finding.cue, distance),
                source=_moved(finding.source, distance),
                confidence=finding.confidence,
                engine=finding.engine,
            ),
            cue_probability=self.cue_probability,
        )


def _moved(spans: tuple[Span, ...], distance: int) -> tuple[Span, ...]:
    return tuple((start + distance, end + distance) for start, end in spans)

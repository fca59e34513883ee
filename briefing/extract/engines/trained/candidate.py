"""Candidate: a finding with the probabilities that speak for it, before weak and overlapping ones are dropped."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.extract.finding import Finding, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What one cue seems to introduce, and what speaks for it.

    `finding.confidence` is how probably a reader would call the claim right, calibrated from the three that follow
    (`settings.Calibration`): the first pass's probability of the cue, the second pass's log odds of it, and the
    geometric mean of its labels' probabilities.
    """

    finding: Finding
    cue_probability: float
    judged: float = 0.0
    label_probability: float = 1.0

    def moved(self, distance: int) -> Candidate:
        """Return the candidate with all its spans `distance` code points further on."""
        finding = self.finding
        moved = replace(
            finding,
            content=_moved(finding.content, distance),
            cue=_moved(finding.cue, distance),
            source=_moved(finding.source, distance),
        )
        return replace(self, finding=moved)


def _moved(spans: tuple[Span, ...], distance: int) -> tuple[Span, ...]:
    return tuple((start + distance, end + distance) for start, end in spans)

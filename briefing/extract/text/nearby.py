"""Nearby: findings by where in the text they stand, so that looking beside each of ten thousand stays quick."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from briefing.extract.finding import extent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.extract.finding import Finding, Span

_STRETCH = 2048  # code points: more than a paragraph, so that a finding stands in one or two stretches


class Nearby:
    """Numbered spans of a text; half-open, in Unicode code points."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Number the spans from 0."""
        self._spans: dict[int, Span] = {}
        self._stretches: defaultdict[int, set[int]] = defaultdict(set)
        for number, span in enumerate(spans):
            self.put(number, span)

    def put(self, number: int, span: Span) -> None:
        """Put a span under a number, in place of the one that was there."""
        for stretch in _stretches(self._spans.get(number, (0, 0))):
            self._stretches[stretch].discard(number)
        self._spans[number] = span
        for stretch in _stretches(span):
            self._stretches[stretch].add(number)

    def touching(self, span: Span) -> list[int]:
        """Return the numbers of the spans that share a character with `span`, in their order."""
        start, end = span
        known = {number for stretch in _stretches(span) for number in self._stretches.get(stretch, ())}
        return sorted(
            number for number in known if self._spans[number][0] < end and start < self._spans[number][1]
        )


class FindingsNearby:
    """Findings in the order given, to be looked up by a finding that shares a character with their extent."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Take the findings."""
        self._findings = tuple(findings)
        self._nearby = Nearby(map(extent, self._findings))

    def to(self, finding: Finding) -> Iterator[Finding]:
        """Yield the findings that stand where `finding` does."""
        for number in self._nearby.touching(extent(finding)):
            yield self._findings[number]


def _stretches(span: Span) -> range:
    start, end = span
    return range(start // _STRETCH, (end - 1) // _STRETCH + 1) if end > start else range(0)

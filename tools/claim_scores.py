"""Claim scores: an engine's findings set against an annotated corpus, as PolNeAR's users measure it.

A found and an annotated claim are one where the words of their contents overlap by half or more (Jaccard index), each used
once, best first (*content overlap*); *claim full* wants the words of their sources to overlap by half as well, or neither to
have any. Every measure of the project pairs claims with what stands here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.extract.finding import Finding

WORD = re.compile(r"\w+(?:[’'`]\w+)*")
HALF = 0.5
Words = frozenset[int]
"""The words that spans touch, each by where it begins."""


@lru_cache(maxsize=8)
def _edges(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    spans = [match.span() for match in WORD.finditer(text)]
    return tuple(start for start, _ in spans), tuple(end for _, end in spans)


def words(text: str, spans: Iterable[Sequence[int]]) -> Words:
    """Return where the words of a text begin that touch the spans, half-open and in code points."""
    starts, ends = _edges(text)
    return frozenset(
        starts[at]
        for first, last in spans
        for at in range(bisect_right(ends, first), bisect_left(starts, last))
    )


def jaccard(one: Words, other: Words) -> float:
    """Return the share of all words of both that both have; nothing where neither has any."""
    return len(one & other) / len(one | other) if one or other else 0.0


def same_source(one: Words, other: Words) -> bool:
    """Return whether two sources count as one: half of their words, or neither has any."""
    return (not one and not other) or jaccard(one, other) >= HALF


def paired(marked: Sequence[Words], found: Sequence[Words]) -> list[tuple[int, int]]:
    """Return which marked and found stretches are one, by their places, each used once, best first."""
    likely = sorted(
        (-jaccard(one, other), at, place)
        for at, one in enumerate(marked)
        for place, other in enumerate(found)
        if one & other
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for likeness, at, place in likely:
        if -likeness >= HALF and at not in taken[0] and place not in taken[1]:
            pairs.append((at, place))
            taken[0].add(at)
            taken[1].add(place)
    return pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """One article's text and its annotated claims: the words of the content and of the source of each."""

    text: str
    claims: tuple[tuple[Words, Words], ...]

    @classmethod
    def of(cls, text: str, claims: Iterable[dict[str, Any]]) -> Annotated:
        """Return an article as its two corpus files have it."""
        pairs = ((words(text, each["content"] or ()), words(text, each["source"] or ())) for each in claims)
        return cls(text=text, claims=tuple(pairs))

    def is_right(self, finding: Finding) -> bool:
        """Return whether any annotated claim is this one, content and source."""
        content, source = self._words(finding)
        return any(jaccard(content, one) >= HALF and same_source(source, other) for one, other in self.claims)

    def counts(self, findings: Sequence[Finding]) -> tuple[int, int]:
        """Return how many findings overlap an annotated claim's content, and how many of these have its source too."""
        found = [self._words(each) for each in findings]
        pairs = paired([content for content, _ in self.claims], [content for content, _ in found])
        full = sum(same_source(self.claims[at][1], found[place][1]) for at, place in pairs)
        return len(pairs), full

    def _words(self, finding: Finding) -> tuple[Words, Words]:
        return words(self.text, finding.content), words(self.text, finding.source)


def f1(right: int, found: int, wanted: int) -> float:
    """Return the harmonic mean of precision and recall, in per cent."""
    return 200 * right / (found + wanted) if found + wanted else 0.0

"""Claim scores: an engine's findings set against an annotated corpus, as PolNeAR's users measure it.

A found and an annotated claim are one where the words of their contents overlap by half or more (Jaccard index), each used
once, best first (*content overlap*); *claim full* wants the words of their sources to overlap by half as well, or neither to
have any.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.extract.finding import Finding

_WORD = re.compile(r"\w+(?:[’'`]\w+)*")
_HALF = 0.5
Words = frozenset[int]


@dataclass(frozen=True, kw_only=True)
class Annotated:
    """One article's text and its annotated claims: the words of the content and of the source of each, by where they begin."""

    text: str
    claims: tuple[tuple[Words, Words], ...]

    @classmethod
    def of(cls, text: str, claims: Iterable[dict[str, Any]]) -> Annotated:
        """Return an article as its two corpus files have it."""
        bare = cls(text=text, claims=())
        pairs = ((bare.words(each["content"] or ()), bare.words(each["source"] or ())) for each in claims)
        return cls(text=text, claims=tuple(pairs))

    @cached_property
    def _starts(self) -> list[int]:
        return [match.start() for match in _WORD.finditer(self.text)]

    @cached_property
    def _ends(self) -> list[int]:
        return [match.end() for match in _WORD.finditer(self.text)]

    def words(self, spans: Iterable[Sequence[int]]) -> Words:
        """Return where the words that touch the spans begin."""
        return frozenset(
            self._starts[at]
            for first, last in spans
            for at in range(bisect_right(self._ends, first), bisect_left(self._starts, last))
        )

    def is_right(self, finding: Finding) -> bool:
        """Return whether any annotated claim is this one, content and source."""
        content, source = self.words(finding.content), self.words(finding.source)
        return any(
            jaccard(content, one) >= _HALF and _same_source(source, other) for one, other in self.claims
        )

    def counts(self, findings: Sequence[Finding]) -> tuple[int, int]:
        """Return how many findings overlap an annotated claim's content, and how many of these have its source too."""
        found = [(self.words(each.content), self.words(each.source)) for each in findings]
        likely = sorted(
            (-jaccard(one[0], other[0]), at, place)
            for at, one in enumerate(self.claims)
            for place, other in enumerate(found)
            if one[0] & other[0]
        )
        taken: tuple[set[int], set[int]] = (set(), set())
        full = 0
        for likeness, at, place in likely:
            if -likeness >= _HALF and at not in taken[0] and place not in taken[1]:
                taken[0].add(at)
                taken[1].add(place)
                full += _same_source(self.claims[at][1], found[place][1])
        return len(taken[0]), full


def jaccard(one: Words, other: Words) -> float:
    """Return the share of all words of both that both have; nothing where neither has any."""
    return len(one & other) / len(one | other) if one or other else 0.0


def _same_source(one: Words, other: Words) -> bool:
    return (not one and not other) or jaccard(one, other) >= _HALF


def f1(right: int, found: int, wanted: int) -> float:
    """Return the harmonic mean of precision and recall, in per cent."""
    return 200 * right / (found + wanted) if found + wanted else 0.0

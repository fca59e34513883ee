"""Pace: when pages are worth making – how long to wait after an edit, and which briefs are beyond what pages can be made of."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.model.layout import Layout

if TYPE_CHECKING:
    from briefing.model.brief import Brief

MANY = 500
"""A brief of more claims is heavy: its pages may be more than can be made."""
_PAUSE_MS, _SHORTEST_MS, _FIRST_MS = 300, 60, 90
_BEATS = 4
_LONG_S = 3.0


class Rhythm:
    """How long to wait for the next edit before pages are made: somewhat longer than the last ones were apart."""

    def __init__(self) -> None:
        """Know no edit yet."""
        self._last = 0.0
        self._apart: deque[float] = deque(maxlen=_BEATS)

    def pause_ms(self) -> int:
        """Take note of an edit, and return the pause after it in ms."""
        now = time.monotonic()
        apart, self._last = (now - self._last) * 1000, now
        if apart > 2 * _PAUSE_MS:  # something new begins
            self._apart.clear()
            return _FIRST_MS
        self._apart.append(apart)
        return round(min(max(1.3 * max(self._apart), _SHORTEST_MS), _PAUSE_MS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """A brief that took long and came to nothing: every further letter would cost as much again, and come to nothing too."""

    id: str
    claims: int
    layout: Layout

    @classmethod
    def of(cls, brief: Brief, seconds: float) -> Weight | None:
        """Return the weight of a brief that cost so many seconds; None where that is little, or the brief is small."""
        claims = len(brief.standing_claims)
        if seconds < _LONG_S or claims < MANY:
            return None
        return cls(id=brief.id, claims=claims, layout=brief.layout)

    def holds_for(self, brief: Brief) -> bool:
        """Return whether `brief` is no lighter: the same one, laid out alike, with nearly as many claims."""
        same = brief.id == self.id and brief.layout == self.layout
        return same and len(brief.standing_claims) > 0.9 * self.claims

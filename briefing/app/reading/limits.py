"""Limits: what the reading of one report may take."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST_TEXT = 2_000_000  # bytes; what a file has more than that is pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Memory of the whole process in MB, and seconds by the clock on the wall: so many, and more for a long report.

    An ordinary report takes half a second, the longest that is read some four minutes; an old machine is ten times slower.
    """

    memory_mb: int = 2048
    base_s: float = 60.0
    per_mb_s: float = 600.0

    def seconds(self, size: int) -> float:
        """Return how long a report of `size` bytes may take."""
        return self.base_s + self.per_mb_s * min(size, _LONGEST_TEXT) / 1_000_000

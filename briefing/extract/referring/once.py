"""Once: a reading known by its identity, so that what is found in it is found once and kept for the next question."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extract.finding import Span
from briefing.extract.referring.known import Known
from briefing.extract.text.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Once:
    """A reading, what it is read against, and a stretch of it (code points): equal where all are the very same."""

    reading: Reading
    known: Known
    stretch: Span = (0, 0)

    def __hash__(self) -> int:
        """Return the hash of the reading's identity and the stretch."""
        return hash((id(self.reading), id(self.known.parties), self.stretch))

    def __eq__(self, other: object) -> bool:
        """Return whether reading and parties are the same objects, and the stretch the same."""
        return (
            isinstance(other, Once)
            and other.reading is self.reading
            and other.known.parties is self.known.parties
            and other.stretch == self.stretch
        )

"""Marking: the Traffic Light Protocol, version 2.0 (FIRST, 2022), and its order from free to strict."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Marking(StrEnum):
    """A TLP 2.0 label, written as the standard writes it: capitals, no spaces, never translated."""

    CLEAR = "TLP:CLEAR"
    GREEN = "TLP:GREEN"
    AMBER = "TLP:AMBER"
    AMBER_STRICT = "TLP:AMBER+STRICT"
    RED = "TLP:RED"

    @property
    def strictness(self) -> int:
        """0 for CLEAR up to 4 for RED."""
        return list(Marking).index(self)

    @property
    def meaning(self) -> str:
        """With whom a reader may share what carries the label."""
        return _MEANINGS[self]


_MEANINGS = {
    Marking.CLEAR: "no limit on disclosure",
    Marking.GREEN: "limited disclosure, within the community",
    Marking.AMBER: "limited disclosure, need to know within the organisation and its clients",
    Marking.AMBER_STRICT: "limited disclosure, need to know within the organisation only",
    Marking.RED: "for the eyes and ears of individual recipients only",
}


def floor(markings: Iterable[Marking]) -> Marking:
    """Return the strictest of the markings: a brief is never freer than the strictest thing in it."""
    return max(markings, key=lambda marking: marking.strictness, default=Marking.CLEAR)

"""Stretch: a time as it is drawn, from when to when, and whether its ends are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.model.when import When

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """From `start` to `end`, in days since 1 January of year 1; a moment has them equal.

    `open_start` and `open_end` where the time is told to begin earlier or to end later than that, or nobody knows;
    `whole` where it is some time in between, `rough` where the ends themselves are approximate.
    """

    start: float
    end: float
    open_start: bool = False
    open_end: bool = False
    whole: bool = False
    rough: bool = False

    @property
    def length(self) -> float:
        """Its length in days."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The day in its middle."""
        return (self.start + self.end) / 2


def stretch(value: When) -> Stretch | None:
    """Return how a time is drawn; None where nothing but its wording is known. A day is its whole day."""
    if not value.edtf:
        return None
    first, slash, last = value.edtf.partition("/")
    if not slash:
        start, end = _ends(first)
        return Stretch(start=start, end=end, whole=start != end, rough=value.approximate)
    open_start, open_end = first in ("", ".."), last in ("", "..")
    start = _ends(last)[0] if open_start else _ends(first)[0]
    end = _ends(first)[1] if open_end else _ends(last)[1]
    return Stretch(start=start, end=end, open_start=open_start, open_end=open_end, rough=value.approximate)


def _ends(edtf: str) -> tuple[float, float]:
    value = When(edtf=edtf)
    if value.moment:
        at = value.moment.toordinal() + (value.moment.hour * 60 + value.moment.minute) / 1440
        return at, at
    first, last = value.first, value.last
    return float(_known(first, last).toordinal()), float(_known(last, first).toordinal() + 1)


def _known(one: date | None, other: date | None) -> date:
    found = one or other
    assert found is not None  # noqa: S101 - a date without a slash has both
    return found

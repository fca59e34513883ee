"""Axis: numbers to points. Linear from 0; logarithmic where the largest is far beyond the smallest, and then it says so."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNEQUAL = 40
"""From which ratio of largest to smallest on the small ones could not be told apart on a linear axis."""
_STEPS = (1, 2, 5)
_LINEAR_TICKS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The axis of numbers between two points of the drawing."""

    left: float
    right: float
    highest: float
    logarithmic: bool
    ticks: tuple[int, ...]

    def __call__(self, value: float) -> float:
        """Return the point of a number. On a logarithmic axis 0 stands at its beginning, before 1."""
        wide = self.right - self.left
        if not self.logarithmic:
            return self.left + min(1.0, value / self.highest) * wide
        if value < 1:
            return self.left
        return (
            self.left
            + _ZERO * wide
            + (1 - _ZERO) * wide * min(1.0, math.log10(value) / math.log10(self.highest))
        )


_ZERO = 0.07
"""The part of a logarithmic axis between 0 and 1."""


def axis(values: Iterable[int], left: float, right: float) -> Axis:
    """Return the axis on which all these numbers lie."""
    known = [value for value in values if value > 0] or [1]
    largest, smallest = max(known), min(known)
    if largest / smallest > _UNEQUAL:
        power = max(1, math.ceil(math.log10(largest * 1.02)))
        step = max(1, math.ceil(power / 7))
        ticks = (0, *(10**each for each in range(0, power + 1, step)))
        return Axis(left=left, right=right, highest=10**power, logarithmic=True, ticks=ticks)
    wanted = largest * 1.12
    step = next(
        factor * 10**power
        for power in range(13)
        for factor in _STEPS
        if wanted / (factor * 10**power) <= _LINEAR_TICKS
    )
    highest = max(step * math.ceil(wanted / step), 1)
    ticks = tuple(range(0, highest + 1, step))
    return Axis(left=left, right=right, highest=highest, logarithmic=False, ticks=ticks)

"""Averages of weights: one network from several courses that began at the same weights.

Courses that begin alike and differ in their luck end in one basin, where the mean of their weights is as good as asking all of
them (Wortsman et al., "Model soups", ICML 2022), at the cost of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Weights(Protocol):
    """An array of any library: what can be added up and divided."""

    def __add__(self, other: Self, /) -> Self:
        """Return the sum."""

    def __truediv__(self, count: float, /) -> Self:
        """Return the share."""


Array = TypeVar("Array", bound=Weights)


def averaged(
    beginning: Mapping[str, Array], courses: Sequence[Mapping[str, Array]], untrained: Sequence[str] = ()
) -> dict[str, Array]:
    """Return the mean of the weights that the courses began with and of those that they ended with, each counted once.

    Parts whose names begin with one of `untrained` were drawn by chance at the beginning: there the courses alone count.
    """
    result = {}
    for name, first in beginning.items():
        ended = [each[name] for each in courses]
        every = ended if name.startswith(tuple(untrained)) else [first, *ended]
        total = every[0]
        for each in every[1:]:
            total = total + each
        result[name] = total / len(every)
    return result

"""Fit: on how many pages a pack has to fit, and the levels by which it is shortened until it does. Nothing is lost silently.

`[fit]` of a `pack.toml` lists levels, each a table of whole numbers by name: how many of a thing are printed, how many letters
of a text. The templates see the level that is tried as `room`, cut with `cut(text, letters)` and say with `more(n)` how much
they left out (`briefing.render.cutting`). The first level whose pages are few enough is taken, and so the same brief always
gives the same pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.errors import RenderError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Made = TypeVar("Made")
Room = Mapping[str, int]
_MOST_LEVELS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """On how many pages a pack has to fit (0: on any number), and the levels that are tried, the roomiest first."""

    pages: int = 0
    levels: tuple[Room, ...] = field(default_factory=lambda: ({},))

    def room(self, level: int) -> Room:
        """Return the level of that number, from 0; the tightest for a higher one."""
        return self.levels[min(level, len(self.levels) - 1)]

    @property
    def tightest(self) -> int:
        """The number of the last level."""
        return len(self.levels) - 1


def roomiest(fit: Fit, make: Callable[[int], Made], refusal: type[Exception]) -> tuple[int, Made]:
    """Return the first level that fits, and what `make` gives for it; `make` raises `refusal` for one that does not.

    A level that fits is never followed by one that does not, so that after the first the middle is tried each time. The last
    one has to do whether it fits or not.
    """
    with suppress(refusal):
        return 0, make(0)
    low, best, made = 1, fit.tightest, None
    high = best - 1
    while low <= high:
        middle = (low + high) // 2
        try:
            made = make(middle)
        except refusal:
            low = middle + 1
        else:
            best, high = middle, middle - 1
    return best, make(best) if made is None else made


def fit_from(given: Any, sheet: Path) -> Fit:
    """Return the `fit` of a `pack.toml`, None where it has none; `RenderError` where it is something else."""
    if given is None:
        return Fit()
    levels = given.get("levels") if isinstance(given, dict) else None
    pages = given.get("pages", 1) if isinstance(given, dict) else 0
    if not isinstance(pages, int) or not 1 <= pages <= 500:
        raise RenderError("`fit` does not say on how many `pages`, from 1 to 500", where=str(sheet))
    if not isinstance(levels, list) or not 1 <= len(levels) <= _MOST_LEVELS:
        raise RenderError(f"`fit` has not 1 to {_MOST_LEVELS} `levels`", where=str(sheet))
    for number, level in enumerate(levels, 1):
        if not isinstance(level, dict) or not all(type(each) is int for each in level.values()):
            raise RenderError(f"level {number} of `fit` is no table of whole numbers", where=str(sheet))
        if level.keys() != levels[0].keys():
            odd = min(level.keys() ^ levels[0].keys())
            raise RenderError(f"`{odd}` is not in every level of `fit`", where=str(sheet))
    return Fit(pages=pages, levels=tuple(levels))

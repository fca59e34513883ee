"""Lately: what follows from a part of a brief, kept for the part that it was last asked about.

A brief never changes, so what follows from one of its tuples is the same as long as the tuple is the very same object; the
claims of a brief are looked through once after an edit, however many parts of a window ask how many are left.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Part = TypeVar("Part")
Answer = TypeVar("Answer")


def kept_for_the_last(find: Callable[[Part], Answer]) -> Callable[[Part], Answer]:
    """Return `find` with its answer for the last part kept; the same object gets the same answer. Safe in all threads."""
    kept: tuple[Part, Answer] | None = None

    @wraps(find)
    def found(part: Part) -> Answer:
        nonlocal kept
        known = kept  # one reading: another thread may put something else there meanwhile
        if known is None or known[0] is not part:
            known = kept = part, find(part)
        return known[1]

    return found

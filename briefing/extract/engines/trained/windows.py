"""Sentences -> Windows for the encoder, and the crop round a cue that is read again.

All numbers count pieces or sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.trained.pieces import Pieces

_Bounds = tuple[tuple[int, int], ...]

# Learnt crops: what the second pass saw in training.
_CROP_LIMIT = 160
_SHORT_CROP = 72
_QUOTED_AFTER, _QUOTED_BEFORE, _AFTER_COLON = 6, 4, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Sentences read at once, `first` to `last`; of them, `core_first` to `core_last` are decided here. Half-open."""

    core_first: int
    core_last: int
    first: int
    last: int


def windows(bounds: _Bounds, width: int, context: int) -> Iterator[Window]:
    """Yield windows of at most `width` pieces whose cores cover all sentences once.

    About `context` pieces stand on both sides of a core; a text that fits into one window needs none. No
    sentence may be longer than `width - 2 * context`.
    """
    if not bounds:
        return
    core_width = width if bounds[-1][1] <= width else width - 2 * context
    core_first = 0
    while core_first < len(bounds):
        core_last = core_first + 1
        while core_last < len(bounds) and _size(bounds, core_first, core_last) <= core_width:
            core_last += 1
        yield _with_context(bounds, core_first, core_last, width, context)
        core_first = core_last


def _with_context(bounds: _Bounds, core_first: int, core_last: int, width: int, context: int) -> Window:
    """Return the window of a core: up to `context` pieces before it, then as much after it as there is room for."""
    first, last = core_first, core_last
    room = width - _size(bounds, core_first, core_last - 1)
    before = min(room, context)
    while first > 0 and bounds[core_first][0] - bounds[first - 1][0] <= before:
        first -= 1
    room = width - _size(bounds, first, core_last - 1)
    while last < len(bounds) and bounds[last][1] - bounds[core_last - 1][1] <= room:
        last += 1
    return Window(core_first=core_first, core_last=core_last, first=first, last=last)


def crop(pieces: Pieces, sentence: int, window: Window, *, at_colon: bool) -> tuple[int, int]:
    """Return the pieces in which a cue's source and content are sought.

    They are its sentence, the quotations that adjoin it, else short neighbours of the same paragraph.
    """
    bounds, quoted, paragraph_of = pieces.bounds, pieces.quoted, pieces.paragraph_of
    first = last = sentence
    while (
        last + 1 < window.last
        and last - sentence < _QUOTED_AFTER
        and (quoted[last + 1] or (at_colon and last - sentence < _AFTER_COLON))
        and _size(bounds, first, last + 1) <= _CROP_LIMIT
    ):
        last += 1
    while (
        first - 1 >= window.first
        and sentence - first < _QUOTED_BEFORE
        and quoted[first - 1]
        and _size(bounds, first - 1, last) <= _CROP_LIMIT
    ):
        first -= 1
    own = paragraph_of[sentence]
    if first == sentence and first - 1 >= window.first and paragraph_of[first - 1] == own:
        first -= _size(bounds, first - 1, last) <= _SHORT_CROP
    if last == sentence and last + 1 < window.last and paragraph_of[last + 1] == own:
        last += _size(bounds, first, last + 1) <= _SHORT_CROP
    return bounds[first][0], bounds[last][1]


def _size(bounds: _Bounds, first: int, last: int) -> int:
    """Return how many pieces sentences `first` to `last` hold, both included."""
    return bounds[last][1] - bounds[first][0]

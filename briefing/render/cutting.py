"""Cutting: how templates shorten what has no room on a page, always so that it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from briefing.render.passages import shortened
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.render.context import Segment
    from briefing.render.phrases import Phrases

_CUT = " […]"
_SPARE = 20  # a few letters over are cheaper for the reader than a cut


@overload
def cut(text: str, letters: int) -> Outside: ...
@overload
def cut(text: tuple[Segment, ...], letters: int) -> tuple[Segment, ...]: ...
def cut(text: str | tuple[Segment, ...], letters: int) -> Outside | tuple[Segment, ...]:
    """Return a text or the segments of a passage cut at a word's end after some `letters` code points, and marked as cut."""
    if isinstance(text, tuple):
        return shortened(text, letters)
    bare = str.__str__(text)
    if len(bare) <= letters + _SPARE:
        return text if isinstance(text, Outside) else Outside(bare)
    head = bare[: max(letters, 0)]
    return Outside((head.rpartition(" ")[0] or head) + _CUT)


def telling(words: Phrases) -> Callable[[int], str]:
    """Return what says how many of a thing are left out: "1 more in the situation report"."""

    def more(left_out: int) -> str:
        return words["more_one"] if left_out == 1 else words["more_many"].format(n=left_out)

    return more

"""Copies: which reports print one text. Eight-word runs are compared, so that a changed word costs eight runs and no more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable

SAME_TEXT = 0.5
"""Two texts that share this part of their runs have one origin: a wire, a press release or one another."""
_RUN = 8
_MOST_WORDS = 20_000
"""Words that are compared; no report is longer, and a book's first chapter tells whether it is the same book."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """The source whose text another one prints too, and which part (0–1) of the shorter text they share."""

    source: Source
    share: float


def shared_runs(one: str, other: str) -> float:
    """Return which part (0–1) of the shorter text's eight-word runs stands in the other too; texts are remembered."""
    ours, theirs = _runs(one), _runs(other)
    if not ours or not theirs:
        return 0.0
    return len(ours & theirs) / min(len(ours), len(theirs))


def copied_by(report: Source, earlier: Iterable[Source]) -> Copied | None:
    """Return the first of the `earlier` sources whose text is mostly that of `report`, or None."""
    for source in earlier:
        share = shared_runs(source.text, report.text)
        if share >= SAME_TEXT:
            return Copied(source=source, share=share)
    return None


def copy_in(sources: Iterable[Source], report: Source) -> Copied | None:
    """Return what `report` copies of the `sources`; only those of its origin group are compared.

    The wire that the group is named after copies nobody and is looked at first; of the others, the earlier one is copied.
    """
    if not report.origin or not report.text or _is_origin(report):
        return None
    group = [source for source in sources if source.origin == report.origin and source.text]
    own = next((number for number, source in enumerate(group) if source.id == report.id), len(group))
    originals = [source for source in group if _is_origin(source)]
    return copied_by(report, [*originals, *group[:own]])


def _is_origin(source: Source) -> bool:
    return source.origin in (source.id, source.publisher)


@lru_cache(maxsize=1024)
def _runs(text: str) -> frozenset[int]:
    # Numbers in the place of the words: looked up ten times faster, and two different runs with one number are as rare as
    # a misprint in the same place. They never leave this process.
    words = text.casefold().split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]
    return frozenset(hash(tuple(words[start : start + _RUN])) for start in range(len(words) - _RUN + 1))

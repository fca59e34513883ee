"""Cue probabilities -> Cues: the words that introduce what somebody said or thinks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from briefing.extract.engines.trained.pieces import Integers, Pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.trained.network import Floats

_NONE, _STARTS, _CONTINUES = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """The first pieces of the cue's words, the sentence they stand in, and how probably they are a cue."""

    words: Integers
    sentence: int
    probability: float


def find_cues(pieces: Pieces, probabilities: Floats, threshold: float) -> Iterator[Cue]:
    """Yield the cues in order: a word that starts one with `threshold` or more, and the words that continue it."""
    firsts = np.flatnonzero(pieces.word_starts)
    of_words = probabilities[firsts]
    sentence_of = pieces.sentence_of[firsts]
    continues = of_words[:, _CONTINUES] > np.maximum(of_words[:, _NONE], of_words[:, _STARTS])
    end = 0
    for start in np.flatnonzero(of_words[:, _STARTS] >= threshold).tolist():
        if start < end:
            continue
        end = start + 1
        while end < len(firsts) and continues[end] and sentence_of[end] == sentence_of[start]:
            end += 1
        yield Cue(
            words=firsts[start:end],
            sentence=int(sentence_of[start]),
            probability=float(of_words[start, _STARTS]),
        )

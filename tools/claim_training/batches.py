"""Labelled articles -> batches: windows of whole sentences of like length, and the crops round their cues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from briefing.extract.engines.trained.arguments import distances_from
from briefing.extract.engines.trained.decode import CONTENT, CONTENT_ON, OTHER, SOURCE, SOURCE_ON
from briefing.extract.engines.trained.network import WINDOW_END, WINDOW_START
from briefing.extract.engines.trained.pieces import Integers
from briefing.extract.engines.trained.windows import Window, crop
from tools.claim_training.corpus import Article, Labelled

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

_MASKED = 103  # [MASK] of the vocabulary
_IGNORED = -100
_POOL = 200  # windows among which those of like length are put together
_STEP = 32  # lengths are rounded up to this, so that few distinct shapes occur
_CASES, _CAPITALS = 3, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """How often the inputs are disturbed: words masked, windows in capitals, other cues' marks left out."""

    masked: float = 0.03
    capitals: float = 0.03
    unmarked: float = 0.2
    mark_missing: float = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """Where the second pass reads: row and first column in its batch; per piece (n,) marks, distances, labels."""

    row: int
    start: int
    marks: Integers
    distances: Integers
    labels: Integers
    is_cue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """A window of an article: sentences `first` to `last`, pieces `start` to `end`; half-open."""

    article: Article
    first: int
    last: int
    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


class Batch:
    """Arrays (rows, pieces) of one step, and the crops of the annotated cues in it."""

    def __init__(self, stretches: Sequence[_Stretch], luck: random.Random, chance: Chance) -> None:
        self._stretches, self._luck, self._chance = stretches, luck, chance
        longest = -(-(max(each.length for each in stretches) + 2) // _STEP) * _STEP
        shape = (len(stretches), longest)
        self.ids, self.features = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        self.mask = np.zeros(shape, np.float32)
        self.cues = np.full(shape, _IGNORED, np.int64)
        for row, each in enumerate(stretches):
            self._fill(row, each)
        self.crops = [
            self._crop(row, each, claim.cue, claim)
            for row, each in enumerate(stretches)
            for claim in each.article.claims
            if each.start <= claim.cue[0] and claim.cue[-1] < each.end
        ]

    def _fill(self, row: int, stretch: _Stretch) -> None:
        pieces, length = stretch.article.pieces, stretch.length
        inside = slice(stretch.start, stretch.end)
        self.ids[row, 0], self.ids[row, length + 1] = WINDOW_START, WINDOW_END
        ids = pieces.ids[inside].copy()
        ids[[self._luck.random() < self._chance.masked for _ in range(length)]] = _MASKED
        features = pieces.features[inside]
        if self._luck.random() < self._chance.capitals:
            features = features - features % _CASES + _CAPITALS
        self.ids[row, 1 : length + 1], self.features[row, 1 : length + 1] = ids, features
        self.mask[row, : length + 2] = 1
        cues = stretch.article.cues[inside]
        self.cues[row, 1 : length + 1] = np.where(pieces.word_starts[inside], cues, _IGNORED)

    def false_cues(self, probability: NDArray[np.float32], threshold: float, share: float) -> Iterator[Crop]:
        """Yield crops of words that are no cue but look like one to the first pass, the likeliest first.

        `probability` (rows, pieces) is that of starting a cue; at most `share` as many as there are cues.
        """
        looks = np.where((self.cues == 0) & (probability >= threshold), probability, 0)
        places = np.argwhere(looks > 0)
        order = np.argsort(-looks[looks > 0])[: int(share * len(self.crops))]
        for row, column in places[order].tolist():
            stretch = self._stretches[row]
            yield self._crop(row, stretch, np.array([stretch.start + column - 1]), None)

    def _crop(self, row: int, stretch: _Stretch, cue: Integers, claim: Labelled | None) -> Crop:
        """Return the crop round a cue; `claim` is what it introduces, None where it is none."""
        pieces = stretch.article.pieces
        window = Window(
            core_first=stretch.first, core_last=stretch.last, first=stretch.first, last=stretch.last
        )
        at_colon = claim is not None and claim.at_colon
        start, end = crop(pieces, int(pieces.sentence_of[cue[0]]), window, at_colon=at_colon)
        start, end = min(start, int(cue[0])), max(end, int(cue[-1]) + 1)
        marks = np.zeros(end - start, np.int64)
        if self._luck.random() >= self._chance.unmarked:
            others = stretch.article.cues[start:end] > 0
            others &= [self._luck.random() >= self._chance.mark_missing for _ in range(end - start)]
            marks[others] = 2
        marks[cue - start] = 1
        labels = np.full(end - start, _IGNORED, np.int64)
        if claim is not None:
            labels = _labels(claim, np.where(pieces.word_starts[start:end], OTHER, _IGNORED), start)
        return Crop(
            row=row,
            start=start - stretch.start + 1,
            marks=marks,
            distances=distances_from(cue, start, end),
            labels=labels,
            is_cue=claim is not None,
        )


def _labels(claim: Labelled, labels: Integers, start: int) -> Integers:
    """Return the labels of a crop's words; what the crop's edge cuts begins anew."""
    for piece, label in claim.labels.items():
        if start <= piece < start + len(labels):
            labels[piece - start] = label
    previous = OTHER
    for at in np.flatnonzero(labels != _IGNORED).tolist():
        label = labels[at]
        if label in (SOURCE_ON, CONTENT_ON) and previous not in (label, label - 1):
            labels[at] = SOURCE if label == SOURCE_ON else CONTENT
        previous = labels[at]
    return labels


def epoch(
    articles: Sequence[Article], luck: random.Random, *, width: int, pieces: int, chance: Chance
) -> list[Batch]:
    """Return one epoch's batches of at most `pieces` pieces, in an order that luck gives.

    Windows begin at another sentence each time.
    """
    stretches = [each for article in articles for each in _stretches(article, width, luck.randrange(6))]
    luck.shuffle(stretches)
    batches: list[list[_Stretch]] = []
    for at in range(0, len(stretches), _POOL):
        together: list[_Stretch] = []
        for each in sorted(stretches[at : at + _POOL], key=lambda one: one.length):
            if together and (each.length + 2) * (len(together) + 1) > pieces:
                batches.append(together)
                together = []
            together.append(each)
        batches.append(together)
    luck.shuffle(batches)
    return [Batch(each, luck, chance) for each in batches]


def _stretches(article: Article, width: int, first_length: int) -> Iterator[_Stretch]:
    """Yield windows of whole sentences that cover an article once; the first holds `first_length` sentences.

    0 is as many as fit.
    """
    bounds = article.pieces.bounds
    first = 0
    while first < len(bounds):
        last, limit = first + 1, first_length if first == 0 and first_length else len(bounds)
        while last < min(limit, len(bounds)) and bounds[last][1] - bounds[first][0] <= width:
            last += 1
        start, end = bounds[first][0], bounds[last - 1][1]
        yield _Stretch(article=article, first=first, last=last, start=start, end=end)
        first = last

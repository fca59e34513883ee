"""Cues -> candidates: the second pass, which reads a crop of the first pass's states once for each cue."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from briefing.extract.engines.trained.candidate import Candidate
from briefing.extract.engines.trained.cues import Cue
from briefing.extract.engines.trained.decode import CONTENT, IMPOSSIBLE, SOURCE, Run, best_labels, runs
from briefing.extract.engines.trained.network import STATE_WIDTH, Floats, Network
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.extract.engines.trained.pieces import Booleans, Integers, Pieces
    from briefing.extract.engines.trained.settings import Calibration

_AT_ONCE = 12
_THIS_CUE, _OTHER_CUE = 1, 2
_FARTHEST, _NEAR, _FAR = 12, 6, 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """Where a cue's source and content are sought: its pieces, half-open, and the encoder's states of those pieces."""

    cue: Cue
    start: int
    end: int
    states: Floats

    @property
    def length(self) -> int:
        """The number of pieces."""
        return self.end - self.start


def find_arguments(
    crops: Iterable[Crop],
    *,
    sure_cues: Booleans,
    pieces: Pieces,
    network: Network,
    transition: Floats,
    calibration: Calibration,
    engine: str,
) -> Iterator[Candidate]:
    """Yield a candidate for each crop in which content was found.

    `sure_cues` says which pieces start a word of a likely cue; `engine` is the name the findings bear.
    """
    ordered = sorted(crops, key=lambda crop: crop.length)  # crops of like length waste the least padding
    for first in range(0, len(ordered), _AT_ONCE):
        batch = ordered[first : first + _AT_ONCE]
        for crop, log_probabilities, judged in zip(batch, *_label(batch, sure_cues, network), strict=True):
            candidate = _candidate(crop, log_probabilities, pieces, transition, engine)
            if candidate is not None:
                yield calibration.applied(replace(candidate, judged=float(judged)))


def _label(batch: list[Crop], sure_cues: Booleans, network: Network) -> tuple[Floats, Floats]:
    """Return the label log probabilities of crops sorted by length, padded to the longest, and the judgement of each cue."""
    shape = (len(batch), batch[-1].length)
    states = np.zeros((*shape, STATE_WIDTH), np.float32)
    mask = np.zeros(shape, np.float32)
    marks, distances = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    for row, crop in enumerate(batch):
        states[row, : crop.length] = crop.states
        mask[row, : crop.length] = 1
        marks[row, : crop.length][sure_cues[crop.start : crop.end]] = _OTHER_CUE
        marks[row, crop.cue.words - crop.start] = _THIS_CUE
        distances[row, : crop.length] = distances_from(crop.cue.words, crop.start, crop.end)
    return network.label(states, marks, distances, mask)


def distances_from(cue: Integers, start: int, end: int) -> Integers:
    """Return the bucket, 0 to 24, of each piece's distance to a cue's pieces: one by one up to 6, then by half octaves."""
    place = np.arange(start, end)
    first, last = cue[0], cue[-1]
    signed = np.minimum(place - first, 0) + np.maximum(place - last, 0)
    distance = np.abs(signed)
    octaves = np.log2(np.maximum(distance, _NEAR) / _NEAR)
    far = _NEAR + np.clip(octaves * 2, 0, 5.99).astype(np.int64)
    bucket = np.where(distance < _NEAR, distance, np.where(distance < _FAR, far, _FARTHEST))
    return np.asarray(_FARTHEST + np.sign(signed) * bucket, np.int64)


def _candidate(
    crop: Crop, padded: Floats, pieces: Pieces, transition: Floats, engine: str
) -> Candidate | None:
    """Return what the labels of one crop say, or None where they name no content."""
    words = crop.start + np.flatnonzero(pieces.word_starts[crop.start : crop.end])
    log_probabilities = padded[words - crop.start]
    log_probabilities[np.isin(words, crop.cue.words), 1:] = (
        IMPOSSIBLE  # the cue is neither source nor content
    )
    labels = best_labels(log_probabilities, transition)
    chosen = log_probabilities[np.arange(len(labels)), labels]
    found = runs(labels, chosen.tolist())
    content = _spans((run for run in found if run.label == CONTENT), words, pieces)
    if not content:
        return None
    # One claim has one source: where two runs are labelled so, the surer one.
    source = sorted((run for run in found if run.label == SOURCE), key=lambda run: -run.score)[:1]
    finding = Finding(
        content=content,
        cue=_spans([Run(label=0, first=0, last=len(crop.cue.words) - 1, score=0.0)], crop.cue.words, pieces),
        source=_spans(source, words, pieces),
        engine=engine,
    )
    return Candidate(
        finding=finding,
        cue_probability=crop.cue.probability,
        label_probability=float(np.exp(chosen.mean())),
    )


def _spans(of_runs: Iterable[Run], words: Integers, pieces: Pieces) -> tuple[Span, ...]:
    """Return the spans, in code points, of runs over `words`; a run of characters that were dropped has none."""
    spans = [
        (int(pieces.starts[words[run.first]]), int(pieces.word_ends[words[run.last]])) for run in of_runs
    ]
    return tuple((start, end) for start, end in spans if start < end)

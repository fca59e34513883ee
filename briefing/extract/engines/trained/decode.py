"""Label probabilities -> the best sequence and its runs; candidates -> claims that do not overlap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from briefing.extract.engines.trained.candidate import Candidate
    from briefing.extract.engines.trained.network import Floats

OTHER, SOURCE, SOURCE_ON, CONTENT, CONTENT_ON = range(5)
_BEFORE_START = 5  # the row of transitions into the first word
IMPOSSIBLE = np.float32(-1e4)
_STRONGEST_BIGRAM = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Neighbouring words with one label: the first and last word (both included), and the mean log probability."""

    label: int
    first: int
    last: int
    score: float


def transitions(counts: dict[str, Any], weight: float) -> Floats:
    """Return scores (6, 5) of going from a label, or from before the start, to a label.

    A source or content goes on only after itself. Among what is possible, `weight` times the log ratio of the label
    pairs in the training corpus (`bigram`: log p(next | previous), `unigram`: log p(next)).
    """
    scores = np.zeros((6, 5), np.float32)
    for previous in range(6):
        if previous not in (SOURCE, SOURCE_ON):
            scores[previous, SOURCE_ON] = IMPOSSIBLE
        if previous not in (CONTENT, CONTENT_ON):
            scores[previous, CONTENT_ON] = IMPOSSIBLE
    ratios = np.array(counts["bigram"]) - np.array(counts["unigram"])
    ratios = np.clip(ratios, -_STRONGEST_BIGRAM, _STRONGEST_BIGRAM).astype(np.float32)
    return np.asarray(scores + weight * ratios, np.float32)


def best_labels(log_probabilities: Floats, transition: Floats) -> list[int]:
    """Return the most probable label sequence for words with log probabilities (n, 5), n >= 1 (Viterbi's algorithm)."""
    length, labels = log_probabilities.shape
    scores = log_probabilities[0] + transition[_BEFORE_START]
    came_from = np.zeros((length, labels), np.int64)
    for word in range(1, length):
        ways = scores[:, None] + transition[:labels]
        came_from[word] = ways.argmax(0)
        scores = ways.max(0) + log_probabilities[word]
    sequence = [int(scores.argmax())]
    for word in range(length - 1, 0, -1):
        sequence.append(int(came_from[word, sequence[-1]]))
    return sequence[::-1]


def runs(labels: list[int], chosen: list[float]) -> list[Run]:
    """Return the runs of source and content words; `chosen` is the log probability of each word's label."""
    found: list[Run] = []
    first = 0
    for word, label in enumerate(labels):
        if label in (SOURCE, CONTENT):
            first = word
        goes_on = word + 1 < len(labels) and labels[word + 1] in (SOURCE_ON, CONTENT_ON)
        if label != OTHER and not goes_on:
            kind = SOURCE if label in (SOURCE, SOURCE_ON) else CONTENT
            score = sum(chosen[first : word + 1]) / (word + 1 - first)
            found.append(Run(label=kind, first=first, last=word, score=score))
    return found


def without_overlap(candidates: list[Candidate], share: float) -> list[Candidate]:
    """Return the candidates of whose content at most `share` lies in surer ones, in order of the text."""
    end_of_all = max((end for each in candidates for _, end in each.finding.content), default=0)
    taken = np.zeros(end_of_all, np.bool_)
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda each: -each.finding.confidence):
        parts = [taken[start:end] for start, end in candidate.finding.content]
        if sum(int(part.sum()) for part in parts) <= share * sum(len(part) for part in parts):
            for part in parts:
                part[:] = True
            kept.append(candidate)
    return sorted(kept, key=lambda each: each.finding.content[0][0])

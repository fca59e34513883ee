"""Corpus -> labelled articles: the cue label of each word, and for each claim the labels of its source and content."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from briefing.extract.engines.trained.decode import CONTENT, SOURCE
from briefing.extract.engines.trained.pieces import Integers, Pieces, read_pieces
from briefing.extract.text.sentences import unwrapped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tokenizers import Tokenizer

NO_CUE, CUE_STARTS, CUE_GOES_ON = range(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One annotated claim: the pieces that start its cue's words, and the labels of those that start its other words."""

    cue: Integers
    labels: dict[int, int]
    at_colon: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article's pieces, the cue label of each piece (n,), and its claims."""

    pieces: Pieces
    cues: Integers
    claims: tuple[Labelled, ...]


def articles(texts: Path, gold: Path, tokenizer: Tokenizer, longest_sentence: int) -> Iterator[Article]:
    """Yield the annotated articles of a corpus in `tools/measure_claims.py`'s format, in the order of `gold`."""
    text_of = {each["doc"]: each["text"] for each in _lines(texts)}
    for each in _lines(gold):
        text = unwrapped(text_of[each["doc"]])
        pieces = read_pieces(text, tokenizer, longest_sentence)
        if pieces.bounds:
            yield _article(text, pieces, each["claims"])


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _article(text: str, pieces: Pieces, claims: list[dict[str, Any]]) -> Article:
    words = np.flatnonzero(pieces.word_starts)
    cues = np.zeros(len(pieces.ids), np.int64)
    labelled = []
    for claim in claims:
        runs = [_words_in(pieces, words, span) for span in claim["cue"] or ()]
        runs = [run for run in runs if len(run)]
        if not runs:
            continue
        for run in runs:
            cues[run] = CUE_GOES_ON
            cues[run[0]] = CUE_STARTS
        labels = {
            int(piece): begins if at == 0 else begins + 1
            for role, begins in (("source", SOURCE), ("content", CONTENT))
            for span in claim[role] or ()
            for at, piece in enumerate(_words_in(pieces, words, span))
        }
        cue = np.concatenate(runs)
        labelled.append(Labelled(cue=cue, labels=labels, at_colon=text[pieces.starts[cue[0]]] == ":"))
    return Article(pieces=pieces, cues=cues, claims=tuple(labelled))


def _words_in(pieces: Pieces, words: Integers, span: list[int]) -> Integers:
    """Return the pieces that start the words which touch a span."""
    first = np.searchsorted(pieces.word_ends[words], span[0], side="right")
    last = np.searchsorted(pieces.starts[words], span[1], side="left")
    return np.asarray(words[first:last], np.int64)

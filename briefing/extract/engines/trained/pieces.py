"""Text -> Pieces: word pieces with their offsets, their features and the sentences they belong to, as arrays.

The features say what an uncased vocabulary forgets: capitals, quotation state, first of a sentence or of a paragraph.
They are the model's input, learnt in training; nothing here may change without training anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from briefing.extract.text.quotation_marks import OUTSIDE, quotation_states
from briefing.extract.text.sentences import Sentence, sentences

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]

_CASES, _QUOTE_STATES = 3, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """Word pieces of one stretch of text.

    Arrays over pieces: vocabulary `ids`; `starts` and `ends` in code points of the stretch; `word_starts`, whether the
    piece begins a word; `word_ends`, where the word it belongs to ends; `features`; `sentence_of`. Tuples over
    sentences (over-long ones cut into parts): `bounds` in pieces; `paragraph_of`; `quoted`, whether at least half of
    its pieces stand in quotation marks.
    """

    ids: Integers
    starts: Integers
    ends: Integers
    word_starts: Booleans
    word_ends: Integers
    features: Integers
    sentence_of: Integers
    bounds: tuple[tuple[int, int], ...]
    paragraph_of: tuple[int, ...]
    quoted: tuple[bool, ...]


def read_pieces(text: str, tokenizer: Tokenizer, longest_sentence: int) -> Pieces:
    """Return the pieces of `text`, which must hold no lone surrogates (`without_surrogates`)."""
    encoding = tokenizer.encode(text, add_special_tokens=False)
    ids = np.array(encoding.ids, np.int64)
    offsets = np.array(encoding.offsets, np.int64).reshape(-1, 2)
    starts, ends = offsets[:, 0], offsets[:, 1]
    whole = sentences(text)
    of_whole = _sentence_of(starts, whole)
    first_of_sentence = _changes(of_whole)
    word_starts = first_of_sentence | _changes(
        np.array([-1 if w is None else w for w in encoding.word_ids], np.int64)
    )
    paragraphs = np.array([sentence.paragraph for sentence in whole], np.int64)[of_whole]
    states = np.frombuffer(quotation_states(text) + b"\0", np.uint8)[starts].astype(np.int64)
    places = first_of_sentence.astype(np.int64) + (first_of_sentence & _changes(paragraphs))
    bounds = _bounds(first_of_sentence, longest_sentence)
    return Pieces(
        ids=ids,
        starts=starts,
        ends=ends,
        word_starts=word_starts,
        word_ends=_word_ends(word_starts, ends),
        features=_cases(text, starts, ends) + _CASES * (states + _QUOTE_STATES * places),
        sentence_of=np.repeat(np.arange(len(bounds)), [end - start for start, end in bounds]),
        bounds=bounds,
        paragraph_of=tuple(int(paragraphs[start]) for start, _ in bounds),
        quoted=tuple(bool((states[start:end] != OUTSIDE).mean() >= 0.5) for start, end in bounds),
    )


def _sentence_of(starts: Integers, whole: tuple[Sentence, ...]) -> Integers:
    """Return for each piece the number of the last sentence that starts at or before it."""
    sentence_starts = np.array([sentence.start for sentence in whole], np.int64)
    return np.maximum(np.searchsorted(sentence_starts, starts, side="right") - 1, 0)


def _changes(values: Integers) -> Booleans:
    """Return where a value differs from the one before it; the first does."""
    changed = np.ones(len(values), np.bool_)
    changed[1:] = values[1:] != values[:-1]
    return changed


def _word_ends(word_starts: Booleans, ends: Integers) -> Integers:
    """Return for each piece the end offset of its word."""
    firsts = np.flatnonzero(word_starts)
    if not len(firsts):
        return ends
    lasts = np.append(firsts[1:], len(ends)) - 1
    return np.repeat(ends[lasts], np.diff(np.append(firsts, len(ends))))


def _cases(text: str, starts: Integers, ends: Integers) -> Integers:
    """Return 2 for pieces in capitals (two letters or more), 1 for pieces with a capital first, 0 for the others."""
    written = [text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    return np.array([2 if len(w) > 1 and w.isupper() else int(w[:1].isupper()) for w in written], np.int64)


def _bounds(first_of_sentence: Booleans, longest: int) -> tuple[tuple[int, int], ...]:
    """Return the sentences' bounds in pieces, those over `longest` pieces cut into parts of at most that many."""
    edges = [*np.flatnonzero(first_of_sentence).tolist(), len(first_of_sentence)]
    return tuple(
        (part, min(part + longest, end))
        for start, end in pairwise(edges)
        for part in range(start, end, longest)
    )

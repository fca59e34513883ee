"""Clause: one sentence as the rules see it: quotations masked, quotation marks made alike, offsets unchanged.

Masking puts an underscore for each character between quotation marks and “ or ” for each character of a mark, so that
offsets into the mask are offsets into the sentence and every pattern meets one kind of quotation mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from briefing.extract.lexicon.lexicon import Lexicon
from briefing.extract.text.quotation_marks import INSIDE, MARK

if TYPE_CHECKING:
    from briefing.extract.finding import Span

TRAILING = " \t\u00a0\u202f.;,:!?—–-"
_LEADING = " \t\u00a0\u202f,;:—–-"
_FEWEST_WORDS = 2
_LONG_WORD = 9  # letters: one such word ("préoccupée") is content enough
_SHORTENED = re.compile(r"\b(?:[A-Za-z]\.)+[A-Za-z]$")
_CLOSED = re.compile(r"”[\s,.]*$")

_STANDS_FOR = frozenset({"this", "cela"})
_MOST_CUES = 30
_LONGEST_MARK = 4  # characters: two marks of two, one quotation inside another


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A sentence from `start` (code points of the text), as written and masked."""

    start: int
    written: str
    masked: str
    lexicon: Lexicon

    def span(self, start: int, end: int) -> Span | None:
        """Return the text's span of a stretch of the sentence without the space and commas around it; None where empty."""
        piece = self.written[start:end]
        inner = piece.strip(_LEADING)
        if not inner:
            return None
        first = start + piece.index(inner)
        return self.start + first, self.start + first + len(inner)

    def content(self, start: int, end: int) -> Span | None:
        """Return the text's span of a stretch as content, its last stop left out; None where fewer than two words remain."""
        piece = self.written[start:end]
        kept = piece.rstrip(TRAILING)
        if _SHORTENED.search(kept) and piece[len(kept) :].startswith("."):
            kept += "."  # "9 p.m."
        lead = len(kept) - len(kept.lstrip(_LEADING))
        words = re.findall(r"\w+", kept)
        quoted = "“" in self.masked[start:end]
        if not words or (len(words) < _FEWEST_WORDS and not quoted and not _says_enough(words[0])):
            return None
        return self.start + start + lead, self.start + start + len(kept)

    def cues(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """Return the first thirty matches of a pattern: no sentence that people write has more, and time stays linear."""
        return list(islice(pattern.finditer(self.masked), _MOST_CUES))

    def quoted_before(self, position: int) -> bool:
        """Return whether a quotation closes right before `position`, a comma or stop between them aside."""
        return bool(_CLOSED.search(self.masked[:position]))


def _says_enough(word: str) -> bool:
    """Return whether one word is content: a long one ("préoccupée"), a number, or what stands for something said before."""
    return len(word) >= _LONG_WORD or word.isdigit() or word.casefold() in _STANDS_FOR


def clause(text: str, start: int, end: int, states: bytes, lexicon: Lexicon) -> Clause:
    """Return the sentence of `text` from `start` to `end`, with what stands in quotation marks masked."""
    written = text[start:end]
    masked = "".join(
        "_" if state == INSIDE else _mark(states, position) if state == MARK else sign
        for position, (sign, state) in enumerate(zip(written, states[start:end], strict=True), start)
    )
    return Clause(start=start, written=written, masked=masked, lexicon=lexicon)


def _mark(states: bytes, position: int) -> str:
    """Return “ for a mark that opens a quotation and ” for one that closes it; a mark may have two characters."""
    after = position
    while after < min(len(states), position + _LONGEST_MARK) and states[after] == MARK:
        after += 1
    return "“" if after < len(states) and states[after] == INSIDE else "”"

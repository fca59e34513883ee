"""Lines: a text cut into lines and runs of lines by offsets, without touching it, and back into ranges."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Range = tuple[int, int]

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0c]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029\x0c]")
_QUOTES = str.maketrans("’‘“”«»\u00a0\u202f", '\'\'""""  ')


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that is not blank: its words without the blanks around them, and where those stand (code points)."""

    start: int
    end: int
    text: str
    follows_directly: bool
    """Whether the line before it ends right above, with no blank line between."""

    @property
    def key(self) -> str:
        """What two lines share that differ in case, kind of quotation mark or spacing only."""
        return folded(self.text)


def folded(text: str) -> str:
    """Return `text` in one case, with one kind of quotation mark and single blanks."""
    return " ".join(text.translate(_QUOTES).casefold().split())


def lines_of(text: str) -> list[Line]:
    """Return the lines of `text` that are not blank, at any kind of line ending."""
    found: list[Line] = []
    for match in _LINE.finditer(text):
        words = match[0].strip()
        if not words:
            continue
        start = match.start() + match[0].index(words[0])
        end = start + len(words)
        directly = bool(found) and len(_BREAK.findall(text, found[-1].end, start)) == 1
        found.append(Line(start=start, end=end, text=words, follows_directly=directly))
    return found


def is_hard_wrapped(lines: Sequence[Line]) -> bool:
    """Return whether paragraphs are broken into lines of a fixed width, so that a line is no unit of meaning."""
    continued = [
        before
        for before, line in itertools.pairwise(lines)
        if line.follows_directly and len(before.text) >= 40
    ]
    open_ended = [line for line in continued if not re.search(r"""[.!?:…]["'”’»)\]]*$""", line.text)]
    return (
        len(continued) >= 3
        and len(open_ended) > 0.5 * len(continued)
        and max(len(line.text) for line in lines) <= 120
    )


def joined(ranges: Iterable[Range], text: str) -> tuple[Range, ...]:
    """Return the ranges in order, those made one between which only blank space stands in `text`."""
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if start >= end:
            continue
        if merged and not text[merged[-1][1] : start].strip():
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)

"""Offsets: code points of a stored text ↔ UTF-16 units of the text that Qt shows for it.

Qt counts in UTF-16 units, so that a letter beyond the basic plane counts twice; it makes one paragraph end of CR LF; and a
few characters must not reach a screen as they are: controls and bidirectional overrides would turn lines round and hide
what stands there. They are shown as U+FFFD; the stored text stays as it is. Nor does a line of thousands of letters, which
Qt lays out all at once, and the slower the longer: it is shown as several, broken between words where there are any.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from heapq import merge
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each match is shown as one or two units that are not its own length in code points, or as another character.
_SPECIAL = re.compile(
    "\r\n|[\r\u2028\u2029\u0085]"
    "|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ud800-\udfff]"
    "|[\U00010000-\U0010ffff]"
)
_LONGEST, _LEAST = 4000, 3000
"""Letters of a line that is shown as one; of a piece of a longer one, at least, where it is broken between words."""
_LONG_LINE = re.compile(rf"[^\n\r\u2028\u2029\u0085]{{{_LONGEST + 1},}}")
_MOST_TIP = 1500
"""Letters of a tool tip: more cannot be read there, and Qt would lay them all out."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """A stored text as Qt shows it: `text`, and for each place where the two counts part, the counts on both sides."""

    text: str
    _points: list[int] = field(repr=False)
    _units: list[int] = field(repr=False)

    def unit(self, point: int) -> int:
        """Return the UTF-16 offset in the shown text of a code-point offset in the stored text."""
        at = bisect_right(self._points, point) - 1
        limit = self._units[at + 1] if at + 1 < len(self._units) else None
        unit = self._units[at] + point - self._points[at]
        return unit if limit is None else min(unit, limit)

    def point(self, unit: int) -> int:
        """Return the code-point offset in the stored text of a UTF-16 offset in the shown text."""
        at = bisect_right(self._units, unit) - 1
        limit = self._points[at + 1] if at + 1 < len(self._points) else None
        point = self._points[at] + unit - self._units[at]
        return point if limit is None else min(point, limit)


def shown(text: str) -> ShownText:
    """Return how a stored text is shown, with its offsets."""
    pieces: list[str] = []
    points, units = [0], [0]
    done = length = 0
    for start, end, piece in merge(_replaced(text), _breaks(text)):
        pieces += (text[done:start], piece)
        length += start - done
        points += (start, end)
        units += (length, length + (2 if piece > "\uffff" else 1))
        length, done = units[-1], end
    pieces.append(text[done:])
    return ShownText("".join(pieces), points, units)


def _replaced(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield from where to where something is shown as something else, and as what."""
    for match in _SPECIAL.finditer(text):
        yield match.start(), match.end(), _replacement(match[0])


def _breaks(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a line that is too long is broken: in the place of a space, else between two letters."""
    for line in _LONG_LINE.finditer(text):
        start = line.start()
        while line.end() - start > _LONGEST:
            space = text.rfind(" ", start + _LEAST, start + _LONGEST)
            at, start = (space, space + 1) if space > 0 else (start + _LONGEST, start + _LONGEST)
            yield at, start, "\n"


def plain(text: str) -> str:
    """Return text from outside as it may be shown on one line: white space drawn together, unsafe characters as U+FFFD."""
    return " ".join(_SPECIAL.sub(lambda match: _replacement(match[0]), text).split())


def _replacement(special: str) -> str:
    if special in ("\r\n", "\r", "\u2028", "\u2029", "\u0085"):
        return "\n"
    return special if special > "\uffff" else "\ufffd"


def tip(text: str) -> str:
    """Return text from outside as a tool tip: Qt guesses there whether a text is markup, so nothing in it may look like a tag."""
    short = text if len(text) <= _MOST_TIP else f"{text[:_MOST_TIP]}…"
    return "\n".join(plain(line) for line in short.splitlines()).replace("<", "‹")

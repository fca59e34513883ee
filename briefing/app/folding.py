"""Folding: texts as they are compared when a person looks for words, and the way back to the text as stored.

Case, accents, the shapes of quotation marks, dashes and spaces do not count: "sandare" is found in "Sandaré", "mali's" in
"Mali’s". A folded text can be shorter or longer than the stored one ("ß" is "ss", a combining accent nothing); `Folded`
knows where each of its letters comes from. All offsets are Unicode code points.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property

_LETTERS = {
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "ʹ": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
}  # fmt: skip


class _Table(dict[int, str]):
    """What each code point is folded to, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        self[point] = folded = _letter(chr(point))
        return folded


def _letter(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter in _LETTERS:
        return _LETTERS[letter]
    parts = unicodedata.normalize("NFKD", letter.casefold())
    kept = (each for each in parts if unicodedata.category(each) not in ("Mn", "Cf"))
    return "".join(" " if each.isspace() else _LETTERS.get(each, each) for each in kept)


_TABLE = _Table()


def fold(text: str) -> str:
    """Return `text` as it is compared."""
    return text.translate(_TABLE)


class Words:
    """Words to look for; in the text any stretch of white space may stand between them."""

    def __init__(self, text: str) -> None:
        """Look for `text`, folded."""
        self._words = fold(text).split()
        self._pattern = re.compile(" +".join(re.escape(word) for word in self._words))

    def __bool__(self) -> bool:
        """Return whether there is anything to look for."""
        return bool(self._words)

    def stand_in(self, folded: str) -> bool:
        """Return whether they stand in a folded text."""
        if not self._words or self._words[0] not in folded:
            return False
        return len(self._words) == 1 or self._pattern.search(folded) is not None

    def places(self, folded: str) -> list[tuple[int, int]]:
        """Return where they stand in a folded text, as half-open offsets into it."""
        if not self.stand_in(folded):
            return []
        return [match.span() for match in self._pattern.finditer(folded)]


class Folded:
    """A text, folded, with the way back."""

    def __init__(self, text: str) -> None:
        """Fold `text`."""
        self.text = text
        self.folded = fold(text)

    def stored(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the stored text of a stretch of the folded one; a letter comes with its accents."""
        first, last = self._origins[start], self._origins[end - 1] + 1
        while last < len(self.text) and not _TABLE[ord(self.text[last])]:
            last += 1
        return first, last

    @cached_property
    def _origins(self) -> list[int] | range:
        """For each letter of the folded text, the offset of the letter it comes from."""
        lengths = [len(_TABLE[ord(letter)]) for letter in self.text]
        if all(length == 1 for length in lengths):
            return range(len(lengths))
        return [at for at, length in enumerate(lengths) for _ in range(length)]

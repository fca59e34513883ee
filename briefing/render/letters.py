"""Letters: what no font of the program has is named on the pages, in signs that every font has, and told as a problem.

A character without a glyph would print as an empty box, or with whatever font the machine happens to have: PDF/A and PDF/UA
forbid the one (ISO 19005-3, 6.2.11.8; ISO 14289-1, 7.21.8), and with the other the same brief would give other bytes elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from html import unescape
from itertools import groupby

from fontTools.ttLib import TTFont

from briefing import resources
from briefing.model.problem import Level, Problem

_FAMILIES = ("Inter-Regular.ttf", "NotoSerif-Regular.ttf", "NotoSansArabic-Regular.ttf")
"""One face of each family; the others of a family have the same characters."""
_BODY = "<body"
_PLACE = 'data-place="'
_WITHOUT_PLACE = "brief#layout"
_TEXT = re.compile(r">([^<]+)")
_MOST_NAMED = 4
_MOST_TOLD = 100


def printable(markup: str) -> tuple[str, tuple[Problem, ...]]:
    """Return the HTML of pages with each character that no font has replaced by `[U+4E2D]`, and where there were any.

    Attributes stay as they are: a title or a text alternative needs no glyph. A letter with its accent apart is put
    together where the fonts have them as one.
    """
    missing, body = _missing(), max(0, markup.find(_BODY))
    if missing is None or not missing.search(markup, body):
        return markup, ()
    told: dict[str, list[str]] = {}

    def text(match: re.Match[str]) -> str:
        if match.start() < body or not missing.search(match[1]):
            return match[0]
        words = unicodedata.normalize("NFC", match[1])
        found = [letter for run in missing.findall(words) for letter in run]
        if found:
            told.setdefault(_place(markup, match.start()), []).extend(found)
        return ">" + missing.sub(_sign, words)

    made = _TEXT.sub(text, markup)
    return made, tuple(_problem(place, letters) for place, letters in list(told.items())[:_MOST_TOLD])


def _place(markup: str, at: int) -> str:
    start = markup.rfind(_PLACE, 0, at)
    if start < 0:
        return _WITHOUT_PLACE
    start += len(_PLACE)
    return unescape(markup[start : markup.find('"', start)])


def _sign(match: re.Match[str]) -> str:
    return f"[{' '.join(f'U+{ord(letter):04X}' for letter in match[0])}]"


def _problem(place: str, letters: list[str]) -> Problem:
    found = sorted(set(letters))
    named = ", ".join(_named(letter) for letter in found[:_MOST_NAMED])
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return Problem(
        level=Level.WARNING,
        message=f"no font of the program has {named}{more}: the pages show the number in its place",
        place=place,
        advice="Add what it says in letters that the pages can show.",
    )


def _named(letter: str) -> str:
    name = unicodedata.name(letter, "").lower()
    return f"“{letter}” (U+{ord(letter):04X}{', ' if name else ''}{name})"


@lru_cache(maxsize=1)
def _missing() -> re.Pattern[str] | None:
    """Return a pattern for runs of characters that no font has; None where there are no fonts of our own."""
    folder = resources.assets() / "fonts"
    files = [folder / name for name in _FAMILIES if (folder / name).is_file()]
    if not files:
        return None
    known = {9, 10, 13, 0x20}
    for file in files:
        with TTFont(file, lazy=True) as font:
            known.update(font.getBestCmap())
    ranges = (
        f"{re.escape(chr(run[0]))}-{re.escape(chr(run[-1]))}"
        for _, group in groupby(enumerate(sorted(known)), lambda pair: pair[1] - pair[0])
        for run in [[code for _, code in group]]
    )
    return re.compile(f"[^{''.join(ranges)}]+")

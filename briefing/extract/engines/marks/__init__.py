"""Marks: what can be told in a language that nobody taught the program: what stands in quotation marks, and numbers in digits.

Who speaks is not told, for that would take the language. A quotation of a few words is a term or a title, and no speech.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engine import ANY_OTHER
from briefing.extract.engines.marks.digits import numbers
from briefing.extract.engines.marks.lines import lines
from briefing.extract.finding import Finding
from briefing.extract.text.nearby import Nearby

if TYPE_CHECKING:
    from briefing.extract.finding import Span

NAME = "marks"
QUOTED = 0.5  # by itself; what it is worth is told in `briefing.extract.joining.calibration`
COUNTED = 0.45
_FEWEST_WORDS = 4
_FEWEST_SIGNS = 10  # of a script that is written without spaces
_LONGEST = 1500  # code points
# Each kind of mark up to its own other half, on one line; opening and closing marks inside end the attempt.
_PAIRS = ("“”", "««»", "»»«", "‹‹›", "「「」", "『『』", "《《》", '""', '„„“”"', "＂＂")


def _pattern(pair: str) -> str:
    opening, closing = pair[0], pair[1:].replace(pair[0], "") or pair[0]
    barred = re.escape("".join(dict.fromkeys(opening + closing)))
    return f"{re.escape(opening)}[^{barred}\n\r]{{2,{_LONGEST}}}[{re.escape(closing)}]"


_QUOTED = re.compile("|".join(map(_pattern, _PAIRS)))
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class MarksEngine:
    """Finds quotations, and sentences with a number in digits; without cue and source."""

    name = NAME
    languages = frozenset({ANY_OTHER})

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return them in the order of the text; offsets are half-open and count code points."""
        quoted = [match.span() for match in _QUOTED.finditer(text) if _speech(match.group()[1:-1])]
        taken = Nearby(quoted)
        counted = [span for span in lines(text) if not taken.touching(span) and numbers(text, *span)]
        found = [
            *(_finding(span, QUOTED) for span in quoted),
            *(_finding(span, COUNTED) for span in counted),
        ]
        return tuple(sorted(found, key=lambda finding: finding.content))


def _finding(span: Span, confidence: float) -> Finding:
    return Finding(content=(span,), confidence=confidence, engine=NAME)


def _speech(words: str) -> bool:
    """Return whether there is enough between two marks to be speech."""
    return len(words.split()) >= _FEWEST_WORDS or len(_UNSPACED.findall(words)) >= _FEWEST_SIGNS

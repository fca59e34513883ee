"""Words that point to a day named before them: "that same day", "la veille", "the next day", English and French."""

from __future__ import annotations

import re

POINTING = re.compile(
    r"\b(?:(?P<same>(?:on\s+)?(?:that|the)\s+same\s+(?:day|morning|evening|night)|(?:on\s+)?that\s+(?:day|evening|morning|afternoon|night)"
    r"|(?:ce|le)\s+même\s+jour|ce\s+jour-là|cette\s+nuit-là|ce\s+soir-là)"
    r"|(?P<before>(?:on\s+)?the\s+previous\s+(?:day|evening|night)|the\s+(?:day|evening|night)\s+before(?!\s+yesterday)(?=\s*[.,;:)]|\s*$)"
    r"|(?<!à\s)la\s+veille(?!\s+d[eu'’])(?:\s+au\s+soir)?|le\s+jour\s+précédent)"
    r"|(?P<after>(?:on\s+)?the\s+(?:next|following)\s+(?:day|morning|evening)|the\s+(?:day|morning)\s+after(?=\s*[.,;:)]|\s*$)"
    r"|le\s+lendemain(?!\s+d[eu'’])(?:\s+(?:matin|soir))?|le\s+jour\s+suivant))(?![\w-])",
    re.IGNORECASE,
)


def step_of(match: re.Match[str]) -> int:
    """Return how many days after the day pointed to the words mean: -1, 0 or 1."""
    return -1 if match["before"] else 1 if match["after"] else 0

"""Words that point to a day named before them: "that same day", "la veille", "a day earlier", "quatre jours après l'incursion".

Also the hours that belong to such a day: "around 5 p.m.", "peu avant l'aube".
"""

from __future__ import annotations

import re

from briefing.extract.lexicon.calendar import COUNTS

_N = r"\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix"
_EVENING = r"(?:\s+(?:matin|soir|au\s+soir|au\s+matin))?"

POINTING = re.compile(
    r"\b(?:(?P<same>(?:on\s+)?(?:that|the)\s+same\s+(?:day|morning|evening|night)|(?:on\s+)?that\s+(?:day|evening|morning|afternoon|night)"
    r"|(?:ce|le)\s+même\s+jour|ce\s+jour-là|cette\s+nuit-là|ce\s+soir-là|ce\s+matin-là|cet\s+après-midi-là)"
    r"|(?P<before>(?:on\s+)?the\s+previous\s+(?:day|evening|night)|the\s+(?:day|evening|night)\s+before(?!\s+yesterday)(?=\s*[.,;:)]|\s*$)"
    rf"|(?<!à\s)la\s+veille(?!\s+d[eu'’]){_EVENING}|le\s+jour\s+précédent)"
    r"|(?P<after>(?:on\s+)?the\s+(?:next|following)\s+(?:day|morning|evening)|the\s+(?:day|morning)\s+after(?=\s*[.,;:)]|\s*$)"
    rf"|le\s+lendemain(?!\s+d[eu'’]){_EVENING}|le\s+jour\s+suivant)"
    rf"|(?P<twobefore>l['’]avant-veille)|(?P<twoafter>le\s+surlendemain){_EVENING}"
    rf"|(?P<back>{_N})\s+(?P<backunit>days?|weeks?|jours?|semaines?)\s+(?:earlier|before(?=\s*[.,;:)]|\s*$)|previously|plus\s+tôt|auparavant|avant(?=\s*[.,;:)]|\s*$))"
    rf"|(?P<on>{_N})\s+(?P<onunit>days?|weeks?|jours?|semaines?)\s+(?:later|plus\s+tard)"
    rf"|(?P<since>{_N})\s+(?P<sinceunit>days?|weeks?|jours?|semaines?)\s+(?:after|following|après)(?=\s+(?:the\b|an?\b|its\b|their\b|his\b|gunmen|militants|rebels|"
    r"soldiers|troops|l['’]|la\b|le\b|les\b|une?\b|que\b|qu['’]|son\b|sa\b|leur\b)))(?![\w-])",
    re.IGNORECASE,
)

HOURS = re.compile(
    r"\b(?:\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\b\.?|p\.m\b\.?)(?!\w)|(?:at|around|about|before|after|by|since|near)\s+\d{1,2}(?::\d\d)(?!\d)"
    r"|\d{1,2}\s+o['’]clock|(?:before|at|after|around|since)\s+(?:first\s+light|dawn|dusk|noon|midday|midnight|sunset|sunrise|nightfall|daybreak)"
    r"|in\s+the\s+(?:small|early)\s+hours(?!\s+of)|(?:à|vers|depuis|avant|après|dès|jusqu['’]à|autour\s+d[e'’]s?)\s*\d{1,2}\s?(?:h(?:eures?)?\b(?:\s?\d\d)?)"
    r"|\d{1,2}\s?h\s?\d\d|\d{1,2}\s+(?:heures\s+)?(?:de\s+l['’]après-midi|du\s+(?:matin|soir))"
    r"|(?:à|avant|dès|vers|depuis)\s+(?:l['’]aube|midi|minuit|la\s+tombée\s+de\s+la\s+nuit|l['’]heure\s+de\s+la\s+prière)|au\s+petit\s+matin|au\s+lever\s+du\s+jour"
    r"|en\s+(?:fin|début)\s+de\s+(?:journée|matinée|soirée|après-midi)|(?:dans|en)\s+(?:la\s+)?(?:matinée|soirée)(?!\s+d[eu])|dans\s+l['’]après-midi(?!\s+d[eu]))",
    re.IGNORECASE,
)
"""An hour or a part of a day that names no day."""


def step_of(match: re.Match[str]) -> int:
    """Return how many days after the day pointed to the words mean; below 0 before it."""
    fixed = {"before": -1, "after": 1, "twobefore": -2, "twoafter": 2}
    for name, step in fixed.items():
        if match[name]:
            return step
    for name, sign in (("back", -1), ("since", -1), ("on", 1)):
        if match[name]:
            each = 7 if match[f"{name}unit"].casefold().startswith(("week", "semaine")) else 1
            return sign * each * _count(match[name])
    return 0


def looks_on(match: re.Match[str]) -> bool:
    """Return whether the day pointed to can also follow, or be that of publication: "la veille", "two days after the raid"."""
    return bool(match["before"] or match["twobefore"] or match["back"] or match["since"])


def _count(words: str) -> int:
    return int(words) if words.isdigit() else COUNTS[words.casefold()]

"""Of whom a number is where no noun follows it: "21 wounded, all of them civilians", "on the enemy side, six dead".

All offsets are half-open and count Unicode code points of the text that was given.
"""

from __future__ import annotations

import re

_NOUNS = r"[\w’'-]+(?:\s+[\w’'-]+){0,3}?"
_ALL = re.compile(
    r"\s*(?:so\s+far|jusqu['’]ici|en\s+tout|in\s+all)?\s*[,(–—-]\s*(?:"
    r"(?:all|most|many)(?:\s+of\s+(?:them|whom))?(?:\s+were|\s+are)?"
    r"|(?:tous|toutes)(?:\s+étaient)?(?:\s+d(?:es|['’]))?"
    r"|(?:la\s+plupart|pour\s+la\s+plupart|en\s+majorité|majoritairement|principalement|essentiellement)(?:\s+d(?:es|['’]))?"
    rf")\s+(?P<who>(?!of\b|in\b|at\b|evacuated|taken|flown|dans\b|à\b|évacué){_NOUNS})\s*(?=[,.;:()!?\n»”\"–—]|$)",
    re.IGNORECASE,
)
_MOSTLY = re.compile(
    r"\s*(?:so\s+far|jusqu['’]ici)?\s*[,(–—-]\s*(?P<who>(?:mostly|mainly|largely|chiefly|primarily|surtout\s+des|surtout)\s+"
    rf"{_NOUNS})\s*(?=[,.;:()!?\n»”\"–—]|$)",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"\s*(?:(?:in|from|within)\s+(?:the\s+)?ranks\s+of|on\s+the\s+side\s+of|dans\s+les\s+rangs\s+d(?:e\s+la|es|u|e\s+l['’]|['’]|e)"
    r"|du\s+côté\s+d(?:e\s+la|es|u|e\s+l['’]|['’]|e)|côté|among|amongst|parmi|chez)\s*"
    rf"(?:the|les|le|la|l['’])?\s*(?P<who>(?!them\b|eux\b|lesquel|whom\b){_NOUNS})\s*(?=[,.;:()!?\n»”\"–—]|\s(?:and|et|in|on|dans|à|selon)\b|$)",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\bon\s+(?:the\s+)?(?P<en>(?:[\w’'-]+\s+){1,3}?side)\b"
    r"|\bdu\s+côté\s+d(?:e\s+la|es|u|e\s+l['’]|['’]|e)\s*(?P<of>[\w’'-]+(?:\s+de\s+l['’]\w+|\s+de\s+\w+|\s+\w+)?)\s*,"
    r"|(?<!du\s)(?<!de\s)\bcôté\s+(?P<fr>[\w’'-]+(?:\s+de\s+l['’]\w+|\s+de\s+\w+|\s+\w+)?)\s*,"
    r"|\b(?:de|from)\s+(?P<own>notre\s+côté|our\s+side)\b"
    r"|\b(?:in|dans)\s+(?P<ranks>our\s+ranks|nos\s+rangs|their\s+ranks|leurs\s+rangs)\b"
    r"|\b(?:among|amongst|parmi|chez)\s+(?:the\s+|les\s+)?(?P<among>[\w’'-]+(?:\s+[\w’'-]+)?)\s*,",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.;!?\n]")
_SIDE_AFTER = re.compile(
    r"[^.;,:\n]{0,30}?\bon\s+(?:the\s+)?(?P<who>(?:[\w’'-]+\s+){1,3}?side)\b", re.IGNORECASE
)
_LOOK = 120  # code points before a number in which its side is named
_BODIES_IN = re.compile(
    r"\s+(?:in\s+(?:uniform|civilian\s+clothes|fatigues|camouflage)|en\s+(?:uniforme|tenue|treillis|civil))\b",
    re.IGNORECASE,
)


_RANKS_AFTER = re.compile(
    r"\s*(?:in|dans)\s+(?P<who>(?:our|their|nos|leurs)\s+(?:own\s+)?(?:ranks|rangs))\b", re.IGNORECASE
)


def told_after(text: str, at: int, end: int) -> str:
    """Return who those counted are said to be right behind `at`: "all of them civilians", "parmi les civils"; or nothing."""
    for expression in (_ALL, _MOSTLY, _AMONG, _RANKS_AFTER, _SIDE_AFTER):
        match = expression.match(text, at, end)
        if match:
            return " ".join(match["who"].split())
    return ""


def side_before(text: str, start: int, at: int) -> str:
    """Return the side that a list is about, named before the number at `at`: "on the enemy side, fifteen killed"; or nothing."""
    begin = max(start, at - _LOOK)
    for stop in _BREAK.finditer(text, begin, at):
        begin = stop.end()
    sides = [
        match[name] for match in _SIDE.finditer(text, begin, at) for name in match.groupdict() if match[name]
    ]
    return " ".join(sides[-1].split()) if sides else ""


def look_of(text: str, at: int) -> str:
    """Return how bodies are said to have been dressed right behind `at`, with the space before it; or nothing."""
    match = _BODIES_IN.match(text, at)
    return match[0] if match else ""


def mostly(text: str, at: int, end: int) -> str:
    """Return the "mostly women" that stands right behind `at`; or nothing."""
    match = _MOSTLY.match(text, at, end)
    return " ".join(match["who"].split()) if match else ""

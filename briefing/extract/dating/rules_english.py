"""The expressions of time of English, each with its rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.dating import rules

if TYPE_CHECKING:
    from briefing.extract.dating.rules import Rule

_M = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_W = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_Y = r"(?:19|20)\d\d"
_N = r"\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|couple\s+of"
_U = r"hours?|days?|weeks?|months?|years?|decades?"
_TO = r"\s+(?:and|to|until|through)\s+(?:the\s+)?|\s*[-–]\s*"
_PART = r"(?:[Ee]arl(?:y|ier)|[Ll]ate(?:r)?|[Mm]id(?:dle)?|[Bb]eginning|[Ss]tart|[Ee]nd)"
_TIME = r"morning|afternoon|evening|night"
_HEDGE = r"(?:just|only|under|about|nearly|almost|barely|(?:less|more|little\s+more)\s+than|over)\s+"


def _day(name: str) -> str:
    return rf"(?P<{name}>\d{{1,2}})(?:st|nd|rd|th)?"


def _rule(expression: str) -> re.Pattern[str]:
    return re.compile(rf"\b{expression}")


ENGLISH: tuple[Rule, ...] = (
    (_rule(rf"(?P<y>{_Y})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"), rules.iso_day),
    (
        _rule(
            rf"(?:(?P<between>[Bb]etween|"
            rf"[Ff]rom)\s+(?:the\s+)?)?{_day('d1')}(?:\s+(?:of\s+)?(?P<m1>{_M})(?:,?\s+(?P<y1>{_Y}))?)?"
            rf"(?P<link>{_TO}){_day('d2')}\s+(?:of\s+)?(?P<m2>{_M})(?:,?\s+(?P<y2>{_Y}))?(?!\w)"
        ),
        rules.day_range,
    ),
    (
        _rule(
            rf"(?:(?P<between>[Bb]etween|[Ff]rom)\s+)?(?P<m1>{_M})\s+{_day('d1')}(?:,?\s+(?P<y1>{_Y}))?"
            rf"(?P<link>{_TO})(?:(?P<m2>{_M})\s+)?{_day('d2')}(?:,?\s+(?P<y2>{_Y}))?(?![\w:.]\d|"
            rf"\w)(?!\s+(?:people|soldiers))"
        ),
        rules.day_range,
    ),
    (
        _rule(
            rf"(?:(?P<w>{_W}),?\s+)?(?:the\s+)?{_day('d')}\s+(?:of\s+)?(?P<m>{_M})(?:,?\s+(?P<y>{_Y}))?(?!\w)"
        ),
        rules.single_day,
    ),
    (
        _rule(
            rf"(?:(?P<w>{_W}),?\s+)?(?P<m>{_M})\s+(?:the\s+)?{_day('d')}(?:,?\s+(?P<y>{_Y}))?(?![\w:]|[.,]\d)"
        ),
        rules.single_day,
    ),
    (
        re.compile(r"(?<![\d/.])(?P<a>\d{1,2})(?P<s>[/.])(?P<b>\d{1,2})(?P=s)(?P<y>(?:20)?\d\d)(?![\d/])"),
        rules.numeric,
    ),
    (
        _rule(
            rf"(?:the\s+)?(?P<part>{_PART})(?:\s+(?:of|in)\s+|[\s-]+)(?P<m>{_M})(?:,?\s+(?:of\s+)?(?P<y>{_Y}))?(?!\w)"
        ),
        rules.bare_month,
    ),
    (_rule(rf"(?P<part>)(?P<m>{_M})(?:,?\s+(?:of\s+)?)(?P<y>{_Y})(?!\w)"), rules.bare_month),
    (
        _rule(
            rf"(?P<part>)(?:(?:[Ii]n|[Ss]ince|[Dd]uring|[Tt]hroughout|[Uu]ntil)\s+"
            rf"|(?:[Ll]ast|[Tt]his|[Bb]y|[Bb]efore|[Oo]f|"
            rf"[Ff]rom)\s+(?!{_M}\s+[A-Z]))(?P<m>{_M})(?P<y>)(?![\w-]|\s+\d)"
        ),
        rules.bare_month,
    ),
    (
        _rule(
            rf"(?:[Bb]etween|[Ff]rom|[Nn]ight\s+(?:of|from|between)|"
            rf"[Oo]vernight(?:\s+from)?)\s+(?P<w1>{_W})(?:\s+(?:{_TIME}))?"
            rf"\s+(?:and|to|until|through|into)\s+(?P<w2>{_W})(?:\s+(?:{_TIME}))?(?!\w)"
        ),
        rules.weekday_range,
    ),
    (_rule(rf"[Oo]vernight\s+(?:in)?to\s+(?P<w>{_W})(?!\w)"), rules.night_before),
    (
        _rule(
            rf"(?:(?P<before>[Ll]ast|[Nn]ext|[Tt]his\s+coming|[Tt]his|[Oo]n|[Ll]ate|[Ee]arly|[Ss]ince|[Uu]ntil|"
            rf"[Bb]y|[Bb]efore|[Ff]rom|[Oo]f|[Oo]vernight)\s+)?"
            rf"(?P<w>{_W})(?:'s|’s)?(?P<after>\s+(?:{_TIME}))?(?!\w)"
        ),
        rules.one_weekday,
    ),
    (_rule(r"(?:[Tt]he\s+)?[Dd]ay\s+before\s+yesterday\b"), rules.fixed_shift(-2)),
    (_rule(rf"[Yy]esterday(?:\s+(?:{_TIME}))?\b"), rules.fixed_shift(-1)),
    (_rule(r"(?:[Ll]ate\s+)?[Ll]ast\s+(?:night|evening)\b"), rules.fixed_shift(-1)),
    (_rule(r"[Oo]vernight\b"), rules.overnight),
    (
        _rule(
            r"(?:[Ee]arlier\s+|[Ll]ater\s+)?(?:[Tt]oday|[Tt]onight|[Tt]his\s+(?:morning|afternoon|evening))\b"
        ),
        rules.fixed_shift(0),
    ),
    (_rule(r"[Tt]omorrow\b"), rules.fixed_shift(1)),
    (
        _rule(
            r"(?:[Oo]ver|[Dd]uring|[Tt]his|[Aa]t)\s+the\s+(?:past\s+|last\s+)?weekend\b|\b[Ll]ast\s+weekend\b"
        ),
        rules.unit_step("weekend", -1),
    ),
    *(
        (
            _rule(rf"(?:[Ee]arlier\s+|[Ll]ater\s+|[Ll]ate\s+|[Ee]arly\s+)?(?:{words})\s+{unit}\b(?!-)"),
            rules.unit_step(unit, steps),
        )
        for unit in ("week", "month", "year")
        for words, steps in (("[Ll]ast", -1), ("[Tt]his", 0), ("[Nn]ext", 1))
    ),
    (
        _rule(
            rf"(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or|[Tt]hroughout)\s+(?:{_HEDGE})?the\s+(?:last|past|"
            rf"previous)\s+(?:(?P<n>{_N})\s+)?(?P<u>{_U})\b"
        ),
        rules.past_units,
    ),
    (
        _rule(
            rf"(?:[Ii]n|[Ww]ithin)\s+(?:just|only|barely|under|less\s+than|(?:the\s+)?(?:space|"
            rf"span)\s+of)\s+(?P<n>{_N})\s+(?P<u>{_U})\b"
        ),
        rules.past_units,
    ),
    (
        _rule(
            rf"(?:[Ii]n|[Oo]ver|[Ww]ithin|[Dd]uring)\s+the\s+(?:next|coming)\s+(?P<n>\d{{1,3}}|{_N})\s+(?P<u>hours|days|weeks)\b"
        ),
        rules.next_units,
    ),
    (_rule(rf"(?:{_HEDGE})?(?P<n>{_N})\s+(?P<u>{_U})\s+(?:ago|earlier)\b(?<!earlier)"), rules.units_ago),
    (
        _rule(
            rf"[Ff]or\s+(?:{_HEDGE}|at\s+least\s+)?(?:(?:{_N}|many|several|the\s+past)\s+)?(?:decades?|"
            rf"years)\b(?!\s+(?:to\s+come|after|in\s+prison))"
        ),
        rules.long_standing,
    ),
    (
        _rule(
            r"(?:[Ii]n|[Oo]ver|[Dd]uring)\s+(?:the\s+)?(?:recent|past|last\s+few|past\s+few)\s+(?:hours|days|"
            r"weeks|months|years)\b"
        ),
        rules.long_standing,
    ),
    (
        _rule(rf"(?:[Bb]etween|[Ff]rom)\s+(?P<y1>{_Y})(?:\s+(?:and|to)\s+|[-–])(?P<y2>{_Y})(?!\w)"),
        rules.years,
    ),
    (_rule(r"(?:[Ii]n\s+|[Ss]ince\s+)?the\s+(?:early\s+|late\s+|mid-)?(?P<y>(?:19|20)\d0)s\b"), rules.decade),
    (
        _rule(
            rf"(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|[Bb]efore|[Ee]arly|[Ll]ate|[Ii]n\s+mid-?|[Oo]f|"
            rf"[Ff]rom)\s+(?P<y>{_Y})(?![\w,.]\d|\w|-)(?!\s+(?:people|soldiers|men|civilians|families))"
        ),
        rules.one_year,
    ),
)
"""In order of precedence."""

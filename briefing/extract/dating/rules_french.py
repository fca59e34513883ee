"""The expressions of time of French, each with its rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.dating import rules

if TYPE_CHECKING:
    from briefing.extract.dating.rules import Rule

_M = (
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|"
    r"janv\.|févr\.|juil\.|sept\.|oct\.|nov\.|déc\.)"
)
_M = _M.replace("déc\\.", "décembre")
_W = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_Y = r"(?:19|20)\d\d"
_N = r"\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt"
_U = r"heures?|jours?|semaines?|mois|années?|ans?|décennies?"
_TIME = r"matin|après-midi|soir|nuit"
_HEDGE = r"(?:plus\s+d['’e]\s*|moins\s+d['’e]\s*|près\s+d['’e]\s*|environ\s+|à\s+peine\s+|seulement\s+)"


def _day(name: str) -> str:
    return rf"(?P<{name}>\d{{1,2}})(?:er)?"


def _rule(expression: str) -> re.Pattern[str]:
    return re.compile(rf"\b{expression}", re.IGNORECASE)


FRENCH: tuple[Rule, ...] = (
    (_rule(rf"(?P<y>{_Y})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"), rules.iso_day),
    (
        _rule(
            rf"(?:(?:dans\s+la\s+)?nuit\s+)?(?P<between>entre\s+le|du|"
            rf"de)\s+(?:{_W}\s+)?{_day('d1')}(?:\s+(?P<m1>{_M})(?:\s+(?P<y1>{_Y}))?)?"
            rf"(?P<link>\s+(?:et\s+le|au|à|et)\s+)(?:{_W}\s+)?{_day('d2')}\s+(?P<m2>{_M})(?:\s+(?P<y2>{_Y}))?(?!\w)"
        ),
        rules.day_range,
    ),
    (
        _rule(
            rf"(?:les\s+)(?P<between>){_day('d1')}(?P<m1>)(?P<y1>)(?P<link>\s+et\s+){_day('d2')}\s+(?P<m2>{_M})(?:\s+(?P<y2>{_Y}))?(?!\w)"
        ),
        rules.day_range,
    ),
    (
        _rule(
            rf"(?:(?:le\s+)?(?:(?P<w>{_W})\s+)?(?:le\s+)?){_day('d')}\s+(?P<m>{_M})(?:\s+(?P<y>{_Y}))?(?!\w)"
        ),
        rules.single_day,
    ),
    (
        re.compile(r"(?<![\d/.])(?P<a>\d{1,2})(?P<s>[/.])(?P<b>\d{1,2})(?P=s)(?P<y>(?:20)?\d\d)(?![\d/])"),
        rules.numeric,
    ),
    (
        _rule(
            rf"(?:(?:au|le|à\s+la)\s+)?(?P<part>début|mi|fin|courant|milieu)(?:\s+(?:de\s+|"
            rf"du\s+mois\s+d['’e]\s*)?|-)(?P<m>{_M})(?:\s+(?P<y>{_Y}))?(?!\w)"
        ),
        rules.bare_month,
    ),
    (
        _rule(
            rf"(?P<part>)(?:en|depuis|dès|au\s+mois\s+d['’e]\s*|durant|jusqu['’]en|avant|de|"
            rf"le\s+mois\s+d['’e]\s*)\s*\b(?P<m>{_M})(?:\s+(?P<y>{_Y}))?(?!\w)"
        ),
        rules.bare_month,
    ),
    (_rule(rf"(?P<part>)(?P<m>{_M})\s+(?P<y>{_Y})(?!\w)"), rules.bare_month),
    (
        _rule(
            rf"(?:dans\s+la\s+)?(?:nuit\s+)?(?:de|du|entre)\s+(?P<w1>{_W})(?:\s+(?:{_TIME}))?\s+(?:à|au|"
            rf"et)\s+(?P<w2>{_W})(?:\s+(?:{_TIME}))?(?!\w)"
        ),
        rules.weekday_range,
    ),
    (
        _rule(
            rf"(?:(?P<before>ce|depuis|d['’]ici|jusqu['’](?:à|au)|avant|dès|dans\s+la\s+nuit\s+de|le)\s+)?(?P<w>{_W})"
            rf"(?P<after>(?:\s+(?:{_TIME}|dernier|prochain|passé))*)(?!\w)"
        ),
        rules.one_weekday,
    ),
    (_rule(r"avant-hier\b"), rules.fixed_shift(-2)),
    (_rule(rf"hier(?:\s+(?:{_TIME}|dans\s+la\s+(?:nuit|matinée|soirée)))?\b"), rules.fixed_shift(-1)),
    (_rule(r"(?:cette\s+nuit|la\s+nuit\s+dernière)\b"), rules.overnight),
    (
        _rule(
            r"(?:aujourd['’]hui|ce\s+(?:matin|soir)(?!-)|cet\s+après-midi(?!-)|(?:de|en)\s+ce\s+jour(?!-)|à\s+l['’]instant)\b"
        ),
        rules.fixed_shift(0),
    ),
    (_rule(r"demain\b"), rules.fixed_shift(1)),
    (_rule(r"(?:le|ce)\s+week-end\s+(?:dernier|passé)\b|\ble\s+week-end\b"), rules.unit_step("weekend", -1)),
    (_rule(r"la\s+semaine\s+(?:dernière|passée)\b"), rules.unit_step("week", -1)),
    (_rule(r"(?:le\s+mois\s+(?:dernier|passé))\b"), rules.unit_step("month", -1)),
    (
        _rule(r"(?:l['’]an\s+(?:dernier|passé)|l['’]année\s+(?:dernière|passée))\b"),
        rules.unit_step("year", -1),
    ),
    (_rule(r"cette\s+semaine\b"), rules.unit_step("week", 0)),
    (_rule(r"ce\s+mois(?:-ci)?\b"), rules.unit_step("month", 0)),
    (_rule(r"cette\s+année\b"), rules.unit_step("year", 0)),
    (_rule(r"la\s+semaine\s+prochaine\b"), rules.unit_step("week", 1)),
    (_rule(r"le\s+mois\s+prochain\b"), rules.unit_step("month", 1)),
    (_rule(r"l['’]an(?:née)?\s+prochaine?\b"), rules.unit_step("year", 1)),
    (
        _rule(
            rf"(?:en\s+l['’]espace\s+d['’e]\s*|en\s+(?:{_HEDGE}|seulement\s+)?|"
            rf"en\s+moins\s+d['’e]\s*)(?P<n>{_N})\s+(?:petits?\s+)?(?P<u>{_U})\b"
        ),
        rules.past_units,
    ),
    (
        _rule(
            rf"(?:(?:au\s+cours|lors)\s+d|pendant\s+l|durant\s+l|dans\s+l|"
            rf"c)es\s+(?:(?P<n>{_N})\s+)?(?:derni(?:ers|ères)\s+)(?P<u>heures|jours|semaines|mois|"
            rf"années)\b(?<=\w)"
        ),
        lambda match, setting: (
            rules.past_units(match, setting) if match["n"] else rules.long_standing(match, setting)
        ),
    ),
    (
        _rule(
            rf"(?:sous|dans\s+les|d['’]ici)\s+(?P<n>\d{{1,3}}|{_N})\s+(?P<u>heures|jours|semaines)\b(?!\s+qui\s+ont)"
        ),
        rules.next_units,
    ),
    (_rule(rf"dans\s+les\s+(?P<n>{_N})\s+prochaine?s\s+(?P<u>heures|jours|semaines)\b"), rules.next_units),
    (_rule(rf"ces\s+(?P<n>{_N})\s+(?P<u>heures|jours|semaines|mois|années)\b"), rules.past_units),
    (_rule(rf"il\s+y\s+a\s+(?:{_HEDGE})?(?P<n>{_N})\s+(?P<u>{_U})\b"), rules.units_ago),
    (
        _rule(
            rf"depuis\s+(?:plus\s+d['’e]\s*|près\s+d['’e]\s*|au\s+moins\s+|plusieurs\s+|des\s+|"
            rf"de\s+(?:nombreuses|longues)\s+)(?:(?:{_N})\s+)?(?:{_U})\b"
        ),
        rules.long_standing,
    ),
    (_rule(rf"depuis\s+(?P<n>{_N})\s+(?P<u>{_U})\b"), rules.since_units),
    (_rule(rf"(?:entre|de)\s+(?P<y1>{_Y})\s+(?:et|à)\s+(?P<y2>{_Y})(?!\w)"), rules.years),
    (_rule(r"(?:dans\s+les\s+)?années\s+(?P<y>(?:19|20)\d0)(?!\d)"), rules.decade),
    (
        _rule(
            rf"(?:en|depuis|dès|début|fin|avant|après|jusqu['’]en|de|d['’]ici)\s+(?P<y>{_Y})(?![\w-]|"
            rf"[.,]\d)(?!\s+(?:personnes|soldats|hommes|civils))"
        ),
        rules.one_year,
    ),
)
"""In order of precedence."""

"""Numbers that count nothing: dates, times, years, ages, distances, unit and road numbers, percentages, measures.

What tells them stands directly before or after the number.
"""

from __future__ import annotations

import re

LOOK = 24
"""Code points looked at on either side of a number."""
GAP = "\u00a0\u202f\u2009"
"""Spaces that part the thousands of a number."""

# What makes a number no count: what stands after it …
_UNITS = (
    r"percent|per\s*cent|pour\s*cent|%|‰|degrees?|°|km|kms|kilomet(?:er|re)s?|kilomètres?|miles?|"
    r"met(?:er|re)s?|mètres?|m|cm|mm|kg|kilos?|"
    r"kilogrammes?|tons?|tonnes?|lit(?:er|re)s?|acres?|hectares?|feet|knots|am|pm|a\.m|p\.m|"
    r"o['’]clock|gmt|utc|h|heures?|hours?|hrs|"
    r"minutes?|seconds?|secondes?|days?|nights?|jours?|nuits?|weeks?|semaines?|months?|mois|years?|"
    r"ans?|années?|decades?|décennies?|"
    r"centur(?:y|ies)|siècles?|times|fois|usd|eur|xof|pounds?|"
    r"cents|points?|"
    r"quarters?|thirds?|fifths?|tiers|quarts?|yards?|inch(?:es)?|ft|mph|kph|nautical|gallons?|megawatts?|mw|volts?|gigabytes?|"
    r"pouces|pieds|lieues?|nœuds|secondes?"
)
_MONTHS = (
    r"jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|april|may|june|july|aug(?:ust|\.)?|sept?(?:ember|"
    r"\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|"
    r"dec(?:ember|\.)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_NO_COUNT_AFTER = re.compile(
    rf"(?:\s+|(?<=\d)[{GAP}]?)(?:[-\s]?(?:and|et|or|ou|to|à)\s+\d+\s+)?(?:{_UNITS}|{_MONTHS})(?![\w])|\s*[%‰°€$£]|"
    r"\s+(?:of\s+the\s+)?(?:percentage)",
    re.IGNORECASE,
)
# … or before it.
_NO_COUNT_BEFORE = re.compile(
    rf"(?:(?:^|[^\w])(?<!\d\s)(?<!er\s)(?:{_MONTHS})\.?\s*|(?:^|\W)(?:article|articles|art\.|route|"
    rf"road|highway|rn|resolution|résolution|battalion|bataillon|brigade|"
    r"division|regiment|régiment|company|chapter|chapitre|page|pages|section|sections|paragraph|"
    r"paragraphe|no\.?|n°|nº|num(?:ber|éro)|phase|"
    r"zone|camp|sector|secteur|level|niveau|version|group|groupe|class|channel|line|ligne|aged?|ages\s+of|aged\s+(?:between|from)|"
    r"âgée?s?\s+d(?:e|['’]entre)|tel\.?|tél\.?|telephone|phone|"
    r"covid|article|law|loi|decree|décret|operation|opération|unit|unité|issue|volume|vol\.|match|"
    r"score|flight|vol|g|grade|kilomet(?:er|re)|kilomètre|kilométrique|pk|km|boeing|airbus|années|"
    r"(?:aged?|ages\s+of|âgée?s?\s+d['’e])\s*(?:between\s+|entre\s+|from\s+)?\d+\s*(?:,|and|to|[-–]|et|à))\s*:?\s*|"
    r"(?:US|CFA|A)?[$€£]\s*|(?:USD|EUR|CFA|FCFA|XOF)\s*|\+|#\s*)$",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|en|depuis|by|until|of|from|during|between|to|and|early|late|before|after|the|"
    r"mid|around|année|avant|après|dès|fin|début|et|à)[\s-]+|^\s*|[(–-])$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_YOUNGER = re.compile(
    r"\b(?:children|child|kids|girls?|boys?|minors|pupils|infants|women|men|males|people|those|anyone|everyone|"
    r"enfants?|filles|garçons|élèves|personnes|mineurs|jeunes)\s+(?:de\s+|d['’])?$",
    re.IGNORECASE,
)  # "children under ten" tells their age
_MONTH_ALONE = re.compile(rf"^\W*(?:{_MONTHS})\.?\s*$", re.IGNORECASE)
_PARENT = re.compile(
    r"\b(?:father|mother|parent|dad|mum|mom|widow|widower|père|mère|veuve|veuf|grandmother|grandfather)\s+(?:of|de|d['’])\s*$",
    re.IGNORECASE,
)  # "a mother of five"
_AGE_BEFORE = re.compile(
    r"(?:\b[A-ZÀ-Þ][\w’'-]+|\b(?:son|daughter|boy|girl|man|woman|child|brother|sister|mother|father|wife|husband|student|pupil|"
    r"fils|fille|fillette|garçon|homme|femme|enfant|frère|sœur|mère|père|épouse|mari|élève|étudiante?))\s*,\s*$"
)
_AGE_AFTER = re.compile(r"\d{1,2}\s*[,)]")  # "her son, 6, was killed"
_AGE_HEDGE = re.compile(r"(?:just\s+)?(?:under|over|above|below)$|(?:moins|plus)\s+d", re.IGNORECASE)
_CLOCK_BEFORE = re.compile(
    r"\b(?:at|by|of|until|till|since|before|after|around|about|from|between|toward|towards)\s+$",
    re.IGNORECASE,
)
_CLOCK_AFTER = re.compile(
    r"\s+(?:this|that|in\s+the|the\s+(?:next|same|following))\s+(?:morning|evening|afternoon|night)\b",
    re.IGNORECASE,
)
_LAST_HOUR = 24
_DAY_FR = re.compile(r"\ble\s+$", re.IGNORECASE)
_PLURAL_AFTER = re.compile(r"\s+(?:[^\W\d_]{3,}s|people|men|women|children)\b")
_PLACE_LABEL = re.compile(
    r"\W(?:camp|zone|group|groupe|road|sector|secteur|company|unit|unité|line|ligne|level|phase)\s*$",
    re.IGNORECASE,
)


def counts(text: str, start: int, end: int, first: str, compared: str, *, hedged: bool, opened: bool) -> bool:
    """Return whether the number at `start` to `end` (code points) is a count, going by what stands directly beside it.

    `first` is the number without its hedge (casefolded), `compared` the hedge that opens one end, `hedged` whether there is any
    hedge before it, `opened` whether it is at least so much or a collective ("dozens").
    """
    after = text[end : end + LOOK]
    before = text[max(0, start - LOOK) : start]
    if _NO_COUNT_AFTER.match(after) or (_AGE_HEDGE.match(compared) and _YOUNGER.search(before)):
        return False
    if _PARENT.search(before) or (_AGE_BEFORE.search(before) and _AGE_AFTER.match(first + after)):
        return False
    if _is_date_or_hour(before, after, first) or _labelled(before, after, first, opened=opened):
        return False
    if _YEAR.fullmatch(first) and not hedged:
        return not _YEAR_BEFORE.search(before)
    return not (first.isdigit() and ((len(first) > 1 and first[0] == "0") or len(first) > 7))


def _is_date_or_hour(before: str, after: str, first: str) -> bool:
    """Return whether a number is the hour in "as of seven this morning", or the day in "le 12 au soir"."""
    if _CLOCK_AFTER.match(after) and _CLOCK_BEFORE.search(before):
        return not first.isdigit() or int(first) <= _LAST_HOUR
    return len(first) <= 2 and first.isdigit() and bool(_DAY_FR.search(before))


def _labelled(before: str, after: str, first: str, *, opened: bool) -> bool:
    """Return whether a number names something, as "Article 5", "Road 6", "phase two" and "12 mai" do."""
    label = _NO_COUNT_BEFORE.search(before)
    digits = first[:1].isdigit()
    if label and not digits and _MONTH_ALONE.search(label[0]):
        return False  # "in August three soldiers died"
    if not label or opened or not (digits or ":" not in label[0]):
        return False
    return not (_PLACE_LABEL.search(f" {label[0]}") and _PLURAL_AFTER.match(after))

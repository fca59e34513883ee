"""A text's numbers with their hedges: "over 80" is 80 and more, "dozens" at least 24, "une trentaine" thirty or so.

What is no count is left out: dates, times, years, ages, ordinals, unit numbers, percentages, money, measures, telephone
numbers. A hedge moves no number: "about 200" stays 200 and "over 80" 80 and more; the wording, kept beside it, says how
firmly. All offsets are half-open and count Unicode code points of the text that was given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extract.lexicon.number_words import (
    ABOUT,
    COLLECTIVES,
    ENGLISH_VALUES,
    ENGLISH_WORDS,
    FRENCH_VALUES,
    FRENCH_WORDS,
    ONE_MORE_ENGLISH,
    ONE_MORE_FRENCH,
    value_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number from `low` to `high` (None: open) with its hedge, standing at `start` to `end`.

    `vague` marks what may be no count at all: a bare "one", "un" or "une", which is as often a pronoun or an article.
    """

    low: int | None
    high: int | None
    start: int
    end: int
    vague: bool = False


_AT_LEAST = (
    r"(?:just\s+|well\s+)?over|(?:(?:slightly|a\s+little|well|far|many)\s+)?more\s+than|at\s+(?:the\s+very\s+)?least|a\s+good|(?:no|not)\s+(?:fewer|less)\s+than|"
    r"upwards\s+of|a\s+minimum\s+of|in\s+excess\s+of|above|(?:un\s+peu\s+|bien\s+)?plus\s+d['’e]|au\s+(?:bas\s+mot|moins)|(?:pas|"
    r"non)\s+moins\s+d['’e]|(?:au|un)\s+minimum(?:\s+de)?|>"
)
_AT_MOST = (
    r"up\s+to|as\s+many\s+as|at\s+most|(?:no|not)\s+more\s+than|less\s+than|fewer\s+than|just\s+under|"
    r"under|anything\s+up\s+to|a\s+maximum\s+of|jusqu['’](?:à|au)|au\s+plus|au\s+(?:grand\s+)?maximum|(?:un\s+peu\s+)?moins\s+d['’e]|"
    r"pas\s+plus\s+d['’e]|<"
)
_ABOUT = (
    r"around|about|some|roughly|approximately|an\s+estimated|nearly|almost|close\s+to|circa|exactly|"
    r"approx\.?|approximatively|only|just|maybe|perhaps|possibly|more\s+or\s+less|something\s+like|a\s+total\s+of|anywhere|(?:something\s+)?more\s+like|rather|"
    r"environ|près\s+d['’e]|quelque|autour\s+de|à\s+peu\s+près|presque|aux\s+(?:alentours|environs)\s+de|peut-être|seulement|"
    r"plus\s+ou\s+moins|pas\s+loin\s+d['’e]|un\s+total\s+d['’e]|dans\s+les|à\s+peine"
)
_AFTER_LEAST = (
    r"or\s+(?:even\s+)?more|and\s+(?:counting|rising|more)|ou\s+(?:même\s+)?(?:plus|davantage)|et\s+plus|au\s+moins|"
    r"plus(?=\s*(?:[.,;:)\n]|$|[a-z]))|\+(?!\s?\d)"
)
_AFTER_ABOUT = (
    r"or\s+so|environ|at\s+least|peut-être|(?:seulement|only)(?=\s*(?:[.,;:)»\n]|$))|tout\s+au\s+plus"
)
# "three (3)", "forty-three (43)": the number again in digits, as communiqués write it
_AGAIN = r"(?:\s?\(\s?\d[\d,. ]{0,9}\))?"
# "eight, maybe ten", "dix, voire douze"
_OR_EVEN = (
    r"\s*,?\s+(?:maybe|perhaps|possibly|or\s+(?:maybe|perhaps|possibly|even)|if\s+not|voire|peut-être|"
    r"ou\s+(?:même|peut-être)|sinon|si\s+ce\s+n['’]est)\s+"
)

_GAP = "\u00a0\u202f\u2009"
_DIGITS = rf"\d{{1,3}}(?:[,{_GAP}'’]\d{{3}})+|\d{{1,3}}(?:\.\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?"
_DIGITS_FR = rf"\d{{1,3}}(?:[\ .{_GAP}]\d{{3}})+|\d+(?:[.,]\d+)?"
_COUNT_EN = (
    r"(?:a\s+)?half(?:\s+a|-a)?[\s-]dozen|a\s+(?:couple|pair|score)\s+of|(?:an?|one|two|three|four|five|six|\d+)\s+(?:dozen|million|billion)|"
    r"\d+\s+(?:hundred|thousand)"
)
_ABOUT_FR = r"(?:une?\s+)?(?:bonne\s+|petite\s+)?(?:" + "|".join(sorted(ABOUT, key=len, reverse=True)) + ")"
_OPEN_WORDS = "|".join(
    re.escape(word).replace(r"\ ", r"\s+") for word in sorted(COLLECTIVES, key=len, reverse=True)
)
_OPEN = (
    rf"(?:(?:many\s+)?(?:{_OPEN_WORDS})|(?:des|de)\s+(?:dizaines\s+de\s+milliers|"
    rf"centaines\s+de\s+milliers|dizaines|vingtaines|centaines|milliers))"
)

# What makes a number no count: what stands after it …
_UNITS = (
    r"percent|per\s*cent|pour\s*cent|%|‰|degrees?|°|km|kms|kilomet(?:er|re)s?|kilomètres?|miles?|"
    r"met(?:er|re)s?|mètres?|m|cm|mm|kg|kilos?|"
    r"kilogrammes?|tons?|tonnes?|lit(?:er|re)s?|acres?|hectares?|feet|knots|am|pm|a\.m|p\.m|"
    r"o['’]clock|gmt|utc|h|heures?|hours?|hrs|"
    r"minutes?|seconds?|secondes?|days?|nights?|jours?|nuits?|weeks?|semaines?|months?|mois|years?|"
    r"ans?|années?|decades?|décennies?|"
    r"centur(?:y|ies)|siècles?|times|fois|usd|eur|xof|pounds?|"
    r"rupees?|yen|cents|points?|"
    r"quarters?|thirds?|fifths?|tiers|quarts?"
)
_MONTHS = (
    r"jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|april|may|june|july|aug(?:ust|\.)?|sept?(?:ember|"
    r"\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|"
    r"dec(?:ember|\.)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_NO_COUNT_AFTER = re.compile(
    rf"(?:\s+|(?<=\d)[{_GAP}]?)(?:[-\s]?(?:and|et|or|ou|to|à)\s+\d+\s+)?(?:{_UNITS}|{_MONTHS})(?![\w])|\s*[%‰°€$£]|"
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
    r"score|flight|vol|g|group\s+of|grade|kilomet(?:er|re)|kilomètre|kilométrique|pk|km|boeing|airbus|années|"
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
_CHANGED = re.compile(
    r"\b(?:rose|risen|rising|rises|climbed|climbing|increased|grew|jumped|up|passée?|passe|passer|"
    r"passant|grimpé|augmenté)\s+$",
    re.IGNORECASE,
)
_OF_POWER = re.compile(
    r"\b(?:handed|turned|took|taken|taking|signed|given|passed|sent|ran|run|drove|flew|brought|won|handing|turning|"
    r"control|command|grip|authority|jurisdiction|rule|power|all|flew|flown|flying|dispute)\s+$",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:.*\bmore|over|above|(?:un\s+peu\s+|bien\s+)?plus)\b", re.IGNORECASE
)  # "more than one" counts nothing
_LOOK = 24  # code points looked at on either side of a number


def _expression(words: str, digits: str, one_more: str) -> re.Pattern[str]:
    """Return the expression for one language: a hedge, a count or a range of counts, and a hedge after it."""
    one = (
        rf"(?:{_COUNT_EN}|(?:{digits})(?:\s+(?:million|billion|thousand|hundred|millions|milliards?|"
        rf"mille))?|{_ABOUT_FR}|{one_more}|{words})"
    )
    return re.compile(
        rf"(?<![\w$€£#])(?<!\d[.,:/'’-])(?<![A-Za-z]-)(?<!\d\s)"
        rf"(?:(?P<between>between|from|entre|de)\s+(?={one}\s+(?:and|to|et|à)\s))?"
        rf"(?:(?:(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<about>{_ABOUT}))\s*(?:(?:some|about|"
        rf"around|environ|the|les|an?)\s+(?!dozen|hundred|thousand))?)?"
        rf"(?:(?P<open>{_OPEN})|(?P<first>{one}{_AGAIN})(?:(?P<link>\s*[-–—]\s*|{_OR_EVEN}|\s+(?:to|or|à|ou)\s+|"
        rf"(?:(?(between)\s+(?:and|et)\s+|(?!))))(?P<second>{one}{_AGAIN}))?(?:-odd\b)?)"
        rf"(?![\w])(?!-[^\W\d])(?![.,:/]\d)(?!\s\d)(?:\s*(?P<afterleast>{_AFTER_LEAST})|"
        rf"\s+(?P<afterabout>{_AFTER_ABOUT}))?(?!\w)",
        re.IGNORECASE,
    )


_ENGLISH = _expression(ENGLISH_WORDS, _DIGITS, ONE_MORE_ENGLISH)
_FRENCH = _expression(FRENCH_WORDS, _DIGITS_FR, ONE_MORE_FRENCH)
_COLLECTIVE = re.compile(r"\s+")
_ONE_TOLD_APART = (
    r"another|(?:a|one)\s+(?:second|third|fourth|fifth|sixth|further|more)"
    r"|une?\s+(?:second|deuxième|troisième|quatrième|cinquième|sixième|autre)e?s?"
)
_VAGUE = re.compile(rf"one|une?|a|{_ONE_TOLD_APART}")
_TELLS_ONE = re.compile(rf"{_ONE_TOLD_APART}|(?:a|one)\s+(?:single|lone|solitary)|une?\s+seule?")
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
_NOT_ONE = re.compile(r"\b(?:not|pas|même\s+pas|even)\s+$|\bl['’]$", re.IGNORECASE)
_AGE_HEDGE = re.compile(r"(?:just\s+)?(?:under|over|above|below)$|(?:moins|plus)\s+d", re.IGNORECASE)


def quantities(text: str, start: int, end: int, *, french: bool = False) -> tuple[Quantity, ...]:
    """Return the counts that stand in `text` from `start` to `end` (code points), in the order of the text."""
    expression = _FRENCH if french else _ENGLISH
    found = (_quantity(text, match) for match in expression.finditer(text, start, end))
    return tuple(each for each in found if each is not None)


def _quantity(text: str, match: re.Match[str]) -> Quantity | None:
    if not _counts(text, match):
        return None
    if match["open"]:
        begin = match.start("open") if (match["least"] or match["about"]) else match.start()
        return Quantity(low=COLLECTIVES[_collective(match["open"])], high=None, start=begin, end=match.end())
    first = _value(match["first"])
    second = _value(match["second"]) if match["second"] else first
    if not first or second is None or (match["second"] and second <= first):
        return None  # nothing, a fraction, or a score or a reference, such as 12-3
    return _definite(text, match, first, second)


def _definite(text: str, match: re.Match[str], first: int, second: int) -> Quantity | None:
    """Return the quantity of a number or a range that was read; None for "more than one", which counts nothing."""
    before = (text, max(0, match.start() - _LOOK), match.start())
    over = (match["least"] or "").casefold() in {"over", "above"}
    place = over and bool(_OF_POWER.search(*before))
    least = bool((match["least"] and not place) or match["afterleast"] or _at_least(match["afterabout"]))
    bare = bool(_VAGUE.fullmatch(" ".join(match["first"].casefold().split()))) and not match["second"]
    if least and bare and _MORE.match(match["least"] or ""):
        return None
    low, high = (first, None) if least else (None if match["most"] else first, second)
    hedged = any(match[name] for name in ("least", "most", "about", "afterleast", "afterabout"))
    begin = match.start("first") if place or (match["between"] and not match["second"]) else match.start()
    if match["second"] and _CHANGED.search(*before):
        low = high = second  # "the toll rose from 12 to 14" counts 14
        begin = match.start("second")
    return Quantity(low=low, high=high, start=begin, end=match.end(), vague=bare and not hedged)


def _at_least(hedge: str | None) -> bool:
    return (hedge or "").casefold() == "at least"


def _collective(words: str) -> str:
    plain = _COLLECTIVE.sub(" ", words.casefold())
    for article in ("des ", "de ", "many "):
        plain = plain.removeprefix(article)
    return plain


def _value(words: str) -> int | None:
    """Return the whole number that one count stands for, or None for a fraction or a word of no number."""
    plain = _COLLECTIVE.sub(" ", words.casefold()).partition("(")[0].strip()
    head, _, scale = plain.rpartition(" ")
    if "half" in plain or plain.endswith(" of"):
        return 6 if "half" in plain else 20 if "score" in plain else 2
    if scale in ABOUT:
        return ABOUT[scale]
    if _TELLS_ONE.fullmatch(plain):
        return 1
    times = ENGLISH_VALUES.get(scale) or FRENCH_VALUES.get(scale) or 1
    if plain[0].isdigit():
        return _digits(head, times) if head and times > 1 else _digits(plain, 1)
    if head in {"a", "an"}:
        return times
    return value_of(head) * times if scale in {"dozen", "million", "billion"} else value_of(plain)


def _digits(number: str, times: int) -> int | None:
    bare = re.sub(r"[\s'’\u00a0\u202f\u2009]", "", number)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", bare) and times == 1:
        bare = re.sub(r"[.,]", "", bare)
    bare = bare.replace(",", ".")
    if times == 1 and "." in bare:
        return None
    return round(float(bare) * times)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Return whether a number is a count, going by what stands directly before and after it."""
    after = text[match.end() : match.end() + _LOOK]
    before = text[max(0, match.start() - _LOOK) : match.start()]
    digits = match["first"] or ""
    compared = _AGE_HEDGE.match(match["most"] or match["least"] or "")
    if _NO_COUNT_AFTER.match(after) or (compared and _YOUNGER.search(before)):
        return False
    if _PARENT.search(before) or (_AGE_BEFORE.search(before) and _AGE_AFTER.match(digits + after)):
        return False
    if _NOT_ONE.search(before) and _VAGUE.fullmatch(match["first"].casefold() if match["first"] else ""):
        return False
    label = _NO_COUNT_BEFORE.search(before)
    if label and not digits[:1].isdigit() and _MONTH_ALONE.search(label[0]):
        label = None  # "in August three soldiers died"
    if label and not (match["open"] or match["least"]) and (digits[:1].isdigit() or ":" not in label[0]):
        return False
    if _YEAR.fullmatch(digits) and not (match["about"] or match["least"] or match["most"]):
        return not _YEAR_BEFORE.search(before)
    return not (digits.isdigit() and ((len(digits) > 1 and digits[0] == "0") or len(digits) > 7))

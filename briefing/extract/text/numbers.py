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
from briefing.extract.text.no_counts import GAP, LOOK, counts


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
    r"non)\s+moins\s+(?:que\s+)?d['’e]|(?:au|un)\s+minimum(?:\s+de)?|>|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|"
    r"dépass(?:e|ent|ait|aient|ant|er|erait)|excèd(?:e|ent)|au\s+strict\s+minimum|pour\s+le\s+moins"
)
_AT_MOST = (
    r"up\s+to|as\s+(?:many|high|much)\s+as|at\s+most|(?:no|not)\s+more\s+than|less\s+than|fewer\s+than|just\s+under|"
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
    r"or\s+(?:even\s+)?more|and\s+(?:counting|rising|more|up|upwards|above)|if\s+not\s+more|(?:,\s*)?at\s+the\s+(?:very\s+)?least|"
    r"ou\s+(?:même\s+)?(?:plus|davantage)|,?\s*voire\s+(?:plus|davantage)|,?\s*sinon\s+plus|et\s+plus|au\s+moins|au\s+bas\s+mot|"
    r"plus(?=\s*(?:[.,;:)\n]|$|[a-z]))|(?<=[^\s])\+(?!\s?\d)"
)
_AFTER_MOST = (
    r"max(?:imum|imun|i)?|tops|,?\s*at\s+(?:the\s+)?(?:very\s+)?most|at\s+the\s+outside|or\s+(?:fewer|less)|"
    r"(?:tout\s+)?au\s+(?:grand\s+)?(?:plus|maximum)|ou\s+moins"
)
_AFTER_ABOUT = (
    r"or\s+so|environ|at\s+least|peut-être|(?:seulement|only)(?=\s*(?:[.,;:)»\n]|$))|"
    r",?\s*give\s+or\s+take|à\s+peu\s+près"
)
# "three (3)", "forty-three (43)": the number again in digits, as communiqués write it
_AGAIN = r"(?:\s?\(\s?\d[\d,. ]{0,9}\))?"
# "eight, maybe ten", "dix, voire douze"
_OR_EVEN = (
    r"\s*,?\s+(?:maybe|perhaps|possibly|or\s+(?:maybe|perhaps|possibly|even)|if\s+not|voire|peut-être|"
    r"ou\s+(?:même|peut-être)|sinon|si\s+ce\s+n['’]est)\s+"
)

_DIGITS = rf"\d{{1,3}}(?:[,{GAP}'’]\d{{3}})+|\d{{1,3}}(?:\.\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?"
_DIGITS_FR = rf"\d{{1,3}}(?:[\ .{GAP}]\d{{3}})+|\d+(?:[.,]\d+)?"
_COUNT_EN = (
    r"(?:a\s+)?half(?:\s+a|-a)?[\s-](?:dozen|million)|a\s+(?:couple|pair|score)\s+of|(?:an?|one|two|three|four|five|six|\d+)\s+(?:dozen|million|billion)|"
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


def _expression(words: str, digits: str, one_more: str) -> re.Pattern[str]:
    """Return the expression for one language: a hedge, a count or a range of counts, and a hedge after it."""
    one = (
        rf"(?:{_COUNT_EN}|(?:{digits})(?:\s+(?:million|billion|thousand|hundred|millions|milliards?|"
        rf"mille))?|{_ABOUT_FR}|{one_more}|{words})"
    )
    return re.compile(
        rf"(?<![\w$€£#])(?<!\d[.,:/'’-])(?<![A-Za-z]-)(?<!\d\s)"
        rf"(?:(?P<between>(?:(?:any|some)(?:thing|where)\s+)?(?:between|from)|entre|de)\s+(?={one}\s+(?:and|to|et|à)\s))?"
        rf"(?:(?:(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<about>{_ABOUT}))\s*(?:(?:some|about|"
        rf"around|environ|the|les|an?)\s+(?!dozen|hundred|thousand))?)?"
        rf"(?:(?P<open>{_OPEN})|(?P<first>{one}{_AGAIN})(?:(?P<link>\s*[-–—]\s*|{_OR_EVEN}|\s+(?:to|or|à|ou)\s+|"
        rf"(?:(?(between)\s+(?:and|et)\s+|(?!))))(?P<second>{one}{_AGAIN}))?(?:-odd\b)?)"
        rf"(?![\w])(?!-[^\W\d])(?![.,:/]\d)(?!\s\d)(?:\s*(?P<afterleast>{_AFTER_LEAST})|\s+(?P<aftermost>{_AFTER_MOST})|"
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
_NOT_ONE = re.compile(r"\b(?:not|pas|même\s+pas|even)\s+$|\bl['’]$", re.IGNORECASE)
_TELLS_ONE = re.compile(rf"{_ONE_TOLD_APART}|(?:a|one)\s+(?:single|lone|solitary)|une?\s+seule?")


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
    before = (text, max(0, match.start() - LOOK), match.start())
    over = (match["least"] or "").casefold() in {"over", "above"}
    place = over and bool(_OF_POWER.search(*before))
    least = bool((match["least"] and not place) or match["afterleast"] or _at_least(match["afterabout"]))
    bare = bool(_VAGUE.fullmatch(" ".join(match["first"].casefold().split()))) and not match["second"]
    if least and bare and _MORE.match(match["least"] or ""):
        return None
    most = bool(match["most"] or match["aftermost"]) and not match["second"]
    low, high = (first, None) if least else (None if most else first, second)
    hedged = any(match[name] for name in ("least", "most", "about", "afterleast", "aftermost", "afterabout"))
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
        return (500_000 if "million" in plain else 6) if "half" in plain else 20 if "score" in plain else 2
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
    first = (match["first"] or "").casefold()
    before = text[max(0, match.start() - LOOK) : match.start()]
    if _NOT_ONE.search(before) and _VAGUE.fullmatch(first):
        return False
    return counts(
        text,
        match.start(),
        match.end(),
        first,
        match["most"] or match["least"] or "",
        hedged=bool(match["about"] or match["least"] or match["most"]),
        opened=bool(match["open"] or match["least"]),
    )

"""Number words of English and French: their values, and the expressions that find them.

The grammar goes up to the thousands; millions come with a digit or a number word before them ("1.2 million").
"""

from __future__ import annotations

import re

_EN_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FR_SMALL = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
).split()

ENGLISH_VALUES = (
    {word: number for number, word in enumerate(_EN_SMALL, 1)}
    | {word: number * 10 for number, word in enumerate(_EN_TENS, 2)}
    | {
        "a": 1,
        "an": 1,
        "hundred": 100,
        "thousand": 1000,
        "million": 1_000_000,
        "billion": 1_000_000_000,
        "dozen": 12,
    }
)
FRENCH_VALUES = (
    {word: number for number, word in enumerate(_FR_SMALL, 1)}
    | {
        "vingt": 20,
        "vingts": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
    }
    | {"huitante": 80, "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1000, "une": 1}
    | {"million": 1_000_000, "millions": 1_000_000, "milliard": 1_000_000_000, "milliards": 1_000_000_000}
)

COLLECTIVES = {
    "tens of thousands": 20_000, "hundreds of thousands": 200_000, "tens": 20, "scores": 40, "dozens": 24,
    "hundreds": 200, "thousands": 2000, "several dozen": 24, "several hundred": 200, "several thousand": 2000,
    "several": 3, "a few": 3, "a handful": 3, "a few dozen": 24, "a few hundred": 200, "many dozens": 24,
    "dizaines": 20, "vingtaines": 40, "centaines": 200, "milliers": 2000, "dizaines de milliers": 20_000,
    "centaines de milliers": 200_000, "plusieurs": 2, "quelques": 2, "plusieurs dizaines": 20, "plusieurs centaines": 200,
    "plusieurs milliers": 2000, "quelques dizaines": 20, "quelques centaines": 200,
}  # fmt: skip
"""Indefinite quantities and the least that each can mean; the other end stays open."""

INDEFINITE = frozenset({"several", "a few", "a handful", "plusieurs", "quelques"})
"""Quantities so indefinite that they are no figures."""

_NUMBER_NEXT = (
    r"(?!\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+dozen|dozen|hundred|handful|dozens|scores|some)\b)"
)
ONE_MORE_ENGLISH = (
    rf"(?:a|one)\s+(?:second|third|fourth|fifth|sixth|further|more){_NUMBER_NEXT}(?=\s+[a-z])"
    r"(?!\s+(?:of|time|day|week|month|year|way|term|round)\b)"
    rf"|(?<!not\s)(?:a|one)\s+(?:single|lone|solitary)|another{_NUMBER_NEXT}"
    r"(?!\s+(?:day|week|month|year|time|reason|word|way|part|side|source)\b)"
)
ONE_MORE_FRENCH = (
    r"une?\s+(?:second|deuxième|troisième|quatrième|cinquième|sixième)e?(?=\s+[^\W\d_])(?!\s+(?:fois|jour|semaine|temps)\b)"
    r"|une?\s+seule?|une?\s+autres?(?!\s+(?:fois|jour|part|côté|source|témoin))"
)
"""One who is told apart from others: "a second hostage", "another", "un seul", "une troisième victime"."""

ABOUT = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "millier": 1000, "demi-douzaine": 6,
}  # fmt: skip
"""French collectives for a round number."""

_S = r"[-\s]"
_EN9 = "(?:" + "|".join(_EN_SMALL[:9]) + ")"
_EN99 = rf"(?:(?:{'|'.join(_EN_TENS)})(?:{_S}{_EN9})?|(?:{'|'.join(reversed(_EN_SMALL))}))"
_EN999 = rf"(?:(?:a|{_EN99})\s+hundred(?:(?:\s+and)?\s+{_EN99})?|{_EN99})"
ENGLISH_WORDS = rf"(?:(?:a|{_EN999})\s+thousand(?:(?:,|\s+and)?\s+{_EN999})?|{_EN999})"

_FR9 = "(?:" + "|".join(_FR_SMALL[:9]) + ")"
_FR19 = "(?:dix-sept|dix-huit|dix-neuf|une|" + "|".join(reversed(_FR_SMALL[:16])) + ")"
_FR99 = (
    rf"(?:quatre{_S}vingts?(?:{_S}{_FR19})?|soixante(?:{_S}et{_S}(?:une?|onze)|{_S}{_FR19})?"
    rf"|(?:vingt|trente|quarante|cinquante|septante|huitante|octante|nonante)(?:{_S}et{_S}une?|{_S}{_FR9})?|{_FR19})"
)
_FR999 = rf"(?:(?:{_FR9}{_S})?cents?(?:{_S}{_FR99})?|{_FR99})"
FRENCH_WORDS = rf"(?:(?:{_FR999}{_S})?mille(?:{_S}{_FR999})?|{_FR999})"

_WORD = re.compile(r"[^\W\d_]+")


def value_of(words: str) -> int:
    """Return the number that English or French number words, found by the expressions here, stand for."""
    parts = _WORD.findall(words.casefold())
    values = (
        FRENCH_VALUES
        if not {"hundred", "thousand", *_EN_SMALL[:5], *_EN_SMALL[6:], *_EN_TENS} & set(parts)
        else ENGLISH_VALUES
    )
    total = current = 0
    for part in parts:
        number = values.get(part)
        if number is None:
            continue  # "and", "et"
        if number in (100, 1000):
            current = max(current, 1) * number
            if number == 1000:
                total, current = total + current, 0
        elif number == 20 and current % 100 == 4 and values is FRENCH_VALUES:
            current += 76  # quatre-vingts
        else:
            current += number
    return total + current

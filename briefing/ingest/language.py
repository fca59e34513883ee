"""Language: which language a text is written in, told from its commonest words or its script; the pages may state it too."""

from __future__ import annotations

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3
"""So many common words must be met before a language is named at all: a headline alone often has none."""
_MARGIN = 1.5
"""The best language must show so many times the common words of the second best."""
_LOOKED_AT = 40_000
"""Code points from the start: enough for any report, and a 20 MB file costs no more."""

_FEWEST_WORDS = 25
"""From so many words on, a text in which hardly one is common in a known language is said to be in none of these."""
_SHARE = 0.06
"""Of the words; even a text full of names has more of the commonest words of its language."""
UNDETERMINED = "und"
"""The tag of ISO 639-2 for a language that cannot be told."""

_COMMON = {
    "en": "the of and to in that is was for on with as at by from have has had said it its were which this be not are",
    "fr": "le la les des du et en un une que qui dans pour par sur au aux est sont été pas ce cette selon avec ont il de l d qu",
    "es": "el la los las del y en un una que por para con se su al es son fue no lo como según más ha este esta de",
    "pt": "o a os as do da dos das e em um uma que por para com se ao é são foi não no na mais segundo sua seu de",
    "de": "der die das und in den von zu mit ist im für auf nicht ein eine dem des sich als auch wurde werden sind",
    "it": "il lo la gli le di e in un una che per con si del della dei al è sono stato non nel secondo più ha",
    "nl": "de het een en van in dat op te zijn met voor niet is aan er door bij ook werd naar om uit hun heeft",
    "ca": "el la els les de del i en un una que per amb és no al dels ha va com més aquest són pels seva seu",
    "ro": "și în de la cu pe un o care din nu a fost este sunt că pentru au al ale mai după sau prin către",
    "pl": "i w na z do że nie się o od przez jest po za ze został były było oraz jak ale dla przy który która",
    "cs": "a v na se že je do s z o ve po za k byl byla bylo jsou který která jako podle ale při pro od také",
    "sv": "och i att det som en på är av för med den till inte har de om ett men var från vid efter enligt",
    "da": "og i at det som en på er af for med den til ikke har de om et men var fra ved efter ifølge blev",
    "tr": "ve bir bu için ile de da olarak olan en çok daha gibi sonra kadar ancak göre tarafından ise ya oldu",
    "id": "yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh telah ada ke sebagai juga mereka kata",
    "vi": "và của là có trong các được cho với một không này đã những người tại từ đến khi về theo sau ra",
    "sw": "na ya wa kwa ni katika la za cha kuwa hiyo huo hii huyo baada pia watu alisema wakati kutoka hao yake",
    "so": "iyo ka oo ku in waa uu ay la ayaa waxaa soo ah lagu laga kale sheegay dalka ee ma si waxa",
    "ha": "da na a ta ya cewa ce ne sun an wani wata suka yi ga don cikin kan bayan mutane kuma ba ko wanda",
    "bm": "ye ka bɛ la na ni kɛ min don tɛ o ma kan ko kɔnɔ fɔ de kɔ minnu bɔ ani fɛ bɛɛ dugu",
    "wo": "ak ci ñu mu la bi di ba yi na am ne ñi nekk moo gi te dañu lañu ay boo",
    "yo": "ni ti àwọn sì wọn fún láti ń kan náà pé ó ló kí bá lọ jẹ tó gbogbo wá",
    "ff": "e nde ɗe ɗum ko ɗo nder haa no ɓe ngam woni to dow fuu gila ɓee kala",
}
_WORDS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_READ = frozenset({"en", "fr"})
"""Languages that the program reads: to be taken for one of these, a text must show it the more clearly."""
# Letters that only one of the languages of a script writes; looked at where the script is that of most letters.
_SCRIPTS = (
    ("uk", re.compile(r"[а-яёіїєґ]", re.IGNORECASE), re.compile(r"[іїєґ]", re.IGNORECASE)),
    ("ru", re.compile(r"[а-яё]", re.IGNORECASE), re.compile(r"[ыэъё]", re.IGNORECASE)),
    ("fa", re.compile(r"[\u0600-\u06ff]"), re.compile(r"[گچپژ]")),
    ("ar", re.compile(r"[\u0600-\u06ff]"), None),
    ("he", re.compile(r"[\u05d0-\u05ea]"), None),
    ("el", re.compile(r"[\u0370-\u03ff]"), None),
    ("am", re.compile(r"[\u1200-\u139f]"), None),
    ("hi", re.compile(r"[\u0900-\u097f]"), None),
    ("bn", re.compile(r"[\u0980-\u09ff]"), None),
    ("th", re.compile(r"[\u0e00-\u0e7f]"), None),
    ("ko", re.compile(r"[\uac00-\ud7af]"), None),
    ("ja", re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]"), re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), None),
)
_LATIN = re.compile(r"[a-zß-öø-ÿāăąćčďđēęěğįıłńňőœřśşšťūůűźżžơưɓɗɛɔŋɲñ]", re.IGNORECASE)


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the text's language, "" where the text is too short or too mixed to tell.

    `UNDETERMINED` stands for a text long enough to tell that it is in none of the languages known here.
    """
    beginning = text[:_LOOKED_AT]
    words = Counter(word.casefold() for word in _WORD.findall(beginning))
    letters = sum(len(word) * count for word, count in words.items())
    if letters and len(_LATIN.findall(beginning)) < letters / 2:
        return _by_script(beginning, letters)
    counts = sorted(
        ((sum(words[word] for word in common), code) for code, common in _WORDS.items()),
        reverse=True,
    )
    whole = words.total()
    best, code = counts[0]
    # Words that two languages share tell nothing between them.
    unlike = max(
        sum(words[word] for word in common - _WORDS[code])
        for other, common in _WORDS.items()
        if other != code and (other in _READ or code in _READ)
    )
    if whole >= _FEWEST_WORDS and best < _SHARE * whole:
        return UNDETERMINED
    return code if best >= _ENOUGH and best >= _MARGIN * unlike else ""


def _by_script(text: str, letters: int) -> str:
    """Return the language of a text whose letters are mostly not Latin ones."""
    for code, script, own in _SCRIPTS:
        if len(script.findall(text)) > letters / 2 and (own is None or own.search(text)):
            return code
    return UNDETERMINED if letters >= _FEWEST_WORDS else ""


def language_told(stated: str, text: str) -> str:
    """Return the language that a page states, unless its text is long and clearly in another one: templates are reused."""
    told = language_tag(stated)
    if told and len(text.split(maxsplit=_SURELY)) <= _SURELY:
        return told
    found = language_of(text)
    return found if found not in ("", UNDETERMINED) else told or found


_SURELY = 150
"""Words from which on a text is believed rather than what its page states."""


def language_tag(stated: str) -> str:
    """Return the two- or three-letter language out of what a page states, such as "fr" of `fr-ML`; "" for none."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?:[-_]|\s*$)", stated)
    return match[1].lower() if match else ""

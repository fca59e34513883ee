"""Text cut into paragraphs and sentences, and hard-wrapped lines read as running text: text -> spans.

All offsets are half-open and count Unicode code points. `unwrapped` replaces characters one for one, so that offsets
into its result are offsets into the text itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.finding import Span

_BREAKS = "\n\r\v\f\x85\u2028\u2029"
_PARAGRAPH = re.compile(f"[^{_BREAKS}]+")
_WRAP = re.compile(r"(?<=\S)[ \t]*(\r\n|\n|\r)[ \t]*(?=\S)")
_LONGEST_ABBREVIATION = 12
_EMOJI = "[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
_LABELLED = (
    r"(?:(?:MAJ|M[àÀ]J|mise\s+à\s+jour|update|upd|alerte?|urgente?|flash|breaking|infos?|direct|live|[ée]dit|point)(?:\s+[A-ZÀ-Þ]{3,30})?"
    rf"\s*(?={_EMOJI}|:|\||[–—-]\s|\d{{1,2}}\s?[h:]))?(?::\s*)?(?:\d{{1,2}}\s?[h:]\s?(?:\d\d)?(?=\s*(?:{_EMOJI}|[:–—-]\s|\|)))?"
)
# "MAJ 6h10 👉 ", "⚠️ ALERTE OICHA ⚠️ ", "14:05 – ": what stands before the first word of an item in a post.
_STAMP = re.compile(
    rf"(?:{_EMOJI}+\s{{0,3}})*+{_LABELLED}\s{{0,3}}(?:[:–—|-]\s+)?(?:{_EMOJI}+\s{{0,3}})*+", re.IGNORECASE
)
_ONLY_DASHES = re.compile(r"[\s:–—|-]*")
_DATELINE = re.compile(
    r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’ -]{2,40}(?=[^\n]{0,90}\()(?:\s?\([^()\n]{2,40}\))?"
    r"(?:,\s?[^\n()—–]{2,40}?)?(?:\s?\([^()\n]{2,40}\))?\s*(?:—|–|--|-)\s+(?=[A-ZÀ-ÖØ-Þ«“\"])"
)
_NARROWEST_WRAP, _WIDEST_WRAP = 40, 100
_FEWEST_WRAPS = 4


class Sentence(NamedTuple):
    """A sentence's start and end in the text, without white space around it, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRules:
    """How one language ends a sentence: where it may end, and after which abbreviations it does not."""

    boundary: re.Pattern[str]
    abbreviation: re.Pattern[str]


# Every quantifier that a hostile text could make long is possessive: the time stays linear in the text's length.
ENGLISH = SentenceRules(
    boundary=re.compile(r"""(?<![.!?…])[.!?…]++["”’'»)\]]*+\s++(?=["“‘'«(\[―—-]*+\s?[A-Z0-9])"""),
    abbreviation=re.compile(
        r"\b(?:Mrs?|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Pres|Rev|Hon|St|Jr|Sr|vs|No|Inc|Corp"
        r"|Co|Ltd|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind"
        r"|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Fig|etc|e\.g|i\.e"
        r"|a\.m|p\.m|[A-Z])\.$"
    ),
)
FRENCH = SentenceRules(
    boundary=re.compile(
        r"""(?<![.!?…])[.!?…]++(?:["”’)\]]|\s?»)*+\s++(?=(?:["“«(\[―—–-]\s?)*+[A-ZÀ-ÖØ-ÞŒ0-9])"""
    ),
    abbreviation=re.compile(
        # "17 sept." is a month, "à sept." the number that ends a sentence; "vol." ends one too.
        r"\b(?:MM|Mgr|Dr|Pr|Me|St|Ste|Cdt|Col|Cap|Lt|Gal|av|apr|env|cf|p|al|éd|n°|janv|févr|juill|(?:(?<=\d\s)|(?<=\der\s))sept|oct|nov|déc"
        r"|[A-Z])\.$"
    ),
)


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the span of each paragraph that is not blank: a line, as Unicode ends lines (UAX 14's mandatory breaks)."""
    for line in _PARAGRAPH.finditer(text):
        if not line.group().isspace():
            yield line.span()


def sentences(text: str, rules: SentenceRules = ENGLISH) -> tuple[Sentence, ...]:
    """Return the sentences in order: no sentence runs over a line break, blank ones are left out."""
    found: list[Sentence] = []
    for number, (start, end) in enumerate(paragraphs(text)):
        for first, last in _sentences_between(text, start, end, rules):
            found.append(Sentence(first, last, number))
    return tuple(found)


def _sentences_between(text: str, start: int, end: int, rules: SentenceRules) -> Iterator[Span]:
    for boundary in rules.boundary.finditer(text, start, end):
        mark = boundary.start()
        lone_stop = text[mark] == "." and boundary.group().rstrip() == "."
        if lone_stop and rules.abbreviation.search(text, max(start, mark - _LONGEST_ABBREVIATION), mark + 1):
            continue
        yield _trimmed(text, start, boundary.end())
        start = boundary.end()
    if start < end and not text[start:end].isspace():
        yield _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())


def lead_end(text: str, start: int, end: int) -> int:
    """Return where the words of a sentence begin, after a dateline, or a post's stamps and emoji ("MAJ 6h10 👉 un ami …")."""
    dateline = _DATELINE.match(text, start, end)
    if dateline:
        return dateline.end()
    stamp = _STAMP.match(text, start, end)
    if stamp is None or stamp.end() >= end or _ONLY_DASHES.fullmatch(stamp[0]):
        return start
    return stamp.end()


def unwrapped(text: str) -> str:
    """Return the text with the line breaks of hard-wrapped paragraphs as spaces, one for one; other texts unchanged.

    A text counts as hard-wrapped where nine in ten of its single line breaks stand where the next word would not have
    fitted into the longest line, after a line at least half as long: no list, poem or headline does that by accident.
    Breaks that fail the test stay.
    """
    breaks = list(_WRAP.finditer(text))
    if len(breaks) < _FEWEST_WRAPS:
        return text
    begins = [_line_start(text, found.start()) for found in breaks]
    lengths = [found.start() - begin for found, begin in zip(breaks, begins, strict=True)]
    width = max(lengths)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return text
    full = [
        found
        for found, length in zip(breaks, lengths, strict=True)
        if 2 * length >= width and length + 1 + _word_length(text, found.end()) > width
    ]
    if len(full) < 0.9 * len(breaks):
        return text
    return _with_spaces(text, full)


def _line_start(text: str, position: int) -> int:
    """Return where the line that holds `position` starts, looking back no further than a wrapped line may reach."""
    earliest = max(0, position - _WIDEST_WRAP - 1)
    return max(text.rfind("\n", earliest, position), text.rfind("\r", earliest, position), earliest - 1) + 1


def _word_length(text: str, start: int) -> int:
    word = re.compile(rf"\S{{0,{_WIDEST_WRAP + 1}}}").match(text, start)
    return len(word.group()) if word else 0


def _with_spaces(text: str, breaks: list[re.Match[str]]) -> str:
    parts: list[str] = []
    last = 0
    for found in breaks:
        parts += (text[last : found.start()], " " * (found.end() - found.start()))
        last = found.end()
    return "".join([*parts, text[last:]])


def stretches(text: str, longest: int) -> Iterator[Span]:
    """Yield spans of at most `longest` code points that cover the text, cut after a line break, space, or anywhere."""
    start = 0
    while len(text) - start > longest:
        limit = start + longest
        cut = max(text.rfind("\n", start, limit), text.rfind("\r", start, limit))
        if cut < start + longest // 2:
            cut = max(cut, text.rfind(" ", start, limit))
        end = cut + 1 if cut >= start + longest // 2 else limit
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)

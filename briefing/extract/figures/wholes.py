"""Parts of a whole: "five of those killed were recruits", "of the 14 wounded, nine are soldiers", "of the patients, four died".

The part has the effect that the whole names; who they are is told behind "were", or by the whole's own noun.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.extract.figures.effect_by_kind import effect_on
from briefing.extract.lexicon.counted import COUNTED, PEOPLE
from briefing.extract.lexicon.effects import Form
from briefing.extract.text.clauses import Kind, Token

_OF = frozenset("of among from sur parmi des d' de".split())
_OF_WHOM = frozenset("whom which them these dont lesquels lesquelles eux elles ceux-ci".split())
_THE = frozenset("the those these them our their his les ces ceux celles nos leurs ses".split())
_ARE = frozenset("is are was were est sont était étaient being".split())
_ARTICLES = frozenset("a an the un une des de d' les".split())
_ENDS = frozenset(
    """in at on from by who that which and or but with when as dans à au aux en sur par qui que et ou mais avec dont de du des
    d' of les la le l' not pas still now also all aussi encore tous""".split()
)
_NOUNS = (Form.NOUN, Form.PAST, Form.STATE)
_WHOLE_REACH = 14  # tokens from the opening "of the" to the number of the part
_LONGEST = 4  # words of who they are
_OF_THEM = 2  # words
_NOUN_NEXT = frozenset("a an from un une".split())


class Part(NamedTuple):
    """The effect and the noun that a number has as a part of a whole; either may be empty."""

    unit: str
    whose: str


def part_of_whole(clause: list[Token], position: int, end: int, text: str) -> Part:
    """Return what the number at `position`, whose phrase ends at `end`, is a part of; an empty part where it is none."""
    behind = _of_those(clause, position)
    if behind:
        unit, after = behind
        return Part(unit, _told_to_be(clause, after, text))
    if position and clause[position - 1].text in _OF_WHOM:
        return Part("", _told_to_be(clause, end, text))
    apposed = _apposed(clause, position, text)
    if apposed:
        return Part("", apposed)
    opening = _opening(clause, position)
    if not opening:
        return Part("", "")
    unit, whose = _whole(clause, opening, text)
    return Part(unit, _told_to_be(clause, end, text) or whose)


def _apposed(clause: list[Token], position: int, text: str) -> str:
    """Return who they are in "one of them a captain", "dont un d'entre eux lieutenant", "two of them from one family"."""
    words = [token.text for token in clause[position + 1 : position + 3]]
    if len(words) < _OF_THEM or words[0] not in _OF or words[1] not in _OF_WHOM:
        return ""
    at = position + 1 + _OF_THEM
    while at < len(clause) and clause[at].text in _ARTICLES | {"just", "only", "still", "aged", "from"}:
        at += 1
    last = at
    while last < len(clause) and last - at < _LONGEST and clause[last].kind is Kind.WORD:
        if clause[last].text in _ENDS | _ARE or clause[last].forms or clause[last].text.endswith("ly"):
            break
        last += 1
    if last == at or not (clause[at - 1].text in _NOUN_NEXT or clause[last - 1].text in COUNTED):
        return ""
    return " ".join(text[clause[at].start : clause[last - 1].end].split())


def _of_those(clause: list[Token], position: int) -> tuple[str, int] | None:
    """Return the effect in "of those killed", "des blessés", and the position behind it; None where there is none."""
    at = position + 1
    if at >= len(clause) or clause[at].text not in _OF:
        return None
    plural = clause[at].text == "des"
    at += 1
    while at < len(clause) and (clause[at].text in _THE or clause[at].kind is Kind.QUANTITY):
        plural, at = True, at + 1
    if not plural or at >= len(clause) or not clause[at].names(*_NOUNS):
        return None
    unit = effect_on(clause[at].effect(*_NOUNS), "")
    return (unit, at + 1) if unit else None


def _told_to_be(clause: list[Token], at: int, text: str) -> str:
    """Return the noun phrase in "… were police recruits", with the "are" at `at`; or nothing."""
    if at >= len(clause) or clause[at].text not in _ARE:
        return ""
    at += 1
    while at < len(clause) and clause[at].text in _ARTICLES:
        at += 1
    last = at
    while last < len(clause) and last - at < _LONGEST and clause[last].kind is Kind.WORD:
        if clause[last].text in _ENDS or clause[last].forms:
            break
        last += 1
    known = any(token.text in COUNTED for token in clause[at:last])
    return " ".join(text[clause[at].start : clause[last - 1].end].split()) if known else ""


def _opening(clause: list[Token], position: int) -> tuple[int, int] | None:
    """Return the span of the whole in "Of the people brought in, four …": from behind "of the" to the comma."""
    first = 1 if clause and clause[0].text in {"and", "et", "but", "mais"} else 0
    if position - first > _WHOLE_REACH or position - first < 3 or clause[first].text not in _OF:
        return None
    if clause[first + 1].text not in _THE and clause[first + 1].kind is not Kind.QUANTITY:
        return None
    commas = [at for at in range(first + 2, position) if clause[at].text == ","]
    if not commas or any(token.kind is Kind.QUANTITY for token in clause[commas[0] : position - 1]):
        return (first + 1, commas[0]) if commas else None
    return (first + 1, commas[0])


def _whole(clause: list[Token], span: tuple[int, int], text: str) -> tuple[str, str]:
    """Return the effect that the whole names as a noun ("the 14 wounded"), and its counted noun."""
    at = span[0]
    while at < span[1] and (clause[at].text in _THE or clause[at].kind is Kind.QUANTITY):
        at += 1
    if at >= span[1]:
        return "", ""
    if clause[at].names(*_NOUNS) and clause[at].text not in COUNTED:
        return effect_on(clause[at].effect(*_NOUNS), ""), ""
    heads = [place for place in range(at, min(span[1], at + 3)) if clause[place].text in PEOPLE | COUNTED]
    if not heads:
        return "", ""
    return "", " ".join(text[clause[at].start : clause[heads[0]].end].split())

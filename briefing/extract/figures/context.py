"""What a number's own passage leaves out, from its sentence and the text before: "nine, according to the hospital".

All offsets are half-open and count Unicode code points of the text that was given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from briefing.extract.figures.candidate import Candidate, candidates, taken_over
from briefing.extract.lexicon.counted import BODIES, GROUND, PEOPLE
from briefing.extract.lexicon.effects import Form
from briefing.extract.text.clauses import Kind, clauses
from briefing.extract.text.sentences import ENGLISH, FRENCH, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOK = 400  # code points of the paragraph before and after a passage that are read with it
_FEW_TOKENS = 6  # a claim that says little but its number takes over what was counted before it
_REMEMBERED = 8  # numbers before one that are looked through
_ONE = frozenset({"un", "une", "a", "an", "one", "1"})
_ACCORDING = frozenset("according selon d' à for pour by et and while".split())
_HAVE_OR_BE = frozenset(
    """have has had were are was is would will may might could must should can
    ont sont étaient avaient seraient auraient furent""".split()
)
_AFTERWARDS = frozenset("captured freed recaptured rescued returned".split())
"""Effects that befall those who have been told of before: "we have brought back ninety-two"."""
_PARAGRAPH = re.compile(r"\n\s*\n")


def completed(
    text: str, start: int, end: int, found: Sequence[Candidate], *, french: bool
) -> list[Candidate]:
    """Return the numbers of the passage, those without effect or noun filled in from the sentence and what goes before."""
    lacking = [each for each in found if each.counts and not (each.unit and each.noun(text))]
    if not lacking:
        return list(found)
    begin, stop = _around(text, start, end, french=french)
    here = {
        each.token.start: each
        for clause in clauses(text, begin, stop, french=french)
        for each in candidates(clause, text, french=french)
    }
    for each in lacking:
        _fill_in(each, here.get(each.token.start), text)
    if any(_points_back(each, text) for each in lacking):
        _from_before(text, begin, [each for each in lacking if _points_back(each, text)], french=french)
    return list(found)


def _around(text: str, start: int, end: int, *, french: bool) -> tuple[int, int]:
    """Return the sentence or sentences that hold the passage."""
    first, last = max(0, start - _LOOK), min(len(text), end + _LOOK)
    breaks = [match.end() for match in _PARAGRAPH.finditer(text, first, start)]
    first = breaks[-1] if breaks else first
    after = _PARAGRAPH.search(text, end, last)
    last = after.start() if after else last
    spans = [
        (first + each.start, first + each.end)
        for each in sentences(text[first:last], FRENCH if french else ENGLISH)
        if first + each.end > start and first + each.start < end
    ]
    return (min(start, spans[0][0]), max(end, spans[-1][1])) if spans else (start, end)


def _fill_in(each: Candidate, wider: Candidate | None, text: str) -> None:
    """Fill in what the same number has in its whole sentence."""
    if wider is None:
        return
    if not each.unit and wider.unit:
        each.unit, each.found, each.listed = wider.unit, wider.found, wider.listed
    if not each.noun(text):
        each.whose = wider.noun(text)


def _points_back(each: Candidate, text: str) -> bool:
    """Return whether a number says too little by itself: "three others", "the hospital says nine"."""
    if each.noun(text):
        return False
    if each.refers_back or _left_out(each):
        return True
    if each.unit or each.phrase.end > each.position + 1:
        return False
    behind = each.clause[each.position + 1 : each.position + 2]
    closes = not behind or behind[0].kind is Kind.MARK or behind[0].text in _ACCORDING
    return len(each.clause) <= _FEW_TOKENS or closes


def _left_out(each: Candidate) -> bool:
    """Return whether a number is a subject without its noun: "; five have since been freed"."""
    behind = each.clause[each.position + 1 : each.position + 2]
    if each.unit in _AFTERWARDS and each.found == "before":
        return True
    return bool((each.unit or each.token.quantity) and behind and behind[0].text in _HAVE_OR_BE)


def _from_before(text: str, start: int, lacking: list[Candidate], *, french: bool) -> None:
    """Give numbers that point back what the last one before them counted."""
    first = max(0, start - _LOOK)
    breaks = [match.end() for match in _PARAGRAPH.finditer(text, first, start)]
    first = breaks[-1] if breaks else first
    last = max(each.token.start for each in lacking)
    before = [
        each
        for clause in clauses(text, first, last, french=french)
        for each in candidates(clause, text, french=french)
        if not each.part and (each.unit or each.phrase.known)
    ]
    for each in lacking:
        known = bisect_right(before, each.token.start, key=lambda one: one.token.end)
        _take_from(each, before[max(0, known - _REMEMBERED) : known], text)


def _hedged(each: Candidate) -> bool:
    """Return whether the number is told as a count by its hedge or its form: "perhaps a dozen", "deux seulement"."""
    return " " in each.token.text and each.token.text.rpartition(" ")[2] not in {"thousand", "mille"}


def _take_from(each: Candidate, before: list[Candidate], text: str) -> None:
    known = [one for one in before if one.noun(text)] if each.refers_back or _left_out(each) else before
    if not known or not (known[-1].unit or each.refers_back or _hedged(each)):
        return
    last = known[-1]
    if _left_out(each) and len({one.noun(text) for one in known if one.clause is last.clause}) > 1:
        return
    if not last.unit and last.phrase.head in GROUND and not each.refers_back:
        return
    if not each.unit and not each.refers_back:
        each.unit, each.found = last.unit, "earlier"
    inner = last.phrase.inner
    if each.of_these and not last.noun(text) and inner >= 0 and last.clause[inner].names(Form.NOUN):
        each.whose = last.clause[inner].text  # "16 wounded; of them two have died"
    elif last.phrase.head in PEOPLE - BODIES or each.of_these or not each.refers_back:
        many = each.token.quantity is not None and each.token.quantity.low != 1
        each.whose = taken_over(last.noun(text), last.phrase.head, one=last.token.text in _ONE, many=many)

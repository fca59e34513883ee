"""A number on its way to a figure: what it counts, what happened to those counted, and how both were found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.extract.figures.asides import noun_before
from briefing.extract.figures.counted_phrase import Counted, counted
from briefing.extract.figures.effect_by_kind import effect_of_kind
from briefing.extract.figures.effect_in_own_words import own_word
from briefing.extract.figures.effect_in_toll import labelled
from briefing.extract.figures.effect_of import OUTDO, effect_after, effect_before, effect_inside
from briefing.extract.figures.effect_told_round import effect_told_round
from briefing.extract.figures.parted_effect import parted_effect
from briefing.extract.figures.sharing import share, share_places
from briefing.extract.figures.turned import effect_of_turned, turned_noun
from briefing.extract.figures.wholes import part_of_whole
from briefing.extract.lexicon.counted import BODIES, COUNTED, EVENTS, GROUND, PEOPLE
from briefing.extract.lexicon.effects import MOVED, Form
from briefing.extract.text.clauses import Kind, Token

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHERS = frozenset("other others more autre autres another additional further".split())
_OF = frozenset("of d' d'entre entre parmi".split())
_THEM = frozenset("them whom these those eux elles".split())
_BEFALL_THINGS = frozenset("destroyed seized captured burned damaged recovered looted lost".split())
_MADE = frozenset("fait faisant font avec enregistré recensé dénombré compte déplore".split())
_ONE = frozenset({"un", "une", "a", "an", "one", "1"})
_NOT_ALL_ALIKE = frozenset(
    "woman man boy girl child baby".split()
)  # "a woman and two others" are not three women
_REMEMBERED = 8  # numbers before one that are looked through
_MANY = 20  # fewer who flee may be fighters
_WHOLE_LINKS = frozenset("of the des les sur de".split())
_OF_THE = 3  # tokens into a clause
_IRREGULAR = {"man": "men", "woman": "women", "person": "people", "child": "children"}


@dataclass(slots=True)
class Candidate:
    """A number of a clause.

    `found` says where its effect stands, `whose` the noun that it takes from elsewhere, `part` whether "including" brings
    it in, `listed` whether it shares its effect with a number beside it.
    """

    clause: list[Token]
    position: int
    phrase: Counted
    unit: str = ""
    found: str = ""
    whose: str = ""
    part: bool = False
    listed: bool = False

    @property
    def token(self) -> Token:
        """The number itself."""
        return self.clause[self.position]

    @property
    def counts(self) -> bool:
        """Whether it is a number at all: "none" is no figure."""
        quantity = self.token.quantity
        return quantity is not None and quantity.high != 0

    @property
    def peoples_ground(self) -> bool:
        """Whether it says no more than how many live in a place: "the town of 30,000 people"."""
        before = [token.text for token in self.clause[max(0, self.position - 2) : self.position]]
        return len(before) == 2 and before[1] in {"of", "de"} and before[0] in GROUND and not self.unit

    @property
    def of_them(self) -> bool:
        """Whether it says what some of those counted before are: "16 bodies, four of them women"."""
        words = [token.text for token in self.clause[self.position + 1 : self.position + 3]]
        return len(words) > 1 and words[0] in _OF and words[1] in _THEM and self.phrase.known

    @property
    def refers_back(self) -> bool:
        """Whether "others" or "of them" points to those counted before."""
        words = [token.text for token in self.clause[self.position + 1 : self.position + 4]]
        if self.token.text.startswith("another") or self.token.text.endswith((" autre", " more", " further")):
            return not self.phrase.whose
        if self.of_these:
            return True
        if words and (words[0] in _OTHERS or words[-1:] == ["autres"]):
            return not self.phrase.whose
        return False

    @property
    def of_whom(self) -> bool:
        """Whether "of whom" stands right before it."""
        return self.position > 0 and self.clause[self.position - 1].text in {
            "whom",
            "which",
            "lesquels",
            "lesquelles",
        }

    @property
    def of_these(self) -> bool:
        """Whether it is so many "of them" and nothing more: "12 killed, seven of them in Tana"."""
        words = [token.text for token in self.clause[self.position + 1 : self.position + 3]]
        return len(words) > 1 and words[0] in _OF and words[1] in _THEM

    def noun(self, text: str) -> str:
        """Return who or what is counted, as far as it is known."""
        return self.phrase.written(text) or self.whose


def candidates(clause: list[Token], text: str, *, french: bool) -> list[Candidate]:
    """Return the numbers of a clause of `text` with what they count and what happened to it, in order."""
    found = [
        _candidate(clause, position) for position, token in enumerate(clause) if token.kind is Kind.QUANTITY
    ]
    for each in found:
        parted = parted_effect(clause, each.position, each.phrase, french=french)
        if parted:
            each.unit, each.found = parted, "before"
        if not each.unit and not each.phrase.whose:
            each.unit = effect_of_turned(clause, each.position)
            each.found = "after" if each.unit else ""
        if not each.unit:
            each.unit, noun = labelled(text, each.token.start, french=french)
            each.found = "label" if each.unit else ""
            each.whose = noun if each.unit and not each.phrase.whose else each.whose
        _read_wholes(clause, each, text)
    share(found)
    for each in found:
        if not each.unit:
            own = own_word(clause, each.position, each.phrase, french=french)
            each.unit = own or effect_of_kind(each.phrase.head)
            each.found = "own" if each.unit else ""
    share(found)
    share_places(found, text)
    for at, each in enumerate(found):
        if not each.noun(text):
            each.whose = noun_before(each, text) or turned_noun(clause, each.position, text)
            each.unit = each.unit or effect_of_kind(each.whose.casefold())
        before = [one for one in found[max(0, at - _REMEMBERED) : at] if one.noun(text) and not one.part]
        if before and not each.noun(text):
            _take_over(each, before, text)
    return found


def _read_wholes(clause: list[Token], each: Candidate, text: str) -> None:
    """Fill in what a number has as a part of a whole: "five of those killed were recruits"."""
    part = part_of_whole(clause, each.position, each.phrase.end, text)
    if part.unit and not each.unit:
        each.unit, each.found = part.unit, "whole"
    if part.whose and not each.phrase.known:
        each.whose, each.phrase = part.whose, replace(each.phrase, start_offset=0, end_offset=0)


def taken_over(noun: str, head: str, *, one: bool, many: bool) -> str:
    """Return a noun as another number takes it over: in the plural, where "one soldier" goes before "two others"."""
    if not (one and many):
        return noun
    if head in _NOT_ALL_ALIKE or not noun:
        return ""
    last = noun.rsplit(maxsplit=1)[-1]
    return noun.removesuffix(last) + _IRREGULAR.get(last, last if last.endswith(("s", "x")) else f"{last}s")


def _candidate(clause: list[Token], position: int) -> Candidate:
    phrase = counted(clause, position)
    candidate = Candidate(clause=clause, position=position, phrase=phrase)
    of_bodies = (
        position > 1 and clause[position - 1].text in {"of", "de"} and clause[position - 2].text in BODIES
    )
    if phrase.head in BODIES or of_bodies:
        candidate.unit, candidate.found = "killed", "inside"
        return candidate
    if _many_fled(clause, candidate):
        candidate.unit, candidate.found = "displaced", "after"
        return candidate
    for side, unit in _effects(clause, position, phrase):
        # "Two wounded soldiers died", "three of the stolen vehicles were recovered": the verb tells the news
        told_more = unit in OUTDO and (phrase.whose or candidate.unit == "casualties")
        told_more = told_more or (phrase.head in {"victim", "victims"} and unit in OUTDO)
        if unit and (not candidate.unit or (side != "inside" and told_more)):
            candidate.unit, candidate.found = unit, side
            if side != "inside" or not (phrase.whose or unit == "casualties"):
                break
    return candidate


def _whole_of_part(clause: list[Token], position: int) -> bool:
    """Return whether the number is the whole of a part before it: "16 of the 30 pupils escaped" says so of 16."""
    at = position - 1
    while at >= 0 and position - at <= _OF_THE and clause[at].text in _WHOLE_LINKS:
        at -= 1
    return position - 1 > at >= 0 and clause[at].kind is Kind.QUANTITY


def _many_fled(clause: list[Token], each: Candidate) -> bool:
    """Return whether a hundred or more of nobody in particular fled: "and thousands fled"."""
    quantity = each.token.quantity
    if quantity is None or (quantity.low or 0) < _MANY or each.phrase.whose:
        return False
    behind = clause[each.position + 1 : each.position + 4]
    return any(token.effect(Form.STATE) == MOVED for token in behind)


def _effects(clause: list[Token], position: int, phrase: Counted) -> Iterator[tuple[str, str]]:
    yield "inside", effect_inside(clause, phrase)
    if not _whole_of_part(clause, position):
        yield "after", effect_after(clause, phrase)
    yield "before", effect_before(clause, position, phrase)
    yield "after", effect_told_round(clause, phrase)


def _take_over(each: Candidate, before: list[Candidate], text: str) -> None:
    """Give a bare number of people the noun of the one before it: "17 soldiers were killed and five taken prisoner".

    Where soldiers and civilians stand before it nobody can tell which of them are meant.
    """
    last = before[-1]
    if not each.refers_back and (not _elliptic(each) or len({one.noun(text) for one in before}) > 1):
        return
    if _fits(last.phrase.head, each) and last.unit:
        many = each.token.quantity is not None and each.token.quantity.low != 1
        each.whose = taken_over(last.noun(text), last.phrase.head, one=last.token.text in _ONE, many=many)


def _fits(head: str, each: Candidate) -> bool:
    """Return whether a noun can be what a bare number counts: nobody wounds "two trucks destroyed and five wounded"."""
    if not head or head in PEOPLE - BODIES:
        return True
    return head in COUNTED - BODIES - EVENTS and each.unit in _BEFALL_THINGS


def _elliptic(each: Candidate) -> bool:
    """Return whether a number has left out its noun: "five were taken prisoner", not "five of …" nor "cinq de blessés"."""
    following = each.clause[each.position + 1 : each.position + 2]
    inner = each.clause[each.phrase.inner] if each.phrase.inner >= 0 else None
    if inner and not inner.names(Form.PAST) and inner.names(Form.NOUN) and inner.text.endswith("s"):
        return False  # "sept morts" are whoever died
    if inner and inner.names(Form.NOUN) and each.clause[each.position - 1].text in _MADE:
        return False  # "et fait douze blessés"
    return bool(each.unit) and not any(token.text in _OF | {"de", "des"} for token in following)

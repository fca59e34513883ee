"""A number on its way to a figure: what it counts, what happened to those counted, and how both were found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.extract.clauses import Kind, Token
from briefing.extract.counted_phrase import Counted, counted
from briefing.extract.effect_by_kind import effect_of_kind
from briefing.extract.effect_in_own_words import own_word
from briefing.extract.effect_in_toll import labelled
from briefing.extract.effect_of import OUTDO, effect_after, effect_before, effect_inside
from briefing.extract.figure_lists import introduced_as_part, joined_to
from briefing.extract.figure_wholes import part_of_whole
from briefing.extract.figure_turned import effect_of_turned, turned_noun
from briefing.extract.lexicon.counted import BODIES, COUNTED, EVENTS, GROUND, PEOPLE
from briefing.extract.lexicon.effects import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHERS = frozenset("other others more autre autres another additional further".split())
_OF = frozenset("of d' d'entre entre parmi".split())
_THEM = frozenset("them whom these those eux elles".split())
_BEFALL_THINGS = frozenset("destroyed seized captured burned damaged recovered looted lost".split())
_MADE = frozenset("fait faisant font avec enregistré recensé dénombré compte déplore".split())
_NUMBERING = frozenset("au nombre de d' numbering about environ , en à".split())
_ONE = frozenset({"un", "une", "a", "an", "one", "1"})
_NOT_ALL_ALIKE = frozenset(
    "woman man boy girl child baby".split()
)  # "a woman and two others" are not three women
_ADJECTIVES = ("ed", "an", "ian", "ese", "ish", "al", "ary", "ist")
_LINKED = frozenset({"of", "de", "des", "sur", "out"})
_REMEMBERED = 8  # numbers before one that are looked through
_MANY = 20  # fewer who flee may be fighters
_PLACED = frozenset(
    """in at on near by from around outside inside à au aux dans sur chez près autour en monday tuesday wednesday thursday friday
    saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche hier yesterday""".split()
)
_NEXT = frozenset({"and", "et", ",", "then", "puis", "plus", "&"})
_IN_ALL = frozenset("of them in all au total en tout d' entre eux altogether or so à peu près peut-être environ".split())
_PEOPLE_REACH = 14  # tokens before a number in which those counted are looked for
_IN_OTHER_TERMS = frozenset(", ( or ou soit i.e that is c'est-à-dire équivalent".split())
_WHOLE_LINKS = frozenset("of the des les sur de".split())
_GRAVELY = frozenset("dans in en grave graves critical critically , ) serious".split())
_ALSO = frozenset("too also likewise aussi également pareillement itou".split())
_ALSO_REACH = 6  # tokens between the phrase of one number and the next
_OF_THE = 3  # tokens into a clause
_LONGEST_NAME = 3  # words before a noun that belong to it
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
        return self.position > 0 and self.clause[self.position - 1].text in {"whom", "lesquels", "lesquelles"}

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
        if not each.unit and not each.phrase.whose:
            each.unit = effect_of_turned(clause, each.position)
            each.found = "after" if each.unit else ""
        if not each.unit:
            each.unit = labelled(text, each.token.start, french=french)
            each.found = "label" if each.unit else ""
        _read_wholes(clause, each, text)
    _share(found)
    for each in found:
        if not each.unit:
            own = own_word(clause, each.position, each.phrase, french=french)
            each.unit = own or effect_of_kind(each.phrase.head)
            each.found = "own" if each.unit else ""
    _share(found)
    _share_places(found, text)
    for at, each in enumerate(found):
        if not each.noun(text):
            each.whose = _before_bracket(each, text) or turned_noun(clause, each.position, text)
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
    behind = clause[each.position + 1 : each.position + 3]
    return any(token.text in {"fled", "fleeing", "fui", "fuient", "fuyaient"} for token in behind)


def _effects(clause: list[Token], position: int, phrase: Counted) -> Iterator[tuple[str, str]]:
    yield "inside", effect_inside(clause, phrase)
    if not _whole_of_part(clause, position):
        yield "after", effect_after(clause, phrase)
    yield "before", effect_before(clause, position, phrase)


def _share(found: list[Candidate]) -> None:
    """Give an effect to what is joined by "and" or brought in by "including" to a number that has one."""
    for left, right in pairwise(found):
        right.part = (
            right.part or right.of_them or right.of_these or right.of_whom or introduced_as_part(left.clause, left.phrase.end, right.position)
        )
        together = joined_to(left.clause, left.phrase.end, right.position)
        again = right.phrase.known and left.phrase.known and _said_again(left, right)
        told = right.part or again or (left.found in {"before", "own", "label"} and together)
        if (
            told
            and left.unit
            and not right.unit
            and (right.phrase.whose or right.whose or right.refers_back or _bare_part(right))
            and _alike(left, right)
        ) or _also(left, right):
            right.unit, right.found, right.listed = left.unit, "before", together
    for left, right in reversed(list(pairwise(found))):
        if (
            left.position
            and left.clause[left.position - 1].text in _LINKED | {"the", "les"}
            and left.position < _OF_THE
        ):
            continue  # "of the 40 hostages, 12 have been released"
        together = joined_to(left.clause, left.phrase.end, right.position)
        if (
            not left.unit
            and right.found in {"after", "own"}
            and left.phrase.whose
            and together
            and _alike(left, right)
        ):
            left.unit, left.found = right.unit, "after"
            left.listed = right.listed = True


def _said_again(left: Candidate, right: Candidate) -> bool:
    """Return whether one count is told in other terms: "1,200 households (7,300 people)", ", or some 7,300 people"."""
    between = {token.text for token in left.clause[left.phrase.end : right.position]}
    return bool(between) and between <= _IN_OTHER_TERMS and between != {","}


def _bare_part(each: Candidate) -> bool:
    """Return whether it is a part told by no noun: "15 wounded, three of them seriously", "dont trois dans un état grave"."""
    behind = [token.text for token in each.clause[each.position + 1 : each.position + 2]]
    return each.part and (not behind or behind[0] in _GRAVELY or behind[0].endswith(("ment", "ly")))


def _share_places(found: list[Candidate], text: str) -> None:
    """Give the effect and noun of one number to the next that only another place or day sets apart: "and four in Lira"."""
    for left, right in pairwise(found):
        if not left.unit or right.unit or right.phrase.whose or right.phrase.end > right.position + 2:
            continue
        behind = right.clause[right.phrase.end : right.phrase.end + 1]
        before = right.clause[right.position - 1].text if right.position else ""
        as_told = [token.text for token in right.clause[right.phrase.end : right.phrase.end + 2]] == ["à", "en"]
        if behind and behind[0].text in _PLACED and not as_told and before in _NEXT | {"another", "further"}:
            right.unit, right.found, right.listed = left.unit, "before", True
            if not right.noun(text):
                right.whose = left.noun(text)


def _also(left: Candidate, right: Candidate) -> bool:
    """Return whether the same befell another number, as "too" says: "6 civilians killed, 2 soldiers too"."""
    behind = [token.text for token in right.clause[right.phrase.end : right.phrase.end + 2]]
    between = right.clause[left.phrase.end : right.position]
    near = len(between) < _ALSO_REACH and not any(token.kind is Kind.QUANTITY for token in between)
    told = any(word in _ALSO for word in behind) and right.phrase.whose
    return bool(left.unit and not right.unit and near and told)


def _alike(one: Candidate, other: Candidate) -> bool:
    """Return whether one thing can have befallen both: nobody abducts "12 women and two villages"."""
    heads = (one.phrase.head, other.phrase.head)
    return not ((heads[0] in PEOPLE and heads[1] in GROUND) or (heads[0] in GROUND and heads[1] in PEOPLE))


def _before_bracket(each: Candidate, text: str) -> str:
    """Return the noun phrase whose number stands behind it: "NSAG elements (30–40 …", "les assaillants, au nombre de 40"."""
    at = each.position - 2
    if at >= 0 and _in_commas(each):
        return _last_people(each, text)
    if at >= 0 and each.clause[at + 1].text != "(":
        numbering = any(
            token.text in {"nombre", "numbering"} for token in each.clause[max(0, at - 2) : at + 2]
        )
        while numbering and at >= 0 and each.clause[at].text in _NUMBERING | {"nombre"}:
            at -= 1
        if not numbering:
            return _number_noun(each)
    if at < 0 or each.clause[at].text not in COUNTED:
        return ""
    first = at
    while first and at - first < _LONGEST_NAME and _adjective(each.clause[first - 1]):
        first -= 1
    return " ".join(text[each.clause[first].start : each.clause[at].end].split())


def _in_commas(each: Candidate) -> bool:
    """Return whether the number stands alone behind a comma: "the attackers, about thirty, came", ", fifteen of them"."""
    clause, at = each.clause, each.position + 1
    if clause[each.position - 1].text != "," or each.phrase.whose:
        return False
    while at < len(clause) and clause[at].text in _IN_ALL:
        at += 1
    told = at > each.position + 1
    return told if at >= len(clause) else clause[at].text == "," and (told or at + 1 < len(clause))


def _last_people(each: Candidate, text: str) -> str:
    """Return the last people before a number that are no object of a number themselves; or nothing."""
    for at in range(each.position - 2, max(-1, each.position - _PEOPLE_REACH), -1):
        token = each.clause[at]
        if token.kind is Kind.QUANTITY:
            return ""
        if token.text in PEOPLE and token.text.endswith(("s", "en", "x")):
            return text[token.start : token.end]
    return ""


def _number_noun(each: Candidate) -> str:
    """Return the noun of "the number of attackers at about 60"; nothing where what happened to them is said."""
    words = [token.text for token in each.clause[max(0, each.position - 5) : each.position]]
    for at, word in enumerate(words[:-2]):
        if word in {"number", "nombre"} and words[at + 1] in {"of", "de", "d'"} and words[at + 2] in COUNTED:
            return words[at + 2]
    return ""


def _adjective(token: Token) -> bool:
    return token.kind is Kind.WORD and not token.forms and (token.capital or token.text.endswith(_ADJECTIVES))


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

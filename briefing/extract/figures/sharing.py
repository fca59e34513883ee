"""What a number has from the one beside it: an effect that both share, or a noun that only the first tells.

"And" joins them, "including" makes one a part of the other, and "six in Kobe and four in Lira" differ by their place alone.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.extract.figures.lists import introduced_as_part, joined_to
from briefing.extract.lexicon.counted import GROUND, PEOPLE
from briefing.extract.text.clauses import Kind

if TYPE_CHECKING:
    from briefing.extract.figures.candidate import Candidate

_LINKED = frozenset({"of", "de", "des", "sur", "out"})
_PLACED = frozenset(
    """in at on near by from around outside inside à au aux dans sur chez près autour en monday tuesday wednesday thursday friday
    saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche hier yesterday""".split()
)
_NEXT = frozenset({"and", "et", ",", "then", "puis", "plus", "&"})
_IN_OTHER_TERMS = frozenset(", ( or ou soit i.e that is c'est-à-dire équivalent".split())
_GRAVELY = frozenset("dans in en grave graves critical critically , ) serious".split())
_ALSO = frozenset("too also likewise aussi également pareillement itou".split())
_ALSO_REACH = 6  # tokens between the phrase of one number and the next
_OF_THE = 3  # tokens into a clause


def share(found: list[Candidate]) -> None:
    """Give an effect to what is joined by "and" or brought in by "including" to a number that has one."""
    for left, right in pairwise(found):
        right.part = (
            right.part
            or right.of_them
            or right.of_these
            or right.of_whom
            or introduced_as_part(left.clause, left.phrase.end, right.position)
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


def share_places(found: list[Candidate], text: str) -> None:
    """Give the effect and noun of one number to the next that only another place or day sets apart: "and four in Lira"."""
    told = [each for each in found if each.unit or not (each.token.quantity and each.token.quantity.vague)]
    for left, right in pairwise(told):
        if not left.unit or right.unit or right.phrase.whose or right.phrase.end > right.position + 2:
            continue
        behind = right.clause[right.phrase.end : right.phrase.end + 1]
        before = right.clause[right.position - 1].text if right.position else ""
        as_told = [token.text for token in right.clause[right.phrase.end : right.phrase.end + 2]] == [
            "à",
            "en",
        ]
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

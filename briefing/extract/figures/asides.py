"""Who or what a number counts that stands behind its noun, as an aside: "the attackers, about thirty, came", "men (30–40)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.lexicon.counted import COUNTED, PEOPLE
from briefing.extract.text.clauses import Kind, Token

if TYPE_CHECKING:
    from briefing.extract.figures.candidate import Candidate

_NUMBERING = frozenset("au nombre de d' numbering about environ , en à".split())
_ADJECTIVES = ("ed", "an", "ian", "ese", "ish", "al", "ary", "ist")
_IN_ALL = frozenset(
    "\" ” » of them in all au total en tout d' entre eux altogether or so à peu près peut-être environ".split()
)
_ALL = frozenset({"all", "tous", "toutes", '"', "“", "«", "”", "»"})
_PEOPLE_REACH = 14  # tokens before a number in which those counted are looked for
_LONGEST_NAME = 3  # words before a noun that belong to it


def noun_before(each: Candidate, text: str) -> str:
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
    before = each.position - 1
    while before > 0 and clause[before].text in _ALL:
        before -= 1
    if clause[before].text != "," or each.phrase.whose:
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

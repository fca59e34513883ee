"""Effects that no verb of the number's own clause tells: "the 31 soldiers they had surrounded", "five are at the hospital"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.figures.effect_by_kind import effect_on
from briefing.extract.lexicon.counted import PEOPLE
from briefing.extract.lexicon.effects import Form
from briefing.extract.text.clauses import Kind, Token

if TYPE_CHECKING:
    from briefing.extract.figures.counted_phrase import Counted

_SUBJECTS = frozenset("they we he she i ils elles nous il elle on".split())
_THAT = frozenset("that whom which que qu'".split())
_HAVE = frozenset("has have had having ont a avaient avait auraient aurait".split())
_BE = frozenset("is are was were est sont était étaient remain remains stay lie lay".split())
_HOSPITALS = frozenset("hospital hospitals clinic infirmary hôpital clinique dispensaire".split())
_PLACED = frozenset("in at à dans au".split())
_OBJECT_NEXT = frozenset("the a an his her their its le la les un une des leur leurs son sa".split())
_ACTIVE = re.compile(r"[a-z]{3,}ed$|\w{2,}(?:é|ée|és|ées)$")
_RELATIVE_REACH = 5  # tokens from "they" to what they did
_HOSPITAL_REACH = 8  # tokens from those counted to the hospital
_NAMED = 5  # tokens in "at the Yenagoa Federal hospital"
_SAID = frozenset(
    "said added believed feared claimed noted named called needed wanted déclaré ajouté".split()
)


def effect_told_round(clause: list[Token], phrase: Counted) -> str:
    """Return what happened to a counted phrase that is the object of a clause behind it, or lies in hospital; else nothing."""
    at = phrase.end
    if not phrase.known and phrase.whose:
        return ""
    if at < len(clause) and clause[at].text in _THAT:
        at += 1
    if at < len(clause) and clause[at].text in _SUBJECTS:
        return _done_by_them(clause, at, phrase)
    return _in_hospital(clause, phrase)


def _done_by_them(clause: list[Token], at: int, phrase: Counted) -> str:
    for place in range(at + 1, min(len(clause), at + _RELATIVE_REACH)):
        token = clause[place]
        if token.kind is not Kind.WORD:
            return ""
        free = place + 1 >= len(clause) or clause[place + 1].text not in _OBJECT_NEXT
        if token.names(Form.PAST):
            return effect_on(token.effect(Form.PAST), phrase.head, token.text) if free else ""
        if _ACTIVE.match(token.text) and token.text not in _SAID:
            return token.text if free else ""
        if not (token.text in _HAVE or token.text.endswith("ly")):
            return ""
    return ""


def _in_hospital(clause: list[Token], phrase: Counted) -> str:
    if phrase.head and phrase.head not in PEOPLE:
        return ""
    behind = clause[phrase.end : phrase.end + _HOSPITAL_REACH]
    if any(token.kind is Kind.QUANTITY for token in behind) or not any(
        token.text in _BE for token in behind[:2]
    ):
        return ""
    words = [token.text for token in behind]
    for at, word in enumerate(words):
        if word in _HOSPITALS:
            return "wounded" if any(each in _PLACED for each in words[max(0, at - _NAMED) : at]) else ""
    return ""

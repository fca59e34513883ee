"""Numbers behind what they count, as bad translations have them: "monks five and novices seven", "dead twelve, wounded thirty".

The noun stands right before a number that has no noun of its own behind it; a participle between the two is its effect.
"""

from __future__ import annotations

from briefing.extract.figures.effect_by_kind import effect_on
from briefing.extract.lexicon.counted import COUNTED, EVENTS, GROUND
from briefing.extract.lexicon.effects import Form
from briefing.extract.text.clauses import Kind, Token

_BE = frozenset("is are was were been be est sont était étaient été ont a".split())
_BREAKS = frozenset("and or et ou but mais , ; ) » ”".split())
_BEFORE_NAME = frozenset("of in at to by the de du des à au la le les".split())
_FEWEST = 2  # "post 1" is a name


def turned_noun(clause: list[Token], position: int, text: str) -> str:
    """Return the noun right before the number, where nothing countable stands behind it; else nothing."""
    at = _noun_at(clause, position)
    return text[clause[at].start : clause[at].end] if at >= 0 else ""


def effect_of_turned(clause: list[Token], position: int) -> str:
    """Return the effect named before a number that ends its phrase: "dead twelve", "officers were killed three"."""
    if not _ends_phrase(clause, position) or position == 0:
        return ""
    token = clause[position - 1]
    if token.names(Form.NOUN, Form.PAST) and (position == 1 or _free(clause, position - 2)):
        return effect_on(token.effect(Form.NOUN, Form.PAST), "")
    at = _noun_at(clause, position)
    if at >= 0 and token.names(Form.PAST):
        return effect_on(token.effect(Form.PAST), clause[at].text, token.text)
    return ""


def _free(clause: list[Token], at: int) -> bool:
    """Return whether a list goes on at `at`, so that what follows is no verb with a subject."""
    return clause[at].text in _BREAKS or clause[at].kind is Kind.QUANTITY


def _noun_at(clause: list[Token], position: int) -> int:
    """Return the position of the noun before a number, over a participle and its "were"; -1 where there is none."""
    if not _many(clause[position]):
        return -1
    at = position - 1
    if at >= 0 and clause[at].names(Form.PAST) and _ends_phrase(clause, position):
        at -= 1
        at -= int(at >= 0 and clause[at].text in _BE)
    elif not (_ends_phrase(clause, position) or _verb_behind(clause, position)):
        return -1
    if at < 0 or clause[at].text not in COUNTED or clause[at].text in GROUND | EVENTS:
        return -1
    counted_already = any(token.kind is Kind.QUANTITY for token in clause[max(0, at - 2) : at])
    named = (
        at > 0
        and clause[at - 1].text in _BEFORE_NAME
        and at == position - 1
        and not clause[at].text.endswith("s")
    )
    return -1 if counted_already or named else at


def _many(token: Token) -> bool:
    return token.quantity is not None and (token.quantity.high or _FEWEST) >= _FEWEST


def _ends_phrase(clause: list[Token], position: int) -> bool:
    return position + 1 >= len(clause) or clause[position + 1].text in _BREAKS


def _verb_behind(clause: list[Token], position: int) -> bool:
    follows = clause[position + 1]
    return follows.text in _BE or follows.names(Form.STATE, Form.PAST)

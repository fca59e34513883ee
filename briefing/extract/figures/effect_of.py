"""Which effect a number belongs to: a word inside its phrase, a passive or a state after it, a verb or noun before it.

A verb in the active voice after the phrase is no effect on it: in "20 gunmen attacked a post" nobody attacked the gunmen.
Each function returns the effect's key (`briefing.extract.lexicon.effects`), or an empty text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.figures.effect_by_kind import effect_on
from briefing.extract.figures.effect_in_toll import brought_to, counted_as, number_of, toll
from briefing.extract.figures.finite import finite
from briefing.extract.figures.lists import items
from briefing.extract.lexicon.counted import BODIES, GROUND, MAY_FLEE, PEOPLE
from briefing.extract.lexicon.effects import ENGLISH, MOVED, Form
from briefing.extract.text.clauses import Kind, Token

if TYPE_CHECKING:
    from briefing.extract.figures.counted_phrase import Counted

BE = frozenset(
    """is are was were be been being été est sont était étaient fut furent soient soit ait serait seraient sera seront
    feared got gets presumed believed confirmed reported""".split()
)
_HAVE = frozenset("has have had ont a avait avaient auraient aurait having ayant".split())
_AFTER_PASSIVE = frozenset(
    """
of and or but in by at on near during when after while as since before outside inside around between along from
for with this last
et ou mais dans par à au aux en sur près lors pendant quand après depuis vers selon mardi lundi mercredi
jeudi vendredi samedi dimanche
monday tuesday wednesday thursday friday saturday sunday yesterday today according overnight there hier dont including
""".split()
)
_FILLERS = frozenset(
    """
a an the of all both tous toutes its their our his her another as up to least some approximately also about
further additional many other more estimated
about least and de d' des les le la l' ses leurs un une environ autres encore au aux à près du entre leurs nos notre
reportedly allegedly around total deadly nearly only possibly separate roughly on off away
lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir nuit avant aube également aussi
""".split()
)
_QUOTES = "\"“”„«»'‘’"
_DETERMINERS_FR = frozenset("le la les l' un une des du leurs leur ses son sa plusieurs".split())
OUTDO = frozenset({"killed", "freed", "recovered", "escaped", "rescued"})
"""Effects that are the news of those to whom something else had happened before."""
_ATTACKS = frozenset(
    """attacks attack attacked assaults assault raids raid raided strikes strike struck offensive
    attaques attaque assauts assaut frappes frappe attaqué attaquée attaqués""".split()
)
_AGAINST = frozenset({"in", "on", "against", "across", "at", "dans", "contre", "sur", "à"})
_DIRECT = frozenset({"killed", "wounded", "abducted", "detained", "freed", "captured"})
_SUBJECTS = frozenset("they we he she i ils elles nous il elle on".split())  # "17 hostages they took"
_COPULAS = frozenset(
    "is are was were include includes included figure figurent est sont était étaient compte comptent comptaient".split()
)
_BEFORE_OPENING = frozenset(
    "also and among those the items objects weapons parmi les objets armes ont a également aussi et".split()
)
_OPENING = 4  # tokens into a clause
_LIST_REACH = 14  # tokens between a verb and its last object
_REACH = 18  # tokens between a phrase and the passive that it is the subject of
_TELLS = frozenset(
    "saw see sees watched witnessed heard said says told recalled recounted affirment disent racontent".split()
)
"""Verbs behind those who tell of others: "two drivers saw soldiers being killed"."""
_CARED_FOR = frozenset("treated admitted operated".split())
_NEAR_REACH = 10  # tokens in which a clause of time or place does no harm
_ANOTHER_CLAUSE = frozenset(
    """said says say told saying adding added claimed believes believe thinks think when where while because if although though
    as after before whose and but dit disent affirme affirment déclaré ajouté quand lorsque où tandis parce mais et après avant
    comme""".split()
)


def effect_inside(clause: list[Token], phrase: Counted) -> str:
    """Return the effect that a word of the counted phrase names: "14 dead", "12 wounded soldiers", "trois blessés"."""
    if phrase.inner < 0:
        return ""
    token = clause[phrase.inner]
    participle = token.names(Form.PAST) and not token.names(Form.STATE, Form.NOUN)
    if participle and not phrase.known and _active(clause, phrase.inner):
        return ""
    return _effect(clause, phrase.inner, phrase, Form.PAST, Form.STATE, Form.NOUN)


def effect_after(clause: list[Token], phrase: Counted) -> str:
    """Return the effect that the phrase is the subject of: "were killed", "died", "ont été tués", "missing"."""
    at, be, have, aside = phrase.end, False, False, False
    if at < len(clause) and clause[at].text in _TELLS:
        return ""
    last = min(len(clause), phrase.end + _REACH)
    while at < last:
        token = clause[at]
        if token.kind is Kind.QUANTITY or token.text in _SUBJECTS:
            return ""
        if at == phrase.end + _NEAR_REACH and _another_clause(clause, phrase.end, last):
            return ""
        if token.kind is Kind.MARK and token.text not in _QUOTES:
            at = _behind_aside(clause, at)
            if at < 0:
                return ""
            last, aside = min(len(clause), at + _REACH), True
            continue
        be, have = be or token.text in BE, have or token.text in _HAVE
        near = at <= phrase.end + 1 or be or aside or finite(clause, phrase, at)
        unit = ""
        if (
            token.names(Form.STATE)
            and (be or token.text not in _CARED_FOR)
            and (near or have or phrase.head in MAY_FLEE)
        ):
            unit = _effect(clause, at, phrase, Form.STATE)
        if not unit and token.names(Form.PAST) and near and (be or (not have and not _active(clause, at))):
            unit = _effect(clause, at, phrase, Form.PAST)
        if unit:
            return unit if be or have else _later(clause, at + 1, phrase) or unit
        at += 1
    return ""


def _another_clause(clause: list[Token], first: int, last: int) -> bool:
    """Return whether what stands between two places is more than the time and place of one clause."""
    return any(token.text in _ANOTHER_CLAUSE for token in clause[first:last])


def _later(clause: list[Token], first: int, phrase: Counted) -> str:
    """Return what has become of those told by a participle: "two teachers abducted in May have been freed"."""
    be = False
    for at in range(first, min(len(clause), first + _REACH)):
        token = clause[at]
        if token.kind is not Kind.WORD or token.text in {"and", "et", "or", "ou", "by", "par"}:
            return ""
        unit = (
            _effect(clause, at, phrase, Form.PAST, Form.STATE) if token.names(Form.PAST, Form.STATE) else ""
        )
        if be and unit:
            return unit if unit in OUTDO else ""
        be = be or token.text in BE | _HAVE
    return ""


def effect_before(clause: list[Token], position: int, phrase: Counted) -> str:
    """Return the effect whose object the number is: "killed 12", "the deaths of at least 30", "death toll rose to 14"."""
    at = position - 1
    while at >= 0 and position - at <= 7 and _filler(clause[at]):
        at -= 1
    if at < 0:
        return ""
    token = clause[at]
    linked = any(each.text in {"of", "de", "d'", "des"} for each in clause[at + 1 : position])
    if token.names(Form.PAST, Form.ACT) and not _passive_ends(clause, at):
        return _effect(clause, at, phrase, Form.PAST, Form.ACT)
    turned = _turned_round(clause, at, phrase) if at == position - 1 else ""
    if turned:
        return turned
    if linked and (token.names(Form.NOUN) or token.text in BODIES):
        return "killed" if token.text in BODIES else _effect(clause, at, phrase, Form.NOUN)
    return (
        _lives(token, phrase)
        or _second_object(clause, position, phrase)
        or toll(clause, position)
        or number_of(clause, position)
        or brought_to(clause, position)
        or counted_as(clause, position)
        or _ground_attacked(clause, position, phrase)
    )


def _lives(token: Token, phrase: Counted) -> str:
    took = token.text in {"claimed", "claiming", "cost", "took", "costing", "taking", "taken"}
    return "killed" if phrase.head == "lives" and took else ""


def _turned_round(clause: list[Token], at: int, phrase: Counted) -> str:
    """Return the effect of a verb before its subject: "a péri une femme", "damaged are 12 houses"."""
    helped = at > 0 and clause[at - 1].text in BE | _HAVE
    if clause[at].names(Form.STATE) and helped:
        return _effect(clause, at, phrase, Form.STATE)
    if clause[at].text not in _COPULAS or not at:
        return ""
    if clause[at - 1].names(
        Form.PAST
    ):  # "those killed were two soldiers", "the items seized were three rifles"
        return _effect(clause, at - 1, phrase, Form.PAST)
    opens = [place for place in range(min(at, _OPENING)) if clause[place].names(Form.PAST)]
    between = clause[opens[0] : min(at, opens[0] + _LIST_REACH)] if opens else []
    if (
        not opens
        or at - opens[0] > _LIST_REACH
        or any(clause[place].text not in _BEFORE_OPENING for place in range(opens[0]))
    ):
        return ""
    plain = all(token.kind is Kind.WORD and token.text not in BE | _HAVE for token in between)
    return _effect(clause, opens[0], phrase, Form.PAST) if plain else ""


def _effect(clause: list[Token], at: int, phrase: Counted, *forms: Form) -> str:
    """Return the effect of the word at `at` on the phrase, in the first of these forms that it has."""
    token = clause[at]
    unit = _with_partner(clause, at, token.effect(*forms))
    # Those who flee with no noun to say who they are may be fighters as well.
    return "" if unit == MOVED and not phrase.head else effect_on(unit, phrase.head, token.text)


def _filler(token: Token) -> bool:
    if token.kind is Kind.MARK:
        return token.text in _QUOTES
    return (
        token.kind is Kind.WORD and (token.text in _FILLERS or token.text.endswith("ly")) and not token.forms
    )


def _active(clause: list[Token], at: int) -> bool:
    """Return whether the form of effect at `at` takes an object: whatever follows cannot follow a participle."""
    if at + 1 >= len(clause) or clause[at + 1].kind is Kind.MARK:
        return False
    token = clause[at + 1]
    if clause[at].text not in ENGLISH:  # "tués le 3 mai" agrees with its noun, "et tué le maire" does not
        return not clause[at].text.endswith("s") and (
            token.kind is Kind.QUANTITY or token.text in _DETERMINERS_FR
        )
    return token.kind is Kind.QUANTITY or (
        token.text not in _AFTER_PASSIVE and not token.forms and not token.text.endswith("ly")
    )


def _passive_ends(clause: list[Token], at: int) -> bool:
    """Return whether the form at `at` closes a passive of its own: "were killed 12 …" begins something new."""
    before = [token.text for token in clause[max(0, at - 2) : at]]
    if "," in before:
        before = before[before.index(",") + 1 :]  # "and, it is believed, injured one of the assailants"
    return any(word in BE - {"est", "été"} for word in before) and clause[at].names(Form.PAST)


def _with_partner(clause: list[Token], at: int, unit: str) -> str:
    """Return one unit for "killed or wounded", "dead and wounded"; else `unit` itself."""
    if unit not in {"killed", "wounded"}:
        return unit
    other = {"killed": "wounded", "wounded": "killed"}[unit]
    forms = (Form.PAST, Form.STATE, Form.ACT, Form.NOUN)
    for near, link in ((at + 2, at + 1), (at - 2, at - 1)):
        if (
            0 <= near < len(clause)
            and clause[link].text in {"or", "and", "et", "ou"}
            and clause[near].effect(*forms) == other
            and not (
                near < at
                and near
                and clause[near - 1].text in BE
                and at + 1 < len(clause)
                and clause[at + 1].text in BE
            )
            and not (near > at and near + 1 < len(clause) and clause[near + 1].text in BE)
        ):
            return "killed or wounded"
    return unit


def _behind_aside(clause: list[Token], at: int) -> int:
    """Return the position behind an aside between commas or brackets, if the verb goes on there; else -1."""
    if at + 1 < len(clause) and clause[at + 1].text in BE | _HAVE:
        return (
            at + 1
        )  # the comma itself ends an aside: "2,300 households, or 12,000 people, have been displaced"
    for close in range(at + 1, min(len(clause), at + 14)):
        if clause[close].kind is Kind.MARK and clause[close].text in ",)" and close + 1 < len(clause):
            follows = clause[close + 1]
            return close + 1 if follows.text in BE | _HAVE or follows.names(Form.STATE) else -1
    return -1


def _second_object(clause: list[Token], position: int, phrase: Counted) -> str:
    """Return the effect of a verb with several objects: "killed the commander and five of his men"."""
    if clause[position - 1].text not in {"and", "et", ",", "+", "&", "plus"}:
        return ""
    for at in range(position - 2, max(-1, position - _LIST_REACH), -1):
        if clause[at].effect(Form.PAST, Form.ACT):
            return _of_last_object(clause, at, position, phrase)
        if clause[at].text in _COPULAS and items(clause[at + 1 : position]):
            return _turned_round(clause, at, phrase)
        if clause[at].text in BODIES and clause[at + 1].text in {"of", "de"}:
            return "killed" if items(clause[at + 2 : position]) else ""
        if clause[at].kind is Kind.QUANTITY:
            return ""
    return ""


def _of_last_object(clause: list[Token], at: int, position: int, phrase: Counted) -> str:
    """Return the effect of the verb at `at` on the number at `position`, where only a list of its objects stands between."""
    between, unit = clause[at + 1 : position], clause[at].effect(Form.PAST, Form.ACT)
    people = not phrase.head or phrase.head in PEOPLE
    listed = len(between) > 1 and items(between) and not _passive_ends(clause, at)
    return _effect(clause, at, phrase, Form.PAST, Form.ACT) if listed and people == (unit in _DIRECT) else ""


def _ground_attacked(clause: list[Token], position: int, phrase: Counted) -> str:
    """Return "attacked" where attacks are said to have been made in or on so many towns, posts or camps."""
    if phrase.head not in GROUND or position == 0:
        return ""
    at = position - 1
    while at > 0 and _filler(clause[at]):
        at -= 1
    before = clause[max(0, at - 7) : at]
    return (
        "attacked" if clause[at].text in _AGAINST and any(token.text in _ATTACKS for token in before) else ""
    )

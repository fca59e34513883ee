"""Which effect a number belongs to: a word inside its phrase, a passive or a state after it, a verb or noun before it.

A verb in the active voice after the phrase is no effect on it: in "20 gunmen attacked a post" nobody attacked the gunmen.
Each function returns the effect's key (`briefing.extract.lexicon.effects`), or an empty text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.clauses import Kind, Token
from briefing.extract.lexicon.counted import GROUND, PEOPLE
from briefing.extract.lexicon.effects import Form

if TYPE_CHECKING:
    from briefing.extract.counted_phrase import Counted

_BE = frozenset(
    """is are was were be been being été est sont était étaient fut furent soient
    feared got gets presumed believed confirmed reported""".split()
)
_HAVE = frozenset("has have had ont a avait avaient auraient aurait having ayant".split())
_AND = frozenset(
    {"and", "et", "ou", "or", "plus", "&", "ainsi", "que", "as", "well", "another", "autres", "while", "with"}
)
_AFTER_PASSIVE = frozenset(
    """
and or but in by at on near during when after while as since before outside inside around between along from
for with this last
et ou mais dans par à au aux en sur près lors pendant quand après depuis vers selon mardi lundi mercredi
jeudi vendredi samedi dimanche
monday tuesday wednesday thursday friday saturday sunday yesterday today according overnight there hier dont including
""".split()
)
_FILLERS = frozenset(
    """
a an the of all both tous toutes its their his our another as up to least some approximately also about
further additional many other more estimated
about least and de d' des les le la l' ses leurs un une environ autres encore au aux à près du entre leurs
reportedly allegedly around total deadly nearly only possibly separate roughly
lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir nuit avant aube également aussi
""".split()
)
_QUOTES = "\"“”„«»'‘’"
_TOLL = frozenset({"toll", "bilan", "tolls"})
_NUMBER = frozenset({"number", "nombre"})
_TOLL_LINKS = frozenset(
    """
of rose risen rising rises stands stood standing climbed climbing reached reaches is was at to now has had
have passed passes from
de est s' élève élevait à passe passé atteint atteindrait provisoire porté serait d' dernier nouveau lourd
officiel the au moins les alourdi
in attack official latest stays remains remained put puts military civilian confirmed jumped grew increased
exceeds exceeded fait dépasse établit établi
""".split()
)
_INCLUDING = frozenset(
    {
        "including",
        "include",
        "included",
        "dont",
        "among",
        "notamment",
        "parmi",
        "them",
        "lesquels",
        "whom",
        "eux",
        "of",
        "at",
        "le",
        "la",
        "other",
        "least",
        "compris",
        "y",
    }
)
_ATTACKS = frozenset(
    """attacks attack attacked assaults assault raids raid raided strikes strike struck offensive
    attaques attaque assauts assaut frappes frappe attaqué attaquée attaqués""".split()
)
_AGAINST = frozenset({"in", "on", "against", "across", "at", "dans", "contre", "sur", "à"})
_FLED = frozenset({"fled", "fui", "fuient"})
_MAY_FLEE = frozenset(
    """people residents families villagers civilians households women inhabitants refugees persons
    personnes habitants familles civils villageois ménages""".split()
)
_NOT_IN_OBJECT = frozenset(
    "in on at by from to near during after when while as since before dans par à sur près and et or ou that que who qui".split()
)
_REACH = 10  # tokens between a phrase and the passive that it is the subject of


def effect_inside(clause: list[Token], phrase: Counted) -> str:
    """Return the effect that a word of the counted phrase names: "14 dead", "12 wounded soldiers", "trois blessés"."""
    if phrase.inner < 0:
        return ""
    token = clause[phrase.inner]
    participle = token.names(Form.PAST) and not token.names(Form.STATE, Form.NOUN)
    if participle and not phrase.known and _active(clause, phrase.inner):
        return ""
    return _with_partner(clause, phrase.inner, token.effect(Form.PAST, Form.STATE, Form.NOUN))


def effect_after(clause: list[Token], phrase: Counted) -> str:
    """Return the effect that the phrase is the subject of: "were killed", "died", "ont été tués", "missing"."""
    at, be, have = phrase.end, False, False
    last = min(len(clause), phrase.end + _REACH)
    while at < last:
        token = clause[at]
        if token.kind is Kind.QUANTITY:
            return ""
        if token.kind is Kind.MARK and token.text not in _QUOTES:
            at = _behind_aside(clause, at)
            if at < 0:
                return ""
            last = min(len(clause), at + _REACH)
            continue
        be, have = be or token.text in _BE, have or token.text in _HAVE
        near = at <= phrase.end + 1 or be
        if token.text in _FLED and phrase.head in _MAY_FLEE:
            return "displaced"
        if token.names(Form.STATE) and (near or have):
            return _with_partner(clause, at, token.effect(Form.STATE))
        if token.names(Form.PAST) and near and (be or (not have and not _active(clause, at))):
            return _with_partner(clause, at, token.effect(Form.PAST))
        at += 1
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
        return _with_partner(clause, at, token.effect(Form.PAST, Form.ACT))
    if token.names(Form.NOUN) and linked:
        return _with_partner(clause, at, token.effect(Form.NOUN))
    if phrase.head == "lives" and token.text in {"claimed", "claiming", "cost", "took", "costing"}:
        return "killed"
    return (
        _second_object(clause, position, phrase)
        or _toll(clause, position)
        or _number_of(clause, position)
        or _ground_attacked(clause, position, phrase)
    )


def joined_to(clause: list[Token], left: int, right: int) -> bool:
    """Return whether only "and", a comma or the like stands between the tokens `left` and `right` (half-open)."""
    between = clause[left:right]
    return bool(between) and all(token.text in _AND or token.text == "," for token in between)


def introduced_as_part(clause: list[Token], left: int, right: int) -> bool:
    """Return whether "including", "among them" or "dont" brings in the number at `right` as a part of the one before."""
    between = [token.text for token in clause[left:right] if token.kind is not Kind.MARK]
    starts = [
        at
        for at, word in enumerate(between)
        if word in {"including", "include", "included", "dont", "among", "notamment", "parmi", "compris"}
    ]
    return bool(starts) and all(word in _INCLUDING for word in between[starts[-1] :])


def _filler(token: Token) -> bool:
    if token.kind is Kind.MARK:
        return token.text in _QUOTES
    return (
        token.kind is Kind.WORD and (token.text in _FILLERS or token.text.endswith("ly")) and not token.forms
    )


def _active(clause: list[Token], at: int) -> bool:
    """Return whether the form of effect at `at` takes an object: whatever follows cannot follow a participle."""
    if at + 1 >= len(clause):
        return False
    token = clause[at + 1]
    if token.kind is Kind.MARK:
        return False
    return token.kind is Kind.QUANTITY or (
        token.text not in _AFTER_PASSIVE and not token.forms and not token.text.endswith("ly")
    )


def _passive_ends(clause: list[Token], at: int) -> bool:
    """Return whether the form at `at` closes a passive of its own: "were killed 12 …" begins something new."""
    before = [token.text for token in clause[max(0, at - 2) : at]]
    return any(word in _BE - {"est", "été"} for word in before) and clause[at].names(Form.PAST)


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
        ):
            return "killed or wounded"
    return unit


def _behind_aside(clause: list[Token], at: int) -> int:
    """Return the position behind an aside between commas or brackets, if the verb goes on there; else -1."""
    for close in range(at + 1, min(len(clause), at + 14)):
        if clause[close].kind is Kind.MARK and clause[close].text in ",)" and close + 1 < len(clause):
            follows = clause[close + 1]
            return close + 1 if follows.text in _BE | _HAVE or follows.names(Form.STATE) else -1
    return -1


def _second_object(clause: list[Token], position: int, phrase: Counted) -> str:
    """Return the effect of a verb with two objects: "killed the commander and five of his men"."""
    if clause[position - 1].text not in {"and", "et"} or (phrase.head and phrase.head not in PEOPLE):
        return ""
    for at in range(position - 2, max(-1, position - 9), -1):
        token = clause[at]
        unit = token.effect(Form.PAST, Form.ACT)
        if unit:
            direct = unit in {"killed", "wounded", "abducted", "detained", "released"} and at < position - 2
            return unit if direct and not _passive_ends(clause, at) else ""
        if token.kind is not Kind.WORD or token.text in _NOT_IN_OBJECT:
            return ""
    return ""


def _toll(clause: list[Token], position: int) -> str:
    for at in range(position - 1, max(-1, position - 10), -1):
        token = clause[at]
        if token.text in _TOLL:
            before = clause[at - 1].text if at else ""
            return (
                "killed"
                if before in {"death", "fatality"} or _says_killed(clause[at + 1 : position])
                else "casualties"
            )
        if not token.text.isdigit() and token.text not in _TOLL_LINKS | {"humain", "mortel", "death"}:
            return ""
    return ""


def _number_of(clause: list[Token], position: int) -> str:
    """Return the effect in "the number of wounded at more than 100", "le nombre de morts s'élève à 45"."""
    unit = ""
    for at in range(position - 1, max(-1, position - _REACH), -1):
        token = clause[at]
        if token.text in _NUMBER:
            return unit
        named = token.effect(Form.NOUN, Form.STATE, Form.PAST)
        if not named and token.text not in _TOLL_LINKS and token.text not in PEOPLE:
            return ""
        unit = named or unit
    return ""


def _says_killed(between: list[Token]) -> bool:
    return any(token.effect(Form.NOUN, Form.STATE) == "killed" for token in between)


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

"""Effects told by a toll: "the death toll rose to 14", "the number of wounded at 100", "les blessés sont au nombre de 12".

Each function returns the effect's key (`briefing.extract.lexicon.effects`), or an empty text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.figures.effect_by_kind import effect_of_kind, effect_on
from briefing.extract.lexicon import effects
from briefing.extract.lexicon.counted import COUNTED, PEOPLE
from briefing.extract.lexicon.effects import Form

if TYPE_CHECKING:
    from briefing.extract.text.clauses import Token

_TOLL = frozenset({"toll", "bilan", "tolls", "count", "solde"})
_NUMBER = frozenset({"number", "nombre", "numbers", "total", "figure", "chiffre", "tally"})
_TOLL_LINKS = frozenset(
    """
    since then meanwhile again already further later encore depuis déjà maintenant désormais
    of rose risen rising rises stands stood standing climbed climbing reached reaches is was at to now has had have
    passed passes from de est s' élève élevait à passe passé atteint atteindrait provisoire porté serait d' dernier
    nouveau lourd officiel the au moins les alourdi in attack official latest stays remains remained put puts military
    civilian confirmed jumped grew increased exceeds exceeded fait dépasse établit établi among were sont soldiers des
    those whom these ones people persons individuals which already put anything up over personnes ceux celles exactement
    par chez parmi estimé évalué chiffré estimated evaluated reported fixé arrêté monté grimpé monte grimpe avoisine
    dépassé alourdit s'alourdit
    """.split()
)
_SO_MANY = frozenset(
    """
    at are is were was number numbered total totalled totaled stand stands stood exceed reach include includes
    included figure figurent comptent comptaient à sont au de of
    """.split()
)
_COUNT_NOUNS = frozenset(
    """dead wounded injured displaced missing deaths injuries fatalities arrests killed casualties
    losses pertes arrivals arrivées martyrs hostages captives evacuees escapees
    morts blessés disparus déplacés décès tués blessées déplacées victimes arrestations""".split()
)
_LOSSES = frozenset({"losses", "pertes"})
_LABEL = re.compile(r"(?:^|[\n.;,(•*–—-])\s*(?P<label>[^\W\d_][\w '’-]{2,40}?)\s?(?::|=|–|—|-)\s*$")
_LABEL_WORDS = 4
_LOOK = 60  # code points before a number in which its label can stand
_RISEN = frozenset(
    """rose risen rising stands stood climbed climbing reached reaches jumped grew increased soared élève élevait monté monte
    passé passe grimpé grimpe alourdi alourdit porté atteint atteignait établit établi s'élève s'élevait s'alourdit""".split()
)
_RISE_REACH = 6  # tokens between a rise and its number
_SUBJECT_REACH = 24  # tokens between a toll and its rise
_BEHIND = 8  # tokens behind a number in which "the number of …" is told
_NAMED_REACH = 5  # tokens from a toll to those it counts
_FARTHEST = 10  # tokens between "toll" and its number


def toll(clause: list[Token], position: int) -> str:
    """Return the effect in "the death toll stands at 14", "le bilan est de 14"."""
    for at in range(position - 1, max(-1, position - _FARTHEST), -1):
        token = clause[at]
        if token.text in _TOLL:
            return _toll_of(clause, at, position)
        if not token.text.isdigit() and token.text not in _TOLL_LINKS | {"humain", "mortel", "death"}:
            return _far_toll(clause, position)
    return _far_toll(clause, position)


def _far_toll(clause: list[Token], position: int) -> str:
    """Return the effect of a toll told further back, whose rise stands right before: "the toll from … has climbed to 19"."""
    risen = [at for at in range(max(0, position - _RISE_REACH), position) if clause[at].text in _RISEN]
    if not risen or any(clause[at].text not in _TOLL_LINKS for at in range(risen[-1] + 1, position)):
        return ""
    for at in range(risen[0] - 1, max(-1, risen[0] - _SUBJECT_REACH), -1):
        if clause[at].text in _TOLL:
            return _toll_of(clause, at, position)
    return ""


def _toll_of(clause: list[Token], at: int, position: int) -> str:
    """Return what the toll at `at` counts: whom its "of" names ("the count of the displaced"), else the killed."""
    of = at + 1 < position and clause[at + 1].text in {"of", "des", "de"}
    named = [each.effect(Form.NOUN, Form.PAST) for each in clause[at + 2 : at + _NAMED_REACH] if each.forms]
    if of and named and named[0]:
        return named[0]
    before = clause[at - 1].text if at else ""
    return "casualties" if before in {"casualty", "victim"} else "killed"


def number_of(clause: list[Token], position: int) -> str:
    """Return the effect in "the number of wounded at more than 100", "le nombre de morts s'élève à 45"."""
    unit = ""
    for at in range(position - 1, max(-1, position - _FARTHEST), -1):
        token = clause[at]
        if token.text in _NUMBER:
            return unit
        named = token.effect(Form.NOUN, Form.STATE, Form.PAST)
        if not named and token.text not in _TOLL_LINKS and token.text not in PEOPLE:
            return ""
        unit = named or unit
    return ""


def brought_to(clause: list[Token], position: int) -> str:
    """Return the effect in "bringing to 31 the number of people killed", "ce qui porte à 31 le nombre de morts"."""
    if not position or clause[position - 1].text not in {"to", "à"}:
        return ""
    behind = clause[position + 1 : position + _BEHIND]
    if len(behind) < 2 or behind[0].text not in {"the", "le"} or behind[1].text not in _NUMBER | _TOLL:
        return ""
    if behind[1].text in _TOLL:
        return "killed"
    return next((each.effect(Form.NOUN, Form.PAST, Form.STATE) for each in behind[2:] if each.forms), "")


def counted_as(clause: list[Token], position: int) -> str:
    """Return the effect in "put the displaced at no more than 200", "the injured are over 20", "les blessés sont 12"."""
    at = position - 1
    while at > 0 and position - at <= 3 and clause[at].text in _SO_MANY | {"nombre", "to"}:
        at -= 1
    if at == position - 1 or clause[at].text not in _COUNT_NOUNS:
        return ""
    if clause[at].text in _LOSSES:
        return "lost"
    return clause[at].effect(Form.NOUN, Form.STATE, Form.PAST) or effect_of_kind(clause[at].text)


def labelled(text: str, at: int, *, french: bool) -> tuple[str, str]:
    """Return the effect and the noun of the label before the number at `at`: "Killed: 4 soldiers", "Houses burned – 12"."""
    match = _LABEL.search(text, max(0, at - _LOOK), at)
    if not match:
        return "", ""
    known, label = effects.FRENCH if french else effects.ENGLISH, match["label"].split()
    plain = [word.casefold() for word in label]
    words = next((known[each] for each in (" ".join(plain), *plain[:_LABEL_WORDS]) if each in known), {})
    key = next((words[form] for form in (Form.STATE, Form.PAST, Form.NOUN) if form in words), "")
    noun = (
        next((word for word in label if word.casefold() in COUNTED), "") if len(label) <= _LABEL_WORDS else ""
    )
    return effect_on(key, noun.casefold()) or effect_of_kind(
        noun.casefold()
    ), "" if noun.casefold() in _COUNT_NOUNS else noun

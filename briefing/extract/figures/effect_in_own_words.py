"""Effects that have no key: the participle of whatever was done to those counted, as the text has it.

"Forty houses were affected", "ont tiré trois roquettes". Verbs of saying, seeing, having and
counting do nothing to what they count.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.figures.effect_of import BE
from briefing.extract.text.clauses import Kind, Token

if TYPE_CHECKING:
    from briefing.extract.figures.counted_phrase import Counted

_PASSIVE_EN = re.compile(r"\w{3,}(?:ed|own|roken|tolen|idden|ut off)$")
_PASSIVE_FR = re.compile(r"\w{2,}(?:é|ée|és|ées|is|ises|its|ites|ert|erts|us|ues)$")
_ACTIVE_EN = re.compile(r"[a-z]{3,}ed$")
_ACTIVE_FR = re.compile(r"\w{2,}é$")
_BE = BE - frozenset("feared got gets presumed believed confirmed reported".split()) | frozenset(
    {"vu", "vus", "vues", "vue"}
)
_HAVE_FR = frozenset("a ont avait avaient aurait auraient".split())
_DONE_NOTHING = frozenset(
    """
    reported believed feared seen counted known said thought expected supposed presumed confirmed involved concerned
    based located armed dressed composed situated registered received recorded named identified called aged noted
    mentioned observed heard spotted listed documented verified estimated totalled totaled numbered included contained
    comprised announced described claimed stated followed used wanted needed asked visited required reached exceeded
    entitled considered scheduled planned mostly shown own grown thrown flown according interviewed cited quoted led
    headed divided stationed housed hosted signalé signalée signalés signalées recensé recensés recensées enregistré
    enregistrés enregistrées compté comptés comptées dénombré dénombrés observé observés aperçu aperçus vu vus
    constaté situé situés situées nommé identifié identifiés composé armé armés estimé annoncé déclaré évoqué affirmé
    indiqué rapporté cité mentionné noté reçu reçus dépassé concerné concernés basé plus tous puis depuis dans mais
    pris accueilli évalué chiffré entré entrée entrés entrées sorti sortie sortis sorties venu venue venus venues
    intervenu intervenue intervenus survenu survenue survenues allé allés monté montés passé passés resté restés restées
    devenu devenus apparu apparus né nés née mobilisé mobilisés déployé déployés
    """.split()
)
_PERFECT = frozenset("have has had having".split())
_FILLERS = frozenset("a an the les ces ses leurs his its their of".split())
_REACH = 5  # tokens between a phrase and its participle


def own_word(clause: list[Token], position: int, phrase: Counted, *, french: bool) -> str:
    """Return the participle of what was done to the counted phrase, casefolded; "" where nothing was."""
    if not phrase.known:
        return ""
    return _passive(clause, phrase, french=french) or _active(clause, position, french=french)


def _passive(clause: list[Token], phrase: Counted, *, french: bool) -> str:
    be = False
    for token in clause[phrase.end : phrase.end + _REACH]:
        if token.kind is not Kind.WORD or token.text in {"and", "et", "who", "qui", "that", "not", "pas"}:
            return ""
        if be and (_PASSIVE_FR if french else _PASSIVE_EN).match(token.text) and token.text not in BE:
            return "" if token.text in _DONE_NOTHING or token.forms else token.text
        if token.text in _PERFECT:
            be = False  # "have landed"
        be = be or token.text in _BE
    return ""


def _active(clause: list[Token], position: int, *, french: bool) -> str:
    at = position - 1
    while at >= 0 and position - at <= 4 and (clause[at].text in _FILLERS):
        at -= 1
    if at < 1:
        return ""
    token = clause[at]
    if token.kind is not Kind.WORD or token.text in _DONE_NOTHING or token.forms:
        return ""
    if french:
        return token.text if _ACTIVE_FR.match(token.text) and clause[at - 1].text in _HAVE_FR else ""
    passive = any(each.text in BE for each in clause[max(0, at - 2) : at])
    return token.text if _ACTIVE_EN.match(token.text) and not passive else ""

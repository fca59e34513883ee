"""Questions: what a claim answers, told by its words, in English and French.

The answers are proposals to sort by: the board lets a person move a claim to another question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extract.lexicon.lexicon import words
from briefing.model.claim import Answer, Attitude, Figure, Naming, Question, Topic

_GROUND = (
    r"(?:control|barracks|base|bases|camps?|posts?|outposts?|positions?|towns?|village|villages|city|airport|garrisons?|checkpoints?|"
    r"casernes?|camp|postes?|villes?|localités?|aéroport|garnisons?)"
)
_REPELLED = words(
    r"\b(?:repel(?:led|ling|s)?|repuls\w+|push(?:ed|ing)? back|beat(?:en)? back|fought off|foil\w*|thwart\w*|routed|drove (?:them|the \w+) (?:out|back|off)|"
    r"beat(?:en)? off|retreat\w*|fell back|repouss\w+|l['’]ennemi a reculé|mis en déroute|déjou\w+|mis en échec|tenu en échec|suffered (?:\w+ ){0,2}(?:losses|defeat)|subi (?:de|des) (?:\w+ ){0,2}pertes)\b"
)
_SUCCEEDED = words(
    r"\b(?:succe(?:ss|ed)\w*|high[- ]quality|coordinated and|victor\w+|overran|réussi\w*|succès|victoire|grande qualité|haute qualité)\b"
)
_TAKEN = words(
    rf"\b(?:seiz\w+|captur\w+|walked into|entered|took|taken|take|taking|overr[au]n\w*|overrunning|occup\w+|gain\w+|control over)\b[^.;]{{0,40}}\b{_GROUND}\b|\bcontrol (?:over|of)\b"
    rf"|\b(?:pris|prise|prendre|emparé\w*|occup\w+|contrôl\w+|conquis)\b[^.;]{{0,40}}\b{_GROUND}\b"
)
_HELD = words(
    r"\b(?:under (?:full |complete )?control|held (?:their|its|all|the|every|each)|hold(?:s|ing)? (?:all|its|their|the)|retook|retaken|regain\w+|recaptur\w+|no (?:post|base|town|camp)\w* (?:was |were )?(?:lost|fell)"
    r"|sous contrôle|tiennent|tenu (?:toutes |tous )?(?:leurs|ses|nos|les)|denied losing|perte de terrain|repris le contrôle|aucune? (?:poste|camp|ville|caserne) n['’]est tombée?)\b"
)
_LOSSES = words(
    r"\b(?:kill\w*|dead|deaths?|died|dies|wound\w*|injur\w*|casualt\w+|losses|toll|neutrali[sz]\w*|fatalit\w+|bodies|lost \w+ (?:men|soldiers|fighters)"
    r"|tué\w*|morts?|mortes?|décès|bless\w+|pertes|bilan|neutralis\w+|victimes?|dépouilles)\b"
)
_MATERIEL = words(
    r"\b(?:weapons?|arms|vehicles?|motorcycles?|motorbikes?|ammunition|equipment|drones?|pickups?|armes|véhicules?|motos|munitions|équipements?|matériel|pick-up)\b"
)
_RECOVERED = words(
    r"\b(?:recover\w*|seiz\w+|captur\w+|destroy\w*|confiscat\w+|récupér\w+|saisi\w*|détrui\w+|pris\w*|destruction)\b"
)
_RESPONSIBLE = words(
    r"\b(?:claim\w* responsibility|responsib(?:le|ility) for|claim(?:ed|s|ing)? (?:the |this |that )?(?:\w+ )?(?:attack|ambush|assault|bombing|raid|killing|abduction|strike|explosion|blast)s?\b|carried out by|was behind|were behind|revendiqu\w+|responsables? d|a mené)\b"
)
_NOT_RESPONSIBLE = words(
    r"\b(?:not responsible|no (?:involvement|role|part)|denied (?:any )?(?:involvement|responsibility)|n['’](?:a|ont) rien à voir|nié toute (?:implication|responsabilité))\b"
)
_OWN_ATTACK = words(
    r"\b(?:our|we|nos|nous)\b[^.;]{0,40}\b(?:attacked|struck|hit|stormed|ambushed|shelled|raided|targeted|launched|carried out|fired|destroyed"
    r"|attaqué|frappé|visé|mené|lancé|tendu|pris d['’]assaut|tiré|détruit)\b"
)
_NOT_DONE = words(
    r"\b(?:not|never|no|n['’]t)\s+(?:\w+\s+)?(?:carr(?:y|ied) out|conduct(?:ed)?|launch(?:ed)?|fired?|bomb(?:ed)?|shell(?:ed)?|attack(?:ed)?|target(?:ed)?|kill(?:ed)?)\b"
    r"|\b(?:den\w+|reject\w+|dismiss\w+|refut\w+)\b[^.;]{0,20}\b(?:carrying out|conducting|launching|firing|bombing|shelling|attacking|targeting|killing|(?:the )?(?:accusations?|allegations?|charges?))\b"
    r"|\b(?:ni|dément|démenti|nie|nié|nient|rejett?e\w*|rejeté|réfut\w+)\b[^.;]{0,20}\b(?:(?:avoir (?:mené|tiré|attaqué|bombardé|lancé|visé|tué|frappé))|accusations?|toute implication|être (?:responsable|à l['’]origine))\b"
    r"|\bn['’](?:a|ont|avait|avaient) (?:pas|jamais) (?:mené|tiré|attaqué|bombardé|lancé|visé|tué|frappé)\b"
)
_ATTACK = words(
    r"\b(?:attack\w*|assault\w*|raid\w*|offensive\w*|ambush\w*|strikes?|struck|shell\w*|bomb\w*|clash\w*|fighting|explos\w+|storm\w+|gunm[ae]n|abduct\w*|kidnap\w*|hit|targeted"
    r"|attaqu\w+|touchée?s|visée?s|ciblée?s|assauts?|offensives?|embuscades?|frapp\w+|bombard\w+|affrontements?|combats?|explosion\w*|enlev\w+|enlèvements?|incursions?)\b"
)
_WHERE = words(
    r"\b(?:towns?|villages?|localities|locations|places|posts|areas|localités|villes|communes|endroits|lieux)\b"
)
_SENSES = words(
    r"\b(?:gunfire|gunshots?|shots|shooting|smoke|explosions?|heard|saw|seen|woke|bullets?|tirs?|fumée|détonations?|entendu\w*|vu|réveillés?|coups de feu|balles)\b"
)
_ASSESSING = words(
    r"\b(?:concern\w*|warn\w*|risk\w*|threat\w*|fear\w*|instabilit\w*|could|might|may|likely|expand\w*|expansion|worsen\w*|implications?|trend|assess\w*"
    r"|inqui\w+|préoccup\w+|menac\w+|risqu\w+|pourrai\w+|crain\w+|instabilité|aggrav\w+)\b"
)
_CALLING = words(
    r"\b(?:condemn\w*|call(?:ed|s|ing)? (?:for|on)|urg\w+|condolences?|solidarity|demand\w*|condamn\w+|appel\w+ (?:à|au)|exhort\w+|condoléances)\b"
)
_EARLIER = words(
    r"\b(?:previously|in the past|earlier (?:attacks?|this year|in)|last (?:month|year|week)|(?:separate|another|earlier) (?:raid|attack|assault|incident)|précédemment|par le passé|le mois dernier|l['’]an dernier|auparavant|déjà revendiqué|(?:autre|précédente?) (?:raid|attaque|assaut))\b"
)
_ABOUT = (
    ("attackers", words(r"\b(?:militants?|terrorists?|attackers?|assailants?|jihadists?|insurgents?|fighters?|rebels?|gunmen|enem(?:y|ies)|assaillants?|terroristes?|djihadistes?|jihadistes?|combattants?|ennemis?|insurgés)\b")),
    ("soldiers", words(r"\b(?:soldiers?|troops|servicemen|military personnel|officers|militaires?|soldats?|gendarmes?|policemen|policiers?|army (?:losses|casualties))\b")),
    ("civilians", words(r"\b(?:civilians?|villagers?|residents?|people|persons?|children|women|farmers|displaced|civils?|villageois|habitants?|personnes?|enfants|femmes|familles)\b")),
)  # fmt: skip
_COUNTED_LOSSES = re.compile(
    r"kill|wound|injur|dead|neutrali|missing|captured|detained|abduct|liquidat|eliminat|élimin|liquid",
    re.IGNORECASE,
)


_DID_IT = words(
    r"^[“\"«\s]*(?:(?:the|les?|la|l['’])\s*)?(?:[\w’'-]+\s+){1,3}?(?:(?:had|has|have|a|ont|avait|avaient)\s+)?(?:\w+ly\s+)?(?:fired|launched|carried out|bombed|shelled|struck|attacked|"
    r"massacred|killed|executed|abducted|burned|torched|looted|targeted|hit|shot|destroyed|shot down|tiré|lancé|bombardé|frappé|attaqué|massacré|tué|exécuté|enlevé|brûlé|pillé)\b"
)
_BLAMED = words(r"\bon\s|^(?:on\s+)?(?:the|les?|la|l['’])?\s*[\w’'-]+(?:\s+[\w’'-]+){0,3}?(?:\s+(?:of|for|d['’]|de)\b|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is known of a claim when its questions are asked: its words, and what was read off them."""

    wording: str
    cue: str
    attitude: Attitude
    naming: Naming
    figures: tuple[Figure, ...] = ()
    witness: bool = False
    earlier: bool = False
    negated: bool = False
    own: bool = False
    """Whether the text is the claimant's own statement: "we" is the claimant."""
    side: str = ""
    """The party that the claimant speaks for."""
    accused: str = ""
    """Another party that the claim says did it."""


def answers(told: Told) -> tuple[Answer, ...]:
    """Return the questions that a claim answers, the likeliest first, each with a value to compare by; never none."""
    if told.earlier:
        return (_answer(Topic.EARLIER),)
    found = _on_the_ground(told) + _losses(told)
    if not found:
        found = _said_of_it(told)
    return tuple(dict.fromkeys(found)) or (_answer(Topic.OTHER),)


def about(words_counted: str) -> str:
    """Return who is meant by a noun phrase, in one word of the board: attackers, soldiers, civilians, or the phrase itself."""
    return next(
        (group for group, pattern in _ABOUT if pattern.search(words_counted)), words_counted.casefold()
    )


def _answer(topic: Topic, value: str = "", on: str = "") -> Answer:
    return Answer(question=Question(topic=topic, about=on), value=value)


def _on_the_ground(told: Told) -> list[Answer]:
    text = f"{told.cue} {told.wording}"
    found: list[Answer] = []
    if _REPELLED.search(text):
        found.append(_answer(Topic.OUTCOME, "attack succeeded" if told.negated else "attack repelled"))
    taken = _TAKEN.search(text)
    if taken and not told.witness:
        found.append(_answer(Topic.OUTCOME, "" if told.negated else "ground taken"))
        found.append(_answer(Topic.CONTROL, "ground held" if told.negated else "ground taken"))
    elif _SUCCEEDED.search(text) and not found:
        found.append(_answer(Topic.OUTCOME, "attack repelled" if told.negated else "attack succeeded"))
    if _HELD.search(text):
        found.append(_answer(Topic.CONTROL, "ground held"))
    if _MATERIEL.search(told.wording) and _RECOVERED.search(told.wording) and not taken:
        found.append(_answer(Topic.MATERIEL))
    return found + _responsibility(told, text)


def _responsibility(told: Told, text: str) -> list[Answer]:
    """Return who the claim says did it, or did not do it: the claimant's own side, or the party that it accuses."""
    if told.accused:
        return [_answer(Topic.RESPONSIBILITY, "responsible", on=told.accused)]
    if _NOT_RESPONSIBLE.search(text) or _NOT_DONE.search(text):
        return [_answer(Topic.RESPONSIBILITY, "not responsible", on=told.side)]
    if _RESPONSIBLE.search(text) or (told.own and _OWN_ATTACK.search(told.wording)):
        return [_answer(Topic.RESPONSIBILITY, "responsible", on=told.side)]
    return []


def _losses(told: Told) -> list[Answer]:
    counted = [figure for figure in told.figures if _COUNTED_LOSSES.search(figure.unit)]
    if counted:
        return [_answer(Topic.LOSSES, on=about(figure.whose)) for figure in counted]
    if _LOSSES.search(told.wording) and not told.witness:
        group = next((name for name, pattern in _ABOUT if pattern.search(told.wording)), "")
        return [_answer(Topic.LOSSES, on=group)]
    return []


def _said_of_it(told: Told) -> list[Answer]:
    text = f"{told.cue} {told.wording}"
    if told.witness or (told.attitude is Attitude.DESCRIBED and _SENSES.search(text)):
        return [_answer(Topic.WITNESS)]
    if told.attitude is Attitude.WANTS or _CALLING.search(text):
        return [_answer(Topic.RESPONSE)]
    if _ATTACK.search(told.wording) and _WHERE.search(told.wording):
        return [_answer(Topic.WHERE)]
    if told.attitude in (Attitude.WARNED, Attitude.BELIEVES) or _ASSESSING.search(text):
        return [_answer(Topic.ASSESSMENT)]
    if _SENSES.search(told.wording):
        return [_answer(Topic.WITNESS)]
    if _ATTACK.search(told.wording):
        return [_answer(Topic.EVENT)]
    return []


def tells_of_earlier(wording: str) -> bool:
    """Return whether a claim says that it is about an earlier event."""
    return bool(_EARLIER.search(wording))


def accuses(wording: str, attitude: Attitude) -> bool:
    """Return whether a claim's words say of its first noun that it attacked somebody, or blame it."""
    return (attitude is Attitude.CLAIMED and bool(_BLAMED.search(wording))) or bool(_DID_IT.search(wording))


def tells_of_anything(wording: str) -> bool:
    """Return whether a sentence answers any question that a board sorts by."""
    told = Told(wording=wording, cue="", attitude=Attitude.SAID, naming=Naming.NAMED, own=True)
    return answers(told) != (_answer(Topic.OTHER),)


def tells_of_violence(wording: str) -> bool:
    """Return whether a sentence reports an attack, a clash or losses."""
    return bool(_ATTACK.search(wording) or _LOSSES.search(wording))

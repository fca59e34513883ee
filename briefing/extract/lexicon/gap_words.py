"""Wordings by which a report says that something is not known, not confirmed or not given, English and French."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Silence(Enum):
    """Who the words leave silent: nobody, the grammatical subject before them, or whom they name themselves."""

    NOBODY = "nobody"
    SUBJECT = "the subject of the clause"
    NAMED = "the group `who`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One expression, whom it leaves silent, and whether the clause has to be about facts for it to count."""

    expression: re.Pattern[str]
    silence: Silence = Silence.NOBODY
    facts_only: bool = False


def _w(expression: str, silence: Silence = Silence.NOBODY, *, facts_only: bool = False) -> Wording:
    return Wording(expression=re.compile(expression, re.IGNORECASE), silence=silence, facts_only=facts_only)


_ADVERB = (
    r"(?:\s+(?:still|so\s+far|currently|also|largely|as\s+yet|yet|immediately|at\s+present|for\s+now|"
    r"entirely|publicly|officially|fully|independently))*"
)
_ASK = r"(?:whether|how|who|whom|whose|what|which|why|when|where|if)\b"
_GIVEN = (
    r"(?:details?|figures?|numbers?|toll|casualt\w+|reasons?|explanation|information|breakdown|"
    r"indication|word|evidence|motives?|"
    r"names?|timeline|specifics|account|estimate|any|further|more|the|a|an|its|their|his|her|how|"
    r"where|whether|who|what|which|when|why|if)"
)
_GIVE = (
    r"(?:give|provide|disclose|release|reveal|specify|offer|publish|share|issue|detail|identify|name|"
    r"report|mention|state|announce|indicate)"
)
_NOT_DO = r"(?:(?:did|do|does|has|have|had|would|could)\s*(?:n[o'’]t|not))"
_KNOWN = (
    r"(?:unclear|unknown|unconfirmed|undetermined|undisclosed|unspecified|unaccounted\s+for|uncertain|sketchy|scarce|"
    r"not\s+(?:immediately\s+|yet\s+|publicly\s+|fully\s+|officially\s+|independently\s+)*(?:known|"
    r"clear|disclosed|released|specified|confirmed|available|made\s+public|"
    r"established|determined|identified|verified|given|provided|revealed))"
)

ENGLISH = (
    _w(rf"\bit\s+(?:is|was|remains|remained){_ADVERB}\s+(?:unclear|unknown|uncertain|not{_ADVERB}\s+(?:known|clear))\b(?:\s+{_ASK})?"),
    _w(rf"\b(?:remain(?:s|ed)?|is|are|was|were){_ADVERB}\s+{_KNOWN}", facts_only=True),
    _w(r"\b(?:has|have|had)\s+not\s+(?:yet\s+)?been\s+(?:\w+ly\s+)?(?:disclosed|released|confirmed|verified|identified|determined|established|made\s+public|specified)", facts_only=True),
    _w(rf"{_NOT_DO}{_ADVERB}\s+{_GIVE}\s+{_GIVEN}\b", Silence.SUBJECT),
    _w(rf"{_NOT_DO}{_ADVERB}\s+(?:say|specify|clarify|make\s+clear|elaborate|indicate|explain)(?:\s+on\b|\s+{_ASK}|\s+(?:any|more|further)\b|(?=\s*[.,;!?\n]|$))", Silence.SUBJECT),
    _w(rf"{_NOT_DO}{_ADVERB}\s+(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?\s+(?:requests?|questions?|calls?)|comment(?:ed)?|react(?:ed)?|confirm(?:ed)?|released|disclosed|commented|given|provided|specified|claimed\s+responsibility|claim\s+responsibility)\b(?!\s+that\s+it)", Silence.SUBJECT),
    _w(r"\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing))\s+to\s+(?:\w+ly\s+)?(?:comment|give|say|provide|disclose|release|elaborate|specify|identify|name|discuss|confirm|reveal|answer)\b", Silence.SUBJECT),
    _w(rf"\b(?:gave|gives|provided|provides|offered|offers|released|has\s+given|have\s+given|has\s+released|disclosed)\s+(?:no|few|little)\s+(?:other\s+|further\s+|immediate\s+|more\s+)?{_GIVEN}\b", Silence.SUBJECT),
    _w(r"\bneither\s+(?:of\s+the\s+)?\w+\s+(?:gave|provided|disclosed|released|offered|published)\b"),
    _w(r"\bmade\s+no\s+(?:mention|reference|comment|statement|claim)\b", Silence.SUBJECT),
    _w(r"\b(?:has|have|had)\s+yet\s+to\s+(?:comment|confirm|release|give|respond|issue|disclose|identify|announce|provide|react|publish|say)\b", Silence.SUBJECT),
    _w(rf"\bwithout\s+(?:giving|providing|specifying|elaborating|disclosing|offering|saying(?!\s+that)|going\s+into|identifying|naming)\b(?:\s+{_GIVEN}\b)?", Silence.SUBJECT),
    _w(r"\b(?:could|can|cannot|can't)\s+not\s+(?:be\s+)?(?:immediately\s+|independently\s+|yet\s+)*(?:be\s+)?(?:independently\s+|immediately\s+)?(?:verif(?:y|ied)|confirm(?:ed)?|established?|determined?|ascertain(?:ed)?|corroborated?)\b"),
    _w(r"\bcannot\s+(?:be\s+)?(?:independently\s+)?(?:verif(?:y|ied)|confirm(?:ed)?|establish(?:ed)?)\b"),
    _w(r"\b(?:could\s+not|couldn['’]t|cannot)\s+(?:immediately\s+)?be\s+reached\b", Silence.SUBJECT),
    _w(r"\b(?:was|were|is|are)\s+(?:unable|not\s+able)\s+to\s+(?:independently\s+|immediately\s+)?(?:verify|confirm|establish|determine)\b"),
    _w(r"\b(?:nobody|no\s+one)\s+(?:yet\s+)?knows\b"),
    _w(r"\bno\s+(?:immediate\s+|independent\s+|official\s+|further\s+|public\s+|other\s+)*(?:confirmation|comment|claims?\s+of\s+responsibility|word|information|details?|response|reaction|statement|explanation|(?:official\s+)?(?:death\s+)?toll|(?:casualty\s+)?figures?|reports?\s+of\s+(?:any\s+)?(?:casualties|injuries|deaths|victims))\b(?:\s+(?:from|by)\s+(?P<who>(?:the\s+)?[^,.;\n]{2,50}?)(?=[,.;\n]|\s+(?:on|about|as|after|when|regarding)\b|$))?", Silence.NAMED),
    _w(r"\b(?:no\s+(?:\w+\s+){0,3}?(?:groups?|one|organi[sz]ation|party|faction|militia)|nobody|neither\s+\w+)\s+(?:\w+\s+){0,3}?(?:claimed\s+(?:\w+\s+)?(?:responsibility|the\s+attacks?)|admitted|taken\s+responsibility|said\s+it\s+was)"),
    _w(r"\b(?:little|nothing|not\s+much)\s+(?:is|was)\s+(?:\w+ly\s+)?known\b"),
    _w(r"\b(?:awaiting|pending|await)\s+(?:\w+\s+)?(?:confirmation|verification)\b"),
)  # fmt: skip

_PAS = (
    r"(?:pas|point)(?:\s+(?:encore|immédiatement|officiellement|toujours|souhaité|voulu|"
    r"été\s+en\s+mesure\s+de|pu))*"
)
_A = r"\bn(?:['’](?:a|ont|avait|avaient|aurait)|e\s+sont|['’]est|['’]était)\s+"
_SAID_FR = (
    r"(?:précis\w+|donn\w+|communiqu\w+|fourn\w+|révél\w+|indiqu\w+|comment\w+|confirm\w+|réagi\w*|"
    r"répond\w*|publi\w+|identifi\w+|détaill\w+|"
    r"revendiqu\w+|divulgu\w+|évoqu\w+|fait\s+état|fait\s+de\s+commentaires?|mentionn\w+)"
)
FRENCH = (
    _w(r"\b(?:on|l['’]on)\s+ignor(?:e|ait)\b(?:\s+(?:encore|toujours|pour\s+l['’]heure))?"),
    _w(r"\b(?:on|nul|personne)\s+ne\s+(?:sait|savait)\b(?:\s+pas)?"),
    _w(r"\b(?:est|était|sont|étaient|demeur\w+|rest(?:e|ent|ait|aient))\s+(?:encore\s+|toujours\s+|pour\s+l['’]heure\s+|pour\s+le\s+moment\s+|largement\s+)*(?:inconnue?s?|incertaine?s?|floue?s?|confus\w*|indéterminée?s?|à\s+(?:déterminer|confirmer|préciser|établir))\b"),
    _w(rf"{_A}(?:{_PAS}\s+)?été\s+(?:encore\s+|immédiatement\s+|rendue?s?\s+publi\w+|{_SAID_FR}|établi\w*|vérifi\w+)"),
    _w(rf"{_A}{_PAS}\s+été\s+(?:encore\s+|immédiatement\s+)?(?:rendue?s?\s+publi\w+|{_SAID_FR}|établi\w*|vérifi\w+)"),
    _w(rf"{_A}{_PAS}\s+(?:encore\s+|immédiatement\s+|souhaité\s+)*{_SAID_FR}", Silence.SUBJECT),
    _w(rf"\bne\s+(?:précis|donn|communiqu|fourni|révèl|indiqu|comment|confirm|mentionn|revendiqu|di)\w*\s+{_PAS}", Silence.SUBJECT),
    _w(r"\bn['’](?:a|ont|avait|avaient)\s+(?:donné|fourni|communiqué|livré|publié|fait)\s+aucune?s?\b", Silence.SUBJECT),
    _w(rf"{_A}(?:pas\s+)?pu\s+être\s+(?:immédiatement\s+|encore\s+)?(?:confirmé|vérifié|établi|déterminé|authentifié|recoupé)\w*(?:\s+de\s+(?:source|manière|façon)\s+indépendante)?"),
    _w(r"\bn['’](?:a|ont|avait|avaient)\s+(?:pas\s+)?pu\s+(?:vérifier|confirmer|établir)\b"),
    _w(r"\b(?:n['’](?:a|ont|avait)\s+(?:pas\s+)?pu\s+être\s+joint\w*|n['’](?:est|était|étaient)\s+pas\s+joignables?)", Silence.SUBJECT),
    _w(r"\bn['’]?(?:est|était|étaient|sont)\s+pas\s+(?:encore\s+|immédiatement\s+)*(?:claire?s?|connue?s?|établie?s?|disponibles?|confirmée?s?)\b"),
    _w(r"\baucun(?:e)?\s+(?:bilan|chiffre|information|détail|précision|revendication|confirmation|commentaire|réaction|déclaration|indication|communiqué)\w*\b"),
    _w(r"\baucun(?:e)?\s+(?:groupe|organisation|mouvement|source)\b[^.;\n]{0,40}?\bn(?:e|['’])\s*[^.;\n]{0,20}?(?:revendiqu|confirm)\w*"),
    _w(r"\bsans\s+(?:donner|préciser|fournir|communiquer|indiquer|livrer|autre\s+précision|plus\s+de\s+(?:détails|précisions)|faire\s+état)\b", Silence.SUBJECT),
    _w(r"\b(?:refus\w+\s+de\s+(?:commenter|donner|préciser|répondre|communiquer|dire)|refusé\s+à\s+tout\s+commentaire|pas\s+(?:souhaité|voulu)\s+(?:commenter|réagir|répondre|faire\s+de\s+(?:commentaire|déclaration)s?))", Silence.SUBJECT),
)  # fmt: skip

FACTS = re.compile(
    r"\b(?:details?|figures?|numbers?|toll|casualt\w+|losses|deaths?|dead|killed|wounded|injur\w+|"
    r"victims?|cause|motives?|identit\w+|whereabouts|fate|extent|"
    r"circumstances|perpetrators?|responsib\w+|culprits?|reasons?|origin|names?|condition|status|"
    r"location|how\s+many|how\s+much|whether|who|what|where|when|why|which|"
    r"reports?|claims?|information|outcome|scale|damage|situation|links?|affiliation|nationalit\w+|"
    r"timing|date|amount|account|accounts|images?|video)\b",
    re.IGNORECASE,
)
"""Facts of an event; without one of these words, what "is unclear" is an opinion."""

TOPICS = re.compile(
    r"(?:\b(?:military|civilian|army|enemy|own|total|official|final|precise|exact|overall|human)\s+)*"
    r"\b(?:casualty\s+(?:figures?|toll|numbers?|count)|death\s+toll|casualties|"
    r"number\s+of\s+(?:\w+\s+){0,2}(?:casualties|dead|deaths|victims|wounded|injured|people|soldiers|"
    r"civilians|attackers|assailants|militants|fighters|hostages)|losses|toll|"
    r"claims?\s+of\s+responsibility|responsib(?:ility|le)|identit(?:y|ies)|motives?|cause|"
    r"whereabouts|fate|circumstances|comment|extent\s+of\s+the\s+\w+|how\s+many\s+\w+|"
    r"who\s+was\s+behind|perpetrators?|injuries|deaths|"
    r"bilan(?:\s+(?:humain|officiel|définitif|précis|provisoire|des\s+victimes))?|pertes|victimes|"
    r"revendi\w+|nombre\s+de\s+\w+|nombre\s+exact\s+de\s+\w+|combien\s+de\s+\w+|identité\w*|"
    r"circonstances|sort|commentaires?|mobiles?|chiffres?|details|détails|précisions?|figures|information)\b",
    re.IGNORECASE,
)
"""What a gap can be about, in the words of the text."""

GENERAL = frozenset(
    {
        "details",
        "détails",
        "information",
        "figures",
        "chiffres",
        "précision",
        "précisions",
        "comment",
        "extent",
    }
)
"""Topics that say little: used only where the clause names nothing better."""

QUESTION = re.compile(
    r"\b(?:whether|how|who|what|why|when|where|which|si|combien|qui|pourquoi|quand|où|quels?|"
    r"quelles?)\s[^,.;\n]{3,60}(?=[\s,.;]|$)"
)

HYPOTHETICAL = re.compile(r"^\s*(?:if|unless|should|even\s+if|si|à\s+moins\s+que)\b", re.IGNORECASE)

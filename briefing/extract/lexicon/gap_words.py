"""What gaps are about, English and French, and the wordings that tell of them."""

from __future__ import annotations

import re

from briefing.extract.lexicon.gap_wording import Silence, Wording
from briefing.extract.lexicon.gap_words_english import ACROSS_ENGLISH
from briefing.extract.lexicon.gap_words_english import FIXED as _FIXED_ENGLISH
from briefing.extract.lexicon.gap_words_french import ACROSS_FRENCH
from briefing.extract.lexicon.gap_words_french import FIXED as _FIXED_FRENCH
from briefing.extract.lexicon.gap_words_telling_french import GIVES, INFO
from briefing.extract.lexicon.gap_words_untold import UNTOLD as _UNTOLD_ENGLISH
from briefing.extract.lexicon.gap_words_untold_french import UNTOLD as _UNTOLD_FRENCH

__all__ = ["ACROSS_ENGLISH", "ACROSS_FRENCH", "ENGLISH", "FRENCH", "Silence", "Wording"]

ENGLISH = (*_FIXED_ENGLISH, *_UNTOLD_ENGLISH)
"""Wordings of English gaps; of two that share a word the earlier one counts."""

FRENCH = (*_FIXED_FRENCH, *_UNTOLD_FRENCH)
"""Wordings of French gaps; of two that share a word the earlier one counts."""

FACTS = re.compile(
    r"\b(?:details?|figures?|numbers?|toll|casualt\w+|losses|deaths?|dead|killed|wounded|injur\w+|"
    r"victims?|cause|motives?|identit\w+|whereabouts|fate|extent|"
    r"circumstances|perpetrators?|responsib\w+|culprits?|reasons?|origin|names?|condition|status|"
    r"location|how\s+many|how\s+much|whether|who|what|where|when|why|which|"
    r"reports?|claims?|information|outcome|scale|damage|situation|links?|affiliation|nationalit\w+|"
    r"timing|date|amount|account|accounts|images?|video|statement|list|results?|findings|inventory|breakdown|data|"
    rf"{INFO[3:-1]})\b",
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
    r"quelles?)\s[^,.;?\n]{3,60}(?=[\s,.;]|$)"
)

GIVING = re.compile(rf"(?<!\w){GIVES}(?:\s+(?:pas|point|rien|plus|jamais))?$", re.IGNORECASE)
"""How a French wording ends that tells of a gap only where its clause is about facts."""

BIDS = re.compile(r"\W*(?:ne\s+|n['’])\w+ez\s+(?:pas|jamais|rien|plus)\b", re.IGNORECASE)
"""A French clause that tells people not to do something."""

HYPOTHETICAL = re.compile(r"\s*(?:if|unless|should|even\s+if|si|à\s+moins\s+que)\b", re.IGNORECASE)

NO_ANSWER = re.compile(
    r"(?:(?:i|we)\s+(?:really\s+|honestly\s+)?(?:do\s+not|don['’]?t|didn['’]?t)\s+know|(?:nobody|no[\s-]one)\s+(?:\w+\s+){0,3}?(?:know|say|answer|tell|sure|said|explain)|"
    r"who\s+(?:can|could|will|knows)\b|(?:not\s+)?(?:sure|idk|dunno|unknown|unclear|mystery|a\s+mystery)\b|no\s+(?:answer|idea|reply|response|word|clue|one\s+knows)|"
    r"(?:only\s+)?(?:god|heaven|allah)\b|your\s+guess|pick\s+yours|take\s+your\s+pick|you\s+tell\s+me|go\s+figure|hard\s+to\s+say|still\s+no\b|silence\b|"
    r"(?:that\s+|it\s+|this\s+)?(?:remains|is|was)\s+(?:still\s+)?(?:unknown|unclear|not\s+known|a\s+mystery)|the\s+\w+(?:\s+\w+){0,2}\s+(?:would|will|did|does)\s+not\s+(?:say|answer|comment)|"
    r"nul\s+ne|personne\s+(?:ne|n['’])|on\s+(?:l['’])?ignore|on\s+(?:ne\s+)?sait\s+pas|je\s+(?:ne\s+)?sais\s+pas|nous\s+ne\s+savons\s+pas|mystère|aucune\s+(?:idée|réponse)|"
    r"pas\s+de\s+réponse|dieu\s+(?:seul|sait)|allez\s+savoir|va\s+savoir|qui\s+(?:sait|peut)|motus|silence|sans\s+réponse|inconnu|impossible\s+(?:de|à)\s+(?:le\s+)?(?:dire|savoir))",
    re.IGNORECASE,
)
"""How a clause begins that, after a question, says only that there is no answer."""

ANONYMOUS = re.compile(
    r"authori[sz]ed|allowed|habilit|autoris|\b(?:g[ai]v\w+|donn\w+|décliner|révéler)\s[^,;]{0,20}\b(?:names?|noms?|identité)\b",
    re.IGNORECASE,
)
BECAUSE = re.compile(
    r"\b(?:who|because|as|since|for|being|qui|car|parce\s+que|n['’]étant)\b[^,;]{0,40}$", re.IGNORECASE
)
"""Why somebody is quoted without a name ("because she was not authorised to speak"): no gap."""

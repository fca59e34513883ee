"""What gaps are about, English and French, and the wordings that tell of them."""

from __future__ import annotations

import re

from briefing.extract.lexicon.gap_wording import Silence, Wording
from briefing.extract.lexicon.gap_words_english import ACROSS_ENGLISH, ENGLISH
from briefing.extract.lexicon.gap_words_french import ACROSS_FRENCH, FRENCH

__all__ = ["ACROSS_ENGLISH", "ACROSS_FRENCH", "ENGLISH", "FRENCH", "Silence", "Wording"]

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
    r"quelles?)\s[^,.;?\n]{3,60}(?=[\s,.;]|$)"
)

HYPOTHETICAL = re.compile(r"^\s*(?:if|unless|should|even\s+if|si|à\s+moins\s+que)\b", re.IGNORECASE)

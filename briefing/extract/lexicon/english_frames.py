"""What English cues take besides "that" and a quotation, for those that do much else when anything follows them.

One line a way of being built in:

    n  a noun phrase                          "fears reprisals", "rejects this"
    #  a number, "no" or "several"            "counts 21 wounded"
    i  "to …"                                 "vows to fight on"
    o  somebody, then "to …" or "for …"       "asks the army to leave"
    w  an indirect question                   "asked whether it was over"
    p  somebody, then "that …"                "assured the families that"
    q  a clause without "that"                "believes it can win"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.lexicon import english_verbs
from briefing.extract.lexicon.lexicon import words

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_TABLE = """
n q | fear fears feared suspect suspects suspected expect expects expected guess guesses guessed doubt doubts doubted
q | think thinks thought believe believes believed reckon assume assumes maintain maintains suggest suggests suggested indicate indicates indicated note notes noted estimate estimates estimated
n i | want wants wanted
n | reject dismiss dispute rejects rejected dismiss dismissed rejecting consider considers considered considering regrets mentions mentioned cites question questions
# | counted count counts registered registers register logged logs log named identified identifies tallied listed documented documents reports reported report posting posted records recorded show shows showed estimates estimated adds
p | assured assures assure informs informed inform
i | vowed vows promised promises promise
o w | ask asks asked invites invited
n | credited credits credit predicted predicts predict contradicted contradict contradicts implied implies imply attributed attributes proposed proposes propose recalled recall remember remembers remembered
p | reminded reminds remind
o | requested requests request challenged challenges challenge dared dares dare directed directs commanded commands encouraged encourages encourage implored implores begged begs beg petitioned
n # | witnessed saw see sees heard hear hears hearing
"""
_NUMBER = r"(?:no\b|several\b|dozens\b|hundreds\b|scores\b|at\s+least\b|about\b|around\b|some\s+\d|more\s+than\b|up\s+to\b|between\b|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|(?:nearly|almost|over|just|only)\s+(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fif|thir|twen|for|six|seven|eigh|nine|doz|hund)|(?:upwards?\s+of|as\s+many\s+as|a\s+total\s+of|an?\s+(?:dozen|hundred|thousand|further))\b)"
_TAKEN = {
    "n": r"(?:as\s+[\w-]+(?:\s+and\s+[\w-]+)?\s+(?=(?:the|this|that|these|those|any|all|an?|claims|reports|suggestions|allegations|accusations|rumou?rs)\b))?(?P<said_n>(?!(?:to|in|on|at|for|by|of|with|as|out|up|off|and|or|but|when|while|after|before|about|from|over|into|like|back|down|so|too|again|here|there|him|her|them|us|me|you)\b)[\w“])",
    "#": rf"(?P<said_c>{_NUMBER})",
    "i": r"(?P<said_i>to\s+\w+)",
    "o": r"(?P<said_o>[^,.;:“”]{2,80}?\s(?:to|for)\s+\w+)",
    "w": r"(?:[^,.;:“”]{2,40}?\s)??(?P<said_w>(?:whether|why|how|what|if|who|when|where)\b)",
    "p": r"(?:[^,.;:“”]{2,60}?\s(?P<said_p>that\b))",
    "q": r"(?P<said_q>(?:he|she|it|they|we|i|you|there|this|the|an?|his|her|its|their|our|some|many|most|no|such|these|those|(?-i:[A-Z])[\w’'-]*)\b[^.;:“”]{0,90}?\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|came|went|took|left|fled|fell|made|began|hit|held|knew|lost|brought|shot|fought|ran|[a-z]{3,}ed)\b)",
}
_ORDER = "wpqio#n"


def _frames() -> Mapping[str, re.Pattern[str]]:
    letters = dict(english_verbs.taking())
    for line in _TABLE.strip().splitlines():
        takes, listed = line.split("|")
        for form in listed.split():
            letters[form] = letters.get(form, "") + takes
    return {
        form: words("|".join(_TAKEN[letter] for letter in _ORDER if letter in takes))
        for form, takes in letters.items()
    }


FRAMES = _frames()
LISTED = frozenset(form for line in _TABLE.strip().splitlines() for form in line.split("|")[1].split())
"""Forms that stand in this module's own table: those bind a cue that else attributes before anything."""

SEEN = frozenset("witnessed saw see sees heard hear hears hearing".split())

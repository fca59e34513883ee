"""English phrases that attribute where their first word alone does much else: "called for", "put the toll at", "cast doubt on".

`PHRASES` is one expression without groups; what it takes follows it, told by lookahead where it has to be. `ATTITUDES` says what
those phrases show whose single words do not tell it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.claim import Attitude

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNTED = r"(?:\d|no\b|none\b|zero\b|dozens\b|scores\b|hundreds\b|between\b|upwards?\s+of\b|(?:at\s+least|more\s+than|over|about|around|some|nearly|almost|just|up)\s+\w|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)"
"""How a number begins."""
_AGAIN = r"(?:\s+(?:again|anew|once\s+(?:more|again)|(?!only\b)\w+ly))?"
_OWN = r"(?:it|him|her|them|my|our)sel(?:f|ves)"
_FEELING = r"(?:concerns?|fears?|alarm|outrage|anger|doubts?|dismay|suspicions?|regrets?|hopes?|shock|sorrow|scepticism|skepticism|confidence|misgivings|disappointment|frustration|relief|grief|indignation|unease|worry|worries)"
# "Upped it to two dead", "put the toll at nine": who puts a number to it, and what the number is.
_TOLL_CHANGED = (
    rf"(?:put|puts)(?=\s+[^,.;:“”]{{2,60}}?\s(?:at|to)\s+(?:“|{COUNTED}))|"
    r"(?:upped|raised|revised|lowered|updated|cut|brought|put|puts|raises|ups|revises|brings|lowers|updates)(?=\s+(?:it|them|the|its|their|his|her|our)\b[^,.;:“”]{0,60}?\s(?:to|at|from)\s+"
    rf"(?:“|{COUNTED}))"
)
_SURE_OF = (
    r"(?:is|are|was|were|am|remains?|feels?)\s+(?:also\s+|still\s+|not\s+|\w+ly\s+)?(?:(?:convinced|certain|sure|confident|adamant|afraid|hopeful|of\s+the\s+(?:view|opinion))(?=\s+that\b)"
    r"|(?:worried|concerned|alarmed)(?=\s+(?:that|about|by|at|over)\b))"
)
_AS_SAYING = r"(?:quoted|cited|reported|heard)(?:\s+by\s+[^,.;:“”]{2,60}?)?(?:\s+[^,.;:“”]{2,30}?)?\s+as\s+(?:saying|promising|telling|warning|claiming|denying|calling|insisting|adding|stating|vowing|describing|confirming|declaring)"
_MORE_PHRASES = (
    r"(?:hold|holds|held)(?=\s+[^.;:“”]{2,80}?\s(?:\w+ly\s+)?(?:responsible|accountable|liable)\b)|scoff(?:s|ed)?(?=\s+at\b)|(?:distance[sd]?|detach(?:es|ed)?)\s+(?:it|him|her|them)sel(?:f|ves)(?=\s+(?:from|of)\b)"
    r"|disagree[sd]?(?=\s+with\b)|alert(?:s|ed)?(?=\s+(?:that|of|on|to|about)\b)|(?:had|has|have)\s+(?:this|the\s+following)\s+to\s+(?:say|add|report|tell)(?:\s+[^“”:;.,]{2,40}?(?=\s*:))?|(?:tell|tells|told|telling)\s+of(?=\s)|point(?:s|ed)?\s+(?:the\s+|a\s+)?fingers?(?=\s+at\b)|put\s+it\s+(?:this\s+way|like\s+this|thus|bluntly|simply|plainly)"
    r"|(?:laid|lays|lay|put|puts|pinned|pins|placed|places)\s+(?:the\s+)?(?:blame|responsibility)(?=\s+(?:on|at|with)\b)|(?:took|takes|take)\s+(?:responsibility|credit)(?=\s+for\b)|apologi[sz]ed(?=\s+(?:for|to|that)\b)"
    r"|(?:gave|gives|give)(?=\s+(?:an?|the|its|another|their|his|her)\s+(?:[\w-]+\s+){0,3}?(?:toll|figure|number|tally|count|account|version|assurances?|estimate)\b)|appeal(?:s|ed)?(?=\s+for\b)|appealed\s+to|appeals\s+to"
)
_BLAMING = (
    r"(?:pin(?:s|ned)?|lay|lays|laid|fasten(?:s|ed)?)(?=\s+(?:the|this|that|its|his|their|these|those|all|every)\s[^,.;:“”]{2,60}?\s(?:on|at)\s+(?:the\s+(?:door|feet)\s+of|[\w“]))"
    r"|(?:accept(?:s|ed)?|assum(?:e|es|ed)|avow(?:s|ed)?|shoulder(?:s|ed)?)(?=\s+(?:full\s+|sole\s+)?(?:responsibility|the\s+blame|authorship)\b)"
    r"|(?:see|sees|saw)(?=\s+(?:in\s+[^,.;:“”]{2,50}?\s)?(?:the\s+(?:hand|work|handiwork|mark)\s+of)\b)"
)
_DOUBTING = (
    r"cast(?:s|ing)?\s+doubts?(?=\s+(?:on|over|upon)\b)|call(?:s|ed|ing)?\s+into\s+question|tak(?:e|es|ing)\s+issue(?=\s+with\b)|took\s+issue(?=\s+with\b)"
    rf"|wash(?:es|ed)?\s+(?:its|his|her|their|our)\s+hands(?=\s+of\b)|(?:dissociate[sd]?|disassociate[sd]?)\s+{_OWN}(?=\s+from\b)|pour(?:s|ed)?\s+cold\s+water(?=\s+on\b)"
    r"|ma(?:ke|kes|de)\s+light(?=\s+of\b)|(?:find|finds|found)(?=\s+(?:it\s+|this\s+|that\s+)?(?:hard|difficult|impossible)\s+to\s+(?:believe|credit|accept)\b)"
)
_VIEWING = (
    r"lean(?:s|ed|t|ing)?(?=\s+(?:more\s+)?(?:towards?|to)\s)|(?:tak(?:e|es|ing)|took)\s+the\s+(?:view|position|line)(?=\s+that\b)|(?:hold|holds|held)(?:\s+the\s+view)?(?=\s+that\b)"
    r"|(?:is|are|was|were)\s+(?:in\s+(?:little|no)\s+doubt|inclined\s+to\s+(?:believe|think)|under\s+the\s+impression|sceptical|skeptical|doubtful|unconvinced|optimistic|pessimistic|aware)(?=\s+(?:that|about|of)\b)"
    r"|(?:ha[sd]|have)\s+(?:little\s+|no\s+|every\s+|good\s+|strong\s+|serious\s+|some\s+){0,2}(?:doubts?|fears|(?:reasons?|grounds|cause)\s+to\s+(?:believe|think|suspect|fear)|suspicions|the\s+impression)(?=\s+that\b)"
    r"|(?:view|views|viewed|regard|regards|regarded|paint|paints|painted|depict|depicts|depicted|portray|portrays|portrayed|interpret|interprets|interpreted|treat|treats|dismiss|dismisses)(?=\s+[^,.;:“”]{2,60}?\sas\s)"
)
_COUNTING = (
    rf"(?:ha[sd]|have)(?=\s+(?:it|the\s+(?:toll|figure|number|count|dead))\s+at\s+{COUNTED})|c[ao]me(?:s)?\s+up\s+with(?=\s+{COUNTED})|arriv(?:e|es|ed)\s+at(?=\s+(?:a\s+(?:figure|total|toll|count)|the\s+(?:figure|number))\b)"
    r"|(?:give|gives|gave)(?=\s+(?:me|us)\s+“)"
    rf"|(?:give|gives|gave)(?=\s+(?:(?:me|us)\s+)?{COUNTED}[^,.;:“”]{{0,40}}\b(?:dead|killed|wounded|injured|victims|deaths|casualties|missing|as\s+the\s+(?:toll|number|figure))\b)"
    rf"|(?:talk|talks|talked|talking|speak|speaks|spoke|speaking)\s+about(?=\s+(?:“|{COUNTED}))"
    r"|(?:stick|sticks|stuck|stand|stands|stood|cling|clings|clung)\s+(?:to|by)(?=\s+(?:his|her|its|their|the|that|this)\s+(?:[\w-]+\s+){0,2}(?:figures?|version|account|claims?|story|word|statement|line|count|toll|denial)\b)"
)
_LETTING_KNOW = (
    r"(?:sen[dt]s?|pass(?:es|ed)?|got|gets|spread|spreads)\s+(?:the\s+)?(?:word|news|rumou?rs?|the\s+story)(?=\s+that\b)|(?:bring|brings|brought)\s+(?:the\s+)?(?:word|news)(?=\s+that\b)|let(?:s)?\s+it\s+be\s+known"
    r"|ma(?:ke|kes|de)\s+(?:it\s+)?(?:clear|known|plain|public)|(?:serve[sd]?|g[ai]ves?)\s+notice(?=\s+(?:that|to)\b)|put(?:s)?\s+it\s+about(?=\s+that\b)|g[ai]ve(?:s)?\s+(?:an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:assurances?|word|guarantees?|warning)(?=\s+that\b)"
    r"|(?:send|sends|sent|shares?|shared|posts?|posted|releases?|released|forward(?:s|ed)?|left|leaves|records?|recorded|circulated?)\s+(?:me\s+|us\s+)?(?:an?\s+|this\s+|the\s+following\s+|another\s+)?(?:short\s+|brief\s+)?(?:voice\s+(?:note|message)|audio|voice|text|message|sms|statement|letter|note)"
    r"(?:\s+(?:on|in|to|from|via)\s+[^,.;:“”]{2,40})?(?=\s*(?:,[^,.;:“”]{2,30})?:)"
    r"|(?:turn(?:s|ed)?\s+up|unearth(?:s|ed)?|uncover(?:s|ed)?)(?=\s+[^,.;:“”]{0,40}?\b(?:videos?|footage|evidence|documents?|images?|photos?|photographs?|traces|records?|proof)\b)"
)
_FEELING_SAID = (
    rf"(?:voice[sd]?|air(?:s|ed)?|express(?:es)?|register(?:s|ed)?)(?=\s+(?:[\w-]+\s+){{0,2}}?{_FEELING}\b)|(?:raise|raises|raised)\s+(?:the\s+)?(?:alarm|concerns?|fears?|doubts?|questions?|suspicions?|the\s+spectre)|sound(?:s|ed)?\s+the\s+alarm"
    r"|(?:issue|issues|issued|repeat(?:s|ed)?)\s+(?:an?|another|its|their|his|her|the)\s+(?:[\w-]+\s+){0,2}?(?:warning|threat|denial|appeal|call|plea|demand|ultimatum)(?=\s+(?:that|to|for|on|against)\b)|(?:make|makes|made|launch(?:es|ed)?)\s+(?:an?|another)\s+(?:[\w-]+\s+)?(?:appeal|plea|call)(?=\s+(?:to|for|on)\b)"
    r"|(?:press|presses|pressed|push|pushes|pushed|plead|pleads|pleaded|beg|begs|begged|ask|asks|asked|lobby|lobbies|lobbied)\s+for(?=\s)|insist(?:s|ed)?\s+(?:on|upon)(?=\s)"
)
# Two words that attribute where the first alone does much else.
PHRASES = (
    rf"{_TOLL_CHANGED}|{_SURE_OF}|{_AS_SAYING}|{_MORE_PHRASES}|"
    rf"{_BLAMING}|{_DOUBTING}|{_VIEWING}|{_COUNTING}|{_LETTING_KNOW}|{_FEELING_SAID}|"
    rf"(?:called|calls|call|calling){_AGAIN}\s+(?:for|on|upon)|"
    r"(?:pointed|points|pointing) out|(?:spoke|speaks|speaking) of|went on to say|"
    r"(?:pointed|points)(?=\s+(?:that|to)\b)|(?:released|issued|put\s+out|published)\s+(?:an?\s+|the\s+|its\s+)?(?:[\w-]+\s+)?(?:statement|communiqu[eé]|report|note)(?=\s+(?:saying\s+)?that\b)|"
    r"(?:wish(?:es)?|wants?|would\s+like)\s+to\s+(?:inform|state|clarify|announce|assure|remind|condemn|make\s+clear)|expressed|blamed|wants|(?:speak|speaks|spoke|talk|talks) of|(?:put|puts)(?=\s+(?:the|its|their)\s+(?:[\w’'-]+\s+){1,4}at\s)|"
    r"(?:called|calls|described|describes|dismissed|branded|labelled|labeled)(?=\s+[^,.;“”]{2,60}“)"
)
"""What attributes, and what it takes."""

_TABLE: dict[str, Attitude] = {
    f"{form} {behind}": attitude
    for attitude, forms, behind in (
        (Attitude.DENIED, ("cast", "casts", "casting"), "doubt"),
        (Attitude.DENIED, ("cast", "casts", "casting"), "doubts"),
        (Attitude.DENIED, ("call", "calls", "called", "calling"), "into question"),
        (Attitude.DENIED, ("take", "takes", "took"), "issue"),
        (Attitude.DENIED, ("pour", "pours", "poured"), "cold water"),
        (Attitude.DENIED, ("make", "makes", "made"), "light"),
        (Attitude.CLAIMED, ("see", "sees", "saw"), "the hand"),
        (Attitude.BELIEVES, ("take", "takes", "took"), "the view"),
        (Attitude.BELIEVES, ("hold", "holds", "held"), "the view"),
        (Attitude.WARNED, ("sound", "sounds", "sounded"), "the alarm"),
        (Attitude.WARNED, ("raise", "raises", "raised"), "the alarm"),
        *(
            (Attitude.WANTS, (form, f"{form}s", f"{form}ed"), "for")
            for form in ("push", "lobby", "plead", "press", "ask")
        ),
        *((Attitude.WANTS, ("insist", "insists", "insisted"), on) for on in ("on", "upon")),
        *(
            (Attitude.WANTS, ("issue", "issued", "issues", "launched", "made", "repeated"), call)
            for call in ("an appeal", "a call", "a plea", "an ultimatum")
        ),
        *(
            (Attitude.WARNED, ("issue", "issued", "issues", "repeated"), threat)
            for threat in ("a warning", "a threat")
        ),
        *(
            (Attitude.DENIED, ("issue", "issued", "issues", "repeated"), denial)
            for denial in ("a denial", "its denial")
        ),
    )
    for form in forms
}
_TABLE |= {
    form: attitude
    for attitude, forms in (
        (
            Attitude.CLAIMED,
            "pin pins pinned accept accepts accepted assume assumes assumed shoulder shoulders shouldered",
        ),
        (
            Attitude.DENIED,
            "wash washes washed dissociate dissociates dissociated disassociate disassociates disassociated",
        ),
        (
            Attitude.BELIEVES,
            "lean leans leaned leant leaning sceptical skeptical doubtful unconvinced optimistic pessimistic inclined view views viewed regard regards regarded interpret interprets interpreted treat treats",
        ),
        (Attitude.DESCRIBED, "paint paints painted"),
    )
    for form in forms.split()
}
_WITH_PARTICLE: dict[str, Attitude] = {
    f"{lay} {blame}": Attitude.CLAIMED
    for lay in ("laid", "lays", "lay", "put", "puts", "pinned", "pins", "placed", "places")
    for blame in ("blame", "the blame", "responsibility", "the responsibility")
}
_WITH_PARTICLE |= {
    f"{take} {credit}": Attitude.CLAIMED
    for take in ("took", "takes", "take")
    for credit in ("responsibility", "credit")
}
_WITH_PARTICLE |= {
    f"{point} {finger}": Attitude.CLAIMED
    for point in ("pointed", "points", "point")
    for finger in ("the finger", "a finger", "fingers")
}
_WITH_PARTICLE |= {
    f"{form} {particle}": Attitude.DENIED
    for form, particle in (
        *((form, "out") for form in ("rule", "rules", "ruled", "ruling")),
        *((form, "down") for form in ("play", "plays", "played")),
        *((form, way) for form in ("brushed", "brushes", "brush") for way in ("off", "aside")),
        *((form, "off") for form in ("shrugged", "shrugs", "laughed", "laughs")),
        *((form, way) for form in ("waved", "waves") for way in ("away", "aside", "off")),
    )
}
_WITH_PARTICLE |= {
    f"{wish} to {tell}": Attitude.SAID
    for wish in ("wish", "wishes", "want", "wants", "like")
    for tell in ("inform", "state", "clarify", "announce", "assure", "remind")
}
VERBS = frozenset(_WITH_PARTICLE)
"""Verbs with what belongs to them that attribute before anything: "ruled out", "laid the blame"."""

ATTITUDES: Mapping[str, Attitude] = {**_TABLE, **_WITH_PARTICLE}
"""Words of a cue, casefolded → what they show."""

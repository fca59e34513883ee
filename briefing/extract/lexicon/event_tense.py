"""Tenses that tell an event, English: a verb in the past or the perfect, a state that something is in, what goes on just now.

They say that a sentence tells of something that happened or holds, whatever its verb: news tell events in these tenses and
background in the plain present.
"""

from __future__ import annotations

from briefing.extract.lexicon.lexicon import words
from briefing.extract.lexicon.spelling_tree import any_of

_IRREGULAR_PAST = """
became began blew bought broke brought built burnt came caught chose clung crept cut dealt did died dived drank drew drove dug dwelt fed fell felt fled flew forbade forced
fought found froze gave got grew ground heard held hid hit kept knelt knew laid lay led left lent lit lost made met mowed overran paid put quit ran rang rode rose
sang sank sat saw sent set shook shot shut slept slid sold spent split spoke sprang spread stole stood strode strove struck stuck stung swam swept swore swung
took tore threw told took trod tore undertook underwent wept went withdrew woke won wore wound wrote
""".split()
_PARTICIPLES = """
become begun blown bought broken brought built burnt come caught cut died driven dug fallen fled flown forbidden forced fought found frozen given gone got gotten grown
heard held hidden hit kept laid led left lost made met overrun paid put risen run seen sent set shaken shot shut sold spent split spread stolen stood struck sunk swept
taken thrown torn undergone withdrawn won worn written
""".split()
_STATES = (
    r"(?:closed|open|shut|blocked|cut|down|out|off|empty|deserted|missing|dead|injured|wounded|hurt|safe|alive|back|home(?!\s+to)|broken|destroyed|damaged|gone|suspended|"
    r"burning|trapped|stranded|detained|held|captured|cordoned|sealed|evacuated|impassable|flooded|overwhelmed|full|silent|quiet|calm|tense|volatile|paralysed|paralyzed|besieged|surrounded|"
    r"homeless|unaccounted|unconscious|at\s+large|on\s+(?:fire|the\s+run|strike|alert|the\s+move)|on\s+(?:high|full)\s+alert|in\s+(?:force|place|effect|hospital|custody|hiding|detention|ruins|flames|surgery|intensive\s+care|"
    r"(?:a\s+)?(?:stable|critical|serious|good)\s+condition|their\s+hands|rebel\s+hands|the\s+hands|control)|under\s+(?:control|siege|attack|fire|curfew|way|guard|arrest|treatment|observation|lockdown)|"
    r"without\s+(?:power|water|electricity|food|shelter|phone|network|news|medicine)|cut\s+off|out\s+of\s+\w+|up\s+in\s+smoke|ours|theirs)"
)
_ADVERBS = r"(?:(?:still|now|also|again|already|all|both|currently|reportedly|completely|partly|partially|largely|mostly|fully|not|never|no\s+longer|since|just|only|then|later|finally|\w+ly)\s+){0,3}"
_COUNT = (
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"hundred|dozen|dozens|hundreds|thousands|scores|several|half)\b)"
)

HAPPENED = words(
    rf"\b(?:{any_of(_IRREGULAR_PAST)})\b(?!-)"
    rf"|\b(?:was|were|had|got)\s+{_ADVERBS}(?:no\b|the\s+(?:first|second|third|fourth|fifth|\w+th|last|latest|only|deadliest|worst)\b|{_COUNT}|{_STATES}|(?:in|at|on|among|inside|near|outside|there|present|seen|carrying|a)\b|[a-z]{{3,}}(?:ing|ed)\b|{any_of(_PARTICIPLES)}\b)"
    r"|\bamong\s+the\s+(?:dead|wounded|injured|victims|killed|missing|detainees|hostages)\s+(?:is|are|was|were)\b"
    r"|(?<![-–])(?<!\bis )(?<!\bare )(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )(?<!\bby )(?<!\bwith )(?<!\bfor )(?<!\bmore )(?<!\bvery )\b(?!(?:unnamed|armed|united|supposed|so-called|alleged|need|indeed|speed|breed|seed|feed|bleed|proceed|succeed|exceed|hundred|sacred|hatred|infrared)\b)[a-z]{2,}ed\b(?!-)"
)
"""A verb in the past, perhaps only a participle: "drove", "surfaced"."""

DONE = words(
    rf"\b(?:has|have|['’]ve)\s+{_ADVERBS}(?!(?:seen|suffered|witnessed|experienced|become|grown|endured|faced|known|long|always|lived|worked|tended|remained|existed|struggled)\b)(?:been\s+(?:\w+ly\s+)?)?(?:[a-z]{{2,}}ed|been|{any_of(_PARTICIPLES)})\b"
)
"""The perfect: "have made two arrests"."""

HOLDS = words(
    rf"\b(?:is|are|['’]re|remains?|stays?|stands?|lies|lie)\s+{_ADVERBS}{_STATES}\b"
    rf"|\b(?:is|are)\s+{_ADVERBS}(?:being\s+\w+|(?!(?:willing|lacking|nothing|something|everything|king|striking|surprising|interesting|living|during|according|morning|evening)\b)[a-z]{{3,}}ing)\b"
    r"|\b(?:is|are|was|were|did|does|do|has|have|had)(?:\s+not|n['’]t)$"
    r"|\b(?:continues?|persists?)\b|\bthere\s+(?:is|are)\s+(?:no|still|now|only)\b"
)
"""A state, or what is going on: "remains closed", "is being held"."""

NOW_HOLDS = words(
    r"\b(?:includes?|controls?|holds?|occup(?:y|ies)|demands?|wants?|needs?|lacks?|hosts?|shelters?|sleeps?|patrols?|surrounds?|blocks?|advances?|flees?|burns?|numbers?|totals?|stands?\s+at|has|have|are)\b"
)
COUNTED_OR_NOW = words(
    rf"\b{_COUNT}|\b(?:now|still|again|tonight|today|this\s+(?:morning|afternoon|evening)|since\s+(?:yesterday|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dawn|\d))\b"
)
"""A verb that tells what somebody has or holds, which is an event's only with a number or a time: "hold two of the bridges"."""

ASIDE = words(
    r",\s*(?:which|who|whose|where|whom|once|a|an|the)\b[^,]*(?:,|$)|\([^()]*\)|"
    rf"\b(?:that|who|which)\s+(?:was|were|has|had|have|[a-z]+ed|{any_of(_IRREGULAR_PAST)})\b[^,]*"
)
"""What a sentence says beside its main clause."""

SUPPOSED = words(
    r"^\W*(?:if|unless|should|whether|had\s+(?:it|they|he|she|we|the)|even\s+if|may|let|once|until|imagine|suppose)\b|\b(?:would|could|might|should)\s+(?:not\s+|also\s+|then\s+)?(?:be|have|mean|make|take|help|lead)\b"
)
"""What might be: no event that is told."""

NO_EVENT = words(
    r"\b(?:in|since|from|until|between|of|by)\s+(?:(?:early|late|mid)[- ]?)?(?:19|20)\d\d\b(?!\s*(?:hrs|hours|h\b|people|families))|\b(?:founded|studied|graduated|was\s+born|were\s+born|used\s+to|(?:is|was|were|are)\s+(?:known|named|called|considered|located|based|situated|built|composed|made\s+up)|"
    r"independence|decades?|centur(?:y|ies)|generations?|for\s+(?:many\s+)?years|years\s+of|over\s+the\s+years|the\s+past\s+(?:few\s+|\w+\s+)?years|years\s+ago|\w+\s+years\s+(?:later|earlier))\b"
    r"|^\W*(?:this|the|our)\s+(?:report|story|article|post|bulletin|map|table|note|photo|page|list|document|thread|series)\s+(?:was|is|has|will|covers|draws)\b"
    r"|\b(?:spoke|talked)\s+(?:to|with)\b|\b(?:passed|sent|forwarded|shared|reported|brought)\s+(?:on\s+)?(?:to|with)\s+us\b|^\W*the\s+(?:response|answer|message|mood|question|reason|aim|goal|lesson|truth|result)\s+(?:\w+\s+){0,4}?(?:is|was|were)\b"
    r"|\b(?:represents|is\s+(?:part|one)\s+of|consists\s+of|belongs\s+to|serves\s+as)\b"
)
"""How things are or came to be, what a report says of itself."""

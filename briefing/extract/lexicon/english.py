"""How English attributes."""

from __future__ import annotations

from briefing.extract.lexicon.lexicon import Lexicon, attitudes, words
from briefing.extract.sentences import ENGLISH as SENTENCES
from briefing.model.claim import Attitude, ChannelKind

_ATTITUDES = attitudes(
    {
        Attitude.SAID: (
            "said says say saying told tells tell telling stated states state stating added adds add adding noted notes "
            "note noting explained explains explaining announced announces announce announcing declared declares declare "
            "declaring reported reports report reporting wrote writes writing tweeted posted commented confirmed confirms "
            "confirm confirming revealed reveals revealing acknowledged acknowledges acknowledging admitted admits "
            "admitting indicated indicates indicate indicating replied responded continued concluded testified recalled "
            "quoted citing disclosed pledged vowed promised reiterated stressed emphasised emphasized emphasising "
            "emphasizing relayed according put puts"
        ),
        Attitude.CLAIMED: (
            "claimed claims claim claiming asserted asserts assert asserting insisted insists insist insisting maintained "
            "maintains maintain maintaining alleged alleges allege alleging boasted boasts argued argues argue arguing "
            "contended contends accused accuses accuse accusing blamed blames blame blaming characterized characterised "
            "characterizes characterises characterizing characterising"
        ),
        Attitude.DENIED: (
            "denied denies deny denying rejected rejects rejecting dismissed dismisses dismissing disputed disputes disputing "
            "refuted refutes refuting"
        ),
        Attitude.WARNED: "warned warns warn warning cautioned cautions cautioning threatened threatens threatening expressed expressing",
        Attitude.WANTS: "urged urges urge urging demanded demands demanding called calls calling appealed wants wanted",
        Attitude.BELIEVES: (
            "believed believes believe believing thought thinks think feared fears fear fearing estimated estimates estimate "
            "estimating suggested suggests suggest suggesting expected expects suspected suspects condemned condemns condemning "
            "denounced denounces denouncing"
        ),
        Attitude.ASKED: "asked asks asking",
        Attitude.DESCRIBED: "described describes describe describing recounted recounts recounting saw heard witnessed",
    }
)

# "said" and its like attribute wherever they stand; these only before "that" or a quotation, since they do much else.
_NEEDS_THAT = frozenset(
    "put puts state states note notes add adds report reports indicate indicates indicating suggested suggests suggest "
    "suggesting continued posted replied responded called calls calling saw heard wanted wants expected expects thought "
    "thinks believed believes posting maintained maintains fear fears promised estimate estimates confirms rejected "
    "rejects dismissed quoted feared disclosed suspected estimated recalled relayed responded reporting".split()
)
_FINITE_FORMS = "|".join(
    sorted(
        (form for form in _ATTITUDES if not form.endswith("ing") and form != "according"),
        key=len,
        reverse=True,
    )
)
_PARTICIPLES = "|".join(
    sorted(
        (form for form in _ATTITUDES if form.endswith("ing") and form != "according"), key=len, reverse=True
    )
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MEDIA = r"(?:[a-z-]+\s+){0,3}(?:television|TV|radio|broadcast|bulletin|media|statement|communiqu[eé]|post|message|interview|call|conference|briefing|speech|address|letter|report|video|recording|audio|channel|channels|app|platform|website|Telegram|X|Twitter|Facebook|WhatsApp|telephone|phone)"

ENGLISH = Lexicon(
    language="en",
    sentence_rules=SENTENCES,
    finite=words(
        r"\b(?:(?:has|have|had|was|were|is|are|did|does|do)\s+)?(?:(?:not|also|previously|later|earlier|then|already|again|repeatedly|"
        rf"since|further|reportedly|publicly|\w+ly)\s+){{0,2}}(?P<verb>{_FINITE_FORMS})\b(?!-)"
    ),
    participle=words(rf"(?:,\s*|\b)(?:(?:while|and|but|also|though)\s+){{0,2}}(?P<verb>{_PARTICIPLES})\b"),
    according=words(r"\baccording to\b|\bin the words of\b"),
    nominal=words(
        r"\b(?:a|the|its|their|his|her|an?other)?\s*(?:claims?|statements?|allegations?|announcements?|assertions?|reports?|warnings?|denials?)"
        r"\s+(?:made\s+)?(?:by|from)\b"
    ),
    inverted=None,
    complement=words(
        rf"(?:\s*,?\s*(?:(?:late|early|earlier)\s+)?(?:(?:in|on|at|during|through|via|over|by)\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+|their\s+)?"
        rf"{_MEDIA}(?:\s+(?:on|in|to|with|by|released|issued|published|posted|broadcast|carried)\s+[^,.;:“\"”]{{1,40}}?(?=,|\s+that\b|\s*[“\":]|\s*[.]?$))?"
        rf"|on\s+(?:{_DAYS})(?:\s+(?:morning|evening|afternoon|night))?|on\s+(?:\d{{1,2}}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{{1,2}})"
        rf"|yesterday|today|(?:{_DAYS})))*\s*,?\s*(?P<that>that\b)?\s*:?\s*"
    ),
    audience=words(
        r"\b(?:told|telling|tells|spoke to|speaking to|in an interview with|in comments to|in a statement to|(?:in a )?message to)\s+"
        r"(?P<who>(?-i:(?:the\s+)?(?:[A-Z][\w’'.-]*|AFP|AP)(?:\s+(?:[A-Z][\w’'.-]*|of|du|de|news agency|newspaper|television|radio))*)|reporters|journalists|local media|state media|state television)"
    ),
    relayed=words(
        r"\b(?:quoted by|cited by|carried by|relayed by|reported by|as reported by|republished by|seen by|obtained by)\s+"
        r"(?P<who>(?-i:(?:the\s+)?[A-Z][\w’'.-]*(?:\s+(?:[A-Z][\w’'.-]*|of|news agency|newspaper|television|radio))*)|local media|state media|state television)"
    ),
    told=words(
        r"(?<=told|tell)\s+(?:the\s+)?(?-i:[A-Z])[\w’'.-]*(?:\s+(?-i:[A-Z])[\w’'.-]*)*|(?<=tells)\s+\w+"
    ),
    finite_verb=words(
        r"\b(?:is|are|was|were|has|have|had|will|would|can|could|does|did|(?-i:[a-z]{3,}ed)(?<!armed)(?<!unnamed)(?<!united)(?<!displaced)"
        r"|took|went|came|fled|fell|left|made|began|held|hit|struck)\b"
    ),
    aside=words(r"\s*(?:reached|contacted|quoted|cited|speaking|who|which|whose|relayed)\b[^,]*,"),
    content_ends=words(r",?\s+(?:although|though|whereas|while|but)\b|;"),
    channels=(
        (
            ChannelKind.SOCIAL_MEDIA,
            words(
                r"\b(?:on|through|via|over|by|in)\s+(?:(?:a|an|the|its|his|her|their)\s+)?(?:post\s+on\s+)?(?:[\w-]+\s+){0,2}?(?:social[- ]media(?:\s+(?:post|posts|channels?|platforms?|statement|video))?|Telegram|Facebook|Twitter|WhatsApp|TikTok|Instagram|YouTube)(?:\s+(?:channel|page|group|account|message|post))?\b"
            ),
        ),
        (
            ChannelKind.BROADCAST,
            words(
                r"\b(?:in|on|during|over|through)\s+(?:(?:a|an|the)\s+)?(?:[\w-]+\s+){0,3}?(?:broadcast|television|TV|radio|bulletin)\b(?:\s+(?:address|bulletin|broadcast))?(?:\s+on\s+(?:national|state|public)\s+(?:television|radio|TV))?"
            ),
        ),
        (
            ChannelKind.PRESS_CONFERENCE,
            words(
                r"\b(?:at|during|in)\s+(?:a|the|an)\s+(?:[\w-]+\s+){0,2}?(?:press|news)\s+(?:conference|briefing)\b"
            ),
        ),
        (
            ChannelKind.INTERVIEW,
            words(
                r"\b(?:in|during)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?interview\b|\bby\s+(?:tele)?phone\b|\breached by (?:tele)?phone\b"
            ),
        ),
        (
            ChannelKind.SPEECH,
            words(r"\b(?:in|during)\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,2}?(?:speech|address|sermon)\b"),
        ),
        (
            ChannelKind.PRESS_RELEASE,
            words(
                r"\b(?:in|through|via|by)\s+(?:an?|the|its|their|his|her|another)\s+(?:[\w-]+\s+){0,3}?(?:statement|communiqu[eé]|press release|news release|message)\b|\bstatement\s+(?:said|says|read)\b"
            ),
        ),
        (
            ChannelKind.DOCUMENT,
            words(
                r"\b(?:in|according to)\s+(?:an?|the|its|their|his)\s+(?:[\w-]+\s+){0,3}?(?:report|letter|document|memo|note|filing|dispatch)\b"
            ),
        ),
    ),
    attitudes=_ATTITUDES,
    needs_that=_NEEDS_THAT,
    clause_starts=words(
        r"[;:—–(]|\s-\s|\b(?:while|although|though|because|whereas|after|before|since|when|if|as|but|and|that|which|who|whom|where|until|unless)\b"
    ),
    lead_in=words(
        r"^\s*(?:in|on|at|near|during|since|after|before|late|early|by|from|for|over|with|despite|meanwhile|however|earlier|separately|yesterday|today|but|and|instead|still|also|later)\b[^,]*,\s*"
    ),
    pronouns=words(
        r"^(?:he|she|they|it|we|who|the\s+(?:group|spokesman|spokeswoman|spokesperson|statement|organi[sz]ation|movement|militants?|jihadists?|insurgents|attackers|fighters|rebels|junta|army|military|official|officer|minister|ministry|agency|source|resident|witness|mayor|governor|general|colonel|captain))$"
    ),
    unspecified=words(
        r"^(?:(?:the|some|several|many|various|media|local|news|unconfirmed|initial|early|other|multiple|press|conflicting|social media|online)\s+)*(?:reports?|sources?|rumou?rs?|accounts?|footage|images|videos)$"
    ),
    unnamed=words(
        r"^(?:(?:an?|one|two|three|four|five|several|some|many|the|another|other|local|senior|security|military|army|medical|hospital|humanitarian|government|police|diplomatic|western|aid|unnamed|anonymous|displaced|young|elderly)\s+)*(?:[\w-]+\s+){0,2}?(?:residents?|spokes(?:man|woman|person|people)|witness(?:es)?|eyewitness(?:es)?|villagers?|locals|officials?|officers?|sources?|diplomats?|doctors?|nurses?|traders?|farmers?|herders?|soldiers?|workers?|analysts?|experts?|survivors?|relatives?|elders?|teachers?|drivers?|shopkeepers?|inhabitants?|neighbou?rs?|man|woman|people|fighters?|elected official|councillors?|medics?|civilians?|mothers?|fathers?|students?|women|men)\b"
    ),
    hedges=words(
        r"\b(?:reportedly|allegedly|apparently|probably|possibly|likely|perhaps|appears?|appeared|seems?|seemed|may|might|could|suspected|believed to|thought to|presumed|unconfirmed|around|about|approximately|roughly|suggest(?:s|ed)?)\b"
    ),
    negation=words(
        r"\b(?:not|no|never|none|neither|nor|without|denied|denies|deny|nobody|nothing)\b|n['’]t\b"
    ),
    witness=words(
        r"\b(?:residents?|witness(?:es)?|eyewitness(?:es)?|villagers?|locals|inhabitants?|survivors?|neighbou?rs?|shopkeepers?|traders?|farmers?|herders?|drivers?|mothers?|fathers?|teachers?)\b"
    ),
    roles=words(
        r"\b(?:spokes(?:man|woman|person)|spokespeople|minister|president|prime minister|general|colonel|captain|lieutenant|major|commander|chief|governor|prefect|mayor|director|secretary|ambassador|coordinator|head|leader|chairman|chairwoman|chair|analyst|researcher|professor|doctor|imam|bishop|chief of staff|envoy|representative|officer|official|adviser|deputy|lawmaker|senator|resident|witness|villager|judge|prosecutor|police chief|sheikh|emir|trader|farmer|teacher|expert|councillor|elder)\b"
    ),
    not_subject=words(
        r"^(?:that|which|and|or|but|to|of|for|with|by|in|on|at|from|as|than|then|so|if|because|while|when|where|what|how|why|whether|there|this|these|those|not|also|more|most|having|being|been|were|was|is|are)\b(?!\s+(?:group|army|man|woman|source|official))"
    ),
)

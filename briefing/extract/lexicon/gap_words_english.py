"""Wordings by which an English report says that something is not known, not confirmed or not given."""

from __future__ import annotations

from briefing.extract.lexicon.gap_wording import Silence, worded

_ADVERB = (
    r"(?:\s+(?:still|so\s+far|currently|also|largely|as\s+yet|yet|immediately|at\s+present|for\s+now|therefore|either|"
    r"entirely|publicly|officially|fully|independently|readily|itself|himself|herself|themselves|ever|formally|however))*"
)
_ASK = r"(?:whether|how|who|whom|whose|what|which|why|when|where|if)\b"
_WHO = r"(?P<who>(?:the\s+|its\s+|his\s+|her\s+|their\s+)?[^,.;:\n\"“”]{2,50}?)(?=[,.;:\n]|\s+(?:on|about|as|after|when|regarding|abt|since|over|concerning|despite|this|last|yesterday|today|tonight|for|to|but|and|were|was|went|have|has|had|proved|failed|could|did|by)\b|$)"
_GIVEN = (
    r"(?:details?|figures?|numbers?|toll|casualt\w+|losses|reasons?|explanation|information|breakdown|"
    r"indication|word|evidence|motives?|proof|comment|statement|response|answer|confirmation|date|"
    r"names?|timeline|specifics|account|estimate|any|further|more|the|a|an|its|their|his|her|our|how|"
    r"where|whether|who|what|which|when|why|if|anything|so)"
)
_SAY = r"(?:say|said|specif(?:y|ied)|clarif(?:y|ied)|ma[kd]e\s+clear|elaborated?|indicated?|explain(?:ed)?|disclosed?|reveal(?:ed)?|t[eo]ld?l?(?:\s+(?:you|us|reporters))?|stated?|mention(?:ed)?)"
_NOT_DO = r"(?:(?:did|(?<=\w\s)(?<!please\s)(?<!pls\s)do|does|has|have|had|would|could|will)\s*(?:n[o'’]t|not|never)|won['’]t|(?:didn|doesn|(?<=\w\s)don|hasn|haven|hadn|wouldn|couldn)['’]t)"
_VERIFY = r"(?:verif(?:y|ied)|confirm(?:ed)?|establish(?:ed)?|determined?|ascertain(?:ed)?|corroborated?|check(?:ed)?|check(?:ing)|verifying|confirming|cross-check(?:ed)?|authenticated?|substantiated?|validated?|prove[nd]?|independently\s+assess(?:ed)?|tested|traced?|geolocated?|known)"
_TOLD_OF = (
    r"(?:disclosed|confirmed|verified|identified|determined|established|made\s+public|specified|corroborated|named|"
    r"authenticated|published|revealed|clarified|explained|substantiated|communicated|ascertained|claimed)"
)
_KNOWN_NOT = r"(?:unclear|uncertain|sketchy|scarce|hazy|murky|confused|patchy|conflicting|contradictory|limited|scant|disputed)"
_UNKNOWN = (
    r"(?:unknown|unconfirmed|unverified|undetermined|undisclosed|unspecified|unidentified|unclaimed|unanswered|a\s+mystery|any(?:one|body)['’]s\s+guess|"
    r"(?:yet\s+)?to\s+be\s+(?:established|confirmed|determined|verified|identified|released|clarified)|"
    r"not\s+(?:immediately\s+|yet\s+|publicly\s+|fully\s+|officially\s+|independently\s+|readily\s+|currently\s+|been\s+)*(?:known?|"
    r"clear|available|" + _TOLD_OF[3:] + ")"
)
_FACT = r"(?:(?!(?:but|and|or|though|while)\b)(?:\w+\s+){0,3}?(?:number|toll|figure|figures|details|identity|identities|motive|motives|cause|whereabouts|fate|extent|circumstances|casualties|names?|responsibility|condition))"
_NO = r"no\s+(?:immediate\s+|independent\s+|official\s+|further\s+|public\s+|other\s+|new\s+|clear\s+|precise\s+|exact\s+|reliable\s+|word\s+or\s+)*"
_TELLING = (
    r"(?:confirmation|comment|claims?\s+of\s+responsibility|word|information|details?|response|reaction|statement|explanation|answer|reply|"
    r"communiqué|indication|news|update|(?:official\s+)?(?:death\s+|casualty\s+)?(?:toll|count)|(?:casualty\s+)?figures?|breakdown|sign\s+of\s+life|way\s+(?:to|of)\s+(?:verify|confirm|check|know|reach|tell)\w*\s+(?:whether|how|if|who|what|which|the|this|these|that)\b|"
    r"reports?\s+of\s+(?:any\s+)?(?:casualties|injuries|deaths|victims|losses)|estimate|(?:reason|motive|evidence|proof)(?=\s+(?:was|were|has\s+been|is)\s+(?:given|offered|provided|presented|cited)))"
)
_CLAIMED = (
    r"(?:claimed|admitted|taken\s+(?:any\s+)?responsibility|assumed\s+responsibility|accepted\s+responsibility|taken\s+credit|taken\s+the\s+blame|"
    r"said\s+(?:it|they|he)\s+(?:was|were|had|carried)|acknowledged|owned\s+up|(?:come|came|stepped)\s+forward|adopted|assumed\s+the\s+authorship|laid\s+claim|come\s+out\s+to\s+claim|put\s+(?:its|their|his|her)\s+name)"
)
_BODY = r"(?:groups?|one|organi[sz]ations?|party|side|faction|militia|movement|body|entity|outfit|gang|militants?)"
_REACH = r"(?:reach|contact|call|phone|speak\s+to|speak\s+with|get\s+hold\s+of|obtain\s+(?:a\s+)?comments?\s+from|get\s+(?:a\s+)?(?:comment|response|reaction)\s+from)"
_IN_VAIN = r"(?:fail\w*|unsuccessful|in\s+vain|fruitless|futile|unanswered|went\s+unanswered|could\s+not|couldn['’]t|did\s+not|without\s+success|no\s+(?:answer|reply|response|success|avail)|not\s+(?:returned|answered|responded|successful)|proved\s+abortive|without\s+(?:answer|reply|response)|to\s+no\s+avail|unreturned)"

FIXED = (
    worded(r"\b(?:whether|if|who|how\s+many|where|why|when|by\s+whom)\s[^.:;?!\n]{3,80}\s?:\s+(?:no\s+idea|unknown|unclear|a\s+mystery|(?:we|i)\s+(?:do\s+not|don['’]t)\s+know|no\s+(?:word|news|info))\b", whole=True),
    worded(rf"\b(?:calls?|messages?|e-?mails?|requests?|questions?|queries|enquiries|inquiries|texts?)(?:\s+(?:and|or)\s+\w+)?\s+(?:sent\s+|put\s+|addressed\s+|made\s+)?(?:to|for\s+comment\s+to|for\s+comment\s+from)\s+{_WHO}[^.;\n]{{0,60}}?\b{_IN_VAIN}", Silence.NAMED),
    worded(rf"\b(?:attempts?|efforts?|repeated\s+attempts?|our\s+attempts?)\s+to\s+{_REACH}\s+{_WHO}[^.;\n]{{0,60}}?\b{_IN_VAIN}(?:\s+\w+)?", Silence.NAMED),
    worded(rf"\b(?:tried|has\s+tried|had\s+tried|attempted|sought)\s+(?:to\s+)?(?:{_REACH}|contact(?:\s+to)?|comment\s+from|a\s+comment\s+from|a\s+response\s+from)\s+(?:to\s+)?{_WHO}[^.;\n]{{0,60}}?\b{_IN_VAIN}", Silence.NAMED),
    worded(rf"\b(?:asked|contacted|called|phoned|messaged|texted|wrote\s+to|emailed|reached\s+out\s+to)\s+{_WHO}[.,;:–—-]*\s+(?:but\s+)?(?:still\s+)?(?:no|got\s+no|received\s+no|had\s+no)\s+(?:answer|reply|response|reaction)(?:\s+(?:yet|so\s+far))?", Silence.NAMED),
    worded(rf"\bit\s+(?:is|was|remains|remained|has\s+been){_ADVERB}\s+(?:unclear|unknown|uncertain|not{_ADVERB}\s+(?:known|clear|possible\s+to\s+\w+)|impossible\s+to\s+(?:\w+ly\s+)?(?:verify|confirm|establish|say|know|tell|determine))\b(?:\s+{_ASK})?"),
    worded(r"\b(?:could\s+not|couldn['’]t|cannot|can['’]t|was\s+not|were\s+not|wasn['’]t|weren['’]t|is\s+not|are\s+not|isn['’]t)\s+(?:\w+ly\s+|yet\s+)*(?:be\s+(?:reached|contacted|located|found)|reachable|available\s+(?:for\s+(?:a\s+)?(?:comment|interview)s?|to\s+(?:comment|speak|answer)))\b", Silence.SUBJECT),
    worded(r"\b(?:was|were|is|are|remained)\s+(?:unreachable|unavailable\s+(?:for\s+comment|to\s+comment))", Silence.SUBJECT),
    worded(rf"\b(?:could|can|cannot|can['’]?t|couldn['’]?t|could\s+not|can\s+not|unable\s+to|not\s+able\s+to|not\s+been\s+able\s+to|not\s+possible\s+to|no\s+(?:way|means)\s+(?:to|of)|impossible\s+to|difficult\s+to|hard\s+to)\s*(?:not\s+)?(?:be\s+)?(?:immediately\s+|independently\s+|yet\s+|fully\s+|so\s+far\s+|currently\s+)*(?:be\s+)?(?:independently\s+|immediately\s+)?(?<!can\s)(?<!could\s)(?<!could\sbe\s)(?<!can\sbe\s){_VERIFY}\b(?:\s+yet)?"),
    worded(rf"\b(?:remain(?:s|ed)?|is|are|was|were|(?:has|have|had)\s+(?:remained|been|gone)|went|stays?|stayed){_ADVERB}\s+{_UNKNOWN}\b"),
    worded(rf"\b(?:remain(?:s|ed)?|is|are|was|were){_ADVERB}\s+{_KNOWN_NOT}\b", facts_only=True),
    worded(rf"\b(?:has|have|had)\s*(?:not|n['’]t){_ADVERB}\s+been\s+(?:\w+ly\s+)?{_TOLD_OF}\b(?:\s+by\s+{_WHO})?", Silence.NAMED),
    worded(rf"\b(?:hasn|haven|hadn)['’]t\s+been\s+(?:\w+ly\s+)?{_TOLD_OF}\b"),
    worded(rf"(?:^|(?<=[.,;:!?(\n–—-]\s)|(?<=\bbut\s)|(?<=\band\s)){_FACT}\s+(?:is\s+|are\s+)?(?:still\s+)?(?:not\s+(?:yet\s+)?(?:known?|clear|confirmed|available|established|given|released)|unknown|unclear|unconfirmed|undisclosed|not\s+given|to\s+follow|awaited|pending)\b"),
    worded(rf"{_NOT_DO}{_ADVERB}\s+{_SAY}(?:\s+on\b|\s+{_ASK}|\s+(?:any|more|further)\b|(?=\s*[.,;!?\n]|$))", Silence.SUBJECT),
    worded(rf"{_NOT_DO}{_ADVERB}\s+(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?\s+(?:\w+\s+){{0,2}}(?:calls?|messages?|requests?|emails?)|answer(?:ed)?(?:\s+(?:requests?|questions?|(?:\w+\s+){{0,2}}calls?|(?:his|her|their)\s+(?:tele)?phone|the\s+phone|e-?mails?|messages?))?(?!\s+to\s+(?!our|the|requests|questions|calls))|pick(?:ed)?\s+up|comment(?:ed)?|react(?:ed)?|confirm(?:ed)?(?!\s+(?:nor|or)\s+den)|disclosed|specified|claim(?:ed)?\s+responsibility|spoken|elaborated|explained|commented\s+on|make\s+any\s+(?:comment|statement)|made\s+any\s+(?:comment|statement)|given)\b(?!\s+that\s+it)(?!\s+up\b|\s+in\b)", Silence.SUBJECT),
    worded(r"\b(?:neither|has\s+neither|have\s+neither|would\s+neither|did\s+neither|could\s+neither)\s+(?:confirm(?:s|ed|ing)?|denied|deny|denies|denying)\s+nor\s+(?:denied|deny|denies|denying|confirm(?:s|ed|ing)?)\b", Silence.SUBJECT),
    worded(r"\b(?:would|could|did)\s+not\s+confirm\s+(?:or|nor)\s+deny\b", Silence.SUBJECT),
    worded(rf"\b(?:gave|gives|giving|provided|provides|offered|offers|released|releases|has\s+given|have\s+given|has\s+released|has\s+provided|disclosed|published|issued|shared|cited)\s+(?:no|few|little|scant|hardly\s+any)\s+(?:other\s+|further\s+|immediate\s+|more\s+|new\s+|precise\s+|exact\s+|casualty\s+|independent\s+|official\s+)*{_GIVEN}\b", Silence.SUBJECT),
    worded(r"\b(?:had|has|have)\s+no\s+(?:immediate\s+|further\s+|other\s+)*(?:comment|information|details|word|figures?|toll|news|confirmation)\b", Silence.SUBJECT),
    worded(r"\bwill\s+be\s+(?:released|announced|given|published|disclosed|communicated|shared|provided|made\s+(?:public|known))\s+(?:later|in\s+due\s+course|in\s+the\s+coming|shortly|soon|at\s+a\s+later)\b"),
    worded(r"\babstain(?:ed|s|ing)\s+(?:from|of)\s+(?:to\s+)?(?:comment\w*|pronounc\w*|say\w*|giv\w+|confirm\w*|speak\w*)\b", Silence.SUBJECT),
    worded(r"\b(?:neither|none)\s+(?:of\s+)?(?:the\s+)?\w+(?:\s+\w+){0,2}?(?:\s+nor\s+(?:the\s+)?\w+(?:\s+\w+){0,2}?)?\s+(?:has\s+|have\s+|had\s+)?(?:immediately\s+|yet\s+|so\s+far\s+)?(?:gave|gives?|given|provided|disclosed|released|offered|published|commented|confirmed|responded|replied|said|claimed|reacted)\b"),
    worded(r"\bmade\s+no\s+(?:\w+\s+)?(?:mention|reference|comment|statement|claim|announcement)\b", Silence.SUBJECT),
    worded(r"\b(?:said|says|saying|reveals?|revealed|disclosed)\s+(?:nothing|little|not\s+a\s+word)\s+(?:about|of|on|regarding|as\s+to)\b", Silence.SUBJECT),
    worded(r"\b(?:has|have|had|is|are)\s+yet\s+to\s+(?:\w+ly\s+)?(?:comment|confirm|release|give|respond|issue|disclose|identify|announce|provide|react|publish|say|make|speak|verify|reply|claim)\b", Silence.SUBJECT),
    worded(rf"\bwithout\s+(?:giving|providing|specifying|elaborating|disclosing|offering|saying(?!\s+that)|going\s+into|identifying|naming|explaining|revealing|clarifying|stating|mentioning|indicating|citing|adding|producing|presenting|being\s+able\s+to\s+\w+|wishing\s+to\s+\w+|wanting\s+to\s+\w+|wanting\s+to\s+say\s+more|further\s+(?:details?|explanation|comment)|any\s+(?:details?|evidence|proof))\b(?:\s+{_GIVEN}\b)?", Silence.SUBJECT),
    worded(r"\b(?:stopped|stops|fell|falls)\s+short\s+of\s+(?:naming|saying|giving|confirming|identifying|blaming)\b", Silence.SUBJECT),
    worded(r"\b(?:has|have|had)\s+not\s+(?:yet\s+)?(?:been\s+able\s+to\s+)?(?:independently\s+|immediately\s+)+(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|establish(?:ed)?)\b"),
    worded(r"\b(?:nobody|no\s+one|no-one)\s+(?:yet\s+|here\s+|really\s+)?(?:knows?|knew|can\s+(?:say|tell|confirm)|could\s+(?:say|tell|confirm)|is\s+(?:saying|sure))\b(?!\s+that\b)"),
    worded(rf"\b(?:nobody|no\s+one|no-one|nothing)\s+(?:from|in|at)\s+{_WHO}\s+(?:has\s+)?(?:commented|responded|replied|spoken|answered)", Silence.NAMED),
    worded(rf"\b(?:still\s+)?(?:nothing|no\s+word|not\s+a\s+(?:single\s+)?word|silence|radio\s+silence)\s+(?:yet\s+|so\s+far\s+)?from\s+{_WHO}", Silence.NAMED),
    worded(r"\b(?:still\s+)?(?:no\s+word|no\s+news|nothing)\s+(?:yet\s+|so\s+far\s+)?(?:on|of|about|as\s+to)\s+(?:the\s+)?\w+"),
    worded(rf"\b(?<!of\s)(?:no\s+(?:\w+\s+){{0,3}}?{_BODY}(?:\s+or\s+\w+)?|nobody|no-one|neither\s+\w+|none\s+of\s+(?:the|these|those)\s+\w+)\s+(?:\w+\s+){{0,8}}?{_CLAIMED}"),
    worded(rf"\b(?:still\s+)?{_NO}{_TELLING}\b(?:\s+or\s+\w+)?(?:\s+(?:was|were|has\s+been|have\s+been)\s+(?:immediately\s+)?(?:\w+ed|given|made)\b)?(?:\s+(?:yet|so\s+far|immediately|available))*(?:\s+(?:from|by)\s+{_WHO})?", Silence.NAMED),
    worded(r"\b(?:little|nothing|not\s+much)\s+(?:is|was|else\s+is)\s+(?:\w+ly\s+)?(?:known|clear|confirmed)\b"),
    worded(r"\b(?:awaiting|pending|await|awaits|waiting\s+for)\s+(?:\w+\s+){0,2}(?:confirmation|verification|clarification)\b"),
    worded(r"(?:^|(?<=[\n.;]\s)|(?<=\n)|(?<=^-\s)|(?<=\n-\s))(?:NOT\s+(?:YET\s+)?(?:CLARIFIED|CONFIRMED|KNOWN|VERIFIED|CLEAR|ESTABLISHED)|UNCONFIRMED|UNKNOWN|UNCLEAR|UNVERIFIED|NOT\s+GIVEN|STILL\s+UNKNOWN|TO\s+BE\s+(?:CONFIRMED|CLARIFIED|VERIFIED))\s?:\s+[^\n.]{3,160}", whole=True),
    worded(r"\b(?:whereabouts|fate|motives?|cause|identity|identities|extent|toll|numbers?)\s+(?:still\s+|as\s+yet\s+)?(?:unknown|unclear|unconfirmed|undetermined|undisclosed)\b"),
    worded(r"(?<!if\s)(?<!that\s)\b(?:we|i)\s+(?:still\s+)?(?:do\s+not|don['’]t|did\s+not|didn['’]t)\s+(?:yet\s+)?know\s+(?:yet\s+)?(?:" + _ASK + r"|the\s+(?:number|toll|exact|identity|fate)|anything|more)(?!\s+we\b)"),
    worded(r"(?:^|(?<=[\n.;,(•*–-]\s)|(?<=[\n.;(•*–-]))(?:(?:number|no\.|count)\s+of\s+(?:the\s+)?\w+|killed|wounded|injured|dead|missing|displaced|arrested|detained|casualties|losses|toll|death\s+toll|cause|motives?|perpetrators?|attackers?|suspects?|culprits?|responsib\w+|claimed\s+by|weapons?|damage|identity|identities|condition|whereabouts|access|status|fate)\s?(?::|–|—|-|=)\s+(?:still\s+|as\s+yet\s+|currently\s+|yet\s+)?(?:not\s+(?:yet\s+|been\s+)*\w+|unknown|unclear|unconfirmed|undetermined|unverified|no\s+(?:information|data|figures?|details|word|claim|count)|n/a|tbc|tbd|to\s+be\s+\w+|pending|awaited|under\s+\w+|\?+)(?:\s+(?:yet|available|at\s+this\s+stage|so\s+far))?(?=\s*(?:[.,;)\n]|$))", whole=True),
    worded(r"\b(?:is|are|was|were|being|been)\s+(?:still\s+|currently\s+)?(?:withheld|kept\s+(?:secret|under\s+wraps|confidential|from\s+the\s+public)|embargoed|redacted|classified)\b"),
    worded(r"\b(?:too\s+(?:early|soon)|premature)\s+(?:yet\s+|still\s+|for\s+\w+\s+)?to\s+(?:say|tell|know|give|speculate|determine|establish|draw|assess|put|confirm|conclude|estimate)\b"),
    worded(r"(?<!\w\s)\b(?:who\s+knows|god\s+(?:only\s+|alone\s+)?knows|heaven\s+knows|your\s+guess\s+is\s+as\s+good|beats\s+me|no\s+idea)\b|,\s*who\s+knows\b|\b(?:have|has|had)\s+no\s+idea\b"),
    worded(rf"\b(?:not\s+a\s+(?:single\s+)?word|not\s+a\s+peep|nothing|silence|radio\s+silence|crickets)\s+from\s+{_WHO}", Silence.NAMED),
    worded(r"(?:^|(?<=[.!?\n]\s)|(?<=\n))(?:we(?:['’]re|\s+are)\s+|they(?:['’]re|\s+are)\s+|relatives\s+are\s+|pls\s+|please\s+)?still\s+(?:looking|searching|waiting)\s+for\b"),
    worded(r"\b(?:there\s+(?:is|was|has\s+been)\s+)?(?:still\s+)?no\s+(?:trace|sign|signs|sight|record)\s+of\s+(?:the|his|her|their|our|my|those|these|any|\d+|two|three|four|five|six)\b"),
    worded(rf"\b(?:cannot|can['’]?t|could\s+not|couldn['’]t|can\s+not|(?:was|were|is|are)\s+(?:not\s+(?:able|in\s+a\s+position|at\s+liberty)|unable)\s+to|would\s+not)\s+(?:yet\s+|immediately\s+|currently\s+|even\s+)*(?:say|tell(?:\s+(?:us|you|reporters))?|give|provide|specify|explain|put|be\s+(?:sure|certain)|know)\b(?=\s+(?:yet\s+|exactly\s+|for\s+(?:sure|certain)|{_ASK}|any\b|more\b|the\s+(?:exact|number|toll|cause|identity|names?|total)|an?\s+(?:exact|precise|figure|number|toll|total|date|timeline)|details|figures|whether)|\s*(?:[.;!?\n]|$))", Silence.SUBJECT),
    worded(r"\b(?:would|could|will|refused\s+to|declined\s+to)\s+(?:not\s+)?be\s+drawn\b(?!\s+into\b)", Silence.SUBJECT),
    worded(r"\b(?:(?<!get\s)(?<!getting\s)hung\s+up|put\s+(?:down\s+the\s+phone|the\s+phone\s+down)|ended\s+the\s+call|cut\s+the\s+(?:call|line)|refrain(?:ed|s)\s+from\s+(?:\w+ing)|(?:ignored|dodged|evaded|sidestepped|ducked|skirted|deflected|brushed\s+aside)\s+(?:\w+\s+){0,2}(?:questions?|calls?|requests?|messages?|emails?))\b", Silence.SUBJECT),
    worded(r"\b(?:tele)?phones?(?:\s+lines?)?\s+(?:was|were|is|are|has\s+been|have\s+been|had\s+been|rang|went)\s+(?:switched\s+off|off|unreachable|not\s+reachable|unanswered|out|turned\s+off)\b"),
    worded(r"\b(?:did|(?<=\w\s)(?<!please\s)(?<!pls\s)do|does|has|have|had|would|could)\s*(?:not|n['’]t)\s+(?:take|pick|answer|return|respond\s+to|acknowledge|act\s+on)(?:ed)?\s+(?:up\s+)?(?:his|her|their|our|the|any|repeated|several|multiple|\w+['’]s)?\s*(?:phone\s+|repeated\s+)?(?:calls?|phone|texts?|messages?|questions?|e-?mails?|requests?)\b", Silence.SUBJECT),
    worded(r"\b(?:makes?|making|made|contains?|contained|carries|carried)\s+no\s+(?:\w+\s+)?(?:mention|reference|comment|statement|claim|announcement|word)\b", Silence.SUBJECT),
    worded(r"\b(?:cause|motives?|circumstances|origin|responsibility|identit(?:y|ies)|numbers?|toll|figures?|extent|reports?|claims?|details|names?)\s+(?:\w+\s+){0,6}?(?:is|are|was|were|remains?|remained)\s+(?:still\s+|currently\s+)?(?:under\s+(?:investigation|verification|review|inquiry|assessment)|being\s+(?:verified|clarified|established|determined|ascertained|checked|cross-checked|specified|investigated|assessed|counted))\b"),
    worded(r"\b(?:cause|motives?|circumstances|identit(?:y|ies)|toll)\s+under\s+(?:investigation|verification|review)\b"),
    worded(r"\bverification\s+(?:is|was|remains)\s+(?:still\s+)?(?:ongoing|under\s+way|underway|pending|in\s+progress)\b"),
    worded(rf"\b(?:is|was|are|were)\s+not\s+(?:said|stated|indicated|specified|informed|told|mentioned|communicated|reported\s+{_ASK}|explained|spelled\s+out)\b(?!\s+to\b)|\b(?:nothing)\s+(?:is|was|has\s+been)\s+(?:reported|said|informed|communicated|disclosed|told|known|heard)\b"),
    worded(r"(?:^|(?<=[.!?\n]\s)|(?<=[\n(]))(?:not\s+(?:yet\s+)?(?:verified|confirmed|sure|clear)(?:\s+yet)?|unverified|unconfirmed|tbc|to\s+be\s+confirmed)(?=\s*(?:[.,!?)\n]|$))", whole=True),
    worded(r"(?:^|(?<=[.!?\n]\s)|(?<=\n))(?:any\s+(?:news|word|update|info\w*)\b|(?:does\s+)?any(?:one|body)\s+(?:know|knows|heard|seen|has|have|got)\b|(?:has|have)\s+any(?:one|body)\s+(?:heard|seen|got)\b)[^?\n]{0,120}(?=\?)", whole=True),
    worded(r"\bwould\s+be\s+(?:released|announced|given|published|disclosed|communicated|shared|provided|made\s+(?:public|known))\s+(?:later|in\s+due\s+course|in\s+the\s+coming|shortly|soon|at\s+a\s+later|once|after|when)\b|\b(?:details|figures?|information|names?|toll|statement|update|breakdown)\s+(?:will|would|to)\s+follow\b|\bpromised\s+(?:\w+\s+){0,2}(?:details|figures?|toll|statement|update|names?|list)\b"),
    worded(r"\b(?:prevent(?:ed|s)?|kept|stopped|barred|hindered|hampered|made\s+it\s+(?:impossible|difficult|hard))\b[^.;\n]{0,60}?\b(?:verif(?:y|ying|ication)|confirm(?:ing|ation)?|assess(?:ing|ment)?|establish(?:ing)?|determin(?:e|ing)|cross-check(?:ing)?|count(?:ing)?)\b"),
    worded(r"\b(?:(?:have|has|had)\s+(?:not|n['’]t)\s+(?:yet\s+)?been\s+able\s+to|could\s+not|couldn['’]t|unable\s+to|not\s+able\s+to|cannot)\s+(?:yet\s+|currently\s+)*(?:access|assess|visit|enter|gauge|estimate|quantify|count\s+(?:the|how|them))\b(?!\s+(?:that|this)\s+(?:he|she|we))"),
    worded(r"\bno\s+(?:needs\s+|damage\s+|rapid\s+|field\s+|independent\s+|reliable\s+|full\s+)*(?:assessment|verification|count|data|statistics|survey|list|registration|figures)\s+(?:has|have|had|is|are|was|were|exists?)\b|\bthere\s+(?:is|are|was|were)\s+no\s+(?:\w+\s+)?(?:data|statistics|figures|record|list)\b"),
    worded(r"\b(?:information|news|word|reports?|confirmation|answer|response|reply)\s+(?:\w+\s+){0,4}?(?:does|did|do|has|have|had)\s*(?:not|n['’]t)\s+(?:yet\s+)?(?:arriv\w+|c[oa]me|reach\w*|received)\b"),
    worded(r"\b(?:remain(?:s|ed)?|is|are|was|were)\s+(?:still\s+)?(?:to\s+be\s+(?:seen|clarified|explained|proven|known|assessed|counted)|unexplained|unsolved|unresolved|elusive|untraced|an\s+open\s+question|an\s+enigma|a\s+question\s+mark)\b"),
    worded(r"\b(?:has|have|had|is|are)\s+yet\s+to\s+be\s+(?:\w+ly\s+)?(?:identified|confirmed|released|announced|established|determined|verified|named|published|disclosed|clarified|assessed|counted|claimed|explained|made|known|ascertained|specified|revealed|traced|located|found)\b"),
)  # fmt: skip

ACROSS_ENGLISH = (
    worded(rf"\b(?:we|i|[A-Z]\w+)\s+(?:have\s+|has\s+)?(?:asked|contacted|called|phoned|messaged|texted|wrote\s+to|emailed|tried)\s+{_WHO}[.!…]\s+(?:Still\s+)?(?:No|Nothing|Silence)(?:\s+(?:answer|reply|response|reaction|back|comment))?(?:\s+(?:yet|so\s+far))?(?=\s*[.!…\n]|$)", Silence.NAMED, whole=True),
    worded(r"\b(?:by\s+whom|who|why|how\s+many|where|when|who\s+did\s+it|by\s+who)(?:\s+[^.?!\n]{1,50})?\?\s+(?:a\s+mystery|mystery|nobody\s+knows|no\s+one\s+knows|no\s+idea|unknown|unclear|we\s+don['’]t\s+know|anyone['’]s\s+guess|no\s+word)\b", whole=True),
)  # fmt: skip
"""Wordings that run from one sentence into the next."""

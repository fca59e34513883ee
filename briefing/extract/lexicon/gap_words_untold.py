"""Wordings of English gaps that are made of word classes: who did not × a verb of telling × what; what is not × known.

They come after the fixed wordings: a wording that shares a word with one of those counts for nothing.
"""

from __future__ import annotations

from briefing.extract.lexicon import gap_words_telling as telling
from briefing.extract.lexicon.gap_wording import Silence, worded
from briefing.extract.lexicon.gap_words_telling import INFO, SINCE, WH, gerund, one_of, participle

_ADVERBS = rf"(?:,?\s+{SINCE},?)*"
_NOT = r"(?:\s+(?:not|never|neither)\b|\s*n['’]?t\b)"
_OR_WOULD = r"(?:,?\s+(?:or|and)\s+(?:would|could|will|did|can|does)(?:\s+not|n['’]t)\s*,?)?"
_DO_NOT = rf"(?:\b(?:did|(?<=\w\s)(?<!please\s)(?<!pls\s)do|does|would|could|can|will|shall|might)(?:\s+{SINCE})?{_NOT}{_OR_WOULD}|\b(?:cannot|can['’]?t|won['’]?t){_OR_WOULD})"
_HAVE_NOT = rf"\b(?:has|have|had)(?:\s+{SINCE})?{_NOT}"
_BE_NOT = rf"(?:\b(?:is|are|was|were|am)(?:\s+{SINCE})?{_NOT}|\bain['’]?t)"
_MORE = r"(?:more|anything|further|any\s+more|much|exactly|which|either\s+way|on\s+(?:that|this|the))\b"
_END = r"\s*(?:[.,;:!?)”\"\n]|$)"
_ABOUT = r"(?:\s+(?:about|on|of|regarding|concerning|as\s+to|over)\b)"
# "give (us) (any) (three words) figures"
_SOME_INFO = rf"\s+(?:(?!that\b|but\b|and\b|until\b|after\b)[\w’'-]+\s+){{0,5}}?{INFO}\b"
_SELF = r"(?!\s+(?:his|her|(?:a|their)\s+(?:own\s+)?|(?:full|last|real)\s+|surname)\s*(?:own\s+|full\s+|last\s+|real\s+)?names?\b)"
_TOLD_WHAT = rf"(?:\s+(?:us|reporters|journalists|you|me|them|anyone)\b)?(?:\s+(?:{_MORE}|(?:\w+ly\s+)?{WH})|{_SOME_INFO}|(?={_END}))"
_OBJECT = r"(?:\s+(?:him|her|them|it|this|those|these|the|its|their|any|an?|whom)\b(?!\s+that\b))"
_TELL_BASE = one_of(*telling.TELL)
_GIVE_BASE = one_of(*telling.GIVE)
_SPEAK_BASE = one_of(*telling.SPEAK)
_TELL_DONE = one_of(*map(participle, telling.TELL))
_GIVE_DONE = one_of(*map(participle, telling.GIVE))
_SPEAK_DONE = one_of(*map(participle, telling.SPEAK))
_ANY_BASE = one_of(*telling.TELL_ALL)
_ANY_DONE = one_of(*map(participle, telling.TELL_ALL))
_VERIFY_BASE = one_of(*telling.VERIFY)
_VERIFY_DONE = one_of(*map(participle, telling.VERIFY))
_TOLD_DONE = one_of(*map(participle, telling.TOLD))
_NOT_TO_DUTY = r"(?!\s+(?:to\s+)?(?:the\s+)?(?:attack|fire|assault|distress|alarm|emergency|cries|threat)\b)"
_TELLING = rf"(?:{_SPEAK_BASE}\b{_NOT_TO_DUTY}|{_ANY_BASE}\b{_SELF}{_OBJECT}|{_TELL_BASE}\b{_SELF}{_TOLD_WHAT}|{_GIVE_BASE}\b{_SELF}{_SOME_INFO}|be\s+(?:drawn(?!\s+into)|specific|more\s+specific|pinned\s+down)|come\s+to\s+the\s+(?:tele)?phone|(?:meet|see|receive)\s+(?:with\s+)?(?:us|reporters|journalists|the\s+press)\b|grant\s+(?:\w+\s+){{0,2}}?interview|(?:{one_of(*telling.FIND)})\s+(?:{WH}|the\b|an?\b|its\b|their\b|any\b|this\b|that\b|these\b)|go\s+(?:into|beyond)\b|talk\s+(?:about|to\s+(?:us|reporters|the\s+press|journalists))\b|get\s+back\s+to\s+(?:us|reporters|our|me)\b|take\s+questions|put\s+an?\s+(?:\w+\s+)?(?:figure|number|name))"
_TOLD_ALREADY = rf"(?:{_SPEAK_DONE}\b{_NOT_TO_DUTY}|{_ANY_DONE}\b{_SELF}{_OBJECT}|{_TELL_DONE}\b{_SELF}{_TOLD_WHAT}|{_GIVE_DONE}\b{_SELF}{_SOME_INFO}|got(?:ten)?\s+back\b|come\s+back\s+to\s+(?:us|our)\b|(?:{one_of(*map(participle, telling.FIND))})\s+(?:{WH}|the\b|an?\b|its\b|their\b|any\b|this\b|these\b)|put\s+an?\s+(?:\w+\s+)?(?:figure|number|name))"
_NOT_QUOTED = r"(?!(?:be\s+)?(?:named|identified|quoted|seen)\b)"
_RELUCTANT = (
    r"(?:declin(?:e|ed|es|ing)|refus(?:e|ed|es|al|ing)|fail(?:ed|s)?|unwilling|reluctant|hesitant|loath|loth|hesitat(?:ed|es)|afraid|scared|unprepared|unable|"
    r"not\s+(?:\w+ly\s+)?(?:prepared|ready|willing|inclined|minded|keen|at\s+liberty|in\s+a\s+position|able|allowed|permitted|free|wish(?:ed|ing)?|want(?:ed|ing)?|care|cared|deigned?|bother(?:ed)?|like|wanna|going|dare)|"
    r"(?:did|do|does)n['’]t\s+(?:wish|want|care|like|dare)|(?:is|are|was|were)n['’]t\s+(?:prepared|ready|willing|inclined|able|allowed)|"
    r"n(?:o|ot)\s+(?:one|body)\s+(?:wants?|wanted|dares?|dared|cares|was\s+able|is\s+able)|nobody\s+(?:wants?|wanted|dares?|dared|was\s+able|is\s+able|was\s+willing|is\s+willing)|"
    r"(?:prefer(?:red|s)?|chose|opted|elected|decided|asked|agreed)\s+not|not\s+(?:yet\s+)?(?:been\s+)?(?:able|willing|in\s+a\s+position))"
)
_WHO = r"(?P<who>(?!(?:our|my|your|his|her|their)\b)[^,.;:?!\n\"“”]{2,50}?)"
_NOT_A_PLACE = r"(?!\s+(?:(?:the|an?|any|its|their|his|her)\s+)?(?:\w+\s+)?(?:hospital|clinic|border|site|scene|area|village|town|camp|city|post|bod(?:y|ies)|survivors|wounded|injured|dead|front|capital|safety|frontier|river|road|bridge|victims|trapped|shelter|deal|agreement|top|coast|shore)\b|\s+(?:safety|home|\w+\s+in\s+time))"
_MISSIVES = r"(?:calls?|phone\s+calls?|messages?|e-?mails?|letters?|requests?(?:\s+for\s+\w+)?|questions?|quer(?:y|ies)|[ei]nquir(?:y|ies)|texts?|appeals?|WhatsApps?|faxes)"
_UNANSWERED = r"(?:unanswered|unreturned|unacknowledged|ignored|unread|without\s+(?:an?\s+)?(?:answer|reply|response)|in\s+vain|to\s+voicemail|bounced|not\s+(?:\w+ly\s+)?(?:returned|answered|acknowledged|replied\s+to|picked\s+up)|(?:met\s+with|drew|elicited|got|brought|produced|received)\s+(?:only\s+|no\s+|nothing\s+but\s+)?(?:silence|nothing|answer|reply|response|replies|responses))"
_KNOWER = r"(?:we|i|they|he|she|you|people|residents|relatives|families|the\s+(?:family|families|police|army|authorities|villagers|mothers?|parents|office|doctors|village|company)|nobody|no\s+one|officials|investigators|doctors|police)"
_NOBODY = (
    r"(?:nobody|no[\s-]one|none(?:\s+of\s+(?:the|these|those|them|us|his|her|their)(?:\s+\w+){0,3}?)?|not\s+(?:one|a\s+single)(?:\s+\w+){1,3}?|neither(?:\s+of)?(?:\s+\w+){1,4}?|"
    r"no\s+(?!doubt\b|sooner\b|longer\b|casualt|survivors?\b|arrests?\b|injur)(?:[\w’'-]+\s+){0,4}?(?:officials?|spokes\w+|groups?|organi[sz]ations?|authorit(?:y|ies)|officers?|agenc(?:y|ies)|ministr(?:y|ies)|sides?|part(?:y|ies)|factions?|witness(?:es)?|neighbours?|"
    r"militias?|movements?|commanders?|bod(?:y|ies)|sources?|departments?|leaders?|representatives?|institutions?|offices?|unit|army|person|faction|outfit|gang|armed\s+\w+))"
)

UNTOLD = (
    # who did not tell
    worded(rf"{_DO_NOT}{_ADVERBS}\s+(?:be\s+able\s+to\s+)?{_TELLING}", Silence.SUBJECT),
    worded(rf"{_HAVE_NOT}{_ADVERBS}\s+{_TOLD_ALREADY}", Silence.SUBJECT),
    worded(rf"\b{_RELUCTANT}\s+to\s+(?:\w+ly\s+)?{_NOT_QUOTED}(?:{_TELLING}|speak\b(?!\s+(?:up|out)\b)|have\s+(?:his|her|their)\s+\w+\s+made\s+public|(?:let|allow|show)\s+(?:us|reporters|journalists|relatives|families|anyone)\b)", Silence.SUBJECT),
    worded(r"\b(?:(?:did|do|does)(?:\s+not|n['’]t)\s+(?:wish|want|care|like)|not\s+wished)\s+(?:\w+ly\s+)?to\s+(?:return|come\s+back|enlarge|extend|dwell|pronounce)\b", Silence.SUBJECT),
    worded(r"\bwould\s+(?:say|add|tell|reveal|disclose)\s+(?:no\s+more|nothing|only\s+that\s+(?:he|she|they|it)\s+(?:could|was|were)\s+not)\b", Silence.SUBJECT),
    worded(rf"\b(?:said|added|told\s+us|had|has|have|offered|gave|volunteered|revealed|disclosed)\s+(?:no\s+more|nothing\s+(?:more|else|further|new|to\s+(?:say|add|report|offer|share|tell|announce))|nothing{_ABOUT}|little\s+else|no\s+further\s+\w+)(?!\s+than\b)", Silence.SUBJECT),
    worded(rf"\b(?:gave|gives?|giving|offer(?:ed|s)?|provided?s?|supplied|produced?|presented|cited?|advanced?|published|released|shared|issued|furnished|showed|shows|attached|named?|names|specified|specifies|indicated|identified)\s+(?:no|neither|nor\s+any|hardly\s+any|little|not\s+a\s+single|scant)\s+(?!names?\b)(?:[\w’'-]+\s+){{0,3}}?{INFO}\b", Silence.SUBJECT),
    worded(rf"\b(?:has|have|had|having|with)\s+(?:still\s+)?(?!no\s+names?\b)(?:no|not\s+(?:got\s+)?(?:an?y?|the)|little|not\s+enough|not\s+yet\s+(?:any|a|the))\s+(?:[\w’'-]+\s+){{0,2}}?(?!reasons?\s+to\b){INFO}\b(?!\s+(?:that|to\s+(?:pay|feed))\b)"),
    worded(rf"{_DO_NOT}{_ADVERBS}\s+(?:yet\s+)?(?:have|possess|hold|keep|dispose\s+of)\s+(?!to\b)(?:[\w’'-]+\s+){{0,4}}?{INFO}\b"),
    worded(r"\b(?:kept|keeps?|keeping|maintain(?:s|ed)?|observ(?:e|es|ed)|preserv(?:e|es|ed))\s+(?:(?:a|an|its|his|her|their|the|total|complete|absolute|utter)\s+)*(?:\w+\s+)?(?:silent|silence|mum|quiet|shtum|schtum)\b(?!\s+for\s+a\b)", Silence.SUBJECT),
    worded(r"(?:^|(?<=[.,;:!?\n]\s)|(?<=\n)|\b(?:up\s+to\s+now|till\s+now|until\s+now|so\s+far)\s+)(?:but\s+|and\s+|still\s+)?(?P<who>(?:the\s+|our\s+)?(?:[\w’'-]+\s+){0,4}?(?:office|government|govt|army|ministry|minister|police|authorities|governor|commissioner|mayor|command|council|company|regulator|presidency|junta|hq|spokes\w+|chief|mp|officials))\s+(?:still\s+|totally\s+|completely\s+)?(?:silent|mute|mum|tight-lipped)\b", Silence.NAMED),
    worded(rf"\b(?:(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|keep(?:s|ing)?|kept|been)\s+(?:\w+ly\s+|very\s+|so\s+|so\s+far\s+|still\s+)?(?:silent|mute|quiet)\b(?:{_ABOUT})?|(?:is|are|was|were)\s+(?:\w+ly\s+|still\s+)?(?:silent|mute|quiet){_ABOUT}(?!\s+\w+day\b)|(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|keep(?:s|ing)?|kept|is|are|was|were|been)\s+(?:\w+ly\s+|very\s+|so\s+|so\s+far\s+|still\s+)?(?:mum|tight-lipped|tightlipped|evasive|non-?committal|vague|coy|secretive|cagey|unforthcoming)\b(?:{_ABOUT})?)", Silence.SUBJECT),
    worded(rf"\b(?:left|leaves|leaving|let)\s+(?:[\w’'-]+\s+){{0,4}}?{_MISSIVES}\s+(?:[\w’'-]+\s+){{0,5}}?{_UNANSWERED}\b", Silence.SUBJECT),
    worded(rf"\b{_MISSIVES}(?:\s+(?:and|or)\s+{_MISSIVES})?\s+(?:[\w’'-]+\s+){{0,4}}?(?:to|with|from)\s+{_WHO}(?=,?\s+(?:has|have|had|went|go|goes|is|are|was|were|remain\w*|stay\w*|gone|rang|rings?|bounced|met|drew|elicited|got|brought|produced|received)\b)[^.;\n]{{0,50}}?\b{_UNANSWERED}\b", Silence.NAMED),
    worded(rf"\b{_MISSIVES}\s+(?:has|have|had|went|go|goes|is|are|was|were|remain\w*|stay\w*|gone|rang|rings?)\s+(?:[\w’'-]+\s+){{0,4}}?{_UNANSWERED}\b|\b{_MISSIVES}\s+(?:(?:to|with|from|for)\s+[^.;,\n]{{2,40}}?\s+)?(?:bounced|met\s+with\s+silence|(?:drew|elicited|got|brought|produced|received)\s+no\b)"),
    worded(r"\b(?:ignor(?:ed|es|ing)|dodg(?:ed|es)|evad(?:ed|es)|sidestepp?(?:ed|s)|duck(?:ed|s)|deflect(?:ed|s)|brush(?:ed|es)\s+(?:off|aside)|wav(?:ed|es)\s+(?:away|off|aside)|rebuff(?:ed|s)|parr(?:ied|ies)|shrugg?(?:ed|s)\s+off|avoid(?:ed|s)|turn(?:ed|s)\s+down|reject(?:ed|s)|refus(?:ed|es)|declin(?:ed|es|ing))\s+(?:[\w’'-]+\s+){0,3}?(?:questions?|comment|requests?\s+for\s+(?:an?\s+)?(?:comment|interview|information|clarification)s?|quer(?:y|ies)|[ei]nquir(?:y|ies)|interviews?)\b", Silence.SUBJECT),
    worded(rf"\bwithout\s+(?:(?:ever|even|however|further|yet|\w+ly|wishing\s+to|wanting\s+to|being\s+able\s+to)\s+)*(?:{one_of(*map(gerund, telling.TELL))}\b{_SELF}(?:{_TOLD_WHAT})|{one_of(*map(gerund, telling.GIVE))}\b{_SELF}{_SOME_INFO}|{one_of(*map(gerund, telling.SPEAK))}\b|(?:further\s+|any\s+|more\s+)+{INFO}\b|(?:{_TELL_BASE}|{_GIVE_BASE})\b{_TOLD_WHAT})", Silence.SUBJECT),
    worded(rf"{_BE_NOT}{_ADVERBS}\s+(?:{one_of(*map(gerund, telling.SPEAK))}|(?:{one_of(*map(gerund, telling.TELL))})\b{_TOLD_WHAT}|(?:{one_of(*map(gerund, telling.GIVE))}){_SOME_INFO}|talking|answering|forthcoming|picking\s+up|taking\s+(?:our\s+|any\s+)?(?:calls|questions))\b", Silence.SUBJECT),
    # what was not told, or is not known
    worded(rf"(?:{_HAVE_NOT}{_ADVERBS}\s+been|{_BE_NOT}{_ADVERBS}|\bnever\s+(?:been\s+)?|{_DO_NOT}{_ADVERBS}\s+be)\s+(?:\w+ly\s+)*(?:{_TOLD_DONE}|{_VERIFY_DONE})\b(?!\s+(?:to|as|for)\b)(?:\s+by\s+{_WHO}(?={_END}))?", Silence.NAMED),
    worded(rf"\b(?:can|could|may|might)\s*(?:not|n['’]t)?{_ADVERBS}\s+be\s+(?:\w+ly\s+)*(?:said|told|stated|known|established|determined|verified|confirmed|ascertained)\s+(?:{SINCE}\s*)*(?<=not\sbe\ssaid\s){WH}"),
    worded(rf"\b(?:impossible|not\s+possible|not\s+(?:yet\s+)?able|hard|difficult|not\s+easy|unable|too\s+(?:early|soon|dangerous|dark)|no\s+(?:way|means|possibility)|without\s+(?:any\s+)?(?:way|means))\s+(?:\w+\s+){{0,3}}?(?:to|of)\s+(?:\w+ly\s+)*(?:{_VERIFY_BASE}|{one_of(*map(gerund, telling.VERIFY))}|contact|reach{_NOT_A_PLACE})\b"),
    worded(r"\bthere(?:\s+(?:is|was)|['’]s)\s+no\s+(?:telling|knowing|saying)\b|\b(?:is|are|was|were|remains?)\s+(?:still\s+)?(?:an?\s+)?(?:\w+\s+)?(?:mystery|enigma|puzzle|riddle|open\s+question|moot\s+point|matter\s+of\s+(?:dispute|debate|conjecture|speculation|guesswork)|in\s+(?:doubt|dispute)|up\s+in\s+the\s+air)\b"),
    worded(rf"\b(?:remain(?:s|ed)?|stays?|stayed|rests?|is|are|was|were)\s+(?:still\s+|yet\s+|as\s+yet\s+)?to\s+(?:be\s+(?:\w+ly\s+)?(?:{_VERIFY_DONE}|{_TOLD_DONE}|seen|announced|released|explained|investigated)|(?!say\b|tell\b|check\b|know\s+that\b){_VERIFY_BASE}|specify|precise|elucidate|be\s+known)\b"),
    worded(rf"\b(?:has|have|had|is|are|was|were)\s+(?:still\s+)?yet\s+to\s+(?:be\s+)?(?:\w+ly\s+)?(?:{_VERIFY_DONE}|{_TOLD_DONE}|{_TELLING}|released|announced|given|set|emerge|surface|be\s+heard)\b"),
    worded(rf"\b{INFO}\s+(?:[\w’'-]+\s+){{0,5}}?(?:await(?:ed|s|ing)|pending|outstanding|lacking|missing|unavailable|wanting|not\s+(?:yet\s+)?(?:available|in|in\s+hand|to\s+hand|forthcoming|at\s+hand|obtainable|received)|hard\s+to\s+come\s+by|sketchy|scarce|scant|patchy|thin|slow\s+to\s+emerge|(?:not\s+(?:yet\s+)?)known|unknown(?=[\s]*(?:[.,;:!?)\n]|$)|\s+(?:to|at|as|so|yet|by|and)\b))\b", facts_only=True),
    worded(r"\b(?:unknown|unspecified|undisclosed|undetermined|indeterminate|unconfirmed|uncertain|unverified)\s+(?:number|amount|quantity|sum)\s+of\s+(?:[\w’'-]+\s+)?[\w’'-]+", whole=True),
    worded(rf"\b{INFO}\s+(?:[\w’'-]+\s+){{0,2}}?(?:in\s+hand\s+)?(?:(?:has|have|had|is|are|was|were|did|does|do)\s*(?:not|n['’]t))(?:\s+(?:yet|still|been|be))*(?:\s+(?:shown?|given|arrived?|come|available|received?|exist(?:ed)?|present|made|issued|expressed|emerged?|surfaced?|offered|published|released|disclosed|recorded|fixed|set|decided))?(?={_END}|\s+(?:by|from|to|on|yet|so|until|as|at)\b)"),
    worded(rf"\bno\s+(?!(?:casualt|arrests?|victims?|deaths?|injur|losses|one\b|doubt\b|less\b|fewer\b|more\b|longer\b))(?:[\w’'-]+\s+){{0,3}}?(?:{INFO}|claims?)\s+(?:(?:for|of|on|about|to|from|as\s+to|regarding)\s+(?:[\w’'-]+\s+){{1,6}}?)?(?:(?:has|have|had|is|are|was|were)\b{_ADVERBS}(?:\s+been)?{_ADVERBS}|could\s+be|can\s+be|(?={_END}))(?:\s+(?:given|fixed|set|made|recorded|received|forthcoming|available|provided|offered|obtained|registered|circulated|published|released|announced|disclosed|issued|shared|communicated|cited|possible|established|immediately|at\s+hand|in\s+hand|known))?"),
    worded(rf"\bno\s+(?:[\w’'-]+\s+){{1,6}}?(?:has|have|had|is|are|was|were)\b{_ADVERBS}(?:\s+been)?{_ADVERBS}\s+(?:{_TOLD_DONE})\b"),
    worded(r"\bno\s+(?:second|other|independent|separate|further|corroborating|outside)\s+(?:[\w’'-]+\s+)?(?:sources?|confirmation|witness(?:es)?|corroboration|verification)\b"),
    worded(rf"\b{INFO}\s+(?:[\w’'-]+\s+){{0,6}}?(?:{_HAVE_NOT}{_ADVERBS}\s+been|{_BE_NOT}{_ADVERBS}|\bnever\s+(?:been\s+)?|{_DO_NOT}{_ADVERBS}\s+be)\s+(?:\w+ly\s+)*(?:{_GIVE_DONE}|announced|reported|informed|communicated|compiled|drawn\s+up|received|registered|recorded|found)\b(?!\s+(?:up|in|off|over|as)\b)|\bit\s+(?:has\s+not\s+been|was\s+not|is\s+not)\s+(?:yet\s+)?(?:reported|informed|announced|communicated)\b"),
    worded(r"\b(?:can|could)\s+only\s+be\s+(?:guessed|estimated|imagined|surmised|speculated)\b"),
    worded(rf"\b{INFO}\s+(?:[\w’'-]+\s+){{0,5}}?(?:is|are|was|were)\s+(?:still\s+|currently\s+|now\s+)?(?:being\s+(?:\w+ly\s+)?(?:{_VERIFY_DONE}|{_TOLD_DONE}|compiled|counted|collected|collated|investigated|drawn\s+up|gathered)|under\s+(?:investigation|verification|review|inquiry|assessment|examination))\b"),
    worded(rf"\b{INFO}\s+not\s+(?:yet\s+)?(?:arrived|received|given|available|present|come|shared|released|confirmed)\b|\b{INFO}\s+(?:will|would|to)\s+(?:follow|come\s+later)\b"),
    worded(rf"\b(?:it\s+is\s+(?:still\s+)?ignored|(?:one|we|they|police|the\s+authorities|authorities)\s+(?:still\s+)?ignores?)\s+(?:still\s+)?(?:{WH}|(?:the|his|her|their)\s+(?:\w+\s+)?{INFO})"),
    worded(r"\bresponsibility\b[^.;,\n]{0,60}?\b(?:has|have|had|was|is)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:taken|assumed|claimed|accepted|admitted)\b"),
    worded(r"\b(?:kept|keeps?|keeping)\s+(?:[\w’'-]+\s+){1,7}?to\s+(?:itself|himself|herself|themselves)\b", Silence.SUBJECT),
    worded(rf"\b(?:withheld|withholds?|withholding|suppressed|kept\s+back)\s+(?:[\w’'-]+\s+){{0,4}}?{INFO}\b", Silence.SUBJECT),
    worded(r"\bkept\s+(?:hidden\s+)?from\s+(?:the\s+|their\s+|his\s+|her\s+)?(?:public|famil\w+|relatives|press|media|reporters|us)\b", facts_only=True),
    worded(rf"\b(?:promis(?:ed|es)|pledg(?:ed|es)|undert(?:ook|akes))\s+to\s+(?:{_GIVE_BASE}|{_TELL_BASE}|return\s+with|come\s+back\s+with){_SOME_INFO}", Silence.SUBJECT),
    worded(rf"\b(?:nor|neither)\s+(?:did|would|will|could|can|has|have|had|is|was|were|do|does)\s+{_WHO}\s+(?:(?:{SINCE}|been)\s+)*(?:{_TELLING}|{_TOLD_ALREADY}|know\s+{WH}|(?:able|willing|prepared)\s+to\s+{_TELLING})", Silence.NAMED),
    worded(rf"\bnowhere\s+(?:do|does|did)\s+{_WHO}\s+{_TELLING}|\bnor\s+is\s+it\s+(?:\w+\s+)?(?:known|clear|certain)\b", Silence.NAMED),
    worded(rf"\bneither\s+[^.;\n]{{2,60}}?\s+nor\s+[^.;\n]{{2,60}}?\s+(?:(?:would|could|did|has|have|had|was|were|will|can|does|do)\s+)?(?:{SINCE}\s+)*(?:{_TELLING}|{_TOLD_ALREADY}|(?:willing|able|prepared)\s+to\s+{_TELLING}|knows?\b|claimed\b)"),
    worded(rf"(?<=\w\s)not\s+(?:even\s+)?(?:{one_of(*map(gerund, telling.SPEAK))}|picking\s+up|talking|(?:{one_of(*map(gerund, telling.TELL))})\b{_TOLD_WHAT}|(?:{one_of(*map(gerund, telling.GIVE))})\b{_SOME_INFO})"),
    worded(r"\b(?:can['’]?t|cannot|could\s*not|couldn['’]?t|unable\s+to|not\s+able\s+to|not\s+been\s+able\s+to)\s+(?:even\s+)?(?:get\s+(?:thru|through)\s+to|get\s+(?:a\s+)?hold\s+of|get\s+in\s+touch\s+with|gain\s+access|get\s+access|obtain\s+access)\b"),
    worded(r"\b(?:cut|broke|ended|rang|hung)\s+(?:off|short|up|down)?\s*(?:the|our)\s+(?:phone\s+)?(?:call|conversation|line|interview)\b|\b(?:takes?|took|taking)\s+no\s+questions\b", Silence.SUBJECT),
    worded(r"\b(?:asked|pressed|questioned|quizzed)\b[^.;\n]{3,90},\s+(?:[\w’'.-]+\s+){1,6}?(?:(?:only|merely|simply|just)\s+)?(?:shrugged|shook\s+(?:his|her|their)\s+head|looked\s+(?:away|at\s+(?:his|her)\s+\w+)|changed\s+the\s+subject|walked\s+(?:off|away)|hung\s+up|turned\s+away|smiled|laughed|left\s+the\s+room|threw\s+up\s+(?:his|her)\s+hands)\b(?!\s+that)"),
    worded(r"(?:^|(?<=[.,!?…\n]\s)|(?<=\n))(?:(?:still\s+)?(?:not\s+a\s+(?:single\s+)?(?:word|peep|sound|clue)|(?:radio\s+)?silence|crickets|no\s+(?:answer|reply|response|comment|news|idea|word))(?:\s+(?:yet|so\s+far|at\s+all|back))?)(?=\s*[.!?…\n]|$)"),
    worded(r"\bthere\s+(?:is|was|has\s+been)\s+(?:still\s+)?no\s+(?:trace|sign|news|word|record|information|confirmation|explanation|indication)\b"),
    worded(r"\b(?:questions?|mystery|doubts?|uncertainty|confusion|secrecy|question\s+marks?)\s+(?:[\w’'-]+\s+){0,3}?(?:remains?|remained|surrounds?|surrounded|persists?|persisted|hangs?|hung|lingers?|lingered|shrouds?)\b(?!\s+(?:calm|peaceful))"),
    worded(rf"\bquestion\s+(?:of\s+)?{WH}[^.;\n]{{2,80}}?\b(?:remains?|is|was|stays?)\s+(?:still\s+)?(?:open|unanswered|unresolved|unsettled)\b"),
    # nobody tells or knows
    worded(rf"\b{_NOBODY}(?:\s+(?:in|at|from|on|inside|among|of)\s+(?:[\w’'-]+\s+){{0,4}}?[\w’'-]+)?\s+(?:(?:has|have|had|would|could|can|will|did|does|do|is|was|wants?\s+to|dares?\s+to|seems?\s+to|claims?\s+to|is\s+able\s+to|was\s+able\s+to){_ADVERBS}\s+)?(?:(?:yet|here|really|immediately|publicly|so\s+far)\s+)*(?:{_TOLD_ALREADY}|{_TELLING}|know(?:s|n)?|knew|sure|certain|venture[sd]?|claim(?:ed|s)?(?:\s+(?:the|responsibility|it|this))|taken\s+(?:responsibility|credit)|took\s+(?:responsibility|credit)|say(?:s|ing)?\b(?!\s+that)|answer(?:s|ed)?|come\s+forward|came\s+forward|own(?:s|ed)?\s+up|counted|checked|verified|explain(?:s|ed)?|replied|picks?\s+up|picked\s+up)(?:\s+{WH}|\b)"),
    worded(rf"(?<!if\s)\b{_KNOWER}\s+(?:really\s+|still\s+|also\s+|honestly\s+)?(?:(?:do|does|did)\s*(?:not|n['’]?t)(?:\s+{SINCE})?\s+know|dunno|know\s+not)\b(?!\s+(?:how|what|where|who)\s+to\b)(?:\s+yet)?(?=\s+(?:{WH}|the\b|anything|more|of\s+\w+|about|much|yet|for\s+(?:sure|certain)|exactly|either|his|her|their)|{_END})(?!\s+(?:we|he|she|they|it)\b)"),
    worded(r"(?:^|(?<=[.,;:!?\n(]\s)|(?<=\n))(?:i\s+|we\s+)?(?:don['’]?t\s+know|dunno|idk|no\s+clue|not\s+a\s+clue|no\s+idea|not\s+sure|dk|cant\s+say|can['’]t\s+say|can['’]?t\s+tell|hard\s+to\s+(?:say|tell|know))\b"),
    worded(rf"{_BE_NOT}{_ADVERBS}\s+(?:(?:very|entirely|quite|too|100\s?%|fully)\s+)*(?:sure|certain|clear|known|aware|evident|obvious|apparent|understood)(?:\s+(?:yet|either|of|about|as\s+to|to\s+\w+))?(?=,?\s+(?:either,\s+)?{WH}|\s+(?:the|exactly)\b|{_END})", facts_only=True),
    worded(rf"\b(?:unsure|uncertain|in\s+the\s+dark|none\s+the\s+wiser|at\s+a\s+loss|clueless|unaware|guessing)(?:{_ABOUT})?\s+(?:to\s+(?:say|explain|tell)\s+)?(?:{WH}|the\s+(?:\w+\s+)?(?:fate|number|cause|whereabouts|reason|identity))"),
    worded(r"\b(?:only|alone)\s+(?:(?:the|an?|his|her|their|our|its)\s+)?[\w’'-]+(?:\s+[\w’'-]+){0,2}?\s+(?:knows?|can\s+(?:say|tell|answer|know|confirm)|(?:will|could)\s+(?:say|tell|answer|know|establish|show))\b"),
    worded(r"\b(?:god|heaven|allah|the\s+lord|goodness|lord|jah|the\s+devil)(?:\s+(?:only|alone))?\s+knows\b|\b(?:time|history|the\s+(?:investigation|inquiry|enquiry|autopsy|courts?|tests?))\s+(?:alone\s+|only\s+)?will\s+(?:tell|show|say|determine|establish|reveal)\b"),
    worded(r"(?:^|(?<=[.,;:!?\n(]\s)|(?<=\n))(?:so\s+|but\s+|and\s+)?(?:who\s+(?:knows|can\s+(?:say|tell|know|explain)|could\s+(?:say|tell)|to\s+believe|will\s+(?:tell|say|answer|explain)|['’]s\s+to\s+say|is\s+to\s+say|is\s+(?:right|lying|telling\s+the\s+truth))|pick\s+yours|take\s+your\s+pick|you\s+tell\s+me|go\s+figure|your\s+guess|search\s+me|anyone['’]s\s+guess|whom\s+to\s+believe|which\s+(?:one\s+)?is\s+(?:true|right)|what\s+to\s+believe|make\s+of\s+(?:that|it)\s+what)\b"),
    worded(r"(?:^|(?<=[.;:!?\n(]\s)|(?<=\n)|(?<=\d[.)/]\s))(?:[\w’']+\s+(?:are|is)\s+|we['’]re\s+|i['’]m\s+|they['’]re\s+)?still\s+(?:asking|wondering|no\s+idea|don['’]?t\s+know|trying\s+to\s+(?:find\s+out|know|confirm|verify|reach|establish|trace|locate)|unclear|unknown|missing\s*:|no\s+(?:confirmation|answer|info\w*|news|word|trace|sign|response|reply|count|list|names?))\b"),
    worded(rf"\b(?:do|does|did)(?:\s+not|n['’]t){_ADVERBS}\s+(?:show|prove|establish|settle|reveal|answer|make\s+(?:it\s+)?clear|tell\s+us|allow\s+\w+\s+to\s+\w+|permit\s+to\s+\w+|resolve|bear\s+out)\s+(?:\w+ly\s+)?{WH}"),
    worded(rf"\b(?:trying|working|seeking|hoping|struggling|racing|scrambling|attempting)\s+to\s+(?:establish|determine|ascertain|verify|find\s+out|work\s+out|confirm|piece\s+together|clarify|identify|locate|trace)\s+(?:{WH}|the\s+(?:exact\s+|cause|circumstances|number|whereabouts|identit|fate|motive|extent|toll)|(?:his|her|their)\s+(?:fate|whereabouts|identit))\w*"),
    worded(r"\b(?:will|shall|would|is\s+to|are\s+to)\s+(?:only\s+)?be\s+(?:\w+ly\s+)?(?:communicated|released|announced|given|published|disclosed|shared|provided|issued|revealed|updated|made\s+(?:public|known|available)|known|supplied|furnished|specified)\s+(?:only\s+)?(?:after|once|when|later|in\s+due|as\s+soon|following|upon|at\s+(?:the|an?)|subsequently|tomorrow|soon|shortly|on\s+\w+day|pending|when|in\s+(?:a|the|time|coming|another)|by\s+(?:the|\w+day)|as\s+(?:and|they|it|more|the))\b", facts_only=True),
    worded(r"\b(?:await(?:s|ed|ing)?|wait(?:s|ed|ing)?\s+for|pending)\s+(?:[\w’'-]+\s+){0,4}?(?:confirmation|verification|clarifications?|answers?|reply|replies|response|results|news|word|details|figures|identification|toll|explanation|information|autops(?:y|ies))\b(?!\s+of\s+their\s+famil)"),
    worded(r"\b(?:lacks?|lacked|lacking|short\s+of|absence\s+of|in\s+the\s+absence\s+of|want\s+of|dearth\s+of)\s+(?:any\s+)?(?:[\w’'-]+\s+){0,2}?(?:details?|information|figures|confirmation|evidence|data|news|access\s+to\s+verify)\b"),
)  # fmt: skip

"""How English attributes."""

from __future__ import annotations

from briefing.extract.lexicon import english_frames, english_phrases, english_verbs, hedge_words
from briefing.extract.lexicon.lexicon import Lexicon, attitudes, words
from briefing.extract.lexicon.spelling_tree import any_of
from briefing.extract.text.sentences import ENGLISH as SENTENCES
from briefing.model.claim import Attitude, ChannelKind

_ATTITUDES = attitudes(
    {
        Attitude.SAID: (
            "called calls calling reiterate reply respond conclude reveal pledge pledges vow promise clarified clarifies clarify lied said says say saying told tells tell telling stated states state stating added adds add adding noted notes "
            "note noting explained explains explaining announced announces announce announcing declared declares declare "
            "declaring reported reports report reporting wrote writes writing tweeted posted commented confirmed confirms "
            "confirm confirming revealed reveals revealing acknowledged acknowledges acknowledging admitted admits "
            "admitting indicated indicates indicate indicating replied responded continued concluded testified "
            "quoted cited cites insisted insists insist insisting swore swears swear posting assured assures assure assuring informs informed inform informing noticed counts counting answered answers heard hear hears hearing learned learnt  citing disclosed pledged pledges vowed vows promised reiterated reiterates stressed stresses "
            "attested attests attest attesting certified certifies certify registered registers register logged logs recorded records identified "
            "identifies named credited credits credit hinted hints hint hinting conceded concedes concede conceding agreed agrees agree "
            "proclaimed proclaims proclaim proclaiming affirmed affirms affirm affirming avowed testifies testify testifying vouched "
            "attributed attributes attribute attributing read reads "
            "shouted yelled screamed cried chanted whispered muttered sighed joked quipped snapped retorted countered counters texted phoned messaged emailed "
            "radioed reminded reminds remind reminding complained complains complain complaining apologised apologized "
            "emphasised emphasized emphasising emphasizing relayed according put puts underlined underlines underlining "
            "specified specifies specifying mentioned mentions signalled pointed points spoke speaks speaking made went show shows "
            "showed found finds suggested suggests suggest suggesting counted tallied listed documented documents"
        ),
        Attitude.CLAIMED: (
            "claimed claims claim claiming asserted asserts assert asserting maintained "
            "maintains maintain maintaining alleged alleges allege alleging boasted boasts argued argues argue arguing "
            "contended contends accused accuses accuse accusing blamed blames blame blaming characterized characterised "
            "characterizes characterises characterizing characterising insinuated insinuates insinuate insinuating implied implies imply implying "
            "bragged brags brag bragging boast boasting gloated gloats gloat crowed touted touts trumpeted trumpets professed professes "
            "held holds hold"
        ),
        Attitude.DENIED: (
            "denied denies deny denying reject dismiss dispute faulted rejected rejects rejecting dismissed dismisses dismissing disputed disputes disputing "
            "scoffed scoffs scoff rebutted rebuts rebut repudiated repudiates disavows debunked debunks contradicted contradicts contradict "
            "downplayed downplays discarded discards distanced distances distance detaches disagreed disagrees disagree "
            "refuted refutes refute disowned rubbished disavowed refuting"
        ),
        Attitude.WARNED: "alerted alerts alert alerting threaten threatens warned warns warn warning cautioned cautions cautioning threatened threatens threatening expressed expressing raised",
        Attitude.WANTS: "challenged challenges challenge challenging dared dares dare requested requests request requesting implored implores implore imploring begged begs beg begging "
        "exhorting petitioned directed directs commanded commands encouraged encourages encourage pleads plead pleading proposed proposes propose "
        "appeal exhort urged urges urge urging demanded demands demanding talk talks branded labelled labeled appealed appeals appealing wants want wanted invited invite inviting urging instructs instructed recommends recommended recommend advises advised advise orders ordered pleaded wishes wished hopes hoped demand  invites exhorted",
        Attitude.BELIEVES: (
            "predicted predicts predict predicting foresees convinced certain sure confident adamant afraid worried concerned hopeful alarmed "
            "welcomed welcomes welcome welcoming decried decries decry slammed slams blasted blasts commended commends mourned mourns worries "
            "denounce criticise criticize praise deplore regret believed believes believe believing thought thinks think feared fears fear fearing estimated estimates estimate "
            "estimating expected expects suspected suspects condemned condemns condemning "
            "denounced denounces denouncing criticised criticized criticises criticizes criticising criticizing praised praises praising "
            "deplored deplores regretted regrets lamented questioned questions judged judges hailed hails saluted salutes considers considered consider considering assesses assessed assess assessing guess guesses guessed suspects suspect expect reckon reckons doubts doubted presumes presumed hopes"
        ),
        Attitude.ASKED: "asked asks asking",
        Attitude.DESCRIBED: "described describes describe describing recounted recounts recounting saw see sees witnessed recalled recalls recall remember remembers remembered narrated narrates relates related",
    }
)

_COMMON = frozenset(_ATTITUDES)
_ATTITUDES = {**english_verbs.attitudes(), **english_phrases.ATTITUDES, **_ATTITUDES}

# "said" and its like attribute wherever they stand; these only before "that" or a quotation, since they do much else.
_NEEDS_THAT = frozenset(
    "put puts state states note notes add adds report reports indicate indicates indicating suggested suggests suggest "
    "suggesting continued posted replied responded called calls calling saw heard wanted wants expected expects thought "
    "thinks believed believes posting maintained maintains fear fears promised estimate estimates rejected "
    "rejects dismissed quoted feared disclosed suspected estimated recalled relayed responded reporting pointed points pointing "
    "asked asks ask spoke speaks speaking made went show shows showed found finds considers considered judged judges questions raised "
    "attested attests attest certified certifies certify registered registers register logged logs recorded records identified identifies named "
    "attributed attributes read reads credited credits credit agreed agrees agree hinted hints "
    "shouted yelled screamed cried chanted whispered muttered sighed joked quipped snapped retorted countered counters texted phoned messaged emailed radioed "
    "reminded reminds remind complained complains complain recalled recall remember remembers remembered predicted predicts predict implied implies imply "
    "requested requests request challenged challenges challenge dared dares dare directed directs commanded commands encouraged encourages encourage "
    "proposed proposes propose petitioned discarded discards contradicted contradict begged begs beg implored implores "
    "vowed vows promised appeals specified documents counted listed tallied invited invites regrets mentions cites wants".split()
) | (frozenset(english_verbs.attitudes()) - _COMMON)
# Words that attribute only in the phrases below.
_ONLY_IN_PHRASES = frozenset(
    "made went spoke speaks speaking talk talks pointed points pointing raised branded labelled labeled put puts according "
    "held holds hold "
    "distanced distances distance detaches scoffed scoffs scoff convinced certain sure confident adamant afraid worried concerned hopeful alarmed "
    "alerted alerts alert alerting disagreed disagrees disagree apologised apologized raises".split()
)
_NOUNS_IN_ING = frozenset({"understanding", "feeling", "reasoning"})
_FORMS = (
    (_COMMON | english_phrases.VERBS | frozenset(english_verbs.attitudes()))
    - _ONLY_IN_PHRASES
    - _NOUNS_IN_ING
)
_FINITE_FORMS = any_of(form for form in _FORMS if not form.split()[0].endswith("ing"))
_PARTICIPLES = any_of(form for form in _FORMS if form.split()[0].endswith("ing"))
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MEDIA = r"(?:[a-z-]+\s+){0,3}(?:television|TV|radio|broadcast|bulletin|media|statement|communiqu[eé]|post|message|interview|call|conference|briefing|speech|address|letter|report|video|recording|audio|channel|channels|app|platform|website|Telegram|X|Twitter|Facebook|WhatsApp|telephone|phone)"

_MODIFIERS = (
    "an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|few|most|the|another|other|both|local|senior|top|high-ranking|security|military|army|"
    "medical|hospital|humanitarian|government|police|diplomatic|western|regional|aid|health|intelligence|unnamed|anonymous|unidentified|displaced|young|"
    "elderly|former|retired|independent|judicial|official|opposition|community|tribal|village|religious|school|market|state|foreign|unconfirmed|initial|"
    "early|various|multiple|media|press|news|conflicting|social media|online|dozens of|hundreds of"
)
_PERSONS = (
    "residents?|spokes(?:man|men|woman|women|person|persons|people)|witness(?:es)?|eyewitness(?:es)?|villagers?|locals|officials?|officers?|sources?|diplomats?|"
    "doctors?|nurses?|medics?|paramedics?|traders?|farmers?|herders?|soldiers?|workers?|analysts?|experts?|survivors?|relatives?|elders?|teachers?|drivers?|shopkeepers?|"
    "inhabitants?|neighbou?rs?|man|woman|men|women|people|persons?|fighters?|elected official|councillors?|civilians?|mothers?|fathers?|parents?|students?|"
    "pupils?|authorities|organi[sz]ers?|protesters?|demonstrators?|activists?|lawyers?|journalists?|observers?|investigators?|rescuers?|aid workers?|youths?|"
    "refugees?|passengers?|critics?|families|employees?|leaders?|chiefs?|members?|mediators?|negotiators?|volunteers?|boys?|girls?|tribesmen|policem[ae]n|fisherm[ae]n|gunm[ae]n|users?"
)

ENGLISH = Lexicon(
    language="en",
    sentence_rules=SENTENCES,
    finite=words(
        r"\b(?:(?-i:(?:has|have|had|was|were|is|are|did|does|do|[Dd]id|could|would)(?:n['’]t)?|can(?:not|['’]t)?|won['’]t|will(?=\s+(?:not|only|never)\b)|must|['’](?:s|ve|d)(?=\s+(?:also|since|now|already|just|always|been)))\s+)?(?:(?:not|also|previously|later|earlier|then|already|again|repeatedly|so\s+far|thus\s+far|to\s+date|now|still|just|even|today|instead|nonetheless|nevertheless|soon|first|"
        rf"since|further|reportedly|publicly|\w+ly)\s+){{0,2}}(?:(?P<phrase>{english_phrases.PHRASES})|(?P<verb>{_FINITE_FORMS}))\b(?!-)"
        rf"|\b(?:is|are|was|were|has been|have been)\s+(?:also\s+|now\s+|still\s+)?(?:{english_phrases.PHRASES}|(?P<verb_ing>{_PARTICIPLES}))\b"
    ),
    participle=words(rf"(?:,\s*|\b)(?:(?:while|and|but|also|though)\s+){{0,2}}(?P<verb>{_PARTICIPLES})\b"),
    according=words(
        r"\baccording to\b(?!\s+(?:plan|schedule|custom|whether|how|need))|\bin the words of\b|\bso (?:it )?(?:stands|says|reads|runs|goes|is written) in\b|\bby (?=(?:his|her|their|its) (?:own )?(?:account|count|tally|estimate|telling|reckoning)\b)|\bby (?=(?:[\w’'-]+ ){1,5}?[\w-]+(?:['’]s|s['’]) (?:own )?(?:account|count|tally|estimate|telling|reckoning|calculation|admission|figures|records)\b)|\bby the (?:own |latest )?(?:count|reckoning|tally|account|estimate|calculation|telling|admission) of\b|\bif you (?:believe|ask|listen to|trust)\b|\bto (?:believe|listen to|go by)\b(?=[^,.;:“”]{2,60},)|\bto hear (?=[^,.;:“”]{2,60} tell\b)|\bper (?=@|(?-i:[A-Z])|(?:the|an?|local|official|police|two|several|residents|witnesses|[a-z]+\s+(?:staff|sources?|officials?|residents|reports?|authorities))\b)(?!\s*(?:cent|capita))"
        r"|\bin the (?:view|opinion|eyes|account|telling|words|judge?ment|estimation|assessment|version|reading) of\b|\bin (?=(?:our|my|his|her|their|its) (?:own )?(?:view|opinion|estimation|assessment|judge?ment|reading)\b)|\bin (?=(?:[\w’'-]+ ){1,5}?[\w-]+(?:['’]s|s['’]) (?:own )?(?:view|opinion|estimation|assessment|judge?ment|reading|telling|version|account|words|eyes)\b)|\bif (?=[^,.;:“”]{2,40} (?:is|are) to be believed)|\bas (?:reported|told|confirmed|stated|announced|described|recounted|related|narrated|given|put|explained) by\b|\bgoing by\b(?= (?:the|what))|(?:^|(?<=[.;:”] ))for (?=(?:him|her|them|me|us),)"
    ),
    nominal=words(
        r"\b(?:a|the|its|their|his|her|an?other)?\s*(?:claims?|statements?|allegations?|announcements?|assertions?|reports?|warnings?|denials?)"
        r"\s+(?:made\s+)?(?:by|from)\b"
    ),
    passive=words(
        r"\b(?:(?:has|have|had)\s+(?:\w+ly\s+)?been|was|were|is|are|being)\s+(?:also\s+|later\s+|\w+ly\s+)?(?:claimed|reported|confirmed|announced|denied|condemned|"
        r"described|rejected|dismissed|disputed|criticised|criticized|blamed on|corroborated|acknowledged|signalled|cited|estimated|put|contested|challenged|questioned|refuted|rebutted|echoed|"
        r"confirmed|admitted|alleged|announced|deplored|denounced|decried|disowned|disclaimed|recounted|told|verified|welcomed|hailed|slammed|shared|made|branded a lie|called a lie|said to be false)\s+by\b"
    ),
    # "has he declared": what machine translation makes of "a-t-il déclaré".
    inverted=words(rf"\b(?:has|have|had)\s+(?P<pronoun>he|she|they|it)\s+(?P<verb>{_FINITE_FORMS})\b"),
    complement=words(
        rf"(?:\s*,?\s*(?:(?:late|early|earlier)\s+)?(?:(?:in|on|at|during|through|via|over|by)\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+|their\s+)?"
        rf"{_MEDIA}(?:\s+(?:on|in|to|with|by|released|issued|published|posted|broadcast|carried|read|aired|shown|shared|circulated|sent|seen)\s+[^,.;:“\"”]{{1,40}}?(?=,|\s+that\b|\s*[“\":]|\s*[.]?$))?"
        rf"|on\s+(?:{_DAYS})(?:\s+(?:morning|evening|afternoon|night))?|on\s+(?:\d{{1,2}}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{{1,2}})"
        rf"|yesterday|today|(?:{_DAYS})|for\s+(?:its|his|her|their)\s+part|however|meanwhile|also|on\s+condition\s+of\s+anonymity))*\s*,?\s*(?P<that>that\b|(?=to\s+have\b))?\s*:?\s*"
    ),
    audience=words(
        r"\b(?:told|telling|tells|spoke to|speaking to|in an interview with|in comments to|in a statement to|(?:in a )?message to|asked by|reached by|contacted by|interviewed by|questioned by|statement sent to|statement to)\s+"
        r"(?P<who>(?-i:(?:the\s+)?(?:[A-Z][\w’'.-]*|AFP|AP)(?:\s+(?:[A-Z][\w’'.-]*|of|du|de|news agency|newspaper|television|radio)\b)*)|reporters|journalists|local media|state media|state television)"
    ),
    cites=words(
        r"\b(?P<who>(?-i:(?:the\s+)?[A-ZÀ-ÖØ-Þ][\w’'.-]{0,60}(?:\s{1,3}(?:of\s{1,3}|de\s{1,3}|du\s{1,3})?[A-ZÀ-ÖØ-Þ][\w’'.-]{0,60}){0,8})),\s+(?:citing|quoting)\s"
    ),
    relayed=words(
        r"\b(?:quoted by|cited by|carried by|relayed by|reported by|as reported by|republished by|seen by|obtained by|broadcast by|published by|aired by)\s+"
        r"(?P<who>(?-i:(?:the\s+)?[A-Z][\w’'.-]*(?:\s+(?:[A-Z][\w’'.-]*|of|news agency|newspaper|television|radio)\b)*)|local media|state media|state television)"
    ),
    told=words(
        r"(?<=told|tell)\s+(?:the\s+)?(?-i:[A-Z])[\w’'.-]*(?:\s+(?-i:[A-Z])[\w’'.-]*)*|(?<=tells)\s+\w+"
    ),
    finite_verb=words(
        r"\b(?:is|are|was|were|has|have|had|will|would|can|could|does|did|(?<!-)(?-i:[a-z]{3,}ed)(?!\s+by\b)(?<!armed)(?<!unnamed)(?<!united)(?<!displaced)"
        r"|took|went|came|fled|fell|left|made|began|held|hit|struck|died|ran|drove|rose|grew|flew|knew|got|gave|kept|became|wept|slept|met)\b"
    ),
    aside=words(
        r"\s*(?:reached|joined|interviewed|contacted|quoted|cited|speaking|who|which|whose|relayed)\b[^,]*,"
    ),
    # After a comma, "reflecting …" is the publication's gloss, no part of what was said.
    content_ends=words(
        r",?\s+(?:although|though|whereas|while|but)\b|;|,\s+(?:reflecting|highlighting|underscoring|underlining)\b"
    ),
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
                r"\b(?:at|during|in)\s+(?:a|the|an)\s+(?:[\w-]+\s+){0,2}?(?:press|news)\s+(?:conference|briefing)\b|(?<=told )(?:a|the)\s+(?:press|news)\s+(?:conference|briefing)\b"
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
        r"[;:—–(]|\s-\s|\b(?:while|although|though|because|whereas|after|before|since|when|if|as|but|and|that|which|(?-i:who)|whom|whose|where|until|unless)\b"
    ),
    lead_in=words(
        r"^\s*(?:(?:reached|joined|contacted|asked|questioned|interviewed|quizzed|pressed|speaking|visited|approached|addressing|writing|reacting|replying|responding|commenting|testifying|briefing|talking|invited|met|shown|according)\b[^,]{1,90},\s*"
        r"(?:(?-i:[A-Z])[^,]{1,40},\s*)?(?=\S)|(?:in|on|at|near|during|since|after|before|late|early|by|from|for|over|with|despite|meanwhile|however|earlier|separately|yesterday|today|but|and|instead|still|also|later)\b[^,]*,\s*)"
    ),
    pronouns=words(
        r"^(?:he|she|they|it|him|her|them|we|our|(?-i:us)|i|(?-i:[Ww]ho)|which|that|(?:the|this|that|its|their)\s+(?:same\s+)?(?:rebel\s+|armed\s+|jihadist\s+|militant\s+|islamist\s+)?(?:group|spokesman|spokeswoman|spokesperson|statement|communiqu[eé]|organi[sz]ation|movement|militants?|"
        r"jihadists?|insurgents|insurgency|attackers|assailants|fighters|rebels|rebellion|gunmen|extremists|terrorists|militia|junta|army|military|ngo|charity|network|union|office|association|commission|council|department|command|body|official|officer|minister|ministry|agency|source|resident|witness|"
        r"mayor|governor|general|colonel|captain))$"
    ),
    unspecified=words(
        r"^(?:(?:the|some|several|many|various|media|local|news|unconfirmed|initial|early|other|multiple|press|conflicting|social media|online)\s+)*(?:reports?|sources?|rumou?rs?|accounts?|footage|images|videos)$"
    ),
    unnamed=words(rf"^(?:(?:{_MODIFIERS})\s+)*(?:[\w-]+\s+){{0,2}}?(?:{_PERSONS})\b"),
    generic=words(
        rf"^(?:{_MODIFIERS}|{_PERSONS}|reports?|rumou?rs?|accounts?|footage|images|videos|he|she|it|they|its|their|his|her|this|these|those)\b"
    ),
    institutions=words(
        r"\b(?:ministry|office|department|agency|command|army|military|police|government|council|court|commission|committee|presidency|parliament|"
        r"mission|embassy|union|university|hospital|company|bank|forces?|coalition|alliance|party|staff|junta|bureau|directorate|federation|"
        r"association|observatory|network|service|secretariat|prosecution|fund|institute|cent(?:er|re)|foundation|movement|front|brigade|regiment|"
        r"nations|cross|crescent|watch|international|organi[sz]ation|corps|cabinet|assembly|senate|authority|board|group)\b"
    ),
    head_ends=words(
        r"\s(?:of|for|in|at|from|with|near|on|to|(?-i:who)|based|living|reached|quoted)\b|,|\s\("
    ),
    frames={
        form: frame
        for form, frame in english_frames.FRAMES.items()
        if form in _NEEDS_THAT or form in english_frames.LISTED
    },
    seen=english_frames.SEEN,
    noun_clause=words(
        r"(?:\b(?P<owner>(?:(?:the|its|their|his|her|an?)\s+)?(?:[\w-]+\s+){0,4}?[\w-]+(?:['’]s|s['’]))\s+(?:[\w-]+\s+)?(?P<cue2>(?:allegations?|claims?|accusations?|assertions?|reports?|statements?|suggestions?|charges?|insistence|contention|warnings?|fears?|belief|admission|announcement|denials?|promise|account)))\s+(?P<that2>that\b)"
        r"|\b(?P<cue>(?:allegations?|claims?|accusations?|assertions?|reports?|suggestions?|charges?|warnings?|statements?|announcements?|rumou?rs?|complaints?))\s+(?:made\s+)?(?:by|from|of|(?:circulating\s+|repeated\s+)?(?:in|on|among)(?=\s+(?:[\w-]+\s+){0,3}?(?:media|press|papers?|newspapers?|outlets?|channels?|networks?|residents|villagers|circles|community|platforms?|websites?|facebook|telegram|whatsapp|twitter)\b))\s+(?P<who>[^,.;:“”]{2,80}?)\s+(?P<that>that\b)"
    ),
    said_to=words(
        r"\b(?P<cue>(?:is|are|was|were)\s+(?:now\s+|also\s+|still\s+|widely\s+)?(?:alleged|said|reported|believed|thought|understood|rumou?red|feared|presumed|claimed|known|suspected))\s+(?=to\s+(?:have|be)\b)"
    ),
    impersonal=words(
        r"\b(?P<cue>it\s+(?:is|was|has\s+been|had\s+been|is\s+being)\s+(?:also\s+|\w+ly\s+|now\s+)?(?:said|reported|alleged|claimed|believed|thought|understood|rumou?red|feared|announced|assumed)"
        r"|(?:the\s+)?(?:word|rumou?rs?|talk|gossip|story)\s+(?:is|has\s+it|have\s+it|goes)|there\s+(?:is|was|are|were|has\s+been|have\s+been)\s+(?:(?:also|much|some|now|even|widespread|persistent|a|still)\s+){0,2}(?:talk|rumou?rs?|speculation|word|gossip|claims?|reports?|suggestions?|allegations?|fears?|suspicions?|whispers?|chatter)(?:\s+(?:on|in|among|across|around|at|from|doing)\s+[^,.;:“”]{2,50}?)?|(?:word|news|rumou?rs?|talk|stories|messages)\s+(?:(?:has|have|had|is|are|was|were)\s+)?(?:also\s+|since\s+|quickly\s+)?(?:spread(?:ing)?|going\s+(?:a)?round|circulat(?:ed|ing|e)|doing\s+the\s+rounds|come|came|emerged|surfaced|reached\s+\w+)(?:\s+(?:on|in|through|across|from|around|among)\s+[^,.;:“”]{2,40}?)?)\s+(?=that\b)"
    ),
    counted_by=words(
        r"(?P<what>\b\d[\d,.]*(?:\s[a-z-]+){0,3})\s*\(\s*(?:per\s+|sources?:\s+|acc(?:ording|\.)\s+to\s+)?(?P<who>(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:police|army|military|ministry|hospital|register|mayor|governor|church|mosque|imam|residents?|"
        r"witness(?:es)?|cross|crescent|un|ngos?|officials?|sources?|government|council|gendarmerie|doctors?|nurses?|medics|staff|relatives|rebels|group|partners|authorities|media|clinic|chief|prefect|union|monitors?|committee|defence|office))\s*\)"
    ),
    passed_on=words(
        r"(?P<cue>\b(?:(?:voice\s+(?:note|message)|message|text|sms|audio|tip|dm|whatsapp|note)(?:\s+(?:forwarded|received|shared|circulating|going\s+round|sent))?(?:\s+as\s+received)?|forwarded(?:\s+as\s+received|\s+message|\s+many\s+times)?))"
        r"(?:\s+(?:from|by|of)\s+(?P<who>[^.;:]{2,80}?|“_{1,16}”,[^.;:]{2,60}?)|,?\s+(?P<who2>(?:author|sender|source)\s+unknown|unknown\s+(?:author|sender)))?\s*:\s*(?=“)"
    ),
    bracketed=words(
        r"\(\s*(?:(?:per\s+)?sources?\s*:\s*(?P<named>[^():]{2,80})|(?P<who>(?:(?:community|local|security|medical|hospital|military|police|several|multiple|two|humanitarian|media|unconfirmed|village|health|government|NGO)\s+){1,3}sources?|(?:witness|resident)(?:es|s)?))\s*\)"
    ),
    own_speech=words(r"\b(?:we|our|ours|(?-i:us))\b"),
    statement_heading=words(
        r"^\W*(?:(?:official|press|joint|public|military|urgent|breaking)\s+)*(?:statement|communiqu[eé]|press release|declaration|message|announcement|claim of responsibility)"
        r"(?:\s+(?:no\.?|number|n°)\s*\d+)?\s+(?:by|of|from|issued by|released by)\s+(?P<who>[^\n:;|]{2,120}?)(?=\s+(?:on|dated|about|regarding|concerning)\b|[\n:;|.,]|$)"
    ),
    hedges=hedge_words.ENGLISH,
    negation=words(
        r"\b(?:not|no|never|none|neither|nor|without|denied|denies|deny|nobody|nothing)\b|n['’]t\b"
    ),
    silence=words(
        r"(?:\b(?:not|never|without|yet to|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to|fail(?:ed|s|ing) to|unable to|nobody|no one|no group)|n['’]t)\s+(?:(?:\w+ly|yet|so far|been|has|have|had)\s+)*"
        r"(?:say|said|saying|disclos\w+|mention\w*|give|gave|given|giving|comment\w*|specif\w+|provid\w+|confirm\w*|elaborat\w+|respond\w*|repl(?:y|ied)|reveal\w*|releas\w+|"
        r"identif\w+|name|named|clarif\w+|offer\w*|report\w*|claim(?:ed)?|detail\w*|explain\w*|indicat\w+|stat(?:e|ed)|publish\w*|address\w*|announc\w+|describ\w+|make|made)\b"
        r"|\b(?:gave|gives|provided|made|offered|released) no\b|\b(?:neither\s+)?confirm(?:ed|s|ing)?\s+(?:n?or)\s+den(?:y|ied|ies|ying)\b"
    ),
    witness=words(
        r"\b(?:residents?|witness(?:es)?|eyewitness(?:es)?|villagers?|locals|inhabitants?|survivors?|neighbou?rs?|shopkeepers?|traders?|farmers?|herders?|drivers?|mothers?|fathers?|teachers?)\b"
    ),
    roles=words(
        r"\b(?:spokes(?:man|woman|person)|spokespeople|minister|president|prime minister|general|colonel|captain|lieutenant|major|commander|chief|governor|prefect|mayor|director|secretary|ambassador|coordinator|head|leader|chairman|chairwoman|chair|analyst|researcher|professor|doctor|herder|shepherd|fisherman|diplomat|carpenter|mechanic|merchant|imam|bishop|chief of staff|envoy|representative|officer|official|adviser|deputy|lawmaker|senator|resident|witness|villager|judge|prosecutor|police chief|sheikh|emir|trader|farmer|teacher|expert|councillor|elder|nurse|driver|headteacher|principal|pastor|priest|lawyer|activist|student|shopkeeper|inspector|sergeant|coordinator|founder|editor|member|survivor|economist|consultant|fellow|manager|owner|parent|mother|father|prime minister|chief executive)s?\b"
    ),
    not_subject=words(
        r"^(?:that|which|and|or|but|to|of|for|with|by|in|on|at|from|as|than|then|so|if|because|while|when|where|what|how|why|whether|there|this|these|those|not|also|more|most|having|being|been|were|was|is|are|(?-i:[a-z]{3,}ing))\b(?!\s+(?:group|army|man|woman|source|official))"
    ),
)

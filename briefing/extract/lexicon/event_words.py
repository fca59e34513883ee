"""Words that tell of an event as it happened, English and French: what makes a sentence in a report's own voice a claim.

Verbs stand in the forms of the past or of what is going on; a sentence that says how things always are has none of them.
"""

from __future__ import annotations

import re

from briefing.extract.lexicon.lexicon import words
from briefing.extract.lexicon.spelling_tree import any_of

_ENGLISH_PAST = """
killed wounded injured attacked stormed raided ambushed shelled bombed bombarded struck hit fired shot exploded detonated blew blown burned burnt
torched looted stole stolen ransacked seized captured abducted kidnapped freed released rescued arrested detained fled displaced arrived registered entered
withdrew withdrawn retreated advanced clashed fought repelled repulsed surrounded encircled besieged blocked suspended deployed evacuated hospitalised hospitalized
buried died drowned collapsed destroyed damaged demolished razed recovered eliminated neutralised neutralized liquidated crashed intercepted downed launched
dispersed dismantled defused raped executed beheaded lynched massacred disappeared lost reopened resumed erupted rocked shook shaken heard landed crossed dropped
fell overran overrun retook recaptured occupied conducted intensified mobilised mobilized escaped broke extorted robbed stabbed hanged tortured
abandoned stoned trampled sank sunk derailed rammed infiltrated besieged pounded targeted riddled felled opened walked rode caught cut mined booby-trapped
closed shut martyred perished succumbed treated admitted gathered marched protested rallied surrendered defected handed paid left returned disarmed
""".split()
_ENGLISH_PHRASES = (
    r"(?:opened fire|set (?:\w+ ){0,5}?(?:on fire|ablaze|alight)|broke out|went missing|(?:was|were|have been|been) taken (?:prisoner|hostage|away|to)|ended in \w+|"
    r"came under (?:fire|attack)|(?:was|were) (?:kia|wia|dead|found|on fire|shut|out of)|kia|wia|took (?:\w+ ){0,2}(?:prisoner|hostage|control|over)|carried out|"
    r"(?:is|are|was|were) (?:still )?(?:fleeing|burning|fighting|advancing|shelling|firing|moving|heading|gathering|ongoing|underway|under way|missing|dead|trapped)|made off|"
    r"(?:imposed|declared|lifted) (?:a |an |the )?(?:[\w-]+ ){0,3}?(?:curfew|state of emergency|siege|blockade)|"
    r"(?:began|started|stopped|ceased) (?:\w+ing|at|around|in|on|shortly)|no \w+ (?:was|were) (?:lost|hurt|hit|taken|damaged))"
)
_FRENCH_PARTICIPLES = """
tué blessé attaqué pénétré incendié brûlé pillé emporté volé saccagé saisi arrêté interpellé enlevé kidnappé libéré relâché fui quitté déplacé arrivé entré
sorti revenu rentré regagné retiré replié déployé encerclé bloqué fermé rouvert suspendu instauré décrété imposé éclaté explosé sauté tiré bombardé pilonné frappé
touché visé ciblé tombé mort décédé péri succombé enterré inhumé évacué soigné admis hospitalisé transféré retrouvé découvert détruit endommagé démoli
effondré repoussé capturé repris neutralisé éliminé liquidé exécuté égorgé décapité violé disparu perdu mené lancé perpétré intercepté abattu largué
survolé affronté opposé échangé dispersé manifesté défilé érigé désamorcé démantelé récupéré secoué retenti réveillé entendu recensé enregistré massacré assassiné
braqué dépouillé ligoté torturé séquestré embusqué investi occupé conquis assiégé coupé miné sabordé chaviré endeuillé rasé vandalisé mitraillé tendu résisté reculé
intensifié poursuivi renforcé mobilisé convoyé rapatrié accueilli traversé franchi ouvert débarqué surgi fait trouvé pris mis subi rallié déposé rendu permis resté passé installé pendu écroulé nommé abandonné déclenché ouvert
""".split()
_FRENCH_PAST = """
attaquèrent attaqua tuèrent tua blessa blessèrent explosa explosèrent ouvrirent ouvrit tirèrent tira pénétrèrent pénétra incendièrent incendia brûlèrent pillèrent pilla
enlevèrent enleva fuirent entrèrent entra prirent prit frappèrent frappa bombardèrent bombarda moururent mourut tombèrent tomba éclata éclatèrent perdirent perdit détruisit
détruisirent arrêta arrêtèrent libéra libérèrent lança lancèrent retentirent retentit
""".split()
_FRENCH_NUMBERS = """
deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille dizaine dizaines vingtaine trentaine
quarantaine cinquantaine centaine centaines millier milliers
""".split()
_AGREED = [form + ending for form in _FRENCH_PARTICIPLES for ending in ("", "e", "s", "es")]

HAPPENED = words(
    rf"\b{any_of(_ENGLISH_PAST)}\b(?!-)|\b{_ENGLISH_PHRASES}\b"
    r"|\b(?:a|ont|avait|avaient|est|sont|était|étaient|aurait|auraient|serait|seraient|s['’]est|s['’]étaient|se\s+sont|avons|sommes|n['’](?:a|ont|est)\s+(?:pas\s+)?)\s+"
    rf"(?:(?:\w+ment|également|aussi|déjà|ensuite|depuis|pas|tous|toutes|encore|d['’]abord|dû)\s+){{0,2}}(?:été\s+)?(?:(?:\w+ment|plus|très|grièvement)\s+)?{any_of(_AGREED)}\b"
    rf"|\b{any_of(_FRENCH_PAST)}\b|\bfait\s+(?:état\s+)?(?:au\s+moins\s+)?(?:\w+\s+){{0,3}}(?:morts?|blessés?|victimes?)\b|\bpris\s+(?:la\s+fuite|pour\s+cible|d['’]assaut|position)\b"
)
"""What happened: a verb in a form that tells of it."""

FRAGMENT = words(
    r"\b(?:gunshots?|gunfire|shots|shooting|explosions?|blasts?|shelling|drones?|clashes|fighting|air ?strikes?|heavy fire|smoke|sirens|jets|helicopters?|bodies|ambush|attack|"
    r"roadblocks?|checkpoints?|raid|abductions?|kidnappings?|killings?|bombing|robbery|hijacking|artillery|rockets?|missiles?|"
    r"tirs|coups\s+de\s+feu|rafales|détonations?|explosions?|bombardements?|combats?|affrontements?|frappes?|fumée|sirènes|hélicoptères?|corps|embuscade|attaques?|incursion|"
    r"barrages?|fusillade|enlèvements?|attentats?|assassinats?|meurtres?|braquages?|pillages?|assaut|échanges\s+de\s+tirs|artillerie|obus|roquettes?)\b"
)
"""What a note without a verb tells of: "Gunshots near the bridge"."""

TOLL = words(
    r"^(?!\d)[^.:;,]{3,40}:\s*(?:(?:about|some|approx\.?|around|at\s+least|more\s+than|over)\s+)?\d[\d.,]*\s+(?!(?:am|pm|a\.m|p\.m|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|h|hrs)\b)[a-z]{3,}|^(?:[^.:;]{0,40}\b)?(?:bilan|toll|casualties|losses|pertes)\b[^.:;]{0,60}:\s*\S|\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:morts?|blessés?|tués?|dead|killed|wounded|injured|kia|wia|otages\s+libérés|saisie?s|détruite?s|récupérée?s|arrêtés|interpellés|bodies|corps)\b"
)
"""A toll, with a verb or without: "Bilan : deux morts", "Two dead, nine wounded"."""

DATED = words(
    r"\b(?:this (?:morning|afternoon|evening|week)|tonight|today|yesterday|on|last night|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d|\s?[ap]\.?m\b|\s?h\b)|since|now|again|near|in|at|around|"
    r"sur|dans|ce\s+(?:matin|soir)|cette\s+nuit|cet\s+après-midi|hier|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|depuis|vers|près|à|au)\b"
)
"""Where or when, as a note without a verb must say to be about an event."""

BACKGROUND = words(
    r"\bsince (?:19|20)\d\d\b|\b(?:for|in recent|in the past|over the) (?:several |many |past |last )?(?:years|decades)\b|\b(?:regularly|frequently|routinely|often|usually|has long|have long|for generations|is home to|"
    r"is known|historically|traditionally)\b"
    r"|\bdepuis\s+(?:(?:19|20)\d\d|des\s+années|plusieurs\s+années|une\s+décennie)\b|\b(?:régulièrement|fréquemment|souvent|habituellement|historiquement|en\s+proie\s+à|connue?\s+pour|chaque\s+(?:année|mois))\b"
)
"""How things are, in general: no event of the report's own."""

PIETIES = words(
    r"^(?:(?:the|la|le|les)\s+|l['’])?(?:[\w-]+\s+)?(?:bravery|courage|gallantry|professionalism|sacrifice|resilience|memory|efforts?|heroism|bravoure|professionnalisme|abnégation|mémoire|sacrifice|résilience|héroïsme|promptitude|condoléances|condolences)\b"
)
"""What statements praise as a matter of course; no claim about the incident."""

SIGHTS = words(
    r"\d|\b(?:men|soldiers|gendarmes|fighters|attackers|gunmen|bodies|people|motorbikes|motorcycles|vehicles|pickups|trucks|bullets|screams|cries|"
    r"hommes|soldats|militaires|combattants|assaillants|djihadistes|motos|véhicules|pick-up|camions|balles|cris|gens|douaniers|policiers|blessés|morts|cadavres|un|une|deux|trois|quatre|cinq|two|three|four|five|six|eight|ten)\b"
)
"""What witnesses see and hear, beside what a note tells of."""

NOT_TOLD = words(
    r"^\W*(?:please|pls|good\s+(?:morning|evening|afternoon|night|day)|hello|hi\b|dear\b|share|stay|pray|thank|thanks|merci|courage|partagez|restez|svp|s['’]il\s+vous|priez|suivez|c['’]est\s+ce\s+qu|à\s+propos\s+de\s+cela|follow|subscribe|read more|lire\s+aussi|photo|crédit|sign(?:ed|é)|done at|fait\s+(?:à|quelque)|"
    r"in the name of|au\s+nom\s+d|what do|you have|que\s+(?:dieu|vive)|vive\b|victory|la\s+victoire|long live|glory|gloire|subject|objet|re|attn)\b"
)
"""How a sentence begins that tells of nothing: thanks, signatures, calls to share."""

WARNED_THAT = words(
    r"\b(?P<cue>(?:(?:is|are)\s+(?:hereby\s+|again\s+|strongly\s+)?(?:warned|cautioned|reminded)|(?:est|sont)\s+(?:\w+ment\s+)?(?:avertie?s?|prévenue?s?|mise?s?\s+en\s+garde)))"
    r"\s+(?P<said>that\b|against\b|of\b|qu(?:e\b|['’])|contre\b)"
)
ASKED_TO = words(
    r"\b(?P<cue>(?:(?:is|are)\s+(?:hereby\s+|again\s+|strongly\s+)?(?:asked|urged|advised|requested|called\s+(?:up)?on|invited|encouraged)|(?:est|sont)\s+(?:\w+ment\s+)?(?:invitée?s?|appelée?s?|priée?s?|exhortée?s?|tenue?s?)))"
    r"\s+(?P<said>(?:not\s+)?to\b|(?:à|de)\b|d['’])"
)
"""Readers warned or asked in somebody's own voice: groups `cue` and `said`, where what they are told begins."""

DENIES = words(
    r"\b(?:is|are|was|were) (?:\w+ly )?(?:false|untrue|fake|fabricated|baseless|unfounded|a lie|lies)\b|\bcontrary to\b|\bit (?:did|was|has|is) not\b|\bthere (?:was|is|were) no truth\b"
    r"|\b(?:est|sont|était|étaient)\s+(?:\w+ment\s+)?(?:sans\s+(?:aucun\s+)?fondement|fausse?s?|faux|mensong\w+|infondée?s?|inexacte?s?|dénuée?s?\s+de|un\s+mensonge)\b|\bcontrairement\s+à\b|\b(?:ce\s+n['’]est\s+pas|il\s+n['’]en\s+est\s+rien)\b"
)
"""A denial in somebody's own voice."""

WARNS = words(
    r"\b(?:is|are) (?:hereby |again |strongly )?(?:warned|cautioned|alerted)\b|\b(?:est|sont)\s+(?:\w+ment\s+)?(?:avertie?s?|prévenue?s?|mise?s?\s+en\s+garde)\b|^\W*(?:attention|beware|warning|(?:pls|please)\s+avoid|turn\s+back|stay\s+(?:away|off|indoors)|keep\s+(?:away|off)|(?:do\s+not|don['’]t)\s+(?:come|go|drive|approach|enter|travel|cross|open)|évitez|avoid|ne\s+prenez\s+pas|do\s+not\s+use|turn\s+back)\b"
)
"""A warning in somebody's own voice."""

ASKS = words(
    r"\b(?:is|are) (?:hereby |again |strongly )?(?:asked|urged|advised|requested|called (?:up)?on|invited|encouraged|reminded) to\b|\b(?:est|sont)\s+(?:\w+ment\s+)?(?:invitée?s?|appelée?s?|priée?s?|exhortée?s?|tenue?s?)\s+(?:à|de|d['’])"
)
"""A request in somebody's own voice."""

# French in its own voice: any verb in a past tense, what goes on now, hearsay with a figure, what is closed or cut.
_FRENCH_PAST_TENSE = words(
    r"\b(?:a|ont|avait|avaient|ai|avons|est|sont|était|étaient|fut|furent|serait|seraient|aurait|auraient)\s+(?:(?:\w+ment|pas|plus|déjà|aussi|encore|ensuite|depuis|tous|toutes|tout|même|bien|également|d['’]abord|dû|pu|hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)\s+){0,2}"
    r"(?:été\s+)?(?:\w+ment\s+)?(?!(?:situé|connu|peuplé|composé|réputé|considéré|divisé|entouré|bordé|habité|lié|soumis|permis|appelé|nommé|prévu|autorisé|aussi|ainsi|parmi|lui|hui|depuis|jamais|celui|oui)(?:e|s|es)?\b)"
    r"\w{2,}(?:é|ée|és|ées|i|ie|is|ies|ise|ises|u|ue|us|ues|it|ite|its|ites|ert|erte|erts|ertes|eint|einte|eints|eintes|mort|morte|morts|mortes)\b"
    r"|\b(?:a|ont|avait|avaient|ai|avons)\s+(?:\w+ment\s+)?(?:dû|pu|(?:fini|commencé|continué|réussi|cherché)\s+(?:à|par)|(?:tenté|essayé|cessé|décidé)\s+d[e'’])\s*\w+(?:er|ir|re)\b"
    r"|\b\w{3,}(?:èrent|irent|urent|inrent)\b|\b(?:vient|viennent|venait|venaient)\s+(?:\w+\s+)?(?:de\s+(?!parler|passer|dire|déclarer|annoncer|publier|réagir|tweeter|confirmer|démentir)\w+(?:er|ir|re)\b|d['’]\w+(?:er|ir|re)\b)"
)
_FRENCH_GOING_ON = words(
    r"\b(?:crépitent?|tirent?|brûlent?|fuit|fuient|dort|dorment|tonnent?|grondent?|résonnent?|pleut|pleuvent|avancent?|affluent|ratissent?|patrouillent?|survolent?|pilonnent?|bombardent?|encerclent?|assiègent|"
    r"s['’]enfuient?|se\s+(?:terrent?|cachent?|dirigent?|replient?|poursuit|poursuivent|regroupent|retirent)|manquent?\s+(?:de|d['’])|quittent?|arrivent?|(?:reste|restent|demeure|demeurent|est|sont)\s+(?:toujours\s+|encore\s+|totalement\s+|partiellement\s+)?(?:fermé|bloqué|coupé|porté|isolé|encerclé|suspendu|introuvable|inaccessible|impraticable|"
    r"en\s+feu|à\s+l['’]arrêt|en\s+cours|sans\s+(?:nouvelles|électricité|eau|réseau)|saturé|débordé|paralysé|désert|interdit|occupé)\w*|on\s+(?:déplore|dénombre|compte|recense|entend|signale)|il\s+y\s+a\s+eu|"
    r"figurent?\s+parmi|(?:sort|sortent|monte|monte(?:nt)?)\s+(?:du|de\s+la|des))\b"
)
_FRENCH_CUT = words(
    r"\b(?:est|sont|reste|restent|était|étaient)\s+(?:toutes?\s+|tous\s+)?(?:saine?s?\s+et\s+sau|indemnes?\b|hors\s+de\s+danger|entre\s+la\s+vie|dans\s+un\s+état\s+(?:grave|critique)|sans\s+nouvelles|portée?s?\s+disparu)|"
    r"^[^.:]{2,40}\s?:\s[^.]{0,80}\b(?:coupé|fermé|détruit|bloqué|pillé|incendié|suspendu|interrompu|occupé|inaccessible|impraticable|saturé|endommagé|évacué|interdit|limité|restreint|perturbé|déplacé|vidé|brûlé)e?s?\b"
)
_FRENCH_FUTURE = words(
    r"\b(?!(?:sera|fera)\b)[a-zà-ÿ]{3,}(?:era|eront|ira|iront|dra|dront)\b|\b(?:sera|seront|auront|aura|fera|feront)\b"
)
_FRENCH_FIGURE = words(rf"\d|\b{any_of(_FRENCH_NUMBERS)}\b")
_FRENCH_CONDITIONAL = words(
    r"\b(?!(?:pour|dev|fau?d|voud|souhaite|sau|aime|préfère|fer)rai)[a-zà-ÿ]{3,}rai(?:t|ent)\b"
)
_CAPITAL_INSIDE = re.compile(r"(?<=[\w,’'] )[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{2,}|(?<=[ldLD][’'])[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{2,}")


def told_in_french(told: str, *, promised: bool) -> bool:
    """Return whether French words tell of an event one can check: a verb of what happened or goes on, and who, how many, where or when.

    `promised`: what will be done counts as well, as in an authority's own statement.
    """
    if _FRENCH_CUT.search(told) or (promised and _FRENCH_FUTURE.search(told)):
        return True
    if _FRENCH_CONDITIONAL.search(told) and _FRENCH_FIGURE.search(told):
        return True
    happens = _FRENCH_PAST_TENSE.search(told) or _FRENCH_GOING_ON.search(told)
    return bool(happens) and any(
        pattern.search(told) for pattern in (SIGHTS, FRAGMENT, DATED, _FRENCH_FIGURE, _CAPITAL_INSIDE)
    )

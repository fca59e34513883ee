"""Words around the names of places, English and French: what makes a name a place, and what makes it none."""

from __future__ import annotations

import re

_KINDS = (
    r"town|village|city|commune|municipality|locality|hamlet|port|district|settlement|suburb|"
    r"neighbou?rhood|capital|circle|cercle|oasis|"
    r"island|stronghold|camp|airport|outskirts|"
    r"parish|ward|barangay|township|payam|woreda|junction|"
    r"ville|localité|quartier|capitale|hameau|sous-préfecture|aéroport|île|oasis|périphérie|banlieue|communauté|paroisse|carrefour|"
    r"groupement|chefferie|section communale"
)
AREAS = (
    r"region|province|state|county|department|prefecture|governorate|wilaya|district|"
    r"région|département|préfecture|gouvernorat|état|comté"
)
_ALL = rf"(?:{_KINDS}|{AREAS}|area|zone|valley|forest|mountains?)"
_PLURALS = (
    r"(?:towns|villages|cities|localities|communes|districts|regions|provinces|areas|places|locations|"
    r"posts|camps|bases|circles|settlements|"
    r"villes|localités|quartiers|cercles|régions|départements|postes|casernes|positions|sites|localités)"
)
_SIDE = r"(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)"
_ADJECTIVE = (
    rf"(?:(?:the|central|(?:far\s+)?{_SIDE}(?:ern)?|neighbou?ring|nearby|downtown|rural|remote|"
    rf"besieged|strategic|upper|lower)\s+)*"
)

STRONG_BEFORE = re.compile(
    rf"(?:\b{_ALL}s?\s+(?:of|called|named|around|near)\s+(?:the\s+)?"
    r"|\bthe\s+(?:town|village|city)\s+"
    r"|\b(?:residents?|inhabitants?|mayor|governor|villagers|population|prefect|garrison|streets|people|vicinity|"
    r"outskirts|approaches|gates|entrance)\s+(?:of|to|in|from)\s+"
    r"|\b(?:habitants?|résidents?|maire|préfet|sous-préfet|gouverneur|populations?|peuple|riverains|garnison|"
    r"rues|marché|gare|caserne|territoire|abords|environs|portes|hauteur|sortie|proximité)\s+d(?:e\s+|['’])"
    rf"|\b{_ALL}s?\s+(?:stratégique\s+|voisine?s?\s+)?(?:de\s+l['’]|de\s+la\s+|de\s+|d['’]|du\s+|des\s+)"
    r")$",
    re.IGNORECASE,
)
"""What makes even an unknown name a place: "the town of", "the mayor of", "la commune de"."""

LIST_BEFORE = re.compile(
    rf"(?:\b{_PLURALS}\b[^.;\n]{{0,40}}?(?:,|\(|–|-|:)?\s*(?:\b(?:including|such\s+as|like|notably|"
    rf"namely|among\s+them|of|notamment|dont|"
    rf"telles?\s+que|tels\s+que|comme|à\s+savoir|parmi\s+lesquel(?:le)?s)(?:\s+(?:celles?|ceux)\s+de)?|"
    rf":)\s+(?:à\s+|de\s+)?)$",
    re.IGNORECASE,
)
"""What makes a whole list of names places: "seven towns, including", "les localités de"."""

NEAR_BEFORE = re.compile(
    rf"(?:\b(?:in|near|outside|around|entered)\s+{_ADJECTIVE}|\b(?:kilomet(?:er|re)s|km|"
    rf"miles)\s+(?:\w+\s+)?(?:from|of)\s+|\b{_SIDE}\s+of\s+"
    r"|(?<!grâce )(?<!face )(?<!quant )(?<!suite )\bà\s+|\bprès\s+d(?:e\s+|['’])|\bautour\s+d(?:e\s+|"
    r"['’])|\baux\s+environs\s+d(?:e\s+|['’])"
    r"|\bnon\s+loin\s+d(?:e\s+|['’])|\b(?:nord|sud|est|ouest|km|kilomètres)\s+d(?:e\s+|['’]))$",
    re.IGNORECASE,
)
"""What makes a name most likely a place."""

HOUR_BEFORE = re.compile(
    r"(?:\bh|\b\d{1,2}\s?h\d{0,2}|heures|matin|soir|nuit|hier|après-midi|a\.?m\.?|p\.?m\.?|hrs|hours|today|yesterday|tonight|"
    r"morning|afternoon|evening|night)\s+(?:à|in|near|près\s+de)\s+$",
    re.IGNORECASE,
)
"""A time right before a preposition of place: "vers 5 h à", "this morning in"."""

LOCATIVE_BEFORE = re.compile(
    rf"\b(?:in|near|from|at|around|outside|to|towards?|into|across|between|of|inside|within|throughout|"
    rf"via|through|reach(?:ed)?|entered|attack(?:ed|ing)?|struck|held|holds?|defended|besieged|hit|targeted|raided|overran|took|"
    rf"retook|recaptured|occupied|looted|burned|"
    rf"captur(?:ed|ing)|seiz(?:ed|ing)|left|leaving|shell(?:ed|ing)|stormed|bombed|on|over|against|"
    rf"along|beyond|visit(?:ed)?|control(?:s|led)?)\s+{_ADJECTIVE}$"
    r"|\b(?:dans|vers|depuis|en|au|aux|de|du|des|entre|par|sur|contre|attaqué|à|le|la|du\s+nord|"
    r"du\s+centre|centre\s+du|nord\s+du|sud\s+du|est\s+du|ouest\s+du)\s+"
    r"(?:le\s+|la\s+|les\s+|l['’])?$|\b(?:[dl]['’])$",
    re.IGNORECASE,
)
"""What allows a name that the gazetteer knows to be taken for the place of that name."""

TOLD = re.compile(
    r"\b(?:dit|déclaré|confié|annoncé|expliqué|affirmé|indiqué|assuré|parlé|demandé|appelé|appel|"
    r"remis|accordé|rendu|répondu|attribué|imputé|raconté"
    r"|selon|d'après|précisé|écrit|hommage|cause|quant|suite|contrairement)\s+à\s+$",
    re.IGNORECASE,
)
"""French: an "à" that leads to a person."""

AREA_AFTER = re.compile(rf"\s+(?P<kind>(?:{AREAS}))\b", re.IGNORECASE)
UNIT_AFTER = re.compile(r"(?<=\w) (?:LGA|Township|Woreda|Sub-?county|Cercle)$")
"""The kind of a district, written as a part of its name: "Bokkos LGA"; the town that it is called after goes without."""
FACILITY_AFTER = re.compile(
    r"(?<=[^\W\d_]{3})(?: (?:Central|General|District|Regional|County|State|Main|Military|Teaching|Referral|Provincial|International|"
    r"Municipal|Federal|Maximum|Security|Police|Medical|Model)){0,3} (?:Prison|Hospital|Market|Airport|Airstrip|Barracks|Station|Jail|Centre|"
    r"Center|Garrison|Junction|Square|Roundabout|Highway|Road|Bridge|Camp|Port|Dam)$"
)
"""A building or a road that is called after the town: "Rumbek Central Prison"."""
TOWN_AFTER = re.compile(
    r"\s+(?:(?:refugee|displacement|IDP|displaced\s+people['’]s|army|military)\s+)?(?:town|village|hamlet|community|township|settlement|ward|camp)\b"
)
"""What makes a name after "in" or "at" a place, the gazetteer's or not: "in Daffo village"."""
AREA_BEFORE = re.compile(
    rf"\b(?P<kind>{AREAS})\s+(?:of\s+|de\s+l['’]|de\s+la\s+|de\s+|d['’]|du\s+|des\s+)$", re.IGNORECASE
)
AREA_NAME = re.compile(rf"^(?:{AREAS})\s|\s(?:{AREAS})$", re.IGNORECASE)
"""A name that says itself that it is a region's: "province du Lac", "Gao Region"."""
PLACE_AFTER = re.compile(
    r"\s+(?:border|frontier|town|village|city|airport|area|camp|circle|cercle|communit(?:y|ies)|township|ward|axis|road|highway)\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    r"\s*(?:$|[.,;:)!?\n\"”»—–]|['’]s\b|\b(?:on|and|or|near|where|after|during|by|when|while|as|at|"
    r"have|has|had|was|were|since|before|late|early|"
    r"\w+ed|yesterday|today|over|said|that|which|who|with|for|in|last|this|overnight|killed|to|from|"
    r"et|ou|où|dans|près|au|à|en|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|selon|"
    r"par|qui|que|ont|a|est|depuis|pour|lors|après)\b)",
)
"""What can follow the name of a place, and not a name that is part of something longer ("in Bambara language")."""
APPOSITION = re.compile(
    r",\s+(?:(?:a|an|the|une?|la|le|petite?)\s+)(?:[\w-]+\s+){0,2}?(?:town|village|city|hamlet|ville|"
    r"village|localité|commune|bourgade)\b"
    r"|,\s+(?:(?:dans|en|in)\s+)?(?:(?:la|le|the|l['’])\s*)?(?:département|province|région|district|department|préfecture|wilaya|gouvernorat|governorate)\s+(?:of|de|du|d['’]|des)"
    r"|,\s+in\s+(?:the\s+)?(?:[A-ZÀ-Þ][\w’'-]{1,30}\s){1,3}(?:[Pp]rovince|[Rr]egion|[Ss]tate|[Cc]ounty|[Dd]istrict|[Dd]epartment|[Gg]overnorate|[Pp]refecture)\b"
)
"""What says after a name that it is a place: "Ansongo, a town", "Ansongo, in Gao region"."""
OPENING = re.compile(
    r"(?:^|[.!?:\n\"”»]\s*)(?:In|Near|At|From|Around|Outside|À|A|Dans|Près\s+de)\s+(?:the\s+)?$"
)
CLOSING_LINK = re.compile(r"\b(?:and|or|et|ou|well|ainsi)\b|&")
ROAD_TO = re.compile(r"\s?[–—-]\s?[A-ZÀ-Þ][\w’'-]{2,30}\s(?:road|highway|axis|route|corridor|track|line)\b")
ROAD_FROM = re.compile(
    r"\b(?:the|l['’]axe|la\s+(?:route|piste|nationale))\s?(?:[A-ZÀ-Þ][\w’'-]{2,30}\s?[–—-]\s?)?$"
)
"""A road between two towns: "the Gao–Ansongo road", "l'axe Gao–Ansongo"."""
NAME_ARTICLES = frozenset({"La", "Le", "Les", "LA", "LE", "LES"})
"""Articles that names of places begin with, where they stand with a capital inside a sentence."""
DR_CONGO = re.compile(r"DR\s+Congo\b")
LINK = re.compile(
    r"\s*(?:,\s*(?:and|et|or|ou|as\s+well\s+as)?|\band\b|\bet\b|\bor\b|\bou\b|,?\s*ainsi\s+qu(?:e|"
    r"['’]))\s*(?:à\s+|in\s+|the\s+)?"
)
"""What stands between the names of a list."""
DATELINE_AFTER = re.compile(r"(?:,\s*[^\n—–(:-]{1,40})?\s*(?:\([^)\n]{1,40}\)\s*)?(?:—|–|--?)\s")

BREAKS = frozenset(
    """
jan feb mar apr jun jul aug sep sept oct nov dec
the a an in on at of to from near by for and or but as it its he she they we i you this that these those
there here his her their our
if when while where who what which how why after before since until during with without over under into
about between among across
some many most several few two three four five six seven eight nine ten no not all both each every one also
however meanwhile
although though because so then yet still even only just more less least
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december
le la les l un une des du de d au aux en et ou mais à dans sur sous par pour avec sans ce cette ces son sa
ses leur leurs il elle ils elles on nous vous
selon depuis après avant lors pendant entre vers chez contre plusieurs plus deux trois quatre cinq si quand comme
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
septembre octobre novembre décembre
president minister prime colonel general captain major lieutenant sergeant commander mr mrs ms dr sir imam
sheikh king queen
président ministre général capitaine commandant lieutenant mme monsieur madame hon
reports according officials residents witnesses soldiers militants jihadists police army selon
people inhabitants villagers mayor governor prefect peuple habitants populations maire gouverneur préfet
""".split()
)
"""Capitalised words that end a name: function words at the head of a sentence, days, months, titles."""

NO_PLACE = frozenset(
    """
africa europe asia america antarctica oceania afrique asie amérique océanie sahel maghreb levant caribbean
balkans earth
parliament congress senate islam ramadan easter christmas eid god allah arabic english french hausa bambara
fulani tuareg arab
northern southern eastern western northeast northwest southeast southwest midwest pacific atlantic
mediterranean european african asian arctic
un eu ue onu nato otan ecowas cedeao black white brown media
parlement sénat assemblée coran internet facebook twitter telegram whatsapp x tiktok youtube reuters afp ap bbc rfi
west east north south central ouest nord sud est may sunni shia islamist jihadist al-qaeda qaeda daesh
wagner covid state
""".split()
) | {
    "west africa", "north africa", "east africa", "central africa", "southern africa", "sub saharan africa", "middle east",
    "south asia", "southeast asia", "latin america", "horn of africa", "the sahel", "afrique de l'ouest", "proche orient",
    "moyen orient", "western europe", "eastern europe", "gulf of guinea", "islamic state", "al qaeda", "al shabaab", "boko haram",
}  # fmt: skip
"""Names, folded, that are too wide to be located or that are no places."""

PEOPLES = frozenset({"european", "african", "asian", "american", "arab", "western", "islamic"})
"""Last words of adjectives that look like names: "Northern European"."""

ABBREVIATED_COUNTRIES = frozenset({"US", "USA", "UK", "UAE", "DRC", "CAR", "RDC", "RCA", "USSR", "EAU"})
"""Countries that texts name by letters; other codes of two or three letters are read as no country."""

GEOGRAPHIC = frozenset(
    """lake mount mont north south east west new port porto fort camp saint st. ste. san santa los las el al lac base cap cape ras wadi oued nord sud est
ouest nouvelle grand grande great greater central upper lower ville région tin ain aïn bir bou dar tel tell kafr deir beit nahr""".split()
)
"""First words of places of two words, which are no first names."""

TITLE_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|M|Mme|Mlle|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|President|Minister|Prime|"
    r"Colonel|General|Captain|Major|Lieutenant|Sergeant|"
    r"Commander|Sheikh|Imam|Governor|Senator|Spokes(?:man|woman|person)|spokes(?:man|woman|person)|"
    r"Président|Ministre|Général|Capitaine|Commandant|colonel|"
    r"général|capitaine|commandant|lieutenant|président|ministre|maire)\.?\s+$"
)

ORGANISATION = frozenset(
    """
command army ministry nations union council court group force forces bank party university agency commission
committee church house front
movement radio times news post hospital command press corporation company organization organisation
institute association foundation network brigade
battalion regiment corps guard police mission office department observatory watch club league coalition
alliance authority bureau secretariat
armée ministère conseil cour groupe banque parti université agence comité église chambre mouvement hôpital
société organisation institut fondation
réseau état-major garde mission rights cross crescent international islamic islamique junta government
general services service human
center institute embassy ambassade treaty accord agreement war revolution bridge street avenue stadium hotel
airlines airways city-council jama'at nusrat
""".split()
)
"""Words that make a run of capitals an organisation, a street, an event."""

MONTHS_AND_DAYS = frozenset(
    """
january february april june july august september october november december monday tuesday wednesday thursday friday
saturday sunday janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
jeudi vendredi samedi dimanche
""".split()
)
"""Names of months and days, casefolded, less those that are words of another kind ("may", "march")."""

PARTICLES = frozenset(
    "la el los las le les san santa santo saint st de del du des da do dos al of the".split()
)
"""Small words that names of several words begin with or hold."""

ORDINARY = frozenset(
    """
academy advance airport alliance along area areas bank banks base basic basin battle began bell border branch bridge camp canal cash
center central century chance christian church circle city college combine commerce convoy council country court deal defiance
delay divide downtown early earnest economy effort empire energy enterprise fate federal federation force free freedom friendly
friendship front garden general grant grants green grenade guard halt hard headquarters hill home homeland hope humble
independence justice label labor lake landing lead leader league liberal liberation liberty loan long main makes marina market
minor mission moral mountain much national new normal north occasion opportunity order page park peace people plan planes plans
plate plaza point port post president price progress prosperity public reach real recovery rector reform republic reserve
residence rifle river roundup sales same security seen settle shot slaughter south spring square staples stamp station store
story straw street strong success summit superior supreme surprise than tool town tower train tranquility transit trip truck
union unity university used vice victory village volcano wall walls warn ways week welcome well west worth east force justice
guerrilla guerrillas army police military government ministry minister colonel captain major soldier soldiers
""".split()
)
"""Ordinary words, casefolded, that are also names of places: read as places only with another word."""

"""Words by which a role is told and cut to what a form has: styles, whose it is, what it is over, English and French."""

from __future__ import annotations

import re

# "A catechist |who lost his brother", "un commerçant |dont le frère est captif": no part of what somebody is.
CLAUSE = re.compile(
    r"(?<=[a-zà-ÿ]),?\s+(?:(?:to|with|of|from|by)\s+)?(?:who|whom|whose|which|that|qui|que|dont|auquel|à laquelle|"
    r"himself|herself|lui-même|elle-même)\b.*$",
    re.DOTALL | re.IGNORECASE,
)
# "The |Honourable Governor", "Son |Excellence le gouverneur", "the |self-styled general".
STYLE = re.compile(
    r"^(?:(?:the\s+)?(?:right\s+)?hon(?:ou?rable|\b\.?)|(?:his|her|son|sa|leurs?)\s+(?:royal\s+|serene\s+)?"
    r"(?:excellenc[ye]|majesty|majesté|highness|altesse|eminence|éminence|honou?r|grace|holiness|lordship|worship)|"
    r"excellency|distinguished|esteemed|most reverend|very reverend|self-styled|so-called|l['’]honorable|honorable|"
    r"soi-disant|prétendue?|autoproclamée?|fameu(?:x|se))\s*,?\s+(?=\w)",
    re.IGNORECASE,
)
# "A camp leader |and two aid workers": the first of them.
AND_OTHERS = re.compile(
    r"(?<=\w)\s+(?:and|et)\s+(?:an?|one|two|three|four|several|some|other|une?|des|deux|trois|quatre|plusieurs|"
    r"d['’]autres)\s.*$",
    re.DOTALL | re.IGNORECASE,
)
# "The |Yamo leader", "|JNIM commander": whose, in a word with a capital; a kind of post has none of its own.
OF_WHOM = re.compile(
    r"^(?!(?:police|army|navy|military|militia|rebel|opposition|government|state|federal|local|regional|provincial|district|"
    r"county|village|town|city|ward|camp|community|youth|women|clan|tribal|traditional|religious|church|mosque|party|union|"
    r"student|labou?r|business|market|transport|defen[cs]e|security|intelligence|border|prison|hospital|health|school|aid|"
    r"rescue|relief|site|sector|area|field|zone|zonal|base|brigade|battalion|company|platoon|unit|squad|operations|deputy|"
    r"vice|former|acting|interim|senior|junior|chief|assistant|paramount|high|supreme|political|spiritual|media|barangay|"
    r"municipal|communal|parish|diocesan|council|assembly|parliamentary|majority|minority|house|senate|"
    r"team|group|gang|cell|insurgent|guerrilla|vigilante|fire|station|garrison|coast|air|task|joint|special|self)\b)"
    r"(?-i:[A-ZÀ-ÖØ-Þ])[\w’'-]*\s+(?=(?:(?:field|military|political|senior|deputy|local|former|rebel|spiritual)\s+)?"
    r"(?:leader|commander|chief|elder|mayor|governor|prefect|fighter|spokes\w+|politician|activist|villager|resident|"
    r"lawmaker|senator|warlord|clansman|tribesman|official)s?$)",
    re.IGNORECASE,
)
# Who leads fighters speaks for them: "field commander |of the Mountain Shield"; a unit's commander is no commander without it.
LEADS_FIGHTERS = re.compile(
    r"\b(?:leader|(?:field |military |rebel )commander|emir|fighter|militant|warlord|dirigeante?|combattante?|"
    r"commandant militaire|chef militaire|chef de guerre|émir)s?$",
    re.IGNORECASE,
)
OF_A_NAME = re.compile(
    r"\s+(?:(?:of|for)\s+(?:the\s+)?|de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])(?-i:[A-ZÀ-ÖØ-Þ])"
)
CIVIL = re.compile(
    r"\b(?:committee|association|union|council|assembly|cooperative|syndicate|society|chamber|league|party|comité|syndicat|"
    r"conseil|coopérative|chambre|parti)\b",
    re.IGNORECASE,
)
# "Chef d'une équipe de secours |de Kanbalu": where what somebody is over is, after what it is.
ITS_PLACE = re.compile(
    r"(?P<over>(?:\s+(?:de\s+la|de\s+l['’]|du|des|de|d['’]\s*une?|d['’])\s*[a-zà-ÿ][\w’'-]+(?:\s+(?:de\s+|d['’])?[a-zà-ÿ][\w’'-]+){0,3}))"
    r"\s+(?:de\s+(?:la\s+|l['’])?|du\s+|d['’]|des\s+|à\s+)(?-i:[A-ZÀ-ÖØ-Þ]).*$",
    re.DOTALL,
)
# Of what unit a soldier is, is no part of the calling: "sous-officier |du détachement".
IN_A_UNIT = re.compile(
    r"\b(?:sous-officier|officier|soldat|agent|gendarme|policier|policière|militaire|soldier|officer|trooper|policeman|"
    r"policewoman|constable|guard)$",
    re.IGNORECASE,
)
UNIT = re.compile(
    r"\s+(?:of|from|du|de la|de l['’]|des|de)\s*(?:the\s+)?(?:\w+\s+)?(?:détachement|bataillon|régiment|contingent|patrouille|"
    r"compagnie|brigade|unité|garnison|détachements|detachment|battalion|regiment|contingent|patrol|company|unit|garrison|"
    r"squad|force|convoy|convoi)\b",
    re.IGNORECASE,
)
PLACE_NOUN = re.compile(
    r"\b(?:town|city|village|area|district|region|county|locality|province|zone|state|country|community|"
    r"place|camp|road|street|"
    r"hospital|clinic|school|church|mosque|market|mine|site|hill|valley|island|coast|shop|"
    r"commune|rue|route|ville|localité|région|département|cercle|pays|quartier|secteur|contrée|"
    r"marché|colline|vallée|île|côte|coin|place|gare|école|église|mosquée|clinique|dispensaire|hôpital|lycée|"
    r"same|dernier|dernière|même|"
    r"them|eux|elles|organisation|ong|association|groupe|group)\b",
    re.IGNORECASE,
)
# "Convener of the Committee", "beekeeper at Koro", "apiculteur": a calling known by its ending alone, with no article.
BY_ENDING = re.compile(
    r"(?!(?:after|under|over|however|either|neither|never|together|rather|later|earlier|former|other|"
    r"another|further|for|nor|"
    r"sur|pour|leur|plusieurs|hier|dernier|premier|bien)\b)(?:[a-zà-ÿ-]+\s+){0,2}?[a-zà-ÿ-]{3,}(?:er|or|"
    r"ist|ian|eer|eur|euse|ière|ier|"
    r"iste|ienne|ien|trice|ologue)(?=$|\s(?:of|for|at|in|with|de|du|des|à|au|aux|chez)\b|\sd['’])"
    r"(?:\s+\S+){0,9}$"
)
# Posts that say little without what they are over: "head of the committee", "Minister of Security".
OVER = re.compile(
    r"\b(?:minister|secretary|secretary-general|director|director-general|head|chief|commander|chair\w*|"
    r"president|coordinator|member|leader|adviser|envoy|ministre|"
    r"secrétaire(?: général)?|direct\w+|chef|cheffe|commandante?|présidente?|coord\w+nat\w+|membre|"
    r"dirigeante?|responsable|conseillère?|conseiller|conven[eo]r|organi[sz]er|founder|editor|fondat\w+|"
    r"rapporteu\w+|rédact\w+|superintendent|curator|warden|principal|proviseure?|doyenne?|dean|treasurer|"
    r"trésori\w+|vendeu\w+|marchande?|commissaire|chargée?|officer|inspector|"
    r"représentante?|representative|médecin)$",
    re.IGNORECASE,
)
# Words for people of which a plural tells no office: there a role would only repeat the claimant.
NO_OFFICE = re.compile(
    r"\b(?:residents|sources?|villagers|locals|people|men|women|witnesses|eyewitnesses|inhabitants|"
    r"survivors|habitant\w*s|riverains?|témoins|"
    r"participants?|sources?\s\S.*|people\s\S.*|fighters|militants|soldiers|troops|gunmen|attackers|"
    r"rebels|kidnappers|captors|abductors|"
    r"mercenaries|insurgents|jihadists|militiamen|ravisseurs|militaires|mercenaires|assaillants|"
    r"combattants|soldats|rebelles|"
    r"djihadistes|jihadistes|miliciens|ceux|"
    r"villageois|familles|families|persons?|personnes?|man|woman|homme|femme|guy|partners|pages|local|"
    r"contacts?|interlocut(?:ors?|eurs?|rices?)|cousine?|friend|amie?|relatives?|proches?|jeunes?|"
    r"civils|civilians)(?:$|\s+(?:locales?|familiar|close|proches?|concordantes|sécuritaires?|militaires?|"
    r"humanitaires?|médicales?|hospitalières?|diplomatiques?)\b)",
    re.IGNORECASE,
)

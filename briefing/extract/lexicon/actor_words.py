"""Words for those who act in an incident or are acted on, named or not, English and French: "unidentified gunmen", "l'armée"."""

from __future__ import annotations

import re

from briefing.model.incident import PartyKind

# Bounded everywhere: a line of one endless word must not cost the square of its length.
_WORD = r"[^\W\d_][\w’'-]{0,40}"
_NAME = r"[A-ZÀ-ÖØ-ÞŁŠ][\w’'-]{0,40}"
_PERSONS = (
    r"gunm[ae]n|raiders?|bandits?|brigands?|rebels?|insurgents?|militants?|militiam[ae]n|fighters?(?! (?:planes?|jets?|bombers?|aircraft|craft))|guerrillas?|extremists?|jihadis?ts?|"
    r"terrorists?|separatists?|secessionists?|kidnappers|abductors|mercenaries|paramilitaries|irregulars|commandos?|hitm[ae]n|assassins|pirates|"
    r"attackers?|assailants?|suicide bombers?|snipers?|cultists|gangsters|vigilantes?|poachers|looters|herders|herdsmen|settlers|"
    r"soldiers?|troops|troopers|servicem[ae]n|gendarmes?|police(?:m[ae]n| officers?)|guardsmen|border guards|peacekeepers|infantrymen|marines|"
    r"protesters|demonstrators|marchers|rioters|strikers|mob|"
    r"(?:(?:armed|hooded|masked|uniformed) )(?:men|individuals|persons|people|youths?|elements|robbers|groups?|gangs?)|unknowns|"
    r"men (?:on|in|with|wearing|armed with|aboard) (?:motorcycles|motorbikes|motos|pick-?ups|(?:military |army |police )?uniforms?|camouflage|balaclavas|guns|masks)"
)
_BODIES = (
    r"army|military council|military(?! (?:planes?|jets?|aircraft|hospital|court|trucks?|vehicles?|base|camp|post))|armed forces|(?:internal|state|public|national) security(?! (?:council|adviser|minister|ministry))(?: forces)?|security forces|defen[cs]e forces|(?:self-?defen[cs]e|special|joint|government|regional|federal|loyalist|rebel|coalition|paramilitary|occupation|police|border|state) forces|"
    r"air force|navy|police|gendarmerie|junta|national guard|(?:presidential|republican|border|civil|coast) guard|"
    r"militias?|gangs?|cartels?|factions?|guerrillas?|mafia|mobs?|"
    r"(?:(?:armed|rebel|militant|insurgent|terrorist|jihadist|islamist|separatist|self-?defen[cs]e|vigilante|guerrilla|criminal|bandit|paramilitary|extremist)(?: (?:armed|terrorist|criminal|rebel))? )(?:groups?|organi[sz]ations?|movements?|elements|networks?)"
)
_MODIFIERS = (
    r"(?:unidentified|unknown|suspected|presumed|alleged|armed|heavily|well|lightly|masked|hooded|motorcycle-?riding|motorbike-?riding|horse-?riding|separatist|"
    r"islamist|jihadist|rebel|pro-government|anti-government|government|loyalist|paramilitary|local|foreign|enemy|occupation|occupying|hostile|criminal|terrorist|self-?defen[cs]e|vigilante|"
    r"militia|army|police|military|federal|state|uniformed|rival|ethnic|communal|tribal|regional|national|islamic|guerrilla|leftist|rightist|right-wing|left-wing|maoist|"
    r"dozens of|scores of|hundreds of|several|some|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}|about|around|former|young|angry|drunken|"
    r"off-duty|plainclothes|rogue|renegade|mutinous|elite|special|joint|regime|criminal|so-called|camouflaged|small|large)"
)
_SAID_OF = (
    r"(?: (?:believed|suspected|thought|presumed|said|alleged) to (?:be|belong|have come|have been)(?: (?:from|to|of|with|members of|linked to))?(?: (?:the|an?))?(?: [\w’'-]{1,40}){1,4}?(?= (?:struck|attacked|killed|opened|stormed|raided|shot|abducted|kidnapped|entered|invaded|ambushed|burned|torched|seized|took|have|had|on|in|at|near)\b)"
    r"| (?:on|aboard|riding) (?:motorcycles|motorbikes|motos|horseback|pick-?ups)| in (?:military|army|police) (?:uniforms?|fatigues)| (?:of|from) (?:the )?"
    + _NAME
    + rf"(?: {_NAME}){{0,3}})?"
)
ENGLISH = rf"(?:(?:the|an?|its|our|their) )?(?:{_MODIFIERS}[ -]){{0,5}}(?:{_NAME} ){{0,4}}(?:{_MODIFIERS} ){{0,2}}(?:{_BODIES}|{_PERSONS}|elements)\b{_SAID_OF}"
_PERSONS_FR = (
    r"(?:hommes?|individus|éléments|bandits|jeunes|groupes?|bandes?) (?:lourdement )?(?:armée?s?|cagoulés|encagoulés|en armes|en tenue(?: militaire)?|à moto)|"
    r"assaillants?|bandits|rebelles?|insurgés|djihadistes?|jihadistes?|islamistes|terroristes?|miliciens?|combattants|séparatistes?|sécessionnistes|ravisseurs|"
    r"mercenaires|paramilitaires|guérilleros|kamikazes?|tireurs?|malfaiteurs|malfrats|braqueurs|coupeurs de route|coupeurs de routes|pillards|pirates|inconnus|agresseurs|"
    r"soldats|militaires|gendarmes|policiers|gardes|casques bleus|manifestants|émeutiers|protestataires"
)
_BODIES_FR = (
    r"armée(?! de)|conseil militaire|forces (?:armées|de sécurité|de défense(?: et de sécurité)?|de l['’]ordre|spéciales|régulières|gouvernementales|loyalistes|paramilitaires)|police|gendarmerie|"
    r"junte|état-major|garde (?:nationale|présidentielle|républicaine)|milices?|gangs?|cartels?|factions?|"
    r"groupes? (?:criminels?|terroristes?|djihadistes?|jihadistes?|rebelles?|d['’]autodéfense|islamistes?|séparatistes?|insurgés?|paramilitaires?)"
)
_AFTER_FR = (
    r"(?:,? (?:non identifiés?|lourdement armés?|armés?|cagoulés|présumés?|à moto|à bord de motos|en tenue militaire|(?:assimilée?s?|affiliée?s?|apparentée?s?|appartenant) (?:au|aux|à (?:la |l['’])?)"
    rf"(?:(?:(?<=['’])| ){_WORD})(?: {_NAME}){{0,3}}|(?:du|de la|de l['’]|des|de|d['’]) ?{_NAME}(?: {_NAME}){{0,3}})){{0,2}}"
)
FRENCH = rf"(?:(?:des|les|la|le|une?|de|nos|ses|leurs|plusieurs|quelques|deux|trois|quatre|cinq|six|dix|\d{{1,4}}) |l['’])?(?:présumés |jeunes )?(?:{_BODIES_FR}|{_PERSONS_FR})\b{_AFTER_FR}"


def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w’'-])(?:{expression})".replace("[ -]", "[\\s-]").replace(" ", r"\s"),
    )


ACTORS = {
    "en": _pattern(f"(?i:{ENGLISH})".replace(_NAME, f"(?-i:{_NAME})")),
    "fr": _pattern(f"(?i:{FRENCH})".replace(_NAME, f"(?-i:{_NAME})")),
}
"""Who may act, with what says more of them, by language."""

ARTICLE = re.compile(
    r"^(?:the|an?|some|its|our|their|les?|la|des|une?|nos|ses|leurs|de)\s+|^l['’]", re.IGNORECASE
)
ANAPHORIC = re.compile(
    r"^(?:the|les?|l['’]|ses|their|its)\s*(?:\w+\s)?(?:attackers?|assailants?|gunm[ae]n|raiders?|kidnappers|abductors|assassins|snipers?|looters|men\b.*|"
    r"assaillants?|ravisseurs|agresseurs|tireurs?|malfaiteurs|hommes armés|inconnus|group|groupe)$",
    re.IGNORECASE,
)
"""Who was told of before: "the attackers"."""
FORCES = re.compile(
    r"\b(?:army|military|forces?|soldiers?|troops|troopers|police\w*|gendarme\w*|guards?(?:m[ae]n)?|junta|regime|navy|servicem[ae]n|marines|infantrymen|patrol|"
    r"armée|militaires|soldats|policiers|junte|état-major|garde|casques bleus|peacekeepers)\b",
    re.IGNORECASE,
)
_KINDS = (
    (PartyKind.ARMED_GROUP, r"(?:rebel|coalition|paramilitary) forces"),
    (PartyKind.PROTESTERS, r"protest\w*|demonstrators|marchers|rioters|strikers|manifestants|émeutiers"),
    (PartyKind.EXTERNAL, r"peacekeepers|casques bleus|mercenar\w+|mercenaires"),
    (PartyKind.MILITIA, r"militia\w*|vigilantes?|self-?defen[cs]e|gangs?|cartels?|mob|milic\w+|autodéfense"),
    (PartyKind.STATE_FORCES, FORCES.pattern),
    (
        PartyKind.ARMED_GROUP,
        r"rebels?|insurgents?|militants?|fighters?|guerrillas?|extremists?|jihad\w*|djihad\w*|terrorist\w*|separatists?|secessionists?|group\w*|groupe\w*|"
        r"faction\w*|rebelles?|insurgés|combattants|séparatistes?|islamist\w*|islamistes",
    ),
)
KINDS = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _KINDS)

AGAINST = re.compile(r"\b(?:against|contre)\s+(?:the\s+|les?\s+|la\s+|l['’])?$", re.IGNORECASE)
AGAINST_NAMED = re.compile(
    rf"\b(?:against|contre)\s+(?:the|les?|la|l['’])\s*(?P<name>{_NAME}(?:\s{_NAME}){{0,3}})(?=\s(?:in|at|near|around|on|à|dans|près|en)\b|[.,])"
)
"""Against whom an operation was: "against the Khawarij in the vicinity of …"."""
COUNTED = re.compile(
    r"^(?:\d[\d.,]*|(?:at least|some|about|around|au moins)\s\w+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|scores of|hundreds of|several|"
    r"un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|plusieurs|quelques)\s+",
    re.IGNORECASE,
)
NOBODY = re.compile(
    r"^(?:nobody|no|none|neither|personne|aucune?|nul|it|he|she|they|il|elle|ils)\b", re.IGNORECASE
)
OWN = re.compile(r"^(?:its|our|their|his|nos|ses|leurs|notre)\b", re.IGNORECASE)
OWN_BEFORE = re.compile(
    r"\b(?:its|our|their|his|nos|ses|leurs|notre)\s+(?:[\w-]{1,20}\s+){0,2}$", re.IGNORECASE
)
IN_A_BUILDING = re.compile(
    r"\b(?:stations?|headquarters|offices?|poste|commissariat|hôpital|hospital|outside|near|beside|opposite|en\s+face|devant|près)\s+(?:(?:of|de|du|des|d['’])\s*)?(?:the\s+|la\s+|les?\s+|l['’])?$",
    re.IGNORECASE,
)
PASSIVE = re.compile(
    r"\b(?:was|were|been|being|get|got|came\s+under|come\s+under|été|fut|furent|fell\s+into|tombée?s?\s+dans|sauté|essuyé|(?:drove|ran)\s+over|hit\s+an?\s+(?:land)?mine)\b",
    re.IGNORECASE,
)
BY = re.compile(
    r"\b(?:by|par|at\s+the\s+hands\s+of)\s+(?:the\s+|an?\s+|la\s+|les?\s+|l['’])?$", re.IGNORECASE
)
BETWEEN = re.compile(
    r"\b(?:between|entre|oppos(?:ant|é|e|ent|ait|aient)(?:\s+[\w’'-]{1,20}){0,2}|opposed|pitted|pitting)\s+(?:the\s+|an?\s+|la\s+|les?\s+|l['’])?$",
    re.IGNORECASE,
)
BETWEEN_IN_NAME = re.compile(r"\b(?:between|entre)\b")
NO_ACTOR = re.compile(
    r"\b(?:of|from|against|with|near|to|for|than|said|says|told|among|former|like|including|de|d['’]|du|des|contre|avec|chez|aux?|vers|selon|par|by|"
    r"believed|believes?|mayor|chief|spokes\w+|commander|minister|director|according\s+to)\s+(?:the\s+|an?\s+|la\s+|les?\s+|l['’])?$",
    re.IGNORECASE,
)
"""What before an actor says that somebody else acts, or that it is what something belongs to."""
SAYS = re.compile(
    r"\s*,?\s*(?:said|says|told|reported|announced|confirmed|stated|added|claims?|claimed|denied|denies|a\s+(?:dit|déclaré|annoncé|indiqué|affirmé|confirmé)|"
    r"spokes\w+|station|stations|chief|commander|commissioner|headquarters|barracks|inspector|sources?|officials?|checkpoint|post|commissariat)\b",
    re.IGNORECASE,
)
"""What after an actor makes it the one who speaks, or the name of a building or an office."""
SUBJECT_TO = re.compile(
    r"\b(?:army|military|police|gendarmerie|guard)\s+(?:convoys?|patrols?|positions?|vehicles?|trucks?|columns?|units?|bases?|camps?|posts?|outposts?|"
    r"barracks|garrisons?|checkpoints?|helicopters?|boats?|supply)\b",
    re.IGNORECASE,
)
"""A force's thing: an attack on it is one on the force."""
CLAIMED_BY = re.compile(
    r"\b(?:revendiquée?s?(?:\s+[\w’'-]{1,30}){0,4}?\s+par|(?:has|have|had|was|were|been)\s+claimed\s+by|responsibility(?:\s+[\w’'-]{1,30}){0,5}?\s+was\s+claimed\s+by)\s+"
    rf"(?P<name>(?:(?:the|la|le|les)\s+|l['’])?{_NAME}(?:\s+(?:of|de|du|des|for|pour|et|and|la|le)\s+{_NAME}|\s+{_NAME}|\s+(?:de|d|pour|of|for)\s+(?:la|le|l['’]|the)\s*{_NAME}|\s+(?:des|de|du)\s+[a-zà-ÿ]{{3,20}}(?:\s+du\s+{_NAME})?){{0,5}})",
)
CLAIMS = re.compile(
    rf"(?:^|(?<=[.!?]\s)|(?<=\n)|(?<=,\s))(?P<name>(?:The|the|La|la|Le|le|Les|les)\s+{_NAME}(?:\s+(?:of|de|du|des|for|pour|et|and)\s+(?:the\s+|la\s+)?{_NAME}|\s+{_NAME}|\s+(?:des|de)\s+[a-zà-ÿ]{{3,20}}(?:\s+du\s+{_NAME})?){{0,5}}|{_NAME}(?:\s+{_NAME}){{0,3}})"
    r"(?:,[^.!?\n,]{1,120}){0,2},?\s(?:(?:has|have|had|later|also|a|ont|avait)\s){0,2}(?:claimed\s+(?:responsibility|the\s+(?:\w+\s){0,2}(?:attack|ambush|bombing|assault|raid|blast|killing|operation))|admitted\s+(?:carrying|being)|"
    r"revendiqué\s|said\s+(?:[^.!?\n]{1,80}\s)?(?:it|its\s+(?:fighters|men|forces))\s+(?:had\s+)?(?:planted|carried\s+out|was\s+behind|were\s+behind|struck|attacked|ambushed|killed|fired|launched|detonated|stormed|shelled|hit))",
)
BLAMED = re.compile(
    r"\b(?:(?:blamed|pinned)(?:\s+(?:it|the\s+(?:\w+\s){0,2}\w+))?\s+on|attributed(?:\s+(?:it|the\s+(?:\w+\s){0,2}\w+))?\s+to|accused|accuses?|accusing|accusent|"
    r"(?:impute|attribue|imputé|attribué)(?:nt|e|es)?(?:\s+[\w’'-]{1,20}){1,3}?\s+(?:à|au|aux))\s+$",
    re.IGNORECASE,
)
"""What stands before those whom somebody holds to have done it."""
OWN_MEN = re.compile(
    r"\b(?:its|our|the\s+group['’]s)\s+(?:\w+\s){0,2}?(?:fighters|forces|men|units|heroes|mujahideen|soldiers|troops|combatants|brothers|squads?|battalions?)\b|\bwe\b|"
    r"\b(?:nos|ses)\s+(?:\w+\s){0,2}?(?:combattants|hommes|forces|unités|éléments|soldats|moudjahidines|héros|frères)\b|\bnous\b",
    re.IGNORECASE,
)
"""Those for whom a statement speaks."""
ORDINARY = re.compile(
    rf"(?:{_MODIFIERS}|{_PERSONS}|{_BODIES}|{_PERSONS_FR}|men|hommes|individus|éléments)\b", re.IGNORECASE
)
"""Words that are written small inside a sentence."""

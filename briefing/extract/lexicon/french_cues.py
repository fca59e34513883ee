"""French cues as expressions: the verbs of the table in their forms, "selon" and its like, nouns of saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.lexicon.french_verbs import VERBS, Verb
from briefing.extract.lexicon.lexicon import words
from briefing.extract.lexicon.spelling_tree import any_of
from briefing.model.claim import Attitude

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping

_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_PLAIN = tuple(verb for verb in VERBS if not verb.reflexive)
_REFLEXIVE = tuple(verb for verb in VERBS if verb.reflexive)


def _simple(verbs: Iterable[Verb]) -> str:
    return any_of(form for verb in verbs for form in verb.simple)


def _participles(verbs: Iterable[Verb]) -> str:
    return any_of(form for verb in verbs for form in verb.participles)


_ADVERBS = (
    r"(?:(?:également|aussi|ensuite|encore|déjà|toutefois|pourtant|notamment|par\s+ailleurs|d['’]ailleurs|en\s+revanche|quant\s+à\s+(?:lui|elle|eux)|"
    r"de\s+(?:son|leur)\s+côté|pour\s+(?:sa|leur)\s+part|à\s+(?:son|leur)\s+tour|en\s+outre|tout\s+de\s+suite|aussitôt|plus\s+tard|depuis|bien|même|enfin|"
    r"ainsi|alors|de\s+nouveau|à\s+nouveau|quand\s+même|néanmoins|cependant|dans\s+la\s+foulée|hier|toujours|vite|plutôt|"
    rf"(?:{_DAYS})|(?!comment\b|moment\b)\w+ment)\s+){{0,2}}"
)
_HAVE = r"(?:a|ont|avait|avaient|aurait|auraient|ai|avons|ayant|eut|eurent)"
_NOT = r"(?:\s+(?:pas|plus|jamais|point|nullement|aucunement)\b)?"
# "m'écrit", "nous accuse", "ne croit": pronouns between subject and verb; "le" and "la" are mostly articles.
# "Lui" at the head of a sentence is its subject: "Lui affirme que …".
_CLITICS = (
    r"(?:(?:ne|me|te|nous(?!\s+(?:n['’]\s?)?\w+ons\b)|vous|(?<!^)lui|leur|en|y)\s+|[nmtjl]['’]\s?){0,2}"
)
INFINITIVES = any_of(verb.infinitive for verb in _PLAIN)
_BEFORE_INFINITIVE = (
    r"(?:(?:a|ont|avons|ai)\s+à\s+(?=(?:déplorer|signaler|regretter|annoncer|dire|préciser|reprocher)\b)|(?:vien(?:t|nent)|venait|venaient)\s+(?:\w+\s+)?d(?:e\s+|['’])|(?:tien(?:t|nent)|tenait|(?:a|ont|avait)\s+tenu)\s+à\s+|"
    r"(?:continue(?:nt)?|persiste(?:nt)?|n['’]a\s+cessé)\s+(?:à|de)\s+|n['’]hésite(?:nt)?\s+pas\s+à\s+|(?:a|ont|avait|avaient)\s+beau\s+|(?:croi(?:t|ent)|croyait|dit|disent|a\s+dit|ont\s+dit)\s+(?=savoir\b)|(?:a|ont)\s+(?:voulu|souhaité|tenté\s+de|fini\s+par|cru\s+bon\s+de)\s+|"
    r"(?:se\s+content(?:e|ent)|s['’]est\s+contentée?)\s+(?:de\s+|d['’])|(?:se\s+(?:borne|limite)(?:nt)?|s['’]est\s+(?:born|limit)ée?|se\s+sont\s+(?:born|limit)ée?s)\s+à\s+)"
)

FINITE = words(
    rf"\b{_CLITICS}(?:{_BEFORE_INFINITIVE}(?P<verb_inf>{INFINITIVES})"
    rf"|{_HAVE}{_NOT}\s+{_ADVERBS}(?P<verb>{_participles(_PLAIN)})"
    rf"|(?<!\bs['’])(?<!\bse\s)(?P<verb3>{_simple(_PLAIN)}){_NOT})\b(?!-)"
    rf"|\b(?:ne\s+)?(?:(?:s['’](?:est|était|étaient)|se\s+(?:sont|serait|seraient))\s+{_ADVERBS}(?P<verb2>{_participles(_REFLEXIVE)})"
    rf"|(?:se\s+|s['’])(?P<verb4>{_simple(_REFLEXIVE)}))\b(?!-)"
    rf"|\b(?:nous\s+)(?P<verb5>(?:félicitons|réjouissons|engageons|inquiétons|indignons|disons))\b"
)

# "… et annoncé l'envoi de renforts" shares the auxiliary of the cue before it.
PARTICIPLE = words(
    rf"(?:,\s*|\b)(?:(?:tout\s+en|en|et|mais|aussi)\s+){{0,2}}(?P<verb>{any_of(verb.gerund for verb in _PLAIN)}|s['’](?:inquiétant|alarmant|indignant|engageant|insurgeant|interrogeant|étonnant)|se\s+(?:félicitant|disant|réjouissant|plaignant|targuant|vantant)|(?:(?:se\s+(?:bornant|limitant)|tenant|allant\s+jusqu['’]|cherchant)\s*à|se\s+contentant\s+d(?:e\s|['’])|prenant\s+soin\s+de|préférant)\s*(?:{INFINITIVES})|avant\s+d(?:e\s+|['’])(?:également\s+|aussi\s+)?(?:{INFINITIVES}))\b"
    rf"|,?\s\b(?:et|mais)\s+(?P<verb_past>{_participles(_PLAIN)})\b"
    r"(?=\s+(?:l['’]|les?\b|la\b|des\b|une?\b|que\b|qu['’]|avoir\b|être\b|ses\b|son\b|sa\b|leurs?\b|d['’]|de\b|à\b|aux?\b|toute?\b|contre\b|«|“|\"))"
)

_COUNT = r"(?:version|décompte|bilan|chiffres?|récits?|compte\s+rendu|déclarations?|comptage|témoignages?|estimations?|informations?|communiqué|propos|dires)"
ACCORDING = words(
    rf"\bselon\s+(?:il\s+|elle\s+)?(?:l['’])?(?:a|ont)\s+(?:{_participles(_PLAIN)})(?=\s)|"
    r"\b(?:selon(?!\s+(?:l(?:es|a)?quel|qu|le\s+cas|les\s+cas|les\s+besoins))(?!\s+(?:lui|elle|eux|nous|moi)\b(?!\s*(?:[,.;:)]|$)))|(?:d['’]après|suivant|aux\s+yeux\s+d(?:e|u|es)|(?:d['’]|de\s+l['’])accord\s+avec|à\s+entendre|sur\s+la\s+foi\s+d(?:e|u|es)|à\s+en\s+croire|dixit|de\s+l['’]aveu\s+de)\b"
    rf"|\b(?:à|si\s+l['’]on)\s+(?:s['’]en\s+(?:tenir|tient)|en\s+(?:juger|juge))\s+(?:(?:à|par)\s+(?:la\s+|l['’]|ses\s+|ces\s+|les\s+)?|aux?\s+)(?:{_COUNT}\s+(?:officielle?s?\s+|provisoire\s+)?(?:(?:donné|fourni|avancé|établi|publié|communiqué|livré)e?s?\s+par\b|d(?:e|u|es)\b|d['’]))?"
    r"|\b(?:de\s+l['’]avis|au\s+(?:témoignage|jugement|sentiment)|sur\s+le\s+témoignage|de\s+la\s+bouche|(?:dans|selon)\s+l['’]entourage|du\s+point\s+de\s+vue|(?:à|sur)\s+la\s+foi\s+des?\s+\w+)\s+(?:du\b|des\b|de\b|d['’])"
    r"|(?:aux|au)\s+dires?\s+(?:de\b|du\b|des\b|d['’])|de\s+l['’](?:avis|aveu(?:\s+même)?)\s+(?:de\b|du\b|des\b|d['’])|si\s+l['’]on\s+en\s+croit\b)"
    rf"|(?:\b(?:(?:a|avait)-t-on\s+\w+|\w+-t-on|apprend-on|dit-on)\s+(?:(?:{_DAYS})(?:\s+(?:matin|soir))?\s+)?)?\bde\s(?=(?:bonnes?\s+)?sources?\b)"
    rf"|\b(?:comme|ainsi\s+que)\s+(?:l['’]|le\s+)(?:{_HAVE}\s+{_ADVERBS}(?:{_participles(_PLAIN)})|{_simple(_PLAIN)})\b"
    rf"|\b(?:(?:a|avait)-t-on\s+(?:appris|indiqué|précisé|constaté|annoncé|confirmé|rapporté|expliqué)|(?:indique|précise|explique|affirme|assure|confirme|estime|rapporte|signale|annonce|déclare|ajoute|confie)-t-on|(?:apprend|dit|soutient)-on)\s+(?:(?:{_DAYS})(?:\s+(?:matin|soir))?\s+)?(?:auprès\s+(?:de\s|du\s|des\s|d['’])|dans\s+l['’]entourage\s+d[eu]\s|du\s+côté\s+d(?:e\s|u\s|es\s)|au\s+sein\s+d(?:e\s|u\s|es\s)|(?:à\s+(?=l['’]|la\s)|au\s+|chez\s+)(?=[\w’' -]{{3,60}}))"
    r"|(?:^|(?<=[.;:»”]\s))pour\s+(?=(?:lui|elle|eux|elles|moi|nous)\s*,)"
    r"|(?:^|(?<=[.;:»”]\s))pour\s+(?=(?:l['’]|les?\s|la\s)?(?:ong|armée|état-major|gouvernement|opposition|ministre|ministère|maire|gouverneur|préfet|porte-parole|autorités|habitants|rebelles|junte|groupe|association|analystes?|chercheurs?|observateurs|chef|famille|syndicat|société\s+civile)\b[^,.;:]{0,60},)"
)

_SAID = any_of(
    """
indiqué rapporté annoncé signalé constaté appris affirmé dit confirmé précisé établi porté rassemblé avancé allégué prétendu rappelé noté observé révélé soutenu soupçonné craint
raconté relaté mentionné supposé déclaré assuré expliqué reconnu admis communiqué
""".split()
)
# "Il a été indiqué que", "il nous est revenu que", "il est à noter que": nobody is named.
IMPERSONAL = words(
    rf"\b(?P<cue>il\s+(?:nous\s+|leur\s+|lui\s+|m['’]|nous\s+l['’])?(?:a\s+(?:\w+ment\s+|également\s+|aussi\s+|ensuite\s+|par\s+ailleurs\s+|en\s+outre\s+)?été|est|était|fut|sera|avait\s+été|aurait\s+été|est\s+par\s+ailleurs|est\s+en\s+outre)\s+(?:\w+ment\s+|également\s+|aussi\s+|en\s+outre\s+)?(?:{_SAID}(?:\s+à\s+(?:la\s+connaissance|l['’]attention))?|à\s+(?:noter|signaler|rappeler|relever|souligner|préciser|craindre|déplorer))"
    r"|(?:il\s+)?(?:nous|m['’])\s*(?:est|était)\s+revenu|il\s+se\s+(?:dit|murmure|raconte|rapporte|chuchote)|(?:le|un)\s+bruit\s+(?:court|circule|a\s+couru)|tout\s+(?:porte|laisse|donne)\s+à\s+(?:croire|penser|supposer)"
    r"|(?:il\s+convient\s+de|il\s+faut|^\W*à)\s+(?:noter|signaler|rappeler|relever|souligner|préciser)|(?:notons|rappelons|signalons|précisons|soulignons)(?:\s+(?:également|aussi|enfin|toutefois|encore))?)"
    r"\s*,?\s+(?:(?:à|aux?|par|dans|lors|de\s+bonne|de\s+source|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ici|sur|également|aussi|toutefois|en|notamment|cependant|enfin)\b[^,.;:“”]{0,70}?,?\s+)?(?=qu(?:e\b|['’]))"
)
_COUNTER = any_of(
    """
police gendarmerie armée militaires ministère hôpital mairie maire gouverneur gouvernorat préfet préfecture église paroisse mosquée imam curé habitants riverains témoins croix-rouge
croissant-rouge onu ong autorités sources source gouvernement conseil médecins infirmiers personnel proches familles rebelles groupe partenaires médias clinique chef syndicat observatoire
comité défense registre dispensaire parquet procureur société coordination junte milice état-major
""".split()
)
COUNTED_BY = words(
    rf"(?P<what>\b\d[\d.,]*(?:\s[a-zà-ÿ-]+){{0,3}})\s*\(\s*(?:selon\s+|d['’]après\s+|sources?\s*:\s+)?(?P<who>(?:(?:les?|la|des)\s+|l['’])?(?:[\w’'-]+\s+){{0,3}}?{_COUNTER}(?:\s[\w’' -]{{2,40}})?)\s*\)"
)

_NOUN = (
    r"(?:accusations?|allégations?|informations?|affirmations?|propos|dires|rumeurs?|déclarations?|assertions?|thèses?|versions?|témoignages?|craintes?|"
    r"annonces?|messages?|communiqués?|rapports?|bruits?|explications?|promesses?|menaces?|avertissements?|démentis?)"
)
NOUN_CLAUSE = words(
    rf"\b{_NOUN}\s+(?:[\w-]+\s+)?(?:(?:de\s+(?:l['’])?|du\s+|des\s+|d['’]|par\s+|prêtée?s?\s+(?:à\s+(?:l['’])?|au\s+|aux\s+)|attribuée?s?\s+(?:à\s+(?:l['’])?|au\s+|aux\s+)|émanant\s+d(?:e\s+|u\s+|es\s+))(?P<who>[^,.;:“”()]{{2,80}}?))?"
    r",?\s+(?P<cue>selon\s+(?:lequel|laquelle|lesquels|lesquelles))\s+(?P<that>)"
)
NOMINAL = words(
    r"\b(?:(?:un|le|ce|les|des|la|une|son|leur)\s+)?(?:communiqués?|déclarations?|revendications?|annonces?|affirmations?|rapports?|témoignages?)\s+"
    r"(?:publiée?s?\s+par|diffusée?s?\s+par|par|émanant\s+d[eu])\b"
)
PASSIVE = words(
    rf"\b(?:{_HAVE}\s+été|est|sont|était|étaient)\s+{_ADVERBS}(?:{_participles(_PLAIN)}|corroborée?s?)\s+(?:(?:aux?|à|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b(?:\s+[\w’'-]+){{0,4}}?\s+)?par\b"
    r"|\brevendiquée?s?\s+(?:[\w-]+\s+){0,2}?par\b"
    r"|,\s+(?:(?:un\s+|une\s+)?(?:fait|nouvelle)\s+)?"
    r"(?:avancé|rapporté|annoncé|évoqué|relayé|fourni|communiqué|publié|affirmé|confirmé|signalé|diffusé|colporté|propagé|soutenu|défendu|repris|mentionné|démenti|contesté|nié|réfuté|livré)e?s?\s+(?:\w+ment\s+|hier\s+|plus\s+tôt\s+)?par\b"
)
INVERTED = words(
    rf"\b(?:(?:lui|leur|nous|m['’]|l['’])\s*)?(?:(?:a|avait|eut)-t-(?P<pronoun>il|elle|on)|(?:ont|avaient)-(?P<pronoun2>ils|elles)|(?:avons-(?P<pronoun5>nous)|ai-(?P<pronoun6>je)))\s+{_ADVERBS}(?P<verb>{_participles(_PLAIN)})\b"
    rf"|\b(?:(?:nous|me|lui|leur|se)\s+|[ms]['’])?(?P<verb2>{_simple(VERBS)})(?:-t)?-(?P<pronoun3>ils|elles|il|elle|on|je|nous)\b"
    r"|\bà\s+(?:(?P<pronoun8>l['’])|(?P<pronoun9>les)\s+)en\s+croire\b"
    r"|(?<=[,”–—]\s)(?:(?:nous|me|lui|leur|se)\s+|[msl]['’])?(?P<verb7>(?!(?:peut|doit|fallait|faut|est|sont|était|étaient|va|vont|vient|viennent|ont|avait|avaient|semble|semblent|aurait|auraient|serait|seraient|pouvait|devait|pourrait|devrait|fait)-)[a-zà-ÿ]{3,20})(?:-t)?-(?P<pronoun10>ils|elles|il|elle|on|je|nous)\b"
    rf"|\b(?:s['’](?:est|était)-(?P<pronoun4>il|elle)|se\s+sont-(?P<pronoun7>ils|elles))\s+{_ADVERBS}(?P<verb6>{_participles(_REFLEXIVE)})\b"
)

_INFINITIVE = r"(?:(?:ne\s+(?:pas|plus|jamais|rien|“_*”)\s+|ne\s+|(?:nous|vous|lui|leur|me)\s+|[nslm]['’]|se\s+|en\s+|y\s+|les\s+|“_*”\s+){0,3}[\wà-ÿ]+(?:er|ir|re|oir)\b)"
_NUMBER = r"(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)"
_NOUN_PHRASE = (
    r"(?:(?:l|d)['’]|(?:les?|la|une?|des|du|ce|cet|cette|ces|son|sa|ses|leurs?|mon|ma|mes|notre|nos|votre|vos|toute?s?|tous|aucune?|plusieurs|quelques?|certaine?s|"
    rf"environ|près|plus|moins|au\s+moins|de\s+(?:l['’]|la\s|nombreu|nouve|graves|lourdes|fortes|vives)|jusqu|rien|celui|celle|ceux|justice|réparations?|vengeance|protection|assistance|secours|asile|explications?|vigilance|prudence|retenue|fermeté|soutien|solidarité|confiance|clémence|pardon|rançon)\b|{_NUMBER}|[“])"
)
# Who publishes a statement has said nothing yet.
_A_TEXT = r"(?:une?|le|la|son|sa|leur|ce|cette)\s+(?:\w+\s+)?(?:communiqué|déclaration|message|rapport|vidéo|photo|note|texte|lettre|tribune|avis)\b"
_WHOM = r"(?:(?:aux?\b|à|sur)\s[^,.;:“”]{2,60}?\s)??"
_SOMEBODY = r"(?:[^,.;:“”]{2,100}?\s)??"
_OF = r"(?:de\b|d['’]|du\b|des\b)"
_TAKEN = {
    "i": rf"(?P<said_i>{_INFINITIVE})",
    "n": rf"{_WHOM}(?P<said_n>(?!{_A_TEXT}){_NOUN_PHRASE})",
    "d": rf"{_WHOM}(?P<said_d>{_OF})",
    "a": rf"(?:{_SOMEBODY}(?P<said_a>à\s+{_INFINITIVE})|{_SOMEBODY}(?P<said_a2>(?:à|aux?)\b))",
    "s": rf"{_SOMEBODY}(?P<said_s>sur\s)",
    "c": rf"{_SOMEBODY}(?P<said_c>contre\s)",
    "b": rf"(?P<said_b>{_SOMEBODY}{_OF})",
    "e": rf"{_SOMEBODY}(?P<said_e>{_OF})",
    "o": r"(?:[^,.;:“”]{2,60}?\s)(?P<said_o>qu(?:e\b|['’]))",
    "r": r"(?P<said_r>[^,.;:“”]{2,80}?\s(?:pour\s+)?(?:(?:seuls?|seules?|principa(?:l|le|ux|les)|entièrement|directement)\s+)?(?:responsables?|coupables?|comptables?)\s(?=d[eu]|d['’]))",
    "p": r"(?:(?P<said_p>[^,.;:“”]{0,60}?\s?(?:la\s+main|la\s+patte|la\s+marque|l['’](?:œuvre|ombre|implication)|une\s+(?:manœuvre|tentative|provocation|manipulation|vengeance|réponse|riposte))\b)|(?P<said_p2>(?:dans|derrière|en)\s[^,.;:“”]{2,80}?\s(?:les?|la|une?|des|l['’])))",
    "f": r"(?:[^,.;:“”]{0,40}?)(?P<said_f>(?:la\s+(?:responsabilité|faute)|le\s+(?:blâme|tort|chapeau))\b)",
    "j": r"(?P<said_j>[a-zà-ÿ]{4,})",
}
_ORDER = "opriscabfedjn"
# What may stand between a verb and its "que": "a indiqué, |par la voix de son porte-parole|, que", "informe |l'opinion| que".
_ASIDE = (
    r"(?:(?<=,\s)[^,.;:“”]{3,90},\s+|(?:aux?\b|à|sur|dans|lors|devant|sous|en\s+marge|au\s+cours|depuis|via|face|auprès|pour|par)\s[^,.;:“”]{2,70}?\s"
    r"|d(?:e\s+(?:l['’]|la\s)?|u\s|es\s)(?:opinion|public|population|peuple|communauté|nation|tous|toutes)\b[^,.;:“”]{0,60}?\s)??"
)
_ALWAYS = (
    rf"(?:{_ASIDE}(?P<said_q>qu(?:e\b|['’])|ce\s+qu[ei’']|pourquoi\b|comment\b|combien\b|si\b|s['’]il\b))"
)


def _frame(takes: frozenset[str]) -> re.Pattern[str]:
    return words("|".join([_ALWAYS, *(_TAKEN[letter] for letter in _ORDER if letter in takes)]))


def _frames() -> Mapping[str, re.Pattern[str]]:
    """Return form → what the verb takes; a form of several verbs takes what any of them does."""
    letters: dict[str, frozenset[str]] = {}
    for verb in VERBS:
        for form in (*verb.simple, *verb.participles, verb.infinitive, verb.gerund):
            key = ("se " if verb.reflexive else "") + form
            letters[key] = letters.get(key, frozenset()) | verb.takes
    made = {takes: _frame(takes) for takes in set(letters.values())}
    return {form: made[takes] for form, takes in letters.items()}


def _attitudes() -> Mapping[str, Attitude]:
    found = {"selon": Attitude.SAID, "d'après": Attitude.SAID, "dires": Attitude.DESCRIBED}
    for verb in _PLAIN:
        for form in (*verb.simple, *verb.participles, verb.infinitive, verb.gerund):
            found.setdefault(form, verb.attitude)
    for verb in _REFLEXIVE:
        for form in (*verb.simple, verb.gerund):
            found[f"s'{form}" if form[0] in "aeiouéèh" else f"se {form}"] = verb.attitude
        for form in verb.participles:
            for auxiliary in ("s'est", "se sont", "s'était", "s'étaient", "s'est-il", "s'est-elle"):
                found[f"{auxiliary} {form}"] = verb.attitude
    return found


FRAMES = _frames()
ATTITUDES = _attitudes()
SEEN = frozenset(
    form
    for verb in VERBS
    if verb.forms.infinitive in ("voir", "entendre", "apercevoir")
    for form in (*verb.simple, *verb.participles)
)

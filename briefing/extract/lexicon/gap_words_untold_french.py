"""Wordings of French gaps that are made of word classes: who did not × a verb of telling; what is not × known.

They come after the fixed wordings: a wording that shares a word with one of those counts for nothing.
"""

from __future__ import annotations

from briefing.extract.lexicon.gap_wording import Silence, worded
from briefing.extract.lexicon.gap_words_telling_french import ASKING, FOUND, INFO, SINCE, TELLS, TOLD

_CLITIC = r"(?:(?:nous|lui|leur|vous|me|y|en|le|la|les)\s+|(?:l|m|s)['’]|se\s+|s['’]en\s+)*"
_NE = rf"\bn(?:e\s+|['’]){_CLITIC}"
_HAS = r"(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ai|avons|avez|eut|eurent|ayant)"
_IS = r"(?:est|était|sont|étaient|sera|seront|serait|seraient|fut|furent|étant)"
_ADVERBS = rf"(?:\s*,?\s+{SINCE},?)*"
_PAS = r"(?:pas|point|jamais|guère|nullement|rien|aucunement)"
_WISH = (
    r"(?:souhaité|voulu|pu|su|osé|désiré|accepté\s+d[e'’]|tenu\s+à|daigné|jugé\s+(?:utile|bon|nécessaire|opportun)\s+d[e'’]|été\s+(?:en\s+mesure|capable|autorisé\w*|habilité\w*)\s+(?:d[e'’]|à)|"
    r"réussi\s+à|consenti\s+à|cru\s+(?:bon|devoir)(?:\s+d[e'’])?|pris\s+la\s+peine\s+d[e'’]|eu\s+le\s+temps\s+d[e'’]|trouvé\s+utile\s+d[e'’])"
)
_WISHES = (
    r"(?:souhait\w+|veut|veulent|voul\w+|veux|peu[tx]|peuvent|pouv\w+|pourr\w+|sai[st]|savent|sav\w+|os\w+|désir\w+|daign\w+|tien\w+\s+à|ten\w+\s+à|accept\w+\s+d[e'’]|saur\w+|voudr\w+|compt\w+|"
    r"(?:est|sont|était|étaient|suis|sommes)\s+(?:pas\s+)?(?:\w+\s+){0,2}?(?:en\s+mesure\s+d[e'’]|autorisé\w*\s+à|habilité\w*\s+à|disposé\w*\s+à|prêt\w*\s+à|capables?\s+d[e'’]))"
)
_TELL_PRESENT = (
    r"(?:précis|donn|communiqu|fourni|révèl|indiqu|comment|confirm|infirm|mentionn|revendiqu|répond|s['’]exprim|se\s+prononc|dévoil|cit|évoqu|chiffr|détaill|expliqu|"
    r"décroch|avanc|apport|livr|identifi|nomm|parl|divulgu|réagi|souffl|racont|présent|produi|montr|publi|désign|pip|partag|permet|spécifi|signal)\w*"
)
_NOT_ANY = r"(?:aucune?s?|nulle?|le\s+moindre|la\s+moindre|ni|pas\s+(?:le|la)\s+moindre|pas\s+d(?:e\s+|['’]))"
_WHO = r"(?P<who>(?!(?:nos|mes|ses|leurs)\b)[^,.;:?!\n«»]{2,60}?)"
_REACH = r"(?:joindre|rejoindre|contacter|appeler|atteindre|entrer\s+en\s+contact\s+avec|avoir\s+(?:une\s+)?(?:réaction|réponse)\s+d[eu])"
_VAIN = r"(?:sans\s+(?:succès|suite|réponse|résultat)|vain\w*|échoué|infructueu\w+|pas\s+abouti|abortif\w*|inutiles?|stériles?|nulle\s+part|ont\s+tourné\s+court)"
_MISSIVES = r"(?:appels?|messages?|sollicitations?|demandes?|questions?|courriels?|courriers?|lettres?|mails?|e-mails?|sms|requêtes?|relances?|interrogations?)"
_UNANSWERED = r"(?:sans\s+(?:réponse|suite|écho|effet|retour)|lettre\s+morte|vain\w*|ignorée?s?)"
_BODY = r"(?:groupe|organisation|mouvement|source|partie|camp|faction|entité|autorité|responsable|officiel|porte-parole|ministère|ministre|service|témoin|habitant|élu|armée|gradé|officier|unité|instance|côté|communiqué|document)\w*"

UNTOLD = (
    # who did not tell
    worded(rf"{_NE}{_HAS}{_ADVERBS}\s+ni\s+[\wé-]+(?:\s+[\wé'’-]+){{0,3}}?\s+ni\s+(?:{TOLD}|rejeté|exclu|écarté|nié|contesté)\w*", Silence.SUBJECT),
    worded(rf"{_NE}(?:confirm|infirm|dément|nie)\w*\s+ni\s+ne\s+\w+", Silence.SUBJECT),
    worded(rf"{_NE}{_HAS}{_ADVERBS}\s+{_PAS}{_ADVERBS}\s+(?:{_WISH}{_ADVERBS}\s*{_CLITIC}(?:{TELLS}|commun\w+)|{TOLD})(?:e?s)?\b", Silence.SUBJECT),
    worded(rf"{_NE}{_HAS}{_ADVERBS}\s+{TOLD}\s+(?:\w+ment\s+)?{_NOT_ANY}\s*\w*", Silence.SUBJECT),
    worded(rf"{_NE}{_HAS}{_ADVERBS}\s+(?:{_WISH})\s*{_CLITIC}{TELLS}\s+{_NOT_ANY}", Silence.SUBJECT),
    worded(rf"{_NE}(?:{_IS}|{_WISHES}){_ADVERBS}\s+(?:{_PAS}{_ADVERBS}\s+)?(?:en\s+mesure|en\s+capacité|capables?|possible|disposée?s?|prête?s?|autorisée?s?|habilitée?s?|à\s+même)\s*,?(?:\s+[^,.;\n]{{2,30}},)?\s*(?:d(?:e\s+|['’])|à\s+)(?:\w+ment\s+)?{_CLITIC}{FOUND}\w*"),
    worded(rf"{_NE}(?:{_IS}|{_WISHES}){_ADVERBS}\s+(?:{_PAS}{_ADVERBS}\s+)?(?:en\s+mesure|en\s+capacité|capables?|possible|disposée?s?|prête?s?|autorisée?s?|habilitée?s?|à\s+même)\s*,?(?:\s+[^,.;\n]{{2,30}},)?\s*(?:d(?:e\s+|['’])|à\s+)(?:\w+ment\s+)?{_CLITIC}{TELLS}\b", Silence.SUBJECT),
    worded(rf"{_NE}{_WISHES}{_ADVERBS}\s+(?:{_PAS}{_ADVERBS}\s+)?(?:être\s+)?{_CLITIC}(?:{TELLS}|en\s+dire)\b", Silence.SUBJECT),
    worded(rf"{_NE}{_TELL_PRESENT}{_ADVERBS}\s+(?:{_PAS}\b|{_NOT_ANY})", Silence.SUBJECT),
    worded(rf"\b(?:préf[éè]r\w+|choisi\w*|tien\w+\s+à|entend\w*)\s+(?:\w+ment\s+)?(?:d[e'’]\s*)?(?:se\s+taire|garder\s+le\s+silence|ne\s+(?:pas|rien)\s+{_CLITIC}{TELLS}|botter\s+en\s+touche|réserver\s+(?:ses|leurs)\s+\w+)", Silence.SUBJECT),
    worded(r"\b(?:se\s+(?:tait|taisent|taisait|taisaient)|s['’]est\s+tue?|se\s+sont\s+tue?s|(?:a|ont|avait)\s+(?:\w+\s+)?(?:gardé|observé|conservé|opposé)\s+(?:le|un)\s+(?:\w+\s+)?(?:silence|mutisme)|bott\w+\s+en\s+touche|noy\w+\s+le\s+poisson|"
           r"fai(?:t|sait|re)\s+la\s+sourde\s+oreille|joue(?:nt)?\s+la\s+montre|cultiv\w+\s+le\s+(?:secret|mystère|flou)|entret\w+\s+le\s+(?:flou|mystère)|reste(?:nt)?\s+sur\s+(?:sa|leur)\s+réserve|reste\s+vague|bouche\s+cousue)\b", Silence.SUBJECT),
    worded(rf"\b(?:refus\w+|(?:s['’](?:est|était|étaient)|se\s+sont|se)\s+(?:refus|abst|gard)\w+|abstenu\w*|décline\w*|évit\w+|rechign\w+|hésit\w+|renonc\w+|répugn\w+)\s*(?:à|d(?:e\s+|['’])|\s)\s*(?:nous\s+|en\s+|y\s+|le\s+|la\s+|les\s+|l['’]|s['’])*(?:{TELLS}|tout\s+commentaire|toute\s+(?:déclaration|précision|interview|question|réaction))\b", Silence.SUBJECT),
    worded(r"\b(?:s['’](?:est|était)|se\s+sont)\s+(?:bien\s+)?(?:gardé|abstenu|refusé)\w*\s+(?:d[e'’]|à)\s*\w+", Silence.SUBJECT),
    worded(rf"\bsans\s+(?:(?:[\wé]+ment|en|y|vouloir|pouvoir|souhaiter|daigner|toutefois|cependant|pour\s+autant|jamais|même|parvenir\s+à|être\s+(?:en\s+mesure|capable)\s+d[e'’])\s*)*(?:{_CLITIC}{TELLS}|plus\s+(?:de\s+)?(?:précisions?|détails?|d['’]explications?)|(?:autre|davantage\s+d[e'’])\s*{INFO}|(?:la\s+moindre|le\s+moindre|aucune?)\s+{INFO})", Silence.SUBJECT),
    worded(rf"\b(?:efforts?|tentatives?|essais?|démarches?)\s+(?:\w+\s+){{0,3}}?(?:pour|de|d['’]|visant\s+à)\s*{_REACH}\s+{_WHO}(?=\s+(?:se\s+|s['’]|n['’]|ne\s+|ont|sont|est|a|était|étaient|rest\w+|demeur\w+)\b|\s+s['’])[^.;\n]{{0,60}}?\b{_VAIN}[^.;\n]{{0,60}}", Silence.NAMED),
    worded(rf"\b(?:tenté|essayé|cherché|tente|essaie|essayons|tentons)\s+(?:\w+\s+)?(?:en\s+vain\s+)?(?:d[e'’]|à)\s*{_REACH}\s+{_WHO}(?=\s*[,.;\n]|\s+(?:mais|sans|en\s+vain|pour)\b|$)[^.;\n]{{0,60}}?(?:\b{_VAIN}|mais\s+\w+)?", Silence.NAMED),
    worded(rf"\b{_MISSIVES}\s+(?:[\wé’'-]+\s+){{0,5}}?(?:à\s+la\s+|à\s+l['’]|à|au|aux|auprès\s+d(?:u|es|e\s+la|e\s+l['’]|['’])|envers)\s*{_WHO}(?=\s+(?:est|sont|était|étaient|reste\w*|restai\w+|demeur\w+|n['’]\w+)\b)[^.;\n]{{0,40}}?\b{_UNANSWERED}", Silence.NAMED),
    worded(rf"\b{_MISSIVES}\b[^.;\n]{{0,60}}?\b(?:est|sont|était|étaient|rest\w+|demeur\w+)[^.;\n]{{0,30}}?\b{_UNANSWERED}"),
    worded(rf"\b(?:laiss\w+)\s+(?:[\wé’'-]+\s+){{0,3}}?{_MISSIVES}\s+(?:[\wé’'-]+\s+){{0,3}}?{_UNANSWERED}", Silence.SUBJECT),
    worded(rf"{_NE}(?:dira|diront|dirons|dirai|dit|disent|disait|disaient|révélera|révélerons|donnera|donneront|commentera|communiquera|précisera|répondra)\w*{_ADVERBS}\s+(?:{_PAS}|plus|mot|{_NOT_ANY})", Silence.SUBJECT),
    worded(rf"\b(?:se\s+refus\w+|refus\w+|s['’]abst\w+|s['’]interdi\w+)\s+(?:{SINCE}\s+)+(?:à|de|d['’])\s*{_CLITIC}(?:{TELLS}|tout\s+commentaire|toute\s+\w+)", Silence.SUBJECT),
    worded(rf"(?:^|(?<=[.,;:!?…\n]\s)|(?<=\n))(?:toujours\s+)?(?:silence|mutisme|black-?out)\s+(?:\w+\s+)?(?:de\s+la\s+part\s+)?(?:des?|du|de\s+la|de\s+l['’]|chez|côté)\s*{_WHO}(?=\s*[.,;!?\n…]|$)", Silence.NAMED),
    worded(r"\b(?:se\s+mur|se\s+retranch|se\s+réfugi|s['’]enferm|s['’]emmur|se\s+drap)\w+\s+(?:dans|derrière)\s+(?:[\w’'-]+\s+){0,2}?(?:silence|mutisme|réserve|secret)\b", Silence.SUBJECT),
    worded(r"\b(?:interrogé|questionné|relancé|sollicité|pressé)e?s?\b[^.;\n]{2,90},\s+(?:[\wé’'.-]+\s+){1,6}?(?:a|ont|s['’]est|est|avait)\s*(?:simplement\s+|seulement\s+)?(?:haussé\s+les\s+épaules|secoué\s+la\s+tête|souri|changé\s+de\s+sujet|détourné\s+(?:le\s+regard|les\s+yeux)|tourné\s+les\s+talons|baissé\s+les\s+yeux|levé\s+les\s+(?:yeux|bras)|parti\w*|levé\w*)"),
    worded(r"(?<=\w\s)(?<!ne\s)(?<!que\s)(?<!dit\s)(?:répond|répondent|décroche|décrochent|communique|confirme|sait|savent|savons|sais)\s+(?:toujours\s+|même\s+)?(?:pas|plus|rien)\b(?!\s+(?:nager|lire|écrire|tirer|que\b))", Silence.SUBJECT),
    worded(r"\b(?:personne|nul)\s+(?:sait|répond|décroche|connaît|dit|veut\s+(?:dire|parler|répondre)|peut\s+(?:dire|confirmer|expliquer)|a\s+(?:revendiqué|confirmé|répondu))\b"),
    # what is not told or not known
    worded(rf"\bne\s+(?:pas|rien|point)\s+(?:encore\s+|toujours\s+)?(?:y\s+|en\s+|le\s+|la\s+|les\s+|l['’])?(?:savoir|connaître|disposer|détenir|pouvoir|être\s+en\s+mesure|souhaiter|vouloir)\b(?=\s+(?:{ASKING}|encore|(?:d[eu]s?\s+|d['’]|les?\s+|la\s+|l['’])*(?:\w+\s+)?(?:{INFO}|{TELLS}|{FOUND}\w*))|\s*[.,;\n]|$)", Silence.SUBJECT),
    worded(rf"\bignor(?:er|ant)\b(?=\s+(?:encore\s+|toujours\s+|tout\s+)?(?:{ASKING}|d[eu]\b|(?:les?|la|leur|son|sa)\s+(?:\w+\s+)?{INFO}|l['’]\s*{INFO}))", Silence.SUBJECT),
    worded(r"\bc['’]est\s+(?:toujours\s+|encore\s+)?(?:le|la|l['’])\s*(?:silence|black-?out|omerta|flou|mystère|inconnue?|incertitude|grande\s+inconnue)\b"),
    worded(rf"\b(?:pein|cherch|tent|essa|s['’]efforc|travaill|s['’]emploi)\w+\s+(?:encore\s+|toujours\s+)?(?:à|de|d['’])\s*(?:établir|savoir|déterminer|identifier|comprendre|vérifier|recouper|reconstituer|localiser|chiffrer|évaluer)\s+(?:{ASKING}|(?:les?|la|l['’])\s*(?:\w+\s+)?{INFO})"),
    worded(r"\b(?:doute|flou|mystère|incertitude|confusion|question|interrogations?|zones?\s+d['’]ombre|secret|inconnue)s?\s+(?:[\wé’'-]+\s+){0,5}?(?:persist|demeur|plan|règn|subsist|rest|entour|perdur)\w+\b(?:\s+(?:entière?s?|posée?s?|ouverte?s?|sans\s+réponse|en\s+suspens))?"),
    worded(rf"\brien\s+n(?:e\s+|['’])(?:indiqu|permet|dit|prouv|montr|laiss|précis)\w*\s+(?:(?:de|d['’])\s*\w+\s+)?(?!ce\b){ASKING}"),
    worded(rf"\bnulle\s+part\b[^.;\n]{{0,30}}?\bn(?:e|['’])[^.;\n]{{0,20}}?(?:{TOLD}|mention)\w*"),
    worded(rf"{_NE}(?:peut|peuvent|pourra|pourront|pouvait|pouvaient|saurait|sauraient|doit|doivent){_ADVERBS}\s+(?:{_PAS}\s+)?être\s+(?:\w+ment\s+)?{TOLD}(?:e?s?)\b"),
    worded(rf"(?<!d['’])(?<!des\s)(?<!de\s)\b{INFO}\s+(?:[\wé’'-]+\s+){{0,4}}?(?:indisponible|manquant|inexistant|lacunaire|parcellaire|introuvable|confidentiel|classifié|non\s+(?:disponible|communiqué|précisé|établi|connu|renseigné|vérifié))\w*"),
    worded(rf"\b{INFO}\s+(?:[\wé’'-]+\s+){{0,5}}?n['’](?:a|ont|avait|avaient)\s+(?:{SINCE}\s+)*(?:pas|jamais|point)\s+(?:{SINCE}\s+)*été\s+(?:fixé|arrêté|retenu|rendu|reçu|enregistré|établi|dressé|tenu|mené|fourni)"),
    worded(rf"\baucune?\s+(?:[\wé’'-]+\s+){{0,2}}?{_BODY}\s+(?:[\wé’'-]+\s+){{0,2}}?(?:a|ont)\s+(?:pris|assumé|revendiqué|confirmé|donné|endossé|déclaré)\b"),
    worded(rf"\b(?:impossible|difficile)\s+d['’](?:avoir|obtenir)\s+(?:[\wé’'-]+\s+){{0,3}}?{INFO}"),
    worded(rf"{_NE}{_HAS}{_ADVERBS}\s+(?:{_PAS}{_ADVERBS}\s+)?(?:pu\s+)?(?:\w+ment\s+)?(?:été|être){_ADVERBS}\s+(?:{TOLD}|{FOUND})\w*"),
    worded(rf"{_NE}{_IS}{_ADVERBS}\s+{_PAS}{_ADVERBS}\s+(?:{TOLD}|connu|clair|certain|sûr|disponible|établi|élucidé|déterminé|vérifié|acquis|tranché|évident|public|publique|arrêté|recoupé|authentifié)(?:e?s?)\b"),
    worded(rf"{_NE}(?:peut|peuvent|pouvait|pouvaient|pourra|pourrait|saurait|pouvons|pouvions){_ADVERBS}\s+(?:{_PAS}{_ADVERBS}\s+)?(?:être\s+)?{_ADVERBS}\s*{_CLITIC}(?:{FOUND})(?:er|ir|é|i|re|ître|oir)?\w*"),
    worded(rf"\b(?:impossible|difficile|malaisé|hasardeux|délicat|prématuré|trop\s+(?:tôt|dangereux|risqué))\s*,?\s+(?:{SINCE},?\s+)?(?:de\s+|d['’]|à\s+|pour\s+)(?:[\wé]+ment\s+|l['’]heure\s+d[e'’]\s*)?{_CLITIC}(?:{FOUND}|{TELLS}|joindre)\w*"),
    worded(rf"\b(?:pas|aucun|nul|plus)\s+(?:de\s+|le\s+)?(?:moyens?|possibilité|façon|manière)\s+(?:d['’]|de\s+|pour\s+)\s*{_CLITIC}(?:{FOUND}|joindre)\w*"),
    worded(rf"\b(?:rest|demeur)\w+\s+(?:encore\s+|toujours\s+|\w+ment\s+)?à\s+(?:{FOUND}|découvrir|connaître|voir|lever|expliquer)\w*"),
    worded(r"\b(?:rest|demeur|subsist)\w+\s+(?:encore\s+|toujours\s+)?(?:une|la|cette|l['’]|des|les|plusieurs|beaucoup\s+d[e'’]|de\s+nombreuses|bien\s+des)\s*(?:(?:grande|seule|même)s?\s+)?(?:questions?|inconnues?|énigmes?|interrogations?|zones?\s+d['’]ombre|mystères?|doutes?|incertitudes?)\b"),
    worded(r"\b(?:rest|demeur)\w+\s+(?:encore\s+|toujours\s+|\w+ment\s+|très\s+|à\s+ce\s+jour\s+)*(?:inconnu|incertain|flou|confus|mystérieu|obscur|inexpliqu|indétermin|non\s+\w+é|sans\s+réponse|en\s+suspens|une\s+(?:énigme|inconnue)|un\s+mystère|introuvable|nébuleu|opaque|ignoré|imprécis|inédit|secret|mal\s+connu|à\s+la\s+charge|sujett?e?\s+à)\w*"),
    worded(rf"\b(?:aucune?|nulle?|pas\s+(?:un|une)\s+seule?)\s+(?:[\wé’'-]+\s+){{0,2}}?{INFO}\s+(?:[^,.;\n]{{1,50}}?\s+)?n['’e]\s*[^.;\n]{{1,40}}"),
    worded(rf"(?:^|(?<=[.,;:\n!?]\s)|(?<=[–—-]\s)|\b(?:mais|et|toujours|encore)\s+)(?:pas|point|(?:toujours\s+|encore\s+)?aucune?|zéro|toujours\s+pas)\s+(?:encore\s+)?(?:d(?:e\s+|['’]))?{INFO}(?=\s*[.,;:!?\n…]|\s+(?:sur|pour|de|du|des|d['’]|officiel\w*|fiables?|à|concernant|quant)|$)"),
    worded(r"\b(?:pas|aucun|nul)\s+(?:de\s+)?(?:moyens?)\s+d[e'’]\s*(?:vérifier|savoir|joindre|confirmer)"),
    worded(rf"{_NE}(?:{_HAS}|dispos\w+|déten\w+|possèd\w+|conna\w+|sai[st]|sav\w+|dispens\w+){_ADVERBS}\s+(?:{_PAS}|{_NOT_ANY}){_ADVERBS}\s*(?:d(?:e\s+|['’]|u\s+)|le\s+|la\s+|les\s+|l['’])?\s*(?:\w+\s+)?(?:{INFO}|idée|{ASKING})\b(?!\s+à\s+charge)"),
    worded(rf"\b(?:faute|en\s+l['’]absence|absence|manque)\s+d[e'’]\s*(?:{INFO}|accès|recoupement|vérification)\b(?:\s+[\wé]+)?"),
    worded(rf"\b(?:attend|attendent|attendait|attendons|attends|attendre|attendu)\s+(?:encore\s+|toujours\s+)?(?:de\s+|d['’]|des?\s+|une?\s+|le\s+|la\s+|les\s+|l['’])*{INFO}\b"),
    worded(rf"\b(?:{INFO})\s+(?:[\wé’'-]+\s+){{0,5}}?(?:est|sont|était|étaient|se\s+fait|se\s+font)\s+(?:encore\s+|toujours\s+)?(?:attendue?s?|attendre|en\s+attente)\b"),
    worded(r"\b(?:ser(?:a|ont)|serai(?:t|ent))\s+(?:\w+ment\s+)?(?:communiqué|précisé|donné|publié|révélé|dévoilé|annoncé|rendu|fourni|porté|diffusé|partagé|détaillé)\w*\s+(?:publi\w+\s+|[^.,;\n]{0,20}?connaissance\s+)?(?:après|une\s+fois|dès|lorsque|quand|ultérieurement|plus\s+tard|prochainement|en\s+temps|dans\s+(?:les|un)|à\s+l['’]issue|au\s+terme|sous\s+peu|incessamment|demain|à\s+la\s+fin|au\s+moment)", facts_only=False),
    # nobody tells or knows
    worded(rf"\b(?:nul|personne|quiconque|aucun(?:\s+(?:d['’]entre\s+)?(?:eux|nous))?|qui\s+que\s+ce\s+soit|pas\s+un\s+\w+)(?:,?\s+[^.;\n]{{1,50}}?,?)?\s+n(?:e\s+|['’]){_CLITIC}(?:(?:{_HAS}|{_IS})\s+(?:[\wé]+ment\s+|encore\s+)?(?:su|pu|voulu|osé|{TOLD}|compté|en\s+mesure\s+d\w+)|sai[st]|savait|saurait|peut|pouvait|veut|voulait|ose|répond\w*|comprend|dit|disait|parle|s['’]aventure|connaît|connaissait)\w*(?:\s+{_CLITIC}(?:{TELLS}|{FOUND}\w*))?"),
    worded(rf"\baucune?\s+(?:[\wé’'-]+\s+){{0,2}}?{_BODY}(?:\s+[^,.;\n]{{1,40}}?)?\s+n(?:e\s+|['’]){_CLITIC}(?:{_HAS}|{_IS}|{_WISHES}|{_TELL_PRESENT})[^.;\n]{{0,30}}?(?:{TOLD}|{TELLS})\w*"),
    worded(r"\bni\s+[^.;\n,]{2,60}?,?\s+ni\s+[^.;\n,]{2,60}?\s+ne?['’]?\s*(?:a|ont|avait|avaient|s['’]est|se\s+sont|veu\w+|souhait\w+|confirm\w+|répond\w*)\s+(?:\w+\s+){0,3}?(?:réagi|commenté|répondu|confirmé|revendiqué|communiqué|donné|fourni|publié|exprimé\w*|prononcé\w*|dit|voulu|souhaité|précisé|donner|commenter)"),
    worded(rf"\b(?:on|nous|je|l['’]on|j['’]|il|elle|les\s+(?:familles|proches|habitants|enquêteurs|autorités)|la\s+famille)\s*(?:ne\s+|n['’])?(?:sai[st]|savons|savent|savait|savaient)\s+(?:(?:toujours|encore|même)\s+)?(?:pas|rien|plus|guère)\b(?:\s+{SINCE})*(?=\s+(?:{ASKING}|grand|de|du|le|la|les|quoi|trop|non|plus|exactement)|\s*[.,;!?\n…]|$)"),
    worded(r"\bque\s+l['’]on\s+sache\b|\bsans\s+(?:que|qu['’])\s*(?:l['’]on|on|il|elle|quiconque|personne|nul)\s*(?:ne\s+)?(?:sache|puisse|soit|connaisse)\b[^,.;\n]*"),
    worded(rf"\bon\s+(?:se\s+)?(?:demande|interroge|perd\s+en\s+conjectures)\b(?=\s*(?:{ASKING}|sur|quant|encore|toujours|[.,;\n]))"),
    worded(r"\b(?:dieu\s+(?:seul|sait)|seul(?:e)?s?\s+(?:dieu|le|la|les|l['’]|un|une)\s*[\wé]+(?:\s+[\wé]+){0,2}?\s+(?:le\s+)?(?:sait|savent|sai[st]|connaît|pourra\w*|peut|dira\w*)|l['’]avenir\s+(?:le\s+)?dira|allez\s+savoir|va\s+savoir|mystère\s+total|bien\s+malin\s+qui|qui\s+(?:croire|sait|dit\s+vrai|peut\s+(?:nous\s+)?(?:le\s+)?dire|pourra\s+(?:le\s+)?dire)|à\s+vous\s+de\s+(?:voir|juger)|aucune\s+idée|j['’]en\s+sais\s+rien|(?:on|nous)\s+en\s+(?:sait|savons)\s+(?:peu|rien))\b"),
    worded(r"\b(?:motus|omerta|black-?out|chut|silence\s+(?:radio|total|complet|gêné|assourdissant)|pas\s+un\s+mot|rideau)\b(?:\s+(?:sur|à\s+propos|quant)\b)?"),
    worded(r"\b(?:est|sont|était|étaient|reste\w*)\s+(?:encore\s+|toujours\s+)?sans\s+(?:nouvelles?|informations?|réponses?)\b"),
)  # fmt: skip

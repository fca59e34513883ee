"""Wordings by which a French report says that something is not known, not confirmed or not given."""

from __future__ import annotations

from briefing.extract.lexicon.gap_wording import Silence, worded

_ADVERB = r"(?:\s+(?:encore|toujours|immédiatement|officiellement|pour\s+l['’]heure|pour\s+l['’]instant|pour\s+le\s+moment|dans\s+l['’]immédiat|largement|formellement|jusqu['’]ici|jusqu['’]à\s+présent|davantage|non\s+plus|à\s+ce\s+stade|clairement|publiquement))*"
_PAS = rf"(?:pas|point|jamais|guère){_ADVERB}(?:\s+(?:souhaité|voulu|été\s+en\s+mesure\s+d[e'’]|pu|jugé\s+utile\s+d[e'’]|tenu\s+à|daigné))*"
_A = r"\bn(?:['’](?:a|ont|avait|avaient|aurait|auraient|ai|avons)|e\s+(?:sont|seront|furent)|['’]est|['’]était|['’]étaient)\s+(?:pour\s+(?:l['’]heure|l['’]instant|le\s+moment)\s+|à\s+ce\s+(?:stade|jour)\s+|jusqu['’](?:ici|à\s+présent)\s+|toujours\s+|encore\s+|dans\s+l['’]immédiat\s+|(?:lui|elle|eux)-?(?:même)?s?\s+)?"
_SAID = (
    r"(?:précis\w+|donn\w+|communiqu\w+|fourn\w+|révél\w+|indiqu\w+|comment\w+|confirm\w+|réagi\w*|"
    r"répond\w*|publi\w+|identifi\w+|détaill\w+|dit|expliqu\w+|dévoil\w+|avancé\w*|chiffr\w+|livr\w+|partag\w+|"
    r"revendiqu\w+|divulgu\w+|évoqu\w+|fait\s+état|fait\s+de\s+(?:commentaires?|déclarations?)|mentionn\w+|"
    r"s['’]exprimer|s['’]étendre|se\s+prononcer|communiquer|parler|réagir|répondre|commenter|donné\s+suite|donner\s+suite|"
    r"préciser|donner|confirmer|indiquer|dire|révéler|fournir|détailler|expliquer|décroché|décliner|nommer|nommé\w*|cit\w+|nous\s+répondre)"
)
_VERIFIED = r"(?:confirmé|vérifié|établi|déterminé|authentifié|recoupé|corroboré|attesté|identifié|élucidé|connu|étayé|documenté)"
_TOLD_OF = rf"(?:rendue?s?\s+publi\w+|{_SAID}|{_VERIFIED}\w*)"
_UNKNOWN = (
    r"(?:inconnue?s?|incertaine?s?|floue?s?|confus\w*|indéterminée?s?|non\s+(?:confirmée?s?|revendiquée?s?|identifiée?s?|précisée?s?|vérifiée?s?|communiquée?s?|élucidée?s?)|"
    r"à\s+(?:déterminer|confirmer|préciser|établir|vérifier|élucider)|mystérieu\w+|un\s+mystère|une\s+énigme|invérifiables?|sans\s+réponse)"
)
_WHO = r"(?P<who>(?!personne\b|quiconque\b|aucun)(?:l['’]|la\s+|le\s+|les\s+|son\s+|sa\s+)?[^,.;:\n«»]{2,50}?)(?=\s*[,.;:\n]|\s+(?:sur|au\s+sujet|après|quant|à\s+propos|n['’]|ne|est|sont|a|ont|pour|mais|et|par|sont|était|étaient)\b|$)"
_TELLING = (
    r"(?:bilan|chiffre|information|détail|précision|revendication|confirmation|commentaire|réaction|déclaration|indication|communiqué|"
    r"réponse|explication|nouvelle|estimation|preuve|trace|mot|suite|source\s+indépendante|source\s+officielle)"
)
_BODY = r"(?:groupe|organisation|mouvement|source|partie|camp|faction|entité|autorité|responsable|officiel)"
_WITHOUT = (
    r"(?:donner|préciser|fournir|communiquer|indiquer|livrer|dire|révéler|détailler|expliquer|mentionner|citer|nommer|évoquer|avancer|dévoiler|"
    r"s['’]étendre|s['’]attarder|entrer\s+dans\s+les\s+détails|autre\s+précision|autres\s+précisions|plus\s+de\s+(?:détails|précisions)|davantage\s+de\s+(?:détails|précisions)|"
    r"faire\s+état|en\s+dire\s+(?:plus|davantage)|autre\s+détail|apporter|produire|chiffrer)"
)
_SIT = r"(?:est|était|sont|étaient|demeur\w+|rest(?:e|ent|ait|aient)|(?:est|sont)\s+(?:resté|demeuré)e?s?)"

FIXED = (
    worded(r"\bne\s+ser(?:a|ont)\s+pas\s+(?:\w+ment\s+)?(?:rendu|publi|communiqu|divulgu|dévoil|donn|révél|précis)\w*"),
    worded(r"\b(?:si|qui|combien|où|pourquoi|quand|comment|par\s+qui)\s[^.:;?!\n]{3,80}\s?:\s+(?:(?:là[,\s]+)?aucune\s+idée|mystère|inconnu|on\s+(?:ne\s+)?sait\s+pas|on\s+ignore|pas\s+de\s+nouvelles?|je\s+(?:ne\s+)?sais\s+pas)\b", whole=True),
    worded(rf"\b(?:appels?|messages?|sollicitations?|demandes?|questions?|courriels?)\s+(?:\w+\s+)?(?:adressée?s?\s+|envoyée?s?\s+)?(?:à|au|aux|auprès\s+d[eu']s?)\s*{_WHO}[^.;\n]{{0,60}}?\b(?:sans\s+(?:réponse|suite|succès)|sont\s+restée?s?\s+(?:sans\s+(?:réponse|suite)|vain\w*)|n['’](?:a|ont)\s+pas|vain\w*|infructueu\w+)", Silence.NAMED),
    worded(rf"\b(?:tentatives?|efforts?|essais?)\s+(?:\w+\s+){{0,2}}(?:pour\s+|de\s+|d['’])\s*(?:joindre|contacter|appeler|entrer\s+en\s+contact\s+avec)\s+{_WHO}[^.;\n]{{0,60}}?\b(?:sans\s+succès|vain\w*|échoué|infructueu\w+|pas\s+abouti)", Silence.NAMED),
    worded(rf"\b(?:a|ont|avons|avait|ai)\s+(?:tenté|essayé|cherché)\s+(?:de\s+|d['’]|à\s+)\s*(?:joindre|contacter|appeler|entrer\s+en\s+contact\s+avec|obtenir\s+(?:une\s+réaction|un\s+commentaire)\s+d[eu])\s+{_WHO}[^.;\n]{{0,60}}?\b(?:sans\s+succès|en\s+vain|mais|sans\s+réponse)", Silence.NAMED),
    worded(r"\b(?:on|l['’]on|nous|j['’]|je|tout\s+le\s+monde|chacun|\w+)\s*(?:ne\s+)?ignor(?:e|ent|ait|aient|ons|ions)\b(?:\s+(?:encore|toujours|pour\s+l['’]heure|pour\s+l['’]instant))?"),
    worded(r"\b(?:on|il|l['’]on)\s+(?:se\s+)?(?:méconna[iî]t|méconnaissait)\b"),
    worded(r"\b(?:on|nul|personne|l['’]on|nous|je)\s+ne\s+(?:sait|savait|savons|sais|connaît|connaissait|connaissons|peut\s+dire|pouvait\s+dire|dispose|disposait)\b(?:\s+pas)?"),
    worded(r"\bpersonne(?:,[^,.;\n]{1,60},)?\s+(?:ne|n['’])\s*(?:sait|a\s+revendiqué|répond|a\s+répondu|a\s+été\s+en\s+mesure|veut|peut)\b"),
    worded(rf"\b{_SIT}{_ADVERB}\s+{_UNKNOWN}(?!\w)"),
    worded(rf"\b(?:sort|bilan|nombre|identité|mobile|origine|motif|cause)s?\s+(?:exacte?s?\s+)?(?:des?\s+\w+\s+)?(?:encore\s+|toujours\s+)?{_UNKNOWN}(?!\w)"),
    worded(rf"{_A}(?:{_PAS}\s+)?été\s+(?:encore\s+|immédiatement\s+)?{_TOLD_OF}(?:\s+par\s+{_WHO})?", Silence.NAMED),
    worded(rf"\b(?:ne\s+l['’](?:a|ont)|ne\s+les\s+a)\s+{_PAS}\s*{_SAID}", Silence.SUBJECT),
    worded(rf"{_A}{_PAS}\s*(?:encore\s+|immédiatement\s+|souhaité\s+|voulu\s+|répondre\s+à)*{_SAID}", Silence.SUBJECT),
    worded(rf"\bne\s+(?:précis|donn|communiqu|fourni|révèl|indiqu|comment|confirm|mentionn|revendiqu|dis|di|répond|s['’]exprim|se\s+prononc|souhait|veut|veulent|voulait|dévoil|cit|évoqu|chiffr|détaill|expliqu|décroch)\w*\s+(?:{_PAS}|rien|aucune?|mot)", Silence.SUBJECT),
    worded(r"\bn['’](?:évoqu|indiqu|identifi|expliqu|avanc|apport)\w*\s+(?:pas|aucune?|rien|ni)\b", Silence.SUBJECT),
    worded(r"\b(?:n['’](?:a|ont|avait|avaient)|ne)\s+(?:donné|fourni|communiqué|livré|publié|fait|avancé|apporté|donne|fournit|livre|apporte|donnait)\s+(?:aucune?s?|ni)\b", Silence.SUBJECT),
    worded(rf"{_A}(?:{_PAS}\s*)?pu\s+(?:immédiatement\s+|encore\s+)*être\s+(?:immédiatement\s+|encore\s+)*(?:{_VERIFIED})\w*(?:\s+(?:de\s+(?:source|manière|façon)\s+indépendante|indépendamment))?"),
    worded(rf"{_A}(?:pas\s+)?(?:encore\s+)?(?:pu|été\s+en\s+mesure\s+de)\s+(?:\w+ment\s+)?(?:les?\s+|la\s+|l['’])?(?:vérifier|confirmer|établir|recouper|authentifier|corroborer)\b"),
    worded(r"\bne\s+(?:peut|peuvent|pouvait|pouvaient|pouvons|peux|pouvions)\s+(?:pas\s+|pour\s+l['’]heure\s+)?(?:pas\s+)?(?:être\s+)?(?:\w+ment\s+)?(?:être\s+)?(?:vérifi|confirm|établi|recoup|authentifi|corrobor)\w*"),
    worded(r"\b(?:impossible|difficile)\s+(?:à\s+ce\s+stade\s+|pour\s+l['’](?:heure|instant)\s+)?(?:de|d['’]|à)\s*(?:\w+\s+)?(?:vérifier|confirmer|établir|savoir|dire|recouper|joindre|authentifier|connaître|obtenir)\b"),
    worded(r"\b(?:pas|impossible)\s+(?:pu\s+|moyen\s+d[e'’]\s*|en\s+mesure\s+d[e'’]\s*|possible\s+d[e'’]\s*)(?:\w+\s+)?(?:vérifier|confirmer|établir|recouper|authentifier|savoir)\b"),
    worded(r"\b(?:n['’](?:a|ont|avait|avaient)\s+(?:pas\s+|toujours\s+pas\s+)?pu\s+être\s+(?:joint|contacté|atteint)\w*|n['’](?:est|était|étaient)\s+pas\s+(?:joignables?|disponibles?\s+pour)|(?:est|était|sont|étaient|reste|restait|restaient|restent|demeur\w+|(?:est|sont)\s+(?:resté|demeuré)e?s?)\s+injoignables?)", Silence.SUBJECT),
    worded(rf"\bn(?:e\s+|['’])(?:est|était|étaient|sont|serait|seraient)\s+(?:pas|point){_ADVERB}\s+(?:claire?s?|connue?s?|établie?s?|disponibles?|confirmée?s?|identifiée?s?|précisée?s?|élucidée?s?|certaine?s?|vérifiée?s?|revendiquée?s?|arrêtée?s?)\b"),
    worded(rf"\b(?:toujours\s+)?(?:aucun(?:e)?|pas\s+de)\s+(?:commentaire|réaction|réponse|communiqué|déclaration|confirmation)(?:\s+officiel\w*)?\s+(?:n['’]est\s+venu\w*\s+)?(?:de\s+la\s+part\s+)?d(?:e\s+la\s|es\s|u\s|e\s+l['’]|['’]|e\s)\s*{_WHO}", Silence.NAMED),
    worded(rf"\b(?:toujours\s+)?aucun(?:e)?\s+(?:autre\s+|nouve\w+\s+)?{_TELLING}\w*\b"),
    worded(rf"\b(?:aucun(?:e)?|ni\s+l['’]un\w*)\s+{_BODY}\b[^.;\n]{{0,40}}?\bn(?:e|['’])\s*[^.;\n]{{0,20}}?(?:revendiqu|confirm|signé|assumé|comment|réagi|répond|publi)\w*"),
    worded(r"\b(?:personne|nul|aucun(?:\s+d['’]entre\s+eux)?)\s+n['’](?:a|avait)\s+(?:encore\s+|pour\s+l['’]heure\s+|toujours\s+)?(?:revendiqué|confirmé|réagi|assumé|signé|reconnu)\b"),
    worded(r"(?:^|(?<=[.,;:\n!?]\s)|(?<=[–—-]\s)|(?<=\bmais\s)|(?<=\bet\s))(?:toujours\s+)?(?:pas|point)\s+(?:encore\s+)?d(?:e\s+|['’])(?:bilan|chiffres?|détails?|confirmation|revendication|nouvelles?|réponse|réaction|communiqué|précisions?|commentaires?|informations?|explication)\b"),
    worded(rf"\bsans\s+(?:\w+ment\s+|en\s+|vouloir\s+|pouvoir\s+|souhaiter\s+|être\s+en\s+mesure\s+d[e’\']\s*|toutefois\s+|pouvoir\s+en\s+|vouloir\s+en\s+|pour\s+autant\s+|cependant\s+|plus\s+de\s+précisions?\b|autres?\s+précisions?\b)*{_WITHOUT}\b", Silence.SUBJECT),
    worded(r"\bsans\s+(?:qu['’](?:il|on)\s+(?:soit|ait|puisse)\s+(?:possible|pu)?|aucune\s+précision|confirmation|plus\s+de\s+précisions?|autres?\s+précisions?|davantage\s+de\s+précisions?)\b"),
    worded(r"\b(?:refus\w+\s+d[e'’]\s*(?:commenter|donner|préciser|répondre|communiquer|dire|s['’]exprimer|confirmer|nommer|indiquer|réagir|parler|fournir|se\s+prononcer|livrer|en\s+dire)|refusé\s+à\s+tout\s+commentaire|refusé\s+tout\s+commentaire|décliné\s+(?:tout\s+commentaire|nos\s+demandes|la\s+demande|notre\s+demande)|(?:s['’](?:est|était|étaient)|se\s+sont)\s+(?:refusé|abstenu|gardé)\w*\s+(?:à|d[e'’])\s*(?:tout\s+)?\w+|pas\s+(?:souhaité|voulu)\s+(?:\w+\s+)?(?:commenter|réagir|répondre|s['’]exprimer|faire\s+de\s+(?:commentaire|déclaration)s?))", Silence.SUBJECT),
    worded(r"\b(?:rest(?:e|ait|ent|aient)|demeur\w+|(?:est|sont)\s+(?:resté|demeuré)e?s?|garde(?:nt)?|gardait|a\s+gardé|observe(?:nt)?)\s+(?:muet(?:te)?s?|silencieu(?:x|se|ses)(?=\s+(?:sur|quant|à\s+(?:ce|propos)|au\s+sujet)\b|\s*[.,;\n]|$)|évasi(?:f|ve)s?|le\s+silence|discr\w+|un\s+silence|mutique)\b", Silence.SUBJECT),
    worded(r"\b(?:passe|passait|passent|a\s+passé)\s+sous\s+silence\b", Silence.SUBJECT),
    worded(r"\brien\s+(?:n['’](?:a\s+(?:été\s+)?(?:filtré|transpiré|dit)|est\s+(?:connu|confirmé|sûr))|ne\s+(?:permet|permettait|filtre|transpire)\b|de\s+la\s+part\s+d)"),
    worded(r"\b(?:en\s+attente|dans\s+l['’]attente|en\s+attendant)\s+d(?:e\s+(?:la\s+)?|['’](?:une?\s+)?)(?:confirmation|vérification|bilan|précisions)\b"),
    worded(r"(?:^|(?<=\n)|(?<=[–-]\s)|(?<=\.\s))(?:non\s+(?:confirmé|vérifié|établi|précisé|élucidé|connu)e?s?|à\s+(?:confirmer|vérifier|préciser)|inconnu|reste\s+à\s+(?:savoir|établir|confirmer))\s?:\s+[^\n.]{3,160}", whole=True),
    worded(r"\bser(?:a|ont)\s+(?:communiqu|précis|donn|publi|révél|dévoil|annonc|rendu)\w*(?:\s+publi\w+)?\s+(?:ultérieurement|plus\s+tard|prochainement|en\s+temps\s+voulu|dans\s+les)\b"),
    worded(r"\b(?:pour\s+l['’](?:instant|heure)|à\s+ce\s+stade|encore|toujours)\s+(?:non|pas)\s+(?:établi|connu|confirmé|précisé|vérifié|communiqué|identifié|élucidé|déterminé)\w*"),
    worded(r"\b(?:silence\s+radio|aucune\s+idée|motus)\b"),
    worded(r"\b(?:reste|restait|restent)\s+à\s+(?:savoir|déterminer|établir|confirmer|préciser|élucider)\b"),
    worded(r"(?:^|(?<=[\n.;,(•*–-]\s)|(?<=[\n.;(•*–-]))(?:nombre\s+d(?:e|es|['’])\s*\w+|morts|tués|blessés|disparus|déplacés|bilan|pertes|victimes|dégâts|cause|mobile|motif|auteurs?|assaillants|responsab\w+|revendication|identité|sort|armes?|accès|statut|état)\s?(?::|–|—|-|=)\s+(?:encore\s+|toujours\s+)?(?:non\s+\w+|pas\s+(?:encore\s+)?\w+|inconnue?s?|indéterminée?s?|incertaine?s?|à\s+\w+er|à\s+\w+ir|aucune?\s+(?:information|donnée|détail|chiffre|bilan|revendication)|nc|n\.c\.|en\s+attente|en\s+cours\s+de\s+\w+|\?+)(?:\s+(?:à\s+ce\s+stade|pour\s+l['’](?:heure|instant)))?(?=\s*(?:[.,;)\n]|$))", whole=True),
    worded(r"\b(?:est|sont|était|étaient|reste|restent)\s+(?:encore\s+)?(?:tenue?s?|gardée?s?)\s+(?:secr[eè]te?s?|confidentiel\w*|sous\s+silence)\b"),
    worded(r"\b(?:trop\s+tôt|prématuré|encore\s+tôt)\s+pour\s+(?:dire|savoir|se\s+prononcer|donner|déterminer|établir|évaluer|conclure|tirer|parler|avancer|confirmer|estimer|affirmer|chiffrer)|\bprématuré\s+de\s+(?:dire|se\s+prononcer|donner|parler|conclure)\b"),
    worded(r"\b(?:allez\s+savoir|va\s+savoir|dieu\s+seul\s+(?:le\s+)?sait|qui\s+sait|mystère\s+et\s+boule|aucune\s+idée|pas\s+la\s+moindre\s+idée)\b"),
    worded(rf"\b(?:pas|plus|toujours\s+pas)\s+(?:un|le\s+moindre|de)\s+(?:seul\s+)?(?:mot|signe|communiqué|réponse|réaction)\s+(?:de\s+la\s+part\s+)?(?:de\s+la|des|du|de\s+l['’]|d['’]|de|chez)\s*{_WHO}", Silence.NAMED),
    worded(r"(?:^|(?<=[.!?\n]\s)|(?<=\n))(?:on|nous|les\s+familles|ils)\s+(?:cherch(?:e|ons|ent)|recherch(?:e|ons|ent)|attend(?:ons|ent)?)\s+(?:encore|toujours)\b"),
    worded(r"\b(?:toujours\s+)?(?:aucune|pas\s+de|nulle)\s+(?:trace|nouvelles?)\s+d(?:e|es|u|['’])"),
    worded(r"\b(?:on|nous|je|il|elle|ils|elles|personne(?:\s+\w+)?)\s+(?:ne\s+|n['’])?(?:peut|pouvons|peux|peuvent|pouvait|sommes|suis|saurait|veut)\s+(?:pas\s+|encore\s+|vous\s+|le\s+|l['’]|pour\s+l['’]instant\s+|même\s+|en\s+mesure\s+d[e'’]\s*)*(?:dire|confirmer|donner|préciser|chiffrer|savoir|certifier|vérifier)\b"),
    worded(r"\b(?:on|nous|je)\s+n['’](?:a|avons|ai|avait|avions)\s+(?:pas|toujours\s+pas|encore\s+aucun|aucun\w*|plus)\s+(?:encore\s+)?(?:d(?:e\s+|['’]))?(?:bilan|chiffres?|détails?|informations?|nouvelles?|précisions?|confirmation|idée|données|éléments)\b"),
    worded(r"\bni\s+[^.;\n,]{2,60}?\s+ni\s+[^.;\n,]{2,60}?\s+n['’](?:a|ont|avait|avaient)\s+(?:\w+\s+)?(?:réagi|commenté|répondu|confirmé|revendiqué|communiqué|donné|fourni|publié)"),
    worded(r"\baucun(?:e)?\s+(?:des\s+(?:deux|trois)\s+)?(?:camps?|parties?|protagonistes?|belligérants?|armées?|côtés?)\s+n['’](?:a|ont|avait)\s+(?:\w+\s+)?(?:réagi|commenté|répondu|confirmé|revendiqué|communiqué|donné|fourni|publié)"),
    worded(r"\b(?:s['’](?:est|était|étaient)|se\s+sont)\s+(?:muré|enfermé|retranché|réfugié)\w*\s+(?:dans|derrière)\s+(?:le|un|son|leur)\s+(?:\w+\s+)?(?:silence|mutisme|devoir\s+de\s+réserve)\b", Silence.SUBJECT),
    worded(r"\b(?:a|ont|avait)\s+(?:raccroché|éludé|esquivé|botté\s+en\s+touche|coupé\s+court|ignoré\s+(?:nos|les)\s+\w+)|\b(?:élude|esquive|évite|éludait)\s+(?:la|les|toute)\s+questions?|\b(?:s['’]abst(?:ient|iennent|enait)|s['’]est\s+abstenu\w*|se\s+refuse\w*)\s+(?:de|d['’]|à)\s*(?:tout\s+|toute\s+)?\w+", Silence.SUBJECT),
    worded(r"\b(?:téléphones?|portables?|numéros?|lignes?)\s+(?:\w+\s+){0,4}?(?:est|était|étaient|sont|sonnait|sonnaient|reste|restait|restaient)\s+(?:resté\w*\s+)?(?:éteints?|coupée?s?|injoignables?|fermée?s?|dans\s+le\s+vide|hors\s+service|sur\s+messagerie|muette?s?)\b"),
    worded(r"(?<!d['’])(?<!des\s)(?<!de\s)\b(?:informations?|bilan|chiffres?|nouvelles?|données)\s+(?:encore\s+|toujours\s+)?(?:non|pas)\s+(?:encore\s+)?(?:recoupée?s?|confirmée?s?|vérifiée?s?|corroborée?s?|authentifiée?s?|consolidée?s?|définiti\w+|disponibles?|communiquée?s?)\b"),
    worded(r"\bne\s+(?:fait|font|faisait|comporte|comporte\w*|contient|souffle\w*|pipe|dit|disent|livre|livrent|parle|parlent)\s+(?:\w+ment\s+)?(?:pas\s+|aucune?\s+|nulle?\s+)?(?:mention|mot|référence|état|rien|le\s+moindre\s+mot)\b", Silence.SUBJECT),
    worded(r"\b(?:détails|informations|chiffres|précisions|données|preuves)\s+(?:manqu\w+|font\s+défaut|se\s+font\s+(?:attendre|rares)|(?:rest\w+|demeur\w+|sont)\s+(?:encore\s+|très\s+)?(?:fragmentaires|parcellaires|rares|contradictoires|limitée?s|partiel\w+|confus\w*|maigres|incomplet\w*|lacunaires))\b"),
    worded(r"\b(?:versions?|bilans?|chiffres|sources|témoignages|récits)\s+(?:\w+\s+){0,2}?(?:diverg\w+|diffèrent|différaient|se\s+contredis\w+|ne\s+concordent\s+pas|s['’]opposent|varient|variaient)\b"),
    worded(r"\b(?:devra|devront|dira|diront|permettra|devrait)\s+(?:\w+\s+){0,1}?(?:d['’]|de\s+)?(?:établir|déterminer|dire|préciser|éclaircir|faire\s+la\s+lumière|savoir)\s+(?:si|qui|combien|pourquoi|comment|où|les?\s+circonstances|l['’]origine|les\s+responsabilités|la\s+cause|le\s+nombre)\b|\bl['’]enquête\s+(?:le\s+)?dira\b"),
    worded(r"\b(?:n['’](?:a|avait)\s+pas\s+été|n['’](?:est|était)\s+pas|n['’]est\s+toujours\s+pas)\s+(?:encore\s+)?possible\s+(?:\w+\s+){0,3}?d(?:e\s+|['’])\s*(?:\w+ment\s+)?(?:établir|vérifier|confirmer|savoir|déterminer|dire|joindre|recouper|accéder|évaluer|obtenir|connaître)\b"),
    worded(r"\b(?:n['’](?:a|ont|avait|avaient)|ne\s+(?:permet|permettent|permettait|permettaient))\s+pas\s+(?:permis\s+)?(?:à\s+[^.;\n]{2,40}?\s+)?d(?:e\s+|['’])\s*(?:\w+ment\s+)?(?:trancher|établir|vérifier|confirmer|savoir|déterminer|dire|identifier|recouper|évaluer|accéder|conclure|chiffrer|dénombrer)\b"),
    worded(r"\b(?:n['’](?:a|ont|avait|avaient|avons))\s+(?:toujours\s+|encore\s+)?pas\s+(?:encore\s+)?(?:pu|réussi\s+à|été\s+en\s+mesure\s+d[e'’])\s*(?:\w+ment\s+)?(?:accéder|évaluer|se\s+rendre|dénombrer|chiffrer|compter|visiter|entrer|établir|dire)\b"),
    worded(r"\baucune?\s+(?:\w+\s+)?(?:évaluation|donnée|vérification|statistique|enquête|mission|liste|registre|chiffre)\w*\s+(?:\w+\s+)?n['’e]\s*\w+|\bil\s+n['’](?:y\s+a|existe)\s+(?:pas|aucune?)\s+(?:de\s+|d['’])?(?:données|chiffres?|bilan|informations?|liste|statistiques?|donnée)\b"),
    worded(r"\b(?:chiffres?|bilan|informations?|identit\w+|nombre|images|vidéo|circonstances|origine|cause)\s+(?:\w+\s+){0,5}?(?:est|sont|était|étaient)\s+(?:encore\s+|toujours\s+)?en\s+(?:cours|voie)\s+d(?:e\s+|['’])\s*\w+|\b(?:vérifications?|identifications?)\s+(?:se\s+poursui\w+|(?:est|sont)\s+(?:toujours\s+|encore\s+)?en\s+cours)"),
    worded(r"\bbilan\s+(?:\w+\s+){0,2}?(?:est|était)\s+(?:encore\s+|toujours\s+)?attendu\b|\bpromis\s+(?:\w+\s+){0,2}(?:chiffres?|bilan|précisions|détails|communiqué)\b"),
    worded(r"\b(?:sollicitations|appels?|messages?|questions?|demandes?|courriers?)\s+(?:\w+\s+){0,3}?(?:est|sont|était|étaient)\s+(?:resté\w*|demeuré\w*)\s+(?:lettre\s+morte|vain\w*|sans\s+\w+)|\bsonn\w+\s+dans\s+le\s+vide\b"),
    worded(r"\b(?:reste|restent|restait|restaient|demeure|demeurent)\s+(?:encore\s+)?à\s+(?:évaluer|identifier|vérifier|éclaircir|prouver|clarifier|chiffrer|démontrer|dénombrer)\b"),
    worded(r"\b(?:ne\s+le|ne\s+l['’])\s*(?:dit|disent|précise|précisent|indique|explique|a)\s+(?:pas|point)\b|\brien\s+n['’](?:est|a\s+été)\s+(?:rapporté|dit|communiqué|précisé|indiqué|annoncé|révélé)\b|\bne\s+se\s+(?:communique|dit|précise|sait|rapporte)\s+pas\b"),
    worded(r"(?:^|(?<=[.!?\n]\s)|(?<=[\n(]))(?:(?:pas|non)\s+(?:encore\s+)?(?:vérifié|confirmé|recoupé|sûr)e?s?|à\s+(?:vérifier|confirmer)|sous\s+réserve)(?=\s*(?:[.!?)\n]|$))", whole=True),
    worded(r"(?:^|(?<=[.!?\n]\s)|(?<=\n))(?:(?:des|une)\s+(?:nouvelles?|infos?)\b|quelqu['’]un\s+(?:sait|a|connaît|aurait)\b|(?:qui|personne)\s+(?:sait|a\s+(?:vu|des))\b)[^?\n]{0,120}(?=\?)", whole=True),
)  # fmt: skip

ACROSS_FRENCH = (
    worded(r"\b(?:par\s+qui|qui|pourquoi|combien|où|quand|comment|pour\s+quel\s+motif)(?:\s+[^.?!\n]{1,50})?\s?\?\s+(?:mystère|on\s+ne\s+sait\s+pas|nul\s+ne\s+sait|personne\s+ne\s+(?:le\s+)?sait|aucune\s+idée|on\s+(?:l['’])?ignore|inconnu)\b", whole=True),
    worded(rf"\b(?:on|nous|j['’]|je|nous\s+avons)\s*(?:ai\s+|a\s+|avons\s+)?(?:demandé\s+à|contacté|appelé|interrogé|écrit\s+à|joint|sollicité)\s+{_WHO}\s?[.!…]\s+(?:Toujours\s+)?(?:Pas|Aucune|Sans|Silence)(?:\s+(?:de\s+)?(?:réponse|réaction))?(?=\s*[.!…\n]|$)", Silence.NAMED, whole=True),
)  # fmt: skip
"""Wordings that run from one sentence into the next."""

"""The French verbs and nouns of telling, knowing and verifying, from which the wordings of gaps are made."""

from __future__ import annotations

TELLS = (
    r"(?:préciser|donner|communiquer|fournir|révéler|indiquer|commenter|confirmer|infirmer|réagir|répondre|publier|identifier|détailler|dire|expliquer|"
    r"dévoiler|avancer|chiffrer|livrer|partager|revendiquer|divulguer|évoquer|mentionner|communiquer|parler|nommer|citer|décliner|s['’]exprimer|"
    r"s['’]étendre|se\s+prononcer|s['’]épancher|s['’]expliquer|se\s+confier|donner\s+suite|faire\s+de\s+(?:commentaires?|déclarations?)|en\s+dire|revenir|désigner|"
    r"dresser|produire|présenter|apporter|montrer|diffuser|transmettre|estimer|quantifier|raconter|témoigner|rappeler|décrocher|clarifier|"
    r"lever\s+le\s+voile|entrer\s+dans|rendre\s+publi\w+|rendre\s+compte|faire\s+connaître|faire\s+savoir|faire\s+état|trancher|nous\s+(?:répondre|recevoir|parler|dire|éclairer)|"
    r"répliquer|décrire|spécifier|signaler|annoncer|déclarer|reconnaître|admettre|démentir|assumer|être\s+cité|accorder|ouvrir\s+la\s+bouche)"
)
"""Infinitives of telling."""

TOLD = (
    r"(?:rapporté|annoncé|informé|précisé|donné|communiqué|fourni|révélé|indiqué|commenté|confirmé|infirmé|réagi|répondu|publié|identifié|détaillé|dit|expliqué|"
    r"dévoilé|avancé|chiffré|livré|partagé|revendiqué|divulgué|évoqué|mentionné|parlé|nommé|cité|décliné|donné\s+suite|désigné|dressé|produit|présenté|"
    r"apporté|montré|diffusé|transmis|estimé|quantifié|rappelé|décroché|clarifié|rendu\s+publi\w+|fait\s+(?:connaître|savoir|état|de\s+(?:commentaires?|déclarations?)|la\s+lumière)|"
    r"tranché|répliqué|décrit|spécifié|signalé|démenti|assumé|pipé|soufflé|levé|lâché|accusé\s+réception|décliné|formulé|notifié)"
)
"""Past participles of telling, masculine."""

FOUND = (
    r"(?:vérifi|confirm|établ|détermin|authentifi|recoup|corrobor|attest|identifi|élucid|sav|conna|étay|document|évalu|chiffr|dénombr|compt|"
    r"précis|éclairc|clarifi|estim|quantifi|localis|contrôl|certifi|dir|trancher|s['’]assur|expertis|retrouv|trac|définir|cern|mesur|prouv|démontr|obten|accéd)"
)
"""Stems of verbs of finding out."""

INFO = (
    r"(?:bilans?|chiffres?|informations?|détails?|précisions?|revendications?|confirmations?|commentaires?|réactions?|déclarations?|indications?|communiqués?|"
    r"réponses?|explications?|nouvelles?|estimations?|preuves?|nombres?|identités?|noms?|nationalités?|dates?|motifs?|mobiles?|causes?|circonstances|origines?|"
    r"sort|listes?|quantités?|montants?|délais?|calendriers?|résultats?|conclusions?|données|précisément|raisons?|lieux?|âges?|provenance|appartenance|pertes|"
    r"conditions?|responsab\w+|auteurs?|commanditaires?|localisation|exigences?|rançon|suites?|infos?|décomptes?|versions?|inventaires?|recensements?|ampleur|nature|étendue|composition|ravisseurs|assaillants|tireurs|sujets?|"
    r"demandes?\s+de\s+rançon|victimes|blessés|morts|disparus|otages|prisonniers|unités?|déroulement|scénario|effectifs?|avancement|questions?)"
)
"""Nouns of information."""

ASKING = r"(?:si|s['’]ils?|s['’]elles?|qui|ce\s+qu\w*|combien|comment|pourquoi|quand|où|quels?|quelles?|par\s+qui|d['’]où|à\s+quel\w*|de\s+quel\w*|lequel|laquelle)\b"
"""The words that an indirect question begins with."""

SINCE = (
    r"(?:toujours|encore|cependant|toutefois|pourtant|néanmoins|non\s+plus|davantage|pour\s+l['’](?:heure|instant)|pour\s+le\s+moment|à\s+ce\s+(?:stade|jour)|"
    r"à\s+cette\s+heure|dans\s+l['’]immédiat|jusqu['’](?:ici|à\s+présent|alors)|jusqu['’]à\s+\w+|[\wé]+ment|d['’]ailleurs|en\s+revanche|par\s+ailleurs|quant\s+à\s+(?:lui|elle|eux)|"
    r"lui-même|elle-même|eux-mêmes|non\s+plus|même|du\s+tout|plus|en\s+effet|donc|alors|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s+(?:matin|soir|midi))?)"
)
"""Adverbs that stand between the parts of a verb."""

GIVES = r"(?:donn|livr|fourn|apport|produi|présent|partag|montr|diffus|transm|accord|lâch|dress|ouvr|avanc|évit|décl|annoncé|rapporté)\w*"
"""Verbs of giving, which tell of a gap only where information is given."""

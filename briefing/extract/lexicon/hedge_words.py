"""Words by which a claim is kept at arm's length, English and French: hearsay and doubt, not rounding ("about") nor what may yet come."""

from __future__ import annotations

from briefing.extract.lexicon.lexicon import words

ENGLISH = words(
    r"\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|seemingly|presumably|probably|possibly|perhaps|maybe|likely|unlikely|presumed|unconfirmed|unverified|alleged|purported|rumoured|rumored|suspected|"
    r"(?:is|are|was|were|been) (?:said|believed|thought|understood|reported|feared|rumoured|rumored|alleged|presumed) to|(?:said|believed|thought|understood|reported) to (?:have|be)|"
    r"it (?:is|was) (?:believed|thought|feared|said|understood|rumoured|rumored|alleged|assumed|suspected)\b|apparent|(?:feared|believed|thought|presumed) (?:dead|killed|drowned|lost|trapped|buried|wounded|missing)|appears? to|appeared to|seems? to|seemed to|it (?:seems|appears|seemed|appeared)|(?:may|might|could) (?:well )?have\b|may (?:well )?be\b|might be\b|to all appearances|if confirmed|"
    r"so it seems|hearsay|in all likelihood|I think|I guess|not sure)\b"
)
"""Hedges of English; "may" and "could" alone tell of what can come and are none."""

FRENCH = words(
    r"\b(?:apparemment|probablement|peut-être|sans\s+doute|vraisemblablement|supposément|prétendument|soi-disant|semble(?:nt)?(?:-t-il)?|semblerai(?:t|ent)|paraît(?:-il)?|visiblement|"
    r"présumée?s?|supposée?s?|prétendue?s?|éventuelle(?:ment|s)?|éventuels?|non\s+confirmée?s?|à\s+ce\s+qu['’]il\s+paraît|selon\s+toute\s+vraisemblance|si\s+confirmé|"
    r"pourrai(?:t|ent)\s+(?:bien\s+)?(?:avoir|être)|il\s+s['’]agirait|on\s+parle\s+d[e'’]|on\s+dit|à\s+ce\s+qu['’]on\s+(?:dit|raconte)|(?:craint|donné|supposé)e?s?\s+(?:tué|mort|noyé|perdu|enseveli)e?s?)\b"
)
"""Hedges of French; the conditional of hearsay is looked for apart."""

HEARSAY = words(
    r"\b(?:aurai(?:t|ent)|serai(?:t|ent)|s['’](?!agirait)\w{3,}rai(?:t|ent)|(?!(?:pour|dev|fau?d|voud|souhaite|sau|pour|aime|préfère|fer)rai)(?:[a-zà-ÿ]{3,}(?:e|i|d|t|v|u)rai(?:t|ent)))\b"
)
"""French conditionals: "aurait fait dix morts", "disposerait d'armes"; those of able, must, want and wish are none."""

HEARSAY_TOLD = words(
    r"\b(?:aurai(?:t|ent)\s+(?:\w+\s+){0,2}?\w+(?:é|i|u|is|it|ert)e?s?|serai(?:t|ent)\s+(?:\w+\s+){0,2}?\w+(?:é|i|u|is|it|ort)e?s?|il\s+s['’]agirait|compterai(?:t|ent)|disposerai(?:t|ent)|détiendrai(?:t|ent)|viendrai(?:t|ent))\b"
)
"""Hearsay that is told in a report's own voice."""

PAST_CUE = words(
    r"^(?:\W*(?:[nl]['’]|ne\s+|nous\s+|m['’])?(?:a|ont|avait|avaient|avons|ai|ayant)\b|\W*\w+é\s+(?:entendre|savoir|connaître|que?)\b|.*(?:ait|aient|èrent)\b|\w+a\b)"
)
"""A French cue in a past tense: the conditional after it is the future of the past ("a annoncé que deux postes seraient fermés")."""

DONE = words(
    r"\b(?:serai(?:t|ent)\s+(?:\w+ment\s+)?(?:mort|décédé|arrivé|parti|venu|entré|sorti|tombé|revenu|rentré|resté|passé|survenu|intervenu|devenu|monté|né)e?s?\b|aurai(?:t|ent)\s+(?!lieu\b|besoin\b|le\b|la\b|un\b|une\b|des\b))"
)
"""A conditional perfect, which is hearsay after any cue."""

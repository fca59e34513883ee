"""French nouns that attribution turns on: what proves something, what counts the dead, what can be disputed, what tells."""

from __future__ import annotations

from briefing.extract.lexicon.spelling_tree import any_of

NUMBERS = any_of(
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un trente "
    "quarante cinquante soixante soixante-dix quatre-vingts cent cents mille dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine "
    "cinquantaine soixantaine centaine centaines millier milliers plusieurs aucun aucune zéro".split()
)
"""Words that count; no digits."""

_EVIDENCE = any_of(
    """
enquête enquêtes investigation investigations contre-enquête image images imagerie vidéo vidéos photo photos photographie photographies cliché clichés séquence
séquences enregistrement enregistrements analyse analyses autopsie autopsies expertise expertises examen examens constatation constatations donnée données élément
éléments indice indices témoignage témoignages document documents recoupement recoupements vérification vérifications relevé relevés registre registres trace traces
impact impacts douille douilles audition auditions interrogatoire interrogatoires étude études décompte recensement évaluation évaluations rapport rapports bulletin
audit perquisition perquisitions fouille fouilles
""".split()
)
EVIDENCE = rf"(?:(?:les?|la|une?|des|ces?|cette|cet|ses|son|sa|leurs?|nos|notre|plusieurs|deux|trois|d['’]autres|certaines?|premi[èe]re?s)\s+|l['’])(?:[\w-]+\s+){{0,2}}?{_EVIDENCE}\b"
"""What shows something: an inquiry, pictures, documents, with the article before it."""

_TOLL = any_of(
    "bilan bilans nombre chiffre total décompte compteur estimation effectif solde figure pertes".split()
)
TOLL = rf"(?:(?:les?|la|ces?|cette|son|leurs?|sa|ses)\s+|l['’])(?:[\w-]+\s+)?{_TOLL}\b"
"""A toll that somebody sets at a number."""

_DISPUTABLE = any_of(
    """
information nouvelle chiffre bilan nombre version scénario thèse hypothèse accusation rumeur allégation affirmation mesure décision estimation annonce explication
déclaration revendication démarche somme opération attaque présence incursion lecture piste théorie opinion analyse initiative promesse
accusations allégations informations rumeurs chiffres affirmations mesures propos
""".split()
)
DISPUTABLE = rf"(?:(?:une?|les?|la|des|ces?|cette|de\s+telles?)\s+|l['’])?(?:[\w-]+\s+)?{_DISPUTABLE}\b"
"""What a participle says that somebody denies, confirms or thinks of it."""

ACCOUNT = any_of(
    """
bilan décompte version chiffre chiffres estimation estimations récit réaction réponse position explication explications témoignage pertes comptage verdict constat
""".split()
)
"""An account, as it heads a line: "Bilan de l'hôpital : …"."""

TEXT = any_of(
    """
rapport document communiqué bilan témoignage note étude lettre message télégramme courrier bulletin mémo enregistrement tract décompte texte
""".split()
)
"""A text that tells: "un rapport selon lequel …"."""

NO_VERBS = frozenset(
    "de du des le la les et ce cette une un entre contre comme même toute toutes outre sans dont tout est-ce jeune autre militaire civile centrale locale générale "
    "ancienne principale ministre porte-parole président capitaine maire chef femme homme groupe police gendarmerie ville village hôpital commune province centre "
    "sergent lieutenant commandant adjudant agent client habitant habitante étudiant étudiante suppléant adjoint adjointe délégué retraité déplacé député".split()
)
"""Words that end as verbs do and are none: articles, prepositions, what stands in names of offices."""

AT = rf"(?:à|en)\s+(?:(?:au\s+moins|environ|près\s+de|plus\s+de|moins\s+de|pas\s+moins\s+de|quelque|seulement|plutôt|une|entre|la)\s+){{0,2}}(?:\d|“|{NUMBERS}\b|hausse\b|baisse\b)"
"""The number that a toll is set at, or the way it is corrected."""
BETWEEN = r"(?:(?:désormais|provisoirement|pour\s+(?:sa|leur)\s+part|quant\s+à\s+(?:lui|elle|eux)|de\s+(?:son|leur)\s+côté|à\s+(?:son|leur)\s+tour|\w+ment|aussi|encore|lui|elle|eux|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s*,?\s+)*"
"""What stands between a verb and the toll that it sets."""

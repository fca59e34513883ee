"""How French attributes."""

from __future__ import annotations

from briefing.extract.lexicon.lexicon import Lexicon, attitudes, words
from briefing.extract.sentences import FRENCH as SENTENCES
from briefing.model.claim import Attitude, ChannelKind

# Past participles and present forms; "a", "ont", "avait" … come before the participles in the pattern.
_PAST = {
    Attitude.SAID: (
        "déclaré dit annoncé indiqué précisé ajouté expliqué rapporté confirmé imputé attribué signalé souligné rappelé écrit reconnu admis "
        "révélé communiqué évoqué noté répondu rétorqué répliqué insisté confié constaté observé mentionné lancé lâché promis parlé poursuivi conclu publié témoigné informé relevé"
    ),
    Attitude.CLAIMED: "affirmé assuré revendiqué soutenu prétendu accusé argué martelé clamé",
    Attitude.DENIED: "démenti nié rejeté réfuté contesté",
    Attitude.WARNED: "averti prévenu menacé alerté",
    Attitude.WANTS: "demandé exigé appelé exhorté réclamé souhaité",
    Attitude.BELIEVES: "estimé jugé condamné dénoncé craint salué déploré regretté redouté",
    Attitude.DESCRIBED: "décrit raconté relaté",
}
_PRESENT = {
    Attitude.SAID: (
        "déclare déclarent dit disent annonce annoncent indique indiquent précise précisent ajoute ajoutent explique "
        "expliquent rapporte rapportent confirme confirment signale signalent souligne soulignent rappelle rappellent "
        "reconnaît reconnaissent évoque évoquent témoigne témoignent écrit écrivent parle parlent rétorque rétorquent réplique répliquent "
        "répond répondent insiste insistent poursuit conclut confie confient glisse renchérit tempère nuance résume détaille détaillent commente "
        "relève relèvent observe observent constate constatent lance lâche promet promettent publie publient informe informent relaie mentionne mentionnent"
    ),
    Attitude.CLAIMED: (
        "affirme affirment assure assurent revendique revendiquent soutient soutiennent prétend prétendent accuse accusent"
    ),
    Attitude.DENIED: "dément démentent nie nient rejette rejettent récuse réfute réfutent conteste contestent",
    Attitude.WARNED: "avertit avertissent prévient alerte alertent",
    Attitude.WANTS: "demande demandent exige exigent exhorte exhortent réclame réclament appelle appellent plaide",
    Attitude.BELIEVES: "estime estiment juge jugent craint craignent dénonce dénoncent condamne condamnent déplore déplorent salue saluent regrette regrettent redoute redoutent",
    Attitude.DESCRIBED: "décrit décrivent raconte racontent relate",
}
_GERUND = {
    Attitude.SAID: "déclarant disant annonçant indiquant précisant ajoutant expliquant rapportant confirmant soulignant rappelant évoquant notant",
    Attitude.CLAIMED: "affirmant assurant revendiquant soutenant accusant",
    Attitude.DENIED: "démentant niant rejetant",
    Attitude.WARNED: "avertissant prévenant alertant menaçant",
    Attitude.BELIEVES: "estimant jugeant dénonçant condamnant craignant déplorant",
}
_ATTITUDES = attitudes(_PRESENT) | attitudes(_PAST) | attitudes(_GERUND) | {
    "selon": Attitude.SAID, "dite": Attitude.SAID, "dites": Attitude.SAID, "dits": Attitude.SAID, "parlent": Attitude.SAID, "état": Attitude.SAID, "garde": Attitude.WARNED, "inquiète": Attitude.WARNED, "inquiété": Attitude.WARNED, "préoccupé": Attitude.WARNED, "préoccupée": Attitude.WARNED,
}  # fmt: skip
# Present forms that are as often nouns or plain verbs: only before "que" or a quotation.
_NEEDS_THAT = frozenset(
    "demande demandent rappelle signale estime estiment juge écrit communiqué note appelé publié informé relevé conclu "
    "rapporte soutient poursuivi dit demandé rejeté lance lancé lâche lâché commente observe observent constate constatent "
    "poursuit conclut insiste insistent répond répondent salue saluent regrette regrettent promet promettent informe publie publient ".split()
)


def _any(*tables: dict[Attitude, str]) -> str:
    forms = {form for table in tables for listed in table.values() for form in listed.split()}
    return "|".join(sorted(forms, key=len, reverse=True))


_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_ADVERB = r"(?:(?:également|aussi|ensuite|encore|déjà|toutefois|notamment|par ailleurs|de son côté|pour sa part|à son tour|\w+ment)\s+)?"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+(?:(?:de\s+la|de|du|des|la)\s+|d['’])?[A-ZÀ-ÖØ-Þ][\w’'.-]*)*)"

# "a raconté à l'AFP Moussa Diarra": the agency's name ends where the speaker's begins.
_AGENCY = (
    r"(?-i:[A-Z]{2,6}\b|Reuters\b|Xinhua\b|Anadolu\b|Bloomberg\b|Jeune Afrique\b|Radio Okapi\b|France 24\b)"
)

_MODIFIERS = (
    "une?|deux|trois|quatre|cinq|plusieurs|des|certaine?s|quelques|un autre|une autre|d['’]autres|de nombreu(?:x|ses)|le|la|les|l['’]un des|l['’]une des|un des|une des|haute?s?|"
    "jeunes?|diverses|différentes|premières"
)
_PERSONS = (
    "habitante?s?|porte-parole|riveraine?s?|témoins?|villageois(?:es?)?|officiers?|responsables?|sources?|diplomates?|médecins?|infirmi(?:er|ère)s?|"
    "commerçante?s?|agriculteurs?|éleveurs?|soldats?|militaires?|analystes?|experts?|rescapée?s?|survivante?s?|proches|notables?|élue?s?|enseignante?s?|"
    "chauffeurs?|transporteurs?|fonctionnaires?|policiers?|gendarmes?|hommes?|femmes?|mères?|pères?|parents?|étudiante?s?|élèves?|conseillers?|agents?|autorités|"
    "déplacée?s?|réfugiée?s?|manifestante?s?|organisateurs?|secouristes?|observateurs?|humanitaires?|journalistes?|avocate?s?|voisine?s?|chefs?|membres?|passagers?|"
    "familles?|personnes?|gens|civils?|jeunes?|militante?s?|pêcheurs?|paysans?|employée?s?"
)

FRENCH = Lexicon(
    language="fr",
    sentence_rules=SENTENCES,
    finite=words(
        rf"\b(?:a|ont|avait|avaient)\s+{_ADVERB}(?:appelé(?=\s+[^.;:“]{{1,60}}?\s+à\s+(?:\w+(?:er|ir|re)\b|la\b|l['’]))|(?:rejeté|qualifié|évoqué)(?=\s+(?:des?|les?|la|ces|cette|l['’]|une?)\b[^.,;:“]{{0,40}}“))"
        rf"|\b(?:(?:n['’](?:a|ont|avait)\s+(?:pas|jamais)|l['’]a|l['’]ont|a|ont|avait|avaient|aurait|auraient|ayant)\s+{_ADVERB}(?P<verb>{_any(_PAST)}|fait état|mis en garde)e?s?"
        rf"|(?:s['’]est|se sont|se)\s+(?:également\s+|aussi\s+)?(?P<verb2>dite?s?)|(?:s['’]est|se sont)\s+(?P<verb4>inquiét(?:é|ée|és|ées)|félicité(?:e|s)?|alarmée?s?)|(?P<verb3>{_any(_PRESENT)}|fait état|font état|met en garde|mettent en garde|se félicite|s['’]inquiète|s['’]alarme))\b(?!-)"
    ),
    # "… et annoncé l'envoi de renforts" shares the auxiliary of the cue before it.
    participle=words(
        rf"(?:,\s*|\b)(?:(?:tout en|en|et)\s+){{0,2}}(?P<verb>{_any(_GERUND)})\b"
        rf"|,?\s\bet\s+(?P<verb_past>{_any(_PAST)})\b(?=\s+(?:l['’]|les?\b|la\b|des\b|une?\b|que\b|qu['’]|avoir\b|être\b|ses\b|son\b|sa\b|leurs?\b|d['’]|«|“|\"))"
    ),
    according=words(
        r"\b(?:selon(?!\s+(?:lui|elle|eux)\b(?!,))|d['’]après|à en croire|aux dires de|de l['’]avis de)\b|\bde (?=sources?\b)"
        rf"|\ba-t-on appris\s+(?:(?:{_DAYS})(?:\s+(?:matin|soir))?\s+)?auprès (?:de\s|du\s|des\s|d['’])"
    ),
    nominal=words(
        r"\b(?:(?:un|le|ce|les|des|la|une|son|leur)\s+)?(?:communiqués?|déclarations?|revendications?|annonces?|affirmations?|rapports?|témoignages?)\s+"
        r"(?:publiée?s?\s+par|diffusée?s?\s+par|par|émanant\s+d[eu])\b"
    ),
    passive=words(
        r"\b(?:a|ont|avait|avaient|aurait)\s+été\s+(?:\w+ment\s+|également\s+)?(?:revendiqu|confirm|annonc|signal|condamn|rapport|démenti|rejet|dénonc|évoqu|reconn|cit)\w*\s+par\b"
        r"|\b(?:est|sont|était|étaient)\s+(?:revendiqu|confirm|annonc|signal|condamn|rapport|démenti|rejet|dénonc|évoqu)\w*\s+par\b"
    ),
    inverted=words(
        rf"\b(?:(?:a|avait)-t-(?P<pronoun>il|elle|on)|(?:ont|avaient)-(?P<pronoun2>ils|elles)|ai-je)\s+{_ADVERB}(?P<verb>{_any(_PAST)})\b"
        rf"|\b(?P<verb2>{_any(_PRESENT)})(?:-t)?-(?P<pronoun3>il|elle|on|ils|elles)\b"
    ),
    complement=words(
        rf"(?:\s*,?\s*(?:(?:dans|par|via|sur|lors d['’]|au cours d['’]|à)\s*(?:un|une|le|la|les|son|sa|leurs?|ses|des)?\s*(?:[\w-]+\s+){{0,2}}?"
        rf"(?:communiqué|déclaration|rapport|message(?:\s+(?:audio|vidéo|écrit))?|publication|bulletin|entretien|interview|conférence de presse|télévision(?:\s+(?:nationale|publique|d['’][ÉE]tat))?|radio(?:\s+nationale)?|réseaux sociaux|(?:message|enregistrement)\s+(?:audio|vidéo|sonore)|Telegram|Facebook|Twitter|X|vidéo|discours|allocution|point de presse)"
        rf"(?:\s+(?:diffusée?|publiée?|lue?|transmise?|relayée?)\s+[^,.;:«»“”\"]{{1,50}}?(?=,|\s+qu[e'’]|\s*[«“\":]|\s*[.]?$))?"
        rf"|(?:{_DAYS})(?:\s+(?:matin|soir|après-midi))?|hier(?:\s+soir)?|aujourd['’]hui|ce\s+(?:matin|soir|{_DAYS})|le\s+\d{{1,2}}(?:er)?\s+\w+|de\s+(?:son|leur)\s+côté|pour\s+(?:sa|leur)\s+part|par\s+ailleurs|en\s+outre|également|notamment"
        rf"|(?:à|auprès d['’]|au micro d['’]|auprès de|à l['’]|au|aux)\s*(?:l['’]|la\s+|le\s+)?(?:{_NAME}|journalistes|presse|agence\s+{_NAME})))*\s*,?\s*(?P<that>qu(?:e\b|['’])|(?=(?:avoir|être|s['’]être|n['’]avoir|ne\s+pas|vouloir|craindre)\b))?\s*:?\s*"
    ),
    audience=words(
        r"\b(?:à l['’]|auprès d[e'’]\s*(?:l['’]|la\s+)?|à la\s+|au micro d[e'’]\s*|au\s+(?:journal|quotidien|site)\s+|(?<!lié )(?<!liée )(?<!liés )(?<!affilié )(?<!affiliée )à\s+)(?P<who>(?:agence\s+(?:de presse\s+)?)?(?-i:[A-Z]{2,6}\b|Reuters\b|[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+(?:(?:du|de|des|de la)\s+)?[A-ZÀ-ÖØ-Þ][\w’'-]*)*)|presse)"
        r"|\baux\s+(?P<who2>journalistes|médias)"
        r"|\b(?:interrogée?s?|jointe?s?|contactée?s?|rencontrée?s?)\s+(?:par téléphone\s+)?par\s+(?:l['’]|la\s+|le\s+)?(?P<who3>(?-i:[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+(?:du\s+|de\s+la\s+|de\s+)?[A-ZÀ-ÖØ-Þ][\w’'-]*)*))"
    ),
    cites=words(
        r"\b(?P<who>(?-i:(?:the\s+)?[A-ZÀ-ÖØ-Þ][\w’'.-]{0,60}(?:\s{1,3}(?:of\s{1,3}|de\s{1,3}|du\s{1,3})?[A-ZÀ-ÖØ-Þ][\w’'.-]{0,60}){0,8})),\s+(?:citant)\s"
    ),
    relayed=words(
        rf"\b(?:repris(?:es?|e)?|citée?s?|relayée?s?|rapportée?s?|diffusée?s?|cités)\s+par\s+(?:l['’]|la\s+|le\s+|les\s+)?(?P<who>(?:agence\s+(?:de presse\s+)?|journal\s+|quotidien\s+|chaîne\s+)?{_NAME}|(?:télévision|radio)\s+(?:nationale|publique|d['’][ÉE]tat)|médias locaux|médias d['’][ÉE]tat|presse locale)"
    ),
    told=words(
        rf"\s+(?:à l['’]|à la\s+|au\s+|aux\s+|à\s+|auprès d[e'’]\s*(?:l['’])?)(?:{_AGENCY}|{_NAME}|journalistes|presse|agence\s+{_NAME})"
    ),
    finite_verb=words(
        r"\b(?:(?<!\bl['’])est|sont|ai|suis|avons|sommes|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|fut|furent|(?-i:[a-zà-ÿ]{3,}(?:aient|èrent)))\b"
    ),
    aside=words(
        r"\s*(?:jointe?s?|interrogée?s?|citée?s?|contactée?s?|reprise?s?|qui|parlant|sous couvert|dont)\b[^,]*,"
    ),
    content_ends=words(r",?\s+(?:tandis qu[e'’]|alors qu[e'’]|bien qu[e'’]|mais\b)|;"),
    channels=(
        (
            ChannelKind.SOCIAL_MEDIA,
            words(
                r"\b(?:sur|via|par|dans)\s+(?:(?:un|une|les|ses|leurs|son|sa|le|la)\s+)?(?:[\w-]+\s+){0,3}?(?:réseaux sociaux|Telegram|Facebook|Twitter|WhatsApp|TikTok|YouTube|(?-i:X))\b"
            ),
        ),
        (
            ChannelKind.BROADCAST,
            words(
                r"\b(?:à|sur|dans|lors d['’]|au cours d['’])\s*(?:la|une?|le)?\s*(?:[\w-]+\s+){0,3}?(?:télévision|radio|bulletin|chaîne)(?:\s+(?:nationale|publique|spécial|d['’][ÉE]tat))?(?:\s+(?:à|de)\s+la\s+télévision\s+nationale)?\b"
            ),
        ),
        (
            ChannelKind.PRESS_CONFERENCE,
            words(
                r"\b(?:lors d['’]|en|au cours d['’]|dans)\s*(?:une|un)?\s*(?:conférence|point) de presse\b"
            ),
        ),
        (
            ChannelKind.INTERVIEW,
            words(
                r"\b(?:dans|lors d['’]|au cours d['’])\s*(?:un|une)\s*(?:entretien|interview)\b|\bjointe?s? par téléphone\b|\bau téléphone\b|\bpar téléphone\b"
            ),
        ),
        (ChannelKind.SPEECH, words(r"\b(?:dans|lors d['’])\s*(?:un|une|son|sa)\s*(?:discours|allocution)\b")),
        (
            ChannelKind.PRESS_RELEASE,
            words(
                r"\b(?:dans|par|via)\s+(?:un|une|le|ce|son|leur|sa)\s+(?:[\w-]+\s+){0,2}?(?:communiqué|déclaration|message)\b"
            ),
        ),
        (
            ChannelKind.DOCUMENT,
            words(
                r"\b(?:dans|selon)\s+(?:un|le|son|une|la)\s+(?:[\w-]+\s+){0,2}?(?:rapport|lettre|document|note)\b"
            ),
        ),
    ),
    attitudes=_ATTITUDES,
    needs_that=_NEEDS_THAT,
    clause_starts=words(
        r"[;:—–(]|\s-\s|\b(?:tandis qu[e'’]|alors qu[e'’]|bien qu[e'’]|parce qu[e'’]|puisqu[e'’]|lorsqu[e'’]|quand|après|avant|mais|et|que|qui|où|dont|si|comme)(?:\b|(?<=['’]))|\bqu['’]"
    ),
    lead_in=words(
        rf"^\s*(?:dans|à|au|aux|en|sur|lors|pendant|depuis|après|avant|par|pour|près|malgré|hier|aujourd['’]hui|cependant|toutefois|plus tôt|de son côté|le\s+\d|ce\s+(?:matin|soir|{_DAYS})|{_DAYS}|mais|et|d['’]autre part|par ailleurs|auparavant)\b[^,]*,\s*"
    ),
    pronouns=words(
        r"^(?:il|elle|ils|elles|lui|eux|nous|je|qui|ce(?:\s+même)?\s+groupe|cette\s+(?:même\s+)?(?:source|habitante|élue|responsable)|cet\s+(?:élu|habitant|officier)|ce\s+(?:responsable|témoin|porte-parole|notable|maire|ministre)|ce\s+communiqué|cette\s+déclaration|la\s+déclaration|son\s+porte-parole|celui-ci|celle-ci|ce dernier|cette dernière|le\s+(?:groupe|porte-parole|communiqué|texte|mouvement|ministère|ministre|général|colonel|gouverneur|maire)|la\s+(?:junte|source|organisation)|l['’](?:armée|officier|organisation|ong|agence|association|union|élu|habitant|habitante)|l['’]état-major|les\s+(?:assaillants|jihadistes|djihadistes|insurgés|combattants|rebelles))$"
    ),
    unspecified=words(
        r"^(?:(?:des|les|plusieurs|certaines?|de|diverses|différentes|premières)\s+)*(?:informations?|sources?|rumeurs?|médias|témoignages|images|vidéos|échos)(?:\s+(?:concordantes|locales?|diverses|non confirmées|préliminaires))?$|^on$|^(?:plusieurs\s+)?sources\s+(?:locales?|sécuritaires?|militaires?)$"
    ),
    unnamed=words(rf"^(?:(?:{_MODIFIERS})\s+)*(?:[\w-]+\s+){{0,1}}?(?:{_PERSONS})\b"),
    generic=words(
        rf"^(?:{_MODIFIERS}|{_PERSONS}|informations?|rumeurs?|médias|images|vidéos|échos|ce|cet|cette|ces|son|sa|ses|leurs?|ils?|elles?|on)\b|^l['’]"
    ),
    institutions=words(
        r"\b(?:ministère|bureau|direction|état-major|armée|police|gendarmerie|gouvernement|présidence|mairie|préfecture|gouvernorat|commission|comité|conseil|"
        r"mission|ambassade|hôpital|parquet|cour|tribunal|junte|coalition|alliance|parti|syndicat|association|ong|organisation|agence|commandement|primature|"
        r"observatoire|coordination|fédération|collectif|université|société|compagnie|service|forces?|front|mouvement|croix-rouge|nations|groupe|parlement|assemblée|sénat)\b"
    ),
    head_ends=words(
        r"\s(?:de|du|des|à|au|aux|en|dans|pour|chez|près|qui|jointe?s?|interrogée?s?|basée?s?)\b|\sd['’]|,|\s\("
    ),
    own_speech=words(r"\b(?:nous|nos|notre|nôtres?)\b"),
    statement_heading=words(
        r"^\W*(?:communiqué|déclaration|message|revendication)(?:\s+(?:officielle?|de presse|conjointe?|urgente?|militaire|final))*(?:\s+(?:n°|no|numéro)\s*\d+)?"
        r"\s+(?:du\s+|de\s+la\s+|de\s+l['’]|des\s+|de\s+|d['’])(?P<who>[^\n:;|]{2,120}?)(?=\s+(?:en date|relatif|sur|concernant)\b|[\n:;|.,]|$)"
    ),
    hedges=words(
        r"\b(?:apparemment|probablement|peut-être|sans doute|vraisemblablement|semble(?:nt)?|semblerait|pourrait|pourraient|aurait|auraient|serait|seraient|présumée?s?|environ|près de|supposée?s?)\b"
    ),
    negation=words(r"\b(?:ne|aucune?|jamais|ni|sans|rien|personne|démenti|dément|nie|nié)\b|\bn['’]"),
    silence=words(
        r"(?:\bn['’](?:a|ont|avait|avaient|ayant)\s+(?:pas|jamais|rien|point)\s+(?:encore\s+|immédiatement\s+|souhaité\s+|voulu\s+)*|\bsans\s+|\brefus\w+ de\s+)"
        r"(?:précis|donn|communiqu|fourn|révél|indiqu|comment|confirm|réag|répond|publi|identifi|détaill|revendiqu|divulgu|évoqu|mentionn|dit|dire|fai[rt]|annonc|livr)\w*"
        r"|\bne\s+(?:précis|donn|communiqu|fourn|révèl|indiqu|comment|confirm|mentionn|revendiqu|di[tst]|évoqu|publi)\w*\s+(?:pas|rien|aucune?)\b"
        r"|\bn['’](?:évoqu|indiqu|annonc)\w*\s+(?:pas|rien|aucune?)\b|\bn['’](?:a|ont)\s+(?:donné|fourni|fait|communiqué|livré)\s+aucune?\b"
    ),
    witness=words(
        r"\b(?:habitante?s?|riveraine?s?|témoins?|villageois(?:es?)?|rescapée?s?|survivante?s?|commerçante?s?|agriculteurs?|éleveurs?|enseignante?s?|transporteurs?|chauffeurs?)\b"
    ),
    roles=words(
        r"\b(?:porte-parole|ministre|premier ministre|président(?:e)?|général|colonel|capitaine|lieutenant|commandant|chef|gouverneur|préfet|maire|directeur|directrice|secrétaire|ambassadeur|coordinateur|coordinatrice|responsable|analyste|chercheu(?:r|se)|professeure?|médecin|imam|évêque|émissaire|représentante?|officier|élu|conseiller|habitante?|témoin|villageois|procureur|juge|député|commerçante?|enseignante?|notable|émir|directeur|infirmi(?:er|ère)|avocate?|militante?|étudiante?|chauffeur|pasteur|prêtre|curé|sous-préfet|inspecteur|commissaire|sergent|amiral|chargée? de|coordonnat(?:eur|rice)|vice-président|premier ministre|parent|élue|membre|fondateur|fondatrice)\b"
    ),
    not_subject=words(
        r"^(?:que|qui|et|ou|mais|de|du|des(?=\s+(?:que|qui))|pour|avec|par|dans|en|sur|à|au|aux|comme|alors|si|parce|tandis|quand|où|ce qui|ce que|ne|pas|plus|ayant|étant|été|était|est|sont|dont|avoir|être|s['’]être|n['’]avoir|(?:liée?|affiliée?|alliée?)s?\s+(?:à|au|aux))\b(?!\s+(?:groupe|porte-parole))"
    ),
)

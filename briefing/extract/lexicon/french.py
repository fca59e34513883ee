"""How French attributes."""

from __future__ import annotations

from briefing.extract.lexicon import french_cues as cues
from briefing.extract.lexicon import hedge_words
from briefing.extract.lexicon.french_verbs import NOUNS
from briefing.extract.lexicon.lexicon import Lexicon, words
from briefing.extract.text.sentences import FRENCH as SENTENCES
from briefing.model.claim import ChannelKind

_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+(?:(?:de\s+la|de|du|des|la)\s+|d['’])?[A-ZÀ-ÖØ-Þ][\w’'.-]*)*)"

# "a raconté à l'AFP Moussa Diarra": the agency's name ends where the speaker's begins.
_AGENCY = r"(?-i:[A-Z]{2,6}\b|Reuters\b|Xinhua\b|Anadolu\b|Bloomberg\b|(?:Agence|Radio|Télé|TV)\s+[A-ZÀ-Þ][\w’-]+|[A-ZÀ-Þ][\w’-]+\s+(?:Presse|Press|Infos?|TV|FM|News|Afrique)\b|Radio Okapi\b|France 24\b)"

_MODIFIERS = (
    "une?|deux|trois|quatre|cinq|plusieurs|des|certaine?s|quelques|un autre|une autre|d['’]autres|de nombreu(?:x|ses)|le|la|les|l['’]un des|l['’]une des|un des|une des|haute?s?|"
    "jeunes?|diverses|différentes|premières"
)
_PERSONS = (
    "habitante?s?|porte-parole|riveraine?s?|témoins?|villageois(?:es?)?|officiers?|responsables?|sources?|diplomates?|médecins?|infirmi(?:er|ère)s?|"
    "commerçante?s?|agriculteurs?|éleveurs?|soldats?|militaires?|analystes?|experts?|rescapée?s?|survivante?s?|proches|notables?|élue?s?|enseignante?s?|"
    "chauffeurs?|transporteurs?|fonctionnaires?|policiers?|gendarmes?|hommes?|femmes?|mères?|pères?|parents?|étudiante?s?|élèves?|conseillers?|agents?|autorités|"
    "déplacée?s?|réfugiée?s?|manifestante?s?|organisateurs?|secouristes?|observateurs?|humanitaires?|journalistes?|avocate?s?|voisine?s?|chefs?|membres?|passagers?|"
    "familles?|personnes?|gens|vend(?:eur|euse)s?|mécaniciens?|tailleurs?|boulangers?|lycéen(?:ne)?s?|retraitée?s?|ouvri(?:er|ère)s?|bergers?|piroguiers?|gardiens?|cultivat(?:eur|rice)s?|maraîch(?:er|ère)s?|boutiqui(?:er|ère)s?|civils?|jeunes?|militante?s?|pêcheurs?|paysans?|employée?s?"
)

# "n'a |toutefois| pas précisé"
_YET = r"(?:(?:toutefois|cependant|pourtant|néanmoins|pour\s+l['’](?:heure|instant)|pour\s+le\s+moment|à\s+ce\s+stade|à\s+ce\s+jour|jusqu['’]ici|toujours|encore|\w+ment)\s+){0,2}"

FRENCH = Lexicon(
    language="fr",
    sentence_rules=SENTENCES,
    finite=cues.FINITE,
    participle=cues.PARTICIPLE,
    according=cues.ACCORDING,
    nominal=cues.NOMINAL,
    noun_clause=cues.NOUN_CLAUSE,
    passive=cues.PASSIVE,
    inverted=cues.INVERTED,
    frames=cues.FRAMES,
    seen=cues.SEEN,
    impersonal=cues.IMPERSONAL,
    counted_by=cues.COUNTED_BY,
    passed_on=words(
        r"(?P<cue>\b(?:message|note\s+vocale|vocal|audio|sms|texto|post|tweet|statut|publication|story|live|mail|courriel|communiqué|bulletin|thread|commentaire|capture|enregistrement|témoignage)(?:\s+[\w’'-]+){0,3}?(?:\s+(?:transférée?|reçue?|partagée?|relayée?|envoyée?|circulant|qui\s+circule)(?:\s+(?:plusieurs\s+fois|tel\s+quel|sur\s+\w+))?)?)"
        r"(?:\s+(?:de\s+la\s+part\s+d[eu]\s+|d[e’']\s?|du\s+|par\s+)(?P<who>[^,.;:“”]{2,60}?)|,\s+(?P<who2>[^,.;:“”]{2,40}?))?\s*:\s*(?=“)"
    ),
    bracketed=words(
        r"\(\s*(?:(?:selon\s+)?sources?\s*:\s*(?P<named>[^():]{2,80})|(?P<who>(?:plusieurs\s+)?sources?\s+[^():,]{3,60}|(?:témoin|habitante?|riverain)s?(?:\s+[^():,]{3,40})?))\s*\)"
    ),
    present=words(
        r"\b(?:peut|peuvent|doit|doivent|va|vont|restent?|continuent?|fait|font|tient|tiennent|demeurent?|vient|viennent|contrôlent?|occupent?|avancent?|manquent?|vit|vivent|dure|durent|commencent?|"
        r"progressent?|circulent?|attend|attendent|fuit|fuient|arrivent?|bloquent?|menacent?|veut|veulent|sait|savent|prend|prennent|met|mettent|dort|dorment|meurt|meurent|"
        r"il\s+y\s+a|c['’]est|ne|se|transportent?|utilisent?|portent?|visent?|touchent?|tuent?|attaquent?|frappent?|perd|perdent|reçoit|reçoivent|figurent?|comprend|comptent?|dispose(?:nt)?|faut)\b|\b[ns]['’]"
    ),
    complement=words(
        rf"(?:\s*,?\s*(?:(?:à|auprès\s+d['’e]|au\s+micro\s+d['’e]|sur\s+les\s+ondes\s+d['’e]|à\s+l['’]antenne\s+d['’e])\s*(?:l['’]|la\s+)?{_NAME}|avec\s+(?:la\s+(?:plus\s+grande|dernière)\s+\w+|force|vigueur|fermeté|véhémence|insistance)|dans\s+les\s+termes\s+les\s+plus\s+\w+|sans\s+(?:réserve|ambages|détour)|à\s+demi-mot|sous\s+(?:(?:couvert|condition)\s+d(?:e\s+l)?[e’']?\s?)?anonymat|(?:dans|par|via|sur|lors d['’]|au cours d['’]|à)\s*(?:un|une|le|la|les|son|sa|leurs?|ses|des)?\s*(?:[\w-]+\s+){{0,2}}?"
        rf"(?:communiqué|déclaration|rapport|message(?:\s+(?:audio|vidéo|écrit))?|publication|bulletin|entretien|interview|conférence de presse|télévision(?:\s+(?:nationale|publique|d['’][ÉE]tat))?|radio(?:\s+nationale)?|réseaux sociaux|(?:message|enregistrement)\s+(?:audio|vidéo|sonore)|Telegram|Facebook|Twitter|X\b|vidéo|discours|allocution|point de presse|mur|page|compte|fil|profil|blog|story|statut|groupe|forum)"
        rf"(?:\s+(?:diffusée?|publiée?|lue?|transmise?|relayée?)\s+[^,.;:«»“”\"]{{1,50}}?(?=,|\s+qu[e'’]|\s*[«“\":]|\s*[.]?$))?"
        rf"|(?:{_DAYS})(?:\s+(?:matin|soir|après-midi))?|hier(?:\s+soir)?|aujourd['’]hui|ce\s+(?:matin|soir|{_DAYS})|le\s+\d{{1,2}}(?:er)?\s+\w+|de\s+(?:son|leur)\s+côté|pour\s+(?:sa|leur)\s+part|par\s+ailleurs|en\s+outre|également|notamment|aussi|encore|toujours|même|à\s+nouveau|de\s+nouveau|d['’]ores\s+et\s+déjà|par\s+là|de\s+source\s+sûre|quant\s+à\s+(?:lui|elle|eux)|(?:lui|elle|eux|elles)(?=\s*,)|pourtant|toutefois|ainsi|plutôt|surtout|(?!(?:comment|moment|document|bâtiment|gouvernement|mouvement|logement|campement|armement|affrontement|détachement|déplacement|enlèvement|bombardement|département|régiment|événement)\b)\w{{3,}}ment(?=\s)"
        rf"|(?:à|auprès d['’]|au micro d['’]|auprès de|à l['’]|au|aux)\s*(?:l['’]|la\s+|le\s+)?(?:{_NAME}|journalistes|presse|agence\s+{_NAME})))*\s*,?\s*(?P<that>qu(?:e\b|['’])|(?=(?:avoir|être|s['’]être|n['’]avoir|ne\s+pas|vouloir|craindre)\b)|:(?=\s*[^\s“]))?\s*:?\s*"
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
        r"\b(?:(?<!\bl['’])est|sont|ai|suis|avons|sommes|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|fut|furent|pourrait|devrait|faudrait|(?-i:[a-zà-ÿ]{3,}(?:aient|èrent|erait|irait|drait)))\b"
    ),
    aside=words(
        r"\s*(?:jointe?s?|interrogée?s?|citée?s?|contactée?s?|reprise?s?|qui|parlant|sous couvert|dont|citant|se\s+fondant|s['’]appuyant)\b[^,]*,"
    ),
    content_ends=words(
        r",\s+(?:lequel|laquelle|lesquels|lesquelles)\b|\s:\s(?=(?-i:[a-zà-ÿ]))|,?\s+(?:tandis qu[e'’]|alors qu[e'’]|bien qu[e'’]|mais\b)|;"
    ),
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
    attitudes=cues.ATTITUDES,
    needs_that=NOUNS,
    clause_starts=words(
        r"[;:—–(]|\s-\s|\b(?:tandis qu[e'’]|alors qu[e'’]|bien qu[e'’]|parce qu[e'’]|puisqu[e'’]|lorsqu[e'’]|quand|après|avant|mais|et|que|qui|où|dont|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|auxquelles|si|comme)(?:\b|(?<=['’]))|\bqu['’]"
    ),
    lead_in=words(
        rf"^\s*(?:(?:s['’])?\w{{3,}}ant(?=\s)|(?:jointe?|interrogée?|contactée?|rencontrée?|questionnée?|sollicitée?|invitée?|réunie?|citée?|présente?)s?\b|côté|chez|selon\s+nos|contre|face|concernant|quant|d['’]ailleurs|ainsi|enfin|ensuite|puis|entre-temps|pendant\s+ce|peu|quelques|toujours|trois|deux|une\s+(?:heure|semaine)|à|dans|au|aux|en|sur|lors|pendant|depuis|après|avant|par|pour|près|malgré|hier|aujourd['’]hui|cependant|toutefois|plus tôt|de son côté|le\s+\d|ce\s+(?:matin|soir|{_DAYS})|{_DAYS}|mais|et|d['’]autre part|par ailleurs|auparavant)\b[^,]*,\s*"
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
    hedges=hedge_words.FRENCH,
    negation=words(r"\b(?:ne|aucune?|jamais|ni|sans|rien|personne|démenti|dément|nie|nié)\b|\bn['’]"),
    silence=words(
        rf"(?:\bn['’](?:a|ont|avait|avaient|ayant|avons)\s+{_YET}(?:pas|jamais|rien|point)\s+(?:encore\s+|immédiatement\s+|souhaité\s+|voulu\s+|daigné\s+|accepté\s+d[e'’]\s?|pu\s+|été\s+en\s+mesure\s+d[e'’]\s?|été\s+autorisée?s?\s+à\s+|tenu\s+à\s+)*|\bsans\s+|\brefus\w+ de\s+|\b(?:refus\w+|(?:s['’]est|se\s+sont)\s+refusée?s?)\s+(?:de|à)\s+)"
        r"(?:s['’]exprim|s['’]étend|s['’]attard|se\s+prononc|précis|donn|communiqu|fourn|révél|indiqu|comment|confirm|réag|répond|publi|identifi|détaill|revendiqu|divulgu|évoqu|mentionn|dit|dire|fai[rt]|annonc|livr|avanc|chiffr|partag|apport|en\s+dire)\w*"
        r"|\bne\s+(?:précis|donn|communiqu|fourn|révèl|indiqu|comment|confirm|mentionn|revendiqu|di[tst]|évoqu|publi|avanc|livr|détaill|chiffr)\w*\s+(?:pas|rien|aucune?)\b"
        rf"|\bn['’](?:évoqu|indiqu|annonc|avanc)\w*\s+(?:pas|rien|aucune?)\b|\bn['’](?:a|ont|avait|avaient)\s+{_YET}(?:donné|fourni|fait|communiqué|livré|avancé|publié|apporté|évoqué|mentionné|précisé)\s+aucune?\b"
    ),
    witness=words(
        r"\b(?:habitante?s?|riveraine?s?|témoins?|villageois(?:es?)?|rescapée?s?|survivante?s?|commerçante?s?|agriculteurs?|éleveurs?|enseignante?s?|transporteurs?|chauffeurs?)\b"
    ),
    roles=words(
        r"\b(?:porte-parole|ministre|premier ministre|président(?:e)?|général|colonel|capitaine|lieutenant|commandant|chef|gouverneur|préfet|maire|directeur|directrice|secrétaire|ambassadeur|coordinateur|coordinatrice|responsable|analyste|chercheu(?:r|se)|professeure?|médecin|imam|évêque|émissaire|représentante?|officier|élu|conseiller|habitante?|témoin|villageois|procureur|juge|député|commerçante?|enseignante?|notable|émir|directeur|infirmi(?:er|ère)|avocate?|militante?|étudiante?|chauffeur|pasteur|prêtre|curé|sous-préfet|inspecteur|commissaire|sergent|amiral|chargée? de|coordonnat(?:eur|rice)|vice-président|premier ministre|parent|élue|membre|fondateur|fondatrice)\b"
    ),
    not_subject=words(
        r"^(?:selon|rien|personne|nul|parmi|outre|malgré|devant|derrière|depuis|pendant|après|avant|contre|vers|sans|sous|hors|à\s+cause|suite|grâce|que|qui|et|ou|mais|de|du|des(?=\s+(?:que|qui))|pour|avec|par|dans|en|sur|à|au|aux|comme|alors|si|parce|tandis|quand|où|ce qui|ce que|ne|pas|plus|ayant|étant|été|était|est|sont|dont|avoir|être|s['’]être|n['’]avoir|(?:liée?|affiliée?|alliée?)s?\s+(?:à|au|aux))\b(?!-)(?!\s+(?:groupe|porte-parole))"
        r"|^(?!(?:offic|polic|douan|greff|sold|conseill|infirm|ouvri|berg|courri)\w*\b)(?-i:[a-zà-ÿ]{2,}(?:er|ir))\s+(?:les?\b|la\b|l['’]|des\b|une?\b|du\b|plus\b|\d|deux\b|trois\b|quatre\b|cinq\b|six\b|sept\b|huit\b|dix\b|plusieurs\b|pas\b|à\b|dans\b|sur\b|par\b|qu['’e])"
    ),
)

"""How French attributes."""

from __future__ import annotations

from briefing.extract.lexicon.lexicon import Lexicon, attitudes, words
from briefing.extract.sentences import FRENCH as SENTENCES
from briefing.model.claim import Attitude, ChannelKind

# Past participles and present forms; "a", "ont", "avait" … come before the participles in the pattern.
_PAST = {
    Attitude.SAID: (
        "déclaré dit annoncé indiqué précisé ajouté expliqué rapporté confirmé signalé souligné rappelé écrit reconnu admis "
        "révélé communiqué évoqué noté répondu poursuivi conclu publié témoigné informé relevé"
    ),
    Attitude.CLAIMED: "affirmé assuré revendiqué soutenu prétendu accusé argué martelé clamé",
    Attitude.DENIED: "démenti nié rejeté réfuté contesté",
    Attitude.WARNED: "averti prévenu menacé alerté",
    Attitude.WANTS: "demandé exigé appelé exhorté réclamé souhaité",
    Attitude.BELIEVES: "estimé jugé condamné dénoncé craint salué déploré",
    Attitude.DESCRIBED: "décrit raconté relaté",
}
_PRESENT = {
    Attitude.SAID: (
        "déclare déclarent dit disent annonce annoncent indique indiquent précise précisent ajoute ajoutent explique "
        "expliquent rapporte rapportent confirme confirment signale signalent souligne soulignent rappelle rappellent "
        "reconnaît reconnaissent évoque évoquent témoigne témoignent écrit écrivent"
    ),
    Attitude.CLAIMED: (
        "affirme affirment assure assurent revendique revendiquent soutient soutiennent prétend prétendent accuse accusent"
    ),
    Attitude.DENIED: "dément démentent nie nient rejette rejettent réfute réfutent conteste contestent",
    Attitude.WARNED: "avertit avertissent prévient alerte alertent",
    Attitude.WANTS: "demande demandent exige exigent exhorte réclame",
    Attitude.BELIEVES: "estime estiment juge jugent craint craignent dénonce dénoncent condamne condamnent déplore déplorent",
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
    "selon": Attitude.SAID, "état": Attitude.SAID, "garde": Attitude.WARNED, "inquiète": Attitude.WARNED, "inquiété": Attitude.WARNED, "préoccupé": Attitude.WARNED, "préoccupée": Attitude.WARNED,
}  # fmt: skip
# Present forms that are as often nouns or plain verbs: only before "que" or a quotation.
_NEEDS_THAT = frozenset(
    "demande demandent rappelle signale estime estiment juge écrit confirme indique communiqué évoque conteste note "
    "appelé publié informé relevé conclu condamne rejette accuse rapporte soutient publié poursuivi dit demandé rejeté".split()
)


def _any(*tables: dict[Attitude, str]) -> str:
    forms = {form for table in tables for listed in table.values() for form in listed.split()}
    return "|".join(sorted(forms, key=len, reverse=True))


_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_ADVERB = r"(?:(?:également|aussi|ensuite|encore|déjà|toutefois|notamment|par ailleurs|de son côté|pour sa part|à son tour|\w+ment)\s+)?"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*|de|du|des|la|d'|d’))*[\w]*)"

FRENCH = Lexicon(
    language="fr",
    sentence_rules=SENTENCES,
    finite=words(
        rf"\b(?:(?:n['’](?:a|ont|avait)\s+(?:pas|jamais)|l['’]a|l['’]ont|a|ont|avait|avaient|aurait|auraient|ayant)\s+{_ADVERB}(?P<verb>{_any(_PAST)}|fait état|mis en garde)e?s?"
        rf"|(?:s['’]est|se sont)\s+(?:dite?s?\s+)?(?P<verb2>inquiét(?:é|ée|és)|préoccupée?s?|félicité(?:e|s)?)|(?P<verb3>{_any(_PRESENT)}|fait état|font état|met en garde|mettent en garde|se félicite|s['’]inquiète))\b(?!-)"
    ),
    participle=words(rf"(?:,\s*|\b)(?:(?:tout en|en|et)\s+){{0,2}}(?P<verb>{_any(_GERUND)})\b"),
    according=words(
        r"\b(?:selon(?!\s+(?:lui|elle|eux)\b(?!,))|d['’]après|à en croire|aux dires de|de l['’]avis de)\b|\bde (?=sources?\b)"
    ),
    nominal=words(
        r"\b(?:(?:un|le|ce|les|des|la|une|son|leur)\s+)?(?:communiqués?|déclarations?|revendications?|annonces?|affirmations?|rapports?|témoignages?)\s+"
        r"(?:publiée?s?\s+par|diffusée?s?\s+par|par|émanant\s+d[eu])\b"
    ),
    inverted=words(
        rf"\b(?:(?:a|avait)-t-(?P<pronoun>il|elle|on)|(?:ont|avaient)-(?P<pronoun2>ils|elles)|ai-je)\s+{_ADVERB}(?P<verb>{_any(_PAST)})\b"
        rf"|\b(?P<verb2>{_any(_PRESENT)})(?:-t)?-(?P<pronoun3>il|elle|on|ils|elles)\b"
    ),
    complement=words(
        rf"(?:\s*,?\s*(?:(?:dans|par|via|sur|lors d['’]|au cours d['’]|à)\s*(?:un|une|le|la|les|son|sa|leurs?|ses|des)?\s*(?:[\w-]+\s+){{0,2}}?"
        rf"(?:communiqué|déclaration|message|publication|bulletin|entretien|interview|conférence de presse|télévision(?:\s+(?:nationale|publique|d['’][ÉE]tat))?|radio(?:\s+nationale)?|réseaux sociaux|Telegram|Facebook|Twitter|X|vidéo|discours|allocution|point de presse)"
        rf"(?:\s+(?:diffusée?|publiée?|lue?|transmise?|relayée?)\s+[^,.;:«»“”\"]{{1,50}}?(?=,|\s+qu[e'’]|\s*[«“\":]|\s*[.]?$))?"
        rf"|(?:{_DAYS})(?:\s+(?:matin|soir|après-midi))?|hier(?:\s+soir)?|aujourd['’]hui|ce\s+(?:matin|soir|{_DAYS})|le\s+\d{{1,2}}(?:er)?\s+\w+"
        rf"|(?:à|auprès d['’]|au micro d['’]|auprès de|à l['’]|au|aux)\s*(?:l['’]|la\s+|le\s+)?(?:{_NAME}|journalistes|presse|agence\s+{_NAME})))*\s*,?\s*(?P<that>qu(?:e\b|['’]))?\s*:?\s*"
    ),
    audience=words(
        r"\b(?:à l['’]|auprès d[e'’]\s*(?:l['’]|la\s+)?|à la\s+|au micro d[e'’]\s*|au\s+(?:journal|quotidien|site)\s+|à\s+)(?P<who>(?:agence\s+(?:de presse\s+)?)?(?-i:AFP|RFI|AP|[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]*)*)|presse|télévision nationale)"
        r"|\baux\s+(?P<who2>journalistes|médias)"
    ),
    relayed=words(
        rf"\b(?:repris(?:es?|e)?|citée?s?|relayée?s?|rapportée?s?|diffusée?s?|cités)\s+par\s+(?:l['’]|la\s+|le\s+|les\s+)?(?P<who>(?:agence\s+(?:de presse\s+)?|journal\s+|quotidien\s+|chaîne\s+)?{_NAME}|télévision nationale|médias locaux|médias d['’][ÉE]tat|presse locale)"
    ),
    told=words(
        rf"\s+(?:à l['’]|à la\s+|au\s+|aux\s+|à\s+|auprès d[e'’]\s*(?:l['’])?)(?:{_NAME}|journalistes|presse|agence\s+{_NAME})"
    ),
    finite_verb=words(
        r"\b(?:est|sont|ai|suis|avons|sommes|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|fut|furent|(?-i:[a-zà-ÿ]{3,}(?:aient|èrent)))\b"
    ),
    aside=words(r"\s*(?:jointe?s?|interrogée?s?|citée?s?|contactée?s?|reprise?s?|qui|parlant|sous couvert|dont)\b[^,]*,"),
    content_ends=words(r",?\s+(?:tandis qu[e'’]|alors qu[e'’]|bien qu[e'’]|mais)|;"),
    channels=(
        (
            ChannelKind.SOCIAL_MEDIA,
            words(
                r"\b(?:sur|via|par|dans)\s+(?:(?:un|une|les|ses|leurs|son|sa|le|la)\s+)?(?:[\w-]+\s+){0,3}?(?:réseaux sociaux|Telegram|Facebook|Twitter|WhatsApp|TikTok|YouTube)\b"
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
        r"^(?:il|elle|ils|elles|lui|eux|ce(?:\s+même)?\s+groupe|cette\s+source|celui-ci|celle-ci|ce dernier|cette dernière|le\s+(?:groupe|porte-parole|communiqué|texte|mouvement|ministère|ministre|général|colonel|gouverneur|maire)|la\s+(?:junte|source|organisation)|l['’](?:armée|officier|organisation|élu|habitant|habitante)|l['’]état-major|les\s+(?:assaillants|jihadistes|djihadistes|insurgés|combattants|rebelles))$"
    ),
    unspecified=words(
        r"^(?:(?:des|les|plusieurs|certaines?|de|diverses|différentes|premières)\s+)*(?:informations?|sources?|rumeurs?|médias|témoignages|images|vidéos|échos)(?:\s+(?:concordantes|locales?|diverses|non confirmées|préliminaires))?$|^on$|^(?:plusieurs\s+)?sources\s+(?:locales?|sécuritaires?|militaires?)$"
    ),
    unnamed=words(
        r"^(?:(?:une?|deux|trois|quatre|plusieurs|des|certains|quelques|un autre|une autre|le|la|les|l['’]un des|haut|jeune)\s+)*(?:[\w-]+\s+){0,1}?(?:habitante?s?|porte-parole|riveraine?s?|témoins?|villageois(?:es?)?|officiers?|responsables?|sources?|diplomates?|médecins?|infirmi(?:er|ère)s?|commerçante?s?|agriculteurs?|éleveurs?|soldats?|militaires?|analystes?|experts?|rescapée?s?|survivante?s?|proches|notables?|élue?s?|enseignante?s?|chauffeurs?|transporteurs?|fonctionnaires?|policiers?|gendarmes?|homme|femme|mère|père|étudiante?s?|conseillers?|agents?)\b"
    ),
    hedges=words(
        r"\b(?:apparemment|probablement|peut-être|sans doute|vraisemblablement|semble(?:nt)?|semblerait|pourrait|pourraient|aurait|auraient|serait|seraient|présumée?s?|environ|près de|supposée?s?)\b"
    ),
    negation=words(r"\b(?:ne|aucune?|jamais|ni|sans|rien|personne|démenti|dément|nie|nié)\b|\bn['’]"),
    witness=words(
        r"\b(?:habitante?s?|riveraine?s?|témoins?|villageois(?:es?)?|rescapée?s?|survivante?s?|commerçante?s?|agriculteurs?|éleveurs?|enseignante?s?|transporteurs?|chauffeurs?)\b"
    ),
    roles=words(
        r"\b(?:porte-parole|ministre|premier ministre|président(?:e)?|général|colonel|capitaine|lieutenant|commandant|chef|gouverneur|préfet|maire|directeur|directrice|secrétaire|ambassadeur|coordinateur|coordinatrice|responsable|analyste|chercheu(?:r|se)|professeure?|médecin|imam|évêque|émissaire|représentante?|officier|élu|conseiller|habitante?|témoin|villageois|procureur|juge|député|commerçante?|enseignante?|notable|émir)\b"
    ),
    not_subject=words(
        r"^(?:que|qui|et|ou|mais|de|du|des(?=\s+(?:que|qui))|pour|avec|par|dans|en|sur|à|au|aux|comme|alors|si|parce|tandis|quand|où|ce qui|ce que|ne|pas|plus|ayant|étant|été|était|est|sont|dont)\b(?!\s+(?:groupe|porte-parole))"
    ),
)

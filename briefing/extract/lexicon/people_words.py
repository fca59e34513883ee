"""Words for people, English and French: ranks, posts, callings, who is meant by "the officer", and of which sex they tell.

Forms are regular expressions without groups, matched without regard to case.
"""

from __future__ import annotations

import re

from briefing.extract.lexicon.callings import CALLINGS

RANKS = (
    r"(?:(?:major|lieutenant|brigadier|vice|rear|staff|first|second|master|warrant|deputy|sous|sub|quartier)[ -])?"
    r"(?:colonel-major|col\.? maj|général de brigade|général de division|adjudant-chef|sergent-chef|general|général|generals|colonel|lieutenant[ -]colonel|captain|capitaine|major|lieutenant|commander|commandant|sergeant|sergent|"
    r"corporal|caporal|admiral|amiral|brigadier|superintendent|constable|adjudant|inspector|inspecteur|commissaire|marshal|maréchal|"
    r"gen|col|lt|lt col|maj|capt|cmdr|sgt|cpl|adm|brig|insp)"
)
# Posts of which there is one at a place or in a body: the words identify who it is.
POSTS = (
    r"(?:vice[- ]|deputy |acting |interim |former |prime |premi[eè]re? |sous-|ex-|assistant |chief |district |divisional |regional |provincial )*"
    r"(?:governor|prefect|mayor|mayoress|minister|president|secretary|secretary[- ]general|director|director[- ]general|administrator|commander|chief|head|"
    r"commissioner|ambassador|envoy|chairman|chairwoman|chairperson|chair|speaker|king|queen|sultan|emir|bishop|archbishop|prosecutor|principal|headteacher|"
    r"headmaster|headmistress|councillor|coordinator|leader|spokesman|spokeswoman|spokesperson|chancellor|premier|magistrate|sheriff|warden|dean|rector|"
    r"gouverneure?|préfet|préfète|maire|mairesse|ministre|présidente?|secrétaire|directeur|directrice|administrateur|administratrice|commandante?|chef|cheffe|"
    r"(?:district|divisional|medical|media|press|public relations|public information|public affairs|information|liaison|protocol|returning|electoral|"
    r"chief medical|desk|station|health|veterinary|customs|immigration|duty|veterinary|civil affairs|human rights) officer|"
    r"(?:police |general |army )?inspector|superintendent|matron|treasurer|ombudsman|auditor|attorney[- ]general|chief of staff|patriarch|caliph|high commissioner|"
    r"imam|parish priest|abbot|curé|grand imam|chief imam|convener|convenor|organi[sz]er|undersecretary|comptroller|burgomaster|vicar[- ]general|"
    r"infirmi(?:er|ère)-major|infirmi(?:er|ère)-chef|médecin[- ](?:chef|directeur|major)|sous-préfet|sous-préfète|surintendante?|substitut du procureur|trésorière?|médiateur de la république|"
    r"inspecteur(?: d['’]académie| général)|chef d['’]état-major|vice-président|patriarche|calife|khalife|député-maire|doyenne?|"
    r"(?:special )?representative|représentante?(?: spéciale?)?|"
    r"commissaire|ambassadeur|ambassadrice|émissaire|roi|reine|émir|évêque|archevêque|procureure?|proviseure?|coordinateur|coordinatrice|coordonnateur|"
    r"coordonnatrice|dirigeante?|porte-parole|chancelier|alcalde|alcaldesse|bourgmestre|intendant|recteur|responsable)"
)
_LAY_EN = (
    "convener|convenor|organi[sz]er|enumerator|vlogger|blogger|influencer|streamer|rapporteur|facilitator|moderator|abductor|captor|kidnapper|commuter|"
    "accountant|veterinarian|surveyor|welder|porter|butler|grocer|bystander|passer-by|onlooker|mourner|worshipper|parishioner|groom|bride|"
    "camerawoman|cameraman|interpreter|translator|secretary|treasurer|headman|chieftain|landowner|negotiator|protester|demonstrator|campaigner|"
    "housewife|homemaker|busker|hawker|digger|logger|rancher|smuggler|ferryman|boatman|undertaker|gravedigger|"
    "vicar|delegate|landlord|tenant|barber|weaver|potter|plumber|electrician|porter|resident|inhabitant|villager|local|witness|eyewitness|survivor|neighbou?r|trader|farmer|herder|herdsman|shepherd|shopkeeper|vendor|seller|merchant|"
    "driver|teacher|student|pupil|doctor|surgeon|physician|nurse|medic|paramedic|midwife|pharmacist|fisherman|hunter|vigilante|carpenter|mechanic|tailor|baker|"
    "butcher|cook|guard|watchman|pastor|priest|imam|bishop|monk|nun|elder|notable|activist|lawyer|judge|journalist|reporter|correspondent|researcher|analyst|expert|"
    "professor|lecturer|economist|diplomat|mediator|negotiator|official|officer|soldier|fighter|policeman|policewoman|gendarme|deserter|prisoner|detainee|hostage|"
    "worker|employee|employer|manager|owner|volunteer|rescuer|firefighter|fireman|lawmaker|senator|deputy|legislator|member|representative|aide|adviser|advisor|"
    "engineer|technician|miner|rider|passenger|customer|refugee|pensioner|widow|widower|mother|father|brother|sister|uncle|aunt|cousin|son|daughter|grandmother|"
    "grandfather|mother-in-law|wife|husband|friend|relative|boy|girl|youth|teenager|man|woman|guy|person|source|militant|commander|captain|colonel|clerk|cleric|"
    "sailor|pilot|trucker|taxi driver|motorcyclist|butcher|admin|focal point|observer|monitor|coordinator|spokesman|photographer|caretaker|headmaster|treasurer"
)
_LAY_FR = (
    "organisat(?:eur|rice)|enquêt(?:eur|rice)|ravisseur|ravisseuse|sauveteur|manifestante?|blogueur|blogueuse|influenceur|influenceuse|modérat(?:eur|rice)|"
    "caméraman|comptable|vétérinaire|soudeur|épicier|épicière|piroguier|fidèle|paroissien|paroissienne|propriétaire|locataire|ménagère|"
    "ambulancier|ambulancière|brancardier|brancardière|traducteur|traductrice|interprète|soigneur|tradipraticien|tradipraticienne|ressortissante?|"
    "camionneur|routier|taximan|conductrice|zémidjan|porteur|porteuse|orpailleuse|passant|passante|collègue|patron|patronne|gérante?|hôtelier|hôtelière|"
    "enquêt(?:eur|rice)|infirmi(?:er|ère)-major|aumônier|catéchiste|muezzin|doyenne?|lycéenne?|collégienne?|écolier|écolière|"
    "adjointe?|docteure?|vicaire|déléguée?|attachée?|chargée? de mission|bras droit|greffier|greffière|huissier|notaire|habitante?|riveraine?|villageoise?|témoin|rescapée?|survivante?|voisine?|commerçante?|vendeuse|vendeur|marchande?|agriculteur|agricultrice|cultivateur|"
    "cultivatrice|paysanne?|éleveur|éleveuse|berger|bergère|pêcheur|pêcheuse|mareyeuse|chauffeur|conducteur|transporteur|enseignante?|instituteur|institutrice|professeure?|"
    "étudiante?|élève|médecin|chirurgienne?|infirmière?|infirmier|sage-femme|pharmacienne?|aide-soignante?|soignante?|secouriste|pasteur|prêtre|curé|abbé|imam|évêque|"
    "religieuse|religieux|moine|notable|sage|militante?|activiste|avocate?|juge|magistrate?|journaliste|correspondante?|chercheur|chercheuse|analyste|experte?|"
    "économiste|diplomate|médiateur|médiatrice|négociateur|officier|sous-officier|soldat|militaire|combattante?|policière?|policier|gendarme|déserteur|prisonnière?|"
    "prisonnier|otage|employée?|employeur|ouvrière?|ouvrier|bénévole|volontaire|pompier|députée?|sénateur|sénatrice|élue?|conseillère?|conseiller|parlementaire|"
    "membre|représentante?|fonctionnaire|ingénieure?|technicienne?|mineur|orpailleur|motard|passagère?|passager|cliente?|réfugiée?|déplacée?|retraitée?|veuve|veuf|"
    "mère|père|frère|sœur|oncle|tante|cousine?|fils|fille|grand-mère|grand-père|épouse|époux|mari|femme|homme|ami|amie|proche|garçon|jeune|jeune homme|jeune femme|"
    "personne|source|chasseur|gardien|gardienne|vigile|forgeron|maçon|menuisier|boucher|boulanger|boulangère|couturière|couturier|tailleur|mandataire|édile|prélat|mécanicien"
)
PEOPLE = rf"(?:{_LAY_EN}|{_LAY_FR}|{POSTS}|{RANKS}|{CALLINGS})"
# Groups of people who speak as one: a role in the plural, never somebody with a name.
PLURALS = (
    r"(?:\w+men|\w+women|men|women|people|police officers|families|villagers|activists|workers|officials|officers|residents|witnesses|fighters|chefs|personnel|staff|crew|participants|"
    r"habitants|riverains|témoins|militants|combattants|rescapés|survivants|familles|pages|partners)"
)
# What a body's or a person's account is called, and through which kind of channel it comes.
ACCOUNTS_EN = (
    r"(?P<paper>tally|count|toll|report|findings|figures|estimate|assessment|records|list|survey|investigation|note|memo|letter|document|dispatch|bulletin|update|circular|memorandum|logbook|log|diary|register|leaflet|statistics|data|email|e-mail|situation report|sitrep|briefing note|fact sheet|registry|database|dossier|memoir|autopsy|ledger|exercise book)"
    r"|(?P<release>statement|communiqu[eé]|press release|declaration|announcement|press statement)"
    r"|(?P<post>post|tweet|thread|voice note|voice message|audio message|video message|Facebook post|Telegram post|channel|page|account|feed|story)"
)
ACCOUNTS_FR = (
    r"(?P<paper>décompte|bilan|comptage|rapport|recensement|estimation|évaluation|registre|liste|enquête|note|lettre|document|bulletin|circulaire|courrier|mémorandum|mémo|journal de bord|statistiques|tract|procès-verbal|enregistrements?|relevés?|données|chiffres|courriel|fiche|tableau|base de données|cahier|point de situation|compte rendu|compte-rendu)"
    r"|(?P<release>communiqué|déclaration|avis|annonce)"
    r"|(?P<post>publication|tweet|post|story|statut|direct|vidéo|message audio|message vocal|note vocale|message vidéo)"
)


def _table(*rows: tuple[str, str]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (re.compile(rf"(?:{words})", re.IGNORECASE), re.compile(rf"\b(?:{meant})\b", re.IGNORECASE))
        for words, meant in rows
    )


_OFFICERS = rf"{RANKS}|police\w*|officer|officier|commander|commandant|administrateur militaire|chief of staff|chef d['’]état-major|gendarme|militaire|soldier"
_ELECTED = (
    r"députée?|deputy|lawmaker|senator|sénateur|sénatrice|mayor|maire|conseill\w+|councillor|councilman|councilwoman|mp|legislator|parlementaire|élue?|"
    r"alcalde\w*|assemblyman|assemblywoman|bourgmestre|member of parliament|governor|gouverneur|president|présidente?"
)
_CLERGY = r"bishop|archbishop|priest|imam|pastor|father|reverend|rev|abbé|père|mgr|évêque|archevêque|curé|prêtre|pasteur|cardinal|monk|sheikh|cheikh|rabbi|vicar"
_MEDICAL = r"doctor|dr|docteur|surgeon|physician|médecin|chirurgien\w*|medical director|médecin-chef|paediatrician|pédiatre|obstetrician|anaesthetist|urgentiste"
_LAY = (
    r"resident|inhabitant|villager|local|trader|farmer|herder|shopkeeper|vendor|teacher|driver|student|neighbou?r|mother|father|survivor|witness|fisherman|"
    r"habitante?|riveraine?|villageois\w*|commerçante?|vendeu\w+|marchande?|agricult\w+|éleveu\w+|pêcheu\w+|enseignante?|chauffeur|étudiante?|voisine?|mère|père|"
    r"rescapée?|survivante?|témoin|worker|employee|employée?|pastor|imam|elder|notable|merchant|carpenter|man|woman|homme|femme"
)
# "The officer" may be a colonel: a general word and the more exact ones that somebody may have been introduced with.
MEANT_BY = _table(
    (r"colonel", r"(?:lt\.?\s+)?col"),
    (r"general|général", r"(?:(?:maj|lt|brig)\.?\s+)?gen"),
    (r"captain|capitaine", r"capt"),
    (r"major", r"maj"),
    (r"lieutenant", r"lt"),
    (r"commander", r"cdr|cmdr"),
    (r"sergeant|sergent", r"sgt"),
    (r"professor|professeure?|lecturer|academic", r"prof"),
    (r"(?:senior |high-ranking |army |military |police |haut |même )*offic(?:er|ier)|gradé|galonné|military man|militaire", _OFFICERS),
    (r"élue?|elu|elected official|edile|édile|mandataire|premier magistrat|elected representative", _ELECTED),
    (r"parlementaire|lawmaker|legislator|mp|député|deputy|congressman|congresswoman", r"députée?|deputy|lawmaker|senator|sénateur|sénatrice|mp|parlementaire|member of parliament|legislator"),
    (r"prelate|prélat|cleric|clergyman|religieux|man of god|homme d['’]église|ecclésiastique", _CLERGY),
    (r"doctor|physician|medic|médecin|praticien|soignante?|surgeon|docteur|docteure", _MEDICAL + r"|nurse|infirmi\w+|medic"),
    (r"diplomat|diplomate", r"ambassad\w+|envoy|émissaire|consul|chargé d['’]affaires|special representative|représentante?|high commissioner|diplomate?"),
    (r"(?:local |village |traditional )?(?:chief|leader)|chef|dirigeant|leader", r"chief|head|leader|chef|dirigeante?|commander|commandant|president|présidente?|chairman"),
    (r"resident|inhabitant|villager|local|habitante?|riveraine?|villageoise?", _LAY),
    (r"witness|eyewitness|témoin|survivor|rescapée?|survivante?|miraculée?", _LAY),
    (r"researcher|academic|analyst|expert|scholar|chercheu(?:r|se)|analyste|universitaire|experte?|spécialiste|political scientist", r"research\w*|academic|analyst|expert|professor|professeure?|lecturer|fellow|chercheu\w+|analyste|universitaire|experte?|economist|politologue|historian|historienne?|sociologue"),
    (r"trader|merchant|shopkeeper|vendor|seller|commerçante?|vendeu(?:r|se)|marchande?|stallholder", r"trader|merchant|shopkeeper|vendor|seller|sells|commerçante?|vendeu\w+|marchande?|tailor|butcher|épicier"),
    (r"activist|campaigner|militante?|activiste|défenseu(?:r|se)", r"activist|campaigner|militante?|activiste|défenseu\w+|defender|coordinat\w+|président\w* de l['’]association"),
    (r"lawyer|attorney|avocate?|jurist|juriste|conseil", r"lawyer|attorney|avocate?|counsel|maître|barrister|juriste"),
    (r"magistrate?|prosecutor|procureure?|judge|juge", r"magistrate?|prosecutor|procureure?|judge|juge|attorney general|substitut"),
    (r"minister|ministre", r"minister|ministre|secretary|secrétaire d['’]état"),
    (r"spokes(?:man|woman|person)|porte-parole", r"spokes\w+|porte-parole"),
    (r"commander|commandant|warlord|chef de guerre|chief|chef", rf"commander|commandant|{RANKS}|leader|chef|head"),
    (r"administrator|administrateur|administratrice|préfet|prefect", r"commissioner|commissaire|governor|gouverneur|chief executive|administrat\w+|préfet|préfète|prefect|sous-préfet|sub-prefect"),
    (r"teacher|enseignante?|instituteur|institutrice|headteacher|principal|headmaster|proviseur", r"teacher|enseignante?|institut\w+|headteacher|principal|headmaster|proviseure?|professeure?|schoolteacher"),
    (r"aid worker|humanitarian|humanitaire|relief worker", r"coordinat\w+|director|directeur|directrice|head of mission|chef\w* de mission|country director|field officer|aid worker|humanitaire|responsable"),
    (r"rescuer|first responder|secouriste|sauveteur|firefighter|pompier", r"rescue\w*|paramedic|secouriste|ambulanci\w+|firefighter|pompier|civil defence|volunteer|bénévole"),
    (r"farmer|herder|pastoralist|éleveu(?:r|se)|agriculteur|agricultrice|paysan|cultivateur|berger|shepherd", r"farmer|herder|pastoralist|shepherd|herdsman|éleveu\w+|agricult\w+|paysan\w*|cultivat\w+|bergère?|farms|grows"),
    (r"politician|opposition leader|homme politique|femme politique|opposante?|opposant", r"leader|president|présidente?|candidate?|politician|opposante?|senator|deputy|députée?|minister|ministre|chairman|secretary"),
    (r"mother|mère|maman|widow|veuve", r"mother|mère|maman|widow|veuve|wife|épouse"),
    (r"father|père|papa|widower|veuf", r"father|père|papa|widower|veuf|husband"),
)  # fmt: skip
# Words that can stand for anybody, whatever they were introduced as.
ANYBODY = re.compile(
    r"(?:(?:senior|local|top|same|government|haut|même|security|police|army) )*"
    r"(?:officials?|responsable|man|woman|speaker|interlocut(?:or|eur|rice)|dignitary|dignitaire|personnalité|person|personne|individual|"
    r"fonctionnaire|homme|femme|dame|lady|gentleman|intéressée?|vieil homme|vieille dame|vieille femme|old man|old woman|elderly man|elderly woman|retraitée?|quadragénaire|quinquagénaire|sexagénaire|trentenaire|septuagénaire|octogénaire|"
    r"\d{1,2}-year-old|youth|young man|young woman|jeune homme|jeune femme|jeune|veteran|caller|speaker)",
    re.IGNORECASE,
)
FEMALE = (
    r"she|herself|elle|elles|spokeswoman|spokeswomen|woman|women|mothers?|mrs|ms|miss|mme|mmes|mlle|madame|girls?|daughters?|sisters?|aunts?|wife|wives|widows?|"
    r"queen|chairwoman|councilwoman|congresswoman|policewoman|servicewoman|businesswoman|saleswoman|grandmother|granddaughter|niece|lady|ladies|nun|midwife|mayoress|"
    r"headmistress|princess|actress|waitress|mama|femmes?|mères?|maman|filles?|sœurs?|tantes?|veuves?|épouses?|grand-mère|nièce|dame|reine|princesse|sage-femme|"
    r"habitantes?|riveraines?|villageoises?|rescapées?|survivantes?|voisines?|commerçantes?|marchandes?|enseignantes?|étudiantes?|élues?|députées?|employées?|réfugiées?|"
    r"déplacées?|avocates?|militantes?|combattantes?|magistrates?|représentantes?|correspondantes?|expertes?|passagères?|policières?|conseillères?|infirmières?|bergères?|"
    r"ouvrières?|boulangères?|couturières?|prisonnières?|gardiennes?|pharmaciennes?|chirurgiennes?|techniciennes?|paysannes?|mareyeuses?|soignantes?|aide-soignantes?|clientes?|adjointes?|docteures?|attachées?|chargées?|déléguées?|collaboratrices?|lieutenantes?|"
    r"cousines?|retraitées?|blessées?|\w+trices?|\w+euses?|présidentes?|gouverneures?|préfètes?|cheffes?|procureures?|professeures?|alcaldesse|mairesse|commandantes?|"
    r"dirigeantes?|colonelle|générale|lieutenante|capitaine\s+de\s+gendarmerie\s+mme|ingénieures?|amie|amies|celle-ci|cette dernière|certaines"
)
MALE = (
    r"he|him|himself|il|ils|spokesman|spokesmen|man|men|fathers?|mr|monsieur|messieurs|boys?|brothers?|uncles?|husbands?|widower|king|chairman|councilman|congressman|"
    r"policeman|policemen|serviceman|businessman|fisherman|fishermen|herdsman|salesman|fireman|grandfather|grandson|nephew|gentleman|guys?|headmaster|prince|imam|bishop|"
    r"archbishop|monk|priest|pope|sir|lord|emir|sultan|hommes?|pères?|papa|garçons?|frères?|oncles?|veuf|époux|mari|grand-père|neveu|roi|évêque|archevêque|abbé|curé|prêtre|moine|"
    r"habitants?|riverains?|villageois|rescapés?|survivants?|voisins?|commerçants?|marchands?|enseignants?|étudiants?|élus?|députés?|employés?|réfugiés?|avocats?|"
    r"militants?|combattants?|magistrats?|représentants?|correspondants?|experts?|passagers?|policiers?|conseillers?|infirmiers?|bergers?|ouvriers?|boulangers?|"
    r"prisonniers?|gardiens?|pharmaciens?|chirurgiens?|techniciens?|paysans?|clients?|cousins|retraités?|directeurs?|administrateurs?|coordinateurs?|coordonnateurs?|"
    r"ambassadeurs?|agriculteurs?|cultivateurs?|éleveurs?|pêcheurs?|vendeurs?|chercheurs?|transporteurs?|conducteurs?|sénateurs?|négociateurs?|médiateurs?|instituteurs?|"
    r"présidents?|gouverneurs?|préfets?|sous-préfets?|procureurs?|généraux|sergents?|adjudants?|lieutenants?|soldats?|chasseurs?|pompiers?|"
    r"celui-ci|ce dernier|certains"
)
# Sources that name nobody, beside "reports" and "sources" of the lexicon.
VAGUE = re.compile(
    r"(?:(?:the|an?|some|several|many|various|multiple|other|early|initial|preliminary|first|conflicting|unconfirmed|unverified|widespread|persistent|local|online|"
    r"our|nos|une?|des|les|la|le|plusieurs|certaine?s|quelques|diverses|différentes|premières|premiers)\s+)*"
    r"(?:rumou?rs?|rumeurs?|hearsay|findings|indications|word|versions?|échos|bruits|on-dit|pages|posts|social media posts|messages|comptes|internautes|"
    r"unknown author|author unknown|auteur inconnu|auteurs inconnus|source inconnue|premiers éléments|éléments|indices|publications|constatations|premières auditions|informations?(?!\s+(?:directorate|department|office|minist))|talk|whispers|chatter|gossip|ouï-dire|bruits? de couloir)"
    r"(?:\s+(?:persistante?s?|concordante?s?|préliminaires|non confirmée?s|locaux|locales|inconnue?s?|on social (?:media|networks)|sur les réseaux sociaux|de la (?:communauté|population)|online|circulating\b.*|qui circul\w+.*))*$",
    re.IGNORECASE,
)
# What bodies are called, in small letters beside their name.
BODY_WORD = re.compile(
    r"\b(?:group|movement|organi[sz]ation|union|network|charity|agency|ngo|association|outfit|faction|"
    r"militia|watchdog|coalition|alliance|party|company|newspaper|"
    r"broadcaster|station|daily|weekly|magazine|radio|website|news site|quotidien|hebdomadaire|mensuel|chaîne|station de radio|média|federation|committee|council|front|platform|body|institute|think tank|monitor|"
    r"observatory|"
    r"groupe|mouvement|organisation|syndicat|réseau|agence|ong|association|faction|milice|coalition|"
    r"alliance|parti|société|journal|fédération|comité|conseil|front|"
    r"plateforme|collectif|institut|observatoire|structure)s?\b",
    re.IGNORECASE,
)
# Bodies without a name of their own that a definite article identifies: "the clinic", "la télévision nationale".
KNOWN_BODY = re.compile(
    r"(?:^|\b|(?<=['’]))(?:clinic|hospital|health cent(?:re|er)|dispensary|morgue|ambulance service|fire brigade|fire service|television|radio|station|parish|diocese|"
    r"school|university|court|tribunal|embassy|consulate|bank|cooperative|directorate|prosecution|judiciary|bar association|chamber|authority|authorities|"
    r"regime|palace|kremlin|opposition|diaspora|civil society|civil protection|civil defen[cs]e|coast guard|border guard|secretariat|headquarters|council|"
    r"clinique|hôpital|centre de santé|dispensaire|maternité|paroisse|diocèse|école|université|tribunal|parquet|cour|ambassade|consulat|télévision|"
    r"banque|coopérative|direction|chambre|autorités?|régime|palais|opposition|société civile|protection civile|défense civile|garde côtière|secrétariat|"
    r"mairie|préfecture|sous-préfecture|gouvernorat|rectorat|état-major|chefferie|sultanat|"
    r"militaires|mercenaires|mercenaries|soldiers|troops|rebels|rebelles|fighters|combattants|militants|insurgents|insurgés|d?jihadistes|jihadists|soldats|forces)"
    r"(?:\s+(?:nationale?|locales?|publique|régionale?|provinciale?|départementale?|municipale?|communale?|civile|centrale?|compétentes|militaires?|administratives?|coutumières?))?$",
    re.IGNORECASE,
)

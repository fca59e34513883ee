"""Callings, kinship and standing: further words for one person, English and French, beside those of `people_words`.

Forms are regular expressions without groups, matched without regard to case and with an optional plural s after them. Words
that are as often a name, a paper or a thing ("courier", "coach", "guide") are left out.
"""

from __future__ import annotations

_FAITH_EN = (
    "sheikh|sheik|shaykh|mukhtar|omda|umda|malik|nazir|mullah|mufti|muezzin|rabbi|chaplain|deacon|deaconess|catechist|"
    "evangelist|preacher|missionary|seminarian|friar|cleric|clergyman|prelate|reverend|religious leader|marabout|griot|"
    "traditional ruler|chief imam|altar boy|sacristan|sexton|almoner|abbess|mother superior|prophet"
)
_CALLINGS_EN = (
    r"[a-z]{2,20}(?:sman|swoman|ologist|ographer|keeper|holder|maker|monger|seller|grower|breeder|owner|builder|picker)|"
    "ranger|gamekeeper|coroner|pathologist|attendant|orderly|dentist|anaesthetist|paediatrician|nutritionist|counsellor|"
    "caseworker|first-aider|stretcher-bearer|agronomist|anthropologist|archivist|architect|artisan|artist|athlete|barmaid|"
    "bartender|blacksmith|bricklayer|cashier|caterer|charcoal burner|cleaner|cobbler|consultant|contractor|dealer|docker|"
    "dressmaker|entrepreneur|foreman|forewoman|goldsmith|hairdresser|historian|hotelier|instructor|invigilator|jeweller|"
    "labourer|laborer|librarian|lifeguard|locksmith|machinist|musician|newsreader|newscaster|presenter|broadcaster|columnist|"
    "novelist|poet|playwright|politician|postman|postmaster|producer|ferry pilot|retailer|wholesaler|sapper|scientist|"
    "seamstress|specialist|statistician|stevedore|storekeeper|stringer|supervisor|trainee|"
    "tutor|undergraduate|waiter|waitress|wheelwright|writer|zookeeper|mahout|camel driver|muleteer|stockman|"
    "stockbreeder|horticulturist|sharecropper|day labourer|stonemason|headwoman|headteacher|schoolmaster|"
    "schoolmistress|schoolboy|schoolgirl|schoolteacher|dispatcher|despatcher|operator|signaller|signalman|"
    "paratrooper|guardsman|recruit|conscript|reservist|sergeant-major|medical officer|duty officer|mortician|embalmer|"
    "gravekeeper|jailer|jailor|warder|wardress|turnkey|bailiff|registrar|notary|paralegal|public defender|investigator|"
    "auditor|assessor|verifier|fact-checker|mapper|geolocator|statesman|lobbyist|strategist|pollster|senator"
)
_STANDING_EN = (
    "father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law|stepfather|stepmother|stepson|stepdaughter|half-brother|"
    "half-sister|nephew|niece|grandson|granddaughter|grandchild|fianc[eé]e?|bridegroom|godfather|godmother|guardian|orphan|"
    "colleague|acquaintance|classmate|roommate|housemate|flatmate|bunkmate|comrade|companion|playmate|neighbour|"
    "evacuee|returnee|escapee|abductee|ex-hostage|ex-fighter|ex-combatant|ex-soldier|deportee|migrant|settler|squatter|pilgrim|"
    "bystander|informant|whistleblower|insider|interlocutor|mouthpiece|intermediary|go-between|emissary|fixer|signatory|"
    "sympathi[sz]er|supporter|backer|candidate|opponent|dissident|defector|congressman|congresswoman|alderman|patriarch|matriarch|"
    "old-timer|newcomer|shopper|stallholder|customer|passenger|motorist|cyclist|pedestrian|hiker|tourist|visitor|guest|patient|"
    "casualty|amputee|convalescent|inmate|detainee|suspect|accused|defendant|convict|plaintiff|complainant|claimant|"
    "strongman|warlord|kingpin|ringleader|gang member|gangster|henchman|contact|teammate"
)
_FAITH_FR = (
    "cheikh|mollah|muphti|mufti|rabbin|chapelain|diacre|missionnaire|séminariste|marabout|griot|chef religieux|chef coutumier|"
    "chef traditionnel|chef de terre|prédicat(?:eur|rice)|évangéliste|ecclésiastique|prélat|patriarche|omda|"
    r"anciens?(?=$|s?\s*,|\s(?:de|du|des|qui)\b|\sd['’])|vieillard|vieux(?=$|,|\squi\b)|aînée?|chefferie traditionnelle"
)
_CALLINGS_FR = (
    "boutiquier|boutiquière|cuisinier|cuisinière|serveur|serveuse|coiffeur|coiffeuse|pompiste|docker|garagiste|électricienne?|"
    "plombier|peintre|bijoutier|bijoutière|apicult(?:eur|rice)|maraîcher|maraîchère|"
    "rizicult(?:eur|rice)|pisciculteur|aviculteur|arboriculteur|riziculteur|planteur|planteuse|exploitante?|métayer|chamelier|"
    "muletier|charretier|bûcheron|bûcheronne|garde forestier|garde-chasse|écogarde|ranger|"
    "médecin légiste|légiste|dentiste|pédiatre|gynécologue|anesthésiste|urgentiste|psychologue|laborantine?|agente? de santé|"
    "agente? communautaire|relais communautaire|assistante? sociale?|travailleu(?:r|se) sociale?|travailleu(?:r|se) humanitaire|"
    "animat(?:eur|rice)|présentat(?:eur|rice)|chroniqueu(?:r|se)|éditorialiste|écrivaine?|poète|poétesse|chanteu(?:r|se)|musicienne?|"
    "sociologue|politologue|historienne?|géographe|anthropologue|spécialiste|observat(?:eur|rice)|consultante?|entrepreneure?|"
    "négociante?|grossiste|détaillante?|revendeu(?:r|se)|changeur|banquier|banquière|caissier|caissière|"
    "manœuvre|journalier|journalière|docker|porteur d['’]eau|veilleur de nuit|surveillante?|contremaître|chef de chantier|"
    "chef de poste|chef de village|chef de quartier|chef de canton|chef de secteur|chef de groupement|chef d['’]équipe|"
    "président de jeunes|mécanicienne?|soudeuse|ferrailleur|brocanteu(?:r|se)|imprimeur|libraire|bibliothécaire|archiviste|"
    "secrétaire|standardiste|réceptionniste|interprète|guide touristique|hôtesse|aubergiste|restaurat(?:eur|rice)|traiteur|"
    "poissonnier|poissonnière|fleuriste|horloger|photographe|cinéaste|vidéaste|tiktokeu(?:r|se)|youtubeu(?:r|se)|"
    "démineur|démineuse|artificier|parachutiste|appelé|conscrit|réserviste|sentinelle|matonne?|geôlier|gardien de prison|"
    "régisseur|magistrat|avocat général|bâtonnier|bâtonnière|conciliat(?:eur|rice)|enquêtrice|inspectrice|inspecteur|contrôleu(?:r|se)"
)
_STANDING_FR = (
    "beau-père|belle-mère|beau-frère|belle-sœur|gendre|bru|neveu|nièce|petit-fils|petite-fille|fiancée?|parraine?|marraine|tuteur|"
    "tutrice|orpheline?|camarade|compagne|condisciple|connaissance|évacuée?|revenante?|repentie?|ex-otage|ex-combattante?|"
    "ex-rebelle|migrante?|pèlerine?|informat(?:eur|rice)|lanceu(?:r|se) d['’]alerte|interlocut(?:eur|rice)|intermédiaire|émissaire|"
    "signataire|sympathisante?|partisane?|candidate?|opposante?|dissidente?|transfuge|automobiliste|cycliste|piéton|piétonne|"
    "touriste|visiteu(?:r|se)|patiente?|détenue?|inculpée?|prévenue?|accusée?|plaignante?|septuagénaire|octogénaire|sexagénaire|"
    "quinquagénaire|quadragénaire|trentenaire|adolescente?|gamine?|chef de guerre|seigneur de guerre|agent|équipe"
)
_LETTERED = (
    "(?-i:OCPD|OCS|DPO|PPRO|PRO|DPC|DCP|CDF|DG|RPC|IGP|DIG|AIG|MP|MCA|MLA|MNA|MPA|GOC|COAS|DCO|RDC|GISO|DISO|PDG|"
    "DGPN|DGA|CEMA|CEMGA)"
)
CALLINGS = "|".join(
    (_LETTERED, _FAITH_EN, _CALLINGS_EN, _STANDING_EN, _FAITH_FR, _CALLINGS_FR, _STANDING_FR),
)
"""Further words for one person."""

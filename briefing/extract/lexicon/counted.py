"""Nouns of people, ground, equipment and events that a report counts, English and French."""

from __future__ import annotations

_FIGHTERS_EN = """
attacker assailant combatant commander bomber deserter extremist fighter gendarme guerrilla gunman insurgent islamist jihadist
jihadi mercenary militant militiaman operative paramilitary peacekeeper policeman policewoman rebel recruit separatist
servicemember serviceman soldier terrorist sailor marine bandit infiltrator officer lieutenant captain major colonel general
sergeant corporal private brigadier conscript reservist trooper guard ranger vigilante hunter militia element ringleader
hoodlum thug cultist kidnapper looter crusader occupier invader foe enemy herdsman tribesman agent
auxiliary hireling invader lackey stooge renegade aggressor henchman lookout criminal gangster pirate sniper airman warden fugitive customs-officer border-guard scout cadet
"""
_PEOPLE_EN = """
thief robber cop copper trooper crewmember crewman fellow chap bloke lad lass catechist seminarian altar-boy parishioner hostage-taker
name life soul head-teacher headmaster principal lecturer professor scholar academic activist campaigner dissident opponent supporter
protestant muslim christian picker gatherer collector hawker trucker conductor chauffeur taxi-driver rickshaw-driver boatman ferryman fishmonger butcher
baker tailor carpenter mason builder cleaner cook waiter barber hairdresser receptionist clerk accountant banker businessman businesswoman
businessperson entrepreneur landlord tenant lodger occupant owner proprietor customer client buyer visitor tourist backpacker pilgrim-age
newborn orphanage schoolmate classmate pensioner retiree veteran elderly-man elderly-woman sibling twin parent spouse fiancé in-law
stepfather stepmother godfather godson breadwinner dependant dependent applicant trainee intern apprentice instructor trainer coach player
footballer athlete singer musician dancer poet artist photographer cameraman editor blogger correspondent broadcaster freelancer fixer
interpreter translator diplomat ambassador envoy consul attaché legislator lawmaker senator deputy mp chairman chairwoman alderman magistrate
prosecutor bailiff usher customs-agent tax-collector revenue-collector park-ranger forester logger woodcutter charcoal-burner planter plantation-worker
day-labourer day-laborer laborer herbalist healer surgeon pharmacist anaesthetist vaccinator first-responder ambulance-driver gravedigger undertaker
sheikh mullah rabbi bishop archbishop vicar rector abbot evangelist preacher muezzin chaplain deacon sacristan griot marabout
prisoner-of-war pow warder jailer gaoler inspector superintendent constable-in-charge commissioner detective investigator policewomen gendarmerie-officer
spy informer informant collaborator traitor plotter mutineer putschist saboteur smuggler trafficker poacher rustler armed-man warlord bomber-man
suicide-attacker suicide-bomber attacker-man shooter gunner marksman driver-mate turn-boy lorry-driver guide tracker poll-worker voter
polling-agent observer monitor enumerator peace-worker ngo-worker staffer employee-member workman fireman lifeguard sailor-boy seafarer stowaway castaway
mariner crew-mate deckhand shepherdess milkmaid housewife homemaker housemaid maid nanny cook-boy gardener watchman nightwatchman
night-guard gatekeeper doorman caretaker concierge ward-member rider-boy boda-boda-rider okada-rider passenger-woman
adult aid-worker boy captive chief child civilian constable
detainee displaced-person elder employee family farmer fisherman girl
herder hostage household infant labourer medic merchant
migrant miner minor official passenger patient staff-member person
pilgrim prisoner protester protestor pupil refugee rescuer
resident returnee brother comrade martyr
schoolchild schoolgirl schoolboy settler student suspect teacher
trader traveller traveler tribesman victim villager volunteer woman man worker worshipper youth demonstrator
pilot driver inhabitant member relative corpse body sister doctor nurse contractor
monk nun priest pastor imam novice kid baby toddler teenager teen mother father son daughter wife husband widow orphan guy
local guest worker escapee fugitive youngster infidel apostate bystander passer-by pedestrian commuter shopkeeper vendor seller shepherd pastoralist nomad porter cook lawyer judge
politician mayor councillor governor minister delegate candidate agent aide bodyguard technician engineer operator crew-member
foreigner expatriate national citizen survivor inmate convict accomplice arrival evacuee idp paramedic firefighter
journalist reporter cleric missionary individual occupant ppl neighbour neighbor bridesmaid bride groom guest partygoer motorist rider cyclist biker sleeper caller bomb-maker fan spectator reveller shopper nurse-aide midwife ally loved-one brother-in-law grandmother grandfather grandson grandchild nephew niece cousin uncle aunt pal herdboy herder-boy settler-family novice believer faithful churchgoer mourner dignitary prefect
"""
_FIGHTERS_FR = """
assaillant combattant commandant djihadiste jihadiste gendarme insurgé islamiste kamikaze mercenaire milicien militaire
officier policier rebelle séparatiste soldat terroriste élément casque-bleu bandit agresseur supplétif lieutenant capitaine
colonel général sergent caporal adjudant sous-officier garde douanier chasseur dozo volontaire vdp agent uniformé légionnaire
fantassin parachutiste tireur guérillero dissident ennemi ravisseur braqueur coupeur criminel malfrat pirate gangster brigadier commissaire chef-de-guerre
"""
_PEOPLE_FR = """
voleur bandit-armé ravisseur braconnier trafiquant contrebandier orphelinat piroguier batelier marin matelot laveuse lavandière ramasseur bûcheron
charbonnier boucher boulanger tailleur menuisier maçon cuisinière serveur coiffeur réceptionniste comptable banquier propriétaire locataire
client visiteur touriste nouveau-né jumeau parent conjoint fiancé apprenti stagiaire formateur entraîneur joueur footballeur chanteur musicien
artiste photographe cameraman rédacteur blogueur correspondant interprète traducteur diplomate ambassadeur consul député sénateur parlementaire
magistrat procureur greffier huissier forestier agent-forestier écogarde éco-garde guérisseur chirurgien pharmacien anesthésiste vaccinateur ambulancier
fossoyeur cheikh évêque archevêque abbé curé prédicateur muezzin diacre catéchiste séminariste religieuse religieux marabout sœur-religieuse surveillant
geôlier inspecteur détective enquêteur espion informateur indicateur collaborateur traître mutin putschiste saboteur tireur-embusqué
preneur-d'otages guetteur guide pisteur électeur observateur enquêteur-terrain animateur agent-de-santé relais-communautaire pompier sauveteur femme-enceinte
ménagère bonne nounou jardinier veilleur vigile portier concierge taximan motard-taxi mototaxi moto-taximan chauffeur-routier apprenti-chauffeur
convoyeur camionneur receveur garçonnet gamine bambin enfant-soldat nom âme vie proche membre-de-famille riveraine retraité ancien-combattant déserteur
adulte dépouille civil chauffeur cadavre corps commerçant déplacé détenu
enfant enseignant étudiant élève éleveur famille femme fille fillette garçon gardien habitant
homme humanitaire
individu journaliste jeune manifestant ménage migrant mineur
nourrisson orpailleur otage passager pêcheur paysan personne prisonnier réfugié résident
ressortissant suspect travailleur victime villageois membre voyageur
cultivateur corps-sans-vie pèlerin frère sœur soeur camarade martyr riverain bébé adolescent
vieillard mère père fils épouse époux veuve orphelin moine prêtre pasteur imam fidèle infirmier médecin secouriste conducteur
transporteur commerçante vendeur berger agriculteur mineur porteur cuisinier avocat juge élu maire conseiller ministre
candidat employé ouvrier technicien ingénieur pilote expatrié étranger citoyen survivant complice invité convive évadé fugitif fuyard arrivant arrivée rescapé
acolyte gars gosse gamin voisin cousin neveu nièce oncle tante grand-mère grand-père beau-frère petit-fils motard cycliste spectateur supporter usager passant chrétien croyant dignitaire préfet sous-préfet sage-femme soignant bénévole allié copain recrue supplétif auxiliaire larbin valet suppôt collégien lycéen écolier chef notable pensionnaire apprenti marchand sinistré retourné
"""
_GROUND_EN = """
stronghold hideout hide-out enclave emirate chiefdom parish ward-unit borough suburb municipality county governorate sub-location boma payam kraal homestead
compound hostel dormitory dorm hotel guesthouse guest-house lodge restaurant bar café teahouse canteen bakery mill workshop garage car-park bus-station bus-stop terminal port
harbour harbor jetty pier dock quay airstrip runway hangar barn-shed stable byre cowshed pen pigsty henhouse coop boma-house ranch plantation orchard vineyard garden plot
forest-reserve reserve park valley ridge hill hilltop islet island crossing ford border-post border-crossing customs-post tollgate toll-booth police-station substation courthouse court
embassy consulate museum library stadium cinema theatre kindergarten nursery crèche college university seminary convent chapel cathedral temple shrine
synagogue pagoda graveyard cemetery mortuary morgue health-centre health-center health-post dispensary-clinic maternity pharmacy-store laboratory storehouse silo-store
warehouse-depot fuel-depot oil-well gas-station filling-station petrol-station petrol-pump water-point water-tower dam canal culvert railway-station railway-line power-line
power-plant substation-grid trading-post trading-centre shopping-centre mall supermarket bazaar abattoir slaughterhouse quarry mine-shaft pit well-head classroom-block shack hovel
town village city hamlet settlement neighbourhood neighborhood district commune locality location post
outpost camp base
garrison position checkpoint barracks bridge school house home hut shop church mosque market hospital clinic airport
airfield station building headquarters site region province area convoy mine-site granary warehouse depot
roadblock road street point place farm field property office stall kiosk facility dwelling tent shelter well borehole
mast grave stall stand room roof wall shed barn granary-hut silo classroom ward block apartment flat villa mast pylon pipeline refinery plant factory power-station substation railway tower pharmacy prison store dispensary monastery
"""
_GROUND_FR = """
bastion fief repaire cachette enclave chefferie paroisse arrondissement département préfecture sous-préfecture gouvernorat district canton groupement campement-de-nomades
auberge hôtel restaurant bar café maquis gargote boulangerie moulin atelier garage gare port quai débarcadère aérodrome piste étable enclos porcherie poulailler ranch plantation verger
jardin parcelle réserve parc vallée colline crête îlot île gué poste-frontière poste-de-police commissariat palais-de-justice tribunal ambassade consulat musée
bibliothèque stade cinéma théâtre collège lycée université séminaire couvent chapelle cathédrale temple cimetière morgue centre-de-santé poste-de-santé maternité laboratoire
station-essence château-d'eau barrage-hydraulique canal voie-ferrée supermarché abattoir carrière bloc-de-classes bicoque baraque cabane paillote
ville village localité hameau quartier commune cercle poste camp base caserne garnison position pont école maison case
boutique église mosquée marché hôpital aéroport bâtiment site région province zone convoi grenier point-de-contrôle
logement habitation concession domicile échoppe kiosque étal bureau puits forage pylône antenne usine centrale centre
dispensaire pharmacie prison entrepôt magasin ferme champ point endroit rue barrage tente abri check-point campement tombe toit mur appartement immeuble pavillon classe salle hangar grange silo villa bloc station-service
"""
_GOODS_EN = """
herd flock cow sheep goat camel donkey horse calf ox animal bull bullock heifer cock hen duck goose turkey mule buffalo yak lamb piglet hen-house chicken pig head bag sack phone radio computer laptop cash money dollar franc euro
naira peso rupee carton crate barrel litre ton
birr shilling cedi kwacha rand dalasi ariary rial riyal dirham rupiah baht kyat taka afghani lira hryvnia rouble ruble zloty yuan yen
quetzal lempira bolivar bob quid buck
"""
_GOODS_FR = """
troupeau bœuf boeuf mouton chèvre chameau âne cheval vache tête animal bête veau taureau porc sac téléphone ordinateur franc euro dollar
peso naira gourde dinar carton caisse fût bidon tonne roupie livre rouble hryvnia shilling birr ariary
"""
_THINGS_EN = """
boot shoe headband turban pair truckload busload boatload carload lorryload planeload handful-load load batch round-of-shelling fuse wire solar-panel panel
battery sim-card camera laptop-computer tablet handset walkie-talkie transceiver satellite-phone antenna-dish generator pump motor engine tyre tire
wheelbarrow cart handcart donkey-cart trolley tricycle-taxi keke rickshaw tuk-tuk scooter quad pickup-truck land-cruiser hilux 4x4 suv jeep humvee mrap ifv bmp
btr howitzer rocket-launcher launchpad katyusha grad mlrs manpads sam interceptor glide-bomb cluster-bomb barrel-bomb petrol-bomb molotov grenade-launcher
machete knife sword spear bow arrow axe club stick dagger bayonet catapult slingshot shotgun carbine musket handgun submachine-gun hand-grenade
landmine anti-tank-mine shellcase clip magazine-clip bandolier tripwire silencer scope night-vision-goggle helmet flak-jacket vest-carrier backpack rucksack bag-load
leaflet letter note card identity-card poster video photo photograph picture image recording audio tape list name-list book ledger register key
door window gate fence pole transformer turbine cable line tank-truck fuel-truck water-truck water-tank cistern hand-pump canister jerrycan jerry-can drum
trench tunnel bunker foxhole sandbag crater hole wound-hole bullet-hole pool-of-blood stain coffin shroud gravestone body-bag stretcher bed mattress mat blanket tarpaulin tarp
tent-shelter bus-load corvette frigate destroyer patrol-boat speedboat gunboat dinghy trawler freighter barge ferry vessel trawler-boat outboard-engine submarine
balloon glider paraglider gyrocopter gunship warship fighter-jet bomber-plane airliner locomotive railcar coach lorry-load harvester combine plough motorbike-taxi
vehicle truck car bus pick-up pickup motorcycle motorbike bike tank helicopter aircraft plane drone rocket shell
mortar missile
bomb ied mine rifle weapon gun machine-gun ammunition round boat ship lorry tanker grenade
launcher pirogue canoe jet warplane container box casing bullet cartridge magazine explosive
minibus taxi ambulance van tractor trailer bulldozer excavator wagon train carriage raft skiff dhow tricycle bicycle
pistol revolver kalashnikov ak-47 mortar-tube rpg belt vest detonator device charge artillery-piece cannon howitzer turret
armoured-car armored-vehicle apc technical uav shot gunshot document passport uniform flag
"""
_THINGS_FR = """
botte chaussure bandeau turban paire barque embarcation chaloupe canot zodiac vedette-rapide navire bâtiment-de-guerre frégate pétrolier chalutier bac péniche
groupe-électrogène moteur pompe panneau-solaire batterie pneu charrette brouette pousse-pousse quad jeep pick-up-toyota 4x4 automitrailleuse
lance-grenades roquette-rpg katioucha machette couteau lance flèche hache sabre poignard gourdin arc fusil-de-chasse carabine pistolet-mitrailleur arme-longue
bandoulière casque treillis sac-à-dos tract lettre carte affiche vidéo photo image enregistrement liste registre clé porte fenêtre poteau transformateur turbine câble citerne-d'eau
jerrycan bidon-d'essence tranchée tunnel bunker cratère trou cercueil linceul civière lit matelas natte couverture bâche sous-marin planeur locomotive autocar car tondeuse
véhicule camion voiture bus pick-up moto motocyclette char hélicoptère avion drone roquette obus mortier missile bombe
engin mine fusil arme mitrailleuse munition balle pirogue bateau grenade cartouche
camion-citerne citerne minibus taxi ambulance fourgon fourgonnette tracteur remorque train wagon vedette tricycle vélo
bicyclette mobylette blindé pistolet kalachnikov lance-roquettes lance-roquette ceinture gilet détonateur charge canon chargeur
radio drapeau uniforme document passeport coup-de-feu tir douille
"""
_EVENTS_EN = "battle skirmish firefight gunfight gun-battle exchange-of-fire shoot-out shootout gun-attack robbery looting-spree murder lynching massacre protest march rally demonstration riot arson-attack sabotage-act hijacking incursion sortie airdrop strafing-run shelling bombardment violation breach ambuscade mutiny jailbreak burial funeral attack assault raid strike airstrike air-strike explosion blast clash ambush incident offensive suicide-bombing bombing impact boom bang salvo volley barrage burst detonation abduction kidnapping killing"
_EVENTS_FR = "bataille escarmouche fusillade échange-de-tirs vol meurtre lynchage massacre manifestation marche émeute pillage incendie sabotage bombardement tir violation mutinerie évasion enterrement détonation-sourde attaque assaut raid frappe explosion affrontement embuscade incident offensive attentat impact déflagration rafale salve détonation incursion accrochage enlèvement"

_IRREGULAR = {
    "child": "children", "woman": "women", "man": "men", "person": "people persons", "infant": "infants",
    "family": "families", "city": "cities", "locality": "localities", "bus": "buses", "church": "churches",
    "fisherman": "fishermen", "gunman": "gunmen", "militiaman": "militiamen", "policeman": "policemen",
    "policewoman": "policewomen", "serviceman": "servicemen", "tribesman": "tribesmen", "schoolchild": "schoolchildren",
    "thief": "thieves", "life": "lives", "cop": "cops", "crewman": "crewmen", "boatman": "boatmen", "ferryman": "ferrymen", "businessman": "businessmen", "businesswoman": "businesswomen", "watchman": "watchmen", "nightwatchman": "nightwatchmen", "fireman": "firemen", "workman": "workmen", "doorman": "doormen", "cameraman": "cameramen", "chairman": "chairmen", "alderman": "aldermen", "marksman": "marksmen", "housewife": "housewives", "deputy": "deputies", "secretary": "secretaries", "spy": "spies", "jerry-can": "jerry-cans", "battery": "batteries", "ferry": "ferries", "wolf": "wolves", "knife": "knives", "county": "counties", "municipality": "municipalities", "valley": "valleys", "cemetery": "cemeteries", "seminary": "seminaries", "robbery": "robberies", "mutiny": "mutinies", "embassy": "embassies", "ministry": "ministries", "laboratory": "laboratories", "library": "libraries", "university": "universities", "nursery": "nurseries", "maternity": "maternities", "bakery": "bakeries", "coach": "coaches", "trench": "trenches", "march": "marches", "breach": "breaches", "pharmacy-store": "pharmacy-stores", "armed-man": "armed-men", "box": "boxes", "lorry": "lorries", "granary": "granaries", "body": "bodies", "barracks": "barracks", "sheep": "sheep",
    "aircraft": "aircraft", "headquarters": "headquarters", "clash": "clashes", "ambush": "ambushes",
    "mercenary": "mercenaries", "paramilitary": "paramilitaries", "enemy": "enemies", "herdsman": "herdsmen", "baby": "babies", "property": "properties",
    "facility": "facilities", "refinery": "refineries", "factory": "factories", "pharmacy": "pharmacies",
    "dispensary": "dispensaries", "monastery": "monasteries", "missionary": "missionaries",
    "wife": "wives", "auxiliary": "auxiliaries", "henchman": "henchmen", "ally": "allies", "novice": "novices", "midwife": "midwives", "faithful": "faithful", "fly": "flies", "lackey": "lackeys", "passer-by": "passers-by", "calf": "calves", "ox": "oxen", "militia": "militia militias",
    "airman": "airmen", "minibus": "minibuses", "dwelling": "dwellings", "security-force": "security-forces",
}  # fmt: skip
_IRREGULAR_FR = {
    "civil": "civils", "hôpital": "hôpitaux", "corps": "corps", "villageois": "villageois", "obus": "obus", "bus": "bus",
    "bateau": "bateaux", "troupeau": "troupeaux", "hameau": "hameaux", "chameau": "chameaux", "casque-bleu": "casques-bleus",
    "animal": "animaux", "cheval": "chevaux", "fils": "fils", "époux": "époux", "gars": "gars", "puits": "puits", "bureau": "bureaux",
    "général": "généraux", "lance-roquettes": "lance-roquettes", "tireur": "tireurs", "coup-de-feu": "coups-de-feu",
}  # fmt: skip
_ALWAYS_PLURAL = {
    "people",
    "staff",
    "troops",
    "personnel",
    "forces",
    "gens",
    "cattle",
    "lives",
    "others",
    "police",
    "bétail",
}


def _forms(words: str, irregular: dict[str, str]) -> set[str]:
    found: set[str] = set()
    for word in words.split():
        found.add(word)
        found.update(irregular.get(word, f"{word}s").split())
        if "-" in word:
            found.update((word.replace("-", ""), f"{word.replace('-', '')}s"))
    return found


_FEMININE = (("er", "ère"), ("ien", "ienne"), ("eur", "euse"), ("teur", "trice"), ("ant", "ante"), ("ent", "ente"), ("é", "ée"),
             ("ain", "aine"), ("in", "ine"), ("on", "onne"), ("u", "ue"), ("il", "ile"), ("at", "ate"))  # fmt: skip


def _feminine(words: str) -> str:
    """Return the feminine forms of French nouns of people: "commerçantes", "infirmières", "habitantes"."""
    return " ".join(
        word.removesuffix(ending) + other
        for word in words.split()
        for ending, other in _FEMININE
        if word.endswith(ending)
    )


FIGHTERS = frozenset(
    _forms(_FIGHTERS_EN, _IRREGULAR)
    | _forms(f"{_FIGHTERS_FR} {_feminine(_FIGHTERS_FR)}", _IRREGULAR_FR)
    | {"troops", "forces", "police", "security-forces"}
)
PEOPLE = frozenset(
    FIGHTERS
    | _forms(_PEOPLE_EN, _IRREGULAR)
    | _forms(f"{_PEOPLE_FR} {_feminine(_PEOPLE_FR)}", _IRREGULAR_FR)
    | (_ALWAYS_PLURAL - {"cattle", "bétail"})
)
GROUND = frozenset(_forms(_GROUND_EN, _IRREGULAR) | _forms(_GROUND_FR, _IRREGULAR_FR))
GOODS = frozenset(
    _forms(_GOODS_EN, _IRREGULAR) | _forms(_GOODS_FR, _IRREGULAR_FR) | {"cattle", "bétail", "livestock"}
)
EVENTS = frozenset(_forms(_EVENTS_EN, _IRREGULAR) | _forms(_EVENTS_FR, _IRREGULAR_FR))
THINGS = frozenset(_forms(_THINGS_EN, _IRREGULAR) | _forms(_THINGS_FR, _IRREGULAR_FR))
COUNTED = PEOPLE | GROUND | GOODS | EVENTS | THINGS
"""Casefolded, singular and plural."""

BODIES = frozenset(
    """body bodies corpse corpses remains martyr martyrs corps cadavre cadavres dépouille dépouilles corps-sans-vie""".split()
)
"""Those who are counted by what is left of them, and the pious word for them: the killed."""
NEWCOMERS = frozenset("arrival arrivals newcomers arrivants arrivant arrivées".split())
UPROOTED = frozenset(
    "idp idps evacuees displaced-persons pdi déplacés déplacées sinistrés sinistrées".split()
)
MONEY = frozenset(
    f"{word}{ending}"
    for word in (
        "dollar franc euro naira peso rupee gourde dinar cfa birr shilling cedi kwacha rand dalasi ariary rial riyal dirham rupiah baht "
        "kyat taka afghani lira hryvnia rouble ruble zloty yuan yen quetzal lempira bolivar real bob quid buck roupie livre rouble"
    ).split()
    for ending in ("", "s")
)
CAPTIVES = frozenset("hostage hostages otage otages captive captives".split())
AIRCRAFT = frozenset(
    "drone drones helicopter helicopters hélicoptère hélicoptères avion avions aircraft jet jets plane planes uav uavs".split()
)
ESCAPED = frozenset("évadé évadés évadée évadées escapee escapees".split())
MAY_FLEE = frozenset(
    """people hamlets towns communities neighbourhoods settlements inhabitants pupils residents families villagers civilians households women inhabitants refugees persons children villages herders
    farmers students traders locals individuals
    personnes habitants habitantes familles civils villageois ménages réfugiés riverains femmes enfants éleveurs élèves âmes
    villages hameaux quartiers""".split()
)
"""Those whose going or coming, in a report of violence, is flight."""

TAKES_OF = frozenset(
    {"members", "member", "membres", "membre", "éléments", "elements", "élément", "element", "relatives"}
    | {
        "head",
        "têtes",
        "tête",
        "hommes",
        "agents",
        "agent",
        "unités",
        "units",
        "barils",
        "sacs",
        "sacks",
        "bags",
        "boxes",
        "crates",
        "caisses",
        "pièces",
    }
    | frozenset(
        "pair pairs truckload truckloads busload busloads boatload boatloads carload carloads lorryload lorryloads load loads batch batches paire paires round rounds caisse fûts bidons ballots boîtes".split()
    )
    | BODIES
)
"""Heads that say little without what follows their "of": "members of the security forces"."""

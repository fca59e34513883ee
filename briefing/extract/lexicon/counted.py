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
town village city hamlet settlement neighbourhood neighborhood district commune locality location post
outpost camp base
garrison position checkpoint barracks bridge school house home hut shop church mosque market hospital clinic airport
airfield station building headquarters site region province area convoy mine-site granary warehouse depot
roadblock road street point place farm field property office stall kiosk facility dwelling tent shelter well borehole
mast grave stall stand room roof wall shed barn granary-hut silo classroom ward block apartment flat villa mast pylon pipeline refinery plant factory power-station substation railway tower pharmacy prison store dispensary monastery
"""
_GROUND_FR = """
ville village localité hameau quartier commune cercle poste camp base caserne garnison position pont école maison case
boutique église mosquée marché hôpital aéroport bâtiment site région province zone convoi grenier point-de-contrôle
logement habitation concession domicile échoppe kiosque étal bureau puits forage pylône antenne usine centrale centre
dispensaire pharmacie prison entrepôt magasin ferme champ point endroit rue barrage tente abri check-point campement tombe toit mur appartement immeuble pavillon classe salle hangar grange silo villa bloc station-service
"""
_GOODS_EN = """
herd flock cow sheep goat camel donkey horse calf ox animal bull chicken pig head bag sack phone radio computer laptop cash money dollar franc euro
naira peso rupee carton crate barrel litre ton
"""
_GOODS_FR = """
troupeau bœuf boeuf mouton chèvre chameau âne cheval vache tête animal bête veau taureau porc sac téléphone ordinateur franc euro dollar
peso naira gourde dinar carton caisse fût bidon tonne
"""
_THINGS_EN = """
vehicle truck car bus pick-up pickup motorcycle motorbike bike tank helicopter aircraft plane drone rocket shell
mortar missile
bomb ied mine rifle weapon gun machine-gun ammunition round boat ship lorry tanker grenade
launcher pirogue canoe jet warplane container box casing bullet cartridge magazine explosive
minibus taxi ambulance van tractor trailer bulldozer excavator wagon train carriage raft skiff dhow tricycle bicycle
pistol revolver kalashnikov ak-47 mortar-tube rpg belt vest detonator device charge artillery-piece cannon howitzer turret
armoured-car armored-vehicle apc technical uav shot gunshot document passport uniform flag
"""
_THINGS_FR = """
véhicule camion voiture bus pick-up moto motocyclette char hélicoptère avion drone roquette obus mortier missile bombe
engin mine fusil arme mitrailleuse munition balle pirogue bateau grenade cartouche
camion-citerne citerne minibus taxi ambulance fourgon fourgonnette tracteur remorque train wagon vedette tricycle vélo
bicyclette mobylette blindé pistolet kalachnikov lance-roquettes lance-roquette ceinture gilet détonateur charge canon chargeur
radio drapeau uniforme document passeport coup-de-feu tir douille
"""
_EVENTS_EN = "attack assault raid strike airstrike air-strike explosion blast clash ambush incident offensive suicide-bombing bombing impact boom bang salvo volley barrage burst detonation abduction kidnapping killing"
_EVENTS_FR = "attaque assaut raid frappe explosion affrontement embuscade incident offensive attentat impact déflagration rafale salve détonation incursion accrochage enlèvement"

_IRREGULAR = {
    "child": "children", "woman": "women", "man": "men", "person": "people persons", "infant": "infants",
    "family": "families", "city": "cities", "locality": "localities", "bus": "buses", "church": "churches",
    "fisherman": "fishermen", "gunman": "gunmen", "militiaman": "militiamen", "policeman": "policemen",
    "policewoman": "policewomen", "serviceman": "servicemen", "tribesman": "tribesmen", "schoolchild": "schoolchildren",
    "lorry": "lorries", "granary": "granaries", "body": "bodies", "barracks": "barracks", "sheep": "sheep",
    "aircraft": "aircraft", "headquarters": "headquarters", "clash": "clashes", "ambush": "ambushes",
    "mercenary": "mercenaries", "paramilitary": "paramilitaries", "enemy": "enemies", "herdsman": "herdsmen", "baby": "babies", "property": "properties",
    "facility": "facilities", "refinery": "refineries", "factory": "factories", "pharmacy": "pharmacies",
    "dispensary": "dispensaries", "monastery": "monasteries", "missionary": "missionaries",
    "wife": "wives", "auxiliary": "auxiliaries", "henchman": "henchmen", "ally": "allies", "novice": "novices", "midwife": "midwives", "faithful": "faithful", "fly": "flies", "lackey": "lackeys", "passer-by": "passers-by", "calf": "calves", "ox": "oxen", "militia": "militia militias",
    "airman": "airmen", "minibus": "minibuses", "box": "boxes", "dwelling": "dwellings", "security-force": "security-forces",
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
COUNTED = (
    PEOPLE | GROUND | GOODS | EVENTS | _forms(_THINGS_EN, _IRREGULAR) | _forms(_THINGS_FR, _IRREGULAR_FR)
)
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
    for word in "dollar franc euro naira peso rupee gourde dinar cfa".split()
    for ending in ("", "s")
)
CAPTIVES = frozenset("hostage hostages otage otages captive captives".split())
AIRCRAFT = frozenset(
    "drone drones helicopter helicopters hélicoptère hélicoptères avion avions aircraft jet jets plane planes uav uavs".split()
)
ESCAPED = frozenset("évadé évadés évadée évadées escapee escapees".split())
MAY_FLEE = frozenset(
    """people residents families villagers civilians households women inhabitants refugees persons children villages herders
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
    | BODIES
)
"""Heads that say little without what follows their "of": "members of the security forces"."""

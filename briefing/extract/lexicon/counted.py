"""Nouns of people, ground, equipment and events that a report counts, English and French."""

from __future__ import annotations

_PEOPLE_EN = """
attacker assailant adult aid-worker bomber boy captive chief child civilian combatant commander constable deserter
detainee displaced-person elder employee extremist family farmer fighter fisherman gendarme girl guard
guerrilla gunman
herder hostage household hunter infant insurgent islamist jihadist jihadi journalist labourer medic mercenary merchant
migrant militant militiaman miner minor officer official operative paramilitary passenger patient peacekeeper staff-member person
pilgrim policeman policewoman prisoner protester protestor pupil ranger rebel recruit refugee rescuer
resident returnee
schoolchild schoolgirl schoolboy separatist servicemember serviceman settler soldier student suspect teacher terrorist
trader traveller traveler tribesman victim villager volunteer woman man worker worshipper youth demonstrator bandit
infiltrator sailor marine pilot driver inhabitant member relative corpse body brother sister doctor nurse contractor
"""
_PEOPLE_FR = """
assaillant adulte dépouille combattant civil commandant chauffeur cadavre corps commerçant déplacé détenu djihadiste jihadiste
enfant enseignant étudiant élève éleveur famille femme fille fillette garçon garde gendarme gardien habitant
homme humanitaire
individu insurgé islamiste journaliste jeune kamikaze manifestant ménage mercenaire migrant milicien militaire mineur
nourrisson officier orpailleur otage passager pêcheur paysan personne policier prisonnier rebelle réfugié résident
ressortissant séparatiste soldat suspect terroriste travailleur victime villageois volontaire membre élément voyageur
chasseur casque-bleu cultivateur bandit agresseur supplétif assaillante corps-sans-vie pèlerin
"""
_GROUND_EN = """
town village city hamlet settlement neighbourhood neighborhood district commune locality location post
outpost camp base
garrison position checkpoint barracks bridge school house home hut shop church mosque market hospital clinic airport
airfield station building headquarters site region province area convoy mine-site granary warehouse depot
roadblock road
"""
_GROUND_FR = """
ville village localité hameau quartier commune cercle poste camp base caserne garnison position pont école maison case
boutique église mosquée marché hôpital aéroport bâtiment site région province zone convoi grenier point-de-contrôle
"""
_THINGS_EN = """
vehicle truck car bus pick-up pickup motorcycle motorbike tank helicopter aircraft plane drone rocket shell
mortar missile
bomb ied mine rifle weapon gun machine-gun ammunition round cow sheep goat camel boat ship lorry tanker grenade
launcher pirogue canoe jet warplane radio phone container bullet cartridge magazine explosive
"""
_THINGS_FR = """
véhicule camion voiture bus pick-up moto motocyclette char hélicoptère avion drone roquette obus mortier missile bombe
engin mine fusil arme mitrailleuse munition balle bœuf boeuf mouton chèvre chameau pirogue bateau grenade cartouche
"""
_EVENTS_EN = "attack assault raid strike airstrike air-strike explosion blast clash ambush incident offensive suicide-bombing bombing"
_EVENTS_FR = "attaque assaut raid frappe explosion affrontement embuscade incident offensive attentat"

_IRREGULAR = {
    "child": "children", "woman": "women", "man": "men", "person": "people persons", "infant": "infants",
    "family": "families", "city": "cities", "locality": "localities", "bus": "buses", "church": "churches",
    "fisherman": "fishermen", "gunman": "gunmen", "militiaman": "militiamen", "policeman": "policemen",
    "policewoman": "policewomen", "serviceman": "servicemen", "tribesman": "tribesmen", "schoolchild": "schoolchildren",
    "lorry": "lorries", "granary": "granaries", "body": "bodies", "barracks": "barracks", "sheep": "sheep",
    "aircraft": "aircraft", "headquarters": "headquarters", "clash": "clashes", "ambush": "ambushes",
}  # fmt: skip
_IRREGULAR_FR = {
    "civil": "civils", "hôpital": "hôpitaux", "corps": "corps", "villageois": "villageois", "obus": "obus", "bus": "bus",
    "bateau": "bateaux", "hameau": "hameaux", "chameau": "chameaux", "casque-bleu": "casques-bleus",
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


PEOPLE = frozenset(_forms(_PEOPLE_EN, _IRREGULAR) | _forms(_PEOPLE_FR, _IRREGULAR_FR) | _ALWAYS_PLURAL)
GROUND = frozenset(_forms(_GROUND_EN, _IRREGULAR) | _forms(_GROUND_FR, _IRREGULAR_FR))
EVENTS = frozenset(_forms(_EVENTS_EN, _IRREGULAR) | _forms(_EVENTS_FR, _IRREGULAR_FR))
COUNTED = PEOPLE | GROUND | EVENTS | _forms(_THINGS_EN, _IRREGULAR) | _forms(_THINGS_FR, _IRREGULAR_FR)
"""Casefolded, singular and plural."""

TAKES_OF = frozenset(
    {"members", "member", "membres", "membre", "éléments", "elements", "relatives", "corps", "bodies"}
)
"""Heads that say little without what follows their "of": "members of the security forces"."""

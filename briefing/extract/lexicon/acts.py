"""Acts: constructions that report an act of violence or protest, English and French, beside those of `incident_words`.

Each is a class: all verbs of killing by count, of taking people away, of an attempt. Blanks in the patterns stand for any white space.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.model.incident import EventType


@dataclass(frozen=True, slots=True)
class Trigger:
    """A construction that reports an act: its type and sub-type, and how surely it does, from 0 to 1.

    A type of None: an attack, of which only its target tells whether it is a battle or violence against civilians.
    """

    kind: EventType | None
    sub: str
    weight: float
    pattern: re.Pattern[str]


def trigger(kind: EventType | None, sub: str, weight: float, *expressions: str) -> Trigger:
    """Return a trigger of these alternatives, each beginning with a word, in capitals or small letters."""
    return Trigger(kind, sub, weight, spaced(rf"\b(?:{'|'.join(expressions)})"))


def spaced(expression: str) -> re.Pattern[str]:
    """Return the pattern of an expression whose blanks stand for any white space, in capitals or small letters."""
    return re.compile(expression.replace(" ", r"\s+"), re.IGNORECASE)


AIR, SUICIDE, SHELLS = "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack"
DEVICE, GRENADE = "Remote explosive/landmine/IED", "Grenade"
CLASH, ATTACK, ABDUCTION = "Armed clash", "Attack", "Abduction/forced disappearance"
LOOTING = "Looting/property destruction"
_BATTLES, _BLAST, _CIVIL = EventType.BATTLES, EventType.EXPLOSIONS, EventType.VIOLENCE_AGAINST_CIVILIANS

_MANY = (
    r"(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty|thirty|forty|fifty|dozens|scores|hundreds|several)"
)
_MANY_FR = (
    r"(?:\d{1,4}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|"
    r"dizaines?|vingtaine|trentaine|centaines?|plusieurs)"
)
_SOME = r"(?: [\w’'-]+){0,3}?"
_HAS = (
    r"(?:a|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|serait|seraient|s['’]est|se sont|s['’]étai\w+)"
    r"(?: été)?(?: \w+ment)?"
)

BLASTS: tuple[Trigger, ...] = (
    trigger(_BLAST, AIR, 1.0,
        rf"(?:drones?|UAVs?|war ?planes?|fighter jets?|jets|helicopters?|gunships?|aircraft|planes?){_SOME} "
        r"(?:set|burned|burnt|killed|destroyed|wounded|injured|fired|bombed|targeted|attacked|struck|hit|slammed|dropped|released)\b",
        r"(?:by|with) (?:an? |two |three |several |the |enemy |armed ){0,2}(?:[\w-]+ )?drones?\b",
        rf"(?:drones?|avions?|hélicoptères?|aéronefs?|chasseurs?){_SOME} {_HAS} (?:frappé|bombardé|largué|tué|détruit|incendié|tiré|visé|touché)\w*",
        r"par (?:un|des|deux|trois|plusieurs) (?:drones?|avions?|hélicoptères?)\b", r"frappes? (?:de l['’]aviation|aériennes?|de drones?)\b"),
    trigger(_BLAST, SUICIDE, 1.0,
        r"(?:detonated|triggered|set off|activated) (?:his|her|their) (?:\w+ )?(?:explosives?|vests?|belts?|charges?|payload|devices?)\b",
        r"(?:actionné|déclenché|activé) (?:sa|leurs?) (?:ceintures?|charges?)\b"),
    trigger(_BLAST, SHELLS, 1.0,
        r"(?:shells?|rockets?|projectiles?|missiles?|mortar rounds?|mortar bombs?|munitions?|artillery rounds?)(?: [\w’'-]+){0,5}? "
        r"(?:landed|fell|falling|hit|struck|slammed|crashed|exploded|smashed|ploughed)\b",
        r"(?:tube|rocket|heavy|field|enemy) artillery\b", rf"{_MANY} (?:\w+ )?impacts\b", r"rounds? of shelling\b",
        r"(?:obus|roquettes?|missiles?|projectiles?)(?: [\w’'-]+){0,5}? (?:tomb|atterri|explos|touch|frapp|atteint|abattu|endommag|détrui)\w*",
        r"artillerie lourde\b", r"armes? lourdes?\b", rf"{_MANY_FR} impacts\b"),
    trigger(_BLAST, DEVICE, 1.0,
        r"(?:vehicles?|cars?|trucks?|vans?|motorcycles?|motorbikes?|tricycles?|bicycles?|lorry|lorries|boats?|carts?) "
        r"(?:bombs?|bombing|(?:packed|laden|loaded|rigged|filled|stuffed) with (?:\w+ )?explosives)\b",
        r"(?:detonated|detonating|triggered|remotely detonated)(?: [\w’'-]+){0,3}? (?:explosives?|charges?|bombs?|devices?|IEDs?|mines?)\b",
        r"twin (?:blasts|bombings|explosions)\b", rf"{_MANY} (?:\w+ )?(?:blasts|explosions|detonations) ",
        r"(?:motos?|véhicules?|camions?|charrettes?) (?:piégée?s?|bourrée?s? d['’]explosifs)\b",
        r"engins? (?:artisana(?:l|ux)|explosifs?)(?: [\w’'-]+){0,6}? (?:explos|saut|déton|tu[éa]|bless)\w*", r"saut(?:é|ait|ant|ent|a) sur\b"),
)  # fmt: skip
"""What explodes: before the other acts, since what blows up often kills and burns as well."""

OTHERS: tuple[Trigger, ...] = (
    trigger(_CIVIL, ABDUCTION, 0.9,
        r"(?:took|taken|taking|seized|seizing|carried|carrying|marched|led|dragged|driven|drove|herded|whisked|snatched)(?: [\w’'-]+){0,6}? "
        r"(?:captive|hostage|into (?:the )?(?:bush|forest|mountains?|hills|desert|woods)|towards? the (?:bush|mountains?|forest|hills|border))\b",
        r"(?:was|were|been|being) (?:snatched|taken captive|seized by|bundled|hijacked)\b", r"hijack(?:ed|ing of)\b",
        rf"emmen(?:é|ant|aient)\w*{_SOME} (?:en brousse|de force|en forêt|dans la (?:brousse|forêt)|vers (?:la|une) (?:brousse|forêt|montagne|destination))",
        r"emportée?s? (?:en|dans la) (?:brousse|forêt)", r"(?:pris|prise|retenue?s?)(?: [\w’'-]+){0,4}? en otages?\b"),
    trigger(_CIVIL, ABDUCTION, 0.5, r"(?:ransom|kidnappers|abductors|captors|hostages (?:were|are|have|in)|in captivity)\b",
        r"(?:rançon|ravisseurs|otages|en captivité)\b"),
    trigger(_BATTLES, CLASH, 0.9,
        rf"(?:attackers?|assailants?|rebels?|enemy|militants?|insurgents?|gunmen|assault|attack|raid|incursion){_SOME} "
        r"(?:were|was|been) (?:repelled|repulsed|routed|(?:beaten|driven|pushed|fought) (?:back|off))\b",
        r"(?:fights?|brawl|feud|shoot-?outs?|gun ?duels?) (?:between|with|against)\b", r"(?:traded|trading|exchanging) (?:\w+ )?(?:gun)?fire\b",
        rf"(?:assaillants?|attaques?|assaut|ennemis?|offensive|terroristes?|rebelles?|incursion){_SOME} {_HAS} (?:repoussée?s?|mise?s? en (?:déroute|fuite)|tenue?s? en échec)",
        r"(?:dégénéré|tourné) en (?:\w+ )?(?:affrontements?|combats?|bagarre|rixe|bataille)", r"(?:heurts?|échauffourées?|rixes?|bagarres?) (?:entre|ont|avec|à|dans)\b"),
    trigger(None, ATTACK, 0.9,
        r"(?:invaded|swooped (?:down )?on|descended (?:up)?on|sprayed|set upon|went on a rampage|rampag(?:ed|ing)|besieg(?:ed|ing)|storming|ambushing|raiding|"
        r"opening fire|open(?:ed)? fire|fir(?:ed|ing)(?: [\w-]+){0,3}? (?:at|into|on|upon) (?:the|an?|them|him|her|us|people|crowds?|civilians)|invading)\b",
        r"(?:launched|mounted|staged|carried out|conducted|led|unleashed|perpetrated)(?: [\w-]+){0,4}? (?:attacks?|raids?|ambush(?:es)?|assaults?|incursions?|massacres?|killings?)\b",
        r"(?:tried|attempted|trying) to (?:storm|seize|overrun|enter|break into|take|ambush|attack|capture|infiltrate|abduct|kidnap|kill|assassinate|murder)\b",
        rf"{_HAS} (?:envahi|surgi|déferlé|tiré|ouvert le feu|assiégé|encerclé|investi|terrorisé|criblé|poignardé|mitraillé|fauché|abattu|attaqué|"
        r"lancé (?:une|un|des|l['’]) ?(?:\w+ )?(?:attaque|assaut|offensive|incursion|raid)s?|mené (?:une|un|des) (?:\w+ )?(?:attaque|assaut|incursion|raid)s?|"
        r"pris (?:d['’]assaut|à partie|pour cible))",
        r"tent(?:é|ait|aient|ative) (?:de (?:s['’]emparer|prendre|pénétrer|attaquer|s['’]introduire|tuer)|d['’](?:attaquer|incursion|assaut|entrer|infiltr\w+|enlever|assassin\w+|enlèvement))",
        r"(?:crépit\w+|ça tire|rafales d['’]armes?|rafales de)\b"),
    trigger(None, ATTACK, 0.8,
        r"(?:lost|losing|lose) (?:his|her|their|its) li(?:fe|ves)\b", r"(?:was|were|lay|lying|shot|found|fell) (?:already )?dead\b",
        r"bodies (?:were|lay|lying|have been|had been|recovered|found|strewn|littered|scattered)\b",
        rf"(?:recovered|found|counted|retrieved|discovered|collected){_SOME} (?:bodies|corpses)\b",
        rf"lost {_MANY}(?: [\w-]+)? (?:men|soldiers|fighters|people|officers|comrades|sons|brothers|policemen|members)\b",
        r"succumbed to\b", r"(?:ultimate|supreme) sacrifice\b", r"perished\b", r"martyred\b", r"to the martyrdom\b", r"death toll\b", r"(?:bled|burned|burnt|hacked|beaten) to death\b",
        rf"{_HAS} (?:péri|succombé|décédée?s?|trépassé)\b", r"(?:laissé|perdu|coûté|ôté) la vie\b", r"rendu l['’]âme\b",
        r"corps (?:\w+ )?(?:retrouvés?|découverts?|calcinés?|gisa\w+|jonch\w+|repêchés?)\b", r"sous les balles\b"),
    trigger(None, ATTACK, 0.6,
        rf"{_MANY}(?: [\w’'-]+){{0,2}}? (?:dead|killed|slain|wounded|injured|hurt)\b", rf"{_MANY_FR}(?: [\w’'-]+){{0,3}}? (?:morts?|tuée?s?|blessée?s?|décès)\b",
        r"bilan (?:de|provisoire|est|s['’]élève|s['’]établit|fait)\b"),
    trigger(EventType.STRATEGIC, LOOTING, 0.6,
        r"went up in (?:flames|smoke)\b", r"(?:was|were) (?:alight|ablaze|in flames|gutted|razed|reduced to ash(?:es)?)\b",
        r"(?:mise?s?|partie?s?) en (?:flammes|fumée)\b", r"(?:réduite?s? en cendres|rasée?s?)\b"),
    trigger(EventType.STRATEGIC, "Other", 0.5, r"(?:blocked|blockaded|cut|barricaded) (?:the |an? )?(?:[\w-]+ ){0,3}(?:road|highway|bridge|axis|motorway)\b",
        r"(?:bloqué|barricadé|coupé) (?:la|le|un|une) (?:[\w-]+ ){0,2}(?:route|axe|pont|nationale|autoroute)\b"),
)  # fmt: skip
"""Acts that count where none of the more particular ones is told."""

PROTESTS: tuple[Trigger, ...] = (
    trigger(
        EventType.PROTESTS,
        "Protest with intervention",
        0.6,
        r"(?:tear ?gas(?:sed)?|water cannons?|rubber bullets)\b",
        r"(?:gaz lacrymog[èe]nes?|canons? à eau|balles en caoutchouc)\b",
    ),
)
"""What is used against crowds."""

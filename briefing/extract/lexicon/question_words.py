"""Words by which claims answer the board's questions, English and French: outcome, ground, losses, who did it …."""

from __future__ import annotations

import re

from briefing.extract.lexicon.lexicon import words

GROUND = (
    r"(?:control|barracks|base|bases|camps?|posts?|outposts?|positions?|towns?|village|villages|city|airport|garrisons?|checkpoints?|"
    r"casernes?|camp|postes?|villes?|localités?|aéroport|garnisons?)"
)
REPELLED = words(
    r"\b(?:repel(?:led|ling|s)?|repuls\w+|push(?:ed|ing)? back|beat(?:en)? back|fought off|foil\w*|thwart\w*|routed|drove (?:them|the \w+) (?:out|back|off)|driven (?:out|back|off)|"
    r"beat(?:en)? off|retreat\w*|fell back|repouss\w+|l['’]ennemi a reculé|(?:mis|mettre)\b[^.;]{0,25}\ben déroute|déjou\w+|mis en échec|tenu en échec|suffered (?:\w+ ){0,2}(?:losses|defeat)|subi (?:de|des) (?:\w+ ){0,2}pertes)\b"
)
SUCCEEDED = words(
    r"\b(?:succe(?:ss|ed)\w*|high[- ]quality|coordinated and|victor\w+|overran|réussi\w*|succès|victoire|grande qualité|haute qualité)\b"
)
TAKEN = words(
    rf"\b(?:seiz\w+|captur\w+|walked into|entered|took|taken|take|taking|overr[au]n\w*|overrunning|occup\w+|gain\w+|control over)\b[^.;]{{0,40}}\b{GROUND}\b|\bcontrol (?:over|of)\b"
    rf"|\b{GROUND}\s+(?:was|were|is|had been|has been|have been)\s+(?:\w+ly\s+)?(?:seized|captured|taken|overrun|occupied)\b"
    rf"|\b{GROUND}\s+(?:a|ont|avait|avaient|aurait)\s+été\s+(?:prise?s?|occupée?s?|conquise?s?)\b"
    rf"|\b(?:pris|prise|prendre|emparé\w*|occup\w+|contrôl\w+|conquis)\b[^.;]{{0,40}}\b{GROUND}\b"
)
HELD = words(
    r"\b(?:under (?:full |complete )?control|held (?:their|its|all|the|every|each)|hold(?:s|ing)? (?:all|its|their|the)|retook|retaken|regain\w+|recaptur\w+|no (?:post|base|town|camp)\w* (?:was |were )?(?:lost|fell)"
    r"|sous contrôle|tiennent|tenu (?:toutes |tous )?(?:leurs|ses|nos|les)|denied losing|perte de terrain|repris le contrôle|aucune? (?:poste|camp|ville|caserne) n['’]est tombée?)\b"
)
LOSSES = words(
    r"\b(?:kill\w*|dead|deaths?|died|dies|wound\w*|injur\w*|casualt\w+|losses|toll|neutrali[sz]\w*|fatalit\w+|bodies|lost \w+ (?:men|soldiers|fighters)"
    r"|tué\w*|morts?|mortes?|décès|bless\w+|pertes|bilan|neutralis\w+|victimes?|dépouilles)\b"
)
MATERIEL = words(
    r"\b(?:weapons?|arms|vehicles?|motorcycles?|motorbikes?|ammunition|equipment|drones?|pickups?|armes|véhicules?|motos|munitions|équipements?|matériel|pick-up)\b"
)
RECOVERED = words(
    r"\b(?:recover\w*|seiz\w+|captur\w+|destroy\w*|confiscat\w+|récupér\w+|saisi\w*|détrui\w+|pris\w*|destruction)\b"
)
RESPONSIBLE = words(
    r"\b(?:claim\w* responsibility|responsib(?:le|ility) for|claim(?:ed|s|ing)? (?:the |this |that )?(?:\w+ )?(?:attack|ambush|assault|bombing|raid|killing|abduction|strike|explosion|blast)s?\b|carried out by|was behind|were behind|revendiqu\w+|responsables? d|a mené)\b"
)
NOT_RESPONSIBLE = words(
    r"\b(?:not responsible|no (?:involvement|role|part)|denied (?:any )?(?:involvement|responsibility)|n['’](?:a|ont) rien à voir|nié toute (?:implication|responsabilité))\b"
)
OWN_ATTACK = words(
    r"\b(?:our|we|nos|nous)\b[^.;]{0,40}\b(?:attacked|struck|hit|stormed|ambushed|shelled|raided|targeted|launched|carried out|fired|destroyed"
    r"|attaqué|frappé|visé|mené|lancé|tendu|pris d['’]assaut|tiré|détruit)\b"
)
NOT_DONE = words(
    r"\b(?:not|never|no|n['’]t)\s+(?:\w+\s+)?(?:carr(?:y|ied) out|conduct(?:ed)?|launch(?:ed)?|fired?|bomb(?:ed)?|shell(?:ed)?|attack(?:ed)?|target(?:ed)?|kill(?:ed)?)\b"
    r"|\b(?:den\w+|reject\w+|dismiss\w+|refut\w+)\b[^.;]{0,20}\b(?:carrying out|conducting|launching|firing|bombing|shelling|attacking|targeting|killing|(?:the )?(?:accusations?|allegations?|charges?)"
    r"(?!\s+(?:[\w’'-]+\s+){0,5}?that\b(?![^.;]{0,60}\b(?:kill|attack|bomb|shell|fired|launch|massacr|execut|abduct|target|burn|loot|strike|carr|behind)\w*)))\b"
    r"|\b(?:ni|dément|démenti|nie|nié|nient|rejett?e\w*|rejeté|réfut\w+)\b[^.;]{0,20}\b(?:(?:avoir (?:mené|tiré|attaqué|bombardé|lancé|visé|tué|frappé))|accusations?|toute implication|être (?:responsable|à l['’]origine))\b"
    r"|\bn['’](?:a|ont|avait|avaient) (?:pas|jamais) (?:mené|tiré|attaqué|bombardé|lancé|visé|tué|frappé)\b"
)
ATTACK = words(
    r"\b(?:attack\w*|assault\w*|raid\w*|offensive\w*|ambush\w*|strikes?|struck|shell\w*|bomb\w*|clash\w*|fighting|explos\w+|storm\w+|gunm[ae]n|abduct\w*|kidnap\w*|hit|targeted"
    r"|attaqu\w+|touchée?s|visée?s|ciblée?s|assauts?|offensives?|embuscades?|frapp\w+|bombard\w+|affrontements?|combats?|explosion\w*|enlev\w+|enlèvements?|incursions?)\b"
)
WHERE = words(
    r"\b(?:towns?|villages?|localities|locations|places|posts|areas|localités|villes|communes|endroits|lieux)\b"
)
SENSES = words(
    r"\b(?:gunfire|gunshots?|shots|shooting|smoke|explosions?|heard|saw|seen|woke|bullets?|tirs?|fumée|détonations?|entendu\w*|vu|réveillés?|coups de feu|balles)\b"
)
ASSESSING = words(
    r"\b(?:concern\w*|warn\w*|risk\w*|threat\w*|fear\w*|instabilit\w*|could|might|may|likely|expand\w*|expansion|worsen\w*|implications?|trend|assess\w*"
    r"|inqui\w+|préoccup\w+|menac\w+|risqu\w+|pourrai\w+|crain\w+|instabilité|aggrav\w+)\b"
)
CALLING = words(
    r"\b(?:condemn\w*|call(?:ed|s|ing)? (?:for|on)|urg\w+|condolences?|solidarity|demand\w*|condamn\w+|appel\w+ (?:à|au)|exhort\w+|condoléances)\b"
)
EARLIER = words(
    r"\b(?:previously|in the past|earlier (?:attacks?|this year|in)|last (?:month|year|week)|(?:separate|another|earlier) (?:raid|attack|assault|incident)|précédemment|par le passé|le mois dernier|l['’]an dernier|auparavant|déjà revendiqué|(?:autre|précédente?) (?:raid|attaque|assaut))\b"
)
ABOUT = (
    ("attackers", words(r"\b(?:militants?|terrorists?|attackers?|assailants?|jihadists?|insurgents?|fighters?|rebels?|gunmen|enem(?:y|ies)|assaillants?|terroristes?|djihadistes?|jihadistes?|combattants?|ennemis?|insurgés)\b")),
    ("soldiers", words(r"\b(?:soldiers?|troops|servicemen|military personnel|officers|militaires?|soldats?|gendarmes?|policemen|policiers?|army (?:losses|casualties))\b")),
    ("civilians", words(r"\b(?:civilians?|villagers?|residents?|people|persons?|children|women|farmers|displaced|civils?|villageois|habitants?|personnes?|enfants|femmes|familles)\b")),
)  # fmt: skip
COUNTED_LOSSES = re.compile(
    r"kill|wound|injur|dead|neutrali|missing|captured|detained|abduct|liquidat|eliminat|élimin|liquid",
    re.IGNORECASE,
)


DID_IT = words(
    r"^[“\"«\s]*(?:(?:the|les?|la|l['’])\s*)?(?:[\w’'-]+\s+){1,3}?(?:(?:had|has|have|a|ont|avait|avaient)\s+)?(?:\w+ly\s+)?(?:fired|launched|carried out|bombed|shelled|struck|attacked|"
    r"massacred|killed|executed|abducted|burned|torched|looted|targeted|hit|shot|destroyed|shot down|tiré|lancé|bombardé|frappé|attaqué|massacré|tué|exécuté|enlevé|brûlé|pillé)\b"
)
BLAMED = words(
    r"\bon\s|^(?:on\s+)?(?:the|les?|la|l['’])?\s*[\w’'-]+(?:\s+[\w’'-]+){0,3}?(?:\s+\([^()]*\))?(?:\s+(?:of|for|d['’]|de)\b|$)"
)

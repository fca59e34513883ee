"""Words that tell an incident and its type, English and French, after the event types of the ACLED codebook.

Each trigger is a construction that reports an act: a verb of the act ("gunmen abducted"), or its noun with what it was done to or
where ("the assault on the barracks"). Blanks in the patterns stand for any white space.
"""

from __future__ import annotations

from briefing.extract.lexicon import acts
from briefing.extract.lexicon.acts import (
    ABDUCTION,
    AIR,
    ATTACK,
    CLASH,
    DEVICE,
    GRENADE,
    LOOTING,
    SHELLS,
    SUICIDE,
    Trigger,
)
from briefing.extract.lexicon.acts import spaced as _pattern
from briefing.extract.lexicon.acts import trigger as _trigger
from briefing.model.incident import EventType

ARMED = (
    r"(?:army|military|soldiers?|troops|barracks|prisons?(?! (?:guards?|warders?))|jails?|(?:prison )?(?:warders?|guards?)|pénitenciers?|surveillants? de prison|(?<!displaced\s)(?<!displacement\s)(?<!refugee\s)(?<!IDP\s)camps?(?! (?:for|of|de) )|(?:army|military|police|border|command) posts?|outposts?|checkpoints?|garrisons?|"
    r"police(?:men|man| station| officers?)?|gendarmes?|"
    r"patrols?|battalions?|brigades?|regiments?|guards(?:men|man)?|bases?|units?|armed forces|security forces|"
    r"militia(?:s|men|man)?|fighters|combatants|armée|militaires?|casernes?|"
    r"postes? (?:militaires?|de (?:police|gendarmerie|contrôle)|avancés?)|postes?|soldats?|policiers?|commissariats?|garnisons?|patrouilles?|"
    r"forces (?:de l['’]ordre|armées|de sécurité|de défense)|positions|base militaire|détachements?|bataillons?|"
    r"gendarmerie|miliciens?|combattants?|agents? de police|garde nationale|brigade)"
)
CIVIL = (
    r"(?:civilians?|villagers?|villages?|residents?|worshippers?|farmers?|herders?|peasants?|priests?|nuns?|bishops?|teachers?|students?|pupils?|children|"
    r"women|people|persons?|passengers?|traders?|merchants?|journalists?|judges?|mayors?|workers?|leaders?|"
    r"(?:former )?(?:ministers?|presidents?|ambassadors?|deputies|governors?)|politicians?|businessm[ae]n|"
    r"ranchers?|markets?|schools?|church(?:es)?|mosques?|hospitals?|homes?|houses?|huts|displaced|refugees?|doctors?|drivers?|"
    r"aid workers?|NGOs?|ONG|humanitaires?|gardiens?|unionists?|jesuits?|familie?s|embassy|offices?|newspapers?|buse?s|tourists?|peacekeepers?|"
    r"civile?s?|villageois|habitants?|fidèles|paysans?|cultivateurs?|éleveurs?|élèves?|enfants?|femmes?|personnes?|passagers?|commerçants?|"
    r"écoles?|églises?|mosquées?|marchés?|déplacée?s|réfugiée?s?|maisons?|maires?|journalistes?|prêtres?|enseignante?s?|hôpita(?:l|ux))"
)

_BATTLES, _BLAST, _CIVIL = (
    EventType.BATTLES,
    EventType.EXPLOSIONS,
    EventType.VIOLENCE_AGAINST_CIVILIANS,
)
ANYBODY = _pattern(
    r"(?:people|persons?|personnes?|leaders?|workers?|homes?|houses?|maisons?|villages?|offices?)"
)
"""Words for civilians that tell nothing beside armed ones: "three persons from the border guards"."""
_ON = r"(?: (?:was )?(?:carried out|staged|launched|committed|perpetrated|mounted))?(?: \w+){0,3}? (?:on|against|at|in|near|of|targeting)\b"
_PLACED = r"(?:planted|placed|set off|thrown|hurled|dropped|detonated|exploded|went off|discovered)"
_BOMB = (
    r"(?:(?:car|truck|bus|time|petrol|incendiary|pipe|roadside)[- ])?(?:bombs?|(?:explosive|incendiary) (?:devices?|charges?|artifacts?)|"
    r"dynamite(?: (?:charges?|sticks?))?|mines?|landmines?|IEDs?|improvised explosive devices?)"
)

# The first that fits a stretch of text decides: the more particular before the more general.
TRIGGERS: tuple[Trigger, ...] = (
    _trigger(_BLAST, AIR, 1.0, r"(?:(?:dropp?ed|dropping|released|unleashed|rained(?: down)?|releasing)(?: [\w-]+){0,4}? (?:bombs|munitions|explosives)|tirée?s? (?:[\w’'-]+ ){0,4}?(?:depuis|avec|à) (?:l[’'] ?|des )?(?:artillerie|mortiers?|roquettes|chars?)|(?:largué|lâché|déversé|larguant)\w*(?: [\w-]+){0,3}? (?:bombes|explosifs)|air ?strikes?|air ?raids?|aerial (?:bomb\w+|attacks?|strikes?)|drone (?:strikes?|attacks?)|drones? (?:over|above|struck|hit|strike|attacked|targeted|dropped)|"
             r"(?:jets?|war ?planes?|aircraft|planes?|helicopters?)(?: \w+){0,3}? (?:bombed|strafed|struck|dropped|hit|bombarded)|(?:drones?|glide bombs?)(?=[^.]{0,60}\b(?:hit|struck|fell|crashed|exploded))|"
             r"frappes? (?:aériennes?|de drones?|d['’]un drone)|bombardements? aériens?|raids? aériens?|(?:drones?|avions?|hélicoptères?)(?: \w+){0,3}? (?:frappé|bombardé|largué|touché|visé|tiré)|"
             r"(?:touché|visé|frappé|attaqué)\w*(?: \w+){0,3}? par (?:un|des|deux) drones?)\b"),
    _trigger(_BLAST, SUICIDE, 1.0, r"suicide (?:bomb\w*|attack\w*|attackers?|vest)|blew (?:him|her|them)sel(?:f|ves) up|kamikazes?\b|attentats?[- ]suicides?|s['’](?:est|étai\w+|sont) fait exploser|se fait exploser"),
    _trigger(_BLAST, SHELLS, 1.0, r"(?:shelling|shelled|shells? (?:hit|fell|landed|struck|exploded|killed)|artillery (?:fire|shelling|attack|barrage|rounds?|strikes?)|(?:rocket|missile|mortar)s?(?: \w+)? (?:attacks?|fire|hit|struck|fell|landed|strikes?|rounds?)|"
             r"(?:fired|launched)(?: \w+){0,3}? (?:rockets?|missiles?|mortars?|shells?|mortar rounds?)|(?:with|by) (?:mortars?|rockets?|artillery|missiles?)(?: fire)?|bombard(?:ed|ment|ing)|"
             r"tirs? (?:d['’]artillerie|de (?:mortiers?|roquettes?|missiles?|obus)|d['’]obus)|pilonn\w+|bombardements?|bombardée?s?|(?:obus|roquettes?|missiles?|mortiers?)(?: \w+){0,3}? (?:tomb|touch|frapp|atteint|explos|tiré)\w*|"
             r"tiré(?: \w+){0,3}? (?:obus|roquettes?|missiles?|mortiers?))\b"),
    _trigger(_BLAST, GRENADE, 0.9, r"(?:threw|hurled|tossed|lobbed|throwing|hurling|thrown|launched)(?: [\w-]+){0,3}? (?:hand )?grenades?|(?:hand )?grenades?(?: [\w-]+){0,3}? (?:exploded|was thrown|were thrown|thrown|hurled|attack)|"
             r"(?:lancé|jeté)\w*(?: [\w-]+){0,3}? grenades?|grenades?(?: [\w-]+){0,3}? (?:explosé|lancée?s?|jetée?s?)"),
    _trigger(_BLAST, DEVICE, 1.0, rf"{_BOMB}(?: (?!and\b|or\b)[\w-]+){{0,5}}? (?:was|were|had been|have been|has been)(?: \w+)? {_PLACED}", rf"{_BOMB}(?: (?!and\b|or\b)[\w-]+){{0,5}}? (?:explod\w+|went off|blew|killed|wounded|injured|destroyed|damaged|detonated|blast|attacks?|explosions?|ripped)\b",
             rf"(?:planted|placed|set off|detonated|threw|hurled|exploded|tossed|used|left|activated)(?: [\w-]+){{0,4}}? {_BOMB}\b", rf"(?:by|with|from) (?:an? |several |the |two |powerful )*{_BOMB}\b", r"(?:explosions?|blasts?)(?: \w+){0,4}? (?:occurred|rocked|shook|destroyed|damaged|killed|ripped|wounded|injured|took place|caused|left|was heard|were heard)",
             r"(?:explosion|blast|detonation)s? (?:of|in|at|near|outside|inside|on|over)\b", r"blew up\b", r"blown up\b", r"dynamit(?:ed|ing)\b", r"bombed\b", r"bombings? (?:of|in|at|near|against|on)\b", r"(?:car|truck|roadside|bus)[- ]bomb(?:s|ing|ings)?\b", r"bomb attacks?\b", r"exploded\b", r"(?:stepped on|struck|hit|drove over|ran over)(?: \w+){0,2}? (?:land)?mines?\b",
             r"engins? explosifs?(?: \w+){0,6}? (?:explosé|sauté|posé|détruit|tué|blessé)\w*", r"(?:sauté|saute|roulé|heurté)(?: \w+){0,3}? (?:une|des|un) (?:mines?|engins?|EEI)\b", r"(?:mines?|bombes?|voitures? piégées?|voitures?-bombes?|EEI)(?: \w+){0,6}? (?:a|ont|avait|avaient) (?:explosé|sauté|tué|blessé|détruit)", r"voitures?[ -](?:piégées?|bombes?)\b", r"explosions? (?:d['’]une|d['’]un|a|ont|de la|s['’]est|dans|à|au|près)\b", r"attentats? (?:à la (?:bombe|voiture)|contre|de|à|visant)\b", r"fait exploser\b", r"plastiqu\w+", r"dynamité\w*", r"(?:a|ont) explosé\b"),
    *acts.BLASTS,
    _trigger(_CIVIL, ABDUCTION, 1.0, r"(?:kidnap(?:p?ed|s)|abducted|abducts|carried off|took hostage|taken hostage|(?:taken|took|holding|held)(?: [\w-]+){0,4}? hostages?|seized as hostages?|forcibly (?:taken|recruited|disappeared)|"
             r"kidnap(?:p?ings?|) (?:of|in|by)|abductions? (?:of|in|by)|(?:was|were|been|being) kidnap(?:p?ed)|kidnap victims?|enlevé\w*|enlèvements? (?:de|d['’]|à|dans|par)|kidnapp(?:é\w*|ing)|pris(?:e|es)? en otages?|rapt (?:de|d['’]))\b"),
    _trigger(_BATTLES, CLASH, 0.9, r"(?:clash(?:ed|es)?(?: (?:between|with|in|near|at|that|yesterday|broke|erupted|on|when|over|took|today))|(?:heavy |fierce |armed )?fighting (?:broke out|raged|erupted|between|with|took place|in|near|around|at|was)|exchang\w+ (?:of )?(?:gun)?fire|gun ?(?:battle|fight)s?|fire ?fights?|skirmish\w*|"
             r"battles? (?:between|with|in|near|for|broke|raged)|(?:armed )?(?:clashes|confrontations?|engagements?)(?: \w+){0,3}? (?:between|with|in|near|occurred|took place)|affrontements?|accrochages?|combats? (?:entre|à|dans|ont|avec|autour|près|se sont)|échanges? de tirs|fusillades?|se sont affrontée?s|repel(?:led|s) (?:an?|the|several|this)(?: \w+)? (?:attack|assault|raid|incursion|offensive)|"
             r"(?:attack|assault|offensive|incursion)(?: \w+){0,2} (?:was|were|had been) (?:repelled|repulsed|pushed back)|pushed back(?: \w+){0,2} (?:attack|assault|offensive)|(?:repouss|repli)\w+(?: \w+){0,4} (?:attaque|assaut|offensive|incursion)|(?:captured|overran|seized|took|recaptured|retook|stormed)(?: [\w’'-]+){0,4}? (?:barracks|bases?|(?<!displaced\s)(?<!displacement\s)(?<!refugee\s)(?<!IDP\s)camps?(?! (?:for|of) )|posts?|garrisons?|outposts?|positions))\b"),
    _trigger(_BATTLES, CLASH, 1.0, r"(?:(?:was|were|been|being|ha[sd]|have) [“«]?\s?(?:neutrali[sz]ed|liquidated|eliminated|put out of action)|(?:neutrali[sz]ed|liquidated|eliminated)(?= (?:\w+ ){0,4}?(?:fighters|militants|terrorists|soldiers|enem\w+|elements|rebels|bandits|insurgents|gunmen|\d+))|"
             r"(?:repelled|repulsed|foiled|(?:beat|beaten|pushed|driven|fought|drove) (?:\w+ ){0,3}?(?:back|off))(?= (?:\w+ ){0,3}?(?:attack|assault|raid|attackers|fighters|militants|offensive|incursion|of the|the))|drove (?:the )?\w+ off|(?:conducted|carried out|launched|mounted|led|staged)(?: [\w-]+){0,3}? (?:operation|offensive|assault|raid|sweep|counter-?attack)s?(?: \w+){0,2}? (?:against|on|in|near|around|at)|returned fire|came under (?:fire|attack)|(?:entered|stormed|overran|captured|recaptured|retook|seized) (?:the )?(?:town|village|city|camp|base|barracks|post)\b|"
             r"(?:\w+ )?(?:KIA|WIA)\b|fell (?:as martyrs|in combat|in action)|mené (?:\w+ ){0,3}(?:opération|offensive|assaut|raid|incursion)s?(?: [\w’'-]+){0,4}? (?:à|contre|dans)|riposté|pris(?:e|es)? (?:\w+ )?sous (?:le|leur|son|notre) feu|ont neutralisé|a neutralisé|(?:été|mis\w*) [“«]?\s?(?:neutralisée?s?|hors d['’]état de nuire)|neutralisé(?= (?:une|des|\d+|plusieurs|\w+ (?:terroristes|soldats)))|essuyé des tirs|tombée?s? (?:en service commandé|au combat|au champ d['’]honneur))\b"),
    _trigger(None, ATTACK, 1.0, r"(?:(?:was|were|been|being|got) (?:\w+ly )?(?:hit|struck|targeted|shelled|killed|murdered|assassinated|massacred|slain|executed|shot|gunned down|beheaded|stabbed|attacked|assaulted|ambushed|raided|stormed|machine-?gunned|wounded|injured|tortured|hacked|beaten to death|lynched|slaughtered)|"
             r"(?:killed|murdered|assassinated|massacred|executed|shot (?:dead|and killed|to death|at)|gunned down|beheaded|stabbed|hacked|attacked|assaulted|ambushed|raided|stormed|machine-?gunned|slaughtered|lynched|overran|besieged|opened fire|fired (?:on|at|upon|into|several|shots)|burst into|broke into|lay in ambush|mowed down)|"
             r"(?:shot|wounded|injured|waylaid)(?= (?:the|an?|his|her|their|its|at|several|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|dozens)\b)|(?:struck|hit|targeted|attacking|killing|murdering|executing|shooting)(?= (?:the|an?|his|her|their|its|at|several|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|dozens|people|civilians|soldiers|in|near)\b)|left (?:[\w-]+ ){1,5}(?:dead|killed)|found (?:dead|murdered|shot|slain|decapitated)|bullet-riddled|(?:dead |lifeless )?bod(?:y|ies) (?:of|were found|was found)|(?:died|perished) (?:in|during|when|after|as|from|of (?:gunshot|bullet|his|her|their))|claimed the li(?:fe|ves)|lost their lives|fatally shot|shot fire (?:on|at)|shot at\b|martyrdom of|(?:heavy )?(?:gunshots|gunfire|shooting) (?:shortly|before|in|near|at|around|heard|was heard|were heard|erupted|broke out|rang out)|(?:heard|hearing)(?: \w+){0,2} (?:gunshots|gunfire|shots)|rode (?:through|into)|entered (?:[\w-]+ ){1,3}?from the|gunmen (?:entered|stopped|arrived|came|killed|attacked|on)|armed men (?:entered|stopped|arrived|came|attacked|burst|killed))\b",
             r"(?:hommes|individus|éléments) armés(?: [\w’'-]+){0,4}? (?:ont|sont) \w+", r"tirs? (?:nourris|sporadiques|d['’]armes?|entendus?)\b", r"coups de feu\b", r"(?:incursion|attaque|embuscade|raid|assaut) qui a (?:fait|coûté|tué)\b", r"braquée?s?\b", r"(?:laissant|faisant) (?:[\w’'-]+ ){1,6}?(?:morts?|tués|blessés|victimes)\b",
             r"(?:a|ont|avait|avaient|aurait|auraient|est|sont|étai\w+|été) (?:été )?(?:\w+ment )?(?:attaquée?s?|tuée?s?|assassinée?s?|massacrée?s?|exécutée?s?|abattue?s?|égorgée?s?|décapitée?s?|visée?s?|touchée?s?|frappée?s?|ciblée?s?|mitraillée?s?|blessée?s?|pris d['’]assaut|fauchée?s?|lynchée?s?|investi|pris pour cible)\b", r"ouvert le feu\b", r"(?:tué|abattu|tuant|blessant|abattant|exécutant|attaquant)e?s?\b", r"tir(?:é|aient|ent|ant) (?:sur|à bout|en)\b", r"tendu une embuscade\b", r"tombée?s? dans une embuscade\b", r"trouvé la mort\b", r"perdu la vie\b", r"corps (?:sans vie|criblés?|de)\b", r"fait irruption\b", r"pénétré (?:dans|à|de force)\b", r"soldats tués\b", r"fait (?:\w+ ){1,4}(?:morts?|tués?|victimes?|blessés?)\b", r"(?:attaquent|tuent|attaque|tue)\b(?= (?:le|la|les|un|une|des|\d+))"),
    _trigger(None, ATTACK, 0.7, rf"(?:attacks?|assaults?|raids?|ambush(?:es)?|incursions?|offensives?|shootings?|massacres?|murders?|assassinations?|killings?|slayings?|executions?|homicides?|crimes?){_ON}", r"deaths? of\b", r"in an? (?:\w+ ){0,2}(?:attack|ambush|raid|assault|shooting)\b", r"(?:the|this|that|an?|another|new) (?:\w+ ){0,2}(?:attack|ambush|assault|raid|massacre|murder|assassination|shooting|slaying) (?:was|took|occurred|happened|left|killed|came|began|that|which|by|caused|lasted|yesterday|today|on)\b",
             r"(?:attaques?|assauts?|embuscades?|raids?|massacres?|assassinats?|meurtres?|incursions?|exécutions?|tuerie)(?:,? \w+){0,3}? (?:contre|de|du|des|d['’]|à|au|dans|sur|visant|a|ont|survenue?s?|perpétrée?s?|menée?s?|s['’]est)\b", r"mort (?:de|d['’]|des|du)\b"),
    _trigger(EventType.STRATEGIC, LOOTING, 0.8, r"(?:set (?:fire to|on fire|ablaze|alight)|set (?:[\w-]+ ){1,4}(?:on fire|ablaze)|burn(?:ed|t|ing)(?: down)? (?:the|an?|several|some|\w+ (?:buses|vehicles|houses|homes|trucks|huts|cars|tires)|two|three|four|five|six|\d+|down|houses|homes|vehicles|huts|buses)|(?:was|were|been) (?:set on fire|burned|burnt|torched|looted|ransacked|robbed|sabotaged|set ablaze)|torched|looted|looting of|ransacked|robbed|stole|sabotage(?:d| of| against)|arson (?:attack|of|in)|"
             r"mis(?:e|es)? le feu|(?:a|ont|été|aurai\w*) (?:incendi|brûl|pill|saccag|vandalis|dérob|emport)é\w*|incendiant|pillages? (?:de|d['’]|du|des)|incendie criminel|emporté (?:du|des|le|les|\d+))\b"),
    _trigger(EventType.RIOTS, "Violent demonstration", 1.0, r"(?:riot(?:ed|s|ing|ers)|(?:violent|violence)(?: \w+){0,3} (?:protests?|demonstrations?)|(?:protesters|demonstrators|students|crowds?|youths?)(?: \w+){0,4}? (?:threw|hurled|burned|torched|stoned|clashed|looted|ransacked)|émeutes?|émeutiers|(?:manifestants|jeunes|habitants)(?: \w+){0,4}? (?:lancé|brûlé|incendié|saccagé|barricad)\w*)\b"),
    _trigger(EventType.RIOTS, "Mob violence", 1.0, r"(?:angry |a )mob\b|lynch(?:ed|ing)|lynchage|lynché\w*|foule en colère"),
    _trigger(EventType.PROTESTS, "Peaceful protest", 0.8, r"(?:protesters|demonstrators|marchers)(?: \w+){0,3}? (?:marched|gathered|took|blocked|chanted|rallied|demanded|filled)|(?:marched|demonstrated|rallied|protested)\b(?! back)|(?:thousands|hundreds|dozens|crowds?)(?: \w+){0,4}? (?:protest(?:ed|ing|ers)?|march(?:ed|ing)|demonstrat\w+|rall(?:y|ied))|(?:protests?|demonstrations?|sit-ins?|rall(?:y|ies)) (?:in|against|was held|were held|took place|outside|at|broke out|to demand|over)\b|"
             r"(?:manifestants|protestataires)\b|(?:a|ont|avaient) manifesté|manifestations? (?:à|contre|dans|pour|pacifiques?|a|ont)|marche pacifique|marches? (?:contre|pour|de protestation|de soutien|silencieuse)|sit-in|rassemblements? (?:à|devant|contre|pour|a|ont)"),
    *acts.PROTESTS,
    *acts.OTHERS,
)  # fmt: skip

HEADLINE = _pattern(
    r"\b(?:kill(?:s|ed|ing)?|dead|deaths?|die[sd]?|slain|shot|shoot(?:s|ing)|attack(?:s|ed)?|storm(?:s|ed)?|raid(?:s|ed)?|ambush(?:es|ed)?|assaults?|"
    r"bomb(?:s|ed|ing|ings)?|blasts?|explosions?|strikes?|struck|drones?|shell(?:s|ed|ing)|rockets?|missiles?|mines?|IED|abduct(?:s|ed|ion|ions)?|"
    r"kidnap\w*|hostages?|massacres?|murder(?:s|ed)?|clash(?:es|ed)?|gun(?:men|man|fire|battle)|overrun|torch(?:es|ed)?|burn(?:s|ed|t)?|loot(?:s|ed|ing)?|"
    r"protest(?:s|ers)?|riots?|martyrdom|toll|jailbreak|incident|"
    r"tuée?s?|tuent|tue|morts?|blessée?s?|attaques?|attaquent|assauts?|embuscades?|frappes?|bombardements?|attentats?|explosions?|obus|roquettes?|"
    r"enlev\w+|enlèvements?|otages?|rapt|massacres?|meurtres?|assassin\w+|tueries?|affrontements?|combats?|accrochages?|incursions?|incendi\w+|"
    r"pill\w+|manifestations?|manifestants?|émeutes?|marche|bilans?)\b"
)
"""What the title of a report about an incident says, also in the present."""

GENERAL = _pattern(
    r"\b(?:attack(?:s|ers?)?|assault(?:s|ants?)?|incident|explosions?|bombings?|killings?|murders?|assassinations?|kidnap(?:p?ings?|p?ers)|massacres?|blast|ambush|raid|shooting|"
    r"attaques?|attentats?|assaillants?|embuscades?|enlèvements?|assassinats?|drame|tueries?|victims?|victimes?)\b"
)
"""Words that go on about an incident told already: its further sentences may say where and when it was."""

SUPPOSED = _pattern(
    r"\b(?:would(?! have been)|could|might|may|will|shall|should|must|can(?:not)?|if|unless|whether|plan(?:s|ned|ning)? to|threat(?:s|en\w*)(?: to| of)?|intend\w*|attempt(?:s|ed)? to|tr(?:y|ied|ying) to|want\w* to|prevent\w*|avoid\w*|"
    r"stop(?:ping)?|never|not|no|any|all|every|against|risk of|danger of|fear(?:s|ed)? (?:of|that)|possib\w+|potential|future|war on|fight against|struggle against|preparing|ready to|order(?:s|ed) to|such as|kind of|"
    r"pourrai\w*|si|menac\w+(?: de)?|risqu\w+(?: de)?|éviter|empêcher|prévoyai\w*|comptai\w*|projet\w+ de|tent(?:é|aient|atives?) d[e’']|contre|lutte|aucune?|jamais|ne|toute)\s+(?:[\w’'-]+\s+){0,3}$"
)
"""What makes an act a mere possibility, or a general one: "would attack", "to prevent kidnappings"."""

SPEECH = _pattern(
    r"\b(?:said|says|say|told|tells|report(?:s|ed)|announc\w+|stat(?:es|ed)|issued|add(?:s|ed)|confirm(?:s|ed)|declar(?:es|ed)|publish(?:es|ed)|claim(?:s|ed)|condemn(?:s|ed)|reveal(?:s|ed)|disclos(?:es|ed)|den(?:ies|ied)|charg(?:es|ed)|"
    r"warn(?:s|ed)|broadcast|released|indicated|noted|asserted|accused|blamed|admitted|learned|explained|statements?|communiqués?|buried|funerals?|returned|reopened|received|visited|toured|arrested|captured|demanded|asked|called|urged|met|arrived|quoted|posted|wrote|speaking|"
    r"enterrée?s?|inhumée?s?|revenue?s?|rouvert|rouvre|obsèques|visité|a dit|dit|déclaré|annoncé|indiqué|affirmé|confié|rapporté|publié|précisé|ajouté|condamné|revendiqué|expliqué|assuré|écrit|appris|dénoncé|reconnu|confirmé)"
)
"""Words of saying: a day beside one of them is the day of saying."""

ANOTHER = _pattern(
    r"\b(?:in (?:an)?other (?:\w+ )?(?:incident|attack|development|assault|action|event)s?|in a separate|separately|elsewhere|"
    r"dans un autre|par ailleurs|dans une autre|ailleurs|d['’]autre part)\b"
)
"""What begins to tell of another incident."""

BACKGROUND = _pattern(
    r"\b(?:previously|in the past|earlier (?:attacks?|this (?:year|month)|in|incidents?)|last (?:month|year)|(?:an|the|a) (?:earlier|previous|similar) (?:\w+ )?(?:raid|attack|assault|incident|bombing|explosion|massacre|strike)|"
    r"(?:weeks|months|years) (?:ago|earlier|before|after)|days (?:ago|earlier|before)|since (?:19|20)\d\d|in recent (?:days|weeks|months|years)|"
    r"over the (?:past|last)|separate (?:raid|attack|assault)|"
    r"rappel(?:ons|er)?\b|(?:as a )?reminder\b|(?:le \d{1,2} \w+|en \w+) déjà|already in|précédemment|par le passé|le mois dernier|l['’]an dernier|auparavant|(?:autre|précédente?) (?:raid|attaque|assaut)|il y a (?:un|une|deux|trois|quatre|cinq|six|quelques|plusieurs|\d+) (?:semaine|mois|an|année|jour)s?|"
    r"ces derni(?:ers|ères) (?:jours|semaines|mois|années)|depuis (?:19|20)\d\d)\b"
)
"""What puts an act before the report's own incident."""

DAYS_AFTER = _pattern(
    r"\b(?P<count>an?|one|two|three|four|five|six|seven|\d|un|deux|trois|quatre|cinq|six|sept) (?:days?|jours?) (?:after|following|après|qui ont suivi) (?:[\w’'-]{1,20} ){0,5}?$"
)
"""What puts an act some days before the day told of: "two days after gunmen …", before the act's own words."""
COUNTS = {
    word: number
    for number, some in enumerate(
        (("a", "an", "one", "un"), ("two", "deux"), ("three", "trois"), ("four", "quatre"), ("five", "cinq"), ("six",), ("seven", "sept")), 1
    )
    for word in some
}  # fmt: skip

CROWD = _pattern(
    r"\b(?:protest(?:er|or)s|demonstrators|marchers|sit-ins?|protest (?:march|rally)|(?:march|rally|protest|demonstration) (?:against|over|for)|manifestants|protestataires|marche (?:contre|pour|pacifique)|manifestation)\b"
)
"""A crowd that protests: an attack on it belongs to the protest."""
EXCESSIVE = "Excessive force against protesters"

HERE = _pattern(
    r"\b(?:(?:this|the(?: \w+)?) (?:capital|city)(?! of\b)|here|downtown|metropolitan|(?:in )?(?:northern|southern|eastern|western|central) (?:parts? of (?:the|this) )?(?:city|capital)|la capitale|le centre-ville)\b"
)
"""The town that a dateline names."""

FROM = _pattern(r"\b(?:from|depuis|de|d['’]|to|towards?|vers|of) (?:the )?$|\bd['’]$")
"""What before a town says no more than that somebody or something is of it, or goes there."""

IN_A_TOWN = _pattern(
    r"\b(?:neighbou?rhood|street|avenue|boulevard|corner of|blocks? (?:away|from)|city blocks?|quartier|rue|avenue)\b"
)
"""Words of a town that is not named beside them."""

OPINION = _pattern(
    r"\b(?:we|our|us|i|my|you|your|must|should|peace|dialogue|negotiat\w+|democra\w+|elections?|candidates?|proposal|agreement|treaty|summit|congress|party|political|government|economic|reform|nous|notre|nos|je|vous|élections?|candidate?s?|dialogue|accord|paix|réformes?|gouvernement|politiques?)\b"
)
"""Words of which a speech or a piece on politics is full."""

"""What happened to those who were counted: one English key for each effect, and the words that name it.

A euphemism ("neutralized", "mis hors d'état de nuire") is the claimant's own word and is never translated into
"killed": its key is the word as it stands in the text (standards: euphemisms stay attributed). Pious words for dying
("fell as martyrs", "tombés au champ d'honneur") are no euphemism for killing and count as killed.
"""

from __future__ import annotations

import re
from enum import Enum

OWN_WORD = ""
"""The key of a euphemism: the text's own word stands for it."""

TAKEN, HIT, MOVED, FALLEN, HELD, WANTED = "taken", "hit", "moved", "fallen", "held", "wanted"
"""Keys that depend on who or what was counted; see `briefing.extract.figures.effect_by_kind`."""


class Form(Enum):
    """How a word names its effect, which decides where the counted noun can stand."""

    PAST = "past tense or participle"
    ACT = "other active form, or a phrase that takes its object"
    STATE = "adjective, or a verb without object"
    NOUN = "noun that is counted, or followed by of"


# key | past/participle | other active forms | states | nouns
_ENGLISH = """
killed | killed slain massacred murdered slaughtered beheaded shot-dead gunned-down mown-down executed assassinated lynched martyred hacked-to-death burned-to-death burnt-to-death stabbed-to-death beaten-to-death found-dead shot-to-death buried cut-down stoned-to-death trampled-to-death crushed-to-death burned-alive burnt-alive drowned | kill kills killing slay slaying massacring murdering slaughtering executing beheading burying shooting-dead gunning-down claimed-the-lives-of took-away-lives-of took-lives-of carried-away-lives-of cost-the-lives-of claiming-the-lives-of took-the-lives-of cost-the-life-of claimed-the-life-of costing-the-lives-of | fell-on-the-field-of-honour fell-in-combat fell-in-action fell-in-battle fell-as-martyrs fell-as-a-martyr fallen-as-martyrs became-martyrs became-martyr attained-martyrdom embraced-martyrdom fell-martyrs fell-martyr fallen-in-battle fallen-in-combat died-as-martyrs dead died perished drowned lost-their-lives lost-his-life lost-her-life losing-their-lives lost-lives dying laid-down-their-lives succumbed kia paid-the-supreme-sacrifice made-the-supreme-sacrifice made-the-ultimate-sacrifice paid-the-ultimate-sacrifice made-the-ultimate-sacrifices gave-their-lives gave-his-life gave-her-life given-their-lives sacrificed-their-lives breathed-their-last breathed-his-last bled-to-death bled-out burned-alive burnt-alive did-not-survive didn't-survive did-not-make-it didn't-make-it met-their-death met-their-deaths met-his-death dead-on-arrival martyred | deaths death fatalities fatality killings killing dead loss-of-life kia martyrdom fallen burials burial lives-lost murder murders assassination assassinations massacre massacres slaying slayings
wounded | wounded injured hurt maimed hospitalised hospitalized treated treated-for-injuries treated-for-wounds treated-for-burns treated-for-gunshot-wounds shot-and-wounded admitted-to-hospital taken-to-hospital rushed-to-hospital treated-in-hospital | wound wounds wounding injure injures injuring maiming hurting | in-intensive-care in-critical-condition in-hospital wia sustained-injuries suffered-injuries sustained-wounds suffered-burns suffered-wounds sustained-minor-injuries sustained-serious-injuries suffered-gunshot-wounds with-bullet-wounds with-stab-wounds with-machete-wounds with-blast-injuries with-fractures with-burns with-injuries with-shrapnel-wounds with-serious-injuries with-minor-injuries with-severe-burns with-wounds in-serious-condition in-a-serious-condition in-stable-condition fighting-for-their-lives received-wounds received-injuries received-burns got-injuries in-worrying-condition worrying-condition being-treated got-wounded got-injured | injuries injury wounded injured wounding wia
casualties | | | | casualties casualty
killed or wounded | | | | losses
detained | detained arrested apprehended jailed imprisoned rounded-up nabbed taken-into-custody remanded taken-in-for-questioning taken-in placed-under-arrest remanded-in-custody thrown-in-jail locked-up | detain detains detaining arrest arrests arresting apprehending rounding-up | in-custody in-detention under-arrest behind-bars | arrests arrest detentions detention
captured | captured taken-prisoner taken-captive tied-up | capture captures capturing taking-prisoner | held-prisoner | capture captures
abducted | abducted kidnapped taken-hostage snatched seized-as-hostages taken-away carried-away led-away marched-away marched-off dragged-away whisked-away | abduct abducts abducting kidnap kidnaps kidnapping taking-hostage snatching taking-away took-away | held-hostage in-captivity being-held still-held still-being-held in-the-kidnappers'-hands | abductions abduction kidnappings kidnapping
freed | released freed set-free let-go liberated let-loose | release releases releasing free freeing liberating frees | regained-their-freedom regained-his-freedom regained-her-freedom escaped-from-captivity walked-free walked-out walk-free regained-freedom regain-their-freedom gone-free allowed-to-go allowed-home back-home-safe | release liberation
rescued | rescued | rescue rescues rescuing | | rescue
evacuated | evacuated | evacuate evacuates evacuating | | evacuation
displaced | displaced uprooted driven-from-their-homes forced-to-flee driven-out forced-to-leave forced-to-move forced-from-their-homes forced-out-of-their-homes made-homeless rendered-homeless left-homeless driven-out-of-their-homes chased-from-their-homes | displace displaces displacing uprooting | fled-their-homes fled-their-villages to-flee homeless | displacement
moved | | | ran-away run-away fled flee fleeing flees left-their-homes packed-up packed-their-bags abandoned-their-homes abandoned-their-villages deserted-their-homes took-to-the-road heading-for heading-to heading-towards headed-for on-the-move left-their-villages left-home leaving-their-homes leaving-their-villages departed arrived arrive arriving crossed took-refuge taken-refuge taking-refuge sought-refuge seeking-refuge sought-shelter seeking-shelter take-refuge taken-shelter took-shelter taking-shelter |
returned | | | returned came-back went-back come-back gone-back returning |
missing | | | missing unaccounted-for not-returned not-returned-home not-come-back not-come-home not-been-seen not-been-heard-from failed-to-return still-missing disappeared vanished never-came-back never-came-home never-returned never-made-it-home did-not-return did-not-come-back didn't-come-back didn't-return not-home not-home-yet not-back gone-missing went-missing not-been-found not-been-located cannot-be-found could-not-be-found nowhere-to-be-found not-been-traced never-been-found never-been-seen lost-contact | disappearances
surrendered | | | surrendered laid-down-their-arms turned-themselves-in gave-themselves-up laying-down-their-arms |
shot | shot | shooting shoot | |
demanded | demanded | demanding demand demands | | ransom
wanted | asked-for | want wants wanted asking-for asks-for requested | |
paid | paid | paying | |
handed over | handed-over turned-over | handing-over turning-over | |
escaped | | | escaped broke-free fled-captivity broke-out got-away fled-custody fled-prison on-the-run at-large | escape
held | held | holding holds hold | |
raped | raped gang-raped | rape raping | | rapes
seized | seized occupied overran overrun taken-over took-over confiscated impounded | seize seizes seizing occupying overrunning confiscating seized-control-of took-control-of taken-control-of claimed-control-of claimed-control-over taking-control-of seizing-control-of control-over control-of  | fell-to fallen-to fell-into-our-hands fallen-into-our-hands fell-into-their-hands | seizure
recaptured | recaptured retaken retook | recapturing retaking retake recapture | | recapture
attacked | attacked targeted struck stormed ambushed raided shelled bombed bombarded assaulted | attack attacks attacking targeting striking storming ambushing raiding shelling bombing | |
hit | hit | hitting hits | |
destroyed | destroyed razed blown-up demolished wrecked flattened levelled leveled wiped-off-the-map reduced-to-rubble | destroy destroys destroying razing blowing-up demolishing flattening wrecking | | destruction
burned | burned burnt burned-down burnt-down torched set-on-fire set-ablaze set-alight set-fire-to burned-out reduced-to-ashes | burn burns burning torching setting-fire-to setting-ablaze burning-down | on-fire ablaze in-flames went-up-in-flames caught-fire in-ashes went-up-in-smoke gone-up-in-smoke | burning
lost | lost | losing lose | | loss
damaged | damaged | damage damages damaging | | damage
shot down | shot-down downed brought-down | shooting-down downing bringing-down | |
intercepted | intercepted | intercepting intercept | |
recovered | recovered retrieved collected picked-up | recover recovers recovering retrieving retrieve | | recovery
looted | looted stolen stole rustled ransacked pillaged made-off-with carted-away carried-off driven-off drove-off drove-away robbed plundered herded-away | loot loots looting stealing steal rustling ransacking pillaging making-off-with carrying-off driving-off carting-away robbing | | theft looting
taken | took taken | taking take takes | |
repelled | repelled repulsed foiled thwarted beaten-back | repel repelling repulsing foiling | |
carried out | carried-out launched conducted mounted staged | carrying-out launching conducting | |
= | neutralized neutralised liquidated eliminated cleansed put-out-of-action taken-out dealt-with wiped-out rendered-harmless disposed-of sent-to-hell dispatched-to-hell taken-care-of put-out-of-harm's-way sent-to-their-fate sent-to-meet-their-maker sent-to-their-graves sent-to-their-doom sent-to-their-maker sent-to-the-afterlife dispatched removed-from-the-battlefield knocked-out crushed annihilated rendered-ineffective invited-for-questioning invited-for-interview asked-to-accompany-officers | neutralizing neutralising neutralize neutralise liquidating eliminating eliminate wiping-out taking-out | paid-the-supreme-price paid-the-ultimate-price paid-with-their-lives slept-in-the-open sleep-in-the-open sleeping-in-the-open slept-outside slept-outdoors slept-in-the-bush sleeping-rough spent-the-night-outside spent-the-night-in-the-open spent-the-night-in-the-bush spent-the-night-in-the-forest collapsed caved-in gave-way overturned capsized derailed sank met-their-end met-their-waterloo down went-down bit-the-dust met-their-maker met-their-fate | neutralization neutralisation elimination liquidation
"""
_FRENCH = """
killed | tué@ abattu@ massacré@ assassiné@ égorgé@ décapité@ exécuté@ fusillé@ lynché@ enterré@ inhumé@ brûlé@-vif@ noyé@ carbonisé@ retrouvé@-mort@ découvert@-mort@ retrouvé@-sans-vie | tuant tuer tuent tue tuera assassinant massacrant exécutant abattant égorgeant abattre coûté-la-vie-à coûtant-la-vie-à coûté-la-vie-aux enterrant coûté-la-vie-d coûte-la-vie-à ôté-la-vie-à | tombé@-au-champ-d'honneur tombé@-en-martyr@ tombé@-martyr@ tombé@-en-service-commandé tombé@-au-combat tombé@-sous-les-balles tombé@-les-armes-à-la-main mort@ décédé@ péri trouvé-la-mort perdu-la-vie laissé-la-vie donné-leur-vie succombé trépassé@ donné-sa-vie sacrifié-leur-vie fait-le-sacrifice-de-leur-vie fait-le-sacrifice-suprême fait-le-sacrifice-ultime consenti-le-sacrifice-ultime laissé-leur-vie rendu-l'âme rendu-leur-dernier-souffle brûlé@-vif@ pas-survécu succombé-à-leurs-blessures trouvé-la-mort-dans péris périrent rejoint-leur-dernière-demeure consenti-le-sacrifice-suprême | mort@ décès décédé@ tué@ perte-en-vies-humaines pertes-en-vies-humaines exécution@ inhumation@ perte@-humaine@ tombé@ assassinat@ meurtre@ massacre@
wounded | blessé@ touché@-par-balle touché@-par-balles atteint@-par-balle atteint@-par-balles hospitalisé@ admis-à-l'hôpital admis-aux-urgences évacué@-vers-l'hôpital évacué@-à-l'hôpital | blessant blesser blesse blessent | à-l'hôpital en-soins-intensifs en-réanimation dans-un-état-grave dans-un-état-critique entre-la-vie-et-la-mort dans-un-état-stable dans-un-état-préoccupant dans-un-état-sérieux souffert grièvement-atteint@ entre-vie-et-mort | blessé@ blessure@
casualties | | | | victime@
killed or wounded | | | | pertes
detained | arrêté@ interpellé@ détenu@ emprisonné@ appréhendé@ placé@-en-garde-à-vue écroué@ incarcéré@ mis@-aux-arrêts conduit@-au-poste mis@-en-garde-à-vue embarqué@ raflé@ mis@-sous-les-verrous jeté@-en-prison déféré@ | arrêtant interpellant arrête arrêtent interpelle interpellent détient détiennent détenir arrêter interpeller appréhendant | en-détention en-garde-à-vue aux-arrêts sous-les-verrous | arrestation@ interpellation@
captured | capturé@ fait@-prisonnier@ fait@-prisonniers constitué@-prisonnier@ ligoté@ | capturant capturer | | capture@
abducted | enlevé@ kidnappé@ pris-en-otage pris-en-otages prise-en-otage prises-en-otage prises-en-otages pris-otage séquestré@ emmené@ ravi@ | enlevant enlève enlèvent kidnappe kidnappent kidnappant emmenant enlever kidnapper | retenu@-en-otage@ en-captivité aux-mains-de-leurs-ravisseurs aux-mains-des-ravisseurs toujours-captif@ toujours-otage@ | enlèvement@ rapt@ kidnapping@
freed | libéré@ relâché@ relaxé@ remis@-en-liberté élargi@ | libérant libère libèrent relâche relâchent relâchant libérer relâcher | recouvré-la-liberté retrouvé-la-liberté recouvré-leur-liberté sorti@-de-prison sorti@-libre@ recouvré-sa-liberté retrouvé-leur-liberté rentré@-chez-eux-libres | libération
rescued | secouru@ sauvé@ | sauvant secourant | |
evacuated | évacué@ | évacuant évacuer | | évacuation
displaced | déplacé@ chassé@-de-leurs-villages chassé@-de-chez-eux forcé@-de-fuir contraint@-de-fuir contraint@-à-fuir contraint@-de-partir contraint@-de-quitter forcé@-de-partir forcé@-de-quitter contraint@-d'abandonner contraint@-au-départ jeté@-sur-les-routes sans-abri délogé@ déraciné@ obligé@-de-fuir obligé@-de-partir poussé@-à-l'exode poussé@-sur-les-routes | déplaçant chassant | fui-leur-domicile fui-leurs-villages fui-leurs-maisons à-fuir à-la-fuite sur-les-routes | déplacé@ déplacement@
moved | | | en-fuite pris-la-fuite fui fuient fuyant fuyaient parti@ arrivé@ se-dirigent se-dirigeraient se-dirigeaient en-route-vers plié-bagage vidé-les-lieux abandonné-leurs-villages abandonné-leurs-maisons déserté-leurs-villages pris-le-chemin-de-l'exil pris-la-route quitté-leurs-villages quitté-leur-village quitté-leurs-maisons quitté-leurs-foyers quitté-leurs-localités quitté-leur-domicile quitté-la-zone quitté-le-village quitté-la-ville quitté-les-lieux réfugié@ trouvé-refuge trouvé-abri traversé-la-frontière |
demanded | réclamé@ exigé@ | réclamant réclament réclame exigeant exigent exige demandent | | rançon
wanted | | veut veulent demandé demande |
paid | versé@ payé@ | versant payant | |
escaped | évadé@ échappé@ enfui@ | | en-cavale pris-la-poudre-d'escampette faussé-compagnie | évasion@ fuite
held | retenu@ | retenant retient retiennent | |
fallen | | | tombé@ |
taken | pris@ | prenant | |
returned | | | revenu@ rentré@ retourné@ regagné-leurs-villages regagné-leur-village regagné-leurs-foyers | retours retour
missing | | | disparu@ porté@-disparu@ sans-nouvelles introuvable@ manquant@ pas-rentré@ pas-revenu@ plus-donné-signe-de-vie pas-donné-signe-de-vie à-l'appel jamais-revenu@ jamais-rentré@ jamais-réapparu pas-réapparu pas-retrouvé@ toujours-pas-rentré@ toujours-pas-revenu@ manquent-à-l'appel manque-à-l'appel plus-donné-de-nouvelles pas-donné-de-nouvelles porté@-manquant@ | disparu@ disparition@
surrendered | | | rendu@ déposé-les-armes rendu@-aux-autorités |
raped | violé@ | violant | | viol@
seized | occupé@ pris-le-contrôle-de pris-le-contrôle-des pris-le-contrôle-d emparé@-de emparé@-des emparé@-d saisi@ confisqué@ | prenant-le-contrôle-de occupant saisissant saisit saisissent s'empare-de s'emparent-de s'emparant-de s'emparer-de s'emparer-des confisquant saisir | tombé@-entre-nos-mains tombé@-entre-leurs-mains tombé@-aux-mains-de tombé@-aux-mains-des | saisie saisies
recaptured | repris reprise | reprenant | |
attacked | attaqué@ visé@ pris-pour-cible pilonné@ bombardé@ pris-d'assaut ciblé@ tombé@-dans | attaquant visant bombardant pilonnant | |
hit | touché@ atteint@ frappé@ | touchant frappant | |
destroyed | détruit@ rasé@ pulvérisé@ démoli@ dynamité@ réduit@-en-ruines | détruisant détruit détruisent rasant détruire démolissant | | destruction
burned | incendié@ brûlé@ calciné@ réduit@-en-cendres mis-le-feu-à mis-le-feu-aux parti@-en-fumée mis@-à-feu consumé@ | incendiant incendient brûle brûlent brûlant mettant-le-feu-à incendier brûler | en-feu en-flammes | incendie
lost | perdu@ | perdant perd perdent perdre | | perte
damaged | endommagé@ abîmé@ | endommageant | |
recovered | récupéré@ retrouvé@ ramassé@ | récupérant récupère récupèrent retrouve retrouvent retrouvant récupérer | | récupération
looted | pillé@ volé@ emporté@ dérobé@ saccagé@ dévalisé@ razzié@ vandalisé@ | pillant emportant volant dérobant piller emporter | | pillage@ vol@
repelled | repoussé@ déjoué@ | repoussant | |
carried out | mené@ lancé@ perpétré@ | menant lançant | |
= | neutralisé@ liquidé@ éliminé@ mis-hors-d'état-de-nuire mises-hors-d'état-de-nuire mise-hors-d'état-de-nuire mis-hors-de-combat mis-hors-de-nuire mises-hors-de-combat nettoyé@ traité@ anéanti@ envoyé@-en-enfer expédié@-en-enfer invité@-à-répondre-à-des-questions invité@-pour-interrogatoire convié@-à-un-entretien expédié@-ad-patres réduit@-au-silence renvoyé@-à-leur-créateur écrasé@ | neutralisant éliminant liquidant neutraliser | payé-le-prix-suprême payé-de-leur-vie payé-le-prix-du-sang au-tapis dorment-à-la-belle-étoile dormi-à-la-belle-étoile dorment-dehors dormi-dehors dorment-en-plein-air passé-la-nuit-dehors passé-la-nuit-à-la-belle-étoile passé-la-nuit-en-brousse effondré@ écroulé@ chaviré renversé@ déraillé coulé sombré rejoint-leurs-ancêtres à-terre mordu-la-poussière | neutralisation@ élimination@
"""
_FORMS = (Form.PAST, Form.ACT, Form.STATE, Form.NOUN)


def _read(table: str) -> dict[str, dict[Form, str]]:
    """Return word or phrase (casefolded, single spaces) → form → key."""
    found: dict[str, dict[Form, str]] = {}
    for line in table.strip().splitlines():
        key, *columns = (part.strip() for part in line.split("|"))
        for form, words in zip(_FORMS, columns, strict=False):
            for word in words.split():
                for variant in _variants(word):
                    found.setdefault(variant, {}).setdefault(form, OWN_WORD if key == "=" else key)
    return found


def _variants(word: str) -> tuple[str, ...]:
    """Return the agreeing forms of a word marked with @, with spaces for the hyphens of a phrase."""
    endings = ("", "e", "s", "es") if "@" in word else ("",)
    return tuple(dict.fromkeys(word.replace("@", ending).replace("-", " ") for ending in endings))


ENGLISH = _read(_ENGLISH)
FRENCH = _read(_FRENCH)


def phrases(words: dict[str, dict[Form, str]]) -> re.Pattern[str]:
    """Return the expression that finds the effects of several words, longest first; either apostrophe."""
    long = sorted((word for word in words if " " in word), key=len, reverse=True)
    return re.compile(
        r"\b(?:"
        + "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in long)
        + r")(?!\w)",
        re.IGNORECASE,
    )

"""What happened to those who were counted: one English key for each effect, and the words that name it.

A euphemism ("neutralized", "mis hors d'état de nuire") is the claimant's own word and is never translated into
"killed": its key is the word as it stands in the text (standards: euphemisms stay attributed).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

OWN_WORD = ""
"""The key of a euphemism: the text's own word stands for it."""


class Form(Enum):
    """How a word names its effect, which decides where the counted noun can stand."""

    PAST = "past tense or participle"
    ACT = "other active form, or a phrase that takes its object"
    STATE = "adjective, or a verb without object"
    NOUN = "noun that is counted, or followed by of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One word or phrase: the key of the effect and how the word is built in."""

    key: str
    form: Form


# key | past/participle | other active forms | states | nouns
_ENGLISH = """
killed | killed slain massacred murdered slaughtered beheaded shot-dead gunned-down | kill kills killing slay massacring murdering slaughtering shooting-dead claimed-the-lives-of cost-the-lives-of claiming-the-lives-of took-the-lives-of | fell-on-the-field-of-honour fell-in-combat fell-in-action dead died perished lost-their-lives lost-his-life dying | deaths death fatalities fatality killings killing dead loss-of-life kia
wounded | wounded injured hurt maimed | wound wounds wounding injure injures injuring |  | injuries injury wounded injured wounding wia
casualties | | | | casualties
killed or wounded | | | | losses
detained | detained arrested apprehended jailed imprisoned rounded-up | detain detains detaining arrest arrests arresting apprehending rounding-up | in-custody | arrests arrest detentions detention
captured | captured taken-prisoner | capture captures capturing | | capture captures
abducted | abducted kidnapped taken-hostage | abduct abducting kidnap kidnapping taking-hostage | | abductions abduction kidnappings kidnapping
released | released freed | release releasing freeing | | release
rescued | rescued evacuated | rescue rescuing evacuating evacuate | | rescue evacuation
displaced | displaced uprooted driven-from-their-homes forced-to-flee | displace displacing uprooting | fled-their-homes fled-their-villages to-flee | displacement
missing | | | missing unaccounted-for | disappearances
surrendered | | | surrendered laid-down-their-arms turned-themselves-in |
executed | executed | execute executing | | executions execution
raped | raped | raping | | rapes
seized | seized occupied overran overrun taken-over took-over | seize seizes seizing occupying overrunning seized-control-of took-control-of taken-control-of claimed-control-of claimed-control-over taking-control-of seizing-control-of control-over control-of  | | seizure
recaptured | recaptured retaken retook | recapturing retaking | | recapture
attacked | attacked targeted struck stormed ambushed raided shelled bombed hit bombarded assaulted | attack attacks attacking targeting striking storming ambushing raiding shelling bombing hitting | |
destroyed | destroyed burned burnt burned-down burnt-down torched razed set-on-fire set-ablaze blown-up demolished shot-down | destroy destroying burning torching razing | on-fire ablaze | destruction
lost | lost | losing | |
damaged | damaged | damaging | | damage
recovered | recovered confiscated | recover recovering confiscating | | recovery
looted | looted stolen stole rustled | looting stealing | | theft looting
repelled | repelled repulsed foiled thwarted beaten-back | repel repelling repulsing foiling | |
carried out | carried-out launched conducted mounted staged | carrying-out launching conducting | |
= | neutralized neutralised liquidated eliminated cleansed put-out-of-action taken-out martyred dealt-with wiped-out | neutralizing neutralising neutralize neutralise liquidating eliminating eliminate | | neutralization neutralisation elimination liquidation martyrs martyrdom
"""
_FRENCH = """
killed | tombé@-au-champ-d'honneur tué@ abattu@ massacré@ assassiné@ égorgé@ | tuant tuer tuent abattant coûté-la-vie-à coûtant-la-vie-à | mort@ décédé@ péri trouvé-la-mort perdu-la-vie succombé | mort@ décès décédé@ tué@
wounded | blessé@ | blessant blesser | | blessé@
casualties | | | | victime@
killed or wounded | | | | pertes
detained | arrêté@ interpellé@ détenu@ emprisonné@ | arrêtant interpellant | | arrestation@ interpellation@
captured | capturé@ fait@-prisonnier@ | capturant | | capture@
abducted | enlevé@ kidnappé@ pris-en-otage séquestré@ | enlevant | | enlèvement@ rapt@
released | libéré@ relâché@ | libérant | | libération
rescued | secouru@ évacué@ | évacuant | | évacuation
displaced | déplacé@ | déplaçant | fui-leur-domicile fui-leurs-villages fui-leurs-maisons à-fuir | déplacé@ déplacement@
missing | | | disparu@ porté@-disparu@ | disparu@
surrendered | | | rendu@ |
executed | exécuté@ | exécutant | | exécution@
seized | pris@ occupé@ pris-le-contrôle-de pris-le-contrôle-des emparé@-de emparé@-des emparé@-d saisi@ | prenant-le-contrôle-de occupant saisissant s'emparant-de | | prise saisie saisies
recaptured | repris reprise | reprenant | | reprise
attacked | attaqué@ visé@ pris-pour-cible pilonné@ bombardé@ pris-d'assaut | attaquant visant | |
destroyed | détruit@ incendié@ brûlé@ rasé@ | détruisant incendiant brûlant | | destruction
lost | perdu@ | perdant | |
damaged | endommagé@ | endommageant | |
recovered | récupéré@ | récupérant | | récupération
looted | pillé@ volé@ emporté@ | pillant emportant volant | | pillage
repelled | repoussé@ déjoué@ | repoussant | |
carried out | mené@ lancé@ perpétré@ | menant lançant | |
= | neutralisé@ liquidé@ éliminé@ mis-hors-d'état-de-nuire mis-hors-de-combat nettoyé@ | neutralisant éliminant | | neutralisation élimination
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

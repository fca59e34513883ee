"""French verb forms as news prints them: third person in all simple tenses, first person in the present, participles.

Regular verbs in -er and -ir are worked out; the others stand in a table. Forms are casefolded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# infinitive: present il, ils, je, nous | past participle | stem of the imperfect | past simple il, ils | stem of the future
_IRREGULAR = """
dire: dit disent dis disons | dit | dis | dit dirent | dir
écrire: écrit écrivent écris écrivons | écrit | écriv | écrivit écrivirent | écrir
décrire: décrit décrivent décris décrivons | décrit | décriv | décrivit décrivirent | décrir
interdire: interdit interdisent interdis interdisons | interdit | interdis | interdit interdirent | interdir
reconnaître: reconnaît reconnaissent reconnais reconnaissons | reconnu | reconnaiss | reconnut reconnurent | reconnaîtr
admettre: admet admettent admets admettons | admis | admett | admit admirent | admettr
promettre: promet promettent promets promettons | promis | promett | promit promirent | promettr
mettre: met mettent mets mettons | mis | mett | mit mirent | mettr
croire: croit croient crois croyons | cru | croy | crut crurent | croir
voir: voit voient vois voyons | vu | voy | vit virent | verr
apercevoir: aperçoit aperçoivent aperçois apercevons | aperçu | apercev | aperçut aperçurent | apercevr
savoir: sait savent sais savons | su | sav | sut surent | saur
vouloir: veut veulent veux voulons | voulu | voul | voulut voulurent | voudr
apprendre: apprend apprennent apprends apprenons | appris | appren | apprit apprirent | apprendr
prendre: prend prennent prends prenons | pris | pren | prit prirent | prendr
craindre: craint craignent crains craignons | craint | craign | craignit craignirent | craindr
plaindre: plaint plaignent plains plaignons | plaint | plaign | plaignit plaignirent | plaindr
dépeindre: dépeint dépeignent dépeins dépeignons | dépeint | dépeign | dépeignit dépeignirent | dépeindr
répondre: répond répondent réponds répondons | répondu | répond | répondit répondirent | répondr
prétendre: prétend prétendent prétends prétendons | prétendu | prétend | prétendit prétendirent | prétendr
entendre: entend entendent entends entendons | entendu | entend | entendit entendirent | entendr
attendre: attend attendent attends attendons | attendu | attend | attendit attendirent | attendr
défendre: défend défendent défends défendons | défendu | défend | défendit défendirent | défendr
poursuivre: poursuit poursuivent poursuis poursuivons | poursuivi | poursuiv | poursuivit poursuivirent | poursuivr
conclure: conclut concluent conclus concluons | conclu | conclu | conclut conclurent | conclur
faire: fait font fais faisons | fait | fais | fit firent | fer
tenir: tient tiennent tiens tenons | tenu | ten | tint tinrent | tiendr
soutenir: soutient soutiennent soutiens soutenons | soutenu | souten | soutint soutinrent | soutiendr
maintenir: maintient maintiennent maintiens maintenons | maintenu | mainten | maintint maintinrent | maintiendr
prévenir: prévient préviennent préviens prévenons | prévenu | préven | prévint prévinrent | préviendr
convenir: convient conviennent conviens convenons | convenu | conven | convint convinrent | conviendr
souvenir: souvient souviennent souviens souvenons | souvenu | souven | souvint souvinrent | souviendr
démentir: dément démentent démens démentons | démenti | dément | démentit démentirent | démentir
émouvoir: émeut émeuvent émeus émouvons | ému | émouv | émut émurent | émouvr
redire: redit redisent redis redisons | redit | redis | redit redirent | redir
prédire: prédit prédisent prédis prédisons | prédit | prédis | prédit prédirent | prédir
reprendre: reprend reprennent reprends reprenons | repris | repren | reprit reprirent | reprendr
comprendre: comprend comprennent comprends comprenons | compris | compren | comprit comprirent | comprendr
prévoir: prévoit prévoient prévois prévoyons | prévu | prévoy | prévit prévirent | prévoir
rendre: rend rendent rends rendons | rendu | rend | rendit rendirent | rendr
pressentir: pressent pressentent pressens pressentons | pressenti | pressent | pressentit pressentirent | pressentir
exclure: exclut excluent exclus excluons | exclu | exclu | exclut exclurent | exclur
déduire: déduit déduisent déduis déduisons | déduit | déduis | déduisit déduisirent | déduir
proscrire: proscrit proscrivent proscris proscrivons | proscrit | proscriv | proscrivit proscrivirent | proscrir
inscrire: inscrit inscrivent inscris inscrivons | inscrit | inscriv | inscrivit inscrivirent | inscrir
sous-entendre: sous-entend sous-entendent sous-entends sous-entendons | sous-entendu | sous-entend | sous-entendit sous-entendirent | sous-entendr
donner: donne donnent donne donnons | donné | donn | donna donnèrent | donner
prévaloir: prévaut prévalent prévaux prévalons | prévalu | préval | prévalut prévalurent | prévaudr
avoir: a ont ai avons | eu | av | eut eurent | aur
transmettre: transmet transmettent transmets transmettons | transmis | transmett | transmit transmirent | transmettr
émettre: émet émettent émets émettons | émis | émett | émit émirent | émettr
traduire: traduit traduisent traduis traduisons | traduit | traduis | traduisit traduisirent | traduir
contredire: contredit contredisent contredis contredisons | contredit | contredis | contredit contredirent | contredir
prescrire: prescrit prescrivent prescris prescrivons | prescrit | prescriv | prescrivit prescrivirent | prescrir
requérir: requiert requièrent requiers requérons | requis | requér | requit requirent | requerr
enjoindre: enjoint enjoignent enjoins enjoignons | enjoint | enjoign | enjoignit enjoignirent | enjoindr
"""
_DOUBLED = ("appeler", "rappeler", "interpeller", "jeter", "rejeter", "projeter")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The forms of one verb."""

    infinitive: str
    simple: tuple[str, ...]
    participles: tuple[str, ...]
    gerund: str


def forms(infinitive: str) -> Forms:
    """Return the forms of a verb; one that is neither regular nor in the table is conjugated as regular."""
    listed = _table().get(infinitive)
    if listed:
        present, participle, imperfect, past, future = listed
    elif infinitive.endswith("ir"):
        stem = infinitive.removesuffix("ir")
        present = [stem + ending for ending in ("it", "issent", "is", "issons")]
        participle, imperfect, past, future = (
            stem + "i",
            stem + "iss",
            [stem + "it", stem + "irent"],
            infinitive,
        )
    else:
        present, participle, imperfect, past, future = _first_group(infinitive.removesuffix("er"))
    simple = [
        *present,
        *(imperfect + ending for ending in ("ait", "aient", "ions")),
        *past,
        *(future + ending for ending in ("a", "ont", "ai", "ons", "ait", "aient")),
    ]
    return Forms(
        infinitive=infinitive,
        simple=tuple(dict.fromkeys(simple)),
        participles=_agreements(participle),
        gerund=imperfect + "ant",
    )


def _table() -> dict[str, tuple[list[str], str, str, list[str], str]]:
    table = {}
    for line in _IRREGULAR.strip().splitlines():
        infinitive, rest = line.split(":")
        present, participle, imperfect, past, future = (part.strip() for part in rest.split("|"))
        table[infinitive] = (present.split(), participle, imperfect, past.split(), future)
    return table


def _first_group(stem: str) -> tuple[list[str], str, str, list[str], str]:
    """Return the parts of a verb in -er, with the spelling that its stem takes before a mute e or an a ("rappelle", "exigeait")."""
    mute = stem
    if stem + "er" in _DOUBLED:
        mute = stem + stem[-1] if not stem.endswith("ll") else stem
    elif re.search(r"(?<!e)[eé][lvtrg]$", stem):
        mute = re.sub(r"[eé](?=\w$)", "è", stem)
    elif stem.endswith("y"):
        mute = stem[:-1] + "i"
    elif re.search(r"é[b-df-hj-np-tv-z]{1,2}$", stem):
        mute = re.sub(r"é(?=[b-df-hj-np-tv-z]{1,2}$)", "è", stem)
    open_stem = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    present = [mute + "e", mute + "ent", mute + "es", open_stem + "ons"]
    future = (mute if mute != stem and "è" not in mute else stem) + "er"
    return present, stem + "é", open_stem, [open_stem + "a", stem + "èrent"], future


def _agreements(participle: str) -> tuple[str, ...]:
    plural = "" if participle.endswith("s") else "s"
    return tuple(dict.fromkeys((participle, participle + "e", participle + plural, participle + "es")))

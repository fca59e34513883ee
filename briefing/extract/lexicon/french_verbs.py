"""French verbs that attribute: a table of infinitives, what each shows and takes; and their forms, worked out from it.

One line an attitude and a way of being built in. The last column says what may follow the verb besides "que" and a quotation:

    i  an infinitive             "affirme avoir tiré"
    n  a noun phrase             "dénonce l'attaque"
    d  "de …"                    "parle de « banditisme »"
    a  "à …", whoever is meant before it left out     "appelle les parties à la retenue"
    s  "sur …"                   "alerte sur les risques"
    c  "contre …", whoever is warned left out         "met en garde les habitants contre les mines"
    b  somebody, then "de …"     "accuse l'armée de pillage"
    j  an adjective or participle   "se dit inquiet"
    r  somebody, then "pour responsable"   "tient le régime pour seul responsable"
    p  what somebody sees behind a deed   "voit dans cette attaque la main de …"
    f  "la responsabilité de … à", "sur …"   "fait porter la responsabilité de l'attaque aux rebelles"

A verb with "se_" before it is reflexive; what stands behind another "_" follows the verb ("faire_état").
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extract.lexicon.french_forms import Forms, forms
from briefing.model.claim import Attitude

_TABLE = """
said | i n | déclarer indiquer confirmer reconnaître admettre avouer préciser annoncer
said | n d | signaler rapporter évoquer révéler mentionner déplorer souligner rappeler pleurer recenser dénombrer comptabiliser répertorier
said | | dire ajouter expliquer écrire noter répondre rétorquer répliquer confier constater observer lancer lâcher poursuivre conclure glisser renchérir tempérer nuancer résumer commenter marteler insister répéter marmonner glisser souffler soupirer trancher ironiser relativiser développer détailler conter savoir apprendre
said | | faire_savoir faire_valoir faire_remarquer faire_observer tenir_à_préciser publier diffuser communiquer poster tweeter afficher réaffirmer réitérer témoigner admettre convenir rassurer enchaîner récapituler exposer démontrer attester certifier
said | i | dire jurer affirmer assurer confesser
said | d | informer parler faire_état faire_part prendre_acte témoigner faire_mention
said | n | attribuer imputer chiffrer situer communiquer publier diffuser détailler porter_à_la_connaissance faire_savoir répéter réaffirmer réitérer avancer corroborer attester livrer
said | d i | promettre jurer annoncer faire_serment
said | a | se_engager
said | i | porter_à_la_connaissance
said | d | se_féliciter se_réjouir
said | n | saluer promettre
claimed | i n | revendiquer prétendre soutenir
claimed | | arguer alléguer clamer maintenir insinuer laisser_entendre
claimed | b d | accuser soupçonner
claimed | b d | reprocher se_vanter
claimed | n | soupçonner accuser
said | b | qualifier taxer traiter
wants | a | lancer_un_appel appeler_au
claimed | n | pointer pointer_du_doigt montrer_du_doigt mettre_en_cause incriminer clamer alléguer blâmer
claimed | b | tenir_pour_responsable tenir_pour
denied | i n | démentir nier réfuter récuser contester
denied | n | rejeter balayer désavouer
denied | d | se_défendre se_dissocier se_démarquer se_détacher se_distancier
warned | d s | avertir prévenir alerter
warned | d | menacer
warned | c | mettre_en_garde avertir prévenir
wants | n d | demander exiger réclamer
wants | a | appeler inviter exhorter engager enjoindre encourager presser
wants | b | sommer prier supplier conjurer adjurer
wants | i n | souhaiter vouloir désirer
wants | d | recommander conseiller ordonner proposer suggérer interdire enjoindre
wants | n | recommander préconiser prôner proposer suggérer réclamer ordonner conseiller interdire
wants | a | tenir
wants | | plaider militer insister_pour plaider_pour
said | o | informer assurer rassurer convaincre aviser instruire certifier
warned | o | prévenir avertir alerter
believes | i n | estimer craindre redouter croire penser espérer
believes | n | juger considérer condamner dénoncer critiquer regretter fustiger stigmatiser flétrir envisager privilégier
believes | d | se_inquiéter se_alarmer se_émouvoir se_indigner se_préoccuper douter se_étonner se_offusquer
believes | n | exprimer manifester
believes | d | se_plaindre
said | i n | garantir
said | s | attirer_l'attention
warned | | tirer_la_sonnette_d'alarme
denied | n | mettre_en_doute
wants | n | solliciter
believes | a | croire se_attendre
believes | j | se_dire se_déclarer se_montrer
believes | i | se_dire compter
believes | | supposer présumer imaginer deviner évaluer
believes | n | évaluer estimer
described | i n | voir entendre apercevoir
claimed | a | pointer
described | n | décrire raconter relater dépeindre
described | | se_souvenir se_rappeler
described | d | se_souvenir
asked | | se_demander se_interroger interroger
asked | s | se_interroger
said | n | relever constater observer noter enregistrer lister énumérer identifier pointer commenter invoquer esquisser minimiser retracer
said | i | nier certifier attester
said | | tonner asséner crier hurler murmurer chuchoter pester protester plaisanter proclamer claironner objecter opposer rectifier corriger redire énoncer prédire pronostiquer prophétiser prévoir
said | | riposter surenchérir renseigner reprendre remarquer scander décréter déduire diagnostiquer embrayer narrer notifier signifier rapporter arguer exulter gémir rager fulminer bougonner bredouiller balbutier
said | | sangloter pleurer articuler gronder grommeler grogner vociférer temporiser philosopher retweeter tweeter twitter chroniquer titrer relayer partager divulguer dévoiler ébruiter radoter intimer implorer souligner
said | | mettre_en_avant mettre_en_ligne se_exclamer se_écrier se_emporter se_étrangler se_insurger se_agacer se_énerver se_irriter se_lamenter se_désoler se_justifier se_excuser se_enflammer se_moquer se_expliquer se_confier se_épancher
said | | se_remémorer se_impatienter se_apitoyer se_révolter se_scandaliser se_navrer se_amuser se_enthousiasmer se_rassurer se_alarmer se_interroger se_vanter se_targuer se_corriger se_raviser rappeler donner_sa_version
said | n d | dévoiler divulguer proclamer notifier signifier trahir relayer partager opposer mettre_en_avant prédire prévoir
said | n | livrer_un_bilan donner_un_bilan avancer_un_bilan avancer_le_chiffre évoquer
said | b | étiqueter affubler
claimed | d | se_targuer se_prévaloir se_attribuer
claimed | n | se_attribuer accréditer endosser assumer
claimed | r | tenir rendre
claimed | i | se_targuer_de dire
claimed | | suggérer sous-entendre persister_à_dire
claimed | n | accabler charger
claimed | f | faire_porter rejeter
denied | n | écarter exclure minimiser relativiser rejeter_en_bloc infirmer désapprouver
denied | | exclure infirmer
denied | d | se_défendre se_exonérer se_désolidariser
believes | | redouter appréhender pressentir soupçonner subodorer supputer spéculer présager conjecturer parier trouver comprendre savoir gager_que flairer
believes | n | pencher_pour opter_pour redouter appréhender pressentir soupçonner décrier réprouver vilipender blâmer déplorer éreinter pointer vouer comprendre subodorer flairer
believes | d | se_insurger se_agacer se_irriter se_lamenter se_désoler se_scandaliser se_révolter désespérer se_méfier se_réjouir se_féliciter se_enorgueillir
believes | p | voir
believes | j n | juger estimer
wants | n | déconseiller proscrire prohiber revendiquer implorer quémander quérir refuser rechercher
wants | d i | refuser projeter jurer
wants | d | déconseiller refuser presser adjurer dissuader décourager supplier implorer sommer prier
wants | a | se_opposer encourager inciter pousser
wants | | interdire déconseiller refuser
wants | n | appeler_de_ses_vœux
warned | d s | sensibiliser interpeller
asked | | questionner
said | | argumenter formuler inférer opiner postuler professer seriner spécifier stipuler clarifier traduire réagir fanfaronner jubiler éluder esquiver maugréer ricaner persifler opiner râler acquiescer
said | | laisser_croire laisser_penser laisser_supposer laisser_présager laisser_entrevoir laisser_planer faire_comprendre faire_croire faire_entendre donner_à_entendre donner_à_penser
said | a | laisser_croire laisser_penser conclure
said | n | authentifier énoncer mettre_en_évidence mettre_en_lumière laisser_présager laisser_entrevoir laisser_planer laisser_supposer formuler clarifier
said | d | se_faire_l'écho
said | a | faire_allusion faire_référence
said | d | arguer
claimed | n | épingler suspecter
claimed | b d | suspecter
claimed | f | se_rejeter se_renvoyer
denied | n | répudier dénier renier dédouaner disculper innocenter contredire réprimander
denied | d | dédouaner disculper innocenter se_dédouaner se_désolidariser
denied | c | se_inscrire_en_faux se_élever
believes | c | se_élever protester se_insurger
believes | n | approuver avaliser entériner railler tancer escompter jauger conspuer étriller vitupérer
believes | s | tabler compter
believes | j | se_prétendre
believes | | avoir_bon_espoir garder_espoir
wants | n | requérir prescrire commander poser_comme_condition
wants | a | convier
"""

# Present forms that are as often nouns, adjectives or plain verbs of doing: no noun phrase is refused because of them.
NOUNS = frozenset(
    "reproche reproches manifeste exprime demande demandes annonce annonces note notes juge juges menace menaces avance estime rapporte signale rappelle relève "
    "lance conteste dit dite dits dites voit voient tient tiens entend appelle livre livrent poste postes engage engagent compte comptent pense croit "
    "publie mentionne observe affiche affiches presse situe interdit prie publié communiqué croix nie récuse craint balaie veut soutient maintient "
    "liste listes titre titres partage partages charge charges murmure murmures oppose opposent tente refuse refusent exclut crie pleure pleurent rend rendent renseigne reprise reprises compris comprise "
    "narre corrige commente relaye écarte écartent pousse poussent voit rage trouve trouvent comprend comprennent parie trahit invoque identifié identifiés identifiée identifiées enregistré enregistrés "
    "partagé partagés partagée opposé opposés opposée chargé chargée chargés corrigé tenté exclus exclu réprouve reprend reprennent repris écarté écartés rendu rendus rendue assume prévu prévue prévus prévues encouragé signifie "
    "situé situés située situées attribué recommandé engagé engagée engagés pointe pointent parle glisse souffle soupire "
    "formule formules commande commandes suspecte suspectes escompte transmis transmise transmises requis requise prescrit prescrits épingle épingles table tables postule professe renie "
    "traduit interprète réagit approuve approuvé contredit conclu conclue".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb that attributes: its forms, whether it is reflexive, what follows it, its attitude, and what it takes."""

    forms: Forms
    reflexive: bool
    tail: str
    attitude: Attitude
    takes: frozenset[str]

    @property
    def simple(self) -> tuple[str, ...]:
        """Its forms of one word, with what follows it."""
        return tuple(self._with_tail(form) for form in self.forms.simple)

    @property
    def participles(self) -> tuple[str, ...]:
        """Its past participle in all its agreements, with what follows it."""
        return tuple(self._with_tail(form) for form in self.forms.participles)

    @property
    def gerund(self) -> str:
        """Its present participle, with what follows it."""
        return self._with_tail(self.forms.gerund)

    @property
    def infinitive(self) -> str:
        """Its infinitive, with what follows it."""
        return self._with_tail(self.forms.infinitive)

    def _with_tail(self, form: str) -> str:
        return f"{form} {self.tail}" if self.tail else form


def _read(table: str) -> tuple[Verb, ...]:
    found: dict[str, Verb] = {}
    for line in table.strip().splitlines():
        attitude, takes, listed = (part.strip() for part in line.split("|"))
        for word in listed.split():
            earlier = found.get(word)
            found[word] = _verb(
                word,
                earlier.attitude if earlier else Attitude(attitude),
                frozenset(takes.split()) | (earlier.takes if earlier else frozenset()),
            )
    return tuple(found.values())


def _verb(word: str, attitude: Attitude, takes: frozenset[str]) -> Verb:
    reflexive = word.startswith("se_")
    infinitive, _, tail = word.removeprefix("se_").partition("_")
    return Verb(
        forms=forms(infinitive),
        reflexive=reflexive,
        tail=tail.replace("_", " "),
        attitude=attitude,
        takes=takes,
    )


VERBS = _read(_TABLE)

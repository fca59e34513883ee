"""Reports of many styles, written for these tests, each with the claims that reading it has to give.

Countries, towns, armed groups, outlets and persons are invented; nothing here is anybody's real statement.
"""

# ruff: noqa: E501 (a report's paragraph is one line, and a claim's row is too)
from __future__ import annotations

from dataclasses import dataclass

from briefing.model.claim import ChannelKind, Naming, Topic
from briefing.model.draft import Draft
from briefing.model.source import Source, sha256_of, source_id
from briefing.model.when import When

_OWN = Naming.PUBLICATION


@dataclass(frozen=True, slots=True)
class Wanted:
    """One claim a report has to give: a fragment of its content, its claimant, and as much of the rest as matters."""

    fragment: str
    claimant: str
    naming: Naming = Naming.NAMED
    role: str = ""
    behalf: str | None = None
    channel: ChannelKind | None = None
    audience: str = ""
    relay: str = ""
    figure: tuple[int | None, int | None] | None = None
    topic: Topic | None = None
    answer: str | None = None
    negated: bool | None = None
    quoted: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report's text and provenance, the claims it has to give, and the fragments that no claim may hold."""

    name: str
    text: str
    language: str
    publisher: str = ""
    published: str = "2025-03-12"
    wanted: tuple[Wanted, ...]
    never: tuple[str, ...] = ()
    contested: tuple[Topic, ...] = ()

    @property
    def draft(self) -> Draft:
        """The report as an importer hands it on: text, language, publisher and day of publication."""
        return draft_of(self.text, self.language, publisher=self.publisher, published=self.published)


def draft_of(text: str, language: str, *, publisher: str = "", published: str = "2025-03-12") -> Draft:
    """Return a draft of a text, all of it the report's own."""
    original = text.encode("utf-8", "surrogatepass")
    digest = sha256_of(original)
    source = Source(
        id=source_id(digest),
        text=text,
        sha256=digest,
        publisher=publisher,
        language=language,
        published=When(edtf=published),
    )
    return Draft(source=source, original=original)


WIRE = Report(
    name="wire",
    language="en",
    publisher="Delta Wire",
    text="""\
KORSA, March 12 (Delta Wire) — Tarsania's army said on Wednesday that its troops had pushed back an assault on two border posts and killed at least 14 fighters, but denied losing any ground.

The Tarsanian military "held every position", Col. Idris Bafour, a spokesman for the army, told reporters in Korsa. He added that three vehicles had been destroyed.

The Front for the Freedom of Tarsa (FFT), a rebel movement, said it had captured both posts and accused the army of shelling villages nearby. "Our flag is over Linda," its spokesman Omar Tell told Delta Wire by telephone. "We will not leave."

Tell said his fighters lost two men. The group did not say how many soldiers had died.

Two security sources, speaking on condition of anonymity, said the post at Linda had been abandoned before dawn. A resident of Linda told Delta Wire that she had heard gunfire until noon.

The United Nations mission said it was "deeply concerned", and OCHA estimated that 3,000 people had fled.
""",
    wanted=(
        Wanted("pushed back an assault", "Tarsania's army", answer="attack repelled", figure=(14, None), said="2025-03-12"),
        Wanted("losing any ground", "Tarsania's army", negated=False),
        Wanted("held every position", "Idris Bafour", role="spokesman", behalf="Tarsania's army", audience="reporters", quoted="held every position"),
        Wanted("three vehicles had been destroyed", "Idris Bafour", behalf="Tarsania's army"),
        Wanted("captured both posts", "FFT", answer="ground taken"),
        Wanted("shelling villages nearby", "FFT"),
        Wanted("Our flag is over Linda", "Omar Tell", behalf="FFT", audience="Delta Wire", channel=ChannelKind.INTERVIEW, quoted="Our flag is over Linda"),
        Wanted("We will not leave", "Omar Tell", behalf="FFT", quoted="We will not leave."),
        Wanted("his fighters lost two men", "Omar Tell", behalf="FFT", topic=Topic.LOSSES),
        Wanted("abandoned before dawn", "two security sources", Naming.UNNAMED),
        Wanted("heard gunfire until noon", "a resident of Linda", Naming.UNNAMED, audience="Delta Wire", topic=Topic.WITNESS),
        Wanted("deeply concerned", "United Nations mission", topic=Topic.ASSESSMENT),
        Wanted("3,000 people had fled", "OCHA"),
    ),
    never=("how many soldiers had died",),
    contested=(Topic.OUTCOME,),
)  # fmt: skip

GROUP_STATEMENT = Report(
    name="an armed group's own statement",
    language="en",
    publisher="",
    text="""\
Statement by the Front for the Freedom of Tarsa (FFT)

At dawn on Tuesday our fighters attacked the garrison of Maro. We took control of the barracks after two hours of fighting and seized 12 vehicles. Twenty-one soldiers were killed and nine captured.

We lost three of our men. The army claims to have driven us out: this is false. We are holding the town.

We call on the population to stay away from military posts.
""",
    wanted=(
        Wanted("our fighters attacked the garrison of Maro", "FFT", behalf="FFT", topic=Topic.RESPONSIBILITY),
        Wanted("took control of the barracks", "FFT", answer="ground taken", figure=(12, 12)),
        Wanted("Twenty-one soldiers were killed", "FFT", figure=(21, 21), topic=Topic.LOSSES),
        Wanted("lost three of our men", "FFT"),
        Wanted("stay away from military posts", "FFT", topic=Topic.RESPONSE),
        Wanted("driven us out", "the army"),
    ),
)

NGO_NOTE = Report(
    name="an NGO's note with a list",
    language="en",
    publisher="Harbour Relief",
    text="""\
Flash update: displacement from Maro, 11 March 2025

Harbour Relief teams visited three reception sites on Monday. According to local authorities, 1,250 families have arrived since Saturday.

The district health office reported:
- 37 wounded people treated at Maro hospital;
- four health posts closed;
- shortages of clean water in all sites.

Displaced persons interviewed by our teams said that armed men burned at least 60 houses in Ouri. Several women said they had walked for two days without food.

Human Rights Watch and Amnesty International have called for an independent inquiry. The authorities have not yet commented.
""",
    wanted=(
        Wanted("1,250 families have arrived", "local authorities", Naming.UNNAMED, figure=(1250, 1250)),
        Wanted("37 wounded people", "the district health office", figure=(37, 37)),
        Wanted("four health posts closed", "the district health office"),
        Wanted("shortages of clean water", "the district health office"),
        Wanted("burned at least 60 houses", "displaced persons interviewed by our teams", Naming.UNNAMED, figure=(60, None)),
        Wanted("walked for two days without food", "several women", Naming.UNNAMED),
        Wanted("an independent inquiry", "Human Rights Watch and Amnesty International", topic=Topic.RESPONSE),
    ),
    never=("have not yet commented",),
)  # fmt: skip

SOCIAL = Report(
    name="a social post",
    language="en",
    publisher="@korsa_watch",
    text="""\
BREAKING: explosions heard near Korsa airport this morning, smoke visible from the bridge.

"Nobody knows what is going on, soldiers everywhere" — a taxi driver in Korsa

"We hit the drone hangar. More to come." — @fft_media

Governor Salma Ide says the situation is "under control" and denies reports of casualties. Unconfirmed reports speak of 4 dead.
""",
    wanted=(
        Wanted("Nobody knows what is going on", "a taxi driver in Korsa", Naming.UNNAMED, quoted="Nobody knows what is going on, soldiers everywhere"),
        Wanted("We hit the drone hangar", "@fft_media", channel=ChannelKind.SOCIAL_MEDIA),
        Wanted("the situation is", "Salma Ide", role="Governor", quoted="under control"),
        Wanted("reports of casualties", "Salma Ide", negated=False),
        Wanted("4 dead", "unconfirmed reports", Naming.UNSPECIFIED, figure=(4, 4)),
    ),
)  # fmt: skip

MACHINE_TRANSLATED = Report(
    name="a bad machine translation",
    language="en",
    publisher="Korsa Daily",
    text="""\
In a communiqué published this Tuesday, the General Staff of the armies indicates to have neutralized more than thirty terrorists during a response in the locality of Ouri. "The defense forces have shown themselves valiant", underlines the communiqué, which specifies that the search continues.

According to the mayor of Ouri, joined by telephone, the attackers would have burned the market and taken away cattle. "They came on motorcycles, very numerous", has he declared. One deplores two deaths on the side of the civilians, has indicated a hospital source.
""",
    wanted=(
        Wanted("neutralized more than thirty terrorists", "General Staff of the armies", channel=ChannelKind.PRESS_RELEASE, figure=(30, None)),
        Wanted("have shown themselves valiant", "General Staff of the armies", quoted="The defense forces have shown themselves valiant"),
        Wanted("burned the market", "the mayor of Ouri", Naming.NAMED, channel=ChannelKind.INTERVIEW),
        Wanted("They came on motorcycles", "the mayor of Ouri", Naming.NAMED),
        Wanted("two deaths on the side of the civilians", "a hospital source", Naming.UNNAMED),
    ),
)  # fmt: skip

DRONE_STRIKE = Report(
    name="a drone strike, each side blaming the other",
    language="en",
    publisher="Coast Letter",
    text="""\
At least 23 people were killed on Monday when a drone struck a market in Sefro, in the north of Tarsania, medics said.

The Tarsanian army and the rebel Movement for Azal (MFA) blamed each other. The army said in a statement that it had not carried out any air strike in the area. "The rebels fired the missile themselves," General Paul Adam, the defence minister, said at a press conference in Korsa.

The MFA rejected the accusation and said the army had bombed the market. "Only the army has drones," Hawa Sed, a spokeswoman for the movement, said on Facebook. She said 31 civilians, among them nine children, had died.

Witnesses described bodies lying between the stalls. "I saw the plane turn twice," said Yusuf Karan, a trader.

The Red Cross said it had evacuated 17 wounded. Human Rights Watch said the strike may amount to a war crime.
""",
    wanted=(
        Wanted("killed on Monday when a drone struck", "medics", Naming.UNNAMED, figure=(23, None), topic=Topic.LOSSES),
        Wanted("not carried out any air strike", "Tarsanian army", channel=ChannelKind.PRESS_RELEASE, negated=True, answer="not responsible"),
        Wanted("The rebels fired the missile", "Paul Adam", role="defence minister", channel=ChannelKind.PRESS_CONFERENCE),
        Wanted("the army had bombed the market", "MFA", topic=Topic.RESPONSIBILITY),
        Wanted("Only the army has drones", "Hawa Sed", behalf="MFA", channel=ChannelKind.SOCIAL_MEDIA, quoted="Only the army has drones"),
        Wanted("31 civilians", "Hawa Sed", behalf="MFA", figure=(31, 31), topic=Topic.LOSSES),
        Wanted("bodies lying between the stalls", "witnesses", Naming.UNNAMED),
        Wanted("I saw the plane turn twice", "Yusuf Karan", role="trader"),
        Wanted("evacuated 17 wounded", "Red Cross", figure=(17, 17)),
        Wanted("may amount to a war crime", "Human Rights Watch", topic=Topic.ASSESSMENT),
    ),
    contested=(Topic.RESPONSIBILITY,),
)  # fmt: skip

ABDUCTION = Report(
    name="an abduction in a local paper",
    language="en",
    publisher="The Ouri Courier",
    text="""\
Gunmen abducted eleven pupils and a teacher from a school in Banje, Ouri District, on Thursday night.

The head of the school, Mrs Ruth Amadi, told The Ouri Courier the attackers arrived at about 9 p.m. and asked for the director. "They fired in the air and took whoever they found," Amadi said.

Police spokesman Inspector Joel Kerr confirmed the abduction but said only eight children were missing. "A search is under way," Kerr said, adding that no ransom had been demanded.

A parent, who asked not to be named for fear of reprisals, said he received a call demanding money. No group has claimed responsibility.
""",
    wanted=(
        Wanted("Gunmen abducted eleven pupils", "The Ouri Courier", _OWN, figure=(11, 11)),
        Wanted("arrived at about 9 p.m", "Ruth Amadi", role="head of the school", audience="The Ouri Courier"),
        Wanted("They fired in the air", "Ruth Amadi", quoted="They fired in the air and took whoever they found"),
        Wanted("only eight children were missing", "Joel Kerr", role="spokesman"),
        Wanted("A search is under way", "Joel Kerr"),
        Wanted("no ransom had been demanded", "Joel Kerr"),
        Wanted("received a call demanding money", "a parent", Naming.UNNAMED),
    ),
    never=("asked not to be named", "No group has claimed"),
)  # fmt: skip

PROTEST = Report(
    name="a protest",
    language="en",
    publisher="Korsa Daily",
    text="""\
Thousands of people marched through Korsa on Saturday to demand elections, organisers said. The police put the turnout at 4,000.

"We want to vote, nothing else," said Mariam Doke, 34, a nurse. Police fired tear gas at the end of the march, according to witnesses, who said at least six people were hurt.

The interior ministry said officers had acted with restraint and blamed "provocateurs". Opposition leader Sami Orun called the ministry's statement "a lie". Orun, who was briefly detained, says he will march again next week.
""",
    wanted=(
        Wanted("marched through Korsa on Saturday", "organisers", Naming.UNNAMED),
        Wanted("turnout at 4,000", "the police"),
        Wanted("We want to vote", "Mariam Doke", role="nurse", quoted="We want to vote, nothing else"),
        Wanted("fired tear gas", "witnesses", Naming.UNNAMED),
        Wanted("at least six people were hurt", "witnesses", Naming.UNNAMED, figure=(6, None)),
        Wanted("officers had acted with restraint", "the interior ministry"),
        Wanted("provocateurs", "the interior ministry"),
        Wanted("a lie", "Sami Orun", role="Opposition leader"),
        Wanted("he will march again next week", "Sami Orun"),
    ),
)

COMMUNIQUE = Report(
    name="un communiqué du gouvernement",
    language="fr",
    publisher="Gouvernement de la République de Tarsanie",
    text="""\
Communiqué du gouvernement

Le gouvernement informe l'opinion que, dans la nuit du 10 au 11 mars 2025, des individus armés ont attaqué le poste de gendarmerie de Maro. Le bilan provisoire est de six gendarmes tués et quatre blessés.

Nos forces ont riposté et neutralisé une vingtaine d'assaillants. Nous condamnons cet acte lâche et présentons nos condoléances aux familles.

Selon le préfet de Maro, la situation est sous contrôle. Le gouvernement appelle la population au calme.
""",
    wanted=(
        Wanted("ont attaqué le poste de gendarmerie", "Gouvernement de la République de Tarsanie"),
        Wanted(
            "six gendarmes tués",
            "Gouvernement de la République de Tarsanie",
            figure=(6, 6),
            topic=Topic.LOSSES,
        ),
        Wanted("une vingtaine d'assaillants", "Gouvernement de la République de Tarsanie"),
        Wanted("la situation est sous contrôle", "le préfet de Maro", Naming.NAMED),
        Wanted("au calme", "Gouvernement de la République de Tarsanie", topic=Topic.RESPONSE),
    ),
)

DEPECHE = Report(
    name="une dépêche",
    language="fr",
    publisher="Agence du Delta",
    text="""\
L'armée tarsanienne a affirmé mercredi avoir repoussé une attaque contre deux postes frontaliers et tué « au moins 14 terroristes ». Elle a démenti toute perte de terrain.

« Nos hommes ont tenu toutes leurs positions », a déclaré le général Idris Bafour, ministre de la Défense, lors d'une conférence de presse à Korsa. « Trois véhicules ont été détruits », a-t-il ajouté, précisant que les opérations se poursuivaient.

Le Front pour la liberté de Tarsa (FLT) a assuré, dans un communiqué diffusé sur Telegram et repris par l'Agence du Delta, qu'il contrôlait les deux postes. Le groupe affirme avoir perdu deux hommes, mais n'a pas précisé le nombre de soldats tués.

Selon une source sécuritaire jointe par l'Agence du Delta, le poste de Linda avait été abandonné avant l'aube. « On a entendu des tirs jusqu'à midi », témoigne une habitante de Linda. Des sources locales évoquent une dizaine de morts.

Interrogé par l'Agence du Delta, le porte-parole du FLT, Omar Tell, a indiqué que ses combattants ne quitteraient pas la zone. M. Tell a par ailleurs accusé l'armée de bombarder des villages.

L'ONU s'est dite préoccupée. Médecins sans frontières (MSF) dit avoir soigné 37 blessés.
""",
    wanted=(
        Wanted("repoussé une attaque", "armée tarsanienne", answer="attack repelled", figure=(14, None), said="2025-03-12"),
        Wanted("toute perte de terrain", "armée tarsanienne", negated=False),
        Wanted("Nos hommes ont tenu toutes leurs positions", "Idris Bafour", role="ministre de la Défense", channel=ChannelKind.PRESS_CONFERENCE),
        Wanted("Trois véhicules ont été détruits", "Idris Bafour"),
        Wanted("les opérations se poursuivaient", "Idris Bafour"),
        Wanted("contrôlait les deux postes", "FLT", channel=ChannelKind.SOCIAL_MEDIA, relay="Agence du Delta", topic=Topic.CONTROL),
        Wanted("perdu deux hommes", "FLT"),
        Wanted("abandonné avant l'aube", "une source sécuritaire", Naming.UNNAMED),
        Wanted("On a entendu des tirs", "une habitante de Linda", Naming.UNNAMED, topic=Topic.WITNESS),
        Wanted("une dizaine de morts", "des sources locales", Naming.UNNAMED),
        Wanted("ne quitteraient pas la zone", "Omar Tell", behalf="FLT", audience="Agence du Delta"),
        Wanted("bombarder des villages", "Omar Tell", behalf="FLT"),
        Wanted("préoccupée", "ONU"),
        Wanted("soigné 37 blessés", "MSF", figure=(37, 37)),
    ),
    never=("n'a pas précisé",),
    contested=(Topic.CONTROL,),
)  # fmt: skip

NOTE_ONG = Report(
    name="une note d'ONG avec liste",
    language="fr",
    publisher="Secours du Fleuve",
    text="""\
Note d'information n° 4 – 11 mars 2025

Les autorités locales ont signalé :
- 1 250 ménages arrivés depuis samedi ;
- quatre centres de santé fermés ;
- des besoins urgents en eau.

D'après les chefs de village rencontrés, au moins 60 maisons ont été brûlées à Ouri. Plusieurs femmes déplacées racontent avoir marché deux jours sans manger.

Aucun bilan officiel n'a été communiqué.
""",
    wanted=(
        Wanted("1 250 ménages arrivés", "les autorités locales", Naming.UNNAMED, figure=(1250, 1250)),
        Wanted("quatre centres de santé fermés", "les autorités locales", Naming.UNNAMED),
        Wanted("besoins urgents en eau", "les autorités locales", Naming.UNNAMED),
        Wanted("au moins 60 maisons", "les chefs de village", Naming.UNNAMED, figure=(60, None)),
        Wanted("marché deux jours sans manger", "plusieurs femmes déplacées", Naming.UNNAMED),
    ),
    never=("Aucun bilan",),
)  # fmt: skip

ENLEVEMENT = Report(
    name="un enlèvement dans la presse locale",
    language="fr",
    publisher="Le Courrier d'Ouri",
    text="""\
Onze élèves et un enseignant ont été enlevés jeudi soir dans une école de Banje.

— Ils sont arrivés vers 21 heures et ont tiré en l'air, raconte la directrice, Ruth Amadi. Ils ont pris ceux qu'ils trouvaient.

Le commissaire Joël Kerr, porte-parole de la police, confirme l'enlèvement, mais parle de huit enfants disparus. « Une battue est en cours », a-t-il dit. Il a ajouté qu'aucune rançon n'avait été demandée.

Un parent d'élève, qui a requis l'anonymat, dit avoir reçu un appel réclamant de l'argent.
""",
    wanted=(
        Wanted("Onze élèves et un enseignant", "Le Courrier d'Ouri", _OWN, figure=(11, 11)),
        Wanted("Ils sont arrivés vers 21 heures", "Ruth Amadi", role="directrice"),
        Wanted("Ils ont pris ceux qu'ils trouvaient", "Ruth Amadi"),
        Wanted("Une battue est en cours", "Joël Kerr", role="porte-parole"),
        Wanted("aucune rançon", "Joël Kerr"),
        Wanted("reçu un appel", "un parent d'élève", Naming.UNNAMED),
    ),
)

REVENDICATION = Report(
    name="la revendication d'un groupe armé",
    language="fr",
    publisher="Front pour la liberté de Tarsa",
    text="""\
Déclaration du Front pour la liberté de Tarsa (FLT)

Mardi à l'aube, nos combattants ont attaqué la garnison de Maro. Nous avons pris le contrôle de la caserne et saisi douze véhicules. Vingt et un soldats ont été tués.

Nous déplorons la perte de trois de nos hommes. L'armée prétend nous avoir chassés de la ville.
""",
    wanted=(
        Wanted("nos combattants ont attaqué la garnison", "FLT", topic=Topic.RESPONSIBILITY),
        Wanted("pris le contrôle de la caserne", "FLT", answer="ground taken"),
        Wanted("Vingt et un soldats ont été tués", "FLT", figure=(21, 21)),
        Wanted("la perte de trois de nos hommes", "FLT"),
        Wanted("nous avoir chassés de la ville", "l'armée"),
    ),
)

FRAPPE = Report(
    name="une frappe de drone disputée",
    language="fr",
    publisher="Lettre de la Côte",
    text="""\
Au moins 23 personnes ont été tuées lundi par une frappe de drone sur le marché de Sefro, ont indiqué des sources médicales.

Dans un communiqué, l'état-major tarsanien nie avoir mené une frappe dans la zone et accuse les rebelles d'avoir tiré le missile. « Seule l'armée possède des drones », rétorque Hawa Sed, porte-parole du Mouvement pour Azal (MPA), sur Facebook. Elle fait état de 31 civils tués, dont neuf enfants.

Des témoins ont décrit des corps entre les étals. « J'ai vu l'avion tourner deux fois », dit Yusuf Karan, un commerçant. La Croix-Rouge a évacué 17 blessés, selon un de ses responsables.
""",
    wanted=(
        Wanted("tuées lundi par une frappe de drone", "des sources médicales", Naming.UNNAMED, figure=(23, None)),
        Wanted("avoir mené une frappe", "état-major tarsanien", negated=False, channel=ChannelKind.PRESS_RELEASE, answer="not responsible"),
        Wanted("avoir tiré le missile", "état-major tarsanien"),
        Wanted("Seule l'armée possède des drones", "Hawa Sed", behalf="MPA", channel=ChannelKind.SOCIAL_MEDIA),
        Wanted("31 civils tués", "Hawa Sed", behalf="MPA", figure=(31, 31)),
        Wanted("des corps entre les étals", "des témoins", Naming.UNNAMED),
        Wanted("J'ai vu l'avion tourner", "Yusuf Karan", role="commerçant"),
        Wanted("évacué 17 blessés", "un de ses responsables", Naming.UNNAMED),
    ),
)  # fmt: skip

AMBUSH = Report(
    name="an ambush in a regional paper",
    language="en",
    publisher="Ouri Post",
    text="""\
Six Tarsanian soldiers were killed on Saturday when their convoy was ambushed near Maro, the defence ministry said in a statement read on state television. Fifteen others were injured, it added.

"The provisional toll is six dead on our side and around twenty terrorists neutralised," the statement said. The ministry blamed the attack on fighters of the Harvest Brigade of Azal (HBA).

The HBA claimed the ambush later that day. In a message circulated on Telegram, the group put the army's losses at "more than 30" and said it had burned four vehicles.

Mayor Lamine Orsu, reached by phone, said that the bodies had been taken to Korsa. "People are afraid," he said. "They have started to leave." According to Orsu, at least 200 families fled.

A local official who requested anonymity disputed the government's figures, saying eleven soldiers had been buried. He declined to say where he got the figure.

The attack was condemned by the League of River States, whose commission chairman, Mahmoud Ali, called for "a collective response".

Residents told the Post they saw helicopters overhead. One of them, herder Ibra Ag Tassa, 52, said the shooting lasted "almost two hours."
""",
    wanted=(
        Wanted("convoy was ambushed near Maro", "defence ministry", channel=ChannelKind.BROADCAST, figure=(6, 6)),
        Wanted("Fifteen others were injured", "defence ministry", figure=(15, 15)),
        Wanted("The provisional toll is six dead", "defence ministry", channel=ChannelKind.PRESS_RELEASE),
        Wanted("the attack on fighters of the Harvest Brigade", "defence ministry", answer="responsible"),
        Wanted("the ambush", "HBA", answer="responsible"),
        Wanted("the army's losses at", "HBA", channel=ChannelKind.SOCIAL_MEDIA),
        Wanted("it had burned four vehicles", "HBA", figure=(4, 4)),
        Wanted("the bodies had been taken to Korsa", "Lamine Orsu", role="Mayor", channel=ChannelKind.INTERVIEW),
        Wanted("People are afraid", "Lamine Orsu", quoted="They have started to leave."),
        Wanted("at least 200 families fled", "Lamine Orsu", figure=(200, None)),
        Wanted("eleven soldiers had been buried", "a local official", Naming.UNNAMED),
        Wanted("The attack", "League of River States", topic=Topic.RESPONSE),
        Wanted("a collective response", "Mahmoud Ali", role="commission chairman", topic=Topic.RESPONSE),
        Wanted("they saw helicopters overhead", "residents", Naming.UNNAMED),
        Wanted("the shooting lasted", "Ibra Ag Tassa", role="herder", topic=Topic.WITNESS),
    ),
    never=("where he got the figure",),
)  # fmt: skip

LETTERHEAD = Report(
    name="a ministry's press release",
    language="en",
    text="""\
PRESS RELEASE
Ministry of Defence
Date: 12 March 2025

The Ministry of Defence informs the public that on 11 March 2025 our troops stationed at Maro repelled an attack by armed terrorist groups.

The provisional toll stands as follows:
- 2 soldiers killed in action;
- 37 terrorists neutralized;
- 22 motorcycles recovered.

The Minister, General Kasso Barr, said the operation continues.
""",
    wanted=(
        Wanted(
            "repelled an attack",
            "Ministry of Defence",
            channel=ChannelKind.PRESS_RELEASE,
            answer="attack repelled",
        ),
        Wanted(
            "2 soldiers killed in action",
            "Ministry of Defence",
            channel=ChannelKind.PRESS_RELEASE,
            figure=(2, 2),
        ),
        Wanted("37 terrorists neutralized", "Ministry of Defence", figure=(37, 37)),
        Wanted("22 motorcycles recovered", "Ministry of Defence", topic=Topic.MATERIEL),
        Wanted("the operation continues", "Kasso Barr", role="Minister"),
    ),
    never=("as follows",),
)

MASSACRE = Report(
    name="une tuerie dans la presse",
    language="fr",
    publisher="L'Écho d'Azal",
    text="""\
Une trentaine de civils ont été tués dimanche par des hommes armés dans le village de Sako, ont affirmé lundi à L'Écho d'Azal des sources locales et sécuritaires.

« Ils sont venus à moto vers 16 heures et ont encerclé le marché », a raconté un rescapé joint par téléphone. « On a compté 32 corps. » Selon lui, des femmes figurent parmi les victimes.

Dans un communiqué publié lundi soir, le gouverneur de la région de l'Est, le colonel Ousmane Tara, a condamné une « attaque barbare » et annoncé l'envoi de renforts. Il n'a pas donné de bilan. L'armée a indiqué de son côté avoir lancé une opération qui a permis de « neutraliser » une quarantaine de terroristes.

La Katiba du Fleuve (KDF), active dans la zone, a toutefois démenti dans un message audio toute implication et accusé des supplétifs de l'armée.

D'après Human Rights Watch, plus de 250 civils ont été tués dans la région depuis janvier. L'ONG appelle les autorités à ouvrir une enquête. L'attaque a été condamnée par l'Union africaine, qui s'est dite « profondément préoccupée ».
""",
    wanted=(
        Wanted("Une trentaine de civils", "des sources locales et sécuritaires", Naming.UNNAMED, figure=(30, 30), said="2025-03-10"),
        Wanted("encerclé le marché", "un rescapé", Naming.UNNAMED, channel=ChannelKind.INTERVIEW, quoted="On a compté 32 corps."),
        Wanted("des femmes figurent parmi", "un rescapé", Naming.UNNAMED),
        Wanted("attaque barbare", "Ousmane Tara", role="gouverneur", channel=ChannelKind.PRESS_RELEASE),
        Wanted("l'envoi de renforts", "Ousmane Tara"),
        Wanted("une quarantaine de terroristes", "l'armée"),
        Wanted("toute implication", "KDF", negated=False, answer="not responsible"),
        Wanted("des supplétifs de l'armée", "KDF"),
        Wanted("plus de 250 civils", "Human Rights Watch", figure=(250, None)),
        Wanted("à ouvrir une enquête", "Human Rights Watch", topic=Topic.RESPONSE),
        Wanted("L'attaque", "Union africaine", topic=Topic.RESPONSE),
        Wanted("profondément préoccupée", "Union africaine"),
    ),
    never=("Il n'a pas donné",),
)  # fmt: skip

ENGLISH = (
    WIRE, GROUP_STATEMENT, NGO_NOTE, SOCIAL, MACHINE_TRANSLATED, DRONE_STRIKE, ABDUCTION, PROTEST, AMBUSH, LETTERHEAD,
)  # fmt: skip
FRENCH = (COMMUNIQUE, DEPECHE, NOTE_ONG, ENLEVEMENT, REVENDICATION, FRAPPE, MASSACRE)

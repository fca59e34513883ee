from __future__ import annotations

import pytest

from briefing.extract.engines.rules import RulesEngine

ENGINE = RulesEngine("fr")
SENTENCES = {
    "L'armée a annoncé que deux postes ont été touchés.": [("L'armée", "que deux postes ont été touchés")],
    "L'armée affirme avoir repris la ville.": [("L'armée", "avoir repris la ville")],
    "Selon le maire de Maro, neuf personnes sont mortes.": [("le maire de Maro", "neuf personnes sont mortes")],
    "Neuf personnes sont mortes, selon la Croix-Rouge.": [("la Croix-Rouge", "Neuf personnes sont mortes")],
    "« Nous avons tenu », a déclaré Awa Sed, la maire.": [("Awa Sed, la maire", "« Nous avons tenu »")],
    "« Nous avons tenu », a-t-il ajouté.": [("il", "« Nous avons tenu »")],
    "Deux postes ont été touchés, ont indiqué lundi à l'AFP des sources locales.": [
        ("des sources locales", "Deux postes ont été touchés"),
    ],
    "Au moins neuf personnes ont été tuées, a indiqué la police.": [("la police", "Au moins neuf personnes ont été tuées")],
    "Un parent, qui a requis l'anonymat, dit avoir reçu un appel.": [
        ("Un parent, qui a requis l'anonymat", "avoir reçu un appel"),
    ],
    "Le gouverneur a condamné l'attaque et annoncé des renforts.": [
        ("Le gouverneur", "l'attaque"), ("Le gouverneur", "des renforts"),
    ],
    "L'état-major nie avoir mené une frappe et accuse les rebelles.": [
        ("L'état-major", "avoir mené une frappe"), ("L'état-major", "les rebelles"),
    ],
    "Le maire a rejeté des « mensonges » et annoncé une enquête.": [
        ("Le maire", "des « mensonges »"), ("Le maire", "une enquête"),
    ],
    "L'ONG Secours du Fleuve a appelé lundi les autorités à agir.": [
        ("L'ONG Secours du Fleuve", "à agir"),
    ],
    "Le Groupe de soutien à la paix et aux peuples (GSP), lié à Ansar, a accusé l'armée de pillage.": [
        ("Le Groupe de soutien à la paix et aux peuples (GSP), lié à Ansar", "l'armée de pillage"),
    ],
    "L'attaque a été revendiquée par le Front d'Azal.": [("le Front d'Azal", "L'attaque")],
    "L'ONU s'est dite préoccupée.": [("L'ONU", "préoccupée")],
    "— Ils ont tiré en l'air, raconte la directrice. Ils sont repartis.": [
        ("la directrice", "Ils ont tiré en l'air … Ils sont repartis."),
    ],
    "Les autorités ont signalé :\n- deux morts ;\n- neuf blessés.": [
        ("Les autorités", "deux morts"), ("Les autorités", "neuf blessés"),
    ],
    "L'armée a démenti toute perte, précisant que le calme régnait.": [
        ("L'armée", "toute perte"), ("L'armée", "que le calme régnait"),
    ],
    "Le raid, a indiqué le gouverneur, a fait neuf morts.": [("le gouverneur", "Le raid … a fait neuf morts")],
    "Le bilan pourrait s'alourdir, prévient la Croix-Rouge.": [("la Croix-Rouge", "Le bilan pourrait s'alourdir")],
    "« On a fui », témoigne Awa Sed, une vendeuse de Maro.": [("Awa Sed, une vendeuse de Maro", "« On a fui »")],
    "La gendarmerie, jointe mardi, attribue l'attaque au groupe.": [("La gendarmerie", "l'attaque au groupe")],
    "Le groupe, dans un message audio, a revendiqué l'embuscade.": [("Le groupe", "l'embuscade")],
    "Le Front rejette les dires du maire d'Ouri, qui l'accuse de trafic.": [
        ("Le Front", "les dires du maire d'Ouri, qui l'accuse de trafic"), ("maire d'Ouri", "de trafic"),
    ],
    "Il dément les propos prêtés au maire, selon lesquels un drone aurait frappé.": [
        ("Il", "les propos prêtés au maire, selon lesquels un drone aurait frappé"), ("maire", "un drone aurait frappé"),
    ],
    "Nous condamnons avec la dernière énergie ce crime.": [("Nous", "ce crime")],
    "À s'en tenir au décompte du maire, douze cases ont brûlé.": [("maire", "douze cases ont brûlé")],
    "Pour l'avocat des familles, il s'agit d'une exécution.": [("l'avocat des familles", "il s'agit d'une exécution")],
    "Il ressort du rapport de la mission que deux enfants sont morts.": [
        ("rapport de la mission", "que deux enfants sont morts")
    ],
    "L'enquête a montré que les armes venaient d'un dépôt.": [("L'enquête", "que les armes venaient d'un dépôt")],
    "Il a été indiqué à la presse que l'école avait servi de base.": [("", "que l'école avait servi de base")],
    "L'hôpital ramène à quatre le nombre des morts.": [("L'hôpital", "à quatre le nombre des morts")],
    "Ce nouveau décès porte à douze le nombre des morts.": [],
    "Bilan de la police : douze morts.": [("la police", "douze morts")],
    "Une radio a fait état d'un accord, information démentie par le préfet.": [
        ("Une radio", "d'un accord"),
        ("le préfet", "information"),
    ],
    "Il entend rouvrir la route avant vendredi.": [("Il", "rouvrir la route avant vendredi")],
    "Le maire, selon qui douze cases ont brûlé, réclame de l'aide.": [
        ("Le maire", "douze cases ont brûlé"),
        ("Le maire", "de l'aide"),
    ],
    "Elle a dit des hommes armés avaient été vus.": [("Elle", "des hommes armés avaient été vus")],
    "« La guerre n'est pas finie, prévient le général. Nos ennemis se regroupent. »": [
        ("le général", "« La guerre n'est pas finie … Nos ennemis se regroupent. »")
    ],
    "Le maire ne cache pas sa colère : « On nous a laissés seuls. »": [
        ("Le maire", "« On nous a laissés seuls. »")
    ],
    "Le pont, assure-t-il, a sauté.": [("il", "Le pont … a sauté")],
    "Rien n'indique, selon lui, que la ville soit tombée.": [
        ("lui", "Rien n'indique … que la ville soit tombée")
    ],
    "Le chef rebelle nie toute responsabilité et renvoie la balle à l'armée.": [
        ("Le chef rebelle", "toute responsabilité")
    ],
    "Lui assure n'avoir rien vu.": [("Lui", "n'avoir rien vu")],
    "Cette dernière assure par ailleurs que la ville tient.": [("Cette dernière", "que la ville tient")],
    "« Ils ont tiré les premiers », raconte Awa. Et d'ajouter : « Personne n'est venu. »": [
        ("Awa", "« Ils ont tiré les premiers »"),
        ("Awa", "« Personne n'est venu. »"),
    ],
    "Le Front porte à la connaissance du public que la ville est tombée.": [
        ("Le Front", "que la ville est tombée"),
    ],
    "Le ministère informe la population que la route est rouverte.": [("Le ministère", "que la route est rouverte")],
    "Il met en garde les chauffeurs contre les mines et demande aux maires de fermer les marchés.": [
        ("Il", "contre les mines"), ("Il", "de fermer les marchés"),
    ],
    "L'officier nie que ses hommes aient fui : pour lui, il s'agissait d'un repli.": [
        ("L'officier", "que ses hommes aient fui"), ("lui", "il s'agissait d'un repli"),
    ],
    "Six personnes ont été tuées, a-t-on appris de source hospitalière.": [
        ("source hospitalière", "Six personnes ont été tuées"),
    ],
    "Comme l'a indiqué le procureur, deux suspects ont été arrêtés.": [("le procureur", "deux suspects ont été arrêtés")],
    "Tout en reconnaissant des pertes, le groupe soutient avoir gagné.": [
        ("le groupe", "des pertes"), ("le groupe", "avoir gagné"),
    ],
    "Les rebelles s'en félicitent ; l'ONU se dit préoccupée.": [("l'ONU", "préoccupée")],
    "Deux postes ont été touchés, informa la mairesse d'Ouri.": [("la mairesse d'Ouri", "Deux postes ont été touchés")],
    "Un convoi aurait été braqué (source communautaire).": [("source communautaire", "Un convoi aurait été braqué")],
    "« On nous a oubliés ici ! » maugrée leur doyen, El Hadj Talba.": [
        ("leur doyen, El Hadj Talba", "« On nous a oubliés ici ! »"),
    ],
    "Le comité a recensé quatre mines ; la mairie, deux seulement.": [
        ("Le comité", "quatre mines"), ("la mairie", "deux seulement"),
    ],
    "La clinique fait état de 17 décès, nombre qu'elle juge provisoire.": [
        ("La clinique", "de 17 décès"), ("elle", "nombre"),
    ],
    "L'Azal tient le régime pour seul responsable de la suite.": [("L'Azal", "le régime pour seul responsable de la suite")],
    "Et le maire de conclure : « Il faut partir d'ici. »": [("le maire", "« Il faut partir d'ici. »")],
    "Un cousin qui vend du pain m'écrit que le pont a sauté.": [("Un cousin qui vend du pain", "que le pont a sauté")],
    "Le pont a sauté. C'est ce qu'affirme le maire.": [("le maire", "Le pont a sauté")],
    "MAJ 6h10 👉🏾 un ami me dit que le pont a sauté.": [("un ami", "que le pont a sauté")],
    "Dans la police ont ajouté, que le pont a sauté.": [("la police", "que le pont a sauté")],
    "Ceux qui prétendent que nous avons fui mentent.": [("Ceux", "que nous avons fui")],
    "Le bilan de neuf morts, avancé par une radio, est faux.": [("une radio", "Le bilan de neuf morts")],
    "L'Azal est un groupe dont le porte-parole nie que le pont ait sauté.": [
        ("le porte-parole", "que le pont ait sauté"),
    ],
    "L'armée prétend nous avoir chassés de la ville.": [("L'armée", "nous avoir chassés de la ville")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SENTENCES.items(), ids=list(SENTENCES))
def test_each_way_of_attributing_gives_source_and_content(text: str, wanted: list[tuple[str, str]]) -> None:
    """Source and content stand where this French construction puts them, and nothing else is found."""
    found = [
        (
            " … ".join(text[start:end] for start, end in each.source),
            " … ".join(text[start:end] for start, end in each.content),
        )
        for each in ENGINE.find(text)
    ]
    assert found == wanted


def test_an_article_or_a_place_in_the_east_is_no_verb() -> None:
    """The word "l'Est" in an office's name does not end the source that it belongs to."""
    text = "Le gouverneur de la région de l'Est a déclaré que le calme régnait."
    (finding,) = ENGINE.find(text)
    assert [text[start:end] for start, end in finding.source] == ["Le gouverneur de la région de l'Est"]

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.gaps.told_unknown import gaps
from briefing.model.source import Source

if TYPE_CHECKING:
    from briefing.model.assessment import InformationGap

ENGLISH = [
    ("It held, although details on military casualties remain unclear.", "military casualties", ""),
    ("JNIM called it a success but did not disclose casualty figures.", "casualty figures", "JNIM"),
    ("JNIM called it “a success” but did not disclose casualty figures.", "casualty figures", "JNIM"),
    (
        "It was not immediately clear whether anyone had died.",
        "whether anyone had died",
        "",
    ),
    ("The claim could not be independently verified.", "", ""),
    ("The ministry gave no figures.", "figures", "The ministry"),
    ("A spokesman for the ministry declined to comment.", "comment", "A spokesman for the ministry"),
    ("The army did not respond to requests for comment.", "comment", "The army"),
    ("No group has claimed responsibility for the attack.", "responsibility", ""),
    ("The number of wounded remains unknown.", "number of wounded", ""),
    ("There was no immediate comment from the authorities in Gao.", "comment", "the authorities in Gao"),
    ("The army, which has yet to release a toll, said it had won.", "toll", "The army"),
    ("Colonel Diarra said men had died, without giving details.", "details", "Colonel Diarra"),
    ("JNIM has not commented, but the army confirmed it.", "", "JNIM"),
    ("He did not say how many soldiers had died.", "how many soldiers", "He"),
    ("Neither side gave casualty figures.", "casualty figures", ""),
    ("There were no immediate reports of casualties.", "casualties", ""),
    ("The fate of the hostages is unknown.", "fate", ""),
    ("The governor could not be reached for comment.", "comment", "The governor"),
    ("The government has not released a death toll.", "death toll", "The government"),
    ("The group did not claim responsibility.", "responsibility", "The group"),
    ("I will not tell you how many they lost.", "how many they", "I"),
    ("The army has not said how many soldiers it lost.", "how many soldiers", "The army"),
    ("Her account could not be checked.", "", ""),
    ("Access to the northern hamlets is unknown.", "", ""),
    ("no side adopted the attack until now", "", ""),
    ("We asked the governor's office. No answer.", "", "the governor's office"),
    ("Calls to the police spokesman went unanswered.", "", "the police spokesman"),
    ("The Post tried to reach the mayor but could not.", "", "the mayor"),
    ("The report, which the agency could not confirm, names two villages.", "", ""),
    ("Their whereabouts remain unknown.", "whereabouts", ""),
    ("The prefect was not available for comment.", "comment", "The prefect"),
    ("NOT CLARIFIED: whether the two teachers were abducted.", "whether the two teachers were abducted", ""),
    ("Contacted by phone, the mayor would not comment.", "comment", "the mayor"),
    ("In Gao, the mayor refused to give details.", "details", "the mayor"),
]
FRENCH = [
    ("On ignore encore le nombre de morts.", "nombre de morts", ""),
    ("L'armée n'a pas précisé le nombre de morts.", "nombre de morts", "L'armée"),
    ("Le sort des otages reste inconnu.", "sort", ""),
    ("Aucun bilan n'a été communiqué.", "bilan", ""),
    ("L'attaque n'a pas pu être confirmée de source indépendante.", "", ""),
    ("L'origine du tir n'était pas claire dans l'immédiat.", "", ""),
    ("Le ministère n'a pas donné de bilan.", "bilan", "Le ministère"),
    ("Aucune revendication n'avait été enregistrée mercredi.", "revendication", ""),
    ("Le porte-parole a refusé de commenter.", "", "Le porte-parole"),
    (
        "L'état-major a annoncé une attaque, sans préciser les circonstances.",
        "circonstances",
        "L'état-major",
    ),
    ("Contactée, l'armée n'a pas répondu.", "", "l'armée"),
    ("Le gouverneur, lui, n'a pas souhaité s'exprimer.", "", "Le gouverneur"),
    ("Joint par téléphone, le maire n'a pas voulu commenter.", "", "le maire"),
    ("Ses conclusions ne sont pas encore connues.", "", ""),
    ("L'attaque n'a pour l'heure pas été revendiquée.", "revendiquée", ""),
    ("Par qui ? Mystère.", "", ""),
    ("Le préfet est injoignable depuis dimanche.", "", "Le préfet"),
    ("« Nos hommes les suivent », promet-il, sans dire combien.", "", "il"),
    ("La junte garde le silence sur ses pertes.", "pertes", "La junte"),
    ("Le communiqué ne donne aucun bilan.", "bilan", "Le communiqué"),
    ("On ne sait pas combien de soldats ont péri.", "combien de soldats", ""),
]
NO_GAPS = [
    ("The law is unclear and badly written.", "en"),
    ("If the army did not respond, they would leave.", "en"),
    ("No casualties were reported.", "en"),
    ("He did not attack the post.", "en"),
    ("Six herders have not returned home.", "en"),
    ("The mayor denied that soldiers had fled.", "en"),
    ("The army denied responsibility.", "en"),
    ("Le préfet dément toute perte.", "fr"),
    ("The road is clear again.", "en"),
    ("It is well known that rain falls in August.", "en"),
    ("They left without saying that they would return.", "en"),
    ("Si l'armée n'a pas répondu, tant pis.", "fr"),
    ("L'armée n'a pas attaqué le village.", "fr"),
    ("Le maire est resté chez lui.", "fr"),
]


def found(text: str, language: str = "en") -> tuple[InformationGap, ...]:
    """Return the gaps of a text of one paragraph."""
    source = Source(id="s-1", text=text, sha256="0" * 64, language=language)
    return gaps(source, ((0, len(text)),))


@pytest.mark.parametrize(("text", "about", "by"), ENGLISH)
def test_an_english_gap_says_what_about_and_who_is_silent(text: str, about: str, by: str) -> None:
    """Each sentence holds one gap, about this, withheld by these words of the text."""
    (gap,) = found(text)
    assert (gap.about, gap.withheld_by) == (about, by)


@pytest.mark.parametrize(("text", "about", "by"), FRENCH)
def test_a_french_gap_says_what_about_and_who_is_silent(text: str, about: str, by: str) -> None:
    """Each sentence holds one gap, about this, withheld by these words of the text."""
    (gap,) = found(text, "fr")
    assert (gap.about, gap.withheld_by) == (about, by)


@pytest.mark.parametrize(("text", "language"), NO_GAPS)
def test_opinions_suppositions_and_denials_are_no_gaps(text: str, language: str) -> None:
    """What is vague, supposed or simply denied tells of nothing unknown."""
    assert found(text, language) == ()


def test_a_gap_is_the_clause_and_no_more() -> None:
    """The clause before "although" and the full stop stay out of the passage."""
    (gap,) = found("It said it had won, although details on military casualties remain unclear.")
    assert gap.text == "details on military casualties remain unclear"
    assert gap.passage is not None
    assert gap.passage.quote == gap.text


def test_two_gaps_joined_by_and_are_two() -> None:
    """Each clause of a sentence that tells of two gaps is a gap of its own."""
    text = "Aucun bilan n'a été communiqué et ces propos n'ont pas pu être vérifiés."
    assert [each.text for each in found(text, "fr")] == [
        "Aucun bilan n'a été communiqué",
        "ces propos n'ont pas pu être vérifiés",
    ]


def test_the_id_of_a_gap_follows_from_its_place() -> None:
    """The same report read twice gives the same ids."""
    text = "It rained. The ministry gave no figures."
    (gap,) = found(text)
    assert gap.id == f"g-s-1-{text.index('The')}"


def test_text_outside_the_body_is_not_read() -> None:
    """A gap in a part that is no body, such as a footer, is not reported."""
    text = "It rained.\nThe ministry gave no figures."
    source = Source(id="s-1", text=text, sha256="0" * 64, language="en")
    assert gaps(source, ((0, 10),)) == ()


WORDS = (
    "It was unclear whether the army did not disclose casualty figures , but "
    "“ ” no comment from without giving n'a pas précisé . sans aucun bilan"
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=20).map(" ".join) | st.text(max_size=80))
def test_every_gap_stands_in_its_source(text: str) -> None:
    """Whatever the text, a gap's passage stands at its place and reads as its text."""
    for language in ("en", "fr"):
        source = Source(id="s-1", text=text, sha256="0" * 64, language=language)
        for gap in gaps(source, ((0, len(text)),)):
            assert gap.passage is not None
            assert gap.passage.stands_in(source)
            assert " ".join(gap.passage.quote.split()) == gap.text


def test_a_french_colon_ends_a_gap() -> None:
    """What stands behind a colon with a space before it is told, not unknown."""
    text = "Le bilan reste incertain : des sources évoquent neuf morts."
    report = Source(id="s-1", text=text, sha256="0" * 64, language="fr")
    assert [gap.text for gap in gaps(report, ((0, len(text)),))] == ["Le bilan reste incertain"]

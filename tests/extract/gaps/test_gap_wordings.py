"""The wordings of not knowing, not telling and not being reached."""

from __future__ import annotations

import pytest

from briefing.extract.gaps.told_unknown import gaps
from briefing.model.source import Source

_WHOLE = [
    ("en", "The names of the fallen are withheld pending notification of their families", ""),
    ("en", "Wounded: not known", ""),
    ("en", "It is too early to say when clinics can resume", ""),
    ("en", "Still looking for Nadia V., 64, grey coat", ""),
    ("en", "Asked about casualties, the spokesman hung up", "the spokesman"),
    ("en", "The commissioner did not pick his calls", "The commissioner"),
    ("en", "How many were inside we cannot say", "we"),
    ("en", "The statement makes no mention of civilians", "The statement"),
    ("en", "Not a word from the administration abt the fire", "the administration"),
    ("en", "The numbers are being verified", ""),
    ("en", "No assessment has been possible", ""),
    ("en", "The victims have yet to be identified", ""),
    ("en", "Whether the bridge still stands: no idea", ""),
    ("fr", "Les noms des disparus sont tenus secrets", ""),
    ("fr", "Blessés : non connu", ""),
    ("fr", "Il est trop tôt pour dire quand les distributions reprendront", ""),
    ("fr", "L’absence d’expert n’a pas permis de trancher", ""),
    ("fr", "Le ministère s'est muré dans le silence", "Le ministère"),
    ("fr", "Le communiqué ne souffle mot des pertes", "Le communiqué"),
    ("fr", "Ni l'armée ni les rebelles n'ont réagi", ""),
    ("en", "Who blew up the bridge nobody will say", ""),
    ("en", "Nor did the colonel say who had opened the gate", "the colonel"),
    ("en", "The motive cannot be stated at this time", ""),
    ("en", "The names of the dead will be communicated after identification", ""),
    ("en", "No date has been fixed for the inquiry", ""),
    ("en", "No ransom demand was ever made public", ""),
    ("en", "She would say no more", "She"),
    ("en", "How many were aboard, only the sea knows", ""),
    ("en", "Who gave the order? Nobody will answer that one", ""),
    ("en", "The garrison refused to show us the register", "The garrison"),
    ("en", "The company has not replied to our letter", "The company"),
    ("en", "The cause stays to elucidate", ""),
    ("fr", "La junte n'a ni confirmé ni démenti la frappe", "La junte"),
    ("fr", "Le préfet n'a avancé aucun chiffre", "Le préfet"),
    ("fr", "Le colonel a préféré se taire", "Le colonel"),
    ("fr", "Emmenés où ? Nul ne le sait", ""),
    ("fr", "Personne n'a su dire qui avait ouvert la porte", ""),
    ("fr", "Leurs commanditaires restent à identifier", ""),
    ("fr", "Rien n'indique qui a tiré", ""),
    ("fr", "Les noms ne seront pas publiés", ""),
    ("fr", "information non recoupée", ""),
]

_NONE = [
    ("en", "He cannot count!"),
    ("en", "The captives were not given food."),
    ("en", "The hostages have not been released."),
    ("en", "The court has not issued a warrant."),
    ("en", "The army did not offer any resistance."),
    ("en", "Ambulances were unable to reach the wounded."),
    ("en", "Don't answer calls from unknown numbers."),
    ("en", "A man who would not give his name described the raid."),
    ("en", "She spoke unnamed because she was not authorised to speak to the press."),
    ("en", "The crime will not go unanswered, he vowed."),
    ("fr", "L'armée n'a pas donné l'assaut."),
    ("fr", "Aucune aide n'a été donnée aux familles."),
    ("fr", "Ils ont refusé de livrer leurs armes."),
    ("fr", "Un témoin qui n'a pas voulu donner son nom a tout vu."),
    ("fr", "Ne partagez pas ces images."),
    ("en", "Don't get hung up on it."),
    ("en", "He alleged that five girls had yet to be returned."),
    ("fr", "Le gouvernement met en garde contre la diffusion d’informations non vérifiées."),
]


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Return the gaps of a text, each with who is said not to have told it."""
    source = Source(id="s-1", text=text, sha256="0" * 64, language=language)
    return [(each.text, each.withheld_by) for each in gaps(source, ((0, len(text)),))]


@pytest.mark.parametrize(("language", "text", "silent"), _WHOLE)
def test_a_clause_that_says_what_is_unknown_is_a_gap(language: str, text: str, silent: str) -> None:
    """The clause is the gap as published; whoever kept silent is named where the clause has it as its subject."""
    assert told(f"{text}.", language) == [(text, silent)]


@pytest.mark.parametrize(("language", "text"), _NONE)
def test_what_only_sounds_like_not_knowing_is_no_gap(language: str, text: str) -> None:
    """The same words about something else tell of nothing unknown."""
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "gap", "silent"),
    [
        (
            "en",
            "Lines were down and the mayor could not be reached.",
            "the mayor could not be reached",
            "the mayor",
        ),
        (
            "en",
            "It blames the Red Column, a gang that has itself kept silent.",
            "has itself kept silent",
            "the Red Column",
        ),
        ("en", "At the hour when we went to press, no claim had been made.", "no claim had been made", ""),
        (
            "fr",
            "Ils logeaient chez un voisin, lequel n'a pas répondu.",
            "lequel n'a pas répondu",
            "un voisin",
        ),
        ("fr", "Sept ont fui, a ajouté le maire, sans dire où.", "sans dire où", "le maire"),
    ],
)
def test_a_gap_is_its_own_clause_of_the_sentence(language: str, text: str, gap: str, silent: str) -> None:
    """A clause that "and", a relative or a time before it joins to another is the gap by itself."""
    assert told(text, language) == [(gap, silent)]


def test_an_aside_in_brackets_is_the_whole_gap() -> None:
    """What stands round a bracket, or after "that", is not part of it."""
    text = (
        "Dozens of vehicles were burned (the exact inventory will be given in due course) and forty men fled."
    )
    assert told(text, "en") == [("the exact inventory will be given in due course", "")]
    text = "Women mentioned, without giving names, that girls had been taken."
    assert [gap for gap, _ in told(text, "en")] == ["without giving names"]

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
    ("en", "Phone lines were down and the mayor could not be reached", "the mayor"),
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
    ("fr", "Les versions divergent sur le nombre de morts", ""),
    ("fr", "Les noms ne seront pas publiés", ""),
    ("fr", "information non recoupée", ""),
]

_NONE = [
    ("en", "He cannot count!"),
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


def test_an_aside_in_brackets_is_the_whole_gap() -> None:
    """What stands round a bracket, or after "that", is not part of it."""
    text = (
        "Dozens of vehicles were burned (the exact inventory will be given in due course) and forty men fled."
    )
    assert told(text, "en") == [("the exact inventory will be given in due course", "")]
    text = "Women mentioned, without giving names, that girls had been taken."
    assert [gap for gap, _ in told(text, "en")] == ["without giving names"]

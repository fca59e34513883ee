from __future__ import annotations

import pytest

from briefing.extract.figures.told import figures
from briefing.model.source import Source

Found = tuple[int | None, int | None, str, str]

PARTED = [
    ("en", "The blast put six of the gunmen out of action.", (6, 6, "put out of action", "gunmen")),
    ("en", "They set fourteen huts on fire.", (14, 14, "burned", "huts")),
    ("en", "A mob beat two suspected thieves to death.", (2, 2, "killed", "suspected thieves")),
    ("en", "The kidnappers let five of the women go.", (5, 5, "freed", "women")),
    ("en", "Air defence shot seven drones down.", (7, 7, "shot down", "drones")),
    ("en", "Insurgents blew two bridges up.", (2, 2, "destroyed", "bridges")),
    ("en", "Clashes drove 1,200 people from their homes.", (1200, 1200, "displaced", "people")),
    (
        "fr",
        "L'armée a mis cinq assaillants hors d'état de nuire.",
        (5, 5, "mis hors d'état de nuire", "assaillants"),
    ),
    ("fr", "Ils ont fait quatre soldats prisonniers.", (4, 4, "captured", "soldats")),
]
BEFALLEN = [
    ("en", "Twelve hostages are free.", (12, 12, "freed", "hostages")),
    ("en", "One hundred and six inmates got out.", (106, 106, "escaped", "inmates")),
    ("en", "Some 80 detainees absconded.", (80, 80, "escaped", "detainees")),
    ("en", "Two guards are admitted at the referral hospital.", (2, 2, "wounded", "guards")),
    ("en", "Five women are at the Yenagoa hospital.", (5, 5, "wounded", "women")),
    ("en", "Three of the border guards reached martyrdom.", (3, 3, "killed", "border guards")),
    ("en", "All six classrooms of the school went up in flames.", (6, 6, "burned", "classrooms")),
    ("en", "Satellite pictures show five burnt-out trucks.", (5, 5, "burned", "trucks")),
    ("en", "The rebels captured three towns.", (3, 3, "seized", "towns")),
    ("en", "The 31 soldiers they had surrounded are safe.", (31, 31, "surrounded", "soldiers")),
    (
        "en",
        "The escort fired and, it is believed, injured one of the assailants.",
        (1, 1, "wounded", "assailants"),
    ),
    ("en", "The men came with two machine guns.", (2, 2, "", "machine guns")),
    ("en", "Nine shells have landed in the camp.", (9, 9, "", "shells")),
    ("en", "They counted eight pairs of boots.", (8, 8, "", "pairs of boots")),
    ("fr", "Deux jeunes ont pris des balles.", (2, 2, "wounded", "jeunes")),
]
TOLLS = [
    ("en", "The number of those killed has reached more than ten.", (10, None, "killed", "")),
    ("en", "The count of the displaced stands at 3,100.", (3100, 3100, "displaced", "")),
    ("en", "Houses burned: 46.", (46, 46, "burned", "Houses")),
    ("en", "IDPs: 4,500", (4500, 4500, "displaced", "IDPs")),
    ("en", "The number of injured exceeds forty.", (40, None, "wounded", "")),
]


def found(text: str, language: str) -> list[Found]:
    """Return the figures of a text, each without its wording."""
    source = Source(id="s-1", text=text, sha256="", language=language)
    return [(each.low, each.high, each.unit, each.whose) for each in figures(source, 0, len(text))]


@pytest.mark.parametrize(("language", "text", "expected"), PARTED)
def test_an_effect_in_two_halves_is_read_as_one(language: str, text: str, expected: Found) -> None:
    """A verb before the number and its second half behind the noun name one effect."""
    assert found(text, language) == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), BEFALLEN)
def test_what_befell_those_counted_is_told_in_many_ways(language: str, text: str, expected: Found) -> None:
    """States, verbs far off, clauses of what "they" did and joined participles give the effect; having landed is none."""
    assert found(text, language) == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), TOLLS)
def test_a_toll_or_a_label_names_the_effect(language: str, text: str, expected: Found) -> None:
    """The noun before the number says what was counted, and who."""
    assert found(text, language) == [expected]


def test_a_subject_without_its_noun_means_those_told_of_before() -> None:
    """The five who "have since been freed" are of the people named in the clause before."""
    assert found("Eight people were abducted; five have since been freed.", "en")[-1] == (
        5,
        5,
        "freed",
        "people",
    )

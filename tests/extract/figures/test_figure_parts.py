"""Figures that share what they count or what befell it with another number of their sentence."""

# ruff: noqa: E501 (a sentence and its figures are one row)
from __future__ import annotations

import pytest

from briefing.extract.figures.told import figures
from briefing.model.source import Source

Found = list[tuple[str, int | None, str, str]]

_SENTENCES: list[tuple[str, str, Found]] = [
    ("en", "Five of those killed were police recruits.", [("Five", 5, "killed", "police recruits")]),
    ("en", "Of the 14 wounded, nine are soldiers.", [("14", 14, "wounded", ""), ("nine", 9, "wounded", "soldiers")]),
    ("en", "Thirty martyrs, of whom nine are children.", [("Thirty", 30, "killed", "martyrs"), ("nine", 9, "killed", "children")]),
    ("fr", "Cinq des tués étaient des recrues.", [("Cinq", 5, "killed", "recrues")]),
    ("fr", "Sur les 14 blessés, neuf sont des soldats.", [("14", 14, "wounded", ""), ("neuf", 9, "wounded", "soldats")]),
    ("en", "Six died in Kobe and four in Lira.", [("Six", 6, "killed", ""), ("four", 4, "killed", "")]),
    ("en", "Rebels took 60 cows from one farm and 40 from another.", [("60", 60, "looted", "cows"), ("40", 40, "looted", "cows")]),
    ("fr", "Ils ont tué 10 personnes lundi et huit autres mardi.", [("10", 10, "killed", "personnes"), ("huit", 8, "killed", "personnes")]),
    ("en", "Rebels freed 17 of the 26 hostages they took in May.", [("17", 17, "freed", "hostages"), ("26", 26, "abducted", "hostages")]),
    ("en", "1,200 households, or some 7,300 people, fled.", [("1,200", 1200, "displaced", "households"), ("some 7,300", 7300, "displaced", "people")]),
    ("fr", "6 civils tués, 2 militaires aussi.", [("6", 6, "killed", "civils"), ("2", 2, "killed", "militaires")]),
    ("fr", "Ils ont brûlé la pharmacie + 4 maisons.", [("4", 4, "burned", "maisons")]),
    ("fr", "Un homme de 60 ans et deux fillettes ont été blessés.", [("Un", 1, "wounded", "homme"), ("deux", 2, "wounded", "fillettes")]),
    ("en", "Recovered from the site were a battery and two phones.", [("two", 2, "recovered", "phones")]),
    ("en", "Among the items seized were 3 rifles.", [("3", 3, "seized", "rifles")]),
    ("en", "The dead: four men, two women.", [("four", 4, "killed", "men"), ("two", 2, "killed", "women")]),
]  # fmt: skip

_ASIDES: list[tuple[str, str, Found]] = [
    ("en", "The attackers, about thirty, came from the east.", [("about thirty", 30, "", "attackers")]),
    ("fr", "Les gars de la brousse sont arrivés, une quinzaine au total.", [("une quinzaine", 15, "", "gars")]),
    ("en", "Fighters twelve were killed and weapons taken forty.", [("twelve", 12, "killed", "Fighters"), ("forty", 40, "seized", "weapons")]),
    ("en", "Dead twelve, wounded thirty.", [("twelve", 12, "killed", ""), ("thirty", 30, "wounded", "")]),
]  # fmt: skip

_ONES: list[tuple[str, str, Found]] = [
    ("en", "A second hostage was freed.", [("A second", 1, "freed", "hostage")]),
    ("en", "Another civilian was wounded.", [("Another", 1, "wounded", "civilian")]),
    ("fr", "Un autre soldat a succombé à ses blessures.", [("Un autre", 1, "killed", "soldat")]),
    ("fr", "Il y a eu un seul mort.", [("un seul", 1, "killed", "")]),
    ("en", "Two policemen died and a third of the houses burned.", [("Two", 2, "killed", "policemen")]),
]

_NONE = [
    ("en", "A mother of five hid in the church."),
    ("en", "The rule protects children under ten."),
    ("en", "He has another house in town."),
    ("en", "Her son, 6, was at school."),
    ("fr", "Une seule route mène au village."),
    ("fr", "L'un des maires l'a dit."),
]

_TOLLS: list[tuple[str, str, Found]] = [
    ("en", "The death toll from twin blasts at a market in the north has climbed to 45.", [("45", 45, "killed", "")]),
    ("fr", "Le bilan de l'attaque du camp de Kolda, dans le nord, s'élève désormais à 19.", [("19", 19, "killed", "")]),
    ("en", "That brings to 31 the number of people killed.", [("31", 31, "killed", "")]),
    ("en", "Dozens were arrested and hundreds fled.", [("Dozens", 24, "detained", ""), ("hundreds", 200, "displaced", "")]),
]  # fmt: skip


def found(text: str, language: str) -> Found:
    """Return wording, least number, unit and noun of the figures in a text."""
    source = Source(id="s-1", text=text, sha256="0" * 64, language=language)
    return [(each.wording, each.low, each.unit, each.whose) for each in figures(source, 0, len(text))]


@pytest.mark.parametrize(("language", "text", "expected"), _SENTENCES)
def test_a_number_has_what_the_one_beside_it_has(language: str, text: str, expected: Found) -> None:
    """Parts, lists and places share the effect and the noun of the number that they belong to."""
    assert found(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), _ASIDES)
def test_the_noun_can_stand_before_the_number(language: str, text: str, expected: Found) -> None:
    """In an aside, and in a bad translation, those counted are named before their number."""
    assert found(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), _ONES)
def test_one_who_is_told_apart_is_counted(language: str, text: str, expected: Found) -> None:
    """Each of "a second", "another" and "un seul" counts one where something befell him; "a third of" counts none."""
    assert found(text, language) == expected


@pytest.mark.parametrize(("language", "text"), _NONE)
def test_ages_and_pronouns_are_no_figures(language: str, text: str) -> None:
    """Numbers of somebody's years or children, and "one" or "another" that nothing befell, count nobody."""
    assert found(text, language) == []


@pytest.mark.parametrize(("language", "text", "expected"), _TOLLS)
def test_a_toll_told_far_from_its_number_is_one(language: str, text: str, expected: Found) -> None:
    """The verb of its rise leads from the number back to the toll; a hundred who flee are displaced."""
    assert found(text, language) == expected

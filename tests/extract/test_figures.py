from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.figures import figures
from briefing.model.source import Source

Expected = list[tuple[str, int | None, int | None, str, str]]

ENGLISH: list[tuple[str, Expected]] = [
    ("12 people were killed.", [("12", 12, 12, "killed", "people")]),
    ("The raid killed 12 people.", [("12", 12, 12, "killed", "people")]),
    ("The death toll rose to 14 on Monday.", [("14", 14, 14, "killed", "")]),
    ("At least 14 dead in the attack.", [("At least 14", 14, None, "killed", "")]),
    ("killing 12 and wounding 5", [("12", 12, 12, "killed", ""), ("5", 5, 5, "wounded", "")]),
    (
        "killing at least 12 soldiers and five civilians",
        [("at least 12", 12, None, "killed", "soldiers"), ("five", 5, 5, "killed", "civilians")],
    ),
    (
        "12 soldiers and five civilians were killed.",
        [("12", 12, 12, "killed", "soldiers"), ("five", 5, 5, "killed", "civilians")],
    ),
    (
        "12 soldiers, including two officers, were killed.",
        [("12", 12, 12, "killed", "soldiers"), ("two", 2, 2, "killed", "officers")],
    ),
    ("the deaths of at least 30 soldiers", [("at least 30", 30, None, "killed", "soldiers")]),
    ("“neutralized” over 80 militants", [("over 80", 80, None, "neutralized", "militants")]),
    ("over 80 militants neutralized", [("over 80", 80, None, "neutralized", "militants")]),
    (
        "More than 80 “terrorists” were “neutralised”, it said.",
        [("More than 80", 80, None, "neutralised", "terrorists")],
    ),
    (
        "The network put the number of wounded at more than 100.",
        [("more than 100", 100, None, "wounded", "")],
    ),
    ("8 soldiers fell on the field of honour.", [("8", 8, 8, "killed", "soldiers")]),
    ("they seized control of three army barracks", [("three", 3, 3, "seized", "army barracks")]),
    ("attacks were carried out in seven towns", [("seven", 7, 7, "attacked", "towns")]),
    ("Twenty gunmen attacked a post.", [("Twenty", 20, 20, "", "gunmen")]),
    ("Some 200 families were displaced.", [("Some 200", 200, 200, "displaced", "families")]),
    ("No casualties were reported.", [("No casualties", 0, 0, "casualties", "")]),
    ("No one was killed.", [("No one", 0, 0, "killed", "")]),
    ("12 wounded soldiers were flown out.", [("12", 12, 12, "wounded", "soldiers")]),
    (
        "The blast left 12 dead and dozens wounded.",
        [("12", 12, 12, "killed", ""), ("dozens", 24, None, "wounded", "")],
    ),
    (
        "It had arrested 15 suspects and recovered 12 motorcycles.",
        [("15", 15, 15, "detained", "suspects"), ("12", 12, 12, "recovered", "motorcycles")],
    ),
    ("About 3,000 people fled their homes.", [("About 3,000", 3000, 3000, "displaced", "people")]),
    (
        "Three members of the security forces and 14 attackers died.",
        [("Three", 3, 3, "killed", "members of the security forces"), ("14", 14, 14, "killed", "attackers")],
    ),
    ("30 people killed or wounded.", [("30", 30, 30, "killed or wounded", "people")]),
    ("Five deaths among soldiers.", [("Five", 5, 5, "killed", "soldiers")]),
    ("The attack claimed 30 lives.", [("30", 30, 30, "killed", "")]),
    ("The army lost at least 12 soldiers.", [("at least 12", 12, None, "lost", "soldiers")]),
    ("12 Dozo hunters were killed", [("12", 12, 12, "killed", "Dozo hunters")]),
    (
        "More than 100 people, mostly women and children, have been killed.",
        [("More than 100", 100, None, "killed", "people")],
    ),
    ("a bomber killed himself and five others", [("five", 5, 5, "killed", "")]),
    ("a dozen villages were attacked", [("a dozen", 12, 12, "attacked", "villages")]),
    ("A 45-year-old man was killed in 2012.", []),
    ("Two banks lost $30 million in three days.", []),
]
FRENCH: list[tuple[str, Expected]] = [
    ("12 soldats ont été tués.", [("12", 12, 12, "killed", "soldats")]),
    (
        "Le bilan est de 14 morts et 30 blessés.",
        [("14", 14, 14, "killed", ""), ("30", 30, 30, "wounded", "")],
    ),
    (
        "tuant 12 soldats et en blessant cinq",
        [("12", 12, 12, "killed", "soldats"), ("cinq", 5, 5, "wounded", "")],
    ),
    ("Trois casernes ont été prises.", [("Trois", 3, 3, "seized", "casernes")]),
    (
        "L'attaque a fait 14 morts et une trentaine de blessés.",
        [("14", 14, 14, "killed", ""), ("une trentaine", 30, 30, "wounded", "")],
    ),
    (
        "Plus de 80 terroristes ont été « neutralisés », selon l'armée.",
        [("Plus de 80", 80, None, "neutralisés", "terroristes")],
    ),
    ("Aucun mort n'est à déplorer.", [("Aucun mort", 0, 0, "killed", "")]),
    ("sans faire de victimes", [("sans faire de victimes", 0, 0, "casualties", "")]),
    ("Des dizaines de civils ont été tués.", [("Des dizaines", 20, None, "killed", "civils")]),
    (
        "Au moins 30 soldats maliens ont trouvé la mort.",
        [("Au moins 30", 30, None, "killed", "soldats maliens")],
    ),
    (
        "Un soldat a été tué et deux autres blessés.",
        [("Un", 1, 1, "killed", "soldat"), ("deux", 2, 2, "wounded", "")],
    ),
    ("Le groupe dit s'être emparé de trois casernes.", [("trois", 3, 3, "seized", "casernes")]),
    ("Douze assaillants ont tué le maire.", [("Douze", 12, 12, "", "assaillants")]),
    ("La mort de 12 soldats", [("12", 12, 12, "killed", "soldats")]),
    (
        "12 personnes, dont trois enfants, ont été tuées.",
        [("12", 12, 12, "killed", "personnes"), ("trois", 3, 3, "killed", "enfants")],
    ),
    ("Le bilan est passé de 12 à 14 morts.", [("14", 14, 14, "killed", "")]),
    ("des attaques contre sept villes", [("sept", 7, 7, "attacked", "villes")]),
]


def source(text: str, language: str = "en") -> Source:
    """Return a source of this text."""
    return Source(id="s-1", text=text, sha256="0" * 64, language=language)


def found(text: str, language: str) -> Expected:
    """Return the figures of a whole text as wording, range, unit and noun."""
    return [
        (each.wording, each.low, each.high, each.unit, each.whose)
        for each in figures(source(text, language), 0, len(text))
    ]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_an_english_figure_says_what_happened_to_whom(text: str, expected: Expected) -> None:
    """Active, passive, nominal and euphemistic wordings give the unit, the noun and the range."""
    assert found(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_a_french_figure_has_the_same_units(text: str, expected: Expected) -> None:
    """Effects have one English key in both languages; euphemisms stay the text's own word."""
    assert found(text, "fr") == expected


def test_the_language_is_told_from_the_text_where_the_source_does_not_say_it() -> None:
    """A source without a language is read as French when its commonest words are French."""
    text = "Selon l'armée, 12 soldats ont été tués dans les attaques de la nuit."
    assert found(text, "")[0][3:] == ("killed", "soldats")


@given(
    st.lists(
        st.sampled_from(
            (
                "12 over 80 soldiers killed were and , . “ ” "
                "at least 30 no casualties wounded including two officers une of the"
            ).split()
        ),
        max_size=25,
    ).map(" ".join)
    | st.text(max_size=60)
)
def test_every_figure_stands_in_its_source(text: str) -> None:
    """Whatever the text, a figure's passage stands at its place and reads as its wording."""
    for language in ("en", "fr"):
        report = source(text, language)
        for each in figures(report, 0, len(text)):
            assert each.passage is not None
            assert each.passage.stands_in(report)
            assert each.passage.quote == each.wording

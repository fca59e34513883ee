from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.figures.told import figures
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
    ("No casualties were reported.", []),
    ("No one was killed, and several men fled.", []),
    (
        "No fewer than forty-three (43) militants were eliminated.",
        [("No fewer than forty-three (43)", 43, None, "eliminated", "militants")],
    ),
    ("Three of our brothers fell as martyrs.", [("Three", 3, 3, "killed", "brothers")]),
    (
        "They seized a car, two heavy machine guns, a quantity of ammunition and ten phones.",
        [("two", 2, 2, "seized", "heavy machine guns"), ("ten", 10, 10, "seized", "phones")],
    ),
    ("Attackers took about sixty head of cattle.", [("about sixty", 60, 60, "looted", "head of cattle")]),
    ("Between 20 and 25 shops were burned.", [("Between 20 and 25", 20, 25, "burned", "shops")]),
    ("Six herders have not returned home.", [("Six", 6, 6, "missing", "herders")]),
    ("About 30 families arrived on Friday.", [("About 30", 30, 30, "displaced", "families")]),
    ("Thirty soldiers arrived on Friday.", [("Thirty", 30, 30, "", "soldiers")]),
    ("The bodies of nine men were found.", [("nine", 9, 9, "killed", "men")]),
    (
        "The fire destroyed 35 houses, two schools and a well.",
        [
            ("35", 35, 35, "destroyed", "houses"),
            ("two", 2, 2, "destroyed", "schools"),
        ],
    ),
    ("Forty houses were affected.", [("Forty", 40, 40, "affected", "houses")]),
    ("They fired three rockets.", [("three", 3, 3, "fired", "rockets")]),
    ("Killed: 7, wounded: 12", [("7", 7, 7, "killed", ""), ("12", 12, 12, "wounded", "")]),
    ("The mayor put the displaced at no more than 200.", [("no more than 200", None, 200, "displaced", "")]),
    ("Two drones were shot down.", [("Two", 2, 2, "shot down", "drones")]),
    (
        "Five policemen, two of whom were off duty, died.",
        [
            ("Five", 5, 5, "killed", "policemen"),
            ("two", 2, 2, "killed", "policemen"),
        ],
    ),
    (
        "Of the 40 hostages, 12 have been released.",
        [
            ("40", 40, 40, "abducted", "hostages"),
            ("12", 12, 12, "freed", "hostages"),
        ],
    ),
    ("It shook a town of 30,000 people.", []),
    ("Two teachers abducted in May have been freed.", [("Two", 2, 2, "freed", "teachers")]),
    ("They recovered 3 of the stolen vehicles.", [("3", 3, 3, "recovered", "vehicles")]),
    ("The rebels handed over 35 prisoners.", [("35", 35, 35, "handed over", "prisoners")]),
    ("6,340 newly displaced persons arrived.", [("6,340", 6340, 6340, "displaced", "persons")]),
    (
        "16 bodies were brought in, four of them women.",
        [("16", 16, 16, "killed", "bodies"), ("four", 4, 4, "killed", "women")],
    ),
    (
        "2 tanks destroyed, 1 captured.",
        [("2", 2, 2, "destroyed", "tanks"), ("1", 1, 1, "captured", "tanks")],
    ),
    ("They demand 5 million naira.", [("5 million", 5_000_000, 5_000_000, "demanded", "naira")]),
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
        [("12", 12, 12, "killed", "soldats"), ("cinq", 5, 5, "wounded", "soldats")],
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
    ("Aucun mort n'est à déplorer.", []),
    ("sans faire de victimes", []),
    (
        "Bilan : neuf soldats tués, dont un lieutenant ; deux pick-up Toyota et une mitrailleuse récupérés.",
        [
            ("neuf", 9, 9, "killed", "soldats"),
            ("un", 1, 1, "killed", "lieutenant"),
            ("deux", 2, 2, "recovered", "pick-up Toyota"),
            ("une", 1, 1, "recovered", "mitrailleuse"),
        ],
    ),
    ("Deux soldats sont tombés les armes à la main.", [("Deux", 2, 2, "killed", "soldats")]),
    ("Trois obus sont tombés.", [("Trois", 3, 3, "", "obus")]),
    ("Les bandits ont emporté 150 moutons.", [("150", 150, 150, "looted", "moutons")]),
    (
        "Ils ont tué sept gendarmes et blessé quatre autres.",
        [("sept", 7, 7, "killed", "gendarmes"), ("quatre", 4, 4, "wounded", "gendarmes")],
    ),
    ("Entre 60 et 80 ménages seraient arrivés.", [("Entre 60 et 80", 60, 80, "displaced", "ménages")]),
    ("Le nombre de déplacés est estimé à 4 500.", [("4 500", 4500, 4500, "displaced", "")]),
    ("Un camp a été attaqué.", []),
    ("Les ravisseurs réclament 60.000 dollars.", [("60.000", 60000, 60000, "demanded", "dollars")]),
    ("Le budget est de 30 millions de dollars.", []),
    ("Deux des blessés sont morts.", [("Deux", 2, 2, "killed", "blessés")]),
    ("L'engin a emporté trois vendeuses.", [("trois", 3, 3, "killed", "vendeuses")]),
    ("Plus de 40 familles ont plié bagage.", [("Plus de 40", 40, None, "displaced", "familles")]),
    ("Au moins une personne a été tuée.", [("Au moins une", 1, None, "killed", "personne")]),
    (
        "Une patrouille de douze hommes est tombée dans une embuscade.",
        [("douze", 12, 12, "attacked", "hommes")],
    ),
    ("Nous déplorons un martyr.", [("un", 1, 1, "killed", "martyr")]),
    ("On compte un mort et deux blessés.", [("un", 1, 1, "killed", ""), ("deux", 2, 2, "wounded", "")]),
    ("Des dizaines de civils ont été tués.", [("Des dizaines", 20, None, "killed", "civils")]),
    (
        "Au moins 30 soldats maliens ont trouvé la mort.",
        [("Au moins 30", 30, None, "killed", "soldats maliens")],
    ),
    (
        "Un soldat a été tué et deux autres blessés.",
        [("Un", 1, 1, "killed", "soldat"), ("deux", 2, 2, "wounded", "soldats")],
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

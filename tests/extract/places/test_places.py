from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.places.located import countries, places
from briefing.model.incident import Place, Precision
from briefing.model.source import Source
from briefing.store.gazetteer import SqliteGazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.gazetteer import Gazetteer

Row = tuple[str, Precision, str]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[SqliteGazetteer]:
    """Yield the bundled gazetteer."""
    with SqliteGazetteer.open() as opened:
        yield opened


def source(text: str, language: str = "en") -> Source:
    """Return a source of this text."""
    return Source(id="s-1", text=text, sha256="0" * 64, language=language)


def body(text: str) -> tuple[tuple[int, int], ...]:
    """Return each line as a paragraph."""
    return tuple(match.span() for match in re.finditer(r"[^\n]+", text))


def found(text: str, gazetteer: Gazetteer, language: str = "en") -> tuple[Place, ...]:
    """Return the places of a text."""
    return places(source(text, language), body(text), gazetteer)


def rows(text: str, gazetteer: Gazetteer, language: str = "en") -> list[Row]:
    """Return the places of a text as name, precision and country."""
    return [(each.name, each.precision, each.country) for each in found(text, gazetteer, language)]


MALI: Row = ("Mali", Precision.COUNTRY, "ML")
LOCATED: list[tuple[str, str, list[Row]]] = [
    ("Fighting broke out in Kayes, Mali.", "en", [("Kayes", Precision.LOCALITY, "ML"), MALI]),
    (
        "Malian troops held Timbuktu and left Gao.",
        "en",
        [("Timbuktu", Precision.LOCALITY, "ML"), ("Gao", Precision.LOCALITY, "ML")],
    ),
    ("Mali's army spoke of the Timbuktu region.", "en", [MALI, ("Timbuktu region", Precision.ADMIN, "ML")]),
    ("In central Mali, near the Niger border.", "en", [MALI, ("Niger", Precision.COUNTRY, "NE")]),
    (
        "Mali's army left Kayes and Gao.",
        "en",
        [MALI, ("Kayes", Precision.LOCALITY, "ML"), ("Gao", Precision.LOCALITY, "ML")],
    ),
    ("BAMAKO, Mali (XY) — It rained.", "en", [("BAMAKO", Precision.LOCALITY, "ML"), MALI]),
    ("Talks were held in Paris about Mali.", "en", [("Paris", Precision.LOCALITY, "FR"), MALI]),
    (
        "Des tirs ont été entendus à Gao, au Mali.",
        "fr",
        [("Gao", Precision.LOCALITY, "ML"), MALI],
    ),
    (
        "L'armée malienne parle de la région de Tombouctou.",
        "fr",
        [("région de Tombouctou", Precision.ADMIN, "ML")],
    ),
    ("L'armée malienne dans le cercle de Bankass.", "fr", [("Bankass", Precision.LOCALITY, "ML")]),
    ("À l'ouest de Kayes, au Mali.", "fr", [("Kayes", Precision.LOCALITY, "ML"), MALI]),
]
UNLOCATED = [
    ("Malian reports name seven towns, including Xobinoli.", "en", "Xobinoli"),
    ("It hit the town of Xobinoli in Mali.", "en", "Xobinoli"),
    ("Shots were heard in Xobinoli on Tuesday, Malian soldiers said.", "en", "Xobinoli"),
    ("Malian soldiers entered Xobinoli, a small town.", "en", "Xobinoli"),
    ("Residents of Xobinoli fled, Malian soldiers said.", "en", "Xobinoli"),
    ("Malian soldiers left Kayes, Gao and Xobinoli.", "en", "Xobinoli"),
    ("L'armée malienne est entrée dans le village de Xobinoli.", "fr", "Xobinoli"),
    ("Des tirs ont retenti à Xobinoli, selon l'armée malienne.", "fr", "Xobinoli"),
    ("L'armée malienne se trouve près de Xobinoli.", "fr", "Xobinoli"),
]
NO_PLACES = [
    ("Souleymane Dembele spoke to the nation.", "en"),
    ("The United States Africa Command was concerned.", "en"),
    ("Jama'at Nusrat al-Islam wal Muslimin claimed it.", "en"),
    ("It happened in May on a Tuesday.", "en"),
    ("Fighters near the Mauritanian frontier left.", "en"),
    ("The coast of West Africa and the Sahel region.", "en"),
    ("In Parliament, speeches were held in French.", "en"),
    ("The Washington Post wrote it.", "en"),
    ("Jordan Smith sat before the TV.", "en"),
    ("He believes in Islam.", "en"),
    ("Il a déclaré à Fatoumata que tout allait bien.", "fr"),
    ("Selon Moussa Diarra, la pluie tombe.", "fr"),
    ("En Afrique de l'Ouest, la pluie tombe.", "fr"),
]


@pytest.mark.parametrize(("text", "language", "expected"), LOCATED)
def test_a_known_place_is_located(
    text: str, language: str, expected: list[Row], gazetteer: SqliteGazetteer
) -> None:
    """Towns, regions and countries get the precision of what the gazetteer knows, under the name as written."""
    assert rows(text, gazetteer, language) == expected


@pytest.mark.parametrize(("text", "language", "name"), UNLOCATED)
def test_an_unknown_name_in_a_place_s_position_is_reported_unlocated(
    text: str, language: str, name: str, gazetteer: SqliteGazetteer
) -> None:
    """Where the wording leaves no doubt that it is a place, a name that no gazetteer has is kept, without coordinates."""
    place = next(each for each in found(text, gazetteer, language) if each.name == name)
    assert place.precision is Precision.UNKNOWN
    assert not place.located


@pytest.mark.parametrize(("text", "language"), NO_PLACES)
def test_persons_organisations_peoples_and_continents_are_no_places(
    text: str, language: str, gazetteer: SqliteGazetteer
) -> None:
    """A capital alone makes no place."""
    assert rows(text, gazetteer, language) == []


def test_a_misspelt_town_is_suggested_and_never_renamed(gazetteer: SqliteGazetteer) -> None:
    """The written "Ansongho" stays as written, and Ansongo in Mali stands beside it with the reason."""
    place = next(each for each in found("Malian troops left the town of Ansongho.", gazetteer))
    assert place.name == "Ansongho"
    assert place.suggestions[0].name == "Ansongo"
    assert "letter" in place.suggestions[0].why


def test_two_places_of_one_name_and_size_are_left_open(gazetteer: SqliteGazetteer) -> None:
    """Where no country is named, none of several Springfields is chosen; they are suggested."""
    (place,) = found("The blast in Springfield killed two.", gazetteer)
    assert not place.located
    assert {each.name for each in place.suggestions} == {"Springfield"}


def test_towns_that_lie_in_one_country_tell_which_it_is(gazetteer: SqliteGazetteer) -> None:
    """A local report that names no country is about the one that its towns share."""
    places = found("Shots fell near Ansongo. The mayor of Douentza, Hamadoun Ba, was away.", gazetteer)
    assert [(each.name, each.country) for each in places] == [("Ansongo", "ML"), ("Douentza", "ML")]


def test_a_city_whose_name_no_other_country_has_is_located(gazetteer: SqliteGazetteer) -> None:
    """A large city of a unique name is meant wherever it stands, though the report names only another country."""
    text = "A strike on a market in El Fasher killed nine. A Saudi doctor and a Saudi nurse were there."
    assert [(each.name, each.country) for each in found(text, gazetteer)] == [("El Fasher", "SD")]


def test_an_armed_group_is_no_place(gazetteer: SqliteGazetteer) -> None:
    """« lié à Al-Qaïda » names no town called so."""
    text = "Au Mali, le groupe lié à Al-Qaïda a attaqué Gao."
    assert "Al-Qaïda" not in {each.name for each in found(text, gazetteer, "fr")}


def test_the_region_named_after_a_town_decides(gazetteer: SqliteGazetteer) -> None:
    """In "Williamsburg, Virginia" the town is not the Williamsburg of Maryland."""
    text = "It happened in the United States, in Williamsburg, Virginia."
    place = next(each for each in found(text, gazetteer) if each.name == "Williamsburg")
    assert place.admin1 == "Virginia"


def test_a_surname_that_is_also_a_town_is_no_place(gazetteer: SqliteGazetteer) -> None:
    """Once the report writes "Hillary Clinton", Clinton alone is she, and no town in Maryland."""
    text = "In the United States, Hillary Clinton spoke. An adviser of Clinton said so."
    assert rows(text, gazetteer) == [("United States", Precision.COUNTRY, "US")]


def test_the_name_after_an_opening_in_is_not_listed_with_it(gazetteer: SqliteGazetteer) -> None:
    """In "In Kayes, Dembele said", Dembele is nobody's town."""
    assert rows("In Kayes, Dembele said that Malian troops had won.", gazetteer) == [
        ("Kayes", Precision.LOCALITY, "ML")
    ]


def test_all_mentions_of_a_place_are_kept(gazetteer: SqliteGazetteer) -> None:
    """Each mention is a passage of its own, wherever in the body the name stands."""
    text = "Kayes was quiet.\nMalian troops in Kayes said so. Kayes's market was open."
    (place,) = found(text, gazetteer)
    assert [each.start for each in place.mentions] == [match.start() for match in re.finditer("Kayes", text)]
    assert all(each.stands_in(source(text)) for each in place.mentions)


def test_ids_follow_from_names(gazetteer: SqliteGazetteer) -> None:
    """The same name gives the same id in every report; a region has an id apart from its town's."""
    text = "Malian troops went from Ségou to the Ségou region."
    assert [each.id for each in found(text, gazetteer)] == ["p-segou", "p-segou-region"]


def test_the_countries_of_a_report_are_told(gazetteer: SqliteGazetteer) -> None:
    """The country named most and its neighbours that are named; a far one is none of them."""
    text = "Malian troops in Mali, near the Senegal border, were praised in Japan."
    assert countries(source(text), body(text), gazetteer) == {"ML", "SN"}


WORDS = "in In near the town of Kayes Gao Mali Binoli , and region de à Senegal border Dembele Mr. including towns — 's ."


@given(st.lists(st.sampled_from(WORDS.split()), max_size=18).map(" ".join) | st.text(max_size=60))
def test_every_mention_stands_in_its_source(text: str) -> None:
    """Whatever the text, each place has mentions, and each stands where it says."""
    with SqliteGazetteer.open() as opened:
        for place in found(text, opened):
            assert place.mentions
            assert all(each.stands_in(source(text)) for each in place.mentions)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Gunmen attacked Kayes Central Prison in Mali on Monday.", ("Kayes", "ML")),
        ("Rebels mined the Gao-Ansongo road in Mali.", ("Gao", "ML")),
        ("Des rebelles ont miné l'axe Gao–Ansongo, au Mali.", ("Ansongo", "ML")),
        ("People of Mirebalais, hear us.", ("Mirebalais", "HT")),
        ("The mayor wept. #Kherson", ("Kherson", "UA")),
        ("They overran a camp at Drodro, in Ituri province, before dawn.", ("Drodro", "")),
        ("Two men were shot last night in La Paz, Bolivia.", ("La Paz", "BO")),
        ("Shots were heard in Goma, DR Congo, the army said.", ("DR Congo", "CD")),
        ("Les tirs ont repris à hauteur de Hombori mardi.", ("Hombori", "")),
    ],
)
def test_a_place_is_known_by_what_stands_around_it(text: str, wanted: tuple[str, str]) -> None:
    """Roads, buildings, hashtags, an appeal to a town's people, and "in X province" after a name make it a place."""
    source = Source(id="s-1", text=text, sha256="")
    with SqliteGazetteer.open() as gazetteer:
        found = places(source, ((0, len(text)),), gazetteer)
    assert wanted in {(place.name, place.country) for place in found}

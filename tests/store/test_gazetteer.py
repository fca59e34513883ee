from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from briefing import resources
from briefing.errors import InputError, ResourceError
from briefing.model.gazetteer import Gazetteer, GazetteerEntry, fold
from briefing.store.gazetteer import SqliteGazetteer
from briefing.store.gazetteer_file import LAYOUT
from briefing.store.spelling import edits, in_words, one_step_away

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MALI = frozenset({"ML"})
BUNDLED = resources.assets() / "gazetteer" / "places.sqlite"


@pytest.fixture(scope="module")
def places() -> Iterator[SqliteGazetteer]:
    """The bundled gazetteer, open for the tests of this file."""
    with SqliteGazetteer.open() as opened:
        yield opened


def country_line(
    geonames: int, name: str, *also: str, at: tuple[str, str] = ("14.1", "-11.2"), code: str = "PPL"
) -> str:
    """One line of a GeoNames country file, invented numbers."""
    cells = [str(geonames), name, fold(name).title(), ",".join(also), *at, code[0], code, "ML", "", "03"]
    return "\t".join([*cells, "", "", "", "1200", "", "80", "Africa/Bamako", "2024-01-01"])


# ── folding ──


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Sandaré", "sandare"),
        ("N'Débougou", "n debougou"),
        ("N’Djamena", "n djamena"),
        ("SAINT-LOUIS", "saint louis"),
        ("U.S.", "us"),
        ("  Ké  Macina ", "ke macina"),
        ("Ɓauchi", "bauchi"),
        ("Straße", "strasse"),
        ("Київ", "киів"),
        ("مـالي", "مالي"),
        ("—", ""),
    ],
)
def test_folding_keeps_letters_and_drops_how_they_are_dressed(written: str, folded: str) -> None:
    """Case, accents, apostrophes, hyphens, full stops and spaces make no difference between two names."""
    assert fold(written) == folded


@given(st.text(max_size=40))
def test_what_is_folded_folds_to_itself(text: str) -> None:
    """Folding is idempotent, so that a folded name may be folded again without being lost."""
    assert fold(fold(text)) == fold(text)


def test_the_keys_of_the_file_are_folded_as_the_program_folds(places: SqliteGazetteer) -> None:
    """Every spelling in the file is what `fold` makes of it today: a change of `fold` asks for a new file."""
    with sqlite3.connect(f"{BUNDLED.as_uri()}?mode=ro&immutable=1", uri=True) as connection:
        keys = [key for (key,) in connection.execute("SELECT key FROM spelling WHERE place % 40 = 0")]
    connection.close()
    assert len(keys) > 10_000
    assert [key for key in keys if fold(key) != key] == []


# ── exact names ──


def test_a_town_is_found_by_each_of_its_spellings(places: SqliteGazetteer) -> None:
    """Timbuktu, Tombouctou and TOMBOUCTOU are one place, with its region, country, coordinates and their source."""
    for spelling in ("Timbuktu", "Tombouctou", "TOMBOUCTOU"):
        town = places.find(spelling, MALI)[0]
        assert (town.id, town.kind, town.country, town.country_name) == (
            "geonames:2449067",
            "place",
            "ML",
            "Mali",
        )
        assert (town.admin1, town.source) == ("Tombouctou", "GeoNames")
        assert (town.latitude, town.longitude) == pytest.approx((16.77348, -3.00742), abs=1e-5)


@pytest.mark.parametrize("name", ["Kayes", "Niono", "Nioro", "Molodo"])
def test_towns_of_the_sample_report_are_known(places: SqliteGazetteer, name: str) -> None:
    """The towns of Mali that the package holds are found in Mali, the town before the region of its name."""
    town = places.find(name, MALI)[0]
    assert (town.country, town.kind) == ("ML", "place")


def test_a_listed_country_comes_before_its_neighbours_and_these_before_the_world(
    places: SqliteGazetteer,
) -> None:
    """Kayes is first the one of Mali in a report on Mali, the one of Congo in a report on Congo or its neighbour."""
    assert places.find("Kayes", MALI)[0].country == "ML"
    assert places.find("Kayes", frozenset({"CG"}))[0].country == "CG"
    assert places.find("Kayes", frozenset({"GA"}))[0].country == "CG"


def test_a_region_counts_a_tenth_of_its_people(places: SqliteGazetteer) -> None:
    """Kayes is the town before the region, California the state before the towns, Georgia the country before the state."""
    assert [entry.kind for entry in places.find("Kayes", MALI)[:2]] == ["place", "admin1"]
    assert places.find("California")[0].id == "admin1:US.CA"
    assert [entry.id for entry in places.find("Georgia")[:2]] == ["iso:GE", "admin1:US.GA"]
    assert places.find("Georgia", frozenset({"US"}))[0].id == "admin1:US.GA"


@pytest.mark.parametrize("name", ["Binoli", "Diboli", "Sandaré", "Gogui", "", "  ", "’"])
def test_an_unknown_name_finds_nothing(places: SqliteGazetteer, name: str) -> None:
    """What no gazetteer holds is answered with nothing, never with something near."""
    assert places.find(name, MALI) == ()


@pytest.mark.parametrize(
    ("name", "iso2"),
    [
        ("Mali", "ML"), ("ML", "ML"), ("Senegal", "SN"), ("Sénégal", "SN"), ("Ivory Coast", "CI"), ("Côte d’Ivoire", "CI"),
        ("RDC", "CD"), ("Royaume-Uni", "GB"), ("UK", "GB"), ("U.S.", "US"), ("États-Unis", "US"), ("Turkey", "TR"),
    ],
)  # fmt: skip
def test_a_country_is_found_in_english_in_french_and_by_code(
    places: SqliteGazetteer, name: str, iso2: str
) -> None:
    """Countries resolve by English and French names, common short forms and ISO codes, as countries."""
    country = places.country(name)
    assert country is not None
    assert (country.id, country.kind, country.country) == (f"iso:{iso2}", "country", iso2)
    assert places.country("Bamako") is None


def test_neighbours_share_a_border(places: SqliteGazetteer) -> None:
    """Mali borders seven countries; an island and an unknown code border none."""
    assert places.neighbours("ML") == {"DZ", "BF", "CI", "GN", "MR", "NE", "SN"}
    assert places.neighbours("MG") == places.neighbours("??") == frozenset()


# ── near names ──


def test_a_misprinted_town_is_suggested_with_its_reason(places: SqliteGazetteer) -> None:
    """A letter more, fewer, other or swapped is found, in Mali first, and the reason says which letter."""
    reasons = {
        name: (found[0].entry.name, found[0].distance, found[0].why)
        for name in ("Kayez", "Goundame", "Markal", "Tombouctuo", "Zayes")
        if (found := places.suggest(name, MALI))
    }
    assert reasons == {
        "Kayez": ("Kayes", 1, "one letter differs (z/s)"),
        "Goundame": ("Goundam", 1, "one letter fewer (e)"),
        "Markal": ("Markala", 1, "one letter more (a)"),
        "Tombouctuo": ("Tombouctou", 1, "two letters swapped (uo/ou)"),
        "Zayes": ("Kayes", 1, "one letter differs (Z/K)"),
    }


def test_binoli_gets_suggestions_that_say_they_lie_next_door(places: SqliteGazetteer) -> None:
    """Binoli, in no gazetteer, gets names at most two steps away, each saying which letters and which country."""
    found = places.suggest("Binoli", MALI)
    assert 1 <= len(found) <= 3
    for suggestion in found:
        assert suggestion.written == "Binoli"
        assert 1 <= suggestion.distance <= 2
        assert suggestion.entry.country in places.neighbours("ML")
        assert "letter" in suggestion.why
        assert f"in {suggestion.entry.country_name}, a neighbouring country" in suggestion.why


@pytest.mark.parametrize("name", ["Reuters", "JNIM", "Anefis", "Kayes", "Mali", "AB", "", "Xqzwvkp"])
def test_nothing_is_suggested_for_what_is_known_or_far_from_everything(
    places: SqliteGazetteer, name: str
) -> None:
    """Known names, very short names and names near nothing get no suggestion: none is better than a far one."""
    assert places.suggest(name, MALI) == ()


def test_suggestions_keep_to_their_limit_and_name_each_place_once(places: SqliteGazetteer) -> None:
    """`limit` is kept, and no place stands twice for its several spellings."""
    found = places.suggest("Dioura", MALI, limit=10)
    assert len({suggestion.entry.id for suggestion in found}) == len(found) > 3
    assert places.suggest("Dioura", MALI, limit=2) == found[:2]


def test_without_a_country_only_a_town_one_step_away_is_suggested(places: SqliteGazetteer) -> None:
    """Over the whole world a suggestion asks for a long name, one step and a town of 15,000 people."""
    assert [one.entry.name for one in places.suggest("Timbuktuu", frozenset())] == ["Timbuktu"]
    assert places.suggest("Binoli", frozenset()) == ()
    assert places.suggest("Wednesday", frozenset()) == ()
    assert places.suggest("Tessalitt", frozenset()) == ()
    assert places.suggest("Tessalitt", MALI)[0].entry.name == "Tessalit"


def test_equally_far_names_rank_by_how_a_name_is_heard(places: SqliteGazetteer) -> None:
    """Of two names two letters away, the one that keeps the first letter comes first, though the other is larger."""
    found = places.suggest("Modolo", MALI)
    assert [one.entry.name for one in found[:2]] == ["Molodo", "Sokolo"]
    assert found[0].entry.population < found[1].entry.population


@given(st.text("abco", max_size=7), st.text("abco", max_size=7))
def test_steps_are_a_shortest_way(written: str, known: str) -> None:
    """The letter edits are as many as the optimal string alignment distance, and none where the names are equal."""
    steps = edits(written, known)
    assert len(steps) == OSA.distance(written, known)
    assert bool(in_words(steps)) == (written != known)


def test_one_step_away_is_every_neighbour_of_a_name() -> None:
    """Whatever one plain letter makes of a name is listed, and nothing that is further away."""
    around = one_step_away("kayes")
    assert {"kaye", "kayess", "kayez", "akyes", "bayes"} <= around
    assert {OSA.distance("kayes", one) for one in around} == {1}


# ── what a person adds ──


def test_a_country_file_makes_its_places_known(places: SqliteGazetteer, tmp_path: Path) -> None:
    """Settlements of a dropped country file are found by all their names, with region and the file as source."""
    dropped = tmp_path / "ML.txt"
    lines = [country_line(900_001, "Diboli", "Dibolie"), country_line(900_002, "Mont Diboli", code="TMT")]
    dropped.write_text("".join(f"{line}\r\n" for line in lines), encoding="utf-8")
    with_file = places.with_country_file(dropped)
    for name in ("Diboli", "dibolie"):
        (found,) = with_file.find(name, MALI)
        assert (found.id, found.name, found.admin1) == ("geonames:900001", "Diboli", "Kayes")
        assert (found.latitude, found.longitude, found.source) == (14.1, -11.2, "GeoNames, ML.txt")
    assert with_file.find("Mont Diboli") == ()
    assert places.find("Diboli") == ()
    assert with_file.find("Kayes", MALI)[0].id == "geonames:2455518"


def test_binoli_points_to_diboli_once_a_file_knows_it(places: SqliteGazetteer, tmp_path: Path) -> None:
    """With the country file dropped, the misprint's first suggestion is the town, with both letters named."""
    dropped = tmp_path / "ML.txt"
    dropped.write_text(country_line(900_001, "Diboli") + "\n", encoding="utf-8")
    first = places.with_country_file(dropped).suggest("Binoli", MALI)[0]
    assert (first.entry.name, first.why) == ("Diboli", "two letters differ (B/D, n/b)")
    assert places.suggest("Binoli", MALI)[0].entry.name != "Diboli"


def test_a_persons_place_stands_in_for_the_one_of_its_id(places: SqliteGazetteer) -> None:
    """An added entry is found beside the others, and takes the place of a known one with the same id."""
    own = GazetteerEntry(
        id="geonames:2453383", name="Molodo", country="ML", latitude=14.2, longitude=-6.0, source="own visit"
    )
    new = GazetteerEntry(
        id="own:sandare", name="Sandaré", country="ML", latitude=14.7, longitude=-10.3, source="map 7"
    )
    with_own = places.with_places([own]).with_places([new])
    assert [entry for entry in with_own.find("Molodo") if entry.country == "ML"] == [own]
    assert with_own.find("SANDARE") == (new,)
    assert with_own.suggest("Sandere", MALI)[0].why == "one letter differs (e/a)"


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (b"one\ttwo\n", "ML.txt:1"),
        (
            country_line(1, "Ici").encode() + b"\n" + country_line(2, "Loin", at=("95", "0")).encode(),
            "ML.txt:2",
        ),
        (country_line(1, "Ici", at=("x", "0")).encode(), "ML.txt:1"),
        (b"\xff\xfe\x00", "ML.txt"),
        (None, "ML.txt"),
    ],
)
def test_a_file_that_is_no_country_file_is_refused(
    places: SqliteGazetteer, tmp_path: Path, content: bytes | None, names: str
) -> None:
    """Wrong columns, coordinates off the globe, binary and missing files name file and line, and add nothing."""
    dropped = tmp_path / "ML.txt"
    if content is not None:
        dropped.write_bytes(content)
    with pytest.raises(InputError) as refused:
        places.with_country_file(dropped)
    assert names in refused.value.where


# ── the file ──


def test_the_file_says_whom_it_is_from(places: SqliteGazetteer) -> None:
    """Source, licence, inputs and month stand in the file, for the attribution that has to be shown."""
    about = places.about()
    assert "GeoNames" in about["source"]
    assert "CC BY 4.0" in about["licence"]
    assert about["as_of"].startswith("20")


def test_threads_share_a_gazetteer(places: SqliteGazetteer) -> None:
    """Questions of several threads at once get the answers they get alone."""
    names = ["Kayes", "Niono", "Timbuktu", "Bamako", "Mopti", "Gao"] * 20
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(places.find, names)) == [places.find(name) for name in names]


def _damaged(name: str, folder: Path) -> Path:
    """Return a broken gazetteer of the kind `name` in `folder`."""
    path = folder / "places.sqlite"
    whole = BUNDLED.read_bytes() if name != "text" else b"These are no places.\n" * 400
    if name == "cut short":
        path.write_bytes(whole[: len(whole) // 2])
    elif name != "missing":
        path.write_bytes(whole)
    if name in {"newer", "foreign"}:
        with sqlite3.connect(path) as connection:
            pragma = f"user_version={LAYOUT + 1}" if name == "newer" else "application_id=7"
            connection.execute(f"PRAGMA {pragma}")
        connection.close()
    return path


@pytest.mark.parametrize("name", ["missing", "text", "cut short", "newer", "foreign"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    """A missing, foreign, damaged, cut or newer file is one clear error with its path and what to do."""
    path = _damaged(name, tmp_path)
    with pytest.raises(ResourceError) as refused:
        SqliteGazetteer.open(path)
    assert refused.value.where == str(path)
    assert refused.value.advice
    if name == "newer":
        assert "newer" in refused.value.detail


def test_it_is_a_gazetteer(places: SqliteGazetteer) -> None:
    """What `store` gives is what the model's protocol asks for."""
    gazetteer: Gazetteer = places
    assert gazetteer.country("Mali") is not None

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.dating.dates import dated
from briefing.model.source import Source
from briefing.model.when import When

WEDNESDAY = "2025-07-02"

ENGLISH = [
    ("on 1 July 2025", "1 July 2025", "2025-07-01"),
    ("It was July 1.", "July 1", "2025-07-01"),
    ("July 1, 2025", "July 1, 2025", "2025-07-01"),
    ("the 3rd of June", "the 3rd of June", "2025-06-03"),
    ("on June 16 of last year", "June 16 of last year", "2024-06-16"),
    ("at 2025-07-01", "2025-07-01", "2025-07-01"),
    ("on 25/06/2025", "25/06/2025", "2025-06-25"),
    ("on 05/06/2025", "05/06/2025", ""),
    ("on Tuesday", "on Tuesday", "2025-07-01"),
    ("on Wednesday", "on Wednesday", "2025-07-02"),
    ("last Wednesday", "last Wednesday", "2025-06-25"),
    ("next Tuesday", "next Tuesday", "2025-07-08"),
    ("he said Tuesday that", "Tuesday", "2025-07-01"),
    ("will be held on Friday", "on Friday", "2025-07-04"),
    ("since Tuesday", "since Tuesday", "2025-07-01/2025-07-02"),
    ("yesterday", "yesterday", "2025-07-01"),
    ("this morning", "this morning", "2025-07-02"),
    ("last night", "last night", "2025-07-01"),
    ("overnight", "overnight", "2025-07-01/2025-07-02"),
    ("overnight into Tuesday", "overnight into Tuesday", "2025-06-30/2025-07-01"),
    ("It can take the bridge on Saturday.", "on Saturday", "2025-07-05"),
    ("Trains would leave from Friday.", "from Friday", "2025-07-04"),
    ("On Friday the trains will stop.", "On Friday", "2025-07-04"),
    ("some were registered by Monday evening", "by Monday evening", "2025-06-30"),
    ("earlier in June", "earlier in June", "2025-06"),
    ("early June", "early June", "2025-06-01/2025-06-10~"),
    ("late May", "late May", "2025-05-21~/2025-05-31"),
    ("mid-July", "mid-July", "2025-07-11~/2025-07-20~"),
    ("in May 2024", "May 2024", "2024-05"),
    ("in just one month", "in just one month", "2025-06-02~/2025-07-02"),
    ("over the past three weeks", "over the past three weeks", "2025-06-11~/2025-07-02"),
    ("in the last 48 hours", "in the last 48 hours", "2025-06-30~/2025-07-02"),
    ("last month", "last month", "2025-06"),
    ("last year", "last year", "2024"),
    ("last week", "last week", "2025-06-23/2025-06-29"),
    ("since 2012", "since 2012", "2012/.."),
    ("for over a decade", "for over a decade", ""),
    ("between 1 and 3 July", "between 1 and 3 July", "2025-07-01/2025-07-03"),
    ("from 1 to 3 July", "from 1 to 3 July", "2025-07-01/2025-07-03"),
    ("June 28 to July 2", "June 28 to July 2", "2025-06-28/2025-07-02"),
    ("two weeks ago", "two weeks ago", "2025-06-18~"),
    ("between 2012 and 2015", "between 2012 and 2015", "2012/2015"),
    ("the 1990s", "the 1990s", "199X"),
    ("until Tuesday", "until Tuesday", "../2025-07-08"),
]
FRENCH = [
    ("le 1er juillet", "le 1er juillet", "2025-07-01"),
    ("mardi 1er juillet", "mardi 1er juillet", "2025-07-01"),
    ("01/07/2025", "01/07/2025", "2025-07-01"),
    ("mardi", "mardi", "2025-07-01"),
    ("mardi dernier", "mardi dernier", "2025-07-01"),
    ("vendredi prochain", "vendredi prochain", "2025-07-04"),
    ("hier", "hier", "2025-07-01"),
    ("avant-hier", "avant-hier", "2025-06-30"),
    ("ce matin", "ce matin", "2025-07-02"),
    ("début juin", "début juin", "2025-06-01/2025-06-10~"),
    ("courant juin", "courant juin", "2025-06"),
    ("la semaine dernière", "la semaine dernière", "2025-06-23/2025-06-29"),
    ("le mois dernier", "le mois dernier", "2025-06"),
    ("en l'espace d'un mois", "en l'espace d'un mois", "2025-06-02~/2025-07-02"),
    ("depuis 2012", "depuis 2012", "2012/.."),
    ("depuis plus d'une décennie", "depuis plus d'une décennie", ""),
    ("il y a deux semaines", "il y a deux semaines", "2025-06-18~"),
    ("dans la nuit de lundi à mardi", "dans la nuit de lundi à mardi", "2025-06-30/2025-07-01"),
    (
        "dans la nuit du 30 juin au 1er juillet",
        "dans la nuit du 30 juin au 1er juillet",
        "2025-06-30/2025-07-01",
    ),
    ("entre le 1er et le 3 juillet", "entre le 1er et le 3 juillet", "2025-07-01/2025-07-03"),
    ("depuis mardi", "depuis mardi", "2025-07-01/2025-07-02"),
    ("Les trains partiront vendredi.", "vendredi", "2025-07-04"),
    ("il tira vendredi", "vendredi", "2025-06-27"),
    ("les années 1990", "années 1990", "199X"),
]
NO_TIMES = [
    "He may attack.",
    "They march on the capital.",
    "Theresa May in London",
    "June Smith said",
    "on Bloody Sunday",
    "the Sunday Times reported",
    "Sunday Adelaja said",
    "every Friday",
    "It told USA Today.",
    "on 31 February",
    "2,012 people",
]


def source(text: str, language: str = "en", published: str = WEDNESDAY) -> Source:
    """Return a source of this text that was published on this day."""
    when = When(edtf=published)
    return Source(id="s-1", text=text, sha256="0" * 64, language=language, published=when)


def found(text: str, language: str = "en", published: str = WEDNESDAY) -> list[When]:
    """Return the times of a whole text."""
    return [each.when for each in dated(source(text, language, published), 0, len(text))]


@pytest.mark.parametrize(("text", "wording", "edtf"), ENGLISH)
def test_an_english_time_is_reckoned_from_publication(text: str, wording: str, edtf: str) -> None:
    """Published on Wednesday 2 July 2025, each wording gives this EDTF."""
    (when,) = found(text)
    assert (when.wording, when.edtf) == (wording, edtf)


@pytest.mark.parametrize(("text", "wording", "edtf"), FRENCH)
def test_a_french_time_is_reckoned_from_publication(text: str, wording: str, edtf: str) -> None:
    """Published on Wednesday 2 July 2025, each wording gives this EDTF."""
    (when,) = found(text, "fr")
    assert (when.wording, when.edtf) == (wording, edtf)


@pytest.mark.parametrize("text", NO_TIMES)
def test_names_and_modal_verbs_are_no_times(text: str) -> None:
    """Months that are verbs or surnames, days in names, habits and days the calendar lacks give nothing."""
    assert found(text) == []


@pytest.mark.parametrize("text", ["on Tuesday", "yesterday", "in June", "in just one month", "July 1"])
def test_what_was_reckoned_says_from_what(text: str) -> None:
    """A computed date names the day of publication that it was computed from."""
    (when,) = found(text)
    assert WEDNESDAY in when.basis


def test_the_basis_reads_as_a_sentence_would_have_it() -> None:
    """The wording "on Tuesday" is the Tuesday before publication, and says so."""
    (when,) = found("on Tuesday")
    assert when.basis == "Tuesday before publication on 2025-07-02"


def test_a_date_in_full_has_no_basis() -> None:
    """Nothing was reckoned where day, month and year are given."""
    assert found("on 1 July 2025")[0].basis == ""


@pytest.mark.parametrize("text", ["on Tuesday", "yesterday", "in June", "July 1", "last week"])
def test_without_a_day_of_publication_nothing_is_reckoned(text: str) -> None:
    """The wording stays, the EDTF is empty, and the basis says why."""
    (when,) = found(text, published="")
    assert (when.edtf, when.basis) == ("", "the day of publication is not known")


def test_a_weekday_that_disagrees_with_its_date_is_noted() -> None:
    """The date is kept as given; the basis says which weekday it really is."""
    (when,) = found("on Monday, July 1, 2025")
    assert when.edtf == "2025-07-01"
    assert "Tuesday" in when.basis
    assert "Monday" in when.basis


def test_a_day_without_its_year_is_not_put_far_into_the_future() -> None:
    """In a report of 3 January, 20 December is last year's."""
    assert found("on 20 December", published="2025-01-03")[0].edtf == "2024-12-20"


def test_a_range_over_the_turn_of_the_year_begins_in_the_old_one() -> None:
    """The year that is reckoned for the last day does not hold for a month that comes after it."""
    assert found("December 28 to January 2", published="2025-01-03")[0].edtf == "2024-12-28/2025-01-02"


def test_several_times_come_in_the_order_of_the_text() -> None:
    """Each stands at its place, and no word is read twice."""
    text = "On Tuesday the army said that attacks in early June and on 12 May 2025 had failed."
    spans = dated(source(text), 0, len(text))
    assert [text[each.start : each.end] for each in spans] == ["On Tuesday", "early June", "12 May 2025"]


WORDS = (
    "on since until between and to from in early last next Tuesday June May 1 "
    "3 12 31 2012 2025 ago weeks two , . le du au juin mardi depuis"
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=16).map(" ".join) | st.text(max_size=60))
def test_any_text_gives_times_that_stand_in_it(text: str) -> None:
    """Whatever the text, each expression reads as its wording, and no two overlap."""
    for language in ("en", "fr"):
        last = 0
        for each in dated(source(text, language), 0, len(text)):
            assert last <= each.start < each.end <= len(text)
            assert " ".join(text[each.start : each.end].split()) == each.when.wording
            last = each.end

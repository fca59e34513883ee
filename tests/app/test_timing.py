"""What a person types for a time, understood as EDTF or refused in words."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.app.timing import read_when, when_in_words
from briefing.model.when import When

DAY = date(2025, 7, 5)


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("1 July 2025, dawn", "2025-07-01"),
        ("1 july 2025", "2025-07-01"),
        ("between 1 and 3 June", "2025-06-01/2025-06-03"),
        ("about 2 June", "2025-06-02~"),
        ("1 July 2025?", "2025-07-01?"),
        ("perhaps in June 2025", "2025-06?"),
        ("since 3 May 2025", "2025-05-03/.."),
        ("after 3 May 2025", "2025-05-03/.."),
        ("2 June 2025, 05:30 UTC", "2025-06-02T05:30Z"),
        ("2 June 2025 05:30", "2025-06-02T05:30"),
        ("vers le 2 juin 2025", "2025-06-02~"),
        ("entre le 1er et le 3 juin 2025", "2025-06-01/2025-06-03"),
    ],
)
def test_words_become_edtf_and_stay_as_the_wording(typed: str, edtf: str) -> None:
    """A time in words of English or French is understood as exactly as it is said, and its words are kept."""
    read = read_when(typed, counted_from=DAY)
    assert (read.edtf, read.wording) == (edtf, typed)


def test_what_lacks_its_year_says_what_it_was_counted_from() -> None:
    """A day without its year is counted from the given day, and the basis says so; a full date has no basis."""
    assert read_when("2 June", counted_from=DAY).basis == "counted from 2025-07-05"
    assert read_when("2 June 2025", counted_from=DAY).basis == ""


def test_edtf_is_taken_as_it_stands() -> None:
    """What is EDTF already has no other wording; nothing at all is no time."""
    assert read_when("2025-06-XX") == When(edtf="2025-06-XX")
    assert not read_when("  ")


@pytest.mark.parametrize("typed", ["soonish", "2025-13", "2 June"])
def test_what_is_not_understood_is_refused_in_words(typed: str) -> None:
    """What is no time, no day of the calendar, or lacks a year with nothing to count from, is refused by its own words."""
    with pytest.raises(ValueError, match=typed):
        read_when(typed)


def test_a_time_is_shown_as_it_will_be_printed() -> None:
    """The words of the pages are those of their language."""
    when = When(edtf="2025-06-01/2025-06-03")
    assert when_in_words(when, "en") == "1–3 June 2025"
    assert "juin" in when_in_words(when, "fr")
    assert when_in_words(When(), "en") == ""

"""Dates and times exactly as (un)certain as they are known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given

from briefing.model.when import When, at, bounds, on
from tests.strategies import days, edtf

D = date


@pytest.mark.parametrize(
    ("expression", "first", "last"),
    [
        ("2025-07-01", D(2025, 7, 1), D(2025, 7, 1)),
        ("2025-07-01~", D(2025, 7, 1), D(2025, 7, 1)),
        ("2025-07", D(2025, 7, 1), D(2025, 7, 31)),
        ("2024-02-XX", D(2024, 2, 1), D(2024, 2, 29)),
        ("2025-XX", D(2025, 1, 1), D(2025, 12, 31)),
        ("2025-XX-XX", D(2025, 1, 1), D(2025, 12, 31)),
        ("2025?", D(2025, 1, 1), D(2025, 12, 31)),
        ("202X", D(2020, 1, 1), D(2029, 12, 31)),
        ("20XX", D(2000, 1, 1), D(2099, 12, 31)),
        ("2025-21", D(2025, 3, 1), D(2025, 5, 31)),
        ("2025-24", D(2025, 12, 1), D(2026, 2, 28)),
        ("2025-07-01T20:10Z", D(2025, 7, 1), D(2025, 7, 1)),
        ("2025-06-01/2025-06-10~", D(2025, 6, 1), D(2025, 6, 10)),
        ("2025-05/2025-06", D(2025, 5, 1), D(2025, 6, 30)),
        ("2025-06-01/..", D(2025, 6, 1), None),
        ("../2025-06-10", None, D(2025, 6, 10)),
        ("2025-06-01/", D(2025, 6, 1), None),
    ],
)
def test_an_expression_means_a_stretch_of_days(
    expression: str, first: date | None, last: date | None
) -> None:
    """Each form of the notation stands for its first and last possible day; an open or unknown end is None."""
    assert bounds(expression) == (first, last)


@pytest.mark.parametrize(
    "expression",
    [
        "yesterday",
        "2025-13-01",
        "2025-02-30",
        "2025-7-1",
        "01/07/2025",
        "2025-06-10/2025-06-01",
        "../..",
        "/",
        "202X-07",
        "202X-07-05",
        "2025-XX-05",
        "2025-21-05",
        "2025-07-01T25:00Z",
        "2025-07-01T20:10+99:00",
        "2025-07-01 ",
        "٢٠٢٥-٠٧-٠١",
        "0000-01-01",
    ],
)
def test_what_is_no_date_is_refused_by_name(expression: str) -> None:
    """An expression outside the notation, or of no real day, is refused with the expression in the message."""
    with pytest.raises(ValueError, match=r"is no"):
        When(edtf=expression)
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - what matters is that it is named
        bounds(expression)
    assert any(part in str(caught.value) for part in expression.split("/") if part not in ("", "..")) or (
        repr(expression) in str(caught.value)
    )


@given(expression=edtf())
def test_the_first_day_is_never_after_the_last(expression: str) -> None:
    """Whatever is written, the first possible day is not after the last, and at least one of them is known."""
    first, last = bounds(expression)
    assert first is not None or last is not None
    assert first is None or last is None or first <= last


@given(day=days)
def test_a_day_is_itself(day: date) -> None:
    """One exact day begins and ends on that day and is not approximate."""
    when = on(day, wording="on that day")
    assert (when.first, when.last, when.approximate, when.moment) == (day, day, False, None)


def test_a_time_is_kept_in_utc_where_its_offset_is_known() -> None:
    """A time with an offset is written and given in UTC; one without stays local and is never converted."""
    bamako, lagos = datetime(2025, 7, 1, 20, 10, tzinfo=UTC), timezone(timedelta(hours=1))
    assert at(bamako.astimezone(lagos)).edtf == "2025-07-01T20:10Z"
    assert When(edtf="2025-07-01T21:10:00+01:00").moment == bamako
    local = When(edtf="2025-07-01T20:10").moment
    assert local is not None
    assert local.tzinfo is None


@pytest.mark.parametrize("expression", ["2025-07-01", "2025-07-01T20:10Z/2025-07-02", ""])
def test_what_is_coarser_than_a_time_has_no_moment(expression: str) -> None:
    """A day, an interval and nothing at all are no moment."""
    assert When(edtf=expression).moment is None


def test_what_is_unknown_sorts_last() -> None:
    """Known times come in order of their first possible day, those of which only a wording is known after them."""
    times = [When(wording="lately"), on(D(2025, 7, 2)), When(edtf="2025-06"), When(edtf="../2025-07-01")]
    assert [when.edtf for when in sorted(times, key=lambda when: when.sort_key)] == [
        "2025-06",
        "../2025-07-01",
        "2025-07-02",
        "",
    ]


def test_a_wording_alone_is_something() -> None:
    """A `When` is true when anything is known, be it only how it was put."""
    assert not When()
    assert When(wording="recently")
    assert When(edtf="2025")

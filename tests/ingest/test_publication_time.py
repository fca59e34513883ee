"""Publication time: as it is worded, no finer and no coarser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ingest.publication_time import published_in


@pytest.mark.parametrize(
    ("wording", "edtf"),
    [
        ("2025-07-02T07:32:00+00:00", "2025-07-02T07:32Z"),
        ("2025-07-02T07:32:00.000Z", "2025-07-02T07:32Z"),
        ("2025-07-02T09:32:10+0200", "2025-07-02T09:32:10+02:00"),
        ("2025-07-02 07:32", "2025-07-02T07:32"),
        ("2 July 2025 07:32 UTC", "2025-07-02T07:32Z"),
        ("July 2, 2025 at 7:32 a.m. EDT", "2025-07-02T07:32-04:00"),
        ("July 2, 2025 7:32 PM", "2025-07-02T19:32"),
        ("12:05 AM, July 2, 2025", "2025-07-02T00:05"),
        ("0732 GMT, 2 July 2025", "2025-07-02T07:32Z"),
        ("Wed, 02 Jul 2025 07:32:00 GMT", "2025-07-02T07:32Z"),
        ("Publié le 2 juillet 2025 à 07h32 GMT", "2025-07-02T07:32Z"),
        ("1er juillet 2025 à 7 h 05", "2025-07-01T07:05"),
        ("Mis à jour le 2 août 2025 à 19h05 (UTC+1)", "2025-08-02T19:05+01:00"),
        ("2 July 2025 07:32 IST", "2025-07-02T07:32"),
        ("2 July 2025 07:32 WAT", "2025-07-02T07:32+01:00"),
        ("2 July 2025, 5 min read", "2025-07-02"),
        ("13/07/2025 10:00", "2025-07-13T10:00"),
        ("07/02/2025", "2025"),
        ("31 June 2025", ""),
        ("Tuesday", ""),
        ("July 2", ""),
    ],
)
def test_wordings(wording: str, edtf: str) -> None:
    """Each wording gives the day, the time and the offset that it states, and nothing that it does not."""
    assert published_in(wording).edtf == edtf


def test_day_first_in_french() -> None:
    """02/07/2025 is 2 July in French; in English it could be either day, so only the year is taken."""
    assert published_in("02/07/2025 - 07:32", "fr").edtf == "2025-07-02T07:32"
    assert published_in("02/07/2025 - 07:32", "en").edtf == "2025"


@given(st.text(alphabet="0123456789-/:.TZ+ julyaomàhGMT,", max_size=60))
def test_any_words(words: str) -> None:
    """Any words give a When, never an exception."""
    published_in(words)

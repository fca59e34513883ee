"""Grades and likelihood words, as the standards print them."""

from __future__ import annotations

import pytest

from briefing.model.assessment import Credibility, Reliability, Yardstick


def test_every_grade_has_its_words() -> None:
    """A to F and 1 to 6 carry the standard's words; F and 6 say that it cannot be judged, not that it is the worst."""
    assert [grade.value for grade in Reliability] == list("ABCDEF")
    assert [grade.value for grade in Credibility] == list("123456")
    assert Reliability.A.label == "Completely reliable"
    assert Credibility.CONFIRMED.label == "Confirmed by other sources"
    assert "cannot be judged" in Reliability.F.label
    assert "cannot be judged" in Credibility.UNJUDGED.label


@pytest.mark.parametrize(
    ("yardstick", "word", "low", "high"),
    [
        (Yardstick.ICD_203, "remote", 1, 5),
        (Yardstick.ICD_203, "likely", 55, 80),
        (Yardstick.ICD_203, "nearly certain", 95, 99),
        (Yardstick.PHIA, "remote chance", 0, 5),
        (Yardstick.PHIA, "realistic possibility", 40, 50),
        (Yardstick.PHIA, "highly likely", 80, 90),
    ],
)
def test_a_word_names_its_band(yardstick: Yardstick, word: str, low: int, high: int) -> None:
    """Either wording of a yardstick names the band with the standard's bounds."""
    band = yardstick.band(word)
    assert band is not None
    assert (band.low, band.high) == (low, high)


def test_bands_rise_and_do_not_overlap() -> None:
    """The bands of each yardstick rise from least to most likely without overlap; PHIA leaves gaps."""
    for yardstick in Yardstick:
        assert all(
            low.high <= high.low for low, high in zip(yardstick.bands, yardstick.bands[1:], strict=False)
        )
    assert [band.high for band in Yardstick.PHIA.bands][:2] == [5, 20]
    assert Yardstick.PHIA.bands[1].low == 10


def test_the_words_of_one_yardstick_are_no_words_of_the_other() -> None:
    """A word that only the other yardstick has names no band."""
    assert Yardstick.PHIA.band("very unlikely") is None
    assert Yardstick.ICD_203.band("realistic possibility") is None

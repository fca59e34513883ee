from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.text.numbers import quantities

ENGLISH = [
    ("over 80 militants", "over 80", 80, None),
    ("more than 80 fighters", "more than 80", 80, None),
    ("at least 30 soldiers", "at least 30", 30, None),
    ("no fewer than 12 men", "no fewer than 12", 12, None),
    ("up to 40 people", "up to 40", None, 40),
    ("fewer than 20 people", "fewer than 20", None, 20),
    ("around 200 families", "around 200", 200, 200),
    ("some 30 vehicles", "some 30", 30, 30),
    ("nearly 100 people", "nearly 100", 100, 100),
    ("dozens of people", "dozens", 24, None),
    ("scores of villagers", "scores", 40, None),
    ("hundreds of residents", "hundreds", 200, None),
    ("tens of thousands of people", "tens of thousands", 20_000, None),
    ("several posts", "several", 3, None),
    ("a dozen villages", "a dozen", 12, 12),
    ("two dozen men", "two dozen", 24, 24),
    ("half a dozen men", "half a dozen", 6, 6),
    ("over a dozen men", "over a dozen", 12, None),
    ("between 10 and 15 fighters", "between 10 and 15", 10, 15),
    ("10 to 15 fighters", "10 to 15", 10, 15),
    ("10-15 fighters", "10-15", 10, 15),
    ("two or three men", "two or three", 2, 3),
    ("1,200 people", "1,200", 1200, 1200),
    ("1.2 million people", "1.2 million", 1_200_000, 1_200_000),
    ("three barracks", "three", 3, 3),
    ("twenty-one men", "twenty-one", 21, 21),
    ("two hundred and fifty-three men", "two hundred and fifty-three", 253, 253),
    ("two thousand three hundred men", "two thousand three hundred", 2300, 2300),
    ("two (2) officers", "two (2)", 2, 2),
    ("eight, maybe ten bodies", "eight, maybe ten", 8, 10),
    ("a couple of trucks", "a couple of", 2, 2),
    ("thirty-odd men", "thirty-odd", 30, 30),
    ("several dozen men", "several dozen", 24, None),
    ("80 or more men", "80 or more", 80, None),
    ("20+ wounded", "20+", 20, None),
    ("control over three towns", "three", 3, 3),
    ("The toll rose from 12 to 14.", "14", 14, 14),
]
FRENCH = [
    ("plus de 80 terroristes", "plus de 80", 80, None),
    ("au moins 30 soldats", "au moins 30", 30, None),
    ("pas moins de 12 civils", "pas moins de 12", 12, None),
    ("une trentaine de blessés", "une trentaine", 30, 30),
    ("plus d'une trentaine de blessés", "plus d'une trentaine", 30, None),
    ("une demi-douzaine de camions", "une demi-douzaine", 6, 6),
    ("des dizaines de civils", "des dizaines", 20, None),
    ("plusieurs dizaines de civils", "plusieurs dizaines", 20, None),
    ("quatre-vingts familles", "quatre-vingts", 80, 80),
    ("quatre-vingt-dix-sept familles", "quatre-vingt-dix-sept", 97, 97),
    ("soixante et onze personnes", "soixante et onze", 71, 71),
    ("deux cent vingt soldats", "deux cent vingt", 220, 220),
    ("mille deux cents personnes", "mille deux cents", 1200, 1200),
    ("1 200 personnes", "1 200", 1200, 1200),
    ("1,2 million de personnes", "1,2 million", 1_200_000, 1_200_000),
    ("entre 10 et 15 hommes", "entre 10 et 15", 10, 15),
    ("de 10 à 15 hommes", "de 10 à 15", 10, 15),
    ("jusqu'à 20 hommes", "jusqu'à 20", None, 20),
    ("dix, voire douze morts", "dix, voire douze", 10, 12),
    ("un peu plus de 300 familles", "un peu plus de 300", 300, None),
    ("près de 40 hommes", "près de 40", 40, 40),
    ("est passé de 12 à 14 morts", "14", 14, 14),
]
NO_COUNTS = [
    "In 2012 rebels came.",
    "since 1999",
    "a 45-year-old man",
    "aged 45",
    "aged 4 and 7",
    "three quarters of them",
    "at PK 12",
    "the 52nd battalion",
    "Article 5 of the treaty",
    "on Route 6",
    "an AK-47 rifle",
    "12% of them",
    "12 percent of them",
    "$30 million",
    "at 14:30",
    "at 5 pm",
    "+223 20 22 33 44",
    "3.5 km away",
    "200 kilometres north",
    "between 1 and 3 July",
    "on July 12",
    "on 12 July",
    "within 48 hours",
    "more than one victim",
    "the third attack",
    "the score was 3-1",
]


@pytest.mark.parametrize(("text", "wording", "low", "high"), ENGLISH)
def test_an_english_count_keeps_its_hedge_and_its_range(
    text: str, wording: str, low: int | None, high: int | None
) -> None:
    """A hedge opens one end of the range or neither; the number itself is never moved."""
    (found,) = quantities(text, 0, len(text))
    assert (text[found.start : found.end], found.low, found.high) == (wording, low, high)


@pytest.mark.parametrize(("text", "wording", "low", "high"), FRENCH)
def test_a_french_count_keeps_its_hedge_and_its_range(
    text: str, wording: str, low: int | None, high: int | None
) -> None:
    """French number words, collectives and hedges are read like the English ones."""
    (found,) = quantities(text, 0, len(text), french=True)
    assert (text[found.start : found.end], found.low, found.high) == (wording, low, high)


@pytest.mark.parametrize("text", NO_COUNTS)
def test_what_is_no_count_is_left_out(text: str) -> None:
    """Years, ages, ordinals, unit numbers, times, dates, measures, money and percentages count nobody."""
    assert quantities(text, 0, len(text)) == ()


def test_a_bare_one_is_vague_and_a_hedged_one_is_not() -> None:
    """The word "one" is as often a pronoun as a number; whoever reads the noun after it decides."""
    (one,) = quantities("one soldier", 0, 11)
    (only,) = quantities("only one soldier", 0, 16)
    assert one.vague
    assert not only.vague


def test_only_the_given_stretch_is_read() -> None:
    """Offsets are those of the whole text, and nothing outside the stretch is found."""
    text = "12 men and 40 women and 7 boys"
    (found,) = quantities(text, 10, 20)
    assert text[found.start : found.end] == "40"


@given(st.text(alphabet="abc 0123456789.,-–'\n%", max_size=80) | st.text(max_size=80), st.booleans())
def test_any_text_gives_quantities_inside_it_in_order(text: str, french: bool) -> None:
    """Whatever the text, each quantity lies in it, after the one before, with its range the right way round."""
    last = 0
    for found in quantities(text, 0, len(text), french=french):
        assert last <= found.start < found.end <= len(text)
        assert found.low is None or found.high is None or found.low <= found.high
        last = found.end

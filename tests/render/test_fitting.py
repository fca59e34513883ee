"""How a pack that has to fit is shortened."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import RenderError
from briefing.render.context import Segment
from briefing.render.cutting import cut, telling
from briefing.render.fitting import Fit, fit_from, roomiest
from briefing.render.phrasebooks.english import ENGLISH
from briefing.render.visible import Outside

SHEET = Path("pack.toml")


class TooLongError(Exception):
    """Does not fit."""


@given(st.integers(1, 8), st.integers(0, 8))
def test_the_roomiest_level_that_fits_is_taken(levels: int, first: int) -> None:
    """Of levels that get tighter the first that fits is found, with few tries; the last one has to do in any case."""
    tried: list[int] = []

    def make(level: int) -> int:
        tried.append(level)
        if level < first and level < levels - 1:
            raise TooLongError
        return level

    fit = Fit(pages=1, levels=tuple({"n": 1} for _ in range(levels)))
    best = min(first, levels - 1)
    assert roomiest(fit, make, TooLongError) == (best, best)
    assert len(tried) <= 5


@pytest.mark.parametrize(
    ("given_fit", "error"),
    [
        (3, "how many"),
        ({"pages": 0, "levels": [{}]}, "how many"),
        ({"pages": 1}, "levels"),
        ({"pages": 1, "levels": [{"a": "x"}]}, "level 1 of `fit` is no table of whole numbers"),
        ({"pages": 1, "levels": [{"a": 1}, {"b": 1}]}, "`a` is not in every level"),
        ({"pages": 1, "levels": [{}] * 9}, "1 to 8"),
    ],
)
def test_a_wrong_fit_is_told(given_fit: object, error: str) -> None:
    """What is wrong in the `fit` of a pack.toml is said."""
    with pytest.raises(RenderError, match=error):
        fit_from(given_fit, SHEET)
    assert fit_from(None, SHEET) == Fit()


def test_a_cut_is_seen() -> None:
    """Texts and passages are cut at a word's end, with a sign; a few letters over are let be."""
    assert cut(Outside("one two three four five six seven eight nine"), 10) == "one two […]"
    assert cut(Outside("one two three four five"), 10) == "one two three four five"
    assert str(cut("x" * 60, 30)) == "x" * 30 + " […]"
    parts = (
        Segment(text=Outside("one two three "), kind="direct"),
        Segment(text=Outside("and much more after that")),
    )
    assert [str(each.text) for each in cut(parts, 16)] == ["one two three ", "an", " […]"]


def test_what_is_left_out_is_counted() -> None:
    """One and many have their own words."""
    more = telling(ENGLISH)
    assert (more(1), more(7)) == ("1 more in the situation report", "7 more in the situation report")

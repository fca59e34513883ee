from __future__ import annotations

import pytest

from briefing.model.claim import Figure
from briefing.model.figure_signs import in_signs


@pytest.mark.parametrize(
    ("figure", "signs"),
    [
        (Figure(low=14, high=14, wording="fourteen"), "14"),
        (Figure(low=12, high=15, wording="12 to 15"), "12–15"),
        (Figure(low=22, wording="at least 22"), "≥ 22"),
        (Figure(low=80, wording="over 80"), "> 80"),
        (Figure(low=81, wording="more than eighty"), "> 80"),
        (Figure(low=24, wording="dozens"), "24+"),
        (Figure(high=9, wording="up to nine"), "≤ 9"),
        (Figure(high=19, wording="moins de 20"), "< 20"),
        (Figure(low=20, high=20, wording="une vingtaine"), "≈ 20"),
        (Figure(low=1, high=1, wording="une"), "1"),
        (Figure(), "—"),
    ],
)
def test_a_figure_has_the_sign_of_its_wording(figure: Figure, signs: str) -> None:
    """An open end, a vague word and "about" show in the sign; "une", which only counts one, does not."""
    assert in_signs(figure) == signs


def test_numbers_are_written_as_a_language_does() -> None:
    """Both ends of a range go through what writes whole numbers."""
    assert in_signs(Figure(low=2000, high=2500), "{:,}".format) == "2,000–2,500"

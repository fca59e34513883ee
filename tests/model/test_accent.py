"""The colour of headings and rules."""

from __future__ import annotations

import pytest

from briefing.errors import InputError
from briefing.model.accent import accent, contrast


def test_a_colour_is_taken_with_or_without_its_sign() -> None:
    """Six hex digits are a colour; nothing is the template's own."""
    assert (accent(" 153E63 "), accent("#153e63"), accent("")) == ("#153e63", "#153e63", "")


@pytest.mark.parametrize("text", ["red", "#12345", "#1234567", "url(x)", "#153e63; } * { display: none"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    """Anything but six hex digits is refused: it would be written into a style sheet."""
    with pytest.raises(InputError, match="no colour"):
        accent(text)


@pytest.mark.parametrize("colour", ["#ffffff", "#ffc000", "#33ff00", "#777777"])
def test_a_pale_colour_is_refused_with_its_contrast(colour: str) -> None:
    """A colour that cannot be read on white is refused, and the message says how far it is off."""
    with pytest.raises(InputError, match=r"its contrast is \d+\.\d to 1, and 4\.5 is the least"):
        accent(colour)


def test_contrast_is_that_of_the_guidelines() -> None:
    """Black on white is 21 to 1, #767676 just enough."""
    assert contrast("#000000") == pytest.approx(21)
    assert contrast("#767676") == pytest.approx(4.54, abs=0.01)

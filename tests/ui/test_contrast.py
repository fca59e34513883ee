from __future__ import annotations

import pytest

from briefing.model.marking import Marking
from briefing.ui.theme import DARK, LIGHT, MARKING_COLOURS, Colours

TEXT, PARTS = 4.5, 3.0
"""What WCAG 2.2 asks of letters (1.4.3, AA) and of what shows where the keys are (1.4.11)."""
SURFACES = ("window", "paper", "chosen")
LETTERS = ("text", "muted", "accent", "good", "warn", "bad")
PASSAGES = ("claimant", "proposed", "accepted", "rejected", "focus")


def luminance(colour: str) -> float:
    """Return the relative luminance of "#rrggbb", from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def too_faint(own: Colours, letters: tuple[str, ...], grounds: tuple[str, ...], least: float) -> list[str]:
    """Return the pairs whose contrast is less than `least`, with what it is."""
    pairs = [
        (over, under, contrast(getattr(own, over), getattr(own, under)))
        for over in letters
        for under in grounds
    ]
    return [f"{over} on {under}: {found:.2f}" for over, under, found in pairs if found < least]


@pytest.mark.parametrize("own", [LIGHT, DARK], ids=["light", "dark"])
def test_all_letters_can_be_read(own: Colours) -> None:
    """Every colour of letters stands out from every surface that they are written on, in light and in dark."""
    assert too_faint(own, LETTERS, SURFACES, TEXT) == []
    assert too_faint(own, ("text", "muted"), ("sunken",), TEXT) == []
    assert too_faint(own, ("text",), PASSAGES, TEXT) == []
    assert too_faint(own, ("warn",), ("proposed",), TEXT) == []
    assert too_faint(own, ("muted",), ("rejected", "proposed", "accepted"), TEXT) == []
    assert too_faint(own, ("on_accent",), ("accent",), TEXT) == []


@pytest.mark.parametrize("own", [LIGHT, DARK], ids=["light", "dark"])
def test_signs_can_be_seen(own: Colours) -> None:
    """The ring round what has the keys, the frame of a box to tick and the lines under passages stand out too."""
    assert too_faint(own, ("ring", "muted", "accent"), ("window", "paper"), PARTS) == []
    assert too_faint(own, ("claimant_line", "cue_line"), ("paper",), PARTS) == []
    assert too_faint(own, ("claimant_line",), ("claimant",), PARTS) == []


@pytest.mark.parametrize("marking", list(Marking), ids=lambda marking: marking.value)
def test_markings_can_be_read(marking: Marking) -> None:
    """Each marking's colour, which TLP 2.0 prescribes, stands out from the black that it is written on."""
    assert contrast(MARKING_COLOURS[marking], "#000000") >= TEXT

"""Accent: the one colour that a desk may choose for headings and rules, if it can be read on white and in black print."""

from __future__ import annotations

import re

from briefing.errors import InputError

LEAST_CONTRAST = 4.5
"""To white, for text of any size (WCAG 2.2, success criterion 1.4.3)."""
_HEX = re.compile(r"#?([0-9A-Fa-f]{6})")


def accent(text: str) -> str:
    """Return a colour as `#rrggbb`, "" for no text; `InputError` where it is no colour, or too pale to be read on white."""
    if not text.strip():
        return ""
    match = _HEX.fullmatch(text.strip())
    if match is None:
        raise InputError(
            f"“{text[:40]}” is no colour",
            where="brief#layout",
            advice="Write it as #RRGGBB, such as #153e63.",
        )
    colour = f"#{match[1].lower()}"
    found = contrast(colour)
    if found < LEAST_CONTRAST:
        raise InputError(
            f"{colour} is too pale to be read on white: its contrast is {found:.1f} to 1, and {LEAST_CONTRAST} is the least",
            where="brief#layout",
            advice="Choose a darker colour.",
        )
    return colour


def contrast(colour: str, other: str = "#ffffff") -> float:
    """Return the contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((_luminance(colour), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)

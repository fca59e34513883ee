"""Figure signs: a figure as briefly as it can be written, with the sign that its wording asks for: "> 80", "24+", "60–80"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.claim import Figure

_VAGUE = re.compile(
    r"\b(dozens?|scores|hundreds|thousands|several|many|tens|dizaines|centaines|milliers|plusieurs)\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(over|more than|above|upwards of|plus de|au-delà de)\b", re.IGNORECASE)
_UNDER = re.compile(r"\b(under|less than|fewer than|below|moins de)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(about|around|some|roughly|nearly|almost|environ|près de|une \w+aine|un millier|vers)\b",
    re.IGNORECASE,
)


def in_signs(value: Figure, number: Callable[[int], str] = str) -> str:
    """Return a figure as it is printed large: "3", "60–80", "> 80", "≥ 30", "24+", "≤ 12", "—".

    "> 80" is only written where the wording itself names 80 and says "over"; a vague word ("dozens") gives its usual low
    end and a plus sign, and its wording stands beside it. `number` writes a whole number as a language does.
    """
    low, high = value.low, value.high
    about = "≈ " if _ABOUT.search(value.wording) and value.exact else ""
    if low is not None and high is not None:
        return about + (number(low) if low == high else f"{number(low)}–{number(high)}")
    if low is not None:
        if _VAGUE.search(value.wording):
            return f"{number(low)}+"
        over = next((named for named in (low - 1, low) if _says(value.wording, named, _OVER)), None)
        return f"≥ {number(low)}" if over is None else f"> {number(over)}"
    if high is not None:
        under = _says(value.wording, high + 1, _UNDER)
        return f"< {number(high + 1)}" if under else f"≤ {number(high)}"
    return "—"


def _says(wording: str, named: int, sign: re.Pattern[str]) -> bool:
    """Return whether the wording carries the sign and names this number; one in words is taken to be round ("eighty")."""
    digits = {re.sub(r"\D", "", run) for run in re.findall(r"\d[\d.,\s]*", wording)}
    return sign.search(wording) is not None and (str(named) in digits if digits else named % 10 == 0)

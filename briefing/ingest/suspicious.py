"""Suspicious: characters in a report that are not seen but change what is seen, told with the line they stand in.

The text itself is never changed: passages are found in it by their offsets. Whoever prints it makes them harmless.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
"""The C0 and C1 controls less tab, line feed, carriage return and next line."""
BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""Directional embeddings, overrides and isolates (Unicode UAX #9), which can make text read otherwise than it is stored."""
_NAMED = 5
"""How many lines are named before the rest is only counted."""


def suspicious_characters(text: str, place: str) -> tuple[Problem, ...]:
    """Return one problem per kind of invisible character in `text`, naming the lines; `place` is the source's id."""
    return tuple(_problems(text, place))


def _problems(text: str, place: str) -> Iterator[Problem]:
    for pattern, what in (
        (CONTROLS, "control characters"),
        (BIDI, "characters that turn the direction of reading round"),
    ):
        found = [match.start() for match in pattern.finditer(text)]
        if found:
            yield Problem(
                level=Level.WARNING,
                message=f"{len(found)} {what} ({_lines(text, found)})",
                place=place,
                advice="They stay in the stored text and are shown as marks; look whether the report was tampered with.",
            )


def _lines(text: str, offsets: list[int]) -> str:
    numbers: list[int] = []
    counted, line = 0, 1
    for offset in offsets:
        line += text.count("\n", counted, offset)
        counted = offset
        if not numbers or numbers[-1] != line:
            numbers.append(line)
        if len(numbers) > _NAMED:
            break
    named = ", ".join(map(str, numbers[:_NAMED]))
    more = " and further on" if len(numbers) > _NAMED else ""
    return f"line{'s' if len(numbers) > 1 else ''} {named}{more}"

"""Where a text quotes: text -> one state per character, or the quotations themselves.

Reports come with straight, curly, doubled (`` ''), low („) and angle marks (« »), often unclosed. Whatever stands open
ends with its paragraph: one lost mark must not turn the rest of a report inside out. Single marks are not read, since
they are mostly apostrophes. Offsets are half-open and count Unicode code points.
"""

from __future__ import annotations

import re
from typing import NamedTuple

OUTSIDE, INSIDE, MARK = 0, 1, 2

_EVENT = re.compile("''|``|[\"“«„”»\n\r\v\f\x85\u2028\u2029]")
_OPENING = frozenset("“«„") | {"``"}
_CLOSING = frozenset("”»")
_EITHER = frozenset({'"', "''"})
_CLOSED_BY = {
    '"': frozenset('"”'),
    "“": frozenset('”"'),
    "„": frozenset('“”"'),
    "«": frozenset("»"),
    "``": frozenset({"''", '"'}),
    "''": frozenset({"''"}),
}


class Quotation(NamedTuple):
    """An outermost quotation: its span with the marks, the span between them, and whether it was closed."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool


def quotation_states(text: str) -> bytes:
    """Return one byte per code point: `OUTSIDE`, `INSIDE` a quotation, or part of a quotation `MARK`.

    Nesting is not followed: any closing mark ends the quotation. The trained engine learnt with exactly these states
    (`assets/models/attribution-minilm`), so a change here asks for a new training.
    """
    states = bytearray(len(text))
    inside, last = False, 0
    for event in _EVENT.finditer(text):
        start, end = event.span()
        if inside:
            states[last:start] = bytes([INSIDE]) * (start - last)
        last = end
        mark = event.group()
        if mark in _OPENING:
            inside = True
        elif mark in _EITHER:
            inside = not inside
        else:
            inside = False
        if not mark.isspace():
            states[start:end] = bytes([MARK]) * (end - start)
    if inside:
        states[last:] = bytes([INSIDE]) * (len(text) - last)
    return bytes(states)


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the outermost quotations in order; inner ones are passed over, unclosed ones end with their line."""
    found: list[Quotation] = []
    open_marks: list[tuple[str, int, int]] = []
    for event in _EVENT.finditer(text):
        start, end = event.span()
        mark = event.group()
        if mark.isspace():
            _close_at(start, open_marks, found)
        elif open_marks and mark in _CLOSED_BY[open_marks[-1][0]]:
            _, opened, inner = open_marks.pop()
            if not open_marks:
                found.append(Quotation(opened, end, inner, start, True))
        elif mark not in _CLOSING:
            open_marks.append((mark, start, end))
    _close_at(len(text), open_marks, found)
    return tuple(found)


def _close_at(position: int, open_marks: list[tuple[str, int, int]], found: list[Quotation]) -> None:
    """Append what is still open at the end of a line as an unclosed quotation, and forget it."""
    if open_marks:
        _, opened, inner = open_marks[0]
        found.append(Quotation(opened, position, inner, position, False))
        open_marks.clear()

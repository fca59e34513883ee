r"""`claims.csv`: one row for each standing claim (RFC 4180, UTF-8 without a mark, CRLF, a header row).

A spreadsheet takes a cell that begins with `=` for a formula, and text from outside may begin with anything. So a cell whose
first character, spaces aside, is one of `= + - @`, their full-width forms, a tab or a line end gets an apostrophe in front,
and so does one that begins with an apostrophe. Undone by: where a cell begins with an apostrophe, take that one away.

A cell of several values, such as the figures of a claim, has `|` between them; in a value, `|` is `\|` and `\` is `\\`.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME: Final = "claims.csv"
_FORMULA: Final = re.compile(r"\s*[=+\-@＝＋－＠]|['\t\r\n]")
_Values = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim as a row; the fields are the columns, in this order. Several values of one column stand side by side."""

    note: int
    """The number of the note on the pages."""
    claim_id: str
    claimant: str
    naming: str
    role: str
    on_behalf_of: str
    side: str
    channel: str
    channel_kind: str
    audience: str
    relayed_by: _Values
    verb: str
    negated: bool
    passage: str
    """As published, its pieces joined by an ellipsis."""
    wording: str
    """The desk's, beside the passage."""
    figure_low: _Values
    figure_high: _Values
    figure_unit: _Values
    figure_whose: _Values
    figure_wording: _Values
    event_time: str
    statement_time: str
    publication_time: str
    """Times in EDTF, levels 0 and 1; empty: not known to a date."""
    question: _Values
    answer: _Values
    status: str
    reliability: str
    credibility: str
    review: str
    incident: str
    places: _Values
    source_number: int
    publisher: str
    source_title: str
    address: str
    sha256: str
    start: _Values
    end: _Values
    """Offsets of the passage's pieces into the source's text: Unicode code points, half-open."""
    marking: str
    """Of the brief, so that a row that goes elsewhere takes it along."""


COLUMNS: Final = tuple(field.name for field in fields(ClaimRow))
_values: Final = attrgetter(*COLUMNS)


def claims_csv(rows: Iterable[ClaimRow]) -> bytes:
    """Return the table with its header row."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([[_cell(value) for value in _values(row)] for row in rows])
    return out.getvalue().encode()


def unguarded(cell: str) -> str:
    """Return a cell as it was before it was guarded against being taken for a formula."""
    return cell.removeprefix("'")


def values_of(cell: str) -> _Values:
    """Return the values of a cell of several, once unguarded; () for an empty one."""
    values, ahead = [""], iter(cell)
    for letter in ahead:
        if letter == "|":
            values.append("")
        else:
            values[-1] += next(ahead, "") if letter == "\\" else letter
    return tuple(values) if cell else ()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = _listed(value) if isinstance(value, tuple) else str(value)
    # Most cells begin with a letter or a digit: no pattern has to look at them.
    return f"'{text}" if not text[:1].isalnum() and _FORMULA.match(text) else text


def _listed(values: tuple[str, ...]) -> str:
    if len(values) == 0:
        return ""
    return "|".join(value.replace("\\", "\\\\").replace("|", "\\|") for value in values)

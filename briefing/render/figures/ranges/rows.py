"""Rows: what the range chart draws."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One number that one side gave: from `low` to `high`, None being an open end; in words, with notes and status."""

    claimant: str
    low: int | None
    high: int | None
    number: str
    wording: str = ""
    notes: tuple[int, ...] = ()
    status: str = "one account"
    """`contested`, `agreed` or `one account`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What is counted, of whom, and the numbers that were given for it."""

    title: str
    rows: tuple[Row, ...]

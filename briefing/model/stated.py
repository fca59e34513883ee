"""Stated: what a person, or the program that a page was copied from, states about a report."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What is stated about a report, in the place of what its bytes say of themselves; what is empty is not stated."""

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    address: str = ""
    published: When = field(default_factory=When)
    accessed: When = field(default_factory=When)

"""Issuing: the step that makes an issue of a brief final. Its PDF is written, its number is spent, the version is kept by name.

problems ──▶ verdict ──▶ [a person, a second time where there are warnings] ──▶ issue ──▶ Issued ──▶ begin_next
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.exporting import refuse_sources, refuse_unwritable, write_file
from briefing.errors import OutputError
from briefing.model.edit import Edit, change
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.app.pages import Rendered
    from briefing.model.brief import Brief

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What stands against issuing: errors forbid it, warnings want a second, explicit word."""

    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether the brief cannot be issued."""
        return bool(self.errors)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """An issue that is final: its number, the file, the SHA-256 of its bytes, how many pages, and when (ISO 8601, UTC)."""

    issue: int
    path: Path
    sha256: str
    pages: int
    at: str

    @property
    def label(self) -> str:
        """What the version is called in the brief's history."""
        return f"Issue {self.issue}"


def verdict(problems: Iterable[Problem]) -> Verdict:
    """Return what of these problems stands against issuing, in their order."""
    found = tuple(problems)
    return Verdict(
        errors=tuple(each for each in found if each.level is Level.ERROR),
        warnings=tuple(each for each in found if each.level is Level.WARNING),
    )


def refuse_errors(problems: Iterable[Problem], *, warnings_seen: bool = False) -> None:
    """Raise `OutputError` where a brief with these problems may not be issued.

    Errors always forbid it, warnings unless somebody has seen them and wants it all the same.
    """
    found = verdict(problems)
    if found.refused:
        raise OutputError(
            f"the brief cannot be issued: {_named(found.errors)}",
            where=found.errors[0].place,
            advice="Put that right first.",
        )
    if found.warnings and not warnings_seen:
        raise OutputError(
            f"something wants a look before the brief is issued: {_named(found.warnings)}",
            where=found.warnings[0].place,
            advice="Issue it all the same, or put that right first.",
        )


def issue(brief: Brief, rendered: Rendered, path: Path) -> Issued:
    """Write the pages of an issue to `path` and return what was issued; `OutputError` where that cannot be written.

    `rendered` are the exact pages of this very brief. The caller keeps the version under `Issued.label` as one that was
    issued (`Keeper.save`), and then begins the next issue (`begin_next`).
    """
    refuse_unwritable(path)
    refuse_sources(path, brief)
    write_file(path, rendered.pdf)
    return Issued(
        issue=brief.issue,
        path=path,
        sha256=hashlib.sha256(rendered.pdf).hexdigest(),
        pages=rendered.pages,
        at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def begin_next(issued: Issued) -> tuple[str, Edit]:
    """Return the edit, with its name for the undo menu, after which the brief is the next issue: a number is given once."""
    number = issued.issue + 1
    return f"Begin issue {number}", change(issue=number)


def _named(problems: tuple[Problem, ...]) -> str:
    named = "; ".join(problem.message for problem in problems[:_MOST_NAMED])
    more = len(problems) - _MOST_NAMED
    return f"{named}; and {more} more" if more > 0 else named

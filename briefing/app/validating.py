"""Validating: whether a PDF is what it says, for both skins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.model.problem import Level
from briefing.render.validating import validate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefing.model.problem import Problem

STANDARDS = "PDF/A-3a and PDF/UA-1"


def validate_file(path: Path) -> tuple[Problem, ...]:
    """Return what stands against the PDF at `path`; `InputError` where it cannot be read or is no PDF."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", where=str(path)) from error
    try:
        return validate(content)
    except InputError as error:
        raise InputError(error.detail, where=str(path), advice=error.advice) from error


def findings(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return those that stand against the standards; what is only worth a look is left out."""
    return tuple(problem for problem in problems if problem.level is not Level.NOTE)


__all__ = ["STANDARDS", "findings", "validate", "validate_file"]

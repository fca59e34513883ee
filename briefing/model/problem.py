"""Problem: something that is wrong with the content of a report, a brief or a template, with the place and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How grave a problem is: an error stands against issuing the brief, a warning wants a look, a note only tells."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def gravity(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note: sorts the gravest first."""
        return _GRAVITY[self]


_GRAVITY = {level: number for number, level in enumerate(Level)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong, where (the id of a source, claim, place … or a file and line), and what to do about it."""

    level: Level
    message: str
    place: str = ""
    advice: str = ""

    def __str__(self) -> str:
        """The problem on one line."""
        line = (
            f"{self.level.value}: {self.place}: {self.message}"
            if self.place
            else f"{self.level.value}: {self.message}"
        )
        return f"{line}. {self.advice}" if self.advice else line

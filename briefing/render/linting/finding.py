"""Finding: one thing that is wrong with a template pack, and where."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model.problem import Level


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """What is wrong, in which file of the pack (with slashes) and line (from 1; 0: the file as a whole), and what to do."""

    file: str
    line: int
    message: str
    advice: str = ""
    level: Level = Level.ERROR

    def __str__(self) -> str:
        """Return it in one line, as tools write it: `file:line: what. Advice`."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        end = "" if self.message.endswith((".", "!", "?")) else "."
        return f"{where}: {self.level.value}: {self.message}{end} {self.advice}".rstrip()


def warning(file: str, line: int, message: str, advice: str = "") -> Finding:
    """Return a finding that does not keep the pack from being used."""
    return Finding(file=file, line=line, message=message, advice=advice, level=Level.WARNING)

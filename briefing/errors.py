"""The exceptions of the program: each class's docstring is its message, each instance names the file and the place.

An exception means that *this call failed*. Something that is wrong with the content of a brief is no exception but a
`briefing.model.problem.Problem`, shown beside the brief.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Something went wrong."""

    exit_code = 1

    def __init__(self, detail: str = "", *, where: str = "", advice: str = "") -> None:
        """Keep `detail` (what happened), `where` (file and place) and `advice` (what to do) apart, for one-line messages."""
        self.detail = detail
        self.where = where
        self.advice = advice
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """The one line that a person is shown: where, what happened, what to do."""
        what = self.detail or (type(self).__doc__ or "").splitlines()[0].rstrip(".")
        line = f"{self.where}: {what}" if self.where else what
        if not line.endswith((".", "!", "?")):
            line += "."
        return f"{line} {self.advice}".rstrip()


class InputError(BriefingError):
    """The file could not be read as a report."""

    exit_code = 3


class StoreError(BriefingError):
    """The brief file could not be read or written."""

    exit_code = 4


class RenderError(BriefingError):
    """The pages could not be made."""

    exit_code = 5


class ResourceError(BriefingError):
    """A part of the installation is missing or damaged."""

    exit_code = 6


class EngineError(ResourceError):
    """An engine that finds claims failed while it read."""

    def __init__(self, detail: str = "", *, engine: str = "", where: str = "", advice: str = "") -> None:
        """Keep which engine it was beside the rest."""
        super().__init__(detail, where=where, advice=advice)
        self.engine = engine


class DefectError(BriefingError):
    """The program stumbled over something that it did not foresee."""

    exit_code = 70


class OutputError(BriefingError):
    """The file could not be written."""

    exit_code = 7


class UsageError(BriefingError):
    """The command was asked for in a way that it does not know."""

    exit_code = 2

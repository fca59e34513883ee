"""Importing: files into drafts. One file that fails says why, and the rest go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import ingest
from briefing.errors import BriefingError, DefectError
from briefing.extract.enrich import enrich
from briefing.model.draft import Draft

if TYPE_CHECKING:
    from briefing.app.workshop import Workshop

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of one file: a draft, or the error that says why not."""

    path: Path
    draft: Draft | None = None
    error: BriefingError | None = None


def import_reports(
    paths: Iterable[Path], workshop: Workshop, *, progress: Progress = lambda _: None
) -> Iterator[Imported]:
    """Yield what comes of each file, in the order given; `progress` is told each file's name before it is read."""
    for path in paths:
        progress(path.name)
        try:
            draft = ingest.read(path)
            draft = enrich(draft, workshop.engines, workshop.gazetteer)
        except BriefingError as error:
            # A room knows a file by its name alone; two of a call may have the same.
            error.where = str(path) if error.where in ("", path.name) else error.where
            yield Imported(path=path, error=error)
        except Exception as error:  # noqa: BLE001 - a defect over one report must not cost the others
            defect = DefectError(
                f"a defect of the program: {type(error).__name__}: {' '.join(str(error).split())}",
                where=str(path),
                advice="Run it again with --debug and report it.",
            )
            defect.__cause__ = error
            yield Imported(path=path, error=defect)
        else:
            yield Imported(path=path, draft=draft)

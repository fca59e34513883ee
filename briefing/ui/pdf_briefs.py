"""PDFs that come in: those that carry a brief are opened, the others are for the importers like any other file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.app.pdf_reading import NoBriefError, open_pdf
from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.model.problem import Level
from briefing.ui.notices import Notice, failure
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBrief:
    """A brief that came out of a PDF, which program made that, and the reports that came along with it."""

    path: Path
    brief: Brief
    program: str = ""
    reports: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    briefs: tuple[CameBrief, ...]
    others: tuple[Path, ...]
    failures: tuple[BriefingError, ...]


class PdfBriefs(QObject):
    """Looks into PDFs in the background, each in a process of its own.

    Signals:
        came: a brief was found in one of them, as `CameBrief`; the first, where there are several.
        left: the files that hold none, and are to be read as reports, as a tuple of paths.
        noticed: something to tell, as a `Notice`.
    """

    came = Signal(object)
    left = Signal(object)
    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Look into nothing yet."""
        super().__init__(parent)
        self._lane = Lane("pdfs", self)
        self._looking = 0

    @property
    def busy(self) -> bool:
        """Whether any are being looked into."""
        return self._looking > 0

    def look(self, pdfs: Sequence[Path], reports: Sequence[Path] = ()) -> None:
        """Look into PDFs; the `reports` that came along are read after that, into the brief that is open then."""
        self._looking += 1
        self._lane.run(
            lambda _: _looked(pdfs),
            done=lambda found: self._found(found, tuple(reports)),
            failed=self._failed,
        )

    def close(self) -> None:
        """Look into no more."""
        self._lane.close()

    def _found(self, found: _Looked, reports: tuple[Path, ...]) -> None:
        self._looking -= 1
        for error in found.failures:
            self.noticed.emit(failure(error))
        reports = (*reports, *found.others)
        if not found.briefs:
            self.left.emit(reports)
            return
        first = found.briefs[0]
        if len(found.briefs) > 1:
            words = self.tr("One window holds one brief; {name} was opened.").format(name=first.path.name)
            self.noticed.emit(Notice(text=words, level=Level.WARNING))
        self.came.emit(CameBrief(path=first.path, brief=first.brief, program=first.program, reports=reports))

    def _failed(self, error: Exception) -> None:
        self._looking -= 1
        self.noticed.emit(failure(error))


def _looked(paths: Sequence[Path]) -> _Looked:
    """Return what is in PDFs; in the lane's thread."""
    briefs: list[CameBrief] = []
    others: list[Path] = []
    failures: list[BriefingError] = []
    for path in paths:
        try:
            carried = open_pdf(path).carried
        except NoBriefError:
            others.append(path)
        except BriefingError as error:
            failures.append(error)
        else:
            briefs.append(CameBrief(path=path, brief=carried.brief, program=carried.program))
    return _Looked(briefs=tuple(briefs), others=tuple(others), failures=tuple(failures))

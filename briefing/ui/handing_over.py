"""Handing over: the pages into a file, as an export or as an issue that is final; in the background, told in place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.app.exporting import refuse_sources, refuse_unwritable, save_brief, write_file
from briefing.app.issuing import Issued, begin_next, issue, refuse_errors
from briefing.app.keeping import Kind
from briefing.app.targets import proposed_name, remember_folder, remembered_folder
from briefing.app.validating import findings, validate
from briefing.errors import OutputError
from briefing.model.problem import Level, Problem
from briefing.ui.notices import failure
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.brief import Brief
    from briefing.ui.desk import Desk
    from briefing.ui.pages import PageMaker

_PATIENCE_S = 60.0  # for the brief's own keeper, which writes the copy


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """What was written: the PDF, the copy of the brief beside it if there is one, the SHA-256 of the PDF, its pages.

    `issue` is the number of an issue that is final now, and 0 for an export; `kept` whether its version was kept by name.
    """

    pdf: Path
    brief: Path | None = None
    sha256: str
    pages: int
    issue: int = 0
    kept: bool = True


class HandingOver(QObject):
    """Writes the pages of the brief on the desk to files, one after the other.

    Signals:
        began: what is being done, in words.
        done: a `HandedOver`.
        failed: it was not done, and why, as a `Notice`; nothing was written over.
        validated: what stands against the PDF that was written (a tuple of `Problem`s), a moment after `done`.
    """

    began = Signal(str)
    done = Signal(object)
    failed = Signal(object)
    validated = Signal(object)

    def __init__(
        self, desk: Desk, pages: PageMaker, parent: QObject | None = None, *, flush: Callable[[], None]
    ) -> None:
        """Hand over what lies on `desk`, by the pages of `pages`; `flush` has told first what is being typed."""
        super().__init__(parent)
        self._desk, self._pages, self._flush = desk, pages, flush
        self._lane = Lane("handing over", self)
        self._looking = Lane("validating", self)
        self._working = False

    @property
    def working(self) -> bool:
        """Whether something is being written."""
        return self._working

    def proposed(self) -> Path:
        """Return where the PDF would go: the folder of the last time, else that of the brief's own file, else the home."""
        brief, own = self._desk.brief, self._desk.path
        folder = remembered_folder(brief, own) or (own.parent if own else Path.home())
        return folder / f"{proposed_name(brief)}.pdf"

    def export(self, path: Path, *, with_brief: bool = False) -> None:
        """Write the pages of the brief as it is now to `path`, and a copy of the brief beside it if wanted."""
        self._flush()
        brief = self._desk.brief
        self._begin(self.tr("Writing {name}…").format(name=path.name))
        self._lane.run(lambda _: self._export(brief, path, with_brief), done=self._done, failed=self._fail)

    def issue(self, path: Path, *, warnings_seen: bool = False) -> None:
        """Make the issue of the brief as it is now final: write its pages to `path`, keep its version, begin the next issue."""
        self._flush()
        brief = self._desk.brief
        words = self.tr("Issuing: making the pages of issue {issue}…").format(issue=brief.issue)
        self._begin(words)
        self._lane.run(
            lambda _: self._issue(brief, path, warnings_seen), done=self._issued, failed=self._fail
        )

    def close(self) -> None:
        """End the threads."""
        self._looking.close()
        self._lane.close()

    # ── in the lane's thread ──

    def _export(self, brief: Brief, path: Path, with_brief: bool) -> HandedOver:
        self._refuse(path, brief)
        copy = path.with_suffix(".brief") if with_brief else None
        if copy is not None:
            self._refuse(copy, brief)
        rendered = self._pages.rendered(brief)
        write_file(path, rendered.pdf)
        if copy is not None:
            self._save_copy(brief, copy)
        digest = hashlib.sha256(rendered.pdf).hexdigest()
        remember_folder(brief, self._desk.path, path.parent)
        return HandedOver(pdf=path, brief=copy, sha256=digest, pages=rendered.pages)

    def _issue(self, brief: Brief, path: Path, warnings_seen: bool) -> Issued:
        refuse_errors(self._desk.problems(brief), warnings_seen=warnings_seen)
        self._refuse(path, brief)
        rendered = self._pages.rendered(brief)
        refuse_errors(rendered.problems, warnings_seen=True)
        if self._desk.brief is not brief:
            raise OutputError("the brief was changed while its pages were made", advice="Issue it again.")
        made = issue(brief, rendered, path)
        remember_folder(brief, self._desk.path, path.parent)
        return made

    def _refuse(self, path: Path, brief: Brief) -> None:
        own = self._desk.path
        refuse_unwritable(path, (own,) if own is not None else ())
        refuse_sources(path, brief)

    def _save_copy(self, brief: Brief, path: Path) -> None:
        keeper = self._desk.keeper
        # In the keeper's thread: it alone may read the originals from the brief's own file.
        work = keeper.ask(lambda: save_brief(path, brief, keeper.session.originals, label="Export"))
        work.result(_PATIENCE_S)

    # ── in the window's thread ──

    def _begin(self, words: str) -> None:
        self._working = True
        self.began.emit(words)

    def _issued(self, issued: Issued) -> None:
        kept = self._desk.keep_version(label=issued.label, kind=Kind.ISSUED)
        label, edit = begin_next(issued)
        self._desk.apply(label, edit)
        self._done(
            HandedOver(
                pdf=issued.path, sha256=issued.sha256, pages=issued.pages, issue=issued.issue, kept=kept
            )
        )

    def _done(self, made: HandedOver) -> None:
        self._working = False
        self.done.emit(made)
        self._validate(made)

    def _validate(self, made: HandedOver) -> None:
        """Look, in the background, whether what was written conforms."""

        def look(_: object) -> tuple[Problem, ...]:
            content = made.pdf.read_bytes()
            return findings(validate(content, wanted=lambda: not self._looking.closed))

        self._looking.run(look, done=self.validated.emit, failed=self._not_validated)

    def _not_validated(self, error: Exception) -> None:
        told = failure(error).text
        self.validated.emit((Problem(level=Level.WARNING, message=told),))

    def _fail(self, error: Exception) -> None:
        self._working = False
        self.failed.emit(failure(error))

"""The desk: the open session as Qt sees it. Everything that changes the brief goes through here to `Session`."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.app.making import make
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.model.claim import ReviewState
from briefing.model.edit import Edit, change, review, reword
from briefing.model.problem import Level, Problem
from briefing.ui.notices import Notice, failure
from briefing.ui.reading import Progress, Reader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing.app.importing import Imported
    from briefing.model.brief import Brief
    from briefing.model.draft import Draft

_VERBS = {ReviewState.ACCEPTED: "Accept", ReviewState.REJECTED: "Reject"}


class Desk(QObject):
    """One open brief, and the reports on their way into it.

    Signals:
        brief_changed: the brief as it now is.
        noticed: something to tell, as a `Notice`.
        progressed: what is being read, in words; empty when nothing is.
        saved: the brief was saved, to this path.
    """

    brief_changed = Signal(object)
    noticed = Signal(object)
    progressed = Signal(str)
    saved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Open an empty brief."""
        super().__init__(parent)
        self._session = Session()
        self._session.listen(self.brief_changed.emit)
        self._reader = Reader(self)
        self._reader.read.connect(self._take_in)
        self._reader.progressed.connect(self._progressed)
        self._reader.troubled.connect(self._troubled)

    # ── what it holds ──

    @property
    def brief(self) -> Brief:
        """The brief as it now is."""
        return self._session.brief

    @property
    def path(self) -> Path | None:
        """The file that the brief is saved to."""
        return self._session.path

    @property
    def changed(self) -> bool:
        """Whether there is something to lose: an edit that no file holds."""
        return self._session.changed and bool(self._session.path or self._session.undo_label)

    @property
    def undo_label(self) -> str:
        """The name of the edit that `undo` would take back, or nothing."""
        return self._session.undo_label

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` would make again, or nothing."""
        return self._session.redo_label

    @property
    def busy(self) -> bool:
        """Whether reports are being read."""
        return self._reader.busy

    def problems(self) -> tuple[Problem, ...]:
        """Return what stands against issuing the brief, the gravest first."""
        return self._session.problems()

    # ── open, add, save ──

    def open(self, path: Path) -> None:
        """Open a `.brief` file in the place of the brief at hand; a notice says why where it cannot be opened."""
        try:
            session = Session.open(path)
        except BriefingError as error:
            self.noticed.emit(failure(error))
            return
        self._put(session)

    def new(self) -> None:
        """Open an empty brief in the place of the one at hand."""
        self._put(Session())

    def add(self, paths: Sequence[Path]) -> None:
        """Read reports into the brief, in the background."""
        if paths:
            self._reader.take(paths)

    def save(self, path: Path | None = None) -> bool:
        """Save the brief and return whether that went well; a notice says why not."""
        try:
            self._session.save(path)
        except BriefingError as error:
            self.noticed.emit(failure(error))
            return False
        self.saved.emit(self._session.path)
        return True

    def close(self) -> None:
        """Stop reading."""
        self._reader.close()

    # ── change ──

    def apply(self, label: str, edit: Edit) -> None:
        """Make an edit, remembered under its name."""
        self._session.apply(label, edit)

    def undo(self) -> None:
        """Take back the last edit."""
        self._session.undo()

    def redo(self) -> None:
        """Make the edit again that was last taken back."""
        self._session.redo()

    def decide(self, claim_id: str, state: ReviewState) -> None:
        """Record a person's decision on a claim."""
        claim = self.brief.claim(claim_id)
        # An accepted wording stays an edited claim: the pages have to say so.
        state = ReviewState.EDITED if state is ReviewState.ACCEPTED and claim.text else state
        if claim.review.state is state:
            return
        verb = "Accept" if state is ReviewState.EDITED else _VERBS[state]
        label = f"{verb} claim of {claim.attribution.claimant}"
        self.apply(label, review(claim_id, state, by=self._reviewer(), at=_now()))

    def word(self, claim_id: str, text: str) -> None:
        """Set the analyst's wording beside a claim's passage."""
        claimant = self.brief.claim(claim_id).attribution.claimant
        self.apply(f"Word claim of {claimant}", reword(claim_id, text, by=self._reviewer(), at=_now()))

    # ── what comes in ──

    def _take_in(self, imported: Imported) -> None:
        if imported.draft is None:
            self.noticed.emit(failure(imported.error or BriefingError(where=imported.path.name)))
            return
        known = next((source for source in self.brief.sources if source.id == imported.draft.source.id), None)
        if known is not None:
            words = self.tr("{file} is in this brief already, as “{title}”. Nothing was changed.")
            self.noticed.emit(
                Notice(text=words.format(file=imported.path.name, title=known.title or known.name))
            )
            return
        first = not self.brief.sources
        self._session.take_in(imported.draft)
        if first:
            self._begin_head(imported.draft)
        for problem in imported.draft.problems:
            if problem.level is not Level.NOTE:
                self._troubled(problem)

    def _begin_head(self, draft: Draft) -> None:
        """Fill what of the head is empty from the first report, as the command line does; a person changes it."""
        made, brief = make([draft]), self.brief
        wanted = {name: getattr(made, name) for name in ("id", "serial", "as_of") if not getattr(brief, name)}
        self.apply(self.tr("Begin the head from the report"), change(language=made.language, **wanted))

    def _progressed(self, progress: Progress | None) -> None:
        if progress is None:
            self.progressed.emit("")
            return
        more = self.tr(", {count} more to come").format(count=progress.left) if progress.left else ""
        self.progressed.emit(self.tr("Reading {name}{more}…").format(name=progress.name, more=more))

    def _troubled(self, trouble: Notice | Problem) -> None:
        if isinstance(trouble, Problem):
            words = f"{trouble.message.rstrip('.')}. {trouble.advice}".strip()
            trouble = Notice(
                text=f"{trouble.place}: {words}" if trouble.place else words, level=trouble.level
            )
        self.noticed.emit(trouble)

    def _put(self, session: Session) -> None:
        self._reader.forget()
        self._session = session
        session.listen(self.brief_changed.emit)
        self.brief_changed.emit(session.brief)

    def _reviewer(self) -> str:
        if self.brief.prepared_by:
            return self.brief.prepared_by
        try:
            return getpass.getuser()
        except (OSError, KeyError):  # no such user, as in some containers
            return "unnamed"


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

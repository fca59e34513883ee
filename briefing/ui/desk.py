"""The desk: the open session as Qt sees it. Everything that changes the brief goes through here to `Session`."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.app.keeping import Keeper, Kept, Kind, Standing, account
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.model.claim import ReviewState
from briefing.model.edit import Edit, review, reword
from briefing.model.problem import Level, Problem
from briefing.ui import problem_words
from briefing.ui.held import Held
from briefing.ui.keeping import Bridge, awaited, in_background, notice_of
from briefing.ui.notices import Notice, failure
from briefing.ui.reading import Progress, Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing.app.importing import Imported

_VERBS = {ReviewState.ACCEPTED: "Accept", ReviewState.REJECTED: "Reject"}


# A key held down on a brief that cannot be changed is told about once.
_QUIET_S = 4.0


class Desk(QObject):
    """One open brief, and the reports on their way into it. Every edit is on the disk within a second.

    Signals:
        brief_changed: the brief as it now is.
        noticed: something to tell, as a `Notice`.
        progressed: what is being read, in words; empty when nothing is.
        saved: the brief was saved, to this path.
        kept: how the brief stands on the disk, as `briefing.app.keeping.Kept`.
    """

    brief_changed = Signal(object)
    noticed = Signal(object)
    progressed = Signal(str)
    saved = Signal(object)
    kept = Signal(object)

    def __init__(self, parent: QObject | None = None, *, blank: Callable[[], Brief] = Brief) -> None:
        """Open an empty brief, as every new one: with what `blank` gives."""
        super().__init__(parent)
        self._blank = blank
        self._bridge = Bridge(self)
        self._bridge.came.connect(self._heard)
        self._standing = Kept()
        self._refused = ("", 0.0)
        self._recovered = self._let_go = False
        self._came_from: Path | None = None
        self._sitting = object()
        self._keeper = Keeper(Session(blank()), told=self._teller(self._sitting))
        self._keeper.session.listen(self.brief_changed.emit)
        self._held = Held(self)
        self._held.freed.connect(self._freed)
        self._reader = Reader(self)
        self._reader.read.connect(self._take_in)
        self._reader.progressed.connect(self._progressed)
        self._reader.troubled.connect(self._troubled)

    # ── what it holds ──

    @property
    def brief(self) -> Brief:
        """The brief as it now is."""
        return self._keeper.session.brief

    @property
    def path(self) -> Path | None:
        """The file that the brief is saved to."""
        return self._keeper.session.path

    @property
    def came_from(self) -> Path | None:
        """The PDF that the brief was opened from, as long as it has no file of its own; else None."""
        return self._came_from if self.path is None else None

    @property
    def changed(self) -> bool:
        """Whether a person has to be asked before the brief goes: it has no file of its own, or that refuses to be written.

        An edit that is just being written to the brief's own file is no such thing: `close` waits for it.
        """
        if self._keeper.session.read_only is not None:
            return False
        if self._keeper.session.path is None:
            return bool(self._keeper.session.undo_label) or self._recovered
        return self._standing.standing in (Standing.ASIDE, Standing.FAILED)

    @property
    def standing(self) -> Kept:
        """How the brief stands on the disk, as last told by `kept`."""
        return self._standing

    @property
    def read_only(self) -> str:
        """Why the brief can be looked at but not changed, in words; nothing where it can."""
        return self._keeper.session.read_only.message if self._keeper.session.read_only else ""

    @property
    def undo_label(self) -> str:
        """The name of the edit that `undo` would take back, or nothing."""
        return self._keeper.session.undo_label

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` would make again, or nothing."""
        return self._keeper.session.redo_label

    @property
    def keeper(self) -> Keeper:
        """What keeps the brief at hand on the disk, and knows its history."""
        return self._keeper

    @property
    def reader(self) -> Reader:
        """What reads reports for the brief."""
        return self._reader

    @property
    def busy(self) -> bool:
        """Whether reports are being read."""
        return self._reader.busy

    def original(self, sha256: str) -> bytes | None:
        """Return the bytes of a source as they came, by their SHA-256; None where they are not at hand."""
        try:
            return self._keeper.session.originals[sha256]
        except (KeyError, BriefingError):
            return None

    def problems(self, brief: Brief | None = None) -> tuple[Problem, ...]:
        """Return what stands against issuing the brief, or the one given, the gravest first; on any thread."""
        return self._keeper.session.problems(brief)

    # ── open, add, save ──

    def open(self, path: Path) -> None:
        """Open a `.brief` file in the place of the brief at hand; a notice says why where it cannot be opened.

        Where another window has it, or it may not be written, it is opened for reading, and a notice says so.
        """
        if self._is_open(path) and not self.read_only:  # else what stood against changing it may be gone
            if not self.changed:
                return
            self.new()  # or our own window would be the one that holds the file
        self._open(lambda told: Keeper.open(path, told=told))
        if self.read_only and self._is_open(path):
            words = self.tr("Opened for reading only. {reason}").format(reason=self.read_only)
            self.noticed.emit(Notice(text=words, level=Level.WARNING))

    def open_carried(self, brief: Brief, pdf: Path) -> None:
        """Open a brief that a PDF carried in the place of the brief at hand; it has no file until it is saved."""
        self._open(lambda told: Keeper(Session(brief), told=told), came_from=pdf)
        words = self.tr("Opened from {name}. Save it to have a file of its own; the PDF stays as it is.")
        self.noticed.emit(Notice(text=words.format(name=pdf.name)))

    def recover(self, path: Path) -> None:
        """Go on, in the place of the brief at hand, with what a dead window has left in a recovery file."""
        self._open(lambda told: Keeper.recover(path, told=told), recovered=True)

    def new(self) -> None:
        """Open an empty brief in the place of the one at hand, which is let go."""
        self._open(lambda told: Keeper(Session(self._blank()), told=told))

    def add(self, paths: Sequence[Path]) -> None:
        """Read reports into the brief, in the background."""
        if paths:
            self._reader.take(paths)

    def save(self, path: Path | None = None) -> bool:
        """Save the brief and return whether that went well; a notice says why not."""
        return self.keep_version(path)

    def keep_version(self, path: Path | None = None, *, label: str = "", kind: Kind = Kind.SAVED) -> bool:
        """Keep the brief as it now is in its history, saved, named or issued; return whether that went well."""
        why = self._keeper.session.read_only
        if why is not None and (path is None or self._is_open(path)) and not self._regained():
            self.noticed.emit(failure(why))  # what is shown may be older than what the file holds
            return False
        keeper, brief = self._keeper, self.brief
        try:
            kept = awaited(keeper.save(path, label=label, kind=kind))
        except BriefingError as error:
            self.noticed.emit(failure(error))
            return False
        if kept.standing is Standing.OWN and kept.path is not None:
            keeper.session.saved_as(kept.path, brief)
            self._recovered = False
            self.saved.emit(kept.path)
        self._hear(kept)
        return True

    def discard(self) -> None:
        """Have nothing kept for the next start of what no file of its own holds: a person said so."""
        self._let_go = True

    def close(self) -> None:
        """Stop reading, and write what is not written yet; within seconds, also where the disk does not answer."""
        self._held.watch(None)
        self._keeper.close(discard=self._let_go)
        self._reader.close()

    # ── change ──

    def apply(self, label: str, edit: Edit, *, going_on: bool = False) -> None:
        """Make an edit, remembered under its name; a notice says so where the brief cannot be changed.

        One that is `going_on`, such as more letters of a title, is taken back together with the one before of that name.
        """
        self._let_go = False
        try:
            self._keeper.session.apply(label, edit, going_on=going_on)
        except BriefingError as error:
            if self._regained():
                self._keeper.session.apply(label, edit)
            else:
                self._refuse(error)

    def undo(self) -> None:
        """Take back the last edit."""
        self._keeper.session.undo()

    def redo(self) -> None:
        """Make the edit again that was last taken back."""
        self._keeper.session.redo()

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
        # What failed or is here already is told by the list of what comes in (`ui.intake`), summed up.
        if imported.draft is None or any(each.id == imported.draft.source.id for each in self.brief.sources):
            return
        try:
            self._keeper.session.take_in(imported.draft)
        except BriefingError as error:
            self._refuse(error)
            return
        for problem in imported.draft.problems:
            if problem.level is not Level.NOTE:
                self._troubled(problem)

    def _progressed(self, progress: Progress | None) -> None:
        if progress is None:
            self.progressed.emit("")
            return
        more = self.tr(", {count} more to come").format(count=progress.left) if progress.left else ""
        self.progressed.emit(self.tr("Reading {name}{more}…").format(name=progress.name, more=more))

    def _troubled(self, trouble: Notice | Problem) -> None:
        if isinstance(trouble, Problem):
            said = problem_words.message(trouble.message).rstrip(".")
            words = f"{said}. {problem_words.advice(trouble.advice)}".strip()
            trouble = Notice(
                text=f"{trouble.place}: {words}" if trouble.place else words, level=trouble.level
            )
        self.noticed.emit(trouble)

    # ── on the disk ──

    def _open(
        self,
        make: Callable[[Callable[[Kept], None]], Keeper],
        *,
        recovered: bool = False,
        came_from: Path | None = None,
    ) -> None:
        """Put what `make` opens, in the background, in the place of the brief at hand, or tell why it cannot be opened."""
        sitting = object()
        try:
            keeper = in_background(lambda: make(self._teller(sitting)))
        except BriefingError as error:
            self.noticed.emit(failure(error))
            return
        self._reader.forget()
        left, self._keeper, self._sitting = self._keeper, keeper, sitting
        # Its own file gets what is pending; about what has no file, a person has decided.
        in_background(lambda: left.close(discard=True))
        self._standing, self._recovered, self._let_go = keeper.kept, recovered, False
        self._came_from = came_from
        self._held.watch(keeper if keeper.session.read_only is not None else None)
        keeper.session.listen(self.brief_changed.emit)
        self.brief_changed.emit(keeper.session.brief)
        self.kept.emit(self._standing)
        keeper.look_over(lambda lost: self._bridge.came.emit((sitting, lost)))

    def _is_open(self, path: Path) -> bool:
        own = self._keeper.session.path
        return own is not None and own.resolve() == path.resolve()

    def _teller(self, sitting: object) -> Callable[[Kept], None]:
        """Return what a keeper tells through; only the one at hand is listened to."""
        bridge = self._bridge
        return lambda kept: bridge.came.emit((sitting, kept))

    def _heard(self, came: tuple[object, Kept | Problem]) -> None:
        sitting, told = came
        if sitting is not self._sitting:
            return
        if isinstance(told, Kept):
            self._hear(told)
        else:
            self._keeper.session.report_lost(told)
            self.brief_changed.emit(self.brief)

    def _hear(self, kept: Kept) -> None:
        before, pending = self._standing.standing, kept.standing is Standing.PENDING
        if kept == self._standing:
            return
        if pending and before in (Standing.ASIDE, Standing.FAILED):
            return  # until the edit is written, what stood against the last one is what matters
        notice = None if pending else notice_of(kept, before)
        self._standing = kept
        self.kept.emit(kept)
        if notice is not None:
            self.noticed.emit(notice)

    def _freed(self) -> None:
        words = self.tr("{name} can be changed now. Go on working: the next edit opens it for changes.")
        self.noticed.emit(Notice(text=words.format(name=self.path.name if self.path else "")))

    def _regained(self) -> bool:
        """Open a brief for changes that could only be read, where it is free by now; return whether it is still the same."""
        path, before = self.path, self.brief
        if not self._held.free or path is None:
            return False
        self.open(path)
        if self.read_only or self.path != path:
            return False
        if self.brief != before:
            words = self.tr("{name} was changed meanwhile. It is shown as it is now, and can be changed.")
            self.noticed.emit(Notice(text=words.format(name=path.name), level=Level.WARNING))
        return self.brief == before

    def _refuse(self, error: BriefingError) -> None:
        """Tell that the brief cannot be changed, and have it shown as it is."""
        words, since = self._refused
        if error.message != words or time.monotonic() - since > _QUIET_S:
            self.noticed.emit(failure(error))
        self._refused = (error.message, time.monotonic())
        self.brief_changed.emit(self.brief)

    def _reviewer(self) -> str:
        return self.brief.prepared_by or account()


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

"""Keeping: every edit of a session is on the disk within a second, written by a thread of its own.

The thread waits a moment after an edit, so that a burst of edits is one write, and writes the brief as it then is as the
working state (`store.history`). Where the brief's own file cannot be written it is kept in a recovery file at once, and the
own file is tried again every few seconds.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.app.recovery import STANDS_FOR
from briefing.app.session import Session
from briefing.app.shelf import Kept, Shelf, Standing
from briefing.errors import StoreError
from briefing.store.brief_file import load, noted
from briefing.store.contents import lost_original
from briefing.store.history import Entry, Kind, Version
from briefing.store.open_file import refuse_protected
from briefing.store.window_lock import WindowLock, account

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.problem import Problem

__all__ = ["Keeper", "Kept", "Kind", "Standing", "Version", "account"]

Tell = Callable[[Kept], None]
Answer = TypeVar("Answer")
_Call = tuple[Callable[[], Any], Future[Any]]

_MOMENT = 0.15  # seconds from an edit to its writing
_REST = 3.0  # the thread rests three times as long as a write took, so that a large brief does not keep the disk busy …
_AT_MOST = (
    0.35  # … but never so long that an edit would be a second old, with what its field waited and two writes
)
_AGAIN = 2.0  # seconds until a file that refused is tried again
_SEAL = 600.0  # seconds after which a working state becomes an entry of the history


class Keeper:
    """Keeps one session on the disk. `told` hears how it stands, on the keeper's thread, after each write and failure."""

    def __init__(
        self,
        session: Session,
        *,
        shelf: Shelf | None = None,
        folder: Path | None = None,
        by: str = "",
        told: Tell = lambda _: None,
    ) -> None:
        """Keep `session` from its next edit on; `folder` is that of the recovery files, `by` who makes the edits."""
        self.session = session
        self.shelf = shelf or Shelf(session.originals, path=session.path, lock=None, folder=folder)
        self._by, self._told = by or account(), told
        self._bell = threading.Condition()
        self._pending: Brief | None = None  # not on the disk yet
        self._again: Brief | None = None  # in a recovery file, and to be tried on its own file again
        self._due = self._rested = 0.0
        self._names: list[str] = []
        self._begun: float | None = None
        self._calls: deque[_Call] = deque()
        self._looks: Iterator[None] | None = None
        self._ended = self._gave_up = False
        self.kept = Kept()
        session.listen(self._changed)
        self._thread = threading.Thread(target=self._run, name="keeping", daemon=True)
        self._thread.start()

    @classmethod
    def open(
        cls, path: Path, *, folder: Path | None = None, by: str = "", told: Tell = lambda _: None
    ) -> Keeper:
        """Open a `.brief` file and keep it; `StoreError` where it is none.

        The session is read-only where another window has the file, or where it may not be written.
        """
        lock, reason = None, None
        try:
            refuse_protected(path)
            lock = WindowLock(path)
        except StoreError as error:
            reason = error
        try:
            session = Session.open(path, thorough=False)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        session.read_only = reason
        shelf = Shelf(session.originals, path=path, lock=lock, folder=folder)
        keeper = cls(session, shelf=shelf, by=by, told=told)
        keeper.ask(shelf.hold)
        return keeper

    @classmethod
    def recover(
        cls, path: Path, *, folder: Path | None = None, by: str = "", told: Tell = lambda _: None
    ) -> Keeper:
        """Go on with a brief that a dead window has left in a recovery file; `StoreError` where that cannot be read."""
        lock = WindowLock(path)
        try:
            stored = load(path, thorough=False)
            session = Session(stored.brief, originals=stored.originals)
            shelf = Shelf(session.originals, path=None, lock=None, folder=folder or path.parent)
            shelf.adopt(path, lock)
            behind = [stored.originals]
            with suppress(StoreError):  # what it stood for may have the originals that it has not
                behind.append(load(_path_noted(path), thorough=False).originals)
            session.originals.settle((), *behind)
        except BaseException:
            lock.release()
            raise
        for source in stored.brief.sources:
            if source.sha256 not in session.originals and not source.excerpt:
                session.report_lost(lost_original(source))
        keeper = cls(session, shelf=shelf, by=by, told=told)
        keeper.kept = Kept(standing=Standing.RECOVERY, at=stored.versions[-1].saved_at, path=path)
        return keeper

    # ── what the owner of the session calls ──

    def save(self, path: Path | None = None, *, label: str = "", kind: Kind = Kind.SAVED) -> Future[Kept]:
        """Save the brief as it now is as an entry of its history, in its own file or from now on in the one at `path`.

        The answer, or a `StoreError`, comes from the keeper's thread; `Session.saved_as` is the caller's to call then.
        """
        brief, name = self.session.brief, label or self.session.undo_label or "Save"
        return self.ask(lambda: self._save(brief, path, name, kind))

    def versions(self) -> Future[tuple[Version, ...]]:
        """Ask for the history, the oldest first, the last edits included."""
        return self.ask(lambda: (self._write(), self.shelf.versions())[1])

    def brief_of(self, number: int) -> Future[Brief]:
        """Ask for the brief of a version; the answer may be a `StoreError`."""
        return self.ask(lambda: self.shelf.brief_of(number))

    def ask(self, work: Callable[[], Answer]) -> Future[Answer]:
        """Have `work` done in the keeper's thread."""
        answer: Future[Answer] = Future()
        with self._bell:
            if self._ended:
                answer.set_exception(StoreError("the brief was closed"))
            else:
                self._calls.append((work, answer))
                self._bell.notify()
        return answer

    def look_over(self, found: Callable[[Problem], None]) -> None:
        """Read every original once, when there is nothing else to do, and tell of each that is damaged."""
        with self._bell:
            self._looks = self._damaged(found)
            self._bell.notify()

    def flush(self, timeout: float = 5.0) -> bool:
        """Write what is pending and return whether that went well within `timeout` seconds."""
        if self._pending is None:
            return self.kept.standing is not Standing.FAILED
        with suppress(TimeoutError, StoreError):
            self.ask(self._write).result(timeout)
        return self._pending is None and self.kept.standing is not Standing.FAILED

    def close(self, *, discard: bool = False, timeout: float = 5.0) -> bool:
        """Write what is pending, close the files, and return whether all that was done within `timeout` seconds.

        With `discard`, a brief without a file of its own is not kept for the next start.
        """
        with self._bell:
            if self._ended:
                return not self._thread.is_alive()
            if discard:
                self._pending = None
                self._calls.append((self.shelf.drop_recovery, Future()))
            self._ended = True
            self._bell.notify()
        self._thread.join(timeout)
        return not self._thread.is_alive() and self._pending is None

    # ── on the session's thread ──

    def _changed(self, brief: Brief) -> None:
        with self._bell:
            if self._ended:
                return
            self._names.append(self.session.last_change)
            first, self._pending = self._pending is None, brief
            if (
                first
            ):  # also where a file that refused waits for its next turn: this edit does not wait so long
                self._due = max(time.monotonic() + _MOMENT, self._rested)
                self._bell.notify()
        if first and self.kept.standing is not Standing.PENDING:
            self._told(Kept(standing=Standing.PENDING, at=_now(), path=self.kept.path))

    # ── on the keeper's thread ──

    def _run(self) -> None:
        while (call := self._next()) is not None:
            _answer(*call)
        self.shelf.close()

    def _next(self) -> _Call | None:
        """Wait until there is something to do and return it; None once all is done and nothing more will come."""
        with self._bell:
            while not self._calls:
                if self._ended:
                    return self._last_call()
                unwritten = self._pending or self._again
                if unwritten is None and self._looks is not None:
                    return self._look_on, Future()
                rest = self._due - time.monotonic() if unwritten is not None else None
                if rest is not None and rest <= 0:
                    return self._write, Future()
                self._bell.wait(rest)
            return self._calls.popleft()

    def _last_call(self) -> _Call | None:
        """Return the last writing of what is pending, once."""
        if self._pending is None or self._gave_up:
            return None
        self._gave_up = True
        return self._write, Future()

    def _write(self) -> Kept:
        """Write what is pending, or what could not be written before, and return where it stands."""
        with self._bell:
            brief, self._pending = self._pending or self._again, None
            names = tuple(self._names)
        if brief is None:
            return self.kept
        began = time.monotonic()
        sealing = self._begun is not None and began - self._begun > _SEAL
        kind, label = Kind.KEPT if sealing else Kind.WORKING, names[-1] if names else "Edit"
        entry = Entry(label=label, at=_now(), by=self._by, kind=kind, edits=_told_once(names))
        try:
            kept = self.shelf.keep(brief, entry)
        except Exception as error:  # noqa: BLE001 - whatever it was, the thread goes on and tries again
            defect = StoreError(
                f"a defect of the program: {type(error).__name__}: {error}", advice="Report it."
            )
            kept = Kept(standing=Standing.FAILED, at=entry.at, path=self.shelf.path, error=defect)
        self._settle(brief, kept, began)
        if kept.standing is not Standing.FAILED:
            self._begun = None if sealing else self._begun or began
            if sealing:
                self._sealed(len(names))
        return kept

    def _settle(self, brief: Brief, kept: Kept, began: float) -> None:
        """Note where the brief stands now, and when it is to be written again."""
        now = time.monotonic()
        with self._bell:
            if kept.standing is Standing.FAILED and self._pending is None:
                self._pending = brief
            self._again = brief if kept.standing is Standing.ASIDE else None
            self._rested = now + min(_REST * (now - began), _AT_MOST)
            troubled = kept.standing in (Standing.FAILED, Standing.ASIDE)
            self._due = now + _AGAIN if troubled else max(now + _MOMENT, self._rested)
        self.kept = kept
        with suppress(RuntimeError):  # a window that is gone already hears nothing
            self._told(kept)

    def _save(self, brief: Brief, path: Path | None, label: str, kind: Kind) -> Kept:
        with self._bell:
            names = tuple(self._names)
        entry = Entry(label=label, at=_now(), by=self._by, kind=kind, edits=_told_once(names))
        began = time.monotonic()
        if path is None and self.shelf.path is None:
            kept = self.shelf.keep(brief, entry)
            if kept.error is not None:
                raise kept.error
        else:
            kept = self.shelf.save(brief, entry, path)
        with self._bell:
            if self._pending is brief:
                self._pending = None
        self._sealed(len(names))
        self._settle(brief, kept, began)
        return kept

    def _sealed(self, count: int) -> None:
        """Begin a new entry of the history: what it lists are the edits after the first `count`."""
        self._begun = None
        with self._bell:
            del self._names[:count]

    def _look_on(self) -> None:
        if self._looks is not None and next(self._looks, self) is self:
            self._looks = None

    def _damaged(self, found: Callable[[Problem], None]) -> Iterator[None]:
        for source in self.session.brief.sources:
            if source.excerpt:  # it came without its original, and the checks say so
                continue
            try:
                self.session.originals[source.sha256]
            except KeyError:
                found(lost_original(source))
            except StoreError:
                found(lost_original(source, damaged=True))
            yield


def _answer(work: Callable[[], Any], answer: Future[Any]) -> None:
    try:
        answer.set_result(work())
    except Exception as error:  # noqa: BLE001 - it is the asker's
        answer.set_exception(error)


def _told_once(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of edits, one that follows itself told once."""
    return tuple(name for name, _ in groupby(names))


def _path_noted(recovery: Path) -> Path:
    return Path(noted(recovery, STANDS_FOR) or recovery)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

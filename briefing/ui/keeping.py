"""Keeping, as Qt sees it: answers of the keeper's thread on the main one, and the words for how a brief stands."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

from briefing.app.keeping import Kept, Standing
from briefing.model.problem import Level
from briefing.ui import trouble_words
from briefing.ui.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")


class Bridge(QObject):
    """Carries what is told on another thread over to the one that this lives on.

    Signals:
        came: what was told.
    """

    came = Signal(object)


class _Bell(QObject):
    rang = Signal()


def awaited(answer: Future[Answer]) -> Answer:
    """Return the answer, or raise what it is; meanwhile the window is drawn and its keys wait their turn."""
    if not answer.done() and QCoreApplication.instance() is not None:
        loop, bell = QEventLoop(), _Bell()
        # Queued, so that a bell that rings before the loop runs is heard in it.
        bell.rang.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        answer.add_done_callback(lambda _: bell.rang.emit())
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return answer.result()


def in_background(work: Callable[[], Answer]) -> Answer:
    """Return what `work` returns, or raise what it raises, done in a thread of its own while the window is drawn."""
    answer: Future[Answer] = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it is the caller's
            answer.set_exception(error)

    threading.Thread(target=run, name="asking", daemon=True).start()
    return awaited(answer)


def in_words(kept: Kept, *, read_only: bool = False) -> str:
    """Return how a brief stands on the disk in a few words for the status bar, or nothing."""
    if read_only:
        return _tr("Read-only")
    words = {
        Standing.NOTHING: "",
        Standing.PENDING: _tr("Saving…"),
        Standing.OWN: _tr("Saved {time}"),
        Standing.RECOVERY: _tr("Not saved under a name · recovery copy {time}"),
        Standing.ASIDE: _tr("Not saved: {reason} · recovery copy {time}"),
        Standing.FAILED: _tr("Not saved: {reason}"),
    }
    return words[kept.standing].format(time=_clock(kept.at), reason=_reason(kept))


def notice_of(kept: Kept, before: Standing) -> Notice | None:
    """Return what is to be told where a brief came to stand worse than `before`, or well again; else None."""
    troubled = (Standing.ASIDE, Standing.FAILED)
    if kept.standing in troubled and kept.standing is not before:
        where = kept.error.where if kept.error else ""
        what = f"{where}: {_reason(kept)}" if where else _reason(kept)
        advice = trouble_words.advice(kept.error.advice) if kept.error else ""
        if kept.standing is Standing.ASIDE:
            words = _tr(
                "{what}. Your edits are kept in a recovery file meanwhile, and nothing is lost. {advice}"
            )
            level = Level.WARNING
        else:
            words = _tr(
                "{what}. Your last edits are in this window only: keep it open. {advice}"
                " Saving is tried again every two seconds."
            )
            level = Level.ERROR
        return Notice(text=words.format(what=what, advice=advice), level=level)
    if before in troubled and kept.standing in (Standing.OWN, Standing.RECOVERY):
        return Notice(text=_tr("The brief is saved again, with all its edits: {path}").format(path=kept.path))
    return None


def _reason(kept: Kept) -> str:
    return trouble_words.detail(kept.error.detail) if kept.error else ""


def _clock(at: str) -> str:
    """Return the time of day of an ISO 8601 time, on this computer's clock."""
    try:
        return datetime.fromisoformat(at).astimezone().strftime("%H:%M:%S")
    except ValueError:
        return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("keeping", words)

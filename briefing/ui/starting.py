"""Starting: what the start page offers – briefs opened lately, and what a window that died has left – and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.app.recent import remember_brief
from briefing.app.recovery import discard, recoverable
from briefing.errors import BriefingError
from briefing.ui.notices import failure
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.app.recovery import Recoverable
    from briefing.ui.desk import Desk
    from briefing.ui.files import Files
    from briefing.ui.panels.start import StartPanel


class Starting(QObject):
    """Joins the start page to the desk, and remembers which briefs were opened and saved."""

    def __init__(self, desk: Desk, files: Files, page: StartPanel, parent: QObject) -> None:
        """Offer what there is; nothing is opened before a person says so."""
        super().__init__(parent)
        self._desk, self._files, self._page = desk, files, page
        self._lane = Lane("starting", self)
        page.brief_chosen.connect(self._open)
        page.recovery_chosen.connect(self._recover)
        page.recovery_discarded.connect(self._discard)
        desk.saved.connect(self.remember)
        self.refresh()

    def refresh(self) -> None:
        """Offer what there is now; it is looked for in the background."""
        self._lane.run(lambda _: recoverable(), done=self._page.show_recoverable, failed=self._failed)

    def remember(self, path: Path | None = None) -> None:
        """Put the brief at hand, which lies in `path`, at the head of those opened lately."""
        lies_in = path or self._desk.path
        if lies_in is not None:
            remember_brief(lies_in, self._desk.brief.title or self._desk.brief.serial)

    def close(self) -> None:
        """Look for nothing more."""
        self._lane.close()

    def _failed(self, error: Exception) -> None:
        self._desk.noticed.emit(failure(error))

    def _open(self, path: Path) -> None:
        self._files.take([path])

    def _recover(self, left: Recoverable) -> None:
        if self._files.may_leave():
            self._desk.recover(left.path)

    def _discard(self, left: Recoverable) -> None:
        try:
            discard(left.path)
        except BriefingError as error:
            self._desk.noticed.emit(failure(error))
        self.refresh()

"""Versions: joins the history's panel to the desk. Files are read in the keeper's thread, and nobody waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from briefing.app.keeping import Kept, Kind, Standing
from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.model.difference import difference
from briefing.ui.keeping import Bridge, awaited
from briefing.ui.notices import failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from briefing.app.keeping import Keeper
    from briefing.model.difference import Change
    from briefing.ui.desk import Desk
    from briefing.ui.panels.history import HistoryPanel


Answer = TypeVar("Answer")


class Versions(QObject):
    """The history of the brief on the desk, as the panel shows it and a person uses it."""

    def __init__(self, desk: Desk, panel: HistoryPanel, parent: QObject | None = None) -> None:
        """Join the two."""
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self._bridge = Bridge(self)
        self._bridge.came.connect(self._arrived)
        panel.asked.connect(self.refresh)
        panel.version_chosen.connect(self._compare)
        panel.named.connect(self.name)
        panel.restored.connect(self.restore)
        desk.kept.connect(self._kept)

    def refresh(self) -> None:
        """Have the panel show the history as it now is."""
        keeper = self._desk.keeper
        self._ask(keeper, keeper.versions(), self._panel.show_versions)

    def name(self, label: str) -> None:
        """Keep the brief as it now is in its history under a name, for good."""
        if self._desk.keep_version(label=label, kind=Kind.NAMED):
            self.refresh()

    def restore(self, number: int) -> None:
        """Make the brief what it was in a version: an edit like any other, which can be taken back."""
        keeper = self._desk.keeper
        try:
            brief = awaited(keeper.brief_of(number))
            label = next((each.label for each in awaited(keeper.versions()) if each.number == number), "")
        except BriefingError as error:
            self._desk.noticed.emit(failure(error))
            return
        self._desk.apply(self.tr("Restore “{label}”").format(label=label), lambda _: brief)

    def _compare(self, number: int) -> None:
        keeper, before = self._desk.keeper, self._panel.before(number)

        def compare() -> tuple[Change, ...]:
            old = keeper.shelf.brief_of(before) if before is not None else Brief()
            return difference(old, keeper.shelf.brief_of(number))

        self._ask(keeper, keeper.ask(compare), lambda changes: self._panel.show_changes(number, changes))

    def _kept(self, kept: Kept) -> None:
        if self._panel.isVisible() and kept.standing is not Standing.PENDING:
            self.refresh()

    def _ask(self, keeper: Keeper, answer: Future[Answer], show: Callable[[Answer], None]) -> None:
        """Have the answer shown when it comes, unless another brief is open by then."""

        def shown() -> None:
            if keeper is not self._desk.keeper:
                return
            try:
                show(answer.result())
            except BriefingError as error:
                self._desk.noticed.emit(failure(error))

        answer.add_done_callback(lambda _: self._bridge.came.emit(shown))

    def _arrived(self, shown: Callable[[], None]) -> None:
        # A bound slot of a QObject: Qt queues the call into the thread that this object lives in.
        shown()

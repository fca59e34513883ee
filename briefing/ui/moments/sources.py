"""Sources: what the brief rests on, and how more comes in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from briefing.app.exporting import write_file
from briefing.app.importing import Stated
from briefing.errors import BriefingError, StoreError
from briefing.ui.intake import Intake
from briefing.ui.moments.moment import Moment
from briefing.ui.notices import Notice, failure
from briefing.ui.panels.by_hand import ByHandPanel
from briefing.ui.panels.imports import ImportsPanel
from briefing.ui.panels.source_details import SourceDetailsPanel
from briefing.ui.panels.ways_in import WaysInPanel
from briefing.ui.reading import Reader
from briefing.ui.widgets.layouts import stack_up

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from briefing.model.brief import Brief
    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel
    from briefing.ui.source_fields import ByHand


class SourcesMoment(Moment):
    """The ways in, what comes in, and the source in hand."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        reader = desk.findChild(Reader)
        assert reader is not None  # noqa: S101 - a desk has one
        self.intake = Intake(desk, reader, self)
        self.original_of: Callable[[str], bytes | None] = lambda _: None
        """Gives the bytes of a source as they came, by their SHA-256, or None; the window says who has them."""
        self.ways, self.by_hand = WaysInPanel(self), ByHandPanel(self)
        self.imports = ImportsPanel(self.intake.list, self)
        self.details = SourceDetailsPanel(self)
        work = QWidget(self)
        stack_up(work, self.ways, self.imports, self.details, stretched=self.details)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(work)
        self._stack.addWidget(self.by_hand)
        stack_up(self, self._stack, stretched=self._stack)
        self._connect()

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Sources")

    @property
    def panels(self) -> Sequence[Panel]:
        """The ways in, what comes in, the source in hand, and the form for a text by hand."""
        return (self.ways, self.imports, self.details, self.by_hand)

    def note(self, brief: Brief) -> str:
        """Return how many there are."""
        return str(len(brief.sources)) if brief.sources else ""

    def begin(self) -> None:
        """Put the focus on the ways in, or into the form for a text by hand."""
        (self.ways if self._stack.currentIndex() == 0 else self.by_hand).setFocus()

    def show_source(self, source_id: str) -> None:
        """Take a source in hand."""
        self.details.show_brief(self.desk.brief)
        self.details.show_source(source_id)

    # ── what the actions call ──

    def write_by_hand(self) -> None:
        """Show the form for a text by hand."""
        self._stack.setCurrentIndex(1)
        self.by_hand.setFocus()

    def ask_folder(self) -> None:
        """Ask which folder to add."""
        name = QFileDialog.getExistingDirectory(self.window(), self.tr("Add a folder of reports"))
        if name:
            self.intake.take([Path(name)])

    def remove_source(self) -> None:
        """Take the source in hand out of the brief."""
        self.details.remove()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Cancel reading with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.intake.busy:
            self.intake.cancel()
        else:
            super().keyPressEvent(event)

    # ── what its panels tell ──

    def _connect(self) -> None:
        self.intake.noticed.connect(self.ways.noticed)
        self.imports.accepted.connect(self.intake.accept)
        self.imports.put_away.connect(self.intake.put_away)
        self.imports.source_chosen.connect(self.show_source)
        self.by_hand.written.connect(self._written)
        self.by_hand.left.connect(self._back)
        self.details.attaching.connect(self._ask_page)
        self.details.copy_wanted.connect(self._save_copy)

    def _written(self, written: ByHand) -> None:
        stated = Stated(
            title=written.title,
            publisher=written.publisher,
            address=written.address,
            published=written.published,
        )
        self.intake.take_typed(written.text, stated)
        self._back()

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.ways.setFocus()

    def _ask_page(self, source_id: str) -> None:
        title = self.tr("Attach the saved page")
        kinds = self.tr("Reports (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if name:
            self.intake.attach(Path(name), source_id)

    def _save_copy(self, source_id: str) -> None:
        source = self.desk.brief.source(source_id)
        # A file name from outside is only proposed, and only its last part: it is no path.
        proposed = Path(source.file_name).name or "report"
        name, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save a copy as it came"), proposed)
        if not name:
            return
        try:
            original = self.original_of(source.sha256)
            if original is None:
                raise StoreError(self.tr("the bytes as they came are not at hand"), where=source.name)
            write_file(Path(name), original)
        except BriefingError as error:
            self.ways.noticed.emit(failure(error))
        else:
            self.ways.noticed.emit(Notice(text=self.tr("The copy is in {path}").format(path=name)))

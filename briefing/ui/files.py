"""Files: what is opened, added, saved and exported, and the questions that belong to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing import resources
from briefing.app.recent import remember_brief
from briefing.model.problem import Level
from briefing.ui.notices import Decision, Notice, ask_unsaved
from briefing.ui.pdf_briefs import SUFFIX as PDF

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.ui.desk import Desk
    from briefing.ui.intake import Intake
    from briefing.ui.pdf_briefs import CameBrief

_BRIEF = ".brief"
_SAMPLES = ("coast-daily.html", "sahel-wire.txt", "courrier-du-fleuve.md")


class Files(QObject):
    """The ways of files into the window and out of it.

    `flush` is called before anything is saved, so that what is being typed is saved too.
    """

    def __init__(self, desk: Desk, intake: Intake, window: QWidget, flush: Callable[[], None]) -> None:
        """Work for `window`, which the dialogs stand over; reports go through `intake`."""
        super().__init__(window)
        self._desk, self._intake, self._window, self._flush = desk, intake, window, flush

    # ── in ──

    def take(self, paths: Sequence[Path]) -> None:
        """Open the brief among these files, if there is one, and add the others as reports."""
        briefs = [path for path in paths if path.suffix.lower() == _BRIEF]
        reports = [path for path in paths if path.suffix.lower() != _BRIEF]
        if len(briefs) > 1:
            words = self.tr("One window holds one brief; {name} was opened.").format(name=briefs[0].name)
            self._desk.noticed.emit(Notice(text=words, level=Level.WARNING))
        if briefs and not self._open(briefs[0]):
            return
        self._intake.take(reports)

    def ask_reports(self) -> None:
        """Ask which reports to add."""
        title = self.tr("Add reports")
        kinds = self.tr("Reports (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder(), kinds)
        self.take([Path(name) for name in names])

    def ask_brief(self) -> None:
        """Ask which brief to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open brief"), self._folder(), self.tr("Briefs (*.brief *.pdf)")
        )
        path = Path(name)
        if name and path.suffix.lower() == PDF:
            self._intake.take([path])
        elif name:
            self._open(path)

    def try_sample(self) -> None:
        """Add the project's own sample reports: three accounts of one morning."""
        self.take([resources.assets() / "samples" / name for name in _SAMPLES])

    def new(self) -> bool:
        """Open an empty brief, once nothing of the one at hand can be lost; return whether that was so."""
        if self.may_leave():
            self._desk.new()
            return True
        return False

    def open_carried(self, came: CameBrief) -> None:
        """Open the brief that a PDF carries, and add the reports that came along; the PDF is never written to."""
        if self.may_leave():
            self._desk.open_carried(came.brief, came.path)
            self._intake.take(came.reports)

    def _open(self, path: Path) -> bool:
        if not self.may_leave():
            return False
        self._desk.open(path)
        if self._desk.path is not None:
            remember_brief(path, self._desk.brief.title or self._desk.brief.serial)
        return True

    # ── out ──

    def save(self) -> bool:
        """Save the brief to its file, or ask for one; return whether it is saved."""
        self._flush()
        return self._desk.save() if self._desk.path else self.save_as()

    def save_as(self) -> bool:
        """Ask where to save the brief; return whether it is saved."""
        self._flush()
        path = self._ask_target(self.tr("Save brief"), _BRIEF, self.tr("Briefs (*.brief)"))
        return path is not None and self._desk.save(path)

    def may_leave(self) -> bool:
        """Return whether the brief at hand may go: nothing is unsaved, or a person said what to do about it."""
        self._flush()
        if not self._desk.changed:
            return True
        decision = ask_unsaved(self._window, self._name())
        if decision is Decision.DISCARD:
            self._desk.discard()  # or it would be offered at the next start
            return True
        return decision is Decision.SAVE and self.save()

    def _ask_target(self, title: str, suffix: str, kinds: str) -> Path | None:
        proposed = str(Path(self._folder()) / f"{_file_name(self._name())}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suffix)

    def _name(self) -> str:
        brief, came_from = self._desk.brief, self._desk.came_from
        named = came_from.stem if came_from is not None else ""
        return named or brief.serial or brief.title or self.tr("brief")

    def _folder(self) -> str:
        lies_in = self._desk.path or self._desk.came_from
        return str(lies_in.parent) if lies_in else ""


def _file_name(words: str) -> str:
    """Return `words` as a file's name: a title is text from outside and must not become a path."""
    kept = "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in words)
    return kept.strip(" -")[:80] or "brief"

"""Files: what is opened, added, saved and exported, and the questions that belong to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing import resources
from briefing.model.problem import Level
from briefing.ui.notices import Decision, Notice, ask_unsaved

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.ui.desk import Desk
    from briefing.ui.pages import PageMaker

_BRIEF = ".brief"
_SAMPLE = "coast-daily.html"


class Files(QObject):
    """The ways of files into the window and out of it.

    `flush` is called before anything is saved, so that what is being typed is saved too.
    """

    def __init__(self, desk: Desk, pages: PageMaker, window: QWidget, flush: Callable[[], None]) -> None:
        """Work for `window`, which the dialogs stand over."""
        super().__init__(window)
        self._desk, self._pages, self._window, self._flush = desk, pages, window, flush
        pages.exported.connect(self._exported)
        pages.export_failed.connect(desk.noticed)

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
        self._desk.add(reports)

    def ask_reports(self) -> None:
        """Ask which reports to add."""
        title = self.tr("Add reports")
        kinds = self.tr("Reports (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder(), kinds)
        self.take([Path(name) for name in names])

    def ask_brief(self) -> None:
        """Ask which brief to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open brief"), self._folder(), self.tr("Briefs (*.brief)")
        )
        if name:
            self._open(Path(name))

    def try_sample(self) -> None:
        """Add the project's own sample report."""
        self.take([resources.assets() / "samples" / _SAMPLE])

    def new(self) -> None:
        """Open an empty brief, once nothing of the one at hand can be lost."""
        if self.may_leave():
            self._desk.new()

    def _open(self, path: Path) -> bool:
        if not self.may_leave():
            return False
        self._desk.open(path)
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

    def ask_export(self) -> None:
        """Ask where to write the pages, and write them."""
        path = self._ask_target(self.tr("Export PDF"), ".pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the pages of the brief as it is now to `path`."""
        self._flush()
        self._pages.export(self._desk.brief, path)

    def may_leave(self) -> bool:
        """Return whether the brief at hand may go: nothing is unsaved, or a person said what to do about it."""
        self._flush()
        if not self._desk.changed:
            return True
        decision = ask_unsaved(self._window, self._name())
        return decision is Decision.DISCARD or (decision is Decision.SAVE and self.save())

    def _exported(self, path: Path) -> None:
        self._desk.noticed.emit(Notice(text=self.tr("The pages are in {path}").format(path=path)))

    def _ask_target(self, title: str, suffix: str, kinds: str) -> Path | None:
        proposed = str(Path(self._folder()) / f"{_file_name(self._name())}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suffix)

    def _name(self) -> str:
        brief = self._desk.brief
        return brief.serial or brief.title or self.tr("brief")

    def _folder(self) -> str:
        return str(self._desk.path.parent) if self._desk.path else ""


def _file_name(words: str) -> str:
    """Return `words` as a file's name: a title is text from outside and must not become a path."""
    kept = "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in words)
    return kept.strip(" -")[:80] or "brief"

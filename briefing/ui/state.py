"""The state of the window in words: its title, the line at its foot, and which actions make sense now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy

from briefing.ui.actions import ACTIONS, Needs, translated
from briefing.ui.edit_words import said
from briefing.ui.keeping import in_words
from briefing.ui.offsets import plain
from briefing.ui.panels.problems import in_numbers
from briefing.ui.widgets.heads import Elided

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.ui.main_window import MainWindow

_CLAIMS = 1


class WindowState(QObject):
    """Says in the window's title and at its foot how things stand, and switches actions on and off."""

    def __init__(self, window: MainWindow) -> None:
        """Speak for `window`."""
        super().__init__(window)
        self._window = window
        self._said: tuple[object, ...] = ()
        self._saved, self._counts, self._against = (Elided("", window) for _ in range(3))
        for label in (self._saved, self._counts, self._against):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            window.statusBar().addWidget(label)
        window.statusBar().setSizeGripEnabled(False)
        window.desk.saved.connect(lambda _: self.say(window.desk.brief))
        window.desk.kept.connect(lambda _: self.say(window.desk.brief))

    def say(self, brief: Brief) -> None:
        """Say how things stand with `brief`."""
        desk, problems = self._window.desk, self._window.problems.problems
        state = (brief, desk.standing, desk.read_only, desk.changed, desk.undo_label, desk.redo_label)
        now = (*state, problems, self._window.moment)
        # Many tell that something changed, and with one key several of them. A brief is compared by what it is,
        # not by what is in it: a new one may have thousands of claims.
        if len(now) == len(self._said) and brief is self._said[0] and now[1:] == self._said[1:]:
            return
        self._said = now
        self._say_title(brief)
        self._say_foot(brief)
        self._switch(brief)

    def _say_title(self, brief: Brief) -> None:
        name = plain(brief.title) or self.tr("Untitled brief")
        serial = self.tr("{serial} issue {issue}").format(serial=plain(brief.serial), issue=brief.issue)
        # "[*]" in a title would be taken for the place of the mark.
        words = f"{name} — {serial}" if brief.serial else name
        self._window.setWindowTitle(f"{words.replace('[*]', '[ ]')}[*]")
        self._window.setWindowModified(self._window.desk.changed)

    def _say_foot(self, brief: Brief) -> None:
        desk = self._window.desk
        self._saved.setText(in_words(desk.standing, read_only=bool(desk.read_only)))
        left = len(brief.unreviewed)
        words = self.tr("%n claim(s)", "", len(brief.claims))
        words += self.tr(": {decided} reviewed, {left} left · ").format(
            decided=len(brief.claims) - left, left=left
        )
        words += self.tr("%n source(s)", "", len(brief.sources))
        self._counts.setText(words if brief.sources else "")
        self._against.setText(in_numbers(self._window.problems.problems) if brief.sources else "")

    def _switch(self, brief: Brief) -> None:
        window, desk = self._window, self._window.desk
        have = {
            Needs.NOTHING: True,
            Needs.SOURCES: bool(brief.sources),
            Needs.CLAIM: bool(brief.claims) and window.moment == _CLAIMS,
            Needs.UNDO: bool(desk.undo_label),
            Needs.REDO: bool(desk.redo_label),
        }
        for action in ACTIONS:
            window.actions_by_name[action.name].setEnabled(have[action.needs])
        for name, label in (("undo", desk.undo_label), ("redo", desk.redo_label)):
            own = next(translated(each.text) for each in ACTIONS if each.name == name)
            shown = plain(said(label)).replace("&", "&&")
            words = self.tr("{action}: {edit}").format(action=own, edit=shown)
            window.actions_by_name[name].setText(words if label else own)

"""AddLine: a line that adds something by its name, with type-ahead over what is known already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QPushButton, QWidget

from briefing.ui.offsets import plain
from briefing.ui.widgets.inputs import Line

if TYPE_CHECKING:
    from collections.abc import Mapping


class AddLine(QWidget):
    """A line and a button: Enter takes what is named so already, else tells the words.

    Signals:
        picked: the id of a known noun that was chosen.
        named: the words typed, where they name no known noun.
    """

    picked = Signal(str)
    named = Signal(str)

    def __init__(self, words: str, button: str, parent: QWidget | None = None) -> None:
        """Show an empty line that asks for `words`, and a button that does what Enter does."""
        super().__init__(parent)
        self._known: dict[str, str] = {}
        self.line = Line(self)
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self._list = QStringListModel(self)
        completer = QCompleter(self._list, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        completer.activated.connect(self._pick)
        self.line.returnPressed.connect(self.take)
        self.button = QPushButton(button, self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def offer(self, known: Mapping[str, str]) -> None:
        """Offer what is known: ids by their words."""
        wanted = {plain(words): noun for words, noun in known.items()}
        if wanted != self._known:
            self._known = wanted
            self._list.setStringList(list(wanted))

    def take(self) -> None:
        """Tell what was typed."""
        typed = self.line.text().strip()
        if not typed:
            return
        same = next((words for words in self._known if words.casefold() == typed.casefold()), "")
        if same:
            self._pick(same)
        else:
            self.line.clear()
            self.named.emit(typed)

    def _pick(self, words: str) -> None:
        noun = self._known.get(words)
        self.line.clear()
        # The completer may write the words into the line after this; the line is for the next name.
        QTimer.singleShot(0, self.line, lambda: self.line.clear() if self.line.text() == words else None)
        if noun is not None:
            self.picked.emit(noun)

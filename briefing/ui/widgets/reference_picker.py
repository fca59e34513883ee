"""References: some nouns out of many, chosen by typing a part of their words; what is chosen stands under the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.ui.offsets import plain, tip
from briefing.ui.widgets.heads import Elided
from briefing.ui.widgets.inputs import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOLLOWING = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One noun that can be chosen: its id, its words, and what a tool tip says of it."""

    id: str
    words: str
    tip: str = ""


class ReferencePicker(QWidget):
    """A line with type-ahead over the nouns that can be chosen, and under it a row for each chosen one.

    Enter takes the first that fits; Backspace in the empty line takes the last one back.

    Signals:
        changed: the ids that are chosen now, as a tuple.
        followed: the id of a chosen noun that a person wants to be taken to.
    """

    changed = Signal(object)
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._options: dict[str, Option] = {}
        self._ids: dict[str, str] = {}
        self._chosen: tuple[str, ...] = ()
        self.line = Line(self)
        self.line.setPlaceholderText(self.tr("Type to choose…"))
        self._list = QStringListModel(self)
        self._completer = QCompleter(self._list, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(_FOLLOWING)
        self.line.setCompleter(self._completer)
        self._completer.activated.connect(self._take)
        self.line.returnPressed.connect(self._take_first)
        self.line.installEventFilter(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addLayout(self._rows)
        self.setFocusProxy(self.line)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids that are chosen, in the order in which they were."""
        return self._chosen

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name or default
        """Call the line so too, which is what has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these nouns; one that is chosen and no longer among them is shown by its id."""
        wanted = {option.id: option for option in options}
        if wanted == self._options:
            return
        self._options = wanted
        self._list_rest()
        self._show_rows()

    def choose(self, ids: Sequence[str]) -> None:
        """Show these as chosen, without telling anybody."""
        if tuple(ids) != self._chosen:
            self._chosen = tuple(ids)
            self._list_rest()
            self._show_rows()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Take the last chosen one back with Backspace in the empty line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self.line.text()
            and self._chosen
        ):
            self._change(self._chosen[:-1])
            return True
        return False

    # ── what a person does ──

    def _take(self, words: str) -> None:
        noun = self._ids.get(words)
        if noun is not None and noun not in self._chosen:
            self._change((*self._chosen, noun))
        self.line.clear()
        # The completer may write the words into the line after this; the line is for the next one.
        QTimer.singleShot(0, self.line, lambda: self.line.clear() if self.line.text() == words else None)

    def _take_first(self) -> None:
        typed = self.line.text().strip().casefold()
        if typed:
            found = next((words for words in self._ids if typed in words.casefold()), "")
            if found:
                self._take(found)

    def _change(self, ids: tuple[str, ...]) -> None:
        self.choose(ids)
        self.changed.emit(ids)

    # ── what is shown ──

    def _list_rest(self) -> None:
        """List what is not chosen yet; two of the same words are told apart by their ids."""
        self._ids = {}
        for option in self._options.values():
            if option.id not in self._chosen:
                words = plain(option.words)
                self._ids[words if words not in self._ids else f"{words} ({option.id})"] = option.id
        self._list.setStringList(list(self._ids))

    def _show_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for noun in self._chosen:
            self._rows.addWidget(self._row(self._options.get(noun, Option(id=noun, words=noun))))

    def _row(self, option: Option) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(6, 0, 0, 0)
        line.setSpacing(4)
        words = Elided(option.words, row)
        words.setToolTip(tip(option.tip or option.words))
        line.addWidget(words, 1)
        for text, name, do in (
            ("→", self.tr("Go to {noun}"), lambda: self.followed.emit(option.id)),
            ("×", self.tr("Take {noun} away"), lambda: self._drop(option.id)),
        ):
            button = QPushButton(text, row)
            button.setObjectName("quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(name.format(noun=plain(option.words)))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(do)
            line.addWidget(button)
        return row

    def _drop(self, noun: str) -> None:
        self._change(tuple(each for each in self._chosen if each != noun))
        self.line.setFocus()

"""Find: one field across everything in the brief, with what was found under it as one types."""

from __future__ import annotations

import time
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.app.finding import Finder
from briefing.ui.models.find_list import FOUND_ROLE, MOST, FindList
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.found_line import FoundLine
from briefing.ui.widgets.layouts import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.app.finding import Found
    from briefing.model.brief import Brief

_SLICE_S = 0.005
"""As long may one slice of a search take before the window gets its turn."""
_LINES = 11
"""Lines of text that the list is high."""


class FindPanel(Panel):
    """A bar over the work, out of sight until `open`.

    Enter or F3 goes to the next place found, Shift with either to the one before; the arrow keys choose in the list while
    one types, Enter then goes to the chosen one; Esc closes.

    Signals:
        closed: it was closed; the keys are wanted back where the work is.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Look for nothing yet, out of sight."""
        super().__init__(parent)
        self._finder, self._model = Finder(), FindList(self)
        self._search: Iterator[tuple[Found, ...]] = iter(())
        self._shown: Brief | None = None
        self._gone, self._again = -1, ""
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        self._make_bar()
        self._make_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self._list)
        column.addWidget(rule(self))
        self.setFocusProxy(self.words)
        self.hide()

    # ── what others ask of it ──

    def show_brief(self, brief: Brief) -> None:
        """Look into `brief` from now on; what is being looked for is looked for again."""
        if brief is self._shown:
            return
        self._shown = brief
        self._finder.look_in(brief)
        if self.isVisible() and self.words.text():
            self._begin(keep=True)

    def open(self) -> None:
        """Come into sight, with what was looked for before chosen, so that typing replaces it."""
        if self.isHidden():
            self.show()
            self._begin(keep=True)
        self.words.setFocus()
        self.words.selectAll()

    def next(self) -> None:
        """Go to the next place found."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place found before."""
        self._step(-1)

    def close_find(self) -> None:
        """Go out of sight."""
        self._turn.stop()
        self.hide()
        self.closed.emit()

    @property
    def searching(self) -> bool:
        """Whether the search still goes on."""
        return self._turn.isActive()

    # ── how it is made ──

    def _make_bar(self) -> None:
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in sources, claims and forms"))
        self.words.setAccessibleName(self.tr("Find in everything"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _text: self._begin())
        self.words.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(10, 6, 8, 6)
        self._bar.setSpacing(6)
        self._bar.addWidget(self.words, 1)
        self._bar.addWidget(self.count)
        for text, name, do in (
            ("▲", self.tr("Previous place found (Shift+F3)"), self.previous),
            ("▼", self.tr("Next place found (F3)"), self.next),
            ("✕", self.tr("Close (Esc)"), self.close_find),
        ):
            button = QPushButton(text, self)
            button.setObjectName("quiet")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(do)
            self._bar.addWidget(button)

    def _make_list(self) -> None:
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(FoundLine(self._list))
        self._list.setAccessibleName(self.tr("Places found"))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMaximumHeight(_LINES * self.fontMetrics().lineSpacing() + 30)
        self._list.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + 10)  # where the window is low
        self._list.clicked.connect(self._go_to)
        self._list.activated.connect(self._go_to)
        self._list.installEventFilter(self)
        self._list.hide()

    # ── looking ──

    def _begin(self, *, keep: bool = False) -> None:
        """Look from the beginning; with `keep`, the place gone to last stays in hand where it is found again."""
        index = self._list.currentIndex()
        found = index.data(FOUND_ROLE) if keep and index.isValid() else None
        self._again, self._gone = found.place if found else "", -1
        self._model.clear()
        self._search = self._finder.find(self.words.text())
        self._list.setVisible(bool(self.words.text().strip()))
        self._turn.start()
        self._go_on()

    def _go_on(self) -> None:
        """Look for a few milliseconds more."""
        end, done = time.perf_counter() + _SLICE_S, True
        found: list[Found] = []
        for batch in self._search:
            found += batch
            if time.perf_counter() > end:
                done = False
                break
        if found:
            before = self._model.rowCount()
            self._model.add(found)
            self._take_up(before)
        if done:
            self._turn.stop()
        self._say()

    def _take_up(self, first: int) -> None:
        """Take in hand again, among the rows from `first` on, what was in hand before an edit."""
        for row in islice(range(first, self._model.rowCount()), MOST if self._again else 0):
            found = self._model.index(row).data(FOUND_ROLE)
            if found is not None and found.place == self._again:
                self._list.setCurrentIndex(self._model.index(row))
                self._gone, self._again = row, ""
                return

    def _say(self) -> None:
        total, index = self._model.total, self._list.currentIndex()
        if not self.words.text().strip():
            self.count.setText("")
        elif not total:
            self.count.setText(self.tr("looking …") if self.searching else self.tr("not found"))
        elif index.isValid():
            number = self._model.number(index.row())
            self.count.setText(self.tr("{number} of {total}").format(number=number, total=total))
        else:
            self.count.setText(self.tr("{total} found").format(total=total))

    # ── going ──

    def _step(self, by: int) -> None:
        row = self._list.currentIndex().row()
        # Chosen in the list but not gone to yet: that one is meant.
        target = row if by > 0 and row >= 0 and row != self._gone else self._model.step(row, by)
        if target >= 0:
            self._go_to(self._model.index(target))

    def _go_to(self, index: QModelIndex) -> None:
        found = index.data(FOUND_ROLE)
        if found is None:
            return
        self._list.setCurrentIndex(index)
        self._gone = index.row()
        self._say()
        self.place_chosen.emit(found.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Let the keys of the bar work in the field and in the list."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.close_find()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if back else 1)
        elif watched is self.words and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            row = self._model.step(self._list.currentIndex().row(), by)
            if row >= 0:
                self._list.setCurrentIndex(self._model.index(row))
                self._say()
        else:
            return super().eventFilter(watched, event)
        return True

"""What comes in: each report of the round with how it fares, cancelling, and what failed until it is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from briefing.ui.models.imports_list import ENTRY_ROLE, Entry, ImportsList, State
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.import_row import ImportRow
from briefing.ui.widgets.layouts import rule, stack_up
from briefing.ui.widgets.thin_bar import ThinBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from briefing.model.brief import Brief

    Index = QModelIndex | QPersistentModelIndex

_MOST_ROWS, _DETAIL_LINES = 7, 4


class ImportsPanel(Panel):
    """The list of what comes in; nothing is seen of it while there is nothing.

    Signals:
        accepted: the row of the address that a person wants as a source.
        put_away: the row that a person puts away.
        source_chosen: the id of the source that a chosen report became.
    """

    accepted = Signal(int)
    put_away = Signal(int)
    source_chosen = Signal(str)

    def __init__(self, entries: ImportsList, parent: QWidget | None = None) -> None:
        """Show `entries`, which somebody else keeps."""
        super().__init__(parent)
        self._entries = entries
        self._head = PanelHead(self.tr("Coming in"), self)
        self._bar = ThinBar(self)
        self._bar.setAccessibleName(self.tr("How much has been read"))
        self._view = _Entries(self)
        self._view.setModel(entries)
        self._view.setItemDelegate(ImportRow(self._view))
        self._view.setAccessibleName(self.tr("What comes in"))
        self._view.selectionModel().currentChanged.connect(self._chosen)
        self._view.entered.connect(self._take)
        self._view.removed.connect(self.put_away)
        self._details = QPlainTextEdit(self)
        self._details.setReadOnly(True)
        self._details.document().setDocumentMargin(12)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("All there is to say about the chosen line"))
        self._details.setFixedHeight(self.fontMetrics().lineSpacing() * _DETAIL_LINES + 16)
        self._details.hide()
        self._below = self._buttons()
        parts = (self._head, self._bar, self._view, self._details, self._below, rule(self))
        stack_up(self, *parts, stretched=self._view)
        entries.counted.connect(self._count)
        self.hide()

    def show_brief(self, brief: Brief) -> None:
        """Nothing of a brief is shown here."""

    def _buttons(self) -> QWidget:
        below = QWidget(self)
        row = QHBoxLayout(below)
        row.setContentsMargins(12, 6, 12, 8)
        row.setSpacing(8)
        self._cancel = QPushButton(self.tr("Cancel reading   Esc"), below)
        self._cancel.setAccessibleName(self.tr("Cancel reading"))
        self._accept = QPushButton(self.tr("Add the address alone"), below)
        self._clear = QPushButton(self.tr("Put the list away"), below)
        self._cancel.clicked.connect(lambda: self.pressed.emit("cancel_reading"))
        self._clear.clicked.connect(lambda: self.pressed.emit("put_away_imports"))
        self._accept.clicked.connect(lambda: self._take(self._view.currentIndex()))
        row.addWidget(self._accept)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._clear)
        return below

    def _count(self, counts: dict[State, int]) -> None:
        total, waiting = sum(counts.values()), counts[State.WAITING] + counts[State.READING]
        # Lines that were never to be read are no part of how far it is.
        read = total - waiting - counts[State.LEFT_OUT] - counts[State.OFFERED]
        self.setVisible(total > 0)
        self._bar.setVisible(waiting > 0)
        self._bar.show_part(read, read + waiting)
        self._cancel.setVisible(waiting > 0)
        self._clear.setVisible(waiting == 0)
        self._accept.setVisible(self._in_hand() is State.OFFERED)
        self._head.say(self._in_words(counts, read, read + waiting, waiting))
        row = self._view.sizeHintForRow(0) if total else 0
        self._view.setFixedHeight(max(1, min(total, _MOST_ROWS)) * max(row, 20) + 2)
        current = self._entries.current()
        if waiting and not self._view.hasFocus() and current >= 0:
            self._view.scrollTo(self._entries.index(current))

    def _in_words(self, counts: dict[State, int], read: int, of: int, waiting: int) -> str:
        parts = [self.tr("{read} of {total} read").format(read=read, total=of)] if waiting else []
        for state, words in (
            (State.READ, self.tr("{count} added")),
            (State.KNOWN, self.tr("{count} known already")),
            (State.FAILED, self.tr("{count} failed")),
            (State.UNREAD, self.tr("{count} not read")),
        ):
            if counts[state] and (not waiting or state is State.FAILED):
                parts.append(words.format(count=counts[state]))
        return " · ".join(parts)

    def _in_hand(self) -> State | None:
        entry: Entry | None = self._view.currentIndex().data(ENTRY_ROLE)
        return entry.state if entry else None

    def _chosen(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        details = (
            entry.details if entry and entry.state not in (State.WAITING, State.READING, State.READ) else ""
        )
        shown = "\n".join(plain(line) for line in details.splitlines())
        self._details.setPlainText(shown)
        self._details.setVisible(bool(shown))
        self._accept.setVisible(entry is not None and entry.state is State.OFFERED)
        if entry and entry.source:
            self.source_chosen.emit(entry.source)

    def _take(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry and entry.state is State.OFFERED:
            self.accepted.emit(index.row())


class _Entries(QListView):
    """The view.

    Signals:
        entered: Return was pressed, or a line clicked twice.
        removed: Delete was pressed on this row.
    """

    entered = Signal(QModelIndex)
    removed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.entered)

    def dataChanged(  # noqa: N802 - Qt's name or default
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        # The list's own asks for every row anew; all are of one height, and of thousands each changes three times.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removed.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

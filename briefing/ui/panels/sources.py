"""The sources: what the brief rests on, and how much of each is left to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from briefing.ui.models.sources_list import SOURCE_ROLE, SourcesList
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.even_rows import EvenRows
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.source_card import SourceCard

if TYPE_CHECKING:
    from briefing.model.brief import Brief


class SourcesPanel(Panel):
    """The list of sources, and under it what is being read.

    Signals:
        source_chosen: the id of the source a person chose.
    """

    source_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no source yet."""
        super().__init__(parent)
        self._model = SourcesList(self)
        self._telling = True
        head = PanelHead(self.tr("Sources"), self)
        head.say(self.tr("+ drop anywhere"))
        self._view = EvenRows(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(SourceCard(self._view))
        self._view.setAccessibleName(self.tr("Sources"))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.selectionModel().currentChanged.connect(self._chosen)
        self._reading = QLabel(self)
        self._reading.setObjectName("muted")
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._reading.setWordWrap(True)
        self._reading.setContentsMargins(12, 6, 12, 8)
        self._reading.setAccessibleName(self.tr("What is being read"))
        self._reading.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._view, 1)
        column.addWidget(self._reading)

    def show_brief(self, brief: Brief) -> None:
        """Show the sources of `brief`; the one in hand stays in hand."""
        current = self._current()
        self._telling = False
        self._model.show_brief(brief)
        self._telling = True
        self.choose(current)

    def show_reading(self, words: str) -> None:
        """Say what is being read; nothing when nothing is."""
        self._reading.setText(plain(words))
        self._reading.setVisible(bool(words))

    def choose(self, source_id: str) -> None:
        """Mark the source of that id, without telling anybody."""
        row = self._model.row_of(source_id)
        if row < 0 or source_id == self._current():
            return
        self._telling = False
        self._view.setCurrentIndex(self._model.index(row))
        self._telling = True

    def _current(self) -> str:
        source = self._view.currentIndex().data(SOURCE_ROLE)
        return source.id if source else ""

    def _chosen(self, index: QModelIndex) -> None:
        source = index.data(SOURCE_ROLE)
        if source is not None and self._telling:
            self.source_chosen.emit(source.id)

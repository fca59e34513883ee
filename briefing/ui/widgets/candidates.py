"""Candidates: places that a name may stand for, each with the reason it is shown; one is chosen by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing.ui.offsets import plain
from briefing.ui.reason_words import reasons
from briefing.ui.widgets.links import small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from briefing.model.incident import SpellingSuggestion


class Candidates(QWidget):
    """A numbered list of suggestions under a line that says what for; nothing is chosen unless a person does.

    Signals:
        chosen: the `SpellingSuggestion` that a person chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show none yet."""
        super().__init__(parent)
        self._candidates: tuple[SpellingSuggestion, ...] = ()
        self._words = QLabel(self)
        self._words.setObjectName("muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setFont(small(self._words.font()))
        self.list = _Numbered(self)
        self.list.setAccessibleName(self.tr("Places that it may be"))
        self.list.picked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.hide()

    @property
    def candidates(self) -> tuple[SpellingSuggestion, ...]:
        """What is offered."""
        return self._candidates

    def offer(self, words: str, candidates: Sequence[SpellingSuggestion]) -> None:
        """Offer these places under `words`; nothing is shown where there are none and nothing to say."""
        self._words.setText(plain(words))
        if tuple(candidates) != self._candidates:
            self._candidates = tuple(candidates)
            self.list.clear()
            for number, each in enumerate(candidates, start=1):
                where = ", ".join(part for part in (each.admin1, each.country) if part)
                words = f"{number}   {each.name} · {where} – {reasons(each.why)}"
                self.list.addItem(QListWidgetItem(plain(words)))
            self.list.setCurrentRow(0)
            rows = min(max(len(self._candidates), 1), 5)
            self.list.setFixedHeight(rows * (self.fontMetrics().lineSpacing() + 6) + 6)
        self.list.setVisible(bool(candidates))
        self.setVisible(bool(words))

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._candidates):
            self.chosen.emit(self._candidates[row])


class _Numbered(QListWidget):
    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda item: self.picked.emit(self.row(item)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(self.currentRow())
        elif event.text() in tuple("123456789"):
            self.picked.emit(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

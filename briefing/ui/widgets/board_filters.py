"""What narrows the claims board: a field for words, chips for states and contested questions, and lists for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.model.claim import Topic
from briefing.ui.models.board_filter import BoardFilter, Decided
from briefing.ui.offsets import plain
from briefing.ui.theme import colours
from briefing.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from briefing.model.brief import Brief

_PAUSE_MS = 60


class BoardFilters(QWidget):
    """The bar over the board.

    Signals:
        narrowed: what a person wants to see, as a `BoardFilter`.
        left: the keys are wanted back on the board.
    """

    narrowed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Let everything through but what was rejected."""
        super().__init__(parent)
        self.setObjectName("boardFilters")
        self._told = BoardFilter()
        self._lists: tuple[object, ...] = ()
        self._make_words()
        self._make_chips()
        self._make_lists()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(5)
        for parts in self._rows():
            row = QHBoxLayout()
            row.setSpacing(6)
            for part in parts:
                row.addWidget(part, 1 if part in (self.words, *self._combos) else 0)
            if self.contested in parts:
                row.addStretch(1)
            column.addLayout(row)
        self._show_lists(shown=False)
        self.changeEvent(QEvent(QEvent.Type.PaletteChange))

    # ── what the panel asks of it ──

    @property
    def wanted(self) -> BoardFilter:
        """What is wanted now."""
        chosen = {state for state, chip in self._chips.items() if chip.isChecked()}
        return BoardFilter(
            decided=frozenset(chosen),
            contested=self.contested.isChecked(),
            source=self.source.currentData() or "",
            side=self.side.currentData() or "",
            incident=self.incident.currentData() or "",
            topic=None if self.topic.currentData() is None else Topic(self.topic.currentData()),
            text=self.words.text(),
        )

    def offer(self, brief: Brief, sides: Iterable[str]) -> None:
        """Offer the sources and incidents of `brief`, and these sides; what is chosen stays while it is there."""
        lists = (
            [(source.title or source.name, source.id) for source in brief.sources],
            [(side, side) for side in sorted(set(sides), key=str.casefold)],
            [(incident.title or incident.id, incident.id) for incident in brief.incidents],
        )
        if lists != self._lists:
            self._lists = lists
            for combo, choices in zip((self.source, self.side, self.incident), lists, strict=True):
                _fill(combo, choices)
            self._tell()

    def say(self, shown: int, total: int) -> None:
        """Say how many claims are shown of how many."""
        number = QLocale().toString
        self.count.setText(self.tr("{shown} of {total}").format(shown=number(shown), total=number(total)))
        self.clear.setEnabled(self.wanted.narrows)

    def toggle(self, number: int) -> None:
        """Press the chip of that number, from 1; 0 takes all filters away."""
        if number == 0:
            self.reset()
        elif number <= 4:
            (*self._chips.values(), self.contested)[number - 1].click()

    def reset(self) -> None:
        """Let everything through but what was rejected."""
        for chip in (*self._chips.values(), self.contested):
            chip.setChecked(False)
        for combo in self._combos:
            combo.setCurrentIndex(0)
        self.words.clear()
        self._tell()

    # ── how it is made ──

    def _make_words(self) -> None:
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter by words  ( / )"))
        self.words.setAccessibleName(self.tr("Filter the claims by words"))
        self.words.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setToolTip(self.tr("Claims shown, of all"))
        self.clear = QPushButton(self.tr("Show all"), self)
        self.clear.setObjectName("quiet")
        self.clear.setToolTip(self.tr("Take all filters away  (0)"))
        self.clear.clicked.connect(self.reset)

    def _make_chips(self) -> None:
        self._chips = {
            Decided.TO_REVIEW: self._chip(self.tr("To review"), self.tr("Only what nobody decided on  (1)")),
            Decided.ACCEPTED: self._chip(self.tr("Accepted"), self.tr("Only what was accepted  (2)")),
            Decided.REJECTED: self._chip(self.tr("Rejected"), self.tr("Only what was rejected  (3)")),
        }
        self.contested = self._chip(
            self.tr("Contested"), self.tr("Only questions whose answers contradict each other  (4)")
        )
        self.more = self._chip(self.tr("More…"), self.tr("Filter by source, claimant, incident and topic"))
        self.more.toggled.connect(lambda on: self._show_lists(shown=on))

    def _chip(self, text: str, help_: str) -> QPushButton:
        chip = QPushButton(text, self)
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setToolTip(help_)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(self._tell)
        return chip

    def _make_lists(self) -> None:
        self.source = self._combo(self.tr("Any source"), self.tr("Source"))
        self.side = self._combo(self.tr("Any claimant"), self.tr("Claimant"))
        self.incident = self._combo(self.tr("Any incident"), self.tr("Incident"))
        self.topic = self._combo(self.tr("Any topic"), self.tr("Topic"))
        _fill(self.topic, [(word(topic), topic.value) for topic in Topic])
        self._combos = (self.source, self.side, self.incident, self.topic)

    def _combo(self, any_: str, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.addItem(any_, None)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.setMaxVisibleItems(20)
        combo.activated.connect(self._tell)
        return combo

    def _rows(self) -> tuple[tuple[QWidget, ...], ...]:
        chips = (*self._chips.values(), self.contested, self.more)
        return ((self.words, self.count, self.clear), chips, self._combos)

    def _show_lists(self, *, shown: bool) -> None:
        for combo in self._combos:
            combo.setVisible(shown)

    # ── what goes on ──

    def _tell(self) -> None:
        self._pause.stop()
        wanted = self.wanted
        if wanted != self._told:
            self._told = wanted
            self.narrowed.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Go back to the board with Esc, Enter or the arrow down; Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name or default
        """Take the colours anew where light and dark change."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            own = colours()
            sheet = (
                f"QPushButton#chip {{ border: 1px solid {own.line}; border-radius: 10px; padding: 2px 10px; }}"
                f"QPushButton#chip:checked {{ background: {own.accent}; color: {own.on_accent};"
                f" border-color: {own.accent}; }}"
                f"QPushButton#chip:focus {{ border-color: {own.accent}; text-decoration: underline; }}"
            )
            if sheet != self.styleSheet():
                self.setStyleSheet(sheet)


def _fill(combo: QComboBox, choices: list[tuple[str, Any]]) -> None:
    """Offer choices after the first, which stands for any; the one that was chosen stays so while it is there."""
    chosen = combo.currentData()
    while combo.count() > 1:
        combo.removeItem(combo.count() - 1)
    for label, value in choices:
        combo.addItem(plain(label), value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))

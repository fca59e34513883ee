"""The claims board to look at and to walk on: arrow keys go from card to card, the mouse drags cards between questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from briefing.model.claim import Question
from briefing.ui.models import board_words
from briefing.ui.models.board_cards import Card, Row
from briefing.ui.widgets.board_card import BoardDelegate, CardMeasure, paint_band
from briefing.ui.widgets.board_drag import CardShadow, EdgeScroll
from briefing.ui.widgets.board_steps import next_index

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.ui.models.board import BoardModel, Index

BOARD_KEYS = frozenset("q/01234")
"""Letters that mean something else on the board than elsewhere in the window."""
_COLUMN_WIDTH, _LEAST, _MOST = 160, 3, 7


class Drop(NamedTuple):
    """A card dropped: the question of the row it was dropped on, and the column."""

    card: Card
    question: Question | None
    column: int


class BoardView(QTableView):
    """The board.

    Signals:
        dropped: a card was dropped on another place, as a `Drop`.
        band_clicked: the band of a question was clicked, with its line.
        opened: a card was clicked twice.
    """

    dropped = Signal(object)
    band_clicked = Signal(int)
    opened = Signal()

    def __init__(self, model: BoardModel, parent: QWidget) -> None:
        """Show `model`."""
        super().__init__(parent)
        self._board, self._card_drawn = model, BoardDelegate(model, self)
        self._pressed: tuple[QPoint, Card] | None = None
        self._dragged: Card | None = None
        self._measured = (0, 0)
        self.preferred_column = 0
        self._band, self._shadow, self._edge = _Band(self), CardShadow(self), EdgeScroll(self)
        self.setModel(model)
        self.setItemDelegate(self._card_drawn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(60)
        model.modelReset.connect(self._lay_out)
        model.revised.connect(self._lay_out_anew)
        self.verticalScrollBar().valueChanged.connect(self._band.follow)

    # ── heights and bands ──

    def _lay_out_anew(self, lines: tuple[int, ...]) -> None:
        """Reckon the heights of changed lines anew: another wording may need another line."""
        self._set_heights(lines)
        self._band.follow()

    def _lay_out(self) -> None:
        columns = self._board.columnCount()
        self.clearSpans()
        for number, line in enumerate(self._board.lines):
            if line.band and columns > 1:
                self.setSpan(number, 0, 1, columns)
        self._set_heights()
        self._band.follow()

    def _set_heights(self, lines: Iterable[int] | None = None) -> None:
        """Give lines their heights, all of them where none are named."""
        measure = CardMeasure(self.font(), self.viewport().width() // max(1, self._board.columnCount()))
        rows = self.verticalHeader()
        # Told one by one, the view would lay itself out as often as there are lines.
        rows.setUpdatesEnabled(False)
        before = rows.blockSignals(True)
        for number in range(self._board.rowCount()) if lines is None else lines:
            height = measure.height(self._board.lines[number])
            if rows.sectionSize(number) != height:
                rows.resizeSection(number, height)
        rows.blockSignals(before)
        rows.setUpdatesEnabled(True)
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Give the columns their width, and as many of them as have room."""
        super().resizeEvent(event)
        size = (self.viewport().width(), self._board.columnCount())
        self._board.give_columns(max(_LEAST, min(_MOST, size[0] // _COLUMN_WIDTH)))
        if size != self._measured:
            self._measured = size
            self._set_heights()
        self._band.follow()

    # ── walking ──

    def moveCursor(  # noqa: N802 - Qt's name or default
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the card that a key leads to: along its column, and from side to side."""
        here = self.currentIndex()
        forward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        found = next_index(self._board, here, action, self.preferred_column, left_to_right=forward)
        if action in (QAbstractItemView.CursorAction.MoveLeft, QAbstractItemView.CursorAction.MoveRight):
            self.preferred_column = found.column()
        pages = {
            QAbstractItemView.CursorAction.MovePageUp: -1,
            QAbstractItemView.CursorAction.MovePageDown: 1,
        }
        return self._page(here, pages[action]) if action in pages else found

    def _page(self, here: QModelIndex, step: int) -> QModelIndex:
        """Return the card about one height of the board away."""
        goal = self.rowViewportPosition(here.row()) + step * self.viewport().height() * 9 // 10
        action = (
            QAbstractItemView.CursorAction.MoveDown if step > 0 else QAbstractItemView.CursorAction.MoveUp
        )
        while True:
            there = next_index(self._board, here, action, self.preferred_column)
            if there == here or (self.rowViewportPosition(there.row()) - goal) * step > 0:
                return here if here != self.currentIndex() else there
            here = there

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name or default
        """Leave letters to the actions."""

    def scrollTo(  # noqa: N802 - Qt's name or default
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a card into sight, below the band that stays at the top."""
        super().scrollTo(index, hint)
        hidden = self._band.height() - self.rowViewportPosition(index.row())
        if index.isValid() and hidden > 0 and not self._board.lines[index.row()].band:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Give up a drag with Esc; leave keys that only the board knows to the panel."""
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._end_drag()
        elif _for_panel(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the board from being shortcuts of something else while it has the focus."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.text() in BOARD_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            return True
        return super().event(event)

    # ── dragging ──

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Take a card in hand, or fold a band."""
        index = self.indexAt(event.position().toPoint())
        card = self._board.card_at(index)
        if event.button() is Qt.MouseButton.LeftButton and card is not None:
            self._pressed = (event.position().toPoint(), card)
            self.preferred_column = index.column()
        elif event.button() is Qt.MouseButton.LeftButton and index.isValid():
            if self._board.lines[index.row()].band:
                self.band_clicked.emit(index.row())
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Open the card that was clicked."""
        index = self.indexAt(event.position().toPoint())
        if self._board.card_at(index) is not None:
            self.setCurrentIndex(index)
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Drag the card that was pressed."""
        place = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        start, card = self._pressed
        if self._dragged is None and (place - start).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = card
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._shadow.take(card)
        if self._dragged is not None:
            self._edge.feel(place.y())
            self._hover(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Drop the card."""
        dragged, self._pressed = self._dragged, None
        if dragged is None:
            super().mouseReleaseEvent(event)
            return
        place = event.position().toPoint()
        row, column = self._row_at(place), self.columnAt(place.x())
        self._end_drag()
        if row is not None:
            self.dropped.emit(Drop(dragged, row.question, column))

    def _hover(self, place: QPoint) -> None:
        row = self._row_at(place)
        goal = "" if row is None else f"→ {board_words.question_or_none(row.question)}"
        self._shadow.hold_at(self.viewport().mapToParent(place), goal)
        if row is not self._card_drawn.target:
            self._card_drawn.target = row
            self.viewport().update()

    def _row_at(self, place: QPoint) -> Row | None:
        """Return the row of the board at a place of the viewport, or None."""
        line = self.rowAt(place.y()) if self.viewport().rect().contains(place) else -1
        return None if line < 0 else self._board.lines[line].row

    def _end_drag(self) -> None:
        self._dragged = self._pressed = None
        self._edge.stop()
        self._shadow.hide()
        self._card_drawn.target = None
        self.viewport().unsetCursor()
        self.viewport().update()


def _for_panel(event: QKeyEvent) -> bool:
    """Return whether a key is one that the panel knows and a table would take for its own."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) or bool(
        event.text().strip()
    )


class _Band(QWidget):
    """The band of the question whose cards are at the top, while its own place is scrolled out of sight."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view, self._line = view, -1
        self.hide()

    def follow(self) -> None:
        """Stand where the top of the board is now."""
        view, model = self._view, self._view.model()
        top = view.rowAt(0)
        self._line = model.band_over(top) if top >= 0 else -1  # type: ignore[attr-defined]
        height = view.rowHeight(self._line) if self._line >= 0 else 0
        # The next question's own band pushes this one out.
        below = next((at for at in range(top + 1, top + 3) if self._is_band(at)), -1)
        push = min(0, view.rowViewportPosition(below) - height) if below >= 0 else 0
        viewport = view.viewport().geometry()
        self.setGeometry(viewport.left(), viewport.top() + push, viewport.width(), height)
        self.setVisible(self._line >= 0 and view.verticalScrollBar().value() > 0)
        self.update()

    def _is_band(self, line: int) -> bool:
        lines = self._view.model().lines  # type: ignore[attr-defined]
        return line < len(lines) and bool(lines[line].band)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        lines = self._view.model().lines  # type: ignore[attr-defined]
        if 0 <= self._line < len(lines):
            painter = QPainter(self)
            paint_band(painter, self.rect(), self._view.font(), lines[self._line], chosen=False)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        self._view.band_clicked.emit(self._line)

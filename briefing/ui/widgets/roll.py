"""Roll: a short list of nouns to choose from, with what adds, removes and moves one; the form of the chosen one stands beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.models.roll_list import ITEM_ROLE, RollItem, RollList
from briefing.ui.offsets import plain
from briefing.ui.theme import colours
from briefing.ui.widgets.lines import elided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

Index = QModelIndex | QPersistentModelIndex
_PAD = 8


class Roll(QWidget):
    """A list of nouns of one kind, and its buttons under it.

    Up and Down choose, Enter goes to the form, Insert adds, Delete removes, Alt+Up and Alt+Down move where order counts.

    Signals:
        chosen: the id of the noun that a person chose.
        entered: a person wants to write in the form of the chosen noun.
        add_wanted: a person wants one more.
        removed: the id of the noun that a person took away.
        moved: the id and the step (-1, 1), as a tuple, of a noun that a person moved.
    """

    chosen = Signal(str)
    entered = Signal()
    add_wanted = Signal()
    removed = Signal(str)
    moved = Signal(object)

    def __init__(
        self, name: str, add: str, parent: QWidget | None = None, *, ordered: bool = False, most: int = 6
    ) -> None:
        """Show none yet; screen readers call the list `name`, its first button says `add`; `most` rows before it scrolls."""
        super().__init__(parent)
        self._most, self._ordered, self._telling = most, ordered, True
        self._model = RollList(self)
        self.view = _View(self)
        self.view.setModel(self._model)
        self.view.setAccessibleName(name)
        self.view.setItemDelegate(_Line(self.view))
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.pressed_key.connect(self._key)
        self.view.doubleClicked.connect(lambda _: self.entered.emit())
        self.add = self._button(add, self.add_wanted.emit)
        self.remove = self._button(self.tr("Remove"), self._remove)
        self._steps = self._step_buttons() if ordered else []
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.add, self.remove, *self._steps):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view)
        column.addLayout(buttons)
        self._fit()

    @property
    def current(self) -> str:
        """The id of the chosen noun, or nothing."""
        item = self.view.currentIndex().data(ITEM_ROLE)
        return item.id if item else ""

    @property
    def items(self) -> tuple[RollItem, ...]:
        """The nouns that are listed."""
        return self._model.items

    def show_items(self, items: Sequence[RollItem]) -> None:
        """List these nouns; the chosen one stays chosen, else the one in its place, without telling anybody."""
        current, row = self.current, self.view.currentIndex().row()
        self._model.show_items(items)
        self._fit()
        if not self.choose(current) and items:
            self.choose(items[max(0, min(row, len(items) - 1))].id)
        for button in (self.remove, *self._steps):
            button.setEnabled(bool(items))

    def choose(self, noun_id: str) -> bool:
        """Choose a noun, without telling anybody, and return whether it is listed."""
        row = self._model.row_of(noun_id)
        if row >= 0 and noun_id != self.current:
            self._telling = False
            self.view.setCurrentIndex(self._model.index(row))
            self._telling = True
        return row >= 0

    def _step_buttons(self) -> list[QPushButton]:
        made = []
        for text, words, step in (("↑", self.tr("Move up"), -1), ("↓", self.tr("Move down"), 1)):
            button = self._button(text, lambda step=step: self._move(step))
            button.setAccessibleName(words)
            button.setToolTip(words)
            made.append(button)
        return made

    def _button(self, words: str, do: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName("quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button

    def _fit(self) -> None:
        rows = max(1, min(len(self._model.items), self._most))
        self.view.setFixedHeight(rows * (self.fontMetrics().lineSpacing() + _PAD) + 4)
        self.view.setVisible(bool(self._model.items))
        # Tab stops for good at a part whose focus goes to something that is not to be seen.
        self.setFocusProxy(self.view if self._model.items else None)  # type: ignore[arg-type] # Qt takes none

    def _chosen(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if item is not None and self._telling:
            self.chosen.emit(item.id)

    def _key(self, key: int) -> None:
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
        else:
            self.entered.emit()

    def _remove(self) -> None:
        if self.current:
            self.removed.emit(self.current)

    def _move(self, step: int) -> None:
        if self.current and self._ordered:
            self.moved.emit((self.current, step))


class _View(QListView):
    """The list, which tells the keys that do something to the chosen noun."""

    pressed_key = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        own = (
            Qt.Key.Key_Delete,
            Qt.Key.Key_Backspace,
            Qt.Key.Key_Insert,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        )
        if key in own or (alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            self.pressed_key.emit(int(key))
        else:
            super().keyPressEvent(event)


class _Line(QStyledItemDelegate):
    """Draws a noun on one line: its name, and at the far end what is known of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        return QSize(80, option.fontMetrics.lineSpacing() + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: RollItem = index.data(ITEM_ROLE)
        own, room, metrics = colours(), option.rect, option.fontMetrics
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(own.chosen))
            mark = QRect(room.left(), room.top(), 3, room.height())
            painter.fillRect(QStyle.visualRect(option.direction, room, mark), QColor(own.accent))
        painter.setFont(option.font)
        painter.setPen(QColor(own.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        inner = room.adjusted(10, 0, -8, 0)
        title, note = plain(item.title), plain(item.note)
        most = inner.width() - min(metrics.horizontalAdvance(note) + 12, inner.width() * 6 // 10)
        width = min(metrics.horizontalAdvance(title) + 2, max(most, inner.width() * 4 // 10))
        first = QRect(inner.left(), inner.top(), width, inner.height())
        rest = QRect(first.right() + 12, inner.top(), max(0, inner.width() - width - 12), inner.height())
        for part, words, colour, side in (
            (first, title, own.text, Qt.AlignmentFlag.AlignLeft),
            (rest, note, own.warn if item.wanting else own.muted, Qt.AlignmentFlag.AlignRight),
        ):
            painter.setPen(QColor(colour))
            painter.drawText(
                QStyle.visualRect(option.direction, inner, part),
                int(QStyle.visualAlignment(option.direction, side) | Qt.AlignmentFlag.AlignVCenter),
                elided(words, option.font, part.width()),
            )
        painter.restore()

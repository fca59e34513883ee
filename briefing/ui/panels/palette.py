"""The command palette: one line to find anything that can be done or gone to; it lies over the window and never blocks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from briefing.app.recent import done_lately, remember_done
from briefing.ui.offsets import tip
from briefing.ui.palette_entries import Entry, Kind, Known, action_entries, found, kind_word, place_entries
from briefing.ui.theme import is_dark
from briefing.ui.widgets.palette_line import ENTRY_ROLE, PaletteLine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction, QMouseEvent, QPaintEvent

    from briefing.model.brief import Brief
    from briefing.ui.actions.action import Action
    from briefing.ui.main_window import MainWindow

Index = QModelIndex | QPersistentModelIndex
_WIDEST, _TOP, _SHOWN = 720, 54, 9
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _SHOWN - 1,
    Qt.Key.Key_PageUp: 1 - _SHOWN,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}


class Palette(QWidget):
    """The palette over a window; `ask` opens it.

    Signals:
        pressed: the name of the action that was chosen.
        place_chosen: the place of the brief that was chosen.
    """

    pressed = Signal(str)
    place_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Lie over `parent`, closed."""
        super().__init__(parent)
        self._over = parent
        self._entries: list[Entry] = []
        self._known: Known = {}
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._card.setObjectName("paletteCard")
        self.line = QLineEdit(self._card)
        self.line.setObjectName("paletteLine")
        self.line.setPlaceholderText(self.tr("Find a claim, a source, a command…"))
        self.line.setAccessibleName(self.tr("Find a claim, a source, a command"))
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self._model = _Found(self)
        self.view = self._list()
        self._nothing = QLabel(self.tr("Nothing has these words."), self._card)
        self._nothing.setObjectName("muted")
        self._nothing.setContentsMargins(16, 10, 16, 14)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (self.line, self.view, self._nothing):
            column.addWidget(part)
        parent.installEventFilter(self)
        self.hide()

    def _list(self) -> QListView:
        view = QListView(self._card)
        view.setObjectName("paletteList")
        view.setAccessibleName(self.tr("What was found"))
        view.setModel(self._model)
        view.setItemDelegate(PaletteLine(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._run)
        return view

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is listed now, the best first."""
        return self._model.entries

    def ask(self, brief: Brief, actions: Sequence[Action], made: Mapping[str, QAction]) -> None:
        """Open over the window, offering these actions and the places of `brief`; where it is open already, close."""
        if self.isVisible():
            self.put_away()
            return
        self._before = self.window().focusWidget()
        own = [action for action in actions if action.name != "palette"]
        self._entries = action_entries(own, made, done_lately()) + place_entries(brief, self._known)
        self.line.clear()
        self._search("")
        self.setGeometry(self._over.rect())
        self._lay_out()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Close, and give the keys back to where they were."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── what goes on ──

    def _search(self, typed: str) -> None:
        self._model.show_entries(found(self._entries, typed))
        self._go_to_row(0)
        self._lay_out()

    def _run(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if entry is None or entry.why_not:
            return
        self.put_away()
        if entry.kind is Kind.ACTION:
            remember_done(entry.target)
            self.pressed.emit(entry.target)
        else:
            self.place_chosen.emit(entry.target)

    def _go_to_row(self, row: int) -> None:
        index = self._model.index(max(0, min(row, self._model.rowCount() - 1)))
        self.view.setCurrentIndex(index)
        # The keys stay in the line: what is chosen in the list is said as the line's description.
        self.line.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _lay_out(self) -> None:
        """Stand in the middle of the top, as high as what is listed."""
        count = self._model.rowCount()
        self.view.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        height = self.view.sizeHintForRow(0) * min(count, _SHOWN) + 6 if count else 0
        self.view.setFixedHeight(height)
        width = min(_WIDEST * max(1.0, self.fontMetrics().height() / 16), self.width() - 40)
        top = min(_TOP, self.height() // 12)
        whole = min(self._card.sizeHint().height(), self.height() - top - 10)
        # In a low window the list gives way: what is fixed in height would be cut off below.
        self.view.setFixedHeight(max(0, height - (self._card.sizeHint().height() - whole)))
        self._card.setGeometry(int((self.width() - width) / 2), top, int(width), whole)

    # ── what Qt calls ──

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Follow the window's size, and take the keys that move, choose and close."""
        if watched is self._over and event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
            self._lay_out()
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Close when somebody clicks beside it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Dim the window."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(0, 0, 0, 110 if is_dark() else 46))
        painter.end()

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._go_to_row(self.view.currentIndex().row() + _MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            return False
        return True


class _Found(QAbstractListModel):
    """The entries that were found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.title, kind_word(entry.kind), entry.why_not or entry.note, entry.keys)
            return tip(", ".join(part for part in parts if part))
        return entry if role == ENTRY_ROLE else None


class PaletteButton(QPushButton):
    """What looks like a line to search in, in the bar of the moments; pressed, it opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the words and the keys."""
        super().__init__(parent)
        self.setObjectName("paletteButton")
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._long = self.tr("Find a claim, a source, a command…   {keys}").format(keys=keys)
        self._short = self.tr("Find…   {keys}").format(keys=keys)
        self.setText(self._long)
        self.setAccessibleName(self.tr("Find a claim, a source, a command"))
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._short) + 26)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the room for all its words, also while it says less: else it would never say them again."""
        usual = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._long) + 28, usual.height())

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name or default
        """Say less where there is less room."""
        super().resizeEvent(event)
        fits = self.fontMetrics().horizontalAdvance(self._long) + 24 <= self.width()
        self.setText(self._long if fits else self._short)


def open_palette(window: MainWindow) -> None:
    """Open the window's palette, or close it where it is open."""
    from briefing.ui.actions import ACTIONS  # the table has this very action in it

    palette = window.findChild(Palette)
    if palette is None:
        palette = Palette(window)
        palette.pressed.connect(lambda name: window.actions_by_name[name].trigger())
        palette.place_chosen.connect(window.go_to)
    palette.ask(window.desk.brief, ACTIONS, window.actions_by_name)

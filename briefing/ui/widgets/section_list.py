"""The sections of a pack as a list: switched on and off, moved by dragging or with Ctrl+Up and Ctrl+Down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent, QKeyEvent

    from briefing.app.packs import SectionChoice

_NAME = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionSwitch:
    """A section that a person switched on or off."""

    name: str
    on: bool


class SectionList(QListWidget):
    """The list.

    Signals:
        switched: a `SectionSwitch`.
        reordered: the names of all sections in their new order.
    """

    switched = Signal(object)
    reordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no sections yet."""
        super().__init__(parent)
        self._sections: tuple[SectionChoice, ...] = ()
        self._showing = False
        self.setAccessibleName(self.tr("Sections of the pages"))
        self.setAccessibleDescription(
            self.tr("The space bar switches one on or off, Ctrl+Up and Ctrl+Down move it")
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.itemChanged.connect(self._changed)

    @property
    def reason(self) -> str:
        """Why the section that one stands at is always printed, or nothing."""
        row = self.currentRow()
        return self._sections[row].required if 0 <= row < len(self._sections) else ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the sections in the order of the list."""
        return tuple(str(self.item(row).data(_NAME)) for row in range(self.count()))

    def show_sections(self, sections: Sequence[SectionChoice]) -> None:
        """Show these sections; the one that one stands at stays it."""
        if tuple(sections) == self._sections and self.names == tuple(each.name for each in sections):
            return
        current = self.currentItem().data(_NAME) if self.currentItem() else None
        self._sections, self._showing = tuple(sections), True
        self.clear()
        for section in sections:
            item = self._item(section)
            self.addItem(item)
            if section.name == current:
                self.setCurrentItem(item)
        self._showing = False
        # As high as all its lines: what scrolls is the sheet that it lies in.
        self.setFixedHeight(sum(self.sizeHintForRow(row) + 4 for row in range(self.count())) + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Move a section with Ctrl+Up and Ctrl+Down."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name or default
        """Tell the order after a section was dragged."""
        before = self.names
        self._showing = True
        super().dropEvent(event)
        self._showing = False
        if self.names != before:
            self.reordered.emit(self.names)

    def _move(self, step: int) -> None:
        row = self.currentRow()
        if row < 0 or not 0 <= row + step < self.count():
            return
        self._showing = True
        item = self.takeItem(row)
        self.insertItem(row + step, item)
        self.setCurrentItem(item)
        self._showing = False
        self.reordered.emit(self.names)

    def _item(self, section: SectionChoice) -> QListWidgetItem:
        words = section.title
        if section.required:
            words = self.tr("{section} (always printed)").format(section=section.title)
        item = QListWidgetItem(words)
        item.setData(_NAME, section.name)
        item.setCheckState(Qt.CheckState.Checked if section.on else Qt.CheckState.Unchecked)
        flags = item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled
        if section.required:
            flags &= ~Qt.ItemFlag.ItemIsUserCheckable
            item.setToolTip(section.required)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, section.required)
        item.setFlags(flags)
        return item

    def _changed(self, item: QListWidgetItem) -> None:
        if not self._showing:
            on = item.checkState() is Qt.CheckState.Checked
            self.switched.emit(SectionSwitch(name=str(item.data(_NAME)), on=on))

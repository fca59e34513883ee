"""Dialog: what all windows beside the main one have in common: they block nothing, and there is one of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Dialog(QDialog):
    """A window beside the main one, with a button that closes it at its foot; parts are added to `column`."""

    def __init__(self, title: str, parent: QWidget) -> None:
        """Make an empty one."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(False)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 10)
        outer.addLayout(self.column, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self.buttons)
        outer.addLayout(foot)

    def letters(self, wide: int, high: int) -> None:
        """Be as wide and high as so many letters and lines, but never larger than the screen."""
        metrics = self.fontMetrics()
        size = (metrics.averageCharWidth() * wide, metrics.lineSpacing() * high)
        room = self.screen().availableSize()
        self.resize(min(size[0], room.width() - 60), min(size[1], room.height() - 80))


Kind = TypeVar("Kind", bound=QDialog)


def show_one(window: QWidget, kind: type[Kind], make: Callable[[], Kind]) -> Kind:
    """Show the window's dialog of that kind, made where there is none, in front of the others, and return it."""
    dialog = window.findChild(kind)
    if dialog is None:
        dialog = make()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog

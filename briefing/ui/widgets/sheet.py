"""Sheet: a page-like area that scrolls down, for forms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Sheet(QScrollArea):
    """A column that scrolls down and never sideways; parts are added to `column`, from the top."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty sheet that screen readers call `name`."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget(self)
        self.inside.setObjectName("sheet")
        outer = QVBoxLayout(self.inside)
        outer.setContentsMargins(0, 0, 0, 8)
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self.setWidget(self.inside)

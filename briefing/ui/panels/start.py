"""The start: what to do with an empty window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.ui.panels.panel import Panel

if TYPE_CHECKING:
    from briefing.model.brief import Brief


class StartPanel(Panel):
    """A hint, and the three ways to begin."""


    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the hint."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Drop news reports here"), self)
        title.setObjectName("startTitle")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        title.setFont(font)
        hint = QLabel(
            self.tr(
                "Text, Markdown or saved web pages, anywhere on the window. Each report is read for what is claimed, "
                "by whom and through which channel; you review it, and the pages on the right follow."
            ),
            self,
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        width = hint.fontMetrics().averageCharWidth() * 62
        hint.setFixedSize(width, hint.heightForWidth(width))
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(8)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(14)
        column.addLayout(self._buttons())
        column.addStretch(3)

    def show_brief(self, brief: Brief) -> None:
        """Nothing of a brief is shown here."""

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for name, words in (
            ("add_reports", self.tr("Add reports…  Ctrl+O")),
            ("open_brief", self.tr("Open a brief…")),
            ("try_sample", self.tr("Try the sample")),
        ):
            button = QPushButton(words, self)
            button.setAccessibleName(words.split("  ", maxsplit=1)[0])
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        return row

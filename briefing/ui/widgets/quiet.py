"""Quiet parts: a button without a frame, with a name for those who cannot see it; a line of muted words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def quiet_words(words: str, parent: QWidget) -> QLabel:
    """Return a line or two in muted letters: what will stand here, or what to do."""
    label = QLabel(words, parent)
    label.setObjectName("muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(14, 8, 12, 8)
    return label


def quiet_button(sign: str, name: str, do: Callable[[], object], parent: QWidget) -> QPushButton:
    """Return a button that shows `sign`, is called `name`, and does `do` when pressed."""
    button = QPushButton(sign, parent)
    button.setObjectName("quiet")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(do)
    return button

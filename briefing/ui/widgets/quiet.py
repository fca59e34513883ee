"""Quiet buttons: a sign or a word without a frame, with a name for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def quiet_button(sign: str, name: str, do: Callable[[], object], parent: QWidget) -> QPushButton:
    """Return a button that shows `sign`, is called `name`, and does `do` when pressed."""
    button = QPushButton(sign, parent)
    button.setObjectName("quiet")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(do)
    return button

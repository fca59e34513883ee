"""The two bars of the review: which view is in front and how much is left, and the keys with what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefing.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from collections.abc import Sequence

Key = tuple[str, str, str]
"""A key, the name of its action, and its words."""


class KeyBar(QFrame):
    """A row of keys that can also be pressed with the mouse.

    Signals:
        pressed: the name of the action.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the keys."""
        super().__init__(parent)
        self.buttons: list[KeyButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(6, 2, 10, 2)
        self._line.setSpacing(1)
        for key, name, words in self._keys():
            button = KeyButton(key, words, self)
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self.buttons.append(button)
            self._line.addWidget(button)
        self._line.addStretch(1)

    def _keys(self) -> Sequence[Key]:
        raise NotImplementedError


class ReviewKeys(KeyBar):
    """What can be done with the claim in hand."""

    def _keys(self) -> Sequence[Key]:
        return (
            ("A", "accept", self.tr("accept")),
            ("R", "reject", self.tr("reject")),
            ("E", "edit", self.tr("edit")),
            ("D", "details", self.tr("details")),
            ("G", "grade", self.tr("grade")),
            ("M", "merge", self.tr("merge")),
            ("N", "next", self.tr("next")),
            ("P", "previous", self.tr("previous")),
        )


class ViewSwitch(KeyBar):
    """Text, list or board; and at the far end how much is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the text as in front."""
        super().__init__(parent)
        self.setObjectName("panelHead")
        for button in self.buttons:
            button.setCheckable(True)
        self._left = QLabel(self)
        self._left.setObjectName("headNote")
        self._left.setAccessibleName(self.tr("Claims left to review"))
        self._line.addWidget(self._left)
        self.show_view(0)

    def show_view(self, number: int) -> None:
        """Show the button of the view in front as pressed."""
        for each, button in enumerate(self.buttons):
            button.setChecked(each == number)

    def say_left(self, left: int, count: int) -> None:
        """Say how many of how many claims are left to review."""
        words = self.tr("{left} of {count} left to review") if left else self.tr("all {count} reviewed")
        self._left.setText(words.format(left=left, count=count) if count else "")

    def _keys(self) -> Sequence[Key]:
        return (
            ("T", "view_text", self.tr("Text")),
            ("L", "view_table", self.tr("List")),
            ("B", "view_board", self.tr("Board")),
        )

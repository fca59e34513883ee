"""The bar of the four moments: where the work is, and how much is left in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction


class MomentBar(QFrame):
    """One button for each moment, the one in sight pressed; what is put into `row` stands at the far end.

    Signals:
        chosen: the number of the moment, from 0, that a person wants to see.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Show a button for each of `names`."""
        super().__init__(parent)
        self.setObjectName("momentBar")
        self.setAccessibleName(self.tr("Moments of the work"))
        self._names = tuple(names)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(10, 6, 10, 6)
        self.row.setSpacing(4)
        for number, name in enumerate(names):
            button = QPushButton(self)
            button.setObjectName("moment")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(name)
            button.setToolTip(self.tr("Ctrl+{number}").format(number=number + 1))
            self._group.addButton(button, number)
            self.row.addWidget(button)
            self.say(number, "")
        self.row.addStretch(1)
        self._group.idClicked.connect(self.chosen)

    def offer(self, action: QAction) -> None:
        """Put a button at the far end that does an action; it has the action's words, and is off while the action is."""
        button = QPushButton(self)
        button.setObjectName("offered")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def follow() -> None:
            words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&&")
            button.setText(words)
            button.setAccessibleName(words)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip("\n".join(part for part in (action.toolTip(), keys) if part))
            button.setEnabled(action.isEnabled())

        action.changed.connect(follow)
        button.clicked.connect(action.trigger)
        follow()
        self.row.addSpacing(6)
        self.row.addWidget(button)

    def show_moment(self, number: int) -> None:
        """Show the button of a moment as pressed."""
        self._group.button(number).setChecked(True)

    def say(self, number: int, note: str) -> None:
        """Show `note` small beside the name of a moment."""
        name = f"{number + 1}  {self._names[number]}"
        button = self._group.button(number)
        button.setText(f"{name}  ·  {note}" if note else name)
        button.setAccessibleDescription(note)

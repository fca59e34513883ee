"""Panel: a part of the window that shows the brief and tells what a person did. No panel knows another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefing.model.brief import Brief


class Panel(QWidget):
    """What all panels have in common; the window joins their signals to the desk, all alike.

    Signals:
        edited: a `FieldEdit` that a person made.
        place_chosen: the place (see `briefing.ui.places`) that a person wants to be taken to.
        pressed: the name of an action whose button was pressed.
        noticed: something to tell, as a `Notice`.
    """

    edited = Signal(object)
    place_chosen = Signal(str)
    pressed = Signal(str)
    noticed = Signal(object)

    def show_brief(self, brief: Brief) -> None:
        """Show `brief`; called with every new state while the panel is in sight, and when it comes into sight."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell now what is being typed; nothing happens where nothing is."""

    def go_to(self, place: str) -> bool:
        """Show a place and return whether it is one of this panel's."""
        return False

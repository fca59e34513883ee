"""Section: a part of a form with a name of its own, such as the places of an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.editing import FieldEdit
from briefing.ui.widgets.heads import Elided
from briefing.ui.widgets.layouts import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.edit import Edit
    from briefing.model.incident import Incident

SIDE = 16
"""Pixels between a form and the edges of its sheet."""


class Section(QWidget):
    """A named part of a form; what it is made of is added to `column`.

    Signals:
        edited: a `FieldEdit` that a person made.
        place_chosen: the place that a person wants to be taken to.
        noticed: something to tell, as a `Notice`.
    """

    edited = Signal(object)
    place_chosen = Signal(str)
    noticed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty section under a line."""
        super().__init__(parent)
        self._title, self._note = QLabel(title, self), Elided("", self)
        self._title.setObjectName("sectionHead")
        self._note.setObjectName("muted")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 6, 0, 6)
        outer.setSpacing(8)
        self._rule = rule(self)
        outer.addWidget(self._rule)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(SIDE, 2, SIDE, 0)
        self.column.setSpacing(6)
        self.column.addLayout(head)
        outer.addLayout(self.column)
        self.below = QVBoxLayout()
        self.below.setSpacing(4)
        outer.addLayout(self.below)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def begin(self) -> None:
        """Stand first on its sheet, where no line is needed above."""
        self._rule.hide()

    def say(self, note: str) -> None:
        """Show a note beside the name."""
        self._note.say(note)

    def show_incident(self, brief: Brief, incident: Incident) -> None:
        """Show what the section is about, of one incident."""
        for _ in self.steps(brief, incident):
            pass

    def steps(self, brief: Brief, incident: Incident) -> Iterator[None]:
        """Show the same in small steps, between which the window lives; a section may look at thousands of claims."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell now what is being typed."""

    def go_to(self, noun: str, field: str) -> bool:
        """Show a noun, and go to a field of it; return whether it is of this section."""
        return False

    def tell(self, label: str, edit: Edit, *, going_on: bool = False) -> None:
        """Tell an edit under its name; one that is `going_on` is one edit with the last."""
        self.edited.emit(FieldEdit(label=label, edit=edit, going_on=going_on))

"""The same claim elsewhere: candidates, the likeliest first, with what speaks for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from briefing.model.likeness import Relation
from briefing.ui.models.likeness_list import LikenessList
from briefing.ui.strips.strip import Strip
from briefing.ui.widgets.likeness_card import LikenessView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.ui.beside import Beside

_ROWS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Two claims that a person said are the same."""

    claim: str
    other: str


class MergeStrip(Strip):
    """Asks which claim is the same as the one in hand.

    Signals:
        merged: a `Merged`.
    """

    merged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(self.tr("The same claim"), self.tr("is the same"), parent)
        self._claim = ""
        self._model = LikenessList(self)
        self.view = LikenessView(self._model, self)
        self.view.setAccessibleName(self.tr("Claims that may be the same, the likeliest first"))
        self.view.setFixedHeight(_ROWS * self.view.row_height() + 2)
        self.view.installEventFilter(self)
        self.view.doubleClicked.connect(self.answer)
        self.column.addWidget(self.view)
        self.setFocusProxy(self.view)

    def ask(self, beside: Beside, brief: Brief) -> None:
        """Ask which of the claims beside the one in hand is the same; those that are marked so already are left out."""
        self._claim = beside.claim
        offered = [each for each in beside.found if each.relation is not Relation.SAME]
        self._model.show_found(offered, brief)
        count = len(beside.candidates)
        if not offered:
            self.say(self.tr("no other claim shares its words or its questions"), wrong=True)
        elif count:
            self.say(self.tr("likely: {count}; ↑↓ choose").format(count=count))
        else:
            self.say(self.tr("none is likely; these answer the same question"))
        self.view.setCurrentIndex(self._model.index(0))
        self.show()
        self.view.setFocus()

    def answer(self) -> None:
        """Tell the claim that is marked."""
        found = self._model.at(self.view.currentIndex().row())
        if found is not None:
            self.close_strip()
            self.merged.emit(Merged(claim=self._claim, other=found.claim.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Take Enter before the list does, which would keep it for itself."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.answer()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_strip()
                return True
        return False

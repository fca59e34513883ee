"""Answers the same question: the claims beside the one in hand, whose they are, and how they stand to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from briefing.model.brief import Brief
from briefing.ui.models.likeness_list import LIKENESS_ROLE, LikenessList
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.likeness_card import LikenessView

if TYPE_CHECKING:
    from briefing.model.likeness import Likeness
    from briefing.ui.beside import Beside


class SameQuestionPanel(Panel):
    """The list of claims that are, or answer, the same.

    Signals:
        claim_chosen: the id of the claim that a person wants to see.
    """

    claim_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no claims yet."""
        super().__init__(parent)
        self._brief = Brief()
        self._model = LikenessList(self)
        self._head = PanelHead(self.tr("Answers the same question"), self)
        self.view = LikenessView(self._model, self)
        self.view.setAccessibleName(self.tr("Answers the same question"))
        self.view.clicked.connect(self._chosen)
        self.view.activated.connect(self._chosen)
        self._none = QLabel(self.tr("No other claim answers its questions."), self)
        self._none.setObjectName("muted")
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setWordWrap(True)
        self._none.setContentsMargins(14, 6, 12, 6)
        self._none.hide()
        stack_up(self, self._head, self._none, self.view, stretched=self.view)
        self.setMinimumHeight(self._head.sizeHint().height() + self.view.row_height())
        self.setFocusProxy(self.view)

    @property
    def chosen(self) -> Likeness | None:
        """The claim that is marked in the list while the list has the keys, else None."""
        if not self.view.hasFocus():
            return None
        return self._model.at(self.view.currentIndex().row())

    def show_brief(self, brief: Brief) -> None:
        """Take note of the brief; what stands beside the claim in hand is told by `show_beside`."""
        self._brief = brief

    def show_beside(self, beside: Beside | None) -> None:
        """Show what stands beside a claim; None while that is being looked for, or where there is no claim."""
        found = beside.found if beside else ()
        self._model.show_found(found, self._brief)
        count = len(found)
        self._head.say(str(count) if count else "")
        self._none.setVisible(not count and bool(self._brief.claims))
        if count and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0))

    def _chosen(self, index: QModelIndex) -> None:
        found = index.data(LIKENESS_ROLE)
        if found is not None:
            self.claim_chosen.emit(found.claim.id)

"""The claims as a table, to go through from first to last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from briefing.model.claim import ReviewState
from briefing.ui.models.claims_table import CLAIM_ROLE, COLUMNS, ClaimsTable
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.cell import LINES, PAD_Y, Cell
from briefing.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim


class ClaimsPanel(Panel):
    """The table of all claims, in the order of their passages.

    Signals:
        claim_chosen: the id of the claim in hand, or nothing.
    """

    claim_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no claims yet."""
        super().__init__(parent)
        self.model = ClaimsTable(self)
        self._view = _Table(self)
        self._view.setModel(self.model)
        self._view.setAccessibleName(self.tr("Claims"))
        self._view.selectionModel().currentRowChanged.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.setFocusProxy(self._view)

    @property
    def claim(self) -> Claim | None:
        """The claim in hand."""
        return self.model.claim_at(self._view.currentIndex().row())

    @property
    def row(self) -> int:
        """The row of the claim in hand, from 0; -1 where there is none."""
        return self._view.currentIndex().row()

    def show_brief(self, brief: Brief) -> None:
        """Show the claims of `brief`; the one in hand stays in hand, else the one in its place comes into it."""
        current, place = self.claim.id if self.claim else "", self.row
        self.model.show_brief(brief)
        row = self.model.row_of(current)
        if row < 0:
            row = max(min(place, self.model.rowCount() - 1), 0)
        if self.row != row:
            self._take(row)
        if current and self.claim is None:
            self.claim_chosen.emit("")

    def choose(self, claim_id: str) -> None:
        """Take a claim in hand."""
        row = self.model.row_of(claim_id)
        if row >= 0:
            self._take(row)

    def choose_first_of(self, source_id: str) -> None:
        """Take the first claim of a source that is left to review in hand, else its first; unless one of it is already."""
        if self.claim is not None and self.claim.source == source_id:
            return
        rows = (self.model.claim_at(row) for row in range(self.model.rowCount()))
        own = [claim for claim in rows if claim is not None and claim.source == source_id]
        first = next((claim for claim in own if not claim.review.done), next(iter(own), None))
        if first is not None:
            self.choose(first.id)

    def step(self, direction: int) -> None:
        """Take the next (1) or previous (-1) claim in hand that nobody decided on; any neighbour where all are decided."""
        target = self.model.unreviewed(self.row, direction)
        if target >= 0:
            self._take(target)
        else:
            self.go(direction)

    def go(self, direction: int) -> None:
        """Take the next (1) or previous (-1) claim in hand, whatever was decided on it."""
        self._take(max(0, min(self.row + direction, self.model.rowCount() - 1)))

    def _take(self, row: int) -> None:
        # Not `selectRow`, which finds no column where the table is laid out from right to left.
        self._view.setCurrentIndex(self.model.index(row, 0))

    def _chosen(self, index: QModelIndex) -> None:
        claim = index.data(CLAIM_ROLE)
        if claim is not None:
            self.claim_chosen.emit(claim.id)


class _Table(QTableView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(Cell(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() * LINES + 2 * PAD_Y)
        columns = self.horizontalHeader()
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(30)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        super().resizeEvent(event)
        self._share_width(self.viewport().width())

    def _share_width(self, width: int) -> None:
        """Leave out the columns for which there is no room, give the fixed ones what their words need, and share the rest."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(word(state)) for state in ReviewState)
        fixed = {0: widest + 30, len(COLUMNS) - 1: metrics.horizontalAdvance("0.00") + 22}
        shown = [number for number, column in enumerate(COLUMNS) if width >= column.room]
        rest = width - sum(fixed.get(number, 0) for number in shown)
        weights = sum(COLUMNS[number].stretch for number in shown)
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, number not in shown)
            self.setColumnWidth(number, fixed.get(number, rest * column.stretch // weights))

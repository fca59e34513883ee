"""The standing claims as a table to judge: who and what, the reliability that holds, what bears it out, the credibility."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from briefing.model.agreement import Status
from briefing.model.assessment import Credibility
from briefing.model.brief import Brief
from briefing.model.matters import Matters
from briefing.ui.offsets import plain, tip
from briefing.ui.theme import colours
from briefing.ui.words import graded, question

if TYPE_CHECKING:
    from briefing.model.agreement import Matter
    from briefing.model.claim import Claim

Index = QModelIndex | QPersistentModelIndex
CLAIM_ROLE = Qt.ItemDataRole.UserRole
_HEADS = (
    QT_TRANSLATE_NOOP("CredibilityTable", "Claim"),
    QT_TRANSLATE_NOOP("CredibilityTable", "Rel."),
    QT_TRANSLATE_NOOP("CredibilityTable", "What bears it out"),
    QT_TRANSLATE_NOOP("CredibilityTable", "Credibility (1–6)"),
)
CLAIM, RELIABILITY, HINT, CREDIBILITY = range(4)
_GRAVITY = {Status.CONTESTED: 0, Status.AGREED: 1, Status.SINGLE: 2}


class CredibilityTable(QAbstractTableModel):
    """The standing claims of the brief that is shown; claims that change keep their rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no claims yet."""
        super().__init__(parent)
        self._brief = Brief()
        self._claims: tuple[Claim, ...] = ()
        self._matters = Matters()
        self._by_claim: dict[str, Matter] = {}

    def show_brief(self, brief: Brief) -> None:
        """Hold the standing claims of `brief`."""
        if brief is self._brief:
            return
        claims = tuple(claim for claim in brief.passages() if not claim.rejected)
        same = [claim.id for claim in claims] == [claim.id for claim in self._claims]
        if not same:
            self.beginResetModel()
        before, regraded = self._claims, brief.reliabilities != self._brief.reliabilities
        self._brief, self._claims = brief, claims
        hints = self._by_claim
        self._by_claim = self._gravest(brief)
        if not same:
            self.endResetModel()
            return
        changed = [
            row
            for row, (old, new) in enumerate(zip(before, claims, strict=True))
            if regraded or old is not new or hints.get(new.id) is not self._by_claim.get(new.id)
        ]
        if changed:  # one signal: a question may have a thousand claims, and the view draws what is in sight
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(_HEADS) - 1))

    def claim_at(self, row: int) -> Claim | None:
        """Return the claim of a row, or None."""
        return self._claims[row] if 0 <= row < len(self._claims) else None

    def row_of(self, claim_id: str) -> int:
        """Return the row of a claim, or -1."""
        return next((row for row, claim in enumerate(self._claims) if claim.id == claim_id), -1)

    @property
    def unjudged(self) -> int:
        """How many claims have no credibility but 6."""
        return sum(claim.credibility is Credibility.UNJUDGED for claim in self._claims)

    # ── what Qt asks for ──

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of claims."""
        return 0 if parent.isValid() else len(self._claims)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(  # noqa: N802 - Qt's name or default
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("CredibilityTable", str(_HEADS[section]))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, colour or tool tip of a cell, or under `CLAIM_ROLE` the claim itself."""
        if not index.isValid():
            return None
        claim, column = self._claims[index.row()], index.column()
        if role == CLAIM_ROLE:
            return claim
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(claim, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tip(claim, column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(claim, column)
        return None

    def _words(self, claim: Claim, column: int) -> str:
        if column == CLAIM:
            return f"{plain(claim.attribution.claimant)}\n{plain(claim.text or claim.wording)}"
        if column == RELIABILITY:
            own = "*" if claim.reliability is not None else ""
            return f"{self._brief.reliability_of(claim).value}{own}"
        return self._hint(claim) if column == HINT else graded(claim.credibility)

    def _tip(self, claim: Claim, column: int) -> str:
        if column == RELIABILITY:
            words = graded(self._brief.reliability_of(claim))
            return f"{words}\n{claim.grading_note}".strip()
        return self._words(claim, column)

    def _hint(self, claim: Claim) -> str:
        matter = self._by_claim.get(claim.id)
        if matter is None:
            return QCoreApplication.translate("CredibilityTable", "answers no question")
        words = {
            Status.CONTESTED: QCoreApplication.translate("CredibilityTable", "contested"),
            Status.AGREED: QCoreApplication.translate("CredibilityTable", "borne out"),
            Status.SINGLE: QCoreApplication.translate("CredibilityTable", "one account"),
        }
        origins = QCoreApplication.translate("CredibilityTable", "%n origin(s)", "", matter.origins)
        return f"{words[matter.status]} · {origins}\n{plain(question(matter.question))}"

    def _colour(self, claim: Claim, column: int) -> QColor | None:
        own = colours()
        if column == HINT:
            matter = self._by_claim.get(claim.id)
            by_status = {Status.CONTESTED: own.warn, Status.AGREED: own.good}
            return QColor(by_status.get(matter.status, own.muted) if matter else own.muted)
        unjudged = column == CREDIBILITY and claim.credibility is Credibility.UNJUDGED
        return QColor(own.muted) if unjudged else None

    def _gravest(self, brief: Brief) -> dict[str, Matter]:
        """Return of each claim the question that most stands against it, or for it."""
        found: dict[str, Matter] = {}
        for matter in self._matters.of(brief):
            for claim in matter.claims:
                known = found.get(claim.id)
                if known is None or _GRAVITY[matter.status] < _GRAVITY[known.status]:
                    found[claim.id] = matter
        return found

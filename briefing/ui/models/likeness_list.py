"""What stands beside the claim in hand, as a list: whose, in which source, the passage, and how it stands to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing.model.likeness import Likeness, Relation
from briefing.ui.offsets import plain, tip
from briefing.ui.words import question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.brief import Brief

Index = QModelIndex | QPersistentModelIndex
LIKENESS_ROLE = Qt.ItemDataRole.UserRole
WHO_ROLE = Qt.ItemDataRole.UserRole + 1
PASSAGE_ROLE = Qt.ItemDataRole.UserRole + 2
WHY_ROLE = Qt.ItemDataRole.UserRole + 3
_MOST = 300


class LikenessList(QAbstractListModel):
    """The likenesses that are shown; of very many, the first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold none yet."""
        super().__init__(parent)
        self._found: tuple[Likeness, ...] = ()
        self._sources: dict[str, str] = {}

    def show_found(self, found: Sequence[Likeness], brief: Brief) -> None:
        """Hold these likenesses between claims of `brief`."""
        self._sources = {source.id: source.name for source in brief.sources}
        if tuple(found[:_MOST]) != self._found:
            self.beginResetModel()
            self._found = tuple(found[:_MOST])
            self.endResetModel()

    def at(self, row: int) -> Likeness | None:
        """Return the likeness of a row, or None."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, all in one or each for itself."""
        found = self.at(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role == LIKENESS_ROLE:
            return found
        who, passage, why = self._who(found), plain(found.claim.text or found.claim.wording), in_words(found)
        words = {
            WHO_ROLE: who,
            PASSAGE_ROLE: passage,
            WHY_ROLE: why,
            Qt.ItemDataRole.DisplayRole: f"{who}. {why}. {passage}",
            Qt.ItemDataRole.ToolTipRole: tip(f"{who}\n{passage}\n{why}"),
        }
        return words.get(role)

    def _who(self, found: Likeness) -> str:
        claim = found.claim
        source = self._sources.get(claim.source, "")
        return " · ".join(plain(part) for part in (claim.attribution.claimant, source) if part)


def in_words(found: Likeness) -> str:
    """Return how another claim stands to the one in hand, and why."""
    about = ", ".join(plain(question(each)) for each in dict.fromkeys(found.about))
    if found.relation is Relation.LIKELY_SAME:
        return _tr("the same? {why}").format(why=_why_same(found))
    if found.relation is Relation.SAME:
        return _tr("marked as the same claim")
    if found.relation is Relation.CONTRADICTS:
        said = _tr("gives other numbers: {about}") if found.figures else _tr("contradicts: {about}")
        return said.format(about=about)
    said = _tr("agrees: {about}") if found.relation is Relation.AGREES else _tr("answers too: {about}")
    return said.format(about=about)


def _why_same(found: Likeness) -> str:
    side = _tr("same claimant") if found.one_side else _tr("another claimant")
    share = _tr("{share} % of the words").format(share=round(found.words * 100))
    answers = "" if found.words >= 0.3 or not found.about else _tr("the same answer in other words")
    return f"{side}, {answers or share}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("likeness", text)

"""The sources of a brief as a list: title, publisher, time of publication, claims left to review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.source import Source
    from briefing.model.when import When

Index = QModelIndex | QPersistentModelIndex
SOURCE_ROLE = Qt.ItemDataRole.UserRole
LEFT_ROLE = Qt.ItemDataRole.UserRole + 1
NOTE_ROLE = Qt.ItemDataRole.UserRole + 2


def in_words(when: When) -> str:
    """Return a time for a list: "2 Jul 2025, 07:32 UTC" where it is exact to that, else as it is known."""
    moment = when.moment
    if moment is not None:
        day = f"{moment.day} {moment:%b %Y, %H:%M}"
        return f"{day} UTC" if moment.tzinfo else day
    if when.first and when.first == when.last and not when.approximate:
        return f"{when.first.day} {when.first:%b %Y}"
    return when.edtf or when.wording


class SourcesList(QAbstractListModel):
    """The sources of the brief that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no sources yet."""
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self._left: dict[str, int] = {}

    def show_brief(self, brief: Brief) -> None:
        """Hold the sources of `brief`, and how many claims of each nobody decided on."""
        left = dict.fromkeys((source.id for source in brief.sources), 0)
        for claim in brief.unreviewed:
            left[claim.source] = left.get(claim.source, 0) + 1
        if brief.sources != self._sources:
            self.beginResetModel()
            self._sources, self._left = brief.sources, left
            self.endResetModel()
        elif left != self._left:
            self._left = left
            self.dataChanged.emit(self.index(0), self.index(len(self._sources) - 1))

    def row_of(self, source_id: str) -> int:
        """Return the row of a source, or -1."""
        return next((row for row, source in enumerate(self._sources) if source.id == source_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of sources."""
        return 0 if parent.isValid() else len(self._sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a source's title, its note, what is left of it, or under `SOURCE_ROLE` the source itself."""
        if not index.isValid():
            return None
        source = self._sources[index.row()]
        title = plain(source.title or source.file_name or source.id)
        # The day is enough here; the exact time and the language stand over the text.
        day = in_words(source.published).split(",")[0]
        note = " · ".join(part for part in (plain(source.publisher), day) if part)
        left = self._left.get(source.id, 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tip(f"{title}\n{note}\n{self._to_review(left)}")
        return {SOURCE_ROLE: source, NOTE_ROLE: note, LEFT_ROLE: left}.get(role)

    def _to_review(self, left: int) -> str:
        return (
            self.tr("{count} claims left to review").format(count=left)
            if left
            else self.tr("all claims reviewed")
        )

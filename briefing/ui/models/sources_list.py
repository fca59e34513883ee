"""The sources of a brief as a list: title; grade, publisher and time, or what it copies; claims left to review."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing.model.address_only import is_address_only
from briefing.model.copies import copy_in
from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from briefing.model.brief import Brief
    from briefing.model.copies import Copied
    from briefing.model.source import Source
    from briefing.model.when import When

Index = QModelIndex | QPersistentModelIndex
SOURCE_ROLE = Qt.ItemDataRole.UserRole
BADGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The number of claims left to review, or "✓" where none is; "=" before it for a copy; "…" for an address alone."""
NOTE_ROLE = Qt.ItemDataRole.UserRole + 2
LEFT_ROLE = Qt.ItemDataRole.UserRole + 3


def in_words(when: When) -> str:
    """Return a time for a list: "2 Jul 2025, 07:32 UTC" where it is exact to that, else as it is known."""
    moment = when.moment
    if moment is not None:
        day = f"{_day(moment, 'd MMM yyyy')}, {moment:%H:%M}"
        return f"{day} UTC" if moment.tzinfo else day
    if when.first and when.first == when.last and not when.approximate:
        return _day(when.first, "d MMM yyyy")
    return when.edtf or when.wording


def _day(day: date, form: str) -> str:
    """Return a day with its month's name in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def short_time(when: When) -> str:
    """Return a time for a narrow list: "2 Jul 07:32"; the year and the zone stand over the text."""
    moment = when.moment
    if moment is not None:
        return f"{_day(moment, 'd MMM')} {moment:%H:%M}"
    return in_words(when)


class SourcesList(QAbstractListModel):
    """The sources of the brief that is shown; only rows that changed are told."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no sources yet."""
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self._left: Counter[str] = Counter()
        self._grades: dict[str, str] = {}
        self._rows: dict[str, int] = {}
        self._copies: dict[str, Copied | None] = {}
        self._answers: dict[int, Callable[[Source], Any]] = {
            Qt.ItemDataRole.DisplayRole: _title,
            Qt.ItemDataRole.AccessibleTextRole: self._tip,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            SOURCE_ROLE: lambda each: each,
            NOTE_ROLE: self._note,
            BADGE_ROLE: self._badge,
            LEFT_ROLE: lambda each: self._left[each.id],
        }

    def show_brief(self, brief: Brief) -> None:
        """Hold the sources of `brief`, and how many claims of each nobody decided on."""
        left = Counter([claim.content[0].source for claim in brief.unreviewed])
        grades = {grade.subject: grade.grade.value for grade in brief.reliabilities}
        before = (self._sources, self._left, self._grades)
        if brief.sources is not self._sources and brief.sources != self._sources:
            self._copies = {}
            self._put(brief.sources)
        self._left, self._grades = left, grades
        self._tell(*before)

    def _put(self, sources: tuple[Source, ...]) -> None:
        """Hold these sources; those at the end that are new come in without the view losing its place."""
        old, count = self._sources, len(self._sources)
        same = len(sources) >= count and all(
            one.id == other.id for one, other in zip(old, sources, strict=False)
        )
        rows = {source.id: row for row, source in enumerate(sources)}
        if not same:
            self.beginResetModel()
            self._sources, self._rows = sources, rows
            self.endResetModel()
        elif len(sources) > count:
            self.beginInsertRows(QModelIndex(), count, len(sources) - 1)
            self._sources, self._rows = sources, rows
            self.endInsertRows()
        else:
            self._sources, self._rows = sources, rows

    def _tell(self, sources: tuple[Source, ...], left: Counter[str], grades: dict[str, str]) -> None:
        """Tell the rows that are not what they were."""
        if sources is self._sources and left == self._left and grades == self._grades:
            return
        for row, (before, after) in enumerate(zip(sources, self._sources, strict=False)):
            differs = before is not after and before != after
            if differs or left[after.id] != self._left[after.id] or grades != self._grades:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, source_id: str) -> int:
        """Return the row of a source, or -1."""
        return self._rows.get(source_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of sources."""
        return 0 if parent.isValid() else len(self._sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a source's title, its note, its badge, or under `SOURCE_ROLE` the source itself."""
        if not index.isValid():
            return None
        tell = self._answers.get(role)
        return tell(self._sources[index.row()]) if tell else None

    def _tip(self, source: Source) -> str:
        return tip(f"{_title(source)}\n{self._note(source)}\n{self._to_review(source)}")

    def _note(self, source: Source) -> str:
        copied = self._copied(source)
        if copied is not None:
            words = self.tr("copy of {name}, {share} %")
            return words.format(name=plain(copied.source.name), share=round(copied.share * 100))
        kind = self.tr("address only") if is_address_only(source) else ""
        parts = (
            self._grades.get(source.publisher, ""),
            kind,
            plain(source.publisher or source.file_name),
            short_time(source.published),
        )
        return " · ".join(part for part in parts if part)

    def _badge(self, source: Source) -> str:
        left = self._left[source.id]
        if is_address_only(source):
            return "…"
        if self._copied(source):
            return f"= {left}" if left else "="
        return str(left) if left else "✓"

    def _copied(self, source: Source) -> Copied | None:
        if source.id not in self._copies:
            self._copies[source.id] = copy_in(self._sources, source)
        return self._copies[source.id]

    def _to_review(self, source: Source) -> str:
        if is_address_only(source):
            return self.tr("no text is stored yet")
        left = self._left[source.id]
        if left:
            return self.tr("%n claim(s) left to review", "", left)
        return self.tr("all claims reviewed")


def _title(source: Source) -> str:
    bare = source.address.split("://", maxsplit=1)[-1] if is_address_only(source) else ""
    return plain(source.title or bare or source.file_name or source.id)

"""What was found, as a list under three heads: claims, forms, sources; it grows while the search goes on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing.app.finding import Found, Where
from briefing.ui.offsets import plain, tip

if TYPE_CHECKING:
    from collections.abc import Iterable

Index = QModelIndex | QPersistentModelIndex
FOUND_ROLE = Qt.ItemDataRole.UserRole
MOST = 2000
"""As many places are listed; the others are counted."""


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("find", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("find", text)


_HEADS = {Where.CLAIMS: _("Claims"), Where.FORMS: _("Forms"), Where.SOURCES: _("Sources")}
_FIELDS = {
    "text": _("wording"), "wording": _("as published"), "claimant": _("claimant"), "channel": _("channel"),
    "question": _("question"), "figures": _("figure"), "notes": _("notes"), "title": _("title"),
    "serial": _("serial"), "desk": _("desk"), "prepared_by": _("prepared by"), "approved_by": _("approved by"),
    "summary": _("bottom line"), "as_of": _("as of"), "period": _("period"), "next_issue": _("next issue"),
    "recommendations": _("recommendations"), "distribution": _("distribution"), "event_type": _("event type"),
    "sub_event_type": _("sub-type"), "when": _("when"), "weapons": _("weapons"), "name": _("name"), "country_name": _("country"),
    "admin1": _("area"), "coordinates_from": _("coordinates from"), "short": _("short name"),
    "aliases": _("other names"), "kind": _("kind"), "likelihood": _("likelihood"), "basis": _("basis"),
    "would_change": _("what would change it"), "alternatives": _("alternatives"), "about": _("about"),
    "withheld_by": _("withheld by"), "publisher": _("publisher"), "authors": _("authors"),
    "address": _("address"), "file_name": _("file"), "published": _("published"), "origin": _("origin"),
    "descriptor": _("descriptor"), "passage": _("text"),
}  # fmt: skip


def field_word(name: str) -> str:
    """Return what a field of the model is called; its own name, in words, where the table has none."""
    return _tr(_FIELDS[name]) if name in _FIELDS else name.replace("_", " ")


def found_at(found: Found) -> str:
    """Return whose words they are, and of which field."""
    field = field_word(found.field)
    name = plain(found.name) or (_tr(_("Head of the brief")) if found.place.startswith("brief#") else "")
    more = _tr(_("and {count} more in this text")).format(count=found.more) if found.more else ""
    return " · ".join(part for part in (name, field, more) if part)


def excerpt(found: Found) -> tuple[str, str, str]:
    """Return the words found with what stands before and after them, as they may be shown on one line."""
    return _run(found.before), _run(found.words), _run(found.after)


def _run(text: str) -> str:
    """Return a stretch of a line, with a space where it begins or ends with one."""
    inner = plain(text)
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"


class FindList(QAbstractListModel):
    """The places found, each group under its head; a head's row holds its `Where`, any other its `Found`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._rows: list[Found | Where] = []
        self._count: Counter[Where] = Counter()

    @property
    def total(self) -> int:
        """How many places were found, those not listed included."""
        return self._count.total()

    def clear(self) -> None:
        """Hold nothing."""
        if self._rows or self._count:
            self.beginResetModel()
            self._rows, self._count = [], Counter()
            self.endResetModel()

    def add(self, found: Iterable[Found]) -> None:
        """Add places found; they come group by group."""
        rows: list[Found | Where] = []
        listed = len(self._rows)
        for each in found:
            if listed + len(rows) < MOST:
                if not self._count[each.where]:
                    rows.append(each.where)
                rows.append(each)
            self._count[each.where] += 1 + each.more
        if rows:
            self.beginInsertRows(QModelIndex(), listed, listed + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        for number, row in enumerate(self._rows):
            if isinstance(row, Where):
                self.dataChanged.emit(self.index(number), self.index(number))

    def step(self, row: int, by: int) -> int:
        """Return the row of the next (1) or previous (-1) place found, going round at the ends; -1 for none."""
        count = len(self._rows)
        for distance in range(1, count + 1):
            at = (row + by * distance) % count
            if isinstance(self._rows[at], Found):
                return at
        return -1

    def number(self, row: int) -> int:
        """Return the number of the place found in a row, from 1."""
        return sum(isinstance(each, Found) for each in self._rows[: row + 1])

    # ── what Qt asks for ──

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of rows, the heads included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that heads cannot be chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], Where):
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row in words, or under `FOUND_ROLE` the place found, None for a head."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Where):
            words = f"{_tr(_HEADS[row])} · {self._count[row]}"
            return words if role == Qt.ItemDataRole.DisplayRole else None
        if role == FOUND_ROLE:
            return row
        line = f"{found_at(row)}: {''.join(excerpt(row))}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line
        return tip(line) if role == Qt.ItemDataRole.ToolTipRole else None

"""The claims of a brief as a table: who, how, what as published, figures, question, how sure; in the order of the passages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
from PySide6.QtGui import QColor, QFont

from briefing.app.reporting import figure_in_words
from briefing.model.claim import Claim, Naming, ReviewState
from briefing.ui.explained_words import percent
from briefing.ui.found_words import reason_in_words
from briefing.ui.offsets import plain, tip
from briefing.ui.theme import colours, state_colour
from briefing.ui.words import question, word

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.source import Source

Index = QModelIndex | QPersistentModelIndex
CLAIM_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, what stands in it of a claim, its share of the width, and from which width on it is shown."""

    head: str
    words: Callable[[Claim], str]
    stretch: int = 0
    room: int = 0


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("ClaimsTable", text))


def claimant(claim: Claim) -> str:
    """Return who made a claim: the name, and on a second line role, party spoken for, and how it is named."""
    attribution = claim.attribution
    role = attribution.role
    if attribution.on_behalf_of and attribution.on_behalf_of != attribution.claimant:
        party = QCoreApplication.translate("ClaimsTable", "for {party}").format(
            party=attribution.on_behalf_of
        )
        role = f"{role} · {party}" if role else party
    if attribution.naming is not Naming.NAMED and attribution.naming.value not in attribution.claimant:
        role = f"{role} · {word(attribution.naming)}" if role else word(attribution.naming)
    return "\n".join(plain(line) for line in (attribution.claimant, role) if line)


def how(claim: Claim) -> str:
    """Return how a claim was made: the attitude, and on a second line channel, audience and relays."""
    attribution = claim.attribution
    parts = [attribution.channel.wording]
    told = QCoreApplication.translate("ClaimsTable", "told {audience}")
    parts += [told.format(audience=attribution.audience)] if attribution.audience else []
    parts += [f"{relay.how} {relay.name}".strip() for relay in attribution.relays]
    chain = ", ".join(plain(part) for part in parts if part)
    said = word(claim.attitude)
    if claim.negated:
        said = QCoreApplication.translate("ClaimsTable", "{said}, not").format(said=said)
    return f"{said}\n{chain}" if chain else said


def _content(claim: Claim) -> str:
    return plain(claim.text or claim.wording)


def _figures(claim: Claim) -> str:
    return "\n".join(plain(figure_in_words(figure)) for figure in claim.figures)


def _question(claim: Claim) -> str:
    return plain("; ".join(question(answer.question) for answer in claim.answers))


def _sure(claim: Claim) -> str:
    return percent(claim.detection.confidence) if claim.detection else ""


COLUMNS = (
    Column(_("State"), lambda claim: word(claim.review.state)),
    Column(_("Claimant"), claimant, 6),
    Column(_("How"), how, 4, 720),
    Column(_("Claim, as published"), _content, 11),
    Column(_("Figure"), _figures, 4, 560),
    Column(_("Question"), _question, 5, 640),
    Column(_("Sure"), _sure, 0, 400),
)
_STATE, _CLAIMANT, _HOW, _CONTENT = range(4)
_HEADS = {number: column.head for number, column in enumerate(COLUMNS)}


def revised(before: tuple[Claim, ...], now: tuple[Claim, ...]) -> list[Claim] | None:
    """Return the claims of `now` that are others than `before`; None where claims came, went or moved in their text.

    Claims that nobody touched are the same objects, so that thousands are compared in a fraction of a millisecond.
    """
    if len(before) != len(now):
        return None
    pairs = [(old, new) for old, new in zip(before, now, strict=True) if old is not new]
    if any(old.id != new.id or old.content != new.content for old, new in pairs):
        return None
    return [new for old, new in pairs if old != new]


class ClaimsTable(QAbstractTableModel):
    """The claims of the brief that is shown; changes of single claims keep the rows, so that selection and scroll stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no claims yet."""
        super().__init__(parent)
        self._claims: list[Claim] = []
        self._rows: dict[str, int] = {}
        self._given: tuple[Claim, ...] = ()
        self._sources: tuple[Source, ...] = ()
        role = Qt.ItemDataRole
        self._answers: dict[int, Callable[[Claim, int], Any]] = {
            role.DisplayRole: lambda claim, column: COLUMNS[column].words(claim),
            role.ToolTipRole: self._tip,
            role.ForegroundRole: self._colour,
            role.FontRole: self._font,
            role.TextAlignmentRole: lambda _claim, _column: (
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            ),
        }

    def show_brief(self, brief: Brief) -> None:
        """Hold the claims of `brief`."""
        if brief.claims is self._given and brief.sources is self._sources:
            return
        same_order = [each.id for each in brief.sources] == [each.id for each in self._sources]
        changed = revised(self._given, brief.claims) if same_order else None
        self._given, self._sources = brief.claims, brief.sources
        if changed is None:
            self.beginResetModel()
            self._claims = list(brief.passages())
            self._rows = {claim.id: row for row, claim in enumerate(self._claims)}
            self.endResetModel()
            return
        for claim in changed:
            row = self._rows[claim.id]
            self._claims[row] = claim
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    # ── what the table is asked for by its panel ──

    def claim_at(self, row: int) -> Claim | None:
        """Return the claim of a row, or None where there is no such row."""
        return self._claims[row] if 0 <= row < len(self._claims) else None

    def row_of(self, claim_id: str) -> int:
        """Return the row of a claim, or -1."""
        return self._rows.get(claim_id, -1)

    def unreviewed(self, row: int, step: int) -> int:
        """Return the next (`step` 1) or previous (-1) row that nobody decided on, going round; -1 for none."""
        count = len(self._claims)
        for distance in range(1, count + 1):
            candidate = (row + step * distance) % count
            if not self._claims[candidate].review.done:
                return candidate
        return -1

    # ── what Qt asks for ──

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of claims."""
        return 0 if parent.isValid() else len(self._claims)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name or default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name or default
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("ClaimsTable", _HEADS.get(section, ""))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, colour, font or tool tip of a cell, or under `CLAIM_ROLE` the claim itself."""
        if not index.isValid():
            return None
        claim, column = self._claims[index.row()], index.column()
        if role == CLAIM_ROLE:
            return claim
        answer = self._answers.get(role)
        return answer(claim, column) if answer else None

    def _tip(self, claim: Claim, column: int) -> str:
        if column == _CONTENT and claim.text:
            published = QCoreApplication.translate("ClaimsTable", "As published: {words}")
            words = f"{claim.text}\n\n{published.format(words=claim.wording)}"
        elif column == _CLAIMANT and claim.attribution.resolution:
            words = f"{claimant(claim)}\n{reason_in_words(claim.attribution.resolution)}"
        else:
            words = COLUMNS[column].words(claim)
        return tip(words)

    def _colour(self, claim: Claim, column: int) -> QColor | None:
        if column == _STATE:
            return QColor(state_colour(claim.review.state))
        muted = claim.rejected or column > _CONTENT or column == _HOW
        return QColor(colours().muted) if muted else None

    def _font(self, claim: Claim, column: int) -> QFont | None:
        font = QFont()
        if claim.rejected and column == _CONTENT:
            font.setStrikeOut(True)
        elif claim.review.state is ReviewState.EDITED and claim.text and column == _CONTENT:
            font.setItalic(True)
        elif column == _STATE:
            font.setWeight(QFont.Weight.DemiBold)
        else:
            return None
        return font

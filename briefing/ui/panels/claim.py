"""The claim in hand: who made it and how, and the analyst's wording beside the passage, never over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefing.ui.models.claims_table import claimant, how
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.theme import state_colour
from briefing.ui.widgets.heads import Elided

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What an analyst wrote beside a claim."""

    claim: str
    text: str


class ClaimPanel(Panel):
    """The claim in hand, with the buttons of the review.

    Signals:
        worded: a `Wording` that a person finished.
        put_away: the wording was finished or given up; the keys may go elsewhere.
    """

    worded = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no claim yet."""
        super().__init__(parent)
        self.setObjectName("claimStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._claim: Claim | None = None
        self._claims: dict[str, Claim] = {}
        self._who, self._state = Elided("", self), QLabel(self)
        self._who.setObjectName("sectionHead")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._words = _Words(self)
        self._words.setAccessibleName(self.tr("Your wording"))
        self._words.setPlaceholderText(
            self.tr("Your wording beside the passage (E). Empty: printed as published.")
        )
        self._words.finished.connect(self._finished)
        self._words.given_up.connect(self._given_up)
        self._left = QLabel(self)
        self._left.setObjectName("muted")
        self._left.setTextFormat(Qt.TextFormat.PlainText)
        self._left.setAccessibleName(self.tr("Claims left to review"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 8)
        column.setSpacing(5)
        top = QHBoxLayout()
        top.addWidget(self._who, 1)
        top.addWidget(self._state)
        column.addLayout(top)
        column.addWidget(self._words)
        column.addLayout(self._buttons())

    def show_brief(self, brief: Brief) -> None:
        """Show the same claim as it is in `brief`, and how many are left."""
        left = len(brief.unreviewed)
        self._left.setText(self.tr("{count} left").format(count=left))
        self._claims = {claim.id: claim for claim in brief.claims}
        self._show(self._claims.get(self._claim.id) if self._claim else None)

    def show_claim(self, claim_id: str) -> None:
        """Show another claim; words not yet finished are finished first."""
        self.finish()
        self._show(self._claims.get(claim_id))

    @property
    def editing(self) -> bool:
        """Whether a person is writing in the wording."""
        return self._words.hasFocus()

    def edit(self) -> None:
        """Begin to write: with the passage as published where nothing is written yet."""
        if self._claim is None:
            return
        if not self._claim.text and not self._words.toPlainText():
            self._words.setPlainText(plain(self._claim.wording))
        self._words.setFocus()
        self._words.selectAll()

    def finish(self) -> None:
        """Tell the wording where it differs from the claim's; the passage itself is no wording."""
        if self._claim is None:
            return
        text = self._words.toPlainText().strip()
        if text == plain(self._claim.wording) and not self._claim.text:
            self._words.setPlainText("")
        elif text != self._claim.text:
            self.worded.emit(Wording(claim=self._claim.id, text=text))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, words in (
            ("accept", self.tr("Accept  A")),
            ("reject", self.tr("Reject  R")),
            ("edit", self.tr("Edit  E")),
            ("previous", self.tr("Previous  P")),
            ("next", self.tr("Next  N")),
        ):
            button = QPushButton(words, self)
            button.setAccessibleName(words.split("  ", maxsplit=1)[0])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._left)
        return row

    def _show(self, claim: Claim | None) -> None:
        before, self._claim = self._claim, claim
        self._words.setEnabled(claim is not None)
        if claim is None:
            self._who.say(self.tr("No claim chosen"))
            self._state.setText("")
            self._words.setPlainText("")
            return
        who, _, role = claimant(claim).partition("\n")
        self._who.say(" · ".join(part for part in (who, role, *how(claim).splitlines()) if part))
        sure = f" · {claim.detection.confidence:.2f}" if claim.detection else ""
        self._state.setText(claim.review.state.value + sure)
        self._state.setStyleSheet(f"color: {state_colour(claim.review.state)};")
        if before is None or before.id != claim.id or before.text != claim.text:
            self._words.setPlainText(claim.text)

    def _finished(self) -> None:
        self.finish()
        self.put_away.emit()

    def _given_up(self) -> None:
        if self._claim is not None:
            self._words.setPlainText(self._claim.text)
        self.put_away.emit()


class _Words(QPlainTextEdit):
    finished = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        plain_key = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain_key:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name or default
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            parent = self.parent()
            if isinstance(parent, ClaimPanel):
                parent.finish()

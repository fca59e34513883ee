"""The claim in hand: its passage as published on top, the analyst's wording beside it, its grades and its details."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from briefing.model.brief import Brief
from briefing.ui.explained_words import percent
from briefing.ui.found_words import reason_in_words
from briefing.ui.grading import credibility_in_words, holding, reliability_in_words
from briefing.ui.offsets import plain, tip
from briefing.ui.panels.claim_details import ClaimDetails
from briefing.ui.panels.claim_explained import ClaimExplained
from briefing.ui.panels.panel import Panel
from briefing.ui.theme import state_colour
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.key_button import KeyButton
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.passage_quote import PassageQuote
from briefing.ui.widgets.quiet import quiet_words
from briefing.ui.widgets.sheet import Sheet
from briefing.ui.widgets.wording_text import WordingText
from briefing.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from briefing.model.claim import Claim
    from briefing.ui.beside import Beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What an analyst wrote beside a claim."""

    claim: str
    text: str


class ClaimPanel(Panel):
    """The claim in hand: quotation, wording, grades, details.

    Signals:
        worded: a `Wording` that a person finished.
        passage_chosen: the passage (`SourceSpan`) that a value came from.
        put_away: the fields were finished or given up; the keys may go elsewhere.
    """

    worded = Signal(object)
    passage_chosen = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no claim yet."""
        super().__init__(parent)
        self._claim: Claim | None = None
        self._brief = Brief()
        self._head = PanelHead(self.tr("No claim chosen"), self)
        self._quote = PassageQuote(self)
        self._sheet = Sheet(self.tr("The claim in hand"), self)
        self._words = self._wording()
        self._reliability = self._grade(self.tr("Source grade"))
        self._credibility = self._grade(self.tr("Credibility"))
        self.details = ClaimDetails(self._sheet)
        self.details.edited.connect(self.edited)
        self.details.passage_chosen.connect(self.passage_chosen)
        self.details.place_chosen.connect(self.place_chosen)
        grades = QWidget(self._sheet)
        stack_up(grades, self._reliability, self._credibility)
        grades.setContentsMargins(8, 2, 8, 0)
        wording = QWidget(self._sheet)
        stack_up(wording, self._words)
        wording.setContentsMargins(12, 2, 8, 0)
        self.explained = ClaimExplained(self._sheet)
        for part in (wording, grades, self.details, self.explained):
            self._sheet.column.addWidget(part)
        self._nothing = quiet_words(
            self.tr(
                "Add a report under Sources (Ctrl+1): what it says was said stands here, to accept or reject."
            ),
            self._sheet,
        )
        self._sheet.column.insertWidget(0, self._nothing)
        self._parts = (self._quote, wording, grades, self.details)
        stack_up(self, self._head, self._quote, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self._words)

    def show_brief(self, brief: Brief) -> None:
        """Show the same claim as it is in `brief`."""
        self._brief = brief
        wanted = self._claim.id if self._claim else ""
        self._show(next((each for each in brief.claims if each.id == wanted), None))

    def show_claim(self, claim_id: str) -> None:
        """Show another claim; what is not yet finished of the one before is finished first."""
        if self._claim is not None and self._claim.id != claim_id:
            self.flush()
        self._show(next((each for each in self._brief.claims if each.id == claim_id), None))

    def show_place_in_order(self, number: int, count: int) -> None:
        """Say which of how many claims it is, counted from 1 in the order of the passages."""
        words = self.tr("Claim {number} of {count}").format(number=number, count=count)
        self._head.title.say(words if self._claim else self.tr("No claim chosen"))

    def show_beside(self, beside: Beside | None) -> None:
        """Say beside the credibility from how many origins the claim comes, and whether it is contradicted."""
        if self._claim is None:
            return
        if beside is not None and beside.claim == self._claim.id:
            words = credibility_in_words(self._claim, beside.origins, contradicted=beside.contradicted)
        else:
            words = credibility_in_words(self._claim)
        self._say(self._credibility, words)

    @property
    def editing(self) -> bool:
        """Whether a person is writing in one of its fields."""
        return self.isAncestorOf(self.window().focusWidget() or self.window())

    def edit(self) -> None:
        """Begin to write: with the passage as published where nothing is written yet."""
        if self._claim is None:
            return
        if not self._claim.text and not self._words.toPlainText():
            self._words.setPlainText(plain(self._claim.wording))
        self._words.setFocus()
        self._words.selectAll()
        self._sheet.ensureWidgetVisible(self._words)

    def edit_details(self) -> None:
        """Begin to correct the details, at who made the claim."""
        if self._claim is not None:
            self._go_to_field("attribution.claimant")

    def go_to_field(self, path: str) -> bool:
        """Go to a field of the claim by the end of its path ("claimant", "when"); return whether there is such a field."""
        known = next(
            (each for each in self.details.editors if each.split(".")[-1] == path or each == path), ""
        )
        if known:
            self._go_to_field(known)
        return bool(known)

    def flush(self) -> None:
        """Tell the details, and the wording where it differs from the claim's; the passage itself is no wording."""
        if self._claim is None:
            return
        self.details.flush()
        text = self._words.toPlainText().strip()
        if text == plain(self._claim.wording) and not self._claim.text:
            self._words.setPlainText("")
        elif text != self._claim.text:
            self.worded.emit(Wording(claim=self._claim.id, text=text))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Leave the fields: Return keeps what was typed, Escape too where it is valid."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.flush()
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    # ── inside ──

    def _wording(self) -> WordingText:
        words = WordingText(self._sheet)
        words.setAccessibleName(self.tr("Your wording"))
        words.setPlaceholderText(self.tr("Your wording beside the passage (E). Empty: printed as published."))
        words.finished.connect(self._finished)
        words.given_up.connect(self._given_up)
        words.left.connect(self.flush)
        return words

    def _grade(self, axis: str) -> KeyButton:
        button = KeyButton("G", "", self._sheet)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.pressed.emit("grade"))
        button.setProperty("axis", axis)
        return button

    def _go_to_field(self, path: str) -> None:
        self.details.editors[path].setFocus()
        self._sheet.ensureWidgetVisible(self.details.editors[path])

    def _show(self, claim: Claim | None) -> None:
        before, self._claim = self._claim, claim
        self._words.setEnabled(claim is not None)
        self._nothing.setVisible(not self._brief.claims)
        for part in self._parts:
            part.setVisible(claim is not None)
        self.details.show_claim(claim, self._brief)
        self.explained.show_claim(claim)
        if claim is None:
            self._head.title.say(self.tr("No claim chosen"))
            self._head.say("")
            self._quote.say("")
            self._words.setPlainText("")
            return
        if before is None or before.id != claim.id or before.text != claim.text:
            self._words.setPlainText(claim.text)
        self._quote.say(claim.wording)
        self._say_state(claim)
        self._say(self._reliability, reliability_in_words(holding(self._brief, claim)))
        if before is None or before.id != claim.id or before.credibility is not claim.credibility:
            self._say(self._credibility, credibility_in_words(claim))

    def _say_state(self, claim: Claim) -> None:
        sure = f" · {percent(claim.detection.confidence)}" if claim.detection else ""
        by_hand = "" if claim.detection else self.tr(" · made by hand")
        self._head.say(word(claim.review.state) + sure + by_hand)
        self._head.note.setStyleSheet(f"color: {state_colour(claim.review.state)};")
        self._head.note.setToolTip(
            tip("\n".join(map(reason_in_words, claim.detection.reasons)) if claim.detection else "")
        )

    def _say(self, button: QPushButton, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(f"{button.property('axis')}: {words}")
        button.setToolTip(
            tip(self.tr("{axis}: {words}\nG grades it").format(axis=button.property("axis"), words=words))
        )

    def _finished(self) -> None:
        self.flush()
        self.put_away.emit()

    def _given_up(self) -> None:
        if self._claim is not None:
            self._words.setPlainText(self._claim.text)
        self.put_away.emit()

"""The claims board: which question each claim answers, side by side, one column per side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal

from briefing.model.brief import Brief
from briefing.model.edit_board import move_claim, rename_question
from briefing.ui.editing import FieldEdit
from briefing.ui.models import board_words
from briefing.ui.models.board import CARD_ROLE, BoardModel
from briefing.ui.notices import Notice
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.board_filters import BoardFilters
from briefing.ui.widgets.board_view import BoardView, Drop
from briefing.ui.widgets.layouts import rule, stack_up
from briefing.ui.widgets.question_chooser import QuestionChoice, QuestionChooser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from briefing.model.claim import Claim, Question
    from briefing.ui.models.board_cards import Card

_DONE = object()


class BoardPanel(Panel):
    """The claims as cards: a row for each question, a column for each side.

    Arrow keys walk the cards. Enter goes to the text, Q and Ctrl with an arrow move the card in hand to another question,
    F2 renames its question, Space folds it, Alt with an arrow goes to the next one; / leads to the filter, 1 to 4 press
    its chips, 0 takes all filters away.

    Signals:
        claim_chosen: the id of the claim in hand.
    """

    claim_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no claims yet."""
        super().__init__(parent)
        self.model = BoardModel(self)
        self.filters, self.view = BoardFilters(self), BoardView(self.model, self)
        self._held = ""
        self._question: Question | None = None
        self._shown = Brief()
        self.view.setAccessibleName(self.tr("Claims board"))
        self.filters.narrowed.connect(self._narrow)
        self.filters.left.connect(self.view.setFocus)
        self.view.dropped.connect(self._dropped)
        self.view.band_clicked.connect(self._fold)
        self.view.opened.connect(self._open)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.model.modelReset.connect(self._take_up)
        self._preparing: Iterator[None] = iter(())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._prepare)
        stack_up(self, self.filters, rule(self), self.view, stretched=self.view)
        self.setFocusProxy(self.view)

    # ── what others ask of it ──

    @property
    def claim(self) -> Claim | None:
        """The claim in hand."""
        card = self._card()
        return card.claim if card else None

    def show_brief(self, brief: Brief) -> None:
        """Show the claims of `brief`; the one in hand stays in hand."""
        if brief is self._shown:
            return
        self._shown = brief
        self.model.show_brief(brief)
        self.filters.offer(brief, self.model.sides)
        self.filters.say(self.model.shown, self.model.total)
        self._preparing = self.model.prepare()
        self._idle.start()

    def choose(self, claim_id: str) -> None:
        """Take a claim in hand, where the filter lets it through."""
        if claim_id != self._held:
            self._held, self._question = claim_id, None
        if self.claim is None or self.claim.id != claim_id:
            self._take_up()

    def step(self, direction: int) -> None:
        """Take the next (1) or previous (-1) card in hand whose claim nobody decided on, going round at the ends."""
        lines = self.model.lines
        places = [
            (number, column)
            for number, line in enumerate(lines)
            for column, card in enumerate(line.cards)
            if card is not None and not card.claim.review.done
        ]
        if not places:
            return
        here = (self.view.currentIndex().row(), self.view.currentIndex().column())
        ahead = [place for place in places if place > here] if direction > 0 else []
        behind = [place for place in places if place < here] if direction < 0 else []
        row, column = (ahead or places)[0] if direction > 0 else (behind or places)[-1]
        self.view.setCurrentIndex(self.model.index(row, column))

    # ── what a person does ──

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Do what the keys of the board say."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, mask = Qt.Key(event.key()), event.modifiers()
        if key in steps and mask & Qt.KeyboardModifier.ControlModifier:
            self._move_by(steps[key])
        elif key in steps and mask & Qt.KeyboardModifier.AltModifier:
            self._next_question(steps[key])
        elif event.text() in ("0", "1", "2", "3", "4"):
            self.filters.toggle(int(event.text()))
        elif event.text() == "/":
            self.filters.words.setFocus()
        else:
            done = {
                Qt.Key.Key_Return: self._open,
                Qt.Key.Key_Enter: self._open,
                Qt.Key.Key_Q: self._ask_where_to,
                Qt.Key.Key_F2: self._ask_for_name,
                Qt.Key.Key_Space: self._fold,
            }.get(key)
            if done is None:
                super().keyPressEvent(event)
            else:
                done()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name or default
        """Offer the questions that the card in hand can be moved to."""
        if self._card() is not None:
            self._ask_where_to()

    def _narrow(self) -> None:
        self.model.narrow(self.filters.wanted)
        self.filters.say(self.model.shown, self.model.total)

    def _open(self) -> None:
        card = self._card()
        if card is not None:
            self.place_chosen.emit(card.claim.id)
            # The claim may be in hand already; its text is what is wanted.
            self.pressed.emit("view_text")

    def _fold(self, line: int | None = None) -> None:
        """Fold a question, the one in hand where no line is given, and stay on its band."""
        at = self.model.band_over(self.view.currentIndex().row()) if line is None else line
        if at < 0:
            return
        question = self.model.lines[at].row.question
        self.model.fold(question)
        if line is None or not self.view.currentIndex().isValid():
            band = self.model.line_of(question)
            there = band if self.model.lines[band].folded else band + 1
            column = next((n for n, card in enumerate(self.model.lines[there].cards) if card), 0)
            self.view.setCurrentIndex(self.model.index(there, column))

    def _next_question(self, step: int) -> None:
        bands = [at for at, line in enumerate(self.model.lines) if line.band]
        here = self.model.band_over(self.view.currentIndex().row())
        at = bands.index(here) + step if here in bands else 0
        if not 0 <= at < len(bands):
            return
        there = bands[at] if self.model.lines[bands[at]].folded else bands[at] + 1
        column = next((n for n, card in enumerate(self.model.lines[there].cards) if card), 0)
        self.view.setCurrentIndex(self.model.index(there, column))
        self.view.verticalScrollBar().setValue(
            self.view.verticalScrollBar().value() + self.view.rowViewportPosition(bands[at])
        )

    def _prepare(self) -> None:
        """Make ready for the first letter of a filter, a little whenever nothing else is to be done."""
        if next(self._preparing, _DONE) is _DONE:
            self._idle.stop()

    # ── moving ──

    def _move_by(self, step: int) -> None:
        """Move the card in hand to the question above or below."""
        card = self._card()
        if card is None:
            return
        bands = [line.row.question for line in self.model.lines if line.band]
        rows = [*(each for each in bands if each is not None), None]
        at = rows.index(card.question) + step
        if 0 <= at < len(rows):
            self._move(card, rows[at])

    def _dropped(self, drop: Drop) -> None:
        if drop.question != drop.card.question:
            self._move(drop.card, drop.question)
        elif drop.column not in (drop.card.column, -1):
            words = self.tr(
                "A claim stays with who made it: {claimant}. Drag it up or down to another question; "
                "who made it is changed in the claim's own form."
            )
            self.noticed.emit(Notice(text=words.format(claimant=plain(drop.card.side))))

    def _move(self, card: Card, question: Question | None) -> None:
        claim = card.claim
        name = board_words.question_or_none(question)
        label = self.tr("Move claim of {claimant} to “{question}”").format(
            claimant=claim.attribution.claimant, question=name
        )
        self._held, self._question = claim.id, question
        self.edited.emit(FieldEdit(label=label, edit=move_claim(claim.id, out_of=card.question, to=question)))
        self._take_up()
        others = [answer.question for answer in claim.answers if answer.question != card.question]
        if question is None and others:
            words = self.tr("The claim still answers “{question}”, and stands there.")
            self.noticed.emit(Notice(text=words.format(question=board_words.question_or_none(others[0]))))

    def _ask_where_to(self) -> None:
        card = self._card()
        if card is None:
            return
        title = self.tr("Move the claim of {claimant} to").format(claimant=plain(card.side))
        chooser = self._chooser(title, card.question, none=card.question is not None)
        chooser.chosen.connect(lambda choice: self._move(card, choice.question))

    def _ask_for_name(self) -> None:
        card = self._card()
        if card is None or card.question is None:
            return
        question = card.question
        name = board_words.question_or_none(question)
        title = self.tr("Rename “{question}”, or join it with").format(question=name)
        chooser = self._chooser(title, question, none=False)
        chooser.chosen.connect(lambda choice: self._rename(question, choice))

    def _chooser(self, title: str, beside: Question | None, *, none: bool) -> QuestionChooser:
        chooser = QuestionChooser(title, self)
        chooser.offer(self.model.board.questions, beside=beside, none=none)
        room = self.view.visualRect(self.view.currentIndex())
        place = room.topLeft() + QPoint(12, min(40, room.height()))
        chooser.open_at(self.view.viewport().mapToGlobal(place))
        return chooser

    def _rename(self, question: Question, choice: QuestionChoice) -> None:
        if choice.question is None:
            return
        known = choice.question in self.model.board.questions
        words = self.tr("Join “{before}” with “{after}”") if known else self.tr("Rename “{before}” “{after}”")
        names = {"before": question, "after": choice.question}
        label = words.format(**{key: board_words.question_or_none(each) for key, each in names.items()})
        self._question = choice.question
        self.edited.emit(FieldEdit(label=label, edit=rename_question(question, choice.question)))

    # ── the card in hand ──

    def _card(self) -> Card | None:
        card: Card | None = self.view.currentIndex().data(CARD_ROLE)
        return card

    def _chosen(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if card is None:
            return
        self._question = card.question
        if card.claim.id != self._held:
            self._held = card.claim.id
            self.claim_chosen.emit(self._held)

    def _take_up(self) -> None:
        """Take the card in hand up again after the board was laid anew."""
        index = self.model.index_of(self._held, self._question) if self._held else QModelIndex()
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

"""A list of questions to choose one from by typing a few of its letters, or to write a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing.app.folding import fold
from briefing.model.claim import Question, Topic
from briefing.ui.models import board_words
from briefing.ui.offsets import plain
from briefing.ui.words import question, word

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE = (340, 320)
_CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionChoice:
    """What was chosen: a question, or None for no question at all."""

    question: Question | None


class QuestionChooser(QFrame):
    """The list, as a small window that goes away when something is chosen or Esc is pressed.

    Signals:
        chosen: what was chosen, as a `QuestionChoice`.
    """

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        """Offer nothing yet; `title` says what the choice is for."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known: tuple[Question, ...] = ()
        self._topic, self._none = Topic.OTHER, False
        head = QLabel(title, self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.words, self.list = QLineEdit(self), QListWidget(self)
        self.words.setPlaceholderText(self.tr("Type to choose, or a new question: losses: civilians"))
        self.words.setAccessibleName(title)
        self.words.textChanged.connect(self._offer)
        self.words.installEventFilter(self)
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for part in (head, self.words, self.list):
            column.addWidget(part)
        self.resize(*_SIZE)

    def offer(self, known: Sequence[Question], *, beside: Question | None, none: bool) -> None:
        """Offer these questions, new ones under the topic of `beside`, and with `none` that it is none."""
        self._known = tuple(each for each in known if each != beside)
        self._topic = beside.topic if beside is not None else Topic.OTHER
        self._none = none
        self._offer("")

    def open_at(self, place: QPoint) -> None:
        """Show it at a place of the screen, as far as there is room."""
        room = self.screen().availableGeometry()
        x = min(place.x(), room.right() - self.width())
        self.move(max(room.left(), x), max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.show()
        self.words.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Let the arrow keys walk the list while one types, and Enter choose."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = max(0, min(self.list.currentRow() + step, self.list.count() - 1))
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _offer(self, typed: str) -> None:
        self.list.clear()
        for label, choice in self._choices(typed):
            item = QListWidgetItem(plain(label), self.list)
            item.setData(_CHOICE, choice)
        self.list.setCurrentRow(0)

    def _choices(self, typed: str) -> list[tuple[str, QuestionChoice]]:
        wanted = fold(typed).strip()
        choices = [
            (question(each), QuestionChoice(question=each))
            for each in self._known
            if wanted in fold(question(each))
        ]
        if self._none and wanted in fold(board_words.question_or_none(None)):
            choices.append((board_words.question_or_none(None), QuestionChoice(question=None)))
        for each in self._new(typed.strip()):
            if each not in self._known:
                label = self.tr("New: {question}").format(question=question(each))
                choices.append((label, QuestionChoice(question=each)))
        return choices

    def _new(self, typed: str) -> list[Question]:
        """Return the questions that do not stand on the board yet but are meant by what was typed."""
        wanted = fold(typed)
        topics = [Question(topic=topic) for topic in Topic if wanted in fold(word(topic))]
        if not typed:
            return topics
        head, colon, about = typed.partition(":")
        named = next((topic for topic in Topic if fold(word(topic)) == fold(head.strip())), None)
        if named is not None:
            return [Question(topic=named, about=about.strip())] if colon and about.strip() else topics
        under = dict.fromkeys((self._topic, Topic.OTHER))
        return [*topics, *(Question(topic=topic, about=typed) for topic in under)]

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            choice: QuestionChoice = item.data(_CHOICE)
            self.close()
            self.chosen.emit(choice)

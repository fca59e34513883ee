"""Editors for the fields of a claim that hold several things of several parts each: figures, and answers to questions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing.model.claim import Answer, Figure, Question, Topic
from briefing.ui.field_editor import FieldEditor
from briefing.ui.fields import editor
from briefing.ui.offsets import plain
from briefing.ui.widgets.inputs import Choice, Line
from briefing.ui.widgets.wrapping_row import WrappingRow
from briefing.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.ui.field_table import FormField


class RowsEditor(FieldEditor):
    """Some nouns, one a row; the last row is empty and becomes the next noun when something is typed into it."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Show one empty row."""
        super().__init__(field, parent)
        self._made: list[WrappingRow] = []
        self._used = 0
        self._rows = QVBoxLayout()
        self._rows.setSpacing(3)
        self._column.insertLayout(0, self._rows)
        self.put(())

    def put(self, value: Sequence[Any]) -> None:
        """Show a row for each of these, and an empty one."""
        for number in range(len(self._made), len(value) + 1):
            self._add(number)
        for row in self._made[
            len(value) + 1 : self._used
        ]:  # kept for the next noun: to make one takes longer
            row.hide()
        self._used = len(value) + 1
        for row, each in zip(self._inputs(), (*value, None), strict=True):
            self._fill(row, each)
        # The empty row is in the way until somebody comes to type; where there is no other, it is the field.
        last = not value or self._has_keys()
        for number, row in enumerate(self._inputs()):
            row.setVisible(last or number < len(value))

    def _inputs(self) -> list[WrappingRow]:
        return self._made[: self._used]

    def _add(self, number: int) -> None:
        row = WrappingRow(self)
        row.hide()
        parts = self._parts(row)
        for part, (name, stretch) in parts:
            part.setObjectName("rowPart")
            part.setAccessibleName(f"{self._label} {number + 1}: {name}")
            part.setToolTip(name)
            if isinstance(part, Line):
                part.setPlaceholderText(name)
                part.textEdited.connect(self._row_typed)
                part.editingFinished.connect(self.tell)
            elif isinstance(part, Choice):
                part.activated.connect(self.tell)
            part.installEventFilter(self)
            row.add(part, stretch)
        self._made.append(row)
        self._rows.addWidget(row)
        if number == 0:
            self.setFocusProxy(parts[0][0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Show the empty row to whoever comes to type."""
        if event.type() is QEvent.Type.FocusIn:
            self._inputs()[-1].show()
        return super().eventFilter(watched, event)

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _row_typed(self) -> None:
        rows = self._inputs()
        if not self._empty(rows[-1]):
            if len(rows) == len(self._made):
                self._add(len(rows))
            self._used += 1
            self._fill(self._inputs()[-1], None)
            self._inputs()[-1].show()
        self._typed()

    # ── what an editor of one noun does ──

    def _parts(self, row: QWidget) -> list[tuple[QWidget, tuple[str, int]]]:
        """Return the inputs of a row, each with its name and its share of the width."""
        raise NotImplementedError

    def _fill(self, row: QWidget, noun: Any) -> None:
        """Show a noun, or None, in a row."""
        raise NotImplementedError

    def _empty(self, row: QWidget) -> bool:
        """Return whether a row says nothing."""
        return not any(line.text().strip() for line in row.findChildren(Line))


class FiguresEditor(RowsEditor):
    """Figures as ranges: from, to, what is counted, of whom. The wording of the source stays with each."""

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Show one empty row."""
        self._figures: tuple[Figure, ...] = ()
        super().__init__(field, parent)

    def value(self) -> tuple[Figure, ...]:
        """Return the figures typed; `ValueError` says which number is none or which range ends before it starts."""
        found: list[Figure] = []
        for number, row in enumerate(self._inputs()):
            if self._empty(row):
                continue
            low, high, unit, whose = (line.text().strip() for line in row.findChildren(Line))
            own = self._figures[number] if number < len(self._figures) else Figure()
            least, most = self._number(low), self._number(high)
            if least is not None and most is not None and least > most:
                raise ValueError(
                    self.tr("The figure runs from {low} down to {high}.").format(low=low, high=high)
                )
            if least is None and most is None:
                raise ValueError(self.tr("Without a number, nothing is printed as a figure."))
            group = own.group if whose == own.whose else ""
            found.append(replace(own, low=least, high=most, unit=unit, whose=whose, group=group))
        return tuple(found)

    def put(self, value: Sequence[Figure]) -> None:
        """Show figures."""
        self._figures = tuple(value)
        super().put(value)

    def remark(self, value: Sequence[Figure]) -> str:
        """Return how the source words the figures."""
        words = "; ".join(f"“{plain(figure.wording)}”" for figure in value if figure.wording)
        return self.tr("as published: {words}").format(words=words) if words else ""

    def _number(self, text: str) -> int | None:
        if not text:
            return None
        bare = text.replace(" ", "").replace("\u202f", "").replace(",", "")
        if not (bare.isascii() and bare.isdigit()):
            raise ValueError(
                self.tr("“{text}” is not a number: nothing is printed as a figure.").format(text=plain(text))
            )
        return int(bare)

    def _parts(self, row: QWidget) -> list[tuple[QWidget, tuple[str, int]]]:
        names = (self.tr("from"), 2), (self.tr("to"), 2), (self.tr("killed, …"), 3), (self.tr("of whom"), 3)
        return [(Line(row), each) for each in names]

    def _fill(self, row: QWidget, noun: Figure | None) -> None:
        low, high, unit, whose = row.findChildren(Line)
        figure = noun or Figure()
        low.setText("" if figure.low is None else str(figure.low))
        high.setText("" if figure.high is None else str(figure.high))
        unit.setText(figure.unit)
        whose.setText(figure.whose)
        for line in (low, high, unit, whose):
            line.setCursorPosition(0)


class AnswersEditor(RowsEditor):
    """The questions that a claim answers: topic, about whom or what, and the answer in short."""

    def value(self) -> tuple[Answer, ...]:
        """Return the answers chosen."""
        found: list[Answer] = []
        for row in self._inputs():
            topic = row.findChildren(Choice)[0].currentData()
            about, answer = (line.text().strip() for line in row.findChildren(Line))
            if topic is not None:
                found.append(Answer(question=Question(topic=Topic(topic), about=about), value=answer))
            elif about or answer:
                raise ValueError(self.tr("Choose which question it answers."))
        return tuple(dict.fromkeys(found))

    def _parts(self, row: QWidget) -> list[tuple[QWidget, tuple[str, int]]]:
        topics = Choice(row)
        topics.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        topics.setMinimumContentsLength(7)
        topics.addItem("—", None)
        for topic in Topic:
            topics.addItem(word(topic), topic.value)
        return [
            (topics, (self.tr("question"), 4)),
            (Line(row), (self.tr("about"), 3)),
            (Line(row), (self.tr("answer"), 3)),
        ]

    def _fill(self, row: QWidget, noun: Answer | None) -> None:
        topics = row.findChildren(Choice)[0]
        about, answer = row.findChildren(Line)
        topics.setCurrentIndex(topics.findData(noun.question.topic.value) if noun else 0)
        about.setText(noun.question.about if noun else "")
        answer.setText(noun.value if noun else "")
        about.setCursorPosition(0)
        answer.setCursorPosition(0)


_OWN: dict[str, type[FieldEditor]] = {
    "answers": AnswersEditor,
    "figures": FiguresEditor,
}


def claim_editor(field: FormField, parent: QWidget | None = None) -> FieldEditor:
    """Return the editor of a field of a claim."""
    own = _OWN.get(field.name)
    return own(field, parent) if own else editor(field, parent)

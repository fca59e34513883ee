"""The parts of the start page: a card that begins something, a brief that was open lately, one that a dead window left."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDateTime, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing.ui.offsets import plain, tip
from briefing.ui.widgets.heads import Elided

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from briefing.app.recent import RecentBrief
    from briefing.app.recovery import Recoverable

Part = TypeVar("Part", bound=QWidget)


class Scaled(QLabel):
    """A line of plain text in letters `times` as large as the window's, whatever size those are, and bold where wanted."""

    def __init__(self, text: str, times: float, parent: QWidget | None = None, *, bold: bool = False) -> None:
        """Show `text`."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._times, self._bold = times, bold
        self._size()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name or default
        """Follow the window's letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._size()

    def _size(self) -> None:
        font = self.window().font() if self.parentWidget() else self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._times)
        font.setBold(self._bold)
        self.setFont(font)


class InnerButton(QPushButton):
    """A button that is as large as what is laid out in it."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the room that the parts need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the least room that the parts need."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


class StartCard(InnerButton):
    """A way to begin: its words, its key, and a line that says what it does."""

    def __init__(self, words: str, note: str, keys: str, parent: QWidget | None = None) -> None:
        """Show the words, the note under them and the key at the far end."""
        super().__init__(parent)
        self.setObjectName("startCard")
        self.setAccessibleName(words)
        self.setAccessibleDescription(f"{note} {keys}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        below = QHBoxLayout()
        says = _through(Elided(note, self))
        says.setObjectName("muted")
        below.addWidget(says, 1)
        if keys:
            key = QLabel(keys, self)
            key.setObjectName("startKey")
            below.addWidget(_through(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(3)
        column.addWidget(_through(Scaled(words, 1.05, self, bold=True)))
        column.addLayout(below)


class RecentRow(QFrame):
    """One brief that was open lately.

    Signals:
        chosen: the path of the brief, to be opened.
        forgotten: the path of the brief, to be taken off the list.
    """

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, number: int, brief: RecentBrief, parent: QWidget | None = None) -> None:
        """Show a brief as number `number`, from 1; a file that is not there is said by `say_missing`."""
        super().__init__(parent)
        self.brief, self.missing, self._number = brief, False, number
        name = plain(brief.title) or plain(brief.path.stem)
        self.button = InnerButton(self)
        self.button.setObjectName("startRow")
        self.button.setToolTip(tip(str(brief.path)))
        self.button.clicked.connect(lambda: self.chosen.emit(brief.path))
        self._when = _through(_muted(when_in_words(brief.opened_at), self.button))
        away = QPushButton("✕", self)
        away.setObjectName("quiet")
        away.setAccessibleName(self.tr("Take “{name}” off the list").format(name=name))
        away.setToolTip(self.tr("Take it off the list; the file stays  (Delete)"))
        away.clicked.connect(lambda: self.forgotten.emit(brief.path))
        self._fill(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.button, 1)
        line.addWidget(away)
        self._name_it(name, "")

    def _fill(self, name: str) -> None:
        row = QHBoxLayout(self.button)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(10)
        key = QLabel(str(self._number) if self._number <= 9 else " ", self.button)
        key.setObjectName("startKey" if self._number <= 9 else "muted")
        folder = _through(Elided(str(self.brief.path), self.button))
        folder.setObjectName("muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_through(Elided(name, self.button)))
        words.addWidget(folder)
        row.addWidget(_through(key), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self._when)

    def say_missing(self) -> None:
        """Say that there is no such file now."""
        self.missing = True
        self._when.setText(self.tr("not there any more"))
        self._when.setObjectName("complaint")
        self._when.style().unpolish(self._when)
        self._when.style().polish(self._when)
        self._name_it(plain(self.brief.title) or plain(self.brief.path.stem), self._when.text())

    def _name_it(self, name: str, state: str) -> None:
        parts = (str(self._number), name, plain(str(self.brief.path)), state or self._when.text())
        self.button.setAccessibleName(", ".join(part for part in parts if part))


class RecoveryRow(QFrame):
    """One brief that a window left behind which ended without warning.

    Signals:
        chosen: the `Recoverable`, to be opened again.
        discarded: the `Recoverable`, which nobody wants any more.
    """

    chosen = Signal(object)
    discarded = Signal(object)

    def __init__(self, item: Recoverable, parent: QWidget | None = None) -> None:
        """Show what was left, when it was kept last, and what can be done."""
        super().__init__(parent)
        name = plain(item.title) or plain(item.serial) or self.tr("Untitled brief")
        holds = self.tr("%n source(s)", "", item.sources) + ", " + self.tr("%n claim(s)", "", item.claims)
        note = plain(item.trouble) or f"{holds} · {when_in_words(item.kept_at)}"
        if item.stands_for:
            note += " · " + self.tr("of {path}").format(path=plain(str(item.stands_for)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Elided(name, self))
        below = Elided(note, self)
        below.setObjectName("muted")
        below.setToolTip(tip(note))
        words.addWidget(below)
        self.open = QPushButton(self.tr("Open again"), self)
        self.open.setAccessibleName(self.tr("Open “{name}” again").format(name=name))
        self.open.setEnabled(not item.trouble)
        self.open.clicked.connect(lambda: self.chosen.emit(item))
        self.discard = QPushButton(self.tr("Discard"), self)
        self.discard.setAccessibleName(self.tr("Discard “{name}”").format(name=name))
        self.discard.clicked.connect(lambda: self.discarded.emit(item))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addLayout(words, 1)
        row.addWidget(self.open)
        row.addWidget(self.discard)


class Step(QWidget):
    """One of the four moments of the work: its number, its name, and what happens in it."""

    def __init__(self, number: int, name: str, note: str, parent: QWidget | None = None) -> None:
        """Show the step."""
        super().__init__(parent)
        key = QLabel(str(number), self)
        key.setObjectName("startKey")
        head = QHBoxLayout()
        head.addWidget(key)
        head.addWidget(Scaled(name, 1.0, self, bold=True))
        head.addStretch(1)
        below = _muted(note, self)
        below.setWordWrap(True)
        below.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(below, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name or default
        """Take the height that the words need at this width."""
        super().showEvent(event)
        self.updateGeometry()


def when_in_words(at: str) -> str:
    """Return a time (ISO 8601, UTC) in the system's own time and the window's language: "today, 14:02", else the day."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    if not moment.isValid():
        return ""
    locale = QLocale()
    if moment.date() == QDateTime.currentDateTime().date():
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)


def _muted(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("muted")
    return label


def _through(part: Part) -> Part:
    """Let the mouse through to the button that the part lies in."""
    part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return part

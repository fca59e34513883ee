"""Outcome: what came of handing over, readable until the next time: the file, its SHA-256, or what stood against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.offsets import plain
from briefing.ui.theme import colours, level_colour

if TYPE_CHECKING:
    from briefing.model.problem import Level
    from briefing.ui.handing_over import HandedOver


class Outcome(QFrame):
    """Some words with what one can do about them; hidden where there is nothing to say.

    Signals:
        followed: the place that somebody wants to be taken to.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._made: HandedOver | None = None
        self._place = ""
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAccessibleName(self.tr("What came of it"))
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._path, self._digest = _Kept(self.tr("The file"), self), _Kept(self.tr("SHA-256"), self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Under way"))
        self._folder = QPushButton(self.tr("Open the folder"), self)
        self._copy = QPushButton(self.tr("Copy the SHA-256"), self)
        self._go = QPushButton(self.tr("Go there"), self)
        self._folder.clicked.connect(self._open_folder)
        self._copy.clicked.connect(self._copy_digest)
        self._go.clicked.connect(lambda: self.followed.emit(self._place))
        self._arrange()
        self.hide()

    @property
    def text(self) -> str:
        """The words that stand here, or nothing."""
        return self._words.text() if not self.isHidden() else ""

    @property
    def made(self) -> HandedOver | None:
        """What was written, where something was."""
        return self._made

    def say(self, words: str, level: Level | None = None, *, busy: bool = False, place: str = "") -> None:
        """Say something, in the colour of its gravity; `busy` while it goes on, with a way to a `place`."""
        self._made, self._place = None, place
        colour = level_colour(level) if level else colours().text
        self._show("\n".join(plain(line) for line in words.splitlines()), colour, busy=busy)

    def show_handed_over(self, made: HandedOver) -> None:
        """Say what was written, where, and by what it can be told from any other."""
        self._made, self._place = made, ""
        first = (
            self.tr("Issue {issue} is issued: {pages} pages.")
            if made.issue
            else self.tr("Exported: {pages} pages.")
        )
        lines = [first.format(issue=made.issue, pages=made.pages)]
        if made.brief is not None:
            lines.append(self.tr("A copy of the brief lies beside it: {name}").format(name=made.brief.name))
        if made.issue and made.kept:
            words = self.tr(
                "Kept in the history as “Issue {issue}”. What you change from now on is issue {next}."
            )
            lines.append(words.format(issue=made.issue, next=made.issue + 1))
        elif made.issue:
            lines.append(
                self.tr("The version could not be kept in the history: save the brief under another name.")
            )
        self._show(
            "\n".join(plain(line) for line in lines),
            colours().good if made.kept else colours().warn,
            busy=False,
        )

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._folder, self._copy, self._go):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.addWidget(self._bar)
        for part in (self._words, self._path, self._digest):
            column.addWidget(part)
        column.addLayout(buttons)

    def _show(self, words: str, colour: str, *, busy: bool) -> None:
        self._words.setText(words)
        self._words.setStyleSheet(f"color: {colour};")
        self._bar.setVisible(busy)
        for part in (self._path, self._digest, self._folder, self._copy):
            part.setVisible(self._made is not None)
        self._path.setText(str(self._made.pdf) if self._made else "")
        self._digest.setText(self._made.sha256 if self._made else "")
        for line in (self._path, self._digest):
            line.setCursorPosition(0)
        self._go.setVisible(bool(self._place))
        self.show()

    def _open_folder(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.pdf.absolute().parent)))

    def _copy_digest(self) -> None:
        if self._made is not None:
            QGuiApplication.clipboard().setText(self._made.sha256)


class _Kept(QLineEdit):
    """A line to read and to copy from, never to write in."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

"""Notices: the one way to tell or ask a person. Telling never blocks; only what could be lost is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.errors import BriefingError
from briefing.model.problem import Level
from briefing.ui.offsets import plain
from briefing.ui.theme import level_colour
from briefing.ui.trouble_words import told

_AT_MOST = 4
_NOTE_MS = 9_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing to tell: how grave it is, and the words, naming the file and what to do."""

    text: str
    level: Level = Level.NOTE


def failure(error: Exception) -> Notice:
    """Return the notice of something that failed; a defect of the program says so."""
    if isinstance(error, BriefingError):
        return Notice(text=told(error), level=Level.ERROR)
    said = plain(str(error))
    return Notice(
        text=QCoreApplication.translate(
            "notices", "A defect of the program: {what}. Please report it."
        ).format(what=f"{type(error).__name__}: {said}"),
        level=Level.ERROR,
    )


class NoticeBar(QWidget):
    """The bar under the menu where notices stand until they are put away; notes go by themselves after some seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty bar, which takes no room."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notices"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of the notices that stand, the oldest first."""
        return tuple(row.text for row in self._standing())

    def tell(self, notice: Notice) -> None:
        """Show a notice; the oldest goes where there would be too many."""
        standing = self._standing()
        for old in standing[: max(0, len(standing) - _AT_MOST + 1)]:
            self._put_away(old)
        row = _Row(notice, self)
        row.close_button.clicked.connect(lambda: self._put_away(row))
        self._rows.addWidget(row)
        if notice.level is Level.NOTE:
            timer = QTimer(row)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self._put_away(row))
            timer.start(_NOTE_MS)
        self.show()

    def _standing(self) -> list[_Row]:
        items = [self._rows.itemAt(number) for number in range(self._rows.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, _Row)]

    def _put_away(self, row: _Row) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self._standing()))


class _Row(QFrame):
    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.text = notice.text
        mark = QFrame(self)
        mark.setFixedWidth(4)
        mark.setStyleSheet(f"background: {level_colour(notice.level)};")
        words = QLabel(plain(notice.text), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.close_button = QPushButton("✕", self)
        self.close_button.setObjectName("quiet")
        self.close_button.setAccessibleName(self.tr("Put this notice away"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(10)
        row.addWidget(mark)
        row.addWidget(words, 1)
        row.addWidget(self.close_button)
        words.setContentsMargins(0, 6, 0, 6)


class Decision(Enum):
    """What a person decided about changes that no file holds."""

    SAVE = "save"
    DISCARD = "discard"
    STAY = "stay"


def ask_unsaved(parent: QWidget, name: str) -> Decision:
    """Ask what to do with unsaved changes of the brief called `name`, and return the decision."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("notices", "Unsaved changes"))
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        QCoreApplication.translate("notices", "Save the changes to “{name}”?").format(name=plain(name))
    )
    box.setInformativeText(
        QCoreApplication.translate("notices", "What is not saved is lost when the brief is closed.")
    )
    button = QMessageBox.StandardButton
    box.setStandardButtons(button.Save | button.Discard | button.Cancel)
    box.setDefaultButton(button.Save)
    chosen = QMessageBox.StandardButton(box.exec())
    box.deleteLater()
    return {button.Save: Decision.SAVE, button.Discard: Decision.DISCARD}.get(chosen, Decision.STAY)

"""The inputs of the forms: a line, a text, a choice; each leaves to the window what is the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from briefing.ui.widgets.wrapping import wrap_for

_LONGEST_LINE = 10_000_000
"""Letters that a line holds: with Qt's own limit it would silently drop what is over 32,767."""


class Line(QLineEdit):
    """A line; undo and redo are the brief's, which has what was typed as an edit with a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line that keeps all that is put into it."""
        super().__init__(parent)
        self.setMaxLength(_LONGEST_LINE)

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window."""
        return False if _left_to_window(event) else super().event(event)


class Text(QPlainTextEdit):
    """Some sentences; undo and redo are the brief's.

    Signals:
        left: the person went elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty text of three lines' height."""
        super().__init__(parent)
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 16)
        self.textChanged.connect(
            lambda: wrap_for(self)
        )  # what is typed or pasted is laid out only after that

    def setPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name or default
        """Show another text; how its lines break is decided before they are laid out."""
        wrap_for(self, text)
        super().setPlainText(text)

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window."""
        return False if _left_to_window(event) else super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name or default
        """Tell that the person went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class Choice(QComboBox):
    """A choice that keeps letters typed into it, which would else be the window's shortcuts; the wheel scrolls the form."""

    def event(self, event: QEvent) -> bool:
        """Keep letters, let the wheel pass."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and _is_letter(event)
        ):
            event.accept()
            return True
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return False
        return super().event(event)


def _is_letter(event: QKeyEvent) -> bool:
    return (
        event.text().isprintable()
        and event.text() != ""
        and event.modifiers() == Qt.KeyboardModifier.NoModifier
    )


def _left_to_window(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    if event.matches(undo) or event.matches(redo):
        event.ignore()
        return True
    return False

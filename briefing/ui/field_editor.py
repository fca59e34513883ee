"""The frame of every field's editor: when a value is told, and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from briefing.ui.field_table import FormField

_PAUSE_MS = 600


class FieldEditor(QWidget):
    """The editor of one field: an input, and under it the help, or in its place what stands against what was typed.

    A value is told only when it is valid and the person pauses or leaves the field, so that undo goes by whole thoughts.

    Signals:
        edited: a new valid value, as the model's type.
    """

    edited = Signal(object)

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make the frame of an editor; subclasses put their input into it with `_put`."""
        super().__init__(parent)
        self.field = field
        self._help = QCoreApplication.translate("fields", field.help)
        self._shown: Any = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self.note = QLabel(self._help, self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.note)
        self._say("")

    # ── what an editor of one type does ──

    def value(self) -> Any:
        """Return what was typed, as the model's type; `ValueError` says what is wrong with it."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show a value, whatever was typed."""
        raise NotImplementedError

    # ── what all editors do ──

    def show_value(self, value: Any) -> None:
        """Show a value of the brief; what is being typed stays where the brief's value is the one shown before."""
        if value == self._shown:
            return
        self._shown = value
        self._pause.stop()
        if not self._valid_now() or self.value() != value:
            self.put(value)
        self._check()

    def tell(self) -> None:
        """Tell the value now where it is valid and new; nothing happens while it is wrong."""
        self._pause.stop()
        if not self._check():
            return
        value = self.value()
        if value != self._shown:
            self._shown = value
            self.edited.emit(value)

    @property
    def complaint(self) -> str:
        """What stands beside the field against what was typed, or nothing."""
        return "" if self.note.text() == self._help else self.note.text()

    def _put(self, *inputs: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        label = QCoreApplication.translate("fields", self.field.label)
        for number, each in enumerate(inputs):
            each.setParent(self)
            each.setAccessibleName(each.accessibleName() or label)
            each.setAccessibleDescription(self._help)
            each.setToolTip(self._help)
            row.addWidget(each, 3 if number == 0 else 2)
        self._column.insertLayout(0, row)
        self.setFocusProxy(inputs[0])

    def _typed(self) -> None:
        self._check()
        self._pause.start()

    def _valid_now(self) -> bool:
        try:
            self.value()
        except ValueError:
            return False
        return True

    def _check(self) -> bool:
        try:
            value = self.value()
        except ValueError as error:
            self._say(str(error), wrong=True)
            return False
        self._say(self.field.check(value) if self.field.check else "")
        return True

    def _say(self, complaint: str, *, wrong: bool = False) -> None:
        self.note.setText(complaint or self._help)
        _restyle(self.note, complaint=bool(complaint))
        proxy = self.focusProxy()
        if proxy is not None and proxy.property("wrong") != wrong:
            proxy.setProperty("wrong", wrong)
            proxy.style().unpolish(proxy)
            proxy.style().polish(proxy)


def _restyle(label: QLabel, *, complaint: bool) -> None:
    name = "complaint" if complaint else "fieldNote"
    if label.objectName() != name:
        label.setObjectName(name)
        label.style().unpolish(label)
        label.style().polish(label)

"""The frame of every field's editor: when a value is told, and what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.widgets.links import Links, small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.ui.field_table import FormField
    from briefing.ui.widgets.links import Link

_PAUSE_MS = 60
_AT_MOST_MS = (
    250  # with the moments of the keeper, what is typed without a pause is on the disk within a second
)


class FieldEditor(QWidget):
    """The editor of one field: an input, its help or what stands against what was typed, and where the value came from.

    A value is told only when it is valid and the person pauses, types on for a while or leaves the field; what is told of
    one sitting is one edit, so that undo goes by whole thoughts.

    Signals:
        edited: a new valid value, as the model's type.
        place_chosen: the place that a person wants to be taken to, where the value came from.
    """

    edited = Signal(object)
    place_chosen = Signal(str)

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        """Make the frame of an editor; subclasses put their input into it with `_put`."""
        super().__init__(parent)
        self.field = field
        self._help = QCoreApplication.translate("fields", field.help) if field.help else ""
        self._shown: Any = None
        self._complaint = self._standing = ""
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, lasts in ((self._pause, _PAUSE_MS), (self._longest, _AT_MOST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(lasts)
            timer.timeout.connect(self._tell_on)
        self._sitting = False
        self.going_on = False
        """Whether the value being told goes on what was told last: more letters of one sitting are one edit."""
        self.note = QLabel(self._help, self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setFont(small(self.note.font()))
        self.origins = Links(self)
        self.origins.chosen.connect(self.place_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.note)
        self._column.addWidget(self.origins)
        self._say("")

    # ── what an editor of one type does ──

    def value(self) -> Any:
        """Return what was typed, as the model's type; `ValueError` says what is wrong with it."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show a value, whatever was typed."""
        raise NotImplementedError

    def remark(self, value: Any) -> str:
        """Return what stands under the input in the place of the help, where nothing is against the value."""
        return ""

    # ── what all editors do ──

    def show_value(self, value: Any) -> None:
        """Show a value of the brief; what is being typed stays where the brief's value is the one shown before."""
        if value == self._shown:
            return
        self._shown = value
        self._rest()
        if not self._valid_now() or self.value() != value:
            self.put(value)
        self._check()

    def show_anew(self, value: Any) -> None:
        """Show the value of another noun: what was typed for the former one is gone."""
        self._rest()
        self._sitting = False
        self._shown = value
        self.put(value)
        self._check()

    def show_origins(self, links: Sequence[Link]) -> None:
        """Show where the value came from; nothing where that is not known."""
        self.origins.show_links(links)

    def show_problem(self, words: str) -> None:
        """Show what the checks of the brief have against the value, as long as nothing is against what is being typed."""
        if words != self._standing:
            self._standing = words
            self._check()

    def tell(self) -> None:
        """Tell the value now where it is valid and new, and end the sitting; nothing happens while it is wrong."""
        self._tell()
        self._sitting = False

    def flush(self) -> None:
        """Tell now what was typed and not told yet; what nobody typed is nobody's edit."""
        if self._pause.isActive():
            self.tell()

    def _tell_on(self) -> None:
        self._sitting = self._tell() or self._sitting

    def _tell(self) -> bool:
        self._rest()
        if not self._check():
            return False
        value = self.value()
        if value == self._shown:
            return False
        self._shown, self.going_on = value, self._sitting
        self.edited.emit(value)
        return True

    @property
    def complaint(self) -> str:
        """What stands beside the field against what was typed, or nothing."""
        return self._complaint

    def _put(self, *inputs: QWidget) -> None:
        row = self._inputs_row = QHBoxLayout()
        row.setSpacing(6)
        for number, each in enumerate(inputs):
            each.setParent(self)
            self._name(each)
            row.addWidget(each, 3 if number == 0 else 2)
        self._column.insertLayout(0, row)
        self.setFocusProxy(inputs[0])

    @property
    def _label(self) -> str:
        return QCoreApplication.translate("fields", self.field.label)

    def _name(self, part: QWidget) -> None:
        part.setAccessibleName(part.accessibleName() or self._label)
        part.setAccessibleDescription(self._help)
        part.setToolTip(part.toolTip() or self._help)

    def _typed(self) -> None:
        self._check()
        if (
            not self._pause.isActive()
        ):  # counted from the first letter that is not told: typing on loses nothing
            self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _rest(self) -> None:
        """Wait for nothing more: what was typed is told, or gone."""
        self._pause.stop()
        self._longest.stop()

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
        against = self.field.check(value) if self.field.check else ""
        self._say(against or self._standing, remark=self.remark(value))
        return True

    def _say(self, complaint: str, *, wrong: bool = False, remark: str = "") -> None:
        self._complaint = complaint
        self.note.setText(complaint or remark or self._help)
        self.note.setVisible(bool(self.note.text()))
        _restyle(self.note, complaint=bool(complaint))
        proxy = self.focusProxy()
        if proxy is not None and bool(proxy.property("wrong")) != wrong:
            proxy.setProperty("wrong", wrong)
            proxy.style().unpolish(proxy)
            proxy.style().polish(proxy)


def _restyle(label: QLabel, *, complaint: bool) -> None:
    name = "complaint" if complaint else "fieldNote"
    if label.objectName() != name:
        label.setObjectName(name)
        label.style().unpolish(label)
        label.style().polish(label)

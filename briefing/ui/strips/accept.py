"""Accept all above a confidence: says how many that would be while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefing.model.brief import Brief
from briefing.model.edit_claims import as_sure_as
from briefing.ui.strips.strip import Strip
from briefing.ui.widgets.inputs import Line

if TYPE_CHECKING:
    from briefing.model.claim import Claim

_FIRST, _STEP, _WHOLE = 90, 5, 100  # per cent


class AcceptStrip(Strip):
    """Asks how sure is sure enough.

    Signals:
        accepted: the least confidence (0–1) of the claims to accept.
    """

    accepted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(self.tr("Accept all"), self.tr("accept"), parent)
        self._brief = Brief()
        self.least = Line(self)
        self.least.setAccessibleName(self.tr("Least confidence in per cent"))
        self.least.setFixedWidth(self.fontMetrics().horizontalAdvance("100.0 %") + 20)
        self.least.setText(f"{_FIRST} %")
        self.least.textEdited.connect(self._say)
        self.least.installEventFilter(self)
        row = QHBoxLayout()
        before = QLabel(self.tr("found with a confidence of at least"), self)
        after = QLabel(self.tr("↑↓ change it; one undo takes all back"), self)
        after.setObjectName("muted")
        for part in (before, self.least, after):
            row.addWidget(part)
        row.addStretch(1)
        self.column.addLayout(row)
        self.setFocusProxy(self.least)

    def ask(self, brief: Brief) -> None:
        """Ask from which confidence on the claims of `brief` are to be accepted."""
        self._brief = brief
        self._say()
        self.show()
        self.least.setFocus()
        self.least.selectAll()

    def answer(self) -> None:
        """Tell the confidence, where any claim has it."""
        if self._say():
            least = self._value()
            self.close_strip()
            self.accepted.emit(least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name or default
        """Let the arrows make it more or less."""
        steps = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in steps:
            try:
                now = round(self._value() * _WHOLE)
            except ValueError:
                now = _FIRST
            self.least.setText(f"{min(max(now + steps[Qt.Key(event.key())], 0), _WHOLE)} %")
            self._say()
            return True
        return False

    def _claims(self) -> tuple[Claim, ...]:
        return as_sure_as(self._brief, self._value())

    def _say(self) -> bool:
        left = len(self._brief.unreviewed)
        try:
            count = len(self._claims())
        except ValueError:
            self.say(self.tr("a number from 0 to 100: 85"), wrong=True)
            return False
        words = self.tr("{count} of {left} left to review").format(count=count, left=left)
        self.say(words, wrong=not count)
        return bool(count)

    def _value(self) -> float:
        """Return the confidence as a share; "85 %", "85" and "0.85" are the same."""
        value = float(self.least.text().replace("%", "").strip().replace(",", "."))
        if not 0 <= value <= _WHOLE:
            raise ValueError(self.least.text())
        return value if 0 < value < 1 else value / _WHOLE

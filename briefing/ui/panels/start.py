"""The start: what to do with an empty window, what was open lately, and what a window left that ended without warning."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.app.recent import forget_brief, recent_briefs
from briefing.ui.actions import ACTIONS
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.sheet import Sheet
from briefing.ui.widgets.start_parts import RecentRow, RecoveryRow, Scaled, StartCard, Step

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from briefing.app.recent import RecentBrief
    from briefing.app.recovery import Recoverable
    from briefing.model.brief import Brief

_MOST_WIDTH = 64
"""How wide the page gets, in letters M."""


class StartPanel(Panel):
    """The start page. What was open lately it knows itself; what can be recovered it is told.

    Signals:
        brief_chosen: the path of a brief that was open lately, to be opened.
        recovery_chosen: a `Recoverable`, to be opened again.
        recovery_discarded: a `Recoverable`, which nobody wants any more.
        _looked: which of the briefs are not there, from the thread that looked; for the panel itself.
    """

    brief_chosen = Signal(object)
    recovery_chosen = Signal(object)
    recovery_discarded = Signal(object)
    _looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the ways to begin."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows: list[RecentRow] = []
        self._sheet = Sheet(self.tr("Start"), self)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page = QWidget(self._sheet.inside)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 26, 24, 16)
        self._column.setSpacing(10)
        self._fill(page)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        self._sheet.column.addLayout(middle)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self.cards["add_reports"])
        self._looked.connect(self._say_missing)
        self._keys()
        self._bound()

    # ── what it shows ──

    def show_brief(self, brief: Brief) -> None:
        """Nothing of a brief is shown here."""

    def show_recent(self, briefs: Sequence[RecentBrief]) -> None:
        """List the briefs that were open lately; which of them are not there any more is looked up aside."""
        for row in self.rows:
            self._recent.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            RecentRow(number, brief, self._recent_frame) for number, brief in enumerate(briefs, start=1)
        ]
        for row in self.rows:
            row.chosen.connect(self.brief_chosen)
            row.forgotten.connect(self._forget)
            self._recent.addWidget(row)
        self._recent_frame.setVisible(bool(self.rows))
        self._how.setVisible(len(self.rows) <= 4)
        # A disk that sleeps, or one beyond a network, must not hold the window up.
        threading.Thread(target=self._look, args=(tuple(briefs),), daemon=True, name="recent").start()

    def show_recoverable(self, items: Sequence[Recoverable]) -> None:
        """Offer what dead windows left; nothing is shown where there is nothing."""
        while (item := self._recovery.takeAt(1)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in items:
            row = RecoveryRow(each, self._recovery_frame)
            row.chosen.connect(self.recovery_chosen)
            row.discarded.connect(self.recovery_discarded)
            self._recovery.addWidget(row)
        self._recovery_frame.setVisible(bool(items))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name or default
        """Show what was open lately as it is now."""
        super().showEvent(event)
        self.show_recent(recent_briefs())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name or default
        """Stay as wide as its letters ask for."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._bound()

    def _bound(self) -> None:
        self._page.setMaximumWidth(self.fontMetrics().horizontalAdvance("M") * _MOST_WIDTH)

    # ── its parts ──

    def _fill(self, page: QWidget) -> None:
        self._column.addWidget(Scaled(self.tr("From reports to a brief"), 1.7, page, bold=True))
        self._column.addWidget(self._drop_hint(page))
        self._column.addLayout(self._cards(page))
        self._recovery_frame = QFrame(page)
        self._recovery_frame.setObjectName("startRecovery")
        self._recovery = QVBoxLayout(self._recovery_frame)
        self._recovery.setContentsMargins(14, 10, 14, 8)
        head = self.tr("A window ended without warning. This is what it kept:")
        self._recovery.addWidget(Scaled(head, 1.0, self._recovery_frame, bold=True))
        self._recovery_frame.hide()
        self._column.addWidget(self._recovery_frame)
        self._recent_frame = QWidget(page)
        self._recent = QVBoxLayout(self._recent_frame)
        self._recent.setContentsMargins(0, 8, 0, 0)
        self._recent.setSpacing(1)
        self._recent.addWidget(Scaled(self.tr("Open lately"), 1.0, self._recent_frame, bold=True))
        self._recent_frame.hide()
        self._column.addWidget(self._recent_frame)
        self._how = self._steps(page)
        self._column.addWidget(self._how)

    def _drop_hint(self, page: QWidget) -> QFrame:
        frame = QFrame(page)
        frame.setObjectName("startDrop")
        column = QVBoxLayout(frame)
        column.setContentsMargins(18, 16, 18, 16)
        title = Scaled(self.tr("Drop news reports anywhere on this window"), 1.15, frame, bold=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        note = QLabel(
            self.tr(
                "Each is read for what is claimed, by whom and through which channel. You review it; "
                "the pages on the right follow. Nothing leaves this computer."
            ),
            frame,
        )
        note.setObjectName("muted")
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        column.addWidget(note)
        return frame

    def _cards(self, page: QWidget) -> QGridLayout:
        begin = (
            ("add_reports", self.tr("Add reports…"), self.tr("Choose files")),
            ("open_brief", self.tr("Open a brief…"), self.tr("Go on where you stopped")),
            ("new", self.tr("New brief"), self.tr("Empty, as your settings begin it")),
            ("try_sample", self.tr("Try the sample"), self.tr("Reports of invented outlets")),
        )
        grid = QGridLayout()
        grid.setSpacing(8)
        self.cards: dict[str, StartCard] = {}
        keys = {action.name: action.keys for action in ACTIONS}
        for place, (name, words, note) in enumerate(begin):
            shown = QKeySequence(next(iter(keys.get(name, ())), ""))
            card = StartCard(words, note, shown.toString(QKeySequence.SequenceFormat.NativeText), page)
            card.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self.cards[name] = card
            grid.addWidget(card, place // 2, place % 2)
        return grid

    def _steps(self, page: QWidget) -> QWidget:
        steps = (
            (self.tr("Sources"), self.tr("Drop the reports; correct who published them and when.")),
            (self.tr("Claims"), self.tr("Accept or reject what each says was said, by key.")),
            (self.tr("Assessment"), self.tr("Grade, judge, name what is not known.")),
            (self.tr("Brief"), self.tr("Read the pages as the reader will, and hand over.")),
        )
        frame = QWidget(page)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(16)
        for number, (name, note) in enumerate(steps, start=1):
            row.addWidget(Step(number, name, note, frame), 1)
        return frame

    def _keys(self) -> None:
        for number in range(1, 10):
            key = QShortcut(QKeySequence(str(number)), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda number=number: self._choose(number))
        for name, does in (("Down", 1), ("Up", -1)):
            step = QShortcut(QKeySequence(name), self)
            step.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            step.activated.connect(lambda by=does: self._step(by))
        away = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self._forget_this)

    # ── what goes on ──

    def _choose(self, number: int) -> None:
        if number <= len(self.rows):
            self.brief_chosen.emit(self.rows[number - 1].brief.path)

    def _step(self, by: int) -> None:
        """Go through cards and rows with the arrows."""
        stops = [*self.cards.values(), *(row.button for row in self.rows)]
        here = next((number for number, stop in enumerate(stops) if stop.hasFocus()), -by)
        stop = stops[max(0, min(here + by, len(stops) - 1))]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self._sheet.ensureWidgetVisible(stop)

    def _forget_this(self) -> None:
        row = next((row for row in self.rows if row.button.hasFocus()), None)
        if row is not None:
            self._forget(row.brief.path)

    def _forget(self, path: Path) -> None:
        number = next((number for number, row in enumerate(self.rows) if row.brief.path == path), 0)
        forget_brief(path)
        self.show_recent(recent_briefs())
        if self.rows:
            self.rows[min(number, len(self.rows) - 1)].button.setFocus()
        else:
            self.setFocus()

    def _look(self, briefs: tuple[RecentBrief, ...]) -> None:
        missing = frozenset(each.path for each in briefs if each.missing)
        with suppress(RuntimeError):  # the window may be gone by now
            self._looked.emit(missing)

    def _say_missing(self, missing: frozenset[Path]) -> None:
        for row in self.rows:
            if row.brief.path in missing and not row.missing:
                row.say_missing()

"""The history: the versions of the brief on the left, what changed in the one in hand on the right."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefing.app.keeping import Kind, Version
from briefing.ui.edit_words import said
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.quiet import quiet_button
from briefing.ui.words_of_change import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from briefing.model.brief import Brief
    from briefing.model.difference import Change

_NUMBER = int(Qt.ItemDataRole.UserRole)
_PLACE = _NUMBER
_MOST_SHOWN = 400  # changes; whoever compares whole briefs reads no more of them


class HistoryPanel(Panel):
    """The versions of the brief, the newest first, each with what changed in it; a name can be given, any restored.

    Signals:
        asked: the panel came into sight and wants the history.
        version_chosen: the number of the version in hand.
        named: the name that a person gives to the brief as it now is.
        restored: the number of the version that the brief is to become again.
    """

    asked = Signal()
    version_chosen = Signal(int)
    named = Signal(str)
    restored = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no version yet."""
        super().__init__(parent)
        self._versions: tuple[Version, ...] = ()
        self._head = PanelHead(self.tr("History"), self)
        self._head.row.addWidget(
            quiet_button("✕", self.tr("Put the history away"), lambda: self.pressed.emit("history"), self)
        )
        self._list = _Lines(self.tr("Versions"), self)
        self._list.currentItemChanged.connect(self._chosen)
        self._changes = _Lines(self.tr("What changed"), self)
        self._changes.setWordWrap(True)
        self._changes.itemActivated.connect(self._go)
        self._edits = QLabel(self)
        self._edits.setTextFormat(Qt.TextFormat.PlainText)
        self._edits.setWordWrap(True)
        self._edits.setObjectName("fieldNote")
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(self.tr("A name for the brief as it is now"))
        self._name.setAccessibleName(self.tr("Name of this version"))
        self._name.setMaxLength(120)
        self._name.textChanged.connect(self._switch)
        self._name.returnPressed.connect(self._give_name)
        self._give = self._button(self.tr("Name this version"), self._give_name)
        self._restore = self._button(self.tr("Restore"), self._bring_back)
        self._assemble()
        self._switch()

    # ── what is shown ──

    def show_brief(self, brief: Brief) -> None:
        """Show nothing new: the history comes from the file, by `show_versions`."""

    def show_versions(self, versions: Sequence[Version]) -> None:
        """List these versions (the oldest comes first here, the newest stands on top); the one in hand stays in hand."""
        shown = tuple(reversed(versions))
        if shown == self._versions:
            return
        chosen, first = self.chosen, self._list.currentRow() <= 0
        self._versions = shown
        self._list.blockSignals(True)
        self._list.clear()
        for version in shown:
            item = QListWidgetItem(f"{plain(title_of(version))}\n{plain(_facts(version))}")
            item.setData(_NUMBER, version.number)
            self._list.addItem(item)
        row = next((row for row, each in enumerate(shown) if each.number == chosen), 0)
        self._list.setCurrentRow(0 if first else row)
        self._list.blockSignals(False)
        self._head.say(self.tr("%n version(s)", "", len(shown)))
        self._chosen()

    def show_changes(self, number: int, changes: Sequence[Change]) -> None:
        """Show what changed in the version of that number, if it is still the one in hand."""
        if number != self.chosen:
            return
        self._changes.clear()
        for change in changes[:_MOST_SHOWN]:
            words = "\n".join(plain(line) for line in in_words(change).splitlines())
            if words:
                item = QListWidgetItem(words)
                item.setData(_PLACE, change.place)
                self._changes.addItem(item)
        if len(changes) > _MOST_SHOWN:
            more = self.tr("… and {count} more").format(count=len(changes) - _MOST_SHOWN)
            self._changes.addItem(QListWidgetItem(more))
        if not changes:
            self._changes.addItem(QListWidgetItem(self.tr("Nothing changed in its words.")))

    @property
    def chosen(self) -> int:
        """The number of the version in hand; 0 where there is none."""
        item = self._list.currentItem()
        return int(item.data(_NUMBER)) if item else 0

    def before(self, number: int) -> int | None:
        """Return the number of the version before that of `number`, or None."""
        numbers = [version.number for version in self._versions]
        return max((each for each in numbers if each < number), default=None)

    # ── what a person does ──

    def _chosen(self) -> None:
        version = next((each for each in self._versions if each.number == self.chosen), None)
        names = " · ".join(dict.fromkeys(said(each) for each in version.edits)) if version else ""
        self._edits.setText(plain(self.tr("Edits: {names}").format(names=names)) if names else "")
        self._changes.clear()
        self._switch()
        if version is not None:
            self.version_chosen.emit(version.number)

    def _give_name(self) -> None:
        name = self._name.text().strip()
        if name:
            self._name.clear()
            self.named.emit(name)

    def _bring_back(self) -> None:
        if self._restore.isEnabled():
            self.restored.emit(self.chosen)

    def _go(self, item: QListWidgetItem) -> None:
        if item.data(_PLACE):
            self.place_chosen.emit(str(item.data(_PLACE)))

    def _switch(self) -> None:
        self._give.setEnabled(bool(self._name.text().strip()))
        # The newest one is the brief as it is.
        self._restore.setEnabled(self._list.currentRow() > 0)

    # ── assembly ──

    def _button(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.clicked.connect(slot)
        return button

    def _assemble(self) -> None:
        left, right = QWidget(self), QWidget(self)
        naming = QHBoxLayout()
        naming.setContentsMargins(10, 6, 10, 8)
        naming.addWidget(self._name, 1)
        naming.addWidget(self._give)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addLayout(naming)
        bringing = QHBoxLayout()
        bringing.setContentsMargins(10, 6, 10, 8)
        bringing.addWidget(self._edits, 1)
        bringing.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._changes, 1)
        column.addLayout(bringing)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([380, 620])
        halves.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(halves, 1)
        self.setFocusProxy(self._list)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name or default
        """Ask for the history."""
        super().showEvent(event)
        self.asked.emit()


class _Lines(QListWidget):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(3)


def title_of(version: Version) -> str:
    """Return what a version is called in the list."""
    kinds = {
        Kind.WORKING: _tr("Now: {label}"),
        Kind.KEPT: "{label}",
        Kind.SAVED: _tr("Saved: {label}"),
        Kind.NAMED: "★ {label}",
        Kind.ISSUED: _tr("Issued: {label}"),
    }
    return kinds[version.kind].format(label=said(version.label))


def _facts(version: Version) -> str:
    try:
        at = datetime.fromisoformat(version.saved_at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        at = version.saved_at
    edits = (
        QCoreApplication.translate("history", "%n edit(s)", "", len(version.edits)) if version.edits else ""
    )
    return " · ".join(each for each in (at, version.saved_by, edits) if each)


def _tr(words: str) -> str:
    return QCoreApplication.translate("history", words)

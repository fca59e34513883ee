"""The toll of an incident in its form: what befell whom, between which numbers, and who says what; each leads to its claims."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from briefing.model.incident_toll import toll_in_steps
from briefing.ui import toll_words
from briefing.ui.offsets import plain, tip
from briefing.ui.panels.incident_claims import Unchanged
from briefing.ui.theme import colours
from briefing.ui.widgets.flow import Flow
from briefing.ui.widgets.links import link_button

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim
    from briefing.model.incident import Incident
    from briefing.model.incident_toll import Stated, TollLine

_LINES, _ENTRIES = 8, 6
"""How many lines are shown, and on each how many accounts: the figures below have them all."""
_GAP = 14
"""Pixels between two parts of a line; a dot stands in the middle."""
_QUOTED = 160
"""Letters of a claim in a menu."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leading:
    """What leads to claims: the words, what they are about, and for each claim its id and how a menu names it."""

    words: str
    about: str
    claims: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLine:
    """A line as it is shown; `left` accounts have no room on it."""

    head: str
    between: str
    apart: bool
    entries: tuple[Leading, ...]
    left: int


class TollBlock(QWidget):
    """The toll, to read and to go on from; it is that of the claims and cannot be typed.

    Signals:
        place_chosen: the claim that a person wants to be taken to.
        all_wanted: a person wants to see all figures.
    """

    place_chosen = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no figures yet."""
        super().__init__(parent)
        self._unchanged = Unchanged()
        self._lines: tuple[ShownLine, ...] = ()
        self._more = 0
        self._rows: list[QWidget] = []
        self._before: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 2)
        self._column.setSpacing(4)
        self._none = QLabel(self.tr("No figures yet"), self)
        self._none.setObjectName("muted")
        self._column.addWidget(self._none)

    @property
    def lines(self) -> tuple[ShownLine, ...]:
        """The lines that are shown."""
        return self._lines

    def come_after(self, editor: QWidget) -> None:
        """Have Tab come to the links from the input of `editor`."""
        self._before = editor.focusProxy() or editor

    def show_incident(self, brief: Brief, incident: Incident) -> None:
        """Show the toll of an incident."""
        for _ in self.steps(brief, incident):
            pass

    def steps(self, brief: Brief, incident: Incident) -> Iterator[None]:
        """Show the same in small steps, between which the window lives."""
        first = brief.incidents[0].id if brief.incidents else ""
        parts = (brief.claims, brief.sources, brief.parties, incident.id, first)
        if self._unchanged.still(*parts):
            return
        found = yield from toll_in_steps(brief, incident)
        yield
        names = {source.id: source.name for source in brief.sources}
        lines = tuple(_shown(line, names) for line in found[:_LINES])
        self._unchanged.keep(*parts)
        if (lines, len(found) - len(lines)) != (self._lines, self._more):
            self._lines, self._more = lines, len(found) - len(lines)
            self._rebuild()

    def _rebuild(self) -> None:
        held = any(link.hasFocus() for link in self.findChildren(QPushButton))
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line) for line in self._lines]
        if self._more:
            row = _Row("", self)
            row.take(self._all(self.tr("%n more line(s) in the figures below", "", self._more), row))
            self._rows.append(row)
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self._none.setVisible(not self._rows)
        links = [link for row in self._rows for link in row.findChildren(QPushButton)]
        for before, link in pairwise([*([self._before] if self._before else []), *links]):
            QWidget.setTabOrder(before, link)
        if held and links:
            links[0].setFocus()

    def _row(self, line: ShownLine) -> _Row:
        row = _Row(f"{line.head}: {line.between}" if line.between else line.head, self)
        row.take(_label(line.head, "", row))
        if line.between:
            row.take(_label(line.between, "tollNumber", row), joined=True)
        if line.apart:
            row.take(_label(self.tr("apart"), "tollApart", row))
        for entry in line.entries:
            row.take(self._link(entry, row))
        if line.left:
            row.take(self._all(self.tr("%n more", "", line.left), row))
        return row

    def _link(self, entry: Leading, row: QWidget) -> QPushButton:
        name = self.tr("{words} – {about}: go to the claim").format(words=entry.words, about=entry.about)
        hint = "\n".join(words for _, words in entry.claims)
        several = len(entry.claims) > 1
        button = link_button(f"{entry.words} ▾" if several else entry.words, name, hint, row)
        if several:
            menu = self._menu(entry, button)
            button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        else:
            button.clicked.connect(lambda: self.place_chosen.emit(entry.claims[0][0]))
        return button

    def _menu(self, entry: Leading, button: QPushButton) -> QMenu:
        menu = QMenu(button)
        for claim_id, words in entry.claims:
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, place=claim_id: self.place_chosen.emit(place))
        return menu

    def _all(self, words: str, row: QWidget) -> QPushButton:
        button = link_button(words, words, "", row)
        button.clicked.connect(self.all_wanted)
        return button


class _Row(QWidget):
    """Parts beside each other, with a dot between those that stand on one line."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = Flow(self, gap=_GAP)
        self._joined: list[QWidget] = []

    def take(self, part: QWidget, *, joined: bool = False) -> None:
        """Add a part at the end; no dot stands before one that is `joined` to the part before."""
        self._flow.addWidget(part)
        if joined:
            self._joined.append(part)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the dots."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(colours().muted))
        joined = [part.geometry() for part in self._joined]
        for one, other in self._flow.neighbours():
            if other not in joined:
                room = one.united(other).adjusted(one.width(), 0, -other.width(), 0)
                painter.drawText(room, 0x0084, "·")  # in the middle
        painter.end()


def _label(words: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setObjectName(name)
    return label


def _shown(line: TollLine, names: dict[str, str]) -> ShownLine:
    stated = _few(line)
    head = toll_words.head(line)
    return ShownLine(
        head=head,
        between=toll_words.between(line),
        apart=line.apart,
        entries=tuple(_leading(line, each, head, names) for each in stated),
        left=len(line.stated) - len(stated),
    )


def _few(line: TollLine) -> tuple[Stated, ...]:
    """Return the accounts that have room: those that make the ends of the range, then the first, in their order."""
    if len(line.stated) <= _ENTRIES or line.extent is None:
        return line.stated[:_ENTRIES]
    ends = (line.extent.lowest, line.extent.highest)
    makers = [
        next(at for at, each in enumerate(line.stated) if each.one and end in (each.one.low, each.one.high))
        for end in ends
    ]
    rest = [at for at in range(len(line.stated)) if at not in makers]
    chosen = sorted({*makers, *rest[: _ENTRIES - len(set(makers))]})
    return tuple(line.stated[at] for at in chosen)


def _leading(line: TollLine, stated: Stated, head: str, names: dict[str, str]) -> Leading:
    return Leading(
        words=toll_words.says(line, stated),
        about=head,
        claims=tuple((claim.id, _named(claim, names)) for claim in stated.claims),
    )


def _named(claim: Claim, names: dict[str, str]) -> str:
    words = plain(claim.text or claim.wording)
    short = words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1]}…"
    return tip(f"{plain(names.get(claim.source, claim.source))}: {toll_words.quoted(short)}")

"""Lines that lead somewhere: each a sign, words that wrap, and a place; by mouse and by Return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.offsets import plain
from briefing.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A line: a sign in its colour, the words, and the place that it leads to, if it leads anywhere."""

    sign: str
    colour: str
    words: str
    place: str = ""


class LinkRows(QWidget):
    """Some lines under each other.

    Signals:
        followed: the place that somebody wants to be taken to.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no lines yet."""
        super().__init__(parent)
        self._shown: tuple[Link, ...] = ()
        self._rows: list[LinkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def links(self) -> tuple[Link, ...]:
        """The lines that are shown."""
        return self._shown

    def show_links(self, links: Iterable[Link]) -> None:
        """Show other lines; nothing moves, and no focus is lost, where they are the same."""
        wanted = tuple(links)
        for at, link in enumerate(wanted):
            if at < len(self._rows):
                self._rows[at].show_link(link)
            else:
                row = LinkRow(link, self)
                row.followed.connect(self.followed)
                self._rows.append(row)
                self._column.addWidget(row)
        for row in self._rows[len(wanted) :]:
            row.hide()
            row.deleteLater()
        del self._rows[len(wanted) :]
        self._shown = wanted


class LinkRow(QFrame):
    """A line of a list.

    Signals:
        followed: the place that somebody wants to be taken to.
    """

    followed = Signal(str)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        """Show a line."""
        super().__init__(parent)
        self.place = ""
        self._hovered = False
        self._sign, self._words = QLabel(self), QLabel(self)
        self._sign.setTextFormat(Qt.TextFormat.PlainText)
        self._sign.setFixedWidth(self.fontMetrics().horizontalAdvance("✓✓") + 2)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._link: Link | None = None
        self.show_link(link)

    def show_link(self, link: Link) -> None:
        """Show another line here."""
        if link == self._link:
            return
        self._link, self.place = link, link.place
        words = plain(link.words)
        self._sign.setText(link.sign)
        self._sign.setStyleSheet(f"color: {link.colour}; font-weight: 600;")
        self._words.setText(words)
        self.setAccessibleName(f"{link.sign} {words}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if link.place else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if link.place else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setToolTip(self.tr("Go there") if link.place else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Lead to the place."""
        if (
            self.place
            and event.button() is Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.followed.emit(self.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Lead to the place."""
        if self.place and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.followed.emit(self.place)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Note where the mouse and the focus are."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._hovered = event.type() is QEvent.Type.Enter or (
                self._hovered and event.type() is not QEvent.Type.Leave
            )
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Show where the mouse and the focus are."""
        super().paintEvent(event)
        if not self.place or not (self._hovered or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours().accent)) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().chosen))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()

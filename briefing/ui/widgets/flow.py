"""Flow: parts beside each other as words in a line; what has no room stands on the next line, what is too long is cut."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Flow(QLayout):
    """Lays parts out from the side where the language of the window begins a line, each as wide as it wants to be."""

    def __init__(self, parent: QWidget, *, gap: int, lines_gap: int = 2) -> None:
        """Lay out the parts of `parent` with so many pixels between two of a line, and between two lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._lines_gap = gap, lines_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name or default
        """Take a part in, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name or default
        """Return a part, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name or default
        """Take a part out and return it, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name or default
        """Return that more room is of no use."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name or default
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name or default
        """Return how high the lines are together at a width, in pixels."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the size of all parts on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return room for one line of hardly any width: parts are cut rather than a form made wider."""
        return QSize(0, max((item.sizeHint().height() for item in self._shown()), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name or default
        """Put the parts into their places."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        leftward = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._shown(), self._places(rect.width()), strict=True):
            left = rect.width() - place.right() - 1 if leftward else place.left()
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, place.top()), place.size()))

    def neighbours(self) -> list[tuple[QRect, QRect]]:
        """Return the places of any two parts that stand beside each other on a line."""
        places = [item.geometry() for item in self._shown()]
        pairs = pairwise(places)
        return [(one, other) for one, other in pairs if one.top() == other.top()]

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[QRect]:
        """Return where each part stands, from the top left, in lines of this width; the parts of a line are equally high."""
        lines: list[list[QRect]] = []
        left = 0
        for item in self._shown():
            hint = item.sizeHint()
            own = min(hint.width(), max(width, 1))
            if not lines or left + own > width:
                lines.append([])
                left = 0
            lines[-1].append(QRect(left, 0, own, hint.height()))
            left += own + self._gap
        top, found = 0, []
        for line in lines:
            high = max(place.height() for place in line)
            found += [QRect(place.left(), top, place.width(), high) for place in line]
            top += high + self._lines_gap
        return found

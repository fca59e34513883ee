"""WrappingRow: inputs beside each other where there is room, else on several lines; the keys go through them as before."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

Lines = tuple[tuple[int, ...], ...]
"""The numbers of the parts on each line."""

_ROOM = 2.1
"""What a part needs for each share of the width, in heights of letters: a number of six digits for two of them."""


def lines_of(shares: Sequence[int], room: float) -> Lines:
    """Return the parts of as few lines as fit, where a line may hold `room` shares, none fuller than it must be."""
    count = len(shares)
    for breaks in range(count):
        found = [_cut(count, places) for places in combinations(range(1, count), breaks)]
        best = min(found, key=lambda lines: max(sum(shares[each] for each in line) for line in lines))
        if breaks == count - 1 or max(sum(shares[each] for each in line) for line in best) <= room:
            return best
    return ()


def _cut(count: int, places: Sequence[int]) -> Lines:
    ends = (0, *places, count)
    return tuple(tuple(range(start, end)) for start, end in pairwise(ends))


class WrappingRow(QWidget):
    """A few inputs, each with its share of the width; it is never wider than it is asked to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no parts yet."""
        super().__init__(parent)
        self._parts: list[tuple[QWidget, int]] = []
        self._lines: Lines = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)

    @property
    def lines(self) -> Lines:
        """Which parts stand on which line, by their numbers."""
        return self._lines

    def add(self, part: QWidget, share: int) -> None:
        """Put a part at the end, with its share of the width."""
        self._parts.append((part, share))
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the width of the widest part alone: side by side is for where there is room."""
        widest = max((part.minimumSizeHint().width() for part, _ in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Lay out the parts for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        room = self.width() / (_ROOM * self.fontMetrics().height())
        wanted = lines_of([share for _, share in self._parts], room)
        if wanted == self._lines:
            return
        self._lines = wanted
        while (old := self._column.takeAt(0)) is not None:
            if (layout := old.layout()) is not None:
                while layout.takeAt(0) is not None:
                    pass
                layout.deleteLater()
        for line in wanted:
            row = QHBoxLayout()
            row.setSpacing(3)
            for number in line:
                row.addWidget(*self._parts[number])
            self._column.addLayout(row)

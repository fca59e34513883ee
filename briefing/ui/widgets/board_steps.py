"""Steps on the claims board: from one card to the next, along a column and from side to side, past what is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.ui.models.board import BoardModel, Index, Line

_Action = QAbstractItemView.CursorAction


def next_index(
    model: BoardModel,
    here: Index,
    action: QAbstractItemView.CursorAction,
    column: int,
    *,
    left_to_right: bool = True,
) -> QModelIndex:
    """Return where an arrow key leads from `here`; `column` is the one that up and down keep to.

    Up and down stay in the column while the question has cards there, and then go on to the next question, in the nearest
    column that has any. A folded question is one step, on its band.
    """
    count = model.rowCount()
    step = 1 if (action is _Action.MoveRight) == left_to_right else -1
    if not count:
        found = QModelIndex()
    elif not here.isValid() or action is _Action.MoveHome:
        found = _first(model, range(count), column)
    elif action is _Action.MoveEnd:
        found = _first(model, range(count - 1, -1, -1), column)
    elif action in (_Action.MoveUp, _Action.MovePrevious):
        found = _along(model, here, range(here.row() - 1, -1, -1), column)
    elif action in (_Action.MoveDown, _Action.MoveNext):
        found = _along(model, here, range(here.row() + 1, count), column)
    elif action in (_Action.MoveLeft, _Action.MoveRight):
        found = _across(model, here, step)
    else:
        found = model.index(here.row(), here.column())
    return found


def _first(model: BoardModel, lines: Iterable[int], column: int) -> QModelIndex:
    return next((found for at in lines if (found := _stop(model, at, column)).isValid()), QModelIndex())


def _stop(model: BoardModel, at: int, column: int) -> QModelIndex:
    """Return the stop on a line nearest to a column: a card, or the band of a folded question; none on other bands."""
    line: Line = model.lines[at]
    if line.band:
        return model.index(at, 0) if line.folded else QModelIndex()
    held = [number for number, card in enumerate(line.cards) if card is not None]
    return model.index(at, min(held, key=lambda number: abs(number - column)))


def _along(model: BoardModel, here: Index, lines: range, column: int) -> QModelIndex:
    """Return the next stop along a column.

    The columns of a question are filled from its first line on: a column empty there is empty in all of them.
    """
    row = model.lines[here.row()].row
    for at in lines:
        line = model.lines[at]
        if line.band:
            if line.folded:
                return model.index(at, 0)
            continue
        wanted = here.column() if line.row is row else column
        if line.cards[wanted] is not None:
            return model.index(at, wanted)
        if line.row is not row and _column_empty(model, at, column):
            return _stop(model, at, column)
    return model.index(here.row(), here.column())


def _column_empty(model: BoardModel, at: int, column: int) -> bool:
    """Return whether a question has nothing in a column, seen from any of its lines."""
    while not model.lines[at].first:
        at -= 1
    return model.lines[at].cards[column] is None


def _across(model: BoardModel, here: Index, step: int) -> QModelIndex:
    """Return the card beside one: on its line, else the last one of the next column that has any in this question."""
    column = here.column() + step
    while 0 <= column < model.columnCount() and not model.lines[here.row()].band:
        for at in range(here.row(), -1, -1):
            line = model.lines[at]
            if line.band:
                break
            if line.cards[column] is not None:
                return model.index(at, column)
        column += step
    return model.index(here.row(), here.column())

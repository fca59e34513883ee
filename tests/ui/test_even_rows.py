from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.widgets.even_rows import EvenRows

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from pytestqt.qtbot import QtBot


class Noted(QStyledItemDelegate):
    """Draws rows, and notes what it drew."""

    def __init__(self) -> None:
        """Have drawn nothing yet."""
        super().__init__()
        self.drawn: list[str] = []

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Note and draw a row."""
        self.drawn.append(str(index.data()))
        super().paint(painter, option, index)


@pytest.mark.parametrize("count", [3, 300])
def test_a_row_that_changed_is_drawn_anew_and_no_other(qtbot: QtBot, count: int) -> None:
    """Where one row says something else, that row shows it, and the rows around it are left as they are."""
    view, model, rows = EvenRows(), QStandardItemModel(), Noted()
    qtbot.addWidget(view)
    for number in range(count):
        model.appendRow(QStandardItem(str(number)))
    view.setItemDelegate(rows)
    view.setModel(model)
    view.resize(200, 300)
    view.show()
    with qtbot.waitActive(view):  # and drawn for it
        view.activateWindow()
    qtbot.waitUntil(lambda: "2" in rows.drawn)
    rows.drawn.clear()
    model.item(1).setText("one")
    qtbot.waitUntil(lambda: "one" in rows.drawn)
    assert rows.drawn == ["one"]

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from briefing.model.claim import Figure
from briefing.ui.claim_editors import claim_editor
from briefing.ui.claim_fields import CLAIM_FIELDS
from briefing.ui.widgets.page_head import PageHead
from briefing.ui.widgets.wrapping_row import WrappingRow, lines_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing.ui.field_editor import FieldEditor

SHARES = (2, 2, 3, 3)
SOME = tuple(Figure(low=number, unit="killed") for number in (3, 4, 5))


@pytest.fixture
def figures(qtbot: QtBot) -> FieldEditor:
    """Return the editor of a claim's figures, with one of them."""
    made = claim_editor(next(field for field in CLAIM_FIELDS if field.path == "figures").form_field)
    qtbot.addWidget(made)
    made.show_anew(SOME[:1])
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def letters(part: QWidget, count: float) -> int:
    """Return so many heights of letters in pixels."""
    return round(part.fontMetrics().height() * count)


def inputs_of(figures: FieldEditor) -> list[QLineEdit]:
    """Return the inputs of the first row."""
    return figures.findChildren(WrappingRow)[0].findChildren(QLineEdit)


def places(inputs: list[QLineEdit]) -> list[QRect]:
    """Return where inputs stand in their window."""
    return [QRect(each.mapTo(each.window(), each.rect().topLeft()), each.size()) for each in inputs]


def stand_on(parts: list[QPushButton], lines: int) -> bool:
    """Return whether parts stand on so many lines."""
    return len({each.y() for each in parts}) == lines


@given(st.lists(st.integers(1, 5), min_size=1, max_size=5), st.floats(0, 30))
def test_no_part_is_lost_and_no_line_is_fuller_than_it_must_be(shares: list[int], room: float) -> None:
    """All parts stand on the lines in their order, and each line fits, unless each part has one of its own."""
    lines = lines_of(shares, room)
    assert [part for line in lines for part in line] == list(range(len(shares)))
    assert len(lines) == len(shares) or all(sum(shares[part] for part in line) <= room for line in lines)


def test_parts_that_do_not_fit_on_one_line_share_two_evenly() -> None:
    """From and to stand on the first line, what and of whom on the second, not three above one."""
    assert lines_of(SHARES, 10) == ((0, 1, 2, 3),)
    assert lines_of(SHARES, 9) == ((0, 1), (2, 3))


def test_a_row_stands_on_two_lines_where_there_is_no_room(figures: FieldEditor, qtbot: QtBot) -> None:
    """The inputs of a figure stand beside each other in a wide form and in pairs in a narrow one, none of them cut off."""
    inputs = inputs_of(figures)
    figures.resize(letters(figures, 30), 200)
    qtbot.waitUntil(lambda: len({place.top() for place in places(inputs)}) == 1)
    figures.resize(letters(figures, 14), 200)
    qtbot.waitUntil(lambda: len({place.top() for place in places(inputs)}) == 2)
    low, high, what, whose = places(inputs)
    assert low.top() == high.top() < what.top() == whose.top()
    assert all(figures.rect().contains(place) for place in places(inputs))
    assert all(place.width() > letters(figures, 4) for place in places(inputs))


def test_the_keys_go_through_a_folded_row_as_before(figures: FieldEditor, qtbot: QtBot) -> None:
    """Tab goes from the first number to of whom it is, whether the row stands on one line or on two."""
    inputs = inputs_of(figures)
    for width in (30, 14):
        figures.resize(letters(figures, width), 200)
        inputs[0].setFocus()
        for each in inputs[1:]:
            QTest.keyClick(QApplication.focusWidget() or figures, Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is each


def test_rows_come_and_go_with_the_figures_of_the_claim(figures: FieldEditor) -> None:
    """A claim of three figures shows three rows, the next one of a single figure one, and what they hold is its own."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()  # whoever is in a field sees an empty row too
    for value in (SOME, SOME[:1], SOME[1:], ()):
        figures.show_anew(value)
        assert figures.value() == value
        shown = [row for row in figures.findChildren(WrappingRow) if row.isVisible()]
        assert len(shown) == max(len(value), 1)


def test_a_figure_typed_after_others_went_is_a_new_one(figures: FieldEditor) -> None:
    """A row that held a figure of another claim begins empty, and what is typed into it is a figure like any other."""
    figures.show_anew(SOME)
    figures.show_anew(())
    QTest.keyClicks(inputs_of(figures)[0], "7")
    rows = [row for row in figures.findChildren(WrappingRow) if row.isVisible()]
    assert figures.value() == (Figure(low=7),)
    assert [line.text() for line in rows[1].findChildren(QLineEdit)] == ["", "", "", ""]


@pytest.mark.parametrize("size", [9, 16])
def test_the_head_of_the_pages_is_whole_in_a_narrow_column(qtbot: QtBot, size: int) -> None:
    """Page number, zoom and search stand beside each other or on two lines: none covers another or is cut off."""
    head = PageHead()
    qtbot.addWidget(head)
    font = head.font()
    font.setPointSize(size)
    head.setFont(font)
    head.show_page(1, 10)
    head.show_zoom(0.5)
    head.say("exact")
    head.show()
    parts = [each for each in head.findChildren(QPushButton) if each.isVisible()]
    assert len(parts) == 5
    for width, lines in ((letters(head, 16), 2), (letters(head, 50), 1)):
        head.resize(width, letters(head, 6))
        qtbot.waitUntil(partial(stand_on, parts, lines))
        rooms = [each.geometry() for each in (*parts, *head.findChildren(QLineEdit))]
        assert all(each.width() >= each.sizeHint().width() for each in parts)
        assert all(head.rect().contains(room) for room in rooms)
        assert not any(one.intersects(other) for at, one in enumerate(rooms) for other in rooms[:at])

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.model.claim import ReviewState
from briefing.ui.application import make_application

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from briefing.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def from_right_to_left(qapp: QApplication) -> Iterator[None]:
    """Lay all windows out from right to left, until the test is over."""
    application = make_application()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_review_goes_by_key(window_with_report: MainWindow) -> None:
    """The first claim is in hand, A accepts it and goes on to the next, as from left to right."""
    window = window_with_report
    window.show_moment(1)
    first = window.desk.brief.claims[0].id
    assert window.claims.table.claim is not None
    assert window.claims.table.claim.id == first
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_A)
    assert window.desk.brief.claim(first).review.state is ReviewState.ACCEPTED
    assert window.claims.table.claim.id != first


def test_the_sources_stand_on_the_right(window_with_report: MainWindow) -> None:
    """The column of sources lies to the right of the pages, and the first moment to the right of the second."""
    window = window_with_report
    place = window.rect().topLeft()
    assert window.list.mapTo(window, place).x() > window.preview.mapTo(window, place).x()

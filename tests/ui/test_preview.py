"""The preview: drafts at once, exact pages after, and nothing moves under the person who reads."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QPushButton

from briefing.model.edit import change
from briefing.render.pages import page_text
from briefing.ui.pages import DraftPicture, MadePages
from tests.ui.pages_bench import PATIENCE_MS, Bench, brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from briefing.app.previewing import Mark

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = "Nobody has counted the dead. " * 12


@pytest.fixture(scope="module")
def bench(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield one window for all tests: its processes are warm after the first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFING_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        made = Bench()
        yield made
        made.close_all()
        made.deleteLater()
        QApplication.processEvents()


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, request: pytest.FixtureRequest) -> Bench:
    """Return the window at the first page of the exact pages of a brief as nobody has changed it."""
    if not bench.fresh:
        bench.open(brief(request.node.name))
    qtbot.waitUntil(lambda: bench.exact, timeout=PATIENCE_MS)
    bench.preview.stack.fit()
    bench.preview.stack.go_to_page(1)
    bench.places.clear()
    return bench


def in_sight(bench: Bench, place: str) -> Mark:
    """Return a mark of a place that is in sight."""
    stack = bench.preview.stack
    marks = bench.made[-1].marks.of(place)
    return next(
        each for each in marks if stack.viewport().rect().contains(stack.box_of(each).center().toPoint())
    )


def wheel(bench: Bench, at: QPoint, turned: int) -> None:
    """Turn the wheel over the pages with Ctrl held down."""
    view = bench.preview.stack.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


@pytest.fixture
def drafting(shown: Bench, qtbot: QtBot) -> Bench:
    """Return the window once the process that makes the drafts is awake too: until then the exact pages come alone."""
    numbers = itertools.count()

    def came() -> bool:
        if shown.exact:
            shown.desk.apply("Write", change(title=f"Awake {next(numbers)}"))
        return any(isinstance(each, DraftPicture) for each in shown.told)

    qtbot.waitUntil(came, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: shown.exact, timeout=PATIENCE_MS)
    return shown


def test_a_draft_comes_before_the_exact_pages(drafting: Bench, qtbot: QtBot) -> None:
    """What is typed into the title is laid over the pages as a draft first; the exact pages that follow hold it."""
    shown = drafting
    shown.told.clear()
    shown.moment.begin()
    title = shown.moment.head.focusWidget()
    assert isinstance(title, QLineEdit)
    title.selectAll()
    QTest.keyClicks(title, "Front says it seized barracks")
    QTest.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.told), timeout=PATIENCE_MS)
    assert isinstance(shown.told[0], DraftPicture)
    assert "head" in shown.preview.stack.drafts
    qtbot.waitUntil(lambda: shown.exact, timeout=PATIENCE_MS)
    assert shown.preview.stack.drafts == ()
    assert "Front says it seized barracks" in " ".join(page_text(shown.made[-1].rendered.pdf))
    assert shown.preview.standing.startswith("exact")


def test_a_click_on_a_statement_tells_its_place(shown: Bench) -> None:
    """The mouse over a claim in the pages is a hand, and a click there tells the claim's id; the title tells its field."""
    view = shown.preview.stack.viewport()
    for place in ("c6", "brief#title"):
        middle = shown.preview.stack.box_of(in_sight(shown, place)).center().toPoint()
        QTest.mouseMove(view, QPoint(1, 1))  # where it may stand already, nothing moves
        QTest.mouseMove(view, middle)
        assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert shown.places == ["c6", "brief#title"]


def test_what_is_in_sight_stays_in_sight(shown: Bench, qtbot: QtBot) -> None:
    """While a longer bottom line pushes everything down, the statement at the top of the view stays at its height."""
    stack = shown.preview.stack
    stack.go_to_page(2)
    QTest.keyClick(stack, Qt.Key.Key_Down)
    printed = shown.made[-1].marks
    seen = [
        (mark, printed.of(mark.place), stack.box_of(mark).top())
        for mark in printed.by_page[2]
        if stack.box_of(mark).top() > 0
    ]
    shown.desk.apply("Write", change(summary=LONG))
    qtbot.waitUntil(lambda: shown.exact, timeout=PATIENCE_MS)
    again = shown.made[-1].marks
    # The bottom line that was made by rule held some of them: one that is printed as often as before can be known again.
    first, all_of_it, before = next(each for each in seen if len(again.of(each[0].place)) == len(each[1]))
    after = again.of(first.place)[all_of_it.index(first)]
    assert (after.page, after.y) != (first.page, first.y)
    assert stack.box_of(after).top() == pytest.approx(before, abs=2)


def test_zoom_stays(shown: Bench, qtbot: QtBot) -> None:
    """Ctrl and the wheel zoom round the mouse; new pages come at that zoom, and fitting the width takes it back."""
    stack = shown.preview.stack
    fitting, at = stack.zoom, QPoint(200, 150)
    mark = in_sight(shown, "c6")
    wheel(shown, stack.box_of(mark).center().toPoint(), 240)
    assert stack.zoom == pytest.approx(fitting * 1.1**2)
    zoomed = stack.zoom
    shown.desk.apply("Write", change(title="Another title"))
    qtbot.waitUntil(lambda: shown.exact, timeout=PATIENCE_MS)
    assert stack.zoom == zoomed
    wheel(shown, at, -120)
    assert stack.zoom < zoomed
    stack.fit()
    assert stack.zoom == pytest.approx(fitting)


def test_what_lies_under_the_mouse_stays_there_while_zooming(shown: Bench) -> None:
    """The point of the page under the mouse is the same before and after zooming in."""
    stack = shown.preview.stack
    stack.go_to_page(2)
    mark = shown.made[-1].marks.by_page[2][2]
    corner = stack.box_of(mark).topLeft().toPoint()
    wheel(shown, corner, 360)
    assert (stack.box_of(mark).topLeft().toPoint() - corner).manhattanLength() <= 4


def test_the_keys_scroll_through_the_pages(shown: Bench) -> None:
    """End goes to the end, Home to the beginning, Page Down down by less than what is in sight."""
    stack = shown.preview.stack
    QTest.keyClick(stack, Qt.Key.Key_End)
    assert stack.pages_in_sight[-1] == stack.count > 1
    QTest.keyClick(stack, Qt.Key.Key_Home)
    assert stack.page == 1
    QTest.keyClick(stack, Qt.Key.Key_PageDown)
    assert 0 < stack.verticalScrollBar().value() < stack.viewport().height()


def test_statements_can_be_reached_by_keys(shown: Bench) -> None:
    """Ctrl+Down goes from statement to statement, and Return tells the place of the one that is framed."""
    stack = shown.preview.stack
    QTest.keyClick(stack, Qt.Key.Key_Home)
    QTest.mouseMove(stack.viewport(), QPoint(1, 1))  # off whatever statement another test left it on
    for _ in range(2):
        QTest.keyClick(stack, Qt.Key.Key_Down, CTRL)
    QTest.keyClick(stack, Qt.Key.Key_Return)
    assert shown.places == [shown.made[-1].rendered.marks[1].place]


def test_the_claim_in_hand_is_brought_into_sight(shown: Bench, qtbot: QtBot) -> None:
    """A claim that is not in sight is scrolled to, one that is in sight moves nothing."""
    stack, marks = shown.preview.stack, shown.made[-1].marks
    far = next(
        mark.place for page in (3, 4) for mark in marks.by_page[page] if marks.of(mark.place)[0].page > 1
    )
    QTest.keyClick(stack, Qt.Key.Key_Home)
    shown.preview.show_place(far)
    assert stack.verticalScrollBar().value() == 0  # the person has just scrolled
    qtbot.waitUntil(lambda: _brought(shown, far), timeout=5_000)
    at = stack.verticalScrollBar().value()
    shown.preview.show_place(far)
    assert stack.verticalScrollBar().value() == at


def _brought(bench: Bench, place: str) -> bool:
    bench.preview.show_place(place)
    return bench.preview.stack.verticalScrollBar().value() > 0


def test_words_are_found_in_the_pages(shown: Bench, qtbot: QtBot) -> None:
    """The search counts the places; Return goes to the next, Shift+Return back, and Escape puts the search away."""
    shown.preview.search()
    line = next(
        each for each in shown.preview.findChildren(QLineEdit) if each.accessibleName() == "Find in the pages"
    )
    QTest.keyClicks(line, "Kayes")
    bar = shown.preview.find_bar
    qtbot.waitUntil(lambda: bar.count.startswith("1 of "), timeout=PATIENCE_MS)
    count = int(bar.count.rpartition(" ")[2])
    assert count == sum(page.count("Kayes") for page in page_text(shown.made[-1].rendered.pdf))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert bar.count == f"2 of {count}"
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_Return, SHIFT)
    assert bar.count == f"{count} of {count}"
    assert shown.preview.stack.page > 1
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_thumbnail_leads_to_its_page(shown: Bench, qtbot: QtBot) -> None:
    """The thumbnails show every page, and choosing one goes there; a page's number does the same."""
    shown.preview.show_thumbnails(True)
    strip = next(
        each for each in shown.preview.findChildren(QListView) if each.accessibleName() == "Page thumbnails"
    )
    assert strip.model().rowCount() == shown.preview.stack.count
    QTest.mouseClick(
        strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.visualRect(strip.model().index(2, 0)).center()
    )
    assert shown.preview.stack.page == 3
    number = next(
        each for each in shown.preview.findChildren(QLineEdit) if each.accessibleName() == "Page number"
    )
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "2")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert shown.preview.stack.page == 2
    shown.preview.show_thumbnails(False)


def test_only_pages_in_sight_are_drawn(shown: Bench, qtbot: QtBot) -> None:
    """The pages in sight and their neighbours come to be drawn for this zoom, the far ones do not have to be."""
    stack = shown.preview.stack
    QTest.keyClick(stack, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: stack.missing == (), timeout=PATIENCE_MS)
    stack.zoom_in()
    assert set(stack.missing) >= set(stack.pages_in_sight)
    qtbot.waitUntil(lambda: stack.missing == (), timeout=PATIENCE_MS)


def test_an_empty_brief_has_no_pages(shown: Bench, qtbot: QtBot) -> None:
    """When the last report goes, the pages go, and pages that were under way do not come back."""
    shown.desk.apply("Write", change(title="On its way"))
    shown.desk.apply("Remove", change(sources=(), claims=(), gaps=(), judgements=()))
    assert shown.preview.stack.count == 0
    count = len(shown.made)
    shown.open(brief("after"))
    qtbot.waitUntil(lambda: shown.exact, timeout=PATIENCE_MS)
    assert [type(each) for each in shown.told] == [MadePages]
    assert count >= 1


def test_every_control_has_a_name(shown: Bench) -> None:
    """Each button, line, choice and list of the preview and of the brief's parts has a name for those who cannot see it."""
    shown.preview.search()
    nameless = [
        each
        for kind in (QPushButton, QLineEdit, QComboBox, QListView)
        for place in ("brief#title", "brief#layout", "brief#issue")
        if shown.moment.go_to(place)
        for each in shown.findChildren(kind)
        if each.isVisibleTo(shown) and not each.accessibleName()
    ]
    shown.preview.find_bar.put_away()
    assert nameless == []

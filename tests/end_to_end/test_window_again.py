"""What outlives a window – recovered briefs, what was open lately, how it stood – and its pages' way to the claims and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing import ingest
from briefing.app.keeping import Standing
from briefing.app.session import Session
from briefing.model.edit import change
from briefing.ui.application import make_application
from briefing.ui.desk import Desk
from tests.render.briefs import desk_brief
from tests.ui.hands import CTRL, opened, press, type_in

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from briefing.render.rendered import Mark
    from briefing.ui.main_window import MainWindow
    from briefing.ui.pages import MadePages

REPORT = b"Post attacked\n\nThe army said it had repelled an attack on a post in Kayes.\n"
PATIENCE_MS = 90_000
Key = Qt.Key


def ready(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the window has the keys."""
    with qtbot.waitActive(window):
        window.activateWindow()


def test_what_a_dead_window_left_is_offered_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The next window offers the brief that no file holds, by its title; a press goes on with it, unsaved as it is."""
    (tmp_path / "briefing_state_dir").mkdir()
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "briefing_state_dir"))
    make_application()
    dead = Desk()
    dead.apply("Write", change(title="Left behind"))
    qtbot.waitUntil(lambda: dead.standing.standing is Standing.RECOVERY)
    dead.close()
    with opened(tmp_path) as window:
        ready(window, qtbot)

        def offers() -> list[QPushButton]:
            buttons = window.start.findChildren(QPushButton)
            return [each for each in buttons if each.isVisible() and "Left behind" in each.accessibleName()]

        qtbot.waitUntil(lambda: bool(offers()))
        QTest.mouseClick(offers()[0], Qt.MouseButton.LeftButton)
        assert window.desk.brief.title == "Left behind"
        assert window.isWindowModified()


def test_a_window_comes_up_as_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    """The next window offers the brief of the last under 1, and opens it at the moment that was in sight."""
    path = tmp_path / "kayes.brief"
    session = Session()
    session.take_in(ingest.read_bytes(REPORT, "report.txt"))
    session.save(path)
    with opened(tmp_path) as window:
        window.take([path])
        ready(window, qtbot)
        press(window, Key.Key_4, CTRL)
        type_in(window, "Kayes, July")
        press(window, Key.Key_Return)
        window.resize(1100, 640)
        qtbot.waitUntil(lambda: window.desk.standing.standing is Standing.OWN)
        press(window, Key.Key_S, CTRL)
        # The way out is the key's, not the fixture's: `opened` would open an empty brief first.
        window.close()
        assert Session.open(path).brief.title == "Kayes, July"
    with opened(tmp_path) as window:
        ready(window, qtbot)
        assert [row.brief.title for row in window.start.rows] == ["Kayes, July"]
        assert window.height() == 640
        press(window, Key.Key_1)
        assert window.desk.brief.title == "Kayes, July"
        assert window.moment == 3


def test_a_statement_on_the_pages_leads_to_its_claim(tmp_path: Path, qtbot: QtBot) -> None:
    """A click on a statement in the pages takes its claim in hand, whichever moment is in sight."""
    with opened(tmp_path) as window:
        made: list[MadePages] = []
        window.pages.made.connect(made.append)
        window.desk.apply("Begin", lambda _: desk_brief())
        ready(window, qtbot)
        press(window, Key.Key_3, CTRL)
        qtbot.waitUntil(
            lambda: bool(made) and window.preview.standing.startswith("exact"), timeout=PATIENCE_MS
        )
        stack = window.preview.stack

        def seen(place: str) -> list[Mark]:
            marks = made[-1].marks.of(place)
            sight = stack.viewport().rect()
            return [each for each in marks if sight.contains(stack.box_of(each).center().toPoint())]

        ids = [claim.id for claim in window.desk.brief.claims]
        clicked = next(each for each in ids if seen(each))
        spot = stack.box_of(seen(clicked)[0]).center().toPoint()
        QTest.mouseClick(stack.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert window.moment == 1
        assert window.claims.table.claim is not None
        assert window.claims.table.claim.id == clicked


def test_a_claim_in_hand_brings_its_statement_into_sight(tmp_path: Path, qtbot: QtBot) -> None:
    """Of a claim taken in hand by J no statement of which is in view, the preview goes to one that is."""
    with opened(tmp_path) as window:
        window.resize(1100, 480)  # a low one shows a few lines of a page
        made: list[MadePages] = []
        window.pages.made.connect(made.append)
        window.desk.apply("Begin", lambda _: desk_brief())
        ready(window, qtbot)
        press(window, Key.Key_2, CTRL)
        qtbot.waitUntil(
            lambda: bool(made) and window.preview.standing.startswith("exact"), timeout=PATIENCE_MS
        )
        stack = window.preview.stack

        def in_view(claim: str) -> bool:
            sight = stack.viewport().rect()
            return any(
                sight.contains(stack.box_of(each).topLeft().toPoint()) for each in made[-1].marks.of(claim)
            )

        def in_hand() -> str:
            claim = window.claims.table.claim
            assert claim is not None
            return claim.id

        ids = [claim.id for claim in window.desk.brief.claims]
        hidden = {each for each in ids if made[-1].marks.of(each) and not in_view(each)}
        assert hidden
        while in_hand() not in hidden:
            press(window, Key.Key_J)
        # By itself: the window is left alone from here on.
        qtbot.waitUntil(lambda: in_view(in_hand()), timeout=5000)


def test_history_and_finding_are_a_key_away(tmp_path: Path, qtbot: QtBot) -> None:
    """Ctrl+H shows and hides the history, Ctrl+F finds a claim by its words and Return goes there."""
    with opened(tmp_path) as window:
        window.desk.apply("Begin", lambda _: desk_brief())
        ready(window, qtbot)
        press(window, Key.Key_H, CTRL)
        assert window.history.isVisible()
        press(window, Key.Key_H, CTRL)
        assert not window.history.isVisible()
        wanted = window.desk.brief.claims[-1]
        press(window, Key.Key_F, CTRL)
        assert window.finding.isVisible()
        type_in(window, " ".join(wanted.content[0].quote.split()[:5]))
        press(window, Key.Key_Return)
        qtbot.waitUntil(lambda: window.claims.table.claim is wanted)
        assert window.moment == 1
        press(window, Key.Key_Escape)
        assert not window.finding.isVisible()
        assert window.claims.isVisible()

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.app.recent import done_lately
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim
from briefing.model.source import SourceSpan
from briefing.ui.actions import ACTIONS
from briefing.ui.palette_entries import Kind, action_entries, found, place_entries
from briefing.ui.panels.palette import Palette, PaletteButton

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the window remembers in a folder of the test's own."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("BRIEFING_CONFIG_DIR", str(tmp_path / "config"))


def opened(window: MainWindow) -> Palette:
    """Open the palette by its key and return it."""
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    return palette


def test_it_does_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+K, some letters of an action and Return do it, and the palette is gone."""
    palette = opened(window)
    QTest.keyClicks(palette.line, "assess")
    assert palette.entries[0].target == "assessment"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.moment == 2
    assert not palette.isVisible()


def test_it_goes_to_a_claim_by_its_words(window_with_report: MainWindow) -> None:
    """Words of a claim, in any order and without regard to case, lead to it."""
    window = window_with_report
    claim = next(each for each in window.desk.brief.claims if "barracks" in each.wording)
    palette = opened(window)
    QTest.keyClicks(palette.line, "ONDOLA barracks")
    entry = palette.entries[0]
    assert (entry.kind, entry.target) == (Kind.CLAIM, claim.id)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.moment == 1
    assert window.claims.table.claim == claim


def test_misspelt_words_are_found_too(window_with_report: MainWindow) -> None:
    """A word with a letter wrong still finds the source that has it."""
    palette = opened(window_with_report)
    QTest.keyClicks(palette.line, "rivr posts")
    assert window_with_report.desk.brief.sources[0].id in [entry.target for entry in palette.entries]


def test_what_cannot_be_done_says_why(window: MainWindow) -> None:
    """An action that is switched off is listed with the reason, and Return does nothing."""
    palette = opened(window)
    QTest.keyClicks(palette.line, "export pdf")
    entry = next(entry for entry in palette.entries if entry.target == "export")
    assert "no report" in entry.why_not
    while palette.view.currentIndex().data() != entry.title:
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert entry.why_not in palette.line.accessibleDescription()


def test_what_was_done_lately_stands_first(window: MainWindow) -> None:
    """Without words the actions are listed, the one chosen last first."""
    palette = opened(window)
    assert {entry.kind for entry in palette.entries} == {Kind.ACTION}
    QTest.keyClicks(palette.line, "hide or show problems")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert done_lately() == ("problems",)
    assert opened(window).entries[0].target == "problems"


def test_escape_gives_the_keys_back(window_with_report: MainWindow) -> None:
    """Escape, Ctrl+K again and a click beside it close it, and the keys go where they went before."""
    window = window_with_report
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    before = window.focusWidget()
    palette = opened(window)
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert (palette.isVisible(), window.focusWidget()) == (False, before)
    opened(window)
    QTest.keyClick(palette.line, Qt.Key.Key_K, CTRL)
    assert not palette.isVisible()
    opened(window)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, palette.height() - 5))
    assert (palette.isVisible(), window.focusWidget()) == (False, before)


def test_letters_typed_into_it_decide_nothing(window_with_report: MainWindow) -> None:
    """A bare letter that is a key of the claims is a letter here."""
    window = window_with_report
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    left = len(window.desk.brief.unreviewed)
    palette = opened(window)
    for key in (Qt.Key.Key_A, Qt.Key.Key_R):
        QTest.keyClick(palette.line, key)
    assert palette.line.text() == "ar"
    assert len(window.desk.brief.unreviewed) == left


def test_it_stays_inside_a_window_that_shrinks(window: MainWindow) -> None:
    """Whatever size the window takes, line and list lie inside it."""
    palette = opened(window)
    for width, height in ((860, 420), (2000, 1200)):
        window.resize(width, height)
        QApplication.processEvents()
        corner = palette.view.mapTo(window, palette.view.rect().bottomRight())
        assert window.rect().contains(corner)
        assert palette.rect() == window.rect()


def test_three_thousand_claims_are_searched_between_two_keystrokes(window: MainWindow) -> None:
    """With 3,000 claims every letter typed takes less than 50 ms of the window's time, and the right claim is found."""
    words = "the réserve unit {0} held post {1} near the river crossing for all of the day"
    claims = tuple(
        Claim(
            id=f"c-{number}",
            content=(
                SourceSpan(
                    source="s-1", start=number, end=number + 9, quote=words.format(number, number % 97)
                ),
            ),
            attribution=Attribution(claimant=f"officer {number % 50}"),
        )
        for number in range(3_000)
    )
    entries = action_entries(ACTIONS, window.actions_by_name, ()) + place_entries(Brief(claims=claims))
    slowest = 0.0
    for count in range(1, len("reserve unit 2718")):
        begun = time.thread_time()
        found(entries, "reserve unit 2718"[:count])
        slowest = max(slowest, time.thread_time() - begun)
    assert found(entries, "reserve unit 2718")[0].target == "c-2718"
    assert slowest < 0.05


def test_the_button_in_the_bar_says_the_key(qtbot: QtBot) -> None:
    """The button looks like a line to search in, names the key, and says less where there is less room."""
    button = PaletteButton()
    qtbot.addWidget(button)
    button.resize(600, 30)
    button.show()
    long = button.text()
    assert "Ctrl+K" in long
    button.resize(button.minimumWidth(), 30)
    QApplication.processEvents()
    assert "Ctrl+K" in button.text()
    assert len(button.text()) < len(long)

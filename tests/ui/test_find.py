"""Find: what is looked for is found everywhere as one types, and gone to by keys."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView

from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim
from briefing.model.incident import Incident
from briefing.model.source import Source
from briefing.ui.application import make_application
from briefing.ui.models.find_list import FindList
from briefing.ui.panels.find import FindPanel
from briefing.ui.places import place_name

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

TEXT = "𝄞 The army said it held Sandaré. Nobody else was in Sandaré then."
SOURCE = Source(id="s-1", text=TEXT, sha256="1", title="Quiet at the river")
BRIEF = Brief(
    title="Army says it held Sandaré",
    sources=(SOURCE,),
    claims=(Claim(id="c-1", content=(SOURCE.span(16, 31),), attribution=Attribution(claimant="the army")),),
    incidents=(Incident(id="i-1", title="Assault on Sandaré"),),
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Finding:
    """The panel, open on a brief, and where it asked to be taken."""

    def __init__(self, qtbot: QtBot, brief: Brief) -> None:
        """Open it."""
        make_application()
        self.panel, self.places = FindPanel(), list[str]()
        qtbot.addWidget(self.panel)
        self.panel.place_chosen.connect(self.places.append)
        self.panel.show_brief(brief)
        self.panel.resize(700, 300)
        self.panel.open()
        qtbot.waitActive(self.panel)
        (self.line,) = self.panel.findChildren(QLineEdit)
        (self.list,) = self.panel.findChildren(QListView)

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.panel.focusWidget() or self.line, key, keys)

    def rows(self) -> list[str]:
        """Return the rows of the list."""
        model = self.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def said(self) -> list[str]:
        """Return what is said beside the field."""
        return [label.text() for label in self.panel.findChildren(QLabel) if label.text()]


@pytest.fixture
def finding(qtbot: QtBot) -> Finding:
    """Return the panel on the brief above."""
    return Finding(qtbot, BRIEF)


def test_it_finds_as_one_types(finding: Finding, qtbot: QtBot) -> None:
    """Each letter looks again, accents aside; what is found stands under claims, forms and sources, with its number."""
    QTest.keyClicks(finding.line, "sandare")
    qtbot.waitUntil(lambda: not finding.panel.searching)
    assert finding.rows() == [
        "Claims · 1",
        "the army · Quiet at the river · as published: it held Sandaré",
        "Forms · 2",
        "Head of the brief · title: Army says it held Sandaré",
        "Assault on Sandaré · title: Assault on Sandaré",
        "Sources · 2",
        "Quiet at the river · text: 𝄞 The army said it held Sandaré. Nobody else was in Sandaré then.",
        "Quiet at the river · text: … said it held Sandaré. Nobody else was in Sandaré then.",
    ]
    assert finding.said() == ["5 found"]
    QTest.keyClicks(finding.line, "x")
    qtbot.waitUntil(lambda: not finding.panel.searching)
    assert (finding.rows(), finding.said()) == ([], ["not found"])


def test_enter_goes_from_place_to_place(finding: Finding, qtbot: QtBot) -> None:
    """Enter goes to each place in turn and round, Shift with Enter back, and the focus stays where one types."""
    QTest.keyClicks(finding.line, "sandare")
    qtbot.waitUntil(lambda: not finding.panel.searching)
    for _ in range(6):
        finding.press(Qt.Key.Key_Return)
    finding.press(Qt.Key.Key_Return, SHIFT)
    around = ["c-1", "brief#title", "i-1#title", "s-1@24-31", "s-1@52-59"]
    assert finding.places == [*around, "c-1", "s-1@52-59"]
    assert finding.said() == ["5 of 5"]
    assert finding.panel.focusWidget() is finding.line


def test_a_passage_has_the_place_of_its_words(finding: Finding, qtbot: QtBot) -> None:
    """The place of a passage counts code points, beyond letters that Qt counts twice."""
    QTest.keyClicks(finding.line, "nobody")
    qtbot.waitUntil(lambda: not finding.panel.searching)
    finding.panel.next()
    place = place_name(finding.places[0])
    assert place.passage is not None
    assert (place.noun, TEXT[slice(*place.passage)]) == ("s-1", "Nobody")


def test_the_arrows_choose_and_enter_goes_there(finding: Finding, qtbot: QtBot) -> None:
    """Down and up choose in the list without going; Enter goes to what is chosen."""
    QTest.keyClicks(finding.line, "sandare")
    qtbot.waitUntil(lambda: not finding.panel.searching)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        finding.press(key)
    assert finding.places == []
    finding.press(Qt.Key.Key_Return)
    assert finding.places == ["brief#title"]


def test_a_click_goes_there(finding: Finding, qtbot: QtBot) -> None:
    """A click on a place found goes there; one on a head goes nowhere."""
    QTest.keyClicks(finding.line, "sandare")
    qtbot.waitUntil(lambda: not finding.panel.searching)
    for row in (0, 1):
        spot = finding.list.visualRect(finding.list.model().index(row, 0)).center()
        QTest.mouseClick(finding.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert finding.places == ["c-1"]


def test_esc_closes_and_the_words_are_kept(finding: Finding, qtbot: QtBot) -> None:
    """Esc puts the bar away and says so; opened again, it holds the words, chosen, so that typing replaces them."""
    QTest.keyClicks(finding.line, "sandare")
    with qtbot.waitSignal(finding.panel.closed):
        finding.press(Qt.Key.Key_Escape)
    assert finding.panel.isHidden()
    finding.panel.open()
    assert finding.line.selectedText() == "sandare"


def test_an_edit_is_looked_through_again(finding: Finding, qtbot: QtBot) -> None:
    """After an edit the list is that of the new brief, and the place gone to last is still the one in hand."""
    QTest.keyClicks(finding.line, "sandare")
    qtbot.waitUntil(lambda: not finding.panel.searching)
    for _ in range(3):
        finding.panel.next()
    finding.panel.show_brief(replace(BRIEF, title="Army says it held the town"))
    qtbot.waitUntil(lambda: not finding.panel.searching)
    assert finding.said() == ["3 of 4"] or finding.said() == ["2 of 4"]
    finding.panel.next()
    assert finding.places[-1] == "s-1@24-31"


def test_a_large_brief_never_holds_up_typing(qtbot: QtBot) -> None:
    """With 100 sources of 5 kB the search goes on in slices: no turn of the event loop takes a tenth of a second."""
    text = TEXT + " Ça sent la fumée près de l’état-major. " * 120
    sources = tuple(
        replace(SOURCE, id=f"s-{number}", text=f"{number} {text}", sha256=str(number))
        for number in range(100)
    )
    finding = Finding(qtbot, replace(BRIEF, sources=sources, claims=()))
    QTest.keyClicks(finding.line, "fumee")
    longest = 0.0
    while finding.panel.searching:
        begun = time.process_time()
        QApplication.processEvents()
        longest = max(longest, time.process_time() - begun)
    assert longest < 0.1
    assert finding.said() == ["12000 found"]


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    """The list keeps Qt's contract while it grows and when it is emptied."""
    from briefing.app.finding import Finder

    finder, model = Finder(), FindList()
    finder.look_in(BRIEF)
    for batch in finder.find("sandare"):
        model.add(batch)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.clear()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]

"""The toll in the form of an incident: what it says, where it leads, and how it stands at narrow widths."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from briefing.app.settings import WindowLanguage
from briefing.model.brief import Brief
from briefing.model.claim import Attitude, Attribution, Claim, Figure, Review, ReviewState
from briefing.model.incident import Incident
from briefing.model.source import Source
from briefing.ui.panels.details import DetailsPanel
from briefing.ui.translation import speak

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "The army said 14 soldiers died. The camp committee said at least 22 did."
SOURCES = tuple(
    Source(id=f"s-{number}", text=TEXT, sha256="", publisher=name)
    for number, name in enumerate(("Delta Courier", "River Post"), start=1)
)


def claim(
    number: int, who: str, low: int | None, high: int | None, *, source: int = 0, unit: str = "killed"
) -> Claim:
    """Return a claim of `who` about soldiers."""
    return Claim(
        id=f"c-{number}",
        content=(SOURCES[source].span(0, 30),),
        attribution=Attribution(claimant=who),
        figures=(Figure(low=low, high=high, unit=unit, whose="soldiers", group="soldiers"),),
    )


CLAIMS = (claim(1, "the army", 14, 14), claim(2, "camp committee", 22, None))
BRIEF = Brief(sources=SOURCES, incidents=(Incident(id="i-1", title="Raid"),), claims=CLAIMS)


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    """Return the form of the incidents, with two accounts of how many soldiers were killed."""
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.resize(716, 640)
    panel.show()
    qtbot.waitActive(panel)
    panel.show_brief(BRIEF)
    return panel


def links(panel: DetailsPanel) -> list[QPushButton]:
    """Return the links of the toll that are in sight, in their order."""
    return [each for each in panel.toll.findChildren(QPushButton) if each.isVisible()]


def words(panel: DetailsPanel) -> list[str]:
    """Return the words of the toll that are in sight and lead nowhere."""
    return [each.text() for each in panel.toll.findChildren(QLabel) if each.isVisible()]


def test_the_toll_tells_the_range_and_who_says_what(panel: DetailsPanel) -> None:
    """Effect, people and range stand first, the accounts behind; each leads to its claim, by mouse and by key."""
    places: list[str] = []
    panel.place_chosen.connect(places.append)
    assert words(panel) == ["Killed, soldiers", "14 – 22 or more", "apart"]
    army, committee = links(panel)
    assert (army.text(), committee.text()) == ("the army 14", "camp committee ≥ 22")
    QTest.mouseClick(army, Qt.MouseButton.LeftButton)
    committee.setFocus()
    QTest.keyClick(committee, Qt.Key.Key_Space)
    assert places == ["c-1", "c-2"]
    assert "Killed, soldiers" in committee.accessibleName()
    assert "Delta Courier" in army.toolTip()


def test_the_toll_follows_the_claims(panel: DetailsPanel) -> None:
    """A claim that is rejected or changed changes the toll at once; where there is none, that is said."""
    rejected = replace(CLAIMS[1], review=Review(state=ReviewState.REJECTED))
    panel.show_brief(replace(BRIEF, claims=(CLAIMS[0], rejected)))
    assert words(panel) == ["Killed, soldiers", "14"]
    assert [each.text() for each in links(panel)] == ["the army"]
    denied = replace(CLAIMS[1], attitude=Attitude.DENIED)
    panel.show_brief(replace(BRIEF, claims=(CLAIMS[0], denied)))
    assert [each.text() for each in links(panel)] == ["the army", "camp committee: denied ≥ 22"]
    panel.show_brief(replace(BRIEF, claims=()))
    assert words(panel) == ["No figures yet"]
    assert links(panel) == []


def test_a_number_of_several_claims_leads_to_each(panel: DetailsPanel) -> None:
    """What two papers print of one account is one link, with a menu that names the papers."""
    places: list[str] = []
    panel.place_chosen.connect(places.append)
    panel.show_brief(replace(BRIEF, claims=(*CLAIMS, claim(3, "the army", 14, 14, source=1))))
    army = links(panel)[0]
    QTest.mouseClick(army, Qt.MouseButton.LeftButton)
    menu = army.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    assert ["Delta Courier" in menu.actions()[0].text(), "River Post" in menu.actions()[1].text()] == [
        True,
        True,
    ]
    assert places == []
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert places == ["c-3"]


def test_tab_comes_to_the_toll_after_the_weapons(panel: DetailsPanel) -> None:
    """From the weapons Tab goes through the links to the notes, and on, though the lists below are empty."""
    part: QWidget | None = panel.form.editors["weapons"].focusProxy()
    assert part is not None
    part.setFocus()
    names = []
    for _ in range(5):
        QTest.keyClick(part, Qt.Key.Key_Tab)
        part = QApplication.focusWidget()
        assert part is not None
        names.append(part.text() if isinstance(part, QPushButton) else part.accessibleName())
    assert names == ["the army 14", "camp committee ≥ 22", "Notes", "Look up", "Add a place by name"]


def test_a_new_toll_keeps_the_focus_among_its_links(panel: DetailsPanel) -> None:
    """Who stands on a link when the claims change stands on a link after."""
    links(panel)[1].setFocus()
    panel.show_brief(replace(BRIEF, claims=(claim(4, "the mayor", 5, 5), *CLAIMS)))
    assert QApplication.focusWidget() in links(panel)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_long_line_wraps(panel: DetailsPanel, direction: Qt.LayoutDirection) -> None:
    """At the least width of the middle column all of a line is in sight, on several lines, none over another."""
    panel.setLayoutDirection(direction)
    many = tuple(
        claim(number, f"a claimant of some length, number {number}", number, number) for number in range(9)
    )
    panel.show_brief(replace(BRIEF, claims=many))
    panel.resize(420, 640)
    QApplication.processEvents()
    shown = links(panel)
    places = [QRect(link.mapTo(panel, QPoint(0, 0)), link.size()) for link in shown]
    assert all(place.left() >= 0 and place.right() <= panel.width() for place in places)
    assert len({place.top() for place in places}) > 3
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])


def test_more_accounts_than_have_room_stand_in_the_figures(panel: DetailsPanel) -> None:
    """Six accounts are shown, among them those that make the range; the rest is counted, and leads to the list of all."""
    many = tuple(claim(number, f"claimant {number}", number, number) for number in range(1, 10))
    panel.show_brief(replace(BRIEF, claims=many))
    shown = links(panel)
    assert [shown[0].text(), shown[5].text(), shown[6].text()] == ["claimant 1 1", "claimant 9 9", "3 more"]
    QTest.mouseClick(shown[6], Qt.MouseButton.LeftButton)
    assert panel.figures.roll.view.hasFocus()


def test_a_brief_of_many_claims_has_its_toll_a_moment_later(panel: DetailsPanel, qtbot: QtBot) -> None:
    """With hundreds of claims the toll comes once the form is in sight."""
    many = tuple(claim(number, f"claimant {number}", number, number) for number in range(400))
    panel.show_brief(replace(BRIEF, claims=many))
    qtbot.waitUntil(lambda: "0 – 399" in words(panel))


def test_the_toll_speaks_french(panel: DetailsPanel, qtbot: QtBot) -> None:
    """In a French window the words of the form are French; whoever is quoted is quoted as published."""
    application = QApplication.instance()
    assert application is not None
    speak(application, WindowLanguage.FRENCH)
    try:
        own = DetailsPanel()
        qtbot.addWidget(own)
        own.show()
        own.show_brief(replace(BRIEF, claims=(*CLAIMS, claim(5, "the army", 80, None, unit="neutralized"))))
        assert words(own) == [
            "Tués, soldats",
            "14 – 22 ou plus",
            "en désaccord",
            "« neutralized », soldats",
            "≥ 80",
        ]
    finally:
        speak(application, WindowLanguage.ENGLISH)

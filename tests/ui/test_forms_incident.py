"""The form of an incident: its places, parties, figures, claims and gaps, filled in by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing.model.assessment import InformationGap
from briefing.model.brief import Brief
from briefing.model.claim import Answer, Attribution, Claim, Figure, Question, Topic
from briefing.model.incident import FieldPassage, Incident, Party, Place, Precision, SpellingSuggestion
from briefing.model.source import Source
from briefing.model.when import When
from briefing.ui.fields import DecimalEditor, LineEditor, TextEditor
from briefing.ui.panels.details import DetailsPanel
from briefing.ui.panels.incidents_list import IncidentsList
from briefing.ui.places import place_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing.ui.editing import FieldEdit

TEXT = "On 4 March the Northern Front said it killed 30 soldiers near Ondola. The army said three died. Its losses are unclear."
SOURCE = Source(id="s-1", text=TEXT, sha256="", publisher="Delta Courier", published=When(edtf="2025-03-05"))


def claim(number: int, words: str, claimant: str, figure: Figure) -> Claim:
    """Return a claim of these words of the source."""
    start = TEXT.index(words)
    losses = Question(topic=Topic.LOSSES, about="soldiers")
    return Claim(
        id=f"c-{number}",
        content=(SOURCE.span(start, start + len(words)),),
        attribution=Attribution(claimant=claimant),
        figures=(figure,),
        answers=(Answer(question=losses),),
    )


ONDOLA = Place(
    id="p-1",
    name="Ondola",
    mentions=(SOURCE.span(TEXT.index("Ondola"), TEXT.index("Ondola") + 6),),
    suggestions=(
        SpellingSuggestion(
            name="Odola",
            gazetteer_id="geonames:1",
            country="ML",
            latitude=14.0,
            longitude=-11.0,
            why="one letter less",
        ),
    ),
)
BRIEF = Brief(
    as_of=When(edtf="2025-03-05"),
    sources=(SOURCE,),
    places=(ONDOLA,),
    parties=(Party(id="g-1", name="Northern Front"), Party(id="g-2", name="the army")),
    incidents=(
        Incident(
            id="i-1",
            title="Assault near Ondola",
            when=When(edtf="2025-03-04", wording="4 March"),
            places=("p-1",),
            parties=("g-1",),
        ),
    ),
    claims=(
        claim(
            1,
            "it killed 30 soldiers",
            "Northern Front",
            Figure(low=30, high=30, unit="killed", whose="soldiers"),
        ),
        claim(2, "three died", "the army", Figure(low=3, high=3, unit="killed", whose="soldiers")),
    ),
    gaps=(InformationGap(id="u-1", text="Its losses are unclear"),),
)


class Kept:
    """A brief that takes every edit of a panel, as the desk does."""

    def __init__(self, panel: DetailsPanel | IncidentsList, brief: Brief) -> None:
        """Begin with `brief`."""
        self.brief, self.labels, self.panel = brief, list[str](), panel
        self.places: list[str] = []
        panel.edited.connect(self._take)
        panel.place_chosen.connect(self.places.append)
        panel.show_brief(brief)

    def _take(self, edit: FieldEdit) -> None:
        self.brief = edit.edit(self.brief)
        self.labels.append(edit.label)
        self.panel.show_brief(self.brief)


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    """Return the form of the incidents, on no brief yet."""
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 640)
    panel.show()
    qtbot.waitActive(panel)
    return panel


def test_a_value_says_where_it_came_from(panel: DetailsPanel) -> None:
    """Under the time and the place stand links that lead, with one click, to the very passages they came from."""
    kept = Kept(panel, BRIEF)
    for editor, words in (
        (panel.form.editors["when"], "4 March"),
        (panel.places.form.editors["name"], "Ondola"),
    ):
        (link,) = editor.origins.findChildren(QPushButton)
        assert "source 1" in link.text()
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
        passage = place_name(kept.places[-1]).passage
        assert passage is not None
        assert TEXT[slice(*passage)] == words


def test_a_suggestion_is_chosen_by_its_number(panel: DetailsPanel) -> None:
    """A place in no gazetteer shows what it may be, with the reason; its number locates it and leaves its name."""
    kept = Kept(panel, BRIEF)
    candidates = panel.places.candidates
    assert "one letter less" in candidates.list.item(0).text()
    candidates.list.setFocus()
    QTest.keyClick(candidates.list, Qt.Key.Key_1)
    (place,) = kept.brief.places
    assert (place.name, place.latitude, place.precision) == ("Ondola", 14.0, Precision.LOCALITY)
    assert [dot.name for dot in panel.places.map.dots] == ["Ondola"]


def test_coordinates_typed_by_a_person_are_nobody_elses(panel: DetailsPanel) -> None:
    """Coordinates typed over those of a gazetteer lose its name, and the form asks whose they are."""
    located = replace(
        ONDOLA,
        latitude=1.0,
        longitude=2.0,
        gazetteer_id="geonames:1",
        coordinates_from="GeoNames",
        suggestions=(),
    )
    kept = Kept(panel, replace(BRIEF, places=(located,)))
    latitude = panel.places.form.editors["latitude"]
    assert isinstance(latitude, DecimalEditor)
    latitude.line.selectAll()
    QTest.keyClicks(latitude.line, "14.5")
    QTest.keyClick(latitude.line, Qt.Key.Key_Return)
    assert (kept.brief.places[0].latitude, kept.brief.places[0].coordinates_from) == (14.5, "")
    assert "no source" in panel.places.form.editors["coordinates_from"].complaint
    QTest.keyClicks(latitude.line, "9")
    assert "between -90 and 90" not in latitude.complaint
    latitude.line.setText("")
    QTest.keyClicks(latitude.line, "95")
    assert "between -90 and 90" in latitude.complaint


def test_a_place_is_found_in_the_gazetteer_and_added(panel: DetailsPanel, qtbot: QtBot) -> None:
    """A name typed and found is offered with its reasons; Enter adds it, located, to the incident, and to the map."""
    kept = Kept(panel, BRIEF)
    adding, candidates = panel.places.adding, panel.places.candidates
    QTest.keyClicks(adding.line, "Bamako")
    QTest.keyClick(adding.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.name == "Bamako" for each in candidates.candidates), timeout=20_000)
    QTest.keyClick(candidates.list, Qt.Key.Key_Return)
    added = kept.brief.places[-1]
    assert (added.name, added.located, added.coordinates_from) == ("Bamako", True, "GeoNames")
    assert list(kept.brief.incidents[0].places) == ["p-1", added.id]
    assert kept.labels == ["Add Bamako"]
    QTest.keyClick(panel.places.roll.view, Qt.Key.Key_Delete)
    assert [place.id for place in kept.brief.places] == ["p-1"]
    assert list(kept.brief.incidents[0].places) == ["p-1"]


def test_a_party_is_added_named_and_taken_out(panel: DetailsPanel) -> None:
    """A known party is added by its name, a new one is made; taken out of the incident, a party that is mentioned stays."""
    kept = Kept(panel, BRIEF)
    parties = panel.parties
    for name in ("the army", "River Guard"):
        QTest.keyClicks(parties.adding.line, name)
        QTest.keyClick(parties.adding.line, Qt.Key.Key_Return)
    assert kept.brief.incidents[0].parties == ("g-1", "g-2", kept.brief.parties[-1].id)
    assert kept.brief.parties[-1].name == "River Guard"
    short = parties.form.editors["short"]
    assert isinstance(short, LineEditor)
    QTest.keyClicks(short.line, "RG")
    QTest.keyClick(short.line, Qt.Key.Key_Return)
    assert kept.brief.parties[-1].short == "RG"
    parties.roll.view.setFocus()
    QTest.keyClick(parties.roll.view, Qt.Key.Key_Delete)
    assert [party.name for party in kept.brief.parties] == ["Northern Front", "the army"]


def test_figures_are_those_of_the_claims(panel: DetailsPanel) -> None:
    """Each claimant's range stands by itself, marked where they do not meet; Enter leads to its passage."""
    kept = Kept(panel, BRIEF)
    figures = panel.figures.roll
    assert [(item.title, item.wanting) for item in figures.items] == [
        ("30 killed (soldiers)", True),
        ("3 killed (soldiers)", True),
    ]
    assert "Northern Front" in figures.items[0].note
    figures.view.setFocus()
    QTest.keyClick(figures.view, Qt.Key.Key_Down)
    QTest.keyClick(figures.view, Qt.Key.Key_Return)
    passage = place_name(kept.places[-1]).passage
    assert passage is not None
    assert TEXT[slice(*passage)] == "three died"


def test_several_incidents_stand_in_one_brief(panel: DetailsPanel) -> None:
    """An incident is added and named, a claim is said to be about it; removed again, the claim stays."""
    kept = Kept(panel, BRIEF)
    (add,) = (each for each in panel.findChildren(QPushButton) if each.text() == "Add an incident")
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    title = panel.form.editors["title"]
    assert isinstance(title, LineEditor)
    assert title.line.hasFocus()
    QTest.keyClicks(title.line, "Ambush on the road")
    panel.flush()
    assert [incident.title for incident in kept.brief.incidents] == [
        "Assault near Ondola",
        "Ambush on the road",
    ]
    new = kept.brief.incidents[1].id
    QTest.keyClicks(panel.claims.adding.line, "the army: three died")
    QTest.keyClick(panel.claims.adding.line, Qt.Key.Key_Return)
    assert [each.incident for each in kept.brief.claims] == ["", new]
    panel.remove()
    assert [incident.id for incident in kept.brief.incidents] == ["i-1"]
    assert [each.incident for each in kept.brief.claims] == ["", ""]


def test_a_gap_is_added_and_removed(panel: DetailsPanel) -> None:
    """Insert adds a gap and goes to its words, Delete takes the chosen one away."""
    kept = Kept(panel, BRIEF)
    panel.gaps.roll.view.setFocus()
    QTest.keyClick(panel.gaps.roll.view, Qt.Key.Key_Insert)
    text = panel.gaps.form.editors["text"]
    assert isinstance(text, TextEditor)
    QTest.keyClicks(text.text, "Who holds the bridge")
    panel.flush()
    assert [gap.text for gap in kept.brief.gaps] == ["Its losses are unclear", "Who holds the bridge"]
    panel.gaps.roll.view.setFocus()
    QTest.keyClick(panel.gaps.roll.view, Qt.Key.Key_Delete)
    assert [gap.id for gap in kept.brief.gaps] == ["u-1"]


def test_what_is_typed_for_one_place_never_lands_in_another(panel: DetailsPanel) -> None:
    """Going on to the next place tells what was typed for the former one, and shows the next one's own values."""
    other = Place(id="p-2", name="Sandera")
    incident = replace(BRIEF.incidents[0], places=("p-1", "p-2"))
    kept = Kept(panel, replace(BRIEF, places=(ONDOLA, other), incidents=(incident,)))
    region = panel.places.form.editors["admin1"]
    assert isinstance(region, LineEditor)
    QTest.keyClicks(region.line, "West")
    panel.places.roll.view.setFocus()
    QTest.keyClick(panel.places.roll.view, Qt.Key.Key_Down)
    assert [place.admin1 for place in kept.brief.places] == ["West", ""]
    assert region.line.text() == ""


def test_a_problem_leads_to_its_field(panel: DetailsPanel) -> None:
    """The place of an incident's field, of a place and of a party brings its editor into focus; others are not its own."""
    Kept(panel, BRIEF)
    assert panel.go_to("i-1#when")
    assert panel.form.editors["when"].isAncestorOf(panel.focusWidget())
    assert panel.go_to("p-1#latitude")
    assert panel.places.form.editors["latitude"].isAncestorOf(panel.focusWidget())
    assert panel.go_to("g-1#aliases")
    assert panel.parties.form.editors["aliases"].isAncestorOf(panel.focusWidget())
    assert not panel.go_to("c-1")


def test_a_form_is_no_wider_than_its_sheet(panel: DetailsPanel) -> None:
    """At the least width of the middle column nothing of the form is cut off at its side."""
    Kept(panel, BRIEF)
    panel.resize(480, 640)
    for editor in panel.form.editors.values():
        right = editor.mapTo(panel, QPoint(editor.width(), 0)).x()
        assert right <= panel.width()


def test_the_list_of_incidents_leads_to_the_form(qtbot: QtBot) -> None:
    """The list under the sources tells each incident's time and places; Enter wants its form, the button adds one."""
    listed = IncidentsList()
    qtbot.addWidget(listed)
    listed.show()
    qtbot.waitActive(listed)
    kept = Kept(listed, BRIEF)
    listed.view.setFocus()
    listed.view.setCurrentIndex(listed.view.model().index(0, 0))
    tip = str(listed.view.currentIndex().data(Qt.ItemDataRole.ToolTipRole))
    assert "4 March 2025" in tip
    assert "1 place" in tip
    QTest.keyClick(listed.view, Qt.Key.Key_Return)
    assert kept.places == ["i-1"]
    QTest.mouseClick(listed.add, Qt.MouseButton.LeftButton)
    assert len(kept.brief.incidents) == 2
    assert kept.places[-1] == f"{kept.brief.incidents[1].id}#title"


def test_weapons_stand_in_the_form_with_where_they_came_from(panel: DetailsPanel) -> None:
    """What was read off a report is shown with its passage; once a person has changed it, it is the person's."""
    start = TEXT.index("killed 30 soldiers")
    incident = replace(
        BRIEF.incidents[0],
        weapons=("rockets",),
        passages=(FieldPassage(field="weapons", span=SOURCE.span(start, start + 18)),),
    )
    kept = Kept(panel, replace(BRIEF, incidents=(incident,)))
    editor = panel.form.editors["weapons"]
    assert editor.value() == ("rockets",)
    assert [link.text() for link in editor.origins.findChildren(QPushButton)] == ["from source 1, passage 1"]
    editor.put(("mortars",))
    editor.edited.emit(("mortars",))
    assert kept.brief.incidents[0].weapons == ("mortars",)
    assert kept.brief.incidents[0].told_in("weapons") == ()

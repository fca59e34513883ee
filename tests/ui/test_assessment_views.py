"""The assessment: grades by key, judgements, gaps and recommendations, each view reached by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefing.model.assessment import (
    Confidence,
    Credibility,
    InformationGap,
    Judgement,
    Reliability,
    Yardstick,
)
from briefing.model.brief import Brief
from briefing.model.claim import Answer, Attribution, Claim, Naming, Question, Review, ReviewState, Topic
from briefing.model.source import Source
from briefing.ui.desk import Desk
from briefing.ui.fields import ChoiceEditor, ReferencesEditor, TextEditor, WordChoiceEditor
from briefing.ui.models.credibility_table import HINT, CredibilityTable
from briefing.ui.models.grades_table import CLAIMS, GRADE, WHO, WHY, GradesTable
from briefing.ui.moments.assessment import AssessmentMoment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from briefing.ui.editing import FieldEdit

COURIER = Source(
    id="s-1", text="Attack repelled. Posts taken. Smoke rose.", sha256="", publisher="Delta Courier"
)
RADIO = Source(id="s-2", text="The attack was repelled.", sha256="", publisher="Radio Ondola")
OUTCOME = Question(topic=Topic.OUTCOME)


def claim(number: int, source: Source, claimant: str, value: str, naming: Naming = Naming.NAMED) -> Claim:
    """Return a claim on the outcome."""
    return Claim(
        id=f"c-{number}",
        content=(source.span(0, 6),),
        attribution=Attribution(claimant=claimant, naming=naming),
        answers=(Answer(question=OUTCOME, value=value),) if value else (),
    )


BRIEF = Brief(
    sources=(COURIER, RADIO),
    claims=(
        claim(1, COURIER, "the army", "attack repelled"),
        claim(2, COURIER, "Northern Front", "attack succeeded"),
        claim(3, RADIO, "the army", "attack repelled"),
        claim(4, COURIER, "reports", "", Naming.UNSPECIFIED),
    ),
    judgements=(Judgement(id="j-1", text="It is likely to go on.", likelihood="likely", rests_on=("c-1",)),),
    gaps=(InformationGap(id="u-1", text="Who holds the bridge"),),
    recommendations=("Ask the hospital.", "Look for imagery."),
)


class Office:
    """The assessment on a desk, wired as the window wires it."""

    def __init__(self, qtbot: QtBot) -> None:
        """Put the brief on the desk."""
        self.desk = Desk()
        self.moment = AssessmentMoment(self.desk)
        self.places: list[str] = []
        for panel in self.moment.panels:
            panel.edited.connect(self._take)
            panel.place_chosen.connect(self.places.append)
        self.desk.brief_changed.connect(self.moment.show_brief)
        self.desk.apply("Begin", lambda _: BRIEF)
        qtbot.addWidget(self.moment)
        self.moment.resize(704, 620)
        self.moment.show()
        qtbot.waitActive(self.moment)
        self.moment.begin()

    @property
    def brief(self) -> Brief:
        """The brief as it now is."""
        return self.desk.brief

    def _take(self, edit: FieldEdit) -> None:
        self.desk.apply(edit.label, edit.edit)


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    """Yield the assessment on its desk."""
    office = Office(qtbot)
    yield office
    office.desk.close()


def test_each_view_is_reached_by_its_key(office: Office) -> None:
    """Alt and a number shows each view and goes to where its work begins; Page Down goes on to the next."""
    for number, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)):
        QTest.keyClick(office.moment, key, Qt.KeyboardModifier.AltModifier)
        assert office.moment.part == number
        assert office.moment.panels[number].isAncestorOf(office.moment.focusWidget())
    QTest.keyClick(office.moment, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert office.moment.part == 0


def test_reliability_is_set_by_a_letter(office: Office, qtbot: QtBot) -> None:
    """C grades who is in hand, in the standard's words and under an undo name; Enter gives the reason; Delete takes it away."""
    office.moment.show_part(1)
    view, table = office.moment.grades.grades_view, office.moment.grades.grades
    view.selectRow(table.row_of("the army"))
    QTest.keyClick(view, Qt.Key.Key_C)
    row = table.row_of("the army")
    assert office.brief.reliabilities[0].grade is Reliability.C
    assert table.index(row, GRADE).data() == "C · Fairly reliable"
    assert office.desk.undo_label == "Grade the army C"
    QTest.keyClick(view, Qt.Key.Key_Return)
    line = view.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Party to the fighting")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.brief.reliabilities[0].reason == "Party to the fighting")
    assert table.index(row, WHY).data() == "Party to the fighting"
    QTest.keyClick(view, Qt.Key.Key_E)
    assert (office.brief.reliabilities[0].grade, office.brief.reliabilities[0].reason) == (
        Reliability.E,
        "Party to the fighting",
    )
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert office.brief.reliabilities == ()


def test_who_can_be_graded_is_counted(office: Office) -> None:
    """Publishers come first, then claimants, each with the number of their claims; nobody in particular is left out."""
    office.moment.show_part(1)
    table = office.moment.grades.grades
    rows = [
        (str(table.index(row, WHO).data()).splitlines()[0], table.index(row, CLAIMS).data())
        for row in range(table.rowCount())
    ]
    assert rows == [("Delta Courier", "3"), ("Radio Ondola", "1"), ("the army", "2"), ("Northern Front", "1")]


def test_credibility_is_set_by_a_number_beside_what_bears_it_out(office: Office) -> None:
    """Beside each claim stands whether it is contested and from how many origins; only a key judges it."""
    office.moment.show_part(1)
    view, table = office.moment.grades.claims_view, office.moment.grades.claims
    assert str(table.index(0, HINT).data()).startswith("contested · 2 origins")
    assert all(each.credibility is Credibility.UNJUDGED for each in office.brief.claims)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_4)
    assert office.brief.claim("c-2").credibility is Credibility.DOUBTFUL
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert office.places == ["c-2"]


def test_a_rejected_claim_is_not_judged(office: Office) -> None:
    """A claim that was rejected is in neither table's count."""
    office.moment.show_part(1)
    rejected = replace(BRIEF.claims[1], review=Review(state=ReviewState.REJECTED))
    office.desk.apply("Reject", lambda brief: replace(brief, claims=(brief.claims[0], rejected)))
    assert office.moment.grades.claims.rowCount() == 1
    assert office.moment.grades.grades.row_of("Northern Front") == -1


def test_a_judgement_is_written_by_keyboard(office: Office) -> None:
    """A judgement gets its words, a likelihood of the yardstick with its per cent, a confidence and the claims it rests on."""
    office.moment.show_part(2)
    section = office.moment.judgements.section
    QTest.keyClick(section.roll.view, Qt.Key.Key_Insert)
    editors = section.form.editors
    text, likelihood, confidence = editors["text"], editors["likelihood"], editors["confidence"]
    rests_on = editors["rests_on"]
    assert isinstance(text, TextEditor)
    assert isinstance(likelihood, WordChoiceEditor)
    assert isinstance(confidence, ChoiceEditor)
    assert isinstance(rests_on, ReferencesEditor)
    assert text.text.hasFocus()
    QTest.keyClicks(text.text, "Further attacks are very likely.")
    section.flush()
    assert "20–45 %" in likelihood.choice.itemText(likelihood.choice.findData("unlikely"))
    QTest.keyClick(likelihood.choice, Qt.Key.Key_Home)
    for _ in range(likelihood.choice.findData("very likely")):
        QTest.keyClick(likelihood.choice, Qt.Key.Key_Down)
    QTest.keyClick(confidence.choice, Qt.Key.Key_End)
    QTest.keyClicks(rests_on.picker.line, "Northern")
    QTest.keyClick(rests_on.picker.line, Qt.Key.Key_Return)
    made = office.brief.judgements[-1]
    assert (made.text, made.likelihood, made.confidence, made.rests_on) == (
        "Further attacks are very likely.",
        "very likely",
        Confidence.HIGH,
        ("c-2",),
    )


def test_a_likelihood_and_a_confidence_are_kept_apart_while_typing(office: Office) -> None:
    """A sentence with both is complained of beside the judgement as it is typed."""
    office.moment.show_part(2)
    text = office.moment.judgements.section.form.editors["text"]
    assert isinstance(text, TextEditor)
    text.text.selectAll()
    QTest.keyClicks(text.text, "We judge with high confidence that it is likely.")
    assert "in one sentence" in text.complaint


def test_the_words_offered_are_those_of_the_yardstick(office: Office) -> None:
    """With the other yardstick its words are offered, and a word of the former is kept, shown, and complained of."""
    office.moment.show_part(2)
    office.desk.apply("Yardstick", lambda brief: replace(brief, yardstick=Yardstick.PHIA))
    office.desk.apply(
        "Word", lambda brief: replace(brief, judgements=(replace(brief.judgements[0], likelihood="remote"),))
    )
    likelihood = office.moment.judgements.section.form.editors["likelihood"]
    assert isinstance(likelihood, WordChoiceEditor)
    assert likelihood.choice.findData("realistic possibility") >= 0
    assert likelihood.value() == "remote"
    assert "no word of the yardstick PHIA" in likelihood.complaint


def test_judgements_are_reordered_and_removed_by_key(office: Office) -> None:
    """Alt+Down moves the judgement in hand, which stays in hand; Delete takes it away."""
    second = Judgement(id="j-2", text="It is unlikely to spread.", likelihood="unlikely", rests_on=("c-1",))
    office.desk.apply("Two", lambda brief: replace(brief, judgements=(*brief.judgements, second)))
    office.moment.show_part(2)
    view = office.moment.judgements.section.roll.view
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in office.brief.judgements] == ["j-2", "j-1"]
    assert office.moment.judgements.section.roll.current == "j-1"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [each.id for each in office.brief.judgements] == ["j-2"]


def test_recommendations_are_written_moved_and_removed(office: Office) -> None:
    """A recommendation is worded in its form, moved with Alt+Up, added with Insert and removed with Delete."""
    office.moment.show_part(3)
    section = office.moment.recommendations.recommendations
    view, text = section.roll.view, section.form.editors["text"]
    assert isinstance(text, TextEditor)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(office.brief.recommendations) == ["Look for imagery.", "Ask the hospital."]
    assert text.value() == "Look for imagery."
    QTest.keyClick(view, Qt.Key.Key_Insert)
    QTest.keyClicks(text.text, "Call the governor.")
    section.flush()
    assert office.brief.recommendations[-1] == "Call the governor."
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert list(office.brief.recommendations) == ["Look for imagery.", "Ask the hospital."]


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("j-1#likelihood", 2),
        ("u-1#text", 3),
        ("brief#recommendations", 3),
        ("brief#grade:the army", 1),
    ],
)
def test_a_problem_leads_to_its_view(office: Office, place: str, part: int) -> None:
    """The place of a problem brings the view that has it into sight, and the focus into that view."""
    office.moment.show_part(0 if part else 2)
    if place.startswith("u-"):
        part = 0  # gaps stand in the incident's form too, which comes first
    assert office.moment.go_to(place)
    assert office.moment.part == part
    assert office.moment.panels[part].isAncestorOf(office.moment.focusWidget())
    assert not office.moment.go_to("brief#title")


def test_the_tables_hold_as_models(office: Office) -> None:
    """Both tables keep the contract of Qt's item models through edits and other briefs."""
    testers = []
    for table in (GradesTable(), CredibilityTable()):
        testers.append((table, QAbstractItemModelTester(table)))
        for brief in (BRIEF, replace(BRIEF, claims=BRIEF.claims[:1]), Brief(), BRIEF):
            table.show_brief(brief)
    assert [table.rowCount() for table, _ in testers] == [4, 4]


def test_everything_that_takes_the_focus_has_a_name(office: Office) -> None:
    """Each control that the keyboard reaches has a name for a screen reader, in all four views."""
    nameless: list[QWidget] = []
    for part in range(4):
        office.moment.show_part(part)
        for child in office.moment.panels[part].findChildren(QWidget):
            takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None
            inner = child.objectName().startswith("qt_")
            if takes and child.isVisible() and not inner and not _name(child):
                nameless.append(child)
    assert nameless == []


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else "")

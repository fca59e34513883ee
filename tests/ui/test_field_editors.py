from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.model.brief import Brief
from briefing.model.incident import EventType, Incident
from briefing.model.marking import Marking
from briefing.model.when import When
from briefing.ui.field_table import head_fields, incident_fields
from briefing.ui.fields import ChoiceEditor, LineEditor, TextEditor, WhenEditor, WordChoiceEditor, editor
from briefing.ui.panels.details import DetailsPanel
from briefing.ui.panels.head import HeadPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing.ui.editing import FieldEdit


@pytest.fixture
def head(qtbot: QtBot) -> HeadPanel:
    """Return the form of the head on an empty brief."""
    head = HeadPanel()
    qtbot.addWidget(head)
    head.show_brief(Brief())
    head.show()
    qtbot.waitExposed(head)
    return head


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    """Return the form of the incidents on an empty brief."""
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.show_brief(Brief())
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_each_field_gets_the_editor_of_its_type(qtbot: QtBot) -> None:
    """Lines, texts, choices and times are told apart by the model's types, and each has a label and a help."""
    kinds = {field.name: type(editor(field)) for field in (*head_fields(), *incident_fields())}
    assert (kinds["serial"], kinds["summary"], kinds["marking"]) == (LineEditor, TextEditor, ChoiceEditor)
    assert (kinds["when"], kinds["sub_event_type"]) == (WhenEditor, WordChoiceEditor)
    assert all(field.label and field.help for field in (*head_fields(), *incident_fields()))


def test_a_wrong_date_is_said_beside_the_field_and_not_applied(panel: DetailsPanel, qtbot: QtBot) -> None:
    """A date outside EDTF is refused beside the field while typing; nothing is told until it is right."""
    when = panel.form.editors["when"]
    assert isinstance(when, WhenEditor)
    told: list[FieldEdit] = []
    panel.edited.connect(told.append)
    QTest.keyClicks(when.edtf, "2025-13")
    assert "2025-13" in when.complaint
    panel.flush()
    assert told == []
    when.edtf.selectAll()
    QTest.keyClicks(when.edtf, "2025-06-XX")
    assert when.complaint == ""
    qtbot.waitUntil(lambda: len(told) == 1, timeout=3000)
    brief = told[0].edit(Brief())
    assert brief.incidents[0].when == When(edtf="2025-06-XX")


def test_a_partys_word_is_warned_of_beside_the_title(head: HeadPanel) -> None:
    """A euphemism in the title is warned of beside the field while typing, and applied all the same."""
    title = head.form.editors["title"]
    assert isinstance(title, LineEditor)
    QTest.keyClicks(title.line, "Army neutralized 80")
    assert "neutralized" in title.complaint
    assert title.value() == "Army neutralized 80"


def test_what_is_being_typed_survives_other_changes(head: HeadPanel) -> None:
    """A brief that changes elsewhere leaves the words being typed; one that changes this field replaces them."""
    title = head.form.editors["title"]
    assert isinstance(title, LineEditor)
    QTest.keyClicks(title.line, "Half a ti")
    head.show_brief(Brief(serial="X-1"))
    assert title.line.text() == "Half a ti"
    head.show_brief(Brief(serial="X-1", title="Another"))
    assert title.line.text() == "Another"


def test_the_sub_types_follow_the_event_type(panel: DetailsPanel) -> None:
    """The sub-types offered are those of the event type, and a word from elsewhere is kept and shown."""
    incident = Incident(id="i-9", event_type=EventType.RIOTS, sub_event_type="Brawl")
    panel.show_brief(Brief(incidents=(incident,)))
    finer = panel.form.editors["sub_event_type"]
    assert isinstance(finer, WordChoiceEditor)
    words = [finer.choice.itemText(row) for row in range(finer.choice.count())]
    assert words == ["not stated", "Violent demonstration", "Mob violence", "Brawl"]
    assert finer.value() == "Brawl"


def test_a_choice_is_told_at_once(head: HeadPanel) -> None:
    """Choosing a marking with the keyboard tells it as an edit with a name."""
    told: list[FieldEdit] = []
    head.edited.connect(told.append)
    marking = head.form.editors["marking"]
    assert isinstance(marking, ChoiceEditor)
    marking.choice.setFocus()
    QTest.keyClick(marking.choice, Qt.Key.Key_End)
    assert [(edit.label, edit.edit(Brief()).marking) for edit in told] == [("Edit “Marking”", Marking.RED)]

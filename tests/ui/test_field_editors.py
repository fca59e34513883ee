from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.model.brief import Brief
from briefing.model.incident import EventType, Incident
from briefing.model.marking import Marking
from briefing.model.when import When
from briefing.ui.field_table import FormField, head_fields, incident_fields
from briefing.ui.fields import (
    ChoiceEditor,
    FlagEditor,
    LineEditor,
    Range,
    RangeEditor,
    ReferencesEditor,
    StringsEditor,
    TextEditor,
    WhenEditor,
    WholeNumberEditor,
    WordChoiceEditor,
    editor,
)
from briefing.ui.panels.details import DetailsPanel
from briefing.ui.panels.head import HeadPanel
from briefing.ui.widgets.reference_picker import Option

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing.ui.editing import FieldEdit
    from briefing.ui.field_editor import FieldEditor


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


def shown(qtbot: QtBot, field: FormField, kind: type[FieldEditor]) -> FieldEditor:
    """Return the editor that a field gets, in a window of its own."""
    made = editor(field)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    assert isinstance(made, kind)
    return made


def test_words_for_a_time_become_edtf(panel: DetailsPanel) -> None:
    """A time typed in words is shown as EDTF and as it will be printed; left, its words stand as the wording."""
    panel.show_brief(Brief(as_of=When(edtf="2025-07-05")))
    told: list[FieldEdit] = []
    panel.edited.connect(told.append)
    when = panel.form.editors["when"]
    assert isinstance(when, WhenEditor)
    QTest.keyClicks(when.edtf, "between 1 and 3 June")
    assert "2025-06-01/2025-06-03" in when.note.text()
    assert "1–3 June 2025" in when.note.text()
    QTest.keyClick(when.edtf, Qt.Key.Key_Return)
    assert (when.edtf.text(), when.wording.text()) == ("2025-06-01/2025-06-03", "between 1 and 3 June")
    assert told[0].edit(Brief()).incidents[0].when == When(
        edtf="2025-06-01/2025-06-03", wording="between 1 and 3 June", basis="counted from 2025-07-05"
    )


def test_words_that_are_no_time_are_refused_with_an_example(panel: DetailsPanel) -> None:
    """Words that are no time are refused beside the field, with what would be understood, and not told."""
    told: list[FieldEdit] = []
    panel.edited.connect(told.append)
    when = panel.form.editors["when"]
    assert isinstance(when, WhenEditor)
    QTest.keyClicks(when.edtf, "soonish")
    QTest.keyClick(when.edtf, Qt.Key.Key_Return)
    assert "soonish" in when.complaint
    assert "about 2 June" in when.complaint
    assert told == []


def test_a_time_stamp_is_no_wording(head: HeadPanel) -> None:
    """An as-of time worded as a machine writes it shows no wording, keeps it, and is not told as a change."""
    told: list[FieldEdit] = []
    head.edited.connect(told.append)
    as_of = head.form.editors["as_of"]
    assert isinstance(as_of, WhenEditor)
    head.show_brief(Brief(as_of=When(edtf="2025-07-02T07:32Z", wording="2025-07-02T07:32:00+00:00")))
    assert (as_of.edtf.text(), as_of.wording.text()) == ("2025-07-02T07:32Z", "")
    head.flush()
    assert told == []
    as_of.edtf.selectAll()
    QTest.keyClicks(as_of.edtf, "2025-07-03")
    head.flush()
    assert told[0].edit(Brief()).as_of == When(edtf="2025-07-03")


def test_a_range_has_open_ends(qtbot: QtBot) -> None:
    """A range is typed as two numbers, an empty one is open; "60-80" in the first fills both; a reversed one is refused."""
    made = shown(qtbot, FormField(name="range", label="Range", kind=Range), RangeEditor)
    assert isinstance(made, RangeEditor)
    made.show_value((None, None))
    QTest.keyClicks(made.low, "80")
    assert made.value() == (80, None)
    QTest.keyClicks(made.low, "-90")
    assert made.value() == (80, 90)
    made.show_anew((None, None))
    QTest.keyClicks(made.low, "9")
    QTest.keyClicks(made.high, "3")
    assert "from 9 to 3" in made.complaint
    made.low.clear()
    QTest.keyClicks(made.low, "many")
    assert "many" in made.complaint


def test_a_whole_number_has_a_least(qtbot: QtBot) -> None:
    """A whole number below its least, missing, or none at all is refused beside the field."""
    made = shown(qtbot, FormField(name="issue", label="Issue", kind=int, least=1), WholeNumberEditor)
    assert isinstance(made, WholeNumberEditor)
    told: list[object] = []
    made.edited.connect(told.append)
    made.show_value(2)
    for typed, words in (("0", "1 at least"), ("", "needed"), ("two", "two")):
        made.line.selectAll()
        QTest.keyClick(made.line, Qt.Key.Key_Delete)
        QTest.keyClicks(made.line, typed)
        QTest.keyClick(made.line, Qt.Key.Key_Return)
        made.tell()
        assert words in made.complaint
    made.line.selectAll()
    QTest.keyClicks(made.line, "3")
    QTest.keyClick(made.line, Qt.Key.Key_Return)
    assert told == [3]


def test_strings_stand_one_on_each_line(qtbot: QtBot) -> None:
    """Several strings are typed one on each line; empty lines are none."""
    made = shown(qtbot, FormField(name="aliases", label="Names", kind=tuple[str, ...]), StringsEditor)
    assert isinstance(made, StringsEditor)
    made.show_value(("FAMa",))
    made.text.moveCursor(made.text.textCursor().MoveOperation.End)
    QTest.keyClick(made.text, Qt.Key.Key_Return)
    QTest.keyClick(made.text, Qt.Key.Key_Return)
    QTest.keyClicks(made.text, "the army")
    assert made.value() == ("FAMa", "the army")


def test_references_are_chosen_by_typing(qtbot: QtBot) -> None:
    """Typing part of a noun's words and Enter chooses it; Backspace in the empty line takes the last one back."""
    made = shown(
        qtbot,
        FormField(name="rests_on", label="Rests on", kind=tuple[str, ...], refers="claims"),
        ReferencesEditor,
    )
    assert isinstance(made, ReferencesEditor)
    told: list[object] = []
    made.edited.connect(told.append)
    made.offer([Option(id="c-1", words="army: attack repelled"), Option(id="c-2", words="JNIM: posts taken")])
    made.show_value(())
    for typed in ("posts", "repel"):
        QTest.keyClicks(made.picker.line, typed)
        QTest.keyClick(made.picker.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: made.picker.line.text() == "")
    QTest.keyClick(made.picker.line, Qt.Key.Key_Backspace)
    assert told == [("c-2",), ("c-2", "c-1"), ("c-2",)]


def test_a_box_is_ticked_with_the_space_bar(qtbot: QtBot) -> None:
    """A yes-or-no field is a box that the space bar ticks, told at once."""
    made = shown(qtbot, FormField(name="earlier", label="Earlier", kind=bool), FlagEditor)
    assert isinstance(made, FlagEditor)
    told: list[object] = []
    made.edited.connect(told.append)
    made.show_value(False)
    QTest.keyClick(made.box, Qt.Key.Key_Space)
    assert told == [True]


def test_a_text_grows_with_what_is_typed(qtbot: QtBot) -> None:
    """A text of many lines is higher than one of few, so that nothing of it is out of sight."""
    made = shown(qtbot, FormField(name="notes", label="Notes", long=True), TextEditor)
    assert isinstance(made, TextEditor)
    before = made.text.height()
    for _ in range(5):
        QTest.keyClicks(made.text, "a line")
        QTest.keyClick(made.text, Qt.Key.Key_Return)
    assert made.text.height() > before
    assert not made.text.verticalScrollBar().isVisible()

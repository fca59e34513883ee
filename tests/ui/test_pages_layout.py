"""The layout panel: what is chosen there is an edit with a name, and is seen in the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from briefing.app.packs import sections_of
from briefing.model.layout import Carried, NoteStyle, Paper
from briefing.ui.application import make_application
from briefing.ui.desk import Desk
from briefing.ui.panels.layout import LayoutPanel
from tests.ui.pages_bench import brief

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f6"
    "45400000000049454e44ae426082"
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Yield a desk with a brief on it."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    make_application()
    desk = Desk()
    desk.apply("Open", lambda _: brief("layout"))
    yield desk
    desk.discard()
    desk.close()


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> LayoutPanel:
    """Return the panel, joined to the desk."""
    panel = LayoutPanel()
    qtbot.addWidget(panel)
    panel.edited.connect(lambda edited: desk.apply(edited.label, edited.edit))
    desk.brief_changed.connect(panel.show_brief)
    panel.show_brief(desk.brief)
    panel.resize(480, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def choose(panel: LayoutPanel, name: str, words: str) -> None:
    """Choose in the box of that name, by keys."""
    box = next(each for each in panel.findChildren(QComboBox) if each.accessibleName() == name)
    box.setFocus()
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Up)
    while box.currentText() != words:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"there is no {words}"


def test_choices_are_edits_with_names(desk: Desk, panel: LayoutPanel) -> None:
    """Paper and language chosen by key are in the brief, and undo takes them back by name."""
    choose(panel, "Paper", "US Letter")
    assert desk.brief.layout.paper is Paper.LETTER
    choose(panel, "Language of the pages", "Français")
    assert desk.brief.language == "fr"
    assert desk.undo_label == "Choose the language of the pages"
    desk.undo()
    assert next(
        each.currentText() for each in panel.findChildren(QComboBox) if each.accessibleName() == "Language of the pages"
    ) == "English"  # fmt: skip


def test_sections_are_switched_by_the_space_bar(desk: Desk, panel: LayoutPanel) -> None:
    """The space bar switches a section off and on; one that the pack requires stays, and says why."""
    sections = panel.sections
    sections.setCurrentRow(sections.names.index("timeline"))
    QTest.keyClick(sections, Qt.Key.Key_Space)
    assert desk.brief.layout.off == ("timeline",)
    QTest.keyClick(sections, Qt.Key.Key_Space)
    assert not desk.brief.layout.off
    sections.setCurrentRow(sections.names.index("register"))
    QTest.keyClick(sections, Qt.Key.Key_Space)
    assert not desk.brief.layout.off
    assert sections.reason != ""


def test_sections_are_moved_by_keys(desk: Desk, panel: LayoutPanel) -> None:
    """Ctrl+Up moves a section before its neighbour, stays at it, and the pages' order follows."""
    sections = panel.sections
    at = sections.names.index("timeline")
    sections.setCurrentRow(at)
    QTest.keyClick(sections, Qt.Key.Key_Up, CTRL)
    QTest.keyClick(sections, Qt.Key.Key_Up, CTRL)
    assert sections.names.index("timeline") == at - 2 == sections.currentRow()
    assert tuple(each.name for each in sections_of(desk.brief.layout)) == sections.names


def test_a_logo_is_checked(desk: Desk, panel: LayoutPanel, tmp_path: Path) -> None:
    """A picture becomes the logo with a description; what is no picture is refused in place and changes nothing."""
    good, bad = tmp_path / "river.png", tmp_path / "bad.png"
    good.write_bytes(PNG)
    bad.write_bytes(b"no picture")
    panel.take_logo(good)
    assert desk.brief.layout.logo is not None
    assert desk.brief.layout.logo.description == "river"
    panel.take_logo(bad)
    assert "bad.png" in panel.complaint
    assert desk.brief.layout.logo.content == PNG
    panel.take_logo(tmp_path / "missing.png")
    assert "missing.png" in panel.complaint


def line(panel: LayoutPanel, name: str) -> QLineEdit:
    """Return the line of that name."""
    return next(each for each in panel.findChildren(QLineEdit) if each.accessibleName() == name)


def test_a_pale_colour_is_refused_with_the_reason(panel: LayoutPanel, desk: Desk) -> None:
    """A colour that can be read is taken; one that cannot is not, and the panel says how far it is off."""
    field = line(panel, "Colour")
    field.setFocus()
    QTest.keyClicks(field, "#153E63")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (desk.brief.layout.accent, panel.complaint) == ("#153e63", "")
    field.selectAll()
    QTest.keyClicks(field, "#ffc000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.brief.layout.accent == "#153e63"
    assert "too pale to be read on white: its contrast is 1.6 to 1" in panel.complaint


def test_organisation_notes_and_data_are_edits(panel: LayoutPanel, desk: Desk) -> None:
    """The organisation's name, the style of the notes and what the PDF carries are edits of the layout."""
    field = line(panel, "Organisation")
    field.setFocus()
    QTest.keyClicks(field, "River desk")
    QTest.keyClick(field, Qt.Key.Key_Return)
    choose(panel, "Notes", "At the foot of the pages, too")
    choose(panel, "Data in the PDF", "Nothing")
    layout = desk.brief.layout
    assert (layout.organisation, layout.notes, layout.carried) == (
        "River desk",
        NoteStyle.FOOTNOTES,
        Carried.NOTHING,
    )
    assert field.text() == "River desk"

"""The problems panel: by gravity, by kind, each with a way to its place, in the language of the window."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListView

from briefing import resources
from briefing.model.problem import Level, Problem
from briefing.ui.application import make_application
from briefing.ui.models.problems_list import ProblemsList
from briefing.ui.panels.problems import ProblemsPanel
from briefing.ui.problem_words import ADVICE, MESSAGES, advice, general, kind, message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

NAMELESS = tuple(
    Problem(
        level=Level.NOTE,
        place=f"c-{number}",
        message=f"“reports {number}” names nobody; it is printed as unspecified",
        advice="Look for who is meant, or leave it out.",
    )
    for number in range(6)
)
TITLE = Problem(
    level=Level.ERROR, place="brief#title", message="the brief has no title", advice="Write who did what."
)
TOWN = Problem(
    level=Level.WARNING,
    place="p-1",
    message="“Binoli” is in no gazetteer here",
    advice="Give coordinates with their source.",
)
PAGES = Problem(level=Level.WARNING, place="brief.css, line 4", message="template “sitrep”: unknown property")
ALL = (TITLE, TOWN, PAGES, *NAMELESS)


class Listed:
    """The panel with some problems, and where it asked to be taken."""

    def __init__(self, qtbot: QtBot, *problems: Problem) -> None:
        """Show them."""
        make_application()
        self.panel, self.places = ProblemsPanel(), list[str]()
        qtbot.addWidget(self.panel)
        self.panel.place_chosen.connect(self.places.append)
        self.panel.resize(700, 200)
        self.panel.show()
        qtbot.waitActive(self.panel)
        self.panel.show_problems(problems)
        (self.view,) = (
            each for each in self.panel.findChildren(QListView) if each.accessibleName() == "Problems"
        )
        self.view.setFocus()

    def lines(self) -> list[str]:
        """Return what the lines say to those who hear them."""
        model = self.view.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def said(self) -> list[str]:
        """Return all that stands in labels."""
        return [label.text() for label in self.panel.findChildren(QLabel) if label.isVisible()]

    def press(self, *keys: Qt.Key) -> None:
        """Press keys in the list."""
        for key in keys:
            QTest.keyClick(self.view, key)


@pytest.fixture
def listed(qtbot: QtBot) -> Listed:
    """Return the panel with the problems above."""
    return Listed(qtbot, *ALL)


def test_the_gravest_stand_first_and_many_of_a_kind_as_one(listed: Listed) -> None:
    """Errors come before warnings and notes; six problems of one kind are one line that counts them."""
    assert listed.lines() == [
        "error: the brief has no title. Write who did what.",
        "warning: “Binoli” is in no gazetteer here. Give coordinates with their source.",
        "warning: template “sitrep”: unknown property.",
        "note: 6 × … names nobody; it is printed as unspecified. Look for who is meant, or leave it out.",
    ]


def test_a_kind_unfolds_by_key(listed: Listed) -> None:
    """An arrow to the right unfolds the kind in hand, Enter goes to the place of one of them, an arrow to the left folds it."""
    listed.press(Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert listed.places == ["c-1"]
    assert len(listed.lines()) == 10
    listed.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert len(listed.lines()) == 4


def test_a_click_goes_to_the_place(listed: Listed) -> None:
    """A click on a problem goes to its place; one on a line that stands for many unfolds them."""
    listed.panel.resize(700, 400)
    for row in (1, 3):
        spot = listed.view.visualRect(listed.view.model().index(row, 0)).center()
        QTest.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert listed.places == ["p-1"]
    assert len(listed.lines()) == 10


def test_next_and_previous_go_through_all(listed: Listed) -> None:
    """Next goes through the problems from the gravest on, into what is folded, and round; previous goes back."""
    for _ in range(len(ALL) + 1):
        listed.panel.next()
    listed.panel.previous()
    around = [problem.place for problem in ALL]
    assert listed.places == [*around, "brief#title", "c-5"]


def test_levels_are_filtered(listed: Listed) -> None:
    """A level leaves only its problems, and the way from one to the next keeps to them; the head goes on counting all."""
    (levels,) = listed.panel.findChildren(QComboBox)
    levels.setFocus()
    QTest.keyClick(levels, Qt.Key.Key_W)
    assert [line.split(":")[0] for line in listed.lines()] == ["warning", "warning"]
    for _ in range(3):
        listed.panel.next()
    assert listed.places == ["p-1", "brief.css, line 4", "p-1"]
    assert any("1 error" in text and "6 note" in text for text in listed.said())


def test_a_long_problem_is_told_in_full(qtbot: QtBot) -> None:
    """The problem in hand stands in full under the list, however long it is."""
    long = Problem(level=Level.ERROR, place="c-1", message="much " * 60, advice="Do something about it.")
    listed = Listed(qtbot, long)
    listed.panel.resize(700, 300)
    listed.press(Qt.Key.Key_Home)
    (told,) = (text for text in listed.said() if "Do something about it." in text)
    assert told.count("much") == 60
    (label,) = (each for each in listed.panel.findChildren(QLabel) if each.text() == told)
    assert label.height() >= label.heightForWidth(label.width())


def test_what_is_solved_goes_and_the_rest_stays_in_hand(listed: Listed) -> None:
    """When other problems go, the one in hand stays in hand and unfolded kinds stay so."""
    listed.press(Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down)
    listed.panel.show_problems(ALL[1:])
    assert len(listed.lines()) == 9
    held = listed.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "reports 1" in str(held)


def test_nothing_wrong_is_said(qtbot: QtBot) -> None:
    """Without problems the head says that nothing stands against issuing."""
    listed = Listed(qtbot)
    listed.panel.next()
    assert "nothing stands against issuing" in listed.said()
    assert listed.places == []


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    """The list keeps Qt's contract filled, narrowed, unfolded and emptied."""
    model = ProblemsList()
    for problems in (ALL, ALL * 2, ()):
        model.show_problems(problems)
        for row in reversed(range(model.rowCount())):
            model.fold(row)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
        model.narrow(Level.NOTE)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
        model.narrow(None)


def test_a_message_is_known_by_its_form() -> None:
    """A message of a known form is taken apart and said again with the same words; any other stays as it is."""
    text = "“{x}” names nobody; it is printed as unspecified"
    assert message(text) == text
    assert kind(text) == "“{claimant}” names nobody; it is printed as unspecified"
    assert general(kind(text)) == "… names nobody; it is printed as unspecified"
    assert message("whatever {else}") == advice("whatever {else}") == "whatever {else}"


def forms_of(module: Path) -> Iterator[str]:
    """Yield every text that a module of checks writes as a problem's message or advice, what it puts in drawn as “#”."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in {
            "Problem",
            "_about",
            "_against",
        }:
            continue
        values = [
            *node.args[3:],
            *(each.value for each in node.keywords if each.arg in ("message", "advice")),
        ]
        for value in values:
            for part in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                if isinstance(part, ast.Constant):
                    yield str(part.value)
                elif isinstance(part, ast.JoinedStr):
                    pieces = (str(v.value) if isinstance(v, ast.Constant) else "#" for v in part.values)
                    yield "".join(pieces)


def test_every_message_of_the_checks_can_be_translated() -> None:
    """Each message and each advice that a check of the model writes has its form in the table of translations."""
    folder = resources.assets().parent / "briefing" / "model"
    if not folder.is_dir():
        pytest.skip("the sources of the model lie elsewhere")
    modules = [*folder.glob("check*.py"), folder / "address_only.py"]
    written = {text for module in modules for text in forms_of(module)}
    assert len(written) > 30
    assert [text for text in written if not has_form(text)] == []


def has_form(text: str) -> bool:
    """Return whether a text of a check, with “#” for what it puts in, has a form in the table.

    What it puts in may stand for an open place of a form, or for words that the form has fixed.
    """
    fixed = re.compile(".+".join(re.escape(part) for part in text.split("#")))
    forms = {form: re.sub(r"\\\{\w+\\\}", ".+", re.escape(form)) for form in (*MESSAGES, *ADVICE)}
    return any(re.fullmatch(pattern, text) or fixed.fullmatch(form) for form, pattern in forms.items())


def test_every_form_is_written_once() -> None:
    """No form stands in the table twice."""
    assert len(set(MESSAGES)) == len(MESSAGES)
    assert len(set(ADVICE)) == len(ADVICE)

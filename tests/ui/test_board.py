"""The claims board: what it shows, how one walks on it, and how claims go from one question to another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView

from briefing.app.session import Session
from briefing.model.brief import Brief
from briefing.model.claim import (
    Answer,
    Attribution,
    Claim,
    Figure,
    Naming,
    Question,
    Review,
    ReviewState,
    Topic,
)
from briefing.model.edit import review
from briefing.model.source import Source
from briefing.ui.application import make_application
from briefing.ui.models.board import CARD_ROLE, BoardModel
from briefing.ui.models.board_filter import BoardFilter
from briefing.ui.panels.board import BoardPanel
from briefing.ui.widgets.question_chooser import QuestionChooser

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from briefing.ui.notices import Notice

DAILY = Source(id="s-1", text="The army held it. The Front took it. Shots fell.", sha256="1", title="Daily")
POST = Source(id="s-2", text="The posts burnt. Thirty soldiers died.", sha256="2", publisher="Post")
OUTCOME = Question(topic=Topic.OUTCOME)
LOSSES = Question(topic=Topic.LOSSES, about="soldiers")
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def claim(
    number: int,
    who: str,
    question: Question | None,
    value: str = "",
    *,
    source: Source = DAILY,
    naming: Naming = Naming.NAMED,
) -> Claim:
    """Return a claim of somebody that answers a question."""
    return Claim(
        id=f"c-{number}",
        content=(source.span(number, number + 12),),
        attribution=Attribution(claimant=who, naming=naming),
        answers=(Answer(question=question, value=value),) if question else (),
    )


BRIEF = Brief(
    sources=(DAILY, POST),
    claims=(
        claim(1, "the army", OUTCOME, "ground held"),
        claim(2, "the Front", OUTCOME, "ground taken"),
        replace(
            claim(3, "the Front", LOSSES, source=POST),
            figures=(Figure(low=30, unit="killed", whose="soldiers"),),
        ),
        claim(4, "Post", OUTCOME, source=POST, naming=Naming.PUBLICATION),
        claim(5, "a resident", None, naming=Naming.UNNAMED),
        replace(claim(6, "the army", LOSSES), review=Review(state=ReviewState.REJECTED)),
    ),
)


class Table:
    """A board on a session, as the window joins them."""

    def __init__(self, qtbot: QtBot, brief: Brief) -> None:
        """Show a board of `brief`."""
        make_application()
        self.session, self.panel = Session(brief), BoardPanel()
        qtbot.addWidget(self.panel)
        self.panel.edited.connect(lambda edited: self.session.apply(edited.label, edited.edit))
        self.session.listen(self.panel.show_brief)
        self.panel.resize(800, 600)
        self.panel.show()
        qtbot.waitActive(self.panel)
        self.panel.show_brief(brief)
        (self.view,) = self.panel.findChildren(QTableView)
        self.view.setFocus()
        self.told: list[str] = []
        self.notices: list[Notice] = []
        self.panel.claim_chosen.connect(self.told.append)
        self.panel.noticed.connect(self.notices.append)

    def press(
        self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.panel.focusWidget() or self.panel, key, keys)

    @property
    def held(self) -> str:
        """The id of the claim in hand, or nothing."""
        return self.panel.claim.id if self.panel.claim else ""

    def shown(self) -> list[str]:
        """Return the ids of the claims on the board, line by line."""
        model = self.view.model()
        cards = (
            model.index(row, column).data(CARD_ROLE)
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        )
        return [card.claim.id for card in cards if card is not None]

    def bands(self) -> list[str]:
        """Return what the bands of the questions say."""
        model = self.view.model()
        texts = (str(model.index(row, 0).data()) for row in range(model.rowCount()))
        return [text for row, text in enumerate(texts) if self.view.columnSpan(row, 0) > 1]

    def heads(self) -> list[str]:
        """Return the heads of the columns."""
        model = self.view.model()
        columns = range(model.columnCount())
        return [str(model.headerData(each, Qt.Orientation.Horizontal)) for each in columns]

    def place_of(self, claim_id: str) -> QPoint:
        """Return where a claim's card is, in the board's viewport."""
        model = self.view.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                card = model.index(row, column).data(CARD_ROLE)
                if card is not None and card.claim.id == claim_id:
                    return self.view.visualRect(model.index(row, column)).center()
        raise KeyError(claim_id)

    def drag(self, start: QPoint, *stops: QPoint) -> None:
        """Drag what lies at a place over other places, and drop it at the last."""
        port = self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        for stop in (start + QPoint(12, 12), *stops):
            QTest.mouseMove(port, stop)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=stops[-1])

    def asked(self, claim_id: str) -> list[str]:
        """Return the questions that a claim of the session's brief answers."""
        return [answer.question.label for answer in self.session.brief.claim(claim_id).answers]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    """Return a board of the brief above."""
    return Table(qtbot, BRIEF)


def chooser() -> QuestionChooser:
    """Return the list of questions that has just opened."""
    (found,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QuestionChooser) and each.isVisible()
    )
    return found


def type_in(widget: QuestionChooser, text: str) -> None:
    """Type into the list of questions and press Enter."""
    (line,) = widget.findChildren(QLineEdit)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_rows_are_questions_and_columns_are_sides(table: Table) -> None:
    """Each question says how its answers stand and from how many origins; each side has its column, the shared ones last."""
    assert table.heads() == ["the Front", "the army", "Publications, own voice", "Others"]
    assert table.bands() == [
        "outcome, contested, 3 claims · 3 sides · 3 independent origins",
        "losses: soldiers, one side only, 2 claims · 1 side · 1 independent origin",
        "Not grouped, answers no question yet, 1 claim",
    ]
    assert table.shown() == ["c-2", "c-1", "c-4", "c-3", "c-5"]


def test_a_card_says_what_there_is_to_a_claim(table: Table) -> None:
    """A card tells side, words, figures, source, grade and state to those who hear it."""
    table.panel.choose("c-3")
    said = str(table.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "the Front · posts burnt · 30–… killed (soldiers) · Post · F6 · proposed"


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    """The board's model keeps Qt's contract, empty, filled, narrowed, folded and after an edit."""
    model = BoardModel()
    for brief in (Brief(), BRIEF, review("c-1", ReviewState.REJECTED, by="x", at="y")(BRIEF)):
        model.show_brief(brief)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.narrow(BoardFilter(text="front"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.fold(OUTCOME)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_arrow_keys_walk_the_cards(table: Table) -> None:
    """The arrows go from card to card and side to side, past what is empty and past the bands; each step is told."""
    table.press(Qt.Key.Key_Home)
    assert table.held == "c-2"
    table.press(Qt.Key.Key_Right, times=2)
    assert table.held == "c-4"
    table.press(Qt.Key.Key_Left)
    table.press(Qt.Key.Key_Down)
    assert table.held == "c-3"
    table.press(Qt.Key.Key_Down)
    assert table.held == "c-5"
    table.press(Qt.Key.Key_Up, times=2)
    assert table.held == "c-1"
    assert table.told == ["c-2", "c-1", "c-4", "c-1", "c-3", "c-5", "c-3", "c-1"]


def test_enter_goes_to_the_text(table: Table, qtbot: QtBot) -> None:
    """Enter and a double click on a card ask to be taken to the claim."""
    table.panel.choose("c-3")
    with qtbot.waitSignal(table.panel.place_chosen) as asked:
        table.press(Qt.Key.Key_Return)
    assert asked.args == ["c-3"]
    with qtbot.waitSignal(table.panel.place_chosen) as asked:
        QTest.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.place_of("c-1"))
    assert asked.args == ["c-1"]


def test_a_card_dragged_to_a_row_answers_its_question(table: Table) -> None:
    """A card dropped on another row answers that question from then on, as one step that undo takes back by its name."""
    table.drag(table.place_of("c-2"), QPoint(200, 200), table.place_of("c-3"))
    assert table.asked("c-2") == ["losses: soldiers"]
    assert table.session.undo_label == "Move claim of the Front to “losses: soldiers”"
    assert table.held == "c-2"
    table.session.undo()
    assert table.asked("c-2") == ["outcome"]
    assert table.shown()[0] == "c-2"


def test_a_card_dropped_on_no_row_stays(table: Table) -> None:
    """A drop beside the board, and a drag given up with Esc, change nothing."""
    before = table.session.brief
    table.drag(table.place_of("c-2"), QPoint(300, 5000))
    port = table.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=table.place_of("c-2"))
    QTest.mouseMove(port, table.place_of("c-3"))
    table.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=table.place_of("c-3"))
    assert table.session.brief is before


def test_a_claim_stays_with_its_claimant(table: Table) -> None:
    """A card dropped on another column of its row stays where it is, and that is explained."""
    before = table.session.brief
    table.drag(table.place_of("c-2"), table.place_of("c-1"))
    assert table.session.brief is before
    (notice,) = table.notices
    assert "the Front" in notice.text


def test_a_card_moves_by_keys(table: Table) -> None:
    """Ctrl with an arrow moves the card in hand to the question above or below, into and out of the last row too."""
    table.panel.choose("c-5")
    table.press(Qt.Key.Key_Up, CTRL)
    assert (table.asked("c-5"), table.held) == (["losses: soldiers"], "c-5")
    table.press(Qt.Key.Key_Up, CTRL)
    assert table.asked("c-5") == ["outcome"]
    table.press(Qt.Key.Key_Up, CTRL)
    assert table.asked("c-5") == ["outcome"]
    table.press(Qt.Key.Key_Down, CTRL, times=2)
    assert table.asked("c-5") == []


def test_a_question_is_chosen_by_typing(table: Table) -> None:
    """Q opens the questions; some letters choose one, and “losses: civilians” is a new one."""
    table.panel.choose("c-5")
    table.press(Qt.Key.Key_Q)
    type_in(chooser(), "sold")
    assert table.asked("c-5") == ["losses: soldiers"]
    table.press(Qt.Key.Key_Q)
    type_in(chooser(), "losses: civilians")
    assert table.asked("c-5") == ["losses: civilians"]
    assert any(band.startswith("losses: civilians") for band in table.bands())
    table.press(Qt.Key.Key_Q)
    type_in(chooser(), "not gr")
    assert table.asked("c-5") == []


def test_questions_are_renamed_and_joined(table: Table) -> None:
    """F2 gives the question of the card in hand another name; the name of another question makes the two one."""
    table.panel.choose("c-3")
    table.press(Qt.Key.Key_F2)
    type_in(chooser(), "losses: the army's")
    assert table.asked("c-3") == table.asked("c-6") == ["losses: the army's"]
    table.press(Qt.Key.Key_F2)
    type_in(chooser(), "outcome")
    assert table.asked("c-3") == ["outcome"]
    assert table.session.undo_label == "Join “losses: the army's” with “outcome”"
    assert table.held == "c-3"


def test_states_are_filtered_by_chip_and_key(table: Table) -> None:
    """The chips and their keys leave only what has that state; rejected claims are there when asked for; 0 shows all again."""
    table.press(Qt.Key.Key_3)
    assert table.shown() == ["c-6"]
    table.press(Qt.Key.Key_0)
    chip = next(each for each in table.panel.findChildren(QPushButton) if each.text() == "Contested")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert table.shown() == ["c-2", "c-1", "c-4"]
    assert "3 of 6" in [label.text() for label in table.panel.findChildren(type(table.panel.filters.count))]


def test_words_are_filtered(table: Table, qtbot: QtBot) -> None:
    """Slash leads to the field; what is typed is looked for in words, claimants, sources and questions; Esc gives it up."""
    table.press(Qt.Key.Key_Slash)
    QTest.keyClicks(table.panel.focusWidget(), "POST")
    qtbot.waitUntil(lambda: table.shown() == ["c-4", "c-3"])
    table.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(table.shown()) == 5)
    table.press(Qt.Key.Key_Escape)
    assert table.panel.focusWidget() is table.view


def test_source_claimant_and_topic_are_filtered(table: Table) -> None:
    """The lists behind “More…” leave what is of one source, one claimant, one topic; together they narrow further."""
    more = next(each for each in table.panel.findChildren(QPushButton) if each.text() == "More…")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    filters = table.panel.filters
    for combo, key, left in (
        (filters.source, Qt.Key.Key_P, ["c-4", "c-3"]),
        (filters.side, Qt.Key.Key_End, ["c-3"]),
        (filters.topic, Qt.Key.Key_O, []),
    ):
        combo.setFocus()
        QTest.keyClick(combo, key)
        assert table.shown() == left


def test_a_decision_keeps_card_and_place(table: Table, qtbot: QtBot) -> None:
    """Reviewing the claim in hand keeps it in hand, and lays nothing anew."""
    table.panel.choose("c-1")
    with qtbot.assertNotEmitted(table.view.model().modelReset):
        table.session.apply("Accept", review("c-1", ReviewState.ACCEPTED, by="x", at="y"))
    assert table.held == "c-1"
    assert "accepted" in str(table.view.currentIndex().data())


def test_questions_fold(table: Table) -> None:
    """Space folds the question in hand to its band and unfolds it again; so does a click on the band."""
    table.panel.choose("c-1")
    table.press(Qt.Key.Key_Space)
    assert table.shown() == ["c-3", "c-5"]
    table.press(Qt.Key.Key_Space)
    assert table.shown()[:2] == ["c-2", "c-1"]
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert table.shown() == ["c-3", "c-5"]


def test_one_goes_from_question_to_question(table: Table) -> None:
    """Alt with an arrow goes to the first card of the next question, and back."""
    table.panel.choose("c-4")
    table.press(Qt.Key.Key_Down, ALT)
    assert table.held == "c-3"
    table.press(Qt.Key.Key_Up, ALT)
    assert table.held == "c-2"


def test_the_next_to_review_is_found(table: Table) -> None:
    """Stepping goes to the next claim that nobody decided on, going round at the ends."""
    table.session.apply("Accept", review("c-4", ReviewState.ACCEPTED, by="x", at="y"))
    table.panel.choose("c-1")
    table.panel.step(1)
    assert table.held == "c-3"
    table.panel.step(-1)
    table.panel.step(-1)
    table.panel.step(-1)
    assert table.held == "c-5"


def test_a_claim_with_two_questions_stands_in_both(qtbot: QtBot) -> None:
    """A claim that answers two questions has a card in each row; moving one leaves the other."""
    both = replace(BRIEF.claims[0], answers=(Answer(question=OUTCOME), Answer(question=LOSSES)))
    table = Table(qtbot, replace(BRIEF, claims=(both, *BRIEF.claims[1:])))
    assert table.shown().count("c-1") == 2
    table.panel.choose("c-1")
    table.press(Qt.Key.Key_Down, CTRL)
    assert table.asked("c-1") == ["losses: soldiers"]


def test_a_wide_board_has_more_columns(qtbot: QtBot) -> None:
    """Sides that found no column of their own get one where there is more room."""
    crowd = tuple(claim(number, f"group {number}", OUTCOME) for number in range(1, 9))
    table = Table(qtbot, replace(BRIEF, claims=crowd))
    assert table.heads()[-1] == "Others"
    narrow = len(table.heads())
    table.panel.resize(1400, 600)
    qtbot.waitUntil(lambda: len(table.heads()) > narrow)
    assert sorted(table.shown()) == sorted(each.id for each in crowd)


def test_hostile_words_stay_words(qtbot: QtBot) -> None:
    """Markup in a claim stands on its card and in its tool tip as the letters it is, and nothing turns a line round."""
    source = replace(DAILY, text="<b>x</b>\u202eevil")
    table = Table(
        qtbot,
        Brief(
            sources=(source,),
            claims=(replace(claim(1, "<i>y</i>", OUTCOME), content=(source.span(0, 13),)),),
        ),
    )
    table.press(Qt.Key.Key_Home)
    index = table.view.currentIndex()
    assert "\u202e" not in str(index.data())
    assert "<" not in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "<b>x</b>" in str(index.data())


def test_a_narrow_board_keeps_two_sides(qtbot: QtBot) -> None:
    """With little room two sides still stand side by side, and everybody else, publications included, shares one column."""
    table = Table(qtbot, BRIEF)
    table.panel.resize(420, 600)
    qtbot.waitUntil(lambda: table.heads() == ["the Front", "the army", "Others"])
    assert sorted(table.shown()) == ["c-1", "c-2", "c-3", "c-4", "c-5"]

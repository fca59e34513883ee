from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, Figure, Review, ReviewState
from briefing.model.detection import Detection
from briefing.model.edit import review, reword
from briefing.model.problem import Level, Problem
from briefing.model.source import Source
from briefing.ui.models.claims_table import COLUMNS, ClaimsTable
from briefing.ui.models.problems_list import ProblemsList
from briefing.ui.models.sources_list import LEFT_ROLE, NOTE_ROLE, SourcesList

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

SOURCE = Source(
    id="s-1",
    text="The Front said it took two posts. The army denied it.",
    sha256="0" * 64,
    title="<b>Posts</b>",
)


def claim(number: int, start: int, end: int, who: str) -> Claim:
    """Return a proposed claim of the source."""
    return Claim(
        id=f"c-{number}",
        content=(SOURCE.span(start, end),),
        attribution=Attribution(claimant=who, role="spokesman", on_behalf_of="the Front"),
        figures=(Figure(low=2, high=2, unit="seized", whose="posts", wording="two posts"),),
        detection=Detection(engine="rules", confidence=0.8),
    )


BRIEF = Brief(sources=(SOURCE,), claims=(claim(2, 38, 52, "army"), claim(1, 15, 32, "Idris Kone")))


def column(head: str) -> int:
    """Return the number of the column of that head."""
    return [each.head for each in COLUMNS].index(head)


def test_the_models_are_sound(qtmodeltester: ModelTester) -> None:
    """All three models keep Qt's contract, empty, filled and after a change."""
    claims, sources, problems = ClaimsTable(), SourcesList(), ProblemsList()
    for brief in (Brief(), BRIEF, review("c-1", ReviewState.REJECTED, by="x", at="y")(BRIEF), Brief()):
        claims.show_brief(brief)
        sources.show_brief(brief)
        problems.show_problems([Problem(level=Level.ERROR, message="m", advice="a")] * len(brief.sources))
        for model in (claims, sources, problems):
            qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_claims_stand_in_the_order_of_their_passages() -> None:
    """The table goes through the text from first to last and shows claimant, role and party, figure and confidence."""
    table = ClaimsTable()
    table.show_brief(BRIEF)
    first = [table.index(0, each).data() for each in range(len(COLUMNS))]
    assert first[column("Claimant")] == "Idris Kone\nspokesman · for the Front"
    assert first[column("Claim, as published")] == "it took two posts"
    assert first[column("Figure")] == "2 seized (posts)"
    assert first[column("Sure")] == "80 %"


def test_a_decision_changes_one_row_and_resets_nothing(qtbot: QtBot) -> None:
    """Reviewing a claim tells of its row alone, so that selection and scroll position stay."""
    table = ClaimsTable()
    table.show_brief(BRIEF)
    with qtbot.assertNotEmitted(table.modelReset), qtbot.waitSignal(table.dataChanged) as changed:
        table.show_brief(review("c-1", ReviewState.ACCEPTED, by="x", at="y")(BRIEF))
    assert [index.row() for index in changed.args[:2]] == [0, 0]
    assert table.index(0, 0).data() == "accepted"


def test_the_next_to_review_goes_round() -> None:
    """Next and previous skip what is decided, go round at the ends, and find nothing where all is decided."""
    decided = replace(BRIEF.claims[0], review=Review(state=ReviewState.ACCEPTED))
    table = ClaimsTable()
    table.show_brief(replace(BRIEF, claims=(decided, BRIEF.claims[1])))
    assert (table.unreviewed(0, 1), table.unreviewed(1, -1)) == (0, 0)
    table.show_brief(replace(BRIEF, claims=(decided,)))
    assert table.unreviewed(0, 1) == -1


def test_the_analysts_wording_keeps_the_passage_beside_it() -> None:
    """A worded claim shows the analyst's words, and the passage as published in the tool tip, whatever it looks like."""
    table = ClaimsTable()
    table.show_brief(reword("c-1", "The Front took <b>two</b> posts", by="x", at="y")(BRIEF))
    cell = table.index(0, column("Claim, as published"))
    assert cell.data() == "The Front took <b>two</b> posts"
    tool_tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "As published: it took two posts" in tool_tip
    assert "<" not in tool_tip


def test_a_source_says_how_much_of_it_is_left() -> None:
    """The list counts the claims of each source that nobody decided on."""
    sources = SourcesList()
    sources.show_brief(BRIEF)
    assert sources.index(0).data(LEFT_ROLE) == 2
    sources.show_brief(review("c-1", ReviewState.REJECTED, by="x", at="y")(BRIEF))
    assert sources.index(0).data(LEFT_ROLE) == 1
    assert sources.index(0).data(NOTE_ROLE) == ""

"""Contested claims of any number of sides: nothing that a side says is lost, and silence is printed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from briefing.model.claim import Topic
from briefing.render.pages import page_text
from briefing.render.typesetter import Typesetter
from briefing.render.view import view
from tests.briefs_extreme import answer, brief_of, losses, report, twelve_sides


def sides(count: int) -> list[tuple[str, str]]:
    """Return names of sides with what each says on the outcome."""
    return [(f"Movement {number}", f"it held out until hour {number}") for number in range(1, count + 1)]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 8, 12])
def test_every_side_has_its_cell(count: int) -> None:
    """Up to four sides have a column each, more have a line each; a side that says nothing has an empty cell."""
    values = ("attack repelled", "attack succeeded")
    said = [
        (who, words, answer(Topic.OUTCOME, values[n % 2]), None)
        for n, (who, words) in enumerate(sides(count))
    ]
    said.append((sides(count)[0][0], "a bridge fell", answer(Topic.CONTROL, "ground held"), None))
    made = view(brief_of(report("Outlet", said)))
    if count == 1:
        assert made.matrices == ()
        return
    (matrix,) = made.matrices
    assert matrix.turned is (count > 4)
    assert [str(column.side) for column in matrix.columns] == [who for who, _ in sides(count)]
    for row in matrix.rows:
        assert len(row.cells) == len(matrix.columns)
    outcome, control = matrix.rows
    assert ["".join(str(part.text) for part in cell.claims[0].passage) for cell in outcome.cells] == [
        words for _, words in sides(count)
    ]
    assert [bool(cell.claims) for cell in control.cells] == [True] + [False] * (count - 1)


def test_the_pages_lose_no_cell_of_twelve_sides() -> None:
    """The PDF holds every side with its words on each question, and the names of those that say nothing."""
    brief = twelve_sides()
    layout = replace(brief.layout, off=("annex", "situation"))
    with Typesetter() as typesetter:
        pages = page_text(typesetter.render(replace(brief, layout=layout)).pdf)
    text = " ".join(" ".join(pages).split())
    contested = text[text.index("CONTESTED CLAIMS") : text.index("NOT KNOWN")]
    for number in range(1, 13):
        assert f"it had won the day, by its account no. {number}" in contested
        words = f"{number * 3} soldiers died, as movement {number} counted"
        assert (words in contested) is bool(number % 2)
    silent = contested[contested.index("Say nothing") :]
    assert re.findall(r"Movement (\d+)", silent) == ["2", "4", "6", "8", "10", "12"]


def test_contested_questions_are_never_left_out() -> None:
    """Of sixteen questions that five sides contest, each has its table; what no table holds stands in the overview."""
    said = []
    for group in range(16):
        for number in range(1, 6):
            counted = replace(losses(number, number), group=f"g{group}")
            question = answer(Topic.LOSSES, "", f"group {group}")
            said.append((f"Movement {number}", f"{number} of group {group} died", question, counted))
    quiet = [
        (f"Movement {number}", f"rain fell on day {number}", answer(Topic.WITNESS), None)
        for number in range(1, 3)
    ]
    made = view(brief_of(report("Outlet", [*said, *quiet])))
    assert len(made.matrices[0].rows) == 16
    assert [paragraph.label for paragraph in made.situation] == ["What was seen and heard"]
    assert len(made.situation[0].claims) == 2

"""The steps of a sitting: back and forth through every edit, at a cost that does not grow with the brief."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.app.steps import Steps
from briefing.model.assessment import InformationGap
from briefing.model.brief import Brief
from briefing.model.edit import change_one
from tests.strategies import briefs


@settings(max_examples=15)
@given(states=st.lists(briefs(most_sources=1, most_claims=2), min_size=1, max_size=4))
def test_every_state_comes_back(states: list[Brief]) -> None:
    """Undoing goes through all states to the first, redoing to the last, whatever lies between two of them."""
    steps = Steps(Brief())
    for number, state in enumerate(states):
        steps.add(str(number), state)
    for state in reversed([Brief(), *states[:-1]]):
        assert steps.undo()
        assert steps.brief == state
    assert not steps.undo()
    for state in states:
        assert steps.redo()
        assert steps.brief == state
    assert not steps.redo()


def test_edits_of_a_large_brief_are_small() -> None:
    """Edits of a brief with 600 entries cost about a kilobyte each, not a copy of its lists."""
    gaps = tuple(InformationGap(id=f"g-{number}", text="Not known") for number in range(600))
    steps = Steps(replace(Brief(), gaps=gaps))
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for number in range(100):
            edit = change_one("gaps", f"g-{number * 5}", text=f"Text {number}")
            steps.add("Edit", edit(steps.brief))
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (after - before) / 100 < 2000

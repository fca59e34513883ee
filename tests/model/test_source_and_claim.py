"""Passages stand where they say, and values that make no sense cannot be made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.claim import Attribution, Figure
from briefing.model.source import Source
from tests.strategies import briefs, sources, spans

if TYPE_CHECKING:
    from briefing.model.brief import Brief


@given(data=st.data(), source=sources())
def test_a_passage_stands_in_its_source_and_no_other(data: st.DataObject, source: Source) -> None:
    """A span holds the words at its place, stands in its source, and no longer when the text before it changes."""
    span = data.draw(spans(source))
    assert span.quote == source.text[span.start : span.end]
    assert span.stands_in(source)
    assert not span.stands_in(replace(source, text=source.text[: span.start]))
    assert not span.stands_in(replace(source, id="another"))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 2), (0, 5)])
def test_a_passage_outside_its_text_cannot_be_made(start: int, end: int) -> None:
    """An empty span, one that runs backwards and one beyond the text are refused."""
    with pytest.raises(ValueError, match="no passage"):
        Source(id="s", text="four", sha256="").span(start, end)


@given(source=sources(), data=st.data())
def test_overlap_is_a_shared_character(source: Source, data: st.DataObject) -> None:
    """Two spans overlap exactly when they share an offset, whichever is asked."""
    one, other = data.draw(spans(source)), data.draw(spans(source))
    shared = bool(set(range(one.start, one.end)) & set(range(other.start, other.end)))
    assert one.overlaps(other) == other.overlaps(one) == shared


def test_a_figure_does_not_run_backwards() -> None:
    """A figure from more to less is refused; one number is exact, an open end is not."""
    with pytest.raises(ValueError, match="from 5 to 3"):
        Figure(low=5, high=3)
    assert Figure(low=3, high=3).exact
    assert not Figure(low=3).exact
    assert not Figure().exact


def test_the_side_is_the_party_spoken_for() -> None:
    """A spokesperson's account stands under the party spoken for, anybody else's under the own name."""
    assert Attribution(claimant="A. Person", on_behalf_of="the army").side == "the army"
    assert Attribution(claimant="a resident").side == "a resident"


@given(brief=briefs())
def test_passages_follow_the_text(brief: Brief) -> None:
    """`passages` gives every claim once, source by source and in the order of the text."""
    order = [source.id for source in brief.sources]
    given_order = [(order.index(claim.source), claim.content[0].start) for claim in brief.passages()]
    assert given_order == sorted(given_order)
    assert len(given_order) == len(brief.claims)

"""Edits make a new brief and leave the old one as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from briefing.model.claim import Review, ReviewState
from briefing.model.edit import review, reword
from tests.strategies import briefs

if TYPE_CHECKING:
    from briefing.model.brief import Brief


@given(brief=briefs(), data=st.data())
def test_an_edit_changes_one_claim_and_nothing_else(brief: Brief, data: st.DataObject) -> None:
    """A rewording sets text and review of one claim; its passage, the other claims and the old brief stay."""
    if not brief.claims:
        return
    chosen = data.draw(st.sampled_from(brief.claims))
    edited = reword(chosen.id, "In our words.", by="me", at="2025-07-01T20:10Z")(brief)
    new = edited.claim(chosen.id)
    assert (new.text, new.content, new.attribution) == ("In our words.", chosen.content, chosen.attribution)
    assert new.review == Review(state=ReviewState.EDITED, by="me", at="2025-07-01T20:10Z")
    assert [c for c in edited.claims if c.id != chosen.id] == [c for c in brief.claims if c.id != chosen.id]
    assert brief.claim(chosen.id) == chosen


@given(brief=briefs())
def test_a_rejected_claim_is_kept_and_stands_no_more(brief: Brief) -> None:
    """A rejected claim stays in the brief, among neither the standing nor the unreviewed claims."""
    for claim in brief.claims:
        after = review(claim.id, ReviewState.REJECTED, by="me", at="")(brief)
        assert len(after.claims) == len(brief.claims)
        assert claim.id not in {each.id for each in (*after.standing_claims, *after.unreviewed)}

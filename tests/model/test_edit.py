"""Edits make a new brief and leave the old one as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.assessment import Judgement
from briefing.model.brief import Brief
from briefing.model.claim import Review, ReviewState
from briefing.model.edit import all_of, change, change_one, drop, put, review, reword
from tests.strategies import briefs


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


def test_a_noun_is_put_changed_and_dropped_by_its_id() -> None:
    """Putting a noun adds it or replaces the one of its id, changing gives it fields, dropping takes it out; order stays."""
    one, two = Judgement(id="j-1", text="One."), Judgement(id="j-2", text="Two.")
    brief = all_of(put("judgements", one), put("judgements", two))(Brief())
    assert brief.judgements == (one, two)
    brief = all_of(
        change_one("judgements", "j-1", basis="Two claims."), put("judgements", Judgement(id="j-2", text="2"))
    )(brief)
    assert [(each.text, each.basis) for each in brief.judgements] == [("One.", "Two claims."), ("2", "")]
    assert [each.id for each in drop("judgements", "j-1")(brief).judgements] == ["j-2"]


def test_edits_of_what_is_not_there_are_refused() -> None:
    """Changing or dropping a noun that the brief does not have raises `KeyError`."""
    for edit in (drop("claims", "c-0"), change_one("places", "p-0", name="Nowhere")):
        with pytest.raises(KeyError):
            edit(change(title="A title")(Brief()))

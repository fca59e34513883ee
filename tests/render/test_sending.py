from __future__ import annotations

import pickle
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.model.brief import Brief
from briefing.render.sending import Receiver, Sender
from tests.render.briefs import CLAIMS, desk_brief, machine_brief


@given(
    picks=st.lists(st.lists(st.integers(0, len(CLAIMS) - 1), max_size=8, unique=True), min_size=1, max_size=6)
)
@settings(max_examples=60, deadline=None)
def test_what_is_sent_arrives(picks: list[list[int]]) -> None:
    """However claims come, go and change their order, each brief arrives as it was sent."""
    sender, receiver = Sender(), Receiver()
    for number, pick in enumerate(picks):
        claims = tuple(CLAIMS[each] for each in pick)
        brief = replace(desk_brief(), title=f"Title {number}", claims=claims)
        parcel = pickle.loads(pickle.dumps(sender.pack(brief)))  # noqa: S301 - just packed
        assert receiver.unpack(parcel) == brief


def test_only_what_changed_is_sent() -> None:
    """After the first brief, an edit of one claim sends that claim and no source."""
    sender, brief = Sender(), machine_brief()
    first = len(pickle.dumps(sender.pack(brief)))
    changed = replace(brief, claims=(replace(brief.claims[0], text="x"), *brief.claims[1:]))
    parcel = sender.pack(changed)
    assert set(parcel.changed) == {"claims"}
    assert len(pickle.dumps(parcel)) < first / 5


def test_a_missing_parcel_is_noticed() -> None:
    """A parcel that comes out of turn is refused: nothing is put together from the wrong brief."""
    sender, receiver = Sender(), Receiver()
    sender.pack(Brief())
    with pytest.raises(ValueError, match="parcel 1 came, 0 was expected"):
        receiver.unpack(sender.pack(desk_brief()))

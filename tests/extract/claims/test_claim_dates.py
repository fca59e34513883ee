"""When a claim says that something happened, where its own words leave the day to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.extract.engines.rules import rules_engines
from briefing.extract.enrich import enrich
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of

if TYPE_CHECKING:
    from briefing.model.claim import Claim

_CASES = [
    (
        "Gunmen took the town on Monday, the mayor said.\n\nThe assault began before dawn, a trader told Coast Daily.",
        "The assault",
        "2025-03-10",
    ),
    (
        "Troops securing the road for this week's fair came under attack on Sunday, the army said.",
        "Troops",
        "2025-03-09",
    ),
    (
        "Rebels said they had hit a convoy on Monday in reply to the bombing of Sunday.",
        "hit a convoy",
        "2025-03-10",
    ),
]


def claims_of(text: str) -> tuple[Claim, ...]:
    """Return the claims that rules propose for an English text, published on Wednesday 12 March 2025."""
    with SqliteGazetteer.open() as gazetteer:
        return tuple(enrich(draft_of(text, "en"), rules_engines(), gazetteer).claims)


@pytest.mark.parametrize(("text", "fragment", "day"), _CASES)
def test_a_claim_has_the_day_of_what_it_tells(text: str, fragment: str, day: str) -> None:
    """An hour has the day named before it, and a day that belongs to a noun gives way to the verb's."""
    claims = claims_of(text)
    assert [each.when.edtf for each in claims if any(fragment in part.quote for part in each.content)] == [
        day
    ]


def test_an_hour_of_what_is_asked_for_is_no_date() -> None:
    """Advice to keep off the road after four o'clock says nothing of when something happened."""
    claims = claims_of(
        "A convoy was hit on Monday.\n\nThe mayor urged drivers to leave the road after 16:00."
    )
    assert [each.when.edtf for each in claims if "after 16:00" in each.content[-1].quote] == [""]
